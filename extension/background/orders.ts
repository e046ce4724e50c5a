import type { Handlers, Order, OrderName, OrderOf, Reply } from '../channel/messages.ts'

const isFromView = ({ id, url }: chrome.runtime.MessageSender): boolean =>
  id === chrome.runtime.id && url?.startsWith(chrome.runtime.getURL('')) === true

const isOrder = (message: unknown, handlers: Handlers): message is Order =>
  typeof message === 'object' && message !== null && 'do' in message && String(message.do) in handlers

/** Carries out the orders of the extension's own pages, and of nobody else. */
export const listen = (handlers: Handlers): void => {
  const run = <N extends OrderName>(order: OrderOf<N> & { do: N }) => handlers[order.do](order)
  chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (!isFromView(sender) || !isOrder(message, handlers)) return false
    run(message).then(
      (value) => answer({ answer: value } satisfies Reply<unknown>),
      (error: unknown) => answer({ error: String(error) } satisfies Reply<unknown>),
    )
    return true
  })
}
