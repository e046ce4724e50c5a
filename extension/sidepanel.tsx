import './look/base.css'
import './panel/panel.css'
import { useSnapshot } from './channel/view.ts'
import { useAboutTab } from './panel/about-tab.ts'
import { NoAccess } from './panel/no-access.tsx'
import { PageView } from './panel/page-view.tsx'
import { usePages } from './panel/reading.ts'
import { useSettings, useTitle, useWords } from './words/view.ts'

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host || url : url)

/** The panel beside the page: its facts, while it is read. */
export default function SidePanel() {
  const settings = useSettings()
  const words = useWords(settings)
  const snapshot = useSnapshot()
  const tab = useAboutTab()
  const pages = usePages()
  const { say } = words
  useTitle(say('panel.title'))
  if (!settings || !snapshot || !tab) return <main aria-busy="true" />
  return (
    <main>
      <header>
        <h1 lang={tab.title ? 'vi' : undefined}>{tab.title || say('panel.title')}</h1>
        {tab.url && <p className="quiet small host">{hostOf(tab.url)}</p>}
      </header>
      {tab.url === '' ? (
        <NoAccess words={words} />
      ) : (
        <PageView
          key={`${tab.id} ${tab.url}`}
          pages={pages}
          settings={settings}
          snapshot={snapshot}
          tab={tab}
          words={words}
        />
      )}
    </main>
  )
}
