// Native ES modules: @actions/core 3 and @actions/github 9 have no CommonJS form. Run it through `npm test`, which gives
// Node the flag that jest needs for them.
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/fixtures/'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/build/',
    '<rootDir>/.cache/',
    '<rootDir>/__tests__/fixtures/',
  ],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  // Tests start real child processes and servers on a machine with two cores, and wait for many of them.
  testTimeout: 60_000,
  maxWorkers: 3,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
}
