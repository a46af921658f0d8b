/** Pictures in a text: each is alone in its paragraph, in images/, and has an alternative text. */

import type { Image } from '../../blocks/block.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { ImageFile } from '../../model/image-file.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Token } from '../markdown/markdown.ts'
import { closest } from '../names/closest.ts'
import { lastName, nameAndEnding, suggestedId } from '../names/ids.ts'
import { asTyped } from './link-address.ts'

type Images = ReadonlyMap<string, ImageFile>

/** Always gives a picture: of 1 by 1 where its file is missing, which is reported. */
export function readImage(token: Token, span: Span, images: Images, report: FileReport): Image {
  const source = String(token.attrGet('src') ?? '')
  const file = images.get(source)
  const error = (code: 'remote' | 'missing' | 'no-words' | 'title', message: string, hint: string) =>
    report.errorAt(`image/${code}`, span, message, hint)
  if (/^(https?:)?\/\//i.test(source)) error('remote', `The picture "${source}" is on another site.`, putItThere)
  else if (file === undefined)
    error(
      'missing',
      source === '' ? 'No picture is named between the round brackets.' : `There is no picture "${asTyped(source)}".`,
      nearestPicture(source, images),
    )
  if (token.content.trim() === '')
    error(
      'no-words',
      `The picture "${source}" has no words for those who cannot see it.`,
      `Say in the square brackets what it shows: ![A map of Canalside](${source}).`,
    )
  else if (isNoDescription(token.content.trim(), source))
    report.warningAt(
      'image/no-words',
      span,
      `"${token.content}" does not say what the picture shows.`,
      `Say what one would see: ![A map of Canalside](${source}).`,
    )
  if (token.attrGet('title') !== null)
    error(
      'title',
      'The words in quotation marks after the file would only show under a mouse.',
      'Say them in the text.',
    )
  return {
    kind: 'image',
    source,
    alternative: wordsOf(token),
    width: file?.width ?? 1,
    height: file?.height ?? 1,
    span,
  }
}

/** Whether `others`, which stand behind a picture, are nothing but how large it is to be: that is told, and all. */
export function isImageAlone(others: readonly Token[], span: Span, report: FileReport): boolean {
  if (others.length === 0) return true
  const behind = others
    .map(({ type, content }) => (type === 'text' ? content : '?'))
    .join('')
    .trim()
  if (!/^\{[^{}]*[:=.#%\d][^{}]*\}$/.test(behind)) return false
  report.errorAt(
    'image/not-alone',
    span,
    `"${behind}" stands after the picture, which fits itself into the text.`,
    `Take ${behind} out.`,
  )
  return true
}

/** Alternative texts that are names of files, by programs and cameras. */
export const isNoDescription = (words: string, source: string): boolean =>
  /^(?:image|picture|photo|photograph|pic|img|dsc|logo|map|graphic|alt text|screenshot|untitled)?[\s_-]*\d*(?:\.\w+)?$/i.test(
    words,
  ) ||
  /^[\w-]+\.(?:gif|jpe?g|png|svg|webp)$/i.test(words) ||
  /^(?:screen ?shot|whatsapp image|img|photo|scan)[\s_-]*(?:from |at )?\d[\d\s._:-]*(?:at [\d.:]+)?$/i.test(words) ||
  (words.includes('-') && !words.includes(' ') && source.includes(`/${words.toLowerCase()}.`))

/** The alternative text without marks and escapes. */
const wordsOf = ({ children }: Token): string => (children ?? []).map(({ content }) => content).join('')

const putItThere = 'Put the file into the folder images and write images/its-name.png.'

/** What to name a picture from elsewhere. */
function nameInImages(source: string): string | undefined {
  const { name, ending } = nameAndEnding(asTyped(source).split(/[\\/]/).at(-1) ?? '')
  const id = suggestedId(name)
  return id !== '' && /^\.(?:png|jpe?g|svg)$/i.test(ending) ? `images/${id}${ending.toLowerCase()}` : undefined
}

/** The picture that was probably meant, or where to put it. */
export function nearestPicture(source: string, images: Images): string {
  const name = `images/${asTyped(source).split(/[\\/]/).at(-1)?.toLowerCase()}`
  const same = [...images.keys()].find((known) => known.toLowerCase() === name)
  if (same !== undefined) return `Write ${same}.`
  const there = nameInImages(source)
  if (there === undefined) return putItThere
  const near = nearName(there, images)
  return near === undefined
    ? `Put the file into the folder images, and write ${there}.`
    : `Did you mean ${near}? If not, put the file into the folder images, and write ${there}.`
}

/** Compared by name alone, for the folder is the same for all. */
function nearName(path: string, images: Images): string | undefined {
  const nameOf = (each: string) => nameAndEnding(lastName(each)).name
  const near = closest(nameOf(path), [...images.keys()].map(nameOf))
  return near === undefined ? undefined : [...images.keys()].find((each) => nameOf(each) === near)
}
