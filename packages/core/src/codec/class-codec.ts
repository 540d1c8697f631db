import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { EmbeddedSchema, EntitySchema } from '../schema/entity-schema.js'
import type { CompiledAttribute } from './attribute-codec.js'
import { InvalidValue } from './invalid-value.js'
import type { Item } from './item.js'
import { CONTAINER_BYTES, ELEMENT_BYTES } from './item-size.js'
import { jsonString } from './json-string.js'
import { checkNesting } from './nesting.js'
import { setOwn } from './own-property.js'
import type { SizeTally } from './size-tally.js'
import { keepUnmodelled, unmodelledAttributes } from './unmodelled-attributes.js'
import { utf8Length } from './utf8-length.js'
import { valueText } from './value-text.js'

/** The compiled encode and decode of one class, embedded or entity. Both throw `InvalidValue`. */
export class ClassCodec {
  readonly schema: EntitySchema | EmbeddedSchema
  /** Set right after construction: a class may contain itself. */
  attributes: readonly CompiledAttribute[] = []
  #names: ReadonlySet<string> | undefined
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

  /** The JSON of what `encode` gives, with its size as a map. */
  write(source: object, depth: number, tally: SizeTally): string {
    let text = ''
    let members = 0
    for (const { schema, writeText } of this.attributes) {
      try {
        const member = writeText(source as Readonly<Record<string, unknown>>, depth, tally)
        if (member === '') continue
        text += members === 0 ? member : `,${member}`
        members++
      } catch (error) {
        throw InvalidValue.within(error, `.${schema.property}`)
      }
    }
    const kept = this.writeUnmodelled(source, depth, tally)
    tally.bytes += CONTAINER_BYTES + ELEMENT_BYTES * (members + kept.length)
    return `{${joinMembers(text, kept)}}`
  }

  /** The JSON of each attribute that a loaded instance carries along. */
  writeUnmodelled(source: object, depth: number, tally: SizeTally): readonly string[] {
    const kept = unmodelledAttributes(source)
    if (kept === undefined) return NONE
    return Object.entries(kept).map(([name, value]) => {
      // an instance may have been moved to a deeper place than it was loaded from
      if (depth > 0) checkNesting(value, depth)
      tally.bytes += utf8Length(name)
      return `${jsonString(name)}:${valueText(value, tally)}`
    })
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
    if (this.schema.unknownAttributes !== 'drop') {
      const names = Object.keys(item)
      if (names.length !== found) this.#meetUnmodelled(instance, item, names)
    }
    return instance
  }

  #meetUnmodelled(instance: object, item: Item, names: readonly string[]): void {
    this.#names ??= new Set(this.attributes.map(({ schema }) => schema.name))
    const modelled = this.#names
    const unmodelled = names.filter((name) => !modelled.has(name))
    const [first] = unmodelled
    if (first === undefined) return
    if (this.schema.unknownAttributes === 'throw') {
      const reason = `isn't modelled by ${this.schema.className}, whose \`unknownAttributes\` is 'throw'`
      throw InvalidValue.within(new InvalidValue(reason), `.${first}`)
    }
    keepUnmodelled(instance, item, unmodelled)
  }
}

const NONE: readonly string[] = Object.freeze([])

/** The members of a JSON object, and more of them. */
export function joinMembers(members: string, more: readonly string[]): string {
  if (more.length === 0) return members
  return members === '' ? more.join(',') : `${members},${more.join(',')}`
}
