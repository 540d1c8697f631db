import test from 'ava'
import { fuzzAgainst } from './run/fuzz-against.js'

await fuzzAgainst(test, 'long', 500_000)
