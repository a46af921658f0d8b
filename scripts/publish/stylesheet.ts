/** Joins the stylesheets into one, with all colours and measures from the tokens. */

/** tokens.json, as far as the screen needs it. */
export interface Tokens {
  readonly colour: {
    readonly light: Readonly<Record<string, string>>
    readonly dark: Readonly<Record<string, string>>
  }
  readonly web: {
    readonly space: Readonly<Record<string, number>>
  }
}

/** The parts in their order: later ones take precedence. */
export const styleParts = [
  'base.css',
  'frame.css',
  'layout.css',
  'cards.css',
  'meetings.css',
  'tables.css',
  'diagram.css',
  'diagram-grid.css',
  'print.css',
] as const

/** Throws where a stylesheet uses an unknown token. */
export const stylesheet = (tokens: Tokens, parts: readonly string[]): string =>
  minified(customProperties(tokens) + fillTokens(parts.join('\n'), tokens))

/** Colours and spaces, as `--NAME` on the root. */
function customProperties({ colour, web }: Tokens): string {
  const changed = Object.entries(colour.dark).filter(([name, value]) => value !== colour.light[name])
  const spaces = Object.entries(web.space).map(([name, value]) => [`s${name}`, `${value}rem`] as const)
  const light = [...Object.entries(colour.light), ...spaces]
  return `:root{color-scheme:light dark;${declarations(light)}}
@media (prefers-color-scheme:dark){:root{${declarations(changed)}}}`
}

const declarations = (values: readonly (readonly [string, string])[]): string =>
  values.map(([name, value]) => `--${name}:${value}`).join(';')

/** `token(web measure text)` → `31em`; numbers are rem, but for weights and leading, which have no unit. */
function fillTokens(css: string, tokens: Tokens): string {
  return css.replaceAll(/--token\(([\w\s-]+)\)/g, (_, path: string) => {
    const value = path.split(' ').reduce<unknown>((within, key) => childOf(within, key), tokens)
    if (typeof value === 'string') return value
    if (typeof value === 'number') return /^web (leading|weight) /.test(path) ? String(value) : `${value}rem`
    throw new Error(`A stylesheet asks for the token ${path}, which tokens.json does not have.`)
  })
}

const childOf = (within: unknown, key: string): unknown =>
  typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined

/** Removes comments and needless white space, but not in strings, of which none holds a brace or a semicolon. */
function minified(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/([{;(][\w-]+): /g, '$1:')
    .replaceAll(/[^{};]+\{/g, (selector) => selector.replaceAll(' + ', '+'))
    .replaceAll(' / ', '/')
    .replaceAll(/(--[\w-]+:)(?=[;}])/g, '$1 ') // Older browsers take a value without even a space for none.
    .replaceAll(';}', '}')
    .replaceAll(/(^|[\s:,(-])0\./g, '$1.')
    .replaceAll(/#([\da-f])\1([\da-f])\2([\da-f])\3\b/gi, '#$1$2$3')
    .trim()
}
