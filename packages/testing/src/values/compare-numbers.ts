/** Digits over which a double tells any two decimal numbers apart. */
const DOUBLE_DIGITS = 15

/** Compares two stored numbers exactly, over all 38 digits. */
export function compareNumbers(left: string, right: string): number {
  if (left.length <= DOUBLE_DIGITS && right.length <= DOUBLE_DIGITS) return Number(left) - Number(right)
  const leftNegative = left.startsWith('-')
  if (leftNegative !== right.startsWith('-')) return leftNegative ? -1 : 1
  return leftNegative ? compareMagnitudes(right.slice(1), left.slice(1)) : compareMagnitudes(left, right)
}

function compareMagnitudes(left: string, right: string): number {
  const [leftWhole = '', leftFraction = ''] = left.split('.')
  const [rightWhole = '', rightFraction = ''] = right.split('.')
  if (leftWhole.length !== rightWhole.length) return leftWhole.length - rightWhole.length
  return compareDigits(leftWhole, rightWhole) || compareDigits(leftFraction, rightFraction)
}

// digits only, so the order of UTF-16 code units is theirs
function compareDigits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
