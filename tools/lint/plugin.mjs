// Plumbline's own lint rules, loaded by oxlint (.oxlintrc.json). Each message says why and what to do instead.

const pathOf = (context) => context.filename.replaceAll('\\', '/').replace(/^.*?\/(?=src\/)/, '')
const inFolder = (context, ...folders) =>
  folders.some((folder) => pathOf(context).startsWith(folder)) && !/\.test\.tsx?$/.test(context.filename)

const propertyName = (node) =>
  node.type !== 'MemberExpression' ? null : node.computed ? (node.property.value ?? null) : node.property.name

const letters = /\p{L}/u

const rawIpc = {
  create(context) {
    if (!inFolder(context, 'src/') || inFolder(context, 'src/main/ipc/', 'src/preload/')) return {}
    const report = (node) =>
      context.report({
        node,
        message:
          'Raw IPC: nothing checks its sender, its arguments or its answer. ' +
          'Instead, add a channel to protocol/contract.ts and use handle or broadcast of src/main/ipc.'
      })
    const name = (node) => (node.type === 'Identifier' ? node.name : propertyName(node))
    return {
      ImportSpecifier(node) {
        const imported = node.imported.name ?? node.imported.value
        if (node.parent.source.value.startsWith('electron') && /^ipc(Main|Renderer)$/.test(imported)) report(node)
      },
      MemberExpression(node) {
        if (/^ipc(Main|Renderer)$/.test(propertyName(node) ?? '')) report(node)
      },
      CallExpression({ callee }) {
        const method = propertyName(callee)
        if (!/^(send|sendToFrame|postMessage|sendSync)$/.test(method ?? '')) return
        if (/webContents|^contents$|^sender$|^senderFrame$|^mainFrame$/i.test(name(callee.object) ?? '')) report(callee)
      }
    }
  }
}

const pure = {
  create(context) {
    if (!inFolder(context, 'src/domain/', 'src/base/')) return {}
    const impure = {
      Date: ['now'],
      Math: ['random'],
      performance: ['now'],
      globalThis: ['crypto', 'Date', 'performance']
    }
    const report = (node, what) =>
      context.report({
        node,
        message:
          `${what} makes the result differ from run to run: undo, tests and replicas could not repeat it. ` +
          'Instead, take the time from tx.now(), an id from tx.newId(), or the value as an argument.'
      })
    return {
      MemberExpression(node) {
        const property = propertyName(node)
        if (node.object.type === 'Identifier' && impure[node.object.name]?.includes(property))
          report(node, `${node.object.name}.${property}`)
        else if (node.object.type === 'Identifier' && node.object.name === 'crypto') report(node, 'crypto')
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'new Date()')
      },
      CallExpression(node) {
        if (node.callee.name === 'Date') report(node, 'Date()')
      }
    }
  }
}

const selectStar = {
  create(context) {
    if (!inFolder(context, 'src/storage/')) return {}
    const check = (node, text) => {
      if (/\bselect\s+(distinct\s+)?("?\w+"?\.)?\*/i.test(text))
        context.report({
          node,
          message:
            'SELECT * changes its meaning with every migration. Instead, name the columns that the code below reads.'
        })
    }
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value)
      },
      TemplateElement(node) {
        check(node, node.value.cooked ?? '')
      }
    }
  }
}

const literalText = {
  meta: { schema: [{ type: 'object', properties: { allow: { type: 'array', items: { type: 'string' } } } }] },
  create(context) {
    if (!inFolder(context, 'src/renderer/')) return {}
    const allowed = new Set(context.options[0]?.allow ?? [])
    const worded = new Set([
      'title',
      'label',
      'placeholder',
      'description',
      'alt',
      'aria-label',
      'aria-description',
      'error'
    ])
    const check = (node, text) => {
      if (letters.test(text) && !allowed.has(text.trim()))
        context.report({
          node,
          message:
            `"${text.trim()}" would be shown in one language only. ` +
            'Instead, put it under a key into src/locales (en, zh-Hans, zh-Hant) and show t(key).'
        })
    }
    const checkExpression = (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') check(node, node.value)
      else if (node.type === 'TemplateLiteral') for (const part of node.quasis) check(part, part.value.cooked ?? '')
      else if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(checkExpression)
      else if (node.type === 'LogicalExpression') checkExpression(node.right)
    }
    return {
      JSXText(node) {
        check(node, node.value)
      },
      JSXExpressionContainer(node) {
        if (node.parent.type !== 'JSXAttribute') checkExpression(node.expression)
      },
      JSXAttribute(node) {
        if (node.value === null || !worded.has(node.name.name)) return
        checkExpression(node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value)
      }
    }
  }
}

const fileLength = {
  meta: { schema: [{ type: 'object', properties: { max: { type: 'number' }, longer: { type: 'array' } } }] },
  create(context) {
    const { max = 400, longer = [] } = context.options[0] ?? {}
    return {
      Program(node) {
        const lines = context.sourceCode.lines.length
        const exempt = longer.includes(pathOf(context))
        if (lines > max && !exempt)
          context.report({
            node,
            message: `${lines} lines, more than ${max}: nobody keeps that in mind. Instead, split it by what changes together.`
          })
        if (lines <= max && exempt)
          context.report({ node, message: 'Short enough by now. Take it off the list "longer" in .oxlintrc.json.' })
      }
    }
  }
}

export default {
  meta: { name: 'plumbline' },
  rules: {
    'raw-ipc': rawIpc,
    pure,
    'select-star': selectStar,
    'literal-text': literalText,
    'file-length': fileLength
  }
}
