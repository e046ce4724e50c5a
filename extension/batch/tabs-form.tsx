import { useState } from 'react'
import type { Remarks } from '../channel/orders/clip.ts'
import { order } from '../channel/view.ts'
import type { Words } from '../words/view.ts'
import { originsFor } from './hosts.ts'
import { askForSites } from './sites.ts'
import { SitesWhy } from './sites-why.tsx'
import { TabBoxes } from './tab-boxes.tsx'
import { useTabs } from './use-tabs.ts'

interface Props {
  readonly remarks: Remarks
  readonly words: Words
}

/** The tabs that were selected when this page was opened: opening it left it alone selected. */
const selectedBefore = (): readonly number[] =>
  location.hash
    .slice(1)
    .split(',')
    .map(Number)
    .filter((id) => id > 0)

/** The open tabs, each with a box, and the button that clips those chosen. */
export const TabsForm = ({ remarks, words }: Props) => {
  const { say } = words
  const open = useTabs()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(selectedBefore()))
  const [trouble, setTrouble] = useState<'batch.denied' | 'batch.tabsDenied' | null>(null)
  if (!open) return null
  const { tabs, hidden } = open
  const picked = tabs.filter(({ id }) => chosen.has(id))
  const urls = picked.map(({ url }) => url)

  const show = async () => {
    const granted = await chrome.permissions.request({ permissions: ['tabs'] })
    setTrouble(granted ? null : 'batch.tabsDenied')
  }

  const clip = async () => {
    if (!(await askForSites(urls))) return setTrouble('batch.denied')
    setTrouble(null)
    const rows = picked.map(({ id, url, title }) => ({
      url,
      title,
      from: 'tab' as const,
      tabId: id,
      remarks,
      skipKnown: false,
    }))
    await order({ do: 'batchAdd', rows })
    setChosen(new Set())
  }

  return (
    <section className="card" id="tabs">
      <h2>{say('batch.tabs')}</h2>
      {tabs.length === 0 && <p className="quiet">{say('batch.tabsNone')}</p>}
      <TabBoxes change={setChosen} chosen={chosen} tabs={tabs} words={words} />
      {hidden > 0 && (
        <>
          <p className="small quiet">{say('batch.tabsWhy', { count: hidden })}</p>
          <button onClick={() => void show()} type="button">
            {say('batch.tabsShow')}
          </button>
        </>
      )}
      <SitesWhy origins={originsFor(urls)} words={words} />
      {tabs.length > 0 && (
        <button className="primary" disabled={picked.length === 0} onClick={() => void clip()} type="button">
          {say('batch.clipTabs', { count: picked.length })}
        </button>
      )}
      <div role="status">{trouble && <p className="notice bad">{say(trouble)}</p>}</div>
    </section>
  )
}
