import { readLanguage } from '../../../server/src/language/index.ts'

/** What was read of a text, one line a finding, so that tables of expectations stay legible. */
export function read(text: string, publishedAt: string | null = null) {
  const document = readLanguage(text, { publishedAt })
  return {
    quantities: document.quantities.map((q) => {
      const value = q.value ?? `${q.low}..${q.high}`
      const parts = [
        q.kind === 'number' ? '' : q.kind === 'money' ? 'VND' : q.points ? 'points' : '%',
        q.form,
      ]
      return [
        q.qualifier === 'exact' ? '' : q.qualifier,
        q.total === null ? value : `${value}/${q.total}`,
        ...parts.filter((part) => part !== 'digits' && part !== 'fraction'),
        q.per.length > 0 ? `per ${q.per.join(' ')}` : '',
      ]
        .filter((part) => part !== '')
        .join(' ')
    }),
    times: document.times.map((t) =>
      [
        t.edtf,
        t.kind,
        t.role === 'in' ? '' : t.role,
        t.inferred ? 'inferred' : '',
        t.comparison ? 'comparison' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    documents: document.documents.map(
      (d) => `${d.kind} ${d.number} ${d.date}${d.dateInferred ? ' inferred' : ''}`,
    ),
    quoted: {
      quantities: document.quantities.map((q) => text.slice(q.start, q.end)),
      cores: document.quantities.map((q) => text.slice(q.coreStart, q.coreEnd)),
      times: document.times.map((t) => text.slice(t.start, t.end)),
      documents: document.documents.map((d) => text.slice(d.start, d.end)),
    },
    anchor: document.anchor,
  }
}
