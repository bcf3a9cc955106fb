import { newId } from '../../replica/bridge.ts'

/** A run of steps by keys is one step of undo. */
const REST_MS = 800

/** Steps by keys, one after another: each starts from where the last one led. */
export class Nudges {
  #run = { of: '', gesture: '', at: -Infinity }
  #last: Promise<void> = Promise.resolve()

  /**
   * @param of what is moved: moving something else begins another run
   * @param step is told which run it belongs to
   */
  add(of: string, step: (gesture: string) => Promise<void>, now: number = performance.now()): Promise<void> {
    const goesOn = of === this.#run.of && now - this.#run.at < REST_MS
    const gesture = goesOn ? this.#run.gesture : newId()
    this.#run = { of, gesture, at: now }
    const done = this.#last.then(() => step(gesture))
    // A step that fails is its caller's to tell; the next ones go on.
    this.#last = done.catch(() => undefined)
    return done
  }
}
