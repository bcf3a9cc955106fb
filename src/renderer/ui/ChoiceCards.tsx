import { Group, Radio, Text } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import classes from './ChoiceCards.module.css'

interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  /** One quiet line below. */
  readonly about?: string
  /** Over the right upper corner, since a card is one button and can hold no other. */
  readonly aside?: ReactNode
  /** Shown in place of the card: while its label is edited, say. */
  readonly instead?: ReactNode
}

interface Props<T extends string> {
  readonly label: string
  /** The label is said elsewhere: a heading right above. */
  readonly isLabelHidden?: boolean
  /** null: none yet. */
  readonly value: T | null
  readonly choices: readonly Choice<T>[]
  onChange(value: T): void
  /** The least width of a card, CSS: as many stand beside each other as there is room for. */
  readonly cardWidth?: string
}

/** One of a few things that need a word of explanation; arrows go from one to the next, as among radio buttons. */
export function ChoiceCards<T extends string>(props: Props<T>) {
  const { label, isLabelHidden = false, value, choices, onChange, cardWidth = '16rem' } = props
  const labelling = isLabelHidden ? { 'aria-label': label } : { label, labelProps: { mb: 6 } }
  return (
    <Radio.Group {...labelling} value={value} onChange={(chosen) => onChange(chosen as T)}>
      <div className={classes['cards']} style={{ '--choice-width': cardWidth }}>
        {choices.map(({ value: each, label: name, about, aside, instead }) => (
          <div key={each} className={classes['place']} data-choice={each}>
            {instead ?? (
              <Radio.Card value={each} className={classes['card']} radius="md" onKeyDown={submitByEnter}>
                <Group wrap="nowrap" align="flex-start" gap="sm">
                  <Radio.Indicator size="sm" mt={2} />
                  <div className={classes['text']} data-aside={aside !== undefined || undefined}>
                    <Text size="sm" fw={500}>
                      {name}
                    </Text>
                    {about !== undefined && (
                      <Text size="xs" c="dimmed" mt={2}>
                        {about}
                      </Text>
                    )}
                  </div>
                </Group>
              </Radio.Card>
            )}
            {instead === undefined && aside !== undefined && <div className={classes['aside']}>{aside}</div>}
          </div>
        ))}
      </div>
    </Radio.Group>
  )
}

/** As a plain radio button does; the space bar chooses. */
function submitByEnter(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'Enter' || event.currentTarget.form === null) return
  event.preventDefault()
  event.currentTarget.form.requestSubmit()
}
