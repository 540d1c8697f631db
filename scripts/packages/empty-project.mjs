import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findImports } from '../source/find-imports.mjs'
import { parseSource } from '../source/parse-source.mjs'
import { mustRun, root } from './run.mjs'

/** A project outside the repository, as npm sets it up for a user; gone when this process ends. */
export function emptyProject(dependencies) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-project-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }))
  mustRun('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...dependencies], { cwd: folder })
  return folder
}

export function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** `name@version` in the version that this repository has installed. */
export function pinned(name) {
  const homes = ['.', 'docs', 'examples', ...readdirSync(join(root, 'packages')).map((p) => `packages/${p}`)]
  const file = homes.map((h) => join(root, h, 'node_modules', name, 'package.json')).find((f) => existsSync(f))
  if (file === undefined) throw new Error(`${name} is imported, but no package.json of this repository names it`)
  return `${name}@${JSON.parse(readFileSync(file, 'utf8')).version}`
}

/** The packages, ours left out, that these files (`{ path: text }`) import. */
export function importedPackages(files) {
  const names = Object.entries(files)
    .flatMap(([file, text]) => findImports(parseSource(text, file)))
    .map(({ specifier }) => specifier)
    .filter((s) => !/^(\.|#|node:|@sluice\/)/.test(s))
    .map((s) => s.split('/', s.startsWith('@') ? 2 : 1).join('/'))
  return [...new Set(names)]
}
