import { type EntitySchema, type SchemaError, schemaOf } from '@sluice/core'
import test from 'ava'
import { build, type TsconfigRaw, transform } from 'esbuild'
import { runModule } from './run-module.js'
import { attributeNames, hookedYear, SONG_ATTRIBUTES, SONG_SOURCE } from './song-source.js'

// esbuild stands for tsx and all else that compiles with it: no `design:type`, and its own decorator helpers.

const LEGACY: TsconfigRaw = { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: true } }
const MODES: Readonly<Record<string, TsconfigRaw>> = {
  legacy: LEGACY,
  'legacy without defined fields': {
    compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
  },
  standard: { compilerOptions: {} },
}

async function compile(source: string, tsconfigRaw: TsconfigRaw | string): Promise<string> {
  const { code } = await transform(source, { loader: 'ts', target: 'es2022', tsconfigRaw })
  return code
}

for (const [mode, tsconfigRaw] of Object.entries(MODES)) {
  test(`the same source is registered in ${mode} mode`, async (t) => {
    const { Song } = await runModule(t, await compile(SONG_SOURCE, tsconfigRaw))
    const schema = schemaOf(Song as new () => object)
    t.is(schema.className, 'Song')
    t.is(schema.table, 'Music')
    t.is(schema.key.sortKey?.property, 'title')
    t.deepEqual(attributeNames(schema), SONG_ATTRIBUTES)
    t.is(hookedYear(schema), 1965)
  })

  test(`bundled and minified it is registered in ${mode} mode, as ES module and as CommonJS`, async (t) => {
    const contents = `${SONG_SOURCE}\nimport { schemaOf } from '@sluice/core'\nexport const schema = schemaOf(Song)`
    for (const format of ['esm', 'cjs'] as const) {
      const { outputFiles } = await build({
        stdin: { contents, loader: 'ts', resolveDir: import.meta.dirname },
        bundle: true,
        external: ['@aws-sdk/*'],
        format,
        logLevel: 'silent',
        minify: true,
        platform: 'node',
        target: 'es2022',
        tsconfigRaw,
        write: false,
      })
      const { schema } = await runModule(t, outputFiles[0]?.text ?? '', format === 'esm' ? 'mjs' : 'cjs')
      t.deepEqual(attributeNames(schema as EntitySchema), SONG_ATTRIBUTES, format)
    }
  })
}

test('a type left out in legacy mode is an error that names the compiler setting, though reflect-metadata is loaded', async (t) => {
  const source = `
    import 'reflect-metadata'
    import { Attribute, Entity, PartitionKey } from '@sluice/decorators'
    @Entity({ table: 'Music' })
    class Song {
      @PartitionKey('string') id!: string
      @Attribute() year!: number
    }`
  const compilerOptions = {
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  } as TsconfigRaw['compilerOptions']
  const code = await compile(source, compilerOptions === undefined ? {} : { compilerOptions })
  const error = await t.throwsAsync<SchemaError>(runModule(t, code))
  t.is(error.property, 'year')
  t.is(
    error.message,
    "Song.year needs an explicit type: write @Attribute(...) with 'string', 'number' or another attribute type. The " +
      'compiler emitted no `design:type` for it: `emitDecoratorMetadata` is off in tsconfig.json (or ' +
      "swc's `decoratorMetadata`), or the compiler never emits it (esbuild, tsx, Babel).",
  )
})

test('class-validator runs in a bundle that holds a copy of it', async (t) => {
  const contents = `
    import { schemaOf } from '@sluice/core'
    import { Attribute, Entity, PartitionKey } from '@sluice/decorators'
    import { Min } from 'class-validator'
    @Entity({ table: 'Music' })
    class Song {
      @PartitionKey('string') id!: string
      @Attribute('number') @Min(1900) year!: number
    }
    const song = Object.assign(new Song(), { id: 'a', year: 1800 })
    export const problems = schemaOf(Song).validate?.(song)`
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: import.meta.dirname },
    bundle: true,
    external: ['@aws-sdk/*'],
    format: 'cjs',
    logLevel: 'silent',
    minify: true,
    platform: 'node',
    tsconfigRaw: LEGACY,
    write: false,
  })
  const { problems } = await runModule(t, outputFiles[0]?.text ?? '', 'cjs')
  t.deepEqual(problems, [{ attribute: 'year', reason: 'year must not be less than 1900' }])
})
