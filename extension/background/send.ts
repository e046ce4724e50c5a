import type { Send } from '../queue/queue.ts'
import { postCapture } from '../service/client.ts'
import { failed } from '../service/failure.ts'
import { readSettings } from '../settings/browser.ts'
import { mayReach } from './pair.ts'

// A worker without events is ended after 30 s, an open request or not; any extension call counts as one.
const heartbeat = 20_000

/** Sends a capture to the service of the present settings. */
export const sendCapture: Send = async (capture) => {
  const settings = await readSettings()
  if (!(await mayReach(settings.address))) return { ok: false, failure: failed('permission') }
  const awake = setInterval(() => void chrome.runtime.getPlatformInfo(), heartbeat)
  try {
    const answer = await postCapture(settings, capture)
    return answer.ok ? { ok: true, address: settings.address, response: answer.value } : answer
  } finally {
    clearInterval(awake)
  }
}
