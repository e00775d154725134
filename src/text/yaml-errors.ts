import type { ErrorCode } from 'yaml'
import type { Text } from '../law/types.ts'

const indentation = { da: 'indrykningen passer ikke', en: 'the indentation does not fit' }
const unexpected = { da: 'der står noget, YAML ikke forventer her', en: 'there is something YAML does not expect here' }
const twoOfThem = { da: 'en værdi har to mærker eller ankre', en: 'a value has two tags or anchors' }

/** What is wrong with YAML that its parser refuses, in words for somebody who does not know the parser. */
export const yamlErrors: Readonly<Record<ErrorCode, Text>> = {
  BAD_INDENT: indentation,
  BLOCK_AS_IMPLICIT_KEY: {
    da: 'et kolon for meget; sæt teksten i anførselstegn',
    en: 'a colon too many; put the text in quotes',
  },
  MULTILINE_IMPLICIT_KEY: { da: 'et felt mangler kolon og værdi', en: 'a field lacks its colon and value' },
  MISSING_CHAR: {
    da: 'der mangler et anførselstegn, en parentes, et komma eller et kolon',
    en: 'a quote, bracket, comma or colon is missing',
  },
  TAB_AS_INDENT: { da: 'indrykning med tabulator; brug mellemrum', en: 'indentation with a tab; use spaces' },
  BAD_DQ_ESCAPE: {
    da: 'en omvendt skråstreg i dobbelte anførselstegn; brug enkelte',
    en: 'a backslash in double quotes; use single ones',
  },
  BAD_SCALAR_START: {
    da: 'værdien begynder med et tegn, der skal stå i anførselstegn',
    en: 'the value begins with a character that must be in quotes',
  },
  MULTIPLE_DOCS: { da: 'der er mere end ét YAML-dokument', en: 'there is more than one YAML document' },
  NON_STRING_KEY: { da: 'et felts navn er ikke tekst', en: 'the name of a field is not text' },
  KEY_OVER_1024_CHARS: { da: 'et felts navn er for langt', en: 'the name of a field is too long' },
  DUPLICATE_KEY: { da: 'et felt står to gange', en: 'a field stands twice' },
  RESOURCE_EXHAUSTION: { da: 'teksten er indlejret for dybt', en: 'the text is nested too deep' },
  BLOCK_IN_FLOW: {
    da: 'en liste eller blok kan ikke stå i klammer',
    en: 'a list or block cannot stand within brackets',
  },
  BAD_ALIAS: { da: 'et alias er skrevet forkert', en: 'an alias is written wrongly' },
  ALIAS_PROPS: twoOfThem,
  MULTIPLE_ANCHORS: twoOfThem,
  MULTIPLE_TAGS: twoOfThem,
  BAD_PROP_ORDER: unexpected,
  BAD_DIRECTIVE: { da: 'et direktiv er skrevet forkert', en: 'a directive is written wrongly' },
  BAD_COLLECTION_TYPE: unexpected,
  TAG_RESOLVE_FAILED: unexpected,
  UNEXPECTED_TOKEN: unexpected,
  IMPOSSIBLE: unexpected,
}
