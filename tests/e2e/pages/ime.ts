import type { CDPSession, Page } from '@playwright/test'

/** What an engine reports for every key that an input method takes for itself. */
const TAKEN_BY_IME = 229

/**
 * An input method as Chromium meets one: each of its keys arrives with code 229 and no meaning of its own, the words come
 * by composition. Keys that belong to it do to the page what they do with a real one: nothing.
 */
export class Ime {
  readonly #page: Page
  #devTools: CDPSession | null = null

  constructor(page: Page) {
    this.#page = page
  }

  /** Types sounds, so that the candidates are shown. */
  async type(sounds: string): Promise<void> {
    for (let typed = 1; typed <= sounds.length; typed++) {
      await this.key(`Key${sounds.charAt(typed - 1).toUpperCase()}`)
      const text = sounds.slice(0, typed)
      await this.#send('Input.imeSetComposition', { text, selectionStart: typed, selectionEnd: typed })
    }
  }

  /** A key that chooses among candidates, pages through them, or takes back a sound. */
  async key(code: string): Promise<void> {
    const key = { key: 'Process', code, windowsVirtualKeyCode: TAKEN_BY_IME, nativeVirtualKeyCode: TAKEN_BY_IME }
    await this.#send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  }

  /** The candidate is taken. */
  async commit(words: string, code = 'Enter'): Promise<void> {
    await this.key(code)
    await this.#send('Input.insertText', { text: words })
  }

  /** Given up: what was composed goes. */
  async cancel(): Promise<void> {
    await this.key('Escape')
    await this.#send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  }

  /**
   * As some input methods end: the composition first, and in the same task an Enter that does not say that it belongs
   * to them.
   */
  async commitWithLateEnter(words: string): Promise<void> {
    await this.#page.evaluate(() => {
      const field = document.activeElement
      field?.addEventListener(
        'compositionend',
        ({ timeStamp }) => {
          const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true })
          // The key was pressed before the engine ended the composition for it.
          field.dispatchEvent(Object.defineProperty(enter, 'timeStamp', { value: timeStamp }))
        },
        { once: true }
      )
    })
    await this.#send('Input.insertText', { text: words })
  }

  async #send(...message: Parameters<CDPSession['send']>): Promise<void> {
    this.#devTools ??= await this.#page.context().newCDPSession(this.#page)
    await this.#devTools.send(...message)
  }
}
