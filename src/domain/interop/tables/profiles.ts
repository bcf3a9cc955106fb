import type { FormatId } from '../formatIds.ts'
import type { TableProfile } from '../tableLayout.ts'
import { asana } from './asana.ts'
import { boardCells } from './boardCells.ts'
import { cardSort } from './cardSort.ts'
import { formbricks } from './formbricks.ts'
import { jira } from './jira.ts'
import { limesurvey } from './limesurvey.ts'
import { ownExport } from './ownExport.ts'
import { parabol } from './parabol.ts'
import { people } from './people.ts'
import { qualtrics } from './qualtrics.ts'
import { taguette, taguetteCodebook } from './taguette.ts'

/** Tables that are known by what stands in them: one line each, the more particular ones first. */
export const tableProfiles = [
  ...[ownExport, qualtrics, limesurvey, formbricks, jira, asana, parabol, taguette, taguetteCodebook, cardSort, people]
] as const satisfies readonly TableProfile<FormatId>[]

/** What every table can be read as, when the user says so. */
export const tableChoices = [boardCells] as const satisfies readonly TableProfile<FormatId>[]
