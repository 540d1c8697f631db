import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { findCycles } from './find-cycles.mjs'
import { findImports } from './find-imports.mjs'
import { parseSource } from './parse-source.mjs'
import { packageNames, sourceFiles } from './source-files.mjs'

/** Checks packages/&#42;/src below `root` against the rules: `{ files, cycles, problems }`. */
export function checkImports(root, rules) {
  const problems = []
  const graph = new Map()
  for (const name of packageNames(root)) {
    const files = sourceFiles(root, `packages/${name}/src`)
    if (files.length > 0 && rules[name] === undefined)
      problems.push(`packages/${name}: has no rules in import-rules.mjs`)
    for (const file of files) {
      const imports = findImports(parseSource(readFileSync(join(root, file), 'utf8'), file))
      const inside = []
      for (const found of imports) {
        const target = relativeTarget(root, file, found.specifier)
        if (target !== undefined) inside.push(target)
        const problem = breach(rules[name] ?? {}, `packages/${name}/src`, file, found, target)
        if (problem !== undefined) problems.push(`${file}:${found.line}: ${problem}`)
      }
      graph.set(file, inside)
    }
  }
  const cycles = findCycles(graph)
  problems.push(...cycles.map((way) => `import cycle: ${way.join(' -> ')}`))
  return { files: graph.size, cycles, problems }
}

function relativeTarget(root, file, specifier) {
  if (!specifier.startsWith('.')) return undefined
  const target = posix.join(posix.dirname(file), specifier.replace(/\.([cm]?)js$/, '.$1ts'))
  return existsSync(join(root, target)) ? target : undefined
}

function breach(rule, folder, file, { specifier, kind }, target) {
  if (specifier.startsWith('#')) return `'${specifier}' is for tests: write a relative path`
  if (!specifier.startsWith('.')) return externalBreach(rule, stageOf(folder, file), specifier, kind)
  if (target === undefined) return `'${specifier}' does not exist (a relative import ends in .js)`
  if (!target.startsWith(`${folder}/`)) return `'${specifier}' leaves the package: import it by its name`
  return rule.stages && stageBreach(rule.stages, stageOf(folder, file), stageOf(folder, target))
}

/** The folder directly below src, or the name of a file that lies in src itself. */
function stageOf(folder, file) {
  return file
    .slice(folder.length + 1)
    .split('/')[0]
    .replace(/\.[cm]?ts$/, '')
}

function stageBreach(stages, from, to) {
  for (const stage of [from, to])
    if (!stages.includes(stage)) return `stage '${stage}' has no place in import-rules.mjs`
  return stages.indexOf(to) > stages.indexOf(from) ? `'${from}' must not import '${to}': it comes later` : undefined
}

function externalBreach({ external = {}, folders = {} }, stage, specifier, kind) {
  const allowed = allowance(folders[stage], specifier) ?? allowance(external, specifier)
  if (allowed === undefined) return `'${specifier}' is not allowed here`
  if (allowed === 'type' && kind !== 'type') return `'${specifier}' is allowed as a type only here`
  if (allowed === 'optional' && kind === 'static') return `'${specifier}' is optional: import() it, or its types only`
  return undefined
}

function allowance(table = {}, specifier) {
  const wildcard = `${specifier.replace(/^(node:|@[^/]+\/).*$/, '$1')}*`
  return table[specifier] ?? table[wildcard]
}
