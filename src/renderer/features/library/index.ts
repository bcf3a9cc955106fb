import type { Feature } from '../../app/feature.ts'
import { LibraryOverlay } from './LibraryOverlay.tsx'
import { LibraryPage } from './LibraryPage.tsx'

export const libraryFeature: Feature = { id: 'library', LibraryPage, Overlay: LibraryOverlay }
