import { Kbd } from '@mantine/core'
import { keyCaps } from '../app/keys.ts'
import { isMac } from '../app/platform.ts'
import classes from './Keys.module.css'

/** `mod+shift+Z` as key caps, in the platform's writing. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={classes['keys']}>
      {keyCaps(keys, isMac).map((cap) => (
        <Kbd key={cap} size="xs">
          {cap}
        </Kbd>
      ))}
    </span>
  )
}

/** What a button is called, and the keys that do the same. */
export function KeyTip({ label, keys }: { readonly label: string; readonly keys: string | undefined }) {
  return (
    <span className={classes['tip']}>
      {label}
      {keys !== undefined && <Keys keys={keys} />}
    </span>
  )
}
