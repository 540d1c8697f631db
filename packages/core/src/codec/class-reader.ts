import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { EmbeddedSchema } from '../schema/entity-schema.js'
import type { CompiledAttribute } from './attribute-codec.js'
import { type JsonSource, UNUSUAL } from './json-source.js'
import { setOwn } from './own-property.js'
import { keepUnmodelled } from './unmodelled-attributes.js'

/** In place of the value of an attribute that isn't there. */
const ABSENT: unique symbol = Symbol('absent')
const [OPEN, CLOSE, COMMA] = [Buffer.from('{'), Buffer.from('}'), Buffer.from(',')]
const [QUOTE, COLON] = [Buffer.from('"'), Buffer.from(':')]

/** Reads instances of a class from the JSON of their items, without the objects of an item in between. */
export class ClassReader {
  readonly #unknownAttributes: EmbeddedSchema['unknownAttributes']
  readonly #Hollow: new () => Record<string, unknown>
  readonly #attributes: readonly CompiledAttribute[]
  readonly #indexes: ReadonlyMap<string, number>
  readonly #absent: readonly unknown[]
  /** What followed each attribute in the last item, and last of all the one that was first. */
  readonly #following: number[]

  /** `Hollow` makes instances without properties. */
  constructor(
    { unknownAttributes }: Pick<EmbeddedSchema, 'unknownAttributes'>,
    attributes: readonly CompiledAttribute[],
    Hollow: new () => Record<string, unknown>,
  ) {
    this.#unknownAttributes = unknownAttributes
    this.#Hollow = Hollow
    this.#attributes = attributes
    this.#indexes = new Map(attributes.map(({ schema }, index) => [schema.name, index]))
    this.#absent = attributes.map(() => ABSENT)
    this.#following = [...attributes.map(() => 0), 0]
  }

  /** Puts the stored key into `key`, if one is given. Throws what `decode` throws, or something like it. */
  read(source: JsonSource, key?: Record<string, AttributeValue>): object | typeof UNUSUAL {
    const values = this.#absent.slice()
    let unmodelled: Record<string, AttributeValue> | undefined
    if (!source.take(OPEN)) return UNUSUAL
    if (source.take(CLOSE)) return this.#create(values)
    let former = values.length
    do {
      const next = this.#nextName(source, former)
      if (next === UNUSUAL) return UNUSUAL
      if (typeof next === 'string') {
        const stored = this.#unknownAttributes === 'throw' ? UNUSUAL : source.value()
        if (stored === UNUSUAL) return UNUSUAL
        unmodelled ??= {}
        setOwn(unmodelled, next, stored)
      } else {
        const value = values[next] === ABSENT ? readValue(this.#attributes[next]!, source, key) : UNUSUAL
        if (value === UNUSUAL) return UNUSUAL
        values[next] = value
        former = next
      }
    } while (source.take(COMMA))
    if (!source.take(CLOSE)) return UNUSUAL
    const instance = this.#create(values)
    if (unmodelled !== undefined && this.#unknownAttributes !== 'drop') {
      keepUnmodelled(instance, unmodelled, Object.keys(unmodelled))
    }
    return instance
  }

  /** The index of the attribute that comes next, or its name if the class doesn't model it. */
  #nextName(source: JsonSource, former: number): number | string | typeof UNUSUAL {
    const expected = this.#following[former]!
    const attribute = this.#attributes[expected]
    if (attribute !== undefined && source.take(attribute.jsonName)) return expected
    const name = source.take(QUOTE) ? source.text() : UNUSUAL
    if (name === UNUSUAL || !source.take(COLON)) return UNUSUAL
    const index = this.#indexes.get(name)
    if (index === undefined) return name
    this.#following[former] = index
    return index
  }

  #create(values: readonly unknown[]): object {
    const instance = new this.#Hollow()
    for (let index = 0; index < values.length; index++) {
      const { schema, isComputed, valueWhenAbsent } = this.#attributes[index]!
      if (isComputed) continue
      const value = values[index]
      instance[schema.property] = value === ABSENT ? valueWhenAbsent() : value
    }
    return instance
  }
}

function readValue(
  { schema, isKey, isComputed, decode, readJson }: CompiledAttribute,
  source: JsonSource,
  key: Record<string, AttributeValue> | undefined,
): unknown {
  if (!isKey && !isComputed) return readJson(source)
  const stored = source.scalar()
  if (stored === UNUSUAL) return UNUSUAL
  if (isKey && key !== undefined) key[schema.name] = stored
  return isComputed ? stored : decode(stored)
}
