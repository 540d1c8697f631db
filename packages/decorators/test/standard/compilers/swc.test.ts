import { type SchemaError, schemaOf } from '@sluice/core'
import { type Options, transform } from '@swc/core'
import test from 'ava'
import { runModule } from './run-module.js'
import { attributeNames, hookedYear, SONG_ATTRIBUTES, SONG_SOURCE } from './song-source.js'

const MODES: Readonly<Record<string, NonNullable<NonNullable<Options['jsc']>['transform']>>> = {
  legacy: { legacyDecorator: true },
  'legacy with metadata': { legacyDecorator: true, decoratorMetadata: true },
  'standard (2022-03)': { decoratorVersion: '2022-03' },
  'standard (2023-11)': { decoratorVersion: '2023-11' as '2022-03' },
}

async function compile(source: string, mode: keyof typeof MODES): Promise<string> {
  const { code } = await transform(source, {
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022', transform: MODES[mode] ?? {} },
    module: { type: 'es6' },
  })
  return code
}

for (const mode of Object.keys(MODES)) {
  test(`the same source is registered in ${mode} mode`, async (t) => {
    const { Song } = await runModule(t, await compile(SONG_SOURCE, mode))
    const schema = schemaOf(Song as new () => object)
    t.is(schema.className, 'Song')
    t.is(schema.key.sortKey?.property, 'title')
    t.deepEqual(attributeNames(schema), SONG_ATTRIBUTES)
    t.is(hookedYear(schema), 1965)
  })
}

test('types are inferred from what swc emits', async (t) => {
  const source = `
    import 'reflect-metadata'
    import { Attribute, Embedded, Entity, PartitionKey } from '@sluice/decorators'
    @Embedded()
    class Credit {
      @Attribute() name!: string
    }
    @Entity({ table: 'Music' })
    export class Song {
      @PartitionKey() id!: string
      @Attribute() year?: number
      @Attribute() at!: Date
      @Attribute() bytes!: Uint8Array
      @Attribute() kind!: 'single' | 'album'
      @Attribute() credit!: Credit
    }`
  const { Song } = await runModule(t, await compile(source, 'legacy with metadata'))
  const types = schemaOf(Song as new () => object).attributes.map(({ type }) =>
    typeof type === 'string' ? type : 'kind' in type && type.kind,
  )
  t.deepEqual(types, ['string', 'number', 'date', 'binary', 'string', 'nested'])
})

test('the brand that swc gives for the type of a branded key is not taken for a nested class', async (t) => {
  const source = `
    import 'reflect-metadata'
    import { Entity, PartitionKey } from '@sluice/decorators'
    @Entity({ table: 'Music' })
    class Song {
      @PartitionKey() id!: PartitionKey<string>
    }`
  const error = await t.throwsAsync<SchemaError>(runModule(t, await compile(source, 'legacy with metadata')))
  t.regex(
    error.message,
    /^Song\.id needs an explicit type: write @PartitionKey\(\.\.\.\) with 'string', .* as for brands/,
  )
})
