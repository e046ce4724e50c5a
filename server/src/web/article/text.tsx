/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { FactRow } from '../../../../shared/api/facts.ts'
import type { Explained } from '../../facts/explain/index.ts'
import type { Words } from '../words/index.ts'
import { Card } from './card.tsx'
import { markParagraph, paragraphsOf, type TextNode } from './marks.ts'

interface TextProps {
  readonly t: Words
  readonly text: string
  /** In the order of the text. */
  readonly facts: readonly FactRow[]
  /** Why each was read so, by fact id. */
  readonly explained: ReadonlyMap<string, Explained>
}

const Nodes = ({
  t,
  nodes,
  numbers,
}: {
  t: Words
  nodes: readonly TextNode[]
  numbers: ReadonlyMap<string, number>
}) => (
  <>
    {nodes.map((node) => {
      if (typeof node === 'string') return node
      const number = numbers.get(node.id) ?? 0
      return (
        <mark id={node.first ? `fact-${node.id}` : undefined}>
          <Nodes t={t} nodes={node.children} numbers={numbers} />
          {node.last && (
            <a class="note" href={`#${node.id}`} aria-label={t('fact.numberInText', { number })}>
              {number}
            </a>
          )}
        </mark>
      )
    })}
  </>
)

/** The article's text, each fact's words marked and numbered, its card beside the paragraph in which it begins. */
export const MarkedText = ({ t, text, facts, explained }: TextProps) => {
  const numbers = new Map(facts.map((fact, i) => [fact.id, i + 1]))
  const spans = facts.map(({ id, evidence: { start, end } }) => ({ id, start, end }))
  return (
    <section class="text" aria-label={t('article.text')}>
      {paragraphsOf(text).map(({ start, end }) => {
        const here = facts.filter(({ evidence }) => evidence.start >= start && evidence.start < end)
        return (
          <div class={here.length > 0 ? 'row' : 'row bare'}>
            <p lang="vi">
              <Nodes t={t} nodes={markParagraph(text, spans, start, end)} numbers={numbers} />
            </p>
            {here.length > 0 && (
              <ol class="cards" aria-label={t('article.cards')}>
                {here.map((fact) => (
                  <Card
                    t={t}
                    fact={fact}
                    number={numbers.get(fact.id) ?? 0}
                    explained={explained.get(fact.id)}
                  />
                ))}
              </ol>
            )}
          </div>
        )
      })}
    </section>
  )
}
