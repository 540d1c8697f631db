import { describeMachine } from '../harness/machine.mjs'
import { printMachine } from '../harness/print-machine.mjs'
import { streamLong } from './stream-long.mjs'

/** Bytes of heap for each element at most, over the last four fifths of the load. */
const MAX_SLOPE = 1

/**
 * Streams `stream` small entities through one load, into a stub or (`transport` http) a served fake, and watches the heap.
 *
 * @returns the exit code: 1 if the load leaks or lost something
 */
export async function runStream({ stream, transport, json }) {
  const note = (text) => process.stderr.write(`${text}\n`)
  const report = {
    benchmark: 'bulk-stream',
    machine: describeMachine(),
    ...(await streamLong({ stream, transport, note })),
  }
  if (json) console.log(JSON.stringify(report))
  else print(report)
  const { unhandledRejections, warnings, heapBytesPerItem, written, stored } = report
  const isClean = unhandledRejections === 0 && warnings.length === 0 && heapBytesPerItem < MAX_SLOPE
  return isClean && written === stream && (stored ?? stream) === stream ? 0 : 1
}

function print(report) {
  console.log(`\n${report.stream} small entities streamed (${report.transport}), ${report.written} written`)
  printMachine(report.machine)
  console.log(`${report.itemsPerSecond} items/s, ${report.cpuMicrosPerItem.toFixed(2)} CPU µs/item`)
  console.log(
    `live heap: ${report.peakHeapMB.toFixed(1)} MB at most, ${report.heapBytesPerItem.toFixed(3)} bytes an item over the last 80 %`,
  )
  console.log(
    `unhandled rejections ${report.unhandledRejections}, listener warnings ${report.warnings.length}, most listeners ${report.mostListeners}`,
  )
}
