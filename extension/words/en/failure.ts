import type { failure as vi } from '../vi/failure.ts'

export const failure: Readonly<Record<keyof typeof vi, string>> = {
  'failure.unreachable': 'No answer from {address}. Start the Tin Làng service (npm start), then retry.',
  'failure.timeout': '{address} took too long to answer. Wait a moment, then retry.',
  'failure.permission': 'The browser may not connect to {address}. Open Settings and allow this address.',
  'failure.unpaired':
    'This browser is not paired yet. Open Settings and paste the pairing link that the service prints when it starts.',
  'failure.token': 'The service does not accept this token. Pair again in Settings.',
  'failure.forbidden':
    'The service refused: the token may not clip, or the address is not allowed. Pair again in Settings.',
  'failure.large':
    'This page ({size}) is larger than the service accepts. Open the article’s print or reader version and clip that.',
  'failure.article':
    'The service found no article in this page. Open the article itself (not a front page or a section) and clip that.',
  'failure.invalid':
    'The service did not understand what was sent. Check that extension and service are of the same version.',
  'failure.busy': 'The service is busy or can’t store anything just now. Wait a moment, then retry.',
  'failure.server':
    'The service failed (status {status}). Retry; if it fails again, look at the window in which the service runs.',
  'failure.stranger':
    'Something answers at {address}, but it is not the Tin Làng service. Check the address in Settings.',
  'failure.gone':
    'The service has this no more: the article may have been deleted or read anew. Read the page again.',
  'failure.kept': 'The capture is still kept on this computer.',
  'failure.detail': 'The service says: {detail}',
}
