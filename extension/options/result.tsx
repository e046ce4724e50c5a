export interface Result {
  readonly good: boolean
  readonly text: string
}

/** What came of a button, spoken to a screen reader as it appears. */
export const ResultLine = ({ result }: { readonly result: Result | null }) => (
  <div aria-live="polite" role="status">
    {result && <p className={result.good ? 'notice' : 'notice bad'}>{result.text}</p>}
  </div>
)
