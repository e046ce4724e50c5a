import { refusalOf } from '../capture/refusal.ts'
import { KnownLines, useKnown } from '../panel/known.tsx'
import { OpenPanel } from '../panel/open-panel.tsx'
import type { Snapshot } from '../queue/clip.ts'
import { remarksOf } from '../remarks/draft.ts'
import { Remarks } from '../remarks/remarks.tsx'
import { useDraft } from '../remarks/use-draft.ts'
import type { Words } from '../words/view.ts'
import type { ActiveTab } from './active-tab.ts'
import { useClipping } from './clipping.ts'
import { Facts } from './facts.tsx'
import { Progress } from './progress.tsx'

interface Props {
  readonly address: string
  readonly snapshot: Snapshot
  readonly tab: ActiveTab
  readonly words: Words
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host || url : url)

/** The page, the button, what a person adds, and what came of it. */
export const Clipper = ({ address, snapshot, tab, words }: Props) => {
  const { say } = words
  const [draft, change, dropDraft] = useDraft(tab.url)
  const { stage, clip } = useClipping(snapshot, tab, dropDraft)
  const refusal = refusalOf(tab.url)
  const known = useKnown(refusal ? '' : tab.url)
  const working = stage.at === 'capturing' || stage.at === 'sending'
  const again = stage.at === 'read' || known !== null
  const label = working ? 'clip.working' : again ? 'clip.again' : 'clip.now'
  return (
    <>
      <section className="page">
        <h2>{tab.title || say('page.untitled')}</h2>
        <p className="quiet small host">{hostOf(tab.url)}</p>
        <button
          // biome-ignore lint/a11y/noAutofocus: a popup opens at a click and holds this one action: Enter does it
          autoFocus
          className={stage.at === 'read' ? 'clip' : 'clip primary'}
          disabled={refusal !== null}
          onClick={() => {
            if (!working) void clip(remarksOf(draft))
          }}
          aria-disabled={working}
          type="button"
        >
          {say(label)}
        </button>
        {refusal === null && <OpenPanel tabId={tab.id} words={words} />}
        {known && stage.at === 'start' && <KnownLines known={known} words={words} />}
        {refusal === null && <Remarks change={change} draft={draft} words={words} />}
      </section>
      <Progress address={address} stage={refusal ? { at: 'refused', refusal } : stage} words={words} />
      {stage.at === 'read' && <Facts receipt={stage.receipt} words={words} />}
    </>
  )
}
