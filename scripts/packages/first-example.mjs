import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractSnippets } from '../snippets/extract-snippets.mjs'

/** The files of the README's first example: the named blocks under "Quick start". The last one is where it starts. */
export function firstExample(root) {
  const blocks = extractSnippets(readFileSync(join(root, 'README.md'), 'utf8'), 'README.md').filter(
    ({ heading, name, mode }) => heading === 'Quick start' && name !== undefined && mode !== 'ignore',
  )
  if (blocks.length === 0) throw new Error('README.md has no blocks with a first line `// name.ts` under "Quick start"')
  return { files: Object.fromEntries(blocks.map(({ name, text }) => [name, text])), entry: blocks.at(-1).name }
}
