import { NumberValue } from '@aws-sdk/lib-dynamodb'
import type { AttributeCodec } from '@sluice/core'
import { schemaOf } from '@sluice/core'
import {
  Attribute,
  Embedded,
  Entity,
  list,
  map,
  nested,
  oneOf,
  PartitionKey,
  record,
  SortKey,
} from '@sluice/decorators'
import test from 'ava'

// What fits and what doesn't is judged by the compiler: a line that should not compile and does fails the build.

const url: AttributeCodec<URL> = {
  encode: (value) => ({ S: value.href }),
  decode: (stored) => new URL(stored.S ?? ''),
}

@Embedded()
class Address {
  @Attribute('string') city!: string
}

@Embedded()
class Point {
  @Attribute('number') x!: number
}

@Entity({ table: 'Fitting' })
class Fitting {
  @PartitionKey('string') id!: PartitionKey<string>
  @SortKey({ type: 'number', name: 'SK' }) at!: SortKey<number>
  @Attribute('string') text!: string
  @Attribute('string') literal!: 'a' | 'b'
  @Attribute('string') optional?: string
  @Attribute('string') nullable!: string | null
  @Attribute('number') number!: number
  @Attribute('bigint') bigint!: bigint
  @Attribute('decimal') decimal!: NumberValue
  @Attribute('boolean') boolean!: boolean
  @Attribute('date') date!: Date
  @Attribute('epoch-seconds') seconds!: Date
  @Attribute('epoch-ms') milliseconds?: Date | null
  @Attribute('binary') bytes!: Uint8Array
  @Attribute('string-set') strings!: Set<string>
  @Attribute('number-set') numbers!: ReadonlySet<number>
  @Attribute('bigint-set') bigints?: Set<bigint>
  @Attribute('binary-set') binaries!: Set<Uint8Array>
  @Attribute('unknown') anything!: { deep: string[] }
  @Attribute(list('string')) list!: string[]
  @Attribute(list(list('number'))) lists!: number[][]
  @Attribute(map('number')) map!: Map<string, number>
  @Attribute(record('date')) record!: Record<string, Date>
  @Attribute(nested(Address)) address!: Address
  @Attribute({ type: list(nested(Address)), name: 'places' }) addresses?: Address[]
  @Attribute(oneOf('a', 'b')) choice!: 'a' | 'b'
  @Attribute(oneOf(1, 2)) level!: 1 | 2
  @Attribute(url) url!: URL
  @Attribute({ type: url, required: true }) link!: URL
}

test('every attribute type fits its property type, with null, undefined, literals and brands', (t) => {
  t.is(schemaOf(Fitting).attributes.length, 29)
})

test('a binary key can be branded', (t) => {
  @Entity({ table: 'T' })
  class Hashed {
    @PartitionKey('binary') hash!: PartitionKey<Uint8Array>
  }
  t.is(schemaOf(Hashed).key.partitionKey.scalarType, 'B')
})

test('plain values are assignable to branded properties', (t) => {
  const fitting = new Fitting()
  fitting.id = 'plain'
  fitting.at = 1
  const text: string = fitting.id
  t.is(text, 'plain')
})

class Refusing {
  // @ts-expect-error checked, though protected
  @Attribute('number') protected hidden!: string
  // @ts-expect-error without a type nothing is known
  @Attribute() bare!: string
  // @ts-expect-error a number is no string
  @PartitionKey('string') id!: number
  // @ts-expect-error nor is a branded one
  @SortKey('string') at!: SortKey<number>
  // @ts-expect-error a string is no number
  @Attribute('number') text!: string
  // @ts-expect-error options are checked too
  @Attribute({ type: 'number', name: 'n' }) named!: string
  // @ts-expect-error what is loaded may be any string
  @Attribute('number') union!: string | number
  // @ts-expect-error an array is no set
  @Attribute('string-set') strings!: string[]
  // @ts-expect-error a Set of numbers holds no strings
  @Attribute('string-set') numbers!: Set<number>
  // @ts-expect-error the element types differ
  @Attribute(list('string')) list!: number[]
  // @ts-expect-error a plain object is no Map
  @Attribute(map('string')) map!: Record<string, string>
  // @ts-expect-error a Map is no plain object
  @Attribute(record('string')) record!: Map<string, string>
  // @ts-expect-error another class with other properties
  @Attribute(nested(Address)) point!: Point
  // @ts-expect-error loading gives a Uint8Array
  @Attribute('binary') buffer!: Buffer
  // @ts-expect-error 'c' is none of them
  @Attribute(oneOf('a', 'b')) choice!: 'a' | 'c'
  // @ts-expect-error the codec is for URL
  @Attribute(url) url!: string
  // @ts-expect-error a Date is stored as text by 'date', not by 'string'
  @Attribute('string') date!: Date
  // @ts-expect-error a required number beyond 2^53 needs 'bigint'
  @Attribute('number') big!: bigint
  // @ts-expect-error no such option
  @Attribute({ type: 'string', nmae: 'x' }) misspelt!: string
  // @ts-expect-error a key has no default
  @PartitionKey({ type: 'string', default: '' }) defaulted!: string
  // @ts-expect-error no such type
  @Attribute('text') unknown!: string
}

test('a declared type that does not fit the property does not compile', (t) => {
  t.truthy(Refusing)
})
