import type { queue as vi } from '../vi/queue.ts'

export const queue: Readonly<Record<keyof typeof vi, string>> = {
  'kept.one': '{count} capture waiting to be sent',
  'kept.other': '{count} captures waiting to be sent',
  'kept.why': 'They are kept on this computer until they have arrived.',
  'kept.retry': 'Retry',
  'kept.retryOne': 'Retry: {title}',
  'kept.retryAll': 'Retry all',
  'kept.remove': 'Remove',
  'kept.removeOne': 'Remove: {title}',
  'kept.removeSure': 'Really remove?',
  'kept.person': 'It is not sent again by itself: retry once the cause is mended, or remove it.',
  'kept.next': 'Sent again by itself at {time}, or sooner when the network is back.',
  'kept.waiting': 'Waiting',
}
