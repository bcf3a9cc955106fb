import { Checkbox, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { INDICATOR_TESTS, type Indicator, MAX_INDICATORS, type Workshop } from '../../../domain/workshops/workshop.ts'
import type { Gesture } from '../../../protocol/contract.ts'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { AddField } from './AddField.tsx'
import { CellText } from './CellText.tsx'
import classes from './Indicators.module.css'
import { useListEdits } from './listEdits.ts'
import { ButtonsCell, ButtonsHead, moveByKeys, RowButtons, type RowMoves } from './RowButtons.tsx'
import { moveBetweenCells } from './rows.ts'
import { Section } from './Section.tsx'
import table from './table.module.css'

/** What success is measured by, each with the level to reach and the four tests of a good indicator (DOMAIN 4.12). */
export function IndicatorsSection({ workshop: { indicators } }: { readonly workshop: Workshop }) {
  const { t } = useTranslation()
  const run = useRun()
  const edits = useListEdits<Indicator>(
    indicators,
    (next, gesture) => run('workshop.edit', { indicators: next }, gesture),
    MAX_INDICATORS
  )
  return (
    <Section title={t('prepare.indicators.title')}>
      {indicators.length > 0 && (
        <Table
          verticalSpacing={0}
          horizontalSpacing={0}
          className={table['table']}
          onKeyDown={moveBetweenCells}
          aria-label={t('prepare.indicators.title')}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('prepare.indicators.name')}</Table.Th>
              <Table.Th className={classes['target']}>{t('prepare.indicators.target')}</Table.Th>
              {INDICATOR_TESTS.map((test) => (
                <Table.Th key={test} className={classes['test']} title={t(`prepare.indicators.hint.${test}`)}>
                  {t(`prepare.indicators.test.${test}`)}
                </Table.Th>
              ))}
              <ButtonsHead count={3} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {indicators.map((indicator) => (
              <IndicatorRow
                key={indicator.id}
                indicator={indicator}
                onEdit={(change, gesture) => edits.edit(indicator.id, change, gesture)}
                {...edits.movesOf(indicator.id)}
                onRemove={() => edits.remove(indicator.id)}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <AddField
        cell="indicator"
        label={t('prepare.indicators.add')}
        placeholder={t('prepare.indicators.addPlaceholder')}
        onAdd={(titles) => edits.add(titles.map((title) => ({ id: newId(), title, target: '', passes: [] })))}
      />
    </Section>
  )
}

interface RowProps extends RowMoves {
  readonly indicator: Indicator
  onEdit(change: Partial<Indicator>, gesture?: Gesture): Promise<boolean>
  onRemove(): void
}

function IndicatorRow({ indicator, onEdit, canMove, onMove, onRemove }: RowProps) {
  const { t } = useTranslation()
  const { title, target, passes } = indicator
  const labelOf = (field: string): string => t('prepare.fieldOf', { field, name: title })
  const failed = INDICATOR_TESTS.find((test) => !passes.includes(test))
  return (
    <Table.Tr onKeyDown={moveByKeys(onMove)}>
      <Table.Td>
        <CellText
          data-cell="indicator"
          aria-label={labelOf(t('prepare.indicators.name'))}
          value={title}
          onSave={async (text, gesture) => text === '' || onEdit({ title: text }, gesture)}
        />
        {failed !== undefined && (
          <Text size="xs" c="dimmed" className={classes['hint'] ?? ''}>
            {t(`prepare.indicators.hint.${failed}`)}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={classes['target']}>
        <CellText
          data-cell="target"
          aria-label={labelOf(t('prepare.indicators.target'))}
          placeholder={t('prepare.indicators.targetPlaceholder')}
          value={target}
          onSave={(text, gesture) => onEdit({ target: text }, gesture)}
        />
      </Table.Td>
      {INDICATOR_TESTS.map((test) => (
        <Table.Td key={test} className={classes['test']}>
          <Checkbox
            size="xs"
            aria-label={labelOf(t(`prepare.indicators.test.${test}`))}
            checked={passes.includes(test)}
            onChange={({ currentTarget: { checked } }) =>
              void onEdit({
                passes: INDICATOR_TESTS.filter((each) => (each === test ? checked : passes.includes(each)))
              })
            }
          />
        </Table.Td>
      ))}
      <ButtonsCell>
        <RowButtons name={title} {...{ canMove, onMove, onRemove }} />
      </ButtonsCell>
    </Table.Tr>
  )
}
