import { ActionIcon, Popover, Text } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { KIND_MARKS } from '../../../../domain/capture/parseLine.ts'
import { PREMISE_KINDS } from '../../../../domain/premises/premise.ts'
import { Keys } from '../../../ui/Keys.tsx'
import classes from './ScribeBar.module.css'

/** All that the bar understands, on a card. */
export function ScribeHelp() {
  const { t } = useTranslation()
  const title = t('scribe.help.title')
  return (
    <Popover position="top-end" width={420} shadow="lg" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size="lg" variant="subtle" color="gray" aria-label={title} title={title}>
          <IconHelp size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} size="sm" mb={8}>
          {title}
        </Text>
        <dl className={classes['help']}>
          <dt>
            <Keys keys="mod+J" />
          </dt>
          <dd>{t('scribe.help.focus')}</dd>
          <dt>
            <Keys keys="alt+1" />…<Keys keys="9" />
          </dt>
          <dd>{t('scribe.help.speaker')}</dd>
          <dt>
            <code>@</code>
          </dt>
          <dd>{t('scribe.help.at')}</dd>
          <dt>
            <code>#</code>
          </dt>
          <dd>{t('scribe.help.hash')}</dd>
          <dt>
            <code>“…”</code>
          </dt>
          <dd>{t('scribe.help.quote')}</dd>
          <dt>
            <code>+1</code>
          </dt>
          <dd>{t('scribe.help.again')}</dd>
          {PREMISE_KINDS.map((kind) => (
            <KindLine key={kind} mark={KIND_MARKS[kind][0] ?? ''} words={t(`premise.about.${kind}`)} />
          ))}
          <dt>
            <Keys keys="shift+Enter" />
          </dt>
          <dd>{t('scribe.help.withLast')}</dd>
          <dt>
            <code>12:</code>
          </dt>
          <dd>{t('scribe.help.card')}</dd>
        </dl>
      </Popover.Dropdown>
    </Popover>
  )
}

const KindLine = ({ mark, words }: { readonly mark: string; readonly words: string }) => (
  <>
    <dt>
      <code>{mark}</code>
    </dt>
    <dd>{words}</dd>
  </>
)
