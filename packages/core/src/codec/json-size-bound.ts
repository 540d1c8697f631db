/**
 * The most JSON bytes for each byte of item size: a number of two digits at the far end of the range, `1.2E-130`, is 2
 * bytes by the size rule, and `"0.` + 131 digits + `",` = 136 bytes as a member of a set.
 */
const JSON_BYTES_PER_ITEM_BYTE = 68

/** `{}`, and the one empty member that a set of strings or binary can have. */
const JSON_BYTES_OF_NOTHING = 2

/** An upper bound of an item's `jsonSize`, from its `itemSize` alone. */
export function jsonSizeBound(itemSize: number): number {
  return JSON_BYTES_PER_ITEM_BYTE * itemSize + JSON_BYTES_OF_NOTHING
}
