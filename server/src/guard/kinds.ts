/** One kind of failure: what the API documentation lists, and what `type` of a problem points at. */
export interface ProblemKind {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503
  readonly title: string
  /** What the caller can do about it. */
  readonly advice: string
}

export const problemKinds = {
  invalid: {
    status: 400,
    title: 'Something in the request is not as it should be',
    advice: 'Correct the fields that `errors` names.',
  },
  'not-json': { status: 400, title: 'The body is not JSON', advice: 'Send one JSON object, in UTF-8.' },
  damaged: {
    status: 400,
    title: 'The page is not the one whose hash was sent',
    advice: 'Nothing was kept: send it again.',
  },
  'bad-cursor': {
    status: 400,
    title: 'The cursor does not fit',
    advice: 'Take `next` of the page before, with the same filters and sort, or start without a cursor.',
  },
  'no-token': {
    status: 401,
    title: 'A token is needed',
    advice: 'Send `Authorization: Bearer TOKEN`; make one with `npm run -s token -- create`.',
  },
  'bad-token': {
    status: 401,
    title: 'The token is not valid',
    advice: 'It was mistyped or revoked: pair again, or make a new one with `npm run -s token -- create`.',
  },
  'wrong-scope': {
    status: 403,
    title: 'The token may not do this',
    advice: 'Make one with the scope that is named, with `npm run -s token -- create`.',
  },
  'bad-host': {
    status: 403,
    title: 'The service does not answer under this name',
    advice: 'Call it by the address that it prints when it starts, or name the host in TINLANG_HOSTS.',
  },
  'bad-code': {
    status: 403,
    title: 'The pairing code is not valid',
    advice: 'A code works once and for a short time: restart the service for a new link.',
  },
  'not-found': { status: 404, title: 'There is nothing here', advice: 'See /docs for every route.' },
  stale: {
    status: 409,
    title: 'Somebody reviewed it first',
    advice: 'Read the fact again and send the version that it has now.',
  },
  'no-reader': {
    status: 409,
    title: 'There is no second reader',
    advice:
      'Name a language model by TINLANG_READER_URL and TINLANG_READER_MODEL, and start the service again.',
  },
  'too-large': {
    status: 413,
    title: 'The body is too large',
    advice: 'Send less, or raise TINLANG_BODY_LIMIT.',
  },
  'too-long': {
    status: 413,
    title: 'The page or file is too large to read',
    advice: 'Send the article alone: its print view, or the pages that matter.',
  },
  'wrong-type': {
    status: 415,
    title: 'The body is of a type that is not read here',
    advice: 'Send `Content-Type: application/json`, not compressed.',
  },
  'no-article': {
    status: 422,
    title: 'No article was found',
    advice:
      'Open the article itself, wait until it has loaded, and send that page; of PDFs, one whose words can be selected.',
  },
  internal: {
    status: 500,
    title: 'The service failed',
    advice: 'It is a defect of the service: its log says more. Nothing was kept.',
  },
  'store-unavailable': {
    status: 503,
    title: 'The database cannot be used now',
    advice: 'Nothing was kept: send it again later. The service’s log names the cause, such as a full disk.',
  },
} as const satisfies Record<string, ProblemKind>

export type ProblemName = keyof typeof problemKinds
