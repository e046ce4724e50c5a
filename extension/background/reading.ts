import type { ReviewRequest } from '../../shared/api/reviews.ts'
import { canonicalUrl } from '../../shared/url/canonical.ts'
import { captureTab } from '../capture/capture.ts'
import type { Handlers } from '../channel/messages.ts'
import type { PreviewAnswer, ReadingOrders, Reviewed } from '../channel/orders/reading.ts'
import { sizeOf } from '../queue/size.ts'
import type { Answer } from '../service/client.ts'
import { failed } from '../service/failure.ts'
import { getArticle, getFact, getLookup, patchFact, postExtract } from '../service/reading.ts'
import { readSettings } from '../settings/browser.ts'
import { type PairedService, serviceAt } from '../settings/settings.ts'
import { whileAwake } from './awake.ts'
import { mayReach } from './pair.ts'

/** Asks the current service, where the browser lets this extension talk to it. */
const askCurrent = async <T>(ask: (service: PairedService) => Promise<Answer<T>>): Promise<Answer<T>> => {
  const settings = await readSettings()
  const service = serviceAt(settings, settings.current)
  if (!(await mayReach(service.address))) return { ok: false, failure: failed('permission') }
  return whileAwake(() => ask(service))
}

const preview = async (tabId: number): Promise<PreviewAnswer> => {
  const captured = await captureTab(tabId)
  if (!captured.ok) return { ok: false, refusal: captured.refusal, failure: null }
  const answer = await askCurrent((service) => postExtract(service, captured.capture))
  if (answer.ok) return answer
  return { ok: false, refusal: null, failure: answer.failure, bytes: sizeOf(captured.capture) }
}

/** Asks by the address that the service would make of it anyway: what tracks a reader is not passed on. */
export const lookUp = (url: string) => askCurrent((service) => getLookup(service, canonicalUrl(url) ?? url))

const review = (factId: string, request: ReviewRequest): Promise<Answer<Reviewed>> =>
  askCurrent<Reviewed>(async (service) => {
    if (service.token === '') return { ok: false, failure: failed('unpaired') }
    const answer = await patchFact(service, factId, request)
    if (answer.ok) return { ok: true, value: { row: answer.value, late: false } }
    if (answer.failure.status !== 409) return answer
    const now = await getFact(service, factId)
    return now.ok ? { ok: true, value: { row: now.value, late: true } } : now
  })

export const readingHandlers: Handlers<keyof ReadingOrders> = {
  preview: ({ tabId }) => preview(tabId),
  lookup: ({ url }) => lookUp(url),
  article: ({ id }) => askCurrent((service) => getArticle(service, id)),
  review: ({ factId, request }) => review(factId, request),
}
