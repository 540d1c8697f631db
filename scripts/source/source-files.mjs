import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The TypeScript files below a folder (none if it does not exist), as paths from `root` with forward slashes. */
export function sourceFiles(root, folder) {
  const top = join(root, folder)
  if (!existsSync(top)) return []
  return readdirSync(top, { recursive: true })
    .filter((file) => /\.[cm]?ts$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .sort()
}

/** The folders below packages/, by name. */
export function packageNames(root) {
  const folder = join(root, 'packages')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
