import { once } from 'node:events'
import { createServer } from 'node:http'
import { type Story, storyPage } from './news-page.ts'

/** A news site on this machine, and the stories that it serves under their paths. */
export interface NewsSite {
  readonly address: string
  /** @returns the size of the page in bytes */
  publish(path: string, story: Story, furniture?: string): number
  close(): Promise<void>
}

const frontPage = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Báo Bản Mây</title></head>
<body><ul><li><a href="/tin/1">Tin 1</a></li><li><a href="/tin/2">Tin 2</a></li></ul></body></html>`

const missingPage =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>404</title><p>Không tìm thấy trang.'

const longPage = (megabytes: number) =>
  `<!doctype html><meta charset="utf-8"><title>Dài</title><div hidden>${'x'.repeat(megabytes * 1e6)}</div><p>Hết`

export async function openNewsSite(): Promise<NewsSite> {
  const pages = new Map([
    ['/', frontPage],
    ['/trong', '<!doctype html>'],
    ['/12-mb', longPage(12)],
    ['/20-mb', longPage(20)],
  ])
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://news')
    if (pathname === '/so-do.svg') {
      response.setHeader('content-type', 'image/svg+xml').end('<svg xmlns="http://www.w3.org/2000/svg"/>')
      return
    }
    const page = pages.get(pathname)
    response.statusCode = page ? 200 : 404
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page ?? missingPage)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return {
    address: `http://127.0.0.1:${address.port}`,
    publish: (path, story, furniture) => {
      const page = storyPage(story, furniture)
      pages.set(path, page)
      return Buffer.byteLength(page)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
