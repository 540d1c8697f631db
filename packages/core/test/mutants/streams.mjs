// Mistakes in how stored forms are read: what was binary, what has changed, where a line ends.

export const mutants = [
  {
    name: 'binary inside a list of an event stays base64',
    file: 'packages/core/src/streams/read-image.ts',
    find: 'value.L.map((element, i) => within(`[${i}]`, () => readValue(element)))',
    replace: 'value.L as never',
    tests: ['behaviour/streams'],
  },
  {
    name: 'a change told by identity of values',
    file: 'packages/core/src/streams/find-changed.ts',
    find: 'old === undefined || now === undefined ? old === now : sameValue(old, now)',
    replace: 'old === now',
    tests: ['behaviour/streams'],
  },
  {
    name: 'the time of a record always taken for seconds',
    file: 'packages/core/src/streams/record-facts.ts',
    find: 'time >= LEAST_MILLISECONDS ? time : time * 1000',
    replace: 'time * 1000',
    tests: ['behaviour/streams'],
  },
  {
    name: 'an image that is missing taken for an item without attributes',
    file: 'packages/core/src/streams/decode-stream-record.ts',
    find: "if (kind === 'modify' && (before === undefined || after === undefined)) return undefined",
    replace: '',
    tests: ['behaviour/streams'],
  },
  {
    name: 'a line of an export ends with its piece',
    file: 'packages/core/src/streams/split-lines.ts',
    find: 'Buffer.concat([...rest, bytes.subarray(start, end)])',
    replace: 'bytes.subarray(start, end)',
    tests: ['behaviour/exports'],
  },
  {
    name: 'one byte tells whether an export is zipped',
    file: 'packages/core/src/streams/unzip-pieces.ts',
    find: 'bytes < GZIP.length; ',
    replace: 'bytes < 1; ',
    tests: ['behaviour/exports'],
  },
  {
    name: 'an export goes on being read when its loop is left',
    file: 'packages/core/src/streams/unzip-pieces.ts',
    find: '    await pieces.return(undefined)\n',
    replace: '',
    tests: ['behaviour/exports'],
  },
  {
    name: 'a long number is rounded in plain JSON',
    file: 'packages/core/src/streams/plain-json.ts',
    find: 'isExactNumber(value, text) ? value : text',
    replace: 'isExactNumber(value, text) ? value : value',
    tests: ['streams/index'],
  },
]
