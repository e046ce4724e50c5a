import { openBatch } from '../batch/open.ts'
import type { Snapshot } from '../queue/clip.ts'
import { sayCount } from '../words/say.ts'
import type { Words } from '../words/view.ts'

/** How many clips wait on this computer, and the way to their list. */
export const Waiting = ({ snapshot, words }: { readonly snapshot: Snapshot; readonly words: Words }) => {
  const { kept, sending } = snapshot
  // A first attempt under way is shown above as what it is, and not yet as something left over.
  const count = kept.filter(({ id, failure }) => failure || !sending.includes(id)).length
  const open = () => void chrome.tabs.create({ url: chrome.runtime.getURL('tabs/queue.html') })
  return (
    <footer className="waiting">
      <span>{count > 0 && sayCount(words.language, 'kept', count)}</span>
      <button className="plain" onClick={() => void openBatch()} type="button">
        {words.say('batch.open')}
      </button>
      <button className="plain" onClick={open} type="button">
        {words.say('queue.open')}
      </button>
    </footer>
  )
}
