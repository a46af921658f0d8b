/** Bullets of other programs in front of an entry: `• Wharf`, `* Wharf`. */

import type { YamlFault } from '../findings/fault.ts'
import type { Line } from './unreadable-line.ts'

export function otherBullet({ start, text }: Line): YamlFault | undefined {
  const [, indent = '', bullet, entry = ''] = /^(\s*)([–—•·‣▪◦●]|\*(?=\s))\s*(\S.*)$/u.exec(text) ?? []
  if (bullet === undefined) return undefined
  return {
    code: 'yaml/list',
    message: `"${bullet}" does not begin an entry of a list.`,
    hint: `Write: - ${entry}`,
    offsets: [start + indent.length, start + text.length],
    write: `- ${entry}`,
  }
}
