import { z } from '../engine/schema.ts'

/** The colours a note, cluster or person may have: names, since each theme gives them values of its own. */
export const PALETTE = ['yellow', 'orange', 'rose', 'violet', 'blue', 'teal', 'green', 'grey'] as const
export type PaletteColor = (typeof PALETTE)[number]
export const colorSchema = z.enum(PALETTE)

/** A colour for the nth of many things: they follow one another and begin again. */
export const colorAt = (index: number): PaletteColor => PALETTE[index % PALETTE.length] ?? 'grey'

/** Of what has no speaker to take a colour from. */
export const NOBODYS_COLOR: PaletteColor = 'grey'
