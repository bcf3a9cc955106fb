// The names of all that crosses processes; no imports, so that the preload stays small. The shapes are in contract.ts.

/** Asked by a window, answered by main. */
export const requestChannels = [
  'scope:open',
  'command:run',
  'query:run',
  'history:undo',
  'history:redo',
  'history:since',
  'history:back',
  'template:shipped',
  'job:run',
  'job:cancel',
  'file:save',
  'file:print',
  'file:next',
  'menu:set',
  'window:stay',
  'window:leave',
  'window:present',
  'show:open',
  'show:close',
  'log:report'
] as const
export type RequestChannel = (typeof requestChannels)[number]

/** Told by main to windows. */
export const eventChannels = [
  'scope:changed',
  'job:progress',
  'file:opened',
  'menu:invoke',
  'window:closing',
  'show:closed'
] as const
export type EventChannel = (typeof eventChannels)[number]

/** What the preload puts on `window`. */
export interface Bridge {
  invoke(channel: RequestChannel, payload: unknown): Promise<unknown>
  /** Returns what ends the listening. */
  on(channel: EventChannel, listener: (payload: unknown) => void): () => void
}

export const BRIDGE_NAME = 'plumbline'

/** Where the pages of the application are served from. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://plumbline`

/** Set on the root element's dataset by a page that is to be printed: `ready` once all of it stands there, or `failed`. */
export const PRINT_STATE = 'printState'

/** Likewise, `none`: nothing is printed at the foot of its pages. */
export const PRINT_FOOT = 'printFoot'
