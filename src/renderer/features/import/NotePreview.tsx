import type { PaletteColor } from '../../../domain/map/palette.ts'
import type { NoteSample } from '../../../protocol/jobs.ts'
import classes from './NotePreview.module.css'

const SHOWN = 5

interface Props {
  readonly notes: readonly NoteSample[]
  /** Of those whose colour the file does not say. */
  readonly color: PaletteColor
}

/** The first notes as they will look on the board. */
export function NotePreview({ notes, color }: Props) {
  return (
    <ul className={classes['notes']}>
      {notes.slice(0, SHOWN).map(({ text, speaker, cluster, color: own }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes of a file have no other name
        <li key={index} className={classes['note']} style={paper(own ?? color)}>
          <p className={classes['text']}>{text}</p>
          {(speaker !== '' || cluster !== '') && (
            <p className={classes['foot']}>{[speaker, cluster].filter(Boolean).join(' · ')}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

const paper = (color: PaletteColor) => ({
  '--fill': `var(--note-${color})`,
  '--edge': `var(--note-${color}-edge)`,
  '--ink': `var(--note-${color}-ink)`
})
