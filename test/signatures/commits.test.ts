import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAllowedSigners } from '../../src/cli/signatures/allowed-signers.ts'
import { commitSignature } from '../../src/cli/signatures/commit.ts'
import { file } from '../workspaces.ts'
import { hasSshKeygen, makeKey, scratch } from './ssh.ts'

const path = 'approvals/one.md'
const approval = '---\nnis2: approval\nid: A-1\norgan: board\ndate: 2026-03-12\ndecisions: []\n---\n\n# Æ\n'

describe.skipIf(!hasSshKeygen)('the signature of the commit that last changed an approval', () => {
  const keys = hasSshKeygen ? scratch() : ''
  const key = hasSshKeygen ? makeKey(keys, 'own', '-t ed25519') : { file: '', line: '', blob: Buffer.alloc(0) }
  const allowed = (...words: string[]) => parseAllowedSigners(['mette@acme.example', ...words, key.line].join(' '))

  const git = (folder: string, ...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Mette Æ', '-c', 'user.email=m@acme.example', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()

  function repository(...signing: string[]): string {
    const folder = scratch()
    git(folder, 'init', '-q')
    mkdirSync(join(folder, 'approvals'))
    commit(folder, 'readme.md', 'x\n')
    commit(folder, path, approval, ...signing)
    commit(folder, 'later.md', 'y\n')
    return folder
  }

  function commit(folder: string, name: string, text: string, ...signing: string[]): void {
    writeFileSync(join(folder, name), text)
    git(folder, 'add', '-A')
    git(folder, ...signing, 'commit', '-qm', 'Godkendelse\n\nMed æøå', ...(signing.length > 0 ? ['-S'] : []))
  }

  const ssh = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${key.file}`]
  const found = (folder: string, lines = allowed(), text = approval) => {
    const check = commitSignature(folder, file(path, text), lines)
    return check && { is: check.is, ...(check.is === 'valid' ? {} : { why: check.why }), signer: check.signer }
  }
  const gitTakes = (folder: string, id: string, line: string) => {
    writeFileSync(join(keys, 'allowed'), line)
    const words = ['-c', `gpg.ssh.allowedSignersFile=${join(keys, 'allowed')}`, 'verify-commit', id]
    return spawnSync('git', words, { cwd: folder, stdio: 'ignore' }).status === 0
  }

  test('holds where git says so too', () => {
    const folder = repository(...ssh)
    const id = git(folder, 'rev-parse', 'HEAD~1')
    expect(found(folder)).toEqual({ is: 'valid', signer: 'mette@acme.example' })
    expect(commitSignature(folder, file(path, approval), allowed())).toMatchObject({
      of: 'commit',
      commit: id,
      key: { strength: 'ssh-ed25519' },
    })
    expect(gitTakes(folder, id, `mette@acme.example ${key.line}`)).toBe(true)
    expect(found(folder, allowed('namespaces="git"'))).toMatchObject({ is: 'valid' })
  })

  test('of a key that nobody vouches for, or not for commits, or not then, is not checked and no fault', () => {
    const folder = repository(...ssh)
    expect(found(folder, [])).toEqual({ is: 'unchecked', why: 'unknownKey', signer: '' })
    const only = 'namespaces="nis2lint-approval"'
    expect(found(folder, allowed(only))).toEqual({ is: 'unchecked', why: 'notAllowed', signer: '' })
    expect(gitTakes(folder, 'HEAD~1', `mette@acme.example ${only} ${key.line}`)).toBe(false)
    expect(found(folder, allowed('valid-before="20200101"'))).toEqual({ is: 'unchecked', why: 'outOfTime', signer: '' })
  })

  test('is broken where the commit is another one than was signed', () => {
    const folder = repository(...ssh)
    const raw = git(folder, 'cat-file', 'commit', 'HEAD~1').replace('Godkendelse', 'Afvisning')
    const forged = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
      cwd: folder,
      input: `${raw}\n`,
      encoding: 'utf8',
    }).trim()
    git(folder, 'reset', '-q', '--hard', forged)
    expect(found(folder)).toEqual({ is: 'broken', why: 'changed', signer: '' })
    expect(gitTakes(folder, forged, `mette@acme.example ${key.line}`)).toBe(false)
  })

  test('says nothing of a text that was changed since, nor of history that is cut off', () => {
    const folder = repository(...ssh)
    expect(found(folder, allowed(), approval.replace('A-1', 'A-2'))).toMatchObject({ is: 'unchecked', why: 'edited' })
    expect(found(folder, allowed(), approval.replaceAll('\n', '\r\n'))).toMatchObject({ is: 'valid' })
    commit(folder, 'last.md', 'z\n', ...ssh)
    const shallow = (depth: string) => {
      const clone = join(scratch(), 'clone')
      execFileSync('git', ['clone', '-q', '--depth', depth, `file://${folder}`, clone], { stdio: 'ignore' })
      return clone
    }
    expect(found(shallow('1'))).toMatchObject({ is: 'unchecked', why: 'shallow' })
    expect(found(shallow('4'))).toMatchObject({ is: 'valid' })
  })

  test('by PGP is left to others, and none is none', () => {
    const folder = repository()
    expect(found(folder)).toBeUndefined()
    const raw = git(folder, 'cat-file', 'commit', 'HEAD~1')
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----'
    const signed = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
      cwd: folder,
      input: `${raw.replace('\n\n', `\n${signature}\n\n`)}\n`,
      encoding: 'utf8',
    }).trim()
    git(folder, 'reset', '-q', '--hard', signed)
    expect(found(folder)).toEqual({ is: 'unchecked', why: 'pgp', signer: '' })
    expect(found(scratch())).toBeUndefined()
  })

  test('runs no program that the repository names', () => {
    const folder = repository(...ssh)
    const marker = join(folder, 'ran')
    writeFileSync(join(keys, 'evil'), `#!/bin/sh\ntouch '${marker}'\nexit 1\n`, { mode: 0o755 })
    for (const name of ['gpg.program', 'gpg.ssh.program', 'core.fsmonitor', 'diff.external']) {
      git(folder, 'config', name, join(keys, 'evil'))
    }
    expect(found(folder)).toMatchObject({ is: 'valid' })
    expect(existsSync(marker)).toBe(false)
    // The trap works: git itself runs it.
    expect(gitTakes(folder, 'HEAD~1', `mette@acme.example ${key.line}`)).toBe(false)
    expect(existsSync(marker)).toBe(true)
  })
})
