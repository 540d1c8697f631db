import type { CallRecord } from '../calls/call-record.js'
import type { AnswerFault } from '../faults/disturbance.js'
import { brokenConnection } from '../faults/fault-error.js'
import type { FaultCall } from '../faults/fault-step.js'

/** The text of an answer after the fault, if any, that spoils it. Notes in the call's record how it ended. */
export function spoilAnswer(call: CallRecord, asked: FaultCall, text: string, fault: AnswerFault | undefined): string {
  switch (fault?.kind) {
    case undefined:
      call.outcome = 'ok'
      return text
    case 'lost-answer':
      call.outcome = 'lost'
      throw brokenConnection()
    case 'garbled':
      call.outcome = 'garbled'
      return '<html><body>502 Bad Gateway</body></html>'
    case 'answer': {
      call.outcome = 'replaced'
      const body = fault.body({ ...asked, output: JSON.parse(text) })
      return typeof body === 'string' ? body : JSON.stringify(body)
    }
    default:
      return fault satisfies never
  }
}
