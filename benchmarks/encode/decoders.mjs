import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { EntityFormatter } from 'dynamodb-toolbox/entity/actions/format'
import { createTable, defineTrack } from '../contestants/dynamodb-toolbox.mjs'
import { createTrackEntity } from '../contestants/electrodb.mjs'
import { StubTransport, stubClientConfig } from '../harness/stub-transport.mjs'
import { toTrack } from '../reads/to-track.mjs'
import { trackCodec } from './seal-tracks.mjs'
import { TABLE } from './table.mjs'

/**
 * `decode` makes of an item, as the SDK's low-level client hands it out, what the library's users get. The mapping of the
 * others can't be called without a read.
 */
export function createDecoders() {
  const client = new DynamoDBClient(stubClientConfig(new StubTransport()))
  return [
    { name: 'hand-written', decode: (item) => toTrack(unmarshall(item)) },
    {
      name: 'unmarshall',
      remark: 'makes no entities: it is the call alone',
      accepts: (track) => ({ releasedAt: track.releasedAt.toISOString() }),
      decode: (item) => unmarshall(item),
    },
    { name: 'sluice', decode: trackCodec.decode },
    electrodb(client),
    dynamodbToolbox(client),
  ]
}

function electrodb(client) {
  const entity = createTrackEntity(client, TABLE)
  const decode = (item) => entity.parse({ Item: unmarshall(item) }).data
  return {
    name: 'electrodb',
    remark: 'gives plain objects, sets as arrays and dates as strings',
    accepts: (track) => ({ tags: [...track.tags], releasedAt: track.releasedAt.toISOString() }),
    // it takes only what it marked as its own
    prepareItem: (item) => ({ ...item, __edb_e__: { S: 'track' }, __edb_v__: { S: '1' } }),
    decode,
  }
}

function dynamodbToolbox(client) {
  const formatter = defineTrack(createTable(client, TABLE)).build(EntityFormatter)
  return {
    name: 'dynamodb-toolbox',
    remark: 'gives plain objects, dates as strings',
    accepts: (track) => ({ releasedAt: track.releasedAt.toISOString() }),
    decode: (item) => formatter.format(unmarshall(item)),
  }
}
