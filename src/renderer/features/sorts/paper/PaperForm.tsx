import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TEXT } from '../../../../domain/engine/schema.ts'
import { enteredSort } from '../../../../domain/sorts/entry.ts'
import { readPaperSort } from '../../../../domain/sorts/paper.ts'
import { runAction } from '../../../app/actions.ts'
import { attempt } from '../../../app/failures.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { newId } from '../../../replica/bridge.ts'
import { useRun, useWorkshopMap } from '../../../replica/hooks.tsx'
import { useCapturedIn } from '../../../session/sessionInHand.ts'
import { setSortsUi } from '../../../sorts/sortsUi.ts'
import { ChoiceSelect } from '../../../ui/ChoiceSelect.tsx'
import { SessionField } from '../SessionField.tsx'
import classes from './PaperForm.module.css'

/** Sorts that were laid out on tables, typed in pile by pile by the numbers of their cards. */
export function PaperForm() {
  const { t } = useTranslation()
  const format = useFormat()
  const run = useRun()
  const map = useWorkshopMap()
  const session = useCapturedIn(map.sessions)
  const [participantId, setParticipantId] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [entered, setEntered] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const numbered = map.expectations.filter(({ isFaceDown }) => !isFaceDown)
  const cardOf = new Map(numbered.flatMap(({ id, cardNumber }) => (cardNumber === null ? [] : [[cardNumber, id]])))
  const { piles, faults } = readPaperSort(text, cardOf)
  const count = piles.reduce((sum, { cards }) => sum + cards.length, 0)

  const enter = async (): Promise<void> => {
    const sorter = { participantId, sessionId: session?.id ?? null, guest: '', origin: '' }
    setBusy(true)
    const isIn = await attempt(run('sort.enter', { sorts: [enteredSort(sorter, piles, newId)] }))
    setBusy(false)
    if (!isIn) return
    setText('')
    setParticipantId(null)
    setEntered(entered + 1)
    notifications.show({ message: t('sorts.paper.entered', { count }) })
  }
  if (cardOf.size === 0) {
    return (
      <Stack className={classes['form'] ?? ''} align="flex-start">
        <Text>{t('sorts.paper.noNumbers')}</Text>
        <Button
          onClick={() => {
            setSortsUi({ view: null })
            runAction('paper.cards')
          }}
        >
          {t('paper.cards.action')}
        </Button>
      </Stack>
    )
  }
  return (
    <Stack className={classes['form'] ?? ''} gap="md">
      <Text c="dimmed">{t('sorts.paper.about')}</Text>
      <SessionField />
      {session?.anonymity !== 'not-stored' && (
        <ChoiceSelect
          label={t('sorts.paper.who')}
          placeholder={t('sorts.turn.nameless')}
          value={participantId}
          choices={map.participants.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setParticipantId}
        />
      )}
      <Textarea
        // The next one starts here.
        key={entered}
        data-autofocus
        autoFocus
        label={t('sorts.paper.piles')}
        description={t('sorts.paper.pilesHint')}
        minRows={8}
        autosize
        maxRows={18}
        maxLength={MAX_TEXT}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div aria-live="polite">
        <Text size="sm">
          {t('sorts.paper.read', { count: piles.length, cards: format.number(count), all: format.number(cardOf.size) })}
        </Text>
        <ul className={classes['faults']}>
          {faults.slice(0, 50).map(({ line, kind, word }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be wrong twice in a line
            <li key={index}>{t(`sorts.paper.fault.${kind}`, { line: format.number(line), word })}</li>
          ))}
        </ul>
      </div>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={() => setSortsUi({ view: 'results' })}>
          {t('sorts.turn.results')}
        </Button>
        <Button loading={isBusy} disabled={count === 0} onClick={() => void enter()}>
          {t('sorts.paper.enter')}
        </Button>
      </Group>
    </Stack>
  )
}
