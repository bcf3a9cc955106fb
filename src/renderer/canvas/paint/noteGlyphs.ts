import type { Point } from '../../../base/geometry.ts'
import type { Verdict } from '../../../domain/expectations/expectation.ts'
import type { Marks } from '../scene/marks.ts'
import type { NoteView } from '../scene/noteView.ts'
import type { BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D
type State = Exclude<Marks['state'], null>

const RADIUS = 8.5

/** A mark of its own shape for each verdict, in a ring; filled when the answer has been written. */
export function paintVerdict(
  context: Context,
  verdict: Exclude<Verdict, 'open'>,
  at: Point,
  view: NoteView,
  theme: BoardTheme
): void {
  const { ink, fill } = theme.notes[view.color]
  const { isAnswered } = view.marks
  context.beginPath()
  context.arc(at.x, at.y, RADIUS, 0, 2 * Math.PI)
  context.lineWidth = 1.5
  context.strokeStyle = ink
  if (isAnswered) {
    context.fillStyle = ink
    context.fill()
  }
  context.stroke()
  strokeGlyph(context, GLYPHS[verdict], at, isAnswered ? fill : ink)
}

/** How far the promise has come, on a square plate, so that it is not taken for a verdict. */
export function paintState(context: Context, state: State, { x, y }: Point, theme: BoardTheme): void {
  context.beginPath()
  context.roundRect(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, 4)
  context.fillStyle = plateOf(state, theme)
  context.fill()
  context.lineWidth = 1.75
  strokeGlyph(context, STATE_GLYPHS[state], { x, y }, theme.surface)
}

function plateOf(state: State, { success, danger, inkQuiet, accent }: BoardTheme): string {
  if (state === 'delivered' || state === 'exceeded') return success
  if (state === 'missed') return danger
  return state === 'in-progress' ? accent : inkQuiet
}

function strokeGlyph(context: Context, lines: readonly Line[], { x, y }: Point, color: string): void {
  context.beginPath()
  for (const [from, ...rest] of lines) {
    if (from === undefined) continue
    context.moveTo(x + from[0], y + from[1])
    for (const [dx, dy] of rest) context.lineTo(x + dx, y + dy)
  }
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.strokeStyle = color
  context.stroke()
}

type Line = readonly (readonly [dx: number, dy: number])[]

/** A tick, the hands of a clock, two arrows past each other, a cross. */
export const GLYPHS: Readonly<Record<Exclude<Verdict, 'open'>, readonly Line[]>> = {
  now: [
    [
      [-3.6, 0.2],
      [-1, 2.9],
      [3.8, -2.6]
    ]
  ],
  later: [
    [
      [0, -4.2],
      [0, 0.4],
      [3, 2]
    ]
  ],
  alternative: [
    [
      [-4, -2],
      [4, -2],
      [1.8, -4]
    ],
    [
      [4, 2],
      [-4, 2],
      [-1.8, 4]
    ]
  ],
  decline: [
    [
      [-2.8, -2.8],
      [2.8, 2.8]
    ],
    [
      [-2.8, 2.8],
      [2.8, -2.8]
    ]
  ]
}

const TICK: Line = [
  [-3.8, 0.4],
  [-1.2, 3],
  [3.8, -2.8]
]

/** Three dots, a tick, a tick that rises, an exclamation mark, a dash. */
export const STATE_GLYPHS: Readonly<Record<State, readonly Line[]>> = {
  'in-progress': [
    [
      [-4, 0],
      [-3.9, 0]
    ],
    [
      [0, 0],
      [0.1, 0]
    ],
    [
      [4, 0],
      [4.1, 0]
    ]
  ],
  delivered: [TICK],
  exceeded: [
    [
      [0, 4.4],
      [0, -3.8]
    ],
    [
      [-3.6, -0.4],
      [0, -4.2],
      [3.6, -0.4]
    ]
  ],
  missed: [
    [
      [0, -4.4],
      [0, 1]
    ],
    [
      [0, 4.2],
      [0, 4.3]
    ]
  ],
  withdrawn: [
    [
      [-3.6, 0],
      [3.6, 0]
    ]
  ]
}
