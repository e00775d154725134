import type { IsoDate } from '../law/calendar.ts'
import type { AnyRequirementId, Catalogue } from '../law/catalogue.ts'
import type { Instant } from '../law/instant.ts'
import type { RequirementId } from '../law/law.generated.ts'
import type { Confidence, Level, Text } from '../law/types.ts'
import type { FileDigest } from '../model/evidence.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Edit } from '../text/edit.ts'
import type { Place } from '../text/source.ts'
import type { Profile } from './profile.ts'
import type { OtherRows } from './rows.ts'
import type { Settings } from './settings.ts'
import type { SignatureCheck } from './signatures.ts'

/** A value in a sentence. Texts, dates, times and lengths of time are put into the reader's language where they are printed. */
export type Word =
  | string
  | number
  | Text
  | { readonly date: IsoDate }
  | { readonly days: number }
  /** How many days from the day of the run: `om 3 dage`, or `i dag`. */
  | { readonly inDays: number }
  | { readonly instant: Instant }
  | { readonly minutes: number }
  | readonly Word[]
/** The words of a sentence by their slots. A date called `due` or `expires` is one by which something is still to be done. */
export type Words = Readonly<Record<string, Word>>

/** One thing a rule can say: what is and what was expected, and below it what to do. No full stop; `{slots}` for values. */
export interface Message extends Text {
  readonly fix: Text
  /** Lowers the severity where what is said is less than the requirement asks. */
  readonly level?: Level
  /** Lowers the severity where what is said is less sure than the requirement is. */
  readonly confidence?: Confidence
  /** What is said is that nothing shows it: then the requirement is missing, whatever else has been written. */
  readonly missing?: true
  /** What it is always about, where that is not what the rule is about. No other message of the rule is about it. */
  readonly requirement?: RequirementId
}

export type Messages = Readonly<Record<string, Message>>

/** What a rule says of a place, in no language yet. */
export interface Remark {
  readonly says: string
  readonly words: Words
  readonly at: Place
  readonly see: readonly Place[]
  /** Where it is about another requirement than the rule's own. */
  readonly requirement?: AnyRequirementId
  /** Where the same goes for other rows of the same register. */
  readonly also?: OtherRows
  /** What mends it without touching what is meant, where a program can know that: all of them together, or none. */
  readonly edits?: readonly Edit[]
  /** The paths of documents that may say otherwise in what could not be read of them. See `untold.ts`. */
  readonly unread?: readonly string[]
}

/** What a rule may add to a remark: other places it speaks of, the requirement where it is not the rule's own, and what mends it. */
export interface Beside {
  readonly see?: readonly Place[]
  readonly requirement?: AnyRequirementId
  readonly edits?: readonly Edit[] | undefined
  readonly unread?: readonly string[] | undefined
}

/** What a rule knows beside the workspace. `profile` is undefined where no sound entity document says who is judged. */
export interface Context {
  readonly asOf: IsoDate
  readonly profile: Profile | undefined
  readonly settings: Settings
  readonly requirements: Catalogue
  /** What the edge saw of the files that documents name as evidence, by path; undefined where nobody looked. */
  readonly fileDigests?: ReadonlyMap<string, FileDigest> | undefined
  /** What the edge found of the signatures on approvals, by the path of the approval; undefined where nobody looked. */
  readonly signatures?: ReadonlyMap<string, readonly SignatureCheck[]> | undefined
}

/** A length of time that a rule leaves to the organisation, with what holds where it chooses nothing. Never the law's. */
export interface Choice {
  readonly default: string
  readonly says: Text
}

export type Choices = Readonly<Record<string, Choice>>

/** What a rule knows, with its own choices as they were made. */
export type ContextOf<C extends Choices> = Omit<Context, 'settings'> & {
  readonly settings: { readonly [K in keyof C]: string }
}

type Slots<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
type SlotsOf<M extends Message> = Slots<M['en']> | Slots<M['fix']['en']>
type BesideOf<M extends Message> = M extends { readonly requirement: string } ? Omit<Beside, 'requirement'> : Beside

/** One function for each message, asking for exactly the words that its sentences need. */
export type Say<M extends Messages> = {
  [K in keyof M]: [SlotsOf<M[K]>] extends [never]
    ? (at: Place, words?: Record<never, never>, beside?: BesideOf<M[K]>) => Remark
    : (at: Place, words: { [Name in SlotsOf<M[K]>]: Word }, beside?: BesideOf<M[K]>) => Remark
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type InBothLanguages<M extends Messages> = {
  [K in keyof M]: Same<Slots<M[K]['en']>, Slots<M[K]['da']>> extends true
    ? Same<Slots<M[K]['fix']['en']>, Slots<M[K]['fix']['da']>> extends true
      ? unknown
      : { fix: 'da and en must name the same slots' }
    : { da: 'da and en must name the same slots' }
}

interface Head {
  /** Names a state that holds: `approved-by-management`. Also the name of its files. */
  readonly id: string
  /** What its remarks are about, where they do not say otherwise. */
  readonly requirement: RequirementId
  readonly title: Text
  /** Whether a policy that it speaks of answers no requirement fully until that is mended. */
  readonly weakensClaims?: boolean
  /** Whether what it says of a requirement is excused by an exception from it in force: that nothing answers it yet. */
  readonly excusable?: boolean
}

export interface Rule extends Head {
  readonly messages: Messages
  /** What it leaves to the organisation, by the names that stand under `intervals` in the configuration. */
  readonly settings?: Choices
  check(workspace: Workspace, context: Context): Iterable<Remark>
}

/** Makes a rule. `check` goes through a workspace and yields what `say` makes of what it sees. */
export function rule<const M extends Messages, const C extends Choices = Record<never, never>>(
  definition: Head & {
    readonly messages: M & InBothLanguages<M>
    readonly settings?: C
    check(workspace: Workspace, say: Say<NoInfer<M>>, context: ContextOf<NoInfer<C>>): Iterable<Remark>
  },
): Rule {
  const say = Object.fromEntries(
    Object.entries<Message>(definition.messages).map(([says, { requirement: own }]) => [
      says,
      (at: Place, words: Words = {}, { see = [], requirement = own, edits, unread = [] }: Beside = {}): Remark => ({
        says,
        words,
        at,
        see,
        ...(requirement ? { requirement } : {}),
        ...(edits ? { edits } : {}),
        ...(unread.length > 0 ? { unread } : {}),
      }),
    ]),
  ) as Say<M>
  const choices = Object.entries<Choice>(definition.settings ?? {})
  const chosen = ({ intervals }: Settings) =>
    Object.fromEntries(choices.map(([name, choice]) => [name, intervals[name] ?? choice.default])) as {
      readonly [K in keyof C]: string
    }
  return {
    ...definition,
    check: (workspace, context) => definition.check(workspace, say, new Chosen(context, chosen(context.settings))),
  }
}

/** Asks on of what it was given, and copies nothing of it, so that whoever gives it can see whether a rule reads the date. */
class Chosen<S> {
  readonly settings: S
  readonly #given: Context

  constructor(given: Context, settings: S) {
    this.settings = settings
    this.#given = given
  }

  get asOf() {
    return this.#given.asOf
  }

  get profile() {
    return this.#given.profile
  }

  get requirements() {
    return this.#given.requirements
  }

  get fileDigests() {
    return this.#given.fileDigests
  }

  get signatures() {
    return this.#given.signatures
  }
}
