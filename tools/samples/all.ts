import { advertisingAgency } from './advertising-agency.ts'
import { designAgency } from './design-agency.ts'
import { enterpriseSoftware } from './enterprise-software.ts'
import type { Sample } from './format.ts'

/** In the order in which a new library shows them. */
export const samples: readonly Sample[] = [designAgency, enterpriseSoftware, advertisingAgency]

/** Where a sample is kept, as the product's own file; the names sort in the order of the list. */
export const sampleFile = (sample: Sample): URL =>
  new URL(`../../resources/samples/${samples.indexOf(sample) + 1}-${sample.id}.json`, import.meta.url)
