/** The languages the linter speaks. */
export type Lang = 'da' | 'en'

/** One thing said in both languages. */
export type Text = { readonly [L in Lang]: string }

/** SKAL (must), BØR (should), KAN (may). */
export type Level = 'SKAL' | 'BØR' | 'KAN'

/** What a statement rests on: V the text itself, S a secondary source, BG background material, I our inference. */
export type Confidence = 'V' | 'S' | 'BG' | 'I'

/** What kind of source makes a requirement one. */
export type Basis = 'act' | 'order' | 'regulation' | 'guidance' | 'product' | 'org' | 'tool'

/** The class of an entity under sections 4 and 5 of the act. */
export type EntityClass = 'essential' | 'important'

/** Where a piece of law data comes from, how sure we are of it, and from when it holds. */
export interface Sourced {
  /** Citations: see sources.yml. */
  readonly source: readonly string[]
  readonly confidence: Confidence
  readonly from: string
  readonly until?: string
}

/** An act, order or regulation that requirement ids name by their first part. */
export interface Source extends Sourced {
  readonly name: Text
  /** As citations name it. */
  readonly cite: Text
  readonly number: string | null
  readonly adopted: string | null
  readonly url: string | null
  readonly basis: Basis
  /** What it counts its places in. */
  readonly places: 'section' | 'article' | 'point'
}

/** A kind of document that shows something; `none` where no document of ours does. */
export type Evidence =
  | 'policy'
  | 'entity'
  | 'registration'
  | 'approval'
  | 'oversight'
  | 'training'
  | 'incident'
  | 'exception'
  | 'actions'
  | 'none'

/** What only some types of entity owe: domain name registration data (section 11), and the shorter time of trust services (section 13(2)). */
export type TypeDuty = 'domain-data' | 'trust'

/** One thing that is asked of an entity. */
export interface Requirement {
  readonly title: Text
  /** What the document must say to answer it: the remedy. */
  readonly ask: Text
  readonly level: Level
  readonly basis: Basis
  readonly confidence: Confidence
  /** Whom it binds: all covered entities, those outside or inside Regulation 2024/2690, those who register, under section 9, 10 or either, or by type. */
  readonly binds: 'covered' | 'general' | 'regulation' | 'registers' | 'registers-9' | 'registers-10' | TypeDuty
  /** The number in section 6(1) that it belongs to. */
  readonly measure?: number
  /** The kind of document that shows it. */
  readonly evidence: Evidence
  /** Other kinds of document that may show it instead. */
  readonly alsoShownBy?: readonly Evidence[]
  readonly check: 'automated' | 'partly' | 'manual'
  /** Whether breach of it is punishable under section 32, or under the order itself. */
  readonly punishable: boolean
  /** The source says "where relevant" or "where appropriate": not applying it needs a documented reason. */
  readonly conditional?: boolean
  /** The source asks for the thing itself; that a document says how is our reading. */
  readonly unwritten?: true
  /** The longest time between two reviews of what answers it, where the source sets one. */
  readonly interval?: string
  /** What of it is also said in data: paths into the facts of a policy, such as `3.restoreTest`. */
  readonly facts?: readonly string[]
  /** The source itself wants it done again and again; `atMost` is the longest interval it allows, where it says so. */
  readonly repeats?: { readonly atMost?: string }
  /** The fields of a registration that answer it: `filled`, or merely `stated`, where an empty list says that there are none. */
  readonly fields?: Readonly<Record<string, 'filled' | 'stated'>>
  /** The field that answers it instead. */
  readonly insteadOfFields?: string
  /** What a filing of a registration is to it: what `shows` it, or what `precedes` it, so that nothing is owed before there is one. */
  readonly filing?: 'shows' | 'precedes'
  /** What one typically shows as evidence of it: examples, never a demand. */
  readonly typically?: Text
  readonly from?: string
  readonly until?: string
  readonly elements?: readonly string[]
  readonly maps?: { readonly [standard in 'nis2' | 'iso27001' | 'csf' | 'cis']?: readonly string[] }
}

/** A type of entity in annex 1 or 2 of the act. */
export interface Sector extends Sourced {
  readonly annex: 1 | 2 | null
  /** The point of the annex, such as `9` or `5.a`. */
  readonly item: string | null
  readonly sector: Text
  readonly subsector?: Text
  readonly type: Text
  readonly authority: string
  readonly authorityExceptions?: readonly {
    readonly when: Text
    readonly authority: string
    readonly source?: readonly string[]
    readonly confidence?: Confidence
  }[]
  /** The section it registers under; null where another act takes this one's place. */
  readonly registration: '9' | '10' | null
  /** Whether the type is listed in Regulation (EU) 2024/2690. */
  readonly regulation: boolean
  /** The class it has whatever its size. */
  readonly anySize: EntityClass | null
  readonly duties?: readonly TypeDuty[]
  /** Whether the act covers it though it is neither essential nor important. */
  readonly withoutClass?: true
  /** The legal form that goes with it, and what whoever has that form and does not name it is asked. */
  readonly form?: string
  readonly ask?: Text
  /** Whether it is supervised as such, whatever else it does (order 620/2025, sections 1 to 3). */
  readonly supervisedAsWhole?: true
  /** The text (see sources.yml) that goes before this act, and whether it takes the whole entity or what it does there. */
  readonly carveOut?: {
    readonly act: string
    readonly extent: 'activity' | 'entity'
    /** For whom it does not hold: in words, and their legal forms. */
    readonly except?: Text
    readonly exceptForms?: readonly string[]
    /** Whom that text leaves out for being small, unless on conditions of its own: then it is open whether it goes before this act. */
    readonly small?: {
      readonly employeesUnder: number
      readonly amountsUpTo: number
      readonly only: Text
      readonly source: readonly string[]
    }
  }
  /** What is not settled about it. */
  readonly unsettled?: Text
}

/** A competent authority. */
export interface Authority extends Sourced {
  readonly name: Text
  readonly short: string | null
}

/** A name of an authority that is still written but no longer, or never was, right. */
export interface OutdatedName extends Sourced {
  readonly name: string
  readonly also: readonly string[]
  /** The authorities that may have been meant. */
  readonly instead: readonly string[]
  readonly why: Text
}

/** The types whose authority goes before those of the other sectors of the same entity. */
export interface Precedence extends Sourced {
  readonly slugs: readonly string[]
  readonly why: Text
}

/** Sections 9, 10 and 33 and order 620/2025. */
export interface RegistrationLaw {
  readonly deadlines: Readonly<Record<'9' | '10', Sourced & { readonly new: string; readonly change: string }>>
  readonly firstWave: Sourced & {
    readonly latest: string
    readonly coveredFrom: string
    readonly between: string
    readonly betweenConfidence: Confidence
  }
  readonly channel: Sourced & { readonly key: string; readonly name: string; readonly title: Text }
  readonly acceptedChannels: readonly (Sourced & {
    readonly key: string
    readonly title: Text
    readonly validFor?: string
    readonly renewBefore?: string
  })[]
  readonly euMemberStates: Readonly<Record<string, Text>>
}

/** Section 3 no. 20: which organ is the management body for which legal form. */
export interface LegalFormLaw {
  readonly forms: Readonly<
    Record<
      string,
      Sourced & {
        readonly name: Text
        readonly short: string | null
        readonly family: string
        readonly note?: Text
        /** What an entity of the form is asked that the act gives no class. */
        readonly ask?: Text
      }
    >
  >
  readonly structures: Readonly<Record<string, Text>>
  /** By family and structure; an organ of null is one the act does not name. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, Sourced & { readonly organ: string | null }>>>>
  readonly organs: Readonly<Record<string, Text>>
}
