/** groups/<group>/group.yaml: a group of the whole partnership. */

import type { Group } from '../../model/group.ts'
import type { MeetingNotes } from '../../model/meeting-notes.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Library } from '../library/library.ts'
import { lookUp, lookUpAll } from '../library/references.ts'
import type { GroupSource } from '../schemas/source-types.generated.ts'

export function parseGroup(
  id: string,
  source: GroupSource,
  notes: readonly MeetingNotes[],
  library: Library,
  report: FileReport,
): Group {
  const { name, about, parent, funding } = source
  if (parent !== undefined) lookUp(library.groups, parent, ['parent'], report)
  return {
    id,
    file: report.file,
    name,
    example: library.partnership.example,
    about,
    notes,
    funding:
      funding === undefined ? library.partnership.funding : lookUpAll(library.funders, funding, ['funding'], report),
    ...(parent !== undefined && { parent }),
  }
}
