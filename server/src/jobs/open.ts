import type { Settings } from '../settings.ts'
import { openStore, type Store } from '../store/index.ts'

/** The database that the settings name: PostgreSQL where an address is given, else the file in the data folder. */
export const openDatabase = ({ databaseUrl, data }: Pick<Settings, 'databaseUrl' | 'data'>): Promise<Store> =>
  openStore(databaseUrl === null ? { dataFolder: data } : { databaseUrl })
