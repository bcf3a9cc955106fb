import { Select, type SelectProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { VERDICTS, type Verdict } from '../../domain/expectations/expectation.ts'
import { useOpenAtOnce } from '../ui/useOpenAtOnce.ts'
import { VerdictDot, VerdictMark } from './VerdictMark.tsx'

type Passed = 'id' | 'label' | 'aria-label' | 'placeholder' | 'size' | 'onBlur' | 'onKeyDown' | 'autoFocus' | 'tabIndex'

interface Props extends Pick<SelectProps, Passed> {
  /** null: several. */
  readonly value: Verdict | null
  onChange(verdict: Verdict): void
  readonly isOpenAtOnce?: boolean
  readonly onClose?: () => void
}

export function VerdictSelect({ value, onChange, isOpenAtOnce, onClose, ...input }: Props) {
  const { t } = useTranslation()
  const field = useOpenAtOnce(isOpenAtOnce)
  return (
    <Select<Verdict>
      ref={field}
      allowDeselect={false}
      {...input}
      {...(onClose && { onDropdownClose: onClose })}
      leftSection={value !== null && <VerdictDot verdict={value} />}
      leftSectionWidth={value === null ? 0 : 26}
      data={VERDICTS.map((verdict) => ({ value: verdict, label: t(`verdict.${verdict}`) }))}
      value={value}
      onChange={(verdict) => verdict !== null && verdict !== value && onChange(verdict)}
      renderOption={({ option }) => <VerdictMark verdict={option.value} />}
    />
  )
}
