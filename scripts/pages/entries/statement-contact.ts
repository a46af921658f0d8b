/** Whom to ask about a statement: one way to reach them, and every other where it is the partnership itself. */

import type { Contact } from '../../model/contact.ts'
import type { Reach } from '../../model/partnership.ts'

export interface StatementContact {
  readonly first: Reach
  /** Undefined where the content names somebody else, of whom no more is known. */
  readonly partnership?: Contact
}

/** `named` as the content says; the partnership's telephone where it says nothing. */
export function statementContact(named: Reach | undefined, partnership: Contact): StatementContact {
  const first = named ?? { kind: 'phone', phone: partnership.phone }
  const isItsOwn = first.kind === 'phone' && first.phone.href === partnership.phone.href
  return { first, ...(isItsOwn && { partnership }) }
}
