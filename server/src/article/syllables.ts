/** What can be a Vietnamese syllable at all: the measure by which misread bytes are told from text that is fine. */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
/** Rimes without their tone; those after `qu` are written without its u. */
const RIMES = (
  'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu êc i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn ' +
  'uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu uyn uyp uyêc ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
  'y yêm yên yêng yêt yêu ych yt ynh yn'
).split(' ')

/** Acute, grave, hook, tilde, dot below. */
const TONES = /[\u0301\u0300\u0309\u0303\u0323]/g
const STOPPED = /(?:c|ch|p|t)$/

const toneless = new Set(
  ['', ...ONSETS].flatMap((onset) => [
    ...RIMES.map((rime) => onset + rime),
    // "gì", "giếng": one i stands for two.
    ...(onset === 'gi' ? RIMES.filter((rime) => rime.startsWith('i')).map((rime) => `g${rime}`) : []),
  ]),
)

/**
 * Whether a word is one Vietnamese syllable by its spelling: onset, rime, at most one tone, and a stopped rime only
 * with the two tones that it can have. Case does not count; names of other languages are none.
 */
export function isSyllable(word: string): boolean {
  if (word.length > 14) return false
  const marked = word.toLowerCase().replaceAll('ð', 'đ').normalize('NFD')
  const tones = marked.match(TONES)
  if (tones && tones.length > 1) return false
  const bare = tones ? marked.replace(TONES, '') : marked
  if (!toneless.has(bare.normalize('NFC'))) return false
  return !STOPPED.test(bare) || tones?.[0] === '\u0301' || tones?.[0] === '\u0323'
}
