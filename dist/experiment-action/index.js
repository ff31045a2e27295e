import { experimentAction } from '../index.js'

await experimentAction()
