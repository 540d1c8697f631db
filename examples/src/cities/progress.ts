import type { FlushProgress } from '@sluice/core'

/** Shows how far a flush is, while it runs. */
export interface Progress {
  show(progress: FlushProgress): void
  /** Shows the last state, however the flush ended. */
  end(): void
}
