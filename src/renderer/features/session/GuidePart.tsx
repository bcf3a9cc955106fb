import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../app/actions.ts'
import { Part } from './Part.tsx'
import { Question } from './Question.tsx'
import { useGuide } from './useGuide.ts'

/** The questions of the session that is on; a session without any says nothing of them. */
export function GuidePart() {
  const { t } = useTranslation()
  const { questions, isShown } = useGuide()
  if (questions.length === 0) return null
  return (
    <Part title={t('tools.guide.title')}>
      <Question />
      <Switch
        size="sm"
        checked={isShown}
        label={t('tools.guide.show')}
        description={t('tools.guide.hint')}
        onChange={() => runAction('session.guide')}
      />
    </Part>
  )
}
