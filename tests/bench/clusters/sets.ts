import fs from 'node:fs'
import path from 'node:path'
import { z } from '../../../src/domain/engine/schema.ts'

const setSchema = z.object({
  name: z.string(),
  language: z.string(),
  notes: z.array(z.object({ id: z.string(), text: z.string(), label: z.string() })).min(1)
})
/** Notes with the groups that people put them in. */
export type LabelledSet = z.infer<typeof setSchema>

/** The sets with an open licence, which lie in the project. */
export const OPEN_SETS = path.join(import.meta.dirname, '../../fixtures/clusters')
/** All of them, where they are present. */
export const ALL_SETS = path.join(import.meta.dirname, '../../../../shared/data/clusters')

export const setsIn = (folder: string): LabelledSet[] =>
  fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => setSchema.parse(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))))

/** Made for the product, not found. */
export const isConstructed = ({ name }: LabelledSet): boolean => name.startsWith('workshop')
