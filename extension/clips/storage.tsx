import { useEffect, useState } from 'react'
import { sizeText } from '../words/size.ts'
import type { Words } from '../words/view.ts'

interface Room {
  readonly used: number
  readonly quota: number
}

/** From this share of the browser's storage on, a person is told before anything could be refused. */
const nearlyFull = 0.8

/** How full the browser's storage for this extension is; null until it has said so. */
export const useStorageRoom = (moment: unknown): Room | null => {
  const [room, setRoom] = useState<Room | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again whenever the queue has changed
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage = 0, quota = 0 }) => setRoom({ used: usage, quota }))
  }, [moment])
  return room
}

export const isNearlyFull = (room: Room | null): boolean =>
  room !== null && room.quota > 0 && room.used / room.quota >= nearlyFull

/** Says how much room is left, as a warning where it is little. */
export const StorageLine = ({ room, words }: { readonly room: Room | null; readonly words: Words }) => {
  if (!room) return null
  const { language, say } = words
  const values = { used: sizeText(language, room.used), quota: sizeText(language, room.quota) }
  return isNearlyFull(room) ? (
    <p className="notice bad" role="alert">
      {say('storage.low', values)}
    </p>
  ) : (
    <p className="small quiet">{say('storage.room', values)}</p>
  )
}
