import { SegmentedControl, Text } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import type { Participant } from '../../../domain/people/participant.ts'
import { RESPONSE_KINDS, type Response } from '../../../domain/responses/response.ts'
import { reported } from '../../app/failures.tsx'
import { DraftTextarea } from '../../ui/DraftInput.tsx'
import { PromiseCriteria } from './PromiseCriteria.tsx'
import { PromiseFields } from './PromiseFields.tsx'
import classes from './ResponseForm.module.css'
import { ResponseIcon } from './ResponseIcon.tsx'
import type { ResponseEditor } from './useResponse.ts'

interface Props {
  readonly expectation: Expectation
  readonly response: Response | undefined
  readonly editor: ResponseEditor
  readonly people: readonly Participant[]
  readonly textRef: Ref<HTMLTextAreaElement>
}

/** What we answer. Every field saves itself: there is no draft that could be lost. */
export function ResponseForm({ expectation, response, editor, people, textRef }: Props) {
  const { t } = useTranslation()
  const { kind, save } = editor
  const owner = people.find(({ id }) => id === response?.ownerId)
  const promise = response ?? { measure: '', dueDate: null, promisedLevel: null }
  return (
    <div className={classes['form']}>
      <SegmentedControl
        fullWidth
        aria-label={t('respond.response.kindLabel')}
        value={kind}
        onChange={(chosen) => reported(() => save({ kind: chosen }))}
        data={RESPONSE_KINDS.map((value) => ({
          value,
          label: (
            <span className={classes['kind']}>
              <ResponseIcon kind={value} size={16} />
              {t(`respond.response.kind.${value}`)}
            </span>
          )
        }))}
      />
      <Text size="sm" c="dimmed">
        {t(`respond.response.about.${kind}`)}
      </Text>
      <DraftTextarea
        ref={textRef}
        label={t(`respond.response.text.${kind}`)}
        placeholder={t('respond.response.textHint')}
        minRows={3}
        maxRows={14}
        value={response?.text ?? ''}
        onSave={(text, gesture) => save({ text }, gesture)}
      />
      {kind === 'promise' && (
        <>
          <PromiseFields response={response} editor={editor} people={people} />
          <PromiseCriteria promise={promise} expectation={expectation} owner={owner} />
        </>
      )}
    </div>
  )
}
