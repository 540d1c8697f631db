import test from 'ava'
import { runContract } from './run-contract.js'
import { openFake } from './servers/open-fake.js'

runContract(test, openFake())
