// What can be wrong with the words of the interface. Pure: files and the domain's lists come in, problems go out.
import { parseSync, Visitor } from 'vite'

const plural = /_(zero|one|two|few|many|other)$/
const placeholder = /\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g

const baseOf = (key) => key.replace(plural, '')

/** Flattens {a: {b: 'x'}} to [['a.b', 'x']]. */
function entriesOf(tree, prefix = '') {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? entriesOf(value, `${prefix}${name}.`) : [[`${prefix}${name}`, value]]
  )
}

const placeholdersOf = (values) =>
  [...new Set(values.flatMap((value) => [...String(value).matchAll(placeholder)].map(([, name]) => name)))]
    .sort()
    .join()

/** What a language has: base key → {suffixes, values}. */
function tableOf(tree) {
  const table = new Map()
  for (const [key, value] of entriesOf(tree)) {
    const entry = table.get(baseOf(key)) ?? { forms: [], values: [] }
    entry.forms.push(key.match(plural)?.[1] ?? null)
    entry.values.push(value)
    table.set(baseOf(key), entry)
  }
  return table
}

function formProblems(language, key, forms) {
  if (forms.every((form) => form === null)) return []
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const problems = needed
    .filter((form) => !forms.includes(form))
    .map((form) => `${language}: ${key}_${form} is missing; ${language} needs ${needed.join(' and ')}`)
  const needless = forms.filter((form) => form !== 'zero' && !needed.includes(form))
  for (const form of needless)
    problems.push(
      `${language}: ${form === null ? key : `${key}_${form}`} is never shown: ${language} has ${needed.join(' and ')}`
    )
  return problems
}

/** {language: tree} → problems of the languages among each other; the first language is the source. */
function languageProblems(languages) {
  const tables = Object.entries(languages).map(([language, tree]) => [language, tableOf(tree)])
  const [[source, sourceTable]] = tables
  const problems = []
  for (const [language, table] of tables) {
    for (const [key, { forms, values }] of table) {
      if (values.some((value) => typeof value !== 'string' || value.trim() === ''))
        problems.push(`${language}: ${key} is empty; give it words, or take it out of every language`)
      problems.push(...formProblems(language, key, forms))
      const original = sourceTable.get(key)
      if (original === undefined) {
        problems.push(`${language}: ${key} is not in ${source}; ${source} is the source, add it there or take it out`)
        continue
      }
      const [is, should] = [placeholdersOf(values), placeholdersOf(original.values)]
      if (is !== should) problems.push(`${language}: ${key} has {{${is}}} where ${source} has {{${should}}}`)
    }
    for (const key of sourceTable.keys()) if (!table.has(key)) problems.push(`${language}: ${key} is missing`)
  }
  return problems
}

/** Of whole parts. */
const builtKey = /^\w[\w-]*\.(.*\.)?$/

/** Which keys a source file names: `keys` given to t(), `prefixes` of built ones, and all its strings. */
export function readUses(file, text) {
  const uses = { keys: [], prefixes: [], strings: [], problems: [] }
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  const readKey = (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') uses.keys.push(node.value)
    else if (node.type === 'TemplateLiteral') {
      const prefix = node.quasis[0].value.cooked
      if (node.expressions.length === 0) uses.keys.push(prefix)
      else if (builtKey.test(prefix)) uses.prefixes.push(prefix)
      else
        uses.problems.push(`${file}: t(\`${prefix}\${…}\`) hides its keys; begin with whole parts: t(\`part.\${…}\`)`)
    } else if (node.type === 'BinaryExpression')
      uses.problems.push(`${file}: t('…' + …) hides its keys; write them out, or use a template: t(\`part.\${…}\`)`)
    else if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(readKey)
    else if (node.type === 'TSAsExpression' || node.type === 'ParenthesizedExpression') readKey(node.expression)
  }
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string') uses.strings.push(node.value)
    },
    CallExpression({ callee, arguments: [key] }) {
      const name = callee.type === 'MemberExpression' ? callee.property.name : callee.name
      if (name === 't' && key !== undefined) readKey(key)
    },
    // A table of words, which the compiler checks: {key: `part.${…}`}.
    Property({ key, value }) {
      if (key.name === 'key' && value.type === 'TemplateLiteral' && builtKey.test(value.quasis[0].value.cooked))
        readKey(value)
    },
    JSXAttribute({ name, value }) {
      if (name.name !== 'i18nKey' || value === null) return
      readKey(value.type === 'JSXExpressionContainer' ? value.expression : value)
    }
  }).visit(program)
  return uses
}

function codeProblems(sourceTree, sources) {
  const known = new Set(tableOf(sourceTree).keys())
  const used = new Set()
  const problems = []
  for (const [file, text] of Object.entries(sources)) {
    const uses = readUses(file, text)
    problems.push(...uses.problems)
    for (const key of uses.keys)
      if (!known.has(key)) problems.push(`${file}: t('${key}') has no words in src/locales/en`)
    for (const prefix of uses.prefixes) {
      const below = [...known].filter((key) => key.startsWith(prefix))
      if (below.length === 0) problems.push(`${file}: no key in src/locales/en begins with ${prefix}`)
      for (const key of below) used.add(key)
    }
    // A key may also stand in a table and reach t() from there.
    for (const string of [...uses.keys, ...uses.strings]) used.add(string)
  }
  for (const key of known)
    if (!used.has(key)) problems.push(`en: ${key} is used nowhere; take it out of every language`)
  return problems
}

/** A closed list in the domain, {namespace: {names, file}}, has its words one to one; `other` is for none of them. */
function listProblems(sourceTree, lists) {
  return Object.entries(lists).flatMap(([namespace, { names, file }]) => {
    const worded = new Set(entriesOf(sourceTree[namespace] ?? {}).map(([key]) => baseOf(key)))
    return [
      ...names
        .filter((name) => !worded.has(name))
        .map((name) => `en: ${namespace}.${name} is missing; everything in the list of ${file} needs words`),
      ...[...worded]
        .filter((name) => name !== 'other' && !names.includes(name))
        .map((name) => `en: ${namespace}.${name} is not in the list of ${file}; take it out of every language`)
    ]
  })
}

/** languages: {en: {namespace: words}, …}, the source first; sources: {path: text}. Returns lines, each with the remedy. */
export function localeProblems({ languages, sources, lists }) {
  const source = Object.values(languages)[0]
  return [...languageProblems(languages), ...codeProblems(source, sources), ...listProblems(source, lists)]
}
