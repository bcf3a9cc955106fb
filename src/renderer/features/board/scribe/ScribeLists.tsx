import { Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import { sharedRanges } from '../../../../domain/text/similar.ts'
import { Keys } from '../../../ui/Keys.tsx'
import { MarkedText } from '../../../ui/MarkedText.tsx'
import { PersonChip } from '../../../ui/PersonChip.tsx'
import classes from './ScribeBar.module.css'
import type { Completion } from './token.ts'
import type { Lists } from './useLists.ts'
import type { Scribing } from './useScribe.ts'

interface Props {
  readonly id: string
  readonly lists: Lists
  readonly scribing: Scribing
  /** Chosen by mouse: the field has the keys again. */
  onDone(): void
}

/** Over the bar: what may be named, or what was said before. */
export function ScribeLists({ id, lists, scribing, onDone }: Props) {
  const { t } = useTranslation()
  const { completions, similar, activeId } = lists
  const isNaming = completions.length > 0
  return (
    <div className={classes['lists']} data-open={isNaming ? 'names' : lists.isOpen || undefined}>
      {similar.length > 0 && (
        <div className={classes['listHead']}>
          <Text size="xs" fw={600}>
            {t('scribe.similar.title')}
          </Text>
          <span className={classes['keys']}>
            <Keys keys="ArrowUp" />
            <Keys keys="Enter" />
            <span>{t('scribe.similar.pick')}</span>
            <Keys keys="alt+Enter" />
            <span>{t('scribe.similar.best')}</span>
          </span>
        </div>
      )}
      <div id={id} role="listbox" aria-label={isNaming ? t('scribe.completions') : t('scribe.similar.title')}>
        {isNaming
          ? completions.map((each) => (
              <Choice
                key={each.id}
                id={`${id}-${each.id}`}
                isActive={each.id === activeId}
                onChoose={() => {
                  lists.complete(each)
                  onDone()
                }}
              >
                <Named completion={each} scribing={scribing} />
              </Choice>
            ))
          : // The best stands nearest to the bar, where the arrow comes to it first.
            similar.toReversed().map((note) => (
              <Choice
                key={note.id}
                id={`${id}-${note.id}`}
                isActive={note.id === activeId}
                onChoose={() => {
                  scribing.again(note)
                  onDone()
                }}
              >
                <SaidBefore note={note} scribing={scribing} />
              </Choice>
            ))}
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly isActive: boolean
  readonly children: React.ReactNode
  onChoose(): void
}

function Choice({ id, isActive, children, onChoose }: ChoiceProps) {
  const choice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) choice.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <div
      ref={choice}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classes['choice']}
      onMouseDown={(event) => {
        event.preventDefault()
        if (event.button === 0) onChoose()
      }}
    >
      {children}
    </div>
  )
}

function Named({ completion, scribing }: { readonly completion: Completion; readonly scribing: Scribing }) {
  const { t } = useTranslation()
  const person = scribing.people.find(({ id }) => id === completion.id)
  if (person !== undefined) {
    return <PersonChip name={person.name} color={person.color} note={person.role || person.organisation} />
  }
  if (completion.kind === 'newPerson') {
    return (
      <span className={classes['named']}>
        <IconPlus size={14} aria-hidden />
        {t('common.addNamed', { name: completion.name })}
      </span>
    )
  }
  return (
    <span className={classes['named']}>
      #{completion.name}
      <Text size="xs" c="dimmed" component="span">
        {completion.kind === 'factor' ? t('scribe.factor') : t('scribe.lane')}
      </Text>
    </span>
  )
}

function SaidBefore({ note, scribing: { read, map } }: { readonly note: Expectation; readonly scribing: Scribing }) {
  const count = 1 + map.mentions.filter(({ expectationId }) => expectationId === note.id).length
  return (
    <>
      <span className={classes['said']}>
        <MarkedText text={note.text} ranges={sharedRanges(note.text, read.text)} />
      </span>
      <span className={classes['times']}>×{count}</span>
    </>
  )
}
