/** Of our own packages: the bytes of a bundle by folder of the source. */
export function bytesByFolder({ outputs }) {
  const folders = {}
  for (const [file, { bytesInOutput }] of Object.entries(Object.values(outputs)[0].inputs)) {
    const [, name, path] = /packages\/(\w+)\/dist\/(.*)$/.exec(file) ?? []
    if (path === undefined) continue
    const folder = `${name}/${path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.js$/, '')}`
    folders[folder] = (folders[folder] ?? 0) + bytesInOutput
  }
  return folders
}
