import type { BoardDesk } from '../desk.ts'
import { ElementField } from './ElementField.tsx'
import { useField } from './fieldStore.ts'
import { NoteField } from './NoteField.tsx'
import { TitleField } from './TitleField.tsx'

interface Props {
  readonly desk: BoardDesk
  /** Gives the keys back to the board. */
  onLeave(): void
}

/** The one field that has the keys, if any. */
export function FieldLayer({ desk, onLeave }: Props) {
  const field = useField((state) => state.field)
  if (field === null) return null
  if (field.kind === 'title') return <TitleField key={field.gesture.id} desk={desk} field={field} onLeave={onLeave} />
  if (field.kind === 'element')
    return <ElementField key={field.gesture.id} desk={desk} field={field} onLeave={onLeave} />
  return <NoteField key={field.id} desk={desk} field={field} onLeave={onLeave} />
}
