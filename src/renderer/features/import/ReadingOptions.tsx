import { Checkbox, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  DELIMITERS,
  type Delimiter,
  isLevelTarget,
  RATING_SCALES,
  type RatingScale,
  TEXT_ENCODINGS,
  type TextEncoding
} from '../../../domain/interop/csvOptions.ts'
import type { TablePreview } from '../../../protocol/jobs.ts'
import { readAgain } from './importFlow.ts'
import type { Reading } from './importState.ts'

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const satisfies Record<Delimiter, string>

/** How the bytes are read: guessed, and the user knows better. */
export function ReadingOptions({ reading, preview }: { readonly reading: Reading; readonly preview: TablePreview }) {
  const { t } = useTranslation()
  const hasRatings = preview.mapping.some(isLevelTarget)
  return (
    <>
      {preview.encoding !== null && (
        <NativeSelect
          label={t('import.reading.encoding')}
          value={reading.encoding ?? preview.encoding}
          onChange={(event) => void readAgain({ encoding: event.currentTarget.value as TextEncoding })}
          data={TEXT_ENCODINGS.map((value) => ({ value, label: t(`import.encoding.${value}`) }))}
        />
      )}
      {preview.delimiter !== null && (
        <NativeSelect
          label={t('import.reading.delimiter')}
          value={reading.delimiter ?? preview.delimiter}
          onChange={(event) => void readAgain({ delimiter: event.currentTarget.value as Delimiter })}
          data={DELIMITERS.map((value) => ({ value, label: t(`import.delimiter.${DELIMITER_NAMES[value]}`) }))}
        />
      )}
      {preview.sheet !== null && preview.sheets.length > 1 && (
        <NativeSelect
          label={t('import.reading.sheet')}
          value={preview.sheet}
          // What another sheet is shows by itself.
          onChange={(event) =>
            void readAgain({ sheet: event.currentTarget.value, format: undefined, mapping: undefined })
          }
          data={[...preview.sheets]}
        />
      )}
      {hasRatings && (
        <NativeSelect
          label={t('import.reading.scale')}
          value={reading.scale ?? 'auto'}
          onChange={(event) => void readAgain({ scale: event.currentTarget.value as RatingScale })}
          data={RATING_SCALES.map((value) => ({
            value,
            label: value === 'auto' ? t('import.reading.scaleAuto') : value.replace('-', '–')
          }))}
        />
      )}
      {preview.format === 'table' && (
        <Checkbox
          mb={8}
          label={t('import.reading.hasHeader')}
          checked={reading.hasHeader}
          onChange={(event) => void readAgain({ hasHeader: event.currentTarget.checked })}
        />
      )}
      {preview.format === 'boardCells' && (
        <Checkbox
          mb={8}
          label={t('import.reading.blockHeadings')}
          checked={reading.blockHeadings ?? false}
          onChange={(event) => void readAgain({ blockHeadings: event.currentTarget.checked })}
        />
      )}
    </>
  )
}
