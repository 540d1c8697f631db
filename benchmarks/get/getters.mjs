import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import { Session } from '@sluice/core'
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get'
import * as onetable from '../contestants/dynamodb-onetable.mjs'
import * as toolbox from '../contestants/dynamodb-toolbox.mjs'
import * as dynamoose from '../contestants/dynamoose.mjs'
import * as electrodb from '../contestants/electrodb.mjs'
import { defineTrack } from '../contestants/sluice.mjs'
import * as typedorm from '../contestants/typedorm.mjs'
import { toTrack } from '../reads/to-track.mjs'
import { Track } from '../tracks/track.mjs'
import { openLoader } from './open-loader.mjs'

/**
 * Each gives a function that is called once for each round, and gives another that gets one track by its key. Hand-written
 * code has a DataLoader for each request; the libraries send one call for each get.
 */
export const GETTERS = {
  'hand-written': ({ client, table }) => {
    const documentClient = DynamoDBDocumentClient.from(client)
    return () => {
      const loader = openLoader(documentClient, table)
      return (key) => loader.load(key)
    }
  },
  sluice: ({ client, table }) => {
    defineTrack(table)
    return () => {
      const session = new Session({ client })
      return (key) => session.get(Track, key)
    }
  },
  'single gets': ({ client, table }) => {
    const documentClient = DynamoDBDocumentClient.from(client)
    return () => async (key) =>
      toTrack((await documentClient.send(new GetCommand({ TableName: table, Key: key }))).Item)
  },
  electrodb: ({ client, table }) => {
    const entity = electrodb.createTrackEntity(client, table)
    return () => async (key) => (await entity.get(key).go()).data
  },
  'dynamodb-toolbox': ({ client, table }) => {
    const get = toolbox.defineTrack(toolbox.createTable(client, table)).build(GetItemCommand)
    return () => async (key) => (await get.key(key).send()).Item
  },
  dynamoose: ({ clientConfig, table }) => {
    const TrackModel = dynamoose.createTrackModel(clientConfig, table)
    return () => (key) => TrackModel.get(key)
  },
  'dynamodb-onetable': ({ client, table }) => {
    const TrackModel = onetable.createTable(client, table).getModel('Track')
    return () => (key) => TrackModel.get(key)
  },
  typedorm: ({ client, table }) => {
    const { entityManager } = typedorm.connect(client, table)
    return () => (key) => entityManager.findOne(Track, key)
  },
}
