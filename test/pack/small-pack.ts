import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPack } from '../../src/cli/verify/check.ts'
import { verifyCommand } from '../../src/cli/verify.ts'
import { zipOf } from '../../src/report/zip.ts'
import { entity } from '../workspaces.ts'
import { commit, packed, scratch } from './packing.ts'

const folder = scratch()
writeFileSync(join(folder, 'entity.yaml'), entity)
commit(folder)

/** A pack of one document, small enough to try every byte of it. */
export const { zip, files } = packed(folder, { for: ['dk/6.1.3/backup'] })

/** What is wrong with a pack. */
export const faults = (bytes: Uint8Array) => checkPack(Buffer.from(bytes)).faults

/** The pack with other files in it, written as we write packs. */
export const rewritten = (change: (files: Map<string, string>) => void) => {
  const all = new Map(files)
  change(all)
  return Buffer.from(zipOf([...all].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))))
}

/** What `nis2lint verify` says of bytes, and its code. */
export function verified(bytes: Uint8Array, options: Record<string, string> = {}) {
  const place = scratch()
  writeFileSync(join(place, 'pack.zip'), bytes)
  const output = join(place, 'out')
  const code = verifyCommand(
    { command: 'verify', operands: [join(place, 'pack.zip')], options: { output, ...options } },
    'en',
  )
  return { code, text: readFileSync(output, 'utf8') }
}
