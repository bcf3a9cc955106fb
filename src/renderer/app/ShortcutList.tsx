import { Modal, ScrollArea, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../domain/text/fold.ts'
import { Keys } from '../ui/Keys.tsx'
import { sectioned, useAllActions } from './actions.ts'
import classes from './ShortcutList.module.css'
import { showDialog, useShell } from './shell.ts'

interface Row {
  readonly id: string
  readonly label: string
  readonly section: string
  readonly keys: readonly string[]
}

/** What is listed under `?`: each action that has keys, by section. */
export function ShortcutList() {
  const { t } = useTranslation()
  const isOpen = useShell(({ dialog }) => dialog === 'shortcuts')
  const [query, setQuery] = useState('')
  const actions = useAllActions()
  const close = (): void => {
    showDialog(null)
    setQuery('')
  }
  const rows: readonly Row[] = [
    ...actions.flatMap(({ id, label, section, keys }) => (keys?.length ? [{ id, label, section, keys }] : [])),
    // The platform's, not ours to run.
    { id: 'fullScreen', label: t('app.menu.fullScreen'), section: t('app.section.general'), keys: ['F11'] }
  ]
  const wanted = fold(query)
  const found = rows.filter(({ label, section }) => fold(`${label} ${section}`).includes(wanted))
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('app.shortcuts.title')}
      size="xl"
      scrollAreaComponent={ScrollArea.Autosize}
    >
      <TextInput
        data-autofocus
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        placeholder={t('app.shortcuts.search')}
        aria-label={t('app.shortcuts.search')}
        leftSection={<IconSearch size={16} stroke={1.5} />}
        mb="lg"
      />
      {found.length === 0 && <p className={classes['empty']}>{t('app.palette.empty')}</p>}
      <div className={classes['groups']}>
        {sectioned(found).map(([section, members]) => (
          <section key={section} className={classes['group']}>
            <h3 className={classes['heading']}>{section}</h3>
            <dl className={classes['list']}>
              {members.map(({ id, label, keys }) => (
                <div key={id} className={classes['row']}>
                  <dt>{label}</dt>
                  <dd className={classes['keys']}>
                    {keys.map((each) => (
                      <Keys key={each} keys={each} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
