import type { Step } from '../requests/step.js'
import { type Answer, errorName, type Side } from '../sides/answer.js'

const MAX_PAGES = 200

/** What a side made of a step. */
export interface Outcome {
  /** Of all pages together; the first refusal where there was one. */
  readonly answer: Answer
  readonly requests: number
}

/** Sends a step to a side: one request, or all pages of each of its inputs. */
export async function ask(side: Side, { operation, inputs, paged }: Step): Promise<Outcome> {
  const [first] = inputs
  if (!paged) return { answer: await side.send(operation, JSON.stringify(first)), requests: 1 }
  let requests = 0
  const whole = { Items: [] as unknown[], Count: 0, ScannedCount: 0 }
  for (const input of inputs) {
    for (let start: unknown, pages = 0; ; pages++) {
      const next = start === undefined ? input : { ...input, ExclusiveStartKey: start }
      const answer = await side.send(operation, JSON.stringify(next))
      requests++
      if (errorName(answer) !== undefined) return { answer, requests }
      whole.Items.push(...((answer.body.Items as unknown[] | undefined) ?? []))
      whole.Count += Number(answer.body.Count)
      whole.ScannedCount += Number(answer.body.ScannedCount)
      start = answer.body.LastEvaluatedKey
      if (start === undefined) break
      if (pages > MAX_PAGES) throw new Error(`Expected an end of ${operation} ${JSON.stringify(input)}`)
    }
  }
  return { answer: { status: 200, body: whole }, requests }
}
