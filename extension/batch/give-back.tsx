import { useEffect, useState } from 'react'
import { patternOf } from '../service/address.ts'
import type { Settings } from '../settings/settings.ts'
import type { Words } from '../words/view.ts'

/** Access to sites that only lists were given: neither what came with the extension nor what a service needs. */
const sitesHeld = async ({ services }: Settings): Promise<string[]> => {
  const { origins = [] } = await chrome.permissions.getAll()
  const needed = new Set(services.map(({ address }) => patternOf(address)))
  // What came with the extension can't be given back, and access to all sites is another setting's.
  const kept = /^http:\/\/(?:127\.0\.0\.1|localhost)\/|^(?:\*|https?):\/\/\*\/|^<all/
  return origins.filter((origin) => !kept.test(origin) && !needed.has(origin))
}

/** The button that ends the access to the sites of earlier lists; nothing where there is none. */
export const GiveBack = ({ settings, words: { say } }: { settings: Settings; words: Words }) => {
  const [sites, setSites] = useState<readonly string[]>([])
  const [gone, setGone] = useState(false)
  useEffect(() => {
    const read = () => void sitesHeld(settings).then(setSites)
    read()
    chrome.permissions.onAdded.addListener(read)
    return () => chrome.permissions.onAdded.removeListener(read)
  }, [settings])
  const giveBack = async () => {
    setGone(await chrome.permissions.remove({ origins: [...sites] }))
    setSites(await sitesHeld(settings))
  }
  return (
    <>
      {sites.length > 0 && (
        <button className="plain" onClick={() => void giveBack()} type="button">
          {say('batch.giveBack')}
        </button>
      )}
      <div role="status">
        {gone && sites.length === 0 && <p className="small">{say('batch.gaveBack')}</p>}
      </div>
    </>
  )
}
