import { useEffect, useRef, useState } from 'react'
import { create } from 'zustand'
import { groupBy } from '../../domain/map/workshopMap.ts'
import { reported } from './failures.tsx'
import { matchesKeys, worksInFields } from './keys.ts'
import { openDialog } from './openDialog.ts'
import { isComposing, isMac, isTyping } from './platform.ts'

export const MENUS = ['file', 'edit', 'view', 'workshop', 'help'] as const
export type MenuName = (typeof MENUS)[number]

/** Something that the user can do, by key, from the command palette, in the list of shortcuts and in the native menu. */
export interface Action {
  /** `board.newNote` */
  readonly id: string
  /** Translated. */
  readonly label: string
  /** The translated name of the group that it stands in. */
  readonly section: string
  /** `mod+Z`, `N`, `shift+1`, `?`; the first is the one that is shown. */
  readonly keys?: readonly string[]
  readonly menu?: MenuName
  /** Default true. What is not enabled is not in the palette and grey in the menu. */
  readonly isEnabled?: boolean
  run(): void | Promise<void>
}

interface Slot {
  /** Of first rendering: what stands inside comes after what it stands in. */
  readonly order: number
  readonly latest: { readonly current: readonly Action[] }
}

let slotCount = 0

interface ActionState {
  /** One slot for each mounted component, in their order. */
  readonly slots: readonly Slot[]
  /** Grows when something changed that is seen: labels, keys, enabling. What `run` does is read when it is called. */
  readonly version: number
}

const useActionState = create<ActionState>(() => ({ slots: [], version: 0 }))

/** Registers actions while the component is mounted. The inner one goes before the outer one of the same id or keys. */
export function useActions(actions: readonly Action[]): void {
  const latest = useRef(actions)
  const [slot] = useState<Slot>(() => ({ order: ++slotCount, latest }))
  useEffect(() => {
    useActionState.setState(({ slots, version }) => ({
      slots: [...slots, slot].sort((a, b) => a.order - b.order),
      version: version + 1
    }))
    return () =>
      useActionState.setState(({ slots, version }) => ({
        slots: slots.filter((each) => each !== slot),
        version: version + 1
      }))
  }, [slot])
  // After every render: the newest `run` closes over the newest state.
  useEffect(() => {
    const looks = faceOf(latest.current)
    latest.current = actions
    if (faceOf(actions) !== looks) useActionState.setState(({ version }) => ({ version: version + 1 }))
  })
}

const faceOf = (actions: readonly Action[]): string =>
  JSON.stringify(actions.map((a) => [a.id, a.label, a.section, a.keys, a.menu, a.isEnabled]))

/** All that can be done here and now, from the frame inwards; of the same id the innermost. */
function listActions(): Action[] {
  const byId = new Map<string, Action>()
  for (const { latest } of useActionState.getState().slots)
    for (const action of latest.current) byId.set(action.id, action)
  return [...byId.values()]
}

export function useAllActions(): readonly Action[] {
  useActionState(({ version }) => version)
  return listActions()
}

/** By section, what belongs to the page at hand first: it stands innermost. */
export const sectioned = <T extends { readonly section: string }>(items: readonly T[]): [string, readonly T[]][] =>
  [...groupBy(items, ({ section }) => section)].reverse()

export const subscribeToActions = (listener: () => void): (() => void) => useActionState.subscribe(listener)
export const allActions = listActions

/** Runs one by its id; false if there is none or it is not enabled. A refusal is shown. */
export function runAction(id: string): boolean {
  const action = listActions().find((each) => each.id === id)
  if (action === undefined || action.isEnabled === false) return false
  reported(async () => action.run())
  return true
}

/** The one place where keys become actions. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposing(event)) return
  const dialog = openDialog()
  if (dialog !== null) {
    // What had the focus may have gone: keys are the dialog's all the same, Tab the first of them.
    if (event.target === document.body) dialog.focus()
    return
  }
  const typing = isTyping(event.target)
  const action = listActions()
    .reverse()
    .find(
      ({ keys = [], isEnabled }) =>
        isEnabled !== false && keys.some((each) => (!typing || worksInFields(each)) && matchesKeys(event, each, isMac))
    )
  if (action === undefined || isForWidget(event)) return
  event.preventDefault()
  runAction(action.id)
}

/** A choice in the native menu, which knows nothing of dialogs: while one asks something, all else waits. */
export function runFromMenu(actionId: string): void {
  if (openDialog() === null) runAction(actionId)
}

const WIDGETS = 'a, button, input, select, summary, [role="option"], [role="slider"], [role="tab"], [role="treeitem"]'
const LISTS = '[role="listbox"], [role="menu"], [role="menubar"]'

/** Keys that a button, a slider or a menu answers to are its own while it has the focus. */
function isForWidget({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || ctrlKey || metaKey || altKey) return false
  // In a list of choices a letter looks for a name.
  if (target.closest(LISTS) !== null) return true
  const isItsKey = key === 'Enter' || key === ' ' || key.startsWith('Arrow')
  return isItsKey && target.closest(WIDGETS) !== null
}
