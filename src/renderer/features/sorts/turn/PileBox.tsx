import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { DraftInput } from '../../../ui/DraftInput.tsx'
import type { SaveText } from '../../../ui/useDraft.ts'
import { CardList } from './CardList.tsx'
import classes from './PileBox.module.css'
import { useCardDrop } from './useCardDrop.ts'
import type { PileInHand } from './useTurn.ts'

interface Props {
  readonly pile: PileInHand
  /** Where it stands, from 1. */
  readonly number: number
  /** null: it has none. */
  readonly keyName: string | null
  readonly chosenId: string | null
  onChoose(cardId: string): void
  /** Without a card: the one that is chosen. */
  onPut(cardId?: string): void
  readonly onName: SaveText
  /** The name is said: back to the cards. */
  onNamed(): void
  onTakeApart(): void
}

/** A pile: its name, its cards, and the key that puts the chosen card there. */
export function PileBox(props: Props) {
  const { pile, cards } = props.pile
  const { number, keyName, chosenId, onChoose, onPut, onName, onNamed, onTakeApart } = props
  const { t } = useTranslation()
  const format = useFormat()
  const { isOver, handlers } = useCardDrop(onPut)
  const name = pile.title || t('sorts.turn.pile', { number })
  return (
    <section className={classes['pile']} aria-label={name} data-over={isOver} data-pile={pile.id} {...handlers}>
      <header className={classes['head']}>
        <Tooltip label={t('sorts.turn.putHere')}>
          <UnstyledButton
            className={classes['key']}
            aria-label={t('sorts.turn.putInto', { name })}
            onClick={() => onPut()}
          >
            {keyName ?? '·'}
          </UnstyledButton>
        </Tooltip>
        <DraftInput
          className={classes['name'] ?? ''}
          variant="unstyled"
          size="sm"
          data-name
          aria-label={t('sorts.turn.nameOf', { name })}
          placeholder={t('sorts.turn.name')}
          value={pile.title}
          onSave={onName}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') onNamed()
          }}
        />
        <span className={classes['count']}>{format.number(cards.length)}</span>
        <Tooltip label={t('sorts.turn.takeApart')}>
          <ActionIcon size="sm" aria-label={t('sorts.turn.takeApartNamed', { name })} onClick={onTakeApart}>
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      <CardList label={name} cards={cards} chosenId={chosenId} onChoose={onChoose} />
    </section>
  )
}
