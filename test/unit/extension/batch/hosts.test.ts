import { describe, expect, it } from 'vitest'
import { originsFor } from '../../../../extension/batch/hosts.ts'

describe('what the browser is asked for', () => {
  it.each([
    [['https://bao.example/1', 'http://www.bao.example/2', 'https://m.bao.example/3'], 'bao.example'],
    [['https://huyen.tinh.example/1'], 'huyen.tinh.example'],
  ])('%j: %s in both schemes', (urls, host) => {
    expect(originsFor(urls)).toEqual([`http://*.${host}/*`, `https://*.${host}/*`])
  })

  it('is nothing for this computer', () => {
    expect(originsFor(['http://127.0.0.1:9000/1', 'http://localhost/2'])).toEqual([])
  })

  it('is no more than the host for numbers, ports and bare names', () => {
    expect(originsFor(['http://192.168.1.5/1'])).toEqual(['http://192.168.1.5/*'])
    expect(originsFor(['https://may-chu/1'])).toEqual(['https://may-chu/*'])
    expect(originsFor(['http://bao.example:8080/1'])).toEqual(['http://bao.example/*'])
  })

  it('never strips a name to a suffix', () => {
    expect(originsFor(['https://m.vn/1'])).toEqual(['http://*.m.vn/*', 'https://*.m.vn/*'])
  })
})
