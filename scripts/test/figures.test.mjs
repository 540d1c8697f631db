import test from 'ava'
import { overLimits, structureFigures } from '../figures/structure-figures.mjs'
import { plant } from './plant.mjs'

const lines = (n) => 'export const a: number = 1\n'.repeat(n)

test('blank lines and comments are no code lines, lines of a template are', (t) => {
  const text =
    "// one\n\nconst a = 'x' // two\n/*\n three\n*/\nconst b = `\n// four\n`\n/** five */ const c = /['\"]/\n"
  const { packages } = structureFigures(plant(t, { 'packages/core/src/a.ts': text }))
  t.is(packages.at(-1).sourceLines, 5)
})

test('figures of each package and of all', (t) => {
  const root = plant(t, {
    'packages/core/src/a.ts': lines(10),
    'packages/core/src/b/c.ts': lines(20),
    'packages/core/test/a.test.ts': lines(60),
    'packages/testing/src/index.ts': lines(30),
  })
  const { packages, cycles } = structureFigures(root)
  const [core, , all] = packages
  t.like(core, { name: 'core', files: 2, sourceLines: 30, median: 10, p90: 20, largest: 20, testLines: 60, ratio: 2 })
  t.like(all, { files: 3, median: 20, largest: 30, ratio: 1 })
  t.is(cycles, 0)
  t.deepEqual(overLimits({ packages, cycles }), ['tests : source is 1.00, the least is 1.5'])
})

test('every limit is held', (t) => {
  const root = plant(t, {
    'packages/core/src/a.ts': `import './b.js'\n${lines(250)}`,
    'packages/core/src/b.ts': `import './a.js'\n${lines(250)}`,
  })
  const over = overLimits(structureFigures(root))
  t.is(over.length, 6)
  t.true(over[0].startsWith('packages/core/src/a.ts has 251 code lines'))
})

test('nothing there yet: the ratio is missed, nothing breaks', (t) => {
  t.deepEqual(overLimits(structureFigures(plant(t, { 'README.md': '' }))), ['tests : source is NaN, the least is 1.5'])
})
