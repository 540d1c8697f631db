import { readFileSync } from 'node:fs'
import { ERROR_CODES } from '@sluice/core'
import test from 'ava'

const page = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8')
const [, ...sections] = page.split(/^## /m)

test('docs/errors.md has one entry for each error code, in order, and no other', (t) => {
  t.deepEqual(
    sections.map((section) => section.slice(0, section.indexOf('\n'))),
    ERROR_CODES.toSorted(),
  )
})

for (const section of sections) {
  const code = section.slice(0, section.indexOf('\n'))
  test(`docs/errors.md says of ${code} what happened, why, what to do`, (t) => {
    t.regex(section, /^- \*\*What happened\*\*: .{20}/m)
    t.regex(section, /^- \*\*Why\*\*: .{20}/m)
    t.regex(section, /^- \*\*What to do\*\*: .{15}/m)
  })
}

test('links between entries of docs/errors.md lead somewhere', (t) => {
  const codes = new Set(ERROR_CODES.map((code) => `#${code.toLowerCase()}`))
  const links = [...page.matchAll(/\]\((#[^)]*)\)/g)].map(([, target]) => target)
  t.true(links.length > 0)
  for (const link of links) t.true(codes.has(link ?? ''), link)
})
