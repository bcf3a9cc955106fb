import type { AnyRecord, RecordType } from './record.ts'

/** A record of an older version of its type, brought to the present one; for the database and for files alike. */
export const upgradeRecord = (type: RecordType, fromVersion: number, record: AnyRecord): AnyRecord =>
  type.upgrades.slice(fromVersion).reduce((current, upgrade) => upgrade(current), record)
