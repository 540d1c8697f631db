/** Up to this many digits, every integer is a double, and every step to it too. */
const MAX_DIGITS = 15
const POWERS: readonly number[] = Array.from({ length: MAX_DIGITS + 1 }, (_, exponent) => 10 ** exponent)
const [ZERO, NINE, MINUS, POINT] = [0x30, 0x39, 0x2d, 0x2e]

/**
 * The number that a text of few digits says, with a point or without; `undefined` for any other text. Both parts of the one
 * division are exact, so it rounds as reading the text does. Quicker than `Number`.
 */
export function readShortNumber(text: string): number | undefined {
  const { length } = text
  const start = text.charCodeAt(0) === MINUS ? 1 : 0
  let value = 0
  let point = length
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE) value = value * 10 + (code - ZERO)
    else if (code === POINT && point === length) point = at
    else return undefined
  }
  const places = point === length ? 0 : length - point - 1
  const digits = length - start - (point === length ? 0 : 1)
  if (digits === 0 || digits > MAX_DIGITS) return undefined
  if (places > 0) value /= POWERS[places]!
  // never -0
  return start === 0 ? value : 0 - value
}
