import { Menu, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryEntry } from '../../../domain/workshops/queries.ts'
import { reported } from '../../app/failures.tsx'
import { keyCaps } from '../../app/keys.ts'
import { isMac } from '../../app/platform.ts'
import { cardActions } from './cardActions.tsx'

export function CardMenuItems({ entry }: { readonly entry: LibraryEntry }) {
  const { t } = useTranslation()
  return cardActions(entry, t).map(({ id, label, keys, icon: Icon, isApart, isDangerous, run }) => (
    <Fragment key={id}>
      {isApart && <Menu.Divider />}
      <Menu.Item
        leftSection={<Icon size={16} aria-hidden />}
        rightSection={keys?.[0] && <Keys keys={keys[0]} />}
        {...(isDangerous && { color: 'red' })}
        onClick={() => reported(async () => run())}
      >
        {label}
      </Menu.Item>
    </Fragment>
  ))
}

const Keys = ({ keys }: { readonly keys: string }) => (
  <Text span size="xs" c="dimmed" ml="lg" aria-hidden>
    {keyCaps(keys, isMac).join(isMac ? '' : '+')}
  </Text>
)
