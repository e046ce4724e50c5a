import { useState } from 'react'
import { writeSettings } from '../settings/browser.ts'
import { type LanguageChoice, languageChoices } from '../settings/settings.ts'
import type { Words } from '../words/view.ts'

interface Props {
  readonly choice: LanguageChoice
  readonly words: Words
}

/** The language of the interface; a choice takes effect at once. */
export const LanguageChooser = ({ choice, words: { say } }: Props) => {
  // The button moves at once, not only when the browser has stored it.
  const [chosen, setChosen] = useState(choice)
  const choose = (language: LanguageChoice) => {
    setChosen(language)
    void writeSettings({ language })
  }
  return (
    <fieldset className="card languages">
      <legend>{say('options.language')}</legend>
      {languageChoices.map((language) => (
        <label key={language}>
          <input
            checked={language === chosen}
            name="language"
            onChange={() => choose(language)}
            type="radio"
            value={language}
          />
          {say(`options.language.${language}`)}
        </label>
      ))}
    </fieldset>
  )
}
