/** What an error of the file system means to who reads of it: its code, and what to do where that is known. */
export function describeFileError(error: unknown): string {
  const code = String(Object(error).code)
  const meaning = MEANINGS.get(code)
  return meaning === undefined ? code : `${meaning} (${code})`
}

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'it is a folder: name a file'],
  ['EACCES', 'this process has no permission to'],
  ['ENOSPC', 'the disk is full: make room, then start the load again to resume'],
])
