import { MAX_TEXT, MAX_TITLE } from '../engine/schema.ts'
import type { ExpectationDraft, LevelDraft, PersonDraft } from './bundle.ts'
import { cleanCell, isBlank } from './cells.ts'
import { factorsIn, mentionsIn, stageIn } from './cellValues.ts'
import { ClusterList } from './clusterList.ts'
import { type ColumnTarget, isLevelTarget, type RowFault } from './csvOptions.ts'
import { ItemRatings } from './itemRatings.ts'
import { levelIn } from './ratings.ts'
import type { TableRow } from './table.ts'
import type { Pass, RowReader, TableLayout, TableSettings, TableYield } from './tableLayout.ts'

type Field = Exclude<ColumnTarget, 'answer' | 'desired' | 'agreed' | 'perceived' | 'ignore' | 'drop'>
type Fields = Record<Field, string>

/** Rows that stand each for itself: a note, some answers, ratings, a person. */
export function readRows(layout: TableLayout, settings: TableSettings, pass: Pass): RowReader {
  return new PlainReader(layout, settings, pass)
}

class PlainReader implements RowReader {
  readonly #layout: TableLayout
  readonly #settings: TableSettings
  readonly #keepsRaw: boolean
  readonly #clusters = new ClusterList()
  readonly #people = new Set<string>()
  readonly #items: ItemRatings
  /** Levels belong to the row's own note. */
  readonly #hasText: boolean

  constructor(layout: TableLayout, settings: TableSettings, pass: Pass) {
    this.#layout = layout
    this.#settings = settings
    this.#keepsRaw = pass === 'whole'
    this.#hasText = settings.mapping.includes('text')
    this.#items = new ItemRatings(layout, settings)
  }

  take(row: TableRow): { readonly fault: RowFault } | TableYield {
    const { cells } = row
    const { mapping } = this.#settings
    const { headers, labels } = this.#layout
    const fault = this.#faultOf(row)
    if (fault !== null) return { fault }

    const fields: Fields = { ...NO_FIELDS }
    const answers: { readonly question: string; readonly text: string }[] = []
    const levels: LevelDraft[] = []
    let raw: Record<string, string> | null = null
    let hasRatings = false
    for (let column = 0; column < headers.length; column++) {
      const cell = cells[column] ?? ''
      if (isBlank(cell)) continue
      const target = mapping[column] ?? 'ignore'
      if (target === 'drop') continue
      let isHeld = false
      if (target === 'answer') {
        const text = cleanCell(cell)
        answers.push({ question: cleanLabel(labels[column] ?? ''), text })
        isHeld = text === cell.trim()
      } else if (isLevelTarget(target)) {
        if (this.#hasText) {
          const value = levelIn(cell, this.#settings.scale)
          isHeld = value !== null && String(value) === cell.trim()
          if (value !== null) levels.push({ kind: target, value, note: isHeld ? '' : cell.trim().slice(0, MAX_TITLE) })
        } else hasRatings = true
      } else if (target !== 'ignore') {
        fields[target] = cleanCell(cell)
        isHeld = HELD_BY_NOTE.has(target) && fields[target] === cell.trim()
      }
      if (isHeld) continue
      if (cell.length > MAX_TEXT) return { fault: 'cell-too-long' }
      if (!this.#keepsRaw) continue
      raw ??= {}
      raw[headers[column] ?? ''] = cell
    }
    if (fields.person !== '') fields.person = this.#wholeName(fields.person, cells)
    if (NOBODY.has(fields.speaker.toLowerCase())) fields.speaker = ''
    if (isTooLong(fields, answers)) return { fault: 'cell-too-long' }

    const people = this.#peopleOf(fields)
    const said = this.#noteOf(fields, { levels, raw, own: this.#layout.own?.(cells) ?? null })
    const notes = said === null ? [] : [said]
    for (const answer of answers) notes.push(this.#answerOf(fields, answer, raw))
    if (notes.length === 0 && people.length === 0 && !hasRatings) return { fault: 'no-text' }
    if (!this.#hasText) this.#items.add(cells)
    return { notes, people }
  }

  finish(): ReturnType<RowReader['finish']> {
    const { notes, issues } = this.#items.finish()
    for (const { clusterKey } of notes) this.#clusters.add(clusterKey)
    return { notes, people: [], clusters: this.#clusters.all, issues }
  }

  #faultOf({ cells, hasOpenQuote }: TableRow): RowFault | null {
    const { headers, isRagged, isUnfinished } = this.#layout
    if (hasOpenQuote) return 'open-quote'
    if (cells.length < headers.length && !isRagged) return 'too-few-cells'
    // Separators at the end of a line say nothing.
    for (let column = headers.length; column < cells.length; column++) {
      if (!isBlank(cells[column] ?? '')) return 'too-many-cells'
    }
    return isUnfinished?.(cells) === true ? 'unfinished' : null
  }

  #wholeName(person: string, cells: readonly string[]): string {
    const { nameParts } = this.#layout
    const isInParts = nameParts.length > 1 && this.#settings.mapping[nameParts[0] ?? -1] === 'person'
    return isInParts ? joinName(nameParts.map((column) => cleanCell(cells[column] ?? ''))) : person
  }

  #peopleOf(fields: Fields): PersonDraft[] {
    const stage = stageIn(fields.stage)
    // Whoever speaks is made with the note; only what a note cannot say of them needs them by themselves.
    const name = fields.person || (stage === null ? '' : fields.speaker)
    if (name === '' || this.#people.has(name)) return []
    this.#people.add(name)
    const { organisation, role, segment } = fields
    return [{ name, organisation, role, segment, stage, own: null }]
  }

  #noteOf(fields: Fields, rest: Pick<ExpectationDraft, 'levels' | 'raw' | 'own'>): ExpectationDraft | null {
    const { text, quote, speaker, role, organisation, segment, cluster } = fields
    if (text === '') return null
    const isCounted = this.#layout.votesAreOfCluster && cluster !== '' && this.#clusters.has(cluster)
    const mentions = isCounted ? [] : mentionsIn(fields.mentions, this.#layout.mentionsAreNamed)
    this.#clusters.add(cluster)
    return {
      key: fields.key,
      text,
      quote,
      speaker,
      role,
      organisation,
      segment,
      clusterKey: cluster,
      factors: fields.factors === '' ? NO_FACTORS : factorsIn(fields.factors),
      mentions: mentions ?? [],
      levels: rest.levels,
      color: null,
      at: null,
      raw: rest.raw,
      own: rest.own
    }
  }

  #answerOf(
    fields: Fields,
    { question, text }: { readonly question: string; readonly text: string },
    raw: ExpectationDraft['raw']
  ): ExpectationDraft {
    const { key, speaker, role, organisation, segment } = fields
    const cluster = question.slice(0, MAX_TITLE)
    this.#clusters.add(cluster)
    return {
      key: `${key}/${question}`,
      ...{ text, quote: '', speaker, role, organisation, segment },
      ...{ clusterKey: cluster, factors: factorsIn(fields.factors), mentions: [], levels: [] },
      ...{ color: null, at: null, raw, own: null }
    }
  }
}

/** Tools write this where they know no name. */
const NOBODY: ReadonlySet<string> = new Set(['anonymous', 'anonymous user', 'anonym', 'anonyme', '匿名'])

/** Chinese names have no space in them, and the family's comes first. */
const joinName = ([first = '', last = '']: readonly string[]): string =>
  /^\p{Script=Han}+$/u.test(first + last) ? last + first : `${first} ${last}`.trim()

const cleanLabel = (label: string): string => cleanCell(label).replace(/\s+/g, ' ')

const NO_FIELDS: Fields = {
  ...{ text: '', quote: '', speaker: '', organisation: '', role: '', segment: '', stage: '' },
  ...{ cluster: '', factors: '', mentions: '', key: '', person: '' }
}

const NO_FACTORS: ExpectationDraft['factors'] = []

/** A role is not: a person has one, and a row may say another. */
const HELD_BY_NOTE: ReadonlySet<ColumnTarget> = new Set(['text', 'quote', 'speaker', 'cluster'])

function isTooLong(fields: Fields, answers: readonly { readonly text: string }[]): boolean {
  for (const field of TITLES) if (fields[field].length > MAX_TITLE) return true
  if (fields.text.length > MAX_TEXT || fields.quote.length > MAX_TEXT) return true
  return answers.some(({ text }) => text.length > MAX_TEXT)
}

const TITLES = ['speaker', 'organisation', 'role', 'segment', 'cluster', 'person'] as const
