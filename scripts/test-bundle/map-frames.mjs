import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, resolve } from 'node:path'

const maps = new Map()

/** Text in which each place in a bundle of this folder is the place in its source. */
export function mapFrames(text, folder) {
  return text.replaceAll(/(?:file:\/\/)?([^\s(]+\.cjs):(\d+):(\d+)/g, (frame, file, line, column) => {
    if (!file.startsWith(folder)) return frame
    const origin = mapOf(`${file}.map`).findOrigin(Number(line), Number(column))
    return origin.fileName === undefined
      ? frame
      : `${resolve(dirname(file), origin.fileName)}:${origin.lineNumber}:${origin.columnNumber}`
  })
}

// Node would read a source map as soon as it loads the file: it is wanted only where a test fails
function mapOf(file) {
  if (!maps.has(file)) maps.set(file, new SourceMap(JSON.parse(readFileSync(file, 'utf8'))))
  return maps.get(file)
}
