import type { Feature } from '../app/feature.ts'

/** What the application is made of: one line for each folder. */
export const features: readonly Feature[] = []
