import { Button, Group, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core'
import { IconCheck, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { sortType } from '../../../../domain/sorts/sort.ts'
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
  const sorts = begunIn(replica.list(sortType), sessionId)
  const there = new Set(map.attendances.flatMap((each) => (each.sessionId === sessionId ? each.participantId : [])))
  // Those who are here first; where nobody said who is, all.
  const people = [...map.participants].sort((a, b) => Number(there.has(b.id)) - Number(there.has(a.id)))

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
            {people.map((person, index) => {
              const sort = sorts.get(person.id)
              return (
                <UnstyledButton
                  key={person.id}
                  className={classes['person']}
                  data-autofocus={index === 0 ? true : undefined}
                  disabled={sort?.isDone === true}
                  onClick={() => (sort === undefined ? void begin(person.id) : setSortsUi({ sortId: sort.id }))}
                >
                  <PersonChip name={person.name} color={person.color} note={person.organisation} />
                  <span className={classes['state']}>
                    {sort?.isDone === true ? (
                      <>
                        <IconCheck size={16} aria-hidden />
                        {t('sorts.turn.done')}
                      </>
                    ) : (
                      sort !== undefined && t('sorts.turn.begun')
                    )}
                  </span>
                </UnstyledButton>
              )
            })}
          </div>
        )}
        <Group align="flex-end" gap="sm">
          {anonymity === 'named' && (
            <TextInput
              flex={1}
              label={t('sorts.turn.guest')}
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
          <Text size="sm" c="dimmed" maw="26rem">
            {t('sorts.turn.secret')}
          </Text>
          <Button variant="default" onClick={() => setSortsUi({ view: 'results' })}>
            {t('sorts.turn.results')}
          </Button>
        </Group>
      </Stack>
    </div>
  )
}
