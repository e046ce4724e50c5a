import type { options as vi } from '../vi/options.ts'

export const options: Readonly<Record<keyof typeof vi, string>> = {
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
    'The extension reads a page only when you clip or preview it, and sends it only to the address above. The token stays in this browser.',
}
