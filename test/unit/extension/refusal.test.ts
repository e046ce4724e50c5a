import { expect, it } from 'vitest'
import { refusalOf } from '../../../extension/capture/refusal.ts'

it.each([
  ['https://bao.example/tin/1.html', null],
  ['http://127.0.0.1:9000/', null],
  ['https://chrome.google.com/intl/vi/', null],
  ['chrome://settings', 'browser'],
  ['about:blank', 'browser'],
  ['edge://newtab', 'browser'],
  ['devtools://devtools/x', 'browser'],
  ['chrome-extension://abc/popup.html', 'browser'],
  ['view-source:https://bao.example/', 'browser'],
  ['data:text/html,x', 'browser'],
  ['', 'browser'],
  ['file:///home/a/bai.html', 'file'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
])('%s: %s', (url, refusal) => expect(refusalOf(url)).toBe(refusal))
