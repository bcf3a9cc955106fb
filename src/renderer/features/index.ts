import type { Feature } from '../app/feature.ts'
import { boardFeature } from './board/index.ts'
import { duplicatesFeature } from './duplicates/index.ts'
import { exportFeature } from './export/index.ts'
import { handoverFeature } from './handover/index.ts'
import { historyFeature } from './history/index.ts'
import { importFeature } from './import/index.ts'
import { libraryFeature } from './library/index.ts'
import { paperFeature } from './paper/index.ts'
import { prepareFeature } from './prepare/index.ts'
import { presentFeature } from './present/index.ts'
import { reportFeature } from './report/index.ts'
import { respondFeature } from './respond/index.ts'
import { saturationFeature } from './saturation/index.ts'
import { sessionFeature } from './session/index.ts'
import { sortsFeature } from './sorts/index.ts'
import { trackFeature } from './track/index.ts'
import { wordsFeature } from './words/index.ts'

/** What the application is made of: one line for each folder. */
export const features: readonly Feature[] = [
  libraryFeature,
  importFeature,
  exportFeature,
  handoverFeature,
  prepareFeature,
  paperFeature,
  boardFeature,
  duplicatesFeature,
  sessionFeature,
  saturationFeature,
  historyFeature,
  sortsFeature,
  respondFeature,
  trackFeature,
  reportFeature,
  presentFeature,
  wordsFeature
]
