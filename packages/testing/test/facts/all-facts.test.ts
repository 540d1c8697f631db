import { readdirSync, readFileSync } from 'node:fs'
import test from 'ava'
import { factNumbers } from './fact-numbers.js'

// the sources, of which this file is compiled from one
const folder = new URL('../../test/facts/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^\d/.test(name))
const groups = Array.from({ length: 44 }, (_, index) => String(index + 1).padStart(2, '0'))

/** The numbers that titles of a file begin with, as they are written in its source. */
function numbersIn(file: string): readonly string[] {
  const source = readFileSync(new URL(file, folder), 'utf8')
  return [...new Set([...source.matchAll(/['`]fact (\d+[a-z]): \S/g)].map(([, number = '']) => number))].sort()
}

test('each of the 44 groups has letters, and no other', (t) => {
  t.deepEqual(Object.keys(factNumbers).sort(), groups)
  for (const letters of Object.values(factNumbers)) t.regex(letters, /^[a-z]+$/)
})

test('each group is one file, and every file is a group', (t) => {
  t.deepEqual(files.map((name) => name.slice(0, 2)).sort(), groups)
  for (const name of files) t.regex(name, /^\d\d-[a-z0-9]+(-[a-z0-9]+)*\.test\.ts$/)
})

for (const group of groups) {
  test(`group ${group} tests each of its facts under its number, and no other`, (t) => {
    const [file = ''] = files.filter((name) => name.startsWith(`${group}-`))
    t.deepEqual(
      numbersIn(file),
      [...(factNumbers[group] ?? '')].map((letter) => `${Number(group)}${letter}`),
    )
  })
}
