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
  'kept.waiting': 'Waiting',
}
