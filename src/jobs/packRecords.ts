import type { AnyRecord } from '../domain/engine/record.ts'
import type { PackedRecords } from '../protocol/jobMessages.ts'

/** Most records fit; where they do not, there is more room. */
const USUAL_BODY = 1024
/** UTF-8 takes as many bytes at most for a code unit of a string. */
const MOST_BYTES = 3

const encoder = new TextEncoder()

export function packRecords(records: readonly AnyRecord[]): PackedRecords {
  let bytes = new Uint8Array(records.length * USUAL_BODY)
  let at = 0
  const ends: number[] = []
  for (const record of records) {
    const body = JSON.stringify(record)
    if (bytes.length - at < body.length * MOST_BYTES) bytes = grown(bytes, bytes.length * 2 + body.length * MOST_BYTES)
    at += encoder.encodeInto(body, bytes.subarray(at)).written
    ends.push(at)
  }
  return { names: records.map(({ id, type }) => ({ id, type })), bodies: bytes.subarray(0, at), ends }
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(length)
  more.set(bytes)
  return more
}
