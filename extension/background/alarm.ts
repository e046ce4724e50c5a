const name = 'queue'

/** The shortest time in which browsers fire an alarm, in milliseconds. */
const least = 30_000

/**
 * Has the browser start the worker again when the queue is due, even where it was ended in between.
 * @param at milliseconds since 1970; null where nothing waits for a time
 */
export const schedule = async (at: number | null): Promise<void> => {
  if (at === null) {
    await chrome.alarms.clear(name)
    return
  }
  // By the time that is left, not by the clock: that may be put back or forward in between.
  const left = Math.max(least, at - Date.now())
  await chrome.alarms.create(name, { delayInMinutes: left / 60_000 })
}

/** Calls back when the queue is due. */
export const onDue = (call: () => void): void => {
  chrome.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) call()
  })
}
