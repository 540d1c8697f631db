import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ExecutionContext } from 'ava'

/** Imports a module's text from a file in this package, where its imports resolve. */
export async function runModule(
  t: ExecutionContext,
  code: string,
  extension = 'mjs',
): Promise<Record<string, unknown>> {
  const home = join(import.meta.dirname, '..', '..', 'compiled')
  await mkdir(home, { recursive: true })
  const folder = await mkdtemp(join(home, 'run-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const file = join(folder, `main.${extension}`)
  await writeFile(file, code)
  return import(pathToFileURL(file).href)
}
