import { DomainError } from '../../domain/engine/errors.ts'
import { isSealed } from '../../domain/handover/plumbMagic.ts'
import { recordTypes } from '../../domain/registry.ts'
import { type Plumb, readPlumbDb } from './plumbDb.ts'
import { unseal } from './seal.ts'

/** What is in a file, sealed or not. */
export function openPlumb(bytes: Uint8Array, passphrase: string): Plumb {
  if (!isSealed(bytes)) return readPlumbDb(bytes, recordTypes)
  // Of what was never sealed with nothing, an empty passphrase opens nothing.
  if (passphrase === '') throw new DomainError('seal-refused')
  return readPlumbDb(unseal(bytes, passphrase), recordTypes)
}
