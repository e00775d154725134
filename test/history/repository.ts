import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Commit } from './commits.ts'

/** Runs git in a folder, as nobody in particular. */
export function git(folder: string, ...words: string[]): string {
  return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** A repository of commits in a folder of its own, with some files that stay beside the policy; checked out at the last commit. */
export function repositoryOf(commits: readonly Commit[], beside: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nis2lint-history-')))
  git(folder, 'init', '-q', '-b', 'main')
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: commits.flatMap(told(beside)).join('') })
  git(folder, '-c', 'core.autocrlf=false', 'reset', '-q', '--hard')
  return folder
}

function told(beside: Readonly<Record<string, string>>) {
  let marks = 0
  let main: number | undefined
  const commit = (name: string, parents: readonly number[], files: Readonly<Record<string, string>>) => {
    marks++
    const [from, ...merged] = parents
    const seconds = Date.UTC(2026, 2, 1) / 1000 + marks * 3600
    return [
      `commit refs/heads/main\nmark :${marks}\ncommitter Test <test@example.com> ${seconds} +0100\n${data(name)}`,
      from === undefined ? '' : `from :${from}\n`,
      ...merged.map(mark => `merge :${mark}\n`),
      'deleteall\n',
      ...Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
      '\n',
    ].join('')
  }
  let last: Commit | undefined
  return (next: Commit, index: number): string[] => {
    const before = main
    const parents = before === undefined ? [] : [before]
    const files = { ...beside, [next.path]: next.text, 'README.md': `${index}\n` }
    const parts: string[] = []
    if (next.merges !== undefined && before !== undefined && last) {
      parts.push(commit('beside', parents, { ...beside, [next.path]: next.merges, 'notes.md': `${index}\n` }))
      const side = marks
      parts.push(commit('meanwhile', parents, { ...beside, [last.path]: last.text, 'README.md': `${index}\n` }))
      parts.push(commit(next.name, [marks, side], { ...files, 'notes.md': `${index}\n` }))
    } else parts.push(commit(next.name, parents, files))
    last = next
    main = marks
    return parts
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
