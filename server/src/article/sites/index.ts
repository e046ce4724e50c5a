/** Sites that the general way cannot read, each in a file of its host's name; docs/contributors.md adds one. */
import type { SiteRule } from './rule.ts'

export const siteRules: readonly SiteRule[] = []
