import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import { textWithin } from './body.ts'
import { type Chat, type Message, ReaderFailure, type ReaderOptions } from './types.ts'

/** Of one answer, unpacked: far more than the facts of a piece, far less than harms. */
const byteLimit = 1024 * 1024
/** Requests for one answer, the first included. */
const attempts = 3
/** Longest pause between two of them, in milliseconds; a service that asks for a longer one is given up. */
const longestPause = 60_000

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/** What a test replaces. */
export interface ChatClock {
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<unknown>
}

const realClock: ChatClock = { sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }) }

const endpoint = (url: string): string => {
  const base = url.replace(/\/+$/, '')
  return base.endsWith('/chat/completions') ? base : `${base}/chat/completions`
}

/** A pause that a Retry-After header asks for, in milliseconds; null where it asks for none. */
const retryAfter = (response: Response): number | null => {
  const header = response.headers.get('retry-after')?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(header)) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}

const contentOf = (body: string): string => {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch (error) {
    throw new ReaderFailure('not_json', 'The response is not JSON', error)
  }
  const { data, error } = Completion.safeParse(parsed)
  const [choice] = data?.choices ?? []
  if (!choice) throw new ReaderFailure('wrong_shape', 'The response is no chat completion', error)
  return choice.message.content
}

type Answer = { readonly content: string } | { readonly status: number; readonly pause: number | null }

/** One request. Throws ReaderFailure for what asking again would not mend, and the signal's reason once stopped. */
async function ask(options: ReaderOptions, body: object, stop: AbortSignal): Promise<Answer> {
  const timeout = AbortSignal.timeout(options.timeout)
  try {
    const response = await fetch(endpoint(options.url), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(options.key !== null && { Authorization: `Bearer ${options.key}` }),
      },
      body: JSON.stringify(body),
      // The text goes where the user said, and nowhere else.
      redirect: 'manual',
      signal: AbortSignal.any([timeout, stop]),
    })
    if (response.ok) return { content: contentOf(await textWithin(response, byteLimit)) }
    await response.body?.cancel()
    return { status: response.status, pause: retryAfter(response) }
  } catch (error) {
    stop.throwIfAborted()
    if (error instanceof ReaderFailure) throw error
    if (timeout.aborted)
      throw new ReaderFailure('timeout', `No whole answer within ${options.timeout / 1000} seconds`, error)
    throw new ReaderFailure('unreachable', 'The address cannot be reached', error)
  }
}

const failureOf = (status: number): ReaderFailure => {
  if (status === 429) return new ReaderFailure('busy', 'The model’s service asks to come back later (429)')
  if (status >= 500) return new ReaderFailure('server', `The model’s service fails (${status})`)
  return new ReaderFailure('refused', `The model’s service refuses the request (${status})`)
}

/**
 * A way to ask the configured model. A busy or failing service is asked again, after the pause that it names; an
 * answer is cut off at a time and a size. Services that know no JSON mode are asked without it.
 */
export function chatWith(options: ReaderOptions, clock: ChatClock = realClock): Chat {
  let plain = false
  const bodyFor = (messages: readonly Message[]) => ({
    model: options.model,
    messages,
    stream: false,
    ...(!plain && { temperature: 0, response_format: { type: 'json_object' } }),
  })
  return async (messages, stop) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await ask(options, bodyFor(messages), stop)
      if ('content' in answer) return answer.content
      const { status, pause } = answer
      if (status === 400 && !plain) {
        plain = true
        continue
      }
      const wait = pause ?? 1000 * 2 ** (attempt - 1)
      const passes = status === 429 || status >= 500
      if (!passes || attempt >= attempts || wait > longestPause) throw failureOf(status)
      await clock.sleep(wait, stop)
    }
  }
}
