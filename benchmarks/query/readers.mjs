import { DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb'
import { Session } from '@sluice/core'
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import * as onetable from '../contestants/dynamodb-onetable.mjs'
import * as toolbox from '../contestants/dynamodb-toolbox.mjs'
import * as dynamoose from '../contestants/dynamoose.mjs'
import * as electrodb from '../contestants/electrodb.mjs'
import { defineOnce } from '../contestants/sluice.mjs'
import * as typedorm from '../contestants/typedorm.mjs'
import { toTrack } from '../reads/to-track.mjs'
import { Track } from '../tracks/track.mjs'

/** Each gives a function that reads all tracks of an artist, page after page, as the library's users do. */
export const READERS = {
  'hand-written': ({ client, table }) => {
    const documentClient = DynamoDBDocumentClient.from(client)
    return async (artist) => {
      const input = {
        TableName: table,
        KeyConditionExpression: 'artist = :artist',
        ExpressionAttributeValues: { ':artist': artist },
      }
      const tracks = []
      for await (const { Items } of paginateQuery({ client: documentClient }, input)) {
        for (const item of Items) tracks.push(toTrack(item))
      }
      return tracks
    }
  },
  sluice: ({ client, table }) => {
    defineOnce(table)
    // a session for each read, as an application has one for each request
    return (artist) => new Session({ client }).query(Track).where({ artist }).all({ max: 1_000_000 })
  },
  'sluice unmanaged': ({ client, table }) => {
    defineOnce(table)
    return (artist) => new Session({ client }).query(Track).where({ artist }).managed(false).all({ max: 1_000_000 })
  },
  electrodb: ({ client, table }) => {
    const entity = electrodb.createTrackEntity(client, table)
    return async (artist) => (await entity.query.primary({ artist }).go({ pages: 'all' })).data
  },
  'dynamodb-toolbox': ({ client, table }) => {
    const tracksTable = toolbox.createTable(client, table)
    const query = tracksTable.build(QueryCommand).entities(toolbox.defineTrack(tracksTable))
    const all = query.options({ maxPages: Number.POSITIVE_INFINITY, entityAttrFilter: false })
    return async (artist) => (await all.query({ partition: artist }).send()).Items
  },
  dynamoose: ({ clientConfig, table }) => {
    const TrackModel = dynamoose.createTrackModel(clientConfig, table)
    return (artist) => TrackModel.query('artist').eq(artist).all().exec()
  },
  'dynamodb-onetable': ({ client, table }) => {
    const TrackModel = onetable.createTable(client, table).getModel('Track')
    return (artist) => TrackModel.find({ artist })
  },
  typedorm: ({ client, table }) => {
    const { entityManager } = typedorm.connect(client, table)
    return async (artist) => {
      const tracks = []
      let cursor
      do {
        const page = await entityManager.find(Track, { artist }, { cursor })
        tracks.push(...page.items)
        cursor = page.cursor
      } while (cursor !== undefined)
      return tracks
    }
  },
}
