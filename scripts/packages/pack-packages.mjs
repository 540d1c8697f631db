import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageNames } from '../source/source-files.mjs'
import { pnpm, root } from './run.mjs'

/** Packs each package as `pnpm publish` would: `[{ name, tarball }]`. */
export function packPackages() {
  const to = join(root, '.cache/tarballs')
  rmSync(to, { recursive: true, force: true })
  return packageNames(root).map((name) => {
    const folder = join(to, name)
    mkdirSync(folder, { recursive: true })
    pnpm(['--dir', join(root, 'packages', name), 'pack', '--pack-destination', folder])
    return { name, tarball: join(folder, readdirSync(folder)[0]) }
  })
}
