/** Name and version of the program, as reports carry them. A test holds it to package.json. */
export const VERSION = '0.1.0'
export const TOOL = `langfuse-gate ${VERSION}`
