import test from 'ava'
import { runContract } from './run-contract.js'
import { openDynamoDBLocal } from './servers/open-dynamodb-local.js'

runContract(test, await openDynamoDBLocal())
