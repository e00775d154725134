import { type Figure, figuresIn } from './figures.ts'
import type { Block } from './markdown/block.ts'
import { textRuns } from './markdown/text-runs.ts'
import { passageIn } from './passage.ts'

/** The figures in the blocks of a Markdown text: those in headings, paragraphs and code. */
export function figuresBelow(file: string, blocks: readonly Block[]): Figure[] {
  return blocks.flatMap(block => {
    if (!('inlines' in block)) return block.type === 'code' ? written(block.span) : []
    const { span, inlines } = block
    const code = inlines.flatMap(({ type, span: own }) => (type === 'code' ? written(own) : []))
    return [...figuresIn(passageIn(file, span, textRuns(inlines)).text, span[0]), ...code]
  })

  function written([start, end]: readonly [number, number]): Figure[] {
    return figuresIn(file.slice(start, end), start)
  }
}
