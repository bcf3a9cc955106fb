import type { AnyRecord } from '../../domain/engine/record.ts'
import { type Giving, recordsToGive } from '../../domain/interop/giving.ts'
import { hideFaceDown } from '../../domain/map/faceDown.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../../domain/map/workshopMap.ts'
import { recordTypes } from '../../domain/registry.ts'
import { i18n } from '../i18n/i18n.ts'
import type { Replica } from './replica.ts'

/** With names or without, in the language of this window. */
export const givingOf = (redact: boolean): Giving => ({ redact, person: i18n.t('give.person') })

/** The map that pictures and printed pages are made of (domain/interop/giving, domain/map/faceDown). */
export const mapToGive = (records: readonly AnyRecord[], redact: boolean): WorkshopMap =>
  hideFaceDown(workshopMap(listerOf(recordsToGive(records, givingOf(redact)))), (name) =>
    name === null ? i18n.t('tools.faceDown.note') : i18n.t('tools.faceDown.noteBy', { name })
  )

export const recordsIn = (replica: Replica): readonly AnyRecord[] =>
  [...recordTypes.values()].flatMap((type) => replica.list(type))
