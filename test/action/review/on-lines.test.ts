import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entity, policy } from '../../workspaces.ts'
import { mergedCheckout, pushed } from '../merges.ts'
import { commandsIn } from '../runner.ts'
import { weakened } from '../weakened.ts'
import { sentences, stage, text } from './stage.ts'

const on = stage()

const lineOf = (workspace: string, words: string) =>
  readFileSync(join(workspace, 'policies/a.md'), 'utf8')
    .split('\n')
    .findIndex(line => line.includes(words)) + 1

describe('a new gap on a changed line', () => {
  test('is said on that line of the head; when it is mended it is taken away, or told of once where somebody answered', async () => {
    const first = on.pull(text(sentences.with(9, 'Se [loggen](log.md).\n').with(19, 'Se [bilaget](bilag.md).\n')))
    const merged = lineOf(first.workspace, 'bilag.md')
    const ran = await on.step(first, 1)
    const remarks = await on.remarks()
    const ours = { path: 'policies/a.md', user: { login: 'github-actions[bot]', type: 'Bot' }, in_reply_to_id: null }
    expect(remarks).toMatchObject([
      { ...ours, line: lineOf(first.workspace, 'log.md') - 2 },
      { ...ours, line: merged - 2 },
    ])
    expect(remarks[1]?.body.split('\n').slice(1).join('\n')).toMatchInlineSnapshot(`
      "**warning** · The link leads to &#34;policies&#47;bilag&#46;md&#34;&#44; which does not exist.

      Did you mean &#34;policies&#47;a&#46;md&#34;&#63;

      <sub>nis2lint &#40;not a legal requirement&#41; · links-resolve</sub>"
    `)
    expect(commandsIn(ran.log)).toContainEqual(
      expect.objectContaining({ name: 'warning', properties: expect.objectContaining({ line: String(merged - 2) }) }),
    )
    expect(ran.log).toContain('Review comments: 2 posted')

    await on.platform.ask(on.platform.tokens.person, 'POST', `/pulls/${on.number}/comments`, {
      body: 'Bilaget kommer',
      commit_id: first.head,
      path: 'policies/a.md',
      in_reply_to_id: remarks[1]?.id,
    })
    const answered = await on.remarks()
    const second = pushed(first, { 'policies/a.md': text(sentences.with(19, 'Se bilaget.\n')) })
    on.show(second)
    expect((await on.step(first, 2)).log).toContain('the pull request is at another commit now')
    expect(await on.remarks()).toEqual(answered)

    expect((await on.step(second, 3, { lang: 'da' })).log).toMatch(/^Kommentarer på linjer: .*1 besvaret som løst/m)
    const after = await on.remarks()
    expect(after.map(({ in_reply_to_id: to }) => to)).toEqual([null, remarks[1]?.id, remarks[1]?.id])
    expect(after[2]?.body).toContain(`Rettet i ${second.head.slice(0, 10)}: nis2lint finder ikke længere denne mangel.`)
    expect((await on.step(second, 4)).log).toContain('Review comments: unchanged')
    expect(await on.remarks()).toEqual(after)
  })

  test('is said once by three runs at once', async () => {
    const one = on.pull()
    await Promise.all([1, 2, 3].map(run => on.step(one, run)))
    expect(await on.remarks()).toHaveLength(1)
  })
})

describe('a new gap elsewhere', () => {
  test('is said of the file where the pull request does not show its line', async () => {
    const one = on.pull(text(sentences, 'Vi tager backup hver nat.\n'))
    const ran = await on.step(one, 1)
    const remarks = await on.remarks()
    expect(remarks).toMatchObject([{ path: 'policies/a.md', line: null }])
    expect(on.asked('POST', /\/pulls\/\d+\/comments$/).map(({ body }) => body)).toMatchObject([
      { subject_type: 'file' },
    ])
    expect(on.asked('POST', /\/reviews$/)).toEqual([])
    expect(ran.log).toMatch(/^1 error without annotation, as the change does not touch the line/m)
  })

  test('is in the main comment alone where the pull request does not touch the file', async () => {
    const one = mergedCheckout(
      folder => {
        mkdirSync(join(folder, 'policies'))
        writeFileSync(join(folder, 'entity.yaml'), entity)
        writeFileSync(join(folder, 'policies/a.md'), policy({ body: '# Formål\n\nSe [bilaget](bilag.md).\n' }))
        writeFileSync(join(folder, 'policies/bilag.md'), '# Bilag\n')
      },
      { 'policies/bilag.md': undefined },
    )
    on.show(one)
    const ran = await on.step(one, 1)
    expect(ran.outputs['comment-action']).toBe('created')
    expect(await on.remarks()).toEqual([])
    expect(ran.log).toContain('Review comments: unchanged')
  })
})

test.each(['da', 'en'])('a pull request that weakens the documents is told of in %s beside its lines', async lang => {
  const one = weakened()
  on.show(one)
  const ran = await on.step(one, 1, { lang })
  const remarks = await on.remarks()
  const told = remarks.map(
    ({ path, line, body }) => `${path}:${line ?? ''}\n\n${body.split('\n').slice(1).join('\n')}\n`,
  )
  const annotations = commandsIn(ran.log).filter(({ properties }) => properties['file'])
  const shown = annotations.map(
    ({ name, properties: { file, line, title }, message }) => `${name} ${file}:${line}\n${title}\n${message}\n`,
  )
  const log = ran.log
    .split('\n')
    .filter(text => /annotation|^Kommentarer på linjer|^Review comments/.test(text) && !text.startsWith('::'))
  const stable = [...told, ...shown, ...log].join('\n---\n\n').replace(/[0-9a-f]{64}/g, 'DIGEST')
  await expect(`${stable}\n`).toMatchFileSnapshot(`../pages/weakened-lines.${lang}.md`)
})

test('there are none unless they are asked for, and at most so many as may stand', async () => {
  const many = text(sentences.map((sentence, at) => (at % 5 !== 4 ? sentence : `Se [bilag](bilag-${at}.md).\n`)))
  const one = on.pull(many)
  await on.step(one, 1, { 'review-comments': 'false' })
  expect(await on.remarks()).toEqual([])
  const ran = await on.step(one, 2, { 'max-review-comments': '4' })
  expect(await on.remarks()).toHaveLength(4)
  expect(ran.log).toContain('Review comments: 4 posted, 2 gaps without room (max-review-comments)')
})

test('every request was one that GitHub describes', () => {
  expect(on.platform.proxy.violations).toEqual([])
})
