import './look/base.css'
import './popup/popup.css'
import { useEffect } from 'react'
import { order, useSnapshot } from './channel/view.ts'
import { useActiveTab } from './popup/active-tab.ts'
import { Clipper } from './popup/clipper.tsx'
import { Head } from './popup/head.tsx'
import { PairOffer } from './popup/pair-offer.tsx'
import { Waiting } from './popup/waiting.tsx'
import { pairingOf } from './service/address.ts'
import { useSettings, useWords } from './words/view.ts'

/** What opens at a click on the extension's button. */
export default function Popup() {
  const settings = useSettings()
  const words = useWords(settings)
  const snapshot = useSnapshot()
  const tab = useActiveTab()
  useEffect(() => {
    void order({ do: 'retryAll' })
  }, [])
  if (!settings || !snapshot || !tab) return <main aria-busy="true" />
  const pairing = pairingOf(tab.url)
  return (
    <main>
      <Head address={settings.current} words={words} />
      {pairing ? (
        <PairOffer link={tab.url} pairing={pairing} words={words} />
      ) : (
        <Clipper address={settings.current} snapshot={snapshot} tab={tab} words={words} />
      )}
      <Waiting snapshot={snapshot} words={words} />
    </main>
  )
}
