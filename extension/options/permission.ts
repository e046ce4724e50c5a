import { isBundled, patternOf } from '../service/address.ts'

/**
 * Asks the person, through the browser, to let this extension reach an address other than the bundled ones.
 * Must be the first thing a click does: browsers show the question only then.
 */
export const askForAddress = async (address: string): Promise<boolean> =>
  isBundled(address) || chrome.permissions.request({ origins: [patternOf(address)] })
