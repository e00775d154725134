/** A time that stands beside something that section 13 limits. */
export interface Beside {
  readonly of: 'earlyWarning' | 'notification' | 'finalReport'
  /** Whether no word says that it is a limit: `Early warning: 24 hours`, or a row of a table. */
  readonly isBrief: boolean
  /** What the sentence says before, between and after, places of law blotted out. */
  readonly before: string
  readonly between: string
  readonly after: string
}

/** What a sentence stands amid. */
export interface Amid {
  /** The outermost first. */
  readonly headings: readonly string[]
  readonly paragraph: string
  /** Whether the section so far, with this paragraph, speaks of them. */
  readonly isOnIncidents: () => boolean
}

/** That there is talk of notifying incidents. */
export const aboutIncidents =
  /hændelse|incident|CSIRT|myndighed|authorit|underret|notif|NIS ?-?2|§ ?1[23](?!\d)|section 1[23](?!\d)/iu

/** Another message, somebody else it is from or to, or that it has come in. */
const another =
  /svar|rapport|report|repl|answer|kund|customer|modtag|recipient|receiv|leverandør|supplier|vendor|intern|overvåg|monitor|triag|behandl|kvitter|acknowledg|(?<!\p{L})(?:øve|gemmes|opbevares|arkiveres|slettes|kept|retained|stored|archived|deleted)|^ fra (?!os|selskabet|virksomheden|enheden)|^ from (?!us |the (?:company|entity))|(?:til os|to us)(?!\p{L})/iu

/** Right behind the time: it is a goal of our own, no limit, or somebody else's. */
const noLimit =
  /^ ?\)?,? ?(?:intern|før|forud|forinden|i forvejen|senere|siden|brugt|ahead|later|ago|earlier|spent|(?:til os|to us|fra (?:en )?leverandør|from (?:the |a )?(?:supplier|vendor)))/iu

/** A word for whoever owns what it stands before: "the supplier's". */
const genitive = /(?<![\p{L}\p{N}])(?:\p{L}{3,}(?:ens|ets|ernes)|[\p{L}\p{N}]+(?:['’]s|s['’]))$/iu
/** Of these it is our own; some only look like it. */
const ours =
  /(?<!\p{L})(?:medens|fjernes|\p{L}*(?:selskab|virksomhed|enhed|organisation|koncern|kommun|region|myndighed|hændelse|lov|direktiv|chef|leder|direktør|ledelse|afdeling|vagt|team|stab|forsyning|værk|styrelse|hospital|universitet)(?:en|et|n|erne)s|(?:company|entity|organi[sz]ation|group|authority|agency|incident|act|directive|team|officer)['’]s)$/iu

const supplier =
  /(?<!(?:hos|at|rammer|af|affecting|affects) (?:\p{L}+ ){0,2})(?<!\p{L})(?:(?:under|it-)?leverandør|databehandler|supplier|vendor|subcontractor)/iu
const we = /(?<!\p{L})(?:vi|we)(?!\p{L})/iu

/** What a final report may be of besides an incident. */
const otherWork =
  /(?<!\p{L})(?:test|pentest|\p{L}{3,}stest)|penetration|revis|audit|overvåg|monitor|projekt|project|konsulent|consultant|øvelse|exercise|drill/iu
/** That this one is of an incident, whatever else the sentence speaks of. */
const ofIncident =
  /hændelsesunderretning|tidlige? varsling|kendskab|CSIRT|(?:efter|fra) (?:den )?(?:væsentlige )?hændelse|incident notification|early warning|(?:after|of|from|following) (?:the |an )?(?:significant )?incident|becoming aware|became aware/iu

/** A section or a table of other times than those of section 13. */
const ofOthers =
  /leverandør|supplier|vendor|(?<!\p{L})SLA|serviceniveau|service level|øvelse|exercise|drill|testlog|test log/iu
const toAuthority = /myndighed|authorit|CSIRT|NIS ?-?2|§ ?1[23](?!\d)|section 1[23](?!\d)/iu
const measured =
  /(?<!\p{L})(?:SLA|svartid|reaktionstid|målt|faktisk|forbrugt|øvelse|test|response time|actual|measured|taken|exercise|drill)/iu

/** Whether a time is one that the entity sets for what itself sends under section 13, as far as words can tell. */
export function isOurs({ of, isBrief, before, between, after }: Beside, amid: Amid): boolean {
  if (another.test(between) || noLimit.test(after) || isOwnedByOthers(before.trimEnd())) return false
  const inner = amid.headings.at(-1) ?? ''
  if (ofOthers.test(inner) && !toAuthority.test(inner)) return false
  const rest = `${before} ${between} ${after}`
  if (of === 'finalReport' && otherWork.test(rest) && !ofIncident.test(rest)) return false
  if (isBrief && isMeasured(rest, amid)) return false
  if (of !== 'finalReport' && !isBrief) return true
  return [rest, ...amid.headings].some(text => aboutIncidents.test(text)) || amid.isOnIncidents()
}

function isOwnedByOthers(before: string): boolean {
  if (genitive.test(before) && !ours.test(before)) return true
  const clause = before.slice(1 + Math.max(...[...',;:|('].map(sign => before.lastIndexOf(sign))))
  return supplier.test(clause) && !we.test(clause)
}

/** Whether a time without more words is one that was measured or agreed. */
function isMeasured(rest: string, { headings, paragraph }: Amid): boolean {
  const header = /^\s*\|[^\n]*/.exec(paragraph)?.[0] ?? ''
  const above = headings.filter(heading => !toAuthority.test(heading))
  return measured.test(rest) || measured.test(header) || above.some(heading => ofOthers.test(heading))
}
