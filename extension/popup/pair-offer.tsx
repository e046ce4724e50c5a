import type { Pairing } from '../service/address.ts'
import type { Words } from '../words/view.ts'

interface Props {
  readonly link: string
  readonly pairing: Pairing
  readonly words: Words
}

/** Over a pairing page: the way to its confirmation, which may ask the browser for access. */
export const PairOffer = ({ link, pairing, words: { say } }: Props) => {
  const open = () =>
    void chrome.tabs.create({ url: `${chrome.runtime.getURL('tabs/pair.html')}#${encodeURIComponent(link)}` })
  return (
    <section className="page">
      <h2>{say('setup.here')}</h2>
      <button className="clip primary" onClick={open} type="button">
        {say('setup.pairWith', { address: pairing.address })}
      </button>
    </section>
  )
}
