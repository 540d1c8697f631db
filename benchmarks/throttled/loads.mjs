const TableName = 'Tracks'

/** An item of one write unit, with a key that no other write of the last seconds has. */
function item(index) {
  return { artist: { S: `artist-${index % 50_000}` }, title: { S: 'a title of some length' }, year: { N: '1999' } }
}

function put(index) {
  return { operation: 'PutItem', input: { TableName, Item: item(index) } }
}

function batch(index) {
  const requests = Array.from({ length: 25 }, (_, at) => ({ PutRequest: { Item: item(25 * index + at) } }))
  return { operation: 'BatchWriteItem', input: { RequestItems: { [TableName]: requests } } }
}

/** What is offered to a table of 1,000 write units a second: calls each 10 ms, and the units that each asks for. */
export const LOADS = [
  { title: 'puts, 1.2 x', hasGoal: true, callsEach10Ms: 12, unitsOfCall: 1, callAt: put },
  { title: 'batches of 25, 2 x', hasGoal: true, callsEach10Ms: 0.8, unitsOfCall: 25, callAt: batch },
  { title: 'batches of 25, 8 x', hasGoal: false, callsEach10Ms: 3.2, unitsOfCall: 25, callAt: batch },
]
