import { moduleHooksThread } from './index.js'

export const { resolve, load } = await moduleHooksThread()
