import { Track } from '../tracks/track.mjs'

/** What the table does to a write, or what the write asks of it. */
export const SETTINGS = [
  {
    title: 'the table hands back a fifth of the items',
    disturb: (client) => client.faults.unprocessed({ rate: 0.2 }),
    change: (tracks) => tracks,
  },
  {
    title: 'the last two entities have one key',
    disturb: () => {},
    change: (tracks) => [...tracks.slice(0, -1), new Track({ ...tracks.at(-2), title: 'another title' })],
  },
]
