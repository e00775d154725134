import type { Outline } from '../../src/text/markdown.ts'
import type { Span } from '../../src/text/source.ts'

/** A pure function that works out each answer once. Thousands of mutants leave nearly all of every text as it was. */
function remembered<A extends readonly unknown[], R>(
  of: (...given: A) => R,
  keyOf: (...given: A) => string,
): (...given: A) => R {
  const known = new Map<string, R>()
  return (...given) => {
    const key = keyOf(...given)
    const found = known.get(key) ?? of(...given)
    known.set(key, found)
    return found
  }
}

/** An outline as it is where the same text begins elsewhere in its file. */
function shifted(outline: Outline, by: number): Outline {
  const moved = <T extends { readonly span: Span }>(thing: T): T => ({
    ...thing,
    span: [thing.span[0] + by, thing.span[1] + by],
  })
  const { sections, anchors, links, residues, statements, figures } = outline
  return {
    sections: sections.map(moved),
    anchors,
    links: links.map(moved),
    residues: residues.map(moved),
    statements: {
      citations: statements.citations.map(moved),
      misstated: statements.misstated.map(moved),
      times: statements.times.map(moved),
    },
    figures: figures.map(moved),
  }
}

type Markdown = typeof import('../../src/text/markdown.ts')
type Residues = typeof import('../../src/text/placeholder.ts')

/** What stands below the front matter is parsed once, however much longer or shorter a mutant makes what stands above it. */
export function rememberedMarkdown(module: Markdown): Markdown {
  const known = new Map<string, { readonly base: number; readonly outline: Outline }>()
  return {
    ...module,
    outline(file, base) {
      const body = file.slice(base)
      const found = known.get(body) ?? { base, outline: module.outline(file, base) }
      known.set(body, found)
      return found.base === base ? found.outline : shifted(found.outline, base - found.base)
    },
  }
}

export function rememberedResidues(module: Residues): Residues {
  return { ...module, residuesIn: remembered(module.residuesIn, (text, [start, end]) => `${start} ${end} ${text}`) }
}
