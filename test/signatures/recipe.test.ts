import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from '../../src/model/parse.ts'
import { run } from '../cli/terminal.ts'
import { entity, file } from '../workspaces.ts'
import { hasSshKeygen, makeKey, scratch } from './ssh.ts'

const path = 'approvals/2026-03-12.md'
const signer = 'mette.holm@acme.example'
const approval = `---
nis2: approval
id: A-1
organ: board
date: 2026-03-12
decisions: []
---

# Godkendelse

Bestyrelsen godkendte Ærø-planen.
`

/** The commands that docs/signatures.md gives: those to sign, and the one to verify. */
const [signing = '', verifying = ''] = [
  ...readFileSync('docs/signatures.md', 'utf8').matchAll(/```sh\n(.*?)```/gs),
].map(([, script = '']) => script)

test.skipIf(!hasSshKeygen)(
  'whoever follows docs/signatures.md gets a signature that holds, and sees a changed word',
  { timeout: 120_000 },
  () => {
    const folder = scratch()
    for (const name of ['approvals', '.nis2', '.ssh']) mkdirSync(join(folder, name))
    const { line, file: privateKey } = makeKey(folder, 'key', '-t ed25519')
    copyFileSync(privateKey, join(folder, '.ssh/id_ed25519'))
    writeFileSync(join(folder, '.nis2/allowed_signers'), `${signer} namespaces="nis2lint-approval" ${line}\n`)
    writeFileSync(join(folder, 'entity.yaml'), entity)
    writeFileSync(join(folder, path), approval)
    // As from a clone: nothing of ours is installed where the documents are.
    const program = `nis2lint() { '${process.execPath}' '${resolve('dist/nis2lint.cjs')}' "$@"; }`
    const shell = (script: string) =>
      execFileSync('sh', ['-ec', `${program}\n${script}`], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, HOME: folder },
      })

    shell(signing)
    expect(shell(verifying)).toContain(`Good "nis2lint-approval" signature for ${signer}`)
    expect(shell('sha256sum message').slice(0, 64)).toBe(parse(file(path, approval))?.digests?.digest)

    const signature = readFileSync(join(folder, 'message.sig'), 'utf8').trim().replaceAll('\n', '\n      ')
    const signed = approval.replace(
      '\n---\n\n',
      `\nsignatures:\n  - signer: ${signer}\n    signature: |\n      ${signature}\n---\n\n`,
    )
    const lint = (text: string) => {
      writeFileSync(join(folder, path), text)
      const { out } = run(folder, ['--format', 'json', '--as-of', '2026-06-01'])
      const [{ findings, signatures }] = JSON.parse(out).workspaces
      const said = findings.filter(({ rule }: { rule: string }) => rule === 'signature-valid')
      return {
        said: said.map(({ severity, line: at }: { severity: string; line: number }) => `${at} ${severity}`),
        signatures,
      }
    }
    const about = { approval: 'A-1', path, of: 'approval', commit: null, signer, strength: 'ssh-ed25519' }
    const fingerprint = expect.stringMatching(/^SHA256:.{43}$/)
    const valid = { said: [], signatures: [{ ...about, status: 'valid', reason: null, fingerprint }] }
    expect(lint(signed)).toEqual(valid)
    // What is not signed may change: comments, the layout of the YAML, line ends.
    expect(lint(signed.replace('organ: board', '# Bestyrelsen\norgan:   "board"').replaceAll('\n', '\r\n'))).toEqual(
      valid,
    )
    const changed = lint(signed.replace('Ærø', 'Als'))
    expect(changed).toEqual({
      said: ['8 error'],
      signatures: [{ ...about, status: 'broken', reason: 'changed', fingerprint }],
    })
    expect(lint(signed.replace('date: 2026-03-12', 'date: 2026-03-13')).said).toEqual(['8 error'])

    writeFileSync(join(folder, path), signed)
    const shown = run(folder, ['--as-of', '2026-06-01', '--lang', 'en']).out
    expect(shown).toContain('Signatures on approvals: 1 valid (ssh-ed25519)')
    const page = run(folder, ['--as-of', '2026-06-01', '--lang', 'da', '--format', 'markdown']).out
    expect(page).toMatch(/Signaturer på godkendelser.*1 gyldig/)
  },
)
