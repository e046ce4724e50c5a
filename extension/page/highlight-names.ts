/** The names of the page's highlights: every fact's words, and those of the chosen one. */
export const factHighlight = 'tin-lang-fact'
export const chosenHighlight = 'tin-lang-chosen'

/**
 * Ground and letters are both set, so that they can be read on any page. The lines under the words tell the two
 * apart where colours do not.
 */
export const highlightStyle = `
::highlight(${factHighlight}) {
  background-color: #ffe9a3;
  color: #1d1a08;
  text-decoration: underline dotted 2px #8a6400;
  text-underline-offset: 0.3em;
}
::highlight(${chosenHighlight}) {
  background-color: #1f6f54;
  color: #ffffff;
  text-decoration: underline solid 3px #d9b44a;
  text-underline-offset: 0.3em;
}
@media (prefers-color-scheme: dark) {
  ::highlight(${factHighlight}) {
    background-color: #5b4a12;
    color: #fff6d8;
    text-decoration-color: #e0b84c;
  }
  ::highlight(${chosenHighlight}) {
    background-color: #8fe0bd;
    color: #08251a;
    text-decoration-color: #ffffff;
  }
}
@media (forced-colors: active) {
  ::highlight(${factHighlight}) {
    background-color: Mark;
    color: MarkText;
  }
  ::highlight(${chosenHighlight}) {
    background-color: Highlight;
    color: HighlightText;
  }
}
`
