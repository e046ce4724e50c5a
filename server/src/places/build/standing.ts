import type { Version } from './versions.ts'

const byFrom = (a: Version, b: Version) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/** Versions as the build asks for them: by code, and below a district. */
export class Standing {
  readonly #byCode = new Map<string, Version[]>()
  readonly #byParent = new Map<string, Version[]>()

  constructor(versions: readonly Version[]) {
    for (const version of versions) {
      push(this.#byCode, version.code, version)
      push(this.#byParent, version.parent, version)
    }
    for (const group of this.#byCode.values()) group.sort(byFrom)
  }

  versionsOf(code: string): readonly Version[] {
    return this.#byCode.get(code) ?? []
  }

  below(parent: string): readonly Version[] {
    return this.#byParent.get(parent) ?? []
  }

  /** The version of a code on a day: the one seen then, else the first that may have stood. */
  on(code: string, day: string): Version | undefined {
    const versions = this.versionsOf(code)
    return (
      versions.findLast((version) => isSeenOn(version, day)) ??
      versions.find((version) => mayStandOn(version, day))
    )
  }
}

function push(groups: Map<string, Version[]>, key: string, version: Version): void {
  const group = groups.get(key)
  if (group) group.push(version)
  else groups.set(key, [version])
}

function isSeenOn({ from, to }: Version, day: string): boolean {
  return from <= day && (to === null || to >= day)
}

export function mayStandOn({ after, before }: Version, day: string): boolean {
  return (after === null || after < day) && (before === null || before > day)
}
