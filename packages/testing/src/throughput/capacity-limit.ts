/** Whether capacity is read or written: each has its own. */
export type CapacityKind = 'read' | 'write'

/** How much a table or global index takes of one kind. */
export type CapacityLimit =
  | { readonly kind: 'provisioned'; readonly unitsPerSecond: number }
  | {
      readonly kind: 'on-demand'
      /** What it could take at once before it had any traffic, in units a second. */
      readonly warm: number
      /** What it may take at most by its own settings, in units a second. */
      readonly most: number | undefined
    }

/** Which limit a request met: the end of its throttling reason. */
export type LimitType =
  | 'ProvisionedThroughputExceeded'
  | 'AccountLimitExceeded'
  | 'KeyRangeThroughputExceeded'
  | 'MaxOnDemandThroughputExceeded'
