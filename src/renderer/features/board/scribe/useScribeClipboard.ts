import type { ClipboardEvent } from 'react'
import { isFileText } from '../../../../domain/interop/isFileText.ts'
import { reported } from '../../../app/failures.tsx'
import { pickFiles } from '../../../app/files.ts'
import { newId } from '../../../replica/bridge.ts'
import { IMAGE_TYPES, imagesIn, readImages } from '../elements/images.ts'
import { linesOf } from '../plans/paste.ts'
import { capturePasted, type ScribeContext } from './deeds.ts'
import { addPending } from './scribeStore.ts'

/** Pictures go with the note that is being written; several lines become a note each. */
export function useScribeClipboard(context: ScribeContext) {
  const take = (files: readonly File[]): void =>
    reported(async () => {
      const images = await readImages(files)
      addPending(images.map((image) => ({ ...image, id: newId() })))
    })
  return {
    take,
    choose(andThen: () => void): void {
      reported(async () => {
        const files = await pickFiles(IMAGE_TYPES)
        if (files.length > 0) take(files)
        andThen()
      })
    },
    onPaste(event: ClipboardEvent<HTMLInputElement>): void {
      const text = event.clipboardData.getData('text/plain')
      const files = text === '' ? imagesIn(event.clipboardData) : []
      // Cells of a spreadsheet and other programs' boards are left to the import, which shows what becomes of them.
      if (isFileText(text)) return
      const lines = linesOf(text)
      if (files.length === 0 && lines.length < 2) return
      event.preventDefault()
      if (files.length > 0) take(files)
      else void capturePasted(context, lines)
    }
  }
}
