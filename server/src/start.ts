import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { canonicalUrl } from '../../shared/url/canonical.ts'
import { createApp } from './app.ts'
import { runCommand } from './commands/command.ts'
import { extract } from './extract.ts'
import { isLoopback } from './guard/host.ts'
import { createPairing } from './guard/pairing.ts'
import { buildExtension, extensionFolder, isExtensionBuilt } from './jobs/extension.ts'
import { openDatabase } from './jobs/open.ts'
import { findUnits } from './routes/units.ts'
import { openDesk } from './second-reader/index.ts'
import { readerOf, readSettings, type Settings, SettingsError, settingsTable } from './settings.ts'

const variables = Object.values(settingsTable)
  .map(({ variable, purpose }) => `  ${variable.padEnd(24)}${purpose}`)
  .join('\n')

const help = `Starts the service and prints its address, the extension's folder and a pairing link.

  npm start

It is set by environment variables:
${variables}
`

const say = (name: string, text: string) => process.stdout.write(`${name.padEnd(11)}${text}\n`)

const addressOf = (host: string, port: number): string => {
  const anywhere = host === '0.0.0.0' || host === '::'
  return `http://${anywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Listens, or says in words why it cannot. Gives the port that it listens on. */
function listen(fetch: (request: Request) => unknown, { host, port }: Settings): Promise<[Server, number]> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, (info) => resolve([server, info.port])) as Server
    server.on('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is in use, perhaps by this service itself. Stop the other one, or set PORT to another number.`,
        EACCES: `Port ${port} may not be used by this user. Set PORT to a number above 1023.`,
        EADDRNOTAVAIL: `This machine has no address ${host}. Correct HOST.`,
        ENOTFOUND: `There is no host called ${host}. Correct HOST.`,
      }
      reject(new SettingsError(reasons[error.code ?? ''] ?? error.message))
    })
  })
}

function offerExtension(): () => void {
  const load = 'load it in chrome://extensions, Developer mode, Load unpacked'
  if (isExtensionBuilt()) {
    say('Extension', `${extensionFolder} (${load})`)
    return () => undefined
  }
  say('Extension', 'being built, in about half a minute')
  return buildExtension((failure) => {
    if (failure === null) say('Extension', `${extensionFolder} (${load})`)
    else process.stderr.write(`The extension could not be built; run npm run build:extension.\n${failure}\n`)
  })
}

/** Takes no new request, lets those under way end, and resolves; after `patience` milliseconds cuts them off. */
const close = (server: Server, patience: number): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), patience).unref()
  })

async function run(): Promise<number> {
  const settings = readSettings(process.env)
  const pairing = createPairing(settings.pairingMinutes)
  const store = await openDatabase(settings)
  const log = (line: string) => process.stderr.write(`${new Date().toISOString()} ${line}\n`)
  const reader = readerOf(settings)
  const desk = reader && openDesk({ store, reader, log })
  const app = createApp({
    ...{ store, extract, searchUnits: findUnits, canonicalUrl, settings, pairing, log },
    ...(desk && { desk, readsClipped: settings.readerWhen === 'clipped' }),
  })
  const [server, port] = await listen(app.fetch, settings).catch(async (error: unknown) => {
    await store.close()
    throw error
  })

  const address = addressOf(settings.host, port)
  say('Tin Làng', address)
  say('Data', settings.databaseUrl === null ? settings.data : 'PostgreSQL, by DATABASE_URL')
  if (!isLoopback(settings.host)) say('Open', 'others can reach this address: reading needs a token too')
  if (reader) {
    const when = settings.readerWhen === 'clipped' ? 'reads what is clipped' : 'reads what it is asked for'
    say('Model', `${reader.model} at ${new URL(reader.url).host} ${when}: it is sent titles, dates and texts`)
  }
  desk?.resume().catch((error: unknown) => log(`what waits for the second reader is unknown: ${error}`))
  const stopBuilding = offerExtension()
  const once = `works once, for ${settings.pairingMinutes} minutes; for more: npm run -s token -- create`
  say('Pairing', `${address}/pair#${pairing.code} (${once})`)

  return new Promise((resolve) => {
    let stopping = false
    const stop = async () => {
      if (stopping) process.exit(1)
      stopping = true
      stopBuilding()
      await close(server, 5_000)
      await desk?.stop()
      await store.close()
      resolve(0)
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}

await runCommand(help, run)
