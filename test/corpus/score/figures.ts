import { type Count, groupCounts, type Tally } from './tally.ts'

/** Precision and recall of the core level, and F1 of each level; 1 where there was nothing to find or to read. */
export interface Figures {
  readonly gold: number
  readonly read: number
  readonly precision: number
  readonly recall: number
  readonly core: number
  readonly subject: number
  readonly full: number
}

export interface Report {
  readonly articles: number
  readonly metrics: Readonly<Record<string, Figures>>
  readonly kinds: Readonly<Record<'core' | 'document' | 'extended', Figures>>
  readonly places: { readonly gold: number; readonly f1: number; readonly codes: number }
}

const ratio = (a: number, b: number): number => (b ? a / b : 1)
const harmonic = (a: number, b: number): number => (a + b ? (2 * a * b) / (a + b) : 0)

export function figuresOf(count: Count): Figures {
  const f1 = (right: number) => harmonic(ratio(right, count.read), ratio(right, count.gold))
  return {
    gold: count.gold,
    read: count.read,
    precision: ratio(count.core, count.read),
    recall: ratio(count.core, count.gold),
    core: f1(count.core),
    subject: f1(count.subject),
    full: f1(count.full),
  }
}

export function reportOf(tally: Tally): Report {
  const { core, document, extended } = groupCounts(tally)
  const { places } = tally
  return {
    articles: tally.articles,
    metrics: Object.fromEntries(
      [...tally.metrics].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, count]) => [id, figuresOf(count)]),
    ),
    kinds: { core: figuresOf(core), document: figuresOf(document), extended: figuresOf(extended) },
    places: {
      gold: places.gold,
      f1: harmonic(ratio(places.found, places.read), ratio(places.found, places.gold)),
      codes: ratio(places.codedRight, places.coded),
    },
  }
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

function line(name: string, figures: Figures): string {
  const { gold, read, precision, recall, core, subject, full } = figures
  const counts = `annotated ${String(gold).padStart(4)}  read ${String(read).padStart(4)}`
  const levels = `F1 core ${percent(core)}  subject ${percent(subject)}  full ${percent(full)}`
  return `${name.padEnd(30)}${counts}  P ${percent(precision)}  R ${percent(recall)}  ${levels}`
}

/** The report as a table for a terminal. */
export function table({ articles, metrics, kinds, places }: Report): string {
  return [
    ...Object.entries(metrics).map(([metric, figures]) => line(metric, figures)),
    '',
    line(`core kinds, ${articles} articles`, kinds.core),
    line('documents', kinds.document),
    line('other counts and rates', kinds.extended),
    `${'places'.padEnd(30)}annotated ${String(places.gold).padStart(4)}  F1 ${percent(places.f1)}  codes ${percent(places.codes)}`,
  ].join('\n')
}
