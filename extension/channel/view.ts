import { useEffect, useState } from 'react'
import type { Snapshot } from '../queue/clip.ts'
import { type OrderName, type OrderOf, type Orders, type Reply, snapshotPort } from './messages.ts'

/**
 * Gives the worker an order and waits for its answer; the worker is started where it sleeps.
 * @throws Error where the worker could not carry it out
 */
export const order = async <N extends OrderName>(what: OrderOf<N>): Promise<Orders[N]['answer']> => {
  const reply: Reply<Orders[N]['answer']> = await chrome.runtime.sendMessage(what)
  if ('error' in reply) throw new Error(reply.error)
  return reply.answer
}

/** The worker's last snapshot; null until the first comes. */
export const useSnapshot = (): Snapshot | null => {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null)
  useEffect(() => {
    let port: chrome.runtime.Port | null = null
    let left = false
    const connect = () => {
      port = chrome.runtime.connect({ name: snapshotPort })
      port.onMessage.addListener((message: Snapshot) => setSnapshot(message))
      // The browser may end the worker while the view is open; connecting starts it again.
      port.onDisconnect.addListener(() => {
        if (!left) setTimeout(connect, 500)
      })
    }
    connect()
    return () => {
      left = true
      port?.disconnect()
    }
  }, [])
  return snapshot
}
