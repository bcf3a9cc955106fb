// node tools/locales/check.mjs [text]: checks src/locales against each other, against the code and against the domain's
// lists. With a text it prints only the problems that mention it.
import fs from 'node:fs'
import path from 'node:path'
import { errorCodes } from '../../src/domain/engine/errors.ts'
import { commands } from '../../src/domain/registry.ts'
import { LANGUAGES } from '../../src/domain/settings/settings.ts'
import { BACK_STEP } from '../../src/protocol/contract.ts'
import { JOB_STEPS } from '../../src/protocol/jobs.ts'
import { root } from '../setup/project.mjs'
import { localeProblems } from './locales.mjs'

const read = (...place) => fs.readFileSync(path.join(root, ...place), 'utf8')

const readLanguage = (language) =>
  Object.fromEntries(
    fs
      .readdirSync(path.join(root, 'src/locales', language))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [path.parse(file).name, JSON.parse(read('src/locales', language, file))])
  )

const files = fs
  .readdirSync(path.join(root, 'src'), { recursive: true })
  .filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file))
  .map((file) => path.join('src', file))

const problems = localeProblems({
  languages: Object.fromEntries(LANGUAGES.map((language) => [language, readLanguage(language)])),
  sources: Object.fromEntries(files.map((file) => [file, read(file)])),
  lists: {
    errors: { names: errorCodes, file: 'domain/engine/errors.ts' },
    commands: { names: [...commands.keys(), ...JOB_STEPS, BACK_STEP], file: 'domain/registry.ts or protocol' }
  }
})
const about = process.argv[2] ?? ''
for (const problem of problems.filter((each) => each.includes(about))) console.error(problem)
console.log(`${LANGUAGES.length} languages, ${files.length} source files, ${problems.length} problems with words`)
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0
