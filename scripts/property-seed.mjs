// Loaded before each test file: fast-check's properties start from SLUICE_SEED, or else always from the same seed, so that a run
// is red for what it checks and not by chance. test.mjs draws one for tier long.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SLUICE_SEED ?? 20_261_129) })
