import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const patience = 60_000

/** The real service, in a process of its own, as `npm start` runs it. */
export interface Service {
  readonly address: string
  /** Starts it, on the same port and data each time, and resolves with its pairing link once it answers. */
  start(): Promise<string>
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** Holds it still, connections open, until `resume`. */
  pause(): void
  resume(): void
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/health`).then(
    ({ ok }) => ok,
    () => false,
  )

/** @param data folder of its database */
export async function createService(data: string): Promise<Service> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null

  const start = async () => {
    const begun = spawn(process.execPath, ['--import', 'tsx', 'server/src/start.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), TINLANG_DATA: data, DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = begun
    let printed = ''
    for (const stream of [begun.stdout, begun.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    }
    const end = Date.now() + patience
    for (;;) {
      const link = /http:\/\/\S+\/pair#\S+/.exec(printed)?.[0]
      if (link && (await answers(address))) return link
      if (begun.exitCode !== null || Date.now() > end)
        throw new Error(`the service did not start:\n${printed}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  return {
    address,
    start,
    kill: async () => {
      const running = child
      child = null
      if (!running || running.exitCode !== null) return
      const gone = once(running, 'exit')
      running.kill('SIGKILL')
      await gone
    },
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
  }
}
