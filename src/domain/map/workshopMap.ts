import { type Ballot, ballotType, type Tally, tallyType } from '../ballots/ballot.ts'
import { type Signing, signingType } from '../brief/signing.ts'
import { type Cluster, clusterType } from '../clusters/cluster.ts'
import { type Placing, placingType } from '../clusters/placing.ts'
import { type KeptApart, keptApartType } from '../duplicates/keptApart.ts'
import { type Element, elementType, type Picture, pictureType } from '../elements/element.ts'
import type { AnyRecord, RecordOf, RecordType } from '../engine/record.ts'
import { type Exercise, exerciseType } from '../exercises/exercise.ts'
import { type Attachment, attachmentType } from '../expectations/attachment.ts'
import { type Expectation, expectationType } from '../expectations/expectation.ts'
import { type Mention, mentionType } from '../expectations/mention.ts'
import { type Level, levelType } from '../levels/level.ts'
import { type Link, linkType } from '../links/link.ts'
import { type Participant, participantType } from '../people/participant.ts'
import { type Segment, segmentType } from '../people/segment.ts'
import { type Premise, type PremiseLink, premiseLinkType, premiseType } from '../premises/premise.ts'
import { type Response, responseType } from '../responses/response.ts'
import { type Attendance, attendanceType } from '../sessions/attendance.ts'
import { type Session, sessionType } from '../sessions/session.ts'
import { type Pile, type Placement, pileType, placementType, type Sort, sortType } from '../sorts/sort.ts'
import { type Status, statusType } from '../statuses/status.ts'
import { type View, viewType } from '../views/view.ts'
import { type Workshop, workshopType } from '../workshops/workshop.ts'

/** The records of one workshop by kind, each list in the order that people expect. Every lens and figure is made from it. */
export interface WorkshopMap {
  readonly workshop: Workshop | null
  readonly segments: readonly Segment[]
  readonly participants: readonly Participant[]
  readonly sessions: readonly Session[]
  readonly attendances: readonly Attendance[]
  readonly exercises: readonly Exercise[]
  readonly clusters: readonly Cluster[]
  readonly elements: readonly Element[]
  readonly pictures: readonly Picture[]
  readonly expectations: readonly Expectation[]
  readonly attachments: readonly Attachment[]
  readonly mentions: readonly Mention[]
  readonly placings: readonly Placing[]
  readonly links: readonly Link[]
  readonly keptApart: readonly KeptApart[]
  readonly premises: readonly Premise[]
  readonly premiseLinks: readonly PremiseLink[]
  readonly ballots: readonly Ballot[]
  readonly tallies: readonly Tally[]
  readonly sorts: readonly Sort[]
  readonly piles: readonly Pile[]
  readonly placements: readonly Placement[]
  readonly views: readonly View[]
  readonly responses: readonly Response[]
  readonly levels: readonly Level[]
  readonly statuses: readonly Status[]
  readonly signings: readonly Signing[]
}

/** Lists the records of a type, in any order; both the replica and a plain list of records can be asked. */
export type Lister = <T extends RecordType>(type: T) => readonly RecordOf<T>[]

export const listerOf =
  (records: readonly AnyRecord[]): Lister =>
  <T extends RecordType>(type: T) =>
    records.filter((record): record is RecordOf<T> => record.type === type.type)

export const workshopMap = (list: Lister): WorkshopMap => ({
  workshop: list(workshopType)[0] ?? null,
  segments: sortedBy(list(segmentType), ({ name }) => name),
  participants: sortedBy(list(participantType), ({ name }) => name),
  sessions: sortedBy(list(sessionType), ({ date }) => date),
  attendances: list(attendanceType),
  exercises: sortedBy(list(exerciseType), ({ startedAt }) => startedAt),
  clusters: sortedBy(list(clusterType), readingOrder),
  elements: sortedBy(list(elementType), ({ z }) => z),
  pictures: list(pictureType),
  expectations: sortedBy(list(expectationType), ({ z }) => z),
  attachments: list(attachmentType),
  mentions: list(mentionType),
  placings: sortedBy(list(placingType), ({ at }) => at),
  links: list(linkType),
  keptApart: list(keptApartType),
  premises: sortedBy(list(premiseType), ({ id }) => id),
  premiseLinks: list(premiseLinkType),
  ballots: sortedBy(list(ballotType), ({ at }) => at),
  tallies: sortedBy(list(tallyType), ({ number }) => number),
  sorts: sortedBy(list(sortType), ({ id }) => id),
  piles: sortedBy(list(pileType), ({ position }) => position),
  placements: list(placementType),
  views: sortedBy(list(viewType), ({ position }) => position),
  responses: list(responseType),
  levels: sortedBy(list(levelType), ({ at }) => at),
  statuses: sortedBy(list(statusType), ({ at }) => at),
  signings: sortedBy(list(signingType), ({ number }) => number)
})

/** As one reads a board: by rows some 200 px high, each from left to right. */
export const readingOrder = ({ x, y }: { x: number; y: number }): number => Math.round(y / 200) * 1e8 + x

/** Lists are never changed in place, so that one which is the same as before need not be sorted again. */
const sortedLists = new WeakMap<readonly AnyRecord[], readonly AnyRecord[]>()

function sortedBy<T extends AnyRecord>(list: readonly T[], key: (item: T) => string | number): readonly T[] {
  const known = sortedLists.get(list)
  if (known !== undefined) return known as readonly T[]
  const sorted = [...list].sort((a, b) => compare(key(a), key(b)) || compare(a.id, b.id))
  sortedLists.set(list, sorted)
  return sorted
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

export const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

/** Groups records by what they name: mentions by expectation, levels by expectation, notes by cluster. */
export function groupBy<T, K>(records: readonly T[], key: (record: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const record of records) {
    const group = groups.get(key(record))
    if (group === undefined) groups.set(key(record), [record])
    else group.push(record)
  }
  return groups
}
