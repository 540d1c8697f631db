import type { TestFn } from 'ava'
import { freePort } from '../../contract/servers/free-port.js'
import { openDynamoDBLocal } from '../../contract/servers/open-dynamodb-local.js'
import { knownDifferences } from '../compare/known-differences.js'
import { coverageTable, lackOf } from '../counts/coverage-table.js'
import { ServerSide } from '../sides/server-side.js'
import type { Findings } from './findings.js'
import { fuzzSeed } from './fuzz-seed.js'
import { reproduce } from './reproduce.js'
import { runFuzz } from './run-fuzz.js'

/** A run of one tier. */
export interface FuzzRun {
  readonly tier: 'ci' | 'long'
  /** At least so many requests are sent. */
  readonly requests: number
  /** The seed without `SLUICE_SEED`. Default: a new one each time. */
  readonly usualSeed?: number
}

const LANES = 8
const LEAST = 50

/**
 * Declares the test of a run against DynamoDB Local, in its tier alone: a pattern on AVA's command line finds it in any.
 * Skips it loudly where there is no DynamoDB Local.
 */
export async function fuzzAgainst(test: TestFn, { tier, requests, usualSeed }: FuzzRun): Promise<void> {
  if (process.env.SLUICE_TIER !== tier) {
    test.skip(`the fake answers ${requests} requests as DynamoDB Local does (with SLUICE_TIER=${tier})`, () => {})
    return
  }
  const port = await freePort()
  const opened = await openDynamoDBLocal(port)
  if (opened.kind === 'missing') {
    console.warn(`\n!!! nothing was fuzzed: ${opened.reason}\n`)
    test.skip(`the fake answers as DynamoDB Local does (not tested: ${opened.reason})`, () => {})
    return
  }
  const seed = fuzzSeed(usualSeed)
  const server = new ServerSide(port)
  test.after.always('the server stops', async () => {
    server.close()
    await opened.stop()
  })
  test(`the fake answers ${requests} requests as DynamoDB Local does, SLUICE_SEED=${seed}`, async (t) => {
    t.timeout(HOUR_MS)
    const findings = await runFuzz({ seed, requests, lanes: LANES, server, isWhole })
    console.log(`\nSLUICE_SEED=${seed}\n${coverageTable(findings)}\n`)
    for (const difference of findings.differences) t.log(await reproduce(difference, server))
    t.is(findings.differences.length, 0, 'what differs is a mistake of the fake, or a known difference to be listed')
    t.deepEqual(findings.unclassified, [])
    t.deepEqual(lackOf(findings, LEAST), [])
    t.true(findings.acceptedShare > 0.3 && findings.acceptedShare < 0.7)
    t.deepEqual(unseen(findings), [], 'a known difference that no longer is one leaves the table')
  })
}

function isWhole(findings: Findings): boolean {
  return lackOf(findings, LEAST).length === 0 && unseen(findings).length === 0
}

function unseen(findings: Findings): readonly string[] {
  return knownDifferences.map(({ title }) => title).filter((title) => findings.known.count(title) === 0)
}

const HOUR_MS = 3_600_000
