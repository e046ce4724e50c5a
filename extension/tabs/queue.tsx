import '../look/base.css'
import '../look/page.css'
import { FailedLine } from '../batch/failed-line.tsx'
import { order, useSnapshot } from '../channel/view.ts'
import { Files } from '../clips/files.tsx'
import { KeptRow } from '../clips/kept-row.tsx'
import { SentRow } from '../clips/sent-row.tsx'
import { StorageLine, useStorageRoom } from '../clips/storage.tsx'
import { sayCount } from '../words/say.ts'
import { useSettings, useTitle, useWords } from '../words/view.ts'

/** Every clip that waits on this computer, and the last that have arrived. */
export default function Queue() {
  const settings = useSettings()
  const words = useWords(settings)
  const snapshot = useSnapshot()
  const room = useStorageRoom(snapshot)
  useTitle(words.say('queue.title'))
  if (!settings || !snapshot) return <main aria-busy="true" />
  const { say, language } = words
  const { kept, sending, receipts } = snapshot
  return (
    <main>
      <h1>{say('queue.title')}</h1>
      <FailedLine words={words} />
      <section className="card">
        <h2 aria-live="polite">
          {kept.length === 0 ? say('queue.empty') : sayCount(language, 'kept', kept.length)}
        </h2>
        <p className="small quiet">{say('kept.why')}</p>
        <StorageLine room={room} words={words} />
        {kept.length > 1 && (
          <p className="actions">
            <button onClick={() => void order({ do: 'retryAll' })} type="button">
              {say('kept.retryAll')}
            </button>
          </p>
        )}
        <ul>
          {kept.map((clip) => (
            <KeptRow
              current={settings.current}
              clip={clip}
              key={clip.id}
              sending={sending.includes(clip.id)}
              words={words}
            />
          ))}
        </ul>
      </section>
      <Files current={settings.current} empty={kept.length === 0} words={words} />
      {receipts.length > 0 && (
        <section className="card">
          <h2>{say('queue.sent')}</h2>
          <ul>
            {receipts.map((receipt) => (
              <SentRow key={receipt.id} receipt={receipt} words={words} />
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
