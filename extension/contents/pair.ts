import type { PlasmoCSConfig } from 'plasmo'
import type { Offer } from '../background/first-run.ts'

/** Only the pairing page of a service on this machine; no other page ever runs a script of this extension's. */
export const config: PlasmoCSConfig = {
  matches: ['http://127.0.0.1/pair', 'http://localhost/pair'],
  run_at: 'document_end',
}

if (location.hash.length > 1)
  void chrome.runtime.sendMessage({ offer: location.href } satisfies Offer).catch(() => undefined)
