import type { viProblems } from './vi-problems.ts'

/** What went wrong, as the heading of a page, in English. */
export const enProblems = {
  'problem.title': 'That did not work',
  'problem.back': 'To the search page',
  'problem.invalid': 'A condition in the address is not right',
  'problem.not-json': 'The body is not JSON',
  'problem.bad-cursor': 'This page is no longer valid',
  'problem.damaged': 'The page that came is not the one that was sent',
  'problem.no-token': 'A token is needed',
  'problem.bad-token': 'The token is not valid',
  'problem.wrong-scope': 'The token may not do this',
  'problem.bad-host': 'The service does not answer under this name',
  'problem.bad-code': 'The pairing code is not valid',
  'problem.not-found': 'There is nothing at this address',
  'problem.stale': 'Somebody reviewed it first',
  'problem.no-reader': 'There is no second reader',
  'problem.too-long': 'The page or file is too large to read',
  'problem.too-large': 'The body is too large',
  'problem.wrong-type': 'The body is of a type that is not read here',
  'problem.no-article': 'No article was found',
  'problem.internal': 'The service failed',
  'problem.store-unavailable': 'The database cannot be used now',
} as const satisfies Record<keyof typeof viProblems, string>
