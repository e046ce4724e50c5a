import type { BrowserContext, CDPSession } from 'playwright-core'

/** The extension's popup as a person has it before them: opened by the toolbar button, read, clicked. */
export interface Popup {
  /** Evaluates an expression in the popup's page and gives back its value. */
  evaluate<T>(expression: string): Promise<T>
  /** Everything that is written in it. */
  text(): Promise<string>
  /** Waits until its text contains, or matches, what is given; fails with the text that stands there instead. */
  waitFor(wanted: string | RegExp): Promise<string>
  /** A click of the mouse in the middle of the first visible element that fits. */
  click(selector: string): Promise<void>
  /** Types into what has the focus. */
  type(text: string): Promise<void>
  screenshot(dark: boolean): Promise<Buffer>
  close(): Promise<void>
}

interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

interface Reply {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

type Command = (method: string, params?: object) => Promise<unknown>

const patience = 45_000

/** Playwright's types know only the protocol of the browsers it ships; these commands are newer. */
const commandOf = (session: CDPSession): Command => session.send.bind(session) as unknown as Command

const targets = async (browser: Command, filter: object[]): Promise<readonly TargetInfo[]> =>
  ((await browser('Target.getTargets', { filter })) as { targetInfos: TargetInfo[] }).targetInfos

const until = async <T>(look: () => Promise<T | undefined>, wanted: () => string): Promise<T> => {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${wanted()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Playwright shows no popups among a context's pages, so this one is driven over the protocol itself. */
async function attach(session: CDPSession, targetId: string): Promise<Command> {
  const browser = commandOf(session)
  const { sessionId } = (await browser('Target.attachToTarget', { targetId })) as { sessionId: string }
  const waiting = new Map<number, (reply: Reply) => void>()
  let last = 0
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const reply = JSON.parse(event.message) as Reply
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
  })
  return async (method, params = {}) => {
    const id = ++last
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve))
    await browser('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    })
    const { result, error } = await reply
    waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }
}

const middleOf = (selector: string) => `(() => {
  const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find((found) => found.checkVisibility())
  if (!element) return null
  element.scrollIntoView({ block: 'center' })
  const box = element.getBoundingClientRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
})()`

function popupOf(browser: Command, popup: Command, targetId: string): Popup {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = (await popup('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as {
      result: { value: T }
      exceptionDetails?: { text: string }
    }
    if (answer.exceptionDetails) throw new Error(`${expression}: ${answer.exceptionDetails.text}`)
    return answer.result.value
  }
  const text = () => evaluate<string>("document.body?.innerText ?? ''")
  return {
    evaluate,
    text,
    waitFor: async (wanted) => {
      let seen = ''
      const fits = () => (typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen))
      return until(
        async () => {
          seen = await text()
          return fits() ? seen : undefined
        },
        () => `${wanted} in the popup, which says:\n${seen}`,
      )
    },
    click: async (selector) => {
      const at = await until(
        async () => (await evaluate<{ x: number; y: number } | null>(middleOf(selector))) ?? undefined,
        () => `${selector} in the popup`,
      )
      for (const type of ['mousePressed', 'mouseReleased']) {
        await popup('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 })
      }
    },
    type: async (text) => {
      await popup('Input.insertText', { text })
    },
    screenshot: async (dark) => {
      const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]
      await popup('Emulation.setEmulatedMedia', { features })
      const { data } = (await popup('Page.captureScreenshot', { captureBeyondViewport: true })) as {
        data: string
      }
      return Buffer.from(data, 'base64')
    },
    close: async () => {
      await browser('Target.closeTarget', { targetId })
    },
  }
}

/** One of the extension's pages that an act opens, outside all tabs. */
async function openedBy(
  context: BrowserContext,
  page: string,
  act: (browser: Command) => Promise<unknown>,
): Promise<Popup> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('the browser is gone')
  const browser = commandOf(session)
  const pages = async () =>
    (await targets(browser, [{ type: 'page' }])).filter(({ url }) => url.startsWith(page))
  const before = new Set((await pages()).map(({ targetId }) => targetId))
  await act(browser)
  const opened = await until(
    async () => (await pages()).find(({ targetId }) => !before.has(targetId)),
    () => `${page} to open`,
  )
  return popupOf(browser, await attach(session, opened.targetId), opened.targetId)
}

/**
 * Clicks the extension's toolbar button while a tab is in front, which grants `activeTab` for it as a person's
 * click does; opening popup.html as a page does not.
 * @param tabUrl the start of the URL of the tab
 */
export const openPopup = (context: BrowserContext, extensionId: string, tabUrl: string): Promise<Popup> =>
  openedBy(context, `chrome-extension://${extensionId}/popup.html`, async (browser) => {
    const tab = (await targets(browser, [{ type: 'tab' }])).find(({ url }) => url.startsWith(tabUrl))
    if (!tab) throw new Error(`no tab shows ${tabUrl}`)
    await browser('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  })

/** Opens the browser's own side panel by the button in the popup. */
export const openSidePanel = (context: BrowserContext, extensionId: string, popup: Popup): Promise<Popup> =>
  openedBy(context, `chrome-extension://${extensionId}/sidepanel.html`, () =>
    popup.click('button.open-panel'),
  )
