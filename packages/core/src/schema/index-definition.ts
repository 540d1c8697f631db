/** What an index holds of each item besides the keys: everything, nothing, or the attributes of these properties. */
export type IndexProjection<N extends string = string> = 'all' | 'keys' | readonly N[]

/** A global index as `defineEntity` takes it: keys of its own over the whole table. */
export interface GlobalIndexDefinition<N extends string = string> {
  /** The property that holds the index's partition key. */
  readonly partitionKey: N
  /** The property that holds its sort key, for an index that has one. */
  readonly sortKey?: N
  /** What the index holds of each item. Default: `'all'`. */
  readonly projection?: IndexProjection<N>
  readonly local?: false
}

/** A local index as `defineEntity` takes it: the table's partition key with another sort key. */
export interface LocalIndexDefinition<N extends string = string> {
  readonly local: true
  /** The property that holds the index's sort key. */
  readonly sortKey: N
  /** The table's partition key, where it is to be named. */
  readonly partitionKey?: N
  /** What the index holds of each item. Default: `'all'`. What it doesn't hold is read from the table, at a price. */
  readonly projection?: IndexProjection<N>
}

/** An index as `defineEntity` takes it. */
export type IndexDefinition<N extends string = string> = GlobalIndexDefinition<N> | LocalIndexDefinition<N>

/** The indexes of a class, by name. */
export type IndexDefinitions<N extends string = string> = Readonly<Record<string, IndexDefinition<N>>>
