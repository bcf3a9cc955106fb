import { ballotType, tallyType } from './ballots/ballot.ts'
import { addVotes, countBallot, editBallot, prepareBallot, removeBallot } from './ballots/commands.ts'
import { lockOnBoard } from './board/lock.ts'
import { stackOnBoard } from './board/stack.ts'
import { signBrief } from './brief/commands.ts'
import { signingType } from './brief/signing.ts'
import { clusterType } from './clusters/cluster.ts'
import {
  collapseClusters,
  editCluster,
  groupIntoCluster,
  groupIntoClusters,
  joinCluster,
  mergeClusters,
  moveClusters,
  nestClusters,
  resizeCluster,
  ungroupClusters
} from './clusters/commands.ts'
import { placingType } from './clusters/placing.ts'
import { restoreArrangement } from './clusters/restore.ts'
import { traced } from './clusters/tracePlacings.ts'
import { keepApart, lookAgain } from './duplicates/commands.ts'
import { keptApartType } from './duplicates/keptApart.ts'
import { addElements, editElements, placeElements, removeElements } from './elements/commands.ts'
import { elementType, pictureType } from './elements/element.ts'
import type { Command } from './engine/command.ts'
import type { Query } from './engine/query.ts'
import type { RecordType, RecordTypes } from './engine/record.ts'
import type { z } from './engine/schema.ts'
import { beginExercise, endExercise, exerciseType } from './exercises/exercise.ts'
import { addAttachment, attachmentType, removeAttachment } from './expectations/attachment.ts'
import {
  captureExpectations,
  duplicateExpectations,
  editExpectations,
  judgeExpectations,
  moveExpectations,
  numberExpectations,
  removeExpectations,
  triageExpectations,
  turnExpectations
} from './expectations/commands.ts'
import { expectationType } from './expectations/expectation.ts'
import { mentionType } from './expectations/mention.ts'
import { addMention, mergeExpectations, removeMention, splitMention } from './expectations/merge.ts'
import { markHandover, receiveWorkshop, takeHandover } from './handover/commands.ts'
import { handoverType, receiptType } from './handover/handover.ts'
import { columnMemoryType, rememberColumns } from './interop/columnMemory.ts'
import { extraType } from './interop/extra.ts'
import { recordLevel } from './levels/commands.ts'
import { levelType } from './levels/level.ts'
import { addLinks, editLink, removeLinks } from './links/commands.ts'
import { linkType } from './links/link.ts'
import {
  addParticipants,
  addSegment,
  editParticipant,
  editSegment,
  removeParticipant,
  removeSegment
} from './people/commands.ts'
import { participantType } from './people/participant.ts'
import { segmentType } from './people/segment.ts'
import { addPremise, editPremise, linkPremise, removePremise } from './premises/commands.ts'
import { premiseLinkType, premiseType } from './premises/premise.ts'
import { editResponse, giveResponse, withdrawResponse } from './responses/commands.ts'
import { responseType } from './responses/response.ts'
import { forgetNames } from './sessions/anonymity.ts'
import { attendanceType, attendSession } from './sessions/attendance.ts'
import { addSession, editSession, removeSession } from './sessions/commands.ts'
import { sessionType } from './sessions/session.ts'
import { changeSettings } from './settings/commands.ts'
import { settingsType } from './settings/settings.ts'
import {
  addPile,
  beginSort,
  editSort,
  enterSorts,
  namePiles,
  placeCards,
  removePile,
  removeSorts
} from './sorts/commands.ts'
import { pileType, placementType, sortType } from './sorts/sort.ts'
import { recordStatus } from './statuses/commands.ts'
import { statusType } from './statuses/status.ts'
import { applyTemplate, editTemplate, removeTemplate, saveTemplate } from './templates/commands.ts'
import { templateType } from './templates/template.ts'
import { changeOwnWords } from './themes/commands.ts'
import { ownWordsType } from './themes/ownWords.ts'
import { addView, editView, removeView, viewType } from './views/view.ts'
import {
  createWorkshop,
  duplicateWorkshop,
  editWorkshop,
  eraseWorkshop,
  restoreWorkshop,
  shelveWorkshop
} from './workshops/commands.ts'
import { listLibrary } from './workshops/queries.ts'
import { workshopType } from './workshops/workshop.ts'

// The lists that a feature is entered in. Nothing else in main, preload, protocol or storage knows of it.

const allTypes = [
  workshopType,
  segmentType,
  participantType,
  sessionType,
  attendanceType,
  exerciseType,
  clusterType,
  elementType,
  pictureType,
  expectationType,
  attachmentType,
  mentionType,
  placingType,
  linkType,
  keptApartType,
  premiseType,
  premiseLinkType,
  ballotType,
  tallyType,
  sortType,
  pileType,
  placementType,
  viewType,
  responseType,
  levelType,
  statusType,
  signingType,
  handoverType,
  receiptType,
  extraType,
  settingsType,
  templateType,
  ownWordsType,
  columnMemoryType
] as const

const allCommands = [
  createWorkshop,
  editWorkshop,
  shelveWorkshop,
  duplicateWorkshop,
  restoreWorkshop,
  eraseWorkshop,
  markHandover,
  receiveWorkshop,
  takeHandover,
  addSegment,
  editSegment,
  removeSegment,
  addParticipants,
  editParticipant,
  removeParticipant,
  addSession,
  editSession,
  removeSession,
  attendSession,
  forgetNames,
  beginExercise,
  endExercise,
  captureExpectations,
  editExpectations,
  moveExpectations,
  numberExpectations,
  removeExpectations,
  duplicateExpectations,
  judgeExpectations,
  triageExpectations,
  turnExpectations,
  addAttachment,
  removeAttachment,
  mergeExpectations,
  addMention,
  removeMention,
  splitMention,
  groupIntoCluster,
  groupIntoClusters,
  editCluster,
  moveClusters,
  resizeCluster,
  joinCluster,
  ungroupClusters,
  nestClusters,
  collapseClusters,
  mergeClusters,
  restoreArrangement,
  addElements,
  editElements,
  placeElements,
  removeElements,
  addLinks,
  editLink,
  removeLinks,
  keepApart,
  lookAgain,
  addPremise,
  editPremise,
  removePremise,
  linkPremise,
  prepareBallot,
  editBallot,
  countBallot,
  addVotes,
  removeBallot,
  beginSort,
  editSort,
  removeSorts,
  addPile,
  namePiles,
  removePile,
  placeCards,
  enterSorts,
  addView,
  editView,
  removeView,
  lockOnBoard,
  stackOnBoard,
  giveResponse,
  editResponse,
  withdrawResponse,
  recordLevel,
  recordStatus,
  signBrief,
  changeSettings,
  changeOwnWords,
  saveTemplate,
  editTemplate,
  removeTemplate,
  applyTemplate,
  rememberColumns
] as const

const allQueries = [listLibrary] as const

type AnyCommand = (typeof allCommands)[number]
type AnyQuery = (typeof allQueries)[number]
export type CommandName = AnyCommand['name']
export type CommandArgs<Name extends CommandName> = z.input<Extract<AnyCommand, { name: Name }>['args']>
type QueryName = AnyQuery['name']
export type QueryValue<Name extends QueryName> = ReturnType<Extract<AnyQuery, { name: Name }>['run']>

const named = <T extends { readonly name: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.name, item]))

export const recordTypes: RecordTypes = new Map<string, RecordType>(allTypes.map((type) => [type.type, type]))
export const commands: ReadonlyMap<string, Command> = named<Command>(allCommands.map(traced))
export const queries: ReadonlyMap<string, Query> = named<Query>(allQueries)
