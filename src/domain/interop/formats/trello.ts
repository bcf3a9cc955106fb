import { DomainError } from '../../engine/errors.ts'
import { z } from '../../engine/schema.ts'
import { groupBy } from '../../map/workshopMap.ts'
import type { ImportBundle } from '../bundle.ts'
import { BundleBuilder, joined } from './builder.ts'
import { nearestColor } from './colors.ts'
import { plainText } from './html.ts'
import { isObject, looseBoolean, looseList, looseNumber, looseText } from './json.ts'

// A board of Trello as its menu exports it. Lists and cards that were put away are named and not taken.

const named = { id: z.string().min(1), name: looseText, pos: looseNumber, closed: looseBoolean }
const listSchema = z.object(named)
const cardSchema = z.object({
  ...named,
  ...{ idList: looseText, desc: looseText, due: looseText, shortUrl: looseText },
  labels: z.array(z.object({ name: looseText, color: looseText })).catch([]),
  idMembers: z.array(z.string()).catch([])
})
const checklistSchema = z.object({
  ...{ idCard: z.string(), name: looseText },
  checkItems: z.array(z.object({ name: looseText, state: looseText, pos: looseNumber })).catch([])
})
const memberSchema = z.object({ id: z.string(), fullName: looseText, username: looseText })
const commentSchema = z.object({
  type: z.literal('commentCard'),
  data: z.object({ text: z.string(), card: z.object({ id: z.string() }) })
})

type List = z.infer<typeof listSchema>
type Card = z.infer<typeof cardSchema>

export const isTrello = (value: unknown): boolean =>
  isObject(value) && typeof value['name'] === 'string' && Array.isArray(value['lists']) && Array.isArray(value['cards'])

export function readTrello(value: unknown): ImportBundle {
  if (!isObject(value) || !isTrello(value)) throw new DomainError('file-unreadable', { detail: 'Trello' })
  const builder = new BundleBuilder()
  builder.title = looseText.parse(value['name'])
  const lists = partsOf(listSchema, value['lists'], (index) => builder.issue(`lists[${index}]`, 'unknown-part'))
  const open = lists.filter((list) => !list.closed).sort(byPosition)
  for (const { id, name } of open) {
    builder.addCluster({ key: id, title: plainText(name), parentKey: '', color: null, box: null })
  }
  const columns = new Map(open.map(({ id }, index) => [id, index]))
  const closed = new Set(lists.filter((list) => list.closed).map(({ id }) => id))
  const besides = besidesOf(value)
  const cards = partsOf(cardSchema, value['cards'], (index) => builder.issue(`cards[${index}]`, 'unknown-part'))
  const columnOf = ({ idList }: Card): number => columns.get(idList) ?? columns.size
  for (const card of cards.sort((a, b) => columnOf(a) - columnOf(b) || byPosition(a, b))) {
    const where = card.name === '' ? card.id : card.name
    if (card.closed || closed.has(card.idList)) builder.issue(where, 'archived')
    else {
      const color = card.labels.map((label) => nearestColor(label.color)).find((each) => each !== null) ?? null
      builder.addNote(where, card.id, plainText(card.name), {
        ...{ clusterKey: columns.has(card.idList) ? card.idList : '', color },
        raw: rawOf(card, besides)
      })
    }
  }
  return builder.build()
}

const byPosition = (a: List, b: List): number => (Number.isNaN(a.pos - b.pos) ? 0 : a.pos - b.pos)

/** Those parts of a list that are what they should be. */
function partsOf<T>(schema: z.ZodType<T>, value: unknown, onBad: (index: number) => void = () => undefined): T[] {
  return looseList.parse(value).flatMap((item, index) => {
    const part = schema.safeParse(item)
    if (!part.success) onBad(index)
    return part.success ? [part.data] : []
  })
}

interface Besides {
  readonly members: ReadonlyMap<string, string>
  /** By card. */
  readonly checklists: ReadonlyMap<string, readonly z.infer<typeof checklistSchema>[]>
  readonly comments: ReadonlyMap<string, readonly z.infer<typeof commentSchema>[]>
}

const besidesOf = (board: Readonly<Record<string, unknown>>): Besides => ({
  members: new Map(partsOf(memberSchema, board['members']).map((one) => [one.id, one.fullName || one.username])),
  checklists: groupBy(partsOf(checklistSchema, board['checklists']), ({ idCard }) => idCard),
  // The newest comes first in the file.
  comments: groupBy(partsOf(commentSchema, board['actions']).reverse(), ({ data }) => data.card.id)
})

/** All that is on a card besides its name. */
function rawOf(card: Card, { members, checklists, comments }: Besides): Readonly<Record<string, string>> | null {
  const lists = (checklists.get(card.id) ?? []).map(({ name, checkItems }) =>
    [name, ...checkItems.map((item) => `[${item.state === 'complete' ? 'x' : ' '}] ${item.name}`)].join('\n')
  )
  const fields = {
    description: card.desc,
    labels: card.labels.map(({ name, color }) => name || color).join(', '),
    members: joined(
      card.idMembers.map((id) => members.get(id) ?? id),
      ', '
    ),
    due: card.due,
    checklists: lists.join('\n\n'),
    comments: joined(
      (comments.get(card.id) ?? []).map(({ data }) => data.text),
      '\n\n'
    ),
    url: card.shortUrl
  }
  const filled = Object.entries(fields).flatMap(([name, text]) => {
    const words = plainText(text)
    return words === '' ? [] : [[name, words] as const]
  })
  return filled.length === 0 ? null : Object.fromEntries(filled)
}
