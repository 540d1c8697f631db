import { expectedItem } from '../flush/expected-item.mjs'

// what some libraries' items carry beside the 12 attributes: they read no others as their own
const MARKS = {
  electrodb: { __edb_e__: { S: 'track' }, __edb_v__: { S: '1' } },
  'dynamodb-onetable': { _type: { S: 'Track' } },
  typedorm: { __en: { S: 'track' } },
}

/** The item that the table has for a track where that library wrote it. */
export function storedItem(track, library) {
  const item = { ...expectedItem(track), ...MARKS[library] }
  // its sets are lists
  return library === 'typedorm' ? { ...item, tags: { L: item.tags.SS.map((tag) => ({ S: tag })) } } : item
}

const dateText = (track) => ({ releasedAt: track.releasedAt.toISOString() })

/** What some libraries give in their own way. */
export const ACCEPTS = {
  electrodb: (track) => ({ ...dateText(track), tags: [...track.tags] }),
  'dynamodb-toolbox': dateText,
  typedorm: (track) => ({ ...dateText(track), tags: [...track.tags] }),
}

/** The same in words. */
export const REMARKS = {
  'sluice unmanaged': 'leaves the identity map out: what it reads can be saved, not updated',
  electrodb: 'gives plain objects, sets as arrays and dates as strings',
  'dynamodb-toolbox': 'gives plain objects, dates as strings',
  'dynamodb-onetable': 'gives plain objects',
  typedorm: 'gives sets as arrays and dates as strings',
}

/** What each contestant's figures are of. */
export const PACKAGES = {
  'hand-written': ['@aws-sdk/lib-dynamodb'],
  sluice: ['@sluice/core'],
  electrodb: ['electrodb'],
  'dynamodb-toolbox': ['dynamodb-toolbox'],
  dynamoose: ['dynamoose'],
  'dynamodb-onetable': ['dynamodb-onetable'],
  typedorm: ['@typedorm/core', '@typedorm/common'],
}
