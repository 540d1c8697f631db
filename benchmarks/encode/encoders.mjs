import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { BatchPutRequest } from 'dynamodb-toolbox/entity/actions/batchPut'
import { createTable as createOneTable } from '../contestants/dynamodb-onetable.mjs'
import {
  createTable as createToolboxTable,
  defineTrack as defineToolboxTrack,
  toInput,
} from '../contestants/dynamodb-toolbox.mjs'
import { createTrackModel } from '../contestants/dynamoose.mjs'
import { createTrackEntity } from '../contestants/electrodb.mjs'
import { toItem } from '../contestants/hand-written.mjs'
import { StubTransport, stubClientConfig } from '../harness/stub-transport.mjs'
import { toPlainTrack } from '../tracks/to-plain-track.mjs'
import { sealTracks } from './seal-tracks.mjs'
import { TABLE } from './table.mjs'

/**
 * `encode` makes the body of one request of a batch of tracks. A library's own mapping ends where it hands its parameters
 * to a client; what that client would do is done in the same way for all: `marshall` where it takes plain values, then
 * `JSON.stringify`. TypeDORM's mapping can't be called without sending.
 */
export function createEncoders() {
  const clientConfig = stubClientConfig(new StubTransport())
  const client = new DynamoDBClient(clientConfig)
  return [
    { name: 'hand-written', encode: (tracks) => bodyOf(tracks.map((track) => marshall(toItem(track)))) },
    { name: 'sluice', encode: sealTracks },
    electrodb(client),
    dynamodbToolbox(client),
    dynamoose(clientConfig),
    dynamodbOnetable(client),
  ]
}

function electrodb(client) {
  const entity = createTrackEntity(client, TABLE)
  const encode = (tracks) => {
    const [{ RequestItems: items }] = entity.put(tracks).params()
    return bodyOf(items[TABLE].map(({ PutRequest }) => marshall(PutRequest.Item)))
  }
  return { name: 'electrodb', prepareInput: toPlainTrack, encode }
}

function dynamodbToolbox(client) {
  const entity = defineToolboxTrack(createToolboxTable(client, TABLE))
  const itemOf = (track) => entity.build(BatchPutRequest).item(toInput(track)).params().PutRequest.Item
  const encode = (tracks) => bodyOf(tracks.map((track) => marshall(itemOf(track))))
  return { name: 'dynamodb-toolbox', prepareInput: toPlainTrack, encode }
}

function dynamoose(clientConfig) {
  const TrackModel = createTrackModel(clientConfig, TABLE)
  const encode = async (tracks) => bytesOf(await TrackModel.batchPut(tracks, { return: 'request' }))
  return { name: 'dynamoose', prepareInput: toPlainTrack, encode }
}

function dynamodbOnetable(client) {
  const TrackModel = createOneTable(client, TABLE).getModel('Track')
  const encode = async (tracks) => {
    const batch = {}
    for (const track of tracks) await TrackModel.create(track, { batch, exists: null })
    return bytesOf({ RequestItems: batch.RequestItems })
  }
  return { name: 'dynamodb-onetable', prepareInput: toPlainTrack, encode }
}

function bodyOf(items) {
  return bytesOf({ RequestItems: { [TABLE]: items.map((Item) => ({ PutRequest: { Item } })) } })
}

function bytesOf(input) {
  return Buffer.from(JSON.stringify(input))
}
