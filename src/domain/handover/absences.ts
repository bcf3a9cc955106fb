import type { AnyRecord } from '../engine/record.ts'
import { type Decide, namesIn, otherSide, ownersOf, type Records, type Side, type Versions } from './conflict.ts'
import { unitsOf } from './units.ts'

/**
 * What becomes of records that only one side has. One that the mark knows was deleted by the other side, with all it owns;
 * one that it does not know is new. A deletion is contested when the side that kept the record has since changed it,
 * something it owns, or has let something else name it: then it is asked, once for the whole of it. Without a common mark
 * nobody knows which it was, and each is asked about.
 */
export class Absences {
  readonly #versions: Versions
  readonly #decide: Decide
  readonly #sides: Readonly<Record<Side, OneSided>>
  readonly #kept = new Map<string, boolean>()

  constructor(versions: Versions, decide: Decide) {
    this.#versions = versions
    this.#decide = decide
    this.#sides = { ours: new OneSided(versions, 'ours'), theirs: new OneSided(versions, 'theirs') }
  }

  /** Whether the other side alone has the record, though this one once had it too, or may have had it. */
  isMissing(side: Side, id: string): boolean {
    return this.#sides[otherSide(side)].isMissingElsewhere(id)
  }

  isInResult(id: string): boolean {
    const { ours, theirs } = this.#versions
    if (ours.has(id) && theirs.has(id)) return true
    let kept = this.#kept.get(id)
    if (kept === undefined) {
      kept = this.#isKept(id)
      this.#kept.set(id, kept)
    }
    return kept
  }

  #isKept(id: string): boolean {
    const { ours, theirs, types } = this.#versions
    const side: Side = ours.has(id) ? 'ours' : 'theirs'
    const record = (side === 'ours' ? ours : theirs).get(id)
    if (record === undefined) return false
    const having = this.#sides[side]
    if (!having.isTopmost(record)) return ownersOf(record, types).every((owner) => this.isInResult(owner))
    if (!having.isContested(id)) return false
    const sides = { ours: ours.get(id) ?? null, theirs: theirs.get(id) ?? null }
    return this.#decide({ key: id, ...sides, unit: null }) === side
  }
}

/** The records of one side that the other has not got. */
class OneSided {
  readonly #versions: Versions
  readonly #having: Records
  readonly #missing = new Set<string>()
  readonly #ownedBy = new Map<string, string[]>()
  /** What records of this side name now that they did not name before. */
  readonly #newlyNamed = new Set<string>()

  constructor(versions: Versions, side: Side) {
    const { base } = versions
    this.#versions = versions
    this.#having = versions[side]
    const lacking = versions[otherSide(side)]
    for (const record of this.#having.values()) {
      if (lacking.has(record.id)) continue
      if (base === null || base.has(record.id)) this.#missing.add(record.id)
      for (const owner of ownersOf(record, versions.types)) {
        this.#ownedBy.set(owner, [...(this.#ownedBy.get(owner) ?? []), record.id])
      }
    }
    if (this.#missing.size > 0) this.#findNewlyNamed()
  }

  isMissingElsewhere(id: string): boolean {
    return this.#missing.has(id)
  }

  /** Missing, and not because what owns it is. */
  isTopmost(record: AnyRecord): boolean {
    const isOwnerMissing = ownersOf(record, this.#versions.types).some((owner) => this.#missing.has(owner))
    return this.#missing.has(record.id) && !isOwnerMissing
  }

  isContested(id: string): boolean {
    const { base } = this.#versions
    if (base === null) return true
    return [...this.#whole(id)].some((each) => this.#newlyNamed.has(each) || this.#isChanged(each))
  }

  /** The record and all that goes with it. */
  #whole(id: string): ReadonlySet<string> {
    const whole = new Set([id])
    for (const each of whole) for (const owned of this.#ownedBy.get(each) ?? []) whole.add(owned)
    return whole
  }

  #isChanged(id: string): boolean {
    const record = this.#having.get(id)
    const type = this.#versions.types.get(record?.type ?? '')
    if (record === undefined || type === undefined) return false
    return unitsOf(type).some((unit) => this.#versions.base?.isSame(record, unit) !== true)
  }

  #findNewlyNamed(): void {
    const { base, types } = this.#versions
    for (const record of this.#having.values()) {
      const names = [...namesIn(record, types, true), ...namesIn(record, types, false)]
      for (const [field, id] of names) {
        if (!this.#missing.has(id) || this.#newlyNamed.has(id)) continue
        const unit = unitsOf(types.get(record.type) as never).find(({ fields }) => fields.includes(field))
        if (unit !== undefined && base?.isSame(record, unit) !== true) this.#newlyNamed.add(id)
      }
    }
  }
}
