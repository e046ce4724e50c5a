import type { Handlers } from '../channel/messages.ts'
import type { PairAnswer, ServiceOrders } from '../channel/orders/service.ts'
import { pairingOf, patternOf } from '../service/address.ts'
import { deleteToken, getLabels, postPairing, testService } from '../service/client.ts'
import { failed } from '../service/failure.ts'
import { readSettings, writeSettings } from '../settings/browser.ts'
import { serviceAt, withService } from '../settings/settings.ts'

/** Whether the browser lets this extension talk to an address. */
export const mayReach = (address: string): Promise<boolean> =>
  chrome.permissions.contains({ origins: [patternOf(address)] })

/** Pairs this browser with a service: address and token are stored together, or neither is. */
const pair = async (link: string, name: string): Promise<PairAnswer> => {
  const pairing = pairingOf(link)
  if (!pairing) return { address: null, failure: 'link' }
  const { address } = pairing
  if (!(await mayReach(address))) return { address: null, failure: failed('permission') }
  const answer = await postPairing(pairing, name)
  if (!answer.ok) return { address: null, failure: answer.failure }
  const { services } = await readSettings()
  await writeSettings({
    services: withService(services, { address, token: answer.value.token }),
    current: address,
  })
  return { address, failure: null }
}

/** Forgets a service. Its token is revoked there too, where it answers; here it is gone in any case. */
const forget = async (address: string) => {
  const settings = await readSettings()
  const service = serviceAt(settings, address)
  const services = settings.services.filter((other) => other.address !== address)
  const current = settings.current === address ? services[0]?.address : settings.current
  const revoked = service.token ? await deleteToken(service) : null
  await writeSettings({ services, current: current ?? address })
  return revoked
}

export const serviceHandlers: Handlers<keyof ServiceOrders> = {
  pair: ({ link, name }) => pair(link, name),
  test: async ({ address }) =>
    (await mayReach(address)) ? testService(serviceAt(await readSettings(), address)) : failed('permission'),
  forget: ({ address }) => forget(address),
  labels: async () => {
    const settings = await readSettings()
    const service = serviceAt(settings, settings.current)
    if (!service.token || !(await mayReach(service.address))) return null
    const answer = await getLabels(service)
    return answer.ok ? answer.value : null
  },
}
