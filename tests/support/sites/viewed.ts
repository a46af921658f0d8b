/** Pages as they are shown, of pages that are planned. */

import type { Planned } from '../../../scripts/pages/planned.ts'

export const viewed = <View>(pages: readonly Planned<View>[]): readonly View[] => pages.map(({ view }) => view())
