/** The escaping tag: no value becomes markup. */

import { expect, test } from 'vitest'
import { html } from '../../../scripts/html/html.ts'
import { emailLink, partedAddress } from '../../../scripts/html/render-inlines.ts'

test('values are escaped, markup is kept', () => {
  const name = `<b>"Sam" & 'Jo'</b>`
  expect(`${html`<p title="${name}">${name} ${html`<br>`}</p>`}`).toBe(
    '<p title="&lt;b&gt;&quot;Sam&quot; &amp; &#39;Jo&#39;&lt;/b&gt;">&lt;b&gt;&quot;Sam&quot; &amp; &#39;Jo&#39;&lt;/b&gt; <br></p>',
  )
})

test('lists are joined; nothing and false leave no trace', () => {
  expect(`${html`${[1, 2].map((n) => html`<i>${n}</i>`)}${undefined}${false}${null}`}`).toBe('<i>1</i><i>2</i>')
})

test('an address of the web is parted after each stroke of its path', () =>
  expect(String(html`${partedAddress('https://lnp.example.org/areas/pen-y-bryn/calendar.ics')}`)).toBe(
    'https://lnp.example.org/<wbr>areas/<wbr>pen-y-bryn/<wbr>calendar.ics',
  ))

test.each([
  ['some-body.else@lnp.example.org', 'some-body<wbr>.else<wbr>@lnp<wbr>.example<wbr>.org'],
  [`a@${'b'.repeat(44)}.uk`, `a<wbr>@${'b'.repeat(44)}<wbr>.uk`],
  [`${'a'.repeat(50)}@${'b'.repeat(45)}.uk`, `${'a'.repeat(44)}<wbr>aaaaaa<wbr>@${'b'.repeat(44)}<wbr>b<wbr>.uk`],
])('the e-mail address %s is parted before its @, its dots, and where it is too long for a line', (address, parted) =>
  expect(String(emailLink(address))).toBe(`<a href="mailto:${address}">${parted}</a>`),
)
