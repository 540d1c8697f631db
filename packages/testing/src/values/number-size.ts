/**
 * Bytes of a stored number: 1, half a byte for each digit before and after the point (each rounded up), 1 if negative.
 * Zeros at either end don't count.
 */
export function numberSize(stored: string): number {
  if (stored === '0') return 1
  const start = stored.startsWith('-') ? 1 : 0
  const point = stored.indexOf('.')
  if (point < 0) return 1 + start + Math.ceil((lastNonZero(stored) + 1 - start) / 2)
  const hasWhole = point > start + 1 || stored[start] !== '0'
  const wholeDigits = hasWhole ? point - start : 0
  const fractionDigits = stored.length - (hasWhole ? point + 1 : firstNonZero(stored, point + 1))
  return 1 + start + Math.ceil(wholeDigits / 2) + Math.ceil(fractionDigits / 2)
}

function lastNonZero(text: string): number {
  let index = text.length - 1
  while (text[index] === '0') index--
  return index
}

function firstNonZero(text: string, from: number): number {
  let index = from
  while (text[index] === '0') index++
  return index
}
