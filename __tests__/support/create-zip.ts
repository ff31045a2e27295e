import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a zip, and what the zip says of it that need not be true. */
export interface ZipFile {
  readonly name: string
  readonly content: string | Buffer
  readonly isStored?: boolean
  readonly isEncrypted?: boolean
  readonly claimedBytes?: number
  readonly claimedCrc?: number
}

/** A zip as `actions/upload-artifact` makes one, or one that nobody should take (APPNOTE.TXT 4.3). */
export function createZip(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.name)
    const content = Buffer.from(file.content)
    const packed = file.isStored === true ? content : deflateRawSync(content)
    // From the flags to the length of the name, which both headers have in common.
    const common = Buffer.alloc(24)
    common.writeUInt16LE(file.isEncrypted === true ? 1 : 0, 0)
    common.writeUInt16LE(file.isStored === true ? 0 : 8, 2)
    common.writeUInt32LE(file.claimedCrc ?? crc32(content), 8)
    common.writeUInt32LE(packed.length, 12)
    common.writeUInt32LE(file.claimedBytes ?? content.length, 16)
    common.writeUInt16LE(name.length, 20)
    const local = Buffer.concat([Buffer.from('504b03041400', 'hex'), common, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('504b010214001400', 'hex'), common, tail, name]))
    bodies.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('504b0506', 0, 'hex')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, entries, end])
}
