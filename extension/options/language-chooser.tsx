import { writeSettings } from '../settings/browser.ts'
import { type LanguageChoice, languageChoices } from '../settings/settings.ts'
import type { Words } from '../words/view.ts'

interface Props {
  readonly choice: LanguageChoice
  readonly words: Words
}

/** The language of the interface; a choice takes effect at once. */
export const LanguageChooser = ({ choice, words: { say } }: Props) => (
  <fieldset className="card languages">
    <legend>{say('options.language')}</legend>
    {languageChoices.map((language) => (
      <label key={language}>
        <input
          checked={language === choice}
          name="language"
          onChange={() => void writeSettings({ language })}
          type="radio"
          value={language}
        />
        {say(`options.language.${language}`)}
      </label>
    ))}
  </fieldset>
)
