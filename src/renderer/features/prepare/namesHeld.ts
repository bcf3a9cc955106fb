import { expectationType } from '../../../domain/expectations/expectation.ts'
import { mentionType } from '../../../domain/expectations/mention.ts'
import { mayName } from '../../../domain/map/withoutName.ts'
import { premiseType } from '../../../domain/premises/premise.ts'
import type { Replica } from '../../replica/replica.ts'

/** How much of a session is stored with who said it, also where that is not shown. */
export const namesHeldIn = (replica: Replica, sessionId: string): number =>
  [...replica.list(expectationType), ...replica.list(mentionType), ...replica.list(premiseType)].filter(
    (said) => said.sessionId === sessionId && mayName(said)
  ).length
