import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

let table

export function initialize(file) {
  table = JSON.parse(readFileSync(file, 'utf8'))
}

/** A module that the bundle has comes from it; who asks by `import.meta.resolve` where a file is gets the file itself. */
export async function resolve(specifier, context, next) {
  const { parentURL } = context
  const stub = isBare(specifier) && !parentURL?.includes('/node_modules/') ? table[specifier] : undefined
  if (stub !== undefined) return { url: stub, format: 'module', shortCircuit: true }
  const resolved = await next(specifier, context)
  const own = table[resolved.url]
  return own === undefined || asksForFiles(parentURL) ? resolved : { url: own, format: 'module', shortCircuit: true }
}

function isBare(specifier) {
  return /^[@\w]/.test(specifier) && !specifier.includes(':')
}

const asking = new Map()
function asksForFiles(url) {
  if (url === undefined) return false
  if (!asking.has(url)) asking.set(url, readFileSync(fileURLToPath(url), 'utf8').includes('import.meta.resolve('))
  return asking.get(url)
}
