import type { Work } from './work.js'

/** What one call will carry: a batch, or a single operation in a call of its own. */
export interface Load {
  readonly kind: 'batch' | 'single'
  readonly works: readonly Work[]
}
