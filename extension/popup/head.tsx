import icon from 'url:../assets/icon.png'
import type { Words } from '../words/view.ts'

interface Props {
  readonly address: string
  readonly words: Words
}

export const Head = ({ address, words: { say } }: Props) => (
  <header className="head">
    <img alt="" height="20" src={icon} width="20" />
    <h1>{say('name')}</h1>
    <nav>
      <a href={`${address}/`} rel="noreferrer" target="_blank">
        {say('service.open')}
      </a>
      <button className="plain" onClick={() => void chrome.runtime.openOptionsPage()} type="button">
        {say('settings')}
      </button>
    </nav>
  </header>
)
