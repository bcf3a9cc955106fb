import { ActionIcon, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Signing } from '../../../domain/brief/signing.ts'
import { useFormat } from '../../i18n/format.ts'
import { listed } from '../../i18n/i18n.ts'
import classes from './ReportPage.module.css'

interface Props {
  readonly signings: readonly Signing[]
  /** The one that is shown, if any. */
  readonly shownId: string
  onShow(id: string): void
  onPrint(signing: Signing): void
}

/** The signed versions, newest first; each can be read and printed as it was. */
export function VersionList({ signings, shownId, onShow, onPrint }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ul className={classes['versions']}>
      {[...signings].reverse().map((signing) => {
        const { id, number, signedAt, signers } = signing
        const print = t('report.versions.print', { number })
        return (
          <li key={id} className={classes['version']}>
            <UnstyledButton
              className={classes['versionButton']}
              aria-pressed={id === shownId}
              onClick={() => onShow(id)}
            >
              <Text span size="sm" fw={500} className="tabular">
                {t('brief.version', { number })} · {format.date(signedAt)}
              </Text>
              <Text span size="xs" c="dimmed" display="block" lineClamp={2}>
                {listed(signers.map(({ name }) => name))}
              </Text>
            </UnstyledButton>
            <Tooltip label={print}>
              <ActionIcon variant="subtle" color="gray" aria-label={print} onClick={() => onPrint(signing)}>
                <IconFileTypePdf size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </li>
        )
      })}
    </ul>
  )
}
