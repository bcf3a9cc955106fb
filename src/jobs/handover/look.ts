import { expectationType } from '../../domain/expectations/expectation.ts'
import { isSealed } from '../../domain/handover/plumbMagic.ts'
import { participantType } from '../../domain/people/participant.ts'
import { recordTypes } from '../../domain/registry.ts'
import { type Workshop, workshopType } from '../../domain/workshops/workshop.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { readPlumbDb } from './plumbDb.ts'
import { unseal } from './seal.ts'

export const handoverLook: Job<'handover.look'> = {
  name: 'handover.look',
  args: jobArgs['handover.look'],
  run(_context, { bytes, passphrase }) {
    const wasSealed = isSealed(bytes)
    if (wasSealed && passphrase === '') return { isSealed: true }
    const plain = wasSealed ? unseal(bytes, passphrase) : bytes
    const { scope, records, writtenAt } = readPlumbDb(plain, recordTypes)
    const count = (type: string): number => records.filter((record) => record.type === type).length
    const workshop = records.find((record): record is Workshop => record.type === workshopType.type)
    return {
      ...{
        isSealed: false,
        ...(wasSealed && { opened: plain }),
        scope,
        writtenAt,
        title: workshop?.title ?? '',
        client: workshop?.client ?? ''
      },
      ...{ notes: count(expectationType.type), participants: count(participantType.type) }
    }
  }
}
