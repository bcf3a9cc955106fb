import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Signer } from '../../../domain/brief/signing.ts'
import { SIDES } from '../../../domain/people/participant.ts'
import { signerKey } from './signers.ts'

interface Props {
  readonly side: Signer['side']
  readonly people: readonly Signer[]
  readonly ticked: ReadonlySet<string>
  onToggle(key: string): void
}

export function SignersOfSide({ side, people, ticked, onToggle }: Props) {
  const { t } = useTranslation()
  return (
    <Checkbox.Group label={t(`brief.side.${side}`)} value={[...ticked]}>
      <Stack gap={8} mt="xs">
        {people.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('report.sign.nobody')}
          </Text>
        )}
        {people.map((person, index) => (
          <Checkbox
            data-autofocus={(side === SIDES[0] && index === 0) || undefined}
            key={signerKey(person)}
            value={signerKey(person)}
            label={
              <>
                {person.name}{' '}
                <Text span size="xs" c="dimmed">
                  {person.organisation}
                </Text>
              </>
            }
            onChange={() => onToggle(signerKey(person))}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
