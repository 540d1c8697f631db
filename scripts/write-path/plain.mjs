// Loaded before tests when SLUICE_WRITE_PATH is `plain`: every fake that they make has middleware of its own at the
// initialise step, as a user's client may have, so that core itself chooses the plain SDK path.
import { register } from 'node:module'

register('./hooks.mjs', import.meta.url)
