// Where things are, and how to start the project's own tools: without npx, without a shell, on any platform.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')
export const cache = path.join(root, 'node_modules/.cache/plumbline')
const modules = path.join(root, 'node_modules')

/** The Node.js that the tools run on: the one of the dev dependency `node`, so that all machines have the same. */
export function nodePath() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = path.join(modules, 'node/bin', name)
  if (fs.existsSync(own)) return own
  return Number.parseInt(process.versions.node, 10) >= 22 ? process.execPath : null
}

/** Command line of a program that a package brings, e.g. tool('typescript', 'tsc'). */
export function tool(packageName, bin = packageName) {
  const folder = path.join(modules, packageName)
  const entry = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).bin
  return [nodePath(), path.join(folder, typeof entry === 'string' ? entry : entry[bin])]
}

export function toolEnv(extra = {}) {
  const key = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH'
  return {
    ...process.env,
    [key]: [path.join(modules, '.bin'), process.env[key]].join(path.delimiter),
    ...extra
  }
}

/**
 * Runs a program to its end. Resolves to {code, output}; output is what it printed when `capture` is set.
 * `timeoutMs` ends it and everything it started.
 */
export function run([command, ...args], { env = {}, capture = false, timeoutMs = 0, cwd = root, onChild } = {}) {
  return new Promise((resolve, reject) => {
    const group = timeoutMs > 0 && process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd,
      env: toolEnv(env),
      detached: group,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    })
    onChild?.(child)
    const end = (signal) => {
      if (!group) child.kill(signal)
      else
        try {
          process.kill(-(child.pid ?? 0), signal)
        } catch {
          // already gone
        }
    }
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    const timer = timeoutMs > 0 ? setTimeout(() => end('SIGKILL'), timeoutMs) : undefined
    const forward = (signal) => end(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    const settle = () => {
      clearTimeout(timer)
      process.off('SIGINT', forward).off('SIGTERM', forward)
    }
    child.on('error', (error) => {
      settle()
      reject(error)
    })
    child.on('close', (code, signal) => {
      settle()
      resolve({ code: code ?? (signal === null ? 1 : 128), output })
    })
  })
}
