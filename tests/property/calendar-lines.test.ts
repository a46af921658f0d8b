/** Lines of calendars are those that ical.js writes, whatever is in them. */

import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { textLine } from '../../scripts/feeds/calendar-lines.ts'

/** Long enough to be folded, with all that has to be escaped and letters of one to four bytes. */
const texts = fc
  .array(fc.constantFrom('a', ' ', 'Café', 'Łódź', '–', '🚲', ',', ';', '\\', '\n', ':', '"', 'Exampleton Town Hall'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('a text is escaped and folded as the library does it', () => {
  // It does not count the space that begins a folded line: RFC 5545, 3.1.
  ICAL.foldLength = 74
  fc.assert(
    fc.property(texts, (text) => {
      expect(textLine('SUMMARY', text)).toBe(
        ICAL.stringify.property(['summary', {}, 'text', text], ICAL.design.icalendar, false),
      )
    }),
  )
})

test.each([73, 74, 75, 148, 149])('a line of %i bytes is broken where the library breaks it', (length) => {
  ICAL.foldLength = 74
  for (const end of ['x', 'é', '🚲']) {
    const text = `${'x'.repeat(length - 'SUMMARY:'.length - Buffer.byteLength(end))}${end}`
    expect(textLine('SUMMARY', text)).toBe(
      ICAL.stringify.property(['summary', {}, 'text', text], ICAL.design.icalendar, false),
    )
  }
})
