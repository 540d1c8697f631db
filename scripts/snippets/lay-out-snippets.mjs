import { posix } from 'node:path'

/**
 * Where each snippet's file goes. The snippets of a page share a folder, so that they can import its named files; a
 * name that comes again starts another folder. A folder that uses class-validator or reflect-metadata is compiled
 * with legacy decorators (they have no other), all others with the standard ones.
 */
export function layOutSnippets(snippets) {
  const folders = new Map()
  const current = new Map()
  for (const snippet of snippets.filter((s) => s.mode !== 'ignore')) {
    const page = snippet.page.replace(/[^\w]+/g, '-')
    const file = snippet.name ?? `line-${snippet.line}.ts`
    let { folder = page, part = 1 } = current.get(page) ?? {}
    if (folders.get(folder)?.some((other) => other.file === file)) folder = `${page}-${++part}`
    current.set(page, { folder, part })
    folders.set(folder, [...(folders.get(folder) ?? []), { snippet, file }])
  }
  return [...folders].flatMap(([folder, files]) => {
    const legacy = files.some(
      ({ snippet }) => imports(snippet, 'class-validator') || imports(snippet, 'reflect-metadata'),
    )
    return files.map(({ snippet, file }) => ({
      snippet,
      project: legacy ? 'legacy' : 'standard',
      path: posix.join(folder, file),
      runner: imports(snippet, 'ava') ? 'ava' : 'node',
    }))
  })
}

const imports = ({ text }, specifier) => new RegExp(`^import .*['"]${specifier}['"]`, 'm').test(text)
