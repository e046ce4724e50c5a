import type { clip as vi } from '../vi/clip.ts'

export const clip: Readonly<Record<keyof typeof vi, string>> = {
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
  'status.target': 'target',
  'status.unmet': 'not met',
  'status.registered': 'registered',
  'refusal.browser': 'This is one of the browser’s own pages and can’t be clipped. Open an article.',
  'refusal.store': 'Browsers let no extension read the extension store. Open an article.',
  'refusal.file': 'This is a file on this computer. Open the article at its web address.',
  'refusal.format': 'This is neither a web page nor a PDF (an image, say). Open the article as a web page.',
  'refusal.blocked':
    'The browser does not let this page be read. Reload it and click the Tin Làng button again.',
  'refusal.large':
    'This page is too large (over {limit}). Open the article’s print or reader version and clip that.',
  'refusal.largeFile':
    'This PDF is too large (over {fileLimit}). Open the parts of the document, if there are any, and clip those.',
  'refusal.empty': 'This page is empty. Wait until it has loaded, then clip it.',
  'refusal.full':
    'The storage that the browser gives this extension is full: this page was NOT kept. Open the list of waiting captures, send or export them, then clip again.',
  'refusal.disk': 'This computer’s disk could not be written. Free some space, then clip again.',
}
