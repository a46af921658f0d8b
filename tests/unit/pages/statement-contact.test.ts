/** Whom to ask about accessibility and privacy: no statement may leave the telephone as the only way where there are others. */

import { expect, test } from 'vitest'
import { otherWaysToAsk } from '../../../layouts/parts/contact.ts'
import { statementContact } from '../../../scripts/pages/entries/statement-contact.ts'
import { phone, sampleContact } from '../../support/sites/sample-site.ts'

const partnership = sampleContact({ email: 'lnp@example.org', relay: true })
const said = (named: Parameters<typeof statementContact>[0], contact = partnership) =>
  `${otherWaysToAsk(statementContact(named, contact))}`

test.each([
  ['nobody is named', undefined],
  ['its own telephone is named', { kind: 'phone', phone: phone('01922 654703') }],
] as const)('the partnership’s e-mail and Relay UK are given where %s', (_, named) => {
  expect(said(named)).toContain('lnp')
  expect(said(named)).toContain('Relay UK')
})

test.each([
  ['another telephone', { kind: 'phone', phone: phone('01632 960301') }],
  ['an e-mail address', { kind: 'email', email: 'access@example.org' }],
] as const)('nothing is guessed about who answers: %s', (_, named) => expect(said(named)).toBe('undefined'))

test('there is no empty list', () => expect(said(undefined, sampleContact())).toBe('undefined'))
