import { createContext, useContext } from 'react'

/** What is drawn: the theme `system` has become light or dark. */
export const SCHEMES = ['light', 'dark', 'projector'] as const
export type Scheme = (typeof SCHEMES)[number]

export const SchemeContext = createContext<Scheme>('light')

/** The scheme in which everything below is drawn; a canvas takes its colours by it. */
export const useScheme = (): Scheme => useContext(SchemeContext)
