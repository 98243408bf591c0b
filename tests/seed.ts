import fc from 'fast-check'

/** Where chance begins in the tests: always the same, so that code that has not changed passes again; `ONRECORD_TEST_SEED` tries another number. */
export const SEED = Number(process.env.ONRECORD_TEST_SEED ?? 1)

fc.configureGlobal({ seed: SEED })
