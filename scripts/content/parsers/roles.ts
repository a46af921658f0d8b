/** roles.yaml: the posts that officers hold. */

import type { Role } from '../../model/community-action-group.ts'
import type { RolesSource } from '../schemas/source-types.generated.ts'

export const parseRoles = (source: RolesSource): ReadonlyMap<string, Role> =>
  new Map(Object.entries(source).map(([id, role]) => [id, { id, ...role }]))
