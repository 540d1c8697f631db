import 'reflect-metadata'
import { type AttributeCodec, type SchemaError, schemaOf } from '@sluice/core'
import { Attribute, Embedded, Entity, PartitionKey, SortKey } from '@sluice/decorators'
import test, { type ExecutionContext } from 'ava'

enum Genre {
  Jazz = 'jazz',
  Folk = 'folk',
}

interface Credits {
  readonly composer: string
}

class Money {
  amount = 0
}

@Embedded()
class Address {
  @Attribute() city!: string
}

@Entity({ table: 'Everything' })
class Everything {
  @PartitionKey() id!: string
  @SortKey() at!: Date
  @Attribute() count!: number
  @Attribute() total!: bigint
  @Attribute() live!: boolean
  @Attribute() bytes!: Uint8Array
  @Attribute() buffer!: Buffer
  @Attribute() genre!: Genre
  @Attribute() kind!: 'single' | 'album'
  @Attribute({ name: 'n', required: true }) note?: string
  @Attribute() home?: Address
  @Attribute() parent?: Everything
  @Attribute('epoch-ms') declared!: Date
}

const typeOf = (property: string): unknown =>
  schemaOf(Everything).attributes.find((attribute) => attribute.property === property)?.type

const expected: Readonly<Record<string, string>> = {
  id: 'string',
  at: 'date',
  count: 'number',
  total: 'bigint',
  live: 'boolean',
  bytes: 'binary',
  genre: 'string',
  kind: 'string',
  note: 'string',
  declared: 'epoch-ms',
}
for (const [property, type] of Object.entries(expected)) {
  test(`the type of \`${property}\` is ${type}`, (t) => {
    t.is(typeOf(property), type)
  })
}

test('other options go with an inferred type', (t) => {
  const note = schemaOf(Everything).attributes.find(({ property }) => property === 'note')
  t.deepEqual([note?.name, note?.required], ['n', true])
})

test('keys are inferred', (t) => {
  const { partitionKey, sortKey } = schemaOf(Everything).key
  t.deepEqual([partitionKey.scalarType, sortKey?.scalarType], ['S', 'S'])
})

test('a registered class is nested, also in itself', (t) => {
  const home = typeOf('home') as { kind: string; target: () => unknown }
  t.is(home.kind, 'nested')
  t.is(home.target(), Address)
  t.is((typeOf('parent') as typeof home).target(), Everything)
})

test('a Buffer property is loaded as a Buffer, and its image is a copy', (t) => {
  const codec = typeOf('buffer') as AttributeCodec<Buffer>
  const value = Buffer.from('abc')
  const stored = codec.encode(value)
  value.fill(0)
  t.deepEqual(stored, { B: new Uint8Array([97, 98, 99]) })
  const loaded = codec.decode(stored)
  t.true(Buffer.isBuffer(loaded))
  t.is(loaded.toString(), 'abc')
  t.throws(() => codec.decode({ S: 'abc' }), { instanceOf: TypeError })
})

function refused(t: ExecutionContext, define: () => unknown, message: string): void {
  const error = t.throws(define) as SchemaError
  t.is(error.code, 'INVALID_SCHEMA')
  t.is(error.className, 'Song')
  t.is(error.property, 'value')
  t.is(error.message, message)
}

/** Decorates `value` of a class Song and registers it. */
function register(decorate: () => typeof Keyed): () => unknown {
  return () => {
    const Song = decorate()
    return Entity({ table: 'T' })(Song)
  }
}

class Keyed {
  @PartitionKey() id!: string
}

test('an array', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @Attribute() value!: string[]
    }
    return Song
  })
  const message =
    "Song.value needs an explicit type: write @Attribute(...) with list('string') or a list of another type. Its " +
    "`design:type` is Array, which doesn't tell of what: no compiler setting tells more."
  refused(t, define, message)
})

test('a Set', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @Attribute({ name: 'labels' }) value!: Set<string>
    }
    return Song
  })
  const message =
    "Song.value needs an explicit type: write @Attribute(...) with 'string-set', 'number-set', 'bigint-set' or " +
    "'binary-set'. Its `design:type` is Set, which doesn't tell of what: no compiler setting tells more."
  refused(t, define, message)
})

test('a Map', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @Attribute() value!: Map<string, number>
    }
    return Song
  })
  const message =
    "Song.value needs an explicit type: write @Attribute(...) with map('string') or a map of another type. Its " +
    "`design:type` is Map, which doesn't tell of what: no compiler setting tells more."
  refused(t, define, message)
})

const OBJECT =
  "with 'string', 'number', record('string'), oneOf('a', 'b'), 'unknown' or whichever it is. Its `design:type` is " +
  'Object, as for brands, unions, interfaces, type-only imports and `any`: no compiler setting tells more.'

test('an interface', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @Attribute() value!: Credits
    }
    return Song
  })
  refused(t, define, `Song.value needs an explicit type: write @Attribute(...) ${OBJECT}`)
})

test('a union of different types', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @Attribute() value!: string | number
    }
    return Song
  })
  refused(t, define, `Song.value needs an explicit type: write @Attribute(...) ${OBJECT}`)
})

test('any', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      // biome-ignore lint/suspicious/noExplicitAny: it is what is tested
      @Attribute() value: any
    }
    return Song
  })
  refused(t, define, `Song.value needs an explicit type: write @Attribute(...) ${OBJECT}`)
})

test('a branded key', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @SortKey() value!: SortKey<string>
    }
    return Song
  })
  refused(t, define, `Song.value needs an explicit type: write @SortKey(...) ${OBJECT}`)
})

test('a branded key under a compiler that takes the brand for a class', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @SortKey()
      @Reflect.metadata('design:type', SortKey)
      declare value: SortKey<string>
    }
    return Song
  })
  const message = OBJECT.replace('`design:type` is Object', '`design:type` is SortKey')
  refused(t, define, `Song.value needs an explicit type: write @SortKey(...) ${message}`)
})

test('a class that is not registered', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @Attribute() value!: Money
    }
    return Song
  })
  const message =
    'Song.value needs an explicit type: write @Attribute(...) with nested(Money) and @Embedded() on Money, or a codec ' +
    '{ encode, decode }. Its `design:type` is Money, which is no registered class where this one is declared.'
  refused(t, define, message)
})

test('a promise', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @Attribute() value!: Promise<string>
    }
    return Song
  })
  t.regex((t.throws(define) as SchemaError).message, /Its `design:type` is Promise, which is no registered class/)
})

test('a class in an import cycle', (t) => {
  const define = register(() => {
    class Song extends Keyed {
      @Attribute()
      @Reflect.metadata('design:type', undefined)
      value!: null
    }
    return Song
  })
  t.regex((t.throws(define) as SchemaError).message, /with its type, for a class nested\(\(\) => Class\)\./)
})

test('what reflect-metadata knows of a base class says nothing of a property declared anew', (t) => {
  class Song extends Keyed {
    declare id: string
  }
  PartitionKey()(Song.prototype, 'id')
  const error = t.throws(() => Entity({ table: 'T' })(Song)) as SchemaError
  t.regex(error.message, /^Song\.id needs an explicit type: .* The compiler emitted no `design:type` for it/)
})
