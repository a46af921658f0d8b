/** Checks a link of a text: its words, what stands in them, and its address. */

import type { Markup } from '../../blocks/block.ts'
import type { InlinePlaceholder } from '../../blocks/written.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Extension } from '../markdown/prose.ts'
import { footnote, insteadOfFootnote } from '../slips/footnotes.ts'
import { behindAnother, type LinkAddress, storeOfFiles, withoutCounting } from './link-address.ts'
import { areVague, namesAnother } from './link-words.ts'

interface ReadLink {
  readonly content: readonly Markup<Extension>[]
  /** Its address as it was read, as it was typed, and as it was judged. */
  readonly href: string
  readonly shown: string
  readonly address: LinkAddress
  /** Whether words in quotation marks stand behind the address. */
  readonly hasTitle: boolean
  readonly holdsPicture: boolean
  readonly span: Span
}

export function checkLink(link: ReadLink, report: FileReport): void {
  if (!link.holdsPicture) checkWords(link, report)
  for (const { name, span } of linksIn(link.content))
    report.errorAt(
      'placeholder/in-link',
      span,
      `{{ ${name} }} is a link by itself, and stands in another one.`,
      `Write {{ ${name} }} without a link round it.`,
    )
  if (link.hasTitle)
    report.errorAt(
      'link/title',
      link.span,
      'The words in quotation marks after the address would only show under a mouse.',
      'Say them in the text.',
    )
  checkAddress(link, report)
}

function checkWords({ content, shown, address, span }: ReadLink, report: FileReport): void {
  const hint = `Write [what it leads to](${shown}).`
  if (content.every((part) => part.kind === 'text' && part.text.trim() === ''))
    report.errorAt('link/no-words', span, `The link to "${shown}" has no words to press.`, hint)
  const [only, ...others] = content
  if (address.kind === 'refused' || only?.kind !== 'text' || others.length > 0) return
  if (areVague(only.text))
    report.warningAt('link/words', span, `"${only.text}" does not say where the link leads.`, hint)
  else if (namesAnother(only.text, shown))
    report.warningAt(
      'link/words',
      span,
      `The words of this link are "${only.text.trim()}", and it leads to "${shown}".`,
      'Look up which of the two is right, and write it in both places.',
    )
}

function checkAddress({ content, href, shown, address, span }: ReadLink, report: FileReport): void {
  const note = footnoteIn(content)
  if (note !== undefined) report.errorAt('markdown/slip', span, footnote(note), insteadOfFootnote)
  else if (address.kind === 'refused') report.errorAt('link/address', span, refusal(shown), address.hint)
  const behind = behindAnother(href)
  if (behind !== undefined)
    report.warningAt(
      'link/address',
      span,
      `${behind.program} put an address of its own in front of this one, which may stop working and tells who follows it.`,
      `Write: ${behind.meant}`,
    )
  const uncounted = withoutCounting(href)
  if (uncounted !== undefined)
    report.warningAt(
      'link/address',
      span,
      'A part of this address tells another program who follows it, and from where.',
      `Write: ${uncounted}`,
    )
  const store = storeOfFiles(href)
  if (store !== undefined)
    report.warningAt(
      'link/address',
      span,
      `This is an address at ${store} for those who work there: other readers may have to sign in, or may not see what it leads to.`,
      'Make a page of its words, or write the address that everybody can open.',
    )
}

/** The placeholders in a link's words that are links themselves. */
const linksIn = (content: readonly Markup<Extension>[]): readonly InlinePlaceholder[] =>
  content.flatMap((part) => {
    if (part.kind === 'strong' || part.kind === 'emphasis') return linksIn(part.content)
    return part.kind === 'placeholder' && (part.name === 'phone' || part.name === 'email') ? [part] : []
  })

/** `[^1]`, whose note of one word is taken for the address of a link. Undefined for other words. */
const footnoteIn = ([first]: readonly Markup<Extension>[]): string | undefined =>
  first?.kind === 'text' && first.text.startsWith('^') ? `[${first.text}]` : undefined

const refusal = (address: string): string =>
  address === '' ? 'A link has no address.' : `A link cannot lead to "${address}".`
