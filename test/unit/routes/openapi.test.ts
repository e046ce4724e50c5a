import { describe, expect, it } from 'vitest'
import { scopes } from '../../../shared/api/tokens.ts'
import { smallApp } from './small-app.ts'

interface Operation {
  summary?: string
  tags?: string[]
  security?: Record<string, string[]>[]
  parameters?: { name: string; description?: string; schema: Record<string, unknown> }[]
  responses: Record<string, { content?: Record<string, unknown> }>
}

async function document() {
  const { app, ask } = await smallApp()
  const api = (await (await ask('/openapi.json')).json()) as {
    openapi: string
    paths: Record<string, Record<string, Operation>>
  }
  return { app, api }
}

describe('the OpenAPI document', () => {
  it('describes every route', async () => {
    const { app, api } = await document()
    expect(api.openapi).toBe('3.1.0')
    const routes = app.routes.filter(({ method }) => method !== 'ALL')
    for (const { method, path } of routes) {
      const documented = api.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
      expect(documented?.summary, `${method} ${path}`).toBeTruthy()
      expect(documented?.tags, `${method} ${path}`).toHaveLength(1)
    }
  })

  it('names the scope of every write, and the problems that it can meet', async () => {
    const { api } = await document()
    for (const [path, operations] of Object.entries(api.paths))
      for (const [method, operation] of Object.entries(operations)) {
        const named = operation.security?.[0]?.token
        if (['patch', 'delete'].includes(method)) expect(named, path).toBeDefined()
        for (const scope of named ?? []) expect(scopes, path).toContain(scope)
        if (named) expect(Object.keys(operation.responses)).toContain('401')
        if (named?.length)
          expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403']))
        for (const [status, response] of Object.entries(operation.responses))
          if (Number(status) >= 400)
            expect(Object.keys(response.content ?? {}), `${method} ${path} ${status}`).toEqual([
              'application/problem+json',
            ])
      }
  })

  it('lists the parameters of a search, with the values that they take', async () => {
    const { api } = await document()
    const search = api.paths['/api/facts']?.get
    const names = search?.parameters?.map(({ name }) => name)
    for (const name of 'q metric place level status review from to min max confidence site project tag sort limit cursor'.split(
      ' ',
    ))
      expect(names).toContain(name)
    const metric = search?.parameters?.find(({ name }) => name === 'metric')
    expect(JSON.stringify(metric?.schema)).toContain('poverty_rate')
    const project = search?.parameters?.find(({ name }) => name === 'project')
    expect(project).toMatchObject({
      schema: { type: 'array' },
      description: expect.stringContaining('repeat'),
    })
    const names2 = api.paths['/api/facts.csv']?.get?.parameters?.map(({ name }) => name)
    expect(names2).toContain('guard')
    expect(names2).not.toContain('cursor')
  })
})
