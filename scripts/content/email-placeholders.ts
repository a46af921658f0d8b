/** `{{ email }}` needs an e-mail address in every edition that is printed. */

import type { Area } from '../model/area.ts'
import type { InformationSheet } from '../model/information-sheet.ts'
import type { FileReport } from './file-report.ts'
import type { WrittenText } from './written-text.ts'

/** How many areas are named before the rest is counted. */
const namesShown = 10

export function checkSheetEmail(
  sheet: InformationSheet,
  text: WrittenText,
  areas: readonly Area[],
  partnershipHasEmail: boolean,
  report: FileReport,
): void {
  if (partnershipHasEmail) return
  const lacking = [
    ...(sheet.editions.includes('partnership') ? ['the partnership'] : []),
    ...(sheet.editions.includes('areas')
      ? areas.filter(({ contact }) => contact.email === undefined).map(({ name }) => name)
      : []),
  ]
  if (lacking.length > 0) complain(text, inWords(lacking), report)
}

export function checkAboutEmail(area: Area, text: WrittenText, report: FileReport): void {
  if (area.contact.email === undefined) complain(text, area.name, report)
}

function complain(text: WrittenText, whose: string, report: FileReport): void {
  for (const { name, span } of text.placeholders) {
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
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
