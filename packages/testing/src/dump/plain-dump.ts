import type { DumpedSettings } from './dump.js'

/**
 * All tables and items of a fake as plain JSON: items as a person would write them. Texts, flags, null, lists and maps
 * are JSON's own. What JSON doesn't have is an object of one member: `{ "$set": ["a", "b"] }` (of texts, numbers or
 * binary), `{ "$binary": "<base64>" }`, and `{ "$number": "<digits>" }` for a number that JavaScript's would change. A
 * map that could be taken for one of those, its only name beginning with `$`, stands in `{ "$map": { ... } }`.
 */
export interface PlainDump {
  /** Tells this form from DynamoDB JSON. */
  readonly format: 'plain'
  readonly tables: readonly PlainTable[]
}

/** One table of a plain dump. */
export interface PlainTable extends DumpedSettings {
  /** The items as plain JSON: `{ "id": "a", "stars": 5, "picture": { "$binary": "<base64>" } }`. Default: none. */
  readonly items?: readonly PlainItem[]
}

/** An item as plain JSON. */
export interface PlainItem {
  readonly [name: string]: PlainValue
}

/** An attribute value as plain JSON. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | PlainItem
