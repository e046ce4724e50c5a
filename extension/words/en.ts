import type { Key } from './vi.ts'

/** The interface in English. */
export const en: Readonly<Record<Key, string>> = {
  name: 'Tin Làng',
  settings: 'Settings',

  'page.untitled': 'Untitled page',
  'clip.now': 'Clip this page',
  'clip.again': 'Clip this page again',
  'clip.working': 'Clipping…',

  'step.capture': 'Capturing the page…',
  'step.kept': 'Kept on this computer',
  'step.sending': 'Sending…',
  'step.sent': 'Sent',
  'step.unsent': 'Not sent yet',

  'facts.none': 'No facts were read in this article.',
  'facts.one': '{count} fact read',
  'facts.other': '{count} facts read',
  'facts.list': 'Facts read',
  'facts.show': 'Show in the article',
  'outcome.created': 'The article was saved.',
  'outcome.unchanged': 'Already there, nothing changed.',
  'outcome.updated': 'The article has changed: a new version was saved.',
  'article.open': 'Open the article in Tin Làng',
  'service.open': 'Open the search page',

  'status.target': 'target',
  'status.unmet': 'not met',
  'status.registered': 'registered',

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
  'failure.kept': 'The capture is still kept on this computer.',
  'failure.detail': 'The service says: {detail}',

  'refusal.browser': 'This is one of the browser’s own pages and can’t be clipped. Open an article.',
  'refusal.store': 'Browsers let no extension read the extension store. Open an article.',
  'refusal.file': 'This is a file on this computer. Open the article at its web address.',
  'refusal.format': 'This is not a web page (a PDF or an image, say). Open the article as a web page.',
  'refusal.blocked':
    'The browser does not let this page be read. Reload it and click the Tin Làng button again.',
  'refusal.large':
    'This page is too large (over {limit}). Open the article’s print or reader version and clip that.',
  'refusal.empty': 'This page is empty. Wait until it has loaded, then clip it.',
  'refusal.disk': 'This computer’s disk could not be written. Free some space, then clip again.',

  'options.title': 'Tin Làng settings',
  'options.pair': 'Pair with the service',
  'options.pairHelp': 'When it starts (npm start), the service prints a pairing link. Paste it here.',
  'options.pairLink': 'Pairing link',
  'options.pairNow': 'Pair',
  'options.paired': 'Paired with {address}.',
  'options.pairBad': 'This is not a pairing link. It looks like http://127.0.0.1:8787/pair#…',
  'options.pairUsed':
    'The pairing code has been used, has expired or is wrong. Restart the service to get a new link.',
  'options.byHand': 'Or enter address and token',
  'options.address': 'Address of the service',
  'options.addressBad': 'This is not an address. For example: http://127.0.0.1:8787',
  'options.addressWhy':
    'The browser will ask for access to {address}: the extension uses it only to send there what you clip.',
  'options.addressDenied': 'The browser may not connect to {address}, so the address was not saved.',
  'options.addressPlain': 'http to another computer is not encrypted: the token can be read on the way.',
  'options.token': 'Token',
  'options.tokenHelp': 'Made by npm run -s token -- create --name NAME --scope clip',
  'options.save': 'Save and test',
  'options.testing': 'Testing…',
  'options.works': 'The connection works: the service answers and accepts the token.',
  'options.language': 'Language',
  'options.language.auto': 'As the browser',
  'options.language.vi': 'Tiếng Việt',
  'options.language.en': 'English',
  'options.privacy':
    'The extension reads a page only when you click “Clip this page”, and sends it only to the address above. The token stays in this browser.',
}
