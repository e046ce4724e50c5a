const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
]

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
]

const first = (list: typeof systems, agent: string) => list.find(([sign]) => sign.test(agent))?.[1]

/** The name under which the service lists this browser's token: "Chrome, Linux". */
export const browserName = (userAgent: string): string =>
  [first(browsers, userAgent) ?? 'Browser', first(systems, userAgent)].filter(Boolean).join(', ')
