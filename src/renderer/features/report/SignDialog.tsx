import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Signer } from '../../../domain/brief/signing.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { SIDES } from '../../../domain/people/participant.ts'
import { nextNumber } from './edition.ts'
import { OtherSigners } from './OtherSigners.tsx'
import { SignersOfSide } from './SignersOfSide.tsx'
import { signerKey, suggestSigners } from './signers.ts'

interface Props {
  readonly map: WorkshopMap
  onClose(): void
  onSign(signers: readonly Signer[]): void
}

/** Who has signed: the people of both sides to tick, and others to add by hand. */
export function SignDialog({ map, onClose, onSign }: Props) {
  const { t } = useTranslation()
  const suggested = suggestSigners(map)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(suggested.ticked))
  const [others, setOthers] = useState<readonly Signer[]>(suggested.others)
  const signers = [...suggested.people.filter((each) => ticked.has(signerKey(each))), ...others]
  const missingSide = SIDES.find((side) => !signers.some((signer) => signer.side === side))

  const toggle = (key: string): void => {
    const next = new Set(ticked)
    if (!next.delete(key)) next.add(key)
    setTicked(next)
  }
  return (
    <Modal opened onClose={onClose} title={t('report.sign.title')} size="lg" centered closeOnClickOutside={false}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (signers.length > 0) onSign(signers)
        }}
      >
        <Text size="sm">{t('report.sign.about', { number: nextNumber(map) })}</Text>
        <Group align="flex-start" gap="xl" grow mt="lg" preventGrowOverflow={false}>
          {SIDES.map((side) => (
            <SignersOfSide
              key={side}
              side={side}
              people={suggested.people.filter((person) => person.side === side)}
              ticked={ticked}
              onToggle={toggle}
            />
          ))}
        </Group>
        <OtherSigners
          others={others}
          onAdd={(signer) => setOthers([...others, signer])}
          onRemove={(signer) => setOthers(others.filter((each) => each !== signer))}
        />
        <Group justify="space-between" mt="xl">
          <Text size="sm" c="dimmed" role="status">
            {missingSide !== undefined && signers.length > 0 && t(`report.sign.oneSided.${missingSide}`)}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={signers.length === 0}>
              {t('report.sign.confirm')}
            </Button>
          </Group>
        </Group>
      </form>
    </Modal>
  )
}
