import { createContext, useContext } from 'react'
import type { BoardDesk } from './desk.ts'

/** The desk of the board that is mounted; null: another view is shown. */
export const DeskContext = createContext<BoardDesk | null>(null)

export const useDesk = (): BoardDesk | null => useContext(DeskContext)
