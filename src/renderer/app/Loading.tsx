import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './Loading.module.css'

/** Appears only when it takes long enough to be noticed. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <div className={classes['loading']} role="status" aria-label={t('common.loading')}>
      <Loader type="dots" color="gray" />
    </div>
  )
}
