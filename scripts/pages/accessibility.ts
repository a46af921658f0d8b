/**
 * The accessibility statement: the parts that the model statement for UK public bodies asks for
 * (Public Sector Bodies Accessibility Regulations 2018), each filled from `accessibility` in partnership.yaml.
 */

import type { Partnership } from '../model/partnership.ts'
import { addresses } from '../routes.ts'
import { type StatementContact, statementContact } from './entries/statement-contact.ts'
import type { Frame } from './frame/frame.ts'
import type { Material } from './material/material.ts'

export interface AccessibilityPage {
  readonly frame: Frame
  readonly partnership: string
  readonly contact: StatementContact
  /** `full` is said only where people have tested the site and nothing is known to be wrong. */
  readonly compliance: 'full' | 'partial' | 'untested'
  readonly issues: readonly string[]
  readonly tested?: { readonly on: Temporal.PlainDate; readonly how: string }
  readonly prepared: Temporal.PlainDate
  readonly reviewed: Temporal.PlainDate
  readonly hasLargePrint: boolean
}

export function accessibilityPage({ site, leaflets, frame }: Material): AccessibilityPage {
  const { name, accessibility } = site.partnership
  const { contact, issues, tested, prepared, reviewed } = accessibility
  return {
    frame: frame({
      address: addresses.accessibility,
      title: 'Accessibility statement',
      description: `How accessible the website of ${name} is, and what to do where it is not.`,
      section: 'accessibility',
      updated: reviewed,
    }),
    partnership: name,
    contact: statementContact(contact, site.partnership.contact),
    compliance: complianceOf(accessibility),
    issues,
    ...(tested && { tested }),
    prepared,
    reviewed,
    hasLargePrint: leaflets.formats.has('a4-large-print'),
  }
}

function complianceOf({ tested, issues }: Partnership['accessibility']): AccessibilityPage['compliance'] {
  if (issues.length > 0) return 'partial'
  return tested ? 'full' : 'untested'
}
