import fc from 'fast-check'
import { markdownTexts } from '../../text/reader/markdown-texts.ts'
import { readsTheSame as sameMarkdown } from '../../text/reader/same-markdown.ts'
import { readsTheSame as sameYaml } from '../../text/reader/same-yaml.ts'
import { yamlTexts } from '../../text/reader/yaml-texts.ts'
import type { Target } from '../target.ts'

/** Texts that readers disagree on: what the quick ones read is what the reference reads. */
export const readers: readonly Target[] = [
  { name: 'Markdown, by two readers', share: 6, property: fc.property(markdownTexts, text => void sameMarkdown(text)) },
  { name: 'YAML, by two readers', share: 6, property: fc.property(yamlTexts, text => void sameYaml(text)) },
]
