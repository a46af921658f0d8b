/** Invisible characters, and those that show that a text was decoded or pasted wrongly. */

import type { Finding, Span } from '../../diagnostics/diagnostic.ts'
import { spansIn } from '../../diagnostics/line-starts.ts'
import { anyOf } from './any-of.ts'
import { numberedSigns } from './numbered-signs.ts'
import { fromWindows1252, inWindows1252 } from './windows-1252.ts'

/**
 * Control characters but Tab and line ends; soft hyphens; zero-width spaces and joiners; marks of direction; line
 * separators; stray byte order marks; private-use characters; the signs for an object and for a lost character; invisible tags.
 */
const suspects =
  /(?![\t\n])\p{Cc}|[\u00ad\u200b-\u200d\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffc-\uffff\ue000-\uf8ff]|[\u{e0000}-\u{e007f}]+/gu

/** Scripts that are written with joiners, and emoji, which are composed with them. */
const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}\p{M}\p{Emoji_Modifier}]/u

/** UTF-8 that was decoded as Windows-1252: `Â£`, `Ã©`, `â€“`, `ðŸ™‚`. */
const garbledOnce = anyOf([
  /Â[\u0080-\u00bf]/,
  /Ã[\p{L}\p{S}\p{P}\p{Zs}\u0080-\u00bf]/u,
  /[ÄÅ][¡-ª¬-º¼-¿]/,
  /â[€‚„\u0080\u0082\u0084][\p{L}\p{S}\p{P}\u0080-\u00bf]/u,
  /ðŸ[^\n]{2}/,
])
const garbled = new RegExp(`(?:${garbledOnce.source})+`, 'gu')

/** A quick test that rules out nearly every text. */
const perhaps =
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u00c1\u00c6-\u00e1\u00e3-\u00ef\u00f1-\u200a\u200e-\u2027\u202f-\u205f\u2061-\u2065\u206a-\ud7ff]/

/** `text`: its lines end in LF. */
export function oddCharacters(path: string, text: string): readonly Finding[] {
  const spans = spansIn(text)
  const inSigns = [...(text.includes('=') ? inMail(path, text, spans) : []), ...byNumber(path, text, spans)]
  if (!perhaps.test(text)) return inSigns
  const decoded = Array.from(text.matchAll(garbled)).flatMap(({ 0: seen, index }) => {
    const meant = decodedOften(seen)
    return meant === undefined ? [] : [{ seen, index, meant }]
  })
  // A garbled letter may be written with an invisible sign: the second half of an í is a soft hyphen.
  const inGarbled = new Set(decoded.flatMap(({ seen, index }) => Array.from(seen, (_, at) => index + at)))
  return [
    ...inSigns,
    ...Array.from(text.matchAll(suspects)).flatMap(({ 0: seen, index }): readonly Finding[] =>
      inGarbled.has(index) || isAtHome(text, seen, index)
        ? []
        : [oddCharacter(path, spans(index, index + seen.length), seen)],
    ),
    ...decoded.map(({ seen, index, meant }) => garbledText(path, spans(index, index + seen.length), seen, meant)),
  ]
}

/** The right text for one that was garbled once or several times: `ÃƒÂ²` was `Ã²`, and that `ò`. */
function decodedOften(seen: string): string | undefined {
  const once = fromWindows1252(seen)
  if (once === undefined || once.replace(garbled, '') !== '') return once
  return decodedOften(once) ?? once
}

/** Signs as e-mail programs send them: `It=E2=80=99s`. RFC 2045, 6.7. */
const inMail = (path: string, text: string, spans: ReturnType<typeof spansIn>): readonly Finding[] =>
  Array.from(text.matchAll(/(?:=(?:C[23]|E2)(?:=[89AB][0-9A-F])+)+/g)).flatMap(
    ({ 0: seen, index }): readonly Finding[] => {
      try {
        const meant = decodeURIComponent(seen.replaceAll('=', '%'))
        return [garbledText(path, spans(index, index + seen.length), seen, meant)]
      } catch {
        return []
      }
    },
  )

/** Written so that nobody sees them in the file either. */
const byNumber = (path: string, text: string, spans: ReturnType<typeof spansIn>): readonly Finding[] =>
  numberedSigns(path, text)
    .filter(({ sign, index }) => sign.search(suspects) !== -1 && !isAtHome(text, sign, index))
    .map(({ sign, written, index }) => oddCharacter(path, spans(index, index + written.length), sign))

/** A joiner in a script that needs it, and the tags of the flags of England, Scotland and Wales. */
function isAtHome(text: string, seen: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index)
  if (/[\u200c\u200d]/.test(seen)) return joined.test(before)
  return /^[\u{e0000}-\u{e007f}]/u.test(seen) && before === '\u{1f3f4}'
}

function oddCharacter(file: string, span: Span, seen: string): Finding {
  const { message, hint, write } = describe(seen)
  return {
    severity: 'error',
    code: /[\ufffc\ufffd\ue000-\uf8ff]/.test(seen) ? 'file/lost-character' : 'file/hidden-character',
    message,
    hint,
    place: { file, span },
    write,
  }
}

interface Description {
  readonly message: string
  readonly hint: string
  readonly write?: string
}

function describe(seen: string): Description {
  const number = `U+${(seen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const meant = inWindows1252(seen)
  if (seen === '\ufffd')
    return {
      message: 'A character was lost here when the text was saved or pasted: "\ufffd" stands in its place.',
      hint: 'Look it up where the text came from, and type it.',
    }
  if (seen === '\ufffc')
    return {
      message: 'A picture or another object stood here where the text was copied from, and is lost.',
      hint: 'Delete it, and say in words what was there, or add the picture.',
    }
  if (/[\ue000-\uf8ff]/.test(seen))
    return {
      message: `A character that only one font has stands here (${number}); elsewhere it is an empty box.`,
      hint:
        seen === '\uf0b7'
          ? 'It is a bullet of Word: begin the line with "- " instead.'
          : 'Type what it was meant to be.',
    }
  if (meant !== undefined)
    return {
      message: `A character that nobody can see stands here (${number}); it was probably "${meant}".`,
      hint: `Write: ${meant}`,
      write: meant,
    }
  if (/[\u2028\u2029\v\f]/.test(seen))
    return {
      message: `A line end that only some programs see stands here (${number}).`,
      hint: 'Delete it, and press Enter or type a space.',
      write: ' ',
    }
  return {
    message: `A character that nobody can see stands here (${number}${called(seen)}); it was probably pasted from another program.`,
    hint: 'Delete it and type the words around it again.',
    write: '',
  }
}

function called(seen: string): string {
  if (/[\u200b-\u200d\u2060\ufeff]/.test(seen)) return ', a character without width'
  if (seen === '\u00ad') return ', a hyphen that shows at the end of a line only'
  return /[\u202a-\u202e\u2066-\u2069]/.test(seen) ? ', which turns the text round' : ''
}

const garbledText = (file: string, span: Span, seen: string, meant: string): Finding => ({
  severity: 'error',
  code: 'file/garbled',
  message: `"${seen}" was "${meant}" before a program read it in the wrong encoding.`,
  hint: `Write: ${meant}`,
  place: { file, span },
  write: meant,
})
