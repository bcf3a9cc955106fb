import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { matchCards } from '../../../../domain/sorts/matchCards.ts'
import type { SortsFile } from '../../../../protocol/jobs.ts'
import { attempt } from '../../../app/failures.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { sentences } from '../../../i18n/i18n.ts'
import { newId } from '../../../replica/bridge.ts'
import { useReplica, useRun, useWorkshopMap } from '../../../replica/hooks.tsx'
import { useCapturedIn } from '../../../session/sessionInHand.ts'
import { setSortsUi } from '../../../sorts/sortsUi.ts'
import { offerUndo } from '../../../ui/undoToast.tsx'
import classes from '../paper/PaperForm.module.css'
import { SessionField } from '../SessionField.tsx'
import { planSorts } from './sortsFile.ts'

const MOST_SHOWN = 30

/** What would come of a file of card sorts, before anything is changed. */
export function FileForm({ name, read }: { readonly name: string; readonly read: SortsFile }) {
  const { t } = useTranslation()
  const format = useFormat()
  const run = useRun()
  const { scope } = useReplica()
  const map = useWorkshopMap()
  const session = useCapturedIn(map.sessions)
  // Where none of its cards is here, they are meant to come.
  const [makesNotes, setMakesNotes] = useState(() =>
    matchCards(read.cards, map.expectations).every((id) => id === null)
  )
  const [isBusy, setBusy] = useState(false)
  const plan = useMemo(
    () => planSorts(read, map, { sessionId: session?.id ?? null, makesNotes, newId }),
    [read, map, session?.id, makesNotes]
  )
  const back = (): void => setSortsUi({ view: 'results', file: null })
  const enter = async (): Promise<void> => {
    const gesture = { id: newId() }
    setBusy(true)
    const isIn = await attempt(async () => {
      for (const { name: command, args } of plan.steps) await run(command, args, gesture)
    })
    setBusy(false)
    if (!isIn) return
    back()
    offerUndo({ scope, message: t('sorts.file.done', { count: plan.sorters }) })
  }

  return (
    <Stack className={classes['form'] ?? ''} gap="md">
      <Text fw={620}>{name}</Text>
      <Text aria-live="polite">
        {sentences(
          t('sorts.file.sorters', { count: plan.sorters }),
          plan.known > 0 && t('sorts.file.known', { count: plan.known }),
          t('sorts.file.found', { count: plan.found, all: format.number(read.cards.length) })
        )}
      </Text>
      <SessionField />
      {plan.missing.length > 0 && (
        <div>
          <Checkbox
            checked={makesNotes}
            label={t('sorts.file.makeNotes', { count: plan.missing.length })}
            onChange={(event) => setMakesNotes(event.currentTarget.checked)}
          />
          <ul className={classes['faults']} data-quiet>
            {plan.missing.slice(0, MOST_SHOWN).map((words) => (
              <li key={words}>{words.slice(0, 200)}</li>
            ))}
          </ul>
          {plan.missing.length > MOST_SHOWN && (
            <Text size="sm" c="dimmed">
              {t('sorts.file.rest', { count: plan.missing.length - MOST_SHOWN })}
            </Text>
          )}
        </div>
      )}
      {read.issueCount > 0 && (
        <div>
          <Text size="sm">{t('sorts.file.bad', { count: read.issueCount })}</Text>
          <ul className={classes['faults']}>
            {read.issues.slice(0, MOST_SHOWN).map(({ line, fault }) => (
              <li key={`${line}${fault}`}>
                {t('import.bad.line', { line: format.number(line) })}: {t(`sorts.file.fault.${fault}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={back}>
          {t('action.cancel')}
        </Button>
        <Button data-autofocus loading={isBusy} disabled={plan.sorters === 0} onClick={() => void enter()}>
          {t('sorts.file.enter', { count: plan.sorters })}
        </Button>
      </Group>
    </Stack>
  )
}
