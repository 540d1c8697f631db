declare const computedValue: unique symbol
declare const isFallback: unique symbol

/** What `set` can assign in place of a value: DynamoDB computes it from the item as it was before the update. */
export interface Computed<V> {
  readonly [computedValue]: V
}

/** What `ifNotExists` returns. `plus` and `minus` can go on with it. */
export interface Fallback<V> extends Computed<V> {
  readonly [isFallback]: true
}
