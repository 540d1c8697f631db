import type { Chance } from './chance.js'
import { ODD_NAMES } from './odd-values.js'

const SIZES = [1, 10, 100, 1000, 10_000, 10_000, 100_000] as const
const INVALID_UTF8 = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82], [0x80]] as const

/** A body that is hardly a request at all, made from one that is. */
export function oddBody(valid: string, chance: Chance): Buffer {
  const size = chance.pick(SIZES)
  const cut = 1 + chance.below(valid.length)
  const insert = (bytes: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(valid.slice(0, cut)), bytes, Buffer.from(valid.slice(cut))])
  const body = chance.pick<() => string | Uint8Array>([
    () => Buffer.from(valid).subarray(0, cut),
    () => insert(Uint8Array.from(chance.pick(INVALID_UTF8))),
    () => insert(Buffer.alloc(size)),
    () => insert(Buffer.alloc(size, chance.pick([' ', '\n', '\t', '\u000b', '\u00a0', '\ufeff']))),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(valid)]),
    () => Buffer.from(valid, 'utf16le'),
    () => Buffer.from(Array.from({ length: chance.below(200) }, () => chance.below(256))),
    () => '['.repeat(size),
    () => '{"a":'.repeat(size),
    () => '[{"TableName":'.repeat(size),
    () => `${'['.repeat(size)}${']'.repeat(size)}`,
    () => `{"TableName":"Music",${Array(size).fill('"TableName":"Music"').join(',')}}`,
    () => `{"TableName":"Music","${'k'.repeat(size)}":1}`,
    () => `{"TableName":"Music","Limit":${'9'.repeat(size)}}`,
    () => `{"TableName":"Music","Limit":1e${'9'.repeat(Math.min(size, 5))}}`,
    () => `{"TableName":"Music","Item":{"${'k'.repeat(size)}":{"S":""}}}`,
    () => `{"TableName":"${'M'.repeat(size)}"}`,
    () => `"${'\\u0000'.repeat(size / 10)}"`,
    () => JSON.stringify(chance.pick(ODD_NAMES)),
    () =>
      chance.pick([
        '',
        '{}',
        '[]',
        'null',
        'true',
        '0',
        '-',
        '"',
        '{',
        '}',
        "{'a':1}",
        '{a:1}',
        '{"a":01}',
        '{"a":1,}',
        'NaN',
      ]),
    () => '{"__proto__":{"TableName":"Music","polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}',
  ])()
  return Buffer.from(body)
}
