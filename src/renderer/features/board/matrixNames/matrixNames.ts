import { create } from 'zustand'
import type { MatrixPart } from '../../../../domain/workshops/workshop.ts'

/** The name that one wants to change first; null: nobody asks. */
export const useNaming = create<{ readonly part: MatrixPart | null }>(() => ({ part: null }))

export const nameMatrix = (part: MatrixPart): void => useNaming.setState({ part })
export const endNaming = (): void => useNaming.setState({ part: null })
