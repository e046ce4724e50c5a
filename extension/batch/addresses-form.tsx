import { type FormEvent, useState } from 'react'
import type { Remarks } from '../channel/orders/clip.ts'
import { order } from '../channel/view.ts'
import type { Words } from '../words/view.ts'
import { addressesIn, nameOf } from './addresses.ts'
import { originsFor } from './hosts.ts'
import { isLeft } from './row.ts'
import { paces } from './settings.ts'
import { askForSites } from './sites.ts'
import { SitesWhy } from './sites-why.tsx'
import type { BatchList } from './use-rows.ts'

interface Props {
  readonly list: BatchList
  readonly remarks: Remarks
  readonly words: Words
}

const key = 'batch-addresses'

/** The field for a pasted list of addresses, what is read in it, and the button that has it clipped. */
export const AddressesForm = ({ list, remarks, words }: Props) => {
  const { say } = words
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '')
  const [skipKnown, setSkipKnown] = useState(false)
  const [denied, setDenied] = useState(false)
  const there = new Set(list.rows.filter(isLeft).map(({ url }) => nameOf(url)))
  const { urls, bad, repeated } = addressesIn(text, there)

  const change = (typed: string) => {
    setText(typed)
    // What was pasted is still there where this page is closed over it.
    localStorage.setItem(key, typed)
  }

  const start = async () => {
    const granted = await askForSites(urls)
    setDenied(!granted)
    if (!granted) return
    const rows = urls.map((url) => ({
      url,
      title: null,
      from: 'list' as const,
      tabId: null,
      remarks,
      skipKnown,
    }))
    await order({ do: 'batchAdd', rows })
    change('')
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start()
  }

  return (
    <form className="card" id="addresses" onSubmit={submit}>
      <h2>
        <label htmlFor="urls">{say('batch.addresses')}</label>
      </h2>
      <p className="quiet small" id="urls-help">
        {say('batch.addressesHelp')}
      </p>
      <textarea
        aria-describedby="urls-help urls-read"
        id="urls"
        onChange={(event) => change(event.target.value)}
        rows={6}
        spellCheck={false}
        value={text}
      />
      <div className="small" id="urls-read" role="status">
        {urls.length > 0 && <p>{say('batch.found', { count: urls.length })}</p>}
        {bad.length > 0 && <p className="warning">{say('batch.bad', { lines: bad.join(', ') })}</p>}
        {repeated.length > 0 && <p>{say('batch.repeated', { lines: repeated.join(', ') })}</p>}
      </div>
      <label className="choice">
        <input
          defaultValue={list.settings.pace}
          max={paces.most}
          min={paces.least}
          name="pace"
          onChange={(event) => {
            const pace = event.target.valueAsNumber
            if (event.target.checkValidity() && !Number.isNaN(pace))
              void order({ do: 'batchSet', settings: { pace } })
          }}
          step={1}
          type="number"
        />
        {say('batch.pace')}
      </label>
      <label className="choice">
        <input
          checked={skipKnown}
          name="skip"
          onChange={(event) => setSkipKnown(event.target.checked)}
          type="checkbox"
        />
        {say('batch.skipKnown')}
      </label>
      <SitesWhy origins={originsFor(urls)} words={words} />
      <button className="primary" disabled={urls.length === 0} type="submit">
        {say('batch.start', { count: urls.length })}
      </button>
      <div role="status">{denied && <p className="notice bad">{say('batch.denied')}</p>}</div>
    </form>
  )
}
