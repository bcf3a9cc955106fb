import { IconUsers } from '@tabler/icons-react'
import { groupBy } from '../../../domain/map/workshopMap.ts'
import { columnsLens } from '../columns/columnsLens.ts'
import type { Column } from '../columns/layout.ts'

/** By who said it; what others said who were merged into a note is counted with their name. */
export const peopleLens = columnsLens({
  ...{ id: 'people', labelKey: 'lens.people.label', Icon: IconUsers, wayKey: 'lens.people.way' },
  hint: { key: 'lens.people.hint' },
  columns: ({ participants, expectations, mentions }) => {
    const speakers = new Set(expectations.map(({ participantId }) => participantId))
    const also = groupBy(mentions, ({ participantId }) => participantId)
    // Our own people have a column once they have said something.
    return participants
      .filter(({ id, side }) => side === 'client' || speakers.has(id))
      .map(({ id, name, color }): Column => {
        const count = also.get(id)?.length ?? 0
        return { id, title: { text: name }, color, ...(count > 0 && { about: { key: 'lens.people.also', count } }) }
      })
  },
  tray: { key: 'lens.people.anonymous' },
  columnOf:
    () =>
    ({ participantId }) =>
      participantId,
  give: (moved, to) => [{ name: 'expectation.edit', args: { ids: moved.map(({ id }) => id), participantId: to } }],
  born: (column, { participants }) => {
    const person = participants.find(({ id }) => id === column)
    return { participantId: column, ...(person && { color: person.color }) }
  }
})
