import { QueryError } from '../errors/query-error.js'
import type { ProjectionList } from '../expressions/build-projection.js'
import { flag, positiveInteger } from '../options/check-option.js'
import { checkRetryOptions, type RetryOptions } from '../options/retry-options.js'
import type { AllOptions } from '../read/pages/all-options.js'
import { countItems, existsAny } from '../read/pages/count-items.js'
import type { Page, PageOf } from '../read/pages/page.js'
import type { PageOptions } from '../read/pages/page-options.js'
import { checkPagesOptions, type PagesOptions } from '../read/pages/pages-options.js'
import { readAll } from '../read/pages/read-all.js'
import { readEntities, readFirst } from '../read/pages/read-entities.js'
import { readPage } from '../read/pages/read-page.js'
import { readPages } from '../read/pages/read-pages.js'
import type { ReadBudget, ReadRequest } from '../read/pages/read-request.js'
import { keyParts } from '../schema/key-parts.js'
import { printAsText } from '../text/print-as-text.js'
import { addFilter } from './add-filter.js'
import { checkBudget } from './check-budget.js'
import { checkHeld } from './check-held.js'
import { explain } from './explain.js'
import type { Explanation } from './explanation.js'
import { findIndex } from './find-index.js'
import type { FoundKeys } from './found-keys.js'
import type { QueryContext } from './query-context.js'
import { selectProperties } from './select-properties.js'

type Build = Parameters<typeof addFilter>[2]

/** What the builders of queries and scans have in common. Immutable: each method returns another builder. */
export abstract class ReadBuilder {
  // private, so that printing a builder or logging it as JSON tells no value and no secret of its session
  readonly #context: QueryContext
  readonly #request: ReadRequest

  constructor(context: QueryContext, request: ReadRequest) {
    this.#context = context
    this.#request = request
  }

  protected get context(): QueryContext {
    return this.#context
  }

  protected get request(): ReadRequest {
    return this.#request
  }

  /** What it asks, without values: `Query of Score in Scores, index byGame`. */
  toString(): string {
    const { kind, schema, table, index } = this.request
    const from = index === undefined ? table.name : `${table.name}, index ${index.name}`
    return `${kind === 'query' ? 'Query' : 'Scan'} of ${schema.className} in ${from}`
  }

  protected abstract derive(context: QueryContext, request: ReadRequest): this

  protected with(change: Partial<ReadRequest>): this {
    return this.derive(this.context, Object.freeze({ ...this.request, ...change }))
  }

  protected refuse(problem: string): QueryError {
    return new QueryError(this.request.schema.className, problem)
  }

  /** The request, if it can be sent. */
  protected ready(): ReadRequest {
    return this.request
  }

  index(name: string): this {
    const { schema, index, projection, filter, consistent } = this.request
    if (index !== undefined) throw this.refuse(`index() is called twice: ${index.name} is chosen already`)
    if (projection !== undefined) throw this.refuse('index() is called after select(): choose the index first')
    const chosen = findIndex(schema, name)
    if (consistent && chosen.kind === 'global') throw this.inconsistent(chosen.name)
    if (filter !== undefined) checkHeld(schema, chosen, filter)
    return this.with({ index: chosen })
  }

  filter(build: Build): this {
    return this.with({ filter: addFilter(this.context, this.request, build) })
  }

  select(...selection: ProjectionList): this {
    const codec = this.context.codecOf(this.request.schema)
    return this.with({ projection: selectProperties(codec, this.request, selection) })
  }

  limit(count: number): this {
    return this.with({ limit: positiveInteger('limit', count ?? null, 1) })
  }

  pageSize(items: number): this {
    return this.with({ pageSize: positiveInteger('pageSize', items ?? null, 1) })
  }

  consistent(isConsistent = true): this {
    const { index } = this.request
    const consistent = flag('consistent', isConsistent, true)
    if (consistent && index?.kind === 'global') throw this.inconsistent(index.name)
    return this.with({ consistent })
  }

  managed(isManaged: boolean): this {
    return this.with({ managed: flag('managed', isManaged ?? null, true) })
  }

  budget(budget: ReadBudget): this {
    return this.with({ budget: checkBudget(budget) })
  }

  retry(options: RetryOptions): this {
    const reads = { ...this.context.reads, retry: checkRetryOptions(options) }
    return this.derive({ ...this.context, reads }, this.request)
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<object> {
    return readEntities(this.context.reads, this.ready())
  }

  pages(options: PagesOptions = {}): AsyncGenerator<PageOf<object>, void, void> {
    return readPages(this.context.reads, this.ready(), checkPagesOptions(options))
  }

  async page(options?: PageOptions): Promise<Page<object>> {
    return readPage(this.context.reads, this.ready(), options)
  }

  async all(options: AllOptions): Promise<object[]> {
    return readAll(this.context.reads, this.ready(), options)
  }

  async first(): Promise<object | undefined> {
    return readFirst(this.context.reads, this.ready())
  }

  async exists(): Promise<boolean> {
    return existsAny(this.context.reads, this.ready())
  }

  async count(): Promise<number> {
    return countItems(this.context.reads, this.ready())
  }

  explain(): Explanation {
    return explain(this.ready())
  }

  /** For who removes what is found: no more than its keys are read, and nothing of it is managed. */
  foundKeys(signal: AbortSignal | undefined): FoundKeys {
    const { reads } = this.context
    const request = this.ready()
    const { schema, table, budget } = request
    const properties = keyParts(schema.key).map(({ property }) => property)
    const keys = this.managed(false)
      .select(...properties)
      .budget({ ...(signal !== undefined && { signal }), ...budget })
    return { schema, table, client: reads.client, keys }
  }

  private inconsistent(index: string): QueryError {
    return this.refuse(`the index ${index} is global, which DynamoDB can't read consistently: leave consistent() out`)
  }
}

printAsText(ReadBuilder)
