import { deepStrictEqual } from 'node:assert/strict'
import type { Block, Inline } from '../../../src/text/markdown/block.ts'
import { blocksIn } from '../../../src/text/markdown/blocks.ts'
import { blocksByRemark } from '../../../src/text/markdown/by-remark.ts'
import { outline } from '../../../src/text/markdown.ts'
import { Unsure } from '../../../src/text/unsure.ts'

/** Whether the fast reader is sure of a text. Where it is, what it reads must be what remark reads. */
export function readsTheSame(text: string, base = 0): boolean {
  const fast = fastBlocks(text, base)
  if (!fast) return false
  const reference = blocksByRemark(text, base)
  deepStrictEqual(seen(fast, text), seen(reference, text))
  deepStrictEqual(outline(text, 0, fast), outline(text, 0, reference))
  return true
}

function fastBlocks(text: string, base: number): readonly Block[] | undefined {
  try {
    return blocksIn(text, base)
  } catch (problem) {
    if (problem instanceof Unsure) return undefined
    throw problem
  }
}

/** Blocks as an outline sees them: of code its words, of markup its anchors, of running text what is read and what is blanked out. */
function seen(blocks: readonly Block[], file: string): unknown[] {
  const found: unknown[] = []
  for (const block of blocks) {
    if ('inlines' in block) {
      const { inlines, ...rest } = block
      const of = (...types: Inline['type'][]) => inlines.filter(({ type }) => types.includes(type))
      found.push({
        ...rest,
        text: blanked(file, block.span, of('text')),
        markup: blanked(file, block.span, of('text', 'html')),
        links: of('link', 'image'),
        words: of('code').flatMap(({ value }) => wordsIn(value)),
        anchors: of('html').flatMap(({ value }) => anchorsIn(value)),
      })
    } else if (block.type === 'code') found.push(...wordsIn(block.value))
    else found.push(block.type === 'html' ? { ...block, value: anchorsIn(block.value) } : block)
  }
  return found
}

function blanked(file: string, [start, end]: Block['span'], inlines: readonly Inline[]): string {
  const blank = (from: number, to: number) => file.slice(from, to).replace(/[^\r\n]/g, ' ')
  let text = ''
  let reached = start
  for (const { span } of inlines) {
    text += blank(reached, span[0]) + file.slice(...span)
    reached = span[1]
  }
  return text + blank(reached, end)
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
const anchorsIn = (html: string) => html.match(/\b(?:id|name)=["'][^"']+["']/g) ?? []
