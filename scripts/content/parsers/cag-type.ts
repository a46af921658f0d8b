/** cag-types/<type>.yaml: a kind of CAG and who to expect there. */

import type { CagType, Role } from '../../model/community-action-group.ts'
import type { FileReport } from '../findings/file-report.ts'
import { lookUp, type Shelf } from '../library/references.ts'
import type { CagTypeSource } from '../schemas/source-types.generated.ts'
import { checkRepeated } from './repeated-entries.ts'

export function parseCagType(id: string, source: CagTypeSource, roles: Shelf<Role>, report: FileReport): CagType {
  const expect = source.expect.flatMap((entry, index) => {
    if (typeof entry === 'string') {
      const role = lookUp(roles, entry, ['expect', index], report)
      return role === undefined ? [] : [{ role }]
    }
    const role = lookUp(roles, entry.role, ['expect', index, 'role'], report)
    return role === undefined ? [] : [{ role, as: entry.as }]
  })
  checkRepeated(
    source.expect.map((entry) => (typeof entry === 'string' ? entry : `${entry.role} as ${entry.as}`)),
    ['expect'],
    report,
  )
  return {
    id,
    file: report.file,
    name: source.name,
    introduction: source.introduction,
    expect,
    ...(source.order !== undefined && { order: source.order }),
  }
}
