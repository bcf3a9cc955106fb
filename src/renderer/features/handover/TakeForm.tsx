import { Button, FocusTrap, Group, Loader, Stack, Text } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../../domain/handover/conflict.ts'
import type { HandoverComparison } from '../../../protocol/jobs.ts'
import { attempt } from '../../app/failures.tsx'
import { stopTaking, type Taking } from '../../handover/handoverUi.ts'
import { takeChosen, titleBeside } from '../../handover/taking.ts'
import { useFormat } from '../../i18n/format.ts'
import { sentences } from '../../i18n/i18n.ts'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { ConflictList } from './ConflictList.tsx'

const WAYS = ['merge', 'copy', 'replace'] as const
type Way = (typeof WAYS)[number]

/** The workshop is there already: what becomes of the two. */
export function TakeForm({ taking }: { readonly taking: Taking }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { look, comparison } = taking
  const [way, setWay] = useState<Way>('merge')
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // The dialog sees to it when it opens; but this may come in place of the passphrase, whose field had the focus.
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [])
  const title = look.title || t('common.untitled')
  const own = taking.ownTitle || t('common.untitled')
  const open = (comparison?.conflicts ?? []).filter(({ key }) => choices[key] === undefined).length
  const isReady = way !== 'merge' || (comparison !== null && open === 0)

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy || !isReady) return
    setBusy(true)
    const chosen = {
      merge: { kind: 'merge', choices },
      copy: { kind: 'copy', title: titleBeside(title) },
      replace: { kind: 'replace' }
    } as const
    await attempt(takeChosen(taking, chosen[way]))
    setBusy(false)
  }

  return (
    <form ref={form} onSubmit={(event) => void submit(event)}>
      <FocusTrap.InitialFocus />
      <Stack gap="md">
        <Text size="sm">
          {t('handover.take.about', { title: own, written: format.dateTime(look.writtenAt ?? '') })}
        </Text>
        <ChoiceCards
          label={t('handover.take.way')}
          isLabelHidden
          value={way}
          onChange={(chosen: Way) => setWay(chosen)}
          cardWidth="14rem"
          choices={WAYS.map((value) => ({
            value,
            label: t(`handover.way.${value}`),
            about: t(`handover.wayAbout.${value}`, { title: titleBeside(title) })
          }))}
        />
        {way === 'merge' &&
          (comparison === null ? (
            <Loader size="sm" aria-label={t('common.loading')} />
          ) : (
            <>
              <Summary comparison={comparison} />
              {comparison.conflicts.length > 0 && (
                <ConflictList conflicts={comparison.conflicts} choices={choices} onChoose={setChoices} />
              )}
            </>
          ))}
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="dimmed" aria-live="polite">
            {way === 'merge' && open > 0 && t('handover.conflict.open', { count: open, number: format.number(open) })}
          </Text>
          <Group gap="sm" wrap="nowrap">
            <Button variant="default" onClick={() => stopTaking(taking)}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!isReady}>
              {t(`handover.submit.${way}`)}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}

/** What a merge comes to, before it is done. */
function Summary({ comparison: { since, taken, kept, conflicts } }: { readonly comparison: HandoverComparison }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isSame = taken === 0 && kept === 0 && conflicts.length === 0
  return (
    <Text size="sm">
      {sentences(
        since === null ? t('handover.summary.unknown') : t('handover.summary.since', { when: format.dateTime(since) }),
        isSame && t('handover.summary.same'),
        taken > 0 && t('handover.summary.taken', { count: taken, number: format.number(taken) }),
        kept > 0 && t('handover.summary.kept', { count: kept, number: format.number(kept) })
      )}
    </Text>
  )
}
