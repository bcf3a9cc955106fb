import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { WordsForm } from './WordsForm.tsx'

/** The words of the text analysis, for all workshops: opened from the settings and from wherever clusters are suggested. */
export function WordsOverlay() {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  useActions([
    { id: 'words.edit', label: t('words.action'), section: t('app.section.settings'), run: () => setIsOpen(true) }
  ])
  return (
    <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={t('words.title')} size="58rem">
      <WordsForm onDone={() => setIsOpen(false)} />
    </Modal>
  )
}
