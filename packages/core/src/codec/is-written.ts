import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { JsonSink } from './json-sink.js'
import { readItemText } from './read-item-text.js'
import { sameValue } from './same-item.js'

/** Whether the member that was written last, from `start` on, is this value in DynamoDB's eyes. */
export function isWritten(sink: JsonSink, start: number, value: AttributeValue): boolean {
  // behind the comma
  const [written] = Object.values(readItemText(`{${sink.buffer.toString('utf8', start + 1, sink.end)}}`))
  return written !== undefined && sameValue(written, value)
}
