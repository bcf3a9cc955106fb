import { panning } from './pan.ts'
import type { Cursor, Pointer, Tool, ToolHost } from './tool.ts'

/** Runs the tools: keeps the present state, and lets Space and the wheel button pan in any of them. */
export class ToolMachine {
  readonly #host: ToolHost
  /** The tool that was chosen; what it does between press and release are states of its own. */
  #chosen: Tool
  #state: Tool
  #isSpaceHeld = false
  #last: Pointer | null = null

  constructor(host: ToolHost, tool: Tool) {
    this.#host = host
    this.#chosen = tool
    this.#state = tool
  }

  get cursor(): Cursor {
    return this.#isSpaceHeld && !this.isBusy ? 'grab' : this.#state.cursor
  }

  /** Between press and release. */
  get isBusy(): boolean {
    return this.#state.name !== this.#chosen.name
  }

  get state(): string {
    return this.#state.name
  }

  get pansAtEdge(): boolean {
    return this.#state.pansAtEdge ?? false
  }

  /** The last place of the pointer, so that what is held can follow a view that moves under it. */
  get lastPointer(): Pointer | null {
    return this.#last
  }

  choose(tool: Tool): void {
    if (this.#chosen.name === tool.name) return
    this.cancel()
    this.#chosen = tool
    this.#state = tool
  }

  holdSpace(isHeld: boolean): void {
    this.#isSpaceHeld = isHeld
  }

  down(pointer: Pointer): void {
    this.#last = pointer
    if (this.isBusy) return
    const isPan = pointer.button === 1 || (pointer.button === 0 && this.#isSpaceHeld)
    if (isPan) this.#state = panning(this.#chosen, pointer)
    else if (pointer.button === 0) this.#state = this.#state.down?.(pointer, this.#host) ?? this.#state
  }

  move(pointer: Pointer): void {
    this.#last = pointer
    this.#state = this.#state.move?.(pointer, this.#host) ?? this.#state
  }

  up(pointer: Pointer): void {
    this.#last = pointer
    this.#state = this.#state.up?.(pointer, this.#host) ?? this.#state
  }

  leave(): void {
    if (!this.isBusy) this.#last = null
  }

  /** @returns whether there was a gesture to cancel */
  cancel(): boolean {
    if (!this.isBusy) return false
    this.#state = this.#state.cancel?.(this.#host) ?? this.#chosen
    return true
  }
}
