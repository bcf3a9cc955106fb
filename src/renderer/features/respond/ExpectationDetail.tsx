import { ActionIcon, Button, Group, Kbd, Text, Title, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { byId, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { keyCaps } from '../../app/keys.ts'
import { isComposing, isMac } from '../../app/platform.ts'
import classes from './ExpectationDetail.module.css'
import { LevelFields } from './LevelFields.tsx'
import { ResponseForm } from './ResponseForm.tsx'
import type { Row } from './responseList.ts'
import { ScoreParts } from './ScoreParts.tsx'
import { Section } from './Section.tsx'
import type { ResponseEditor } from './useResponse.ts'
import { useResponse } from './useResponse.ts'
import { VerdictField } from './VerdictField.tsx'
import { Voices } from './Voices.tsx'

export interface DetailHandle {
  /** Puts the cursor into the words of the response. */
  write(): void
  choose(kind: ResponseEditor['kind']): void
}

interface Props {
  readonly map: WorkshopMap
  readonly row: Row
  /** From 1; 0: not in the list as it is shown. */
  readonly position: number
  readonly total: number
  onStep(rows: number): void
  onNextUnanswered(): void
  onWithdraw(): void
  /** Back to the list. */
  onLeave(): void
  readonly ref?: Ref<DetailHandle>
}

/** One expectation: at the left what is known of it, at the right what we respond. */
export function ExpectationDetail({ map, row, position, total, ref, ...on }: Props) {
  const { t } = useTranslation()
  const { priority, response } = row
  const { expectation } = priority
  const editor = useResponse(expectation, response)
  const text = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({
    write: () => text.current?.focus(),
    choose: (kind) => void editor.save({ kind })
  }))
  const people = useMemo(() => byId(map.participants), [map.participants])
  const cluster = map.clusters.find(({ id }) => id === expectation.clusterId)

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // The field has stored its text by now, and has used up the key.
      event.preventDefault()
      on.onNextUnanswered()
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      on.onLeave()
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields in it
    <div className={classes['detail']} onKeyDown={onKeyDown}>
      <header className={classes['header']}>
        <Group justify="space-between" wrap="nowrap" mb="xs">
          <Text size="sm" c="dimmed" truncate>
            {cluster === undefined ? t('respond.list.noCluster') : cluster.title || t('respond.list.untitledCluster')}
          </Text>
          <Group gap={4} wrap="nowrap">
            {position > 0 && (
              <Text size="sm" c="dimmed" className="tabular" mr="xs">
                {t('respond.detail.position', { index: position, total })}
              </Text>
            )}
            <Step label={t('respond.detail.previous')} Icon={IconChevronUp} onClick={() => on.onStep(-1)} />
            <Step label={t('respond.detail.next')} Icon={IconChevronDown} onClick={() => on.onStep(1)} />
          </Group>
        </Group>
        <Title order={2} className={classes['text']}>
          {expectation.text}
        </Title>
      </header>
      <div className={classes['known']}>
        <Voices
          expectation={expectation}
          mentions={map.mentions.filter(({ expectationId }) => expectationId === expectation.id)}
          people={people}
        />
        <ScoreParts priority={priority} />
        <VerdictField expectation={expectation} />
        <LevelFields map={map} expectation={expectation} />
      </div>
      <div className={classes['response']}>
        <Section title={t('respond.response.title')}>
          <ResponseForm
            expectation={expectation}
            response={response}
            editor={editor}
            people={map.participants}
            textRef={text}
          />
        </Section>
        <div className={classes['foot']}>
          {response === undefined ? (
            <Text size="xs" c="dimmed">
              {t('respond.response.savedAlways')}
            </Text>
          ) : (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={on.onWithdraw}
            >
              {t('respond.response.withdraw')}
            </Button>
          )}
          <Button onClick={on.onNextUnanswered} rightSection={<NextKeys />}>
            {t('respond.detail.nextUnanswered')}
          </Button>
        </div>
      </div>
    </div>
  )
}

interface StepProps {
  readonly label: string
  readonly Icon: typeof IconChevronUp
  onClick(): void
}

function Step({ label, Icon, onClick }: StepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

function NextKeys() {
  return (
    <span aria-hidden className={classes['keys']}>
      {keyCaps('mod+Enter', isMac).map((cap) => (
        <Kbd key={cap} size="xs">
          {cap}
        </Kbd>
      ))}
    </span>
  )
}
