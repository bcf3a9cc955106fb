import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { keyCaps } from '../../app/keys.ts'
import { isMac } from '../../app/platform.ts'
import { GUIDE_KEYS } from './guideKeys.ts'
import classes from './Question.module.css'
import { useGuide } from './useGuide.ts'

const ICON = { size: 18, 'aria-hidden': true } as const

/** The question that is being asked, with the way to the next; `onClose` where it can be put away. */
export function Question({ onClose }: { readonly onClose?: () => void }) {
  const { t } = useTranslation()
  const { questions, current, index, step } = useGuide()
  if (current === undefined) return null
  const titled = (label: string, keys: string): string => `${label} (${keyCaps(keys, isMac).join('+')})`
  return (
    <div className={classes['question']}>
      <div className={classes['head']}>
        <span className={classes['kind']}>
          {t('tools.guide.place', {
            kind: t(`prepare.guide.kind.${current.kind}`),
            at: index + 1,
            of: questions.length
          })}
        </span>
        <ActionIcon
          size={28}
          aria-label={t('tools.guide.previous')}
          title={titled(t('tools.guide.previous'), GUIDE_KEYS.previous)}
          disabled={index === 0}
          onClick={() => step(-1)}
        >
          <IconChevronLeft {...ICON} />
        </ActionIcon>
        <ActionIcon
          size={28}
          aria-label={t('tools.guide.next')}
          title={titled(t('tools.guide.next'), GUIDE_KEYS.next)}
          disabled={index === questions.length - 1}
          onClick={() => step(1)}
        >
          <IconChevronRight {...ICON} />
        </ActionIcon>
        {onClose !== undefined && (
          <ActionIcon size={28} aria-label={t('tools.guide.hide')} title={t('tools.guide.hide')} onClick={onClose}>
            <IconX {...ICON} />
          </ActionIcon>
        )}
      </div>
      <p className={classes['text']}>{current.text || t('common.untitled')}</p>
    </div>
  )
}
