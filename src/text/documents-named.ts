/** What has numbered paragraphs of its own and is no law: a handbook, articles of association, a policy. */
const document =
  '(?:\\p{L}|-)*(?:håndbog(?:en)?|vedtægter(?:ne)?|politik(?:ken)?|reglement(?:et)?|instruks(?:en)?|regulativ(?:et)?|forretningsorden(?:en)?|manual(?:en)?|handbook|manual|by-?laws|policy|articles of association)'
/** Words that may stand before the name of a document: none that joins it to something else, nor the law. */
const describing =
  "(?:(?!(?:og|eller|samt|efter|jf|i|af|for|til|om|under|lov|and|or|in|of|to|by|with|the act|act|NIS)(?!\\p{L})|lov)[\\p{L}’'-]+ ){0,3}"

const after = new RegExp(`^,? ?(?:i|af|in|of) ${describing}${document}(?![\\p{L}\\p{N}])`, 'iu')
const before = new RegExp(`(?<![\\p{L}\\p{N}])${document}(?:s|['’]s?) ?$`, 'iu')
/** The other places of a list or a range: `§§ 3 og 4`. */
const listed = /^(?:,|(?:,? (?:og|eller|samt|til|and|or|to) )| ?[-–] ?|\s)*\d{1,3}/u

/**
 * Whether a place is one of such a document: only where the document stands right beside it, since a policy that names itself cites the
 * act all the same.
 */
export function isOfDocument(sentence: string, from: number, to: number): boolean {
  if (before.test(sentence.slice(Math.max(0, from - longest), from))) return true
  let rest = sentence.slice(to, to + longest)
  for (let more = listed.exec(rest); more; more = listed.exec(rest)) rest = rest.slice(more[0].length)
  return after.test(rest)
}

/** As far as a name is looked for. */
const longest = 120
