import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { useEntry } from '../../ui/useEntry.ts'
import cells from './cells.module.css'
import { FIELD } from './fields.ts'
import classes from './SegmentsSection.module.css'

export function AddSegmentField({ onAdd }: { readonly onAdd: (name: string) => Promise<boolean> }) {
  const { t } = useTranslation()
  const { commit, fieldProps } = useEntry(onAdd)
  return (
    <div className={classes['add']}>
      <IconPlus size={16} aria-hidden />
      <input
        className={cells['field']}
        data-cell="name"
        data-field={FIELD.newSegment}
        aria-label={t('prepare.segments.add')}
        placeholder={t('prepare.segments.addPlaceholder')}
        maxLength={MAX_TITLE}
        {...fieldProps}
        onBlur={commit}
      />
    </div>
  )
}
