import type { Version } from './versions.ts'

/**
 * Finds the new unit whose name is made of the names of those that ended: "Lâm Hợp" of Kỳ Lâm and Kỳ Hợp.
 *
 * @param ended a unit whose code is gone
 * @param gone all units of its district that ended or were renamed at the same time, itself among them
 * @param made the units of the district that began then under a name new to it
 * @returns the one unit of `made` that takes a syllable from `ended` that no other of `gone` has, and whose
 *   other syllables come from others of `gone`; undefined where none or several do
 */
export function madeOfNames(
  ended: Version,
  gone: readonly Version[],
  made: readonly Version[],
): Version | undefined {
  const others = gone.filter((unit) => unit !== ended && unit.key !== ended.key)
  const elsewhere = new Set(others.flatMap(({ key }) => key.split(' ')))
  const own = ended.key.split(' ')
  const fits = made.filter(({ key }) => {
    const parts = key.split(' ')
    return (
      parts.length > 1 &&
      parts.some((part) => own.includes(part) && !elsewhere.has(part)) &&
      parts.some((part) => elsewhere.has(part) && !own.includes(part)) &&
      parts.every((part) => elsewhere.has(part) || own.includes(part))
    )
  })
  return fits.length === 1 ? fits[0] : undefined
}
