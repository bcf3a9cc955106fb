import { Button, Group, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core'
import { IconCheck, IconPlayerPlay } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { type Sort, sortType } from '../../../../domain/sorts/sort.ts'
import { begunIn } from '../../../../domain/sorts/sorting.ts'
import { attempt } from '../../../app/failures.tsx'
import { isComposing } from '../../../app/platform.ts'
import { newId } from '../../../replica/bridge.ts'
import { useReplica, useRun, useWorkshopMap } from '../../../replica/hooks.tsx'
import { useCapturedIn } from '../../../session/sessionInHand.ts'
import { setSortsUi } from '../../../sorts/sortsUi.ts'
import { PersonChip } from '../../../ui/PersonChip.tsx'
import { SessionField } from '../SessionField.tsx'
import classes from './ChooseSorter.module.css'

/** Hands the laptop on. Says of each whether they are through, and of nobody how they sorted. */
export function ChooseSorter() {
  const { t } = useTranslation()
  const run = useRun()
  const map = useWorkshopMap()
  const replica = useReplica()
  const session = useCapturedIn(map.sessions)
  const anonymity = session?.anonymity ?? 'named'
  const [guest, setGuest] = useState('')
  const sessionId = session?.id ?? null
  const all = replica.list(sortType)
  const sorts = begunIn(all, sessionId)
  // Those who typed their name here go on here, too.
  const guests = all.filter(
    (sort) => sort.sessionId === sessionId && sort.participantId === null && sort.guest !== '' && sort.origin === ''
  )
  const done = all.filter((sort) => sort.sessionId === sessionId && sort.isDone).length
  const there = new Set(map.attendances.flatMap((each) => (each.sessionId === sessionId ? each.participantId : [])))
  // Those who are here first; where nobody said who is, all.
  const people = [...map.participants].sort((a, b) => Number(there.has(b.id)) - Number(there.has(a.id)))

  const next = anonymity === 'not-stored' ? undefined : people.find(({ id }) => sorts.get(id)?.isDone !== true)

  const begin = async (participantId: string | null, name = ''): Promise<void> => {
    const id = newId()
    const isBegun = await attempt(run('sort.begin', { id, participantId, sessionId, guest: name.trim() }))
    if (isBegun) setSortsUi({ sortId: id })
  }

  return (
    <div className={classes['screen']}>
      <Stack gap="lg" className={classes['card'] ?? ''}>
        <div>
          <Title order={2}>{t('sorts.turn.who')}</Title>
          <Text c="dimmed" mt={4}>
            {t('sorts.turn.about')}
          </Text>
        </div>
        <SessionField />
        {anonymity !== 'not-stored' && people.length > 0 && (
          <div className={classes['people']}>
            {people.map((person) => {
              const sort = sorts.get(person.id)
              return (
                <SorterButton
                  key={person.id}
                  sort={sort}
                  isNext={person === next}
                  onClick={() => (sort === undefined ? void begin(person.id) : setSortsUi({ sortId: sort.id }))}
                >
                  <PersonChip name={person.name} color={person.color} note={person.organisation} />
                </SorterButton>
              )
            })}
          </div>
        )}
        {anonymity === 'named' && guests.length > 0 && (
          <div className={classes['people']}>
            {guests.map((sort) => (
              <SorterButton key={sort.id} sort={sort} onClick={() => setSortsUi({ sortId: sort.id })}>
                <PersonChip name={sort.guest} color="grey" />
              </SorterButton>
            ))}
          </div>
        )}
        <Group align="flex-end" gap="sm">
          {anonymity === 'named' && (
            <TextInput
              flex={1}
              data-autofocus={next === undefined ? true : undefined}
              label={people.length > 0 || guests.length > 0 ? t('sorts.turn.guest') : t('sorts.turn.guestHint')}
              placeholder={t('sorts.turn.guestHint')}
              maxLength={MAX_TITLE}
              value={guest}
              onChange={(event) => setGuest(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !isComposing(event.nativeEvent)) void begin(null, guest)
              }}
            />
          )}
          <Button leftSection={<IconPlayerPlay size={16} aria-hidden />} onClick={() => void begin(null, guest)}>
            {anonymity === 'named' && guest.trim() !== '' ? t('sorts.turn.start') : t('sorts.turn.nameless')}
          </Button>
        </Group>
        <Group justify="space-between" mt="md">
          <Stack gap={2} maw="26rem">
            {done > 0 && <Text size="sm">{t('sorts.turn.soFar', { count: done })}</Text>}
            <Text size="sm" c="dimmed">
              {t('sorts.turn.secret')}
            </Text>
          </Stack>
          <Button variant="default" onClick={() => setSortsUi({ view: 'results' })}>
            {t('sorts.turn.results')}
          </Button>
        </Group>
      </Stack>
    </div>
  )
}

interface SorterProps {
  /** undefined: they have not begun. */
  readonly sort: Sort | undefined
  /** The first who is not through. */
  readonly isNext?: boolean
  readonly children: ReactNode
  onClick(): void
}

/** Somebody, and how far they are; whoever is through stays so. */
function SorterButton({ sort, isNext = false, children, onClick }: SorterProps) {
  const { t } = useTranslation()
  const isDone = sort?.isDone === true
  return (
    <UnstyledButton
      className={classes['person']}
      data-autofocus={isNext ? true : undefined}
      disabled={isDone}
      onClick={onClick}
    >
      {children}
      <span className={classes['state']}>
        {isDone && <IconCheck size={16} aria-hidden />}
        {isDone ? t('sorts.turn.done') : sort !== undefined && t('sorts.turn.begun')}
      </span>
    </UnstyledButton>
  )
}
