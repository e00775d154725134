import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import type { Asker } from '../../src/cli/scope-interview.ts'

/** Answers in order, and notes what was asked. What is refused is noted too, and the next answer tried. */
export function answering(...answers: (string | string[])[]) {
  const asked: string[] = []
  const next = <T>() => answers.shift() as T
  const asker: Asker = {
    many: async ({ en }) => {
      asked.push(en.split(' (')[0] ?? '')
      return next<string[]>()
    },
    one: async ({ en }, choices) => {
      asked.push(en.split(' (')[0] ?? '')
      const answer = next<string>()
      expect(choices.map(({ value }) => value)).toContain(answer)
      return answer
    },
    text: async ({ en }, problem) => {
      asked.push(en.split(' (')[0] ?? '')
      let answer = next<string>()
      for (let wrong = problem(answer); wrong; wrong = problem(answer)) {
        asked.push(`! ${wrong.en}`)
        answer = next<string>()
      }
      return answer
    },
  }
  return { asked, asker, left: answers }
}

/** Whether a terminal of its own can be had. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0
if (!hasTerminal) console.warn('SKIPPED: the interview in a terminal, since script(1) is not on this machine')

/** Runs the program in a terminal of its own, and types when a question is seen. */
export function typing(folder: string, words: string, steps: readonly (readonly [seen: string, keys: string])[]) {
  const program = `stty cols 120 rows 40; exec '${process.execPath}' '${resolve('dist/nis2lint.cjs')}' ${words}`
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', TERM: 'xterm', NO_COLOR: '1' }
  const child = spawn('script', ['-qefc', program, '/dev/null'], { cwd: folder, env })
  let [out, from, step] = ['', 0, 0]
  return new Promise<{ out: string; code: number | null }>(done => {
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString()
      const [seen, keys] = steps[step] ?? []
      if (seen === undefined || !out.slice(from).includes(seen)) return
      step++
      from = out.length
      child.stdin.write(keys)
    })
    child.on('close', code => done({ out, code }))
  })
}
