/** Markup that is safe to put into a page. Only the `html` tag makes it: a plain string does not type-check as one. */

class Markup {
  /** A private field makes the type nominal: only an instance of this class has it. */
  readonly #markup: string
  constructor(markup: string) {
    this.#markup = markup
  }
  toString(): string {
    return this.#markup
  }
}

/** Escaped markup. The class itself stays in this file, so that the tag alone can make one. */
export type Html = Markup

/** What may stand in `${}`: text and numbers are escaped, markup is kept, null, undefined and false print nothing. */
export type Printable = string | number | Html | false | null | undefined | readonly Printable[]

/** Markup from a template; every value in it is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Html {
  let markup = strings[0] ?? ''
  for (let index = 0; index < values.length; index++) markup += print(values[index]) + (strings[index + 1] ?? '')
  return new Markup(markup)
}

/** Data for search engines (JSON-LD), in a script element that no browser runs. */
export const dataBlock = (data: object): Html =>
  new Markup(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`)

/** A stretch of markup that is plain text, and what to put before and after it. */
export interface Wrapping {
  /** Offset and length in UTF-16 units of the markup. */
  readonly at: number
  readonly length: number
  readonly before: Html
  readonly after: Html
}

/** The markup with stretches of its text wrapped in other markup; `wrappings` in order. */
export function wrapped(markup: Html, wrappings: readonly Wrapping[]): Html {
  const whole = markup.toString()
  let result = ''
  let from = 0
  for (const { at, length, before, after } of wrappings) {
    result += whole.slice(from, at) + before.toString() + whole.slice(at, at + length) + after.toString()
    from = at + length
  }
  return new Markup(result + whole.slice(from))
}

/** Text with character references for what means something in HTML. Safe in quoted attributes as well. */
export function escapeText(text: string): string {
  if (!special.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

// Shared: nearly every word of every page comes through here.
const special = /[&<>"']/

function print(value: Printable): string {
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  if (value instanceof Markup) return value.toString()
  let all = ''
  if (isList(value)) for (const item of value) all += print(item)
  return all
}

/** `Array.isArray` alone does not narrow a readonly array. */
function isList(value: Printable): value is readonly Printable[] {
  return Array.isArray(value)
}
