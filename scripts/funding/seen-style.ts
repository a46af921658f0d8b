/** What a written stylesheet does to the acknowledgement: what it hides, decorates and sizes. */

export interface SeenStyle {
  /** Declarations that hide the acknowledgement: `display:none on .fund`. */
  readonly hiding: readonly string[]
  /** Declarations that decorate its words: `font-style:italic on .fund p`. */
  readonly effects: readonly string[]
  /** Whether abbreviations in it, which are underlined elsewhere, are left plain. */
  readonly plainAbbreviations: boolean
  /** Declarations that put something over the emblem, or the emblem over something. */
  readonly layers: readonly string[]
  /** The largest size of the publisher's logo, in CSS pixels. */
  readonly logo: { readonly width: number; readonly height: number }
  /** The box that the stylesheet gives the emblem's picture, in CSS pixels. */
  readonly emblem?: { readonly width: number; readonly height: number }
}

export const noStyle: SeenStyle = {
  hiding: [],
  effects: [],
  plainAbbreviations: false,
  layers: [],
  logo: { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY },
}

type Declarations = ReadonlyMap<string, string>

const hides = (name: string, value: string): boolean =>
  (name === 'display' && value === 'none') ||
  (name === 'visibility' && value !== 'visible') ||
  (name === 'opacity' && Number.parseFloat(value) < 1) ||
  (name === 'font-size' && (Number.parseFloat(value) === 0 || (pixels(value) ?? leastType) < leastType)) ||
  (/^overflow/.test(name) && /hidden|clip/.test(value)) ||
  (name === 'text-indent' && value.startsWith('-')) ||
  name === 'clip' ||
  name === 'clip-path' ||
  name === 'content-visibility'
/** In CSS pixels: smaller letters cannot be read, and count as hidden. */
const leastType = 10
const adorns = (name: string, value: string): boolean =>
  (name === 'font-style' && value !== 'normal') ||
  (/^text-decoration/.test(name) && value !== 'none') ||
  (/^(?:text-shadow|-webkit-text-stroke|filter|text-emphasis)/.test(name) && value !== 'none')
const lays = (name: string, value: string): boolean =>
  (name === 'position' && value !== 'static' && value !== 'relative') ||
  (/^(?:transform|scale|rotate|translate)$/.test(name) && value !== 'none') ||
  name === 'mix-blend-mode'

export function readStyle(css: string): SeenStyle {
  const found = { hiding: [] as string[], effects: [] as string[], layers: [] as string[] }
  let logo = noStyle.logo
  let emblem: SeenStyle['emblem']
  // Rules within conditions count as well: nothing may ever hide the acknowledgement.
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const selector = selectors
      .split(',')
      .map((one) => one.trim())
      .find(touches)
    const declarations = declarationsOf(body)
    if (selectors.includes('.brand img')) logo = boxOf(declarations, 'max-') ?? logo
    if (selector === undefined) continue
    for (const [name, value] of declarations) {
      const said = `${name}:${value} on ${selector}`
      if (hides(name, value)) found.hiding.push(said)
      if (adorns(name, value)) found.effects.push(said)
      if (lays(name, value)) found.layers.push(said)
    }
    // A size in millimetres is for paper.
    if (/\.fund svg$/.test(selector) && !/mm/.test(body))
      emblem = boxOf(declarations, '') ?? boxOf(declarations, 'max-') ?? emblem
  }
  const plainAbbreviations = /\.fund abbr\{[^}]*text-decoration:none/.test(css)
  return { ...found, plainAbbreviations, logo, ...(emblem && { emblem }) }
}

/** Whether a rule is about the acknowledgement, about an element around it, or about every picture. */
const touches = (selector: string): boolean =>
  /^(?:(?:body|\.foot|footer|aside)[ >]+)*(?:svg|\*)$/.test(selector) ||
  /\.fund(?![\w-])/.test(selector) ||
  /^(?:body>|\.home )?(?:\.foot|footer|aside)(?:\.wrap|\.foot)?$/.test(selector)

function declarationsOf(body: string): Declarations {
  return new Map(
    body.split(';').flatMap((declaration): readonly [string, string][] => {
      const colon = declaration.indexOf(':')
      return colon === -1
        ? []
        : [
            [
              declaration.slice(0, colon).trim(),
              declaration
                .slice(colon + 1)
                .trim()
                .replace(/\s*!important$/, ''),
            ],
          ]
    }),
  )
}

function boxOf(
  declarations: Declarations,
  most: 'max-' | '',
): { readonly width: number; readonly height: number } | undefined {
  const width = pixels(declarations.get(`${most}inline-size`) ?? declarations.get(`${most}width`))
  const height = pixels(declarations.get(`${most}block-size`) ?? declarations.get(`${most}height`))
  if (width === undefined && height === undefined) return undefined
  return { width: width ?? Number.POSITIVE_INFINITY, height: height ?? Number.POSITIVE_INFINITY }
}

/** Undefined for a part of something else. */
function pixels(value: string | undefined): number | undefined {
  const [, number, unit] = /^(\d*\.?\d+)(px|rem)$/.exec(value ?? '') ?? []
  return number === undefined ? undefined : Number(number) * (unit === 'rem' ? 16 : 1)
}
