import type { Feature } from '../../app/feature.ts'
import { WordsOverlay } from './WordsOverlay.tsx'

export const wordsFeature: Feature = { id: 'words', Overlay: WordsOverlay }
