import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { idSchema, z } from '../engine/schema.ts'
import { expectationType } from '../expectations/expectation.ts'
import { hideNames } from '../map/hideNames.ts'
import { workshopMap } from '../map/workshopMap.ts'
import { briefOf } from './brief.ts'
import { signerSchema, signingType } from './signing.ts'

/** Freezes the brief as it stands now into the next version. Nobody signs what they have not been able to read (N1), and who spoke where names are hidden is not said in what is signed (AN2). */
export const signBrief = defineCommand({
  name: 'brief.sign',
  args: z.strictObject({ id: idSchema, signers: z.array(signerSchema).min(1).max(50) }),
  apply(tx, { id, signers }) {
    if (tx.list(expectationType).some(({ isFaceDown }) => isFaceDown)) throw new DomainError('face-down-notes')
    const brief = briefOf(hideNames(workshopMap((type) => tx.list(type))), (moment) => tx.dayOf(moment))
    if (brief.parts.every(({ part, sections }) => part === 'open' || sections.length === 0)) {
      throw new DomainError('nothing-to-sign')
    }
    const number = tx.list(signingType).reduce((last, signing) => Math.max(last, signing.number), 0) + 1
    tx.insert(signingType, id, { number, signedAt: tx.now(), signers, brief })
  }
})
