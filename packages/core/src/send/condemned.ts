import { collectionId } from '../identity/identity.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { type OperationFailure, tableOf, type Work } from './work.js'

/** How many operations of a class must be refused alone, for one schema reason, before the rest isn't sent. */
const REFUSALS_PER_CLASS = 3

/** Tables, classes and item collections of which nothing more is sent, because what was sent showed why not. */
export class Condemned {
  readonly #tables = new Map<string, OperationFailure>()
  readonly #classes = new Map<EntitySchema, OperationFailure>()
  readonly #collections = new Map<string, OperationFailure>()
  #isAny = false
  readonly #refusals = new Map<EntitySchema, Map<string, number>>()

  /** Why this operation needn't be sent; `undefined` if it should be. */
  reasonFor(work: Work): OperationFailure | undefined {
    if (!this.#isAny) return undefined
    const { identity, schema } = work.sealed.operation
    return (
      this.#classes.get(schema) ??
      this.#tables.get(tableOf(work)) ??
      // a delete makes room: DynamoDB takes it also where the collection is full
      (this.#collections.size > 0 && work.sealed.kind !== 'delete'
        ? this.#collections.get(collectionId(identity))
        : undefined)
    )
  }

  condemnTable(table: string, failure: OperationFailure): void {
    this.#isAny = true
    this.#tables.set(table, failure)
  }

  condemnCollection(work: Work, failure: OperationFailure): void {
    this.#isAny = true
    this.#collections.set(collectionId(work.sealed.operation.identity), failure)
  }

  /** Counts an operation that was refused alone because of its class's schema; `message` tells one reason from another. */
  countSchemaRefusal(work: Work, message: string, failure: OperationFailure): void {
    const { schema } = work.sealed.operation
    const counts = this.#refusals.get(schema) ?? new Map<string, number>()
    this.#refusals.set(schema, counts)
    const count = (counts.get(message) ?? 0) + 1
    counts.set(message, count)
    if (count < REFUSALS_PER_CLASS || this.#classes.has(schema)) return
    this.#isAny = true
    this.#classes.set(schema, {
      ...failure,
      reason: `not sent: ${count} operations of ${schema.className} were refused for one reason. ${failure.reason}`,
    })
  }
}
