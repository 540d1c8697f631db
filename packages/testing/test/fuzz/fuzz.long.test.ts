import test from 'ava'
import { fuzzAgainst } from './run/fuzz-against.js'

await fuzzAgainst(test, { tier: 'long', requests: 500_000 })
