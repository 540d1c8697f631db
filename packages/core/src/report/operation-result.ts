import type { EntityCodec } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import type { ErrorCode } from '../errors/error-code.js'
import { OptionError } from '../errors/option-error.js'
import type { ReturnedItem } from '../pending/operation.js'
import type { EntityClass } from '../schema/entity-class.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { EntityOf, EntityTarget } from '../schema/key-types.js'
import { schemaOf } from '../schema/registry.js'
import { renderKey } from '../schema/render-key.js'
import type { Outcome, Work } from '../send/work.js'
import { printAsText } from '../text/print-as-text.js'

/** What became of one operation in a flush. Printing it shows its class and key, no other values. */
export class OperationResult {
  readonly #work: Work
  readonly #codecOf: (schema: EntitySchema) => EntityCodec
  #stored: object | undefined
  #returned: object | undefined

  constructor(work: Work, codecOf: (schema: EntitySchema) => EntityCodec) {
    this.#work = work
    this.#codecOf = codecOf
  }

  get outcome(): Outcome {
    // every way out of the send stage sets it; a gap would be a doubt
    return this.#work.outcome ?? 'unknown'
  }

  get kind(): 'put' | 'delete' | 'update' | 'patch' | 'check' {
    return this.#work.sealed.kind
  }

  /** The instance; `undefined` where an item was removed, patched or checked by class and key. */
  get entity(): object | undefined {
    return this.#work.sealed.operation.entity
  }

  get entityClass(): EntityClass {
    return this.#work.sealed.operation.schema.entityClass
  }

  get className(): string {
    return this.#work.sealed.operation.schema.className
  }

  /** The table's name or ARN, as sent. */
  get table(): string {
    return this.#work.sealed.operation.identity.table.name
  }

  /** The primary key as `session.get` and `session.remove` take it. */
  get key(): Readonly<Record<string, unknown>> {
    const { schema, identity } = this.#work.sealed.operation
    return this.#codecOf(schema).decodeKey(identity.key)
  }

  /** The item size of what was sent, of an update that of the item it leaves, in bytes by DynamoDB's rule. */
  get bytes(): number {
    return this.#work.sealed.image.bytes
  }

  /** Calls that carried the operation. */
  get attempts(): number {
    return this.#work.attempts
  }

  /** Why it wasn't written, as a stable code. */
  get code(): ErrorCode | undefined {
    return this.#work.failure?.code
  }

  /** Why it wasn't written, for people. */
  get reason(): string | undefined {
    return this.#work.failure?.reason
  }

  /** What the client threw, where it did. */
  get cause(): unknown {
    return this.#work.failure?.cause
  }

  /**
   * What is stored where the condition was false, as an instance that no session manages; asked for by the option
   * `returnStored` of the call that asked for the write. `undefined` if there is no item.
   *
   * @throws {DecodeError} if the stored item doesn't fit the class.
   */
  get stored(): object | undefined {
    const { sealed, stored } = this.#work
    const { operation } = sealed
    if (stored === undefined || operation.kind === 'check' || !operation.returnStored) return undefined
    this.#stored ??= this.#codecOf(operation.schema).decode(stored)
    return this.#stored
  }

  /**
   * The item as a patch with `returning: 'new'` left it, or with `'old'` found it: an instance that no session manages.
   * `undefined` if there is none, or none was asked for.
   *
   * @throws {OptionError} for another class than the patch's.
   * @throws {DecodeError} if the item doesn't fit the class.
   */
  returned<C extends EntityTarget>(target: C): EntityOf<C> | undefined {
    const item = this.#returnedItem(target, 'new', 'old')
    const { schema } = this.#work.sealed.operation
    if (item !== undefined) this.#returned ??= this.#codecOf(schema).decode(item)
    return this.#returned as EntityOf<C> | undefined
  }

  /**
   * What a patch with `returning: 'updatedNew'` changed, by property, as it is now: a plain object, no entity. Of maps and
   * lists it holds the changed parts alone, as DynamoDB gives them; of a nested class an instance that has defaults for the
   * others.
   *
   * @throws {OptionError} for another class than the patch's.
   * @throws {DecodeError} if a value doesn't fit the class.
   */
  updated<C extends EntityTarget>(target: C): Readonly<Partial<EntityOf<C>>> | undefined {
    const item = this.#returnedItem(target, 'updatedNew')
    if (item === undefined) return undefined
    const { schema } = this.#work.sealed.operation
    const changed = schema.attributes.filter(({ name }) => Object.hasOwn(item, name)).map(({ property }) => property)
    const values: unknown = this.#codecOf(schema).decodeProperties(item, changed)
    // the properties are the class's own
    return Object.freeze(values) as Readonly<Partial<EntityOf<C>>>
  }

  /** The item or the part of one that came back, where it was asked for in one of these ways. */
  #returnedItem(target: EntityTarget, ...asked: readonly ReturnedItem[]): Item | undefined {
    const { sealed, returned } = this.#work
    const { operation } = sealed
    const { schema } = operation
    if (schemaOf(target) !== schema) throw new OptionError('target', `${schema.className}, which was patched`, target)
    const isAsked =
      operation.kind === 'patch' && operation.returning !== undefined && asked.includes(operation.returning)
    return isAsked ? returned : undefined
  }

  /** For example `put Song { artist: "x", title: "y" }: rejected, AccessDeniedException`. */
  toString(): string {
    const { schema, identity } = this.#work.sealed.operation
    const why = this.reason === undefined ? '' : `, ${this.reason}`
    return `${this.kind} ${this.className} ${renderKey(schema, identity.key)}: ${this.outcome}${why}`
  }
}

printAsText(OperationResult)
