/**
 * Bytes of a stored number: 1, half a byte for each digit before and after the point (each rounded up), 1 if negative.
 * Zeros at either end don't count.
 */
export function numberSize(stored: string): number {
  if (stored === '0') return 1
  const negative = stored.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? stored.slice(1) : stored).split('.')
  const wholeDigits = whole === '0' ? '' : whole
  const digitsBefore = fraction === '' ? wholeDigits.replace(/0+$/, '').length : wholeDigits.length
  const digitsAfter = wholeDigits === '' ? fraction.replace(/^0+/, '').length : fraction.length
  return 1 + Math.ceil(digitsBefore / 2) + Math.ceil(digitsAfter / 2) + (negative ? 1 : 0)
}
