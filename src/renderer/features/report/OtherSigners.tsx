import { Button, CloseButton, Fieldset, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Signer } from '../../../domain/brief/signing.ts'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { SIDES } from '../../../domain/people/participant.ts'
import { isComposing } from '../../app/platform.ts'
import { signerKey } from './signers.ts'

interface Props {
  readonly others: readonly Signer[]
  onAdd(signer: Signer): void
  onRemove(signer: Signer): void
}

const BLANK: Signer = { name: '', organisation: '', side: 'client' }

/** Signers whom the workshop does not know: a managing director who was never in the room. */
export function OtherSigners({ others, onAdd, onRemove }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(BLANK)
  const name = useRef<HTMLInputElement>(null)
  const signer = { ...draft, name: draft.name.trim(), organisation: draft.organisation.trim() }
  const canAdd = signer.name !== '' && !others.some((other) => signerKey(other) === signerKey(signer))

  const add = (): void => {
    if (!canAdd) return
    onAdd(signer)
    // The next one is likely of the same house.
    setDraft({ ...draft, name: '' })
    name.current?.focus()
  }
  const addOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent) || draft.name === '') return
    event.preventDefault()
    add()
  }
  return (
    <Fieldset legend={t('report.sign.others')} mt="lg">
      {others.map((other) => (
        <Group key={signerKey(other)} justify="space-between" wrap="nowrap" mb={4}>
          <Text size="sm">
            {other.name}
            <Text span size="sm" c="dimmed">
              {' '}
              {[other.organisation, t(`brief.side.${other.side}`)].filter(Boolean).join(' · ')}
            </Text>
          </Text>
          <CloseButton
            size="sm"
            aria-label={t('report.sign.remove', { name: other.name })}
            onClick={() => onRemove(other)}
          />
        </Group>
      ))}
      <Group gap="sm" align="flex-end" grow>
        <TextInput
          ref={name}
          label={t('report.sign.name')}
          maxLength={MAX_TITLE}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          onKeyDown={addOnEnter}
        />
        <TextInput
          label={t('report.sign.organisation')}
          maxLength={MAX_TITLE}
          value={draft.organisation}
          onChange={(event) => setDraft({ ...draft, organisation: event.currentTarget.value })}
          onKeyDown={addOnEnter}
        />
      </Group>
      <Group justify="space-between" mt="sm">
        <SegmentedControl
          size="xs"
          aria-label={t('report.sign.side')}
          value={draft.side}
          onChange={(side) => setDraft({ ...draft, side })}
          data={SIDES.map((value) => ({ value, label: t(`brief.side.${value}`) }))}
        />
        <Button variant="default" size="xs" disabled={!canAdd} onClick={add}>
          {t('report.sign.add')}
        </Button>
      </Group>
    </Fieldset>
  )
}
