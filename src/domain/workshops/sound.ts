import { needOneLevel } from '../clusters/commands.ts'
import { dropNeedless } from '../duplicates/commands.ts'
import type { Tx } from '../engine/tx.ts'
import { needLinksApart } from '../links/commands.ts'
import { needOneResponseEach } from '../responses/commands.ts'
import { dropSpeakers } from '../sessions/anonymity.ts'
import { needSortedOnce } from '../sorts/commands.ts'

/**
 * What has come out of a file keeps the rules that no schema tells, as if it had been made here: it is refused (A2, CL1, LK1, SO1),
 * or goes without what is needless (KA1) and without its speakers (AN1). After the marks of handing over, which must not tell of them either.
 */
export function needSound(tx: Tx): void {
  needOneResponseEach(tx)
  needOneLevel(tx)
  needLinksApart(tx)
  needSortedOnce(tx)
  dropNeedless(tx)
  dropSpeakers(tx)
}
