/** Marks of other kinds of Markdown, which would be printed as they are. */

import { plainPlaceholders } from '../markdown/placeholders.ts'
import { type Slip, type SlipKind, slipsOf } from './slip.ts'

const raised: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' }

/** In a stretch of text between two marks of Markdown. */
export const markSlips = (text: string): readonly Slip[] => [
  ...slipsOf(text, marksAround),
  ...tagsOfOthers(text),
  ...slipsOf(text, marksAlone),
]

const marksAround: readonly SlipKind[] = [
  {
    // ==marked==
    pattern: /==([^=\s](?:[^=]*[^=\s])?)==/g,
    slipOf: ([seen, words = '']) => ({
      seen,
      message: `"${seen}" would be printed with its signs: words are not coloured here.`,
      hint: `Write **${words}** for bold, or take the signs out.`,
    }),
  },
  {
    // ++underlined++, but not C++
    pattern: /(?<![\p{L}\p{N}+])\+\+([^+\s](?:[^+]*[^+\s])?)\+\+(?![\p{L}\p{N}+])/gu,
    slipOf: ([seen, words = '']) => ({
      seen,
      message: `"${seen}" would be printed with its signs: nothing is underlined here.`,
      hint: `Write **${words}** for bold, or take the signs out.`,
    }),
  },
  {
    // [!NOTE]
    pattern: /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/g,
    slipOf: ([seen]) => ({
      seen,
      message: `"${seen}" would be printed as it stands: there are no such boxes.`,
      hint: 'Take it out: what stands below it is a quotation. For words that stand out write **bold**.',
    }),
  },
  {
    // [words]{.underline}
    pattern: /\[([^[\]\n]+)\]\{[.#][^{}\n]*\}/g,
    slipOf: ([seen, words = '']) => ({
      seen,
      message: `"${seen}" means something to another program, and would be printed as it stands.`,
      hint: `Write: ${words}`,
    }),
  },
  {
    // ^[a footnote]
    pattern: /\^\[([^[\]]+)\]/g,
    slipOf: ([seen, words = '']) => ({
      seen,
      message: `"${seen}" is a footnote, and there are none here.`,
      hint: `Say it in the text, in round brackets: (${words}).`,
    }),
  },
  {
    // ((phone)), %phone%
    pattern: /\(\( *([a-z]+(?: [a-z]+)*) *\)\)|(?<!\w)%([a-z ]+)%(?!\w)/g,
    slipOf: ([seen, between, percents = '']) => otherPlaceholder(seen, between ?? percents, 'placeholders have braces'),
  },
  {
    // phone }}
    pattern: new RegExp(`\\b(${[...plainPlaceholders].join('|')}) *\\}\\}`, 'g'),
    slipOf: ({ 0: seen, 1: name = '', index, input }) =>
      /\{[^{}\n]*$/.test(input.slice(Math.max(0, index - longestPlaceholder), index))
        ? undefined
        : otherPlaceholder(seen, name, 'its two braces in front are missing'),
  },
  {
    // [phone]
    pattern: /(?<![\w!\][])\[ *([a-z]+(?: [a-z]+)*) *\](?![([:])/g,
    slipOf: ([seen, name = '']) => {
      const slip = otherPlaceholder(seen, name, 'placeholders have braces')
      return slip && { ...slip, perhapsMeant: true }
    },
  },
]

/** In characters. */
const longestPlaceholder = 60

function otherPlaceholder(seen: string, name: string, why: string): Slip | undefined {
  if (!plainPlaceholders.has(name)) return undefined
  return { seen, message: `"${seen}" would be printed as it stands: ${why}.`, hint: `Write: {{ ${name} }}` }
}

const marksAlone: readonly SlipKind[] = [
  {
    // <o:p></o:p>
    pattern: /(?:<\/?[a-z]\w*:[a-z][\w-]*(?: [^<>\n]*)?\/?>)+/gi,
    slipOf: ([seen]) => ({
      seen,
      message: `"${seen}" was left by a word processor, and would be printed as it stands.`,
      hint: 'Take it out.',
      write: '',
    }),
  },
  {
    // m^2^
    pattern: /\^([^\s^]{1,20})\^/g,
    slipOf: ([seen, words = '']) => ({
      seen,
      message: `"${seen}" would be printed with its signs: nothing is raised here.`,
      hint: `Write: ${raised[words] ?? words}`,
    }),
  },
  {
    // H~2~O
    pattern: /(?<!~)~([^\s~](?:[^~\n]{0,60}[^\s~])?)~(?!~)/g,
    slipOf: ([seen, words = '']) => ({
      seen,
      message: `"${seen}" would be printed with its signs: nothing is lowered or struck out here.`,
      hint: `Write: ${words}`,
    }),
  },
  {
    // :smile:
    pattern: /(?<![\w:]):[a-z][a-z_]{2,30}:(?![\w:])/g,
    slipOf: ([seen]) => ({
      seen,
      message: `"${seen}" would be printed as it stands, not as a little picture.`,
      hint: 'Take it out, or say it in words.',
      perhapsMeant: true,
    }),
  },
]

/** `[gallery ids="1,2"]`, `[TOC]` and `[/url]` of programs for websites. */
const otherPrograms =
  /\[[a-z][a-z_-]*(?: [a-z_-]+=(?:"[^"\]]*"|'[^'\]]*'|[^\s"'\]]+))+ *\/?\](?![([])|\[\/([a-z][a-z_-]*)\](?![([])|^\[(?:TOC|toc|_TOC_)\]$/g

/** `he[/she]` closes nothing. A picture parts `[/caption]` from what opened it. */
function tagsOfOthers(text: string): readonly Slip[] {
  const found = [...text.matchAll(otherPrograms)]
  if (found.length === 0) return []
  const opened = new Set(['caption', ...Array.from(text.matchAll(/\[([a-z][a-z_-]*)[\]= ]/g), ([, name = '']) => name)])
  return found.flatMap(([seen, closed]) =>
    closed !== undefined && !opened.has(closed)
      ? []
      : [
          {
            seen,
            message: `"${seen}" means something to another program, and would be printed as it stands.`,
            hint: 'Take it out. A picture is ![what one sees](images/its-name.png), a link [words](address).',
          },
        ],
  )
}
