import { printable } from './printable.js'
import type { RecordedCall } from './recorded-call.js'

/** A call in one line. It has no attribute's value: those are in `input`. */
export function callLine({ at, operation, tables, items, bytes, outcome, handedBack }: RecordedCall): string {
  const what = printable([operation, tables.join(', ')].filter((part) => part !== '').join(' '))
  const size = [...(items === undefined ? [] : [counted(items, 'item')]), counted(bytes, 'byte')].join(', ')
  return `${timeText(at)} ${what}: ${size} → ${outcome}${handedBack > 0 ? `, ${handedBack} handed back` : ''}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** ISO 8601, where the clock tells a time that it can write. */
function timeText(at: number): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? `${at} ms` : date.toISOString()
}
