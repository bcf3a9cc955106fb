import { Button, FocusTrap, Group, List, Modal, ScrollArea, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PHASES } from '../../domain/phases/readiness.ts'
import { CaptureSigns } from '../notes/CaptureSigns.tsx'
import { Keys } from '../ui/Keys.tsx'
import classes from './HelpDialog.module.css'
import { showDialog, useShell } from './shell.ts'

/** How Plumbline works, on one page. */
export function HelpDialog() {
  const { t } = useTranslation()
  const isOpen = useShell(({ dialog }) => dialog === 'help')
  return (
    <Modal
      opened={isOpen}
      onClose={() => showDialog(null)}
      title={t('app.help.title')}
      size="xl"
      scrollAreaComponent={ScrollArea.Autosize}
    >
      <FocusTrap.InitialFocus />
      <Stack gap="md">
        <Text>{t('app.help.intro')}</Text>
        <section>
          <Title order={3} mb="xs">
            {t('app.help.phases')}
          </Title>
          <dl className={classes['phases']}>
            {PHASES.map((phase) => (
              <div key={phase} className={classes['phase']}>
                <dt>{t(`app.phase.${phase}`)}</dt>
                <dd>{t(`app.help.phase.${phase}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <Title order={3} mb="xs">
            {t('scribe.help.title')}
          </Title>
          <CaptureSigns />
        </section>
        <section>
          <Title order={3} mb="xs">
            {t('app.help.data')}
          </Title>
          <List spacing={4} fz="sm">
            <List.Item>{t('app.help.local')}</List.Item>
            <List.Item>{t('app.help.saved')}</List.Item>
            <List.Item>{t('app.help.file')}</List.Item>
          </List>
        </section>
        <section>
          <Title order={3} mb="xs">
            {t('app.help.exchange.title')}
          </Title>
          <List spacing={4} fz="sm">
            <List.Item>{t('app.help.exchange.import')}</List.Item>
            <List.Item>{t('app.help.exchange.export')}</List.Item>
            <List.Item>{t('app.help.exchange.handover')}</List.Item>
          </List>
        </section>
        <section>
          <Title order={3} mb="xs">
            {t('app.help.keys')}
          </Title>
          <div className={classes['keys']}>
            <Keys keys="mod+K" />
            <span>{t('app.help.paletteKey')}</span>
            <Keys keys="?" />
            <span>{t('app.help.shortcutsKey')}</span>
            <Keys keys="mod+Z" />
            <span>{t('app.help.undoKey')}</span>
            <Keys keys="mod+shift+PageDown" />
            <span>{t('app.help.questionKey')}</span>
          </div>
        </section>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => showDialog('shortcuts')}>
            {t('app.shortcuts.title')}
          </Button>
          <Button onClick={() => showDialog(null)}>{t('action.close')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
