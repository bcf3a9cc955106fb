import { type Box, centreOf, contains } from '../../../../base/geometry.ts'
import { type Frame, isTheme, type LensView, type Step } from '../../../lenses/lens.ts'
import { noteBoxOf } from './reading.ts'
import { themeGrowth } from './themes.ts'

/**
 * A frame of another size: what it now holds of what lies around it joins it, and what it holds no more leaves it. Notes
 * join any frame, clusters a theme.
 */
export function resizePlan(view: LensView, clusterId: string, box: Box): Step[] {
  const { map, layout, heightOf } = view
  const frame = layout.frames.find(({ id }) => id === clusterId)
  if (frame === undefined) return []
  const isIn = (thing: Box): boolean => contains(box, centreOf(thing))
  const around = frame.parentId ?? null
  const notes = map.expectations.filter(({ id }) => layout.notes.has(id))
  const joining = notes.filter((note) => note.clusterId === around && isIn(noteBoxOf(note, heightOf)))
  const leaving = notes.filter((note) => note.clusterId === clusterId && !isIn(noteBoxOf(note, heightOf)))
  const { x, y, w, h } = box
  const steps: Step[] = [{ name: 'cluster.resize', args: { id: clusterId, x, y, w, h } }]
  for (const [to, changed] of [
    [clusterId, joining],
    [around, leaving]
  ] as const) {
    if (changed.length > 0)
      steps.push({ name: 'cluster.join', args: { clusterId: to, ids: changed.map(({ id }) => id) } })
  }
  return [...steps, ...(isTheme(frame) ? nesting(frame, layout.frames, isIn) : []), ...themeGrowth(map, around, [box])]
}

function nesting(theme: Frame, frames: readonly Frame[], isIn: (box: Box) => boolean): Step[] {
  const isLoose = (frame: Frame): boolean => frame !== theme && (frame.parentId ?? null) === null && !isTheme(frame)
  const joining = frames.filter((frame) => isLoose(frame) && isIn(frame)).map(({ id }) => id)
  const leaving = frames.filter((frame) => frame.parentId === theme.id && !isIn(frame)).map(({ id }) => id)
  return [
    ...(joining.length > 0 ? ([{ name: 'cluster.nest', args: { ids: joining, parentId: theme.id } }] as const) : []),
    ...(leaving.length > 0 ? ([{ name: 'cluster.nest', args: { ids: leaving, parentId: null } }] as const) : [])
  ]
}
