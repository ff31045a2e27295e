import { startWorker } from './main.ts'

// The door of a build that is not bundled, as the tests run it; a bundle has its own.
startWorker()
