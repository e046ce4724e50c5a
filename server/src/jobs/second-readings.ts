import type { Store } from '../store/types.ts'

export interface WhatToRead {
  readonly q?: string | undefined
  readonly site?: string | undefined
  /** Id of the only one to read. */
  readonly article?: string | undefined
  /** Also those whose present text was read already. */
  readonly again?: boolean | undefined
}

/** Ids of the articles that a second reader has still to read, newest first. */
export async function* articlesToRead(
  store: Pick<Store, 'article' | 'articles'>,
  source: string,
  { q, site, article, again = false }: WhatToRead,
): AsyncGenerator<string, void> {
  const isWanted = async (id: string): Promise<boolean> => {
    const stored = await store.article(id)
    if (!stored) return false
    return again || !stored.secondReadings.some((one) => one.source === source && one.state === 'done')
  }
  if (article !== undefined) {
    if (await isWanted(article)) yield article
    return
  }
  let cursor: string | undefined
  do {
    const page = await store.articles({
      limit: 100,
      ...(q !== undefined && { q }),
      ...(site !== undefined && { site }),
      ...(cursor !== undefined && { cursor }),
    })
    for (const { id } of page.articles) if (await isWanted(id)) yield id
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
}
