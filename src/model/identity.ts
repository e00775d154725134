import { digestsOf } from '../text/digest.ts'
import { frontMatter } from '../text/front-matter.ts'
import { entryOf } from '../text/located.ts'
import { withoutMark } from '../text/source.ts'
import { parseYaml } from '../text/yaml.ts'
import { bindingOf } from './binding.ts'
import { schemas } from './kinds.generated.ts'

/** Which document a text is of, and which text of it. */
export interface Identity {
  readonly kind: string
  readonly id: string
  readonly digest: string
}

/** The identity of a Markdown document, without reading what stands in it; undefined where it is none of ours or cannot be read. */
export function identityOf(text: string): Identity | undefined {
  const bare = withoutMark(text)
  const fences = frontMatter(bare)
  if (!fences?.closed) return undefined
  const { root, flaws } = parseYaml(bare.slice(...fences.yaml), fences.yaml[0])
  const [kind, id] = ['nis2', 'id'].map(key => {
    const node = entryOf(root, key)?.value
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
  })
  if (flaws.length > 0 || kind === undefined || id === undefined || !isKind(kind)) return undefined
  return { kind, id, digest: digestsOf(bindingOf(kind, root), bare.slice(fences.body)).digest }
}

function isKind(kind: string): kind is keyof typeof schemas {
  return Object.hasOwn(schemas, kind)
}
