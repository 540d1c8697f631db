/** The answers to GetItem and BatchGetItem over these items, of which only the frame is made when they are asked for. */
export function answerGets(table, items) {
  const texts = new Map(items.map((item) => [keyText(item), JSON.stringify(item)]))
  return (operation, input) => {
    if (operation === 'GetItem') return Buffer.from(`{"Item":${texts.get(keyText(input.Key))}}`)
    if (operation !== 'BatchGetItem') throw new Error(`${operation} was called`)
    const found = input.RequestItems[table].Keys.map((key) => texts.get(keyText(key)))
    return Buffer.from(`{"Responses":{"${table}":[${found.join(',')}]},"UnprocessedKeys":{}}`)
  }
}

function keyText({ artist, trackId }) {
  return `${artist.S}/${trackId.S}`
}
