import type { FakeDynamoDBClient } from '@sluice/testing'
import type { TestFn } from 'ava'
import { type Call, musicWith } from './music-calls.js'
import { refusalOf } from './operate.js'

/** What is refused: the test's title, the call, and the whole text. */
export type Refusal = readonly [title: string, call: Call, text: string]

/** Declares a test for each refusal, on a client of its own. */
export function refusals(
  test: TestFn,
  rows: readonly Refusal[],
  open: () => Promise<FakeDynamoDBClient> = musicWith,
): void {
  for (const [title, call, text] of rows) {
    test(title, async (t) => {
      t.is(await refusalOf(await open(), ...call), text)
    })
  }
}
