import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The text files below a folder that match, as `{ path: text }`; none if the folder does not exist. */
export function readFiles(folder, pattern) {
  if (!existsSync(folder)) return {}
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.split(sep).join('/'))
  return Object.fromEntries(paths.filter((p) => pattern.test(p)).map((p) => [p, readFileSync(join(folder, p), 'utf8')]))
}

/** The same files below another folder. */
export function below(folder, files) {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
}
