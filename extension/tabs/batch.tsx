import '../look/base.css'
import '../look/page.css'
import '../batch/batch.css'
import { useEffect } from 'react'
import { AddressesForm } from '../batch/addresses-form.tsx'
import { GiveBack } from '../batch/give-back.tsx'
import { List } from '../batch/list.tsx'
import { TabsForm } from '../batch/tabs-form.tsx'
import { useList } from '../batch/use-rows.ts'
import { order } from '../channel/view.ts'
import { remarksOf } from '../remarks/draft.ts'
import { RemarkFields } from '../remarks/fields.tsx'
import { useDraft } from '../remarks/use-draft.ts'
import { useSettings, useTitle, useWords } from '../words/view.ts'

/** Many pages at once: open tabs, or a list of addresses; and how far they are. */
export default function Batch() {
  const settings = useSettings()
  const words = useWords(settings)
  const list = useList()
  const [draft, change] = useDraft('batch')
  const { say } = words
  useTitle(say('batch.title'))
  useEffect(() => {
    // Starts the worker where it sleeps; it goes on with the list.
    void order({ do: 'batchSet', settings: {} })
  }, [])
  if (!settings || !list) return <main aria-busy="true" />
  const remarks = remarksOf(draft)
  return (
    <main>
      <h1>{say('batch.title')}</h1>
      {list.rows.length > 0 && <List list={list} words={words} />}
      <TabsForm remarks={remarks} words={words} />
      <AddressesForm list={list} remarks={remarks} words={words} />
      <section className="card">
        <h2>{say('remarks.title')}</h2>
        <RemarkFields change={change} draft={draft} words={words} />
      </section>
      <p className="actions">
        <a href="queue.html">{say('queue.title')}</a>
        <GiveBack settings={settings} words={words} />
      </p>
    </main>
  )
}
