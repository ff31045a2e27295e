// A door is a file of a few lines that starts one role of the bundle. The roles share one set of chunks, and a door loads
// those that its role needs.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** File of the door → its text. What it imports is what src/main.ts exports. */
const DOORS = {
  'action/index.js': "import { action } from '../index.js'\n\nawait action()\n",
  'experiment-action/index.js': "import { experimentAction } from '../index.js'\n\nawait experimentAction()\n",
  'cli/index.js': "#!/usr/bin/env node\nimport { cli } from '../index.js'\n\nawait cli()\n",
  'worker/index.js': "import { worker } from '../index.js'\n\nawait worker()\n",
  // Node before 22.15 runs module hooks in a thread, and starts it from a file with these two exports.
  'module-hooks-thread.js':
    "import { moduleHooksThread } from './index.js'\n\nexport const { resolve, load } = await moduleHooksThread()\n",
}

export function writeDoors(directory) {
  for (const [file, text] of Object.entries(DOORS)) {
    const path = join(directory, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    if (text.startsWith('#!')) chmodSync(path, 0o755)
  }
}
