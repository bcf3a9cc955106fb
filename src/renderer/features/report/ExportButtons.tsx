import { Button, Menu } from '@mantine/core'
import {
  IconArrowsExchange,
  IconBraces,
  IconChevronDown,
  IconFileTypeCsv,
  IconFileTypePdf,
  IconPhoto
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { BOARD_FORMATS } from '../../../protocol/jobs.ts'
import { ProgressDialog } from '../../ui/ProgressDialog.tsx'
import type { Edition } from './edition.ts'
import classes from './ReportPage.module.css'
import type { Exports } from './useExports.ts'

interface Props {
  readonly edition: Edition
  readonly exports: Exports
}

/** The brief first; then the map in whatever form it is wanted. */
export function ExportButtons({ edition, exports }: Props) {
  const { t } = useTranslation()
  const title = edition.brief.title || t('brief.untitled')
  return (
    <div className={classes['exports']}>
      <Button
        fullWidth
        leftSection={<IconFileTypePdf size={18} aria-hidden />}
        onClick={() => void exports.pdf(edition)}
      >
        {t('report.export.pdf')}
      </Button>
      <Button variant="default" leftSection={<IconPhoto size={18} aria-hidden />} onClick={exports.png}>
        {t('report.export.png')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypeCsv size={18} aria-hidden />}
        onClick={() => exports.csv(title)}
      >
        {t('report.export.csv')}
      </Button>
      <Button variant="default" leftSection={<IconBraces size={18} aria-hidden />} onClick={() => exports.json(title)}>
        {t('report.export.json')}
      </Button>
      <Menu position="bottom-start" width="target">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconArrowsExchange size={18} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {t('report.export.board')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {BOARD_FORMATS.map((format) => (
            <Menu.Item key={format} onClick={() => exports.board(title, format)}>
              {t(`report.boardFormat.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ProgressDialog
        isOpen={exports.progress !== null}
        title={t('report.export.running')}
        done={exports.progress?.done ?? 0}
        total={exports.progress?.total ?? 0}
        onCancel={exports.cancel}
      />
    </div>
  )
}
