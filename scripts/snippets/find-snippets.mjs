import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { packageNames, sourceFiles } from '../source/source-files.mjs'
import { extractDocstringSnippets, extractSnippets } from './extract-snippets.mjs'

/** Every snippet of the root's pages, of docs/, of the packages' READMEs and of their docstrings. */
export function findSnippets(root) {
  const pages = [
    ...readdirSync(root).filter((file) => file.endsWith('.md')),
    ...markdownBelow(root, 'docs'),
    ...packageNames(root).map((name) => `packages/${name}/README.md`),
  ].filter((page) => existsSync(join(root, page)))
  const sources = packageNames(root).flatMap((name) => sourceFiles(root, `packages/${name}/src`))
  const read = (file) => readFileSync(join(root, file), 'utf8')
  return [
    ...pages.flatMap((page) => extractSnippets(read(page), page)),
    ...sources.flatMap((file) => extractDocstringSnippets(read(file), file)),
  ]
}

function markdownBelow(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`.split(sep).join('/')
      return entry.isDirectory() ? markdownBelow(root, path) : path.endsWith('.md') ? [path] : []
    })
    .sort()
}
