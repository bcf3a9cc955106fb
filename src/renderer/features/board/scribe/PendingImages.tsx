import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './ScribeBar.module.css'
import { dropPending, useScribe } from './scribeStore.ts'

/** The pictures that go with what is being written. */
export function PendingImages() {
  const { t } = useTranslation()
  const images = useScribe((scribe) => scribe.images)
  if (images.length === 0) return null
  return (
    <ul className={classes['images']} aria-label={t('scribe.images.label')}>
      {images.map(({ id, name, data }) => (
        <li key={id} className={classes['image']}>
          <img src={data} alt={name} />
          <CloseButton
            className={classes['removeImage'] ?? ''}
            size="xs"
            radius="xl"
            variant="default"
            aria-label={t('element.images.remove', { name })}
            onClick={() => dropPending(id)}
          />
        </li>
      ))}
    </ul>
  )
}
