/** The titles of songs that a library returned, in its order. */
export function titles(songs) {
  return songs.map(({ title }) => title)
}
