import type { AnyRecord } from '../../../domain/engine/record.ts'
import { expectationType } from '../../../domain/expectations/expectation.ts'
import { mentionType } from '../../../domain/expectations/mention.ts'
import { mayName, type Said } from '../../../domain/map/withoutName.ts'
import { premiseType } from '../../../domain/premises/premise.ts'
import { sortType } from '../../../domain/sorts/sort.ts'
import type { Replica } from '../../replica/replica.ts'

/** How much of a session is stored with who said it, also where that is not shown. */
export const namesHeldIn = (replica: Replica, sessionId: string): number =>
  [expectationType, mentionType, premiseType, sortType]
    .flatMap((type): readonly (Said & AnyRecord)[] => replica.list(type))
    .filter((said) => said.sessionId === sessionId && mayName(said)).length
