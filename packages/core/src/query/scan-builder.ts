import { OptionError } from '../errors/option-error.js'
import { MAX_SCAN_SEGMENTS } from '../limits.js'
import type { ReadRequest } from '../read/pages/read-request.js'
import type { QueryContext } from './query-context.js'
import { ReadBuilder } from './read-builder.js'

/** What `session.scan` returns. */
export class ScanBuilder extends ReadBuilder {
  protected override derive(context: QueryContext, request: ReadRequest): this {
    // nobody extends it
    return new ScanBuilder(context, request) as this
  }

  segments(count: number): this {
    if (Number.isSafeInteger(count) && count >= 1 && count <= MAX_SCAN_SEGMENTS) return this.with({ segments: count })
    throw new OptionError('segments', `a whole number from 1 to ${MAX_SCAN_SEGMENTS}`, count)
  }
}
