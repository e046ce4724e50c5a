import type { Fact } from '../../../../shared/records/fact.ts'

/** A fact of these tests: what is not given is as plain as can be. */
export const factWith = (given: Partial<Fact> & { quote?: string }): Fact => {
  const { quote = '12/19 tiêu chí', ...rest } = given
  return {
    id: quote,
    metric: 'criteria_met',
    subject: { text: 'xã Bản Mây', level: 'commune', code: '12345' },
    part: null,
    value: 12,
    low: null,
    high: null,
    total: 19,
    unit: 'tiêu chí',
    qualifier: 'exact',
    period: '2024',
    status: 'achieved',
    direction: null,
    items: [],
    evidence: { text: quote, start: 0, end: quote.length },
    inferred: [],
    confidence: 0.9,
    checks: [],
    rule: 'criteria',
    source: 'rules',
    ...rest,
  }
}
