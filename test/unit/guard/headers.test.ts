import { describe, expect, it } from 'vitest'
import { smallApp } from '../routes/small-app.ts'

describe('headers', () => {
  it.each(['/', '/health', '/nowhere', '/api/facts.csv'])(
    'keep strangers’ scripts and frames out of %s',
    async (path) => {
      const { ask } = await smallApp()
      const { headers } = await ask(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-frame-options')).toBe('DENY')
    },
  )
})
