// Loaded before a test file when SLUICE_TEST_TABLE names the table of a bundle.
import { register } from 'node:module'

register('./hooks.mjs', import.meta.url, { data: process.env.SLUICE_TEST_TABLE })
