// Written by npm run generate from schemas/. Do not edit.

/**
 * A decision of the management body, as its minutes record it: front matter of a Markdown document.
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
   * The organ that decided.
   */
  organ: 'board' | 'executive-board' | 'comparable-body' | 'top-administrative-management'
  /**
   * The day of the decision.
   */
  date: string
  /**
   * Members who took part.
   *
   * Items: A short text.
   */
  present?: string[]
  /**
   * A short text.
   */
  minutes?: string
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
   * Files and folders that are not read, relative to the root.
   */
  ignore?: string[]
  /**
   * Intervals the organisation chooses; none of them is the law's.
   */
  intervals?: {
    /**
     * Longest time between reviews of a policy that states none of its own (default P12M).
     */
    review?: string
    /**
     * Time a new member of the management body has to take a course (default P6M).
     */
    newMemberCourse?: string
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
  )[]
  /**
   * The day on which the act began to apply to the entity.
   */
  coveredSince: string
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
     * From.
     */
    from: string
    /**
     * Until.
     */
    until?: string
  }[]
  /**
   * Standards the entity works by, such as ISO/IEC 27001:2022.
   *
   * Items: A short text.
   */
  standards?: string[]
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
  requirement:
    | 'dk/2.4/representative'
    | 'dk/3.0.20/management-body'
    | 'dk/4.1/class'
    | 'dk/6.1.1/risk-analysis-policy'
    | 'dk/6.1.1/information-system-security-policy'
    | 'dk/6.1.1/risk-method'
    | 'dk/6.1.1/standard'
    | 'dk/6.1.2/incident-handling'
    | 'dk/6.1.2/logging-and-monitoring'
    | 'dk/6.1.2/log-protection'
    | 'dk/6.1.2/significance-test'
    | 'dk/6.1.2/notification-workflow'
    | 'dk/6.1.2/recipient-workflow'
    | 'dk/6.1.3/continuity'
    | 'dk/6.1.3/backup'
    | 'dk/6.1.3/disaster-recovery'
    | 'dk/6.1.3/crisis-management'
    | 'dk/6.1.3/restore-procedure'
    | 'dk/6.1.3/contingency-plan'
    | 'dk/6.1.3/redundancy-and-utilities'
    | 'dk/6.1.3/offline-copy'
    | 'dk/6.1.4/supply-chain-security'
    | 'dk/6.1.4/direct-suppliers'
    | 'dk/6.1.4/supplier-procedure'
    | 'dk/6.1.4/contract-terms'
    | 'dk/6.1.4/proportionate-requirements'
    | 'dk/6.1.4/supplier-vulnerabilities'
    | 'dk/6.1.4/supervision-plan'
    | 'dk/6.1.5/acquisition'
    | 'dk/6.1.5/development'
    | 'dk/6.1.5/maintenance'
    | 'dk/6.1.5/vulnerability-handling'
    | 'dk/6.1.5/vulnerability-disclosure'
    | 'dk/6.1.6/effectiveness'
    | 'dk/6.1.6/technical-tests'
    | 'dk/6.1.6/indicators'
    | 'dk/6.1.7/cyber-hygiene'
    | 'dk/6.1.7/training'
    | 'dk/6.1.7/attendance-records'
    | 'dk/6.1.8/cryptography'
    | 'dk/6.1.8/encryption'
    | 'dk/6.1.8/certificates'
    | 'dk/6.1.8/post-quantum'
    | 'dk/6.1.9/personnel-security'
    | 'dk/6.1.9/access-control'
    | 'dk/6.1.9/asset-management'
    | 'dk/6.1.9/access-rights'
    | 'dk/6.1.9/security-duties'
    | 'dk/6.1.10/multi-factor-authentication'
    | 'dk/6.1.10/secured-communication'
    | 'dk/6.1.10/emergency-communication'
    | 'dk/6.1.10/mfa-reason'
    | 'dk/6.1.10/external-access'
    | 'dk/6.1.10/phishing-resistant'
    | 'dk/6.2/corrective-action'
    | 'dk/7.1/approval'
    | 'dk/7.1/oversight'
    | 'dk/7.2/courses'
    | 'dk/7.2/staff-courses'
    | 'dk/9.1/authority'
    | 'dk/9.1.1/name'
    | 'dk/9.1.2/establishments'
    | 'dk/9.1.3/sector-and-type'
    | 'dk/9.1.4/email'
    | 'dk/9.1.4/ip-ranges'
    | 'dk/9.1.4/phone'
    | 'dk/9.1.4/representative-contact'
    | 'dk/9.1.5/member-states'
    | 'dk/9.2/deadline'
    | 'dk/9.3/changes'
    | 'dk/10.1/authority'
    | 'dk/10.1.1/name'
    | 'dk/10.1.2/address'
    | 'dk/10.1.2/email'
    | 'dk/10.1.2/ip-ranges'
    | 'dk/10.1.2/phone'
    | 'dk/10.1.3/sector'
    | 'dk/10.1.4/member-states'
    | 'dk/10.2/deadline'
    | 'dk/10.3/changes'
    | 'dk/12.1/notify'
    | 'dk/13.1.1/early-warning'
    | 'dk/13.1.2/incident-notification'
    | 'dk/13.1.4/final-report'
    | 'dk/15.1/recipients'
    | 'dk/15.2/threat-recipients'
    | 'dk/19.2/community'
    | 'dk/33.3/first-wave'
    | 'dk-620/14.1/channel'
    | 'eu-ir/1.1.1.c'
    | 'eu-ir/1.1.1.f'
    | 'eu-ir/1.1.1.h'
    | 'eu-ir/1.1.1.j'
    | 'eu-ir/1.1.1.k'
    | 'eu-ir/1.1.2'
    | 'eu-ir/1.2.1'
    | 'eu-ir/1.2.3'
    | 'eu-ir/2.1.1'
    | 'eu-ir/2.1.2.a'
    | 'eu-ir/2.1.2.b'
    | 'eu-ir/2.1.2.d'
    | 'eu-ir/2.1.2.j'
    | 'eu-ir/2.1.4'
    | 'eu-ir/2.2.1'
    | 'eu-ir/2.3.1'
    | 'eu-ir/2.3.3'
    | 'eu-ir/3.1.1'
    | 'eu-ir/3.1.2.b'
    | 'eu-ir/3.2.1'
    | 'eu-ir/3.2.3'
    | 'eu-ir/3.2.5'
    | 'eu-ir/3.3.1'
    | 'eu-ir/3.4.2.a'
    | 'eu-ir/3.4.2.b'
    | 'eu-ir/3.5.5'
    | 'eu-ir/3.6.1'
    | 'eu-ir/4.1.2.d'
    | 'eu-ir/4.1.2.f'
    | 'eu-ir/4.1.3'
    | 'eu-ir/4.1.4'
    | 'eu-ir/4.2.2.a'
    | 'eu-ir/4.2.2.b'
    | 'eu-ir/4.2.2.c'
    | 'eu-ir/4.2.2.d'
    | 'eu-ir/4.2.4'
    | 'eu-ir/4.2.6'
    | 'eu-ir/4.3.2.a'
    | 'eu-ir/4.3.3'
    | 'eu-ir/4.3.4'
    | 'eu-ir/5.1.2.a'
    | 'eu-ir/5.1.2.d'
    | 'eu-ir/5.1.3'
    | 'eu-ir/5.1.4'
    | 'eu-ir/5.1.6'
    | 'eu-ir/5.2.a'
    | 'eu-ir/6.1.2.a'
    | 'eu-ir/6.2.1'
    | 'eu-ir/6.3.1'
    | 'eu-ir/6.4.1'
    | 'eu-ir/6.5.1'
    | 'eu-ir/6.6.1'
    | 'eu-ir/6.6.2'
    | 'eu-ir/6.7.2.a'
    | 'eu-ir/6.7.2.h'
    | 'eu-ir/6.8.1'
    | 'eu-ir/6.9.1'
    | 'eu-ir/6.10.2.a'
    | 'eu-ir/6.10.2.b'
    | 'eu-ir/6.10.2.c'
    | 'eu-ir/6.10.2.e'
    | 'eu-ir/7.2'
    | 'eu-ir/7.2.a'
    | 'eu-ir/7.3'
    | 'eu-ir/8.1.1'
    | 'eu-ir/8.1.2'
    | 'eu-ir/8.1.2.a'
    | 'eu-ir/8.1.2.c'
    | 'eu-ir/8.1.3'
    | 'eu-ir/8.2.1'
    | 'eu-ir/9.2.a'
    | 'eu-ir/9.2.b'
    | 'eu-ir/9.2.c'
    | 'eu-ir/9.3'
    | 'eu-ir/10.1.1'
    | 'eu-ir/10.1.3'
    | 'eu-ir/10.2.2.a'
    | 'eu-ir/10.3.1'
    | 'eu-ir/10.4.1'
    | 'eu-ir/11.2.2.a'
    | 'eu-ir/11.2.3'
    | 'eu-ir/11.3.2.a'
    | 'eu-ir/11.3.2.b'
    | 'eu-ir/11.5.2.a'
    | 'eu-ir/11.7.1'
    | 'eu-ir/11.7.2'
    | 'eu-ir/12.1.2.b'
    | 'eu-ir/12.2.1'
    | 'eu-ir/12.3.1'
    | 'eu-ir/12.4.1'
    | 'eu-ir/12.5.1'
    | 'eu-ir/13.1.1'
    | 'eu-ir/13.2.1'
    | 'eu-ir/13.3.2.a'
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
   * What the text says, in data. Binding: a change of them is a change of the policy.
   */
  facts?: {}
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
     * A short text.
     */
    name: string
    /**
     * A short text.
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
     * A short text.
     */
    receipt?: string
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
    provider: string
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
     * A short text.
     */
    evidence?: string
  }[]
}
