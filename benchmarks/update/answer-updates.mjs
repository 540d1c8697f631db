/** The answers to what changes these items: with the item where it is asked for, as `ReturnValues` says. */
export function answerUpdates(items) {
  const answers = new Map(items.map((item) => [keyText(item), answersOf(item)]))
  return (operation, input) => {
    if (operation === 'PutItem') return EMPTY
    if (operation === 'BatchWriteItem') return ALL_WRITTEN
    if (operation !== 'UpdateItem') throw new Error(`${operation} was called`)
    const { all, plays } = answers.get(keyText(input.Key))
    const asked = input.ReturnValues ?? 'NONE'
    if (asked === 'NONE') return EMPTY
    return asked.startsWith('ALL') ? all : plays
  }
}

const EMPTY = Buffer.from('{}')
const ALL_WRITTEN = Buffer.from('{"UnprocessedItems":{}}')

function answersOf(item) {
  const answer = (attributes) => Buffer.from(JSON.stringify({ Attributes: attributes }))
  return { all: answer(item), plays: answer({ plays: item.plays }) }
}

function keyText({ artist, trackId }) {
  return `${artist.S}/${trackId.S}`
}
