import { advertisingAgency } from './advertising-agency.ts'
import { designAgency } from './design-agency.ts'
import { enterpriseSoftware } from './enterprise-software.ts'
import type { Sample } from './format.ts'

export const samples: readonly Sample[] = [designAgency, enterpriseSoftware, advertisingAgency]

/** Where a sample is kept, as the product's own file. */
export const sampleFile = (sample: Sample): URL => new URL(`../../resources/samples/${sample.id}.json`, import.meta.url)
