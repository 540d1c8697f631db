import test from 'ava'
import { runContract } from './run-contract.js'
import { openDynalite } from './servers/open-dynalite.js'

runContract(test, await openDynalite())
