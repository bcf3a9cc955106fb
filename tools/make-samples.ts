// Writes the sample workshops that ship with the product out of the shorthand in samples/: node tools/make-samples.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { sampleFile, samples } from './samples/all.ts'
import { expandSample, printSample } from './samples/expand.ts'

for (const sample of samples) {
  const file = expandSample(sample)
  const target = sampleFile(sample)
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, printSample(file))
  console.log(`${sample.id}: ${file.records.length} records`)
}
