import type { Model } from 'wink-nlp'
import { core } from './core.ts'

// An automaton that has learnt nothing, in wink-nlp's exported form.
const emptyMachine = '[100,0,{"0":{}},{},{},{}]'
const nothing = () => {}

/**
 * The project's own Vietnamese model for wink-nlp 2.4.0: its tokens; the sentences are set over the tokens it gave.
 * wink-nlp calls every part when it starts, so those that are not used are empty. The format is undocumented and may
 * change with any release (winkjs/wink-nlp issue 74): the version is pinned, and a snapshot test holds the tokens.
 */
export const vietnamese: Model = {
  core,
  featureFn: () => ({}),
  sbd: () => ({ machines: [], transformers: [], setter: nothing }),
  ner: () => ({ machines: [emptyMachine], transformers: [undefined] }),
  negation: () => ({ machines: [emptyMachine], setter: nothing }),
  sa: () => ({ machines: [emptyMachine], setter: nothing }),
  pos: () => ({ machines: [], transformers: [], updater: nothing, setter: nothing }),
  metaCER: () => ({ machines: emptyMachine, transformers: [undefined] }),
  addons: {},
}
