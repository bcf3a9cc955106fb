import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { IconNote } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { KIND_MARKS, type LineKind } from '../../../../domain/capture/parseLine.ts'
import { PREMISE_KINDS } from '../../../../domain/premises/premise.ts'
import { PremiseIcon } from '../premises/PremiseIcon.tsx'
import classes from './ScribeBar.module.css'

interface Props {
  readonly kind: LineKind
  onChoose(kind: LineKind): void
}

/** What is being written, as the key at its beginning says; for the mouse. */
export function KindSwitch({ kind, onChoose }: Props) {
  const { t } = useTranslation()
  const kinds: readonly LineKind[] = ['expectation', ...PREMISE_KINDS]
  return (
    <SegmentedControl
      className={classes['kinds'] ?? ''}
      size="xs"
      aria-label={t('scribe.kind')}
      value={kind}
      onChange={(value) => {
        const chosen = kinds.find((each) => each === value)
        if (chosen !== undefined) onChoose(chosen)
      }}
      data={kinds.map((each) => ({
        value: each,
        label:
          each === 'expectation' ? (
            <span className={classes['kind']} title={t('scribe.expectation')}>
              <IconNote size={16} stroke={1.6} aria-hidden />
              <VisuallyHidden>{t('scribe.expectation')}</VisuallyHidden>
            </span>
          ) : (
            <span className={classes['kind']} title={`${t(`premise.kind.${each}`)} ( ${KIND_MARKS[each][0]} )`}>
              <PremiseIcon kind={each} />
              <span aria-hidden>{KIND_MARKS[each][0]}</span>
              <VisuallyHidden>{t(`premise.kind.${each}`)}</VisuallyHidden>
            </span>
          )
      }))}
    />
  )
}
