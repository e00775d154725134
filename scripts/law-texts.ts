// node scripts/run.js scripts/law-texts.ts FOLDER: writes down what each paragraph of the law says, as a digest, so that a citation of
// one that does not exist, or that has changed since it was read, is found; and how those that users cite are divided. FOLDER holds the texts as JSON; they are not part of this
// repository.
import { writeFileSync } from 'node:fs'
import { textStructure } from './text-structure.ts'
import { readTexts } from './texts.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: node scripts/run.js scripts/law-texts.ts FOLDER')
const lines = Object.entries(readTexts(folder)).flatMap(([source, paragraphs]) => [
  `${source}:`,
  ...Object.entries(paragraphs).map(([place, { digest }]) => `  "${place}": ${digest}`),
])
writeFileSync(
  'src/law/text-digests.yml',
  `# SHA-256 of each paragraph (§, article or point) of the texts that were read, spaces made single: scripts/law-texts.ts.\n${lines.join('\n')}\n`,
)
writeFileSync(
  'src/law/text-structure.yml',
  `# How each paragraph or article of the texts that users cite is divided: a stykke for each item, with its highest number and the last of
# its letters (under: those under a number). Of the directive only the articles that were read: scripts/law-texts.ts.\n${textStructure(folder)}\n`,
)
