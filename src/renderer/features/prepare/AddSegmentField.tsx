import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { useEntry } from '../../ui/useEntry.ts'
import { FIELD } from './fields.ts'

export function AddSegmentField({ onAdd }: { readonly onAdd: (name: string) => Promise<boolean> }) {
  const { t } = useTranslation()
  const { commit, fieldProps } = useEntry(onAdd)
  return (
    <TextInput
      variant="unstyled"
      mt={4}
      data-field={FIELD.newSegment}
      aria-label={t('prepare.segments.add')}
      placeholder={t('prepare.segments.addPlaceholder')}
      leftSection={<IconPlus size={16} aria-hidden />}
      maxLength={MAX_TITLE}
      {...fieldProps}
      onBlur={commit}
    />
  )
}
