import test from 'ava'
import { checkImports } from '../source/check-imports.mjs'
import { packageRules } from '../source/import-rules.mjs'
import { plant } from './plant.mjs'

const problems = (t, files) => checkImports(plant(t, files), packageRules).problems

test('allowed imports are no problem', (t) => {
  const found = problems(t, {
    'packages/core/src/limits.ts': 'export const a: number = 1',
    'packages/core/src/client/send.ts': `import { a } from '../limits.js'\nimport { X } from '@aws-sdk/client-dynamodb'`,
    'packages/core/src/codec/encode.ts': `import type { X } from '@aws-sdk/client-dynamodb'\nimport { marshall } from '@aws-sdk/util-dynamodb'`,
    'packages/decorators/src/index.ts': `import { defineEntity } from '@sluice/core'\nconst v = await import('class-validator')`,
  })
  t.deepEqual(found, [])
})

test('a cycle is found and drawn, one made of type imports too', (t) => {
  const found = problems(t, {
    'packages/core/src/codec/a.ts': `import { b } from './b.js'`,
    'packages/core/src/codec/b.ts': `export type { C } from './c.js'`,
    'packages/core/src/codec/c.ts': `export type C = import('./a.js').A`,
    'packages/core/src/codec/d.ts': `import './a.js'`,
  })
  const at = 'packages/core/src/codec'
  t.deepEqual(found, [`import cycle: ${at}/a.ts -> ${at}/b.ts -> ${at}/c.ts -> ${at}/a.ts`])
})

test('an import against the order of the stages is found, and a stage without a place', (t) => {
  const found = problems(t, {
    'packages/core/src/codec/a.ts': `// why\nimport type { S } from '../session/s.js'`,
    'packages/core/src/session/s.ts': `import '../helpers/h.js'`,
    'packages/core/src/helpers/h.ts': '',
  })
  t.deepEqual(found, [
    `packages/core/src/codec/a.ts:2: 'codec' must not import 'session': it comes later`,
    `packages/core/src/session/s.ts:1: stage 'helpers' has no place in import-rules.mjs`,
  ])
})

const outside = [
  ['core/src/session/a.ts', `import { X } from '@aws-sdk/client-dynamodb'`, 'as a type only'],
  ['core/src/session/a.ts', `import { type X } from '@aws-sdk/client-dynamodb'`, 'as a type only'],
  ['core/src/session/a.ts', `const x = await import('@aws-sdk/client-dynamodb')`, 'as a type only'],
  ['core/src/client/a.ts', `import { X } from '@aws-sdk/lib-dynamodb'`, 'as a type only'],
  ['core/src/client/a.ts', `import { marshall } from '@aws-sdk/util-dynamodb'`, 'as a type only'],
  ['core/src/seal/a.ts', `import type { V } from 'class-validator'`, 'not allowed here'],
  ['core/src/seal/a.ts', `import 'reflect-metadata'`, 'not allowed here'],
  ['core/src/seal/a.ts', `import type { E } from '@sluice/decorators'`, 'not allowed here'],
  ['core/src/seal/a.ts', `import { x } from '#src/limits.js'`, 'is for tests'],
  ['core/src/seal/a.ts', `import { x } from './b'`, 'does not exist'],
  ['decorators/src/a.ts', `import { validateSync } from 'class-validator'`, 'is optional'],
  ['decorators/src/a.ts', `import { FakeDynamoDBClient } from '@sluice/testing'`, 'not allowed here'],
  ['decorators/src/a.ts', `import { x } from '@sluice/core/dist/x.js'`, 'not allowed here'],
  ['testing/src/a.ts', `import { Entity } from '@sluice/decorators'`, 'not allowed here'],
  ['testing/src/a.ts', `import { x } from '../../core/src/limits.js'`, 'leaves the package'],
  ['other/src/a.ts', '', 'has no rules'],
]
for (const [file, text, reason] of outside) {
  test(`${file}: ${text} is refused`, (t) => {
    const found = problems(t, { [`packages/${file}`]: text, 'packages/core/src/limits.ts': '' })
    t.is(found.length, 1)
    t.true(found[0].includes(reason), found[0])
  })
}
