/**
 * A sign-in sheet has to say why names are asked for, how long they are kept and whom to ask: UK GDPR, article 13. Where
 * the content does not say whom to ask, no sheet is made.
 */

import type { Rule } from './kinds/rule.ts'

export const signInPrivacy: Rule = {
  code: 'sign-in/no-contact',
  upsetBy: ({ file, code }) => file === 'partnership.yaml' && /^(?:phone|value\/email)/.test(code),
  check: ({ partnership, areas }) => {
    const count = areas.reduce((sum, { cags }) => sum + cags.length, 0)
    const [funder] = partnership.funding.filter(({ rules }) => rules !== 'none')
    if (funder === undefined || count === 0 || partnership.privacy.contact !== undefined) return []
    const sheets = count === 1 ? 'The sign-in sheet of its CAG is' : `The sign-in sheets of its ${count} CAGs are`
    return [
      {
        severity: 'warning',
        code: 'sign-in/no-contact',
        message: `The ${funder.fund} asks who came. ${sheets} not made, because the content does not say whom to ask about the names on them.`,
        hint: `Write a telephone number or an e-mail address: "privacy: { contact: dpo@example.org, attendance_months: ${partnership.privacy.attendanceMonths} }".`,
        place: { file: partnership.file, path: ['privacy'] },
      },
    ]
  },
}
