import envPaths from 'env-paths'
import * as z from 'zod'
import type { ReaderOptions } from './second-reader/index.ts'

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
  /** Never shown, not even where it is wrong. */
  readonly secret?: true
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
    fallback: String(32 * mebibyte),
    purpose: 'Largest request body in bytes.',
    schema: wholeNumber(1024, 512 * mebibyte),
  },
  pairingMinutes: {
    variable: 'TINLANG_PAIRING_MINUTES',
    fallback: '15',
    purpose: 'How long the pairing link that a start prints can be used, in minutes.',
    schema: wholeNumber(1, 24 * 60),
  },
  readerUrl: {
    variable: 'TINLANG_READER_URL',
    fallback: null,
    purpose:
      'Base address of a language model to read articles a second time, by OpenAI’s chat completions, such as http://127.0.0.1:11434/v1. Not set, there is no second reader and nothing is sent anywhere.',
    schema: z
      .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
      .refine((url) => !/^\w+:\/\/[^/]*@/.test(url), 'must hold no password: TINLANG_READER_KEY is for it'),
  },
  readerModel: {
    variable: 'TINLANG_READER_MODEL',
    fallback: null,
    purpose: 'Name of that model, as its service calls it; its facts carry it as their source.',
    schema: z
      .string()
      .regex(/^[^\s,\p{C}]{1,100}$/u, 'must be up to 100 characters without blanks or commas'),
  },
  readerKey: {
    variable: 'TINLANG_READER_KEY',
    fallback: null,
    purpose:
      'Key that the model’s service asks for, sent to it as a bearer token. A local one seldom has any.',
    schema: z.string().regex(/^[\x21-\x7e]{1,1000}$/, 'must be printable characters without blanks'),
    secret: true,
  },
  readerTimeout: {
    variable: 'TINLANG_READER_TIMEOUT',
    fallback: '120',
    purpose: 'How long one answer of the model may take, in seconds.',
    schema: wholeNumber(1, 3600),
  },
  readerWhen: {
    variable: 'TINLANG_READER_WHEN',
    fallback: 'clipped',
    purpose: 'clipped: the model reads every page that is clipped; asked: only what somebody asks for.',
    schema: z.enum(['clipped', 'asked'], 'must be clipped or asked'),
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
  readonly readerUrl: string | null
  readonly readerModel: string | null
  readonly readerKey: string | null
  readonly readerTimeout: number
  readonly readerWhen: 'clipped' | 'asked'
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
  throw new SettingsError(
    `${setting.variable} cannot be ${setting.secret ? 'what it is' : `"${given}"`}: ${reasons}. ${setting.purpose}`,
  )
}

/**
 * Reads the settings from an environment; a variable that is empty counts as not set.
 * Throws SettingsError, with the variable's name and what it should hold, at the first that is wrong.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (setting: Setting) => environment[setting.variable] || undefined
  const optional = (setting: Setting & { schema: z.ZodType<string, string> }) =>
    given(setting) === undefined ? null : parse(setting, given(setting))
  const settings: Settings = {
    port: parse(table.port, given(table.port)),
    host: parse(table.host, given(table.host)),
    hosts: parse(table.hosts, given(table.hosts)),
    data: parse(table.data, given(table.data)),
    databaseUrl: optional(table.databaseUrl),
    bodyLimit: parse(table.bodyLimit, given(table.bodyLimit)),
    pairingMinutes: parse(table.pairingMinutes, given(table.pairingMinutes)),
    readerUrl: optional(table.readerUrl),
    readerModel: optional(table.readerModel),
    readerKey: optional(table.readerKey),
    readerTimeout: parse(table.readerTimeout, given(table.readerTimeout)),
    readerWhen: parse(table.readerWhen, given(table.readerWhen)),
  }
  if ((settings.readerUrl === null) !== (settings.readerModel === null))
    throw new SettingsError(
      'TINLANG_READER_URL and TINLANG_READER_MODEL belong together: set both, or neither to have no second reader.',
    )
  return settings
}

/** The second reader that the settings name; null where there is none. */
export const readerOf = (settings: Settings): ReaderOptions | null => {
  const { readerUrl: url, readerModel: model, readerKey: key, readerTimeout } = settings
  return url === null || model === null ? null : { url, model, key, timeout: 1000 * readerTimeout }
}
