import { Input, NativeSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FormatId } from '../../../domain/interop/formatIds.ts'
import { readAgain } from './importFlow.ts'

interface Props {
  readonly format: FormatId
  /** What the file can be read as, the likeliest first. */
  readonly formats: readonly FormatId[]
}

/** What the file was recognised as; to be chosen where it could be several things. */
export function FormatField({ format, formats }: Props) {
  const { t } = useTranslation()
  const name = (id: FormatId) => t(`import.format.${id}`)
  if (formats.length < 2) {
    return (
      <Input.Wrapper label={t('import.reading.format')} labelElement="div">
        <Text size="sm" lh="2.25rem">
          {name(format)}
        </Text>
      </Input.Wrapper>
    )
  }
  return (
    <NativeSelect
      data-autofocus
      label={t('import.reading.format')}
      value={format}
      onChange={(event) => void readAgain({ format: event.currentTarget.value as FormatId })}
      data={formats.map((value) => ({ value, label: name(value) }))}
    />
  )
}
