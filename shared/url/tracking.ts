/** Query parameters that say how a reader came, never what is read. */

/** All parameters that begin so; lower case. */
const PREFIXES = [
  'utm_', // Google Analytics
  'mc_', // Mailchimp
  '_ga', // Google Analytics, linker
  'fb_', // Facebook
  'pk_', // Matomo
  'mtm_',
  'matomo_',
  'piwik_',
  'hsa_', // HubSpot
  '_hs',
  'vero_',
  'oly_',
  'zalo', // Zalo, the messenger most links of local news travel by
  'amp_', // AMP caches
  'gad_', // Google Ads
  'cx_',
  'wt_mc',
  'trk',
] as const

/** Whole names; lower case. `id`, `p`, `newsid`, `itemid`, `tabid`, `modid`, `source`, `from` are not among them. */
const NAMES: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'ttclid',
  'twclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'gidzl', // Zalo's in-app browser
  'zarsrc',
  'zanpid',
  'zclid',
  '_gl',
  '_openstat',
  '_branch_match_id',
  'epik',
  'srsltid',
  'mkt_tok',
  's_cid',
  'sc_cid',
  'cmpid',
  'ncid',
  'spm',
  'scm',
  'soc_src',
  'soc_trk',
  'rb_clickid',
  'ref',
  'ref_src',
  'ref_url',
  'ref_source',
  'referer',
  'referrer',
  'usqp',
  'replytocom', // WordPress: the same page with the form moved
  'phpsessid',
  'jsessionid',
  'aspsessionid',
])

/** Forms of one page for AMP readers and phones, asked for by a parameter with one of these values. */
const VIEWS: ReadonlyMap<string, RegExp> = new Map([
  ['amp', /^(?:|0|1|true|false|amp)$/i],
  ['outputtype', /^amp$/i],
  ['mobile', /^(?:|0|1|true|false)$/i],
])

/** Whether a query parameter has no part in saying which page is meant. */
export function isTracking(name: string, value: string): boolean {
  const key = name.toLowerCase()
  if (NAMES.has(key) || PREFIXES.some((prefix) => key.startsWith(prefix))) return true
  return VIEWS.get(key)?.test(value) ?? false
}
