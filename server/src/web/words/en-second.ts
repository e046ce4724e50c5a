import type { viSecond } from './vi-second.ts'

/** What a second reader did, and why it did not, in English. */
export const enSecond = {
  'second.title': 'Second reading',
  'second.hint':
    'A language model reads the article again. Only facts whose quote stands in the article word for word are kept, and they are never among the search’s or the exports’ unless you ask for them.',
  'second.waiting': 'waiting',
  'second.reading': 'being read',
  'second.done': 'read',
  'second.partial': 'read in part',
  'second.failed': 'not read',
  'second.counts':
    'kept {taken} this time; there are {agreeing} that the rules read as well, and {further} others',
  'second.refused': '{count} not taken: {reason}',
  'second.sends': 'The article’s title, date and text will be sent to the model {model}.',
  'second.token': 'Token that may review',
  'second.ask': 'Have the model read it',
  'second.asked': 'It is in the queue. Load the page again to see how it went.',
  'second.notAsked': 'It could not be asked.',
  'secondFailure.unreachable': 'the address cannot be reached',
  'secondFailure.timeout': 'no whole answer in time',
  'secondFailure.refused': 'the model’s service refused',
  'secondFailure.busy': 'the model’s service is busy',
  'secondFailure.server': 'the model’s service failed',
  'secondFailure.endless': 'the answer was too long',
  'secondFailure.not_json': 'the answer was not JSON',
  'secondFailure.wrong_shape': 'the answer had another shape',
  'secondFailure.internal': 'a failure of Tin Làng itself',
  'refusal.shape': 'not of the right shape',
  'refusal.metric': 'no such metric',
  'refusal.quote': 'the quote is not in the article',
  'refusal.repeated': 'said again',
  'refusal.figure': 'the number is not in the quote',
  'refusal.subject': 'the article names no such place',
  'refusal.period': 'the period cannot be read',
} as const satisfies Record<keyof typeof viSecond, string>
