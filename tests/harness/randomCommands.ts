import { STACK_MOVES } from '../../src/domain/board/restack.ts'
import { PLACED_BY } from '../../src/domain/clusters/placing.ts'
import { ELEMENT_KINDS } from '../../src/domain/elements/element.ts'
import { DIMENSIONS, FACTORS, VERDICTS } from '../../src/domain/expectations/expectation.ts'
import { LEVEL_KINDS } from '../../src/domain/levels/level.ts'
import { LINK_KINDS } from '../../src/domain/links/link.ts'
import { PALETTE } from '../../src/domain/map/palette.ts'
import { SIDES } from '../../src/domain/people/participant.ts'
import { PREMISE_KINDS } from '../../src/domain/premises/premise.ts'
import type { CommandArgs, CommandName } from '../../src/domain/registry.ts'
import { RESPONSE_KINDS, WAYS } from '../../src/domain/responses/response.ts'
import { ANONYMITIES, QUESTION_KINDS, RESEARCH_METHODS } from '../../src/domain/sessions/session.ts'
import { ENTERS, LANGUAGES, THEMES, WHEELS } from '../../src/domain/settings/settings.ts'
import { DELIVERY_STATES } from '../../src/domain/statuses/status.ts'
import { BUILT_IN_THEMES } from '../../src/domain/themes/themes.ts'
import { ENGAGEMENT_STAGES, SHELVES, TRADES } from '../../src/domain/workshops/workshop.ts'
import { idsOf, level, many, maybe, named, one, place, rating, text, type World, words } from './world.ts'

const wordChanges = ({ dice }: World) => ({ added: dice.some(named), removed: dice.some(named) })
const frame = (world: World) => ({ ...place(world), w: 100 + world.dice.int(900), h: 100 + world.dice.int(900) })
const newCluster = (world: World) => ({
  id: world.newId(),
  title: text(world),
  color: world.dice.of(PALETTE),
  ...frame(world),
  members: idsOf(world, 'expectation')
    .filter(() => world.dice.int(3) === 0)
    .map((id) => ({ id, ...place(world) }))
})
const person = (world: World) => ({
  name: text(world),
  isAlias: world.dice.int(2) === 0,
  organisation: text(world),
  role: text(world),
  side: world.dice.of(SIDES),
  segmentId: maybe(world, 'segment'),
  stage: world.dice.int(2) === 0 ? null : world.dice.of(ENGAGEMENT_STAGES),
  value: world.dice.int(2) === 0 ? null : 1 + world.dice.int(5),
  risk: world.dice.int(2) === 0 ? null : 1 + world.dice.int(5),
  color: world.dice.of(PALETTE)
})
const session = (world: World) => ({
  title: text(world),
  date: `2026-0${1 + world.dice.int(9)}-1${world.dice.int(10)}`,
  place: text(world),
  method: world.dice.of(RESEARCH_METHODS),
  agenda: world.dice.some(words).map((title) => ({ id: world.newId(), title, minutes: world.dice.int(90) })),
  guide: world.dice
    .some(words)
    .map((words) => ({ id: world.newId(), kind: world.dice.of(QUESTION_KINDS), text: words })),
  anonymity: world.dice.of(ANONYMITIES)
})
const premise = (world: World) => ({
  kind: world.dice.of(PREMISE_KINDS),
  text: text(world),
  source: text(world),
  date: world.dice.int(2) === 0 ? null : '2026-03-04',
  participantId: maybe(world, 'participant'),
  sessionId: maybe(world, 'session')
})
const template = (world: World) => ({
  title: text(world),
  about: text(world),
  trade: world.dice.of(TRADES),
  content: {
    segments: world.dice.some(words),
    goals: world.dice.some(words),
    indicators: world.dice.some(words).map((title) => ({ title, target: text(world), passes: [] })),
    lanes: world.dice.some(words),
    session: {
      title: text(world),
      method: world.dice.of(RESEARCH_METHODS),
      agenda: world.dice.some(words).map((title) => ({ title, minutes: world.dice.int(90) })),
      guide: world.dice.some(words).map((words) => ({ kind: world.dice.of(QUESTION_KINDS), text: words }))
    }
  }
})
const parts = (world: World) => ({
  segments: world.dice.some(words).map((name) => ({ id: world.newId(), name })),
  goals: world.dice.some(words).map((text) => ({ id: world.newId(), text })),
  indicators: world.dice.some(words).map((title) => ({ id: world.newId(), title, target: text(world), passes: [] })),
  session: world.dice.int(2) === 0 ? null : { id: world.newId(), ...planned(world) },
  lanes: world.dice
    .some(words)
    .map((title) => ({ id: world.newId(), title, color: world.dice.of(PALETTE), ...bigFrame(world) }))
})
const planned = (world: World) => {
  const { place: _place, anonymity: _anonymity, ...fields } = session(world)
  return fields
}
const picture = { data: 'data:image/png;base64,iVBORw0KGgo=', w: 4, h: 3 }
const bigFrame = (world: World) => ({ ...place(world), w: 10 + world.dice.int(9000), h: 10 + world.dice.int(9000) })
const cards = (world: World) =>
  [...new Set(many(world, 'expectation'))].map((expectationId) => ({ id: world.newId(), expectationId }))
const response = (world: World) => ({
  kind: world.dice.of(RESPONSE_KINDS),
  text: text(world),
  measure: text(world),
  way: world.dice.of(WAYS),
  ownerId: maybe(world, 'participant'),
  dueDate: world.dice.int(2) === 0 ? null : '2026-12-24',
  promisedLevel: world.dice.int(2) === 0 ? null : level(world)
})

/** Arguments for every command of the product; a command without a line here does not compile. */
export const randomArgs: { [Name in CommandName]: (world: World) => CommandArgs<Name> } = {
  'workshop.create': (world) => ({
    title: text(world),
    client: text(world),
    stage: world.dice.of(ENGAGEMENT_STAGES),
    template: world.dice.of(TRADES),
    ...parts(world)
  }),
  'workshop.edit': (world) => ({ title: text(world), brief: text(world), stage: world.dice.of(ENGAGEMENT_STAGES) }),
  'workshop.shelve': (world) => ({ shelf: world.dice.of(SHELVES) }),
  'workshop.duplicate': (world) => ({ sourceId: one(world, 'workshop'), title: text(world) }),
  'workshop.restore': (world) => ({ sourceId: one(world, 'workshop'), records: [...world.records] as never }),
  'workshop.erase': () => ({}),
  'handover.mark': (world) => ({
    ...{ id: world.newId(), at: '2026-03-04T09:00:00.000Z', generation: 1 + world.dice.int(9) },
    ...{ units: { workshop: ['title'] }, prints: { [world.newId()]: 'AAAAAA' } }
  }),
  'handover.receive': (world) => ({ records: [...world.records] as never, marks: [] }),
  'handover.take': (world) => {
    const of = (type: string) => world.records.filter((record) => record.type === type).slice(0, 1) as never[]
    const changed = (note: object) => [note, { ...note, quote: text(world) }] as never
    return { added: [], updated: of('expectation').map(changed), removed: of('mention'), marks: [] }
  },
  'segment.add': (world) => ({ id: world.newId(), name: text(world), weight: world.dice.int(11) }),
  'segment.edit': (world) => ({ id: one(world, 'segment'), name: text(world) }),
  'segment.remove': (world) => ({ id: one(world, 'segment') }),
  'participant.add': (world) => ({
    participants: world.dice.some([0], 3).map(() => ({ id: world.newId(), ...person(world) }))
  }),
  'participant.edit': (world) => ({ id: one(world, 'participant'), ...person(world) }),
  'participant.remove': (world) => ({ id: one(world, 'participant') }),
  'session.add': (world) => ({ id: world.newId(), ...session(world) }),
  'session.edit': (world) => ({ id: one(world, 'session'), ...session(world) }),
  'session.remove': (world) => ({ id: one(world, 'session') }),
  'session.forgetNames': (world) => ({ id: one(world, 'session') }),
  'session.attend': (world) => ({
    sessionId: one(world, 'session'),
    people: many(world, 'participant').map((participantId) => ({
      ...{ id: world.newId(), participantId, isThere: world.dice.int(3) > 0 }
    }))
  }),
  'exercise.begin': (world) => ({
    id: world.newId(),
    title: text(world),
    sessionId: maybe(world, 'session'),
    itemId: world.dice.int(2) === 0 ? null : world.newId(),
    minutes: world.dice.int(2) === 0 ? null : world.dice.int(60)
  }),
  'exercise.end': (world) => ({ id: one(world, 'exercise') }),
  'expectation.capture': (world) => ({
    notes: world.dice.some([0], 5).map(() => ({
      id: world.newId(),
      text: text(world),
      participantId: maybe(world, 'participant'),
      sessionId: maybe(world, 'session'),
      clusterId: maybe(world, 'cluster'),
      laneId: maybe(world, 'element'),
      factors: [...new Set(world.dice.some(FACTORS))],
      dimensions: [...new Set(world.dice.some(DIMENSIONS))],
      isFaceDown: world.dice.int(3) === 0,
      color: world.dice.of(PALETTE),
      raw: world.dice.int(4) === 0 ? { column: text(world) } : null,
      ...place(world)
    }))
  }),
  'expectation.edit': (world) => ({
    ids: many(world, 'expectation'),
    text: text(world),
    participantId: maybe(world, 'participant'),
    color: world.dice.of(PALETTE)
  }),
  'expectation.move': (world) => ({
    moves: many(world, 'expectation').map((id) => ({ id, ...place(world), clusterId: maybe(world, 'cluster') }))
  }),
  'expectation.number': (world) => ({
    numbers: many(world, 'expectation').map((id) => ({ id, cardNumber: 1 + world.dice.int(99) }))
  }),
  'expectation.remove': (world) => ({ ids: many(world, 'expectation') }),
  'expectation.duplicate': (world) => ({
    copies: many(world, 'expectation').map((fromId) => ({ fromId, id: world.newId(), ...place(world) }))
  }),
  'expectation.judge': (world) => ({
    ratings: many(world, 'expectation').map((id) => ({ id, importance: rating(world), feasibility: rating(world) }))
  }),
  'expectation.triage': (world) => ({
    ids: many(world, 'expectation'),
    verdict: world.dice.of(VERDICTS),
    verdictReason: text(world)
  }),
  'expectation.turn': (world) => ({ ids: many(world, 'expectation'), isFaceDown: world.dice.int(2) === 0 }),
  'attachment.add': (world) => ({
    id: world.newId(),
    expectationId: one(world, 'expectation'),
    name: text(world),
    ...picture
  }),
  'attachment.remove': (world) => ({ id: one(world, 'attachment') }),
  'expectation.merge': (world) => ({ intoId: one(world, 'expectation'), ids: many(world, 'expectation') }),
  'mention.add': (world) => ({
    id: world.newId(),
    expectationId: one(world, 'expectation'),
    text: text(world),
    quote: text(world),
    participantId: maybe(world, 'participant'),
    sessionId: maybe(world, 'session')
  }),
  'mention.remove': (world) => ({ id: one(world, 'mention') }),
  'mention.split': (world) => ({ id: one(world, 'mention'), noteId: world.newId(), ...place(world) }),
  'cluster.group': newCluster,
  'cluster.groupMany': (world) => {
    const clusters = Array.from({ length: 1 + world.dice.int(3) }, () => newCluster(world))
    const [gone] = idsOf(world, 'cluster')
    return { clusters, emptied: gone === undefined ? [] : [gone], by: world.dice.of(PLACED_BY) }
  },
  'cluster.edit': (world) => ({ id: one(world, 'cluster'), title: text(world) }),
  'cluster.move': (world) => ({
    ids: many(world, 'cluster'),
    dx: world.dice.int(200) - 100,
    dy: world.dice.int(200) - 100
  }),
  'cluster.resize': (world) => ({ id: one(world, 'cluster'), ...frame(world) }),
  'cluster.join': (world) => ({
    clusterId: maybe(world, 'cluster'),
    ids: many(world, 'expectation'),
    by: world.dice.of(PLACED_BY)
  }),
  'cluster.ungroup': (world) => ({ ids: many(world, 'cluster') }),
  'cluster.nest': (world) => ({ ids: many(world, 'cluster'), parentId: maybe(world, 'cluster') }),
  'cluster.collapse': (world) => ({ ids: many(world, 'cluster'), isCollapsed: world.dice.int(2) === 0 }),
  'cluster.merge': (world) => ({ intoId: one(world, 'cluster'), ids: many(world, 'cluster') }),
  'cluster.restore': (world) => {
    const id = world.newId()
    const [gone] = idsOf(world, 'cluster')
    return {
      revived: [{ id, title: text(world), color: world.dice.of(PALETTE), ...frame(world), parentId: null }],
      frames: [],
      moves: many(world, 'expectation').map((noteId) => ({ id: noteId, ...place(world), clusterId: id })),
      emptied: gone === undefined ? [] : [gone]
    }
  },
  'element.add': (world) => ({
    elements: world.dice.some(ELEMENT_KINDS, 3).map((kind) => ({
      ...{ id: world.newId(), kind, color: world.dice.of(PALETTE), text: text(world), ...bigFrame(world) },
      picture: kind === 'image' ? { id: world.newId(), ...picture } : null
    }))
  }),
  'element.edit': (world) => ({ ids: many(world, 'element'), text: text(world), color: world.dice.of(PALETTE) }),
  'element.place': (world) => ({ places: many(world, 'element').map((id) => ({ id, ...bigFrame(world) })) }),
  'element.remove': (world) => ({ ids: many(world, 'element') }),
  'link.add': (world) => ({
    links: Array.from({ length: 1 + world.dice.int(2) }, () => ({
      id: world.newId(),
      fromId: one(world, 'expectation'),
      toId: one(world, 'expectation'),
      kind: world.dice.of(LINK_KINDS)
    }))
  }),
  'link.edit': (world) => ({
    id: one(world, 'link'),
    kind: world.dice.of(LINK_KINDS),
    isTurned: world.dice.int(2) === 0
  }),
  'link.remove': (world) => ({ ids: many(world, 'link') }),
  'duplicates.keepApart': (world) => ({
    id: world.newId(),
    oneId: one(world, 'expectation'),
    otherId: one(world, 'expectation')
  }),
  'duplicates.lookAgain': (world) => ({ ids: many(world, 'keptApart') }),
  'premise.add': (world) => ({ id: world.newId(), ...premise(world) }),
  'premise.edit': (world) => ({ id: one(world, 'premise'), ...premise(world) }),
  'premise.remove': (world) => ({ id: one(world, 'premise') }),
  'premise.link': (world) => ({
    premiseId: one(world, 'premise'),
    links: many(world, 'expectation').map((expectationId) => ({
      ...{ id: world.newId(), expectationId, isLinked: world.dice.int(3) > 0 }
    }))
  }),
  'ballot.prepare': (world) => ({
    id: world.newId(),
    title: text(world),
    sessionId: maybe(world, 'session'),
    votesEach: 1 + world.dice.int(9),
    mostOnOne: 1 + world.dice.int(3),
    items: many(world, 'expectation').map((expectationId, index) => ({
      ...{ id: world.newId(), expectationId, number: index + 1 }
    }))
  }),
  'sort.begin': (world) => ({
    ...{ id: world.newId(), participantId: maybe(world, 'participant'), sessionId: maybe(world, 'session') },
    guest: text(world)
  }),
  'sort.edit': (world) => ({
    ...{ id: one(world, 'sort'), participantId: maybe(world, 'participant'), guest: text(world) },
    ...{ isDone: world.dice.int(2) === 0, isCounted: world.dice.of([null, true, false]) }
  }),
  'sort.remove': (world) => ({ ids: many(world, 'sort') }),
  'sort.addPile': (world) => ({
    ...{ id: world.newId(), sortId: one(world, 'sort'), title: text(world), cards: cards(world) }
  }),
  'sort.namePiles': (world) => ({ ids: many(world, 'pile'), title: text(world) }),
  'sort.removePile': (world) => ({ id: one(world, 'pile') }),
  'sort.place': (world) => {
    const pileId = one(world, 'pile')
    const known = world.records.find(({ id }) => id === pileId)?.['sortId']
    const sortId = typeof known === 'string' ? known : one(world, 'sort')
    return { sortId, pileId: world.dice.int(4) === 0 ? null : pileId, cards: cards(world) }
  },
  'sort.enter': (world) => ({
    sorts: world.dice.some([0], 3).map(() => ({
      ...{ id: world.newId(), participantId: maybe(world, 'participant'), sessionId: maybe(world, 'session') },
      ...{ guest: text(world), origin: text(world) },
      piles: [{ id: world.newId(), title: text(world), cards: cards(world) }]
    }))
  }),
  'ballot.edit': (world) => ({ id: one(world, 'ballot'), title: text(world), returned: world.dice.int(20) }),
  'ballot.count': (world) => ({
    tallies: many(world, 'tally').map((id) => ({ id, votes: world.dice.int(4) === 0 ? null : world.dice.int(30) }))
  }),
  'ballot.addVotes': (world) => ({ id: one(world, 'tally'), votes: 1 + world.dice.int(3) }),
  'ballot.remove': (world) => ({ id: one(world, 'ballot') }),
  'view.add': (world) => ({ id: world.newId(), title: text(world), lens: 'affinity', ...bigFrame(world) }),
  'view.edit': (world) => ({ id: one(world, 'view'), title: text(world), position: world.dice.int(9) / 2 }),
  'view.remove': (world) => ({ id: one(world, 'view') }),
  'board.lock': (world) => ({
    noteIds: idsOf(world, 'expectation').slice(0, 2),
    clusterIds: idsOf(world, 'cluster').slice(0, 2),
    elementIds: idsOf(world, 'element').slice(0, 2),
    isLocked: world.dice.int(2) === 0
  }),
  'board.stack': (world) => ({
    ids: [...many(world, 'expectation'), ...idsOf(world, 'element').slice(0, 1)],
    to: world.dice.of(STACK_MOVES)
  }),
  'response.give': (world) => ({ id: world.newId(), expectationId: one(world, 'expectation'), ...response(world) }),
  'response.edit': (world) => ({ id: one(world, 'response'), ...response(world) }),
  'response.withdraw': (world) => ({ id: one(world, 'response') }),
  'level.record': (world) => ({
    id: world.newId(),
    expectationId: one(world, 'expectation'),
    kind: world.dice.of(LEVEL_KINDS),
    value: level(world),
    sessionId: maybe(world, 'session'),
    note: text(world)
  }),
  'status.record': (world) => ({
    id: world.newId(),
    responseId: world.records.find(({ kind }) => kind === 'promise')?.id ?? one(world, 'response'),
    state: world.dice.of(DELIVERY_STATES),
    sessionId: maybe(world, 'session'),
    evidence: text(world)
  }),
  'brief.sign': (world) => ({
    id: world.newId(),
    signers: world.dice.some(SIDES).map((side) => ({ name: text(world), organisation: text(world), side }))
  }),
  'settings.change': (world) => ({
    language: world.dice.int(2) === 0 ? null : world.dice.of(LANGUAGES),
    theme: world.dice.of(THEMES),
    wheel: world.dice.of(WHEELS),
    enter: world.dice.of(ENTERS),
    snapsToNotes: world.dice.int(2) === 0,
    showsGrid: world.dice.int(2) === 0
  }),
  'words.change': (world) => ({
    stopWords: { en: wordChanges(world), zh: wordChanges(world) },
    themes: world.dice.some(BUILT_IN_THEMES).map(({ id }) => ({
      id,
      isOff: world.dice.int(2) === 0,
      words: { en: wordChanges(world), zh: wordChanges(world) }
    })),
    ownThemes: world.dice.some(named).map((name) => ({
      id: world.newId(),
      name,
      isOff: world.dice.int(2) === 0,
      words: { en: world.dice.some(named), zh: world.dice.some(named) }
    }))
  }),
  'template.save': (world) => ({ id: world.newId(), ...template(world) }),
  'template.edit': (world) => ({ id: one(world, 'template'), ...template(world) }),
  'template.remove': (world) => ({ id: one(world, 'template') }),
  'template.apply': parts,
  'import.rememberColumns': (world) => ({
    id: world.newId(),
    headers: world.dice.some(words),
    mapping: ['text', 'ignore']
  })
}
