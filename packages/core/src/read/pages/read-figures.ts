/** What calls of a query or scan consumed. */
export interface ReadFigures {
  /** Read units, as DynamoDB counted them; of an index with those of its table. */
  readonly readUnits: number
  /** Answers. */
  readonly pages: number
  /** Items that DynamoDB looked at, those that a filter left out too. */
  readonly examined: number
}

export const NOTHING_READ: ReadFigures = Object.freeze({ readUnits: 0, pages: 0, examined: 0 })

/** The sums of two. */
export function addFigures(a: ReadFigures, b: ReadFigures): ReadFigures {
  return { readUnits: a.readUnits + b.readUnits, pages: a.pages + b.pages, examined: a.examined + b.examined }
}
