/** The evidence in a few sentences. */

import type { EvidenceRow } from './evidence.ts'

export function summaryOf(rows: readonly EvidenceRow[]): string {
  const count = (result: EvidenceRow['result']) => rows.filter((row) => row.result === result).length
  const [kept, broken, left] = [count('kept'), count('broken'), count('left out')]
  return [
    `${files(rows.length)} looked at.`,
    `${files(kept)} acknowledge${kept === 1 ? 's' : ''} who paid as the rules ask.`,
    broken === 0 ? 'No rule is broken.' : `${files(broken)} break${broken === 1 ? 's' : ''} a rule.`,
    ...(left === 0 ? [] : [`${files(left)} ${left === 1 ? 'was' : 'were'} left out, each for the reason given.`]),
  ].join(' ')
}

const files = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`
