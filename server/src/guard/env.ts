import type { StoredToken } from '../store/types.ts'

/** What the guards leave in a request's context for the routes behind them. */
export interface AppEnv {
  Variables: {
    /** The live token that came with the request, or null. */
    token: StoredToken | null
  }
}
