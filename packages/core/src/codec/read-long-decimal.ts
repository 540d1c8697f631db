/** Nothing that is this near to a limit is decided here: far more than all roundings below. */
const MARGIN = 1e-9
const [BELOW, ABOVE] = [1 - MARGIN, 1 + MARGIN]

/**
 * The double next to (`head` + `tail`) / `power`, a number of 16 or 17 digits, if these are the shortest that tell it from
 * its neighbours, and so what JavaScript writes for it; `undefined` for others, and where that is a close run thing.
 * `power` is one of ten, `tail` has the last nine digits at most; `head`, the rest, is exact.
 */
export function readLongDecimal(head: number, tail: number, power: number): number | undefined {
  const near = (head + tail) / power
  const value = near - surplus(near, head, tail, power) / power
  const above = surplus(value, head, tail, power)
  // in units of the last digit, as all that follows: half of the way to the double's neighbours
  const half = halfStep(value) * power
  const isNearest = Math.abs(above) < half * BELOW
  // of all numbers of that many digits, this is the next to the double
  const isClosest = Math.abs(above) < 0.5 * BELOW
  const digit = tail % 10
  // the next numbers with a digit less are doubles of their own
  const isShortest = digit + above > half * ABOVE && 10 - digit - above > half * ABOVE
  return isNearest && isClosest && isShortest && digit !== 0 ? value : undefined
}

/** `value` * `power` - (`head` + `tail`), without the rounding of the product. */
function surplus(value: number, head: number, tail: number, power: number): number {
  const product = value * power
  return product - head - tail + productError(value, power, product)
}

const SPLITTER = 2 ** 27 + 1

/** What was rounded off a product. Source: "A floating-point technique for extending the available precision", T. J. Dekker. */
function productError(a: number, b: number, product: number): number {
  // one by one: a destructuring makes this too long for V8 to inline, and a call boxes each double
  const aHead = headOf(a)
  const bHead = headOf(b)
  const aTail = a - aHead
  const bTail = b - bHead
  return aHead * bHead - product + aHead * bTail + aTail * bHead + aTail * bTail
}

function headOf(value: number): number {
  const spread = value * SPLITTER
  return spread - (spread - value)
}

const [STEPS, ROUNDED] = [2 ** 52 + 1, 1 - 2 ** -53]

/** Half of the step from a double to the next. Source: "Accurate floating-point summation", S. M. Rump et al., `ufp`. */
function halfStep(value: number): number {
  const spread = value * STEPS
  return (spread - ROUNDED * spread) * 2 ** -53
}
