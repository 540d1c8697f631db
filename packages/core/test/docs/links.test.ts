import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'ava'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const pages = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
  'examples/README.md',
].map((page) => join(root, page))

const prose = (page: string): string => readFileSync(page, 'utf8').replace(/```[\s\S]*?```/g, '')

/** A heading's anchor, as it is shown by the usual hosts of repositories. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')

const anchorsOf = (page: string): ReadonlySet<string> =>
  new Set([...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading)))

/** Why a link leads nowhere; `undefined` if it leads somewhere. */
function problemOf(page: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? page : join(dirname(page), file)
  if (!existsSync(target)) return `${link}: there is no such file`
  if (anchor === undefined || !target.endsWith('.md') || anchorsOf(target).has(anchor)) return undefined
  return `${link}: there is no such heading`
}

for (const page of pages) {
  test(`links in ${relative(root, page)} lead somewhere`, (t) => {
    const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const problems = links.filter((link) => !/^https?:/.test(link)).map((link) => problemOf(page, link))
    t.deepEqual(
      problems.filter((problem) => problem !== undefined),
      [],
    )
  })
}
