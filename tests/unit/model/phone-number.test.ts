/** Telephone numbers: which are numbers, how they are printed, and which are kept for drama. */

import { expect, test } from 'vitest'
import { readPhoneNumber } from '../../../scripts/model/phone-number.ts'

test.each([
  ['01922 654703', 'tel:+441922654703'],
  ['0121 234 5678', 'tel:+441212345678'],
  ['020 7222 1234', 'tel:+442072221234'],
  ['0300 123 4567', 'tel:+443001234567'],
  ['07400 123456', 'tel:+447400123456'],
])('%s is a number', (text, href) => {
  expect(readPhoneNumber(text)).toMatchObject({ kind: 'number', phone: { text, href }, drama: false, shortCode: false })
})

// Ofcom, numbers for drama: the lowest and the highest of each range.
test.each([
  '0113 496 0000',
  '0114 496 0999',
  '0115 496 0123',
  '0116 496 0123',
  '0117 496 0123',
  '0118 496 0123',
  '0121 496 0123',
  '0131 496 0123',
  '0141 496 0123',
  '0151 496 0123',
  '0161 496 0123',
  '0191 498 0000',
  '0191 498 0999',
  '020 7946 0000',
  '020 7946 0999',
  '028 9649 6000',
  '028 9649 6999',
  '029 2018 0000',
  '029 2018 0999',
  '01632 960000',
  '01632 960999',
  '07700 900000',
  '07700 900999',
  '0808 157 0000',
  '0808 157 0999',
  '0909 879 0000',
  '0909 879 0999',
  '03069 990000',
  '03069 990999',
])('%s is kept for drama', (text) => {
  expect(readPhoneNumber(text)).toMatchObject({ kind: 'number', drama: true })
})

test.each(['01632 961000', '07700 901000', '0191 496 0123'])('%s is not kept for drama', (text) => {
  const read = readPhoneNumber(text)
  expect(read.kind === 'number' && read.drama).toBe(false)
})

test.each([
  ['01922654703', '01922 654703'],
  ['01922 654 703', '01922 654703'],
  ['(01922) 654703', '01922 654703'],
  ['01922-654703', '01922 654703'],
  ['+44 1922 654703', '01922 654703'],
  ['+44 (0)1922 654703', '01922 654703'],
  ['00441922654703', '01922 654703'],
  ['01214960123', '0121 496 0123'],
  ['02079460123', '020 7946 0123'],
  ['020 79460123', '020 7946 0123'],
  ['0306 999 0123', '03069 990123'],
  ['01632960123', '01632 960123'],
  ['116123', '116 123'],
  [' 01922 654703', '01922 654703'],
])('%j is written %j', (text, right) => expect(readPhoneNumber(text)).toEqual({ kind: 'spacing', right }))

test.each([
  ['101', 'tel:101'],
  ['111', 'tel:111'],
  ['999', 'tel:999'],
  ['116 123', 'tel:116123'],
])('%s is a short code', (text, href) =>
  expect(readPhoneNumber(text)).toMatchObject({ kind: 'number', phone: { text, href }, shortCode: true }),
)

test.each([
  '',
  '12',
  '01922 65470',
  '01922 6547033',
  '0000 000000',
  '+33 1 42 68 53 00',
  'call us',
  '01922 654703 ext 2',
])('%j is no number of ours', (text) => expect(readPhoneNumber(text)).toEqual({ kind: 'unknown' }))

test.each([
  ['07700 900123', true],
  ['07400 123456', true],
  ['07624 123456', true], // Isle of Man
  ['01632 960123', false],
  ['020 7946 0123', false],
  ['101', false],
])('%s is a mobile number: %s', (text, mobile) => expect(readPhoneNumber(text)).toMatchObject({ mobile }))
