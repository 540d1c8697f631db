import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, sep } from 'node:path'

/**
 * A copy of the built packages in a temporary folder. Links among our packages point into the copy (a mutated core
 * must be the only core), all others to what is installed here.
 */
export function copyWorkspace(root) {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'sluice-mutants-'))
  for (const file of ['package.json', 'tsconfig.base.json', 'ava.config.js', 'scripts/property-seed.mjs'])
    cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const name of readdirSync(join(root, 'packages'))) {
    const from = join(root, 'packages', name)
    cpSync(from, join(copy, 'packages', name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => basename(path) !== 'node_modules',
    })
    if (existsSync(join(from, 'node_modules'))) linkAll(root, join(from, 'node_modules'), copy)
  }
  return copy
}

function linkAll(root, folder, copy) {
  for (const entry of readdirSync(folder).filter((e) => !e.startsWith('.'))) {
    const from = join(folder, entry)
    if (entry.startsWith('@')) {
      linkAll(root, from, copy)
      continue
    }
    const to = join(copy, relative(root, from))
    const target = relative(realpathSync(root), realpathSync(from))
    mkdirSync(dirname(to), { recursive: true })
    symlinkSync(target.startsWith(`packages${sep}`) ? join(copy, target) : realpathSync(from), to)
  }
}
