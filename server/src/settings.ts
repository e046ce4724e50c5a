import envPaths from 'env-paths'
import * as z from 'zod'

const mebibyte = 1024 * 1024

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(least).max(most))

/** One environment variable: the table below is what the documentation and its test walk. */
export interface Setting {
  readonly variable: string
  /** What stands where it is not set; a function where it depends on the machine. */
  readonly fallback: string | (() => string) | null
  readonly purpose: string
  readonly schema: z.ZodType<unknown, string>
}

const table = {
  port: {
    variable: 'PORT',
    fallback: '8787',
    purpose: 'Port that the service listens on; 0 takes a free one.',
    schema: wholeNumber(0, 65_535),
  },
  host: {
    variable: 'HOST',
    fallback: '127.0.0.1',
    purpose:
      'Address that the service listens on. Any other than this machine’s own makes reading need a token too.',
    schema: z.string().min(1),
  },
  hosts: {
    variable: 'TINLANG_HOSTS',
    fallback: '',
    purpose:
      'Further names, parted by commas, under which the service may be called, such as news.example.org.',
    schema: z.string().transform((names) =>
      names
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== ''),
    ),
  },
  data: {
    variable: 'TINLANG_DATA',
    fallback: () => envPaths('tin-lang', { suffix: '' }).data,
    purpose: 'Folder of the database; by default the system’s own place for a user’s data.',
    schema: z.string().min(1),
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    fallback: null,
    purpose: 'Address of a PostgreSQL database, used instead of the file in the data folder.',
    schema: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://'),
  },
  bodyLimit: {
    variable: 'TINLANG_BODY_LIMIT',
    fallback: String(10 * mebibyte),
    purpose: 'Largest request body in bytes.',
    schema: wholeNumber(1024, 512 * mebibyte),
  },
  pairingMinutes: {
    variable: 'TINLANG_PAIRING_MINUTES',
    fallback: '15',
    purpose: 'How long the pairing link that a start prints can be used, in minutes.',
    schema: wholeNumber(1, 24 * 60),
  },
} as const satisfies Record<string, Setting>

export interface Settings {
  readonly port: number
  readonly host: string
  readonly hosts: readonly string[]
  readonly data: string
  readonly databaseUrl: string | null
  readonly bodyLimit: number
  readonly pairingMinutes: number
}

/** Every setting, in the order in which the documentation lists them. */
export const settingsTable: Readonly<Record<keyof Settings, Setting>> = table

export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

const parse = <T>(setting: Setting & { schema: z.ZodType<T, string> }, given: string | undefined): T => {
  const fallback = typeof setting.fallback === 'function' ? setting.fallback() : setting.fallback
  const parsed = setting.schema.safeParse(given ?? fallback ?? '')
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map((issue) => issue.message).join('; ')
  throw new SettingsError(`${setting.variable} cannot be "${given}": ${reasons}. ${setting.purpose}`)
}

/**
 * Reads the settings from an environment; a variable that is empty counts as not set.
 * Throws SettingsError, with the variable's name and what it should hold, at the first that is wrong.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (setting: Setting) => environment[setting.variable] || undefined
  return {
    port: parse(table.port, given(table.port)),
    host: parse(table.host, given(table.host)),
    hosts: parse(table.hosts, given(table.hosts)),
    data: parse(table.data, given(table.data)),
    databaseUrl: given(table.databaseUrl) ? parse(table.databaseUrl, given(table.databaseUrl)) : null,
    bodyLimit: parse(table.bodyLimit, given(table.bodyLimit)),
    pairingMinutes: parse(table.pairingMinutes, given(table.pairingMinutes)),
  }
}
