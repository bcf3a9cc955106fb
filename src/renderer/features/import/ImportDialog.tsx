import { Alert, Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useArrivals } from '../../app/arrivals.ts'
import { failureText } from '../../app/failures.tsx'
import { useIsWorkShown } from '../../app/work.ts'
import { useFormat } from '../../i18n/format.ts'
import { ColorSwatchPicker } from '../../ui/ColorSwatchPicker.tsx'
import { BadRows } from './BadRows.tsx'
import { CardSortHint } from './CardSortHint.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { Contents, hasNew, whyNothing } from './Contents.tsx'
import { FormatField } from './FormatField.tsx'
import classes from './ImportDialog.module.css'
import { IssueList } from './IssueList.tsx'
import { cancelImport, importDraft, skipFile } from './importFlow.ts'
import { changeChoices, type ImportDraft, useImport } from './importState.ts'
import { NotePreview } from './NotePreview.tsx'
import { ReadingOptions } from './ReadingOptions.tsx'
import { TargetFields } from './TargetFields.tsx'

/** All of an import on one screen: how the file is read, what its columns are, what comes of it, and where it goes. */
export function ImportDialog() {
  const { t } = useTranslation()
  const draft = useImport((state) => state.draft)
  const isWorkShown = useIsWorkShown()
  return (
    <Modal
      opened={draft !== null}
      onClose={skipFile}
      closeOnClickOutside={false}
      closeOnEscape={!isWorkShown}
      size="70rem"
      title={draft === null ? '' : t('import.title', { name: draft.name })}
      classNames={{ body: classes['body'] ?? '', title: classes['title'] ?? '' }}
    >
      {draft !== null && <ImportForm draft={draft} />}
    </Modal>
  )
}

function ImportForm({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { preview, failure, choices } = draft
  const waiting = useArrivals((state) => state.waiting.length)
  const isRefused = choices.badRows === 'refuse' && preview.issueCount > 0
  const obstacle = failure !== null ? null : (whyNothing(preview) ?? (isRefused ? 'refused' : null))
  const isBusy = draft.isReading || draft.isImporting
  const isReady = failure === null && !isBusy && hasNew(preview) && !isRefused
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void importDraft()
      }}
      onKeyDown={(event) => {
        // From any field: Enter alone opens the lists of some.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
      }}
    >
      <Stack gap="lg">
        <Group gap="lg" align="flex-end">
          <FormatField format={preview.format} formats={preview.formats} />
          {preview.kind === 'table' && <ReadingOptions reading={draft.reading} preview={preview} />}
        </Group>
        {failure === null ? (
          <>
            {preview.formats.includes('cardSort') && <CardSortHint draft={draft} />}
            <Contents preview={preview} />
            {preview.kind === 'table' && (
              <Part
                title={t('import.columns.title')}
                about={preview.isRemembered ? t('import.columns.remembered') : t('import.columns.about')}
              >
                <ColumnTable preview={preview} />
              </Part>
            )}
            {preview.noteCount > 0 && (
              <Part
                title={t('import.preview.title')}
                aside={
                  <ColorSwatchPicker
                    label={t('import.preview.color')}
                    value={choices.color}
                    onChange={(color) => changeChoices({ color })}
                  />
                }
              >
                <NotePreview notes={preview.notes} color={choices.color} />
              </Part>
            )}
            {preview.kind === 'table' && preview.issueCount > 0 && obstacle !== 'noColumn' && (
              <Part title={t('import.bad.title')}>
                {hasNew(preview) ? (
                  <BadRows preview={preview} badRows={choices.badRows} />
                ) : (
                  <IssueList label={t('import.bad.title')} preview={preview} />
                )}
              </Part>
            )}
            {preview.kind === 'bundle' && preview.issueCount > 0 && (
              <Part title={t('import.parts.title')} about={t('import.parts.about')}>
                <IssueList label={t('import.parts.title')} preview={preview} />
              </Part>
            )}
            <Part title={t('import.target.title')}>
              <TargetFields draft={draft} />
            </Part>
          </>
        ) : (
          <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
            {failure.code === 'file-unreadable' ? t('import.wrongEncoding') : failureText(failure)}
          </Alert>
        )}
      </Stack>
      <Group className={classes['footer']} justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed" aria-live="polite">
          {obstacle !== null && t(`import.summary.${obstacle}`)}
          {failure === null && obstacle === null && (
            <>
              {t('import.summary.notes', { count: preview.noteCount, number: format.number(preview.noteCount) })}
              {preview.kind === 'table' &&
                preview.issueCount > 0 &&
                ` · ${t('import.summary.skipped', { count: preview.issueCount, number: format.number(preview.issueCount) })}`}
            </>
          )}
          {waiting > 0 && ` · ${t('import.summary.waiting', { count: waiting, number: format.number(waiting) })}`}
        </Text>
        <Group gap="sm" wrap="nowrap">
          <Button variant="default" onClick={cancelImport}>
            {waiting > 0 ? t('import.cancelAll') : t('action.cancel')}
          </Button>
          {waiting > 0 && (
            <Button variant="default" onClick={skipFile}>
              {t('import.skip')}
            </Button>
          )}
          <Button
            type="submit"
            data-autofocus={preview.formats.length < 2 || undefined}
            disabled={!isReady}
            loading={isBusy}
          >
            {t('action.import')}
          </Button>
        </Group>
      </Group>
    </form>
  )
}

interface PartProps {
  readonly title: string
  readonly about?: string
  /** At the right of the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

function Part({ title, about, aside, children }: PartProps) {
  return (
    <section>
      <Group gap="sm" align={aside === undefined ? 'baseline' : 'center'} mb="xs">
        <Title order={3} size="h5">
          {title}
        </Title>
        {about !== undefined && (
          <Text size="sm" c="dimmed">
            {about}
          </Text>
        )}
        {aside !== undefined && <Group ml="auto">{aside}</Group>}
      </Group>
      {children}
    </section>
  )
}
