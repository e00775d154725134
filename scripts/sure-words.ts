import type { Confidence, Text } from '../src/law/types.ts'
import { confidenceWords } from '../src/report/words.ts'

/** How sure we are of something, also where it is the text of the law that says it. */
export const sureWords: Readonly<Record<Confidence, Text>> = {
  V: { da: 'efterprøvet i teksten', en: 'verified in the text' },
  ...confidenceWords,
}
