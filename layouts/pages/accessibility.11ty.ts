/** The accessibility statement, in the parts and the order of the model statement for UK public bodies. */

import { type Html, html } from '../../scripts/html/html.ts'
import { asSentence } from '../../scripts/model/sentences.ts'
import type { AccessibilityPage } from '../../scripts/pages/accessibility.ts'
import { otherWaysToAsk, reach } from '../parts/contact.ts'
import { everyOne, type Given } from '../parts/every-one.ts'
import { page } from '../parts/skeleton.ts'
import { dateTime } from '../parts/time.ts'

export const data = everyOne('accessibility')

export function render({ accessibility: statement }: Given<'accessibility'>): string {
  return page(
    statement.frame,
    html`<div class="wrap"><h1>Accessibility statement</h1><p class="lead">This website is run by ${asSentence(statement.partnership)} We want as many people as possible to be able to use it.</p>
<h2>What you can do here</h2><ul><li>change colours, contrast and type with your own settings</li><li>zoom in to 400% without the text running off the screen</li><li>use the whole site with a keyboard, by voice or with a screen reader</li><li>print every page${statement.hasLargePrint && ', and print our sheets in large print'}</li></ul>
<h2>If you need something another way</h2><p>${reach(statement.contact.first)} and say what you need: large print, braille, audio, another language.</p>${otherWaysToAsk(statement.contact)}
<h2>Reporting a problem</h2><p>If you find something that is not accessible, or think that we do not meet the rules: ${reach(statement.contact.first, 'lower')}.</p>
<h2>Enforcement</h2><p>The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with our answer, contact the <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a>.</p>
<h2>Compliance status</h2><p>${compliance(statement)}</p>
${statement.issues.length > 0 && html`<h2>What is not accessible</h2><ul>${statement.issues.map((issue) => html`<li>${issue}</li>`)}</ul>`}
<h2>How this website was tested</h2><p>${testing(statement)}</p>
<h2>About this statement</h2><p>Prepared on ${dateTime(statement.prepared)}. Last reviewed on ${dateTime(statement.reviewed)}.</p></div>`,
  )
}

const guidelines = html`<a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a> AA standard`

function compliance({ compliance }: AccessibilityPage): Html {
  switch (compliance) {
    case 'full':
      return html`This website is fully compliant with the ${guidelines}.`
    case 'partial':
      return html`This website is partially compliant with the ${guidelines}, because of what is listed below.`
    case 'untested':
      return html`This website is made to meet the ${guidelines}. It has not yet been tested by people, so we do not claim that it is fully compliant.`
  }
}

const testing = ({ tested }: AccessibilityPage): Html =>
  tested
    ? html`Tested on ${dateTime(tested.on)}: ${asSentence(tested.how)}`
    : html`The pages are checked by a program each time the website’s software changes. Nobody has tested this website by hand yet.`
