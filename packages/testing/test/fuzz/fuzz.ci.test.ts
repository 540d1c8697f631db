import test from 'ava'
import { fuzzAgainst } from './run/fuzz-against.js'

// always the same run: one that is new each time is for the long tier
await fuzzAgainst(test, { tier: 'ci', requests: 25_000, usualSeed: 1 })
