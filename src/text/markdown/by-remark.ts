import type { Heading, Nodes, Parents } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Span } from '../source.ts'
import type { Block, Inline } from './block.ts'

const markdown = unified().use(remarkParse)

/** The blocks of a Markdown text that begins at `base` in its file, as remark reads it: the reference for the fast reader. */
export function blocksByRemark(file: string, base: number): Block[] {
  const blocks: Block[] = []
  gather(markdown.parse(file.slice(base)))
  return blocks

  function gather(node: Nodes): void {
    const span = spanOf(node)
    if (node.type === 'heading') {
      const { depth } = node
      blocks.push({ type: 'heading', span, depth, title: wordsOf(node), inlines: inlinesOfHeading(node) })
    } else if (node.type === 'paragraph') blocks.push({ type: 'paragraph', span, inlines: inlinesOf(node) })
    else if (node.type === 'html' || node.type === 'code') blocks.push({ type: node.type, span, value: node.value })
    else if (node.type === 'definition') {
      if (!node.identifier.startsWith('^')) blocks.push({ type: 'definition', span, value: node.url })
    } else if ('children' in node) node.children.forEach(gather)
  }

  /** Of a heading only links right in it count, and what stands within them. All text and markup is there to be read. */
  function inlinesOfHeading(heading: Heading): Inline[] {
    return heading.children.flatMap(child =>
      child.type === 'link' || child.type === 'image'
        ? inlineOf(child)
        : inlineOf(child).flatMap(inline => {
            if (inline.type === 'html') return { ...inline, value: '' }
            return inline.type === 'text' ? inline : []
          }),
    )
  }

  function inlinesOf(node: Parents): Inline[] {
    return node.children.flatMap(inlineOf)
  }

  function inlineOf(node: Nodes): Inline[] {
    const span = spanOf(node)
    if (node.type === 'text') return [{ type: 'text', span, value: '' }]
    if (node.type === 'html') return [{ type: 'html', span, value: node.value }]
    if (node.type === 'inlineCode') return [{ type: 'code', span, value: node.value }]
    if (node.type === 'image') return [{ type: 'image', span, value: node.url }]
    const below = 'children' in node ? inlinesOf(node) : []
    return node.type === 'link' ? [{ type: 'link', span, value: node.url }, ...below] : below
  }

  function spanOf(node: Nodes): Span {
    return [base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
