import { Alert, Button } from '@mantine/core'
import { IconCards } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { sentences } from '../../i18n/i18n.ts'
import { takeAsSorts } from './importFlow.ts'
import type { ImportDraft } from './importState.ts'

/** The file says who sorted how: here it comes in as notes, and there is another way, that keeps what each person did. */
export function CardSortHint({ draft: { workshop, isImporting } }: { readonly draft: ImportDraft }) {
  const { t } = useTranslation()
  return (
    <Alert icon={<IconCards aria-hidden />}>
      {sentences(t('import.cardSort.about'), workshop === null && t('import.cardSort.closed'))}
      {workshop !== null && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          display="block"
          disabled={isImporting}
          onClick={() => void takeAsSorts()}
        >
          {t('import.cardSort.take')}
        </Button>
      )}
    </Alert>
  )
}
