import test from 'ava'
import { fuzzAgainst } from './run/fuzz-against.js'

await fuzzAgainst(test, 'ci', 25_000)
