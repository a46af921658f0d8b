/** Converts inlines to runs of text in one style, with the structure elements that they belong to. */

import type { Inline } from '../../blocks/block.ts'
import { unreachable } from '../../blocks/unreachable.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import type { FaceName } from '../faces/face.ts'
import type { MarkedContent, Owner, StructureElement } from './page.ts'
import { boldOf, type TextStyle } from './text-style.ts'

/** A stretch of text in one style, with one owner. A line break is a run of its own: `\n`. */
export interface Run {
  readonly text: string
  readonly face: FaceName
  readonly tabular: boolean
  readonly owner: Owner
  /** Never broken over two lines. */
  readonly whole: boolean
}

/** The text of consecutive runs. */
export function wordsOfRuns(runs: readonly Run[]): string {
  let joined = ''
  for (const { text } of runs) joined += text
  return joined
}

/** A paragraph's runs, and the children of the element that will hold it. */
export interface RichText {
  readonly runs: readonly Run[]
  readonly children: StructureElement['children']
}

/** Makes `#heading` and `/areas/` absolute addresses, for paper. */
export type AbsoluteAddress = (href: string) => string

export interface RunOptions {
  readonly absolute: AbsoluteAddress
  /** Whether bold words are broken only after a comma, as names in a list are. */
  readonly wholeNames?: boolean
  /** Whether all words are, bold or not. */
  readonly onlyNames?: boolean
}

/** The length in characters up to which a time is never broken: "6pm to 8pm", "30 September 2026". */
const shortTime = 17

/** Words that no element separates share an owner, bold or not. */
export function richText(inlines: readonly Inline[], style: TextStyle, options: RunOptions): RichText {
  const runs: Run[] = []
  const look = { face: style.face, tabular: style.tabular ?? false, whole: false }
  const children = gather(inlines, options.onlyNames ? { ...look, named: true } : look, options, runs)
  return { runs, children }
}

/** Runs of text that is an artifact, or belongs to an element whose children are made already. */
export const plainRun = (text: string, style: TextStyle, owner: Owner, whole = false): Run => ({
  text,
  face: style.face,
  tabular: style.tabular ?? false,
  owner,
  whole,
})

type Look = Pick<Run, 'face' | 'tabular' | 'whole'> & {
  /** Whether the words may be names. */
  readonly named?: true
}

function gather(
  inlines: readonly Inline[],
  look: Look,
  options: RunOptions,
  runs: Run[],
): StructureElement['children'] {
  const children: (StructureElement | MarkedContent)[] = []
  let content: MarkedContent | undefined
  const say = (text: string, as: Look): void => {
    if (text === '') return
    if (!content) {
      content = { kind: 'content' }
      children.push(content)
    }
    // With all fields, so that all runs have one hidden class in V8.
    const { face, tabular, whole } = as
    runs.push({ text, face, tabular, owner: content, whole })
  }
  const nest = (element: Omit<StructureElement, 'children'>, inner: readonly Inline[], as: Look): void => {
    children.push({ ...element, children: gather(inner, as, options, runs) })
    content = undefined
  }
  const walk = (list: readonly Inline[], as: Look): void => {
    for (const inline of list) {
      switch (inline.kind) {
        case 'text':
          if (as.named) sayNames(inline.text, as, say)
          else say(inline.text, as)
          break
        case 'strong':
        case 'emphasis':
          walk(inline.content, { ...as, face: boldOf(as.face), ...(options.wholeNames && { named: true }) })
          break
        case 'link':
          nest(
            { role: 'Link', href: options.absolute(inline.href), description: wordsOfInlines(inline.content) },
            inline.content,
            as,
          )
          break
        case 'abbreviation':
          nest({ role: 'Span', expansion: inline.expansion }, [{ kind: 'text', text: inline.text }], as)
          break
        case 'phone':
          nest({ role: 'Link', href: inline.href, description: `Call ${inline.text}` }, [textOf(inline.text)], {
            face: boldOf(as.face),
            tabular: true,
            whole: true,
          })
          break
        case 'email':
          nest(
            { role: 'Link', href: `mailto:${inline.address}`, description: `Write to ${inline.address}` },
            [textOf(inline.address)],
            { ...as, whole: true },
          )
          break
        case 'time':
          say(inline.text, { ...as, whole: as.whole || inline.text.length <= shortTime })
          break
        case 'line-break':
          say('\n', as)
          break
        default:
          unreachable(inline)
      }
    }
  }
  walk(inlines, look)
  return children
}

const textOf = (text: string): Inline => ({ kind: 'text', text })

function sayNames(words: string, as: Look, say: (text: string, as: Look) => void): void {
  for (const name of words.split(/(?<=, )/)) say(name, { ...as, whole: true })
}
