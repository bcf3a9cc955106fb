import { memo, useMemo } from 'react'
import type { LibraryEntry } from '../../../domain/workshops/queries.ts'
import classes from './BoardThumbnail.module.css'
import { thumbnailOf } from './thumbnail.ts'

const ASPECT = 1.6

/** The board in small. It is only looked at: what it shows is said in the card's words. */
export const BoardThumbnail = memo(function BoardThumbnail({ picture }: { readonly picture: LibraryEntry['picture'] }) {
  const thumbnail = useMemo(() => thumbnailOf(picture, ASPECT), [picture])
  return (
    <div className={classes['paper']} aria-hidden>
      {thumbnail !== null && (
        <svg viewBox={thumbnail.viewBox} className={classes['board']} focusable="false" role="presentation">
          {thumbnail.frames.map(({ x, y, w, h }) => (
            <rect
              key={`${x} ${y} ${w} ${h}`}
              className={classes['frame']}
              x={x}
              y={y}
              width={w}
              height={h}
              rx={thumbnail.radius}
            />
          ))}
          {thumbnail.notes.map(({ color, path }) => (
            <path key={color} className={classes['notes']} d={path} style={{ '--note-fill': `var(--note-${color})` }} />
          ))}
        </svg>
      )}
    </div>
  )
})
