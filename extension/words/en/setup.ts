import type { setup as vi } from '../vi/setup.ts'

export const setup: Readonly<Record<keyof typeof vi, string>> = {
  'services.title': 'Paired services',
  'services.none': 'This browser is not paired with a service yet.',
  'services.current': 'Pages are clipped into the chosen service.',
  'services.test': 'Test',
  'services.testOne': 'Test {address}',
  'services.forget': 'Forget',
  'services.forgetOne': 'Forget {address}',
  'services.forgetSure': 'Forget and revoke the token?',
  'services.forgotten': '{address} is forgotten and the token revoked.',
  'services.forgotHere': '{address} is forgotten here, but the service could not revoke the token.',

  'lookups.title': 'Clipped already?',
  'lookups.on': 'Look up every page that is opened',
  'lookups.why':
    'While this is on, the address of every web page you open is sent to {address} (and nowhere else), to mark clipped articles with ✓ on the button. While it is off, only the page whose Tin Làng button you click is asked about.',
  'lookups.denied': 'The browser did not allow it, so it stays off.',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.popup': 'Open Tin Làng on this page',
  'shortcuts.clip': 'Clip this page',
  'shortcuts.panel': 'Open the panel of facts',
  'shortcuts.walk': 'Next fact, previous fact (while the panel of facts is open)',
  'shortcuts.none': 'not set',
  'shortcuts.change': 'Change them on the browser’s page of extensions (chrome://extensions/shortcuts).',

  'setup.welcome': 'Welcome to Tin Làng',
  'setup.what':
    'Tin Làng keeps articles of local news and reads out the figures in them, each with the very words that state it.',
  'setup.start': 'Start the service',
  'setup.startHow': 'In the project’s folder, run:',
  'setup.pair': 'Pair this browser',
  'setup.pairHow': 'Open the pairing link that the service prints in this browser, then click “Pair”.',
  'setup.paired': 'Paired with {address}.',
  'setup.clip': 'Clip an article',
  'setup.clipHow': 'Open an article, click the Tin Làng icon in the toolbar, then “Clip this page”.',
  'setup.pairWith': 'Pair with {address}?',
  'setup.pairMeans':
    'The pages that you clip will be sent to this service. It gives this browser a token that can clip and review, and nothing else; it can be revoked at any time.',
  'setup.next': 'Done. Open an article and click the Tin Làng icon.',
  'setup.here': 'This is the pairing page of a Tin Làng service.',

  'queue.title': 'Clips on this computer',
  'queue.open': 'List',
  'queue.empty': 'Nothing is waiting to be sent',
  'queue.sent': 'Sent lately',
  'storage.room': 'Storage used: {used} of {quota}.',
  'storage.low':
    'The browser’s storage is nearly full ({used} of {quota}). Nothing is lost yet: send what waits, or export it to a file and remove some.',
  'file.title': 'Export and import',
  'file.help':
    'The file holds the waiting captures whole: for safety, or to send them from another computer.',
  'file.export': 'Export what waits',
  'file.exported': 'Exported to {name}. The captures stay in the list.',
  'file.import': 'Import an exported file',
  'file.imported': 'Imported {added}; {known} were here already.',
  'file.bad': 'Lines that could not be read: {lines}.',
}
