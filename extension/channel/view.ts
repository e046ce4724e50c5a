import { useEffect, useState } from 'react'
import type { Snapshot } from '../queue/clip.ts'
import { type OrderName, type OrderOf, type Orders, snapshotPort } from './messages.ts'

/** Gives the worker an order and waits for its answer; the worker is started where it sleeps. */
export const order = <N extends OrderName>(what: OrderOf<N>): Promise<Orders[N]['answer']> =>
  chrome.runtime.sendMessage(what)

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
