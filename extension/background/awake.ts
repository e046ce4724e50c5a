// A worker without events is ended after 30 s, an open request or not; any extension call counts as one.
const heartbeat = 20_000

/** Does something that may take long, and keeps the worker alive for it. */
export const whileAwake = async <T>(work: () => Promise<T>): Promise<T> => {
  const awake = setInterval(() => void chrome.runtime.getPlatformInfo(), heartbeat)
  try {
    return await work()
  } finally {
    clearInterval(awake)
  }
}
