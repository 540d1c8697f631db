import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { EmbeddedSchema, EntitySchema } from '../schema/entity-schema.js'
import type { CompiledAttribute } from './attribute-codec.js'
import { ClassReader } from './class-reader.js'
import { InvalidValue } from './invalid-value.js'
import type { Item } from './item.js'
import { CONTAINER_BYTES, ELEMENT_BYTES } from './item-size.js'
import type { JsonSink } from './json-sink.js'
import type { JsonSource, UNUSUAL } from './json-source.js'
import { checkNesting } from './nesting.js'
import { setOwn } from './own-property.js'
import { keepUnmodelled, unmodelledAttributes } from './unmodelled-attributes.js'
import { valueText } from './value-text.js'

/** The compiled encode and decode of one class, embedded or entity. Both throw `InvalidValue`. */
export class ClassCodec {
  readonly schema: EntitySchema | EmbeddedSchema
  /** Set right after construction: a class may contain itself. */
  attributes: readonly CompiledAttribute[] = []
  #names: ReadonlySet<string> | undefined
  #reader: ClassReader | undefined
  readonly #Hollow: new () => Record<string, unknown>

  constructor(schema: EntitySchema | EmbeddedSchema) {
    this.schema = schema
    // Instances of one function share one hidden class with room for their properties, which Object.create doesn't give.
    // biome-ignore lint/complexity/useArrowFunction: arrow functions can't be constructors
    const Hollow = function () {} as unknown as new () => Record<string, unknown>
    Object.defineProperty(Hollow, 'prototype', { value: schema.entityClass.prototype })
    this.#Hollow = Hollow
  }

  encode(source: object, depth: number): Record<string, AttributeValue> {
    const item: Record<string, AttributeValue> = {}
    for (const { schema, write } of this.attributes) {
      try {
        write(source as Readonly<Record<string, unknown>>, item, depth)
      } catch (error) {
        throw InvalidValue.within(error, `.${schema.property}`)
      }
    }
    this.addUnmodelled(source, item, depth)
    return item
  }

  /** Adds the JSON of what `encode` gives, and its size as a map. */
  write(source: object, depth: number, sink: JsonSink): void {
    const start = sink.end
    let members = 0
    for (const { schema, writeJson } of this.attributes) {
      const before = sink.end
      try {
        writeJson(source as Readonly<Record<string, unknown>>, depth, sink)
      } catch (error) {
        throw InvalidValue.within(error, `.${schema.property}`)
      }
      if (sink.end > before) members++
    }
    members += this.writeUnmodelled(source, depth, sink)
    sink.bytes += CONTAINER_BYTES + ELEMENT_BYTES * members
    closeObject(sink, start)
  }

  /** Adds each attribute that a loaded instance carries along, with a comma before it; returns how many. */
  writeUnmodelled(source: object, depth: number, sink: JsonSink): number {
    const kept = unmodelledAttributes(source)
    if (kept === undefined) return 0
    const entries = Object.entries(kept)
    for (const [name, value] of entries) {
      // an instance may have been moved to a deeper place than it was loaded from
      if (depth > 0) checkNesting(value, depth)
      sink.ascii(',')
      sink.escaped(name)
      sink.text(`:${valueText(value, sink)}`)
    }
    return entries.length
  }

  /** Adds what a loaded instance carries along. */
  addUnmodelled(source: object, item: Record<string, AttributeValue>, depth: number): void {
    const kept = unmodelledAttributes(source)
    if (kept === undefined) return
    for (const [name, value] of Object.entries(kept)) {
      // an instance may have been moved to a deeper place than it was loaded from
      if (depth > 0) checkNesting(value, depth)
      setOwn(item, name, value)
    }
  }

  /** Reads what `decode` gives from an item's JSON; the stored key goes into `key`, where it is asked for. */
  read(source: JsonSource, key?: Record<string, AttributeValue>): object | typeof UNUSUAL {
    this.#reader ??= new ClassReader(this.schema, this.attributes, this.#Hollow)
    return this.#reader.read(source, key)
  }

  decode(item: Item): object {
    const instance = new this.#Hollow()
    let found = 0
    for (const { schema, read } of this.attributes) {
      try {
        if (read(item, instance)) found++
      } catch (error) {
        throw InvalidValue.within(error, `.${schema.name}`)
      }
    }
    if (this.schema.unknownAttributes !== 'drop' && countNames(item) !== found) this.#meetUnmodelled(instance, item)
    return instance
  }

  #meetUnmodelled(instance: object, item: Item): void {
    this.#names ??= new Set(this.attributes.map(({ schema }) => schema.name))
    const modelled = this.#names
    const unmodelled = Object.keys(item).filter((name) => !modelled.has(name))
    const [first] = unmodelled
    if (first === undefined) return
    if (this.schema.unknownAttributes === 'throw') {
      const reason = `isn't modelled by ${this.schema.className}, whose \`unknownAttributes\` is 'throw'`
      throw InvalidValue.within(new InvalidValue(reason), `.${first}`)
    }
    keepUnmodelled(instance, item, unmodelled)
  }
}

/** Inherited ones included; unlike `Object.keys`, it makes no array of them. */
function countNames(item: Item): number {
  let count = 0
  for (const _ in item) count++
  return count
}

const OPENING = 0x7b

/** Makes an object of the members since `start`, each with a comma before it. */
export function closeObject(sink: JsonSink, start: number): void {
  if (sink.end === start) sink.ascii('{')
  else sink.buffer[start] = OPENING
  sink.ascii('}')
}
