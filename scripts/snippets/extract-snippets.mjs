import { parseSource } from '../source/parse-source.mjs'

/**
 * The ```ts blocks of a Markdown text: `{ page, line, name, mode, heading, text }`. `line` is that of the first code
 * line; `name` comes from a first line like `// song.ts`; `mode` is 'run', 'no-run' or 'ignore', from the fence.
 */
export function extractSnippets(markdown, page) {
  const snippets = []
  let heading = ''
  let open
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^(\s*)(`{3,})\s*(.*?)\s*$/.exec(line)
    if (open === undefined) {
      heading = /^#+\s+(.*?)\s*$/.exec(line)?.[1] ?? heading
      if (fence)
        open = { indent: fence[1].length, ticks: fence[2], info: fence[3].split(/\s+/), line: index + 2, lines: [] }
    } else if (fence && fence[3] === '' && fence[2].length >= open.ticks.length) {
      if (/^(ts|typescript)$/.test(open.info[0])) snippets.push(snippetOf(open, heading, page))
      open = undefined
    } else {
      open.lines.push(line.slice(Math.min(open.indent, line.search(/\S|$/))))
    }
  }
  if (open !== undefined) throw new Error(`${page}:${open.line - 1}: the block is never closed`)
  return snippets
}

function snippetOf({ info: [, mode = 'run'], line, lines }, heading, page) {
  if (!['run', 'no-run', 'ignore'].includes(mode)) {
    throw new Error(`${page}:${line - 1}: expected \`no-run\`, \`ignore\` or nothing after \`ts\`, got \`${mode}\``)
  }
  const name = /^\/\/ ([\w./-]+\.ts)$/.exec(lines[0]?.trimEnd() ?? '')?.[1]
  return { page, line, name, mode, heading, text: `${lines.join('\n')}\n` }
}

/** The ```ts blocks in the docstrings of a TypeScript source. */
export function extractDocstringSnippets(source, page) {
  const lines = source.split('\n').map(() => '')
  for (const { type, value, loc } of parseSource(source, page).comments) {
    if (type !== 'CommentBlock' || !value.startsWith('*')) continue
    for (const [index, line] of value.split('\n').entries()) {
      lines[loc.start.line - 1 + index] = line.replace(/^\s*\* ?/, '').replaceAll('*\\/', '*/')
    }
  }
  return extractSnippets(lines.join('\n'), page)
}
