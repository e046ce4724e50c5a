import type { PairAnswer } from '../channel/messages.ts'
import { type Pairing, patternOf } from '../service/address.ts'
import { postPairing } from '../service/client.ts'
import { failed } from '../service/failure.ts'
import { writeSettings } from '../settings/browser.ts'

/** Whether the browser lets this extension talk to an address. */
export const mayReach = (address: string): Promise<boolean> =>
  chrome.permissions.contains({ origins: [patternOf(address)] })

/** Pairs this browser with a service: address and token are stored together, or neither is. */
export const pair = async (pairing: Pairing, name: string): Promise<PairAnswer> => {
  if (!(await mayReach(pairing.address))) return { address: null, failure: failed('permission') }
  const answer = await postPairing(pairing, name)
  if (!answer.ok) return { address: null, failure: answer.failure }
  await writeSettings({ address: pairing.address, token: answer.value.token })
  return { address: pairing.address, failure: null }
}
