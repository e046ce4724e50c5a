import * as z from 'zod'

/** What a line of a page is to its article. */
export const lineRoles = ['title', 'lead', 'body', 'author', 'date', 'caption', 'dropped'] as const
export const LineRole = z
  .enum(lineRoles)
  .describe(
    'lead and body together are the article’s text, line for line; author and date gave what the article says of them',
  )
export type LineRole = z.infer<typeof LineRole>

export const lineReasons = [
  'headline',
  'between',
  'best_part',
  'row',
  'other_finder',
  'json_ld',
  'page_state',
  'site_rule',
  'date_line',
  'signature',
  'caption_markup',
  'caption_words',
  'hidden',
  'zone',
  'outside',
  'above_title',
  'teaser',
  'boilerplate',
  'masthead',
  'above_text',
  'related',
  'repeated',
  'title_again',
  'after_end',
  'not_found',
  'refused',
] as const
export const LineReason = z.enum(lineReasons).describe(
  `headline: the headline; between: between headline and body; best_part: in the part with most prose for least else; row: a row of a table;
other_finder: the second finder has it; json_ld: articleBody of JSON-LD; page_state: in the state that a
script of the page starts with; site_rule: where the rule of the site points; date_line: nothing but a date, or the date of the article; signature: who signed;
caption_markup, caption_words: under a picture by its markup, by its words; hidden: not shown; zone: within an element whose name says that it is no
article; outside: outside of the best part; above_title: above the headline; teaser: a headline with its teaser, one of several; boilerplate: a line
of a known kind; masthead: the site's name, a menu, a path; above_text: above the first paragraph; related: in a list of other articles; repeated: said by
its neighbour or by a longer line; title_again: the headline once more; after_end: after the line that ends the article; not_found: the finder that
was taken does not have it; refused: would be of the body, had the page been an article`.replaceAll(
    '\n',
    ' ',
  ),
)
export type LineReason = z.infer<typeof LineReason>

export const PageLine = z.object({
  text: z.string(),
  as: LineRole,
  because: LineReason,
  element: z.string().optional().describe('the element of a zone, or what hides, as the page names it'),
  word: z.string().optional().describe('the word of that name that says so'),
  rule: z
    .object({ vi: z.string(), en: z.string() })
    .optional()
    .describe('the kind of boilerplate, of the line or of the line that ends the article'),
  of: z.string().optional().describe('the line that ends the article'),
})
export type PageLine = z.infer<typeof PageLine>

/** Where a value of an article may come from. */
export const sourceNames = [
  'given',
  'page',
  'signature',
  'json_ld',
  'og',
  'meta',
  'document_title',
  'microdata',
  'time_element',
  'address',
  'path',
  'html',
  'text',
  'page_state',
  'site_rule',
  'other',
] as const
export const sourceFields = [
  'title',
  'author',
  'publishedAt',
  'updatedAt',
  'site',
  'section',
  'image',
  'language',
] as const
export const ValueSource = z.object({
  field: z.enum(sourceFields),
  value: z.string().nullable(),
  from: z
    .enum(sourceNames)
    .nullable()
    .describe(
      'given: with the page; page: its own words; signature: the words that signed it; og: Open Graph; address: its URL; path: the steps down to the page; html: the html element; text: told by the article’s words; page_state: in the state that a script starts with; site_rule: where the rule of the site points; null where there is no value',
    ),
})
export type ValueSource = z.infer<typeof ValueSource>

/** What the rule of a site may look for. */
export const siteFields = ['title', 'lead', 'body', 'author', 'date'] as const

export const finders = ['own', 'readability', 'json_ld', 'page_state', 'site_rule'] as const
export const refusals = ['scattered', 'listing', 'too_little', 'unread'] as const

/** How a page was read: each of its lines, kept or not, and why. */
export const PageExplanation = z.object({
  lines: z.array(PageLine),
  sources: z.array(ValueSource),
  finder: z
    .enum(finders)
    .describe(
      'whose body was taken: own; readability, where that one finds more; json_ld or page_state, where the page shows none; site_rule, where its site has a rule that finds one',
    ),
  siteRule: z
    .object({
      name: z.string(),
      nothing: z.boolean().describe('nothing of it was found: the page was read as if there were no rule'),
      missed: z.array(z.enum(siteFields)),
    })
    .nullable()
    .describe('the rule of its site, and what of it was not found on the page; null where it has none'),
  asked: z.boolean().describe('the own finder was unsure, so that others were asked'),
  mended: z.boolean().describe('texts of legacy fonts, or read in a wrong charset, were mended'),
  seen: z.boolean().describe('the clipper marked what was not visible, so that class names were not asked'),
  removed: z
    .record(z.string(), z.number().int())
    .describe('elements that were cut before reading, by name, with their number'),
  refused: z
    .enum(refusals)
    .nullable()
    .describe(
      'scattered: the best part is a small part of the page’s prose; listing: a list of articles; too_little: next to no prose; unread: nothing to read at all, or too much of it',
    ),
})
export type PageExplanation = z.infer<typeof PageExplanation>
