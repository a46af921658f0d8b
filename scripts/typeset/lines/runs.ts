/** Converts inlines to runs of text in one style, with the structure elements that they belong to. */

import type { Inline } from '../../blocks/block.ts'
import { plainText } from '../../blocks/plain-text.ts'
import { unreachable } from '../../blocks/unreachable.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import type { FaceName } from '../faces/face.ts'
import { content, decoration } from './owners.ts'
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

/** As a browser does on the page with this address. */
export const absoluteFrom =
  (address: string): AbsoluteAddress =>
  (href) =>
    new URL(href, address).href

/** What is printed in brackets after a link that has this address and these words, if anything. */
export type AddressAfterLink = (href: string, words: string) => string | undefined

export interface RunOptions {
  readonly absolute: AbsoluteAddress
  readonly addressAfterLink?: AddressAfterLink
  /** Whether bold words are broken only after a comma or an "and", as names in a list are. */
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
  const children = childrenOf(inlines, options.onlyNames ? { ...look, named: true } : look, options, runs)
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

/** The children of one element; their runs are added to `runs`. */
function childrenOf(
  inlines: readonly Inline[],
  look: Look,
  options: RunOptions,
  runs: Run[],
): StructureElement['children'] {
  const content = new ElementContent(options, runs)
  content.addAll(inlines, look)
  return content.children
}

class ElementContent {
  readonly children: (StructureElement | MarkedContent)[] = []
  readonly #options: RunOptions
  readonly #runs: Run[]
  /** The owner of words that follow each other without an element between them. */
  #owner: MarkedContent | undefined

  constructor(options: RunOptions, runs: Run[]) {
    this.#options = options
    this.#runs = runs
  }

  /** Adds inlines in this look. */
  addAll(inlines: readonly Inline[], look: Look): void {
    for (const inline of inlines) this.#add(inline, look)
  }

  #add(inline: Inline, look: Look): void {
    switch (inline.kind) {
      case 'text':
        if (look.named) this.#addNames(inline.text, look)
        else this.#addText(inline.text, look)
        break
      case 'strong':
      case 'emphasis':
        this.addAll(inline.content, {
          ...look,
          face: boldOf(look.face),
          ...(this.#options.wholeNames && { named: true }),
        })
        break
      case 'link': {
        const description = wordsOfInlines(inline.content)
        this.#nest({ role: 'Link', href: this.#options.absolute(inline.href), description }, inline.content, look)
        this.#addAddress(this.#options.addressAfterLink?.(inline.href, description), look)
        break
      }
      case 'abbreviation':
        this.#nest({ role: 'Span', expansion: inline.expansion }, [plainText(inline.text)], look)
        break
      case 'phone':
        this.#nest({ role: 'Link', href: inline.href, description: `Call ${inline.text}` }, [plainText(inline.text)], {
          face: boldOf(look.face),
          tabular: true,
          whole: true,
        })
        break
      case 'email': {
        const link = {
          role: 'Link',
          href: `mailto:${inline.address}`,
          description: `Write to ${inline.address}`,
        } as const
        this.#nest(link, [plainText(inline.address)], { ...look, whole: true })
        break
      }
      case 'time':
        this.#addText(inline.text, { ...look, whole: look.whole || inline.text.length <= shortTime })
        break
      case 'line-break':
        this.#addText('\n', look)
        break
      default:
        unreachable(inline)
    }
  }

  #addText(text: string, { face, tabular, whole }: Look): void {
    if (text === '') return
    if (!this.#owner) {
      this.#owner = content()
      this.children.push(this.#owner)
    }
    // With all fields, so that all runs have one hidden class in V8.
    this.#runs.push({ text, face, tabular, owner: this.#owner, whole })
  }

  /** An artifact: a screen reader has the address of the link itself. */
  #addAddress(address: string | undefined, { face, tabular, whole }: Look): void {
    if (address === undefined) return
    this.#runs.push({ text: ` (${address})`, face, tabular, owner: decoration, whole })
  }

  #addNames(words: string, look: Look): void {
    for (const name of words.split(/(?<=, | and )/)) this.#addText(name, { ...look, whole: true })
  }

  #nest(element: Omit<StructureElement, 'children'>, inner: readonly Inline[], look: Look): void {
    this.children.push({ ...element, children: childrenOf(inner, look, this.#options, this.#runs) })
    this.#owner = undefined
  }
}
