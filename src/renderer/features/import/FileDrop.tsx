import { Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFileText } from '../../../domain/interop/isFileText.ts'
import { isTable } from '../../../domain/interop/isTable.ts'
import { isTyping } from '../../app/platform.ts'
import { i18n } from '../../i18n/i18n.ts'
import classes from './FileDrop.module.css'
import { takeFiles } from './importFlow.ts'

/** A file can be dropped anywhere on the window, or pasted; while it hangs over the window, the window says so. */
export function FileDrop() {
  const { t } = useTranslation()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (!carriesFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      // Into another element it has not left the window.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      // Somebody nearer has taken it: a picture that fell onto the board.
      if (event.defaultPrevented) return
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      void takeFiles(files)
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented) return
      // A spreadsheet puts a picture of the cells beside their text: the text is what is meant.
      const copied = [...(event.clipboardData?.files ?? [])].filter(({ type }) => !type.startsWith('image/'))
      const files = copied.length > 0 ? copied : pastedFile(event.clipboardData)
      if (files.length === 0 || (isTyping(event.target) && !leavesTables(event.target))) return
      event.preventDefault()
      void takeFiles(files)
    }
    window.addEventListener('dragenter', onDrag)
    window.addEventListener('dragover', onDrag)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragenter', onDrag)
      window.removeEventListener('dragover', onDrag)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('paste', onPaste)
    }
  }, [])
  if (!isOver) return null
  return (
    <div className={classes['veil']} data-testid="file-drop">
      <div className={classes['target']}>
        <IconFileImport size={48} stroke={1.25} aria-hidden />
        <Text size="lg" fw={600}>
          {t('import.drop.title')}
        </Text>
        <Text>{t('import.drop.text')}</Text>
      </div>
    </div>
  )
}

/** A field for words, which many lines of cells are not (the capture bar). */
const leavesTables = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset['leavesTables'] !== undefined

/** Cells that were copied in a spreadsheet, or things on another program's board, as a file. */
function pastedFile(data: DataTransfer | null): File[] {
  const text = data?.getData('text/plain') ?? ''
  if (!isFileText(text)) return []
  const name = isTable(text) ? `${i18n.t('import.pasted')}.tsv` : `${i18n.t('import.pastedBoard')}.json`
  return [new File([text], name)]
}

/** Pictures are not imported: they belong onto the board. */
const carriesFiles = (data: DataTransfer | null): boolean =>
  data?.types.includes('Files') === true && ![...data.items].every(({ type }) => type.startsWith('image/'))
