import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

/** A report and the page that shows it are two files; a great many is not something that we have written. */
const MOST_ENTRIES = 1000
const ENCRYPTED = 1

/**
 * The text of the one file called `name` in a zip, whatever its folder; null where there is none. Nothing touches the disk.
 * Throws an Error that says what is wrong: not a zip, a name that leads out of it, two such files, encrypted, longer than
 * `limitBytes` unpacked (by its own word or in fact), damaged, not UTF-8.
 */
export async function readZipEntry(zip: Buffer, name: string, limitBytes: number): Promise<string | null> {
  // Names and sizes are checked by the library: absolute paths, `..`, backslashes; more or fewer bytes than were announced.
  const file = await fromBufferPromise(zip, { strictFileNames: true, validateEntrySizes: true })
  if (file.entryCount > MOST_ENTRIES) throw new Error(`it has ${String(file.entryCount)} files`)
  const found: Entry[] = []
  for await (const entry of file.eachEntry()) {
    if (entry.fileName.split('/').at(-1) === name) found.push(entry)
  }
  const [entry, second] = found
  if (entry === undefined) return null
  if (second !== undefined) throw new Error(`it has more than one ${name}`)
  return read(file, entry, limitBytes)
}

async function read(file: ZipFile, entry: Entry, limitBytes: number): Promise<string> {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new Error('it is encrypted')
  if (entry.uncompressedSize > limitBytes) {
    throw new Error(`it is ${String(entry.uncompressedSize)} bytes long unpacked, more than ${String(limitBytes)}`)
  }
  const chunks: Buffer[] = []
  for await (const chunk of await file.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  const content = Buffer.concat(chunks)
  if (crc32(content) !== entry.crc32) throw new Error('it is damaged: its checksum is wrong')
  return new TextDecoder('utf-8', { fatal: true }).decode(content)
}
