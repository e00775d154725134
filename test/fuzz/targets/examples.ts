import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { entity, file } from '../../workspaces.ts'
import { changed, changes } from '../mutations.ts'
import { survives } from '../survives.ts'
import { inTime, type Target } from '../target.ts'

/** Documents as people write them, of every kind, short enough to be judged a hundred thousand times. */
const texts = readdirSync('policies-example', { recursive: true, encoding: 'utf8' })
  .filter(path => /\.(?:md|ya?ml)$/.test(path) && !path.endsWith('nis2lint.yaml'))
  .sort()
  .map(path => ({
    path: path.replace(/^\w+[\\/]/, '').replaceAll('\\', '/'),
    text: readFileSync(`policies-example/${path}`, 'utf8'),
  }))
  .filter(({ text }) => text.length < 6000)

/** Sound documents with a few changes anywhere: the way into what random text never reaches. */
export const examples: Target = {
  name: 'changed documents',
  share: 12,
  property: fc.property(fc.nat({ max: texts.length - 1 }), changes, (index, list) => {
    const { path = '', text = '' } = texts[index] ?? {}
    inTime(() => survives([file('entity.yaml', entity), file(`own/${path}`, changed(text, list))]))
  }),
}
