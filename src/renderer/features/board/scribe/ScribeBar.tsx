import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCards, IconPhoto, IconStack2 } from '@tabler/icons-react'
import { type DragEvent, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { withKind } from '../../../../domain/capture/parseLine.ts'
import { MAX_TEXT } from '../../../../domain/engine/schema.ts'
import { ActionButton } from '../../../app/ActionButton.tsx'
import { useShell } from '../../../app/shell.ts'
import { useReplica } from '../../../replica/hooks.tsx'
import { changeCards, useCards } from '../../../session/cards.ts'
import { Keys } from '../../../ui/Keys.tsx'
import { openBoardUi, useBoardUi } from '../boardUi.ts'
import { imagesIn } from '../elements/images.ts'
import { CaptureFields, NamesNotice } from '../toolbar/CaptureBar.tsx'
import { KindSwitch } from './KindSwitch.tsx'
import { PendingImages } from './PendingImages.tsx'
import { ReadTags } from './ReadTags.tsx'
import classes from './ScribeBar.module.css'
import { ScribeHelp } from './ScribeHelp.tsx'
import { ScribeLists } from './ScribeLists.tsx'
import { SpeakerChips } from './SpeakerChips.tsx'
import { setField } from './scribeField.ts'
import { openScribe } from './scribeStore.ts'
import { useLine } from './useLine.ts'
import { useLists } from './useLists.ts'
import { useScribing } from './useScribe.ts'
import { useScribeClipboard } from './useScribeClipboard.ts'

/** One laptop, a room of people: whatever is said is typed here, and Enter makes a note of it. */
export function ScribeBar() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const field = useRef<HTMLInputElement>(null)
  const line = useLine(field)
  const scribing = useScribing(line.words)
  const lists = useLists(line, scribing)
  const clipboard = useScribeClipboard(scribing.context)
  const { isOn: hasCards } = useCards(scope)
  const isPresenting = useShell((shell) => shell.isPresenting)
  const showsBehind = useBoardUi((ui) => ui.dock === 'behind')
  const listId = useId()
  useLayoutEffect(() => {
    openBoardUi(scope)
    openScribe(scope)
  }, [scope])
  useEffect(() => setField(field.current), [])

  const root = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (isPresenting) return
    const { style } = document.documentElement
    style.setProperty('--docked', `${root.current?.offsetHeight ?? 0}px`)
    return () => void style.removeProperty('--docked')
  }, [isPresenting])

  const { read, anonymity } = scribing
  const toField = (): void => field.current?.focus()
  const onDrop = (event: DragEvent): void => {
    const files = imagesIn(event.dataTransfer)
    if (files.length === 0) return
    event.preventDefault()
    clipboard.take(files)
    toField()
  }
  return (
    <section
      ref={root}
      className={classes['bar']}
      aria-label={t('scribe.label')}
      data-testid="scribe"
      data-on-top={isPresenting || undefined}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault()
      }}
      onDrop={onDrop}
    >
      <ScribeLists id={listId} lists={lists} scribing={scribing} onDone={toField} />
      <div className={classes['row']}>
        <NamesNotice anonymity={anonymity} />
        {anonymity !== 'not-stored' && (
          <SpeakerChips
            people={scribing.people}
            speakerId={scribing.speaker?.id ?? null}
            onChoose={scribing.listenTo}
          />
        )}
        <div className={classes['fields']}>
          <CaptureFields
            // Where people are listed, the colours of notes are theirs.
            hasColor={anonymity === 'not-stored' || scribing.people.length === 0}
            onChosen={toField}
          />
        </div>
      </div>
      <div className={classes['row']}>
        <KindSwitch
          kind={read.kind}
          onChoose={(kind) => {
            line.put(withKind(line.line, kind))
            toField()
          }}
        />
        <div className={classes['box']} data-kind={read.kind}>
          <input
            ref={field}
            className={classes['field']}
            data-testid="scribe-field"
            data-leaves-tables
            role="combobox"
            aria-label={t('scribe.field')}
            aria-expanded={lists.isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={lists.activeId === null ? undefined : `${listId}-${lists.activeId}`}
            placeholder={read.kind === 'expectation' ? t('scribe.hint') : t(`premise.hint.${read.kind}`)}
            maxLength={MAX_TEXT}
            spellCheck={false}
            autoComplete="off"
            {...line.fieldProps}
            onKeyDown={lists.onKeyDown}
            onPaste={clipboard.onPaste}
          />
          {line.line === '' && (
            <span className={classes['call']} aria-hidden>
              <Keys keys="mod+J" />
            </span>
          )}
          <ReadTags scribing={scribing} />
          <PendingImages />
        </div>
        <Tooltip label={t('scribe.cards')}>
          <ActionIcon
            size="lg"
            variant={hasCards ? 'light' : 'subtle'}
            color={hasCards ? 'teal' : 'gray'}
            aria-label={t('scribe.cards')}
            aria-pressed={hasCards}
            onClick={() => {
              changeCards(scope, { isOn: !hasCards })
              toField()
            }}
          >
            <IconCards size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('scribe.images.add')}>
          <ActionIcon
            size="lg"
            variant="subtle"
            color="gray"
            aria-label={t('scribe.images.add')}
            onClick={() => clipboard.choose(toField)}
          >
            <IconPhoto size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
        {!isPresenting && (
          <ActionButton id="premise.panel" isOn={showsBehind}>
            <IconStack2 size={18} stroke={1.6} aria-hidden />
          </ActionButton>
        )}
        <ScribeHelp />
      </div>
    </section>
  )
}
