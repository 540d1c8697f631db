import { compileKeyCondition } from '../expressions/compile-key-condition.js'
import type { ReadRequest } from '../read/pages/read-request.js'
import type { QueryContext } from './query-context.js'
import { ReadBuilder } from './read-builder.js'

/** What `session.query` returns. The types let its methods be called in an order that has a meaning; it checks that too. */
export class QueryBuilder extends ReadBuilder {
  protected override derive(context: QueryContext, request: ReadRequest): this {
    // nobody extends it
    return new QueryBuilder(context, request) as this
  }

  override index(name: string): this {
    if (this.request.keyCondition !== undefined) {
      throw this.refuse('index() is called after where(): choose the index first, its key is another one')
    }
    return super.index(name)
  }

  where(key: object): this {
    const { schema, index, keyCondition } = this.request
    if (keyCondition !== undefined) {
      throw this.refuse('where() is called twice: a query has one key, ask for more by filter()')
    }
    const codec = this.context.codecOf(schema)
    return this.with({ keyCondition: compileKeyCondition(codec, (index ?? schema).key, key) })
  }

  override filter(build: Parameters<ReadBuilder['filter']>[0]): this {
    this.ready()
    return super.filter(build)
  }

  reverse(): this {
    return this.with({ forward: false })
  }

  protected override ready(): ReadRequest {
    if (this.request.keyCondition !== undefined) return this.request
    throw this.refuse('where() is missing: a query asks one partition, scan() the whole table')
  }
}
