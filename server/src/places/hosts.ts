import { gazetteer, joinedFoldOf } from './gazetteer.ts'
import { joinedFoldKey, nameKey } from './spelling.ts'

/** What a site's name says: `nameKey`s of provinces; names of districts and communes, folded, without blanks. */
export interface SiteEvidence {
  readonly provinces: readonly string[]
  readonly others: readonly string[]
}

const NOTHING: SiteEvidence = { provinces: [], others: [] }
/** Labels that name no place. */
const generic: ReadonlySet<string> = new Set(
  'www com vn gov net org dcs edu info online mobile amp cong portal ubnd xa huyen thixa tinh bao dai'.split(
    ' ',
  ),
)
/** Papers named otherwise than their province, and spellings that hosts use. */
const otherwise = {
  apbac: 'Tiền Giang',
  dienbienphu: 'Điện Biên',
  dongkhoi: 'Bến Tre',
  hanoimoi: 'Hà Nội',
  sggp: 'Hồ Chí Minh',
  tphcm: 'Hồ Chí Minh',
  hcmcity: 'Hồ Chí Minh',
  hue: 'Thừa Thiên Huế',
  baohue: 'Thừa Thiên Huế',
  backan: 'Bắc Kạn',
  baccan: 'Bắc Kạn',
  daclak: 'Đắk Lắk',
  dacnong: 'Đắk Nông',
  brvt: 'Bà Rịa - Vũng Tàu',
  baria: 'Bà Rịa - Vũng Tàu',
}
/** "hue" stands in too many words to be looked for inside of one. */
const SHORTEST_INSIDE = 5
const remembered = new Map<string, SiteEvidence>()

let provinceNames: Map<string, string> | undefined
let otherNames: Set<string> | undefined

/** Folded names without blanks: "baothanhhoa.vn" is read letter by letter. */
function names(): { provinces: Map<string, string>; others: Set<string> } {
  if (!provinceNames || !otherNames) {
    provinceNames = new Map()
    otherNames = new Set()
    for (const unit of gazetteer().byLevel.get('province') ?? [])
      provinceNames.set(joinedFoldOf(unit), unit.key)
    for (const name of gazetteer().namesBelowProvinces) otherNames.add(joinedFoldKey(name))
    for (const [label, name] of Object.entries(otherwise)) provinceNames.set(label, nameKey(name))
  }
  return { provinces: provinceNames, others: otherNames }
}

/**
 * Reads a host, URL or site's name: "kontumtv.vn" → Kon Tum; "kyanh.hatinh.gov.vn" → Hà Tĩnh and Kỳ Anh.
 */
export function siteEvidence(site: string): SiteEvidence {
  const host = /^[a-z][a-z+.-]*:\/\/([^/?#]*)/i.exec(site)?.[1] ?? site
  const known = remembered.get(host)
  if (known) return known
  const evidence = readHost(host)
  if (remembered.size > 5000) remembered.clear()
  remembered.set(host, evidence)
  return evidence
}

function readHost(host: string): SiteEvidence {
  if (host === '') return NOTHING
  const { provinces, others } = names()
  const labels = (host.includes(' ') ? [joinedFoldKey(host)] : host.toLowerCase().split('.'))
    .map((label) => joinedFoldKey(label))
    .filter((label) => label !== '' && !generic.has(label))
  const foundProvinces: string[] = []
  const foundOthers: string[] = []
  for (const label of labels) {
    const inside = [...provinces.keys()]
      .filter((name) => name === label || (name.length >= SHORTEST_INSIDE && label.includes(name)))
      .sort((a, b) => b.length - a.length)[0]
    const key = inside === undefined ? undefined : provinces.get(inside)
    if (key !== undefined) foundProvinces.push(key)
    const rest = label.replace(/^(?:ubnd)?(?:huyen|thixa|thanhpho|tp|tx|quan|xa|phuong|thitran)/, '')
    const other = [label, rest, inside === undefined ? '' : rest.replace(inside, '')].find((name) =>
      others.has(name),
    )
    if (other !== undefined && other !== '') foundOthers.push(other)
  }
  return { provinces: foundProvinces, others: foundOthers }
}
