import type { Message, Words } from '../engine/rule.ts'
import type { Lang, Text } from '../law/types.ts'
import { sentenceOf } from '../report/sentence.ts'
import { visible } from '../report/visible.ts'
import { lineStarts, pointAt, type Span } from '../text/source.ts'
import { UsageError } from './usage-error.ts'

/** The error of a file that the caller named and that is broken: the sentence that the rules on documents would say, with its place. */
export function flawRefused(
  path: string,
  text: string,
  span: Span,
  message: Message | undefined,
  words: Words,
): UsageError {
  const told = (lang: Lang): string => {
    const { says, fix } = message ? sentenceOf({ message, words }, lang) : { says: '', fix: '' }
    return `${says}. ${fix}`
  }
  return refusedAt(path, text, span, { da: told('da'), en: told('en') })
}

/** The error of a file that says, at a place, what cannot be. */
export function refusedAt(path: string, text: string, span: Span, { da, en }: Text): UsageError {
  const { line, column } = pointAt(lineStarts(text), span[0])
  const place = `${path}:${line}:${column}`
  const says = { da: visible(da), en: visible(en) }
  return new UsageError({ da: `${place} ${says.da}`, en: `${place} ${says.en}` }, { span, says })
}
