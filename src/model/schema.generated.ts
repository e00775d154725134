// Written by npm run generate from schemas/. Do not edit.

/**
 * Register of corrective actions: what was found wanting, and what is done about it.
 */
export interface Actions {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * What kind of document this is.
   */
  nis2: 'actions'
  /**
   * The id of the register.
   */
  id: string
  /**
   * The title.
   */
  title?: string
  /**
   * Who keeps the register.
   */
  owner?: string
  /**
   * Each corrective action; an empty list says that there are none.
   */
  actions: {
    /**
     * The id of the action.
     */
    id: string
    /**
     * What is wanting.
     */
    gap: string
    /**
     * The requirement that is not met.
     */
    requirement?: string
    /**
     * What is done about it.
     */
    measure?: string
    /**
     * Who carries it out.
     */
    owner: string
    /**
     * When it was begun.
     */
    opened: string
    /**
     * When it is to be done.
     */
    due: string
    /**
     * When it was done.
     */
    done?: string
    /**
     * What shows that it was done: case, or file with its SHA-256.
     */
    evidence?:
      | string
      | {
          /**
           * The path of the file, from the folder of this document.
           */
          file: string
          /**
           * The SHA-256 of the file, so that another one in its place is seen.
           */
          sha256?: string
        }
    /**
     * The decision or meeting that took it up.
     */
    decidedBy?: string
    /**
     * The incident that showed it.
     */
    incident?: string
    /**
     * The risks it concerns.
     *
     * Items: A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.
     */
    risks?: string[]
  }[]
}

/**
 * A decision of the management body or on its behalf, as the minutes record it, or a proposal for one: front matter of a Markdown document.
 */
export interface Approval {
  /**
   * What kind of document this is.
   */
  nis2: 'approval'
  /**
   * The id of the approval.
   */
  id: string
  /**
   * The title.
   */
  title?: string
  /**
   * Whether the decision has been made: what is only proposed approves nothing and needs no date. Decided where nothing is said.
   */
  status?: 'proposed' | 'decided'
  /**
   * The organ that decided; left out where a delegate did.
   */
  organ?: 'board' | 'executive-board' | 'comparable-body' | 'top-administrative-management'
  /**
   * Who decided on behalf of the management body, by name as under delegations in the entity document.
   */
  delegate?: string
  /**
   * The day of the decision.
   */
  date?: string
  /**
   * Members who took part.
   *
   * Items: A short text.
   */
  present?: string[]
  /**
   * Where the minutes are: number, or file with its SHA-256.
   */
  minutes?:
    | string
    | {
        /**
         * The path of the file, from the folder of this document.
         */
        file: string
        /**
         * The SHA-256 of the file, so that another one in its place is seen.
         */
        sha256?: string
      }
  /**
   * What was approved, each document with its version and digests.
   */
  decisions: {
    /**
     * The id of the document.
     */
    document: string
    /**
     * The version approved, in quotes.
     */
    version: string
    /**
     * The digest of the approved document.
     */
    digest?: string
    /**
     * The digest of its words alone.
     */
    words?: string
  }[]
  /**
   * Measures of section 6(1) approved as such, by number.
   *
   * Items: A measure by its number in section 6(1) of the act.
   */
  measures?: number[]
  /**
   * How the members encouraged that staff be offered courses like their own.
   */
  staffCourses?: string
  /**
   * SSH signatures of this approval, in the namespace nis2lint-approval; see docs/signatures.md. They are no part of what is signed.
   */
  signatures?: {
    /**
     * Who signed, by the name that stands in .nis2/allowed_signers.
     */
    signer: string
    /**
     * The signature as ssh-keygen -Y sign writes it.
     */
    signature: string
  }[]
}

/**
 * Register of assets that the entity's operations or services rest on.
 */
export interface Assets {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * What kind of document this is.
   */
  nis2: 'assets'
  /**
   * The id of the register.
   */
  id: string
  /**
   * The title.
   */
  title?: string
  /**
   * Who keeps the register.
   */
  owner?: string
  /**
   * When the register was last gone through.
   */
  reviewed?: string
  /**
   * Each asset.
   */
  assets: {
    /**
     * The id of the asset.
     */
    id: string
    /**
     * Its name.
     */
    name: string
    /**
     * What it is: IT, operational technology, internet of things, data, facility.
     */
    type: 'it' | 'ot' | 'iot' | 'data' | 'facility'
    /**
     * Who answers for it.
     */
    owner: string
    /**
     * What its loss would mean, on the organisation's own scale; the highest number is the gravest.
     */
    classification?: {
      /**
       * Confidentiality.
       */
      confidentiality?: number
      /**
       * Integrity.
       */
      integrity?: number
      /**
       * Availability.
       */
      availability?: number
      /**
       * Authenticity.
       */
      authenticity?: number
    }
    /**
     * Where it is.
     */
    location?: string
    /**
     * The services that rest on it.
     *
     * Items: A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.
     */
    supports?: string[]
  }[]
}

/**
 * nis2lint.baseline.json: what was found on a day, so that lint fails only by what is new. nis2lint baseline writes it.
 */
export interface Baseline {
  /**
   * The version of this form.
   */
  version: 1
  /**
   * The date that was judged by.
   */
  asOf: string
  /**
   * What was found, in the order of folders, paths and rules.
   *
   * @maxItems 50000
   */
  findings: {
    /**
     * The folder of the entity; empty where it is that of the baseline.
     */
    root: string
    path: string
    rule: string
    /**
     * What has become more severe since is new.
     */
    severity: 'error' | 'warning' | 'notice'
    /**
     * The same from run to run while the gap is the same.
     */
    fingerprint: string
    /**
     * What was said of it then, for whoever reads this file.
     */
    message: string
  }[]
}

/**
 * nis2lint.yaml: how the linter is to work here. Legal numbers cannot be set.
 */
export interface Configuration {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * Language of the reports.
   */
  lang?: 'da' | 'en'
  /**
   * Files and folders that are reported on where the caller names none, relative to the root. All of it is read.
   */
  paths?: string[]
  /**
   * Files and folders that are not read, relative to the root.
   */
  ignore?: string[]
  /**
   * Intervals the organisation chooses; none of them is the law's.
   */
  intervals?: {
    /**
     * Longest time an approval stands before the management body decides anew (default P12M).
     */
    approval?: string
    /**
     * Time a new member of the management body has to take a course (default P6M).
     */
    newMemberCourse?: string
    /**
     * Longest time between meetings at which the management body oversees how the measures are carried out (default P12M).
     */
    oversight?: string
    /**
     * Longest time between reviews of a policy that states none of its own (default P12M).
     */
    review?: string
    /**
     * Longest time that a supplier may wait before it gives notice of an incident; 24 hours or more is always told (default PT24H).
     */
    supplierNotice?: string
  }
  /**
   * What the organisation asks of itself, by ids such as org/backup-offsite. Policies name them under covers.
   */
  requirements?: {
    [k: string]: {
      /**
       * What it is called, in one language or both.
       */
      title:
        | string
        | {
            /**
             * In Danish.
             */
            da: string
            /**
             * In English.
             */
            en: string
          }
      /**
       * What a policy must say to answer it.
       */
      ask:
        | string
        | {
            /**
             * In Danish.
             */
            da: string
            /**
             * In English.
             */
            en: string
          }
      /**
       * How much it weighs.
       */
      level: 'SKAL' | 'BØR' | 'KAN'
      /**
       * The measure of section 6(1) that it belongs to.
       */
      measure?: number
    }
  }
  /**
   * How much findings weigh, by rule or requirement. What is the law's own verified demand may be raised only.
   */
  severities?: {
    /**
     * Every measure rests on a decision of the management body in force.
     */
    'all-measures-approved'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The document is unchanged since the management body approved it.
     */
    'approval-current'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * What was put forward for approval is decided.
     */
    'approvals-decided'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The management body has approved the policy.
     */
    'approved-by-management'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Whoever approved was entitled to.
     */
    'approver-entitled'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The authorities named are the competent authorities.
     */
    'authority-current'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Each document belongs to one entity.
     */
    'belongs-to-entity'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Changes in what is registered were notified in time.
     */
    'changes-reported-in-time'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * What the documents say of the law exists and is right.
     */
    'citations-correct'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The class of the entity follows from §§ 4 and 5.
     */
    'class-correct'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The register shows what the contracts with the main suppliers say of the eight security points.
     */
    'clauses-present'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The authority knows which cybersecurity communities the entity is in.
     */
    'communities-told'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Corrective actions are carried out in time.
     */
    'corrective-action-in-time'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Dates follow one another.
     */
    'dates-in-order'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Each requirement on domain name registration data is answered in a policy.
     */
    'domain-data-covered'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Files named as evidence are unchanged.
     */
    'evidence-verified'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Exceptions are still needed.
     */
    'exception-used'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Exceptions are reasoned, approved and not expired.
     */
    'exception-valid'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * An exemption from digital communication is extended in time.
     */
    'exemption-renewed'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * What is to be set or to happen again and again stands as data.
     */
    'facts-complete'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Tests, exercises and reviews were repeated within their own interval.
     */
    'facts-fresh'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Each document and row has an id of its own.
     */
    'id-unique'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Both the competent authority and the CSIRT got every notification.
     */
    'incident-addressees-complete'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * What happened in a significant incident stands in an order that can be right.
     */
    'incident-history-possible'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Each step of a notification has the contents that section 13 asks for.
     */
    'incident-notifications-complete'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Significant incidents are notified within the time limits of section 13.
     */
    'incident-reported-in-time'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The index names Markdown files that exist and have no metadata of their own.
     */
    'index-agrees'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Policies taken over exist in another entity.
     */
    'inheritance-resolves'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The entity's own management body has approved the policies it takes over.
     */
    'inherited-policies-adopted'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Links lead somewhere.
     */
    'links-resolve'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Losses from incidents are weighed against the limit of Regulation (EU) 2024/2690, one by one and together.
     */
    'losses-weighed'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The management body is the organ that the act names for the legal form.
     */
    'management-body-correct'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The document follows its schema.
     */
    'matches-schema'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The maturity the organisation has set agrees with what is documented.
     */
    'maturity-plausible'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Each requirement on the measures is answered in a policy.
     */
    'measure-covered'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Each member of the management body has taken part in a course.
     */
    'members-trained'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The document holds no hidden characters.
     */
    'no-hidden-characters'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The document holds no placeholders.
     */
    'no-placeholder'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Numbers that stand in several places are the same.
     */
    'numbers-agree'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The management body has recently overseen the implementation.
     */
    'oversight-recent'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The policy was reviewed in time.
     */
    'policy-reviewed-in-time'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The document can be read.
     */
    readable?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The registration was received, and the receipt is kept.
     */
    'receipt-kept'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The recipients of the services were told, or it is said why not.
     */
    'recipients-told'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * References lead to a document or a row.
     */
    'references-resolve'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Suppliers are reviewed and risks treated by the time the registers state.
     */
    'registers-current'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The registration agrees with the entity.
     */
    'registration-agrees-with-entity'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The registration has all the information that the act requires.
     */
    'registration-complete'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The registration was filed in time.
     */
    'registration-on-time'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The registration is under the section that governs the types of the entity.
     */
    'registration-right-paragraph'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The organisation's own requirements are declared before they are named.
     */
    'requirements-declared'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * It appears what another act or another state covers.
     */
    'scope-carve-out-stated'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The section that a requirement is pointed to exists and says something.
     */
    'section-says-something'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Signatures on approvals hold.
     */
    'signature-valid'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Whether each incident is significant has been assessed, with reasons.
     */
    'significance-reasoned'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * The members of the management body have encouraged that staff be offered courses.
     */
    'staff-courses-encouraged'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * Suppliers must give notice of incidents so that the entity can make its own early warning.
     */
    'supplier-notice-in-time'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * A translation has the sections, numbers, dates and references of its original.
     */
    'translation-agrees'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * A translation is made from the present text of its original.
     */
    'translation-current'?: 'error' | 'warning' | 'notice' | 'off'
    /**
     * A severity, or off.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "/".
     */
    [k: string]: 'error' | 'warning' | 'notice' | 'off' | undefined
  }
}

/**
 * The organisation itself: one legal entity. Its folder and all below it belong to it.
 */
export interface Entity {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * What kind of document this is.
   */
  nis2: 'entity'
  /**
   * The id of the entity.
   */
  id: string
  /**
   * The full name of the entity.
   */
  name: string
  /**
   * The CVR number, in quotes.
   */
  cvr: string
  /**
   * The legal form.
   */
  legalForm:
    | 'public-limited-company'
    | 'private-limited-company'
    | 'partnership-company'
    | 'general-partnership'
    | 'limited-partnership'
    | 'cooperative'
    | 'limited-liability-association'
    | 'state-authority'
    | 'region'
    | 'municipality'
    | 'other-public-authority'
    | 'commercial-foundation'
    | 'sole-proprietorship'
    | 'foreign-branch'
    | 'association'
    | 'other'
  /**
   * Every type from annex 1 or 2 that the entity is.
   *
   * @minItems 1
   *
   * Items: A type of entity from annex 1 or 2 of the act.
   */
  sectors: (
    | 'energy.electricity'
    | 'energy.district-heating-cooling'
    | 'energy.oil'
    | 'energy.gas'
    | 'energy.hydrogen'
    | 'transport.air'
    | 'transport.rail'
    | 'transport.water.shipping'
    | 'transport.water.ports'
    | 'transport.water.vts'
    | 'transport.road'
    | 'banking'
    | 'financial-market-infrastructure'
    | 'health'
    | 'drinking-water'
    | 'waste-water'
    | 'digital-infrastructure.ixp'
    | 'digital-infrastructure.dns'
    | 'digital-infrastructure.tld'
    | 'digital-infrastructure.cloud'
    | 'digital-infrastructure.data-centre'
    | 'digital-infrastructure.cdn'
    | 'digital-infrastructure.trust-qualified'
    | 'digital-infrastructure.trust'
    | 'digital-infrastructure.telecom'
    | 'ict-service-management.msp'
    | 'ict-service-management.mssp'
    | 'public-administration.central'
    | 'public-administration.regional'
    | 'public-administration.local'
    | 'space'
    | 'postal-courier'
    | 'waste-management'
    | 'chemicals'
    | 'food'
    | 'manufacturing.medical-devices'
    | 'manufacturing.computer-electronic-optical'
    | 'manufacturing.electrical-equipment'
    | 'manufacturing.machinery'
    | 'manufacturing.motor-vehicles'
    | 'manufacturing.other-transport-equipment'
    | 'digital-providers.marketplace'
    | 'digital-providers.search'
    | 'digital-providers.social'
    | 'research'
    | 'domain-registration'
  )[]
  /**
   * The size of the entity in its latest financial year.
   */
  size: {
    /**
     * The financial year.
     */
    year: number
    /**
     * Number of people employed.
     */
    employees: number
    /**
     * Annual turnover.
     */
    turnover:
      | number
      | {
          /**
           * Amount in DKK.
           */
          dkk: number
          /**
           * DKK for one EUR.
           */
          rate: number
          /**
           * The date of the rate.
           */
          rateDate: string
        }
    /**
     * Annual balance sheet total.
     */
    balance:
      | number
      | {
          /**
           * Amount in DKK.
           */
          dkk: number
          /**
           * DKK for one EUR.
           */
          rate: number
          /**
           * The date of the rate.
           */
          rateDate: string
        }
    /**
     * The figures with partner and linked enterprises counted in.
     */
    consolidated?: {
      /**
       * Number of people employed.
       */
      employees: number
      /**
       * Annual turnover.
       */
      turnover:
        | number
        | {
            /**
             * Amount in DKK.
             */
            dkk: number
            /**
             * DKK for one EUR.
             */
            rate: number
            /**
             * The date of the rate.
             */
            rateDate: string
          }
      /**
       * Annual balance sheet total.
       */
      balance:
        | number
        | {
            /**
             * Amount in DKK.
             */
            dkk: number
            /**
             * DKK for one EUR.
             */
            rate: number
            /**
             * The date of the rate.
             */
            rateDate: string
          }
    }
  }
  /**
   * Grounds for a class that do not depend on size.
   *
   * Items: A ground for a class that does not depend on size.
   */
  designations?: (
    | 'critical-entity'
    | 'nis1-operator'
    | 'sole-provider'
    | 'public-safety-or-health'
    | 'systemic-risk'
    | 'national-or-regional-importance'
    | 'decided-important'
    | 'commercial-telecom'
    | 'financial-infrastructure-operator'
    | 'sector-specific-act'
    | 'security-activities'
    | 'exempted-by-minister'
  )[]
  /**
   * The main establishment, which decides jurisdiction for the types listed in section 2(2).
   */
  mainEstablishment?: {
    /**
     * The country, in two capital letters (ISO 3166-1).
     */
    country: string
    /**
     * What it rests on, in the order of section 2(3): where decisions on cybersecurity risks are taken, where cybersecurity operations are carried out, or where most employees are.
     */
    basis: 'decisions' | 'operations' | 'employees'
    /**
     * The reasoning.
     */
    reason: string
  }
  /**
   * The representative in the Union, where the entity is not established there.
   */
  representative?: {
    /**
     * Its name.
     */
    name: string
    /**
     * The Member State where it is established.
     */
    memberState:
      | 'AT'
      | 'BE'
      | 'BG'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DK'
      | 'EE'
      | 'ES'
      | 'FI'
      | 'FR'
      | 'GR'
      | 'HR'
      | 'HU'
      | 'IE'
      | 'IT'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'MT'
      | 'NL'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SE'
      | 'SI'
      | 'SK'
    /**
     * The mandate: agreement or file.
     */
    mandate?: string
  }
  /**
   * The acts that take this one's place for some of what the entity does.
   */
  otherActs?: {
    /**
     * The sector.
     */
    sector:
      | 'energy.electricity'
      | 'energy.district-heating-cooling'
      | 'energy.oil'
      | 'energy.gas'
      | 'energy.hydrogen'
      | 'transport.air'
      | 'transport.rail'
      | 'transport.water.shipping'
      | 'transport.water.ports'
      | 'transport.water.vts'
      | 'transport.road'
      | 'banking'
      | 'financial-market-infrastructure'
      | 'health'
      | 'drinking-water'
      | 'waste-water'
      | 'digital-infrastructure.ixp'
      | 'digital-infrastructure.dns'
      | 'digital-infrastructure.tld'
      | 'digital-infrastructure.cloud'
      | 'digital-infrastructure.data-centre'
      | 'digital-infrastructure.cdn'
      | 'digital-infrastructure.trust-qualified'
      | 'digital-infrastructure.trust'
      | 'digital-infrastructure.telecom'
      | 'ict-service-management.msp'
      | 'ict-service-management.mssp'
      | 'public-administration.central'
      | 'public-administration.regional'
      | 'public-administration.local'
      | 'space'
      | 'postal-courier'
      | 'waste-management'
      | 'chemicals'
      | 'food'
      | 'manufacturing.medical-devices'
      | 'manufacturing.computer-electronic-optical'
      | 'manufacturing.electrical-equipment'
      | 'manufacturing.machinery'
      | 'manufacturing.motor-vehicles'
      | 'manufacturing.other-transport-equipment'
      | 'digital-providers.marketplace'
      | 'digital-providers.search'
      | 'digital-providers.social'
      | 'research'
      | 'domain-registration'
    /**
     * The activities that the other act covers.
     */
    activities: string
    /**
     * What remains under this act.
     */
    rest?: string
  }[]
  /**
   * The day on which the act began to apply to the entity; left out where it does not, or where that is unsettled.
   */
  coveredSince?: string
  /**
   * The class the entity holds itself to be.
   */
  class?: 'essential' | 'important'
  /**
   * The competent authorities the entity reckons with.
   *
   * Items: The name of an authority, in Danish or English.
   */
  authorities?: string[]
  /**
   * The management body and its members.
   */
  managementBody: {
    /**
     * Which management bodies the entity has.
     */
    structure:
      | 'board-and-executives'
      | 'executives-only'
      | 'executives-and-supervisory-board'
      | 'board-only'
      | 'neither'
      | 'top-administration'
    /**
     * The organ that is the management body in the sense of the act.
     */
    organ: 'board' | 'executive-board' | 'comparable-body' | 'top-administrative-management'
    /**
     * Why this organ, where the act does not name one for the legal form.
     */
    reason?: string
    /**
     * How many members must take part in a decision, where the articles or rules of procedure ask for more than half.
     */
    quorum?: number
    /**
     * Members past and present.
     *
     * @minItems 1
     */
    members: {
      /**
       * Full name.
       */
      name: string
      /**
       * Role in the body.
       */
      role?: 'chair' | 'deputy-chair' | 'member' | 'chief-executive' | 'employee-representative'
      /**
       * Member from.
       */
      from: string
      /**
       * Member until.
       */
      until?: string
    }[]
  }
  /**
   * Who may approve on behalf of the management body, and what.
   */
  delegations?: {
    /**
     * Who it is delegated to.
     */
    to: string
    /**
     * What is delegated.
     */
    scope: string
    /**
     * The approval in which the body decided it.
     */
    decision: string
    /**
     * The policies that may be approved under it. What is not named here, the delegate cannot approve.
     *
     * @minItems 1
     *
     * Items: A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.
     */
    documents?: string[]
    /**
     * Whether only editorial changes of a text that the body has approved may be approved under it.
     */
    editorialOnly?: boolean
    /**
     * From.
     */
    from: string
    /**
     * Until.
     */
    until?: string
  }[]
  /**
   * How mature the organisation finds itself, by the number of the measure in section 6(1), 0 to 5. Its own judgement: no level is the law's.
   */
  maturity?: {
    /**
     * Risk analysis and security policy.
     */
    '1'?: number
    /**
     * Incident handling.
     */
    '2'?: number
    /**
     * Continuity, backup and crisis management.
     */
    '3'?: number
    /**
     * Supply chain.
     */
    '4'?: number
    /**
     * Acquisition, development, maintenance and vulnerabilities.
     */
    '5'?: number
    /**
     * Effectiveness.
     */
    '6'?: number
    /**
     * Cyber hygiene and training.
     */
    '7'?: number
    /**
     * Cryptography.
     */
    '8'?: number
    /**
     * Staff, access and assets.
     */
    '9'?: number
    /**
     * Authentication and communication.
     */
    '10'?: number
    /**
     * The day of the assessment.
     */
    assessed?: string
  }
  /**
   * Standards the entity works by, such as ISO/IEC 27001:2022.
   *
   * Items: A short text.
   */
  standards?: string[]
  /**
   * Policies taken over from other entities in the repository. Each counts when the entity's own management body has approved it, with its digest.
   */
  inherits?: {
    /**
     * The id of the entity whose policies they are.
     */
    entity: string
    /**
     * The ids of the policies.
     *
     * @minItems 1
     *
     * Items: A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.
     */
    policies: string[]
  }[]
}

/**
 * A requirement that is not applied, with reason and expiry: front matter of a Markdown document. It must itself be approved.
 */
export interface Exception {
  /**
   * What kind of document this is.
   */
  nis2: 'exception'
  /**
   * The id of the exception.
   */
  id: string
  /**
   * The title.
   */
  title?: string
  /**
   * The version, in quotes.
   */
  version: string
  /**
   * The requirement that is not applied.
   */
  requirement: string
  /**
   * Why it is not applied.
   */
  reason: string
  /**
   * What is done instead.
   */
  compensation?: string
  /**
   * Who answers for it.
   */
  owner: string
  /**
   * From.
   */
  granted: string
  /**
   * Until.
   */
  expires: string
  /**
   * What part of the requirement is not applied; left out, it is all of it. With a scope, a policy must still answer the requirement for the rest.
   */
  scope?: string
}

/**
 * An incident (what happened when, whether it is significant and why, what was sent to whom): front matter of a Markdown document.
 */
export interface Incident {
  /**
   * What kind of document this is.
   */
  nis2: 'incident'
  /**
   * The id of the incident.
   */
  id: string
  /**
   * The title.
   */
  title: string
  /**
   * Whether it is still worked on or reported (open), or everything is done (closed).
   */
  status: 'open' | 'closed'
  /**
   * When the entity first noticed anything of it.
   */
  discovered: string
  /**
   * When the entity got knowledge of the significant incident: the hours of section 13 run from then.
   */
  known?: string
  /**
   * What made it known then, where that is later than the first entry of the timeline.
   */
  knownBecause?: string
  /**
   * What happened and was done, oldest first.
   *
   * @minItems 1
   */
  timeline: {
    /**
     * When.
     */
    at: string
    /**
     * What.
     */
    what: string
  }[]
  /**
   * Whether the incident is significant, section 12(2).
   */
  significance?: {
    /**
     * When that was assessed.
     */
    assessed: string
    /**
     * Who assessed it: a role, or a name.
     */
    by?: string
    /**
     * What came out of it.
     */
    result: 'significant' | 'not-significant'
    /**
     * Why, in words.
     */
    reasons?: string
    /**
     * The grounds of section 12(2) that are met.
     *
     * Items: A ground of section 12(2) on which an incident is significant.
     */
    limbs?: ('disruption-or-loss' | 'harm-to-others')[]
    /**
     * The thresholds of Regulation (EU) 2024/2690 that are exceeded.
     *
     * Items: A threshold of Regulation (EU) 2024/2690, articles 3 to 14.
     */
    met?: (
      | 'financial-loss'
      | 'trade-secrets'
      | 'death'
      | 'health'
      | 'malicious-access'
      | 'recurring'
      | 'dns/unavailable'
      | 'dns/slow'
      | 'dns/compromised'
      | 'tld/unavailable'
      | 'tld/slow'
      | 'tld/compromised'
      | 'cloud/unavailable'
      | 'cloud/limited'
      | 'cloud/compromised-with-malice'
      | 'cloud/compromised-widely'
      | 'data-centre/unavailable'
      | 'data-centre/limited'
      | 'data-centre/compromised-with-malice'
      | 'data-centre/physical-access'
      | 'cdn/unavailable'
      | 'cdn/limited'
      | 'cdn/compromised-with-malice'
      | 'cdn/compromised-widely'
      | 'managed/unavailable'
      | 'managed/limited'
      | 'managed/compromised-with-malice'
      | 'managed/compromised-widely'
      | 'marketplace/unavailable'
      | 'marketplace/limited'
      | 'marketplace/compromised-with-malice'
      | 'marketplace/compromised-widely'
      | 'search/unavailable'
      | 'search/limited'
      | 'search/compromised-with-malice'
      | 'search/compromised-widely'
      | 'social/unavailable'
      | 'social/limited'
      | 'social/compromised-with-malice'
      | 'social/compromised-widely'
      | 'trust/unavailable'
      | 'trust/unavailable-in-week'
      | 'trust/limited'
      | 'trust/physical-access'
      | 'trust/compromised-widely'
    )[]
    /**
     * The thresholds that were tested and are not exceeded.
     *
     * Items: A threshold of Regulation (EU) 2024/2690, articles 3 to 14.
     */
    notMet?: (
      | 'financial-loss'
      | 'trade-secrets'
      | 'death'
      | 'health'
      | 'malicious-access'
      | 'recurring'
      | 'dns/unavailable'
      | 'dns/slow'
      | 'dns/compromised'
      | 'tld/unavailable'
      | 'tld/slow'
      | 'tld/compromised'
      | 'cloud/unavailable'
      | 'cloud/limited'
      | 'cloud/compromised-with-malice'
      | 'cloud/compromised-widely'
      | 'data-centre/unavailable'
      | 'data-centre/limited'
      | 'data-centre/compromised-with-malice'
      | 'data-centre/physical-access'
      | 'cdn/unavailable'
      | 'cdn/limited'
      | 'cdn/compromised-with-malice'
      | 'cdn/compromised-widely'
      | 'managed/unavailable'
      | 'managed/limited'
      | 'managed/compromised-with-malice'
      | 'managed/compromised-widely'
      | 'marketplace/unavailable'
      | 'marketplace/limited'
      | 'marketplace/compromised-with-malice'
      | 'marketplace/compromised-widely'
      | 'search/unavailable'
      | 'search/limited'
      | 'search/compromised-with-malice'
      | 'search/compromised-widely'
      | 'social/unavailable'
      | 'social/limited'
      | 'social/compromised-with-malice'
      | 'social/compromised-widely'
      | 'trust/unavailable'
      | 'trust/unavailable-in-week'
      | 'trust/limited'
      | 'trust/physical-access'
      | 'trust/compromised-widely'
    )[]
    /**
     * The direct financial loss, come about or possible.
     */
    loss?:
      | number
      | {
          /**
           * Amount in DKK.
           */
          dkk: number
          /**
           * DKK for one EUR.
           */
          rate: number
          /**
           * The date of the rate.
           */
          rateDate: string
        }
  }
  /**
   * A name for the apparent root cause, the same in every incident that has it.
   */
  cause?: string
  /**
   * Whether unlawful or malicious acts are suspected.
   */
  maliciousSuspected?: boolean
  /**
   * Effect in other countries.
   */
  crossBorder?: {
    /**
     * Whether the incident had or could have effect in other countries.
     */
    possible: boolean
    /**
     * The other countries of the EU it concerns.
     *
     * Items: A Member State of the EU, ISO 3166-1 alpha-2.
     */
    states?: (
      | 'AT'
      | 'BE'
      | 'BG'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DK'
      | 'EE'
      | 'ES'
      | 'FI'
      | 'FR'
      | 'GR'
      | 'HR'
      | 'HU'
      | 'IE'
      | 'IT'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'MT'
      | 'NL'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SE'
      | 'SI'
      | 'SK'
    )[]
  }
  /**
   * The services it struck, by their id in the register.
   *
   * Items: A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.
   */
  services?: string[]
  /**
   * Whether personal data are affected: article 33 of the GDPR then has duties of its own, which are not judged here.
   */
  personalData?: boolean
  /**
   * Whether the CSIRT is told voluntarily, section 14: of an incident that is not significant, a near miss or a threat.
   */
  voluntary?: boolean
  /**
   * Each notification sent, oldest first.
   */
  notifications?: {
    /**
     * Which part it is.
     */
    step: 'early-warning' | 'incident-notification' | 'interim-report' | 'status-report' | 'final-report'
    /**
     * When it was sent.
     */
    sent: string
    /**
     * Whom it was sent to.
     *
     * @minItems 1
     *
     * Items: Whom a notification is sent to: the competent authority or the CSIRT.
     */
    to: ('authority' | 'csirt')[]
    /**
     * How it was sent.
     */
    channel: 'virk.dk' | 'fallback' | 'exemption' | 'other'
    /**
     * Number or place of the receipt.
     */
    receipt?: string
    /**
     * What it told, for each thing that section 13 asks of its step.
     */
    contents?: {
      /**
       * Early warning: suspicion of an unlawful or malicious cause.
       */
      malicious?: string
      /**
       * Early warning and final report: effect across borders.
       */
      crossBorder?: string
      /**
       * Incident notification: what is new since the early warning.
       */
      update?: string
      /**
       * Incident notification: initial assessment with severity and impact.
       */
      assessment?: string
      /**
       * Incident notification: indicators of compromise, or that there are none.
       */
      indicators?: string
      /**
       * Interim report: the state of the incident.
       */
      status?: string
      /**
       * Final report: description with severity and impact.
       */
      description?: string
      /**
       * Final report: type of threat or root cause.
       */
      cause?: string
      /**
       * Final report: mitigation done and under way.
       */
      mitigation?: string
    }
  }[]
  /**
   * When the CSIRT asked for an interim report.
   *
   * Items: A point in time with its offset from UTC: 2026-03-12T14:05+01:00 (or Z). Winter time in Denmark is +01:00, summer time +02:00.
   */
  requests?: string[]
  /**
   * Whether the incident is still going on.
   */
  ongoing?: boolean
  /**
   * When the incident had been handled.
   */
  handled?: string
  /**
   * What the recipients of the services were told, section 15.
   */
  recipients?: {
    /**
     * Each time they were told.
     *
     * @minItems 1
     */
    told?: {
      /**
       * When.
       */
      at: string
      /**
       * How, and who.
       */
      how: string
    }[]
    /**
     * Why they were not told.
     */
    notTold?: string
    /**
     * Whether a significant cyber threat may affect them, section 15(2).
     */
    threat?: boolean
    /**
     * What they were told that they can do themselves against the threat.
     */
    threatMeasures?: string
  }
}

/**
 * nis2lint.index.yaml: the metadata of Markdown documents that have none of ours themselves, so that they need not be changed.
 */
export interface DocumentIndex {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * What kind of document this is.
   */
  nis2: 'index'
  /**
   * Each document.
   */
  documents: {
    /**
     * The path of the Markdown file, from the folder of this index; it stands there or below.
     */
    document: string
    /**
     * What would else stand in its front matter, with nis2: policy or another kind that is Markdown.
     */
    metadata: {}
  }[]
}

/**
 * A meeting at which the management body oversaw how the measures are carried out: front matter of a Markdown document.
 */
export interface Oversight {
  /**
   * What kind of document this is.
   */
  nis2: 'oversight'
  /**
   * The id of the record.
   */
  id: string
  /**
   * The title.
   */
  title?: string
  /**
   * The organ that received the reports.
   */
  organ: 'board' | 'executive-board' | 'comparable-body' | 'top-administrative-management'
  /**
   * The day of the meeting.
   */
  date: string
  /**
   * Members who took part.
   *
   * Items: A short text.
   */
  present?: string[]
  /**
   * Where the minutes are: number, or file with its SHA-256.
   */
  minutes?:
    | string
    | {
        /**
         * The path of the file, from the folder of this document.
         */
        file: string
        /**
         * The SHA-256 of the file, so that another one in its place is seen.
         */
        sha256?: string
      }
  /**
   * Each report received on how the measures are carried out.
   *
   * @minItems 1
   */
  reports: {
    /**
     * What it was about.
     */
    topic: string
    /**
     * The document or register it is about, where it is one of these.
     */
    document?: string
  }[]
  /**
   * What the body decided on them.
   *
   * Items: A short text.
   */
  decisions?: string[]
  /**
   * What is to be done after the meeting.
   */
  followUps?: {
    /**
     * What is to be done.
     */
    what: string
    /**
     * Who does it.
     */
    owner: string
    /**
     * By when.
     */
    due: string
    /**
     * When it was done.
     */
    done?: string
  }[]
  /**
   * How the members encouraged that staff be offered courses like their own.
   */
  staffCourses?: string
}

/**
 * The manifest of an evidence pack: an in-toto statement about the files in it.
 */
export interface EvidencePack {
  _type: 'https://in-toto.io/Statement/v1'
  /**
   * Every file of the pack but this one, in the order in which they stand.
   */
  subject: {
    name: string
    digest: {
      /**
       * A SHA-256 in 64 lower-case hexadecimal digits.
       */
      sha256: string
    }
  }[]
  predicateType: 'https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/pack.schema.json'
  predicate: {
    /**
     * The version of this form; it goes up when a field changes its meaning.
     */
    version: 1
    /**
     * What made the pack.
     */
    tool: {
      name: 'nis2lint'
      version: string
    }
    /**
     * The law as nis2lint had it: SHA-256 of its data (RFC 8785), and the texts with the day each began to apply.
     */
    law: {
      /**
       * A SHA-256 in 64 lower-case hexadecimal digits.
       */
      sha256: string
      texts: {
        id: string
        number: string
        from: string
      }[]
    }
    /**
     * The date that was judged by.
     */
    asOf: string
    entity: {
      id: string
      name: string
      cvr: string
      /**
       * The class that follows from §§ 4 and 5 by what is documented.
       */
      class: 'essential' | 'important' | null
    }
    /**
     * The commit that the files are of; null outside git.
     */
    commit: string | null
    /**
     * The documents and evidence in the pack that are not in that commit as they are here, by their names under subject. Outside git all of them.
     */
    uncommitted: string[]
    /**
     * How many files that are not in the pack are not in that commit as they are here: nis2lint.yaml and, unless the pack is narrowed, documents that its reports are made from but that were left out, and documents that only the commit still has.
     */
    uncommittedBeside: number
    /**
     * The places of the law that the pack was narrowed to; null where it holds all that is in force.
     */
    asked: string[] | null
    /**
     * How many persons have a pseudonym in the place of their name; null where nothing was redacted. Then neither the SHA-256 of a document's file nor the digests that approvals record are those of the text in the pack.
     */
    redacted: number | null
    /**
     * The documents, with the digests nis2lint-v1 of the originals.
     */
    documents: {
      file: string
      id: string | null
      kind: string
      version: string | null
      digest: null | string
      /**
       * A SHA-256 in 64 lower-case hexadecimal digits.
       */
      words?: string
    }[]
    /**
     * What each file under subject is, and whether it is in the commit as it is here.
     */
    files: {
      name: string
      is: 'document' | 'evidence' | 'report' | 'help'
      /**
       * commit: the bytes of the commit. changed, new: the file is another there, or not there. redacted: made from it. made: written by nis2lint. unknown: there is no git.
       */
      in: 'commit' | 'changed' | 'new' | 'redacted' | 'made' | 'unknown'
    }[]
    /**
     * How many documents of each kind, and files named as evidence, are not in the pack, and why.
     */
    leftOut: {
      kind: string
      count: number
      because: 'not-in-force' | 'not-asked' | 'redacted' | 'not-here'
    }[]
  }
}

/**
 * A policy, procedure or plan: front matter of a Markdown document.
 */
export interface Policy {
  /**
   * What kind of document this is.
   */
  nis2: 'policy'
  /**
   * The id of the policy.
   */
  id: string
  /**
   * The title.
   */
  title: string
  /**
   * The version, in quotes.
   */
  version: string
  /**
   * Where it stands: a draft binds nobody, a retired policy counts for nothing.
   */
  status: 'draft' | 'approved' | 'retired'
  /**
   * Who answers for it.
   */
  owner: string
  /**
   * In force from.
   */
  effective?: string
  /**
   * Last changed.
   */
  updated?: string
  /**
   * Last reviewed, changed or not.
   */
  reviewed?: string
  /**
   * How often it is to be reviewed.
   */
  reviewEvery?: string
  /**
   * The policy it replaces.
   */
  replaces?: string
  /**
   * Which requirement is answered under which heading.
   */
  covers?: {
    [k: string]: string
  }
  /**
   * What the text says, in data, by the number of the measure in section 6(1). Binding, apart from the dates on which something was last done: a change of them is a change of the policy.
   */
  facts?: {
    '1'?: Measure1
    '2'?: Measure2
    '3'?: Measure3
    '4'?: Measure4
    '5'?: Measure5
    '6'?: Measure6
    '7'?: Measure7
    '8'?: Measure8
    '9'?: Measure9
    '10'?: Measure10
  }
  /**
   * Words to sort by.
   *
   * Items: A short text.
   */
  tags?: string[]
}

/**
 * What the entity has told the competent authority under section 9 or 10 of the act.
 */
export interface Registration {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * What kind of document this is.
   */
  nis2: 'registration'
  /**
   * The id of the registration.
   */
  id: string
  /**
   * The section under which the entity registers.
   */
  paragraph: '9' | '10'
  /**
   * The name of the entity.
   */
  name?: string
  /**
   * The address of the entity (section 10) or of its main establishment (section 9).
   */
  address?: string
  /**
   * Addresses of its other establishments in the EU (section 9); an empty list when there are none.
   *
   * Items: A short text.
   */
  establishments?: string[]
  /**
   * The representative appointed under section 2(4).
   */
  representative?: {
    /**
     * Name.
     */
    name: string
    /**
     * Address.
     */
    address: string
    /**
     * E-mail.
     */
    email: string
    /**
     * Telephone.
     */
    phone: string
  }
  /**
   * The sectors, subsectors and types registered.
   *
   * Items: A type of entity from annex 1 or 2 of the act.
   */
  sectors?: (
    | 'energy.electricity'
    | 'energy.district-heating-cooling'
    | 'energy.oil'
    | 'energy.gas'
    | 'energy.hydrogen'
    | 'transport.air'
    | 'transport.rail'
    | 'transport.water.shipping'
    | 'transport.water.ports'
    | 'transport.water.vts'
    | 'transport.road'
    | 'banking'
    | 'financial-market-infrastructure'
    | 'health'
    | 'drinking-water'
    | 'waste-water'
    | 'digital-infrastructure.ixp'
    | 'digital-infrastructure.dns'
    | 'digital-infrastructure.tld'
    | 'digital-infrastructure.cloud'
    | 'digital-infrastructure.data-centre'
    | 'digital-infrastructure.cdn'
    | 'digital-infrastructure.trust-qualified'
    | 'digital-infrastructure.trust'
    | 'digital-infrastructure.telecom'
    | 'ict-service-management.msp'
    | 'ict-service-management.mssp'
    | 'public-administration.central'
    | 'public-administration.regional'
    | 'public-administration.local'
    | 'space'
    | 'postal-courier'
    | 'waste-management'
    | 'chemicals'
    | 'food'
    | 'manufacturing.medical-devices'
    | 'manufacturing.computer-electronic-optical'
    | 'manufacturing.electrical-equipment'
    | 'manufacturing.machinery'
    | 'manufacturing.motor-vehicles'
    | 'manufacturing.other-transport-equipment'
    | 'digital-providers.marketplace'
    | 'digital-providers.search'
    | 'digital-providers.social'
    | 'research'
    | 'domain-registration'
  )[]
  /**
   * The competent authorities registered with.
   *
   * Items: The name of an authority, in Danish or English.
   */
  authorities?: string[]
  /**
   * E-mail addresses.
   *
   * Items: An e-mail address.
   */
  emails?: string[]
  /**
   * Telephone numbers.
   *
   * Items: A telephone number with country code, in quotes: "+4512345678".
   */
  phones?: string[]
  /**
   * IP ranges.
   *
   * Items: An IP address, a CIDR block or a range: "192.0.2.0/24", "2001:db8::/32", "192.0.2.1-192.0.2.9".
   */
  ipRanges?: string[]
  /**
   * EU Member States where it provides services: all of them (section 9), the others than Denmark (section 10). An empty list when there are none.
   *
   * Items: A Member State of the EU, ISO 3166-1 alpha-2.
   */
  memberStates?: (
    | 'AT'
    | 'BE'
    | 'BG'
    | 'CY'
    | 'CZ'
    | 'DE'
    | 'DK'
    | 'EE'
    | 'ES'
    | 'FI'
    | 'FR'
    | 'GR'
    | 'HR'
    | 'HU'
    | 'IE'
    | 'IT'
    | 'LT'
    | 'LU'
    | 'LV'
    | 'MT'
    | 'NL'
    | 'PL'
    | 'PT'
    | 'RO'
    | 'SE'
    | 'SI'
    | 'SK'
  )[]
  /**
   * Each time the information was filed, oldest first.
   */
  filings?: {
    /**
     * The day it was filed.
     */
    date: string
    /**
     * How it was filed.
     */
    channel: 'virk.dk' | 'fallback' | 'exemption' | 'other'
    /**
     * Number or place of the receipt, or file with its SHA-256.
     */
    receipt?:
      | string
      | {
          /**
           * The path of the file, from the folder of this document.
           */
          file: string
          /**
           * The SHA-256 of the file, so that another one in its place is seen.
           */
          sha256?: string
        }
    /**
     * Digest of the information that was filed, as docs/registration.md describes it; nis2lint says which.
     */
    digest?: string
  }[]
  /**
   * Each change in the information above after it was first filed, oldest first.
   */
  changes?: {
    /**
     * What was changed: names of the fields above.
     *
     * @minItems 1
     *
     * Items: The name of a field.
     */
    fields: (
      | 'name'
      | 'address'
      | 'establishments'
      | 'representative'
      | 'sectors'
      | 'emails'
      | 'phones'
      | 'ipRanges'
      | 'memberStates'
    )[]
    /**
     * The day it changed.
     */
    date: string
    /**
     * The date of the filing that told of it, where that is not the first one from the day of the change on.
     */
    reported?: string
  }[]
  /**
   * Exemptions from digital communication (order 620/2025, section 16), oldest first; an extension is a line of its own.
   */
  exemptions?: {
    /**
     * The day from which it holds.
     */
    granted: string
    /**
     * The last day on which it holds, as the decision says; otherwise two years are counted from granted.
     */
    expires?: string
    /**
     * Number or place of the decision.
     */
    reference: string
    /**
     * The day on which its extension was applied for.
     */
    renewalRequested?: string
  }[]
  /**
   * Cybersecurity communities (section 19) that the entity has joined, and when the authority was told.
   */
  communities?: {
    /**
     * The name of the community.
     */
    name: string
    /**
     * The day the entity joined.
     */
    joined: string
    /**
     * The day the competent authority was told of it.
     */
    joinedTold?: string
    /**
     * The day the entity left.
     */
    left?: string
    /**
     * The day the competent authority was told of that.
     */
    leftTold?: string
  }[]
}

/**
 * Register of risks to network and information systems.
 */
export interface Risks {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * What kind of document this is.
   */
  nis2: 'risks'
  /**
   * The id of the register.
   */
  id: string
  /**
   * The title.
   */
  title?: string
  /**
   * The policy that sets the method.
   */
  method?: string
  /**
   * Who keeps the register.
   */
  owner?: string
  /**
   * The date of the assessment.
   */
  date: string
  /**
   * Each risk.
   */
  risks: {
    /**
     * The id of the risk.
     */
    id: string
    /**
     * What may happen.
     */
    title: string
    /**
     * What or who may bring it about.
     */
    threat?: string
    /**
     * How likely it is, on the method's scale.
     */
    likelihood: number | string
    /**
     * How serious it would be, on the method's scale.
     */
    impact: number | string
    /**
     * The level of the risk as it is now.
     */
    level?: number | string
    /**
     * What is done with it.
     */
    treatment?: 'reduce' | 'avoid' | 'share' | 'accept'
    /**
     * The measures taken.
     */
    plan?: string
    /**
     * Who owns it.
     */
    owner: string
    /**
     * When the measures are to be in place.
     */
    due?: string
    /**
     * When the measures were in place.
     */
    done?: string
    /**
     * Who accepted what risk is left.
     */
    accepted?: {
      /**
       * Who accepted it.
       */
      by: string
      /**
       * Why.
       */
      reason: string
      /**
       * When.
       */
      date: string
    }
    /**
     * The assets it concerns.
     *
     * Items: A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.
     */
    assets?: string[]
    /**
     * The suppliers it concerns.
     *
     * Items: A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.
     */
    suppliers?: string[]
  }[]
}

/**
 * Register of the services that the entity provides.
 */
export interface Services {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * What kind of document this is.
   */
  nis2: 'services'
  /**
   * The id of the register.
   */
  id: string
  /**
   * The title.
   */
  title?: string
  /**
   * Who keeps the register.
   */
  owner?: string
  /**
   * When the register was last gone through.
   */
  reviewed?: string
  /**
   * Each service.
   */
  services: {
    /**
     * The id of the service.
     */
    id: string
    /**
     * Its name.
     */
    name: string
    /**
     * What its failure would mean to society.
     */
    criticality?: string
    /**
     * Who depends on it.
     *
     * Items: A short text.
     */
    dependants?: string[]
    /**
     * The assets it rests on.
     *
     * Items: A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.
     */
    supportingAssets?: string[]
    /**
     * Within what time it is to run again.
     */
    rto?: string
    /**
     * How much time's data may be lost.
     */
    rpo?: string
    /**
     * Who answers for it.
     */
    owner: string
  }[]
}

/**
 * Register of direct suppliers and service providers, with what their contracts say of security.
 */
export interface Suppliers {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * What kind of document this is.
   */
  nis2: 'suppliers'
  /**
   * The id of the register.
   */
  id: string
  /**
   * The title.
   */
  title?: string
  /**
   * Who keeps the register.
   */
  owner?: string
  /**
   * When the register was last gone through.
   */
  reviewed?: string
  /**
   * Each supplier.
   */
  suppliers: {
    /**
     * The id of the supplier.
     */
    id: string
    /**
     * Its name.
     */
    name: string
    /**
     * How much hangs on it.
     */
    criticality: 'critical' | 'important' | 'ordinary'
    /**
     * The services it provides.
     *
     * Items: A short text.
     */
    services?: string[]
    /**
     * The ICT products it delivers.
     *
     * Items: A short text.
     */
    ictProducts?: string[]
    /**
     * The services and assets that rest on it.
     *
     * Items: A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.
     */
    supports?: string[]
    /**
     * Where to reach it.
     */
    contact?: string
    /**
     * The contract: number or file.
     */
    contract?: string
    /**
     * What the contract says of each point: where, or why the point does not apply.
     */
    clauses?: {
      /**
       * Security requirements the supplier meets.
       */
      securityRequirements?: {
        /**
         * Where in the contract it stands.
         */
        where?: string
        /**
         * Why it does not apply, where it does not.
         */
        notApplicable?: string
      }
      /**
       * Skills, training and certificates of its staff.
       */
      training?: {
        /**
         * Where in the contract it stands.
         */
        where?: string
        /**
         * Why it does not apply, where it does not.
         */
        notApplicable?: string
      }
      /**
       * Background checks of its staff.
       */
      backgroundChecks?: {
        /**
         * Where in the contract it stands.
         */
        where?: string
        /**
         * Why it does not apply, where it does not.
         */
        notApplicable?: string
      }
      /**
       * Notice of incidents that put the entity's security at risk.
       */
      incidentNotice?: {
        /**
         * Where in the contract it stands.
         */
        where?: string
        /**
         * Within how many hours the supplier gives notice.
         */
        hours?: number
        /**
         * Why it does not apply, where it does not.
         */
        notApplicable?: string
      }
      /**
       * The right to audit, or to receive audit reports.
       */
      audit?: {
        /**
         * Where in the contract it stands.
         */
        where?: string
        /**
         * Why it does not apply, where it does not.
         */
        notApplicable?: string
      }
      /**
       * Handling of vulnerabilities that put the entity's security at risk.
       */
      vulnerabilities?: {
        /**
         * Where in the contract it stands.
         */
        where?: string
        /**
         * Why it does not apply, where it does not.
         */
        notApplicable?: string
      }
      /**
       * Subcontractors, and the requirements passed on to them.
       */
      subcontracting?: {
        /**
         * Where in the contract it stands.
         */
        where?: string
        /**
         * Why it does not apply, where it does not.
         */
        notApplicable?: string
      }
      /**
       * What happens when the contract ends: return and disposal of data.
       */
      exit?: {
        /**
         * Where in the contract it stands.
         */
        where?: string
        /**
         * Why it does not apply, where it does not.
         */
        notApplicable?: string
      }
    }
    /**
     * When it was last reviewed.
     */
    lastReview?: string
    /**
     * How often it is to be reviewed.
     */
    reviewEvery?: string
    /**
     * How it would be replaced: plan or file.
     */
    exitPlan?: string
    /**
     * Subcontractors it uses for this.
     *
     * Items: A short text.
     */
    subcontractors?: string[]
  }[]
}

/**
 * Courses taken by members of the management body and offered to staff.
 */
export interface Training {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * What kind of document this is.
   */
  nis2: 'training'
  /**
   * The id of the record.
   */
  id: string
  /**
   * Each course held.
   */
  courses: {
    /**
     * What it was about.
     */
    topic: string
    /**
     * Who it was for.
     */
    audience: 'management-body' | 'staff'
    /**
     * Who held it.
     */
    provider?: string
    /**
     * When.
     */
    date: string
    /**
     * Who took part: names, or groups of staff.
     *
     * @minItems 1
     *
     * Items: A short text.
     */
    participants: string[]
    /**
     * Proof of attendance: certificate, or file with its SHA-256.
     */
    evidence?:
      | string
      | {
          /**
           * The path of the file, from the folder of this document.
           */
          file: string
          /**
           * The SHA-256 of the file, so that another one in its place is seen.
           */
          sha256?: string
        }
  }[]
}

/**
 * A document in another language, for those who do not read the original: front matter of a Markdown document. It answers no requirement and is not approved by itself; the original is.
 */
export interface Translation {
  /**
   * What kind of document this is.
   */
  nis2: 'translation'
  /**
   * The id of the translation.
   */
  id: string
  /**
   * The title.
   */
  title?: string
  /**
   * The language of the translation; the original is in the other.
   */
  language: 'da' | 'en'
  /**
   * Who answers for it.
   */
  owner?: string
  /**
   * The text it was made from.
   */
  translationOf: {
    /**
     * The id of the original.
     */
    document: string
    /**
     * The version of the original, in quotes.
     */
    version?: string
    /**
     * The digest of the original as it was when this was made from it.
     */
    digest?: string
  }
}

/**
 * Facts on risk analysis and security policy, section 6(1)(1).
 */
export interface Measure1 {
  /**
   * The standard or framework the work follows.
   */
  standard?: string
  /**
   * The method of risk analysis.
   */
  riskMethod?: string
  /**
   * Who may accept a risk, and up to which score.
   *
   * @minItems 1
   */
  riskAcceptance?: {
    /**
     * The highest score.
     */
    upTo: number
    /**
     * Who accepts it.
     */
    by: string
  }[]
  /**
   * Review of the risk assessment and the risk treatment plan.
   */
  riskAssessment?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Check that the policies are followed.
   */
  complianceReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Independent review of the security work.
   */
  independentReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
}

/**
 * Facts on incident handling, section 6(1)(2).
 */
export interface Measure2 {
  /**
   * How long logs are kept.
   */
  logRetention?: string
  /**
   * Review of which assets are logged.
   */
  loggingReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * The levels of severity, the gravest first.
   *
   * @minItems 1
   *
   * Items: A short text.
   */
  severityLevels?: string[]
  /**
   * The times and channels of notification that the procedure sets.
   */
  notification?: {
    /**
     * Hours to the early warning.
     */
    earlyWarningHours?: number
    /**
     * Hours to the incident notification.
     */
    incidentNotificationHours?: number
    /**
     * Time from the incident notification to the final report.
     */
    finalReport?: string
    /**
     * Where notifications are sent.
     */
    channel?: string
    /**
     * What is used when that is down.
     */
    fallbackChannel?: string
  }
  /**
   * Check for recurring incidents.
   */
  recurringIncidentCheck?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Test of the incident procedures.
   */
  exercise?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
}

/**
 * Facts on continuity, backup and crisis management, section 6(1)(3).
 */
export interface Measure3 {
  /**
   * Recovery objectives, service by service.
   *
   * @minItems 1
   */
  services?: {
    /**
     * The service or system.
     */
    service: string
    /**
     * How long it may be down (recovery time objective).
     */
    rto?: string
    /**
     * How much data, in time, may be lost (recovery point objective).
     */
    rpo?: string
  }[]
  /**
   * How often backup copies are made.
   */
  backupFrequency?: string
  /**
   * How long backup copies are kept.
   */
  backupRetention?: string
  /**
   * The copy at another place.
   */
  offSiteCopy?: {
    /**
     * Where it is.
     */
    location?: string
    /**
     * Kilometres from the system.
     */
    distanceKm?: number
    /**
     * How often it is renewed.
     */
    frequency?: string
  }
  /**
   * The copy that is off the network or cannot be altered.
   */
  offlineCopy?: {
    /**
     * Where it is.
     */
    location?: string
    /**
     * How often it is renewed.
     */
    frequency?: string
    /**
     * How long it is kept.
     */
    retention?: string
  }
  /**
   * How often the integrity of copies is checked.
   */
  integrityCheckEvery?: string
  /**
   * Restore test from backup.
   */
  restoreTest?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Test of the continuity and recovery plans.
   */
  planTest?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Business impact analysis.
   */
  impactAnalysis?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Exercise of crisis management.
   */
  crisisExercise?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
}

/**
 * Facts on the supply chain, section 6(1)(4).
 */
export interface Measure4 {
  /**
   * The grades that suppliers are divided into, the most important first.
   *
   * @minItems 1
   *
   * Items: A short text.
   */
  grades?: string[]
  /**
   * Within how long suppliers tell of incidents.
   */
  incidentNotice?: string
  /**
   * Review of the supply chain policy and the practice of suppliers.
   */
  supplierReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
}

/**
 * Facts on acquisition, development, maintenance and vulnerabilities, section 6(1)(5).
 */
export interface Measure5 {
  /**
   * Within how long a vulnerability is patched, by severity.
   */
  patchDeadlines?: {
    /**
     * Exploited already.
     */
    exploited?: string
    /**
     * Critical.
     */
    critical?: string
    /**
     * High.
     */
    high?: string
    /**
     * All others.
     */
    other?: string
  }
  /**
   * How often systems are scanned for vulnerabilities.
   */
  scanEvery?: string
  /**
   * Penetration test.
   */
  penetrationTest?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Longest time that a supplier's access stays open.
   */
  supplierSession?: string
  /**
   * Where anybody can report a vulnerability.
   */
  disclosureContact?: string
  /**
   * The latest that a reported vulnerability is made public.
   */
  disclosureDeadline?: string
}

/**
 * Facts on effectiveness, section 6(1)(6).
 */
export interface Measure6 {
  /**
   * The indicators and their targets.
   *
   * @minItems 1
   */
  indicators?: {
    /**
     * What is measured.
     */
    name: string
    /**
     * The target, with its unit.
     */
    target?: string
  }[]
  /**
   * Technical test for vulnerabilities.
   */
  technicalTest?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Review of the policy and procedures on effectiveness.
   */
  effectivenessReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
}

/**
 * Facts on cyber hygiene and training, section 6(1)(7).
 */
export interface Measure7 {
  /**
   * The fewest characters in a password.
   */
  passwordLength?: number
  /**
   * Within how long new staff take the course.
   */
  newStaffWithin?: string
  /**
   * Course for all staff.
   */
  staffCourse?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Test of the effect, for instance by phishing.
   */
  effectTest?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * How often those in each security role are trained.
   *
   * @minItems 1
   */
  roleTraining?: {
    /**
     * The role.
     */
    role: string
    /**
     * How often.
     */
    every?: string
  }[]
}

/**
 * Facts on cryptography, section 6(1)(8).
 */
export interface Measure8 {
  /**
   * The approved protocols and algorithms.
   *
   * @minItems 1
   *
   * Items: A short text.
   */
  protocols?: string[]
  /**
   * How often keys are replaced.
   */
  keyRotation?: string
  /**
   * How long before it expires a certificate gives an alarm.
   */
  certificateWarning?: string
  /**
   * Review of the policy on cryptography against the state of the art.
   */
  cryptographyReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
}

/**
 * Facts on staff, access and assets, section 6(1)(9).
 */
export interface Measure9 {
  /**
   * Review of access rights.
   */
  accessReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Review of privileged access.
   */
  privilegedReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Within how long the access of leavers is closed; P0D is the same day.
   */
  leaverDeadline?: string
  /**
   * Review of who holds the security roles.
   */
  roleReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Review of the classification of assets.
   */
  classificationReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * Check of the asset inventory.
   */
  inventoryCheck?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
}

/**
 * Facts on authentication and communication, section 6(1)(10).
 */
export interface Measure10 {
  /**
   * Where multi-factor authentication is used.
   */
  mfa?: {
    /**
     * The access it is required for.
     *
     * @minItems 1
     *
     * Items: A short text.
     */
    appliesTo?: string[]
    /**
     * The access without it; an empty list says that there is none.
     *
     * Items: A short text.
     */
    exceptions?: string[]
  }
  /**
   * Review of the access without several factors.
   */
  exceptionReview?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
  /**
   * What is used for confidential voice, video and text.
   *
   * @minItems 1
   *
   * Items: A short text.
   */
  securedChannels?: string[]
  /**
   * What is used when normal channels fail.
   */
  emergencyChannel?: string
  /**
   * Test of the emergency channel.
   */
  emergencyChannelTest?: {
    /**
     * The day it was last done. Not binding: doing it again is no change of the policy.
     */
    last?: string
    /**
     * How often it is to be done.
     */
    every?: string
  }
}
