import { useMemo } from 'react'
import { refusalOf } from '../capture/refusal.ts'
import { useClipping } from '../popup/clipping.ts'
import { Progress } from '../popup/progress.tsx'
import type { Snapshot } from '../queue/clip.ts'
import { remarksOf } from '../remarks/draft.ts'
import { Remarks } from '../remarks/remarks.tsx'
import { useDraft } from '../remarks/use-draft.ts'
import { articlePage } from '../service/address.ts'
import type { Settings } from '../settings/settings.ts'
import { formOf } from '../words/say.ts'
import type { Words } from '../words/view.ts'
import type { AboutTab } from './about-tab.ts'
import { entriesOf } from './entries.ts'
import { FactList } from './fact-list.tsx'
import { KnownLines } from './known.tsx'
import { MarkLine } from './mark-line.tsx'
import { usePageMarks } from './page-marks.ts'
import { Places } from './places.tsx'
import { type Pages, useReading } from './reading.ts'
import { Since } from './since.tsx'
import { TroubleNotice } from './trouble.tsx'

interface Props {
  readonly pages: Pages
  readonly tab: AboutTab
  readonly settings: Settings
  readonly snapshot: Snapshot
  readonly words: Words
}

/** One page: what the service has of it, what it reads in it now, and what a person can do. */
export const PageView = ({ pages, tab, settings, snapshot, words }: Props) => {
  const { say, language } = words
  const address = settings.current
  const receipt = snapshot.receipts.find((sent) => sent.url === tab.url && sent.address === address)
  const { page, read, replace } = useReading({ pages, tab, address, receipt, lookups: settings.lookups })
  const { known, kept, now, underWay, trouble } = page
  const [draft, change, dropDraft] = useDraft(tab.url)
  const { stage, clip } = useClipping(snapshot, tab, dropDraft)
  const { entries, quotes, comparison } = useMemo(() => entriesOf(kept, now), [kept, now])
  const marks = usePageMarks(tab, quotes)
  const refusal = refusalOf(tab.url)
  const clipping = stage.at === 'capturing' || stage.at === 'sending'
  const save = () => {
    if (!clipping) void clip(remarksOf(draft))
  }
  const unsaved = !kept || comparison?.textChanged === true
  const saving = kept ? (unsaved ? 'panel.saveNew' : 'clip.again') : 'panel.save'
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit begins when it is first seen
  const begun = useMemo(Date.now, [tab.visit])
  // What was sent before this visit is told by the article itself.
  const tellsProgress = stage.at !== 'read' || Date.parse(stage.receipt.at) > begun
  const busy = underWay ? 'panel.reading' : known === 'asking' ? 'panel.looking' : null
  const places = (kept ?? now)?.places ?? []
  const reread = now ? 'panel.reread' : kept ? 'panel.compare' : 'panel.read'
  const count = entries.length

  if (refusal) {
    return <TroubleNotice address={address} trouble={{ of: 'page', refusal }} words={words} />
  }
  return (
    <>
      {kept && (
        <section className="kept">
          <KnownLines known={{ ...kept, capturedAt: kept.article.capturedAt }} words={words} />
          <p className="small">
            <a href={articlePage(address, kept.article.id)} rel="noreferrer" target="_blank">
              {say('article.open')}
            </a>
          </p>
        </section>
      )}
      <p className="actions main">
        <button
          className={now || kept ? undefined : 'primary'}
          disabled={underWay}
          onClick={() => void read()}
          type="button"
        >
          {say(reread)}
        </button>
        <button
          aria-disabled={clipping}
          className={unsaved && now ? 'primary' : undefined}
          onClick={save}
          type="button"
        >
          {say(clipping ? 'clip.working' : saving)}
        </button>
      </p>
      {unsaved && <Remarks change={change} draft={draft} words={words} />}
      <div aria-live="polite" className="state" role="status">
        {busy && <p className="small quiet">{say(busy)}</p>}
        {!busy && known === 'absent' && !now && <p className="small quiet">{say('known.absent')}</p>}
        {now && !kept && <p className="notice">{say('panel.preview')}</p>}
        {comparison && <Since comparison={comparison} words={words} />}
        {trouble && <TroubleNotice address={address} trouble={trouble} words={words} />}
        {(now || kept) && count === 0 && <p>{say('facts.none')}</p>}
        {count > 0 && <p className="unseen">{say(`panel.count.${formOf(language, count)}`, { count })}</p>}
        {count > 0 && <MarkLine count={count} marks={marks} words={words} />}
      </div>
      {tellsProgress && <Progress address={address} stage={stage} words={words} />}
      {!now && !kept && !busy && <p className="small quiet">{say('panel.previewHow')}</p>}
      {count > 0 && (
        <>
          <h2>{say('panel.facts', { count })}</h2>
          <FactList
            address={address}
            entries={entries}
            marks={marks}
            places={places}
            replace={replace}
            save={save}
            words={words}
          />
          <p className="small quiet">{say('panel.keys')}</p>
        </>
      )}
      <Places places={places} words={words} />
    </>
  )
}
