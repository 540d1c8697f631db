/** A track as plain objects: what the users of libraries without entity classes hold. Made before the measured rounds. */
export function toPlainTrack(track) {
  const { studio } = track
  return { ...track, studio: { ...studio, place: { ...studio.place } } }
}
