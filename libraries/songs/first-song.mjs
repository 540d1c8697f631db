/** What the first song has beside its key: one attribute of each kind that the libraries map. */
export const firstSong = {
  genre: 'pop',
  year: 1999,
  plays: 1,
  tags: new Set(['a']),
  notes: ['x'],
  at: new Date(86_400_000),
}
