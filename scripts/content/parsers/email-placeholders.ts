/** `{{ email }}` needs an e-mail address in every edition that is printed. */

import { listed } from '../../diagnostics/listed.ts'
import type { Area } from '../../model/area.ts'
import type { InformationSheet } from '../../model/information-sheet.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { PartnershipFacts } from '../library/library.ts'
import type { WrittenText } from './written-text.ts'

/** The most areas that are named; further ones are counted. */
const namesShown = 10

/**
 * Reports each such placeholder once, with the areas whose editions have no address. Reports nothing while
 * partnership.yaml cannot be read.
 */
export function checkSheetEmail(
  { editions }: InformationSheet,
  text: WrittenText,
  areas: readonly Area[],
  partnership: PartnershipFacts,
  report: FileReport,
): void {
  if (!partnership.known || partnership.contact.email !== undefined) return
  const without = areas.filter(({ contact }) => contact.email === undefined).map(({ name }) => name)
  const lacking = [
    ...(editions.includes('partnership') ? ['the partnership'] : []),
    ...(editions.includes('areas') ? without : []),
  ]
  if (lacking.length > 0) reportMissing(text, inWords(lacking), report)
}

/** The same for an area's about.md. */
export function checkAboutEmail(
  { contact, name }: Area,
  text: WrittenText,
  partnership: PartnershipFacts,
  report: FileReport,
): void {
  if (partnership.known && contact.email === undefined) reportMissing(text, name, report)
}

function reportMissing({ placeholders }: WrittenText, whose: string, report: FileReport): void {
  for (const { name, span } of placeholders) {
    if (name !== 'email') continue
    report.errorAt(
      'placeholder/no-email',
      span,
      `There is no e-mail address to print here for ${whose}.`,
      'Write one under "contact" in partnership.yaml or area.yaml, or say it without {{ email }}.',
    )
  }
}

function inWords(names: readonly string[]): string {
  if (names.length > namesShown) return `${names.slice(0, namesShown).join(', ')} and ${names.length - namesShown} more`
  return listed(names)
}
