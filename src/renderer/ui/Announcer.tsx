import { VisuallyHidden } from '@mantine/core'
import { useAnnouncement } from './announce.ts'

/** Stands once in the window. */
export function Announcer() {
  const { text, count } = useAnnouncement()
  return (
    <VisuallyHidden role="status">
      <span key={count}>{text}</span>
    </VisuallyHidden>
  )
}
