import { defaultAddress } from '../service/address.ts'

export const languageChoices = ['auto', 'vi', 'en'] as const
export type LanguageChoice = (typeof languageChoices)[number]

/** A service that this browser is paired with. */
export interface PairedService {
  /** Its origin. */
  readonly address: string
  /** The scoped token of the pairing; empty where there is none. */
  readonly token: string
}

export interface Settings {
  readonly services: readonly PairedService[]
  /** The address of the service that is clipped into. */
  readonly current: string
  readonly language: LanguageChoice
  /** Whether every page visited is looked up, for the mark on the button. Off until somebody wants it. */
  readonly lookups: boolean
}

export const defaultSettings: Settings = {
  services: [],
  current: defaultAddress,
  language: 'auto',
  lookups: false,
}

const isChoice = (value: unknown): value is LanguageChoice =>
  languageChoices.some((choice) => choice === value)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const servicesOf = (value: unknown): PairedService[] =>
  (Array.isArray(value) ? value : []).flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('address' in entry)) return []
    const address = textOf(entry.address)
    return address ? [{ address, token: 'token' in entry ? textOf(entry.token) : '' }] : []
  })

/** What versions before 0.3 stored: one address and its token. */
const single = (stored: Readonly<Record<string, unknown>>): PairedService[] =>
  textOf(stored.address) ? [{ address: textOf(stored.address), token: textOf(stored.token) }] : []

/** Settings out of whatever lies in the browser's storage; what is missing or odd is as at the start. */
export const settingsOf = (stored: Readonly<Record<string, unknown>>): Settings => {
  const services = stored.services === undefined ? single(stored) : servicesOf(stored.services)
  return {
    services,
    current: textOf(stored.current) || services[0]?.address || defaultSettings.current,
    language: isChoice(stored.language) ? stored.language : defaultSettings.language,
    lookups: stored.lookups === true,
  }
}

/** The service at an address, without a token where this browser is not paired with it. */
export const serviceAt = ({ services }: Settings, address: string): PairedService =>
  services.find((service) => service.address === address) ?? { address, token: '' }

/** The services with one more, or with another token for one of them. */
export const withService = (
  services: readonly PairedService[],
  service: PairedService,
): readonly PairedService[] => {
  const known = services.some(({ address }) => address === service.address)
  return known
    ? services.map((other) => (other.address === service.address ? service : other))
    : [...services, service]
}
