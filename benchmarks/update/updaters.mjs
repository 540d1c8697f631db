import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { Session } from '@sluice/core'
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update'
import * as onetable from '../contestants/dynamodb-onetable.mjs'
import * as toolbox from '../contestants/dynamodb-toolbox.mjs'
import * as dynamoose from '../contestants/dynamoose.mjs'
import * as electrodb from '../contestants/electrodb.mjs'
import { toItem } from '../contestants/hand-written.mjs'
import { defineOnce } from '../contestants/sluice.mjs'
import * as typedorm from '../contestants/typedorm.mjs'
import { Track } from '../tracks/track.mjs'
import { managedTracks } from './managed-tracks.mjs'

/**
 * Each gives `change(tracks, plays)`, which sets that one attribute of each track. `load` is what comes before, untimed: tracks
 * that a session has read.
 */
export const UPDATERS = {
  'hand-written': ({ client, table, each }) => {
    const documentClient = DynamoDBDocumentClient.from(client)
    const change = ({ artist, trackId }, plays) =>
      documentClient.send(
        new UpdateCommand({
          TableName: table,
          Key: { artist, trackId },
          UpdateExpression: 'SET plays = :plays',
          ConditionExpression: 'attribute_exists(artist)',
          ExpressionAttributeValues: { ':plays': plays },
        }),
      )
    return { change: each(change) }
  },
  'hand-written put': ({ client, table, each }) => {
    const documentClient = DynamoDBDocumentClient.from(client)
    const change = (track, plays) =>
      documentClient.send(new PutCommand({ TableName: table, Item: { ...toItem(track), plays } }))
    return { change: each(change) }
  },
  sluice: (setting) => sluice(setting, (session, track) => session.update(track)),
  'sluice put': (setting) => sluice(setting, (session, track) => session.save(track)),
  electrodb: ({ client, table, each }) => {
    const entity = electrodb.createTrackEntity(client, table)
    return { change: each(({ artist, trackId }, plays) => entity.patch({ artist, trackId }).set({ plays }).go()) }
  },
  'dynamodb-toolbox': ({ client, table, each }) => {
    const update = toolbox.defineTrack(toolbox.createTable(client, table)).build(UpdateItemCommand)
    return { change: each(({ artist, trackId }, plays) => update.item({ artist, trackId, plays }).send()) }
  },
  dynamoose: ({ clientConfig, table, each }) => {
    const TrackModel = dynamoose.createTrackModel(clientConfig, table)
    return { change: each(({ artist, trackId }, plays) => TrackModel.update({ artist, trackId }, { plays })) }
  },
  'dynamodb-onetable': ({ client, table, each }) => {
    const TrackModel = onetable.createTable(client, table).getModel('Track')
    return { change: each(({ artist, trackId }, plays) => TrackModel.update({ artist, trackId, plays })) }
  },
  typedorm: ({ client, table, each }) => {
    const { entityManager } = typedorm.connect(client, table)
    return { change: each(({ artist, trackId }, plays) => entityManager.update(Track, { artist, trackId }, { plays })) }
  },
}

function sluice({ client, table, concurrency }, mark) {
  defineOnce(table)
  let session
  let entities
  return {
    load: async (tracks) => {
      session = new Session({ client })
      entities = await managedTracks(session, tracks)
    },
    change: async (_tracks, plays) => {
      for (const entity of entities) {
        entity.plays = plays
        mark(session, entity)
      }
      await session.flush({ concurrency })
    },
  }
}
