import { IconUsersGroup } from '@tabler/icons-react'
import { byId } from '../../../domain/map/workshopMap.ts'
import { columnsLens } from '../columns/columnsLens.ts'

/** Of people whom nobody has put into a segment. */
const NONE = 'none'

/** By the segment of who said it. A segment does not say who it was: notes come here only by their speakers. */
export const segmentsLens = columnsLens({
  ...{
    id: 'segments',
    labelKey: 'lens.segments.label',
    Icon: IconUsersGroup,
    variantOf: 'people',
    wayKey: 'lens.segments.way'
  },
  hint: { key: 'lens.segments.hint' },
  columns: ({ segments }) => [
    ...segments.map(({ id, name }) => ({ id, title: { text: name } })),
    { id: NONE, title: { key: 'lens.segments.none' } }
  ],
  tray: { key: 'lens.people.anonymous' },
  columnOf: ({ participants }) => {
    const people = byId(participants)
    return ({ participantId }) => {
      const person = people.get(participantId ?? '')
      return person === undefined ? null : (person.segmentId ?? NONE)
    }
  },
  refuses: (_moved, to) => (to === null ? null : 'lens.segments.refused'),
  give: (moved) => [{ name: 'expectation.edit', args: { ids: moved.map(({ id }) => id), participantId: null } }]
})
