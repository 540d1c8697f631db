import { Track } from '../tracks/track.mjs'

/** The tracks as entities that the session has written, hence knows: what a read gives, without a transport that reads. */
export async function managedTracks(session, tracks) {
  const entities = tracks.map((track) => new Track(track))
  session.saveAll(entities)
  await session.flush()
  return entities
}
