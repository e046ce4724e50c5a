import { useEffect, useRef, useState } from 'react'

/** How long a screen reader is left in peace between two states of the list. */
const rest = 10_000

/**
 * A text that changes often, as it is to be heard: at most every ten seconds, and at once where nothing follows.
 * @param last whether it will stay so
 */
export const useCalm = (text: string, last: boolean): string => {
  const [heard, setHeard] = useState(text)
  const saidAt = useRef(0)
  useEffect(() => {
    const say = () => {
      saidAt.current = Date.now()
      setHeard(text)
    }
    const wait = last ? 0 : Math.max(0, saidAt.current + rest - Date.now())
    const timer = setTimeout(say, wait)
    return () => clearTimeout(timer)
  }, [text, last])
  return heard
}
