import { ActionIcon, Stack } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Template } from '../../domain/templates/template.ts'
import { TRADES } from '../../domain/workshops/workshop.ts'
import { reported } from '../app/failures.tsx'
import { isComposing } from '../app/platform.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import { ChoiceCards } from '../ui/ChoiceCards.tsx'
import { DraftInput } from '../ui/DraftInput.tsx'
import { useContentSummary } from './contentSummary.ts'
import { useShippedTemplates } from './shipped.ts'
import { removeTemplate, renameTemplate, type TemplateChoice, useOwnTemplates } from './templates.ts'

interface Props {
  readonly value: TemplateChoice
  onChange(value: TemplateChoice): void
}

const ICON = { size: 16, 'aria-hidden': true } as const

/** What to begin with: the template of a trade, or one of the user's own, which are renamed and deleted right here. */
export function TemplateCards({ value, onChange }: Props) {
  const { t } = useTranslation()
  const own = useOwnTemplates()
  const shipped = useShippedTemplates()
  const summary = useContentSummary()
  const [renamedId, setRenamedId] = useState<string | null>(null)
  const cards = useRef<HTMLDivElement>(null)
  const focusCard = (id: TemplateChoice): void =>
    cards.current?.querySelector<HTMLElement>(`[data-choice="${id}"] [role="radio"]`)?.focus()
  const endRenaming = (id: string): void => {
    // Drawn at once, so that the card is there to take the focus.
    flushSync(() => setRenamedId(null))
    focusCard(id)
  }
  const remove = async (template: Template): Promise<void> => {
    // Its button goes with it: who is at the keys goes on among the cards.
    const next = own.find(({ id }) => id !== template.id)?.id ?? TRADES[0]
    await removeTemplate(template)
    focusCard(next)
  }

  const asideOf = (template: Template) => (
    <>
      <ActionIcon
        size={24}
        aria-label={t('template.renameOf', { title: template.title })}
        onClick={() => setRenamedId(template.id)}
      >
        <IconPencil {...ICON} />
      </ActionIcon>
      <ActionIcon
        size={24}
        aria-label={t('template.removeOf', { title: template.title })}
        onClick={() => reported(() => remove(template))}
      >
        <IconX {...ICON} />
      </ActionIcon>
    </>
  )
  const fieldOf = ({ id, title }: Template) => (
    <DraftInput
      flex={1}
      size="sm"
      autoFocus
      aria-label={t('template.newTitle')}
      value={title}
      // Without a name it could not be told from the others.
      onSave={async (text) => text === '' || renameTemplate(id, text)}
      // The dialog is not to be closed by the Escape that ends the renaming.
      data-mantine-stop-propagation="true"
      onBlurCapture={() => setRenamedId(null)}
      onKeyDown={({ key, nativeEvent }) => {
        if (!isComposing(nativeEvent) && (key === 'Enter' || key === 'Escape')) endRenaming(id)
      }}
    />
  )

  return (
    <Stack gap="md" ref={cards}>
      <ChoiceCards
        label={t('library.create.trade')}
        value={value}
        onChange={onChange}
        choices={TRADES.map((trade) => ({
          value: trade,
          label: t(`trade.name.${trade}`),
          // The line is there before its words are, so that nothing jumps.
          about: shipped?.[currentLanguage()][trade].about ?? '\u00a0'
        }))}
      />
      {own.length > 0 && (
        <ChoiceCards
          label={t('template.own')}
          value={value}
          onChange={onChange}
          choices={own.map((template) => ({
            value: template.id,
            label: template.title,
            about: template.about || summary(template.content),
            aside: asideOf(template),
            ...(template.id === renamedId && { instead: fieldOf(template) })
          }))}
        />
      )}
    </Stack>
  )
}
