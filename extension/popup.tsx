import './look/base.css'
import './popup/popup.css'
import { useEffect } from 'react'
import { order, useSnapshot } from './channel/view.ts'
import { useActiveTab } from './popup/active-tab.ts'
import { Clipper } from './popup/clipper.tsx'
import { Head } from './popup/head.tsx'
import { Kept } from './popup/kept.tsx'
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
  const { address } = settings
  return (
    <main>
      <Head address={address} words={words} />
      <Clipper address={address} snapshot={snapshot} tab={tab} words={words} />
      <Kept address={address} snapshot={snapshot} words={words} />
    </main>
  )
}
