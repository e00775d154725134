import { TextDigests } from '../text/digest.ts'
import { frontMatter } from '../text/front-matter.ts'
import { entryOf } from '../text/located.ts'
import { withoutMark } from '../text/source.ts'
import { parseYaml } from '../text/yaml.ts'
import { bindingOf } from './binding.ts'
import type { Document } from './document.ts'
import { schemas } from './kinds.generated.ts'
import { parse } from './parse.ts'
import { registeredDigest } from './registered-facts.ts'

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
  return { kind, id, digest: new TextDigests(bindingOf(kind, root), bare.slice(fences.body)).digest }
}

/** The same of a registration, its digest that of what it reports; undefined where it is none, or leaves open what it says. */
export function registrationIdentityOf(text: string): Identity | undefined {
  const document = parse({ path: 'registration.yaml', text, bytes: text.length })
  if (!isRegistration(document)) return undefined
  const digest = registeredDigest(document)
  return digest === undefined ? undefined : { kind: document.kind, id: document.data.id, digest }
}

function isRegistration(document: Document | undefined): document is Document<'registration'> {
  return document?.kind === 'registration' && document.sound
}

function isKind(kind: string): kind is keyof typeof schemas {
  return Object.hasOwn(schemas, kind)
}
