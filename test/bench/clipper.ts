import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openClipper } from '../e2e/extension/browser-with-clipper.ts'
import { buildExtension } from '../e2e/extension/build.ts'
import { openNewsSite } from '../e2e/extension/news-site.ts'
import type { Popup } from '../e2e/extension/popup.ts'
import { createService } from '../e2e/extension/service.ts'
import { criteriaStory } from '../e2e/extension/stories.ts'
import { median } from './measure.ts'

/** What a click takes, in milliseconds: until the page is on this computer, and until its facts are shown. */
export interface ClickTimes {
  readonly bytes: number
  readonly clicks: number
  readonly kept: number
  readonly facts: number
}

/** Notes in the popup when it was clicked, and when it showed each stage. */
const watch = `
  globalThis.seen = {}
  const note = () => {
    const stage = document.querySelector('.progress')?.dataset.stage
    if (stage === 'sending' || stage === 'read') seen.kept ??= performance.now()
    if (stage === 'read' && document.querySelector('.fact')) seen.facts ??= performance.now()
  }
  document.addEventListener('click', () => { seen.click ??= performance.now() }, true)
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true })
`

/** Other articles' rows, as many as make the page about 300 KB. */
const furniture = Array.from(
  { length: 1900 },
  (_, i) =>
    `<li class="item item-${i}"><a href="/tin/cu-${i}" title="Bài ${i}"><span class="date">${i % 28}/6/2023</span> Bài cũ số ${i} về đời sống bản làng vùng cao</a></li>`,
)

const clickOnce = async (popup: Popup): Promise<{ kept: number; facts: number }> => {
  await popup.waitFor(/Lưu bài này|Clip this page/)
  await popup.evaluate(watch)
  await popup.click('button.clip')
  await popup.waitFor(/Đọc được \d+ số liệu|\d+ facts? read/)
  const { click, kept, facts } = await popup.evaluate<Record<'click' | 'kept' | 'facts', number>>('seen')
  return { kept: kept - click, facts: facts - click }
}

/** Clicks the button of the built extension over pages of 300 KB, in a real browser, with the real service. */
export async function clickTimes(clicks: number): Promise<ClickTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'tin-lang-bench-'))
  await buildExtension()
  const service = await createService(join(folder, 'data'))
  const site = await openNewsSite()
  const link = await service.start()
  const clipper = await openClipper(join(folder, 'profile'))
  const times: { kept: number; facts: number }[] = []
  let bytes = 0
  try {
    await clipper.pair(link, service.address)
    for (let i = 0; i <= clicks; i++) {
      const title = `${criteriaStory.title} (${i})`
      bytes = site.publish(`/tin/${i}`, { ...criteriaStory, title }, furniture.join('\n'))
      await clipper.visit(`${site.address}/tin/${i}`)
      const popup = await clipper.popup()
      const time = await clickOnce(popup)
      // The first click finds the service cold, as nobody else's does.
      if (i > 0) times.push(time)
      await popup.close()
    }
  } finally {
    await clipper.close()
    await service.kill()
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    bytes,
    clicks,
    kept: median(times.map(({ kept }) => kept)),
    facts: median(times.map(({ facts }) => facts)),
  }
}
