import type { MiddlewareHandler } from 'hono'
import { ProblemError } from './problem.ts'

export interface HostOptions {
  /** Address that the service listens on. */
  readonly host: string
  /** Its port; 0 where it is not known beforehand, and any is right. */
  readonly port: number
  /** Further names, with or without a port. */
  readonly hosts: readonly string[]
}

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]']

/** An IPv6 address stands in brackets in a Host header. */
const bracketed = (host: string) => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)

/** Whether only this machine can reach a service that listens on this address. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || loopbackNames.includes(bracketed(host)) || /^127(\.\d{1,3}){3}$/.test(host)

/**
 * Refuses every request whose Host header is not one of the service's own names: a page of a stranger's site
 * whose name was pointed at 127.0.0.1 would otherwise read everything kept here (DNS rebinding).
 */
export function hostCheck({ host, port, hosts }: HostOptions): MiddlewareHandler {
  const own = new Set([...loopbackNames, bracketed(host.toLowerCase())])
  const named = new Set(hosts)
  return async (c, next) => {
    const given = (c.req.header('host') ?? '').toLowerCase()
    const [, name = '', givenPort = '80'] =
      /^(\[[0-9a-f:.]+\]|[^:[\]/@\s]+)(?::(\d{1,5}))?$/.exec(given) ?? []
    const isOwn = own.has(name) && (port === 0 || Number(givenPort) === port)
    if (!isOwn && !named.has(name) && !named.has(given)) throw new ProblemError('bad-host')
    await next()
  }
}
