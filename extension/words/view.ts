import { useEffect, useState } from 'react'
import { onSettings, readSettings } from '../settings/browser.ts'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import { type Language, languageOf } from './language.ts'
import { type Say, sayIn } from './say.ts'

export interface Words {
  readonly language: Language
  readonly say: Say
}

/** The stored settings, kept up to date; null until they are read. */
export const useSettings = (): Settings | null => {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    const read = () => void readSettings().then(setSettings)
    read()
    return onSettings(read)
  }, [])
  return settings
}

/** The language of the interface and its texts; the document is told too, for screen readers and fonts. */
export const useWords = (settings: Settings | null): Words => {
  const language = languageOf((settings ?? defaultSettings).language, chrome.i18n.getUILanguage())
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return { language, say: sayIn(language) }
}

/** Gives the tab of a page its title. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} · Tin Làng`
  }, [title])
}
