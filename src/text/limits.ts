/** How large a text may be before it is refused unread: beyond these, parsers take seconds for what nobody writes. */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 512 * 1024,
  /** Code units of the front matter of a Markdown document. */
  frontMatter: 64 * 1024,
  /** Keys of the front matter on all its levels: five times what the longest of ours has. */
  frontMatterKeys: 500,
  /** Flaws of YAML, and breaches of its schema, that are told of one document each by itself. */
  flaws: 5_000,
  /** Files that may be ours by their names. */
  files: 50_000,
  /** Maps and lists within each other in YAML. */
  yamlDepth: 32,
  /** Columns of indentation in Markdown, which is how deep lists can nest. */
  indentation: 80,
  /** Block quotes within each other. */
  quoteDepth: 20,
  /** Lines without a blank one between them; of these, code units, and what the parser has to pair or nest. */
  linesInBlock: 5_000,
  unitsInBlock: 128 * 1024,
  marksInBlock: 4_000,
  quotesInBlock: 400,
  /** What begins markup that may go on to the end of its block, such as `<!--`. */
  openingsInBlock: 100,
  /** Signs of block quotes in all of a text: over so many the parser looks back again and again. */
  quotesInText: 2_000,
  /** Combining marks on one letter: to put them in order takes time by the square of their number. */
  marksOnLetter: 30,
} as const
