import type { Send } from '../queue/queue.ts'
import { postCapture } from '../service/client.ts'
import { failed } from '../service/failure.ts'
import { readSettings } from '../settings/browser.ts'
import { serviceAt } from '../settings/settings.ts'
import { whileAwake } from './awake.ts'
import { mayReach } from './pair.ts'

/** Sends a capture to the service that it was clipped for; to the current one where it names none. */
export const sendCapture: Send = async (capture, address) => {
  const settings = await readSettings()
  const service = serviceAt(settings, address || settings.current)
  if (!(await mayReach(service.address))) return { ok: false, failure: failed('permission') }
  const answer = await whileAwake(() => postCapture(service, capture))
  return answer.ok ? { ok: true, address: service.address, response: answer.value } : answer
}
