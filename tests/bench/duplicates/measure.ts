import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Likeness, nearDuplicates } from '../../../src/domain/text/nearDuplicates.ts'
import { Dice } from '../../harness/dice.ts'
import { FOE_KINDS, type FoeKind, foeOf, languageOf, TWIN_KINDS, type TwinKind, twinOf } from './twins.ts'

/** The sets with an open licence. */
export const OPEN_SETS = path.join(import.meta.dirname, '../../fixtures/clusters')

/** What the bounds of `nearDuplicates` were found on, with seed 1. What is measured here are the other files, by this seed. */
const FOUND_ON = ['banking77_en_1', 'workshop_bank_mixed', 'crowdre_en_1', 'shopreviews_zh-Hans_1']
const SEED = 977

interface NoteSet {
  readonly name: string
  readonly isHeldOut: boolean
  readonly texts: readonly string[]
}

export function noteSetsIn(folder: string): NoteSet[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((file) => {
    const { notes } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { notes: { text: string }[] }
    const name = path.basename(file, '.json')
    return { name, isHeldOut: !FOUND_ON.includes(name), texts: notes.map(({ text }) => text) }
  })
}

/** Of what was to be found and what was. */
export class Tally {
  found = 0
  wrong = 0
  missed = 0

  get precision(): number {
    return this.found + this.wrong === 0 ? 1 : this.found / (this.found + this.wrong)
  }

  get recall(): number {
    return this.found + this.missed === 0 ? 1 : this.found / (this.found + this.missed)
  }

  get f1(): number {
    return (2 * this.precision * this.recall) / (this.precision + this.recall)
  }

  add({ found, wrong, missed }: Tally): void {
    this.found += found
    this.wrong += wrong
    this.missed += missed
  }
}

interface BoardNote {
  readonly id: string
  readonly text: string
  /** The number of the note that it is, or that it was made from. */
  readonly of: number
  readonly language: string
}

/**
 * What is said to be the same on a board of all notes and a twin of each that has one: the twin is to be found, and every
 * other pair is wrong, though people may well have said the same thing twice.
 *
 * @param kindOf of the twin of a note; null: none
 */
export function measure(
  texts: readonly string[],
  kindOf: (text: string, dice: Dice) => TwinKind | null
): ReadonlyMap<string, Tally> {
  const dice = new Dice(SEED)
  const notes = texts.map((text, of): BoardNote => ({ id: `note ${of}`, text, of, language: languageOf(text) }))
  const twins = notes.flatMap((note) => {
    const kind = kindOf(note.text, dice)
    const text = kind === null ? null : twinOf(note.text, kind, dice)
    return text === null ? [] : [{ ...note, text, id: `twin ${note.of}` }]
  })
  const board = new Map([...notes, ...twins].map((note) => [note.id, note]))
  const tallies = new Map<string, Tally>()
  const tallyOf = (language = ''): Tally[] => {
    const own = tallies.get(language) ?? new Tally()
    const all = tallies.get('all') ?? new Tally()
    tallies.set(language, own).set('all', all)
    return [own, all]
  }
  const met = new Set<number>()
  for (const { ids, likeness } of nearDuplicates([...board.values()])) {
    if (likeness !== 'same') continue
    const [one, other] = ids.map((id) => board.get(id))
    const isRight = one?.of === other?.of
    if (isRight && one !== undefined) met.add(one.of)
    for (const tally of tallyOf(one?.language)) tally[isRight ? 'found' : 'wrong']++
  }
  for (const twin of twins) if (!met.has(twin.of)) for (const tally of tallyOf(twin.language)) tally.missed++
  return tallies
}

/** On a board of those notes that have a twin of this kind. */
export function measureKind(texts: readonly string[], kind: TwinKind): Tally {
  const having = texts.filter((text) => twinOf(text, kind, new Dice(1)) !== null)
  return measure(having, () => kind).get('all') ?? new Tally()
}

/** Of each note a twin of some kind that can be made of it. */
export function anyKind(text: string, dice: Dice): TwinKind | null {
  const kinds = TWIN_KINDS.filter((kind) => twinOf(text, kind, new Dice(1)) !== null)
  return kinds.length === 0 ? null : dice.of(kinds)
}

/** How many of the notes that say something else by nearly the same words are taken for the same, or possibly so. */
export function taken(texts: readonly string[], kind: FoeKind): Readonly<Record<Likeness | 'all', number>> {
  const dice = new Dice(SEED)
  const counts = { same: 0, possibly: 0, all: 0 }
  for (const text of texts) {
    const foe = foeOf(text, kind, dice)
    if (foe === null) continue
    const [found] = nearDuplicates([
      { id: 'note', text },
      { id: 'foe', text: foe }
    ])
    counts.all++
    if (found !== undefined) counts[found.likeness]++
  }
  return counts
}

/** How long it takes, in ms: cold, with so many notes, a tenth of them twins. */
export function timeOf(texts: readonly string[], count: number): number {
  const dice = new Dice(SEED)
  const words = texts.flatMap((text) => text.split(/(?<=\s)|(?<=\p{Script=Han}{2})/u))
  const notes = Array.from({ length: count }, (_, at) => {
    const known = texts[at]
    const text = at % 10 === 0 ? dice.of(texts) : Array.from({ length: 4 + dice.int(8) }, () => dice.of(words)).join('')
    return { id: String(at), text: known ?? (at % 10 === 0 ? (twinOf(text, dice.of(TWIN_KINDS), dice) ?? text) : text) }
  })
  const started = performance.now()
  nearDuplicates(notes)
  return performance.now() - started
}

export { FOE_KINDS, TWIN_KINDS }
