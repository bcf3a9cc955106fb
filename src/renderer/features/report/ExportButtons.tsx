import { Button } from '@mantine/core'
import { IconBraces, IconFileExport, IconFileTypeCsv, IconFileTypePdf, IconPhoto } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../app/actions.ts'
import { exportNow } from '../../app/exporting.ts'
import classes from './ReportPage.module.css'

/** The brief first; then the map in the forms that are wanted most, and the way to all of them. */
export function ExportButtons({ onPrint }: { onPrint(): void }) {
  const { t } = useTranslation()
  return (
    <div className={classes['exports']}>
      <Button fullWidth leftSection={<IconFileTypePdf size={18} aria-hidden />} onClick={onPrint}>
        {t('report.export.pdf')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPhoto size={18} aria-hidden />}
        onClick={() => runAction('board.exportPng')}
      >
        {t('report.export.png')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypeCsv size={18} aria-hidden />}
        onClick={() => exportNow('table')}
      >
        {t('report.export.csv')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconBraces size={18} aria-hidden />}
        onClick={() => exportNow('workshop')}
      >
        {t('report.export.json')}
      </Button>
      <Button
        variant="subtle"
        leftSection={<IconFileExport size={18} aria-hidden />}
        onClick={() => runAction('export.open')}
      >
        {t('give.openAll')}
      </Button>
    </div>
  )
}
