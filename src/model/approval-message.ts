import { canonicalBody, canonicalJson } from '../text/digest.ts'
import { frontMatter } from '../text/front-matter.ts'
import { withoutMark } from '../text/source.ts'
import { parseYaml } from '../text/yaml.ts'
import { bindingOf } from './binding.ts'

/** The namespace of signatures on approvals: one made for anything else does not count. */
export const approvalNamespace = 'nis2lint-approval'

/**
 * What a signature on an approval signs, as text whose UTF-8 bytes are signed: the metadata without `signatures`, and the canonical text,
 * as one JSON in canonical form. Its SHA-256 is the digest of the approval. Undefined where the text is no approval that can be read.
 */
export function approvalMessage(text: string): string | undefined {
  const bare = withoutMark(text)
  const fences = frontMatter(bare)
  if (!fences?.closed) return undefined
  const { root, flaws } = parseYaml(bare.slice(...fences.yaml), fences.yaml[0])
  const binding = bindingOf('approval', root)
  if (flaws.length > 0 || binding['nis2'] !== 'approval') return undefined
  return canonicalJson({ ...binding, body: canonicalBody(bare.slice(fences.body)) })
}
