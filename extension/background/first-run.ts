import { isBundled, pairingOf } from '../service/address.ts'

const page = (name: string) => chrome.runtime.getURL(`tabs/${name}.html`)

/** Opens the page that says what to do first, when the extension has been installed. */
export const welcome = (): void => {
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void chrome.tabs.create({ url: page('welcome') })
  })
}

/** What the content script on a service's own pairing page says. */
export interface Offer {
  readonly offer: string
}

const isOffer = (message: unknown): message is Offer =>
  typeof message === 'object' && message !== null && 'offer' in message && typeof message.offer === 'string'

/**
 * Shows the confirmation in the tab where a pairing link of this machine was opened. The link stands behind the
 * `#` there too: no request ever carries its code.
 */
export const offerPairing = (): void => {
  chrome.runtime.onMessage.addListener((message: unknown, { id, tab, url }) => {
    if (id !== chrome.runtime.id || tab?.id === undefined || !isOffer(message)) return false
    const pairing = pairingOf(message.offer)
    // The page may speak for itself alone.
    if (!pairing || !isBundled(pairing.address) || !url || new URL(url).origin !== pairing.address)
      return false
    void chrome.tabs.update(tab.id, { url: `${page('pair')}#${encodeURIComponent(message.offer)}` })
    return false
  })
}
