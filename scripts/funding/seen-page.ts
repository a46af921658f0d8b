/** What a written page shows of its acknowledgement: read from its markup, whatever was intended. */

import { memoised } from '../memory/memoised.ts'
import { findEmblems, type SeenEmblem } from './find-emblems.ts'
import { leavesOutOfSight, markupText } from './page-markup.ts'
import { type PagePicture, readPicture } from './page-picture.ts'
import type { SeenStyle } from './seen-style.ts'

export interface SeenPage {
  readonly emblems: readonly PageEmblem[]
  /** The text of the footer. */
  readonly foot: string
  readonly style: SeenStyle
}

export interface PageEmblem {
  /** In CSS pixels. */
  readonly emblem: SeenEmblem
  /** All that its picture paints, in order. */
  readonly items: PagePicture['items']
  /** The size that the picture's own attributes give. */
  readonly size: PagePicture['size']
  /** Its alternative text; undefined where screen readers skip it. */
  readonly alternative?: string
  /** Other elements in it: `text`, `image`. */
  readonly foreign: readonly string[]
  /** The text beside it, to the end of the element that contains both. */
  readonly words: string
  /** The names of the elements that contain that text. */
  readonly tags: ReadonlySet<string>
  /** `top`: before the page's own content. */
  readonly place: 'top' | 'content' | 'foot'
  /** Whether its own attributes or an element around it hide it. */
  readonly hidden: boolean
  /** Whether a part of the flag is outside the picture's view box. */
  readonly cut: boolean
}

/** `markup`: a character for each byte, which is enough to find tags. */
export function readFunding(markup: string, style: SeenStyle): SeenPage {
  const main = markup.indexOf('<main')
  // An element in the page's own content ends with that.
  const end = markup.lastIndexOf('</main>')
  const start = markup.indexOf('<body')
  const body = markup.slice(start, markup.indexOf('>', start) + 1)
  const emblems = picturesIn(markup).flatMap(({ from, to, picture }) =>
    picture.emblems.map((emblem): PageEmblem => {
      const { beside, tags } = besidesOf(markup, to)
      return {
        emblem,
        items: picture.items,
        size: picture.size,
        ...(picture.alternative !== undefined && { alternative: picture.alternative }),
        foreign: picture.foreign,
        words: beside,
        tags,
        place: from < main ? 'top' : from > end ? 'foot' : 'content',
        cut: reachesOut(emblem, picture.size),
        hidden: picture.hidden || hiddenAfter(body) || hiddenAfter(markup.slice(from > end ? end : start, from)),
      }
    }),
  )
  return { emblems, foot: footOf(markup.slice(Math.max(0, end))), style }
}

/** Whether a picture in some markup shows the emblem. */
export const holdsEmblem = (markup: string): boolean =>
  picturesIn(markup).some(({ picture }) => picture.emblems.length > 0)

interface PlacedPicture {
  /** Offsets in the markup; `to` is exclusive. */
  readonly from: number
  readonly to: number
  readonly picture: Picture
}

function picturesIn(markup: string): readonly PlacedPicture[] {
  const found: PlacedPicture[] = []
  for (let from = markup.indexOf('<svg'); from !== -1; ) {
    const close = markup.indexOf('</svg>', from)
    if (close === -1) break
    const to = close + '</svg>'.length
    found.push({ from, to, picture: pictureOf(markup.slice(from, to)) })
    from = markup.indexOf('<svg', to)
  }
  return found
}

interface Picture extends PagePicture {
  readonly emblems: readonly SeenEmblem[]
}

const noPicture: Picture = { emblems: [], items: [], foreign: [], size: { width: 0, height: 0 }, hidden: false }

/** Memoised: the pages of a site have the same few pictures, footers and words beside the emblem. */
const mostKept = 500

const pictureOf = memoised((svg: string): Picture => {
  // The emblem's twelve stars have ten corners each: a picture with fewer numbers is something else.
  if (svg.length < 600) return noPicture
  const picture = readPicture(svg)
  if (picture === undefined) return noPicture
  const emblems = findEmblems(picture.items)
  return emblems.length === 0 ? noPicture : { ...picture, emblems }
}, mostKept)

const footOf = memoised(markupText, mostKept)
const hiddenAfter = memoised(leavesOutOfSight, mostKept)

/** The tolerance for the rounding of files. */
function reachesOut({ flag }: SeenEmblem, { width, height }: PagePicture['size']): boolean {
  const leeway = 0.1
  return flag.left < -leeway || flag.top < -leeway || flag.right > width + leeway || flag.bottom > height + leeway
}

interface Beside {
  readonly beside: string
  readonly tags: ReadonlySet<string>
}

const tag = /<(\/?)([a-z][a-z\d]*)[^>]*?(\/?)>/g
const empty = new Set(['br', 'img', 'hr', 'input', 'wbr', 'path', 'rect', 'use'])

/** The markup from the end of a picture to the end of the element that contains it. */
function besidesOf(markup: string, start: number): Beside {
  tag.lastIndex = start
  let depth = 0
  for (let found = tag.exec(markup); found !== null; found = tag.exec(markup)) {
    const [, closing, name = '', closed] = found
    if (closing !== '') depth--
    else if (closed === '' && !empty.has(name)) depth++
    if (depth < 0) return wordsBeside(markup.slice(start, found.index))
  }
  return wordsBeside(markup.slice(start))
}

const wordsBeside = memoised(
  (markup: string): Beside => ({
    beside: markupText(markup),
    tags: new Set([...markup.matchAll(/<([a-z][a-z\d]*)/g)].map((match) => match[1] ?? '')),
  }),
  mostKept,
)
