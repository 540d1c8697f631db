import { parseArgs } from 'node:util'

/** Reads a benchmark's command line; a wrong option is an error that says what was expected. */
export function readOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '7' },
      entities: { type: 'string', default: '10000' },
      bytes: { type: 'string', default: '16776192' },
      stream: { type: 'string', default: '1000000' },
      most: { type: 'string', default: '1000000' },
      transport: { type: 'string', default: 'stub' },
      only: { type: 'string' },
      'held-back': { type: 'boolean', default: false },
    },
  })
  return {
    benchmark: positionals[0],
    json: values.json,
    rounds: positiveInteger('rounds', values.rounds),
    entities: positiveInteger('entities', values.entities),
    bytes: positiveInteger('bytes', values.bytes),
    stream: positiveInteger('stream', values.stream),
    most: positiveInteger('most', values.most),
    transport: oneOf('transport', values.transport, ['stub', 'http']),
    heldBack: values['held-back'],
    only: values.only?.split(',').map((name) => name.trim()),
  }
}

function oneOf(name, text, words) {
  if (words.includes(text)) return text
  throw new RangeError(`Expected \`--${name}\` to be one of ${words.join(', ')}, got \`${text}\``)
}

function positiveInteger(name, text) {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new RangeError(`Expected \`--${name}\` to be a positive integer, got \`${text}\``)
}
