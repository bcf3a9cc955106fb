import { clamp } from '../../base/geometry.ts'
import { type Level, MAX_LEVEL, MIN_LEVEL } from '../levels/level.ts'
import type { LevelDraft } from './bundle.ts'
import { longText } from './fit.ts'

interface NewLevel extends Pick<Level, 'expectationId' | 'kind' | 'value' | 'note'> {
  /** null: when it is imported. */
  readonly at: string | null
}

/** A level of a file as it is kept. */
export const levelOf = (expectationId: string, { kind, value, note, at }: LevelDraft): NewLevel => ({
  expectationId,
  kind,
  value: clamp(Math.round(value), MIN_LEVEL, MAX_LEVEL),
  note: longText(note),
  at: at ?? null
})

/** Which levels a file brings to notes that are there: another round of ratings, not the same one again. */
export class NewLevels {
  readonly #known: Set<string>

  constructor(levels: readonly NewLevel[]) {
    this.#known = new Set(levels.map(keyOf))
  }

  /** Each is new once. */
  take(expectationId: string, drafts: readonly LevelDraft[]): NewLevel[] {
    return drafts
      .map((draft) => levelOf(expectationId, draft))
      .filter((level) => {
        const key = keyOf(level)
        if (this.#known.has(key)) return false
        this.#known.add(key)
        return true
      })
  }
}

const keyOf = ({ expectationId, kind, value, note }: NewLevel): string =>
  JSON.stringify([expectationId, kind, value, note])
