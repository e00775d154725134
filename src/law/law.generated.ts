// Written by npm run generate from the YAML files in this folder. Do not edit.

import type { ClauseLaw } from './clause-types.ts'
import type { DecisionLaw } from './decision-types.ts'
import type { Measure } from './guide-types.ts'
import type { IncidentLaw, SignificanceLaw } from './incident-types.ts'
import type { ClassLaw, Obligation } from './scope-types.ts'
import type { SupervisionLaw } from './supervision-types.ts'
import type { Authority, LegalFormLaw, OutdatedName, Precedence, RegistrationLaw, Requirement, Sector, Source, Text } from './types.ts'

export type RequirementId =
  | "dk/2.4/representative"
  | "dk/3.0.20/management-body"
  | "dk/4.1/class"
  | "dk/6.1.1/risk-analysis-policy"
  | "dk/6.1.1/information-system-security-policy"
  | "dk/6.1.1/risk-method"
  | "dk/6.1.1/standard"
  | "dk/6.1.2/incident-handling"
  | "dk/6.1.2/logging-and-monitoring"
  | "dk/6.1.2/log-protection"
  | "dk/6.1.2/significance-test"
  | "dk/6.1.2/notification-workflow"
  | "dk/6.1.2/recipient-workflow"
  | "dk/6.1.3/continuity"
  | "dk/6.1.3/backup"
  | "dk/6.1.3/disaster-recovery"
  | "dk/6.1.3/crisis-management"
  | "dk/6.1.3/restore-procedure"
  | "dk/6.1.3/contingency-plan"
  | "dk/6.1.3/redundancy-and-utilities"
  | "dk/6.1.3/offline-copy"
  | "dk/6.1.4/supply-chain-security"
  | "dk/6.1.4/direct-suppliers"
  | "dk/6.1.4/supplier-procedure"
  | "dk/6.1.4/contract-terms"
  | "dk/6.1.4/proportionate-requirements"
  | "dk/6.1.4/supplier-vulnerabilities"
  | "dk/6.1.4/supervision-plan"
  | "dk/6.1.5/acquisition"
  | "dk/6.1.5/development"
  | "dk/6.1.5/maintenance"
  | "dk/6.1.5/vulnerability-handling"
  | "dk/6.1.5/vulnerability-disclosure"
  | "dk/6.1.6/effectiveness"
  | "dk/6.1.6/technical-tests"
  | "dk/6.1.6/indicators"
  | "dk/6.1.7/cyber-hygiene"
  | "dk/6.1.7/training"
  | "dk/6.1.7/attendance-records"
  | "dk/6.1.8/cryptography"
  | "dk/6.1.8/encryption"
  | "dk/6.1.8/certificates"
  | "dk/6.1.8/post-quantum"
  | "dk/6.1.9/personnel-security"
  | "dk/6.1.9/access-control"
  | "dk/6.1.9/asset-management"
  | "dk/6.1.9/access-rights"
  | "dk/6.1.9/security-duties"
  | "dk/6.1.10/multi-factor-authentication"
  | "dk/6.1.10/secured-communication"
  | "dk/6.1.10/emergency-communication"
  | "dk/6.1.10/mfa-reason"
  | "dk/6.1.10/external-access"
  | "dk/6.1.10/phishing-resistant"
  | "dk/6.2/corrective-action"
  | "dk/7.1/approval"
  | "dk/7.1/oversight"
  | "dk/7.2/courses"
  | "dk/7.2/staff-courses"
  | "dk/9.1/authority"
  | "dk/9.1.1/name"
  | "dk/9.1.2/establishments"
  | "dk/9.1.3/sector-and-type"
  | "dk/9.1.4/email"
  | "dk/9.1.4/ip-ranges"
  | "dk/9.1.4/phone"
  | "dk/9.1.4/representative-contact"
  | "dk/9.1.5/member-states"
  | "dk/9.2/deadline"
  | "dk/9.3/changes"
  | "dk/10.1/authority"
  | "dk/10.1.1/name"
  | "dk/10.1.2/address"
  | "dk/10.1.2/email"
  | "dk/10.1.2/ip-ranges"
  | "dk/10.1.2/phone"
  | "dk/10.1.3/sector"
  | "dk/10.1.4/member-states"
  | "dk/10.2/deadline"
  | "dk/10.3/changes"
  | "dk/11.1/database"
  | "dk/11.2/contents"
  | "dk/11.3/accuracy-policy"
  | "dk/11.3/publication"
  | "dk/11.4/public-data"
  | "dk/11.5/access-requests"
  | "dk/11.5/access-policy"
  | "dk/11.6/co-operation"
  | "dk/12.1/notify"
  | "dk/13.1.1/early-warning"
  | "dk/13.1.2/incident-notification"
  | "dk/13.1.3/interim-report"
  | "dk/13.1.4/final-report"
  | "dk/13.1.5/status-report"
  | "dk/13.2/trust-notification"
  | "dk/15.1/recipients"
  | "dk/15.2/threat-recipients"
  | "dk/19.2/community"
  | "dk/33.3/first-wave"
  | "dk-620/14.1/channel"
  | "dk-653/3.1/contact-data"
  | "dk-653/3.2/contact-point"
  | "dk-653/3.3/repeated-validation"
  | "dk-653/4.1/name-verification"
  | "dk-653/4.5/repeated-verification"
  | "dk-653/5.1/activation"
  | "dk-653/5.2/late-verification"
  | "dk-653/5.3/suspension"
  | "dk-653/6.1/legitimate-access"
  | "dk-653/6.2/other-requests"
  | "eu-ir/1.1.1.a"
  | "eu-ir/1.1.1.b"
  | "eu-ir/1.1.1.c"
  | "eu-ir/1.1.1.d"
  | "eu-ir/1.1.1.e"
  | "eu-ir/1.1.1.f"
  | "eu-ir/1.1.1.g"
  | "eu-ir/1.1.1.h"
  | "eu-ir/1.1.1.i"
  | "eu-ir/1.1.1.j"
  | "eu-ir/1.1.1.k"
  | "eu-ir/1.1.2"
  | "eu-ir/1.2.1"
  | "eu-ir/1.2.2"
  | "eu-ir/1.2.3"
  | "eu-ir/1.2.4"
  | "eu-ir/1.2.5"
  | "eu-ir/1.2.6"
  | "eu-ir/2.1.1"
  | "eu-ir/2.1.2"
  | "eu-ir/2.1.2.a"
  | "eu-ir/2.1.2.b"
  | "eu-ir/2.1.2.c"
  | "eu-ir/2.1.2.d"
  | "eu-ir/2.1.2.e"
  | "eu-ir/2.1.2.f"
  | "eu-ir/2.1.2.g"
  | "eu-ir/2.1.2.h"
  | "eu-ir/2.1.2.i"
  | "eu-ir/2.1.2.j"
  | "eu-ir/2.1.3"
  | "eu-ir/2.1.4"
  | "eu-ir/2.2.1"
  | "eu-ir/2.2.2"
  | "eu-ir/2.2.3"
  | "eu-ir/2.3.1"
  | "eu-ir/2.3.2"
  | "eu-ir/2.3.3"
  | "eu-ir/2.3.4"
  | "eu-ir/3.1.1"
  | "eu-ir/3.1.2"
  | "eu-ir/3.1.2.a"
  | "eu-ir/3.1.2.b"
  | "eu-ir/3.1.2.c"
  | "eu-ir/3.1.2.d"
  | "eu-ir/3.1.3"
  | "eu-ir/3.2.1"
  | "eu-ir/3.2.2"
  | "eu-ir/3.2.3"
  | "eu-ir/3.2.3.a"
  | "eu-ir/3.2.3.b"
  | "eu-ir/3.2.3.c"
  | "eu-ir/3.2.3.d"
  | "eu-ir/3.2.3.e"
  | "eu-ir/3.2.3.f"
  | "eu-ir/3.2.3.g"
  | "eu-ir/3.2.3.h"
  | "eu-ir/3.2.3.i"
  | "eu-ir/3.2.3.j"
  | "eu-ir/3.2.3.k"
  | "eu-ir/3.2.3.l"
  | "eu-ir/3.2.4"
  | "eu-ir/3.2.5"
  | "eu-ir/3.2.6"
  | "eu-ir/3.2.7"
  | "eu-ir/3.3.1"
  | "eu-ir/3.3.2"
  | "eu-ir/3.4.1"
  | "eu-ir/3.4.2.a"
  | "eu-ir/3.4.2.b"
  | "eu-ir/3.4.2.c"
  | "eu-ir/3.4.2.d"
  | "eu-ir/3.4.2.e"
  | "eu-ir/3.5.1"
  | "eu-ir/3.5.2.a"
  | "eu-ir/3.5.2.b"
  | "eu-ir/3.5.2.c"
  | "eu-ir/3.5.3.a"
  | "eu-ir/3.5.3.b"
  | "eu-ir/3.5.4"
  | "eu-ir/3.5.5"
  | "eu-ir/3.6.1"
  | "eu-ir/3.6.2"
  | "eu-ir/3.6.3"
  | "eu-ir/4.1.1"
  | "eu-ir/4.1.2"
  | "eu-ir/4.1.2.a"
  | "eu-ir/4.1.2.b"
  | "eu-ir/4.1.2.c"
  | "eu-ir/4.1.2.d"
  | "eu-ir/4.1.2.e"
  | "eu-ir/4.1.2.f"
  | "eu-ir/4.1.2.g"
  | "eu-ir/4.1.2.h"
  | "eu-ir/4.1.3"
  | "eu-ir/4.1.4"
  | "eu-ir/4.2.1"
  | "eu-ir/4.2.2"
  | "eu-ir/4.2.2.a"
  | "eu-ir/4.2.2.b"
  | "eu-ir/4.2.2.c"
  | "eu-ir/4.2.2.d"
  | "eu-ir/4.2.2.e"
  | "eu-ir/4.2.2.f"
  | "eu-ir/4.2.3"
  | "eu-ir/4.2.4"
  | "eu-ir/4.2.4.a"
  | "eu-ir/4.2.4.b"
  | "eu-ir/4.2.4.c"
  | "eu-ir/4.2.4.d"
  | "eu-ir/4.2.5"
  | "eu-ir/4.2.6"
  | "eu-ir/4.3.1"
  | "eu-ir/4.3.2.a"
  | "eu-ir/4.3.2.b"
  | "eu-ir/4.3.2.c"
  | "eu-ir/4.3.3"
  | "eu-ir/4.3.4"
  | "eu-ir/5.1.1"
  | "eu-ir/5.1.2"
  | "eu-ir/5.1.2.a"
  | "eu-ir/5.1.2.b"
  | "eu-ir/5.1.2.c"
  | "eu-ir/5.1.2.d"
  | "eu-ir/5.1.3"
  | "eu-ir/5.1.4"
  | "eu-ir/5.1.4.a"
  | "eu-ir/5.1.4.b"
  | "eu-ir/5.1.4.c"
  | "eu-ir/5.1.4.d"
  | "eu-ir/5.1.4.e"
  | "eu-ir/5.1.4.f"
  | "eu-ir/5.1.4.g"
  | "eu-ir/5.1.4.h"
  | "eu-ir/5.1.5"
  | "eu-ir/5.1.6"
  | "eu-ir/5.1.7.a"
  | "eu-ir/5.1.7.b"
  | "eu-ir/5.1.7.c"
  | "eu-ir/5.1.7.d"
  | "eu-ir/5.2"
  | "eu-ir/5.2.a"
  | "eu-ir/5.2.b"
  | "eu-ir/6.1.1"
  | "eu-ir/6.1.2.a"
  | "eu-ir/6.1.2.b"
  | "eu-ir/6.1.2.c"
  | "eu-ir/6.1.2.d"
  | "eu-ir/6.1.2.e"
  | "eu-ir/6.1.2.f"
  | "eu-ir/6.1.3"
  | "eu-ir/6.2.1"
  | "eu-ir/6.2.2.a"
  | "eu-ir/6.2.2.b"
  | "eu-ir/6.2.2.c"
  | "eu-ir/6.2.2.d"
  | "eu-ir/6.2.2.e"
  | "eu-ir/6.2.2.f"
  | "eu-ir/6.2.3"
  | "eu-ir/6.2.4"
  | "eu-ir/6.3.1"
  | "eu-ir/6.3.2.a"
  | "eu-ir/6.3.2.b"
  | "eu-ir/6.3.3"
  | "eu-ir/6.4.1"
  | "eu-ir/6.4.2"
  | "eu-ir/6.4.3"
  | "eu-ir/6.4.4"
  | "eu-ir/6.5.1"
  | "eu-ir/6.5.2.a"
  | "eu-ir/6.5.2.b"
  | "eu-ir/6.5.2.c"
  | "eu-ir/6.5.2.d"
  | "eu-ir/6.5.3"
  | "eu-ir/6.6.1"
  | "eu-ir/6.6.1.a"
  | "eu-ir/6.6.1.b"
  | "eu-ir/6.6.1.c"
  | "eu-ir/6.6.1.d"
  | "eu-ir/6.6.2"
  | "eu-ir/6.7.1"
  | "eu-ir/6.7.2.a"
  | "eu-ir/6.7.2.b"
  | "eu-ir/6.7.2.c"
  | "eu-ir/6.7.2.d"
  | "eu-ir/6.7.2.e"
  | "eu-ir/6.7.2.f"
  | "eu-ir/6.7.2.g"
  | "eu-ir/6.7.2.h"
  | "eu-ir/6.7.2.i"
  | "eu-ir/6.7.2.j"
  | "eu-ir/6.7.2.k"
  | "eu-ir/6.7.2.l"
  | "eu-ir/6.7.3"
  | "eu-ir/6.8.1"
  | "eu-ir/6.8.2.a"
  | "eu-ir/6.8.2.b"
  | "eu-ir/6.8.2.c"
  | "eu-ir/6.8.2.d"
  | "eu-ir/6.8.2.e"
  | "eu-ir/6.8.2.f"
  | "eu-ir/6.8.2.g"
  | "eu-ir/6.8.2.h"
  | "eu-ir/6.8.3"
  | "eu-ir/6.9.1"
  | "eu-ir/6.9.2"
  | "eu-ir/6.10.1"
  | "eu-ir/6.10.2.a"
  | "eu-ir/6.10.2.b"
  | "eu-ir/6.10.2.c"
  | "eu-ir/6.10.2.d"
  | "eu-ir/6.10.2.e"
  | "eu-ir/6.10.3"
  | "eu-ir/6.10.4"
  | "eu-ir/7.1"
  | "eu-ir/7.2"
  | "eu-ir/7.2.a"
  | "eu-ir/7.2.b"
  | "eu-ir/7.2.c"
  | "eu-ir/7.2.d"
  | "eu-ir/7.2.e"
  | "eu-ir/7.2.f"
  | "eu-ir/7.3"
  | "eu-ir/8.1.1"
  | "eu-ir/8.1.2"
  | "eu-ir/8.1.2.a"
  | "eu-ir/8.1.2.b"
  | "eu-ir/8.1.2.c"
  | "eu-ir/8.1.3"
  | "eu-ir/8.2.1"
  | "eu-ir/8.2.2"
  | "eu-ir/8.2.3"
  | "eu-ir/8.2.3.a"
  | "eu-ir/8.2.3.b"
  | "eu-ir/8.2.3.c"
  | "eu-ir/8.2.4"
  | "eu-ir/8.2.5"
  | "eu-ir/9.1"
  | "eu-ir/9.2.a"
  | "eu-ir/9.2.b"
  | "eu-ir/9.2.c"
  | "eu-ir/9.2.c.i"
  | "eu-ir/9.2.c.ii"
  | "eu-ir/9.2.c.iii"
  | "eu-ir/9.2.c.iv"
  | "eu-ir/9.2.c.v"
  | "eu-ir/9.2.c.vi"
  | "eu-ir/9.2.c.vii"
  | "eu-ir/9.2.c.viii"
  | "eu-ir/9.2.c.ix"
  | "eu-ir/9.2.c.x"
  | "eu-ir/9.2.c.xi"
  | "eu-ir/9.2.c.xii"
  | "eu-ir/9.3"
  | "eu-ir/10.1.1"
  | "eu-ir/10.1.2.a"
  | "eu-ir/10.1.2.b"
  | "eu-ir/10.1.2.c"
  | "eu-ir/10.1.2.d"
  | "eu-ir/10.1.3"
  | "eu-ir/10.2.1"
  | "eu-ir/10.2.2.a"
  | "eu-ir/10.2.2.b"
  | "eu-ir/10.2.3"
  | "eu-ir/10.3.1"
  | "eu-ir/10.3.2"
  | "eu-ir/10.4.1"
  | "eu-ir/10.4.2"
  | "eu-ir/11.1.1"
  | "eu-ir/11.1.2.a"
  | "eu-ir/11.1.2.b"
  | "eu-ir/11.1.2.c"
  | "eu-ir/11.1.3"
  | "eu-ir/11.2.1"
  | "eu-ir/11.2.2.a"
  | "eu-ir/11.2.2.b"
  | "eu-ir/11.2.2.c"
  | "eu-ir/11.2.2.d"
  | "eu-ir/11.2.2.e"
  | "eu-ir/11.2.2.f"
  | "eu-ir/11.2.3"
  | "eu-ir/11.3.1"
  | "eu-ir/11.3.2.a"
  | "eu-ir/11.3.2.b"
  | "eu-ir/11.3.2.c"
  | "eu-ir/11.3.2.d"
  | "eu-ir/11.3.3"
  | "eu-ir/11.4.1"
  | "eu-ir/11.4.2.a"
  | "eu-ir/11.4.2.b"
  | "eu-ir/11.4.2.c"
  | "eu-ir/11.5.1"
  | "eu-ir/11.5.2.a"
  | "eu-ir/11.5.2.b"
  | "eu-ir/11.5.2.c"
  | "eu-ir/11.5.2.d"
  | "eu-ir/11.5.3"
  | "eu-ir/11.5.4"
  | "eu-ir/11.6.1"
  | "eu-ir/11.6.2.a"
  | "eu-ir/11.6.2.b"
  | "eu-ir/11.6.2.c"
  | "eu-ir/11.6.2.d"
  | "eu-ir/11.6.2.e"
  | "eu-ir/11.6.2.f"
  | "eu-ir/11.6.3"
  | "eu-ir/11.6.4"
  | "eu-ir/11.7.1"
  | "eu-ir/11.7.2"
  | "eu-ir/12.1.1"
  | "eu-ir/12.1.2.a"
  | "eu-ir/12.1.2.b"
  | "eu-ir/12.1.2.c"
  | "eu-ir/12.1.3"
  | "eu-ir/12.2.1"
  | "eu-ir/12.2.2.a"
  | "eu-ir/12.2.2.b"
  | "eu-ir/12.2.2.c"
  | "eu-ir/12.2.3"
  | "eu-ir/12.3.1"
  | "eu-ir/12.3.2.a"
  | "eu-ir/12.3.2.b"
  | "eu-ir/12.3.2.c"
  | "eu-ir/12.3.2.d"
  | "eu-ir/12.3.3"
  | "eu-ir/12.4.1"
  | "eu-ir/12.4.2"
  | "eu-ir/12.4.2.a"
  | "eu-ir/12.4.2.b"
  | "eu-ir/12.4.3"
  | "eu-ir/12.5.1"
  | "eu-ir/13.1.1"
  | "eu-ir/13.1.2.a"
  | "eu-ir/13.1.2.b"
  | "eu-ir/13.1.2.c"
  | "eu-ir/13.1.2.d"
  | "eu-ir/13.1.2.e"
  | "eu-ir/13.1.2.f"
  | "eu-ir/13.1.3"
  | "eu-ir/13.2.1"
  | "eu-ir/13.2.2.a"
  | "eu-ir/13.2.2.b"
  | "eu-ir/13.2.2.c"
  | "eu-ir/13.2.3"
  | "eu-ir/13.3.1"
  | "eu-ir/13.3.2.a"
  | "eu-ir/13.3.2.b"
  | "eu-ir/13.3.2.c"
  | "eu-ir/13.3.2.d"
  | "eu-ir/13.3.3"
  | "tool/readable"
  | "tool/schema"
  | "tool/id"
  | "tool/reference"
  | "tool/link"
  | "tool/placeholder"
  | "tool/entity"
  | "tool/dates"
  | "tool/review"
  | "tool/decided"
  | "tool/approval-age"
  | "tool/follow-up"
  | "tool/exception"
  | "tool/evidence"
  | "tool/evidence-unchanged"
  | "tool/filed-facts"
  | "tool/signature"
  | "tool/other-duties"
  | "tool/requirement"
  | "tool/inheritance"
  | "tool/hidden-characters"
  | "tool/facts"
  | "tool/repeated"
  | "tool/maturity"
  | "tool/register"
  | "tool/citation"
  | "tool/agreement"
  | "tool/carve-out"
  | "tool/translation"

export type SectorId =
  | "energy.electricity"
  | "energy.district-heating-cooling"
  | "energy.oil"
  | "energy.gas"
  | "energy.hydrogen"
  | "transport.air"
  | "transport.rail"
  | "transport.water.shipping"
  | "transport.water.ports"
  | "transport.water.vts"
  | "transport.road"
  | "banking"
  | "financial-market-infrastructure"
  | "health"
  | "drinking-water"
  | "waste-water"
  | "digital-infrastructure.ixp"
  | "digital-infrastructure.dns"
  | "digital-infrastructure.tld"
  | "digital-infrastructure.cloud"
  | "digital-infrastructure.data-centre"
  | "digital-infrastructure.cdn"
  | "digital-infrastructure.trust-qualified"
  | "digital-infrastructure.trust"
  | "digital-infrastructure.telecom"
  | "ict-service-management.msp"
  | "ict-service-management.mssp"
  | "public-administration.central"
  | "public-administration.regional"
  | "public-administration.local"
  | "space"
  | "postal-courier"
  | "waste-management"
  | "chemicals"
  | "food"
  | "manufacturing.medical-devices"
  | "manufacturing.computer-electronic-optical"
  | "manufacturing.electrical-equipment"
  | "manufacturing.machinery"
  | "manufacturing.motor-vehicles"
  | "manufacturing.other-transport-equipment"
  | "digital-providers.marketplace"
  | "digital-providers.search"
  | "digital-providers.social"
  | "research"
  | "domain-registration"

export type ClauseId =
  | "securityRequirements"
  | "training"
  | "backgroundChecks"
  | "incidentNotice"
  | "audit"
  | "vulnerabilities"
  | "subcontracting"
  | "exit"

export const sources: Readonly<Record<string, Source>> = {
 "dk": {
  "name": {
   "da": "Lov nr. 434 af 6. maj 2025 om foranstaltninger til sikring af et højt cybersikkerhedsniveau (NIS 2-loven)",
   "en": "Act no. 434 of 6 May 2025 on measures to ensure a high level of cybersecurity (the Danish NIS 2 Act)"
  },
  "cite": {
   "da": "NIS 2-loven",
   "en": "the Danish NIS 2 Act"
  },
  "number": "434/2025",
  "adopted": "2025-05-06",
  "from": "2025-07-01",
  "url": "https://www.retsinformation.dk/eli/lta/2025/434",
  "basis": "act",
  "places": "section",
  "source": [
   "dk/33.1"
  ],
  "confidence": "V"
 },
 "dk-620": {
  "name": {
   "da": "Bekendtgørelse nr. 620 af 2. juni 2025 om udpegning af kompetente myndigheder og digital kommunikation omfattet af NIS 2-loven",
   "en": "Order no. 620 of 2 June 2025 on the designation of competent authorities and digital communication under the NIS 2 Act"
  },
  "cite": {
   "da": "bekendtgørelse nr. 620/2025",
   "en": "Order 620/2025"
  },
  "number": "620/2025",
  "adopted": "2025-06-02",
  "from": "2025-07-01",
  "url": "https://www.retsinformation.dk/eli/lta/2025/620",
  "basis": "order",
  "places": "section",
  "source": [
   "dk-620/17"
  ],
  "confidence": "V"
 },
 "eu-ir": {
  "name": {
   "da": "Kommissionens gennemførelsesforordning (EU) 2024/2690 om krav til styring af cybersikkerhedsrisici og om væsentlige hændelser for visse digitale tjenester",
   "en": "Commission Implementing Regulation (EU) 2024/2690 on cybersecurity risk-management requirements and significant incidents for certain digital services"
  },
  "cite": {
   "da": "forordning (EU) 2024/2690, bilaget",
   "en": "Regulation (EU) 2024/2690, annex"
  },
  "number": "(EU) 2024/2690",
  "adopted": "2024-10-17",
  "from": "2024-11-07",
  "url": "https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj",
  "basis": "regulation",
  "places": "point",
  "source": [],
  "confidence": "V"
 },
 "eu-ir-articles": {
  "name": {
   "da": "Kommissionens gennemførelsesforordning (EU) 2024/2690, artiklerne",
   "en": "Commission Implementing Regulation (EU) 2024/2690, the articles"
  },
  "cite": {
   "da": "forordning (EU) 2024/2690",
   "en": "Regulation (EU) 2024/2690"
  },
  "number": "(EU) 2024/2690",
  "adopted": "2024-10-17",
  "from": "2024-11-07",
  "url": "https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj",
  "basis": "regulation",
  "places": "article",
  "source": [],
  "confidence": "V"
 },
 "gdpr": {
  "name": {
   "da": "Europa-Parlamentets og Rådets forordning (EU) 2016/679 (databeskyttelsesforordningen)",
   "en": "Regulation (EU) 2016/679 of the European Parliament and of the Council (General Data Protection Regulation)"
  },
  "cite": {
   "da": "databeskyttelsesforordningen",
   "en": "the GDPR"
  },
  "number": "(EU) 2016/679",
  "adopted": "2016-04-27",
  "from": "2018-05-25",
  "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  "basis": "regulation",
  "places": "article",
  "source": [],
  "confidence": "I"
 },
 "dk-653": {
  "name": {
   "da": "Bekendtgørelse nr. 653 af 4. juni 2025 om validering, verifikation og udlevering af domænenavnsregistreringsdata",
   "en": "Order no. 653 of 4 June 2025 on the validation, verification and disclosure of domain name registration data"
  },
  "cite": {
   "da": "bekendtgørelse nr. 653/2025",
   "en": "Order 653/2025"
  },
  "number": "653/2025",
  "adopted": "2025-06-04",
  "from": "2026-01-01",
  "url": "https://www.retsinformation.dk/eli/lta/2025/653",
  "basis": "order",
  "places": "section",
  "source": [
   "dk-653/9"
  ],
  "confidence": "V"
 },
 "dk-655": {
  "name": {
   "da": "Bekendtgørelse nr. 655 af 11. juni 2025 om cybersikkerhed på ISM-pligtige skibe og andre skibe",
   "en": "Order no. 655 of 11 June 2025 on cybersecurity on ISM ships and other ships"
  },
  "cite": {
   "da": "bekendtgørelse nr. 655/2025",
   "en": "Order 655/2025"
  },
  "number": "655/2025",
  "adopted": "2025-06-11",
  "from": "2025-07-01",
  "url": "https://www.retsinformation.dk/eli/lta/2025/655",
  "basis": "order",
  "places": "section",
  "source": [
   "dk-655/5.1"
  ],
  "confidence": "V"
 },
 "dk-433": {
  "name": {
   "da": "Lov nr. 433 af 6. maj 2025 om kritiske enheders modstandsdygtighed (CER-loven)",
   "en": "Act no. 433 of 6 May 2025 on the resilience of critical entities (the CER Act)"
  },
  "cite": {
   "da": "CER-loven",
   "en": "the CER Act"
  },
  "number": "433/2025",
  "adopted": "2025-05-06",
  "from": "2025-07-01",
  "url": "https://www.retsinformation.dk/eli/lta/2025/433",
  "basis": "act",
  "places": "section",
  "source": [
   "dk-433/18"
  ],
  "confidence": "V"
 },
 "dk-435": {
  "name": {
   "da": "Lov nr. 435 af 6. maj 2025 om sikkerhed og beredskab i telesektoren",
   "en": "Act no. 435 of 6 May 2025 on security and preparedness in the telecommunications sector"
  },
  "cite": {
   "da": "lov nr. 435/2025",
   "en": "Act 435/2025"
  },
  "number": "435/2025",
  "adopted": "2025-05-06",
  "from": "2025-07-01",
  "url": "https://www.retsinformation.dk/eli/lta/2025/435",
  "basis": "act",
  "places": "section",
  "source": [
   "dk-435/32.1"
  ],
  "confidence": "V"
 },
 "dk-258": {
  "name": {
   "da": "Lov nr. 258 af 6. marts 2025 om styrket beredskab i energisektoren",
   "en": "Act no. 258 of 6 March 2025 on strengthened preparedness in the energy sector"
  },
  "cite": {
   "da": "lov nr. 258/2025",
   "en": "Act 258/2025"
  },
  "number": "258/2025",
  "adopted": "2025-03-06",
  "from": "2025-03-07",
  "url": "https://www.retsinformation.dk/eli/lta/2025/258",
  "basis": "act",
  "places": "section",
  "source": [
   "dk-258/38.1"
  ],
  "confidence": "V"
 },
 "dk-260": {
  "name": {
   "da": "Bekendtgørelse nr. 260/2025 (energisektoren)",
   "en": "Order no. 260/2025 (the energy sector)"
  },
  "cite": {
   "da": "bekendtgørelse nr. 260/2025",
   "en": "Order 260/2025"
  },
  "number": "260/2025",
  "adopted": null,
  "from": "2025-03-07",
  "url": "https://www.retsinformation.dk/eli/lta/2025/260",
  "basis": "order",
  "places": "section",
  "source": [],
  "confidence": "S"
 },
 "dk-436-2018": {
  "name": {
   "da": "Lov nr. 436 af 8. maj 2018 (NIS 1), ophævet ved NIS 2-lovens § 33, stk. 4",
   "en": "Act no. 436 of 8 May 2018 (NIS 1), repealed by section 33(4) of the NIS 2 Act"
  },
  "cite": {
   "da": "lov nr. 436/2018",
   "en": "Act 436/2018"
  },
  "number": "436/2018",
  "adopted": "2018-05-08",
  "from": "2018-05-10",
  "until": "2025-06-30",
  "url": null,
  "basis": "act",
  "places": "section",
  "source": [
   "dk/33.4"
  ],
  "confidence": "S"
 },
 "dk-fil": {
  "name": {
   "da": "Lov om finansiel virksomhed, lovbekendtgørelse nr. 1390/2025",
   "en": "The Financial Business Act, consolidated act no. 1390/2025"
  },
  "cite": {
   "da": "lov om finansiel virksomhed",
   "en": "the Financial Business Act"
  },
  "number": "1390/2025",
  "adopted": null,
  "from": "2025-07-01",
  "url": "https://www.retsinformation.dk/eli/lta/2025/1390",
  "basis": "act",
  "places": "section",
  "source": [],
  "confidence": "S"
 },
 "dk-selskabsloven": {
  "name": {
   "da": "Selskabsloven",
   "en": "The Companies Act"
  },
  "cite": {
   "da": "selskabsloven",
   "en": "the Companies Act"
  },
  "number": null,
  "adopted": null,
  "from": "2025-07-01",
  "url": null,
  "basis": "act",
  "places": "section",
  "source": [],
  "confidence": "S"
 },
 "dk-erhvervsvirksomhedsloven": {
  "name": {
   "da": "Lov om visse erhvervsdrivende virksomheder",
   "en": "The Act on Certain Commercial Undertakings"
  },
  "cite": {
   "da": "erhvervsvirksomhedsloven",
   "en": "the Act on Certain Commercial Undertakings"
  },
  "number": null,
  "adopted": null,
  "from": "2025-07-01",
  "url": null,
  "basis": "act",
  "places": "section",
  "source": [],
  "confidence": "S"
 },
 "dk-fondsloven": {
  "name": {
   "da": "Lov om erhvervsdrivende fonde",
   "en": "The Act on Commercial Foundations"
  },
  "cite": {
   "da": "lov om erhvervsdrivende fonde",
   "en": "the Act on Commercial Foundations"
  },
  "number": null,
  "adopted": null,
  "from": "2025-07-01",
  "url": null,
  "basis": "act",
  "places": "section",
  "source": [],
  "confidence": "S"
 },
 "dk-straffeloven": {
  "name": {
   "da": "Straffeloven, lovbekendtgørelse nr. 1294/2025",
   "en": "The Criminal Code, consolidated act no. 1294/2025"
  },
  "cite": {
   "da": "straffeloven",
   "en": "the Criminal Code"
  },
  "number": "1294/2025",
  "adopted": null,
  "from": "2025-07-01",
  "url": "https://www.retsinformation.dk/eli/lta/2025/1294",
  "basis": "act",
  "places": "section",
  "source": [],
  "confidence": "S"
 },
 "dir": {
  "name": {
   "da": "Europa-Parlamentets og Rådets direktiv (EU) 2022/2555 (NIS 2-direktivet)",
   "en": "Directive (EU) 2022/2555 of the European Parliament and of the Council (the NIS 2 Directive)"
  },
  "cite": {
   "da": "NIS 2-direktivet",
   "en": "the NIS 2 Directive"
  },
  "number": "(EU) 2022/2555",
  "adopted": "2022-12-14",
  "from": "2023-01-16",
  "url": "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
  "basis": "regulation",
  "places": "article",
  "source": [],
  "confidence": "V"
 },
 "dora": {
  "name": {
   "da": "Forordning (EU) 2022/2554 (DORA)",
   "en": "Regulation (EU) 2022/2554 (DORA)"
  },
  "cite": {
   "da": "forordning (EU) 2022/2554 (DORA)",
   "en": "Regulation (EU) 2022/2554 (DORA)"
  },
  "number": "(EU) 2022/2554",
  "adopted": "2022-12-14",
  "from": "2025-01-17",
  "url": "https://eur-lex.europa.eu/eli/reg/2022/2554/oj",
  "basis": "regulation",
  "places": "article",
  "source": [],
  "confidence": "I"
 },
 "ski-02.22": {
  "name": {
   "da": "SKI 02.22 It-drift, bilag 14 (Sikkerhed)",
   "en": "SKI 02.22 IT operations, annex 14 (Security)"
  },
  "cite": {
   "da": "SKI 02.22, bilag 14",
   "en": "SKI 02.22, annex 14"
  },
  "number": null,
  "adopted": null,
  "from": "2025-07-01",
  "url": null,
  "basis": "guidance",
  "places": "point",
  "source": [],
  "confidence": "BG"
 },
 "org": {
  "name": {
   "da": "Organisationens egne krav",
   "en": "The organisation's own requirements"
  },
  "cite": {
   "da": "organisationens egne krav",
   "en": "the organisation's own requirements"
  },
  "number": null,
  "adopted": null,
  "from": "2025-07-01",
  "url": null,
  "basis": "product",
  "places": "section",
  "source": [],
  "confidence": "V"
 },
 "tool": {
  "name": {
   "da": "nis2lints egne kontroller",
   "en": "nis2lint's own checks"
  },
  "cite": {
   "da": "nis2lint",
   "en": "nis2lint"
  },
  "number": null,
  "adopted": null,
  "from": "2025-07-01",
  "url": null,
  "basis": "tool",
  "places": "section",
  "source": [],
  "confidence": "V"
 }
}

export const requirements: Readonly<Record<RequirementId, Requirement>> = {
 "dk/2.4/representative": {
  "title": {
   "da": "En repræsentant i EU er udpeget, når enheden ikke er etableret i EU",
   "en": "A representative in the EU is appointed where the entity is not established in the EU"
  },
  "ask": {
   "da": "Oplys, hvem der er repræsentant, og i hvilken medlemsstat repræsentanten er etableret, hvis enheden hører til typerne i § 2, stk. 2, og udbyder tjenester i Danmark uden at være etableret i EU",
   "en": "State who the representative is and in which Member State it is established, if the entity is of a type in § 2(2) and offers services in Denmark without being established in the EU"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "entity",
  "check": "manual",
  "punishable": false,
  "from": "2025-07-01"
 },
 "dk/3.0.20/management-body": {
  "title": {
   "da": "Ledelsesorganet er det organ, som loven peger på for enhedens retsform",
   "en": "The management body is the one the act names for the legal form of the entity"
  },
  "ask": {
   "da": "Angiv retsformen og ledelsesorganet: bestyrelsen, når der er både bestyrelse og direktion, direktionen, når den er alene eller (efter selskabsloven) virker ved siden af et tilsynsråd, og den øverste administrative ledelse i en offentlig myndighed",
   "en": "State the legal form and the management body: the board of directors where there is also an executive board, the executive board where it stands alone or (under the companies act) beside a supervisory board, and the top administrative management of a public authority"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "entity",
  "check": "automated",
  "punishable": false,
  "from": "2025-07-01"
 },
 "dk/4.1/class": {
  "title": {
   "da": "Enhedens klasse følger af §§ 4 og 5",
   "en": "The class of the entity follows from §§ 4 and 5"
  },
  "ask": {
   "da": "Angiv, om enheden er væsentlig eller vigtig, og hvad det bygger på: typen efter bilag 1 eller 2, antal beskæftigede, årlig omsætning og samlet balance og eventuelle særlige grunde efter § 4, stk. 2 eller 3, eller § 5, stk. 2 eller 3",
   "en": "State whether the entity is essential or important and what that rests on: the type under annex 1 or 2, headcount, annual turnover and balance sheet total, and any special ground under § 4(2) or (3) or § 5(2) or (3)"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "entity",
  "check": "automated",
  "punishable": false,
  "from": "2025-07-01"
 },
 "dk/6.1.1/risk-analysis-policy": {
  "title": {
   "da": "Der er en politik for risikoanalyse",
   "en": "There is a policy on risk analysis"
  },
  "ask": {
   "da": "Beskriv, hvordan risici for net- og informationssystemerne findes, vurderes og håndteres, hvor ofte det sker, og hvem der har ansvaret",
   "en": "Describe how risks to the network and information systems are found, assessed and treated, how often, and who is responsible"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N1.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1",
    "8.2"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "ID.RA-05"
   ]
  }
 },
 "dk/6.1.1/information-system-security-policy": {
  "title": {
   "da": "Der er en politik for informationssystemsikkerhed",
   "en": "There is a policy on information-system security"
  },
  "ask": {
   "da": "Beskriv de overordnede rammer for sikkerheden i net- og informationssystemerne: formål, omfang, ansvar, og hvilke underliggende politikker der hører til",
   "en": "Describe the overall frame for the security of network and information systems: purpose, scope, responsibilities, and the policies under it"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N1.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "A.5.1"
   ],
   "csf": [
    "GV.PO-01",
    "GV.PO-02"
   ]
  }
 },
 "dk/6.1.1/risk-method": {
  "title": {
   "da": "Metoden til risikoanalyse er fastlagt",
   "en": "The method of risk analysis is settled"
  },
  "ask": {
   "da": "Angiv den metode, som risici identificeres og håndteres efter, herunder skalaen for sandsynlighed og konsekvens",
   "en": "Name the method by which risks are identified and dealt with, including the scales for likelihood and impact"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N1.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.2",
    "6.1.3"
   ],
   "csf": [
    "GV.RM-06"
   ]
  }
 },
 "dk/6.1.1/standard": {
  "title": {
   "da": "En anerkendt standard er lagt til grund",
   "en": "A recognised standard is used as the basis"
  },
  "ask": {
   "da": "Angiv, hvilken standard eller hvilket rammeværk arbejdet følger, for eksempel ISO/IEC 27001, og i hvilket omfang",
   "en": "Name the standard or framework the work follows, for instance ISO/IEC 27001, and to what extent"
  },
  "level": "BØR",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "covered",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N1.13"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ]
  }
 },
 "dk/6.1.2/incident-handling": {
  "title": {
   "da": "Hændelser håndteres efter en fast fremgangsmåde",
   "en": "Incidents are handled by a set course of action"
  },
  "ask": {
   "da": "Beskriv, hvordan hændelser forebygges, opdages, analyseres, inddæmmes og besvares, hvordan driften reetableres, og hvem der gør hvad",
   "en": "Describe how incidents are prevented, detected, analysed, contained and responded to, how operations are recovered, and who does what"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.24",
    "A.5.26"
   ],
   "csf": [
    "RS.MA-01",
    "RS.MI-01"
   ],
   "cis": [
    "17.4"
   ]
  }
 },
 "dk/6.1.2/logging-and-monitoring": {
  "title": {
   "da": "Net- og informationssystemer logges og overvåges for unormal aktivitet",
   "en": "Network and information systems are logged and monitored for anomalies"
  },
  "ask": {
   "da": "Beskriv, hvilke systemer der logges og overvåges, hvad der udløser alarm, og hvem der følger op",
   "en": "Describe which systems are logged and monitored, what raises an alarm, and who follows it up"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N2.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.8.15",
    "A.8.16"
   ],
   "csf": [
    "RS.AN-06",
    "RS.AN-07"
   ],
   "cis": [
    "8.2"
   ]
  }
 },
 "dk/6.1.2/log-protection": {
  "title": {
   "da": "Logdata er beskyttet mod uvedkommende adgang og ændring",
   "en": "Log data are protected against unauthorised access and change"
  },
  "ask": {
   "da": "Beskriv, hvem der har adgang til logdata, og hvordan de sikres mod at blive ændret eller slettet",
   "en": "Describe who has access to log data and how they are kept from being altered or deleted"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N2.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.8.15"
   ],
   "csf": [
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "dk/6.1.2/significance-test": {
  "title": {
   "da": "Proceduren afgør, om en hændelse er væsentlig",
   "en": "The procedure decides whether an incident is significant"
  },
  "ask": {
   "da": "Beskriv, hvordan hændelser prøves mod § 12, stk. 2 (eller artikel 3-14 i forordning 2024/2690), og hvem der træffer afgørelsen",
   "en": "Describe how incidents are tested against § 12(2) (or articles 3 to 14 of Regulation 2024/2690) and who decides"
  },
  "level": "BØR",
  "basis": "product",
  "confidence": "I",
  "binds": "covered",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N2.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.25"
   ],
   "csf": [
    "DE.AE-04"
   ],
   "cis": [
    "17.9"
   ]
  }
 },
 "dk/6.1.2/notification-workflow": {
  "title": {
   "da": "Fristerne for hændelsesunderretning er lagt ind i proceduren",
   "en": "The notification deadlines are built into the procedure"
  },
  "ask": {
   "da": "Beskriv, hvem der sender tidlig varsling inden for 24 timer, hændelsesunderretning inden for 72 timer (tillidstjenesteudbydere 24 timer) og endelig rapport senest 1 måned efter hændelsesunderretningen, at det sker via Virk.dk, og hvilken kanal der bruges, når den er nede",
   "en": "Describe who sends the early warning within 24 hours, the incident notification within 72 hours (trust service providers 24 hours) and the final report no later than 1 month after the incident notification, that this goes through Virk.dk, and which channel is used when it is down"
  },
  "level": "BØR",
  "basis": "product",
  "confidence": "I",
  "binds": "covered",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "2.notification"
  ],
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N2.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.24",
    "A.5.26"
   ],
   "csf": [
    "RS.CO-02",
    "RS.CO-03"
   ],
   "cis": [
    "17.2"
   ]
  }
 },
 "dk/6.1.2/recipient-workflow": {
  "title": {
   "da": "Proceduren sikrer, at modtagerne af tjenesterne får besked",
   "en": "The procedure makes sure the recipients of the services are told"
  },
  "ask": {
   "da": "Beskriv, hvem der orienterer modtagerne af tjenesterne om væsentlige hændelser og væsentlige cybertrusler, hvordan det sker, og hvor kontaktoplysningerne findes",
   "en": "Describe who tells the recipients of the services about significant incidents and significant cyber threats, how, and where their contact details are kept"
  },
  "level": "BØR",
  "basis": "product",
  "confidence": "I",
  "binds": "covered",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N2.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.26"
   ],
   "csf": [
    "RS.CO-02",
    "RS.CO-03"
   ]
  }
 },
 "dk/6.1.3/continuity": {
  "title": {
   "da": "Driftskontinuiteten er sikret",
   "en": "Business continuity is secured"
  },
  "ask": {
   "da": "Beskriv, hvilke tjenester og systemer der holdes i gang under en forstyrrelse, hvordan det sker, og hvem der har ansvaret",
   "en": "Describe which services and systems are kept running through a disruption, how, and who is responsible"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N3.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "RC.RP-01"
   ]
  }
 },
 "dk/6.1.3/backup": {
  "title": {
   "da": "Sikkerhedskopiering er styret",
   "en": "Backups are managed"
  },
  "ask": {
   "da": "Beskriv, hvilke data der kopieres, hvor ofte, hvor kopierne ligger, hvor længe de gemmes, og hvem der styrer det",
   "en": "Describe which data are copied, how often, where the copies are kept, for how long, and who manages them"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "3.backupFrequency",
   "3.backupRetention"
  ],
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N3.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13"
   ],
   "csf": [
    "PR.DS-11"
   ],
   "cis": [
    "11.1",
    "11.2"
   ]
  }
 },
 "dk/6.1.3/disaster-recovery": {
  "title": {
   "da": "Reetablering efter en katastrofe er tilrettelagt",
   "en": "Recovery after a disaster is arranged"
  },
  "ask": {
   "da": "Beskriv, hvordan systemer og data genskabes efter en katastrofe, i hvilken rækkefølge, og hvem der leder arbejdet",
   "en": "Describe how systems and data are restored after a disaster, in which order, and who leads the work"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N3.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "RC.RP-01",
    "RC.RP-02"
   ],
   "cis": [
    "11.1"
   ]
  }
 },
 "dk/6.1.3/crisis-management": {
  "title": {
   "da": "Krisestyring er tilrettelagt",
   "en": "Crisis management is arranged"
  },
  "ask": {
   "da": "Beskriv, hvem der leder i en krise, hvornår krisestyringen træder i kraft, og hvordan der kommunikeres internt og eksternt",
   "en": "Describe who leads in a crisis, when crisis management starts, and how internal and external communication works"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N3.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "RS.CO-02",
    "RS.CO-03"
   ]
  }
 },
 "dk/6.1.3/restore-procedure": {
  "title": {
   "da": "Gendannelse fra sikkerhedskopi følger en procedure",
   "en": "Restoring from backup follows a procedure"
  },
  "ask": {
   "da": "Beskriv trin for trin, hvordan data og systemer gendannes fra sikkerhedskopi, og hvem der må sætte det i gang",
   "en": "Describe step by step how data and systems are restored from backup and who may start it"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "3.restoreTest"
  ],
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N3.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13"
   ],
   "csf": [
    "PR.DS-11",
    "RC.RP-01"
   ],
   "cis": [
    "11.1"
   ]
  }
 },
 "dk/6.1.3/contingency-plan": {
  "title": {
   "da": "Der er en beredskabsplan for krisestyring og reetablering",
   "en": "There is a contingency plan for crisis management and recovery"
  },
  "ask": {
   "da": "Henvis til beredskabsplanen, og angiv dens omfang, ejer og seneste revision",
   "en": "Refer to the contingency plan and state its scope, owner and last revision"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N3.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "RC.RP-01"
   ]
  }
 },
 "dk/6.1.3/redundancy-and-utilities": {
  "title": {
   "da": "Der er taget højde for redundans, nødstrøm og anden forsyning",
   "en": "Redundancy, emergency power and other utilities are provided for"
  },
  "ask": {
   "da": "Beskriv, hvilke systemer der er redundante, hvordan nødstrøm sikres, og hvilken anden forsyning driften hviler på",
   "en": "Describe which systems are redundant, how emergency power is secured, and which other utilities operations rest on"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.7.11",
    "A.8.14"
   ],
   "csf": [
    "PR.IR-03"
   ]
  }
 },
 "dk/6.1.3/offline-copy": {
  "title": {
   "da": "En sikkerhedskopi er offline eller kan ikke ændres",
   "en": "One backup copy is offline or cannot be altered"
  },
  "ask": {
   "da": "Angiv, hvilken kopi der ligger uden forbindelse til nettet eller ikke kan ændres, og hvor ofte den fornyes",
   "en": "State which copy is kept off the network or cannot be altered, and how often it is renewed"
  },
  "level": "KAN",
  "basis": "product",
  "confidence": "I",
  "binds": "covered",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N3.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13"
   ],
   "csf": [
    "PR.DS-11"
   ],
   "cis": [
    "11.4"
   ]
  }
 },
 "dk/6.1.4/supply-chain-security": {
  "title": {
   "da": "Forsyningskædens sikkerhed er styret",
   "en": "Supply-chain security is managed"
  },
  "ask": {
   "da": "Beskriv, hvordan enheden finder og begrænser de risici, der kommer fra forsyningskæden, og hvem der har ansvaret",
   "en": "Describe how the entity finds and limits the risks that come from the supply chain and who is responsible"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N4.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.21"
   ],
   "csf": [
    "GV.SC-01"
   ],
   "cis": [
    "15.2"
   ]
  }
 },
 "dk/6.1.4/direct-suppliers": {
  "title": {
   "da": "Sikkerheden i forholdet til direkte leverandører og tjenesteudbydere er behandlet",
   "en": "Security in the relations with direct suppliers and service providers is dealt with"
  },
  "ask": {
   "da": "Beskriv, hvilke direkte leverandører og tjenesteudbydere der har betydning for sikkerheden, og hvordan sikkerheden reguleres og følges op over for hver af dem",
   "en": "Describe which direct suppliers and service providers matter for security and how security is settled and followed up with each of them"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N4.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20"
   ],
   "csf": [
    "GV.SC-05",
    "GV.SC-07"
   ],
   "cis": [
    "15.4"
   ]
  }
 },
 "dk/6.1.4/supplier-procedure": {
  "title": {
   "da": "Leverandørstyring sikrer både forsyning og cybersikkerhed",
   "en": "Supplier management secures both supply and cybersecurity"
  },
  "ask": {
   "da": "Beskriv proceduren for styring af direkte leverandører, hvis leverance kan påvirke sikkerheden i de tjenester, der gør enheden omfattet",
   "en": "Describe the procedure for managing direct suppliers whose delivery can affect the security of the services that bring the entity in scope"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N4.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19"
   ],
   "csf": [
    "GV.SC-01"
   ],
   "cis": [
    "15.2"
   ]
  }
 },
 "dk/6.1.4/contract-terms": {
  "title": {
   "da": "Sikkerhedskrav er aftalt i leverandørkontrakterne",
   "en": "Security terms are agreed in the supplier contracts"
  },
  "ask": {
   "da": "Angiv for hver væsentlig leverandør, hvilke sikkerhedskrav kontrakten indeholder, og om de om nødvendigt gælder underleverandører",
   "en": "State for each major supplier which security terms the contract holds and whether, where needed, they reach subcontractors"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N4.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.20"
   ],
   "csf": [
    "GV.SC-05"
   ],
   "cis": [
    "15.4"
   ]
  }
 },
 "dk/6.1.4/proportionate-requirements": {
  "title": {
   "da": "Kravene til den enkelte leverandør svarer til leverancens betydning",
   "en": "The requirements on each supplier match the importance of the delivery"
  },
  "ask": {
   "da": "Beskriv, hvordan leverandører inddeles efter betydning og risiko, og hvilke krav der hører til hvert niveau",
   "en": "Describe how suppliers are graded by importance and risk and which requirements go with each grade"
  },
  "level": "BØR",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "covered",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N4.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.20"
   ],
   "csf": [
    "GV.SC-04"
   ],
   "cis": [
    "15.3"
   ]
  }
 },
 "dk/6.1.4/supplier-vulnerabilities": {
  "title": {
   "da": "Leverandørernes sårbarheder, produktkvalitet og udviklingspraksis indgår i vurderingen",
   "en": "Suppliers’ vulnerabilities, product quality and development practice are part of the assessment"
  },
  "ask": {
   "da": "Beskriv, hvordan hver direkte leverandørs særlige sårbarheder, kvaliteten af produkterne og leverandørens sikre udvikling vurderes",
   "en": "Describe how the specific vulnerabilities of each direct supplier, the quality of its products and its secure development are assessed"
  },
  "level": "BØR",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "covered",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N4.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)",
    "21(3)"
   ],
   "iso27001": [
    "A.5.21"
   ],
   "csf": [
    "GV.SC-07"
   ],
   "cis": [
    "15.5"
   ]
  }
 },
 "dk/6.1.4/supervision-plan": {
  "title": {
   "da": "Tilsyn med leverandører er lagt ind i årshjulet",
   "en": "Supplier supervision is part of the yearly plan"
  },
  "ask": {
   "da": "Angiv, hvornår på året hvilke leverandører efterses, hvordan det sker, og hvem der gør det",
   "en": "State when in the year which suppliers are checked, how, and by whom"
  },
  "level": "BØR",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "covered",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N4.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.22"
   ],
   "csf": [
    "GV.SC-07"
   ],
   "cis": [
    "15.6"
   ]
  }
 },
 "dk/6.1.5/acquisition": {
  "title": {
   "da": "Sikkerhed indgår ved erhvervelse af systemer",
   "en": "Security is part of acquiring systems"
  },
  "ask": {
   "da": "Beskriv, hvilke sikkerhedskrav der stilles ved indkøb af net- og informationssystemer, og hvordan det kontrolleres, at de er opfyldt",
   "en": "Describe which security requirements are set when network and information systems are acquired and how it is checked that they are met"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N5.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.21",
    "A.5.23"
   ],
   "csf": [
    "GV.SC-06",
    "ID.RA-09"
   ]
  }
 },
 "dk/6.1.5/development": {
  "title": {
   "da": "Sikkerhed indgår ved udvikling af systemer",
   "en": "Security is part of developing systems"
  },
  "ask": {
   "da": "Beskriv, hvordan sikkerhed indgår i udviklingen fra krav til test, også når den er lagt ud, eller angiv, at enheden ikke udvikler eller lader udvikle systemer",
   "en": "Describe how security is part of development from requirements to testing, also when outsourced, or state that the entity develops no systems and has none developed"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N5.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.29"
   ],
   "csf": [
    "PR.PS-06"
   ],
   "cis": [
    "16.1"
   ]
  }
 },
 "dk/6.1.5/maintenance": {
  "title": {
   "da": "Sikkerhed indgår ved vedligeholdelse af systemer",
   "en": "Security is part of maintaining systems"
  },
  "ask": {
   "da": "Beskriv, hvordan systemer vedligeholdes sikkert: opdateringer, ændringer, konfiguration og udfasning, og hvem der har ansvaret",
   "en": "Describe how systems are maintained securely: updates, changes, configuration and retirement, and who is responsible"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N5.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.7.13",
    "A.8.9",
    "A.8.32"
   ],
   "csf": [
    "ID.RA-07",
    "PR.PS-02"
   ],
   "cis": [
    "7.3"
   ]
  }
 },
 "dk/6.1.5/vulnerability-handling": {
  "title": {
   "da": "Sårbarheder håndteres",
   "en": "Vulnerabilities are handled"
  },
  "ask": {
   "da": "Beskriv, hvordan enheden får kendskab til sårbarheder i sine systemer, hvordan de vurderes, og hvornår de afhjælpes",
   "en": "Describe how the entity learns of vulnerabilities in its systems, how they are assessed, and when they are remedied"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "5.patchDeadlines"
  ],
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N5.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.RA-01",
    "ID.RA-08"
   ],
   "cis": [
    "7.1"
   ]
  }
 },
 "dk/6.1.5/vulnerability-disclosure": {
  "title": {
   "da": "Offentliggørelse af sårbarheder er tilrettelagt",
   "en": "Disclosure of vulnerabilities is arranged"
  },
  "ask": {
   "da": "Beskriv, hvordan andre kan melde sårbarheder til enheden, og hvordan og hvornår enheden offentliggør dem",
   "en": "Describe how others can report vulnerabilities to the entity and how and when the entity discloses them"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "5.disclosureContact"
  ],
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N5.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.RA-08"
   ],
   "cis": [
    "16.2"
   ]
  }
 },
 "dk/6.1.6/effectiveness": {
  "title": {
   "da": "Politik og procedurer for vurdering af foranstaltningernes effektivitet er fastlagt",
   "en": "Policy and procedures to assess the effectiveness of the measures are laid down"
  },
  "ask": {
   "da": "Beskriv, hvordan, hvor ofte og af hvem det vurderes, om foranstaltningerne virker, og hvad der sker med resultatet",
   "en": "Describe how, how often and by whom it is assessed whether the measures work, and what happens with the result"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 6,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N6.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ],
   "iso27001": [
    "9.1"
   ],
   "csf": [
    "GV.OV-02",
    "ID.IM-01"
   ]
  }
 },
 "dk/6.1.6/technical-tests": {
  "title": {
   "da": "Tekniske test for sårbarheder indgår i vurderingen af effektivitet",
   "en": "Technical tests for vulnerabilities are part of assessing effectiveness"
  },
  "ask": {
   "da": "Angiv, hvilke systemer der testes for sårbarheder, hvordan, hvor ofte og af hvem",
   "en": "State which systems are tested for vulnerabilities, how, how often and by whom"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 6,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N6.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ],
   "csf": [
    "ID.IM-02"
   ],
   "cis": [
    "18.1"
   ]
  }
 },
 "dk/6.1.6/indicators": {
  "title": {
   "da": "Sikkerheden følges med faste nøgletal",
   "en": "Security is followed with set indicators"
  },
  "ask": {
   "da": "Angiv, hvilke nøgletal for foranstaltninger og risici der følges, deres mål og de seneste værdier",
   "en": "State which indicators of measures and risks are followed, their targets and the latest values"
  },
  "level": "KAN",
  "basis": "product",
  "confidence": "S",
  "binds": "covered",
  "measure": 6,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N6.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ],
   "iso27001": [
    "9.1"
   ]
  }
 },
 "dk/6.1.7/cyber-hygiene": {
  "title": {
   "da": "Grundlæggende cyberhygiejne er fastlagt",
   "en": "Basic cyber hygiene is laid down"
  },
  "ask": {
   "da": "Beskriv de grundlæggende regler for brugerne, for eksempel om adgangskoder, sikker brug af e-mail og opdatering af udstyr",
   "en": "Describe the basic rules for users, for instance on passwords, safe use of e-mail and updating devices"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 7,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N7.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "A.8.7"
   ],
   "csf": [
    "PR.AT-01"
   ],
   "cis": [
    "14.1"
   ]
  }
 },
 "dk/6.1.7/training": {
  "title": {
   "da": "Der gennemføres uddannelse i cybersikkerhed",
   "en": "Cybersecurity training is given"
  },
  "ask": {
   "da": "Beskriv, hvem der uddannes i cybersikkerhed, i hvad, hvor ofte, og hvem der har ansvaret",
   "en": "Describe who is trained in cybersecurity, in what, how often, and who is responsible"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 7,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N7.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "PR.AT-01",
    "PR.AT-02"
   ],
   "cis": [
    "14.1",
    "14.9"
   ]
  }
 },
 "dk/6.1.7/attendance-records": {
  "title": {
   "da": "Deltagelse i uddannelse er registreret",
   "en": "Attendance at training is recorded"
  },
  "ask": {
   "da": "Henvis til fortegnelsen over, hvem der har gennemført hvilken uddannelse og hvornår",
   "en": "Refer to the record of who completed which training and when"
  },
  "level": "KAN",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "covered",
  "measure": 7,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N7.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "PR.AT-01"
   ]
  }
 },
 "dk/6.1.8/cryptography": {
  "title": {
   "da": "Politik og procedurer for brug af kryptografi er fastlagt",
   "en": "Policy and procedures on the use of cryptography are laid down"
  },
  "ask": {
   "da": "Beskriv, hvor der bruges kryptografi, hvilke løsninger der er godkendt, og hvordan nøgler forvaltes",
   "en": "Describe where cryptography is used, which solutions are approved and how keys are managed"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 8,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N8.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ],
   "iso27001": [
    "A.8.24"
   ],
   "csf": [
    "PR.DS-01",
    "PR.DS-02"
   ]
  }
 },
 "dk/6.1.8/encryption": {
  "title": {
   "da": "Politik og procedurer dækker kryptering, hvor det er relevant",
   "en": "Policy and procedures cover encryption where relevant"
  },
  "ask": {
   "da": "Beskriv, hvilke data der krypteres under lagring og overførsel, og begrund, hvor kryptering ikke er relevant",
   "en": "Describe which data are encrypted at rest and in transit and give the reason where encryption is not relevant"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 8,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "conditional": true,
  "from": "2025-07-01",
  "elements": [
   "N8.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ],
   "iso27001": [
    "A.8.24"
   ],
   "csf": [
    "PR.DS-01",
    "PR.DS-02"
   ],
   "cis": [
    "3.10",
    "3.11"
   ]
  }
 },
 "dk/6.1.8/certificates": {
  "title": {
   "da": "Certifikater og nøgler er styret i hele deres levetid",
   "en": "Certificates and keys are managed over their whole life"
  },
  "ask": {
   "da": "Beskriv, hvordan certifikater udstedes, fornyes og tilbagekaldes, og hvornår en tredjepart må få adgang til nøgler",
   "en": "Describe how certificates are issued, renewed and revoked and when a third party may be given access to keys"
  },
  "level": "BØR",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "covered",
  "measure": 8,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N8.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ],
   "iso27001": [
    "A.8.24"
   ]
  }
 },
 "dk/6.1.8/post-quantum": {
  "title": {
   "da": "Overgang til kvantesikker kryptografi er planlagt",
   "en": "The move to post-quantum cryptography is planned"
  },
  "ask": {
   "da": "Angiv, hvor der bruges kryptografi, som en kvantecomputer kan bryde, og hvornår den tænkes udskiftet",
   "en": "State where cryptography that a quantum computer can break is used and when it is meant to be replaced"
  },
  "level": "KAN",
  "basis": "product",
  "confidence": "I",
  "binds": "covered",
  "measure": 8,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N8.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ],
   "iso27001": [
    "A.8.24"
   ]
  }
 },
 "dk/6.1.9/personnel-security": {
  "title": {
   "da": "Personalesikkerhed er behandlet",
   "en": "Personnel security is dealt with"
  },
  "ask": {
   "da": "Beskriv, hvad der kræves af medarbejdere før, under og efter ansættelsen af hensyn til sikkerheden",
   "en": "Describe what is required of staff before, during and after employment for the sake of security"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N9.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.6.1",
    "A.6.2",
    "A.6.4",
    "A.6.5"
   ],
   "csf": [
    "GV.RR-04"
   ]
  }
 },
 "dk/6.1.9/access-control": {
  "title": {
   "da": "Der er en politik for adgangskontrol",
   "en": "There is a policy on access control"
  },
  "ask": {
   "da": "Beskriv, hvem der kan få adgang til hvad, hvem der godkender det, og hvordan adgangen ændres og fjernes",
   "en": "Describe who can get access to what, who approves it, and how access is changed and removed"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N9.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.15",
    "A.5.18"
   ],
   "csf": [
    "PR.AA-05"
   ],
   "cis": [
    "6.1",
    "6.2"
   ]
  }
 },
 "dk/6.1.9/asset-management": {
  "title": {
   "da": "Aktiver forvaltes",
   "en": "Assets are managed"
  },
  "ask": {
   "da": "Beskriv, hvordan aktiver af betydning for sikkerheden registreres, ejes, bruges og afvikles, og hvor fortegnelsen findes",
   "en": "Describe how assets that matter for security are recorded, owned, used and disposed of, and where the inventory is kept"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N9.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.9",
    "A.5.10"
   ],
   "csf": [
    "ID.AM-01",
    "ID.AM-02"
   ],
   "cis": [
    "1.1",
    "2.1"
   ]
  }
 },
 "dk/6.1.9/access-rights": {
  "title": {
   "da": "Adgangsrettigheder til systemer er styret",
   "en": "Access rights to systems are managed"
  },
  "ask": {
   "da": "Beskriv, hvordan adgangsrettigheder til hvert system tildeles, registreres, efterses og fjernes",
   "en": "Describe how access rights to each system are granted, recorded, reviewed and removed"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "9.accessReview"
  ],
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N9.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.18"
   ],
   "csf": [
    "PR.AA-05"
   ],
   "cis": [
    "6.1"
   ]
  }
 },
 "dk/6.1.9/security-duties": {
  "title": {
   "da": "Medarbejderne kender deres sikkerhedsansvar og forpligter sig på det",
   "en": "Staff know and commit to their security duties"
  },
  "ask": {
   "da": "Beskriv, hvordan medarbejderne får kendskab til deres sikkerhedsansvar, viser det og forpligter sig på det",
   "en": "Describe how staff get to know their security duties, show it and commit to them"
  },
  "level": "SKAL",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "general",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N9.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.6.2"
   ],
   "csf": [
    "GV.RR-04"
   ]
  }
 },
 "dk/6.1.10/multi-factor-authentication": {
  "title": {
   "da": "Multifaktorautentificering eller kontinuerlig autentificering bruges, hvor det er relevant",
   "en": "Multi-factor or continuous authentication is used where relevant"
  },
  "ask": {
   "da": "Angiv, hvilke systemer og brugere der er omfattet af multifaktorautentificering eller kontinuerlig autentificering, og begrund, hvor det ikke er relevant",
   "en": "State which systems and users are under multi-factor or continuous authentication and give the reason where it is not relevant"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 10,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "10.mfa"
  ],
  "punishable": true,
  "conditional": true,
  "from": "2025-07-01",
  "elements": [
   "N10.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(j)"
   ],
   "iso27001": [
    "A.8.5"
   ],
   "csf": [
    "PR.AA-03"
   ],
   "cis": [
    "6.3",
    "6.4",
    "6.5"
   ]
  }
 },
 "dk/6.1.10/secured-communication": {
  "title": {
   "da": "Tale-, video- og tekstkommunikation er sikret, hvor det er relevant",
   "en": "Voice, video and text communication is secured where relevant"
  },
  "ask": {
   "da": "Angiv, hvilke løsninger der bruges til sikret tale, video og tekst og til hvilke formål, og begrund, hvor det ikke er relevant",
   "en": "State which solutions are used for secured voice, video and text and for which purposes, and give the reason where it is not relevant"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 10,
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "conditional": true,
  "from": "2025-07-01",
  "elements": [
   "N10.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(j)"
   ],
   "iso27001": [
    "A.5.14"
   ]
  }
 },
 "dk/6.1.10/emergency-communication": {
  "title": {
   "da": "Sikret nødkommunikation findes internt, hvor det er relevant",
   "en": "Secured emergency communication exists inside the entity where relevant"
  },
  "ask": {
   "da": "Beskriv, hvordan der kommunikeres sikkert internt, når de normale kanaler svigter, og begrund, hvis det ikke er relevant",
   "en": "Describe how people inside the entity communicate securely when the normal channels fail, and give the reason if it is not relevant"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "measure": 10,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "10.emergencyChannel",
   "10.emergencyChannelTest"
  ],
  "punishable": true,
  "conditional": true,
  "from": "2025-07-01",
  "elements": [
   "N10.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(j)"
   ],
   "iso27001": [
    "A.5.30"
   ]
  }
 },
 "dk/6.1.10/mfa-reason": {
  "title": {
   "da": "Fravalg af multifaktorautentificering er begrundet",
   "en": "Not using multi-factor authentication is justified"
  },
  "ask": {
   "da": "Begrund for hvert system uden multifaktorautentificering, hvorfor den er fravalgt, og angiv, hvad der beskytter adgangen i stedet",
   "en": "Give the reason for each system without multi-factor authentication and state what protects access instead"
  },
  "level": "BØR",
  "basis": "product",
  "confidence": "I",
  "binds": "covered",
  "measure": 10,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N10.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(j)"
   ],
   "iso27001": [
    "A.8.5"
   ],
   "csf": [
    "PR.AA-03"
   ]
  }
 },
 "dk/6.1.10/external-access": {
  "title": {
   "da": "Al ekstern adgang kræver multifaktorautentificering",
   "en": "All external access takes multi-factor authentication"
  },
  "ask": {
   "da": "Angiv, hvilke veje der er ind i systemerne udefra, og at hver af dem kræver multifaktorautentificering",
   "en": "State which ways lead into the systems from outside and that each takes multi-factor authentication"
  },
  "level": "BØR",
  "basis": "guidance",
  "confidence": "BG",
  "binds": "covered",
  "measure": 10,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N10.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(j)"
   ],
   "iso27001": [
    "A.8.5"
   ],
   "csf": [
    "PR.AA-03"
   ],
   "cis": [
    "6.3",
    "6.4"
   ]
  }
 },
 "dk/6.1.10/phishing-resistant": {
  "title": {
   "da": "Adgang med høj risiko bruger en phishingresistent metode",
   "en": "High-risk access uses a phishing-resistant method"
  },
  "ask": {
   "da": "Angiv, hvilke adgange der har høj risiko, og hvilken phishingresistent metode de bruger",
   "en": "State which accesses carry high risk and which phishing-resistant method they use"
  },
  "level": "KAN",
  "basis": "guidance",
  "confidence": "S",
  "binds": "covered",
  "measure": 10,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N10.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(j)"
   ],
   "iso27001": [
    "A.8.5"
   ],
   "csf": [
    "PR.AA-03"
   ]
  }
 },
 "dk/6.2/corrective-action": {
  "title": {
   "da": "Mangler rettes uden unødigt ophold",
   "en": "Shortcomings are corrected without undue delay"
  },
  "ask": {
   "da": "Angiv for hvert krav, der ikke er opfyldt, den korrigerende foranstaltning, hvem der udfører den, hvornår den blev sat i gang, og hvornår den er gennemført",
   "en": "State for each requirement not met the corrective measure, who carries it out, when it was begun and when it is done"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "actions",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N6.07"
  ]
 },
 "dk/7.1/approval": {
  "title": {
   "da": "Ledelsesorganet har godkendt foranstaltningerne",
   "en": "The management body has approved the measures"
  },
  "ask": {
   "da": "Henvis til ledelsesorganets beslutning: dato, organ, referat, og hvilke dokumenter i hvilken udgave der blev godkendt, så alle foranstaltninger efter § 6, stk. 1 og 2, er dækket",
   "en": "Refer to the decision of the management body: date, organ, minutes, and which documents in which version were approved, so that all measures under § 6(1) and (2) are covered"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "approval",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N1.09"
  ],
  "maps": {
   "nis2": [
    "20"
   ],
   "iso27001": [
    "5.1"
   ]
  }
 },
 "dk/7.1/oversight": {
  "title": {
   "da": "Ledelsesorganet fører tilsyn med gennemførelsen",
   "en": "The management body oversees the implementation"
  },
  "ask": {
   "da": "Beskriv, hvilke rapporter ledelsesorganet har fået om foranstaltningernes gennemførelse, hvornår, og hvad det besluttede",
   "en": "Describe which reports on the implementation of the measures the management body received, when, and what it decided"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "oversight",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N6.06"
  ],
  "maps": {
   "nis2": [
    "20"
   ],
   "iso27001": [
    "9.3"
   ]
  }
 },
 "dk/7.2/courses": {
  "title": {
   "da": "Hvert medlem af ledelsesorganet deltager i relevante kurser",
   "en": "Each member of the management body takes part in relevant courses"
  },
  "ask": {
   "da": "Angiv for hvert medlem af ledelsesorganet, hvilket kursus om styring af cybersikkerhedsrisici medlemmet har deltaget i, hos hvem og hvornår",
   "en": "State for each member of the management body which course on managing cybersecurity risks the member took part in, with whom and when"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "training",
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N7.04"
  ],
  "maps": {
   "nis2": [
    "20"
   ]
  }
 },
 "dk/7.2/staff-courses": {
  "title": {
   "da": "Ledelsesorganets medlemmer tilskynder til, at de ansatte tilbydes tilsvarende kurser",
   "en": "Members of the management body encourage that similar courses are offered to staff"
  },
  "ask": {
   "da": "Henvis til den beslutning eller det program, hvor ledelsesorganets medlemmer tilskynder til, at de øvrige ansatte tilbydes kurser om styring af cybersikkerhedsrisici",
   "en": "Refer to the decision or programme by which the members of the management body encourage that other employees are offered courses on managing cybersecurity risks"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "training",
  "alsoShownBy": [
   "approval",
   "oversight"
  ],
  "check": "partly",
  "punishable": false,
  "from": "2025-07-01",
  "maps": {
   "nis2": [
    "20"
   ]
  }
 },
 "dk/9.1/authority": {
  "title": {
   "da": "Registreringen er sket hos den relevante kompetente myndighed",
   "en": "The registration is with the relevant competent authority"
  },
  "ask": {
   "da": "Angiv den kompetente myndighed for sektoren, registreringsdatoen, og hvor kvitteringen findes",
   "en": "Name the competent authority for the sector, the date of registration and where the receipt is kept"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "filing": "shows",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.1.1/name": {
  "title": {
   "da": "Registreringen har enhedens navn",
   "en": "The registration gives the name of the entity"
  },
  "ask": {
   "da": "Angiv enhedens navn, som det er registreret",
   "en": "Give the name of the entity as registered"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "fields": {
   "name": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.1.2/establishments": {
  "title": {
   "da": "Registreringen har hovedforretningsstedet og de øvrige forretningssteder i EU",
   "en": "The registration gives the main establishment and the other establishments in the EU"
  },
  "ask": {
   "da": "Angiv adressen på hovedforretningsstedet og på hvert andet forretningssted i EU, eller den udpegede repræsentant, hvis enheden ikke er etableret i EU",
   "en": "Give the address of the main establishment and of each other establishment in the EU, or the appointed representative if the entity is not established in the EU"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "fields": {
   "address": "filled",
   "establishments": "stated"
  },
  "insteadOfFields": "representative",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.1.3/sector-and-type": {
  "title": {
   "da": "Registreringen har sektor, delsektor og type",
   "en": "The registration gives sector, subsector and type"
  },
  "ask": {
   "da": "Angiv sektor, delsektor og enhedens type efter bilag 1 eller 2",
   "en": "Give the sector, the subsector and the type of entity under annex 1 or 2"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "fields": {
   "sectors": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.1.4/email": {
  "title": {
   "da": "Registreringen har e-mailadresser",
   "en": "The registration gives e-mail addresses"
  },
  "ask": {
   "da": "Angiv ajourførte e-mailadresser, som den kompetente myndighed kan bruge",
   "en": "Give up-to-date e-mail addresses for the competent authority to use"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "fields": {
   "emails": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.1.4/ip-ranges": {
  "title": {
   "da": "Registreringen har ip-intervaller",
   "en": "The registration gives IP ranges"
  },
  "ask": {
   "da": "Angiv enhedens ip-intervaller, ajourførte",
   "en": "Give the IP ranges of the entity, up to date"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "fields": {
   "ipRanges": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.1.4/phone": {
  "title": {
   "da": "Registreringen har telefonnumre",
   "en": "The registration gives telephone numbers"
  },
  "ask": {
   "da": "Angiv ajourførte telefonnumre, som den kompetente myndighed kan bruge",
   "en": "Give up-to-date telephone numbers for the competent authority to use"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "fields": {
   "phones": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.1.4/representative-contact": {
  "title": {
   "da": "Registreringen har repræsentantens kontaktoplysninger, når der er udpeget en",
   "en": "The registration gives the contact details of the representative where one is appointed"
  },
  "ask": {
   "da": "Angiv repræsentantens ajourførte kontaktoplysninger, hvis der er udpeget en repræsentant efter § 2, stk. 4",
   "en": "Give the up-to-date contact details of the representative, if one is appointed under § 2(4)"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "check": "manual",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.1.5/member-states": {
  "title": {
   "da": "Registreringen har de medlemsstater, hvor tjenesterne leveres",
   "en": "The registration gives the Member States where the services are provided"
  },
  "ask": {
   "da": "Angiv de medlemsstater i EU, hvor enheden leverer tjenester",
   "en": "Give the EU Member States where the entity provides services"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "fields": {
   "memberStates": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.2/deadline": {
  "title": {
   "da": "Oplysningerne er indgivet senest 3 måneder efter, at enheden blev omfattet",
   "en": "The information was filed no later than 3 months after the entity became covered"
  },
  "ask": {
   "da": "Angiv, hvornår enheden blev omfattet af loven, og hvornår oplysningerne blev indgivet",
   "en": "State when the entity became covered by the act and when the information was filed"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "filing": "shows",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/9.3/changes": {
  "title": {
   "da": "Ændringer er meddelt senest 3 måneder efter ændringsdatoen",
   "en": "Changes are notified no later than 3 months after the date of change"
  },
  "ask": {
   "da": "Angiv for hver ændring i de registrerede oplysninger, hvornår den skete, og hvornår myndigheden fik besked",
   "en": "State for each change in the registered information when it took place and when the authority was told"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-9",
  "evidence": "registration",
  "filing": "precedes",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.1/authority": {
  "title": {
   "da": "Registreringen er sket hos den relevante kompetente myndighed",
   "en": "The registration is with the relevant competent authority"
  },
  "ask": {
   "da": "Angiv den kompetente myndighed for sektoren, registreringsdatoen, og hvor kvitteringen findes",
   "en": "Name the competent authority for the sector, the date of registration and where the receipt is kept"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "filing": "shows",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.1.1/name": {
  "title": {
   "da": "Registreringen har enhedens navn",
   "en": "The registration gives the name of the entity"
  },
  "ask": {
   "da": "Angiv enhedens navn, som det er registreret",
   "en": "Give the name of the entity as registered"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "fields": {
   "name": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.1.2/address": {
  "title": {
   "da": "Registreringen har enhedens adresse",
   "en": "The registration gives the address of the entity"
  },
  "ask": {
   "da": "Angiv enhedens adresse",
   "en": "Give the address of the entity"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "fields": {
   "address": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.1.2/email": {
  "title": {
   "da": "Registreringen har e-mailadresser",
   "en": "The registration gives e-mail addresses"
  },
  "ask": {
   "da": "Angiv ajourførte e-mailadresser, som den kompetente myndighed kan bruge",
   "en": "Give up-to-date e-mail addresses for the competent authority to use"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "fields": {
   "emails": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.1.2/ip-ranges": {
  "title": {
   "da": "Registreringen har ip-intervaller",
   "en": "The registration gives IP ranges"
  },
  "ask": {
   "da": "Angiv enhedens ip-intervaller, ajourførte",
   "en": "Give the IP ranges of the entity, up to date"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "fields": {
   "ipRanges": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.1.2/phone": {
  "title": {
   "da": "Registreringen har telefonnumre",
   "en": "The registration gives telephone numbers"
  },
  "ask": {
   "da": "Angiv ajourførte telefonnumre, som den kompetente myndighed kan bruge",
   "en": "Give up-to-date telephone numbers for the competent authority to use"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "fields": {
   "phones": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.1.3/sector": {
  "title": {
   "da": "Registreringen har sektor og delsektor",
   "en": "The registration gives sector and subsector"
  },
  "ask": {
   "da": "Angiv sektor og delsektor efter bilag 1 eller 2",
   "en": "Give the sector and the subsector under annex 1 or 2"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "fields": {
   "sectors": "filled"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.1.4/member-states": {
  "title": {
   "da": "Registreringen har de øvrige medlemsstater, hvor tjenesterne leveres",
   "en": "The registration gives the other Member States where the services are provided"
  },
  "ask": {
   "da": "Angiv de medlemsstater i EU ud over Danmark, hvor enheden leverer tjenester inden for NIS 2-direktivets anvendelsesområde",
   "en": "Give the EU Member States other than Denmark where the entity provides services within the scope of the NIS 2 directive"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "fields": {
   "memberStates": "stated"
  },
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.2/deadline": {
  "title": {
   "da": "Oplysningerne er indgivet senest 2 uger efter, at enheden blev omfattet",
   "en": "The information was filed no later than 2 weeks after the entity became covered"
  },
  "ask": {
   "da": "Angiv, hvornår enheden blev omfattet af loven, og hvornår oplysningerne blev indgivet (for enheder omfattet fra lovens start er fristen den 1. oktober 2025, § 33, stk. 3)",
   "en": "State when the entity became covered by the act and when the information was filed (for entities covered from the start of the act the deadline is 1 October 2025, § 33(3))"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "filing": "shows",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/10.3/changes": {
  "title": {
   "da": "Ændringer er meddelt senest 2 uger efter ændringsdatoen",
   "en": "Changes are notified no later than 2 weeks after the date of change"
  },
  "ask": {
   "da": "Angiv for hver ændring i de registrerede oplysninger, hvornår den skete, og hvornår myndigheden fik besked",
   "en": "State for each change in the registered information when it took place and when the authority was told"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers-10",
  "evidence": "registration",
  "filing": "precedes",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/11.1/database": {
  "title": {
   "da": "Der føres en særskilt database over domænenavnsregistreringer",
   "en": "A separate database of domain name registrations is kept"
  },
  "ask": {
   "da": "Beskriv databasen: hvor den er, hvem der fører den, og hvordan den holdes adskilt fra andre registre",
   "en": "Describe the database: where it is, who keeps it, and how it is kept apart from other registers"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "unwritten": true,
  "from": "2025-07-01"
 },
 "dk/11.2/contents": {
  "title": {
   "da": "Databasen har de oplysninger om hvert domænenavn, som loven nævner",
   "en": "The database has the data on each domain name that the act names"
  },
  "ask": {
   "da": "Angiv databasens felter: domænenavn og registreringsdato, registrantens navn, e-mailadresse og telefonnummer, og det samme uden navn for et kontaktpunkt, der er et andet end registranten",
   "en": "State the fields of the database: domain name and date of registration, name, e-mail address and telephone number of the registrant, and e-mail address and telephone number of a contact point other than the registrant"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "unwritten": true,
  "from": "2025-07-01"
 },
 "dk/11.3/accuracy-policy": {
  "title": {
   "da": "Politikker og procedurer sikrer, at databasen er nøjagtig og fuldstændig",
   "en": "Policies and procedures keep the database accurate and complete"
  },
  "ask": {
   "da": "Beskriv, hvordan oplysningerne kontrolleres, rettes og holdes ajour, herunder hvordan de verificeres",
   "en": "Describe how the data are checked, corrected and kept up to date, including how they are verified"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/11.3/publication": {
  "title": {
   "da": "Politikkerne og procedurerne for databasen er offentlige",
   "en": "The policies and procedures for the database are public"
  },
  "ask": {
   "da": "Angiv, hvor politikkerne og procedurerne for databasen er offentliggjort, herunder dem for verifikation",
   "en": "State where the policies and procedures for the database are published, including those for verification"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/11.4/public-data": {
  "title": {
   "da": "Registreringsdata, der ikke er personoplysninger, offentliggøres",
   "en": "Registration data that are not personal data are made public"
  },
  "ask": {
   "da": "Beskriv, hvordan og hvor hurtigt efter en registrering de data, der ikke er personoplysninger, bliver offentlige, og hvordan personoplysninger holdes uden for",
   "en": "Describe how and how soon after a registration the data that are not personal become public, and how personal data are kept out"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "unwritten": true,
  "from": "2025-07-01"
 },
 "dk/11.5/access-requests": {
  "title": {
   "da": "Anmodninger om adgang til registreringsdata besvares inden for 72 timer",
   "en": "Requests for access to registration data are answered within 72 hours"
  },
  "ask": {
   "da": "Beskriv, hvordan anmodninger modtages, hvem der vurderer, om adgangen er nødvendig, og hvordan svaret kommer afsted senest 72 timer efter modtagelsen",
   "en": "Describe how requests are received, who assesses whether the access is necessary, and how the answer leaves no later than 72 hours after receipt"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/11.5/access-policy": {
  "title": {
   "da": "Politikker og procedurer for adgangen til registreringsdata er offentliggjort",
   "en": "Policies and procedures for access to registration data are published"
  },
  "ask": {
   "da": "Angiv, hvor politikkerne og procedurerne for adgang til registreringsdata er offentliggjort",
   "en": "State where the policies and procedures for access to registration data are published"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01"
 },
 "dk/11.6/co-operation": {
  "title": {
   "da": "Registreringsdata indsamles ikke to gange",
   "en": "Registration data are not collected twice"
  },
  "ask": {
   "da": "Beskriv, hvordan arbejdet er delt mellem topdomænenavneadministratoren og dem, der registrerer domænenavne, så ingen skal aflevere de samme data to gange",
   "en": "Describe how the work is shared between the top-level domain name registry and those who register domain names, so that nobody has to hand in the same data twice"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "unwritten": true,
  "from": "2025-07-01"
 },
 "dk/12.1/notify": {
  "title": {
   "da": "Den kompetente myndighed og CSIRT’en underrettes om enhver væsentlig hændelse",
   "en": "The competent authority and the CSIRT are notified of every significant incident"
  },
  "ask": {
   "da": "Underret den relevante kompetente myndighed og CSIRT’en om hver væsentlig hændelse, så eventuelle virkninger over grænserne kan fastslås",
   "en": "Notify the relevant competent authority and the CSIRT of each significant incident so that any cross-border effect can be established"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "incident",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.06",
   "N2.07"
  ]
 },
 "dk/13.1.1/early-warning": {
  "title": {
   "da": "Tidlig varsling sendes uden unødigt ophold, højst 24 timer efter kendskab til hændelsen",
   "en": "The early warning is sent without undue delay and within 24 hours at the latest"
  },
  "ask": {
   "da": "Send tidlig varsling senest 24 timer efter, at enheden fik kendskab til den væsentlige hændelse, og angiv, om ulovlige eller ondsindede handlinger mistænkes, eller om hændelsen kan virke over grænserne",
   "en": "Send the early warning within 24 hours of getting knowledge of the significant incident, and say whether unlawful or malicious acts are suspected or whether it could have cross-border effect"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "incident",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.07"
  ]
 },
 "dk/13.1.2/incident-notification": {
  "title": {
   "da": "Hændelsesunderretning sendes uden unødigt ophold og inden for 72 timer",
   "en": "The incident notification is sent without undue delay and within 72 hours"
  },
  "ask": {
   "da": "Send hændelsesunderretning inden for 72 timer efter, at enheden fik kendskab til den væsentlige hændelse (tillidstjenesteudbydere 24 timer, jf. stk. 2), med ajourførte oplysninger, en indledende vurdering af alvor og indvirkning og eventuelle kompromitteringsindikatorer",
   "en": "Send the incident notification within 72 hours of getting knowledge of the significant incident (trust service providers 24 hours, see § 13(2)), with updated information, an initial assessment of severity and impact, and any indicators of compromise"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "incident",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.07"
  ]
 },
 "dk/13.1.3/interim-report": {
  "title": {
   "da": "En foreløbig rapport sendes, når CSIRT’en beder om den",
   "en": "An interim report is sent when the CSIRT asks for one"
  },
  "ask": {
   "da": "Send en foreløbig rapport om, hvor håndteringen af den væsentlige hændelse står, når CSIRT’en beder om det",
   "en": "Send an interim report on where the handling of the significant incident stands when the CSIRT asks for it"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "incident",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.07"
  ]
 },
 "dk/13.1.4/final-report": {
  "title": {
   "da": "Endelig rapport sendes senest 1 måned efter hændelsesunderretningen",
   "en": "The final report is sent no later than 1 month after the incident notification"
  },
  "ask": {
   "da": "Send den endelige rapport senest 1 måned efter fremsendelsen af hændelsesunderretningen, eller en statusrapport, hvis hændelsen stadig pågår, med endelig rapport senest 1 måned efter, at den er håndteret (nr. 5)",
   "en": "Send the final report no later than 1 month after sending the incident notification, or a status report if the incident is still going on, with the final report no later than 1 month after it has been handled (no. 5)"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "incident",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.07"
  ]
 },
 "dk/13.1.5/status-report": {
  "title": {
   "da": "En statusrapport sendes, når hændelsen fortsat pågår, og den endelige rapport skulle være sendt",
   "en": "A status report is sent where the incident is still going on when the final report is due"
  },
  "ask": {
   "da": "Send en statusrapport, når den endelige rapport skulle være sendt, hvis hændelsen fortsat pågår, og send den endelige inden for 1 måned fra den dag, hændelsen er håndteret",
   "en": "Send a status report when the final report is due, if the incident is still going on, and the final report no later than 1 month after the incident has been handled"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "incident",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.07"
  ]
 },
 "dk/13.2/trust-notification": {
  "title": {
   "da": "Tillidstjenesteudbydere sender hændelsesunderretningen inden for 24 timer",
   "en": "Trust service providers send the incident notification within 24 hours"
  },
  "ask": {
   "da": "Send hændelsesunderretningen uden unødigt ophold og højst 24 timer efter, at den væsentlige hændelse blev kendt; de 72 timer i stk. 1, nr. 2, gælder ikke tillidstjenesteudbydere",
   "en": "Send the incident notification without undue delay and no more than 24 hours after the significant incident became known; the 72 hours of § 13(1) no. 2 do not apply to trust service providers"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "trust",
  "evidence": "incident",
  "check": "automated",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.07"
  ]
 },
 "dk/15.1/recipients": {
  "title": {
   "da": "Modtagerne underrettes om væsentlige hændelser, der sandsynligvis rammer leveringen",
   "en": "Recipients are told of significant incidents likely to affect delivery"
  },
  "ask": {
   "da": "Underret uden unødigt ophold modtagerne af tjenesterne om væsentlige hændelser, der sandsynligvis går ud over leveringen til dem",
   "en": "Tell the recipients of the services without undue delay of significant incidents likely to harm delivery to them"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "incident",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.08"
  ]
 },
 "dk/15.2/threat-recipients": {
  "title": {
   "da": "Modtagere, som en væsentlig cybertrussel kan ramme, får at vide, hvad de kan gøre",
   "en": "Recipients a significant cyber threat may affect are told what they can do"
  },
  "ask": {
   "da": "Oplys uden unødigt ophold de modtagere, der kan blive berørt af en væsentlig cybertrussel, om de foranstaltninger, de selv kan træffe, og om truslen, hvor det er relevant",
   "en": "Tell the recipients potentially affected by a significant cyber threat without undue delay which measures they can take, and of the threat itself where relevant"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "incident",
  "check": "partly",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.08"
  ]
 },
 "dk/19.2/community": {
  "title": {
   "da": "Myndigheden får besked, når enheden går ind i eller ud af et cybersikkerhedsfællesskab",
   "en": "The authority is told when the entity joins or leaves a cybersecurity community"
  },
  "ask": {
   "da": "Underret den kompetente myndighed, når enheden indgår i eller udtræder af et cybersikkerhedsfællesskab",
   "en": "Tell the competent authority when the entity joins or leaves a cybersecurity community"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "manual",
  "punishable": false,
  "from": "2025-07-01"
 },
 "dk/33.3/first-wave": {
  "title": {
   "da": "Oplysningerne efter §§ 9 og 10 er indgivet senest den 1. oktober 2025, når enheden var omfattet fra lovens start",
   "en": "The information under §§ 9 and 10 was filed no later than 1 October 2025 where the entity was covered from the start of the act"
  },
  "ask": {
   "da": "Angiv, hvornår enheden blev omfattet af loven, og hvornår oplysningerne efter § 9, stk. 1, eller § 10, stk. 1, blev indgivet",
   "en": "State when the entity became covered by the act and when the information under § 9(1) or § 10(1) was filed"
  },
  "level": "SKAL",
  "basis": "act",
  "confidence": "V",
  "binds": "registers",
  "evidence": "registration",
  "filing": "shows",
  "check": "automated",
  "punishable": false,
  "from": "2025-07-01"
 },
 "dk-620/14.1/channel": {
  "title": {
   "da": "Registrering er indgivet via Virk.dk",
   "en": "The registration was filed through Virk.dk"
  },
  "ask": {
   "da": "Angiv, at registreringen er sket i selvbetjeningsløsningen på Virk.dk, eller hvilken fritagelse efter § 16 eller alternativ kanal efter § 15, stk. 3, der blev brugt",
   "en": "State that the registration was made in the self-service on Virk.dk, or which exemption under § 16 or fallback channel under § 15(3) was used"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "registers",
  "evidence": "registration",
  "filing": "shows",
  "check": "automated",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N2.07"
  ]
 },
 "dk-653/3.1/contact-data": {
  "title": {
   "da": "Registrantens e-mailadresse eller telefonnummer er valideret og verificeret ved registreringen",
   "en": "The e-mail address or telephone number of the registrant is validated and verified at registration"
  },
  "ask": {
   "da": "Beskriv, hvordan e-mailadressens eller telefonnummerets format kontrolleres (RFC 5322 eller ITU-T E.164), og hvordan det prøves, at registranten kan nås på den; ét af registrantens domænenavne hos samme enhed er nok",
   "en": "Describe how the format of the e-mail address or telephone number is checked (RFC 5322 or ITU-T E.164) and how it is tried that the registrant can be reached by it; one of the domain names that a registrant has at the same entity is enough"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2026-01-01"
 },
 "dk-653/3.2/contact-point": {
  "title": {
   "da": "Kontaktpunktets e-mailadresse eller telefonnummer er valideret og verificeret",
   "en": "The e-mail address or telephone number of the contact point is validated and verified"
  },
  "ask": {
   "da": "Beskriv den samme kontrol for et kontaktpunkt med andre kontaktoplysninger end registrantens: når domænenavnet eller kontaktpunktet registreres, og når kontaktpunktets oplysninger ændres",
   "en": "Describe the same check for a contact point whose contact data differ from the registrant’s: when the domain name or the contact point is registered, and when the data of the contact point change"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "conditional": true,
  "from": "2026-01-01"
 },
 "dk-653/3.3/repeated-validation": {
  "title": {
   "da": "Kontaktoplysningerne kontrolleres igen ved overdragelse og ved begrundet mistanke",
   "en": "Contact data are checked again on transfer and on reasoned suspicion"
  },
  "ask": {
   "da": "Beskriv, at kontaktoplysningerne kontrolleres igen, når et domænenavn går over til en anden registrant, og når der skriftligt er rejst begrundet mistanke om DNS-misbrug eller forkerte oplysninger",
   "en": "Describe that contact data are checked again when a domain name passes to another registrant, and when a reasoned suspicion of DNS abuse or of wrong data was raised in writing"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2026-01-01"
 },
 "dk-653/4.1/name-verification": {
  "title": {
   "da": "Registrantens navn verificeres med elektronisk identifikation eller efter en risikobaseret tilgang",
   "en": "The name of the registrant is verified by electronic identification or by a risk-based approach"
  },
  "ask": {
   "da": "Beskriv, hvornår elektronisk identifikation bruges, og den risikobaserede tilgang, der bruges, hvor det ikke kan lade sig gøre: også ved hver fornyelse, efter bedste praksis og med identitetsverifikation, når risikoen er middel eller høj; ét af registrantens domænenavne hos samme enhed er nok (stk. 6)",
   "en": "Describe when electronic identification is used, and the risk-based approach used where that is not possible: also at each renewal, by best practice, and with identity verification where the risk is medium or high; one of the domain names that a registrant has at the same entity is enough (subsection 6)"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2026-01-01"
 },
 "dk-653/4.5/repeated-verification": {
  "title": {
   "da": "Navnet verificeres igen ved overdragelse og ved begrundet mistanke",
   "en": "The name is verified again on transfer and on reasoned suspicion"
  },
  "ask": {
   "da": "Beskriv, at navnet verificeres igen, når et domænenavn går over til en anden registrant, og når der skriftligt er rejst begrundet mistanke om DNS-misbrug eller forkerte oplysninger",
   "en": "Describe that the name is verified again when a domain name passes to another registrant, and when a reasoned suspicion of DNS abuse or of wrong data was raised in writing"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2026-01-01"
 },
 "dk-653/5.1/activation": {
  "title": {
   "da": "Et domænenavn bliver først aktivt, når validering og verifikation er lykkedes",
   "en": "A domain name becomes active only once validation and verification have succeeded"
  },
  "ask": {
   "da": "Beskriv, hvordan et domænenavn holdes inaktivt, til kontaktoplysninger og navn er kontrolleret med tilfredsstillende resultat",
   "en": "Describe how a domain name is kept inactive until contact data and name have been checked with a satisfactory result"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2026-01-01"
 },
 "dk-653/5.2/late-verification": {
  "title": {
   "da": "Hvor kontrollen teknisk må ske efter aktiveringen, er den afsluttet inden for 72 timer",
   "en": "Where for technical reasons the check follows activation, it is finished within 72 hours"
  },
  "ask": {
   "da": "Angiv, om kontrollen af tekniske grunde kan komme efter aktiveringen, og beskriv i så fald, hvordan den afsluttes inden for 72 timer, og hvordan domænenavnet ellers suspenderes eller slettes uden ugrundet ophold",
   "en": "State whether for technical reasons the check can follow activation and, if so, describe how it is finished within 72 hours and how the domain name is otherwise suspended or deleted without unjustified delay"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "conditional": true,
  "from": "2026-01-01"
 },
 "dk-653/5.3/suspension": {
  "title": {
   "da": "Kan en fornyet kontrol ikke gennemføres, suspenderes eller slettes domænenavnet inden for 30 dage",
   "en": "Where a repeated check cannot be completed, the domain name is suspended or deleted within 30 days"
  },
  "ask": {
   "da": "Beskriv, hvordan domænenavne suspenderes eller slettes inden for 30 dage, når kontrollen ved overdragelse, mistanke eller fornyelse ikke kan gennemføres på opdaterede oplysninger fra registranten",
   "en": "Describe how domain names are suspended or deleted within 30 days where the check on transfer, suspicion or renewal cannot be completed on updated data from the registrant"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2026-01-01"
 },
 "dk-653/6.1/legitimate-access": {
  "title": {
   "da": "Legitime adgangssøgende får adgang uden unødigt ophold og inden for 72 timer",
   "en": "Legitimate access seekers get access without undue delay and within 72 hours"
  },
  "ask": {
   "da": "Beskriv, hvordan en lovlig og begrundet anmodning fra en legitim adgangssøger fører til adgang til de ønskede data uden unødigt ophold og inden for 72 timer",
   "en": "Describe how a lawful and reasoned request of a legitimate access seeker leads to access to the data asked for without undue delay and within 72 hours"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2026-01-01"
 },
 "dk-653/6.2/other-requests": {
  "title": {
   "da": "Andre, der søger adgang, får svar inden for 72 timer, og et afslag på hele anmodningen er begrundet",
   "en": "Others who seek access are answered within 72 hours, and a refusal of the whole request gives its reasons"
  },
  "ask": {
   "da": "Beskriv, hvordan andre adgangssøgende inden for 72 timer får at vide, om de får adgang, og hvordan det begrundes, når anmodningen hverken helt eller delvist imødekommes (stk. 3)",
   "en": "Describe how other access seekers are told within 72 hours whether they get access, and how reasons are given where a request is granted neither in whole nor in part (subsection 3)"
  },
  "level": "SKAL",
  "basis": "order",
  "confidence": "V",
  "binds": "domain-data",
  "evidence": "policy",
  "check": "partly",
  "punishable": true,
  "from": "2026-01-01"
 },
 "eu-ir/1.1.1.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken beskriver, hvordan enheden styrer sikkerheden i sine net- og informationssystemer",
   "en": "The policy describes how the entity manages its network and information security"
  },
  "ask": {
   "da": "Beskriv i politikken, hvordan enheden griber styringen af sikkerheden i sine net- og informationssystemer an",
   "en": "Describe in the policy how the entity goes about managing its network and information security"
  },
  "typically": {
   "da": "Sikkerhedspolitikken, beskrivelse af ledelsessystemet, årshjul",
   "en": "The security policy, description of the management system, annual cycle of work"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken passer til forretningens strategi og mål og supplerer dem",
   "en": "The policy suits the strategy and aims of the business and complements them"
  },
  "ask": {
   "da": "Forklar, hvordan politikken passer til enhedens forretningsstrategi og forretningsmål, og hvordan den supplerer dem",
   "en": "Explain how the policy suits the business strategy and business aims of the entity and how it complements them"
  },
  "typically": {
   "da": "Afsnit om forretningen i politikken, strategi eller forretningsplan, referat af ledelsens drøftelse",
   "en": "Section of the policy on the business, strategy or business plan, minutes of the management's discussion"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken angiver mål for net- og informationssikkerheden",
   "en": "The policy states objectives for network and information security"
  },
  "ask": {
   "da": "Angiv i politikken målene for net- og informationssikkerheden",
   "en": "State in the policy the objectives for network and information security"
  },
  "typically": {
   "da": "Afsnit om mål i politikken, årets sikkerhedsmål",
   "en": "Section of the policy on objectives, security objectives for the year"
  },
  "elements": [
   "N1.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken forpligter til løbende at forbedre sikkerheden",
   "en": "The policy commits the entity to improving security continually"
  },
  "ask": {
   "da": "Skriv i politikken, at enheden forpligter sig til løbende at forbedre sikkerheden i sine net- og informationssystemer",
   "en": "State in the policy that the entity commits itself to improving its network and information security continually"
  },
  "typically": {
   "da": "Tilsagn i politikken, plan for forbedringer, referater af ledelsens gennemgang",
   "en": "Commitment in the policy, plan of improvements, minutes of management reviews"
  },
  "elements": [
   "N1.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken forpligter til at stille de nødvendige ressourcer til rådighed",
   "en": "The policy commits the entity to providing the resources needed"
  },
  "ask": {
   "da": "Angiv i politikken tilsagnet om de ressourcer, dens gennemførelse kræver, herunder medarbejdere, penge, processer, værktøjer og teknologi",
   "en": "State in the policy the commitment to the resources that carrying it out takes, among them staff, money, processes, tools and technology"
  },
  "typically": {
   "da": "Tilsagn i politikken, budget til sikkerhed, bemandingsplan",
   "en": "Commitment in the policy, security budget, staffing plan"
  },
  "elements": [
   "N1.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken er kommunikeret til og anerkendt af relevante medarbejdere og eksterne parter",
   "en": "The policy is communicated to and acknowledged by relevant staff and external parties"
  },
  "ask": {
   "da": "Beskriv, hvem politikken er givet til, hvordan de har anerkendt den, og hvornår",
   "en": "Describe to whom the policy was given, how they acknowledged it, and when"
  },
  "typically": {
   "da": "Kvitteringer fra medarbejdere, opslag på intranettet, underskrevne kontraktbilag",
   "en": "Acknowledgements by staff, intranet notice, signed contract annexes"
  },
  "elements": [
   "N1.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.g": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken fastlægger roller og ansvar",
   "en": "The policy lays down roles and responsibilities"
  },
  "ask": {
   "da": "Fastlæg i politikken de roller, der er for net- og informationssikkerheden, og ansvaret i hver af dem",
   "en": "Lay down in the policy the roles there are for network and information security and the responsibility of each"
  },
  "typically": {
   "da": "Afsnit om roller i politikken, rolleoversigt",
   "en": "Section of the policy on roles, overview of roles"
  },
  "elements": [
   "N1.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.h": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken opfører den dokumentation, der opbevares, og hvor længe",
   "en": "The policy lists the documentation that is kept and for how long"
  },
  "ask": {
   "da": "Opfør i politikken den dokumentation, der opbevares, med opbevaringstid for hver del",
   "en": "List in the policy the documentation that is kept, with the retention time of each part"
  },
  "typically": {
   "da": "Dokumentationsliste, opbevaringsplan",
   "en": "List of documentation, retention schedule"
  },
  "elements": [
   "N1.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.i": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken opfører de emnespecifikke politikker",
   "en": "The policy lists the topic-specific policies"
  },
  "ask": {
   "da": "Opfør i politikken de emnespecifikke politikker, der hører under den",
   "en": "List in the policy the topic-specific policies that belong under it"
  },
  "typically": {
   "da": "Liste over politikker, dokumentoversigt med ejere og udgaver",
   "en": "List of policies, document overview with owners and versions"
  },
  "elements": [
   "N1.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.j": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken fastlægger indikatorer for gennemførelse og modenhed",
   "en": "The policy sets indicators of implementation and maturity"
  },
  "ask": {
   "da": "Angiv de indikatorer og målinger, som politikkens gennemførelse og enhedens sikkerhedsmodenhed følges med",
   "en": "State the indicators and measures by which the implementation of the policy and the security maturity of the entity are followed"
  },
  "typically": {
   "da": "Liste over nøgletal, modenhedsmåling, kvartalsrapport",
   "en": "List of indicators, maturity assessment, quarterly report"
  },
  "elements": [
   "N6.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.1.k": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Politikken bærer datoen for ledelsesorganets formelle godkendelse",
   "en": "The policy bears the date of formal approval by the management body"
  },
  "ask": {
   "da": "Angiv i politikken den dato, hvor ledelsesorganet formelt godkendte den",
   "en": "State in the policy the date on which the management body formally approved it"
  },
  "typically": {
   "da": "Godkendelsesdato i politikken, referat af ledelsesorganets møde",
   "en": "Date of approval in the policy, minutes of the management body"
  },
  "elements": [
   "N1.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.1.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Ledelsesorganet gennemgår politikken mindst årligt og efter væsentlige hændelser eller ændringer",
   "en": "The management body reviews the policy at least yearly and after significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, hvornår ledelsesorganet senest gennemgik politikken, anledningen, resultatet, og hvornår næste gennemgang er",
   "en": "State when the management body last reviewed the policy, the occasion, the result, and when the next review is due"
  },
  "typically": {
   "da": "Referat af gennemgangen, ændringslog, årshjul",
   "en": "Minutes of the review, change log, annual cycle of work"
  },
  "interval": "P1Y",
  "elements": [
   "N1.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.2",
    "9.3.1",
    "9.3.2",
    "9.3.3",
    "A.5.1",
    "A.5.36",
    "A.5.4"
   ],
   "csf": [
    "GV.OC-02",
    "GV.OC-03",
    "GV.PO-01",
    "GV.PO-02",
    "GV.RM-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Ansvar og beføjelser er fastlagt, fordelt på roller og meddelt ledelsesorganet",
   "en": "Responsibilities and authorities are laid down, assigned to roles and known to the management body"
  },
  "ask": {
   "da": "Angiv hver sikkerhedsrolle med ansvar og beføjelser, hvem der har den, og hvornår ledelsesorganet fik fordelingen meddelt",
   "en": "State each security role with its responsibilities and authorities, who holds it, and when the management body was told of the allocation"
  },
  "typically": {
   "da": "Rolle- og ansvarsskema, stillingsbeskrivelser, referat, hvor fordelingen er forelagt",
   "en": "Table of roles and responsibilities, job descriptions, minutes where the allocation was presented"
  },
  "elements": [
   "N1.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.3",
    "A.5.2",
    "A.5.3",
    "A.5.4"
   ],
   "csf": [
    "GV.RR-02",
    "GV.SC-02",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.2.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Medarbejdere og tredjeparter er forpligtet til at følge politikker og procedurer for sikkerhed",
   "en": "Staff and third parties are bound to follow the policies and procedures on security"
  },
  "ask": {
   "da": "Beskriv, hvordan det kræves af alle medarbejdere og tredjeparter, at de følger sikkerhedspolitikken, de emnespecifikke politikker og procedurerne",
   "en": "Describe how all staff and third parties are required to follow the security policy, the topic-specific policies and the procedures"
  },
  "typically": {
   "da": "Vilkår i ansættelseskontrakter, sikkerhedsbilag til leverandørkontrakter, underskrevne erklæringer",
   "en": "Terms in employment contracts, security annexes to supplier contracts, signed declarations"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.3",
    "A.5.2",
    "A.5.3",
    "A.5.4"
   ],
   "csf": [
    "GV.RR-02",
    "GV.SC-02",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Mindst én person rapporterer direkte til ledelsesorganet om sikkerheden",
   "en": "At least one person reports directly to the management body on security"
  },
  "ask": {
   "da": "Angiv, hvem der rapporterer direkte til ledelsesorganet om net- og informationssikkerhed",
   "en": "State who reports directly to the management body on network and information security"
  },
  "typically": {
   "da": "Organisationsdiagram, stillingsbeskrivelse, rapporter til ledelsesorganet",
   "en": "Organisation chart, job description, reports to the management body"
  },
  "elements": [
   "N1.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.3",
    "A.5.2",
    "A.5.3",
    "A.5.4"
   ],
   "csf": [
    "GV.RR-02",
    "GV.SC-02",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.2.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Sikkerheden er lagt i særskilte roller eller i opgaver ved siden af andre roller",
   "en": "Security is placed in dedicated roles or in duties beside other roles"
  },
  "ask": {
   "da": "Angiv, hvilke sikkerhedsopgaver der har deres egen rolle, og hvilke der løses ved siden af en anden, set i forhold til enhedens størrelse",
   "en": "State which security duties have a role of their own and which are done beside another, seen against the size of the entity"
  },
  "typically": {
   "da": "Stillingsbeskrivelser, organisationsdiagram, opgørelse af tid til sikkerhed",
   "en": "Job descriptions, organisation chart, account of the time set aside for security"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.3",
    "A.5.2",
    "A.5.3",
    "A.5.4"
   ],
   "csf": [
    "GV.RR-02",
    "GV.SC-02",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.2.5": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Uforenelige opgaver og ansvarsområder er adskilt",
   "en": "Duties and areas of responsibility that conflict are kept apart"
  },
  "ask": {
   "da": "Angiv, hvilke opgaver og ansvarsområder der er uforenelige, og hvordan de er adskilt, eller begrund, hvorfor det ikke er relevant",
   "en": "State which duties and areas of responsibility conflict and how they are kept apart, or give the reason why this does not apply"
  },
  "typically": {
   "da": "Skema over uforenelige roller, spærringer i adgangssystemet, begrundelse for manglende adskillelse",
   "en": "Table of conflicting roles, blocks in the access system, reasons where duties are not kept apart"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.3",
    "A.5.2",
    "A.5.3",
    "A.5.4"
   ],
   "csf": [
    "GV.RR-02",
    "GV.SC-02",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/1.2.6": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Ledelsesorganet gennemgår roller og beføjelser planmæssigt og efter hændelser og ændringer",
   "en": "The management body reviews roles and authorities as planned and after incidents and changes"
  },
  "ask": {
   "da": "Angiv, hvor ofte ledelsesorganet gennemgår roller, ansvar og beføjelser, hvilke væsentlige hændelser eller væsentlige ændringer der også udløser det, og hvornår det sidst skete",
   "en": "State how often the management body reviews the roles, responsibilities and authorities, which significant incidents or changes also trigger it, and when it was last done"
  },
  "typically": {
   "da": "Referat af gennemgangen, ændret rolleoversigt, årshjul",
   "en": "Minutes of the review, amended overview of roles, annual cycle of work"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "5.3",
    "A.5.2",
    "A.5.3",
    "A.5.4"
   ],
   "csf": [
    "GV.RR-02",
    "GV.SC-02",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/2.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Risikostyringen har en ramme, og risici er vurderet, dokumenteret og håndteret efter en plan",
   "en": "Risk management has a framework, and risks are assessed, documented and treated to a plan"
  },
  "ask": {
   "da": "Beskriv rammen for risikostyringen, henvis til den seneste risikovurdering med dato og til risikohåndteringsplanen, og angiv, hvem der har accepteret resultatet og restrisiciene",
   "en": "Describe the framework for managing risks, refer to the latest risk assessment with its date and to the risk treatment plan, and state who accepted the result and the residual risks"
  },
  "typically": {
   "da": "Risikovurdering, risikoregister, risikohåndteringsplan, referat om accept",
   "en": "Risk assessment, risk register, risk treatment plan, minutes on acceptance"
  },
  "elements": [
   "N1.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Procedurer for at finde, analysere, vurdere og håndtere risici er fastlagt",
   "en": "Procedures to identify, analyse, assess and treat risks are in place"
  },
  "ask": {
   "da": "Beskriv procedurerne for at finde, analysere, vurdere og håndtere risici, og hvordan de indgår i enhedens samlede risikostyring, hvis den har en",
   "en": "Describe the procedures to identify, analyse, assess and treat risks and how they form part of the overall risk management of the entity, if it has one"
  },
  "typically": {
   "da": "Procedure for risikostyring, årshjul, selskabets samlede risikorapport",
   "en": "Risk management procedure, annual cycle of work, the company's overall risk report"
  },
  "elements": [
   "N1.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Risikostyringen følger en metode",
   "en": "Risk management follows a methodology"
  },
  "ask": {
   "da": "Angiv den metode, som risikostyringen følger",
   "en": "Name the methodology that risk management follows"
  },
  "typically": {
   "da": "Metodebeskrivelse, vejledning med skalaer, henvisning til en standard",
   "en": "Description of the methodology, guide with scales, reference to a standard"
  },
  "elements": [
   "N1.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Risikotolerancen er fastsat i forhold til risikovilligheden",
   "en": "Risk tolerance is set in line with the risk appetite"
  },
  "ask": {
   "da": "Angiv risikovilligheden og den risikotolerance, der følger af den",
   "en": "State the risk appetite and the risk tolerance that follows from it"
  },
  "typically": {
   "da": "Ledelsesorganets erklæring om risikovillighed, tabel over acceptgrænser",
   "en": "Risk appetite statement by the management body, table of acceptance limits"
  },
  "elements": [
   "N1.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Risikokriterierne er fastsat og holdes ajour",
   "en": "Risk criteria are set and kept up to date"
  },
  "ask": {
   "da": "Angiv kriterierne for at vurdere og acceptere risici, og hvordan de holdes ajour",
   "en": "State the criteria for evaluating and accepting risks and how they are kept up to date"
  },
  "typically": {
   "da": "Skalaer for sandsynlighed og konsekvens, acceptkriterier, ændringslog",
   "en": "Scales for likelihood and impact, acceptance criteria, change log"
  },
  "elements": [
   "N1.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Risici er identificeret ud fra alle farer, også tredjeparter og enkeltstående fejlkilder",
   "en": "Risks are identified across all hazards, including third parties and single points of failure"
  },
  "ask": {
   "da": "Opfør de risici, der er fundet for alle typer farer, herunder dem, der kommer fra tredjeparter eller kan ramme tilgængelighed, integritet, autenticitet og fortrolighed, og de enkeltstående fejlkilder",
   "en": "List the risks found across all types of hazard, among them those that come from third parties or may harm availability, integrity, authenticity and confidentiality, and the single points of failure"
  },
  "typically": {
   "da": "Risikoregister, trusselskatalog, liste over enkeltstående fejlkilder",
   "en": "Risk register, catalogue of hazards, list of single points of failure"
  },
  "elements": [
   "N1.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Risici er analyseret efter trussel, sandsynlighed, konsekvens og niveau",
   "en": "Risks are analysed by threat, likelihood, impact and level"
  },
  "ask": {
   "da": "Angiv for hver risiko truslen, sandsynligheden, konsekvensen og risikoniveauet, og beskriv, hvilke trusselsoplysninger og sårbarheder analysen bygger på",
   "en": "State for each risk the threat, the likelihood, the impact and the level, and describe the threat intelligence and the vulnerabilities on which the analysis builds"
  },
  "typically": {
   "da": "Risikoregister med score, trusselsrapporter, resultater af sårbarhedsscanninger",
   "en": "Risk register with scores, threat reports, results of vulnerability scans"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "De fundne risici er vurderet op mod risikokriterierne",
   "en": "The risks found are evaluated against the risk criteria"
  },
  "ask": {
   "da": "Beskriv, hvordan hver risiko vurderes op mod risikokriterierne, og hvad vurderingen viste",
   "en": "Describe how each risk is evaluated against the risk criteria and what the evaluation showed"
  },
  "typically": {
   "da": "Risikomatrix, risikoregister med vurdering, rapport om risikovurderingen",
   "en": "Risk matrix, risk register with evaluation, risk assessment report"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.g": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Muligheder for håndtering og foranstaltninger er fundet og prioriteret",
   "en": "Options and measures for treatment are identified and put in order of priority"
  },
  "ask": {
   "da": "Beskriv, hvordan passende muligheder og foranstaltninger til at håndtere risici findes, og i hvilken rækkefølge de prioriteres",
   "en": "Describe how appropriate options and measures for treating risks are found and in what order of priority they stand"
  },
  "typically": {
   "da": "Oversigt over overvejede muligheder, prioriteret liste over foranstaltninger, beslutningsoplæg",
   "en": "Overview of the options considered, prioritised list of measures, decision papers"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.h": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Gennemførelsen af foranstaltningerne mod risici følges løbende",
   "en": "Progress on the measures against risks is followed continuously"
  },
  "ask": {
   "da": "Beskriv, hvordan det løbende følges, at foranstaltningerne mod risici bliver gennemført, og hvem der gør det",
   "en": "Describe how it is followed continuously that the measures against risks are carried out, and by whom"
  },
  "typically": {
   "da": "Opgavestyring med frister, statusrapporter, mødereferater",
   "en": "Task tracking with due dates, status reports, minutes of meetings"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.i": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Hver foranstaltning mod en risiko har en ansvarlig og en frist",
   "en": "Each measure against a risk has a person responsible and a due date"
  },
  "ask": {
   "da": "Angiv for hver foranstaltning i planen, hvem der har ansvaret for at gennemføre den, og hvornår den skal være gennemført",
   "en": "State for each measure in the plan who is responsible for carrying it out and by when"
  },
  "typically": {
   "da": "Risikohåndteringsplan med ansvarlige og frister, opgaveliste",
   "en": "Risk treatment plan with persons and due dates, task list"
  },
  "elements": [
   "N1.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.2.j": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Risikohåndteringsplanen angiver de valgte foranstaltninger og begrunder accepterede restrisici",
   "en": "The risk treatment plan states the measures chosen and gives reasons for accepted residual risks"
  },
  "ask": {
   "da": "Angiv i risikohåndteringsplanen de foranstaltninger, der er valgt, og begrund forståeligt hver restrisiko, der er accepteret",
   "en": "State in the risk treatment plan the measures chosen, and give an understandable reason for each residual risk accepted"
  },
  "typically": {
   "da": "Risikohåndteringsplan, begrundelser i risikoregistret, referat om accept",
   "en": "Risk treatment plan, reasons in the risk register, minutes on acceptance"
  },
  "elements": [
   "N1.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Håndteringen vælges ud fra risici, virkning, pris, klassifikation og konsekvensanalyse",
   "en": "Treatment is chosen by risk, effectiveness, cost, classification and impact analysis"
  },
  "ask": {
   "da": "Beskriv, hvordan valg og prioritering af håndtering bygger på risikovurderingen, vurderingen af foranstaltningernes effektivitet, prisen over for gevinsten, aktivernes klassifikation og forretningskonsekvensanalysen",
   "en": "Describe how the choice and order of treatment rest on the risk assessment, the results of assessing effectiveness, the cost set against the gain, the classification of assets and the business impact analysis"
  },
  "typically": {
   "da": "Beslutningsoplæg, afvejning af pris og gevinst, henvisninger til klassifikation og konsekvensanalyse",
   "en": "Decision papers, weighing of cost and gain, references to the classification and the impact analysis"
  },
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.1.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Risikovurderingen og risikohåndteringsplanen gennemgås mindst en gang om året",
   "en": "The risk assessment and the risk treatment plan are reviewed at least once a year"
  },
  "ask": {
   "da": "Angiv, hvornår risikovurdering og risikohåndteringsplan senest er gennemgået, og hvilke hændelser eller ændringer der udløser en ny gennemgang",
   "en": "State when the risk assessment and the risk treatment plan were last reviewed and which incidents or changes trigger a new review"
  },
  "typically": {
   "da": "Dateret risikovurdering, ændringslog, årshjul",
   "en": "Dated risk assessment, change log, annual cycle of work"
  },
  "facts": [
   "1.riskAssessment"
  ],
  "repeats": {
   "atMost": "P1Y"
  },
  "elements": [
   "N1.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "6.1.1",
    "6.1.2",
    "6.1.3",
    "6.2",
    "8.2",
    "8.3",
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.5.7"
   ],
   "csf": [
    "GV.RM-03",
    "GV.RM-06",
    "GV.RR-03",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-03",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06"
   ]
  }
 },
 "eu-ir/2.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Efterlevelsen af politikkerne efterprøves jævnligt og rapporteres til ledelsesorganet",
   "en": "Compliance with the policies is reviewed regularly and reported to the management body"
  },
  "ask": {
   "da": "Beskriv, hvordan efterlevelsen af politikker, regler og standarder jævnligt efterprøves, og hvornår ledelsesorganet får rapport om, hvordan det står til med sikkerheden",
   "en": "Describe how compliance with policies, rules and standards is regularly reviewed and when the management body gets a report on where security stands"
  },
  "typically": {
   "da": "Kontrolplan, resultater af stikprøver, rapporter til ledelsesorganet",
   "en": "Plan of checks, results of samples, reports to the management body"
  },
  "elements": [
   "N1.12",
   "N6.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "9.2.1",
    "9.2.2",
    "A.5.31",
    "A.5.35",
    "A.5.36"
   ],
   "csf": [
    "GV.OV-02",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/2.2.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Rapporteringen om efterlevelse passer til enheden og giver ledelsesorganet et oplyst billede",
   "en": "Compliance reporting fits the entity and gives the management body an informed picture"
  },
  "ask": {
   "da": "Beskriv, hvordan rapporteringen om efterlevelse er indrettet efter enhedens organisation, driftsmiljø og trusselsbillede, og hvordan ledelsesorganet af den kan se, hvor risikostyringen står",
   "en": "Describe how compliance reporting is arranged to suit the organisation, the operations and the threats of the entity, and how it lets the management body see where its risk management stands"
  },
  "typically": {
   "da": "Skabelon for rapporter, rapporter til ledelsesorganet, oversigtstavle over afvigelser",
   "en": "Report template, reports to the management body, dashboard of deviations"
  },
  "elements": [
   "N1.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "9.2.1",
    "9.2.2",
    "A.5.31",
    "A.5.35",
    "A.5.36"
   ],
   "csf": [
    "GV.OV-02",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/2.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Efterlevelsen kontrolleres planmæssigt og efter væsentlige hændelser eller ændringer",
   "en": "Compliance is monitored as planned and after significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, med hvilke mellemrum efterlevelsen kontrolleres, og hvilke væsentlige hændelser eller ændringer i drift eller risici der også udløser en kontrol",
   "en": "State the intervals at which compliance is monitored and which significant incidents or changes in operations or risks also trigger a check"
  },
  "typically": {
   "da": "Årshjul, kontrolplan med datoer, kontroller efter hændelser",
   "en": "Annual cycle of work, plan of checks with dates, checks made after incidents"
  },
  "facts": [
   "1.complianceReview"
  ],
  "repeats": {},
  "elements": [
   "N1.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "9.2.1",
    "9.2.2",
    "A.5.31",
    "A.5.35",
    "A.5.36"
   ],
   "csf": [
    "GV.OV-02",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/2.3.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Sikkerhedsarbejdet gennemgås uafhængigt",
   "en": "Security work is reviewed independently"
  },
  "ask": {
   "da": "Angiv, hvem der uafhængigt gennemgår styringen af sikkerheden og dens gennemførelse, hvad der ses på af mennesker, processer og teknologi, hvor ofte det sker, og hvornår det sidst skete",
   "en": "State who independently reviews how security is managed and carried out, what is looked at among people, processes and technologies, how often, and when it was last done"
  },
  "typically": {
   "da": "Revisionsrapport, aftale om uafhængig gennemgang, certificeringsrapport",
   "en": "Audit report, engagement of an independent reviewer, certification report"
  },
  "elements": [
   "N1.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "10.1",
    "9.2.1",
    "9.2.2",
    "A.5.35",
    "A.8.34"
   ],
   "csf": [
    "GV.OV-02",
    "ID.IM-01"
   ]
  }
 },
 "eu-ir/2.3.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Uafhængige gennemgange følger en proces og udføres upartisk med revisionsfaglig kompetence",
   "en": "Independent reviews follow a process and are done impartially with audit competence"
  },
  "ask": {
   "da": "Beskriv processen for uafhængige gennemgange, den revisionsfaglige kompetence hos dem, der udfører dem, og hvordan upartiskheden er sikret, når de er egne medarbejdere",
   "en": "Describe the process for independent reviews, the audit competence of those who do them, and how impartiality is secured where they are the entity's own staff"
  },
  "typically": {
   "da": "Procedure for gennemgange, revisorernes certifikater, erklæring om uafhængighed",
   "en": "Review procedure, certificates of the auditors, declaration of independence"
  },
  "elements": [
   "N1.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "10.1",
    "9.2.1",
    "9.2.2",
    "A.5.35",
    "A.8.34"
   ],
   "csf": [
    "GV.OV-02",
    "ID.IM-01"
   ]
  }
 },
 "eu-ir/2.3.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Resultater af gennemgange og målinger er rapporteret til ledelsesorganet",
   "en": "Results of reviews and measurements are reported to the management body"
  },
  "ask": {
   "da": "Angiv, hvornår resultaterne af uafhængige gennemgange, efterlevelseskontrol og målinger blev forelagt ledelsesorganet, og hvad der er rettet eller accepteret",
   "en": "State when the results of independent reviews, compliance monitoring and measurements were put to the management body and what was corrected or accepted"
  },
  "typically": {
   "da": "Referat af forelæggelsen, liste over korrigerende foranstaltninger, accepterede restrisici",
   "en": "Minutes of the presentation, list of corrective actions, residual risks accepted"
  },
  "elements": [
   "N6.06",
   "N1.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "10.1",
    "9.2.1",
    "9.2.2",
    "A.5.35",
    "A.8.34"
   ],
   "csf": [
    "GV.OV-02",
    "ID.IM-01"
   ]
  }
 },
 "eu-ir/2.3.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 1,
  "title": {
   "da": "Uafhængige gennemgange sker planmæssigt og efter væsentlige hændelser eller ændringer",
   "en": "Independent reviews are done as planned and after significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, med hvilke mellemrum de uafhængige gennemgange sker, og hvilke væsentlige hændelser eller ændringer i drift eller risici der også udløser en gennemgang",
   "en": "State the intervals of the independent reviews and which significant incidents or changes in operations or risks also trigger one"
  },
  "typically": {
   "da": "Revisionsplan, årshjul, rapporter med dato",
   "en": "Audit plan, annual cycle of work, dated reports"
  },
  "facts": [
   "1.independentReview"
  ],
  "repeats": {},
  "elements": [
   "N1.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(a)"
   ],
   "iso27001": [
    "10.1",
    "9.2.1",
    "9.2.2",
    "A.5.35",
    "A.8.34"
   ],
   "csf": [
    "GV.OV-02",
    "ID.IM-01"
   ]
  }
 },
 "eu-ir/3.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Politikken for håndtering af hændelser fastlægger roller, ansvar og procedurer",
   "en": "The incident handling policy lays down roles, responsibilities and procedures"
  },
  "ask": {
   "da": "Angiv for hvert trin, hvem der har ansvaret, hvordan det udføres, og hvor hurtigt: opdagelse, analyse, inddæmning eller anden indsats, reetablering, dokumentation og indberetning",
   "en": "State for each step who is responsible, how it is done and how fast: detection, analysis, containment or other response, recovery, documentation and reporting"
  },
  "typically": {
   "da": "Politik for håndtering af hændelser, oversigt over roller og ansvar, trinvise procedurer",
   "en": "Incident handling policy, overview of roles and responsibilities, step-by-step procedures"
  },
  "elements": [
   "N2.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.24"
   ],
   "csf": [
    "GV.SC-08",
    "ID.IM-01",
    "ID.IM-04",
    "RS.MA-01",
    "RS.MA-05",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.1.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Hændelsespolitikken hænger sammen med planen for driftskontinuitet og reetablering",
   "en": "The incident policy fits together with the plan for continuity and recovery"
  },
  "ask": {
   "da": "Beskriv, hvordan politikken er afstemt med planen for driftskontinuitet og reetablering, så de to ikke modsiger hinanden",
   "en": "Describe how the policy is aligned with the plan for continuity and recovery, so that the two do not contradict each other"
  },
  "typically": {
   "da": "Henvisninger mellem politik og beredskabsplan, fælles roller og niveauer, kriterier for at sætte planen i kraft",
   "en": "References between policy and continuity plan, shared roles and levels, criteria for activating the plan"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.24"
   ],
   "csf": [
    "GV.SC-08",
    "ID.IM-01",
    "ID.IM-04",
    "RS.MA-01",
    "RS.MA-05",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Hændelser inddeles i kategorier, som svarer til vurderingen af begivenheder",
   "en": "Incidents are put in categories that match the assessment of events"
  },
  "ask": {
   "da": "Angiv i politikken kategorierne af hændelser, og hvordan de svarer til den vurdering og klassificering, som begivenheder får",
   "en": "State in the policy the categories of incidents and how they correspond to the way events are assessed and classified"
  },
  "typically": {
   "da": "Oversigt over kategorier, skala for alvor, eksempler for hver kategori",
   "en": "Overview of categories, scale of severity, examples for each category"
  },
  "elements": [
   "N2.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.24"
   ],
   "csf": [
    "GV.SC-08",
    "ID.IM-01",
    "ID.IM-04",
    "RS.MA-01",
    "RS.MA-05",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Politikken har kommunikationsplaner, også for eskalering og rapportering",
   "en": "The policy has communication plans, also for escalating and reporting"
  },
  "ask": {
   "da": "Beskriv i politikken planerne for kommunikation ved hændelser, herunder hvem der eskaleres og rapporteres til, af hvem og hvornår",
   "en": "Describe in the policy the plans for communication in incidents, including to whom matters are escalated and reported, by whom and when"
  },
  "typically": {
   "da": "Kommunikationsplan, eskaleringsplan, oversigt over rapporteringsveje",
   "en": "Communication plan, escalation plan, overview of reporting lines"
  },
  "elements": [
   "N2.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.24"
   ],
   "csf": [
    "GV.SC-08",
    "ID.IM-01",
    "ID.IM-04",
    "RS.MA-01",
    "RS.MA-05",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Rollerne med at opdage og imødegå hændelser er givet til kompetente medarbejdere",
   "en": "The roles of detecting and responding to incidents are given to competent staff"
  },
  "ask": {
   "da": "Angiv i politikken, hvilke medarbejdere der har til opgave at opdage hændelser og reagere på dem, og hvad der gør dem kompetente til det",
   "en": "State in the policy which staff have the task of detecting incidents and responding to them, and what makes them competent for it"
  },
  "typically": {
   "da": "Rollefordeling, vagtplan, kursusbeviser, kompetenceoversigt",
   "en": "Assignment of roles, duty roster, course certificates, overview of skills"
  },
  "elements": [
   "N2.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.24"
   ],
   "csf": [
    "GV.SC-08",
    "ID.IM-01",
    "ID.IM-04",
    "RS.MA-01",
    "RS.MA-05",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.1.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Dokumenter til brug ved opdagelse og håndtering af hændelser ligger klar",
   "en": "Documents for use in detecting and handling incidents are ready"
  },
  "ask": {
   "da": "Opfør i politikken de dokumenter, der bruges til at opdage og håndtere hændelser, for eksempel vejledninger, skabeloner, kontaktlister og eskaleringsoversigter",
   "en": "List in the policy the documents that are used for detecting and handling incidents, for instance manuals, templates, contact lists and escalation charts"
  },
  "typically": {
   "da": "Trinvise vejledninger, kontaktlister, skabelon til underretning, eskaleringsoversigt",
   "en": "Step-by-step manuals, contact lists, notification template, escalation chart"
  },
  "elements": [
   "N2.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.24"
   ],
   "csf": [
    "GV.SC-08",
    "ID.IM-01",
    "ID.IM-04",
    "RS.MA-01",
    "RS.MA-05",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Politikkens roller, ansvar og procedurer afprøves, gennemgås og ajourføres",
   "en": "The roles, responsibilities and procedures of the policy are tested, reviewed and updated"
  },
  "ask": {
   "da": "Angiv, hvor ofte roller, ansvar og procedurer afprøves og gennemgås, at det også sker efter væsentlige hændelser og efter væsentlige ændringer i drift eller risici, og hvordan de ajourføres, hvor det er passende",
   "en": "State how often roles, responsibilities and procedures are tested and reviewed, that it also happens after significant incidents and after significant changes in operations or risks, and how they are updated where appropriate"
  },
  "typically": {
   "da": "Øvelsesrapport, referat af gennemgang, ændringshistorik, årshjul",
   "en": "Exercise report, minutes of the review, history of changes, annual plan"
  },
  "elements": [
   "N2.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.24"
   ],
   "csf": [
    "GV.SC-08",
    "ID.IM-01",
    "ID.IM-04",
    "RS.MA-01",
    "RS.MA-05",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Aktiviteter i net- og informationssystemerne overvåges og logges",
   "en": "Activities on network and information systems are monitored and logged"
  },
  "ask": {
   "da": "Beskriv de procedurer og værktøjer, der overvåger og logger aktiviteter, så mulige hændelser opdages og deres virkning begrænses",
   "en": "Describe the procedures and tools that monitor and log activities, so that possible incidents are detected and their effect is limited"
  },
  "typically": {
   "da": "Procedure for overvågning og logning, oversigt over værktøjer, eksempler på alarmer og sager",
   "en": "Procedure for monitoring and logging, overview of tools, examples of alarms and cases"
  },
  "elements": [
   "N2.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Overvågningen er så vidt muligt automatisk og giver få falske og oversete alarmer",
   "en": "Monitoring is automated as far as feasible and gives few false or missed alarms"
  },
  "ask": {
   "da": "Beskriv, hvad der overvåges automatisk, og hvorfor resten ikke gør, om det sker løbende eller med mellemrum, og hvordan falske og oversete alarmer holdes nede",
   "en": "Describe what is monitored automatically and why the rest is not, whether it is done continuously or at intervals, and how false and missed alarms are kept down"
  },
  "typically": {
   "da": "Regelsæt i overvågningen, statistik over falske alarmer, referat af justeringer, resultat af prøvealarm",
   "en": "Rule set of the monitoring, statistics on false alarms, minutes of adjustments, result of a test alarm"
  },
  "elements": [
   "N2.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Logfiler føres, dokumenteres og gennemgås, og de aktiver, der logges, er opført",
   "en": "Logs are kept, documented and reviewed, and the assets that are logged are listed"
  },
  "ask": {
   "da": "Opfør de aktiver, der logges ud fra risikovurderingen, og angiv, hvordan logfiler føres og dokumenteres, og hvem der gennemgår dem",
   "en": "List the assets that are logged as a result of the risk assessment, and state how logs are kept and documented and who reviews them"
  },
  "typically": {
   "da": "Liste over loggede aktiver, procedure for logning, noter fra gennemgang af logfiler",
   "en": "List of logged assets, logging procedure, notes from the review of logs"
  },
  "elements": [
   "N2.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Relevant netværkstrafik ind og ud logges",
   "en": "Relevant network traffic in and out is logged"
  },
  "ask": {
   "da": "Angiv, hvor relevant trafik ind og ud af nettet logges, eller begrund, hvorfor det ikke er passende",
   "en": "State where relevant traffic into and out of the network is logged, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Logfiler fra firewall, opgørelser over trafikstrømme, logfiler fra VPN",
   "en": "Firewall logs, records of traffic flows, VPN logs"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Oprettede, ændrede og slettede brugere og udvidede rettigheder logges",
   "en": "New, changed and deleted users and wider permissions are logged"
  },
  "ask": {
   "da": "Angiv, hvor det logges, at brugere oprettes, ændres eller slettes, og at rettigheder udvides, eller begrund, hvorfor det ikke er passende",
   "en": "State where it is logged that users are created, changed or deleted and that permissions are widened, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Log fra brugerkataloget, sammenligning med adgangssager, alarm ved ny administratorkonto",
   "en": "Log of the user directory, comparison with access cases, alarm on a new administrator account"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Adgang til systemer og programmer logges",
   "en": "Access to systems and applications is logged"
  },
  "ask": {
   "da": "Angiv, for hvilke systemer og programmer adgangen logges, eller begrund, hvorfor det ikke er passende",
   "en": "State for which systems and applications access is logged, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Adgangslog, sessionslog, oversigt over tilsluttede systemer",
   "en": "Access log, session log, overview of connected systems"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Begivenheder ved autentificering logges",
   "en": "Events at authentication are logged"
  },
  "ask": {
   "da": "Angiv, hvilke begivenheder ved autentificering der logges, eller begrund, hvorfor det ikke er passende",
   "en": "State which events at authentication are logged, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Log over lykkedes og mislykkede login, log over nulstillede adgangskoder, log over nye faktorer",
   "en": "Log of successful and failed logins, log of password resets, log of new factors"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Privilegeret adgang og det, der gøres fra administratorkonti, logges",
   "en": "Privileged access and what is done from administrative accounts are logged"
  },
  "ask": {
   "da": "Angiv, hvordan al privilegeret adgang til systemer og programmer og alt, hvad der gøres fra administratorkonti, logges, eller begrund, hvorfor det ikke er passende",
   "en": "State how all privileged access, to systems as well as applications, and everything done from administrative accounts is logged, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Optagede sessioner, log fra styringen af privilegeret adgang, kommandolog",
   "en": "Recorded sessions, log of the management of privileged access, command log"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Adgang til og ændring af kritiske konfigurations- og sikkerhedskopifiler logges",
   "en": "Access to critical configuration and backup files and changes of them are logged"
  },
  "ask": {
   "da": "Angiv, hvor det logges, at nogen tilgår eller ændrer kritiske konfigurationsfiler og sikkerhedskopier, eller begrund, hvorfor det ikke er passende",
   "en": "State where it is logged that someone accesses or changes critical configuration files and backups, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Log fra backupsystemet, integritetskontrol af filer, historik i versionsarkiv",
   "en": "Log of the backup system, integrity checks of files, history of a version archive"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.g": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Begivenhedslogge og logfiler fra sikkerhedsværktøjer indgår",
   "en": "Event logs and the logs of security tools are included"
  },
  "ask": {
   "da": "Angiv, hvilke begivenhedslogge og hvilke sikkerhedsværktøjers logfiler der indgår, eller begrund, hvorfor det ikke er passende",
   "en": "State which event logs and the logs of which security tools are included, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Log fra antivirus, log fra indtrængningsdetektion, log fra firewall",
   "en": "Antivirus log, intrusion detection log, firewall log"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.h": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Forbruget af systemressourcer og deres ydeevne logges",
   "en": "The use of system resources and their performance are logged"
  },
  "ask": {
   "da": "Angiv, hvor forbruget af systemressourcer og deres ydeevne logges, eller begrund, hvorfor det ikke er passende",
   "en": "State where the use of system resources and how they perform are logged, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Kapacitetsmålinger, målte svartider, grafer fra driftsovervågningen",
   "en": "Capacity measurements, measured response times, graphs of the operations monitoring"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.i": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Fysisk adgang til faciliteter logges",
   "en": "Physical access to facilities is logged"
  },
  "ask": {
   "da": "Angiv, hvilke faciliteter der har log over fysisk adgang, eller begrund, hvorfor det ikke er passende",
   "en": "State which facilities have a log of physical access, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Log fra adgangskort, log fra døralarm, gæsteliste",
   "en": "Access card log, door alarm log, visitor list"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.j": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Adgang til og brug af netværksudstyr logges",
   "en": "Access to network equipment and its use are logged"
  },
  "ask": {
   "da": "Angiv, hvordan adgang til netværksudstyr og brugen af det logges, eller begrund, hvorfor det ikke er passende",
   "en": "State how access to network equipment and the use of it are logged, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Log fra switche og routere, log over administratorlogin på netværksudstyr, konfigurationshistorik",
   "en": "Logs of switches and routers, log of administrator logins to network equipment, configuration history"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.k": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Det logges, når logge startes, stoppes eller sættes på pause",
   "en": "It is logged when logs are started, stopped or paused"
  },
  "ask": {
   "da": "Angiv, hvor det logges, at de enkelte logge startes, stoppes eller sættes på pause, eller begrund, hvorfor det ikke er passende",
   "en": "State where it is logged that the individual logs are started, stopped or paused, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Log over logtjenestens tilstand, alarm ved tavs logkilde, sag om planlagt stop",
   "en": "Log of the state of the log service, alarm on a silent log source, case on a planned stop"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.3.l": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Miljømæssige begivenheder logges",
   "en": "Environmental events are logged"
  },
  "ask": {
   "da": "Angiv, hvilke miljømæssige begivenheder der logges, for eksempel varme, fugt og vand, eller begrund, hvorfor det ikke er passende",
   "en": "State which environmental events are logged, for instance heat, humidity and water, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Målinger fra følere, alarmlog fra køling, alarmlog fra strømforsyning",
   "en": "Sensor readings, alarm log of the cooling, alarm log of the power supply"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Logfiler gennemgås jævnligt for usædvanlige tendenser, og alarmer bliver besvaret",
   "en": "Logs are regularly reviewed for unusual trends, and alarms are answered"
  },
  "ask": {
   "da": "Angiv, hvor ofte logfiler gennemgås for usædvanlige eller uønskede tendenser, hvilke tærskler der er sat, og om de udløser alarm automatisk, hvor det er passende, og hvordan en alarm i tide får en kvalificeret reaktion",
   "en": "State how often logs are reviewed for unusual or unwanted trends, which thresholds are set and whether they raise an alarm automatically, where appropriate, and how an alarm gets a qualified response in time"
  },
  "typically": {
   "da": "Liste over alarmregler og tærskler, noter fra gennemgang af logfiler, sager oprettet ud fra alarmer",
   "en": "List of alarm rules and thresholds, notes from the review of logs, cases opened on alarms"
  },
  "elements": [
   "N2.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.5": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Logfiler gemmes i en fastsat periode, sikkerhedskopieres og beskyttes",
   "en": "Logs are kept for a set period, backed up and protected"
  },
  "ask": {
   "da": "Angiv, hvor længe logfiler gemmes, hvor de sikkerhedskopieres, og hvordan de beskyttes mod uvedkommende adgang og ændring",
   "en": "State how long logs are kept, where they are backed up, and how they are protected against unauthorised access and change"
  },
  "typically": {
   "da": "Opsætning af opbevaringstid, rapport om sikkerhedskopiering af logfiler, liste over adgange til logsystemet",
   "en": "Retention settings, report on the backup of logs, list of those with access to the log system"
  },
  "facts": [
   "2.logRetention"
  ],
  "elements": [
   "N2.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.6": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Ure er synkrone, loggede aktiver er opført, og overvågningen er redundant og selv overvåget",
   "en": "Clocks agree, logged assets are listed, and monitoring is redundant and itself watched"
  },
  "ask": {
   "da": "Angiv tidskilderne og de systemer, der ikke kan følge dem, hvor listen over loggede aktiver er, hvordan overvågning og logning er redundante, og hvad der uafhængigt holder øje med, at de er tilgængelige",
   "en": "State the time sources and the systems that cannot follow them, where the list of logged assets is, how monitoring and logging are redundant, and what independently watches that they are available"
  },
  "typically": {
   "da": "Opsætning af tidssynkronisering, liste over loggede aktiver, tegning af redundans, alarm ved udfald af logsystemet",
   "en": "Time synchronisation settings, list of logged assets, diagram of redundancy, alarm on failure of the log system"
  },
  "elements": [
   "N2.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.2.7": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Procedurerne og listen over loggede aktiver gennemgås jævnligt og ajourføres",
   "en": "The procedures and the list of logged assets are reviewed regularly and updated"
  },
  "ask": {
   "da": "Angiv, hvor ofte og hvornår senest procedurerne og listen over loggede aktiver er gennemgået, at det også sker efter væsentlige hændelser, og hvordan de ajourføres, hvor det er passende",
   "en": "State how often and when last the procedures and the list of logged assets were reviewed, that it also happens after significant incidents, and how they are updated where appropriate"
  },
  "typically": {
   "da": "Dateret gennemgang, listens ændringshistorik, referat efter en hændelse",
   "en": "Dated review, history of changes of the list, minutes after an incident"
  },
  "facts": [
   "2.loggingReview"
  ],
  "repeats": {},
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.28",
    "A.8.15",
    "A.8.16",
    "A.8.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.AN-06",
    "RS.AN-07"
   ]
  }
 },
 "eu-ir/3.3.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Medarbejdere, leverandører og kunder kan let melde mistænkelige begivenheder",
   "en": "Staff, suppliers and customers can easily report suspicious events"
  },
  "ask": {
   "da": "Angiv, hvordan medarbejdere, leverandører og kunder melder mistænkelige begivenheder, og hvem der modtager dem",
   "en": "State how staff, suppliers and customers report suspicious events and who receives the reports"
  },
  "typically": {
   "da": "Meldeknap i mailprogrammet, telefonnummer og mailadresse, formular for kunder, sager oprettet ud fra meldinger",
   "en": "Report button in the mail program, telephone number and mail address, form for customers, cases opened on reports"
  },
  "elements": [
   "N2.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.6.8"
   ],
   "csf": [
    "RS.CO-02",
    "RS.MI-01"
   ]
  }
 },
 "eu-ir/3.3.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Leverandører og kunder kender meldevejen, og medarbejderne oplæres jævnligt i den",
   "en": "Suppliers and customers know how to report, and staff are regularly trained in it"
  },
  "ask": {
   "da": "Angiv, hvordan leverandører og kunder får besked om meldevejen, hvor det er passende, og hvor ofte medarbejderne oplæres i at bruge den",
   "en": "State how suppliers and customers are told how to report, where appropriate, and how often staff are trained to use it"
  },
  "typically": {
   "da": "Kontraktbestemmelse om melding, opslag på kundeportal, kursusmateriale, liste over deltagere",
   "en": "Contract clause on reporting, notice on the customer portal, course material, list of participants"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.6.8"
   ],
   "csf": [
    "RS.CO-02",
    "RS.MI-01"
   ]
  }
 },
 "eu-ir/3.4.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Mistænkelige begivenheder vurderes, så det afgøres, om de er hændelser, hvilke og hvor alvorlige",
   "en": "Suspicious events are assessed to settle whether they are incidents, of what kind and how severe"
  },
  "ask": {
   "da": "Beskriv, hvordan det afgøres, om en mistænkelig begivenhed er en hændelse, og i så fald af hvilken art og hvor alvorlig",
   "en": "Describe how it is decided whether a suspicious event is an incident and, if it is, of what kind and how severe"
  },
  "typically": {
   "da": "Sager med vurdering, vurderingsskema, definition af hændelse",
   "en": "Cases with an assessment, assessment form, definition of an incident"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.25"
   ],
   "csf": [
    "DE.AE-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04"
   ]
  }
 },
 "eu-ir/3.4.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Begivenheder vurderes efter kriterier, der er fastsat på forhånd, og indsatsen prioriteres",
   "en": "Events are assessed by criteria set beforehand, and the response is prioritised"
  },
  "ask": {
   "da": "Angiv kriterierne for vurderingen, og hvordan det ved sorteringen afgøres, i hvilken rækkefølge hændelser inddæmmes og fjernes",
   "en": "State the criteria of the assessment and how sorting decides in which order incidents are contained and eradicated"
  },
  "typically": {
   "da": "Skema med kriterier, vejledning i sortering, eksempler på prioriterede sager",
   "en": "Table of criteria, guide to sorting, examples of prioritised cases"
  },
  "elements": [
   "N2.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.25"
   ],
   "csf": [
    "DE.AE-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04"
   ]
  }
 },
 "eu-ir/3.4.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Gentagne hændelser efterses hvert kvartal",
   "en": "Recurring incidents are checked each quarter"
  },
  "ask": {
   "da": "Angiv, hvem der hvert kvartal efterser, om hændelser gentager sig, jf. artikel 4, og hvor resultatet står",
   "en": "State who checks each quarter whether incidents recur, see article 4, and where the result is kept"
  },
  "typically": {
   "da": "Kvartalsvis liste over gentagne hændelser, notat om fælles grundårsag, opgørelse af samlet tab",
   "en": "Quarterly list of recurring incidents, note on a common root cause, statement of the total loss"
  },
  "facts": [
   "2.recurringIncidentCheck"
  ],
  "repeats": {
   "atMost": "P3M"
  },
  "elements": [
   "N2.13"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.25"
   ],
   "csf": [
    "DE.AE-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04"
   ]
  }
 },
 "eu-ir/3.4.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "De rette logfiler ses igennem, når begivenheder vurderes og klassificeres",
   "en": "The right logs are looked through when events are assessed and classified"
  },
  "ask": {
   "da": "Angiv, hvilke logfiler der ses igennem, når en begivenhed vurderes og klassificeres",
   "en": "State which logs are looked through when an event is assessed and classified"
  },
  "typically": {
   "da": "Tjekliste over logkilder, logudtræk i sagen, noter om fund",
   "en": "Checklist of log sources, log extracts in the case, notes on findings"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.25"
   ],
   "csf": [
    "DE.AE-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04"
   ]
  }
 },
 "eu-ir/3.4.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Der er en proces for at samkøre og analysere logfiler",
   "en": "There is a process for correlating and analysing logs"
  },
  "ask": {
   "da": "Beskriv processen for samkøring og analyse af logfiler",
   "en": "Describe the process for correlating and analysing logs"
  },
  "typically": {
   "da": "Beskrivelse af samkøringen, regelsæt i logsystemet, analyser fra sager",
   "en": "Description of the correlation, rule set of the log system, analyses from cases"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.25"
   ],
   "csf": [
    "DE.AE-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04"
   ]
  }
 },
 "eu-ir/3.4.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Begivenheder vurderes og klassificeres på ny, når der er ny viden",
   "en": "Events are assessed and classified anew when there is new knowledge"
  },
  "ask": {
   "da": "Angiv, hvornår en begivenhed vurderes og klassificeres på ny, både når der kommer nye oplysninger, og når kendte oplysninger er analyseret",
   "en": "State when an event is assessed and classified anew, both when new information arrives and when known information has been analysed"
  },
  "typically": {
   "da": "Sager med ændret niveau og begrundelse, procedure for genåbning, søgning i ældre logfiler",
   "en": "Cases with a changed level and the reason, procedure for reopening, searches of older logs"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.25"
   ],
   "csf": [
    "DE.AE-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04"
   ]
  }
 },
 "eu-ir/3.5.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Der reageres på hændelser i tide og efter nedskrevne procedurer",
   "en": "Incidents are responded to in time and by written procedures"
  },
  "ask": {
   "da": "Henvis til de nedskrevne procedurer, som hændelser håndteres efter, og angiv, hvor hurtigt der reageres",
   "en": "Refer to the written procedures by which incidents are handled, and state how fast the response is"
  },
  "typically": {
   "da": "Indsatsprocedurer, svartider i sager, vagtplan",
   "en": "Response procedures, response times in cases, duty roster"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.26"
   ],
   "csf": [
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.CO-03",
    "RC.CO-04",
    "RS.AN-03",
    "RS.CO-02",
    "RS.CO-03",
    "RS.MA-01",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.5.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Procedurerne har et trin for inddæmning, så følgerne ikke breder sig",
   "en": "The procedures have a stage of containment, so that the effects do not spread"
  },
  "ask": {
   "da": "Beskriv, hvordan en hændelse inddæmmes, så dens følger ikke breder sig",
   "en": "Describe how an incident is contained, so that its effects do not spread"
  },
  "typically": {
   "da": "Vejledning i at isolere systemer, procedure for spærring af konti, sager med tidspunkt for inddæmning",
   "en": "Guide to isolating systems, procedure for blocking accounts, cases with the time of containment"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.26"
   ],
   "csf": [
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.CO-03",
    "RC.CO-04",
    "RS.AN-03",
    "RS.CO-02",
    "RS.CO-03",
    "RS.MA-01",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.5.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Procedurerne har et trin for at fjerne hændelsen, så den ikke fortsætter eller vender tilbage",
   "en": "The procedures have a stage of eradication, so that the incident does not go on or come back"
  },
  "ask": {
   "da": "Beskriv, hvordan det, der forårsager hændelsen, fjernes, så den ikke fortsætter eller vender tilbage",
   "en": "Describe how what causes the incident is removed, so that it does not go on or come back"
  },
  "typically": {
   "da": "Vejledning i at fjerne skadelig software, rettede sårbarheder, udskiftede adgangskoder og nøgler",
   "en": "Guide to removing malicious software, patched vulnerabilities, replaced passwords and keys"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.26"
   ],
   "csf": [
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.CO-03",
    "RC.CO-04",
    "RS.AN-03",
    "RS.CO-02",
    "RS.CO-03",
    "RS.MA-01",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.5.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Procedurerne har et trin for reetablering, hvor det er nødvendigt",
   "en": "The procedures have a stage of recovery where it is needed"
  },
  "ask": {
   "da": "Beskriv, hvordan der reetableres efter en hændelse, hvor det er nødvendigt",
   "en": "Describe how recovery from an incident is carried out where it is needed"
  },
  "typically": {
   "da": "Vejledning i gendannelse, kriterier for frigivelse, rapport om gendannelse",
   "en": "Restore guide, criteria for release, restore report"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.26"
   ],
   "csf": [
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.CO-03",
    "RC.CO-04",
    "RS.AN-03",
    "RS.CO-02",
    "RS.CO-03",
    "RS.MA-01",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.5.3.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Kommunikationen med CSIRT'en og myndigheden om underretning er planlagt",
   "en": "Communication with the CSIRT and the authority about notification is planned"
  },
  "ask": {
   "da": "Beskriv plan og procedurer for kommunikationen med CSIRT'en eller, hvor det gælder, den kompetente myndighed om underretning om hændelser",
   "en": "Describe the plan and procedures for communication with the CSIRT or, where that applies, the competent authority about notifying incidents"
  },
  "typically": {
   "da": "Procedure for underretning, skabeloner, rettigheder til indberetning, kvitteringer",
   "en": "Notification procedure, templates, rights to submit reports, receipts"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.26"
   ],
   "csf": [
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.CO-03",
    "RC.CO-04",
    "RS.AN-03",
    "RS.CO-02",
    "RS.CO-03",
    "RS.MA-01",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.5.3.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Kommunikationen mellem medarbejdere og med relevante eksterne interessenter er planlagt",
   "en": "Communication among staff and with relevant outside stakeholders is planned"
  },
  "ask": {
   "da": "Beskriv planer og procedurer for, hvem der taler med hvem, og ad hvilken kanal, internt og med relevante eksterne interessenter",
   "en": "Describe the plans and procedures for who speaks with whom, and by which channel, internally and with relevant outside stakeholders"
  },
  "typically": {
   "da": "Kommunikationsplan, lister over kontakter, beskedskabeloner, nødkanal",
   "en": "Communication plan, contact lists, message templates, emergency channel"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.26"
   ],
   "csf": [
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.CO-03",
    "RC.CO-04",
    "RS.AN-03",
    "RS.CO-02",
    "RS.CO-03",
    "RS.MA-01",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.5.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Indsatsen ved hændelser logges, og beviser registreres",
   "en": "What is done in response to incidents is logged, and evidence is recorded"
  },
  "ask": {
   "da": "Angiv, hvordan det, der gøres under indsatsen, logges efter procedurerne for logning, og hvordan beviser registreres",
   "en": "State how what is done in the response is logged under the logging procedures, and how evidence is recorded"
  },
  "typically": {
   "da": "Logbog fra en hændelse, bevisliste med kontrolsummer, kopier af disk og hukommelse",
   "en": "Log book of an incident, list of evidence with checksums, copies of disk and memory"
  },
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.26"
   ],
   "csf": [
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.CO-03",
    "RC.CO-04",
    "RS.AN-03",
    "RS.CO-02",
    "RS.CO-03",
    "RS.MA-01",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.5.5": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Procedurerne for hændelser afprøves med planlagte mellemrum",
   "en": "Incident response procedures are tested at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvornår procedurerne senest er afprøvet, hvordan, resultatet, og hvornår det sker næste gang",
   "en": "State when the procedures were last tested, how, the result, and when the next test is"
  },
  "typically": {
   "da": "Øvelsesplan, øvelsesrapport, opfølgningsliste",
   "en": "Exercise plan, exercise report, follow-up list"
  },
  "facts": [
   "2.exercise"
  ],
  "repeats": {},
  "elements": [
   "N2.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.26"
   ],
   "csf": [
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.CO-03",
    "RC.CO-04",
    "RS.AN-03",
    "RS.CO-02",
    "RS.CO-03",
    "RS.MA-01",
    "RS.MA-02",
    "RS.MA-03",
    "RS.MA-04",
    "RS.MI-01",
    "RS.MI-02"
   ]
  }
 },
 "eu-ir/3.6.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Hændelser evalueres bagefter med grundårsag og læring",
   "en": "Incidents are reviewed afterwards with root cause and lessons learned"
  },
  "ask": {
   "da": "Beskriv, hvornår en hændelse evalueres, hvem der gør det, hvordan grundårsagen findes, og hvor læringen dokumenteres",
   "en": "Describe when an incident is reviewed, by whom, how the root cause is found, and where the lessons are documented"
  },
  "typically": {
   "da": "Evalueringsrapport, analyse af grundårsag, liste over læringspunkter",
   "en": "Review report, root cause analysis, list of lessons"
  },
  "conditional": true,
  "elements": [
   "N2.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.27"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-04",
    "RS.AN-08"
   ]
  }
 },
 "eu-ir/3.6.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Evalueringer forbedrer sikkerheden, risikohåndteringen og procedurerne for hændelser",
   "en": "Reviews improve security, risk treatment and the procedures for incidents"
  },
  "ask": {
   "da": "Angiv, hvordan evalueringer omsættes til bedre net- og informationssikkerhed, bedre risikohåndtering og bedre procedurer for at opdage, håndtere og reagere på hændelser",
   "en": "State how reviews are turned into better network and information security, better risk treatment and better procedures for detecting, handling and responding to incidents"
  },
  "typically": {
   "da": "Forbedringsopgaver med frist, ændringer i risikoregistret, ændrede procedurer",
   "en": "Improvement tasks with a due date, changes in the risk register, changed procedures"
  },
  "elements": [
   "N2.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [
    "A.5.27"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-04",
    "RS.AN-08"
   ]
  }
 },
 "eu-ir/3.6.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 2,
  "title": {
   "da": "Det efterses med planlagte mellemrum, om hændelser er blevet evalueret",
   "en": "It is checked at planned intervals whether incidents were reviewed afterwards"
  },
  "ask": {
   "da": "Angiv, hvem der med planlagte mellemrum efterser, om hændelser har ført til evaluering, og hvor ofte",
   "en": "State who checks at planned intervals whether incidents led to a review, and how often"
  },
  "typically": {
   "da": "Liste over hændelser og deres evaluering, kvartalsrapport, referat af eftersynet",
   "en": "List of incidents and their review, quarterly report, minutes of the check"
  },
  "elements": [
   "N2.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(b)"
   ],
   "iso27001": [],
   "csf": []
  }
 },
 "eu-ir/4.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Der er en plan for driftskontinuitet og reetablering ved hændelser",
   "en": "There is a plan for business continuity and disaster recovery when incidents happen"
  },
  "ask": {
   "da": "Beskriv planen for driftskontinuitet og reetablering ved hændelser, og angiv, hvem der vedligeholder den",
   "en": "Describe the continuity and recovery plan that is used in incidents and state who maintains it"
  },
  "typically": {
   "da": "Beredskabsplan med udgave og ejer, ændringslog",
   "en": "Continuity plan with version and owner, change log"
  },
  "elements": [
   "N3.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Driften genoprettes efter en plan, der bygger på risikovurderingen",
   "en": "Operations are restored by a plan that rests on the risk assessment"
  },
  "ask": {
   "da": "Fastlæg, at driften genoprettes efter planen, og angiv, hvilke resultater af risikovurderingen den bygger på",
   "en": "Lay down that operations are restored by the plan and state which results of the risk assessment it rests on"
  },
  "typically": {
   "da": "Henvisning fra planen til risikoregistret, log fra en genopretning",
   "en": "Reference from the plan to the risk register, log of a restoration"
  },
  "elements": [
   "N3.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen angiver formål, omfang og modtagere",
   "en": "The plan states what it is for, what it covers and whom it addresses"
  },
  "ask": {
   "da": "Angiv i planen, hvad den skal opnå, hvilke aktiviteter og systemer den dækker, og hvem den er skrevet til",
   "en": "State in the plan what it is to achieve, which operations and systems it covers, and for whom it is written"
  },
  "typically": {
   "da": "Planens indledning, fordelingsliste",
   "en": "Introduction of the plan, distribution list"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen fordeler roller og ansvar",
   "en": "The plan assigns roles and responsibilities"
  },
  "ask": {
   "da": "Angiv i planen, hvem der har hvilken rolle, når den er i kraft, og hvad hver rolle har ansvar for",
   "en": "State in the plan who holds which role while it is in force and what each role is responsible for"
  },
  "typically": {
   "da": "Rolleskema med stedfortrædere, vagtplan",
   "en": "Table of roles with deputies, duty roster"
  },
  "conditional": true,
  "elements": [
   "N3.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen angiver de vigtigste kontakter og kommunikationsveje, interne og eksterne",
   "en": "The plan states the key contacts and how to communicate inside and outside the entity"
  },
  "ask": {
   "da": "Angiv i planen de vigtigste kontakter, og hvordan der kommunikeres internt og eksternt, mens den er i kraft",
   "en": "State in the plan the key contacts and how internal and external communication works while it is in force"
  },
  "typically": {
   "da": "Kontaktliste på papir, oversigt over kommunikationsveje, leverandørernes døgnnumre",
   "en": "Contact list on paper, overview of communication channels, suppliers' emergency numbers"
  },
  "conditional": true,
  "elements": [
   "N3.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen angiver, hvornår den sættes i kraft og ophæves",
   "en": "The plan states when it is activated and deactivated"
  },
  "ask": {
   "da": "Angiv i planen for driftskontinuitet og reetablering, hvad der skal til, før den sættes i kraft, og før den ophæves igen",
   "en": "State in the continuity and recovery plan what it takes for it to be activated and to be deactivated again"
  },
  "typically": {
   "da": "Kriterier i planen, log over iværksættelser",
   "en": "Criteria in the plan, log of activations"
  },
  "conditional": true,
  "elements": [
   "N3.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen angiver, i hvilken rækkefølge aktiviteterne genoprettes",
   "en": "The plan states in which order operations are restored"
  },
  "ask": {
   "da": "Angiv i planen, i hvilken rækkefølge aktiviteterne genoprettes",
   "en": "State in the plan the order in which operations are restored"
  },
  "typically": {
   "da": "Prioriteret liste over aktiviteter, oversigt over afhængigheder",
   "en": "Prioritised list of operations, overview of dependencies"
  },
  "conditional": true,
  "elements": [
   "N3.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen har reetableringsmål for de enkelte aktiviteter",
   "en": "The plan has recovery objectives for the individual operations"
  },
  "ask": {
   "da": "Angiv reetableringsplan og reetableringsmål, for eksempel RTO og RPO, for hver aktivitet eller tjeneste",
   "en": "State the recovery plan and recovery objectives, for instance RTO and RPO, for each operation or service"
  },
  "typically": {
   "da": "Tabel med RTO og RPO, reetableringsplaner for de enkelte tjenester",
   "en": "Table of RTO and RPO, recovery plans of the individual services"
  },
  "conditional": true,
  "facts": [
   "3.services"
  ],
  "elements": [
   "N3.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.2.g": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen angiver de ressourcer, den kræver, også sikkerhedskopier og redundans",
   "en": "The plan states the resources it needs, backup and redundancy among them"
  },
  "ask": {
   "da": "Angiv i planen, hvilke ressourcer den kræver, herunder sikkerhedskopier og reserver",
   "en": "State in the plan which resources it needs, including backup copies and spare capacity"
  },
  "typically": {
   "da": "Ressourceliste, lagerliste over reserveudstyr, bemandingsplan",
   "en": "List of resources, stock list of spare equipment, staffing plan"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.2.h": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen angiver vejen fra midlertidige løsninger tilbage til normal drift",
   "en": "The plan states the way back from temporary solutions to normal operation"
  },
  "ask": {
   "da": "Beskriv i planen, hvordan aktiviteterne føres tilbage fra midlertidige løsninger og genoptages",
   "en": "Describe in the plan how operations are brought back from temporary solutions and taken up again"
  },
  "typically": {
   "da": "Tjekliste for tilbageflytning, liste over midlertidige løsninger",
   "en": "Checklist for moving back, list of temporary solutions"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Der er gennemført en forretningskonsekvensanalyse",
   "en": "A business impact analysis is carried out"
  },
  "ask": {
   "da": "Henvis til forretningskonsekvensanalysen, og angiv de krav til kontinuitet for net- og informationssystemerne, som den førte til",
   "en": "Refer to the business impact analysis and state the continuity requirements for network and information systems it led to"
  },
  "typically": {
   "da": "Dateret analyse, krav til de enkelte systemer, noter fra interview",
   "en": "Dated analysis, requirements for the individual systems, interview notes"
  },
  "elements": [
   "N3.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.1.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planerne for driftskontinuitet og reetablering afprøves, gennemgås og opdateres",
   "en": "The continuity and recovery plans are tested, reviewed and updated"
  },
  "ask": {
   "da": "Angiv, hvornår planerne senest er afprøvet og gennemgået, hvad der blev lært, og hvornår det sker næste gang",
   "en": "State when the plans were last tested and reviewed, what was learned, and when it happens next"
  },
  "typically": {
   "da": "Rapport fra prøven, liste over læring, ændringslog, plan for prøver",
   "en": "Test report, list of lessons, change log, schedule of tests"
  },
  "facts": [
   "3.planTest"
  ],
  "repeats": {},
  "elements": [
   "N3.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "GV.OC-04",
    "GV.SC-08",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Data sikkerhedskopieres, og der er ressourcer til en passende grad af redundans",
   "en": "Data are backed up, and there are resources for a fitting degree of redundancy"
  },
  "ask": {
   "da": "Beskriv, hvilke data der sikkerhedskopieres, og hvilke lokaler, systemer og folk der er afsat, så redundansen er passende",
   "en": "Describe which data are backed up and which premises, systems and people are set aside so that redundancy is fitting"
  },
  "typically": {
   "da": "Oversigt over kopieringsjob, oversigt over kapacitet, bemandingsplan",
   "en": "Overview of backup jobs, overview of capacity, staffing plan"
  },
  "elements": [
   "N3.01",
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planerne for sikkerhedskopiering bygger på risikovurderingen og kontinuitetsplanen",
   "en": "The backup plans rest on the risk assessment and the continuity plan"
  },
  "ask": {
   "da": "Fastlæg planer for sikkerhedskopiering, og angiv, hvad i risikovurderingen og planen for driftskontinuitet de bygger på",
   "en": "Lay down backup plans and state what in the risk assessment and the continuity plan they rest on"
  },
  "typically": {
   "da": "Plan for sikkerhedskopiering, henvisninger til risici og reetableringsmål",
   "en": "Backup plan, references to risks and recovery objectives"
  },
  "elements": [
   "N3.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen for sikkerhedskopiering angiver tider for gendannelse",
   "en": "The backup plan states recovery times"
  },
  "ask": {
   "da": "Angiv for hvert system, hvor hurtigt data kan være gendannet fra sikkerhedskopi",
   "en": "State for each system how fast data are to be recovered from backup"
  },
  "typically": {
   "da": "Tabel over gendannelsestider, målte tider fra prøver",
   "en": "Table of recovery times, times measured in tests"
  },
  "elements": [
   "N3.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Sikkerhedskopier er fuldstændige og korrekte, også konfiguration og data i skyen",
   "en": "Backup copies are complete and correct, with configuration and cloud data"
  },
  "ask": {
   "da": "Beskriv, hvordan det sikres, at kopierne er fuldstændige og korrekte, og at konfigurationsdata og data i cloudtjenester er med",
   "en": "Describe how it is assured that the copies are complete and correct and that configuration data and data in cloud services are included"
  },
  "typically": {
   "da": "Sammenligning af kopieringsjob og aktivfortegnelse, daglig fejlliste, aftale om kopi af data i skyen",
   "en": "Comparison of backup jobs with the asset inventory, daily list of failures, agreement on copies of cloud data"
  },
  "elements": [
   "N3.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Sikkerhedskopier ligger uden for systemets net og på sikker afstand",
   "en": "Backup copies are kept outside the network of the system and at a safe distance"
  },
  "ask": {
   "da": "Angiv, hvor kopierne ligger, at det ikke er på samme net som systemet, og afstanden til hovedstedet",
   "en": "State where the copies are kept, that it is off the network of the system, and the distance to the main site"
  },
  "typically": {
   "da": "Tegning over net og driftssteder, aftale om opbevaring, oplysning om afstand",
   "en": "Diagram of networks and sites, storage agreement, note of the distance"
  },
  "elements": [
   "N3.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Adgangen til sikkerhedskopier er styret fysisk og logisk efter klassifikation",
   "en": "Access to backup copies is controlled physically and logically by classification"
  },
  "ask": {
   "da": "Beskriv den fysiske og logiske adgangskontrol til kopierne efter aktivernes klassifikation",
   "en": "Describe the physical and logical access control to the copies according to the classification of the assets"
  },
  "typically": {
   "da": "Liste over personer med adgang, rettigheder i backupsystemet, log over adgang",
   "en": "List of persons with access, rights in the backup system, access log"
  },
  "elements": [
   "N3.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Planen for sikkerhedskopiering angiver, hvordan data gendannes",
   "en": "The backup plan states how data are restored"
  },
  "ask": {
   "da": "Beskriv, hvordan data gendannes fra sikkerhedskopi, og hvem der må sætte det i gang",
   "en": "Describe how data are restored from backup and who may start it"
  },
  "typically": {
   "da": "Trinvis vejledning, sag om en gendannelse",
   "en": "Step-by-step guide, record of a restoration"
  },
  "elements": [
   "N3.01",
   "N3.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Opbevaringstiden for sikkerhedskopier følger forretningens og reglernes krav",
   "en": "The retention of backup copies follows the needs of the business and the rules that apply"
  },
  "ask": {
   "da": "Angiv, hvor længe kopierne gemmes, og hvilke behov i forretningen og hvilke regler det følger af",
   "en": "State how long the copies are kept and from which business needs and rules it follows"
  },
  "typically": {
   "da": "Tabel over opbevaringstider med begrundelse, opsætning af sletning",
   "en": "Table of retention times with reasons, deletion settings"
  },
  "facts": [
   "3.backupRetention"
  ],
  "elements": [
   "N3.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Sikkerhedskopiernes integritet kontrolleres regelmæssigt",
   "en": "The integrity of backup copies is checked regularly"
  },
  "ask": {
   "da": "Angiv, hvordan og hvor ofte kopiernes integritet kontrolleres",
   "en": "State how and how often the integrity of the copies is checked"
  },
  "typically": {
   "da": "Log over kontrolsummer, rapport fra gennemlæsning, sager om fejl",
   "en": "Log of checksums, report of read-through, records of errors"
  },
  "facts": [
   "3.integrityCheckEvery"
  ],
  "elements": [
   "N3.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Ressourcer er mindst delvis redundante",
   "en": "Resources are at least partly redundant"
  },
  "ask": {
   "da": "Beskriv, hvordan mindst delvis redundans holder ressourcerne tilgængelige, og hvad i risikovurderingen og planen for driftskontinuitet omfanget bygger på",
   "en": "Describe how redundancy, at least in part, keeps resources available and on what in the risk assessment and the continuity plan its extent rests"
  },
  "typically": {
   "da": "Oversigt over redundans, henvisninger til risici og reetableringsmål",
   "en": "Overview of redundancy, references to risks and recovery objectives"
  },
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.4.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Net- og informationssystemer er mindst delvis redundante",
   "en": "Network and information systems are at least partly redundant"
  },
  "ask": {
   "da": "Angiv, hvilke net- og informationssystemer der er redundante og hvordan",
   "en": "State which network and information systems are redundant and how"
  },
  "typically": {
   "da": "Tegning over net og systemer, prøve af skift",
   "en": "Diagram of networks and systems, failover test"
  },
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.4.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Aktiver er mindst delvis redundante, også lokaler, udstyr og forsyninger",
   "en": "Assets are at least partly redundant, including premises, equipment and supplies"
  },
  "ask": {
   "da": "Angiv redundansen for aktiver, herunder lokaler, udstyr og forsyninger",
   "en": "State the redundancy of assets, including premises, equipment and supplies"
  },
  "typically": {
   "da": "Aftale om reservelokaler, lagerliste over reserveudstyr",
   "en": "Agreement on spare premises, stock list of spare equipment"
  },
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.4.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Personale med ansvar, beføjelser og kompetencer er mindst delvis redundant",
   "en": "Staff with the responsibility, authority and competence needed are at least partly redundant"
  },
  "ask": {
   "da": "Angiv, hvem der kan træde i stedet for nøglepersoner med det ansvar, de beføjelser og de kompetencer, der skal til",
   "en": "State who can take the place of key persons with the responsibility, authority and competence that are needed"
  },
  "typically": {
   "da": "Liste over stedfortrædere, kompetenceoversigt, vagtplan",
   "en": "List of deputies, overview of competence, duty roster"
  },
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.4.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Kommunikationskanaler er mindst delvis redundante",
   "en": "Communication channels are at least partly redundant"
  },
  "ask": {
   "da": "Angiv, hvilke kommunikationskanaler der kan tage over, når de sædvanlige svigter",
   "en": "State which communication channels can take over when the usual ones fail"
  },
  "typically": {
   "da": "Aftaler med to udbydere, prøve af reservekanalen",
   "en": "Agreements with two providers, test of the spare channel"
  },
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.5": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Overvågning og tilpasning af ressourcer tager hensyn til kopier og redundans",
   "en": "Resources are monitored and adjusted with backup and redundancy in view"
  },
  "ask": {
   "da": "Beskriv, hvordan kravene til sikkerhedskopier og redundans indgår, når lokaler, systemer og personale overvåges og tilpasses",
   "en": "Describe how the requirements of backup and redundancy count when premises, systems and staff are monitored and adjusted"
  },
  "typically": {
   "da": "Kapacitetsrapport, grænser for ledig plads, bemandingsplan",
   "en": "Capacity report, limits for free space, staffing plan"
  },
  "conditional": true,
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.2.6": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Gendannelse fra sikkerhedskopi og redundans afprøves regelmæssigt",
   "en": "Recovery from backup and redundancy are tested regularly"
  },
  "ask": {
   "da": "Angiv, hvornår gendannelse og redundans senest er prøvet, resultatet, og hvad der blev rettet",
   "en": "State when recovery and redundancy were last tested, the result, and what was corrected"
  },
  "typically": {
   "da": "Prøverapport med tid og resultat, sager om rettelser, plan for prøver",
   "en": "Test report with time and result, records of corrections, schedule of tests"
  },
  "facts": [
   "3.restoreTest"
  ],
  "repeats": {},
  "elements": [
   "N3.04",
   "N3.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.8.13",
    "A.8.14"
   ],
   "csf": [
    "ID.IM-03",
    "PR.DS-11",
    "RC.RP-01",
    "RC.RP-02"
   ]
  }
 },
 "eu-ir/4.3.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Der er en proces for krisestyring",
   "en": "There is a process for crisis management"
  },
  "ask": {
   "da": "Beskriv processen for krisestyring",
   "en": "Describe the process for managing a crisis"
  },
  "typically": {
   "da": "Krisestyringsplan, kriterier for at samle kriseledelsen, log fra kriseledelsens møder",
   "en": "Crisis management plan, criteria for calling the crisis team, log of the crisis team's meetings"
  },
  "elements": [
   "N3.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.26",
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "DE.AE-02",
    "DE.AE-03",
    "DE.AE-04",
    "DE.AE-06",
    "DE.AE-07",
    "DE.AE-08",
    "DE.CM-01",
    "ID.AM-03",
    "PR.IR-03",
    "RS.CO-02",
    "RS.CO-03"
   ]
  }
 },
 "eu-ir/4.3.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Roller, ansvar og trin i en krise er fastlagt",
   "en": "Roles, responsibilities and steps in a crisis are settled"
  },
  "ask": {
   "da": "Angiv, hvem der har hvilken rolle og hvilket ansvar i en krise (også leverandører og tjenesteudbydere, hvor det er passende), og hvilke trin hver af dem følger",
   "en": "State who holds which role and responsibility in a crisis (suppliers and service providers too where appropriate) and the steps each follows"
  },
  "typically": {
   "da": "Rolleskema, aktionskort, leverandøraftale om bistand",
   "en": "Table of roles, action cards, supplier agreement on assistance"
  },
  "elements": [
   "N3.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.26",
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "DE.AE-02",
    "DE.AE-03",
    "DE.AE-04",
    "DE.AE-06",
    "DE.AE-07",
    "DE.AE-08",
    "DE.CM-01",
    "ID.AM-03",
    "PR.IR-03",
    "RS.CO-02",
    "RS.CO-03"
   ]
  }
 },
 "eu-ir/4.3.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Kommunikationen med de kompetente myndigheder i en krise er fastlagt",
   "en": "Communication with the competent authorities in a crisis is settled"
  },
  "ask": {
   "da": "Angiv, ad hvilke veje enheden og de relevante kompetente myndigheder kommunikerer i en krise",
   "en": "State by which means the entity and the competent authorities that matter communicate in a crisis"
  },
  "typically": {
   "da": "Kontaktliste over myndigheder, vejledning til indberetning, reservevej",
   "en": "Contact list of authorities, reporting guide, fallback channel"
  },
  "elements": [
   "N3.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.26",
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "DE.AE-02",
    "DE.AE-03",
    "DE.AE-04",
    "DE.AE-06",
    "DE.AE-07",
    "DE.AE-08",
    "DE.CM-01",
    "ID.AM-03",
    "PR.IR-03",
    "RS.CO-02",
    "RS.CO-03"
   ]
  }
 },
 "eu-ir/4.3.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Sikkerheden i net- og informationssystemer opretholdes i en krise",
   "en": "Network and information systems stay secure in a crisis"
  },
  "ask": {
   "da": "Beskriv, hvilke foranstaltninger der opretholder sikkerheden i net- og informationssystemerne i en krise",
   "en": "Describe which measures keep network and information systems secure in a crisis"
  },
  "typically": {
   "da": "Regler for nødløsninger, log over fravalgte kontroller, procedure for nødadgang",
   "en": "Rules for emergency solutions, log of controls set aside, procedure for emergency access"
  },
  "elements": [
   "N3.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.26",
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "DE.AE-02",
    "DE.AE-03",
    "DE.AE-04",
    "DE.AE-06",
    "DE.AE-07",
    "DE.AE-08",
    "DE.CM-01",
    "ID.AM-03",
    "PR.IR-03",
    "RS.CO-02",
    "RS.CO-03"
   ]
  }
 },
 "eu-ir/4.3.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Oplysninger fra CSIRT’en eller myndighederne modtages og bruges",
   "en": "Information from the CSIRT or the authorities is received and used"
  },
  "ask": {
   "da": "Beskriv, hvem der modtager oplysninger om hændelser, sårbarheder, trusler og mulige foranstaltninger fra CSIRT’en eller myndighederne, og hvordan de omsættes til handling",
   "en": "Describe who receives information on incidents, vulnerabilities, threats and possible measures from the CSIRT or the authorities and how it is acted upon"
  },
  "typically": {
   "da": "Fælles postkasse, sager om varsler, log over vurderinger",
   "en": "Shared mailbox, records of warnings, log of assessments"
  },
  "elements": [
   "N3.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.26",
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "DE.AE-02",
    "DE.AE-03",
    "DE.AE-04",
    "DE.AE-06",
    "DE.AE-07",
    "DE.AE-08",
    "DE.CM-01",
    "ID.AM-03",
    "PR.IR-03",
    "RS.CO-02",
    "RS.CO-03"
   ]
  }
 },
 "eu-ir/4.3.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Krisestyringsplanen afprøves, gennemgås og opdateres",
   "en": "The crisis management plan is tested, reviewed and updated"
  },
  "ask": {
   "da": "Angiv, hvornår krisestyringsplanen senest er afprøvet og gennemgået, hvad der blev ændret, og hvornår det sker næste gang",
   "en": "State when the crisis management plan was last tested and reviewed, what was changed, and when it happens next"
  },
  "typically": {
   "da": "Rapport fra øvelsen, ændringslog, plan for øvelser",
   "en": "Exercise report, change log, schedule of exercises"
  },
  "facts": [
   "3.crisisExercise"
  ],
  "elements": [
   "N3.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.5.26",
    "A.5.29",
    "A.5.30"
   ],
   "csf": [
    "DE.AE-02",
    "DE.AE-03",
    "DE.AE-04",
    "DE.AE-06",
    "DE.AE-07",
    "DE.AE-08",
    "DE.CM-01",
    "ID.AM-03",
    "PR.IR-03",
    "RS.CO-02",
    "RS.CO-03"
   ]
  }
 },
 "eu-ir/5.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "En politik styrer forholdet til direkte leverandører, som kender enhedens rolle i forsyningskæden",
   "en": "A policy governs relations with direct suppliers, who know the entity's role in the supply chain"
  },
  "ask": {
   "da": "Fastlæg, hvordan forholdet til direkte leverandører og tjenesteudbydere styres, så de fundne risici begrænses, og angiv enhedens rolle i forsyningskæden, og hvordan de har fået den oplyst",
   "en": "Settle how relations with direct suppliers and service providers are governed so that the risks found are reduced, and state the entity's role in the supply chain and how they were told of it"
  },
  "typically": {
   "da": "Godkendt leverandørpolitik, beskrivelse af rollen i forsyningskæden, brev eller bilag til leverandørerne",
   "en": "Approved supplier policy, description of the role in the supply chain, letter or annex to suppliers"
  },
  "elements": [
   "N4.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Der er kriterier for at vælge og indgå kontrakt med leverandører og tjenesteudbydere",
   "en": "There are criteria for choosing suppliers and service providers and contracting with them"
  },
  "ask": {
   "da": "Fastlæg de kriterier, som leverandører og tjenesteudbydere vælges og får kontrakt efter",
   "en": "Set the criteria by which suppliers and service providers are chosen and contracted"
  },
  "typically": {
   "da": "Kriterier i leverandørpolitikken, vurderingsskema, udfyldt vurdering af en valgt leverandør",
   "en": "Criteria in the supplier policy, scoring form, completed assessment of a chosen supplier"
  },
  "elements": [
   "N4.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kriterierne omfatter leverandørernes sikkerhedspraksis, herunder sikker udvikling",
   "en": "The criteria cover the security practice of suppliers, including secure development"
  },
  "ask": {
   "da": "Angiv, hvordan leverandørers og tjenesteudbyderes cybersikkerhedspraksis vurderes ved valget, herunder deres procedurer for sikker udvikling",
   "en": "State how the cybersecurity practice of suppliers and service providers is assessed when choosing, including their procedures for secure development"
  },
  "typically": {
   "da": "Udfyldt spørgeskema, certifikat eller erklæring, beskrivelse af leverandørens udviklingsproces",
   "en": "Completed questionnaire, certificate or assurance report, description of the supplier's development process"
  },
  "elements": [
   "N4.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kriterierne omfatter evnen til at opfylde enhedens krav til cybersikkerhed",
   "en": "The criteria cover the ability to meet the entity's own cybersecurity requirements"
  },
  "ask": {
   "da": "Angiv, hvordan det vurderes, om leverandører og tjenesteudbydere kan opfylde de krav til cybersikkerhed, enheden stiller",
   "en": "State how it is assessed whether suppliers and service providers can fulfil the cybersecurity requirements that the entity sets"
  },
  "typically": {
   "da": "Kravliste med leverandørens svar, certifikat eller revisorerklæring, resultat af en prøve",
   "en": "List of requirements with the supplier's answers, certificate or assurance report, result of a trial"
  },
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kriterierne omfatter produkters og tjenesters kvalitet, modstandskraft og indbyggede sikkerhed",
   "en": "The criteria cover the quality, resilience and built-in security of products and services"
  },
  "ask": {
   "da": "Angiv, hvordan ikt-produkters og ikt-tjenesters kvalitet, modstandskraft og indbyggede sikkerhedsforanstaltninger vurderes ved valget, med de risici og den klassifikation, der hører til",
   "en": "State how the quality, resilience and built-in security measures of ICT products and ICT services are assessed when choosing, together with their risks and classification level"
  },
  "typically": {
   "da": "Produktvurdering med klassifikation, oversigt over kendte sårbarheder, testresultater",
   "en": "Product assessment with classification, overview of known vulnerabilities, test results"
  },
  "elements": [
   "N4.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Spredning på flere leverandører og risikoen for fastlåsning indgår i valget",
   "en": "Diversification and the risk of vendor lock-in are part of the choice"
  },
  "ask": {
   "da": "Beskriv, hvordan enheden kan sprede sine indkøb og begrænse afhængigheden af en enkelt leverandør",
   "en": "Describe how the entity can spread its sources of supply and limit dependence on a single supplier"
  },
  "typically": {
   "da": "Udskiftningsplan, liste over mulige andre leverandører, kontraktvilkår om udtræden og dataudlevering",
   "en": "Replacement plan, list of possible other suppliers, contract terms on exit and return of data"
  },
  "conditional": true,
  "elements": [
   "N4.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Koordinerede EU-risikovurderinger af forsyningskæder indgår i politikken",
   "en": "Coordinated EU risk assessments of supply chains are part of the policy"
  },
  "ask": {
   "da": "Angiv, hvilke koordinerede risikovurderinger efter NIS 2-direktivets artikel 22 der er taget hensyn til, og hvad de førte til",
   "en": "State which coordinated risk assessments under article 22 of the NIS 2 directive were taken into account and what they led to"
  },
  "typically": {
   "da": "Notat om gennemgåede EU-vurderinger, henvisning i leverandørpolitikken, journaliseret stillingtagen",
   "en": "Note on the EU assessments considered, reference in the supplier policy, filed conclusion"
  },
  "conditional": true,
  "elements": [
   "N4.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kontrakternes sikkerhedspunkter følger af politikken og risikovurderingen",
   "en": "The security points of contracts follow from the policy and the risk assessment"
  },
  "ask": {
   "da": "Angiv, hvilke sikkerhedspunkter hver kontrakt eller dens serviceaftale skal indeholde efter politikken og risikovurderingen, og begrund, hvor et punkt ikke er passende",
   "en": "State which security points each contract or its service level agreement is to hold in view of the policy and the risk assessment, and give the reason where a point is not appropriate"
  },
  "typically": {
   "da": "Oversigt over kontrakter og punkter, standardbilag om sikkerhed, serviceaftaler, begrundede fravalg",
   "en": "Overview of contracts and points, standard security annex, service level agreements, reasons for omissions"
  },
  "conditional": true,
  "elements": [
   "N4.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.4.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kontrakterne stiller krav til cybersikkerhed, herunder ved anskaffelse af ikt",
   "en": "Contracts set cybersecurity requirements, also for the acquisition of ICT"
  },
  "ask": {
   "da": "Angiv, hvilke krav til cybersikkerhed kontrakterne stiller til leverandører og tjenesteudbydere, herunder kravene ved anskaffelse efter punkt 6.1, eller begrund, hvorfor det ikke er passende",
   "en": "State which cybersecurity requirements contracts place on suppliers and service providers, those on acquisition under point 6.1 among them, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Sikkerhedsbilag, kravspecifikation, underskrevet kontrakt",
   "en": "Security annex, requirements specification, signed contract"
  },
  "conditional": true,
  "elements": [
   "N4.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.4.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kontrakterne stiller krav til medarbejdernes kendskab, færdigheder og uddannelse",
   "en": "Contracts set requirements on the awareness, skills and training of the supplier's staff"
  },
  "ask": {
   "da": "Angiv, hvilke krav kontrakterne stiller til kendskab, færdigheder, uddannelse og, hvor det er passende, certificering hos leverandørernes medarbejdere, eller begrund, hvorfor det ikke er passende",
   "en": "State what contracts require of the awareness, skills, training and, where appropriate, certification of the staff of suppliers, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Kontraktvilkår om kompetencer, kursusbeviser, personlige certifikater",
   "en": "Contract terms on competence, course certificates, personal certifications"
  },
  "conditional": true,
  "elements": [
   "N4.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.4.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kontrakterne stiller krav om baggrundskontrol af leverandørernes medarbejdere",
   "en": "Contracts require background checks of the supplier's staff"
  },
  "ask": {
   "da": "Angiv, hvilken baggrundskontrol af leverandørers og tjenesteudbyderes medarbejdere kontrakterne kræver, eller begrund, hvorfor det ikke er passende",
   "en": "State which background checks of the staff of suppliers and service providers the contracts require, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Kontraktvilkår om baggrundskontrol, erklæring fra leverandøren om gennemført kontrol",
   "en": "Contract terms on background checks, the supplier's declaration of checks done"
  },
  "conditional": true,
  "elements": [
   "N4.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.4.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kontrakterne forpligter leverandørerne til at melde hændelser uden unødigt ophold",
   "en": "Contracts oblige suppliers to report incidents without undue delay"
  },
  "ask": {
   "da": "Angiv, hvor kontrakterne pålægger leverandører og tjenesteudbydere uden unødigt ophold at melde hændelser, der kan true enhedens net- og informationssystemer, eller begrund, hvorfor det ikke er passende",
   "en": "State where contracts oblige suppliers and service providers to report without undue delay any incident that can threaten the entity's network and information systems, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Kontraktvilkår med kontaktpunkt, modtaget besked om en hændelse",
   "en": "Contract terms with a contact point, incident notice received"
  },
  "conditional": true,
  "elements": [
   "N4.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.4.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kontrakterne giver ret til revision eller til at få revisionsrapporter",
   "en": "Contracts give a right to audit or to be sent audit reports"
  },
  "ask": {
   "da": "Angiv, hvor kontrakterne giver enheden ret til revision eller til at få revisionsrapporter, eller begrund, hvorfor det ikke er passende",
   "en": "State where contracts entitle the entity to audit or to be sent audit reports, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Kontraktvilkår om revision, revisorerklæring, rapport fra eget besøg",
   "en": "Contract terms on audit, assurance report, report of an own visit"
  },
  "conditional": true,
  "elements": [
   "N4.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.4.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kontrakterne forpligter leverandørerne til at håndtere sårbarheder",
   "en": "Contracts oblige suppliers to handle vulnerabilities"
  },
  "ask": {
   "da": "Angiv, hvor kontrakterne pålægger leverandører og tjenesteudbydere at håndtere sårbarheder, der kan true enhedens net- og informationssystemer, eller begrund, hvorfor det ikke er passende",
   "en": "State where contracts oblige suppliers and service providers to deal with vulnerabilities that can threaten the entity's network and information systems, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Kontraktvilkår om rettelser, sårbarhedsvarsler fra leverandøren",
   "en": "Contract terms on fixes, vulnerability advisories from the supplier"
  },
  "conditional": true,
  "elements": [
   "N4.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.4.g": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kontrakterne regulerer brugen af underleverandører og sikkerhedskravene til dem",
   "en": "Contracts settle the use of subcontractors and the security requirements for them"
  },
  "ask": {
   "da": "Angiv, hvad kontrakterne bestemmer om underleverandører, og hvordan tilladte underleverandører bindes af krav til cybersikkerhed som leverandørens egne, eller begrund, hvorfor det ikke er passende",
   "en": "State what contracts lay down on subcontracting and how subcontractors that are allowed are bound by cybersecurity requirements in line with the supplier's own, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Kontraktvilkår om underleverandører, liste over godkendte underleverandører",
   "en": "Contract terms on subcontracting, list of approved subcontractors"
  },
  "conditional": true,
  "elements": [
   "N4.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.4.h": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kontrakterne fastlægger leverandørernes pligter ved ophør",
   "en": "Contracts settle the obligations of suppliers at termination"
  },
  "ask": {
   "da": "Angiv, hvilke pligter leverandører og tjenesteudbydere har ved kontraktens ophør, for eksempel at udlevere og slette de oplysninger, de har fået, eller begrund, hvorfor det ikke er passende",
   "en": "State which obligations suppliers and service providers have when the contract ends, for instance to hand back and erase the information they were given, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Kontraktvilkår om ophør, bekræftelse på sletning, tjekliste for overdragelse",
   "en": "Contract terms on termination, confirmation of erasure, handover checklist"
  },
  "conditional": true,
  "elements": [
   "N4.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.5": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Kriterierne og EU-risikovurderingerne bruges ved valg af nye leverandører og ved anskaffelse",
   "en": "The criteria and the EU risk assessments are used in choosing new suppliers and in procurement"
  },
  "ask": {
   "da": "Beskriv, hvordan kriterierne i punkt 5.1.2 og EU-risikovurderingerne i punkt 5.1.3 indgår, når nye leverandører og tjenesteudbydere vælges, og når der anskaffes efter punkt 6.1",
   "en": "Describe how the criteria of point 5.1.2 and the EU risk assessments of point 5.1.3 are used when new suppliers and service providers are chosen and in procurement under point 6.1"
  },
  "typically": {
   "da": "Udvælgelsesprocedure, udfyldt vurderingsskema i indkøbssagen, begrundet indstilling",
   "en": "Selection procedure, completed scoring form in the purchase file, reasoned recommendation"
  },
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.6": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Politikken og leverandørernes sikkerhedspraksis følges og gennemgås med planlagte mellemrum",
   "en": "The policy and the security practice of suppliers are monitored and reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvornår politikken og hver leverandørs sikkerhedspraksis senest er gennemgået, hvad ændringer i den førte til, og hvilke hændelser eller ændringer der udløser en ekstra gennemgang",
   "en": "State when the policy and each supplier's security practice were last reviewed, what changes in it led to, and which incidents or changes trigger an extra review"
  },
  "typically": {
   "da": "Referat af gennemgangen, tilsynsrapport pr. leverandør, liste over opfølgning",
   "en": "Minutes of the review, monitoring report for each supplier, list of follow-up"
  },
  "facts": [
   "4.supplierReview"
  ],
  "repeats": {},
  "elements": [
   "N4.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.7.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Rapporter om, hvordan serviceaftaler opfyldes, følges jævnligt",
   "en": "Reports on how service level agreements are kept are followed regularly"
  },
  "ask": {
   "da": "Angiv, hvilke rapporter om opfyldelsen af serviceaftaler der følges, og hvor ofte, eller begrund, hvorfor det ikke er relevant",
   "en": "State which reports on how service level agreements are kept are followed and how often, or give the reason why this is not applicable"
  },
  "typically": {
   "da": "Driftsrapporter, målinger af aftalte servicemål, referat af statusmøde",
   "en": "Service reports, measurements against agreed service levels, minutes of a status meeting"
  },
  "conditional": true,
  "elements": [
   "N4.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.7.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Hændelser med leverandørers ikt-produkter og ikt-tjenester gennemgås",
   "en": "Incidents with the ICT products and services of suppliers are reviewed"
  },
  "ask": {
   "da": "Beskriv, hvordan hændelser, der vedrører leverandørers og tjenesteudbyderes ikt-produkter og ikt-tjenester, gennemgås",
   "en": "Describe how incidents that concern the ICT products and services of suppliers are reviewed"
  },
  "typically": {
   "da": "Hændelsesliste pr. leverandør, leverandørens hændelsesrapport, referat af gennemgangen",
   "en": "List of incidents for each supplier, the supplier's incident report, minutes of the review"
  },
  "elements": [
   "N4.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.7.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Behovet for gennemgange uden for planen vurderes og dokumenteres forståeligt",
   "en": "The need for reviews outside the plan is assessed and documented understandably"
  },
  "ask": {
   "da": "Angiv, hvordan det vurderes, om der er behov for en gennemgang uden for planen, og hvor resultatet er dokumenteret forståeligt",
   "en": "State how it is assessed whether a review outside the plan is needed and where the outcome is documented understandably"
  },
  "typically": {
   "da": "Notat med vurdering og begrundelse, sag om en ekstra gennemgang",
   "en": "Note with assessment and reasons, file on an extra review"
  },
  "elements": [
   "N4.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.1.7.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Risici ved ændringer i leverandørers ikt-produkter og ikt-tjenester analyseres og begrænses i tide",
   "en": "Risks from changes in suppliers' ICT products and services are analysed and mitigated in time"
  },
  "ask": {
   "da": "Beskriv, hvordan risici ved ændringer i leverandørers ikt-produkter og ikt-tjenester analyseres, og hvordan de, hvor det er passende, begrænses i tide",
   "en": "Describe how risks from changes in suppliers' ICT products and services are analysed and how, where appropriate, they are mitigated in time"
  },
  "typically": {
   "da": "Risikovurdering af en ændring, ændringsvarsel fra leverandøren, opgave med frist",
   "en": "Risk assessment of a change, change notice from the supplier, task with a due date"
  },
  "elements": [
   "N4.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.19",
    "A.5.20",
    "A.5.21",
    "A.8.30"
   ],
   "csf": [
    "GV.OC-03",
    "GV.OC-05",
    "GV.SC-01",
    "GV.SC-04",
    "GV.SC-05",
    "GV.SC-06",
    "GV.SC-07",
    "GV.SC-09",
    "GV.SC-10",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/5.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "S",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Fortegnelsen over direkte leverandører og tjenesteudbydere føres og holdes ajour",
   "en": "The register of direct suppliers and service providers is kept and up to date"
  },
  "ask": {
   "da": "Angiv, hvor fortegnelsen over direkte leverandører og tjenesteudbydere føres, hvordan den holdes ajour, og hvornår den senest er ajourført",
   "en": "State where the register of direct suppliers and service providers is kept, how it is held up to date, and when it was last updated"
  },
  "typically": {
   "da": "Leverandørfortegnelse, ændringslog, dato for seneste ajourføring",
   "en": "Supplier register, change log, date of the last update"
  },
  "elements": [
   "N4.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [],
   "csf": []
  }
 },
 "eu-ir/5.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Fortegnelsen har et kontaktpunkt hos hver direkte leverandør og tjenesteudbyder",
   "en": "The register gives a contact point at every direct supplier and service provider"
  },
  "ask": {
   "da": "Opfør hver direkte leverandør og tjenesteudbyder med et kontaktpunkt",
   "en": "List every direct supplier and service provider with a contact point"
  },
  "typically": {
   "da": "Kontaktoplysninger i fortegnelsen, telefonnummer eller adresse til leverandørens sikkerhedsvagt",
   "en": "Contact details in the register, number or address of the supplier's security desk"
  },
  "elements": [
   "N4.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.22"
   ],
   "csf": [
    "GV.OC-05",
    "GV.SC-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/5.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 4,
  "title": {
   "da": "Fortegnelsen viser, hvilke ikt-produkter, ikt-tjenester og ikt-processer hver af dem leverer",
   "en": "The register shows which ICT products, services and processes each of them supplies"
  },
  "ask": {
   "da": "Opfør de ikt-produkter, ikt-tjenester og ikt-processer, som hver direkte leverandør og tjenesteudbyder leverer til enheden",
   "en": "List the ICT products, services and processes that each direct supplier and service provider delivers to the entity"
  },
  "typically": {
   "da": "Leverancer i fortegnelsen, henvisning til kontrakter, oversigt over systemer og leverandører",
   "en": "Deliveries in the register, references to contracts, overview of systems and suppliers"
  },
  "elements": [
   "N4.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(d)"
   ],
   "iso27001": [
    "A.5.22"
   ],
   "csf": [
    "GV.OC-05",
    "GV.SC-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/6.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Risici ved indkøb til kritiske komponenter styres i hele levetiden",
   "en": "Risks of buying for critical components are managed throughout the life cycle"
  },
  "ask": {
   "da": "Beskriv processerne for at styre de risici, som indkøb af ikt-tjenester og ikt-produkter til sikkerhedskritiske komponenter giver fra valg til udfasning, og hvordan de bygger på risikovurderingen",
   "en": "Describe the processes for managing, from selection to retirement, the risks that come with ICT services and ICT products bought for components critical to security, and how they build on the risk assessment"
  },
  "typically": {
   "da": "Indkøbsproces, liste over kritiske komponenter, risikovurdering ved indkøb",
   "en": "Procurement process, list of critical components, risk assessment per purchase"
  },
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.21",
    "A.5.23"
   ],
   "csf": [
    "GV.PO-02",
    "GV.SC-06",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-09",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/6.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sikkerhedskrav til de ikt-tjenester og ikt-produkter, der købes, er fastsat",
   "en": "Security requirements are set for the ICT services and ICT products that are bought"
  },
  "ask": {
   "da": "Angiv de sikkerhedskrav, som ikt-tjenester og ikt-produkter skal opfylde for at blive købt",
   "en": "State the security requirements that ICT services and ICT products must meet to be bought"
  },
  "typically": {
   "da": "Kravkatalog, sikkerhedsbilag til udbud og kontrakter",
   "en": "Requirements catalogue, security annex to tenders and contracts"
  },
  "elements": [
   "N5.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.21",
    "A.5.23"
   ],
   "csf": [
    "GV.PO-02",
    "GV.SC-06",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-09",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/6.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Opdateringer er sikret i hele levetiden, eller det købte udskiftes efter supportperioden",
   "en": "Security updates last the whole lifetime, or what was bought is replaced once support ends"
  },
  "ask": {
   "da": "Fastlæg kravene til sikkerhedsopdateringer i hele tjenestens eller produktets levetid eller til udskiftning, når supportperioden er slut",
   "en": "Set the requirements for security updates for as long as the service or product lives, or for its replacement when support has ended"
  },
  "typically": {
   "da": "Kontraktvilkår om opdateringer, liste over supportophør, udskiftningsplan",
   "en": "Contract terms on updates, list of end-of-support dates, replacement plan"
  },
  "elements": [
   "N5.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.21",
    "A.5.23"
   ],
   "csf": [
    "GV.PO-02",
    "GV.SC-06",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-09",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/6.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Hardware- og softwarekomponenterne i det købte er beskrevet",
   "en": "The hardware and software components of what is bought are described"
  },
  "ask": {
   "da": "Fastlæg, at der ved indkøb indhentes en beskrivelse af de hardware- og softwarekomponenter, som tjenesten eller produktet består af",
   "en": "Require a description of the hardware and software components that the service or product is made of"
  },
  "typically": {
   "da": "Softwarestykliste (SBOM), komponentliste, datablade",
   "en": "Software bill of materials (SBOM), component list, data sheets"
  },
  "elements": [
   "N5.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.21",
    "A.5.23"
   ],
   "csf": [
    "GV.PO-02",
    "GV.SC-06",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-09",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/6.1.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Cybersikkerhedsfunktionerne i det købte og den sikre konfiguration er beskrevet",
   "en": "The cybersecurity functions of what is bought and its secure configuration are described"
  },
  "ask": {
   "da": "Fastlæg, at der ved indkøb indhentes en beskrivelse af de indbyggede cybersikkerhedsfunktioner og af den konfiguration, der skal til for sikker drift",
   "en": "Require a description of the built-in cybersecurity functions and of the configuration it takes to run them securely"
  },
  "typically": {
   "da": "Leverandørens sikkerhedsvejledning, produktdokumentation, hærdningsvejledning",
   "en": "Supplier’s security guide, product documentation, hardening guide"
  },
  "elements": [
   "N5.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.21",
    "A.5.23"
   ],
   "csf": [
    "GV.PO-02",
    "GV.SC-06",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-09",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/6.1.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Der er vished for, at det købte opfylder sikkerhedskravene",
   "en": "There is assurance that what is bought meets the security requirements"
  },
  "ask": {
   "da": "Angiv, hvordan der opnås vished for, at tjenesten eller produktet opfylder de fastsatte sikkerhedskrav",
   "en": "State how assurance is obtained that the service or product meets the security requirements set for it"
  },
  "typically": {
   "da": "Leverandørerklæring, certifikat, revisorerklæring",
   "en": "Supplier declaration, certificate, auditor’s report"
  },
  "elements": [
   "N5.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.21",
    "A.5.23"
   ],
   "csf": [
    "GV.PO-02",
    "GV.SC-06",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-09",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/6.1.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Det leverede valideres mod sikkerhedskravene, og resultatet dokumenteres",
   "en": "What is delivered is validated against the security requirements and the result documented"
  },
  "ask": {
   "da": "Beskriv de metoder, som det leverede valideres mod sikkerhedskravene med, og angiv, hvor resultaterne dokumenteres",
   "en": "Describe the methods by which what is delivered is validated against the security requirements, and state where the results are documented"
  },
  "typically": {
   "da": "Modtagekontrol, accepttest, valideringsrapport",
   "en": "Acceptance check, acceptance test, validation report"
  },
  "elements": [
   "N5.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.21",
    "A.5.23"
   ],
   "csf": [
    "GV.PO-02",
    "GV.SC-06",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-09",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/6.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Indkøbsprocesserne gennemgås med planlagte mellemrum og efter væsentlige hændelser",
   "en": "Procurement processes are reviewed at planned intervals and on significant incidents"
  },
  "ask": {
   "da": "Angiv, hvor ofte processerne for indkøb gennemgås, at det også sker efter væsentlige hændelser, og at de opdateres, hvor det er relevant",
   "en": "State how often the procurement processes are reviewed, that this also happens after significant incidents, and that they are updated where that is called for"
  },
  "typically": {
   "da": "Gennemgangsnotat, versionshistorik, årshjul",
   "en": "Review notes, version history, annual plan"
  },
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.21",
    "A.5.23",
    "A.8.8"
   ],
   "csf": [
    "GV.PO-02",
    "GV.SC-06",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-09",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/6.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Regler for sikker udvikling dækker alle faser, også når udvikling lægges ud",
   "en": "Rules for secure development cover all phases, outsourced development included"
  },
  "ask": {
   "da": "Beskriv reglerne for sikker udvikling, der er fastlagt, før udviklingen begynder, for hver fase fra specifikation og udformning til implementering og test, og angiv, at de gælder både egen og udlagt udvikling",
   "en": "Describe the rules for secure development, laid down before development begins, for each phase from specification and design to implementation and testing, and state that they apply in-house and to outsourced work alike"
  },
  "typically": {
   "da": "Udviklingshåndbog, faser med sikkerhedskrav, kontraktkrav til eksterne udviklere",
   "en": "Development handbook, phases with security requirements, contract terms for external developers"
  },
  "elements": [
   "N5.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.31"
   ],
   "csf": [
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-06"
   ]
  }
 },
 "eu-ir/6.2.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sikkerhedskrav analyseres i hvert udviklings- og anskaffelsesprojekt",
   "en": "Security requirements are analysed in each development and acquisition project"
  },
  "ask": {
   "da": "Beskriv, hvordan sikkerhedskrav analyseres, når et udviklings- eller anskaffelsesprojekt specificeres og udformes, også når andre gennemfører det for enheden",
   "en": "Describe how security requirements are analysed when a development or acquisition project is specified and designed, also when others carry it out for the entity"
  },
  "typically": {
   "da": "Kravanalyse, trusselsmodel, projektskabelon med sikkerhedsafsnit",
   "en": "Requirements analysis, threat model, project template with a security section"
  },
  "elements": [
   "N5.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.31"
   ],
   "csf": [
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-06"
   ]
  }
 },
 "eu-ir/6.2.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Principper for sikre systemer og sikker kodning følges ved al udvikling",
   "en": "Principles for secure systems and secure coding are followed in all development"
  },
  "ask": {
   "da": "Angiv de principper for sikker systemopbygning og sikker kodning, der følges ved udvikling af informationssystemer, for eksempel indbygget cybersikkerhed og zero trust",
   "en": "State the principles for building secure systems and for secure coding that are followed when information systems are developed, for example security by design and zero trust"
  },
  "typically": {
   "da": "Kodestandard, arkitekturprincipper, tjekliste til kodegennemgang",
   "en": "Coding standard, architecture principles, code review checklist"
  },
  "elements": [
   "N5.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.31"
   ],
   "csf": [
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-06"
   ]
  }
 },
 "eu-ir/6.2.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sikkerhedskrav til udviklingsmiljøer er fastlagt",
   "en": "Security requirements for development environments are laid down"
  },
  "ask": {
   "da": "Fastlæg de sikkerhedskrav, som udviklingsmiljøer skal opfylde",
   "en": "Set the security requirements that development environments must meet"
  },
  "typically": {
   "da": "Krav til adgang og adskillelse, opsætning af udviklingsmiljøer, adgangslister",
   "en": "Requirements for access and separation, set-up of development environments, access lists"
  },
  "elements": [
   "N5.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.31"
   ],
   "csf": [
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-06"
   ]
  }
 },
 "eu-ir/6.2.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Processer for sikkerhedstest er en del af udviklingens livscyklus",
   "en": "Security testing processes are part of how software is developed"
  },
  "ask": {
   "da": "Beskriv processerne for sikkerhedstest undervejs i udviklingen, og hvordan de gennemføres",
   "en": "Describe the processes for testing security in the course of development and how they are carried out"
  },
  "typically": {
   "da": "Automatisk kodeanalyse, testplan, testrapporter",
   "en": "Automated code analysis, test plan, test reports"
  },
  "elements": [
   "N5.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.31"
   ],
   "csf": [
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-06"
   ]
  }
 },
 "eu-ir/6.2.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Data til sikkerhedstest udvælges, beskyttes og forvaltes forsvarligt",
   "en": "Data for security tests is selected, protected and managed properly"
  },
  "ask": {
   "da": "Beskriv, hvordan data til sikkerhedstest udvælges, beskyttes og forvaltes",
   "en": "Describe how data for security tests is selected, protected and managed"
  },
  "typically": {
   "da": "Retningslinje for testdata, adgangslister, sletningslog",
   "en": "Guideline on test data, access lists, deletion log"
  },
  "elements": [
   "N5.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.31"
   ],
   "csf": [
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-06"
   ]
  }
 },
 "eu-ir/6.2.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Testdata renses og anonymiseres efter risikovurderingen",
   "en": "Test data is sanitised and anonymised in line with the risk assessment"
  },
  "ask": {
   "da": "Beskriv, hvordan testdata renses og anonymiseres, og hvordan det følger af risikovurderingen",
   "en": "Describe how test data is sanitised and anonymised and how that follows from the risk assessment"
  },
  "typically": {
   "da": "Procedure for anonymisering, script til sløring af data, kontrol før brug",
   "en": "Anonymisation procedure, data masking script, check before use"
  },
  "elements": [
   "N5.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.31"
   ],
   "csf": [
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-06"
   ]
  }
 },
 "eu-ir/6.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Reglerne for leverandører og indkøb følges også, når udvikling lægges ud",
   "en": "The rules on suppliers and procurement are also followed when development is outsourced"
  },
  "ask": {
   "da": "Angiv, hvordan politikken og procedurerne for forsyningskæden og for indkøb anvendes, når udvikling af net- og informationssystemer lægges ud",
   "en": "State how the policies and procedures on the supply chain and on procurement are applied when network and information systems are developed by others"
  },
  "typically": {
   "da": "Leverandørvurdering, sikkerhedsbilag til udviklingskontrakter, indkøbssag",
   "en": "Supplier assessment, security annex to development contracts, procurement case"
  },
  "elements": [
   "N5.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.31"
   ],
   "csf": [
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-06"
   ]
  }
 },
 "eu-ir/6.2.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Reglerne for sikker udvikling gennemgås med planlagte mellemrum",
   "en": "The rules for secure development are reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvor ofte reglerne for sikker udvikling gennemgås, og at de opdateres, når det er nødvendigt",
   "en": "State how often the rules for secure development are reviewed and that they are updated when that is needed"
  },
  "typically": {
   "da": "Gennemgangsnotat, versionshistorik, årshjul",
   "en": "Review notes, version history, annual plan"
  },
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.25",
    "A.8.31"
   ],
   "csf": [
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-06"
   ]
  }
 },
 "eu-ir/6.3.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Konfigurationer er fastlagt, dokumenteret, gennemført og overvåget",
   "en": "Configurations are established, documented, implemented and monitored"
  },
  "ask": {
   "da": "Beskriv, hvordan hardware, software, tjenester og netværk skal være konfigureret, også sikkerhedsmæssigt, og hvordan konfigurationerne dokumenteres, gennemføres og overvåges",
   "en": "Describe how hardware, software, services and networks are to be configured, their security included, and how the configurations are documented, implemented and monitored"
  },
  "typically": {
   "da": "Basisopsætninger, konfigurationsdatabase, overvågning af afvigelser",
   "en": "Baselines, configuration database, monitoring for deviations"
  },
  "elements": [
   "N5.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.9"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-01"
   ]
  }
 },
 "eu-ir/6.3.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sikre konfigurationer er fastlagt for hardware, software, tjenester og netværk",
   "en": "Secure configurations are laid down for hardware, software, services and networks"
  },
  "ask": {
   "da": "Fastlæg, hvad der gør konfigurationen af hardware, software, tjenester og netværk sikker, og hvordan den sikkerhed opretholdes",
   "en": "Lay down what makes the configuration of hardware, software, services and networks secure and how that security is upheld"
  },
  "typically": {
   "da": "Hærdningsvejledninger, anerkendte benchmarks, begrundede afvigelser",
   "en": "Hardening guides, recognised benchmarks, reasons for deviations"
  },
  "elements": [
   "N5.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.9"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-01"
   ]
  }
 },
 "eu-ir/6.3.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sikre konfigurationer håndhæves på nye systemer og på systemer i drift",
   "en": "Secure configurations are enforced on new systems and on those in operation"
  },
  "ask": {
   "da": "Beskriv de processer og værktøjer, der håndhæver de sikre konfigurationer på nyinstallerede systemer og på systemer i drift, så længe de lever",
   "en": "Describe the processes and tools that enforce the secure configurations on newly installed systems and on systems in operation for as long as they live"
  },
  "typically": {
   "da": "Konfigurationsværktøj, standardbilleder, afvigelsesrapporter",
   "en": "Configuration tool, standard images, deviation reports"
  },
  "elements": [
   "N5.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.9"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-01"
   ]
  }
 },
 "eu-ir/6.3.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Konfigurationer gennemgås med planlagte mellemrum eller efter væsentlige hændelser eller ændringer",
   "en": "Configurations are reviewed at planned intervals or on significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, hvor ofte eller efter hvilke væsentlige hændelser og væsentlige ændringer i drift eller risici konfigurationerne gennemgås, og at de opdateres, hvor det er relevant",
   "en": "State how often, or after which significant incidents and which significant changes in operations or risks, the configurations are reviewed, and that they are updated where that is called for"
  },
  "typically": {
   "da": "Gennemgangsnotat, versionshistorik, årshjul",
   "en": "Review notes, version history, annual plan"
  },
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.9"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-01"
   ]
  }
 },
 "eu-ir/6.4.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Ændringer i net- og informationssystemer styres efter procedurer",
   "en": "Changes to network and information systems are controlled by procedures"
  },
  "ask": {
   "da": "Beskriv de procedurer, som ændringer i net- og informationssystemer styres efter, og angiv, hvordan de stemmer med enhedens almindelige politikker for ændringer, hvis den har sådanne",
   "en": "Describe the procedures by which changes to network and information systems are controlled, and state how they agree with the entity’s general policies on change, if it has any"
  },
  "typically": {
   "da": "Ændringsprocedure, roller for godkendelse, ændringskalender",
   "en": "Change procedure, approval roles, change calendar"
  },
  "elements": [
   "N5.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "6.3",
    "8.1",
    "A.7.13",
    "A.8.32"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-07"
   ]
  }
 },
 "eu-ir/6.4.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Ændringer dokumenteres og testes og vurderes efter risiko, før de gennemføres",
   "en": "Changes are documented, and tested and assessed according to risk before they are made"
  },
  "ask": {
   "da": "Angiv, at procedurerne gælder nye udgaver, ændringer og hasteændringer af software og hardware i drift og ændringer af konfigurationen, og beskriv, hvordan ændringerne dokumenteres og ud fra risikovurderingen testes og vurderes for mulige virkninger, før de gennemføres",
   "en": "State that the procedures apply to releases, modifications and emergency changes of software and hardware in operation and to changed configurations, and describe how changes are documented and, building on the risk assessment, tested and assessed for their possible impact before they are made"
  },
  "typically": {
   "da": "Ændringssager, testresultater, vurdering af virkning, tilbagerulningsplan",
   "en": "Change records, test results, impact assessment, rollback plan"
  },
  "elements": [
   "N5.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "6.3",
    "8.1",
    "A.7.13",
    "A.8.32"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-07"
   ]
  }
 },
 "eu-ir/6.4.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Hasteændringer uden om proceduren er dokumenteret og forklaret",
   "en": "Emergency changes outside the procedure are documented and explained"
  },
  "ask": {
   "da": "Angiv, hvor resultatet af en hasteændring dokumenteres sammen med forklaringen på, at den almindelige procedure ikke kunne følges",
   "en": "State where the result of an emergency change is documented, together with why the regular procedure could not be followed"
  },
  "typically": {
   "da": "Liste over hasteændringer, efterfølgende ændringssag, referat af ændringsmøde",
   "en": "List of emergency changes, retrospective change record, change meeting minutes"
  },
  "elements": [
   "N5.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "6.3",
    "8.1",
    "A.7.13",
    "A.8.32"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-07"
   ]
  }
 },
 "eu-ir/6.4.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Ændringsprocedurer gennemgås med planlagte mellemrum og efter væsentlige hændelser eller ændringer",
   "en": "Change procedures are reviewed at planned intervals and on significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, hvor ofte procedurerne for ændringer gennemgås, at det også sker efter væsentlige hændelser eller væsentlige ændringer i drift eller risici, og at de opdateres, hvor det er relevant",
   "en": "State how often the change procedures are reviewed, that this also happens after significant incidents or significant changes in operations or risks, and that they are updated where that is called for"
  },
  "typically": {
   "da": "Gennemgangsnotat, versionshistorik, årshjul",
   "en": "Review notes, version history, annual plan"
  },
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "6.3",
    "8.1",
    "A.7.13",
    "A.8.32"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-07"
   ]
  }
 },
 "eu-ir/6.5.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Politik og procedurer for sikkerhedstest er fastlagt og anvendes",
   "en": "Policy and procedures for security testing are laid down and applied"
  },
  "ask": {
   "da": "Beskriv politikken og procedurerne for sikkerhedstest, og hvordan de gennemføres og anvendes",
   "en": "Describe the policy and the procedures for security testing and how they are put into practice"
  },
  "typically": {
   "da": "Politik for sikkerhedstest, testprocedurer, ansvar for test",
   "en": "Security testing policy, test procedures, responsibility for tests"
  },
  "elements": [
   "N5.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.29",
    "A.8.33",
    "A.8.34"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01"
   ]
  }
 },
 "eu-ir/6.5.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Testenes behov, omfang, hyppighed og art følger af risikovurderingen",
   "en": "Need, scope, frequency and type of testing follow from the risk assessment"
  },
  "ask": {
   "da": "Angiv, hvilke sikkerhedstest der er behov for, deres omfang, hyppighed og art, og hvordan det følger af risikovurderingen",
   "en": "State which security tests are needed, how wide they reach, how often they are run and of what type, and how that follows from the risk assessment"
  },
  "typically": {
   "da": "Årlig testplan, oversigt over testtyper, henvisning til risikovurderingen",
   "en": "Annual test plan, overview of test types, reference to the risk assessment"
  },
  "elements": [
   "N5.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.29",
    "A.8.33",
    "A.8.34"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01"
   ]
  }
 },
 "eu-ir/6.5.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sikkerhedstest følger en dokumenteret metode og dækker det, der er vigtigt for sikker drift",
   "en": "Security tests follow a documented method and cover what matters to secure operation"
  },
  "ask": {
   "da": "Beskriv testmetoden, og angiv, at testene dækker de komponenter, som en risikoanalyse har vist er relevante for sikker drift",
   "en": "Describe the test method, and state that the tests cover the components that a risk analysis has shown to matter to secure operation"
  },
  "typically": {
   "da": "Testmetode, anerkendt teststandard, omfangsbeskrivelse",
   "en": "Test method, recognised testing standard, scope description"
  },
  "elements": [
   "N5.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.29",
    "A.8.33",
    "A.8.34"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01"
   ]
  }
 },
 "eu-ir/6.5.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Testenes art, omfang, tidspunkt og resultater er dokumenteret, og hvert fund er vurderet",
   "en": "Type, scope, time and results of each test are documented and each finding is assessed"
  },
  "ask": {
   "da": "Angiv, hvor testenes art, omfang, tidspunkt og resultater dokumenteres, med kritikalitet og afhjælpende foranstaltninger for hvert fund",
   "en": "State where the type, scope, time and outcome of each test are documented, with the criticality of each finding and what is done about it"
  },
  "typically": {
   "da": "Testrapporter, liste over fund, sager med kritikalitet og frist",
   "en": "Test reports, list of findings, cases with criticality and due date"
  },
  "elements": [
   "N5.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.29",
    "A.8.33",
    "A.8.34"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01"
   ]
  }
 },
 "eu-ir/6.5.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Kritiske fund fører til afhjælpende foranstaltninger",
   "en": "Critical findings lead to mitigating measures"
  },
  "ask": {
   "da": "Angiv, hvordan afhjælpende foranstaltninger sættes i værk ved kritiske fund",
   "en": "State how mitigating measures are put in place when a finding is critical"
  },
  "typically": {
   "da": "Handlingsplan, lukkede sager, gentest",
   "en": "Action plan, closed cases, retest"
  },
  "elements": [
   "N5.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.29",
    "A.8.33",
    "A.8.34"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01"
   ]
  }
 },
 "eu-ir/6.5.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Politikkerne for sikkerhedstest gennemgås med planlagte mellemrum",
   "en": "The security testing policies are reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvor ofte politikkerne for sikkerhedstest gennemgås, og at de opdateres, hvor det er relevant",
   "en": "State how often the security testing policies are reviewed and that they are updated where that is called for"
  },
  "typically": {
   "da": "Gennemgangsnotat, versionshistorik, årshjul",
   "en": "Review notes, version history, annual plan"
  },
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.29",
    "A.8.33",
    "A.8.34"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01"
   ]
  }
 },
 "eu-ir/6.6.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Procedurer for sikkerhedsrettelser hænger sammen med de øvrige procedurer",
   "en": "Procedures for security patches are coherent with the other procedures"
  },
  "ask": {
   "da": "Beskriv procedurerne for sikkerhedsrettelser, og hvordan de hænger sammen med ændringsstyring, sårbarhedshåndtering, risikostyring og andre relevante procedurer",
   "en": "Describe the procedures for security patches and how they fit with those for changes, vulnerabilities, risks and other relevant matters"
  },
  "typically": {
   "da": "Procedure for rettelser, flowdiagram, henvisninger til øvrige procedurer",
   "en": "Patch procedure, flow chart, references to the other procedures"
  },
  "elements": [
   "N5.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.31",
    "A.8.32"
   ],
   "csf": [
    "DE.CM-09",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-02"
   ]
  }
 },
 "eu-ir/6.6.1.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sikkerhedsrettelser indføres inden for rimelig tid",
   "en": "Security patches are in place within a reasonable time"
  },
  "ask": {
   "da": "Angiv, hvor hurtigt sikkerhedsrettelser indføres, efter at de er blevet tilgængelige",
   "en": "State how soon security patches are applied once they are available"
  },
  "typically": {
   "da": "Frister efter alvor, rapport om rettelser inden for frist, opdateringslog",
   "en": "Deadlines by severity, report on patches within the deadline, update log"
  },
  "elements": [
   "N5.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.31",
    "A.8.32"
   ],
   "csf": [
    "DE.CM-09",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-02"
   ]
  }
 },
 "eu-ir/6.6.1.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sikkerhedsrettelser testes, før de indføres i produktionssystemer",
   "en": "Security patches are tested before they reach production systems"
  },
  "ask": {
   "da": "Beskriv, hvordan sikkerhedsrettelser testes, før de indføres i produktionssystemer",
   "en": "Describe how security patches are tested before they reach production systems"
  },
  "typically": {
   "da": "Testmiljø, trinvis udrulning, testlog",
   "en": "Test environment, staged roll-out, test log"
  },
  "elements": [
   "N5.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.31",
    "A.8.32"
   ],
   "csf": [
    "DE.CM-09",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-02"
   ]
  }
 },
 "eu-ir/6.6.1.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sikkerhedsrettelser kommer fra pålidelige kilder, og deres integritet kontrolleres",
   "en": "Security patches are from trusted sources and their integrity is checked"
  },
  "ask": {
   "da": "Angiv, hvilke kilder sikkerhedsrettelser hentes fra, og hvordan deres integritet kontrolleres",
   "en": "State which sources security patches are fetched from and how their integrity is checked"
  },
  "typically": {
   "da": "Liste over godkendte kilder, kontrol af signatur eller kontrolsum",
   "en": "List of approved sources, check of signature or checksum"
  },
  "elements": [
   "N5.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.31",
    "A.8.32"
   ],
   "csf": [
    "DE.CM-09",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-02"
   ]
  }
 },
 "eu-ir/6.6.1.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Rettelser, der mangler eller er fravalgt, opvejes, og restrisikoen er accepteret",
   "en": "Patches that are missing or declined are made up for and the residual risk is accepted"
  },
  "ask": {
   "da": "Angiv for hver sikkerhedsrettelse, der ikke findes eller er fravalgt, de supplerende foranstaltninger, og hvem der har accepteret restrisikoen",
   "en": "State for each security patch that is unavailable or declined the additional measures and who accepted the residual risk"
  },
  "typically": {
   "da": "Supplerende foranstaltninger pr. system, risikoaccept, isolering i netværket",
   "en": "Additional measures per system, risk acceptance, isolation in the network"
  },
  "elements": [
   "N5.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.31",
    "A.8.32"
   ],
   "csf": [
    "DE.CM-09",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-02"
   ]
  }
 },
 "eu-ir/6.6.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Fravalgte sikkerhedsrettelser er dokumenteret og begrundet",
   "en": "Decisions not to apply a patch are documented and justified"
  },
  "ask": {
   "da": "Dokumentér hvert fravalg af en sikkerhedsrettelse, og begrund, hvorfor ulemperne er større end gevinsten for cybersikkerheden",
   "en": "Document each decision not to apply a security patch and give the reasons why its drawbacks are greater than its gain for cybersecurity"
  },
  "typically": {
   "da": "Fravalgsliste, begrundelse i sagen, oplysninger fra leverandøren",
   "en": "List of declined patches, reasons in the case, information from the supplier"
  },
  "elements": [
   "N5.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.31",
    "A.8.32"
   ],
   "csf": [
    "DE.CM-09",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-02"
   ]
  }
 },
 "eu-ir/6.7.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Net- og informationssystemer er beskyttet mod cybertrusler",
   "en": "Network and information systems are protected from cyber threats"
  },
  "ask": {
   "da": "Beskriv de foranstaltninger, der beskytter net- og informationssystemerne mod cybertrusler",
   "en": "Describe the measures that guard the network and information systems against cyber threats"
  },
  "typically": {
   "da": "Netværkspolitik, firewallopsætning, overvågning af netværket",
   "en": "Network policy, firewall set-up, network monitoring"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Netværkets arkitektur er dokumenteret forståeligt og ajour",
   "en": "The architecture of the network is documented, comprehensible and current"
  },
  "ask": {
   "da": "Henvis til en forståelig og gældende beskrivelse af netværkets arkitektur, og angiv, hvordan den holdes ajour",
   "en": "Refer to a comprehensible and current description of the network architecture and state how it is kept up to date"
  },
  "typically": {
   "da": "Netværkstegning, oversigt over zoner, dato for seneste ajourføring",
   "en": "Network diagram, overview of zones, date of last update"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Interne net er beskyttet mod uvedkommende adgang",
   "en": "Internal network domains are protected from unauthorised access"
  },
  "ask": {
   "da": "Beskriv de kontroller, der beskytter enhedens interne net mod uvedkommende adgang",
   "en": "Describe the controls that keep unauthorised parties out of the entity’s internal network domains"
  },
  "typically": {
   "da": "Firewallregler, adgangskontrol til netværket, alarmer om indtrængen",
   "en": "Firewall rules, network access control, intrusion alerts"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Adgang og netværkstrafik, som driften ikke kræver, er forhindret",
   "en": "Access and network traffic that operation does not need are prevented"
  },
  "ask": {
   "da": "Beskriv, hvordan kontrollerne er sat op, så adgang og netværkstrafik, som driften ikke kræver, forhindres",
   "en": "Describe how controls are set up so that access and network traffic that operation does not need are prevented"
  },
  "typically": {
   "da": "Regelsæt, der spærrer alt andet, gennemgang af firewallregler",
   "en": "Rule set that denies the rest, review of firewall rules"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Fjernadgang er underlagt kontroller, også for tjenesteudbydere",
   "en": "Remote access is subject to controls, for service providers too"
  },
  "ask": {
   "da": "Fastlæg de kontroller, der gælder for fjernadgang til net- og informationssystemer, også for tjenesteudbydere, og hvordan de anvendes",
   "en": "Set the controls that apply to remote access, whether by own staff or by service providers, and say how they are applied"
  },
  "typically": {
   "da": "Regler for fjernadgang, VPN med flere faktorer, springserver",
   "en": "Rules for remote access, VPN with several factors, jump server"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Systemer til administration af sikkerhedspolitikken bruges ikke til andet",
   "en": "Systems that administer the security policy are used for nothing else"
  },
  "ask": {
   "da": "Angiv, hvilke systemer gennemførelsen af sikkerhedspolitikken administreres fra, og at de ikke bruges til andre formål",
   "en": "State from which systems the implementation of the security policy is administered and that they serve no other purpose"
  },
  "typically": {
   "da": "Liste over administrationssystemer, brugsregler, spærring for mail og internet",
   "en": "List of administration systems, rules of use, block on mail and internet"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Unødige forbindelser og tjenester er udtrykkeligt forbudt eller slået fra",
   "en": "Connections and services that are not needed are explicitly forbidden or switched off"
  },
  "ask": {
   "da": "Beskriv, hvordan unødige forbindelser og tjenester udtrykkeligt forbydes eller slås fra",
   "en": "Describe how connections and services that are not needed are explicitly forbidden or switched off"
  },
  "typically": {
   "da": "Basisopsætninger, portscanning, liste over tilladte tjenester",
   "en": "Baselines, port scan, list of permitted services"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.g": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Kun godkendt udstyr har adgang til net- og informationssystemerne",
   "en": "Only authorised devices have access to the network and information systems"
  },
  "ask": {
   "da": "Beskriv, hvordan adgang til net- og informationssystemerne begrænses til udstyr, som er godkendt",
   "en": "Describe how access is limited to devices that have been authorised"
  },
  "typically": {
   "da": "Liste over godkendt udstyr, enhedscertifikater, netværksadgangskontrol (NAC)",
   "en": "List of authorised devices, device certificates, network access control (NAC)"
  },
  "conditional": true,
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.h": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Tjenesteudbydere får kun adgang efter anmodning og for en fastsat tid",
   "en": "Service providers get access only on request and for a set time"
  },
  "ask": {
   "da": "Beskriv, hvordan en tjenesteudbyder anmoder om adgang, og hvordan adgangen godkendes, tidsbegrænses og lukkes",
   "en": "Describe how access for a service provider is requested, approved, limited in time and closed"
  },
  "typically": {
   "da": "Godkendte anmodninger, sessionslog, konti med udløb",
   "en": "Approved requests, session log, accounts that expire"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.i": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Adskilte systemer kommunikerer kun ad pålidelige, isolerede kanaler",
   "en": "Distinct systems communicate only over trusted, isolated channels"
  },
  "ask": {
   "da": "Beskriv, hvordan de kanaler, som adskilte systemer kommunikerer ad, er isoleret logisk, kryptografisk eller fysisk, hvordan endepunkterne identificeres sikkert, og hvordan data beskyttes mod ændring og afsløring",
   "en": "Describe how the channels between distinct systems are isolated by logical, cryptographic or physical means, how their end points are reliably identified, and how the data is kept from being altered or disclosed"
  },
  "typically": {
   "da": "Oversigt over forbindelser, gensidig TLS, IPsec mellem steder",
   "en": "Overview of connections, mutual TLS, IPsec between sites"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.j": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "En plan for fuld overgang til nyeste generation af netværksprotokoller er vedtaget",
   "en": "A plan for moving fully to the latest generation of network protocols is adopted"
  },
  "ask": {
   "da": "Fastlæg en gennemførelsesplan for en sikker, hensigtsmæssig og trinvis fuld overgang til den nyeste generation af protokoller på netværkslaget og de tiltag, der fremskynder den",
   "en": "Adopt an implementation plan for moving fully, in secure, suitable and gradual steps, to the latest generation of protocols at the network layer, and the measures that speed it up"
  },
  "typically": {
   "da": "Plan for IPv6, milepæle, status på de enkelte net",
   "en": "IPv6 plan, milestones, status of each network"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.k": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "En plan for indførelse af moderne e-mailstandarder er vedtaget",
   "en": "A plan for introducing modern e-mail standards is adopted"
  },
  "ask": {
   "da": "Fastlæg en gennemførelsesplan for at indføre internationalt vedtagne, interoperable og moderne standarder, som sikrer e-mail mod trusler, og de tiltag, der fremskynder det",
   "en": "Adopt an implementation plan for introducing modern, interoperable standards, agreed internationally, that secure e-mail against threats, and the measures that speed it up"
  },
  "typically": {
   "da": "Plan for mailsikkerhed, DMARC-rapporter, opsætning af MTA-STS eller DANE",
   "en": "Plan for e-mail security, DMARC reports, MTA-STS or DANE set-up"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.2.l": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Bedste praksis følges for DNS-sikkerhed og for sikker routing på internettet",
   "en": "Best practice is followed for DNS security and for secure routing on the internet"
  },
  "ask": {
   "da": "Angiv, hvilken bedste praksis der følges for sikkerheden i DNS og for sikker og ren routing af internettrafik til og fra netværket",
   "en": "State which best practice is followed for DNS security and for the security and hygiene of routing internet traffic to and from the network"
  },
  "typically": {
   "da": "DNSSEC, rutesignering (RPKI), filtre mod forfalskede afsendere",
   "en": "DNSSEC, route signing (RPKI), filters against spoofed sources"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.7.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Netværkssikkerheden gennemgås med planlagte mellemrum og efter væsentlige hændelser eller ændringer",
   "en": "Network security is reviewed at planned intervals and on significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, hvor ofte foranstaltningerne i netværket gennemgås, at det også sker efter væsentlige hændelser eller væsentlige ændringer i drift eller risici, og at de opdateres, hvor det er relevant",
   "en": "State how often the network measures are reviewed, that this also happens after significant incidents or significant changes in operations or risks, and that they are updated where that is called for"
  },
  "typically": {
   "da": "Gennemgangsnotat, versionshistorik, årshjul",
   "en": "Review notes, version history, annual plan"
  },
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.16",
    "A.8.20"
   ],
   "csf": [
    "DE.CM-01",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.8.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Net og systemer er segmenteret efter risiko og adskilt fra tredjeparters",
   "en": "Networks and systems are segmented by risk and separated from those of third parties"
  },
  "ask": {
   "da": "Beskriv net og zoner, hvordan inddelingen følger af risikovurderingen, og hvordan de er adskilt fra tredjeparters systemer og net",
   "en": "Describe the networks and zones, how the division follows from the risk assessment, and how they are separated from the systems and networks of third parties"
  },
  "typically": {
   "da": "Zonemodel, netværkstegning, begrundelse ud fra risici",
   "en": "Zone model, network diagram, reasons based on risks"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.8.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Segmenteringen tager hensyn til forholdet mellem pålidelige systemer og tjenester",
   "en": "Segmentation takes account of how trustworthy systems and services relate to each other"
  },
  "ask": {
   "da": "Beskriv, hvordan der er taget hensyn til det funktionelle, logiske og fysiske forhold mellem pålidelige systemer og tjenester, også deres placering",
   "en": "Describe how account is taken of the way trustworthy systems and services relate to each other in function, logic and physical terms, their location included"
  },
  "typically": {
   "da": "Oversigt over afhængigheder, netværkstegning med placeringer, begrundet zonemodel",
   "en": "Overview of dependencies, network diagram with locations, zone model with reasons"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.8.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Adgang til et net eller en zone gives efter en vurdering af zonens sikkerhedskrav",
   "en": "Access to a network or zone is granted after its security requirements are assessed"
  },
  "ask": {
   "da": "Beskriv, hvordan sikkerhedskravene til et net eller en zone vurderes, før der gives adgang til den",
   "en": "Describe how the security requirements of a network or zone are assessed before access to it is granted"
  },
  "typically": {
   "da": "Krav pr. zone, adgangsmatrix, godkendte anmodninger",
   "en": "Requirements per zone, access matrix, approved requests"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.8.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Systemer, der er kritiske for driften eller sikkerheden (safety), står i sikrede zoner",
   "en": "Systems critical to operation or to safety stand in secured zones"
  },
  "ask": {
   "da": "Angiv, hvilke systemer der er kritiske for enhedens drift eller for sikkerheden (safety), og hvilke sikrede zoner de står i",
   "en": "State which systems are critical to the entity’s operation or to safety and in which secured zones they stand"
  },
  "typically": {
   "da": "Liste over kritiske systemer, zoner med skærpet adgang, netværkstegning",
   "en": "List of critical systems, zones with tightened access, network diagram"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.8.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "En demilitariseret zone sikrer kommunikationen til og fra nettene",
   "en": "A demilitarised zone secures communication to and from the networks"
  },
  "ask": {
   "da": "Beskriv den demilitariserede zone, og hvordan den sikrer kommunikationen til og fra nettene",
   "en": "Describe the demilitarised zone and how it secures communication to and from the networks"
  },
  "typically": {
   "da": "DMZ i netværkstegningen, firewallregler, liste over internetvendte tjenester",
   "en": "DMZ in the network diagram, firewall rules, list of internet-facing services"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.8.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Adgang og kommunikation mellem og inden for zoner er begrænset til det nødvendige",
   "en": "Access and communication between and inside zones are limited to what is needed"
  },
  "ask": {
   "da": "Beskriv, hvordan adgang og kommunikation mellem og inden for zoner begrænses til det, der kræves af driften eller af sikkerheden (safety)",
   "en": "Describe how access and communication between and inside zones are limited to what operation or safety needs"
  },
  "typically": {
   "da": "Firewallregler mellem zoner, lokale firewalls, årlig test af adskillelsen",
   "en": "Firewall rules between zones, host firewalls, yearly test of the separation"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.8.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Det særlige net til administration er adskilt fra driftsnettet",
   "en": "The dedicated network for administration is separate from the operational network"
  },
  "ask": {
   "da": "Beskriv det særlige net til administration af net- og informationssystemer, og hvordan det er adskilt fra driftsnettet",
   "en": "Describe the dedicated network from which systems are administered and how it is separate from the operational network"
  },
  "typically": {
   "da": "Eget administrationsnet, springservere, VLAN-oversigt",
   "en": "Separate administration network, jump servers, VLAN overview"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.8.2.g": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Kanaler til netværksadministration er adskilt fra anden netværkstrafik",
   "en": "Channels for administering the network are segregated from other traffic"
  },
  "ask": {
   "da": "Beskriv, hvordan kanalerne til netværksadministration er adskilt fra anden netværkstrafik",
   "en": "Describe how the channels for administering the network are segregated from other traffic"
  },
  "typically": {
   "da": "Særlige administrationsporte, konsolnet, krypterede protokoller",
   "en": "Dedicated management ports, console network, encrypted protocols"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.8.2.h": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Produktionssystemer er adskilt fra udvikling og test, også sikkerhedskopierne",
   "en": "Production systems are separate from development and testing, backups included"
  },
  "ask": {
   "da": "Beskriv, hvordan produktionssystemerne for enhedens tjenester er adskilt fra systemer til udvikling og test, herunder sikkerhedskopier",
   "en": "Describe how the production systems of the entity’s services are kept apart from systems for development and testing, backups included"
  },
  "typically": {
   "da": "Særskilte miljøer, adskilte lagre til sikkerhedskopier, firewallregler",
   "en": "Separate environments, separate backup stores, firewall rules"
  },
  "elements": [
   "N5.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.8.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Segmenteringen gennemgås med planlagte mellemrum og efter væsentlige hændelser eller ændringer",
   "en": "Segmentation is reviewed at planned intervals and on significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, hvor ofte netværkssegmenteringen gennemgås, at det også sker efter væsentlige hændelser eller væsentlige ændringer i drift eller risici, og at den opdateres, hvor det er relevant",
   "en": "State how often the segmentation is reviewed, that this also happens after significant incidents or significant changes in operations or risks, and that it is updated where that is called for"
  },
  "typically": {
   "da": "Gennemgangsnotat, versionshistorik, årshjul",
   "en": "Review notes, version history, annual plan"
  },
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.22"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-01"
   ]
  }
 },
 "eu-ir/6.9.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Systemerne er beskyttet mod ondsindet og uautoriseret software",
   "en": "Systems are protected against malicious and unauthorised software"
  },
  "ask": {
   "da": "Beskriv, hvordan net- og informationssystemerne beskyttes mod ondsindet og uautoriseret software",
   "en": "Describe how the network and information systems are guarded from malicious and unauthorised software"
  },
  "typically": {
   "da": "Politik mod skadelig software, filtrering af mail og web, begrænsede installationsrettigheder",
   "en": "Policy against malware, mail and web filtering, limited rights to install"
  },
  "elements": [
   "N5.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.32",
    "A.8.7"
   ],
   "csf": [
    "DE.CM-01",
    "DE.CM-09",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.9.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Brug af ondsindet eller uautoriseret software opdages eller forhindres",
   "en": "Malicious or unauthorised software is detected or its use prevented"
  },
  "ask": {
   "da": "Beskriv de foranstaltninger, der opdager eller forhindrer brug af ondsindet eller uautoriseret software, og, hvor det er relevant, hvilke systemer der har software til detektion og respons, og hvordan den opdateres efter risikovurderingen og aftalerne med udbyderne",
   "en": "Describe the measures that discover malicious or unauthorised software or keep it from being used and, where that fits, which systems have detection and response software and how it is updated in line with the risk assessment and the contracts with its providers"
  },
  "typically": {
   "da": "Software til detektion og respons (EDR), dækningsrapport, liste over tilladte programmer, opdateringsstatus",
   "en": "Detection and response software (EDR), coverage report, list of permitted programs, update status"
  },
  "elements": [
   "N5.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.5.32",
    "A.8.7"
   ],
   "csf": [
    "DE.CM-01",
    "DE.CM-09",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.PS-05"
   ]
  }
 },
 "eu-ir/6.10.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Tekniske sårbarheder i systemerne kendes, vurderes og håndteres",
   "en": "Technical vulnerabilities in the systems are known, evaluated and managed"
  },
  "ask": {
   "da": "Beskriv, hvordan enheden skaffer sig oplysninger om tekniske sårbarheder i sine net- og informationssystemer, vurderer, hvor udsat den er, og håndterer dem med passende foranstaltninger",
   "en": "Describe how the entity learns of technical vulnerabilities in its network and information systems, evaluates how exposed it is, and manages them by appropriate measures"
  },
  "typically": {
   "da": "Liste over sårbarheder, vurdering af udsathed, sager om afhjælpning",
   "en": "List of vulnerabilities, exposure assessment, remediation cases"
  },
  "elements": [
   "N5.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06",
    "ID.RA-08",
    "PR.PS-02",
    "PR.PS-03"
   ]
  }
 },
 "eu-ir/6.10.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Oplysninger om sårbarheder følges gennem passende kanaler",
   "en": "Information on vulnerabilities is monitored through appropriate channels"
  },
  "ask": {
   "da": "Angiv, hvilke kanaler der følges for oplysninger om sårbarheder, for eksempel CSIRT'er, kompetente myndigheder og leverandører",
   "en": "State which channels are followed for information on vulnerabilities, for example CSIRTs, competent authorities and suppliers"
  },
  "typically": {
   "da": "Liste over kanaler, abonnementer på varsler, journal over modtagne varsler",
   "en": "List of channels, subscriptions to advisories, log of advisories received"
  },
  "elements": [
   "N5.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06",
    "ID.RA-08",
    "PR.PS-02",
    "PR.PS-03"
   ]
  }
 },
 "eu-ir/6.10.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sårbarhedsscanninger gennemføres med planlagte mellemrum",
   "en": "Vulnerability scans are carried out at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvilke systemer der scannes, hvor ofte, og hvor resultaterne gemmes",
   "en": "State which systems are scanned, how often, and where the results are kept"
  },
  "typically": {
   "da": "Scanningsplan, scanningsrapporter, dækningsgrad",
   "en": "Scan plan, scan reports, coverage"
  },
  "conditional": true,
  "facts": [
   "5.scanEvery"
  ],
  "elements": [
   "N5.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06",
    "ID.RA-08",
    "PR.PS-02",
    "PR.PS-03"
   ]
  }
 },
 "eu-ir/6.10.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Kritiske sårbarheder behandles uden unødigt ophold",
   "en": "Critical vulnerabilities are addressed without undue delay"
  },
  "ask": {
   "da": "Angiv, hvornår en sårbarhed anses for kritisk, og hvor hurtigt den behandles",
   "en": "State when a vulnerability counts as critical and how fast it is addressed"
  },
  "typically": {
   "da": "Kriterier for kritisk, frister, sager med tidsstempler",
   "en": "Criteria for critical, deadlines, cases with time stamps"
  },
  "elements": [
   "N5.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06",
    "ID.RA-08",
    "PR.PS-02",
    "PR.PS-03"
   ]
  }
 },
 "eu-ir/6.10.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sårbarhedshåndteringen passer sammen med ændrings-, rettelses-, risiko- og hændelsesprocedurer",
   "en": "Vulnerability handling fits the procedures for changes, patches, risks and incidents"
  },
  "ask": {
   "da": "Beskriv, hvordan sårbarhedshåndteringen er forenelig med procedurerne for ændringer, sikkerhedsrettelser, risikostyring og hændelser",
   "en": "Describe how the handling of vulnerabilities is compatible with the procedures for changes, security patches, risk management and incidents"
  },
  "typically": {
   "da": "Procesdiagram, henvisninger mellem procedurer, sammenkædede sager",
   "en": "Process diagram, references between procedures, linked cases"
  },
  "elements": [
   "N5.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06",
    "ID.RA-08",
    "PR.PS-02",
    "PR.PS-03"
   ]
  }
 },
 "eu-ir/6.10.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Der er en procedure for offentliggørelse af sårbarheder",
   "en": "There is a procedure for disclosing vulnerabilities"
  },
  "ask": {
   "da": "Beskriv, hvordan sårbarheder modtages og offentliggøres i overensstemmelse med den nationale politik for koordineret offentliggørelse",
   "en": "Describe how vulnerabilities are received and disclosed in line with the national policy on coordinated disclosure"
  },
  "typically": {
   "da": "Procedure for offentliggørelse, kontaktpunkt (security.txt), offentliggjorte sårbarheder",
   "en": "Disclosure procedure, contact point (security.txt), published vulnerabilities"
  },
  "elements": [
   "N5.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06",
    "ID.RA-08",
    "PR.PS-02",
    "PR.PS-03"
   ]
  }
 },
 "eu-ir/6.10.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Sårbarheder har en afhjælpningsplan eller en begrundelse for at lade dem stå",
   "en": "Vulnerabilities have a mitigation plan or a reason to leave them as they are"
  },
  "ask": {
   "da": "Beskriv, hvornår den mulige virkning af en sårbarhed kræver en plan for at afhjælpe den, hvordan planen gennemføres, og hvor det i andre tilfælde dokumenteres og begrundes, at afhjælpning ikke er nødvendig",
   "en": "Describe when the possible impact of a vulnerability calls for a plan to mitigate it, how the plan is carried out, and where it is otherwise documented and reasoned that no remediation is required"
  },
  "typically": {
   "da": "Afhjælpningsplaner, begrundelser i sårbarhedslisten, status på frister",
   "en": "Mitigation plans, reasons in the vulnerability list, status of deadlines"
  },
  "elements": [
   "N5.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06",
    "ID.RA-08",
    "PR.PS-02",
    "PR.PS-03"
   ]
  }
 },
 "eu-ir/6.10.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Kanalerne for oplysninger om sårbarheder gennemgås med planlagte mellemrum",
   "en": "The channels for information on vulnerabilities are reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvor ofte kanalerne for oplysninger om sårbarheder gennemgås, og at de opdateres, hvor det er relevant",
   "en": "State how often the channels for information on vulnerabilities are reviewed and that they are updated where that is called for"
  },
  "typically": {
   "da": "Gennemgangsnotat, versionshistorik, årshjul",
   "en": "Review notes, version history, annual plan"
  },
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.8.8"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-01",
    "ID.RA-02",
    "ID.RA-04",
    "ID.RA-05",
    "ID.RA-06",
    "ID.RA-08",
    "PR.PS-02",
    "PR.PS-03"
   ]
  }
 },
 "eu-ir/7.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 6,
  "title": {
   "da": "Politik og procedurer fastlægger, hvordan foranstaltningernes effektivitet vurderes",
   "en": "A policy and procedures settle how the effectiveness of measures is assessed"
  },
  "ask": {
   "da": "Beskriv politik og procedurer for at vurdere, om foranstaltningerne til styring af cybersikkerhedsrisici er gennemført og vedligeholdt effektivt",
   "en": "Describe the policy and procedures for assessing whether the measures that manage cybersecurity risks are put in place and kept up effectively"
  },
  "typically": {
   "da": "Godkendt politik, procedure for måling og vurdering, seneste samlede vurdering",
   "en": "Approved policy, procedure for measuring and assessing, latest overall assessment"
  },
  "elements": [
   "N6.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ],
   "iso27001": [
    "6.2",
    "9.1",
    "9.3.1",
    "9.3.2",
    "9.3.3"
   ],
   "csf": [
    "GV.RM-06",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/7.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 6,
  "title": {
   "da": "Vurderingen af effektivitet bygger på risikovurderingen og tidligere væsentlige hændelser",
   "en": "The assessment of effectiveness builds on the risk assessment and past significant incidents"
  },
  "ask": {
   "da": "Beskriv, hvordan risikovurderingen og tidligere væsentlige hændelser indgår, når foranstaltningernes effektivitet vurderes",
   "en": "Describe how the risk assessment and past significant incidents are used when the effectiveness of measures is assessed"
  },
  "typically": {
   "da": "Henvisning til risikovurderingen, liste over tidligere væsentlige hændelser, begrundet valg af målinger",
   "en": "Reference to the risk assessment, list of past significant incidents, reasons for the choice of measurements"
  },
  "elements": [
   "N6.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ]
  }
 },
 "eu-ir/7.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 6,
  "title": {
   "da": "Det er fastlagt, hvilke foranstaltninger, processer og kontroller der overvåges og måles",
   "en": "It is settled which measures, processes and controls are monitored and measured"
  },
  "ask": {
   "da": "Angiv, hvilke foranstaltninger til styring af cybersikkerhedsrisici der overvåges og måles, herunder processer og kontroller",
   "en": "State which measures against cybersecurity risks are monitored and measured, with the processes and controls among them"
  },
  "typically": {
   "da": "Måleplan, liste over nøgletal, oversigt over processer og kontroller",
   "en": "Measurement plan, list of indicators, overview of processes and controls"
  },
  "elements": [
   "N6.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ]
  }
 },
 "eu-ir/7.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 6,
  "title": {
   "da": "Metoderne til overvågning, måling, analyse og vurdering er fastlagt og giver gyldige resultater",
   "en": "The methods of monitoring, measuring, analysing and evaluating are settled and give valid results"
  },
  "ask": {
   "da": "Angiv, hvilke metoder der overvåges, måles, analyseres og vurderes med, og hvordan de sikrer gyldige resultater",
   "en": "State by which methods you monitor, measure, analyse and evaluate and how they make the results valid"
  },
  "typically": {
   "da": "Metodebeskrivelse for hver måling, gemte udtræk, kontrolmåling",
   "en": "Description of the method of each measurement, saved extracts, control measurement"
  },
  "elements": [
   "N6.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ]
  }
 },
 "eu-ir/7.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 6,
  "title": {
   "da": "Det er fastlagt, hvornår der overvåges og måles",
   "en": "It is settled when monitoring and measuring take place"
  },
  "ask": {
   "da": "Angiv, hvornår overvågning og måling udføres",
   "en": "State when monitoring and measuring are done"
  },
  "typically": {
   "da": "Måleplan med tidspunkter, årshjul, daterede målinger",
   "en": "Measurement plan with times, annual wheel, dated measurements"
  },
  "elements": [
   "N6.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ]
  }
 },
 "eu-ir/7.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 6,
  "title": {
   "da": "Det er fastlagt, hvem der har ansvaret for at overvåge og måle effektiviteten",
   "en": "It is settled who has to monitor and measure effectiveness"
  },
  "ask": {
   "da": "Angiv, hvem der har ansvaret for at overvåge og måle, om foranstaltningerne er effektive",
   "en": "State who has the responsibility to monitor and measure whether the measures are effective"
  },
  "typically": {
   "da": "Måleplan med ansvarlige, rollebeskrivelse",
   "en": "Measurement plan with those responsible, role description"
  },
  "elements": [
   "N6.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ]
  }
 },
 "eu-ir/7.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 6,
  "title": {
   "da": "Det er fastlagt, hvornår resultaterne analyseres og vurderes",
   "en": "It is settled when the results are analysed and evaluated"
  },
  "ask": {
   "da": "Angiv, hvornår resultaterne af overvågning og måling analyseres og vurderes",
   "en": "State when what was monitored and measured is analysed and evaluated"
  },
  "typically": {
   "da": "Årshjul, kvartalsrapport, mødeindkaldelser",
   "en": "Annual wheel, quarterly report, calls to meetings"
  },
  "elements": [
   "N6.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ]
  }
 },
 "eu-ir/7.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 6,
  "title": {
   "da": "Det er fastlagt, hvem der analyserer og vurderer resultaterne",
   "en": "It is settled who analyses and evaluates the results"
  },
  "ask": {
   "da": "Angiv, hvem der analyserer og vurderer resultaterne af overvågning og måling",
   "en": "State who analyses and evaluates the results"
  },
  "typically": {
   "da": "Måleplan med ansvarlige, dateret vurdering med navn",
   "en": "Measurement plan with those responsible, dated assessment with a name"
  },
  "elements": [
   "N6.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ]
  }
 },
 "eu-ir/7.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 6,
  "title": {
   "da": "Politik og procedurer for effektivitet gennemgås med planlagte mellemrum",
   "en": "The effectiveness policy and procedures are reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvornår politik og procedurer senest er gennemgået, og hvilke hændelser eller ændringer der udløser en ny gennemgang",
   "en": "State when the policy and procedures were last reviewed and which incidents or changes trigger a new review"
  },
  "typically": {
   "da": "Referat af gennemgangen, ændringslog, dato for seneste udgave",
   "en": "Minutes of the review, change log, date of the latest version"
  },
  "facts": [
   "6.effectivenessReview"
  ],
  "repeats": {},
  "elements": [
   "N6.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(f)"
   ]
  }
 },
 "eu-ir/8.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Medarbejdere, ledelsesorgan og direkte leverandører kender risiciene og følger god cyberhygiejne",
   "en": "Staff, the management body and direct suppliers know the risks and apply cyber hygiene"
  },
  "ask": {
   "da": "Beskriv, hvordan medarbejdere, ledelsesorganets medlemmer og direkte leverandører og tjenesteudbydere gøres bekendt med risici og cybersikkerhedens betydning og følger god cyberhygiejne",
   "en": "Describe how staff, members of the management body and direct suppliers and service providers are made aware of risks and of why cybersecurity matters, and how they come to apply cyber hygiene"
  },
  "typically": {
   "da": "Regler for brugere, beskeder om aktuelle risici, kursusplan, bekræftelser fra leverandører",
   "en": "Rules for users, messages on current risks, course plan, confirmations from suppliers"
  },
  "elements": [
   "N7.04",
   "N7.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.3",
    "A.6.3",
    "A.8.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/8.1.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Medarbejdere, ledelsesorgan og, hvor det er passende, leverandører tilbydes oplysningsprogrammet",
   "en": "Staff, the management body and, where appropriate, suppliers are offered the awareness programme"
  },
  "ask": {
   "da": "Angiv, hvordan medarbejdere og ledelsesorganets medlemmer tilbydes programmet, og hvilke direkte leverandører og tjenesteudbydere der tilbydes det, eller begrund, hvorfor det ikke er passende for dem",
   "en": "State how staff and members of the management body are offered the programme and which direct suppliers and service providers are, or give the reason why it is not appropriate for the latter"
  },
  "typically": {
   "da": "Indkaldelser, liste over leverandører med tilbud, begrundede fravalg",
   "en": "Invitations, list of suppliers offered the programme, reasons for omissions"
  },
  "elements": [
   "N7.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.3",
    "A.6.3",
    "A.8.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/8.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Oplysningsprogrammet er planlagt over tid, gentages og omfatter nyansatte",
   "en": "The awareness programme is scheduled over time, repeated and covers new staff"
  },
  "ask": {
   "da": "Angiv, hvornår programmets aktiviteter holdes, hvor ofte de gentages, og hvornår nyansatte gennemfører dem",
   "en": "State when the activities of the programme are held, how often they are repeated, and when new staff complete them"
  },
  "typically": {
   "da": "Årsplan for aktiviteter, introduktionsforløb for nyansatte, deltagerlister",
   "en": "Annual plan of activities, introduction for new staff, attendance records"
  },
  "facts": [
   "7.staffCourse"
  ],
  "elements": [
   "N7.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.3",
    "A.6.3",
    "A.8.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/8.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Oplysningsprogrammet stemmer med sikkerhedspolitikken, emnepolitikkerne og procedurerne",
   "en": "The awareness programme agrees with the security policy, the topic-specific policies and procedures"
  },
  "ask": {
   "da": "Angiv, hvordan programmet følger politikken for net- og informationssikkerhed, emnepolitikkerne og de relevante procedurer",
   "en": "State how the programme follows the network and information security policy, the topic-specific policies and the procedures that matter"
  },
  "typically": {
   "da": "Oversigt over lektioner og politikker, kursusmateriale med henvisninger",
   "en": "Overview of lessons and policies, course material with references"
  },
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.3",
    "A.6.3",
    "A.8.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/8.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Oplysningsprogrammet dækker trusler, foranstaltninger, kontaktpunkter og cyberhygiejne",
   "en": "The awareness programme covers threats, measures, contact points and cyber hygiene"
  },
  "ask": {
   "da": "Beskriv programmets indhold: relevante trusler, gældende foranstaltninger, hvor der kan hentes råd, og cyberhygiejne for brugerne",
   "en": "Describe the content of the programme: relevant threats, the measures in place, where to get advice, and cyber hygiene for users"
  },
  "typically": {
   "da": "Kursusmateriale, emneliste, oversigt over kontaktpunkter",
   "en": "Course material, list of topics, overview of contact points"
  },
  "elements": [
   "N7.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.3",
    "A.6.3",
    "A.8.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/8.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Oplysningsprogrammet ajourføres og tilbydes igen, og virkningen afprøves, hvor det er passende",
   "en": "The awareness programme is updated and offered again, and its effect tested where appropriate"
  },
  "ask": {
   "da": "Angiv, hvornår programmet ajourføres og tilbydes ud fra ændringer i cyberhygiejne, trusselsbillede og risici, og hvordan virkningen afprøves, for eksempel med phishingtest, eller begrund, hvorfor en afprøvning ikke er passende",
   "en": "State when the programme is updated and offered in the light of changes in cyber hygiene, threats and risks, and how its effect is tested, for instance by phishing tests, or give the reason why a test is not appropriate"
  },
  "typically": {
   "da": "Resultat af phishingtest, kursusprøve, ændringslog for programmet, dato for næste forløb",
   "en": "Result of phishing tests, course test, change log of the programme, date of the next round"
  },
  "elements": [
   "N7.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.3",
    "A.6.3",
    "A.8.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/8.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Medarbejdere i roller, der kræver sikkerhedskompetencer, er udpeget og uddannes jævnligt",
   "en": "Staff in roles that need security skills are identified and trained regularly"
  },
  "ask": {
   "da": "Angiv, hvilke medarbejdere der har roller, som kræver sikkerhedskompetencer, og hvor ofte de uddannes i net- og informationssystemers sikkerhed",
   "en": "State which staff have roles that need security skills and how often they are trained in securing network and information systems"
  },
  "typically": {
   "da": "Liste over roller og medarbejdere, kursusplan, kursusbeviser",
   "en": "List of roles and staff, course plan, course certificates"
  },
  "facts": [
   "7.roleTraining"
  ],
  "elements": [
   "N7.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01"
   ]
  }
 },
 "eu-ir/8.2.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Et uddannelsesprogram fastlægger uddannelsesbehovet for bestemte roller ud fra kriterier",
   "en": "A training programme sets out, by criteria, the training that certain roles need"
  },
  "ask": {
   "da": "Beskriv et uddannelsesprogram, der følger sikkerhedspolitikken, emnepolitikkerne og procedurerne, og angiv de kriterier, som uddannelsesbehovet for bestemte roller og stillinger er fastlagt efter",
   "en": "Describe a training programme that follows the security policy, the topic-specific policies and the procedures, and state the criteria by which the needs of certain roles and positions are set"
  },
  "typically": {
   "da": "Uddannelsesprogram, oversigt over roller og kompetencer, skrevne kriterier",
   "en": "Training programme, overview of roles and skills, written criteria"
  },
  "elements": [
   "N7.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01"
   ]
  }
 },
 "eu-ir/8.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Uddannelsen passer til jobbet og de gældende foranstaltninger, og virkningen vurderes",
   "en": "Training fits the job and the measures in place, and its effect is assessed"
  },
  "ask": {
   "da": "Angiv, hvordan uddannelsen er relevant for medarbejderens job og tager hensyn til de gældende sikkerhedsforanstaltninger, og hvordan virkningen vurderes",
   "en": "State how training is relevant to the job of each member of staff and takes account of the security measures in place, and how its effect is assessed"
  },
  "typically": {
   "da": "Kursusbeskrivelse for hver rolle, praktisk prøve, lederens vurdering",
   "en": "Course description for each role, practical test, the manager's assessment"
  },
  "elements": [
   "N7.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01"
   ]
  }
 },
 "eu-ir/8.2.3.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Uddannelsen dækker sikker konfiguration og drift af systemerne, herunder mobile enheder",
   "en": "Training covers secure configuration and operation of systems, mobile devices included"
  },
  "ask": {
   "da": "Beskriv undervisningen i sikker konfiguration og drift af net- og informationssystemer, herunder mobile enheder",
   "en": "Describe the instruction in configuring and operating network and information systems securely, mobile devices included"
  },
  "typically": {
   "da": "Kursusmateriale om konfiguration og drift, vejledning til mobile enheder",
   "en": "Course material on configuration and operation, guide to mobile devices"
  },
  "elements": [
   "N7.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01"
   ]
  }
 },
 "eu-ir/8.2.3.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Uddannelsen orienterer om kendte cybertrusler",
   "en": "Training tells of known cyber threats"
  },
  "ask": {
   "da": "Beskriv, hvordan uddannelsen orienterer om kendte cybertrusler",
   "en": "Describe how training tells of known cyber threats"
  },
  "typically": {
   "da": "Oplæg om trusler, trusselsvurdering, deltagerliste",
   "en": "Presentation on threats, threat assessment, attendance record"
  },
  "elements": [
   "N7.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01"
   ]
  }
 },
 "eu-ir/8.2.3.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Uddannelsen træner adfærden ved begivenheder af betydning for sikkerheden",
   "en": "Training practises how to act on events that bear on security"
  },
  "ask": {
   "da": "Beskriv, hvordan der trænes i, hvad man gør ved begivenheder af betydning for sikkerheden",
   "en": "Describe how staff practise what to do on events that bear on security"
  },
  "typically": {
   "da": "Øvelsesplan, drejebog, evaluering af øvelsen",
   "en": "Exercise plan, script, evaluation of the exercise"
  },
  "elements": [
   "N7.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01"
   ]
  }
 },
 "eu-ir/8.2.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Medarbejdere, der skifter til en rolle, som kræver sikkerhedskompetencer, uddannes",
   "en": "Staff who move to a role that needs security skills are trained"
  },
  "ask": {
   "da": "Angiv, hvordan medarbejdere uddannes, når de skifter til stillinger eller roller, der kræver sikkerhedskompetencer",
   "en": "State how staff are trained when they move to positions or roles that need security skills"
  },
  "typically": {
   "da": "Tjekliste ved stillingsskift, kursusbevis for den nye rolle",
   "en": "Checklist on change of position, course certificate for the new role"
  },
  "elements": [
   "N7.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01"
   ]
  }
 },
 "eu-ir/8.2.5": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 7,
  "title": {
   "da": "Uddannelsesprogrammet ajourføres og gennemføres regelmæssigt",
   "en": "The training programme is updated and run periodically"
  },
  "ask": {
   "da": "Angiv, hvornår programmet ajourføres og gennemføres, og hvordan gældende politikker og regler, roller og ansvar, kendte cybertrusler og den tekniske udvikling indgår",
   "en": "State when the programme is updated and run and how the policies and rules in force, roles and responsibilities, known threats and technical developments are used"
  },
  "typically": {
   "da": "Årligt uddannelsesprogram, ændringslog, referat af ajourføringen",
   "en": "Annual training programme, change log, minutes of the update"
  },
  "elements": [
   "N7.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(g)"
   ],
   "iso27001": [
    "7.2",
    "A.6.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-01"
   ]
  }
 },
 "eu-ir/9.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Der er en politik og procedurer for kryptografi, og de følges",
   "en": "There are a policy and procedures on cryptography, and they are applied"
  },
  "ask": {
   "da": "Beskriv, hvordan kryptografi bruges til at beskytte datas fortrolighed, autenticitet og integritet ud fra aktivernes klassifikation og risikovurderingen, og hvordan det sikres, at politikken og procedurerne følges",
   "en": "Describe how cryptography is used to keep data confidential, authentic and intact on the basis of the asset classification and the risk assessment, and how the policy and procedures are put into practice"
  },
  "typically": {
   "da": "Godkendt politik for kryptografi, procedurer, kontrol af at de følges",
   "en": "Approved policy on cryptography, procedures, checks that they are followed"
  },
  "elements": [
   "N8.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ],
   "iso27001": [
    "A.5.31",
    "A.8.24"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.DS-01",
    "PR.DS-02"
   ]
  }
 },
 "eu-ir/9.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Art og styrke af kryptografi følger aktivernes klassifikation",
   "en": "Type and strength of cryptography follow the classification of assets"
  },
  "ask": {
   "da": "Angiv for hver aktivklasse den kryptografi, der kræves, for data under lagring og under overførsel",
   "en": "State for each asset class the cryptography required, for data at rest and in transit"
  },
  "typically": {
   "da": "Tabel over krav pr. klassifikation, udtræk fra aktivfortegnelsen, konfigurationsudtræk",
   "en": "Table of requirements per classification, extract from the asset inventory, configuration extracts"
  },
  "elements": [
   "N8.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Protokoller, algoritmer og styrke er godkendt",
   "en": "Protocols, algorithms and strength are approved"
  },
  "ask": {
   "da": "Opfør de protokoller, algoritmer, nøglestyrker og løsninger og den brug af dem, der er godkendt, og angiv, om de kan udskiftes uden stor omlægning",
   "en": "List the protocols, algorithms, cipher strengths and solutions, and the ways of using them, that are approved and state whether they can be replaced without major change"
  },
  "typically": {
   "da": "Liste over godkendt kryptografi, basisopsætninger, resultat af protokolscanning",
   "en": "List of approved cryptography, configuration baselines, result of a protocol scan"
  },
  "facts": [
   "8.protocols"
  ],
  "elements": [
   "N8.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Tilgangen til nøgleforvaltning er fastlagt",
   "en": "The approach to key management is settled"
  },
  "ask": {
   "da": "Beskriv tilgangen til nøgleforvaltning, og angiv, hvilke af metoderne i de følgende punkter den omfatter",
   "en": "Describe the approach to key management and state which of the methods in the points that follow it includes"
  },
  "typically": {
   "da": "Procedure for nøgleforvaltning, oversigt over nøgler og ansvarlige",
   "en": "Key management procedure, overview of keys and those responsible"
  },
  "elements": [
   "N8.04",
   "N8.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.i": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Hvert system og hver anvendelse har sine egne nøgler",
   "en": "Each system and application has keys of its own"
  },
  "ask": {
   "da": "Beskriv, hvordan der dannes særskilte nøgler til forskellige kryptografiske systemer og anvendelser, eller begrund, hvorfor det ikke er passende",
   "en": "Describe how separate keys are generated for each cryptographic system and application, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Beskrivelse af nøgledannelse, nøglefortegnelse, dokumentation for kryptografisk modul",
   "en": "Description of key generation, key inventory, documentation of the cryptographic module"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.ii": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Det er fastlagt, hvordan certifikater udstedes og skaffes",
   "en": "It is settled how certificates are issued and obtained"
  },
  "ask": {
   "da": "Beskriv, hvordan certifikater til offentlige nøgler udstedes og skaffes, eller begrund, hvorfor det ikke er passende",
   "en": "Describe how certificates for public keys are issued and obtained, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Procedure for certifikater, certifikatfortegnelse, aftale med udsteder",
   "en": "Certificate procedure, certificate inventory, agreement with the issuer"
  },
  "conditional": true,
  "elements": [
   "N8.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.iii": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Nøgler fordeles til rette modtager og tages i brug på en fastlagt måde",
   "en": "Keys are distributed to the right recipient and activated in a settled way"
  },
  "ask": {
   "da": "Beskriv, hvordan nøgler når frem til dem, de er tiltænkt, og hvordan de aktiveres ved modtagelsen, eller begrund, hvorfor det ikke er passende",
   "en": "Describe how keys reach those they are meant for and how they are activated on receipt, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Procedure for fordeling, kvittering for modtagelse, log over aktivering",
   "en": "Distribution procedure, receipts, activation log"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.iv": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Nøgler opbevares sikkert, og kun de rette får adgang",
   "en": "Keys are stored safely and only the right people get access"
  },
  "ask": {
   "da": "Beskriv, hvor nøgler opbevares, og hvordan de, der er bemyndiget, får adgang til dem, eller begrund, hvorfor det ikke er passende",
   "en": "Describe where keys are stored and how those authorised to use them get access, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Opsætning af nøglelager, liste over adgangsberettigede, godkendelser af udlevering",
   "en": "Set-up of the key store, list of those with access, approvals of release"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.v": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Det er fastlagt, hvornår og hvordan nøgler skiftes",
   "en": "It is settled when and how keys are changed"
  },
  "ask": {
   "da": "Fastlæg, hvornår og hvordan nøgler skiftes eller fornyes, eller begrund, hvorfor det ikke er passende",
   "en": "Set out when and how keys are changed or updated, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Regler for nøgleskift, oversigt over skiftedatoer, log over udførte skift",
   "en": "Rules on key change, overview of change dates, log of changes made"
  },
  "conditional": true,
  "facts": [
   "8.keyRotation"
  ],
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.vi": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Det er fastlagt, hvad der sker, når en nøgle er kompromitteret",
   "en": "It is settled what happens when a key is compromised"
  },
  "ask": {
   "da": "Beskriv, hvad der gøres, når en nøgle er eller kan være kompromitteret, eller begrund, hvorfor det ikke er passende",
   "en": "Describe what is done when a key is or may be compromised, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Vejledning ved kompromitteret nøgle, hændelsessager",
   "en": "Instruction for a compromised key, incident records"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.vii": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Nøgler kan tilbagekaldes og sættes ud af kraft",
   "en": "Keys can be revoked and put out of use"
  },
  "ask": {
   "da": "Beskriv, hvordan nøgler tilbagekaldes, herunder hvordan de trækkes tilbage eller deaktiveres, eller begrund, hvorfor det ikke er passende",
   "en": "Describe how keys are revoked, and how they are withdrawn or deactivated, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Procedure for tilbagekaldelse, spærreliste, log over spærrede nøgler",
   "en": "Revocation procedure, revocation list, log of keys deactivated"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.viii": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Tabte og beskadigede nøgler kan genskabes",
   "en": "Lost and damaged keys can be recovered"
  },
  "ask": {
   "da": "Beskriv, hvordan nøgler, der er tabt eller beskadiget, genskabes, eller begrund, hvorfor det ikke er passende",
   "en": "Describe how keys that are lost or corrupted are recovered, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Procedure for genskabelse, resultat af prøve",
   "en": "Recovery procedure, test result"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.ix": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Nøgler sikkerhedskopieres eller arkiveres",
   "en": "Keys are backed up or archived"
  },
  "ask": {
   "da": "Beskriv, hvilke nøgler der sikkerhedskopieres eller arkiveres, og hvordan det sker, eller begrund, hvorfor det ikke er passende",
   "en": "Describe which keys are backed up or archived and how, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Backupplan for nøgler, oversigt over arkiverede nøgler",
   "en": "Backup plan for keys, overview of archived keys"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.x": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Nøgler, der ikke længere skal bruges, destrueres",
   "en": "Keys no longer needed are destroyed"
  },
  "ask": {
   "da": "Beskriv, hvordan nøgler destrueres, eller begrund, hvorfor det ikke er passende",
   "en": "Describe how keys are destroyed, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Procedure for destruktion, destruktionsprotokol",
   "en": "Destruction procedure, destruction record"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.xi": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Nøgleforvaltningen logges og kontrolleres",
   "en": "Key management is logged and audited"
  },
  "ask": {
   "da": "Beskriv, hvilke handlinger i nøgleforvaltningen der logges, og hvordan loggen kontrolleres, eller begrund, hvorfor det ikke er passende",
   "en": "Describe which key management activities are logged and how they are audited, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Logudtræk, kontrolrapport",
   "en": "Log extract, audit report"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.2.c.xii": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Nøgler har start- og slutdato og kan ikke bruges uden for dem",
   "en": "Keys have a start and an end date and cannot be used outside them"
  },
  "ask": {
   "da": "Fastlæg, hvordan nøgler får aktiverings- og deaktiveringsdato, så de efter reglerne for nøgleforvaltning kun kan bruges i den fastsatte periode, eller begrund, hvorfor det ikke er passende",
   "en": "Set out how keys are given activation and deactivation dates, so that under the key management rules they work only during the period set, or give the reason why it is not appropriate"
  },
  "typically": {
   "da": "Nøglefortegnelse med gyldighed, opsætning der afviser udløbne nøgler",
   "en": "Key inventory with validity periods, settings that reject expired keys"
  },
  "conditional": true,
  "elements": [
   "N8.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/9.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 8,
  "title": {
   "da": "Kryptografien gennemgås i forhold til det aktuelle tekniske niveau",
   "en": "Cryptography is reviewed against the state of the art"
  },
  "ask": {
   "da": "Angiv, hvornår politik og procedurer for kryptografi senest er gennemgået i forhold til det aktuelle tekniske niveau, og hvad det førte til",
   "en": "State when the policy and procedures on cryptography were last reviewed against the state of the art and what it led to"
  },
  "typically": {
   "da": "Referat af gennemgang, versionshistorik, anbefalinger der er fulgt",
   "en": "Minutes of the review, version history, recommendations followed"
  },
  "facts": [
   "8.cryptographyReview"
  ],
  "repeats": {},
  "elements": [
   "N8.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(h)"
   ]
  }
 },
 "eu-ir/10.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Medarbejdere og direkte leverandører forstår deres sikkerhedsansvar og forpligter sig på det",
   "en": "Staff and direct suppliers understand and commit to their security duties"
  },
  "ask": {
   "da": "Beskriv, hvordan medarbejdere og de direkte leverandører og tjenesteudbydere, det er relevant for, gøres bekendt med deres sikkerhedsansvar og forpligter sig på det",
   "en": "Describe how staff and, where applicable, direct suppliers and service providers are made aware of their security duties and commit to them"
  },
  "typically": {
   "da": "Ansættelseskontrakter, stillingsbeskrivelser, underskrevne erklæringer, leverandørkontrakter",
   "en": "Employment contracts, job descriptions, signed declarations, supplier contracts"
  },
  "elements": [
   "N9.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "7.1",
    "7.2",
    "A.6.2",
    "A.6.3"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/10.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Det sikres, at cyberhygiejnen forstås og følges",
   "en": "It is ensured that cyber hygiene is understood and followed"
  },
  "ask": {
   "da": "Beskriv, hvordan det sikres, at alle medarbejdere og de direkte leverandører og tjenesteudbydere, det er relevant for, forstår og følger reglerne for cyberhygiejne",
   "en": "Describe how it is ensured that all staff and, where applicable, direct suppliers and service providers understand and follow the rules on cyber hygiene"
  },
  "typically": {
   "da": "Kvitteringer for læste regler, prøveresultater, stikprøvekontrol",
   "en": "Acknowledgements of the rules, test results, spot checks"
  },
  "elements": [
   "N9.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "7.1",
    "7.2",
    "A.6.2",
    "A.6.3"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/10.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Privilegerede brugere kender deres ansvar og beføjelser og handler efter dem",
   "en": "Privileged users know their responsibilities and authorities and act on them"
  },
  "ask": {
   "da": "Beskriv, hvordan det sikres, at alle med administrativ eller privilegeret adgang kender deres roller, ansvar og beføjelser og handler i overensstemmelse med dem",
   "en": "Describe how it is ensured that everyone with administrative or privileged access knows their roles, responsibilities and authorities and acts accordingly"
  },
  "typically": {
   "da": "Underskrevne administratorerklæringer, rollebeskrivelser, gennemgang af administratorlogge",
   "en": "Signed administrator declarations, role descriptions, reviews of administrator logs"
  },
  "elements": [
   "N9.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "7.1",
    "7.2",
    "A.6.2",
    "A.6.3"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/10.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Ledelsesorganets medlemmer forstår deres sikkerhedsansvar og handler efter det",
   "en": "Members of the management body understand their security duties and act on them"
  },
  "ask": {
   "da": "Beskriv, hvordan det sikres, at ledelsesorganets medlemmer forstår deres rolle, ansvar og beføjelser i net- og informationssikkerhed og handler i overensstemmelse med dem",
   "en": "Describe how it is ensured that members of the management body understand their part, responsibilities and powers in network and information security and act accordingly"
  },
  "typically": {
   "da": "Introduktion af nye medlemmer, kursusbeviser, referater",
   "en": "Induction of new members, course certificates, minutes"
  },
  "elements": [
   "N9.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "7.1",
    "7.2",
    "A.6.2",
    "A.6.3"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/10.1.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Det sikres ved ansættelsen, at medarbejdere er kvalificerede til rollen",
   "en": "Hiring ensures that staff are qualified for the role"
  },
  "ask": {
   "da": "Beskriv, hvordan det ved ansættelsen sikres, at personalet er kvalificeret til rollen, for eksempel ved referencer, kontrol af certifikater eller prøver",
   "en": "Describe how hiring ensures that staff are qualified for the role, for instance by references, checks of certificates or tests"
  },
  "typically": {
   "da": "Stillingsopslag med kompetencekrav, referencenotater, kontrollerede certifikater, prøveresultater",
   "en": "Job advertisements with skill requirements, notes on references, certificates checked, test results"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "7.1",
    "7.2",
    "A.6.2",
    "A.6.3"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/10.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Bemandingen af sikkerhedsrollerne gennemgås mindst en gang om året",
   "en": "The staffing of security roles is reviewed at least once a year"
  },
  "ask": {
   "da": "Angiv, hvornår bemandingen af sikkerhedsrollerne og de personaleressourcer, der er afsat til dem, senest er gennemgået, og hvad der blev ændret",
   "en": "State when the staffing of security roles and the human resources set aside for them were last reviewed and what was changed"
  },
  "typically": {
   "da": "Referat af den årlige gennemgang, rolleoversigt, vagtplaner",
   "en": "Minutes of the yearly review, overview of roles, rosters"
  },
  "facts": [
   "9.roleReview"
  ],
  "repeats": {
   "atMost": "P1Y"
  },
  "elements": [
   "N9.13"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "7.1",
    "7.2",
    "A.6.2",
    "A.6.3"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AT-02"
   ]
  }
 },
 "eu-ir/10.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Baggrunden kontrolleres, hvor rolle, ansvar eller beføjelser gør det nødvendigt",
   "en": "Backgrounds are checked where role, responsibilities or authorisations make it necessary"
  },
  "ask": {
   "da": "Beskriv, hvordan baggrunden kontrolleres hos medarbejdere og, hvor det er relevant, hos folk fra direkte leverandører og tjenesteudbydere, eller begrund, hvorfor det ikke er muligt",
   "en": "Describe the background checks on staff and, where applicable, on people from direct suppliers and service providers, or give the reason why they are not feasible"
  },
  "typically": {
   "da": "Procedure for baggrundskontrol, noteret dato og udfald, erklæringer fra leverandører",
   "en": "Background check procedure, date and outcome noted, declarations from suppliers"
  },
  "conditional": true,
  "elements": [
   "N9.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.6.1"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/10.2.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Det er fastlagt, hvilke roller der kræver baggrundskontrol",
   "en": "It is settled which roles require a background check"
  },
  "ask": {
   "da": "Fastlæg kriterier for, hvilke roller, ansvarsområder og beføjelser kun må varetages af personer, hvis baggrund er kontrolleret",
   "en": "Set criteria for which roles, responsibilities and authorities are open only to people who have passed a background check"
  },
  "typically": {
   "da": "Liste over roller med krav om kontrol, kriterier for listen",
   "en": "List of roles that require a check, criteria for the list"
  },
  "elements": [
   "N9.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.6.1"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/10.2.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Baggrundskontrollen sker, før rollen overtages, og står i forhold til den",
   "en": "The background check comes before the role is taken up and is in proportion to it"
  },
  "ask": {
   "da": "Angiv, at kontrollen er gennemført, før rollen overtages, og hvordan den tager hensyn til gældende ret og etik og er afpasset efter forretningens behov, aktivernes klassifikation, de systemer, der er adgang til, og risiciene",
   "en": "State that the check is done before the role is taken up and how it respects law and ethics and is weighed against business needs, the classification of assets, the systems accessed and the risks"
  },
  "typically": {
   "da": "Tjekliste ved ansættelse og internt skifte, samtykke, vurdering af omfanget pr. rolle",
   "en": "Checklist for hiring and internal moves, consent, assessment of the scope per role"
  },
  "elements": [
   "N9.10"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.6.1"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/10.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Politikken for baggrundskontrol gennemgås med planlagte mellemrum",
   "en": "The policy on background checks is reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvor ofte politikken for baggrundskontrol gennemgås og, hvor det er nødvendigt, opdateres, og hvornår det senest er sket",
   "en": "State how often the policy on background checks is reviewed and, where needed, updated and when this was last done"
  },
  "typically": {
   "da": "Referat af gennemgang, versionshistorik",
   "en": "Minutes of the review, version history"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.6.1"
   ],
   "csf": [
    "GV.RR-04",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/10.3.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Pligter, der gælder efter ansættelsen, er aftalt og håndhæves",
   "en": "Duties that remain after employment are agreed and enforced"
  },
  "ask": {
   "da": "Angiv, hvilke sikkerhedspligter der fortsat gælder efter fratræden eller stillingsskift, at de er fastlagt i kontrakt, og hvordan de håndhæves",
   "en": "State which security duties continue after termination or change of employment, that they are laid down by contract, and how they are enforced"
  },
  "typically": {
   "da": "Kontraktskabelon, tjekliste for fratræden, eksempler på håndhævelse",
   "en": "Contract template, leaver checklist, examples of enforcement"
  },
  "elements": [
   "N9.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.6.5"
   ],
   "csf": [
    "GV.RR-04"
   ]
  }
 },
 "eu-ir/10.3.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Den enkeltes ansættelsesvilkår rummer de pligter, der gælder efter ophøret",
   "en": "Individual terms of employment hold the duties that outlast it"
  },
  "ask": {
   "da": "Angiv, hvor i den enkeltes ansættelsesvilkår, kontrakt eller aftale de pligter står, der gælder efter ophøret, for eksempel tavshedspligt",
   "en": "State where in the terms of employment, contract or agreement of each person the duties stand that apply after it ends, for instance confidentiality"
  },
  "typically": {
   "da": "Underskrevne kontrakter, fortrolighedserklæringer, konsulentaftaler",
   "en": "Signed contracts, confidentiality agreements, consultancy agreements"
  },
  "elements": [
   "N9.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.6.5"
   ],
   "csf": [
    "GV.RR-04"
   ]
  }
 },
 "eu-ir/10.4.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Der er en disciplinær proces for brud på sikkerhedspolitikkerne",
   "en": "There is a disciplinary process for breaches of the security policies"
  },
  "ask": {
   "da": "Beskriv, hvordan brud på sikkerhedspolitikkerne behandles, hvordan der tages hensyn til retlige, kontraktlige og forretningsmæssige krav, og hvordan medarbejderne er gjort bekendt med processen",
   "en": "Describe how breaches of the security policies are dealt with, how legal, contractual and business requirements are taken into account, and how staff have been told of the process"
  },
  "typically": {
   "da": "Personalehåndbog, meddelelse til medarbejderne, anonymiserede sager",
   "en": "Staff handbook, notice to staff, anonymised cases"
  },
  "elements": [
   "N9.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.28",
    "A.6.4"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/10.4.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Disciplinærprocessen gennemgås med planlagte mellemrum og efter ændringer i lov, drift eller risici",
   "en": "The disciplinary process is reviewed at planned intervals and on changes in law, operations or risks"
  },
  "ask": {
   "da": "Angiv, hvor ofte den disciplinære proces gennemgås, at det også sker efter ændringer i retsgrundlaget eller væsentlige ændringer i drift eller risici, og hvornår det senest er sket",
   "en": "State how often the disciplinary process is reviewed, that changes in the law or significant changes in operations or risks also lead to it, and when it was last done"
  },
  "typically": {
   "da": "Referat af gennemgang, versionshistorik for personalehåndbogen",
   "en": "Minutes of the review, version history of the staff handbook"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.28",
    "A.6.4"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/11.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Politikker for logisk og fysisk adgang er dokumenteret og følger behov og sikkerhedskrav",
   "en": "Documented policies on logical and physical access follow business and security requirements"
  },
  "ask": {
   "da": "Fastlæg, hvem og hvad der kan få logisk og fysisk adgang til net- og informationssystemer, og hvilke forretningsmæssige behov og sikkerhedskrav reglerne bygger på",
   "en": "Lay down who and what can get logical and physical access to network and information systems, and on which business needs and security requirements the rules rest"
  },
  "typically": {
   "da": "Adgangspolitik, liste over områder og systemer med adgangsregler, ledelsens godkendelse",
   "en": "Access policy, list of areas and systems with their access rules, management approval"
  },
  "elements": [
   "N9.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.15",
    "A.7.2",
    "A.8.21",
    "A.8.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgangspolitikkerne omfatter personer, både medarbejdere, gæster og eksterne",
   "en": "The access policies cover people: staff, visitors and outsiders"
  },
  "ask": {
   "da": "Beskriv reglerne for medarbejderes, gæsters, leverandørers og andre eksternes adgang",
   "en": "Describe the rules on access for staff, visitors, suppliers and other outsiders"
  },
  "typically": {
   "da": "Regler for hver persongruppe, gæsteordning, vilkår for eksterne",
   "en": "Rules for each group of people, visitor scheme, terms for outsiders"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.15",
    "A.7.2",
    "A.8.21",
    "A.8.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgangspolitikkerne omfatter net- og informationssystemers adgang",
   "en": "The access policies cover access by network and information systems"
  },
  "ask": {
   "da": "Beskriv reglerne for, hvordan systemer får adgang til hinanden, herunder driftskonti og nøgler",
   "en": "Describe the rules on how systems get access to each other, including service accounts and keys"
  },
  "typically": {
   "da": "Liste over driftskonti, oversigt over integrationer, regler for nøgler mellem systemer",
   "en": "List of service accounts, overview of integrations, rules on keys between systems"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.15",
    "A.7.2",
    "A.8.21",
    "A.8.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Kun brugere, der er tilstrækkeligt autentificeret, får adgang",
   "en": "Only users who have been adequately authenticated get access"
  },
  "ask": {
   "da": "Angiv, hvordan det sikres, at ingen bruger får adgang uden tilstrækkelig autentificering",
   "en": "State how it is ensured that no user gets access without adequate authentication"
  },
  "typically": {
   "da": "Krav til login, opsætning af adgangstjenesten, test af adgang uden login",
   "en": "Login requirements, configuration of the access service, test of access without login"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.15",
    "A.7.2",
    "A.8.21",
    "A.8.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgangspolitikkerne gennemgås med planlagte mellemrum og efter væsentlige hændelser eller ændringer",
   "en": "The access policies are reviewed at planned intervals and on significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, hvornår adgangspolitikkerne senest er gennemgået, hvor ofte det sker, og hvilke hændelser eller ændringer der udløser en ny gennemgang",
   "en": "State when the access policies were last reviewed, how often that happens, and which incidents or changes trigger a new review"
  },
  "typically": {
   "da": "Versionshistorik, referat af gennemgangen, årshjul",
   "en": "Version history, record of the review, annual wheel"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.15",
    "A.7.2",
    "A.8.21",
    "A.8.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgangsrettigheder tildeles, ændres, fjernes og dokumenteres efter adgangspolitikken",
   "en": "Access rights are granted, changed, withdrawn and documented under the access policy"
  },
  "ask": {
   "da": "Beskriv, hvordan rettigheder tildeles, ændres og fjernes, og hvor det dokumenteres",
   "en": "Describe how rights are granted, changed and withdrawn and where that is documented"
  },
  "typically": {
   "da": "Procedure for rettigheder, adgangssager, oversigt over roller",
   "en": "Procedure for rights, access tickets, overview of roles"
  },
  "elements": [
   "N9.01"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.18",
    "A.5.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.2.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgangsrettigheder følger behov, færrest mulige rettigheder og funktionsadskillelse",
   "en": "Access rights follow actual need, the fewest rights possible and separation of duties"
  },
  "ask": {
   "da": "Beskriv, hvordan rettigheder tildeles og fjernes efter behov, færrest mulige rettigheder og funktionsadskillelse",
   "en": "Describe how rights are granted and removed by actual need, the fewest rights possible and separation of duties"
  },
  "typically": {
   "da": "Rollebeskrivelser, liste over roller, der ikke må forenes, stikprøver af tildelte rettigheder",
   "en": "Role descriptions, list of roles that may not be combined, samples of granted rights"
  },
  "elements": [
   "N9.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.18",
    "A.5.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.2.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgangsrettigheder ændres ved fratræden og stillingsskift",
   "en": "Access rights are changed when people leave or change jobs"
  },
  "ask": {
   "da": "Angiv, hvem der ændrer rettigheder ved fratræden og stillingsskift, og hvor hurtigt det sker",
   "en": "State who changes rights when people leave or change jobs, and how quickly"
  },
  "typically": {
   "da": "Tjekliste ved fratræden, udtræk fra HR-system og adgangssystem, lukkede adgangssager",
   "en": "Leaver checklist, extracts from HR and access systems, closed access tickets"
  },
  "elements": [
   "N9.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.18",
    "A.5.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.2.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgang til net- og informationssystemer er godkendt af de rette personer",
   "en": "The right people authorise access to network and information systems"
  },
  "ask": {
   "da": "Angiv, hvem der godkender adgang til hvert system",
   "en": "State who approves access to each system"
  },
  "typically": {
   "da": "Liste over systemejere, godkendte adgangsansøgninger",
   "en": "List of system owners, approved access requests"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.18",
    "A.5.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.2.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Tredjeparters adgangsrettigheder er begrænset i omfang og tid",
   "en": "Access rights of third parties are limited in extent and time"
  },
  "ask": {
   "da": "Angiv, hvad gæster, leverandører og tjenesteudbydere kan få adgang til, og hvornår adgangen ophører",
   "en": "State what visitors, suppliers and service providers can get access to and when that access ends"
  },
  "typically": {
   "da": "Liste over eksterne konti med slutdato, gæstenet, leverandørsessioner",
   "en": "List of external accounts with end dates, guest network, supplier sessions"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.18",
    "A.5.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.2.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Tildelte adgangsrettigheder er registreret",
   "en": "Granted access rights are registered"
  },
  "ask": {
   "da": "Angiv, hvor registret over tildelte rettigheder føres, og hvad det indeholder",
   "en": "State where the register of granted rights is kept and what it holds"
  },
  "typically": {
   "da": "Register over rettigheder, udtræk fra adgangssystemet",
   "en": "Register of rights, extract from the access system"
  },
  "elements": [
   "N9.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.18",
    "A.5.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.2.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Forvaltningen af adgangsrettigheder logges",
   "en": "The management of access rights is logged"
  },
  "ask": {
   "da": "Angiv, hvad der logges, når rettigheder tildeles, ændres og fjernes, og hvor loggen findes",
   "en": "State what is logged when rights are granted, changed and removed, and where the log is"
  },
  "typically": {
   "da": "Logudtræk, alarmregler for ændrede rettigheder",
   "en": "Log extracts, alert rules for changed rights"
  },
  "elements": [
   "N9.06"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.18",
    "A.5.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgangsrettigheder gennemgås med planlagte mellemrum, og resultatet dokumenteres",
   "en": "Access rights are reviewed at planned intervals and the result is documented"
  },
  "ask": {
   "da": "Angiv, hvornår rettighederne senest er gennemgået for hvert system, resultatet, hvad der blev ændret, hvornår det sker næste gang, og hvordan organisationsændringer slår igennem",
   "en": "State when the rights were last reviewed for each system, the result, what was changed, when it happens next, and how changes in the organisation carry through"
  },
  "typically": {
   "da": "Gennemgangsskemaer for hvert system, liste over lukkede og ændrede rettigheder, årshjul",
   "en": "Review forms for each system, list of closed and changed rights, annual wheel"
  },
  "facts": [
   "9.accessReview"
  ],
  "repeats": {},
  "elements": [
   "N9.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.18",
    "A.5.3"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.3.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgangspolitikken har regler for privilegerede konti og administratorkonti",
   "en": "The access policy has rules on privileged accounts and administration accounts"
  },
  "ask": {
   "da": "Fastlæg, hvilke konti der er privilegerede eller til administration, og hvilke regler der gælder for at få, bruge og miste dem",
   "en": "Lay down which accounts are privileged or for administration, and the rules on getting, using and losing them"
  },
  "typically": {
   "da": "Politik for privilegerede konti, liste over kontotyper",
   "en": "Policy on privileged accounts, list of account types"
  },
  "elements": [
   "N9.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/11.3.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Privilegerede konti og administratorkonti har stærk autentificering",
   "en": "Privileged and administration accounts have strong authentication"
  },
  "ask": {
   "da": "Angiv, hvordan brugere af privilegerede konti og administratorkonti identificeres, autentificeres stærkt, for eksempel med flere faktorer, og autoriseres",
   "en": "State how users of privileged and administration accounts are identified, strongly authenticated, for instance by several factors, and authorised"
  },
  "typically": {
   "da": "Opsætning af flere faktorer på administratorkonti, log over sessioner, procedure for udlevering",
   "en": "Configuration of several factors on administration accounts, session log, procedure for handing them out"
  },
  "elements": [
   "N10.03",
   "N9.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/11.3.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Systemadministration sker med særlige konti, der kun bruges til det",
   "en": "System administration is done with special accounts used for nothing else"
  },
  "ask": {
   "da": "Opfør de konti, der kun bruges til systemadministration som installation, konfiguration og vedligehold",
   "en": "List the accounts used only for system administration such as installation, configuration and maintenance"
  },
  "typically": {
   "da": "Liste over administratorkonti, udtræk, der viser særskilte daglige konti",
   "en": "List of administration accounts, extract showing separate everyday accounts"
  },
  "elements": [
   "N9.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/11.3.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Administratorrettigheder er personlige og begrænset mest muligt",
   "en": "Administration privileges are personal and restricted as far as they can be"
  },
  "ask": {
   "da": "Angiv, hvem der har hver administratorkonto, og hvordan dens rettigheder er begrænset",
   "en": "State who holds each administration account and how its privileges are limited"
  },
  "typically": {
   "da": "Liste over indehavere, rettigheder for hver gruppe, midlertidig tildeling",
   "en": "List of holders, privileges of each group, temporary granting"
  },
  "elements": [
   "N9.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/11.3.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Administratorkonti bruges kun til at forbinde til administrationssystemer",
   "en": "Administration accounts only connect to administration systems"
  },
  "ask": {
   "da": "Angiv, hvilke administrationssystemer administratorkonti kan forbinde til, og hvordan anden brug er spærret",
   "en": "State which administration systems the administration accounts can connect to and how other use is blocked"
  },
  "typically": {
   "da": "Loginbegrænsninger, firewallregler, log over afviste logins",
   "en": "Login restrictions, firewall rules, log of refused logins"
  },
  "elements": [
   "N9.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/11.3.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Rettigheder på privilegerede konti og administratorkonti gennemgås med planlagte mellemrum",
   "en": "Rights of privileged and administration accounts are reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvornår rettighederne på privilegerede konti og administratorkonti senest er gennemgået, resultatet, hvad der blev ændret, og hvordan organisationsændringer slår igennem",
   "en": "State when the rights of privileged and administration accounts were last reviewed, the result, what was changed, and how changes in the organisation carry through"
  },
  "typically": {
   "da": "Gennemgangsskemaer for privilegerede konti, liste over fjernede rettigheder, årshjul",
   "en": "Review forms for privileged accounts, list of removed rights, annual wheel"
  },
  "facts": [
   "9.privilegedReview"
  ],
  "repeats": {},
  "elements": [
   "N9.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/11.4.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Brugen af administrationssystemer er begrænset og kontrolleret",
   "en": "The use of administration systems is restricted and controlled"
  },
  "ask": {
   "da": "Opfør administrationssystemerne, og angiv, hvem der må bruge dem, og hvordan brugen kontrolleres",
   "en": "List the administration systems and state who may use them and how their use is controlled"
  },
  "typically": {
   "da": "Liste over administrationssystemer, adgangslister, optagelser af sessioner",
   "en": "List of administration systems, access lists, session recordings"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ]
  }
 },
 "eu-ir/11.4.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Administrationssystemer bruges kun til systemadministration",
   "en": "Administration systems are used for system administration alone"
  },
  "ask": {
   "da": "Angiv, hvordan det sikres, at administrationssystemer ikke bruges til andet end administration",
   "en": "State how it is ensured that administration systems serve nothing but administration"
  },
  "typically": {
   "da": "Opsætning af administratormaskiner, liste over tilladte programmer, spærret mail og internet",
   "en": "Configuration of administration machines, list of allowed programs, blocked mail and internet"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ]
  }
 },
 "eu-ir/11.4.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Administrationssystemer er logisk adskilt fra anden software",
   "en": "Administration systems are logically separated from other software"
  },
  "ask": {
   "da": "Beskriv, hvordan administrationssystemer er logisk adskilt fra programmer, der ikke bruges til administration",
   "en": "Describe how administration systems are logically separated from programs that do not serve administration"
  },
  "typically": {
   "da": "Netværkstegning, zoner og firewallregler, særskilte servere",
   "en": "Network drawing, zones and firewall rules, separate servers"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ]
  }
 },
 "eu-ir/11.4.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgang til administrationssystemer er beskyttet med autentificering og kryptering",
   "en": "Access to administration systems is guarded by authentication and encryption"
  },
  "ask": {
   "da": "Angiv, hvordan brugere autentificeres over for administrationssystemer, og hvordan forbindelsen krypteres",
   "en": "State how users are authenticated to administration systems and how the connection is encrypted"
  },
  "typically": {
   "da": "Opsætning af springserver, krav til protokoller, scanning for ukrypteret administration",
   "en": "Jump server configuration, protocol requirements, scan for unencrypted administration"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.8.18",
    "A.8.2"
   ]
  }
 },
 "eu-ir/11.5.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Identiteter for systemer og brugere forvaltes i hele deres livscyklus",
   "en": "Identities of systems and users are managed from creation to removal"
  },
  "ask": {
   "da": "Beskriv, hvordan identiteter for systemer og brugere oprettes, ændres, spærres og slettes",
   "en": "Describe how identities of systems and users are created, changed, blocked and removed"
  },
  "typically": {
   "da": "Procedure for identiteter, sager om oprettelse og lukning, kobling til HR-system",
   "en": "Procedure for identities, tickets on creation and closure, link to the HR system"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.16"
   ],
   "csf": [
    "PR.AA-01",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.5.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Systemer og brugere har entydige identiteter",
   "en": "Systems and users have unique identities"
  },
  "ask": {
   "da": "Beskriv, hvordan hvert system og hver bruger får en entydig identitet",
   "en": "Describe how each system and each user gets a unique identity"
  },
  "typically": {
   "da": "Regler for navngivning, udtræk fra identitetssystemet, certifikater på systemer",
   "en": "Naming rules, extract from the identity system, certificates on systems"
  },
  "elements": [
   "N9.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.16"
   ],
   "csf": [
    "PR.AA-01",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.5.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Hver brugeridentitet er knyttet til én person",
   "en": "Each user identity is tied to one person"
  },
  "ask": {
   "da": "Angiv, hvordan hver brugers identitet knyttes til én bestemt person",
   "en": "State how the identity of each user is tied to one particular person"
  },
  "typically": {
   "da": "Udtræk med medarbejdernummer, kontrol mod HR-system",
   "en": "Extract with staff numbers, check against the HR system"
  },
  "elements": [
   "N9.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.16"
   ],
   "csf": [
    "PR.AA-01",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.5.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Der er overblik over og tilsyn med systemers identiteter",
   "en": "The identities of systems are kept in view and supervised"
  },
  "ask": {
   "da": "Angiv, hvem der har overblik over identiteter for net- og informationssystemer, og hvordan ukendte identiteter opdages",
   "en": "State who oversees system identities and how unknown ones are found"
  },
  "typically": {
   "da": "Oversigt over systemers identiteter med ejer, rapport over ukendte konti",
   "en": "Overview of system identities with owners, report on unknown accounts"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.16"
   ],
   "csf": [
    "PR.AA-01",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.5.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Forvaltningen af identiteter logges",
   "en": "The management of identities is logged"
  },
  "ask": {
   "da": "Angiv, hvad der logges, når identiteter oprettes, ændres, spærres og slettes, og hvor loggen findes",
   "en": "State what is logged when identities are created, changed, blocked and removed, and where the log is"
  },
  "typically": {
   "da": "Logudtræk, alarmregler for nye konti",
   "en": "Log extracts, alert rules for new accounts"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.16"
   ],
   "csf": [
    "PR.AA-01",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.5.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Delte identiteter er nødvendige, godkendt, dokumenteret og med i risikostyringen",
   "en": "Shared identities are necessary, approved, documented and part of risk management"
  },
  "ask": {
   "da": "Opfør hver identitet, som flere personer deler, med grunden til den, godkendelsen, og hvordan den indgår i risikostyringen",
   "en": "List each identity that several people share, with its reason, its approval and its place in risk management"
  },
  "typically": {
   "da": "Liste over delte identiteter, godkendelser, linje i risikoregistret",
   "en": "List of shared identities, approvals, line in the risk register"
  },
  "elements": [
   "N9.09"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.16"
   ],
   "csf": [
    "PR.AA-01",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.5.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Identiteter gennemgås jævnligt, og unødvendige deaktiveres uden ophold",
   "en": "Identities are regularly reviewed, and those no longer needed are deactivated without delay"
  },
  "ask": {
   "da": "Angiv, hvor ofte identiteter for systemer og brugere gennemgås, og hvor hurtigt unødvendige deaktiveres",
   "en": "State how often the identities of systems and users are reviewed and how quickly unneeded ones are deactivated"
  },
  "typically": {
   "da": "Rapport over ubrugte konti, referat af gennemgangen, liste over deaktiverede identiteter",
   "en": "Report on unused accounts, record of the review, list of deactivated identities"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.16"
   ],
   "csf": [
    "PR.AA-01",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.6.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Procedurer og teknik til sikker autentificering er indført",
   "en": "Procedures and technology for secure authentication are in place"
  },
  "ask": {
   "da": "Beskriv de procedurer og den teknik, brugere og systemer autentificeres med, og hvordan de følger adgangspolitikken og dens begrænsninger",
   "en": "Describe the procedures and technology by which users and systems are authenticated and how they follow the access policy and its restrictions"
  },
  "typically": {
   "da": "Beskrivelse af loginløsningen, opsætning af adgangstjenesten, liste over tilsluttede systemer",
   "en": "Description of the login solution, configuration of the access service, list of connected systems"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-03",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.6.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Autentificeringen er så stærk, som aktivets klassifikation kræver",
   "en": "Authentication is as strong as the class of the asset requires"
  },
  "ask": {
   "da": "Angiv, hvordan styrken af autentificeringen vælges efter klassifikationen af det aktiv, der gives adgang til",
   "en": "State how the strength of authentication is chosen by the class of the asset that access is given to"
  },
  "typically": {
   "da": "Skema over klasser og loginmetoder, opsætning for hvert niveau",
   "en": "Table of classes and login methods, configuration for each level"
  },
  "elements": [
   "N10.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-03",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.6.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Hemmelige autentificeringsoplysninger udleveres og håndteres fortroligt",
   "en": "Secret authentication data is handed out and managed confidentially"
  },
  "ask": {
   "da": "Beskriv, hvordan adgangskoder og andre hemmelige oplysninger udleveres og håndteres fortroligt, og hvilke råd personalet får om dem",
   "en": "Describe how passwords and other secrets are handed out and managed in confidence, and what advice staff get about them"
  },
  "typically": {
   "da": "Procedure for udlevering, vejledning til personalet, adgangskodehusker",
   "en": "Procedure for handing out, guidance for staff, password manager"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-03",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.6.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Adgangsoplysninger skiftes ved første brug, med fastsatte mellemrum og ved mistanke",
   "en": "Credentials are changed at first use, at set intervals and on suspicion"
  },
  "ask": {
   "da": "Angiv, hvornår adgangsoplysninger skal skiftes: ved første brug, med hvilke mellemrum og ved mistanke om kompromittering",
   "en": "State when credentials must be changed: at first use, after which intervals and when compromise is suspected"
  },
  "typically": {
   "da": "Regler for skift, opsætning af udløb, sager om mistanke",
   "en": "Rules on changes, expiry configuration, tickets on suspected compromise"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-03",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.6.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Brugere spærres, og adgangsoplysninger nulstilles efter et fastsat antal mislykkede forsøg",
   "en": "Users are blocked and credentials reset after a set number of failed attempts"
  },
  "ask": {
   "da": "Angiv, efter hvor mange mislykkede loginforsøg brugeren spærres og adgangsoplysningerne nulstilles",
   "en": "State after how many failed login attempts the user is blocked and the credentials are reset"
  },
  "typically": {
   "da": "Opsætning af spærring, log over spærrede konti, procedure for genåbning",
   "en": "Lockout configuration, log of blocked accounts, procedure for reopening"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-03",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.6.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Inaktive sessioner afsluttes efter et fastsat tidsrum",
   "en": "Inactive sessions end after a set time"
  },
  "ask": {
   "da": "Angiv, efter hvor lang tids inaktivitet sessioner afsluttes",
   "en": "State after how long without activity sessions end"
  },
  "typically": {
   "da": "Opsætning af tidsgrænser, test af automatisk afslutning",
   "en": "Timeout configuration, test of automatic ending"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-03",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.6.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Privilegeret og administrativ adgang kræver særskilte adgangsoplysninger",
   "en": "Privileged and administrative access takes credentials of its own"
  },
  "ask": {
   "da": "Angiv, hvordan det sikres, at privilegeret adgang og administratorkonti har andre adgangsoplysninger end de daglige konti",
   "en": "State how it is ensured that privileged access and administrative accounts have credentials other than those of everyday accounts"
  },
  "typically": {
   "da": "Liste over administratorkonti og deres loginmetode, opsætning, der spærrer for daglige konti",
   "en": "List of administrative accounts and their login method, configuration that shuts out everyday accounts"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-03",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.6.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Tidssvarende metoder og entydige oplysninger bruges til autentificering, hvor det er muligt",
   "en": "Modern methods and unique data are used for authentication where feasible"
  },
  "ask": {
   "da": "Angiv, hvilke tidssvarende autentificeringsmetoder og entydige autentificeringsoplysninger der bruges efter risiko og klassifikation, og begrund forståeligt, hvor det ikke er muligt",
   "en": "State which modern authentication methods and which unique authentication data are used by risk and classification, and give an understandable reason where that is not feasible"
  },
  "typically": {
   "da": "Liste over loginmetoder for hvert system, risikovurdering af ældre metoder, plan for udskiftning",
   "en": "List of login methods for each system, risk assessment of older methods, replacement plan"
  },
  "conditional": true,
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-03",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.6.4": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Procedurer og teknik til autentificering gennemgås med planlagte mellemrum",
   "en": "Procedures and technology for authentication are reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvornår procedurer og teknik til autentificering senest er gennemgået, resultatet, og hvornår det sker næste gang",
   "en": "State when the procedures and technology for authentication were last reviewed, the result, and when it happens next"
  },
  "typically": {
   "da": "Referat af gennemgangen, årshjul, liste over udfasede metoder",
   "en": "Record of the review, annual wheel, list of retired methods"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.17"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.AA-03",
    "PR.AA-05"
   ]
  }
 },
 "eu-ir/11.7.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 10,
  "title": {
   "da": "Brugere autentificeres med flere faktorer eller kontinuerligt, hvor det er passende",
   "en": "Users are authenticated by several factors or continuously where appropriate"
  },
  "ask": {
   "da": "Angiv, hvilke adgange der kræver flere faktorer eller kontinuerlig autentificering, og begrund forståeligt, hvor det ikke er passende",
   "en": "State which accesses take several factors or continuous authentication, and give an understandable reason where it is not appropriate"
  },
  "typically": {
   "da": "Liste over systemer med flere faktorer, opsætning af adgangstjenesten, begrundede undtagelser",
   "en": "List of systems with several factors, configuration of the access service, reasoned exceptions"
  },
  "conditional": true,
  "elements": [
   "N10.01",
   "N10.02"
  ],
  "maps": {
   "nis2": [
    "21(2)(j)"
   ],
   "iso27001": [
    "A.8.5"
   ],
   "csf": [
    "PR.AA-03"
   ]
  }
 },
 "eu-ir/11.7.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 10,
  "title": {
   "da": "Autentificeringens styrke svarer til aktivets klassifikation",
   "en": "The strength of authentication matches the classification of the asset"
  },
  "ask": {
   "da": "Angiv for hver aktivklasse den styrke af autentificering, der kræves",
   "en": "State for each asset class the strength of authentication required"
  },
  "typically": {
   "da": "Skema over klasser og krav til login, stikprøver af systemers opsætning",
   "en": "Table of classes and login requirements, samples of system configuration"
  },
  "elements": [
   "N10.07"
  ],
  "maps": {
   "nis2": [
    "21(2)(j)"
   ],
   "iso27001": [
    "A.8.5"
   ],
   "csf": [
    "PR.AA-03"
   ]
  }
 },
 "eu-ir/12.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Klassifikationsniveauer for alle aktiver, også informationer, er fastlagt",
   "en": "Classification levels for all assets, information too, are laid down"
  },
  "ask": {
   "da": "Fastlæg klassifikationsniveauer for alle aktiver, også informationer, og den beskyttelse, hvert niveau kræver",
   "en": "Lay down classification levels for all assets, information too, and the protection each level requires"
  },
  "typically": {
   "da": "Politik for klassifikation, beskyttelseskrav for hvert niveau",
   "en": "Classification policy, protection requirements for each level"
  },
  "elements": [
   "N9.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.12",
    "A.5.13",
    "A.5.9"
   ],
   "csf": [
    "ID.AM-05"
   ]
  }
 },
 "eu-ir/12.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Der er et system af klassifikationsniveauer for aktiver",
   "en": "There is a scheme of classification levels for assets"
  },
  "ask": {
   "da": "Angiv klassifikationsniveauerne, og hvad der skiller dem",
   "en": "State the classification levels and what separates them"
  },
  "typically": {
   "da": "Klassifikationsskema, eksempler for hvert niveau, vejledning til ejere",
   "en": "Classification scheme, examples for each level, guidance for owners"
  },
  "elements": [
   "N9.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.12",
    "A.5.13",
    "A.5.9"
   ],
   "csf": [
    "ID.AM-05"
   ]
  }
 },
 "eu-ir/12.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Alle aktiver er klassificeret efter fortrolighed, integritet, autenticitet og tilgængelighed",
   "en": "All assets are classified by confidentiality, integrity, authenticity and availability"
  },
  "ask": {
   "da": "Angiv, hvad der afgør et aktivs niveau, herunder følsomhed, kritikalitet, risiko og forretningsværdi, og hvor hvert aktivs niveau står",
   "en": "State what decides the level of an asset, including sensitivity, criticality, risk and business value, and where the level of each asset is kept"
  },
  "typically": {
   "da": "Aktivfortegnelse med niveauer, skema for vurderingen",
   "en": "Asset inventory with levels, assessment form"
  },
  "elements": [
   "N9.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.12",
    "A.5.13",
    "A.5.9"
   ],
   "csf": [
    "ID.AM-05"
   ]
  }
 },
 "eu-ir/12.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktivernes krav til tilgængelighed er afstemt med målene for reetablering",
   "en": "Availability requirements of assets are in line with recovery objectives"
  },
  "ask": {
   "da": "Angiv, hvordan kravene til aktivernes tilgængelighed er afstemt med leverings- og reetableringsmålene i beredskabsplanerne",
   "en": "State how the availability requirements of assets are brought in line with the delivery and recovery objectives of the continuity plans"
  },
  "typically": {
   "da": "Skema med niveau og reetableringstid, forretningskonsekvensanalyse",
   "en": "Table of levels and recovery times, business impact analysis"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.12",
    "A.5.13",
    "A.5.9"
   ],
   "csf": [
    "ID.AM-05"
   ]
  }
 },
 "eu-ir/12.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktivernes klassifikation gennemgås periodisk",
   "en": "The classification of assets is reviewed periodically"
  },
  "ask": {
   "da": "Angiv, hvornår aktivernes klassifikation senest er gennemgået, hvad der blev ændret, og hvornår det sker næste gang",
   "en": "State when the classification of assets was last reviewed, what was changed, and when it happens next"
  },
  "typically": {
   "da": "Referat af gennemgangen, liste over ændrede niveauer, årshjul",
   "en": "Record of the review, list of changed levels, annual wheel"
  },
  "facts": [
   "9.classificationReview"
  ],
  "repeats": {},
  "elements": [
   "N9.05"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.12",
    "A.5.13",
    "A.5.9"
   ],
   "csf": [
    "ID.AM-05"
   ]
  }
 },
 "eu-ir/12.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Politikken for håndtering af aktiver følges, og alle, der bruger eller håndterer dem, kender den",
   "en": "A policy on handling assets is applied, and everyone who uses or handles them knows it"
  },
  "ask": {
   "da": "Beskriv, hvordan aktiver, også informationer, skal håndteres, og hvem reglerne er givet til",
   "en": "Describe how assets, information too, are to be handled, and to whom the rules were given"
  },
  "typically": {
   "da": "Politik for håndtering af aktiver, bekræftelser fra brugere, vilkår for eksterne",
   "en": "Policy on handling assets, acknowledgements by users, terms for outsiders"
  },
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.10",
    "A.5.14",
    "A.5.9",
    "A.7.10"
   ],
   "csf": [
    "ID.IM-01"
   ]
  }
 },
 "eu-ir/12.2.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Politikken for håndtering dækker aktivernes hele livscyklus",
   "en": "The handling policy covers assets from first to last"
  },
  "ask": {
   "da": "Beskriv reglerne for aktiver ved anskaffelse, brug, opbevaring, transport og bortskaffelse",
   "en": "Describe the rules on assets when they are acquired, used, stored, transported and disposed of"
  },
  "typically": {
   "da": "Regler for hver fase, sager om anskaffelse og afvikling",
   "en": "Rules for each phase, tickets on acquisition and disposal"
  },
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.10",
    "A.5.14",
    "A.5.9",
    "A.7.10"
   ],
   "csf": [
    "ID.IM-01"
   ]
  }
 },
 "eu-ir/12.2.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktiver bruges, opbevares og transporteres sikkert og slettes uigenkaldeligt",
   "en": "Assets are used, stored and transported safely and deleted beyond recovery"
  },
  "ask": {
   "da": "Angiv reglerne for sikker brug, opbevaring og transport af aktiver og for, hvordan de slettes uigenkaldeligt og destrueres",
   "en": "State the rules on using, storing and transporting assets safely and on deleting them beyond recovery and destroying them"
  },
  "typically": {
   "da": "Regler for opbevaring og transport, slettelog, destruktionsattester",
   "en": "Rules on storage and transport, deletion log, destruction certificates"
  },
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.10",
    "A.5.14",
    "A.5.9",
    "A.7.10"
   ],
   "csf": [
    "ID.IM-01"
   ]
  }
 },
 "eu-ir/12.2.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktiver overdrages sikkert efter deres art",
   "en": "Assets are handed over securely in keeping with their type"
  },
  "ask": {
   "da": "Angiv, hvordan hver type aktiv overdrages sikkert",
   "en": "State how each type of asset is handed over securely"
  },
  "typically": {
   "da": "Regler for hver type aktiv, kvitteringer, løsning til sikker filoverførsel",
   "en": "Rules for each type of asset, receipts, solution for secure file transfer"
  },
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.10",
    "A.5.14",
    "A.5.9",
    "A.7.10"
   ],
   "csf": [
    "ID.IM-01"
   ]
  }
 },
 "eu-ir/12.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktivpolitikken gennemgås med planlagte mellemrum og efter væsentlige hændelser eller ændringer",
   "en": "The handling policy is reviewed at planned intervals and on significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, hvornår politikken for håndtering af aktiver gennemgås, og hvilke hændelser eller ændringer der udløser en ny gennemgang",
   "en": "State when the policy on handling assets is reviewed and which incidents or changes trigger a new review"
  },
  "typically": {
   "da": "Versionshistorik, referat af gennemgangen, årshjul",
   "en": "Version history, record of the review, annual wheel"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.10",
    "A.5.14",
    "A.5.9",
    "A.7.10"
   ],
   "csf": [
    "ID.IM-01"
   ]
  }
 },
 "eu-ir/12.3.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Politikken for flytbare lagringsmedier følges, og de, der håndterer medierne, kender den",
   "en": "A policy on removable storage media is applied, and those who handle the media know it"
  },
  "ask": {
   "da": "Fastlæg regler for flytbare lagringsmedier, og angiv, hvilke ansatte og tredjeparter de er givet til",
   "en": "Lay down rules on removable storage media and state which staff and third parties were given them"
  },
  "typically": {
   "da": "Politik for flytbare medier, bekræftelser, opslag i lokaler",
   "en": "Policy on removable media, acknowledgements, notices on the premises"
  },
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.10",
    "A.7.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.DS-01"
   ]
  }
 },
 "eu-ir/12.3.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Flytbare medier er teknisk spærret, medmindre organisationen har en grund til at bruge dem",
   "en": "Removable media are technically blocked unless the organisation has a reason to use them"
  },
  "ask": {
   "da": "Angiv, hvordan tilslutning af flytbare medier er spærret teknisk, og hvilke grunde der kan føre til undtagelse",
   "en": "State how the connection of removable media is technically blocked and which reasons can lead to an exception"
  },
  "typically": {
   "da": "Opsætning af spærring, liste over tilladte medier med begrundelse",
   "en": "Blocking configuration, list of allowed media with reasons"
  },
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.10",
    "A.7.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.DS-01"
   ]
  }
 },
 "eu-ir/12.3.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Flytbare medier kan ikke starte af sig selv og scannes før brug",
   "en": "Removable media cannot start by themselves and are scanned before use"
  },
  "ask": {
   "da": "Angiv, hvordan automatisk start fra flytbare medier er slået fra, og hvordan de scannes for skadelig kode før brug",
   "en": "State how automatic start from removable media is turned off and how they are scanned for malicious code before use"
  },
  "typically": {
   "da": "Opsætning, der slår automatisk start fra, scanningsmaskine, scanningslog",
   "en": "Configuration that turns automatic start off, scanning machine, scan log"
  },
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.10",
    "A.7.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.DS-01"
   ]
  }
 },
 "eu-ir/12.3.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Bærbare lagringsenheder med data er under kontrol og beskyttet ved transport og opbevaring",
   "en": "Portable storage devices with data are controlled and protected when moved and stored"
  },
  "ask": {
   "da": "Angiv, hvordan bærbare lagringsenheder med data kontrolleres og beskyttes under transport og opbevaring",
   "en": "State how portable storage devices with data are controlled and protected when moved and when stored"
  },
  "typically": {
   "da": "Udlånsliste, kvitteringer for transport, aflåst opbevaring",
   "en": "Loan list, transport receipts, locked storage"
  },
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.10",
    "A.7.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.DS-01"
   ]
  }
 },
 "eu-ir/12.3.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Data på flytbare medier er beskyttet med kryptografi, hvor det er passende",
   "en": "Data on removable media is protected by cryptography where appropriate"
  },
  "ask": {
   "da": "Angiv, hvordan data på flytbare medier beskyttes med kryptografi, eller begrund forståeligt, hvorfor det ikke er passende",
   "en": "State how data on removable media is protected by cryptography, or give an understandable reason why that is not appropriate"
  },
  "typically": {
   "da": "Krypterede medier, opsætning af kryptering, nøglehåndtering",
   "en": "Encrypted media, encryption configuration, key handling"
  },
  "conditional": true,
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.10",
    "A.7.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.DS-01"
   ]
  }
 },
 "eu-ir/12.3.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Mediepolitikken gennemgås med planlagte mellemrum og efter væsentlige hændelser eller ændringer",
   "en": "The media policy is reviewed at planned intervals and on significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, hvornår politikken for flytbare lagringsmedier gennemgås, og hvilke hændelser eller ændringer der udløser en ny gennemgang",
   "en": "State when the policy on removable storage media is reviewed and which incidents or changes trigger a new review"
  },
  "typically": {
   "da": "Versionshistorik, referat af gennemgangen, årshjul",
   "en": "Version history, record of the review, annual wheel"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.10",
    "A.7.7"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.DS-01"
   ]
  }
 },
 "eu-ir/12.4.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktivfortegnelsen er fuldstændig, korrekt, ajourført og sammenhængende, og ændringer kan spores",
   "en": "The asset inventory is complete, accurate, current and consistent, and changes can be traced"
  },
  "ask": {
   "da": "Henvis til aktivfortegnelsen, og angiv, hvem der fører den, hvordan den holdes fuldstændig og korrekt, og hvor ændringer kan ses",
   "en": "Refer to the asset inventory and state who keeps it, how it is kept complete and correct, and where changes can be seen"
  },
  "typically": {
   "da": "Aktivfortegnelse, automatisk netscanning, ændringslog",
   "en": "Asset inventory, automatic network scan, change log"
  },
  "elements": [
   "N9.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.9"
   ],
   "csf": [
    "ID.AM-01",
    "ID.AM-02",
    "ID.AM-03",
    "ID.AM-04",
    "ID.AM-07",
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/12.4.2": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktivfortegnelsen er så detaljeret, som enheden har behov for",
   "en": "The asset inventory is as detailed as the entity needs"
  },
  "ask": {
   "da": "Angiv, hvor detaljeret aktivfortegnelsen er, og hvorfor det passer til enhedens behov",
   "en": "State how detailed the asset inventory is and why that suits the needs of the entity"
  },
  "typically": {
   "da": "Regler for, hvad der får egen linje, felter i fortegnelsen",
   "en": "Rules on what gets its own line, fields of the inventory"
  },
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.9"
   ],
   "csf": [
    "ID.AM-01",
    "ID.AM-02",
    "ID.AM-03",
    "ID.AM-04",
    "ID.AM-07",
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/12.4.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktivfortegnelsen har en liste over aktiviteter og tjenester med beskrivelse",
   "en": "The asset inventory lists operations and services and describes them"
  },
  "ask": {
   "da": "Henvis til listen over aktiviteter og tjenester med en beskrivelse af hver",
   "en": "Refer to the list of operations and services with a description of each"
  },
  "typically": {
   "da": "Tjenestekatalog, beskrivelse af hver tjeneste",
   "en": "Service catalogue, description of each service"
  },
  "elements": [
   "N9.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.9"
   ],
   "csf": [
    "ID.AM-01",
    "ID.AM-02",
    "ID.AM-03",
    "ID.AM-04",
    "ID.AM-07",
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/12.4.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktivfortegnelsen har de systemer og øvrige aktiver, som aktiviteter og tjenester hviler på",
   "en": "The asset inventory lists the systems and other assets that operations and services rest on"
  },
  "ask": {
   "da": "Henvis til listen over net- og informationssystemer og andre aktiver, og angiv, hvilke aktiviteter og tjenester de understøtter",
   "en": "Refer to the overview of network and information systems, and of other assets, and state which operations and services they support"
  },
  "typically": {
   "da": "Systemoversigt, kort over afhængigheder, leverandøraktiver",
   "en": "System overview, dependency map, supplier assets"
  },
  "elements": [
   "N9.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.9"
   ],
   "csf": [
    "ID.AM-01",
    "ID.AM-02",
    "ID.AM-03",
    "ID.AM-04",
    "ID.AM-07",
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/12.4.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktivfortegnelsen gennemgås og ajourføres jævnligt, og ændringernes historik er dokumenteret",
   "en": "The asset inventory is regularly reviewed and updated, and its history is documented"
  },
  "ask": {
   "da": "Angiv, hvor ofte fortegnelsen og aktiverne gennemgås og ajourføres, hvornår det senest er sket, og hvor historikken findes",
   "en": "State how often the inventory and the assets are reviewed and updated, when that last happened, and where the history is kept"
  },
  "typically": {
   "da": "Stikprøver, referat af gennemgangen, historik for hver linje",
   "en": "Samples, record of the review, history of each line"
  },
  "facts": [
   "9.inventoryCheck"
  ],
  "repeats": {},
  "elements": [
   "N9.04"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.5.9"
   ],
   "csf": [
    "ID.AM-01",
    "ID.AM-02",
    "ID.AM-03",
    "ID.AM-04",
    "ID.AM-07",
    "ID.AM-08",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04"
   ]
  }
 },
 "eu-ir/12.5.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Aktiver afleveres, tilbageleveres eller slettes ved fratræden, og det dokumenteres",
   "en": "Assets are deposited, returned or deleted when employment ends, and that is documented"
  },
  "ask": {
   "da": "Beskriv, hvordan aktiver afleveres, tilbageleveres eller slettes ved fratræden, hvor det dokumenteres, og hvordan aktiver, der ikke kommer tilbage, afskæres fra systemerne",
   "en": "Describe how assets are deposited, returned or deleted when employment ends, where that is documented, and how assets that do not come back are cut off from the systems"
  },
  "typically": {
   "da": "Afleveringslister, fratrædelsessager, log over fjernslettede enheder",
   "en": "Return lists, leaver tickets, log of remotely wiped devices"
  },
  "elements": [
   "N9.12"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ]
  }
 },
 "eu-ir/13.1.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Driften er beskyttet mod svigt i strøm, telekommunikation og anden forsyning",
   "en": "Operations are protected against failure of power, telecommunications and other utilities"
  },
  "ask": {
   "da": "Beskriv, hvordan det forebygges, at svigt i strøm, telekommunikation, køling og anden forsyning skader net- og informationssystemerne eller afbryder driften",
   "en": "Describe how failure of power, telecommunications, cooling and other utilities is kept from harming network and information systems or interrupting operations"
  },
  "typically": {
   "da": "Beskrivelse af forsyningsanlæg, risikovurdering af svigt i forsyningen",
   "en": "Description of utility installations, risk assessment of utility failure"
  },
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.7.11"
   ],
   "csf": [
    "DE.CM-02",
    "DE.CM-06",
    "GV.OC-03",
    "GV.OC-05",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/13.1.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Lokaler og anlæg er beskyttet mod strømsvigt og andre afbrydelser i forsyningen",
   "en": "Facilities are protected against power cuts and other interruptions of supply"
  },
  "ask": {
   "da": "Beskriv, hvordan lokaler og anlæg beskyttes mod strømsvigt og mod svigt i for eksempel telekommunikation, vand, gas, afløb, ventilation og køling",
   "en": "Describe how facilities are protected against power cuts and against failure of, for instance, telecommunications, water, gas, drains, ventilation and cooling"
  },
  "typically": {
   "da": "UPS og nødgenerator, køleanlæg, sikring mod vand og tilbageløb",
   "en": "UPS and emergency generator, cooling plant, protection against water and backflow"
  },
  "conditional": true,
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.7.11"
   ],
   "csf": [
    "DE.CM-02",
    "DE.CM-06",
    "GV.OC-03",
    "GV.OC-05",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/13.1.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Redundans i forsyningen er overvejet",
   "en": "Redundancy of utilities is considered"
  },
  "ask": {
   "da": "Angiv, hvilke dele af forsyningen der er redundante, og hvad overvejelsen om redundans i de øvrige førte til",
   "en": "State which utilities are redundant and what considering redundancy for the others led to"
  },
  "typically": {
   "da": "Notat om valg og fravalg, tegning over strøm og fiber, aftaler med to udbydere",
   "en": "Note of what was chosen and declined, diagram of power and fibre, agreements with two providers"
  },
  "conditional": true,
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.7.11"
   ],
   "csf": [
    "DE.CM-02",
    "DE.CM-06",
    "GV.OC-03",
    "GV.OC-05",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/13.1.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Strøm- og teleforsyning er beskyttet mod aflytning og skade",
   "en": "Power and telecommunications supply is protected against tapping and harm"
  },
  "ask": {
   "da": "Beskriv, hvordan den strøm- og teleforsyning, der fører data eller forsyner net- og informationssystemer, beskyttes mod aflytning og skade",
   "en": "Describe how the power and telecommunications supply that carries data or feeds network and information systems is protected against tapping and harm"
  },
  "typically": {
   "da": "Tegning over føringsveje, aflåste skakter og krydsfelter, kryptering af forbindelser",
   "en": "Diagram of cable routes, locked shafts and patch panels, encryption of links"
  },
  "conditional": true,
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.7.11"
   ],
   "csf": [
    "DE.CM-02",
    "DE.CM-06",
    "GV.OC-03",
    "GV.OC-05",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/13.1.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Strøm- og teleforsyning overvåges, og udsving uden for grænserne meldes",
   "en": "Power and telecommunications supply is monitored, and readings outside the limits are reported"
  },
  "ask": {
   "da": "Beskriv, hvordan strøm- og teleforsyningen overvåges, og til hvem internt eller eksternt det meldes, når grænseværdier, der berører forsyningen, er overskredet",
   "en": "Describe how the power and telecommunications supply is monitored and to whom inside or outside the entity it is reported when limits that affect the supply are exceeded"
  },
  "typically": {
   "da": "Alarmliste med modtagere, kurver fra målinger, vagtlog",
   "en": "List of alarms with recipients, measurement curves, duty log"
  },
  "conditional": true,
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.7.11"
   ],
   "csf": [
    "DE.CM-02",
    "DE.CM-06",
    "GV.OC-03",
    "GV.OC-05",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/13.1.2.e": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Nødforsyning er sikret ved kontrakt",
   "en": "Emergency supply is secured by contract"
  },
  "ask": {
   "da": "Angiv de kontrakter, der sikrer nødforsyningen, for eksempel brændstof til nødstrøm",
   "en": "State the contracts that secure emergency supply, for instance fuel for emergency power"
  },
  "typically": {
   "da": "Kontrakt om brændstof, serviceaftale for nødgenerator, aftale om leje af udstyr",
   "en": "Fuel contract, service agreement for the generator, agreement on hire of equipment"
  },
  "conditional": true,
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [],
   "csf": []
  }
 },
 "eu-ir/13.1.2.f": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Forsyningen af net- og informationssystemer virker løbende, vedligeholdes og testes",
   "en": "The supply of network and information systems works at all times, is maintained and is tested"
  },
  "ask": {
   "da": "Beskriv, hvordan den forsyning, som net- og informationssystemerne kræver, holdes virksom, overvåges, vedligeholdes og testes, især strøm, temperatur, luftfugtighed, telekommunikation og internet",
   "en": "Describe how the supply that network and information systems need is kept effective, monitored, maintained and tested, above all power, temperature, humidity, telecommunications and internet"
  },
  "typically": {
   "da": "Serviceplan, testlog for nødgenerator og UPS, prøve af skift mellem internetudbydere",
   "en": "Service schedule, test log of generator and UPS, test of switching between internet providers"
  },
  "conditional": true,
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.7.11"
   ],
   "csf": [
    "DE.CM-02",
    "DE.CM-06",
    "GV.OC-03",
    "GV.OC-05",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/13.1.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 3,
  "title": {
   "da": "Beskyttelsen af forsyningen afprøves, gennemgås og opdateres",
   "en": "The protection of utilities is tested, reviewed and updated"
  },
  "ask": {
   "da": "Angiv, hvornår beskyttelsen af forsyningen senest er afprøvet og gennemgået, hvad der blev ændret, og om det sker med faste mellemrum eller efter væsentlige hændelser eller væsentlige ændringer",
   "en": "State when the protection of utilities was last tested and reviewed, what was changed, and whether it happens at set intervals or after significant incidents or significant changes"
  },
  "typically": {
   "da": "Prøverapporter, referat af gennemgangen, liste over ændringer",
   "en": "Test reports, minutes of the review, list of changes"
  },
  "elements": [
   "N3.03"
  ],
  "maps": {
   "nis2": [
    "21(2)(c)"
   ],
   "iso27001": [
    "A.7.11"
   ],
   "csf": [
    "DE.CM-02",
    "DE.CM-06",
    "GV.OC-03",
    "GV.OC-05",
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "ID.RA-10"
   ]
  }
 },
 "eu-ir/13.2.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Fysiske og miljømæssige trusler er forebygget eller begrænset",
   "en": "Physical and environmental threats are prevented or reduced"
  },
  "ask": {
   "da": "Beskriv, hvilke fysiske og miljømæssige trusler risikovurderingen peger på, og hvordan følgerne af dem forebygges eller begrænses",
   "en": "Describe which physical and environmental threats the risk assessment points to and how their consequences are prevented or reduced"
  },
  "typically": {
   "da": "Risikovurdering af lokaler, kort over oversvømmelsesfare, oversigt over trusler og modtræk",
   "en": "Risk assessment of premises, flood map, overview of threats and countermeasures"
  },
  "elements": [
   "N5.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.7.3",
    "A.7.5"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-02"
   ]
  }
 },
 "eu-ir/13.2.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Foranstaltninger mod fysiske og miljømæssige trusler er udformet og gennemført",
   "en": "Measures against physical and environmental threats are designed and in place"
  },
  "ask": {
   "da": "Angiv, hvilke foranstaltninger der er udformet og gennemført mod fysiske og miljømæssige trusler",
   "en": "State which measures against physical and environmental threats are designed and in place"
  },
  "typically": {
   "da": "Brandslukning og røgfølere, vandfølere, tyverialarm",
   "en": "Fire suppression and smoke detectors, water detectors, burglar alarm"
  },
  "conditional": true,
  "elements": [
   "N5.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.7.3",
    "A.7.5"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-02"
   ]
  }
 },
 "eu-ir/13.2.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Nedre og øvre grænseværdier for fysiske og miljømæssige trusler er fastsat",
   "en": "Lower and upper limits for physical and environmental threats are set"
  },
  "ask": {
   "da": "Angiv de nedre og øvre grænseværdier for fysiske og miljømæssige trusler, for eksempel temperatur og luftfugtighed",
   "en": "State the lower and upper limits for physical and environmental threats, for instance temperature and humidity"
  },
  "typically": {
   "da": "Tabel over grænseværdier, opsætning af alarmer",
   "en": "Table of limits, alarm settings"
  },
  "conditional": true,
  "elements": [
   "N5.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.7.3",
    "A.7.5"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-02"
   ]
  }
 },
 "eu-ir/13.2.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Miljøforhold overvåges, og udsving uden for grænseværdierne meldes",
   "en": "Environmental conditions are monitored, and readings outside the limits are reported"
  },
  "ask": {
   "da": "Beskriv, hvordan miljøforholdene overvåges, og til hvem internt eller eksternt det meldes, når grænseværdierne er overskredet",
   "en": "Describe how environmental conditions are monitored and to whom inside or outside the entity it is reported when the limits are exceeded"
  },
  "typically": {
   "da": "Følere og måledata, alarmliste med modtagere, vagtlog",
   "en": "Sensors and readings, list of alarms with recipients, duty log"
  },
  "conditional": true,
  "elements": [
   "N5.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.7.3",
    "A.7.5"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-02"
   ]
  }
 },
 "eu-ir/13.2.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 5,
  "title": {
   "da": "Foranstaltninger mod fysiske og miljømæssige trusler afprøves, gennemgås og opdateres",
   "en": "Measures against physical and environmental threats are tested, reviewed and updated"
  },
  "ask": {
   "da": "Angiv, hvornår foranstaltningerne mod fysiske og miljømæssige trusler senest er afprøvet og gennemgået, hvad der blev ændret, og om det sker med faste mellemrum eller efter væsentlige hændelser eller væsentlige ændringer",
   "en": "State when the measures against physical and environmental threats were last tested and reviewed, what was changed, and whether it happens at set intervals or after significant incidents or significant changes"
  },
  "typically": {
   "da": "Prøve af brandalarm og følere, serviceattest, referat af gennemgangen",
   "en": "Test of fire alarm and sensors, service certificate, minutes of the review"
  },
  "elements": [
   "N5.11"
  ],
  "maps": {
   "nis2": [
    "21(2)(e)"
   ],
   "iso27001": [
    "A.7.3",
    "A.7.5"
   ],
   "csf": [
    "ID.IM-01",
    "ID.IM-02",
    "ID.IM-03",
    "ID.IM-04",
    "PR.IR-02"
   ]
  }
 },
 "eu-ir/13.3.1": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Uvedkommende adgang, skade og indgreb forebygges og overvåges",
   "en": "Unauthorised physical access, harm and tampering are prevented and watched for"
  },
  "ask": {
   "da": "Beskriv, hvordan uvedkommendes fysiske adgang til, skade på og indgreb i net- og informationssystemerne forebygges og overvåges",
   "en": "Describe how unauthorised persons are kept from reaching, harming or tampering with network and information systems and how this is watched"
  },
  "typically": {
   "da": "Regler for fysisk sikring, oversigt over sikrede områder, log fra adgangskontrol",
   "en": "Rules on physical security, overview of secured areas, log of entry control"
  },
  "elements": [
   "N9.14"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.1",
    "A.7.2",
    "A.7.4"
   ],
   "csf": [
    "DE.CM-02",
    "PR.AA-06"
   ]
  }
 },
 "eu-ir/13.3.2.a": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Områder med systemer og aktiver har sikkerhedsafgrænsning efter risikovurderingen",
   "en": "Areas with systems and assets have security perimeters that follow the risk assessment"
  },
  "ask": {
   "da": "Angiv de områder med systemer og tilhørende aktiver, der er afgrænset af hensyn til sikkerheden, og hvordan grænserne følger af risikovurderingen",
   "en": "State the areas with systems and associated assets that are set off for security and how the perimeters follow from the risk assessment"
  },
  "typically": {
   "da": "Plantegning med zoner, oversigt over sikrede områder",
   "en": "Floor plan with zones, overview of secured areas"
  },
  "elements": [
   "N9.14"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.1",
    "A.7.2",
    "A.7.4"
   ],
   "csf": [
    "DE.CM-02",
    "PR.AA-06"
   ]
  }
 },
 "eu-ir/13.3.2.b": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "De afgrænsede områder har adgangskontrol og adgangsveje",
   "en": "The areas set off have entry controls and access points"
  },
  "ask": {
   "da": "Beskriv, hvordan adgangen til de afgrænsede områder kontrolleres, og ad hvilke veje man kommer ind",
   "en": "Describe how entry to the areas set off is controlled and by which ways one comes in"
  },
  "typically": {
   "da": "Adgangskort og koder, liste over personer med adgang, gæstebog",
   "en": "Access cards and codes, list of persons with access, visitor log"
  },
  "elements": [
   "N9.14"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.1",
    "A.7.2",
    "A.7.4"
   ],
   "csf": [
    "DE.CM-02",
    "PR.AA-06"
   ]
  }
 },
 "eu-ir/13.3.2.c": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Kontorer, rum og anlæg er fysisk sikret",
   "en": "Offices, rooms and facilities are physically secured"
  },
  "ask": {
   "da": "Beskriv, hvordan kontorer, rum og anlæg er indrettet og sikret",
   "en": "Describe how offices, rooms and facilities are laid out and secured"
  },
  "typically": {
   "da": "Låse og skabe, indretning af gæsteområde, regler for ryddeligt skrivebord",
   "en": "Locks and cabinets, layout of the visitor area, clear desk rules"
  },
  "elements": [
   "N9.14"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.1",
    "A.7.2",
    "A.7.4"
   ],
   "csf": [
    "DE.CM-02",
    "PR.AA-06"
   ]
  }
 },
 "eu-ir/13.3.2.d": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Lokaler overvåges løbende for uvedkommende",
   "en": "Premises are monitored at all times for intruders"
  },
  "ask": {
   "da": "Beskriv, hvordan lokalerne løbende overvåges for uvedkommende adgang",
   "en": "Describe how premises are monitored at all times for unauthorised entry"
  },
  "typically": {
   "da": "Kameraer og døralarmer, aftale med vagtselskab, alarmlog",
   "en": "Cameras and door alarms, agreement with a security firm, alarm log"
  },
  "elements": [
   "N9.14"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.1",
    "A.7.2",
    "A.7.4"
   ],
   "csf": [
    "DE.CM-02",
    "PR.AA-06"
   ]
  }
 },
 "eu-ir/13.3.3": {
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "measure": 9,
  "title": {
   "da": "Den fysiske adgangskontrol afprøves, gennemgås og opdateres",
   "en": "Physical access control is tested, reviewed and updated"
  },
  "ask": {
   "da": "Angiv, hvornår den fysiske adgangskontrol senest er afprøvet og gennemgået, hvad der blev ændret, og om det sker med faste mellemrum eller efter væsentlige hændelser eller væsentlige ændringer",
   "en": "State when physical access control was last tested and reviewed, what was changed, and whether it happens at set intervals or after significant incidents or significant changes"
  },
  "typically": {
   "da": "Prøve af døre og alarmer, gennemgang af adgangslister, liste over ændringer",
   "en": "Test of doors and alarms, review of access lists, list of changes"
  },
  "elements": [
   "N9.14"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)"
   ],
   "iso27001": [
    "A.7.1",
    "A.7.2",
    "A.7.4"
   ],
   "csf": [
    "DE.CM-02",
    "PR.AA-06"
   ]
  }
 },
 "tool/readable": {
  "title": {
   "da": "Dokumentet kan læses",
   "en": "The document can be read"
  },
  "ask": {
   "da": "Ret filen, så den kan læses",
   "en": "Mend the file so that it can be read"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/schema": {
  "title": {
   "da": "Dokumentet følger sit skema",
   "en": "The document follows its schema"
  },
  "ask": {
   "da": "Skriv felterne, som skemaet beskriver dem",
   "en": "Write the fields as the schema describes them"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/id": {
  "title": {
   "da": "Hvert dokument har sit eget id",
   "en": "Each document has an id of its own"
  },
  "ask": {
   "da": "Giv hvert dokument sit eget id",
   "en": "Give each document an id of its own"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/reference": {
  "title": {
   "da": "Henvisninger fører til noget",
   "en": "References lead somewhere"
  },
  "ask": {
   "da": "Skriv id'et på et dokument, der findes",
   "en": "Write the id of a document that exists"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/link": {
  "title": {
   "da": "Link fører til noget",
   "en": "Links lead somewhere"
  },
  "ask": {
   "da": "Ret linket, så det fører til en fil og en overskrift, der findes",
   "en": "Mend the link so that it leads to a file and heading that exist"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/placeholder": {
  "title": {
   "da": "Teksten er udfyldt",
   "en": "The text is filled in"
  },
  "ask": {
   "da": "Erstat pladsholderen med jeres egen tekst",
   "en": "Replace the placeholder with your own text"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/entity": {
  "title": {
   "da": "Hvert dokument hører til én enhed",
   "en": "Each document belongs to one entity"
  },
  "ask": {
   "da": "Læg et enhedsdokument (nis2: entity) i mappen eller over den",
   "en": "Put an entity document in the folder or above it"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "entity",
  "check": "automated",
  "punishable": false
 },
 "tool/dates": {
  "title": {
   "da": "Datoer følger hinanden",
   "en": "Dates follow one another"
  },
  "ask": {
   "da": "Ret den dato, der er forkert",
   "en": "Correct the date that is wrong"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/review": {
  "title": {
   "da": "Politikker gennemgås med det interval, organisationen har valgt",
   "en": "Policies are reviewed at the interval the organisation chose"
  },
  "ask": {
   "da": "Gennemgå politikken, og skriv datoen i «reviewed»",
   "en": "Review the policy and write the date in «reviewed»"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "policy",
  "check": "automated",
  "punishable": false
 },
 "tool/decided": {
  "title": {
   "da": "Beslutninger, der er truffet, er skrevet som truffet",
   "en": "Decisions that have been made are recorded as made"
  },
  "ask": {
   "da": "Skriv «status: decided», når ledelsesorganet har truffet beslutningen",
   "en": "Write «status: decided» when the management body has made the decision"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/approval-age": {
  "title": {
   "da": "Godkendelser fornyes med det interval, organisationen har valgt",
   "en": "Approvals are renewed at the interval the organisation chose"
  },
  "ask": {
   "da": "Lad ledelsesorganet tage stilling på ny",
   "en": "Have the management body decide anew"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/follow-up": {
  "title": {
   "da": "Det, ledelsesorganet har bedt om, er gjort til den aftalte tid",
   "en": "What the management body asked for is done by the agreed time"
  },
  "ask": {
   "da": "Skriv i done, hvornår det er gjort, eller lad ledelsesorganet sætte en ny frist",
   "en": "Write in done when it was done, or have the management body set a new time limit"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/exception": {
  "title": {
   "da": "Undtagelser er begrundede, godkendte og tidsbegrænsede",
   "en": "Exceptions are reasoned, approved and limited in time"
  },
  "ask": {
   "da": "Begrund undtagelsen, få den godkendt, og forny eller fjern den, før den udløber",
   "en": "Give the reason for the exception, have it approved, and renew or remove it before it expires"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/evidence": {
  "title": {
   "da": "Dokumentation for det, der er gjort, er gemt",
   "en": "Proof of what was done is kept"
  },
  "ask": {
   "da": "Skriv, hvor kvitteringen eller beviset findes",
   "en": "Write where the receipt or certificate is kept"
  },
  "level": "KAN",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/evidence-unchanged": {
  "title": {
   "da": "Filer, der er nævnt som bevis, er de samme som dengang",
   "en": "Files named as evidence are the same as then"
  },
  "ask": {
   "da": "Læg den oprindelige fil tilbage",
   "en": "Put the original file back"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/filed-facts": {
  "title": {
   "da": "Hver indgivelse viser, hvilke oplysninger der blev indgivet",
   "en": "Each filing shows which information was filed"
  },
  "ask": {
   "da": "Skriv digest ved indgivelsen, så en senere ændring af oplysningerne kan ses",
   "en": "Write the digest of the filing, so that a later change of the information can be seen"
  },
  "level": "KAN",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/signature": {
  "title": {
   "da": "Signaturer på godkendelser holder",
   "en": "Signatures on approvals hold"
  },
  "ask": {
   "da": "Få godkendelsen underskrevet, som den er",
   "en": "Have the approval signed as it is"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/other-duties": {
  "title": {
   "da": "Pligter efter andre regler er ikke glemt",
   "en": "Duties under other rules are not forgotten"
  },
  "ask": {
   "da": "Afgør, om hændelsen også skal anmeldes efter andre regler, og notér det",
   "en": "Decide whether the incident is to be notified under other rules too, and note it down"
  },
  "level": "KAN",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "partly",
  "punishable": false
 },
 "tool/requirement": {
  "title": {
   "da": "Krav, der henvises til, er erklæret",
   "en": "Requirements that are referred to are declared"
  },
  "ask": {
   "da": "Erklær kravet i nis2lint.yaml",
   "en": "Declare the requirement in nis2lint.yaml"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/inheritance": {
  "title": {
   "da": "Politikker overtages kun fra en enhed, der har dem",
   "en": "Policies are taken over only from an entity that has them"
  },
  "ask": {
   "da": "Skriv id'et på en anden enhed og på dens egne politikker",
   "en": "Write the id of another entity and of its own policies"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/hidden-characters": {
  "title": {
   "da": "Dokumentet indeholder ingen skjulte tegn",
   "en": "The document holds no hidden characters"
  },
  "ask": {
   "da": "Fjern de tegn, der ikke kan ses",
   "en": "Remove the characters that cannot be seen"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/facts": {
  "title": {
   "da": "Det, teksten siger, står også som data",
   "en": "What the text says also stands as data"
  },
  "ask": {
   "da": "Skriv oplysningerne under facts i politikken",
   "en": "Write the facts under facts in the policy"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/repeated": {
  "title": {
   "da": "Det, der skal gøres igen, gøres inden for det interval, organisationen har valgt",
   "en": "What is to be done again is done within the interval the organisation chose"
  },
  "ask": {
   "da": "Gør det igen, og skriv datoen i «last»",
   "en": "Do it again and write the date in «last»"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/maturity": {
  "title": {
   "da": "Modenheden svarer til det, der er dokumenteret",
   "en": "The maturity agrees with what is documented"
  },
  "ask": {
   "da": "Tag vurderingen op igen, eller dokumentér det, den bygger på",
   "en": "Reconsider the assessment or document what it rests on"
  },
  "level": "KAN",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/register": {
  "title": {
   "da": "Det, der står i registrene, er gjort til den tid, de selv angiver",
   "en": "What registers hold is done by the time they state themselves"
  },
  "ask": {
   "da": "Gør det, og skriv datoen i registeret",
   "en": "Do it and write the date in the register"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "automated",
  "punishable": false
 },
 "tool/citation": {
  "title": {
   "da": "Det, dokumenterne siger om loven, er rigtigt",
   "en": "What the documents say of the law is right"
  },
  "ask": {
   "da": "Ret stedet, så det henviser til noget, der findes, og siger det, loven siger",
   "en": "Correct the place so that it refers to something that exists and says what the law says"
  },
  "level": "SKAL",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "partly",
  "punishable": false
 },
 "tool/agreement": {
  "title": {
   "da": "Dokumenterne siger det samme om det samme",
   "en": "The documents say the same of the same thing"
  },
  "ask": {
   "da": "Skriv samme værdi begge steder, eller skriv, hvad hver af dem gælder for",
   "en": "Write the same value in both places, or write what each of them holds for"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "partly",
  "punishable": false
 },
 "tool/carve-out": {
  "title": {
   "da": "Det fremgår, hvad en anden lov dækker af det, enheden gør",
   "en": "It appears what of the entity's activities another act covers"
  },
  "ask": {
   "da": "Skriv i otherActs for hver sådan sektor, hvilke aktiviteter den anden lov dækker, og hvad der er tilbage",
   "en": "Write in otherActs for each such sector which activities the other act covers and what remains"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "I",
  "binds": "covered",
  "evidence": "entity",
  "check": "partly",
  "punishable": false
 },
 "tool/translation": {
  "title": {
   "da": "En oversættelse siger det samme som originalen",
   "en": "A translation says the same as its original"
  },
  "ask": {
   "da": "Ret oversættelsen efter originalen, og skriv originalens digest i den",
   "en": "Mend the translation by the original and write the digest of the original in it"
  },
  "level": "BØR",
  "basis": "tool",
  "confidence": "V",
  "binds": "covered",
  "evidence": "none",
  "check": "partly",
  "punishable": false
 }
}

export const annexHeadings: Readonly<Record<string, Text>> = {
 "1": {
  "da": "Sikkerhedspolitik",
  "en": "Security policy"
 },
 "2": {
  "da": "Risikostyring",
  "en": "Risk management"
 },
 "3": {
  "da": "Håndtering af hændelser",
  "en": "Incident handling"
 },
 "4": {
  "da": "Driftskontinuitet og krisestyring",
  "en": "Continuity and crisis management"
 },
 "5": {
  "da": "Leverandører og forsyningskæde",
  "en": "Suppliers and the supply chain"
 },
 "6": {
  "da": "Anskaffelse, udvikling og vedligeholdelse",
  "en": "Acquisition, development and maintenance"
 },
 "7": {
  "da": "Vurdering af effektivitet",
  "en": "Assessing effectiveness"
 },
 "8": {
  "da": "Cyberhygiejne og uddannelse",
  "en": "Cyber hygiene and training"
 },
 "9": {
  "da": "Kryptografi",
  "en": "Cryptography"
 },
 "10": {
  "da": "Personalesikkerhed",
  "en": "Human resources security"
 },
 "11": {
  "da": "Adgangskontrol",
  "en": "Access control"
 },
 "12": {
  "da": "Forvaltning af aktiver",
  "en": "Asset management"
 },
 "13": {
  "da": "Fysisk sikring og miljø",
  "en": "Physical and environmental security"
 },
 "1.1": {
  "da": "Den overordnede politik",
  "en": "The overall policy"
 },
 "1.2": {
  "da": "Roller, ansvar og beføjelser",
  "en": "Roles, responsibilities and authorities"
 },
 "1.1.1": {
  "da": "Den overordnede politik har det indhold, der kræves",
  "en": "The overall policy has the content required"
 },
 "2.1": {
  "da": "Ramme for risikostyring",
  "en": "Framework for managing risks"
 },
 "2.2": {
  "da": "Kontrol af efterlevelsen",
  "en": "Compliance monitoring"
 },
 "2.3": {
  "da": "Uafhængig gennemgang",
  "en": "Independent review"
 },
 "3.1": {
  "da": "Politik for håndtering af hændelser",
  "en": "Incident policy"
 },
 "3.2": {
  "da": "Overvågning og logning",
  "en": "Monitoring and logs"
 },
 "3.3": {
  "da": "Melding af begivenheder",
  "en": "Reports of events"
 },
 "3.4": {
  "da": "Vurdering og klassificering af begivenheder",
  "en": "Assessing and classifying events"
 },
 "3.5": {
  "da": "Indsats ved hændelser",
  "en": "Response to incidents"
 },
 "3.6": {
  "da": "Evaluering efter hændelser",
  "en": "Reviews after incidents"
 },
 "3.4.2": {
  "da": "Sådan vurderes begivenheder",
  "en": "How events are assessed"
 },
 "3.5.2": {
  "da": "Indsatsens trin",
  "en": "The stages of the response"
 },
 "3.5.3": {
  "da": "Kommunikation under hændelser",
  "en": "Communication during incidents"
 },
 "4.1": {
  "da": "Driftskontinuitet og reetablering",
  "en": "Continuity and recovery"
 },
 "4.2": {
  "da": "Sikkerhedskopier og redundans",
  "en": "Backup and redundancy"
 },
 "4.3": {
  "da": "Krisestyring",
  "en": "Crisis management"
 },
 "4.3.2": {
  "da": "Krisestyringen dækker mindst tre emner",
  "en": "Crisis management covers at least three subjects"
 },
 "5.1": {
  "da": "Leverandørpolitik",
  "en": "Policy on suppliers"
 },
 "5.2": {
  "da": "Leverandørfortegnelse",
  "en": "Register of suppliers"
 },
 "5.1.7": {
  "da": "Opfølgningen på leverandører består af fire opgaver",
  "en": "Following up on suppliers consists of four tasks"
 },
 "6.1": {
  "da": "Indkøb af ikt-tjenester og ikt-produkter",
  "en": "Buying ICT services and products"
 },
 "6.2": {
  "da": "Sikker udvikling",
  "en": "Secure development"
 },
 "6.3": {
  "da": "Konfigurationsstyring",
  "en": "Configuration management"
 },
 "6.4": {
  "da": "Ændringer, reparation og vedligeholdelse",
  "en": "Changes, repairs and maintenance"
 },
 "6.5": {
  "da": "Sikkerhedstest",
  "en": "Security testing"
 },
 "6.6": {
  "da": "Sikkerhedsrettelser",
  "en": "Security patches"
 },
 "6.7": {
  "da": "Netværkssikkerhed",
  "en": "Network security"
 },
 "6.8": {
  "da": "Netværkssegmentering",
  "en": "Network segmentation"
 },
 "6.9": {
  "da": "Ondsindet og uautoriseret software",
  "en": "Malicious and unauthorised software"
 },
 "6.10": {
  "da": "Håndtering og offentliggørelse af sårbarheder",
  "en": "Handling and disclosing vulnerabilities"
 },
 "6.1.2": {
  "da": "Indholdet af processerne for indkøb",
  "en": "What the procurement processes contain"
 },
 "6.2.2": {
  "da": "Det, sikker udvikling omfatter",
  "en": "What secure development involves"
 },
 "6.3.2": {
  "da": "Sikre konfigurationer",
  "en": "Secure configurations"
 },
 "6.5.2": {
  "da": "Planlægning og gennemførelse af sikkerhedstest",
  "en": "Planning and carrying out security tests"
 },
 "6.7.2": {
  "da": "Foranstaltninger i netværket",
  "en": "Measures in the network"
 },
 "6.8.2": {
  "da": "Det, segmenteringen omfatter",
  "en": "What segmentation involves"
 },
 "6.10.2": {
  "da": "Håndteringen af sårbarheder",
  "en": "How vulnerabilities are handled"
 },
 "8.1": {
  "da": "Oplysning og cyberhygiejne",
  "en": "Awareness and cyber hygiene"
 },
 "8.2": {
  "da": "Uddannelse til roller med sikkerhedsansvar",
  "en": "Training for roles that bear on security"
 },
 "9.2": {
  "da": "Indholdet af politik og procedurer for kryptografi",
  "en": "Content of the policy and procedures on cryptography"
 },
 "10.1": {
  "da": "Medarbejdernes sikkerhedsansvar",
  "en": "Security duties of staff"
 },
 "10.2": {
  "da": "Baggrundskontrol",
  "en": "Background checks"
 },
 "10.3": {
  "da": "Fratræden og stillingsskift",
  "en": "Termination and change of employment"
 },
 "10.4": {
  "da": "Disciplinær proces",
  "en": "Disciplinary process"
 },
 "10.1.2": {
  "da": "Det, der understøtter sikkerhedsansvaret",
  "en": "What supports the security duties"
 },
 "10.2.2": {
  "da": "Kravene til baggrundskontrol",
  "en": "Requirements on background checks"
 },
 "11.1": {
  "da": "Adgangspolitikker",
  "en": "Access policies"
 },
 "11.2": {
  "da": "Adgangsrettigheder",
  "en": "Access rights"
 },
 "11.3": {
  "da": "Privilegerede konti og administratorkonti",
  "en": "Privileged and administration accounts"
 },
 "11.4": {
  "da": "Administrationssystemer",
  "en": "Administration systems"
 },
 "11.5": {
  "da": "Identiteter",
  "en": "Identities"
 },
 "11.6": {
  "da": "Autentificering",
  "en": "Authentication"
 },
 "11.7": {
  "da": "Multifaktorautentificering",
  "en": "Several authentication factors"
 },
 "11.1.2": {
  "da": "Indholdet af adgangspolitikkerne",
  "en": "Content of the access policies"
 },
 "11.2.2": {
  "da": "Kravene til forvaltning af adgangsrettigheder",
  "en": "Requirements on the management of rights"
 },
 "11.3.2": {
  "da": "Indholdet af reglerne for privilegerede konti og administratorkonti",
  "en": "Content of the rules on privileged and administration accounts"
 },
 "11.4.2": {
  "da": "Kravene til administrationssystemer",
  "en": "Requirements on administration systems"
 },
 "11.5.2": {
  "da": "Kravene til identiteter",
  "en": "Requirements on identities"
 },
 "11.6.2": {
  "da": "Kravene til autentificering",
  "en": "Requirements on authentication"
 },
 "12.1": {
  "da": "Klassifikation af aktiver",
  "en": "Classification of assets"
 },
 "12.2": {
  "da": "Håndtering af aktiver",
  "en": "Handling of assets"
 },
 "12.3": {
  "da": "Flytbare medier",
  "en": "Removable media"
 },
 "12.4": {
  "da": "Aktivfortegnelse",
  "en": "Asset inventory"
 },
 "12.5": {
  "da": "Aktiver ved fratræden",
  "en": "Assets when employment ends"
 },
 "12.1.2": {
  "da": "Kravene til klassifikation",
  "en": "Requirements on classification"
 },
 "12.2.2": {
  "da": "Indholdet af politikken for håndtering af aktiver",
  "en": "Content of the policy on handling assets"
 },
 "12.3.2": {
  "da": "Indholdet af politikken for flytbare lagringsmedier",
  "en": "Content of the policy on removable storage media"
 },
 "13.1": {
  "da": "Understøttende forsyning",
  "en": "Supporting utilities"
 },
 "13.2": {
  "da": "Fysiske og miljømæssige trusler",
  "en": "Physical and environmental threats"
 },
 "13.3": {
  "da": "Afgrænsning og fysisk adgangskontrol",
  "en": "Perimeters and physical access control"
 },
 "13.1.2": {
  "da": "Beskyttelsen mod svigt i forsyningen har seks dele, hvor de er passende",
  "en": "Protection against utility failure has six parts, each where appropriate"
 },
 "13.2.2": {
  "da": "Beskyttelsen mod fysiske og miljømæssige trusler har tre dele, hvor de er passende",
  "en": "Protection against physical and environmental threats has three parts, each where appropriate"
 },
 "13.3.2": {
  "da": "Den fysiske sikring har fire dele",
  "en": "Physical security has four parts"
 }
}

export const sectors: Readonly<Record<SectorId, Sector>> = {
 "energy.electricity": {
  "annex": 1,
  "item": "1.a",
  "authority": "energistyrelsen",
  "registration": null,
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Energi",
   "en": "Energy"
  },
  "subsector": {
   "da": "Elektricitet",
   "en": "Electricity"
  },
  "type": {
   "da": "Elforsyningsvirksomheder, distributions- og transmissionssystemoperatører, elproducenter, udpegede elektricitetsmarkedsoperatører, aktører inden for aggregering, fleksibelt elforbrug og energilagring samt ladepunktsoperatører",
   "en": "Electricity supply undertakings, distribution and transmission system operators, producers, nominated electricity market operators, participants in aggregation, demand response and energy storage, and operators of recharging points"
  },
  "carveOut": {
   "act": "dk-258",
   "extent": "activity",
   "small": {
    "employeesUnder": 50,
    "amountsUpTo": 10000000,
    "source": [
     "dk-258/2.2"
    ],
    "only": {
     "da": "Beskæftiger virksomheden under 50, eller er hverken omsætning eller balance over 10 mio. euro, gælder lov nr. 258/2025 kun, når en af betingelserne i dens § 2, stk. 2, er opfyldt (bl.a. kapacitet, solgt varme og visse typer uden grænse). Er ingen af dem det, går den ikke forud for NIS 2-loven, hvis egen størrelsesprøve så gælder. Er en af dem opfyldt?",
     "en": "Where the undertaking employs under 50, or neither turnover nor balance sheet is over EUR 10 million, Act 258/2025 applies only if one of the conditions in its section 2(2) is met (such as capacity, heat sold, and some types without a limit). If none is, it does not go before the NIS 2 Act, whose own size test then applies. Is one of them met?"
    }
   }
  },
  "source": [
   "dk-258/2",
   "dk/1.2",
   "dk-260/108"
  ],
  "confidence": "I",
  "from": "2025-07-01"
 },
 "energy.district-heating-cooling": {
  "annex": 1,
  "item": "1.b",
  "authority": "energistyrelsen",
  "registration": null,
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Energi",
   "en": "Energy"
  },
  "subsector": {
   "da": "Fjernvarme og fjernkøling",
   "en": "District heating and cooling"
  },
  "type": {
   "da": "Operatører af fjernvarme eller fjernkøling",
   "en": "Operators of district heating or district cooling"
  },
  "carveOut": {
   "act": "dk-258",
   "extent": "activity",
   "small": {
    "employeesUnder": 50,
    "amountsUpTo": 10000000,
    "source": [
     "dk-258/2.2"
    ],
    "only": {
     "da": "Beskæftiger virksomheden under 50, eller er hverken omsætning eller balance over 10 mio. euro, gælder lov nr. 258/2025 kun, når en af betingelserne i dens § 2, stk. 2, er opfyldt (bl.a. kapacitet, solgt varme og visse typer uden grænse). Er ingen af dem det, går den ikke forud for NIS 2-loven, hvis egen størrelsesprøve så gælder. Er en af dem opfyldt?",
     "en": "Where the undertaking employs under 50, or neither turnover nor balance sheet is over EUR 10 million, Act 258/2025 applies only if one of the conditions in its section 2(2) is met (such as capacity, heat sold, and some types without a limit). If none is, it does not go before the NIS 2 Act, whose own size test then applies. Is one of them met?"
    }
   }
  },
  "source": [
   "dk-258/2",
   "dk/1.2",
   "dk-260/108"
  ],
  "confidence": "I",
  "from": "2025-07-01"
 },
 "energy.oil": {
  "annex": 1,
  "item": "1.c",
  "authority": "energistyrelsen",
  "registration": null,
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Energi",
   "en": "Energy"
  },
  "subsector": {
   "da": "Olie",
   "en": "Oil"
  },
  "type": {
   "da": "Operatører af olierørledninger, af olieproduktions-, raffinerings- og behandlingsanlæg, af olielagre og olietransmission samt centrale lagerenheder",
   "en": "Operators of oil pipelines, of oil production, refining and treatment facilities, of oil storage and transmission, and central stockholding entities"
  },
  "carveOut": {
   "act": "dk-258",
   "extent": "activity",
   "small": {
    "employeesUnder": 50,
    "amountsUpTo": 10000000,
    "source": [
     "dk-258/2.2"
    ],
    "only": {
     "da": "Beskæftiger virksomheden under 50, eller er hverken omsætning eller balance over 10 mio. euro, gælder lov nr. 258/2025 kun, når en af betingelserne i dens § 2, stk. 2, er opfyldt (bl.a. kapacitet, solgt varme og visse typer uden grænse). Er ingen af dem det, går den ikke forud for NIS 2-loven, hvis egen størrelsesprøve så gælder. Er en af dem opfyldt?",
     "en": "Where the undertaking employs under 50, or neither turnover nor balance sheet is over EUR 10 million, Act 258/2025 applies only if one of the conditions in its section 2(2) is met (such as capacity, heat sold, and some types without a limit). If none is, it does not go before the NIS 2 Act, whose own size test then applies. Is one of them met?"
    }
   }
  },
  "source": [
   "dk-258/2",
   "dk/1.2",
   "dk-260/108"
  ],
  "confidence": "I",
  "from": "2025-07-01"
 },
 "energy.gas": {
  "annex": 1,
  "item": "1.d",
  "authority": "energistyrelsen",
  "registration": null,
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Energi",
   "en": "Energy"
  },
  "subsector": {
   "da": "Gas",
   "en": "Gas"
  },
  "type": {
   "da": "Gasforsyningsvirksomheder, distributions-, transmissions-, lager- og LNG-systemoperatører, naturgasvirksomheder samt operatører af naturgasraffinaderier og -behandlingsanlæg",
   "en": "Gas supply undertakings, distribution, transmission, storage and LNG system operators, natural gas undertakings, and operators of natural gas refining and treatment facilities"
  },
  "carveOut": {
   "act": "dk-258",
   "extent": "activity",
   "small": {
    "employeesUnder": 50,
    "amountsUpTo": 10000000,
    "source": [
     "dk-258/2.2"
    ],
    "only": {
     "da": "Beskæftiger virksomheden under 50, eller er hverken omsætning eller balance over 10 mio. euro, gælder lov nr. 258/2025 kun, når en af betingelserne i dens § 2, stk. 2, er opfyldt (bl.a. kapacitet, solgt varme og visse typer uden grænse). Er ingen af dem det, går den ikke forud for NIS 2-loven, hvis egen størrelsesprøve så gælder. Er en af dem opfyldt?",
     "en": "Where the undertaking employs under 50, or neither turnover nor balance sheet is over EUR 10 million, Act 258/2025 applies only if one of the conditions in its section 2(2) is met (such as capacity, heat sold, and some types without a limit). If none is, it does not go before the NIS 2 Act, whose own size test then applies. Is one of them met?"
    }
   }
  },
  "source": [
   "dk-258/2",
   "dk/1.2",
   "dk-260/108"
  ],
  "confidence": "I",
  "from": "2025-07-01"
 },
 "energy.hydrogen": {
  "annex": 1,
  "item": "1.e",
  "authority": "energistyrelsen",
  "registration": null,
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Energi",
   "en": "Energy"
  },
  "subsector": {
   "da": "Brint",
   "en": "Hydrogen"
  },
  "type": {
   "da": "Operatører, der producerer, lagrer eller transmitterer brint",
   "en": "Operators producing, storing or transmitting hydrogen"
  },
  "carveOut": {
   "act": "dk-258",
   "extent": "activity",
   "small": {
    "employeesUnder": 50,
    "amountsUpTo": 10000000,
    "source": [
     "dk-258/2.2"
    ],
    "only": {
     "da": "Beskæftiger virksomheden under 50, eller er hverken omsætning eller balance over 10 mio. euro, gælder lov nr. 258/2025 kun, når en af betingelserne i dens § 2, stk. 2, er opfyldt (bl.a. kapacitet, solgt varme og visse typer uden grænse). Er ingen af dem det, går den ikke forud for NIS 2-loven, hvis egen størrelsesprøve så gælder. Er en af dem opfyldt?",
     "en": "Where the undertaking employs under 50, or neither turnover nor balance sheet is over EUR 10 million, Act 258/2025 applies only if one of the conditions in its section 2(2) is met (such as capacity, heat sold, and some types without a limit). If none is, it does not go before the NIS 2 Act, whose own size test then applies. Is one of them met?"
    }
   }
  },
  "source": [
   "dk-258/2",
   "dk/1.2",
   "dk-260/108"
  ],
  "confidence": "I",
  "from": "2025-07-01"
 },
 "transport.air": {
  "annex": 1,
  "item": "2.a",
  "authority": "trafikstyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Transport",
   "en": "Transport"
  },
  "subsector": {
   "da": "Luft",
   "en": "Air"
  },
  "type": {
   "da": "Kommercielle luftfartsselskaber, lufthavnsdriftsorganer, lufthavne og enheder med hjælpeanlæg i lufthavne samt udøvere af flyvekontroltjeneste",
   "en": "Commercial air carriers, airport managing bodies, airports and entities operating ancillary installations within airports, and providers of air traffic control"
  },
  "source": [
   "dk-620/7.0.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "transport.rail": {
  "annex": 1,
  "item": "2.b",
  "authority": "trafikstyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Transport",
   "en": "Transport"
  },
  "subsector": {
   "da": "Jernbane",
   "en": "Rail"
  },
  "type": {
   "da": "Infrastrukturforvaltere og jernbanevirksomheder, herunder operatører af servicefaciliteter",
   "en": "Infrastructure managers and railway undertakings, including operators of service facilities"
  },
  "source": [
   "dk-620/7.0.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "transport.water.shipping": {
  "annex": 1,
  "item": "2.c",
  "authority": "soefartsstyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Transport",
   "en": "Transport"
  },
  "subsector": {
   "da": "Vand",
   "en": "Water"
  },
  "type": {
   "da": "Rederier, der transporterer passagerer eller gods ad indre vandveje, på havet eller langs kysten (ikke de enkelte skibe)",
   "en": "Companies carrying passengers or freight by inland waterway, sea or along the coast (not the individual vessels)"
  },
  "source": [
   "dk-620/8"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "transport.water.ports": {
  "annex": 1,
  "item": "2.c",
  "authority": "trafikstyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Transport",
   "en": "Transport"
  },
  "subsector": {
   "da": "Vand",
   "en": "Water"
  },
  "type": {
   "da": "Driftsorganer i havne, herunder deres havnefaciliteter, og enheder, der driver anlæg og udstyr i havne",
   "en": "Managing bodies of ports, including their port facilities, and entities operating works and equipment in ports"
  },
  "source": [
   "dk-620/7.0.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "transport.water.vts": {
  "annex": 1,
  "item": "2.c",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Transport",
   "en": "Transport"
  },
  "subsector": {
   "da": "Vand",
   "en": "Water"
  },
  "type": {
   "da": "Operatør af skibstrafiktjenester",
   "en": "Operator of vessel traffic services"
  },
  "source": [
   "dk-620/12.0.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "transport.road": {
  "annex": 1,
  "item": "2.d",
  "authority": "trafikstyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Transport",
   "en": "Transport"
  },
  "subsector": {
   "da": "Vejtransport",
   "en": "Road"
  },
  "type": {
   "da": "Vejmyndigheder med ansvar for trafikstyring (ikke hvor trafikstyring er en uvæsentlig del af en offentlig enheds virksomhed) og operatører af intelligente transportsystemer",
   "en": "Road authorities responsible for traffic management control (not where that is a non-essential part of a public entity's activity) and operators of intelligent transport systems"
  },
  "source": [
   "dk-620/7.0.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "banking": {
  "annex": 1,
  "item": "3",
  "authority": "finanstilsynet",
  "registration": null,
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Bankvirksomhed",
   "en": "Banking"
  },
  "type": {
   "da": "Kreditinstitutter",
   "en": "Credit institutions"
  },
  "carveOut": {
   "act": "dora",
   "extent": "entity"
  },
  "source": [
   "dk/1.3",
   "dora"
  ],
  "confidence": "I",
  "from": "2025-07-01"
 },
 "financial-market-infrastructure": {
  "annex": 1,
  "item": "4",
  "authority": "finanstilsynet",
  "registration": null,
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Finansielle markedsinfrastrukturer",
   "en": "Financial market infrastructures"
  },
  "type": {
   "da": "Operatører af markedspladser og centrale modparter",
   "en": "Operators of trading venues and central counterparties"
  },
  "carveOut": {
   "act": "dora",
   "extent": "entity"
  },
  "source": [
   "dk/1.3",
   "dora"
  ],
  "confidence": "I",
  "from": "2025-07-01"
 },
 "health": {
  "annex": 1,
  "item": "5",
  "authority": "sundhedsdatastyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Sundhed",
   "en": "Health"
  },
  "type": {
   "da": "Sundhedstjenesteydere, EU-referencelaboratorier, lægemiddelforskning og -udvikling, fremstilling af farmaceutiske råvarer og præparater (NACE C21) og fremstilling af medicinsk udstyr, der er kritisk i en folkesundhedsmæssig krise",
   "en": "Healthcare providers, EU reference laboratories, medicinal research and development, manufacture of basic pharmaceutical products and preparations (NACE C21), and manufacture of medical devices critical in a public health emergency"
  },
  "source": [
   "dk-620/4.0.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "drinking-water": {
  "annex": 1,
  "item": "6",
  "authority": "miljoestyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Drikkevand",
   "en": "Drinking water"
  },
  "type": {
   "da": "Leverandører og distributører af drikkevand (ikke distributører, der mest distribuerer andre varer, og for hvem vandet er en uvæsentlig del af det)",
   "en": "Suppliers and distributors of drinking water (not distributors that mainly distribute other goods, where water is a non-essential part of that)"
  },
  "source": [
   "dk-620/11.0.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "waste-water": {
  "annex": 1,
  "item": "7",
  "authority": "miljoestyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Spildevand",
   "en": "Waste water"
  },
  "type": {
   "da": "Virksomheder, der indsamler, bortskaffer eller behandler by-, hus- eller industrispildevand (ikke hvor det er en uvæsentlig del af virksomheden)",
   "en": "Undertakings collecting, disposing of or treating urban, domestic or industrial waste water (not where that is a non-essential part of the activity)"
  },
  "source": [
   "dk-620/11.0.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-infrastructure.ixp": {
  "annex": 1,
  "item": "8",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Digital infrastruktur",
   "en": "Digital infrastructure"
  },
  "type": {
   "da": "Udbyder af internetudvekslingspunkter",
   "en": "Provider of internet exchange points"
  },
  "source": [
   "dk-620/12.0.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-infrastructure.dns": {
  "annex": 1,
  "item": "8",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": "essential",
  "sector": {
   "da": "Digital infrastruktur",
   "en": "Digital infrastructure"
  },
  "type": {
   "da": "DNS-tjenesteudbyder (ikke operatører af rodnavneservere)",
   "en": "DNS service provider (not operators of root name servers)"
  },
  "source": [
   "dk-620/6.0.1",
   "dk/9.1",
   "dk/4.3.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-infrastructure.tld": {
  "annex": 1,
  "item": "8",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": "essential",
  "sector": {
   "da": "Digital infrastruktur",
   "en": "Digital infrastructure"
  },
  "type": {
   "da": "Topdomænenavneadministrator",
   "en": "Top-level domain name registry"
  },
  "duties": [
   "domain-data"
  ],
  "source": [
   "dk-620/6.0.1",
   "dk-620/6.0.4",
   "dk/9.1",
   "dk/11.1",
   "dk/4.3.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-infrastructure.cloud": {
  "annex": 1,
  "item": "8",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": null,
  "sector": {
   "da": "Digital infrastruktur",
   "en": "Digital infrastructure"
  },
  "type": {
   "da": "Udbyder af cloudcomputingtjenester",
   "en": "Cloud computing service provider"
  },
  "source": [
   "dk-620/6.0.1",
   "dk/9.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-infrastructure.data-centre": {
  "annex": 1,
  "item": "8",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": null,
  "sector": {
   "da": "Digital infrastruktur",
   "en": "Digital infrastructure"
  },
  "type": {
   "da": "Udbyder af datacentertjenester",
   "en": "Data centre service provider"
  },
  "source": [
   "dk-620/6.0.1",
   "dk/9.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-infrastructure.cdn": {
  "annex": 1,
  "item": "8",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": null,
  "sector": {
   "da": "Digital infrastruktur",
   "en": "Digital infrastructure"
  },
  "type": {
   "da": "Udbyder af indholdsleveringsnetværk",
   "en": "Content delivery network provider"
  },
  "source": [
   "dk-620/6.0.1",
   "dk/9.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-infrastructure.trust-qualified": {
  "annex": 1,
  "item": "8",
  "authority": "digitaliseringsstyrelsen",
  "registration": "10",
  "regulation": true,
  "anySize": "essential",
  "sector": {
   "da": "Digital infrastruktur",
   "en": "Digital infrastructure"
  },
  "type": {
   "da": "Kvalificeret tillidstjenesteudbyder",
   "en": "Qualified trust service provider"
  },
  "duties": [
   "trust"
  ],
  "source": [
   "dk-620/6.0.1",
   "dk/4.3.1",
   "dk/10.1",
   "dk/13.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-infrastructure.trust": {
  "annex": 1,
  "item": "8",
  "authority": "digitaliseringsstyrelsen",
  "registration": "10",
  "regulation": true,
  "anySize": "important",
  "sector": {
   "da": "Digital infrastruktur",
   "en": "Digital infrastructure"
  },
  "type": {
   "da": "Ikkekvalificeret tillidstjenesteudbyder",
   "en": "Non-qualified trust service provider"
  },
  "duties": [
   "trust"
  ],
  "source": [
   "dk-620/6.0.1",
   "dk/5.3",
   "dk/10.1",
   "dk/13.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-infrastructure.telecom": {
  "annex": 1,
  "item": "8",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": null,
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Digital infrastruktur",
   "en": "Digital infrastructure"
  },
  "type": {
   "da": "Udbyder af offentlige elektroniske kommunikationsnet eller offentligt tilgængelige elektroniske kommunikationstjenester",
   "en": "Provider of public electronic communications networks or of publicly available electronic communications services"
  },
  "authorityExceptions": [
   {
    "when": {
     "da": "Regioner, der udbyder net eller tjenester",
     "en": "Regions that provide networks or services"
    },
    "authority": "sundhedsdatastyrelsen",
    "source": [
     "dk-620/2.0.1"
    ],
    "confidence": "I"
   }
  ],
  "carveOut": {
   "act": "dk-435",
   "extent": "activity",
   "exceptForms": [
    "municipality",
    "region"
   ],
   "except": {
    "da": "Kommuner og regioner, der udbyder net eller tjenester; de hører under NIS 2-loven",
    "en": "Municipalities and regions that provide networks or services; they fall under the NIS 2 Act"
   }
  },
  "source": [
   "dk/1.2",
   "dk-435/1",
   "dk-435/7"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "ict-service-management.msp": {
  "annex": 1,
  "item": "9",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": null,
  "sector": {
   "da": "Forvaltning af ikt-tjenester (mellem virksomheder)",
   "en": "ICT service management (business-to-business)"
  },
  "type": {
   "da": "Udbyder af administrerede tjenester",
   "en": "Managed service provider"
  },
  "source": [
   "dk-620/6.0.2",
   "dk/9.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "ict-service-management.mssp": {
  "annex": 1,
  "item": "9",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": null,
  "sector": {
   "da": "Forvaltning af ikt-tjenester (mellem virksomheder)",
   "en": "ICT service management (business-to-business)"
  },
  "type": {
   "da": "Udbyder af administrerede sikkerhedstjenester",
   "en": "Managed security service provider"
  },
  "source": [
   "dk-620/6.0.2",
   "dk/9.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "public-administration.central": {
  "annex": 1,
  "item": "10",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": "essential",
  "form": "state-authority",
  "ask": {
   "da": "Er enheden en del af den centrale forvaltning? Så er den væsentlig uanset størrelse (§ 4, stk. 3, nr. 2): tilføj public-administration.central.",
   "en": "Is the entity part of central government? Then it is essential whatever its size (§ 4(3) no. 2): add public-administration.central."
  },
  "sector": {
   "da": "Offentlig forvaltning",
   "en": "Public administration"
  },
  "type": {
   "da": "Offentlig forvaltningsenhed under den centrale forvaltning",
   "en": "Public administration entity of central government"
  },
  "authorityExceptions": [
   {
    "when": {
     "da": "Ministeriet for Samfundssikkerhed og Beredskab og Styrelsen for Samfundssikkerhed",
     "en": "The Ministry of Resilience and Preparedness and the Danish Resilience Agency"
    },
    "authority": "sundhedsdatastyrelsen",
    "source": [
     "dk-620/2.0.2"
    ],
    "confidence": "V"
   },
   {
    "when": {
     "da": "Banedanmark og Vejdirektoratet",
     "en": "Banedanmark (rail infrastructure) and the Danish Road Directorate"
    },
    "authority": "trafikstyrelsen",
    "source": [
     "dk-620/7.0.4"
    ],
    "confidence": "V"
   }
  ],
  "source": [
   "dk-620/1.0.2",
   "dk/4.3.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "public-administration.regional": {
  "annex": 1,
  "item": "10",
  "authority": "sundhedsdatastyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "form": "region",
  "supervisedAsWhole": true,
  "sector": {
   "da": "Offentlig forvaltning",
   "en": "Public administration"
  },
  "type": {
   "da": "Region",
   "en": "Region (regional authority)"
  },
  "source": [
   "dk-620/2.0.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "public-administration.local": {
  "annex": null,
  "item": null,
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "form": "municipality",
  "supervisedAsWhole": true,
  "sector": {
   "da": "Offentlig forvaltning",
   "en": "Public administration"
  },
  "type": {
   "da": "Kommune",
   "en": "Municipality"
  },
  "unsettled": {
   "da": "Bekendtgørelse nr. 620/2025 § 1, nr. 1, udpeger en kompetent myndighed for kommunerne, men loven gælder kun for den lokale forvaltning, hvis en minister har fastsat det efter § 1, stk. 7, og sådanne regler er ikke fundet; det er derfor uafklaret, om og i hvilken klasse en kommune er omfattet som forvaltningsmyndighed.",
   "en": "Order 620/2025, section 1, no. 1, names a competent authority for the municipalities, but the Act applies to local administration only if a minister has so provided under section 1(7), and no such rules were found; whether, and in which class, a municipality is covered as an administrative authority is therefore unsettled."
  },
  "source": [
   "dk-620/1.0.1",
   "dk/1.7"
  ],
  "confidence": "I",
  "from": "2025-07-01"
 },
 "space": {
  "annex": 1,
  "item": "11",
  "authority": "uddannelses-og-forskningsstyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Rummet",
   "en": "Space"
  },
  "type": {
   "da": "Operatører af jordbaseret infrastruktur, der understøtter rumbaserede tjenester (ikke udbydere af offentlige elektroniske kommunikationsnet)",
   "en": "Operators of ground-based infrastructure supporting space-based services (not providers of public electronic communications networks)"
  },
  "authorityExceptions": [
   {
    "when": {
     "da": "Styrelser og institutioner under Klima-, Energi- og Forsyningsministeriet",
     "en": "Agencies and institutions under the Ministry of Climate, Energy and Utilities"
    },
    "authority": "klimadatastyrelsen",
    "source": [
     "dk-620/10"
    ],
    "confidence": "V"
   }
  ],
  "source": [
   "dk-620/9.0.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "postal-courier": {
  "annex": 2,
  "item": "1",
  "authority": "trafikstyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Post- og kurertjenester",
   "en": "Postal and courier services"
  },
  "type": {
   "da": "Udbydere af posttjenester, herunder kurertjenester",
   "en": "Providers of postal services, including courier services"
  },
  "source": [
   "dk-620/7.0.3"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "waste-management": {
  "annex": 2,
  "item": "2",
  "authority": "miljoestyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Affaldshåndtering",
   "en": "Waste management"
  },
  "type": {
   "da": "Virksomheder, hvis økonomiske hovedaktivitet er affaldshåndtering",
   "en": "Undertakings whose principal economic activity is waste management"
  },
  "authorityExceptions": [
   {
    "when": {
     "da": "Affaldsforbrændingsanlæg, jf. § 2 i lov nr. 258 af 6. marts 2025",
     "en": "Waste incineration plants, cf. section 2 of Act no. 258 of 6 March 2025"
    },
    "authority": "energistyrelsen",
    "source": [
     "dk-620/5"
    ],
    "confidence": "V"
   }
  ],
  "source": [
   "dk-620/11.0.3"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "chemicals": {
  "annex": 2,
  "item": "3",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Fremstilling, produktion og distribution af kemikalier",
   "en": "Manufacture, production and distribution of chemicals"
  },
  "type": {
   "da": "Virksomheder, der fremstiller stoffer, distribuerer stoffer eller blandinger eller producerer artikler heraf",
   "en": "Undertakings manufacturing substances, distributing substances or mixtures, or producing articles from them"
  },
  "source": [
   "dk-620/12.0.3"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "food": {
  "annex": 2,
  "item": "4",
  "authority": "foedevarestyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Engrosdistribution og industriel produktion og tilvirkning af fødevarer",
   "en": "Wholesale distribution and industrial production and processing of food"
  },
  "type": {
   "da": "Fødevarevirksomheder inden for engrosdistribution eller industriel produktion og tilvirkning",
   "en": "Food businesses engaged in wholesale distribution or in industrial production and processing"
  },
  "source": [
   "dk-620/13"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "manufacturing.medical-devices": {
  "annex": 2,
  "item": "5.a",
  "authority": "sundhedsdatastyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Fremstilling",
   "en": "Manufacturing"
  },
  "subsector": {
   "da": "Fremstilling af medicinsk udstyr og medicinsk udstyr til in vitro-diagnostik",
   "en": "Manufacture of medical devices and in vitro diagnostic medical devices"
  },
  "type": {
   "da": "Fabrikanter af medicinsk udstyr eller medicinsk udstyr til in vitro-diagnostik (ikke udstyr omfattet af bilag 1, pkt. 5)",
   "en": "Manufacturers of medical devices or in vitro diagnostic medical devices (not devices covered by annex 1, point 5)"
  },
  "source": [
   "dk-620/4.0.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "manufacturing.computer-electronic-optical": {
  "annex": 2,
  "item": "5.b",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Fremstilling",
   "en": "Manufacturing"
  },
  "subsector": {
   "da": "Fremstilling af computere og elektroniske og optiske produkter",
   "en": "Manufacture of computer, electronic and optical products"
  },
  "type": {
   "da": "Fabrikanter af computere, elektroniske eller optiske produkter (NACE C26)",
   "en": "Manufacturers of computer, electronic or optical products (NACE C26)"
  },
  "source": [
   "dk-620/12.0.4"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "manufacturing.electrical-equipment": {
  "annex": 2,
  "item": "5.c",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Fremstilling",
   "en": "Manufacturing"
  },
  "subsector": {
   "da": "Fremstilling af elektrisk udstyr",
   "en": "Manufacture of electrical equipment"
  },
  "type": {
   "da": "Fabrikanter af elektrisk udstyr (NACE C27)",
   "en": "Manufacturers of electrical equipment (NACE C27)"
  },
  "source": [
   "dk-620/12.0.5"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "manufacturing.machinery": {
  "annex": 2,
  "item": "5.d",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Fremstilling",
   "en": "Manufacturing"
  },
  "subsector": {
   "da": "Fremstilling af maskiner og udstyr, der ikke er nævnt andetsteds",
   "en": "Manufacture of machinery and equipment not elsewhere classified"
  },
  "type": {
   "da": "Fabrikanter af maskiner og udstyr (NACE C28)",
   "en": "Manufacturers of machinery and equipment (NACE C28)"
  },
  "source": [
   "dk-620/12.0.6"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "manufacturing.motor-vehicles": {
  "annex": 2,
  "item": "5.e",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Fremstilling",
   "en": "Manufacturing"
  },
  "subsector": {
   "da": "Fremstilling af motorkøretøjer, påhængsvogne og sættevogne",
   "en": "Manufacture of motor vehicles, trailers and semi-trailers"
  },
  "type": {
   "da": "Fabrikanter af motorkøretøjer, påhængsvogne eller sættevogne (NACE C29)",
   "en": "Manufacturers of motor vehicles, trailers or semi-trailers (NACE C29)"
  },
  "source": [
   "dk-620/12.0.7"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "manufacturing.other-transport-equipment": {
  "annex": 2,
  "item": "5.f",
  "authority": "styrelsen-for-samfundssikkerhed",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Fremstilling",
   "en": "Manufacturing"
  },
  "subsector": {
   "da": "Fremstilling af andre transportmidler",
   "en": "Manufacture of other transport equipment"
  },
  "type": {
   "da": "Fabrikanter af andre transportmidler (NACE C30)",
   "en": "Manufacturers of other transport equipment (NACE C30)"
  },
  "source": [
   "dk-620/12.0.7"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-providers.marketplace": {
  "annex": 2,
  "item": "6",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": null,
  "sector": {
   "da": "Digitale udbydere",
   "en": "Digital providers"
  },
  "type": {
   "da": "Udbyder af onlinemarkedspladser",
   "en": "Provider of online marketplaces"
  },
  "source": [
   "dk-620/6.0.3",
   "dk/9.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-providers.search": {
  "annex": 2,
  "item": "6",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": null,
  "sector": {
   "da": "Digitale udbydere",
   "en": "Digital providers"
  },
  "type": {
   "da": "Udbyder af onlinesøgemaskiner",
   "en": "Provider of online search engines"
  },
  "source": [
   "dk-620/6.0.3",
   "dk/9.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digital-providers.social": {
  "annex": 2,
  "item": "6",
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": true,
  "anySize": null,
  "sector": {
   "da": "Digitale udbydere",
   "en": "Digital providers"
  },
  "type": {
   "da": "Udbyder af platforme for sociale netværkstjenester",
   "en": "Provider of social networking services platforms"
  },
  "source": [
   "dk-620/6.0.3",
   "dk/9.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "research": {
  "annex": 2,
  "item": "7",
  "authority": "uddannelses-og-forskningsstyrelsen",
  "registration": "10",
  "regulation": false,
  "anySize": null,
  "sector": {
   "da": "Forskning",
   "en": "Research"
  },
  "type": {
   "da": "Forskningsorganisation (ikke uddannelsesinstitutioner)",
   "en": "Research organisation (not educational institutions)"
  },
  "source": [
   "dk-620/9.0.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "domain-registration": {
  "annex": null,
  "item": null,
  "authority": "digitaliseringsstyrelsen",
  "registration": "9",
  "regulation": false,
  "anySize": null,
  "withoutClass": true,
  "sector": {
   "da": "Domænenavnsregistrering",
   "en": "Domain name registration"
  },
  "type": {
   "da": "Enhed, der leverer domænenavnsregistreringstjenester (registrator eller dennes agent)",
   "en": "Entity providing domain name registration services (a registrar or its agent)"
  },
  "duties": [
   "domain-data"
  ],
  "source": [
   "dk-620/6.0.4",
   "dk/9.1",
   "dk/11"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 }
}

export const authorities: Readonly<Record<string, Authority>> = {
 "styrelsen-for-samfundssikkerhed": {
  "name": {
   "da": "Styrelsen for Samfundssikkerhed",
   "en": "Danish Resilience Agency"
  },
  "short": "SAMSIK",
  "source": [
   "dk-620/1",
   "dk-620/12",
   "dk-435/7"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digitaliseringsstyrelsen": {
  "name": {
   "da": "Digitaliseringsstyrelsen",
   "en": "Danish Agency for Digital Government"
  },
  "short": null,
  "source": [
   "dk-620/6"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "energistyrelsen": {
  "name": {
   "da": "Energistyrelsen",
   "en": "Danish Energy Agency"
  },
  "short": null,
  "source": [
   "dk-620/5",
   "dk-260/108"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "trafikstyrelsen": {
  "name": {
   "da": "Trafikstyrelsen",
   "en": "Danish Civil Aviation and Railway Authority"
  },
  "short": null,
  "source": [
   "dk-620/7"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "soefartsstyrelsen": {
  "name": {
   "da": "Søfartsstyrelsen",
   "en": "Danish Maritime Authority"
  },
  "short": null,
  "source": [
   "dk-620/8"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "sundhedsdatastyrelsen": {
  "name": {
   "da": "Sundhedsdatastyrelsen",
   "en": "Danish Health Data Authority"
  },
  "short": null,
  "source": [
   "dk-620/2",
   "dk-620/4"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "miljoestyrelsen": {
  "name": {
   "da": "Miljøstyrelsen",
   "en": "Danish Environmental Protection Agency"
  },
  "short": null,
  "source": [
   "dk-620/11"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "foedevarestyrelsen": {
  "name": {
   "da": "Fødevarestyrelsen",
   "en": "Danish Veterinary and Food Administration"
  },
  "short": null,
  "source": [
   "dk-620/13"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "uddannelses-og-forskningsstyrelsen": {
  "name": {
   "da": "Uddannelses- og Forskningsstyrelsen",
   "en": "Danish Agency for Higher Education and Science"
  },
  "short": null,
  "source": [
   "dk-620/9"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "klimadatastyrelsen": {
  "name": {
   "da": "Klimadatastyrelsen",
   "en": "Danish Agency for Climate Data"
  },
  "short": null,
  "source": [
   "dk-620/10"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "finanstilsynet": {
  "name": {
   "da": "Finanstilsynet",
   "en": "Danish Financial Supervisory Authority"
  },
  "short": null,
  "source": [
   "dk/1.2",
   "dk/1.3",
   "dk-fil/333"
  ],
  "confidence": "I",
  "from": "2025-07-01"
 }
}

export const outdatedNames: readonly OutdatedName[] = [
 {
  "name": "CFCS",
  "also": [
   "Center for Cybersikkerhed",
   "Centre for Cyber Security",
   "Center for Cyber Security"
  ],
  "instead": [],
  "why": {
   "da": "Center for Cybersikkerhed er ikke kompetent myndighed efter bekendtgørelse nr. 620/2025; centerets vejledningsopgaver er i 2025 overgået til Styrelsen for Samfundssikkerhed.",
   "en": "The Centre for Cyber Security is not a competent authority under Order 620/2025; its guidance tasks moved to the Danish Resilience Agency in 2025."
  },
  "source": [
   "dk-620/1",
   "dk-620/2",
   "dk-620/3",
   "dk-620/4",
   "dk-620/5",
   "dk-620/6",
   "dk-620/7",
   "dk-620/8",
   "dk-620/9",
   "dk-620/10",
   "dk-620/11",
   "dk-620/12",
   "dk-620/13"
  ],
  "confidence": "S",
  "from": "2025-07-01"
 },
 {
  "name": "Erhvervsstyrelsen",
  "also": [
   "Danish Business Authority"
  ],
  "instead": [
   "digitaliseringsstyrelsen"
  ],
  "why": {
   "da": "Erhvervsstyrelsen førte tilsyn med domænenavnssystemer og digitale tjenester efter lov nr. 436 af 8. maj 2018, som er ophævet; nu er Digitaliseringsstyrelsen kompetent myndighed for disse tjenester.",
   "en": "The Danish Business Authority supervised domain name systems and digital services under Act no. 436 of 8 May 2018, now repealed; the Danish Agency for Digital Government is now the competent authority for those services."
  },
  "source": [
   "dk-436-2018/14",
   "dk/33.4",
   "dk-620/6"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "name": "Styrelsen for Samfundssikkerhed og Beredskab",
  "also": [],
  "instead": [
   "styrelsen-for-samfundssikkerhed"
  ],
  "why": {
   "da": "Navnet blander styrelsen sammen med ministeriet: den kompetente myndighed hedder Styrelsen for Samfundssikkerhed og hører under Ministeriet for Samfundssikkerhed og Beredskab.",
   "en": "The name mixes up the agency and the ministry: the competent authority is Styrelsen for Samfundssikkerhed, under Ministeriet for Samfundssikkerhed og Beredskab."
  },
  "source": [
   "dk-620/1",
   "dk-620/2.0.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 }
]

export const authorityPrecedence: Precedence = {
 "slugs": [
  "public-administration.central",
  "public-administration.regional",
  "public-administration.local"
 ],
 "why": {
  "da": "Tilsynet med den offentlige forvaltning går forud for sektortilsynet.",
  "en": "Supervision of public administration goes before supervision by sector."
 },
 "source": [
  "dk-620/3"
 ],
 "confidence": "I",
 "from": "2025-07-01"
}

export const measures: Readonly<Record<number, Measure>> = {
 "1": {
  "da": "Risikoanalyse og informationssikkerhed",
  "en": "Risk analysis and information security",
  "letter": "a",
  "cis": [
   "15.2",
   "17.5"
  ]
 },
 "2": {
  "da": "Håndtering af hændelser",
  "en": "Incident handling",
  "letter": "b",
  "cis": [
   "8",
   "13.1",
   "13.2",
   "13.3",
   "13.4",
   "13.5",
   "13.6",
   "17.1",
   "17.2",
   "17.3",
   "17.4",
   "17.5",
   "17.6",
   "17.7",
   "17.8",
   "17.9"
  ]
 },
 "3": {
  "da": "Driftskontinuitet og backup",
  "en": "Business continuity and backup",
  "letter": "c",
  "cis": [
   "11.1",
   "11.2",
   "11.3",
   "11.4",
   "11.5",
   "17.7"
  ]
 },
 "4": {
  "da": "Forsyningskædesikkerhed",
  "en": "Supply-chain security",
  "letter": "d",
  "cis": [
   "15.1",
   "15.2",
   "15.3",
   "15.4",
   "15.5",
   "15.6",
   "15.7",
   "16.4"
  ]
 },
 "5": {
  "da": "Erhvervelse, udvikling og sårbarheder",
  "en": "Acquisition, development, vulnerabilities",
  "letter": "e",
  "cis": [
   "4",
   "7.1",
   "7.2",
   "7.3",
   "7.4",
   "7.5",
   "7.6",
   "7.7",
   "12",
   "16",
   "18"
  ]
 },
 "6": {
  "da": "Vurdering af effektiviteten",
  "en": "Assessment of effectiveness",
  "letter": "f",
  "cis": []
 },
 "7": {
  "da": "Cyberhygiejne og uddannelse",
  "en": "Cyber hygiene and training",
  "letter": "g",
  "cis": [
   "10",
   "14.1",
   "14.2",
   "14.3",
   "14.4",
   "14.5",
   "14.6",
   "14.7",
   "14.8",
   "14.9"
  ]
 },
 "8": {
  "da": "Kryptografi",
  "en": "Cryptography",
  "letter": "h",
  "cis": [
   "3.6",
   "3.9",
   "3.10",
   "3.11"
  ]
 },
 "9": {
  "da": "Personale, adgang og aktiver",
  "en": "Personnel, access and assets",
  "letter": "i",
  "cis": [
   "1.1",
   "2.1",
   "3",
   "5",
   "6"
  ]
 },
 "10": {
  "da": "Multifaktor og sikret kommunikation",
  "en": "Multi-factor and secured communication",
  "letter": "j",
  "cis": [
   "5.2",
   "6.3",
   "6.4",
   "6.5"
  ]
 }
}

export const classes: ClassLaw = {
 "classes": {
  "essential": {
   "da": "væsentlig enhed",
   "en": "essential entity"
  },
  "important": {
   "da": "vigtig enhed",
   "en": "important entity"
  }
 },
 "thresholds": {
  "large": {
   "employeesFrom": 250,
   "turnoverOver": 50000000,
   "balanceOver": 43000000,
   "currency": "EUR",
   "source": [
    "dk/4.1.1",
    "dk/4.1.2"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "medium": {
   "employeesFrom": 50,
   "turnoverOver": 10000000,
   "balanceOver": 10000000,
   "currency": "EUR",
   "source": [
    "dk/5.1.1",
    "dk/5.1.2"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "sizeRules": [
  {
   "annexes": [
    1
   ],
   "atLeast": "large",
   "class": "essential",
   "source": [
    "dk/4.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  {
   "annexes": [
    1,
    2
   ],
   "atLeast": "medium",
   "class": "important",
   "source": [
    "dk/5.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 ],
 "designations": {
  "critical-entity": {
   "class": "essential",
   "title": {
    "da": "Identificeret som kritisk enhed efter CER-loven",
    "en": "Identified as a critical entity under the CER Act"
   },
   "needsAnnex": false,
   "source": [
    "dk/4.3.3"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "nis1-operator": {
   "class": "essential",
   "title": {
    "da": "Identificeret som operatør af væsentlige tjenester efter NIS 1-direktivet",
    "en": "Identified as an operator of essential services under the NIS 1 Directive"
   },
   "needsAnnex": false,
   "source": [
    "dk/4.3.4"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "sole-provider": {
   "class": "essential",
   "title": {
    "da": "Eneste udbyder i Danmark af en tjeneste, som kritiske samfundsmæssige eller økonomiske aktiviteter afhænger af",
    "en": "Sole provider in Denmark of a service on which critical societal or economic activities depend"
   },
   "needsAnnex": true,
   "source": [
    "dk/4.3.5.a"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "public-safety-or-health": {
   "class": "essential",
   "title": {
    "da": "En forstyrrelse af tjenesten kan få væsentlig betydning for den offentlige sikkerhed eller folkesundheden",
    "en": "Disruption of the service could significantly affect public safety or public health"
   },
   "needsAnnex": true,
   "source": [
    "dk/4.3.5.b"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "systemic-risk": {
   "class": "essential",
   "title": {
    "da": "En forstyrrelse af tjenesten kan udløse en væsentlig systemisk risiko, navnlig på tværs af grænser",
    "en": "Disruption of the service could cause a significant systemic risk, in particular across borders"
   },
   "needsAnnex": true,
   "source": [
    "dk/4.3.5.c"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "national-or-regional-importance": {
   "class": "essential",
   "title": {
    "da": "Kritisk på grund af særlig national eller regional betydning for sektoren, tjenestetypen eller afhængige sektorer",
    "en": "Critical because of particular national or regional importance for the sector, the type of service or dependent sectors"
   },
   "needsAnnex": true,
   "source": [
    "dk/4.3.5.d"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "decided-important": {
   "class": "important",
   "title": {
    "da": "Den kompetente myndighed har truffet afgørelse om, at enheden er en vigtig enhed",
    "en": "The competent authority has decided that the entity is an important entity"
   },
   "needsAnnex": false,
   "replaces": [
    "nis1-operator",
    "sole-provider",
    "public-safety-or-health",
    "systemic-risk",
    "national-or-regional-importance"
   ],
   "source": [
    "dk/5.2"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "commercial-telecom": {
   "class": "essential",
   "title": {
    "da": "Kommune eller region, der udbyder offentlige elektroniske kommunikationsnet eller -tjenester kommercielt",
    "en": "Municipality or region providing public electronic communications networks or services for a commercial purpose"
   },
   "needsAnnex": false,
   "forms": [
    "municipality",
    "region"
   ],
   "atLeast": "medium",
   "sectors": [
    "digital-infrastructure.telecom"
   ],
   "ask": {
    "da": "Udbyder kommunen eller regionen nettet eller tjenesterne med et kommercielt formål? Så er den væsentlig fra mellemstor størrelse (§ 4, stk. 2): tilføj commercial-telecom.",
    "en": "Does the municipality or region provide the networks or services for a commercial purpose? Then it is essential from medium size (§ 4(2)): add commercial-telecom."
   },
   "source": [
    "dk/4.2"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "supervision": {
  "essential": {
   "mode": "proactive",
   "title": {
    "da": "Proaktivt tilsyn, der kan føres uden forudgående mistanke",
    "en": "Proactive supervision, which needs no prior suspicion"
   },
   "acceptedFine": "dk/22.1.8",
   "source": [
    "dk/21.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "important": {
   "mode": "reactive",
   "title": {
    "da": "Reaktivt tilsyn efter indikationer på, at loven ikke overholdes",
    "en": "Reactive supervision, after indications of non-compliance"
   },
   "acceptedFine": "dk/25.1.6",
   "source": [
    "dk/24.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "exclusions": {
  "financial-infrastructure-operator": {
   "title": {
    "da": "Udpeget som operatør af finansiel digital infrastruktur (lov om finansiel virksomhed § 333, stk. 1)",
    "en": "Designated as an operator of digital financial infrastructure under section 333(1) of the Financial Business Act"
   },
   "extent": "entity",
   "act": "dk-fil",
   "authority": "finanstilsynet",
   "source": [
    "dk/1.2",
    "dk-fil/333"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "sector-specific-act": {
   "title": {
    "da": "Omfattet af en sektorspecifik EU-retsakt, der mindst har samme virkning som §§ 6, 12, 13 og 15",
    "en": "Covered by a sector-specific EU act with at least the effect of §§ 6, 12, 13 and 15"
   },
   "extent": "entity",
   "source": [
    "dk/1.3"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "security-activities": {
   "title": {
    "da": "Offentlig forvaltningsenhed med opgaver inden for sikkerhed, forsvar eller retshåndhævelse",
    "en": "Public administration entity with tasks in security, defence or law enforcement"
   },
   "extent": "entity",
   "families": [
    "public"
   ],
   "source": [
    "dk/1.4"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "exempted-by-minister": {
   "title": {
    "da": "Undtaget ved en ministers afgørelse for aktiviteter inden for sikkerhed, forsvar eller retshåndhævelse",
    "en": "Exempted by a minister's decision for activities in security, defence or law enforcement"
   },
   "extent": "activity",
   "never": [
    "digital-infrastructure.trust-qualified",
    "digital-infrastructure.trust"
   ],
   "remains": {
    "da": "Afgørelsen kan kun fritage for § 6, § 8, §§ 12-13 og §§ 15-16 for de aktiviteter, den nævner, og for §§ 9-10 kun, når enheden ikke gør andet. Læs afgørelsen: hvilke aktiviteter og paragraffer nævner den?",
    "en": "The decision can lift only §§ 6, 8, 12, 13, 15 and 16, for the activities it names, and §§ 9 and 10 only where the entity does nothing else. Read the decision: which activities and sections does it name?"
   },
   "source": [
    "dk/1.5",
    "dk/1.6"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "fineCeilings": {
  "essential": {
   "amount": 10000000,
   "percent": 2,
   "source": [
    "dir/34.4"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "important": {
   "amount": 7000000,
   "percent": 1.4,
   "source": [
    "dir/34.5"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 }
}

export const registration: RegistrationLaw = {
 "deadlines": {
  "9": {
   "new": "P3M",
   "change": "P3M",
   "source": [
    "dk/9.2",
    "dk/9.3"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "10": {
   "new": "P2W",
   "change": "P2W",
   "source": [
    "dk/10.2",
    "dk/10.3"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "firstWave": {
  "latest": "2025-10-01",
  "coveredFrom": "2025-07-01",
  "between": "later-of",
  "betweenConfidence": "I",
  "source": [
   "dk/33.3"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "channel": {
  "key": "virk.dk",
  "name": "Virk.dk",
  "title": {
   "da": "Selvbetjeningsløsningen på Virk.dk, med MitID",
   "en": "The self-service solution on Virk.dk, with MitID"
  },
  "source": [
   "dk-620/14"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "acceptedChannels": [
  {
   "key": "virk.dk",
   "title": {
    "da": "Selvbetjeningsløsningen på Virk.dk, med MitID",
    "en": "The self-service solution on Virk.dk, with MitID"
   },
   "source": [
    "dk-620/14"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  {
   "key": "fallback",
   "title": {
    "da": "Den alternative kommunikationsløsning, som Styrelsen for Samfundssikkerhed har angivet, når selvbetjeningsløsningen ikke kan tilgås",
    "en": "The alternative channel named by the Danish Resilience Agency, when the self-service solution cannot be reached"
   },
   "source": [
    "dk-620/15.3"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  {
   "key": "exemption",
   "title": {
    "da": "En anden kommunikationsform, anvist af den kompetente myndighed ved fritagelse for digital kommunikation",
    "en": "Another form of communication, assigned by the competent authority on exemption from digital communication"
   },
   "validFor": "P2Y",
   "renewBefore": "P3M",
   "source": [
    "dk-620/16"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 ],
 "euMemberStates": {
  "AT": {
   "da": "Østrig",
   "en": "Austria"
  },
  "BE": {
   "da": "Belgien",
   "en": "Belgium"
  },
  "BG": {
   "da": "Bulgarien",
   "en": "Bulgaria"
  },
  "CY": {
   "da": "Cypern",
   "en": "Cyprus"
  },
  "CZ": {
   "da": "Tjekkiet",
   "en": "Czechia"
  },
  "DE": {
   "da": "Tyskland",
   "en": "Germany"
  },
  "DK": {
   "da": "Danmark",
   "en": "Denmark"
  },
  "EE": {
   "da": "Estland",
   "en": "Estonia"
  },
  "ES": {
   "da": "Spanien",
   "en": "Spain"
  },
  "FI": {
   "da": "Finland",
   "en": "Finland"
  },
  "FR": {
   "da": "Frankrig",
   "en": "France"
  },
  "GR": {
   "da": "Grækenland",
   "en": "Greece"
  },
  "HR": {
   "da": "Kroatien",
   "en": "Croatia"
  },
  "HU": {
   "da": "Ungarn",
   "en": "Hungary"
  },
  "IE": {
   "da": "Irland",
   "en": "Ireland"
  },
  "IT": {
   "da": "Italien",
   "en": "Italy"
  },
  "LT": {
   "da": "Litauen",
   "en": "Lithuania"
  },
  "LU": {
   "da": "Luxembourg",
   "en": "Luxembourg"
  },
  "LV": {
   "da": "Letland",
   "en": "Latvia"
  },
  "MT": {
   "da": "Malta",
   "en": "Malta"
  },
  "NL": {
   "da": "Nederlandene",
   "en": "Netherlands"
  },
  "PL": {
   "da": "Polen",
   "en": "Poland"
  },
  "PT": {
   "da": "Portugal",
   "en": "Portugal"
  },
  "RO": {
   "da": "Rumænien",
   "en": "Romania"
  },
  "SE": {
   "da": "Sverige",
   "en": "Sweden"
  },
  "SI": {
   "da": "Slovenien",
   "en": "Slovenia"
  },
  "SK": {
   "da": "Slovakiet",
   "en": "Slovakia"
  }
 }
}

export const legalForms: LegalFormLaw = {
 "forms": {
  "public-limited-company": {
   "name": {
    "da": "Aktieselskab",
    "en": "Public limited company"
   },
   "short": "A/S",
   "family": "companies",
   "source": [
    "dk/3.0.20.a",
    "dk-selskabsloven/1.1",
    "dk-selskabsloven/5.0.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "private-limited-company": {
   "name": {
    "da": "Anpartsselskab",
    "en": "Private limited company"
   },
   "short": "ApS",
   "family": "companies",
   "source": [
    "dk/3.0.20.a",
    "dk-selskabsloven/1.1",
    "dk-selskabsloven/5.0.2"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "partnership-company": {
   "name": {
    "da": "Partnerselskab",
    "en": "Partnership company (limited partnership with shares)"
   },
   "short": "P/S",
   "family": "companies",
   "source": [
    "dk/3.0.20.a",
    "dk-selskabsloven/5.0.1",
    "dk-selskabsloven/358"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "general-partnership": {
   "name": {
    "da": "Interessentskab",
    "en": "General partnership"
   },
   "short": "I/S",
   "family": "business-enterprises",
   "note": {
    "da": "Erhvervsvirksomhedsloven gælder kun delvis for interessentskaber (§ 2, stk. 3) og slet ikke for kommunale fællesskaber efter § 60 i lov om kommunernes styrelse (§ 5, stk. 1, nr. 1).",
    "en": "The act on certain commercial undertakings applies only in part to general partnerships (section 2(3)), and not at all to joint municipal undertakings under section 60 of the Local Government Act (section 5(1), no. 1)."
   },
   "source": [
    "dk/3.0.20.b",
    "dk-erhvervsvirksomhedsloven/1.2",
    "dk-erhvervsvirksomhedsloven/2"
   ],
   "confidence": "I",
   "from": "2025-07-01"
  },
  "limited-partnership": {
   "name": {
    "da": "Kommanditselskab",
    "en": "Limited partnership"
   },
   "short": "K/S",
   "family": "business-enterprises",
   "note": {
    "da": "Erhvervsvirksomhedsloven gælder kun delvis for kommanditselskaber (§ 2, stk. 3).",
    "en": "The act on certain commercial undertakings applies only in part to limited partnerships (section 2(3))."
   },
   "source": [
    "dk/3.0.20.b",
    "dk-erhvervsvirksomhedsloven/1.2",
    "dk-erhvervsvirksomhedsloven/2"
   ],
   "confidence": "I",
   "from": "2025-07-01"
  },
  "cooperative": {
   "name": {
    "da": "Andelsselskab med begrænset ansvar",
    "en": "Cooperative with limited liability"
   },
   "short": "a.m.b.a.",
   "family": "business-enterprises",
   "source": [
    "dk/3.0.20.b",
    "dk-erhvervsvirksomhedsloven/1.2",
    "dk-erhvervsvirksomhedsloven/3",
    "dk-erhvervsvirksomhedsloven/4"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "limited-liability-association": {
   "name": {
    "da": "Forening med begrænset ansvar",
    "en": "Association with limited liability"
   },
   "short": "f.m.b.a.",
   "family": "business-enterprises",
   "source": [
    "dk/3.0.20.b",
    "dk-erhvervsvirksomhedsloven/1.2",
    "dk-erhvervsvirksomhedsloven/3"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "state-authority": {
   "name": {
    "da": "Statslig myndighed",
    "en": "State authority"
   },
   "short": null,
   "family": "public",
   "source": [
    "dk/3.0.20.c"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "region": {
   "name": {
    "da": "Region",
    "en": "Region (regional authority)"
   },
   "short": null,
   "family": "public",
   "source": [
    "dk/3.0.20.c"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "municipality": {
   "name": {
    "da": "Kommune",
    "en": "Municipality"
   },
   "short": null,
   "family": "public",
   "note": {
    "da": "Litra c siger, hvem der er ledelsesorgan, ikke om kommunen er omfattet af loven.",
    "en": "Point (c) says who the management body is, not whether the municipality is covered by the Act."
   },
   "source": [
    "dk/3.0.20.c"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "other-public-authority": {
   "name": {
    "da": "Anden offentlig myndighed",
    "en": "Other public authority"
   },
   "short": null,
   "family": "public",
   "ask": {
    "da": "Er enheden en uddannelsesinstitution eller en offentlig forvaltningsenhed på lokalt plan? Som sådan er den kun omfattet, hvis vedkommende minister har fastsat det efter § 1, stk. 7, og sådanne regler er ikke fundet: spørg den kompetente myndighed.",
    "en": "Is the entity an educational institution or a public administration entity at local level? As such it is covered only if the minister concerned has so provided under § 1(7), and no such rules were found: ask the competent authority."
   },
   "source": [
    "dk/3.0.20.c",
    "dk/1.7"
   ],
   "confidence": "I",
   "from": "2025-07-01"
  },
  "commercial-foundation": {
   "name": {
    "da": "Erhvervsdrivende fond",
    "en": "Commercial foundation"
   },
   "short": null,
   "family": "other",
   "note": {
    "da": "Definitionen nævner ikke fonde. En erhvervsdrivende fond ledes af en bestyrelse (§ 37 i lov om erhvervsdrivende fonde).",
    "en": "The definition does not mention foundations. A commercial foundation is led by a board (section 37 of the act on commercial foundations)."
   },
   "source": [
    "dk/3.0.20",
    "dk-fondsloven/1"
   ],
   "confidence": "I",
   "from": "2025-07-01"
  },
  "sole-proprietorship": {
   "name": {
    "da": "Enkeltmandsvirksomhed",
    "en": "Sole proprietorship"
   },
   "short": null,
   "family": "other",
   "note": {
    "da": "Erhvervsvirksomhedsloven gælder delvis for enkeltmandsvirksomheder, men tilfældene i litra b er selskaber.",
    "en": "The act on certain commercial undertakings applies in part to sole proprietorships, but the cases in point (b) are companies."
   },
   "source": [
    "dk/3.0.20",
    "dk-erhvervsvirksomhedsloven/1.2",
    "dk-erhvervsvirksomhedsloven/2.3"
   ],
   "confidence": "I",
   "from": "2025-07-01"
  },
  "foreign-branch": {
   "name": {
    "da": "Filial af udenlandsk virksomhed",
    "en": "Branch of a foreign undertaking"
   },
   "short": null,
   "family": "other",
   "note": {
    "da": "Filialen er ikke selv en juridisk person; hvilket organ der er ledelsesorgan i det udenlandske selskab, siger definitionen ikke.",
    "en": "The branch is not itself a legal person; the definition does not say which organ of the foreign company is its management body."
   },
   "source": [
    "dk/3.0.20"
   ],
   "confidence": "I",
   "from": "2025-07-01"
  },
  "association": {
   "name": {
    "da": "Forening",
    "en": "Association"
   },
   "short": null,
   "family": "other",
   "source": [
    "dk/3.0.20"
   ],
   "confidence": "I",
   "from": "2025-07-01"
  },
  "other": {
   "name": {
    "da": "Anden juridisk form",
    "en": "Other legal form"
   },
   "short": null,
   "family": "other",
   "source": [
    "dk/3.0.20"
   ],
   "confidence": "I",
   "from": "2025-07-01"
  }
 },
 "structures": {
  "board-and-executives": {
   "da": "Bestyrelse og direktion",
   "en": "Board of directors and executive board"
  },
  "executives-only": {
   "da": "Kun direktion",
   "en": "Executive board only"
  },
  "executives-and-supervisory-board": {
   "da": "Direktion og tilsynsråd",
   "en": "Executive board and supervisory board"
  },
  "board-only": {
   "da": "Kun bestyrelse",
   "en": "Board only"
  },
  "neither": {
   "da": "Hverken bestyrelse eller direktion",
   "en": "Neither board nor executive board"
  },
  "top-administration": {
   "da": "Administrativ ledelse",
   "en": "Administrative management"
  }
 },
 "bodies": {
  "companies": {
   "board-and-executives": {
    "organ": "board",
    "source": [
     "dk/3.0.20.a.i"
    ],
    "confidence": "V",
    "from": "2025-07-01"
   },
   "executives-only": {
    "organ": "executive-board",
    "source": [
     "dk/3.0.20.a.ii"
    ],
    "confidence": "V",
    "from": "2025-07-01"
   },
   "executives-and-supervisory-board": {
    "organ": "executive-board",
    "source": [
     "dk/3.0.20.a.iii"
    ],
    "confidence": "V",
    "from": "2025-07-01"
   },
   "board-only": {
    "organ": null,
    "source": [
     "dk/3.0.20.a"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "neither": {
    "organ": null,
    "source": [
     "dk/3.0.20.a"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "top-administration": {
    "organ": null,
    "source": [
     "dk/3.0.20.a"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   }
  },
  "business-enterprises": {
   "board-and-executives": {
    "organ": "board",
    "source": [
     "dk/3.0.20.b.i"
    ],
    "confidence": "V",
    "from": "2025-07-01"
   },
   "executives-only": {
    "organ": "executive-board",
    "source": [
     "dk/3.0.20.b.ii"
    ],
    "confidence": "V",
    "from": "2025-07-01"
   },
   "executives-and-supervisory-board": {
    "organ": null,
    "source": [
     "dk/3.0.20.b"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "board-only": {
    "organ": null,
    "source": [
     "dk/3.0.20.b"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "neither": {
    "organ": "comparable-body",
    "source": [
     "dk/3.0.20.b.iii"
    ],
    "confidence": "V",
    "from": "2025-07-01"
   },
   "top-administration": {
    "organ": null,
    "source": [
     "dk/3.0.20.b"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   }
  },
  "public": {
   "board-and-executives": {
    "organ": "top-administrative-management",
    "source": [
     "dk/3.0.20.c"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "executives-only": {
    "organ": "top-administrative-management",
    "source": [
     "dk/3.0.20.c"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "executives-and-supervisory-board": {
    "organ": "top-administrative-management",
    "source": [
     "dk/3.0.20.c"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "board-only": {
    "organ": "top-administrative-management",
    "source": [
     "dk/3.0.20.c"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "neither": {
    "organ": "top-administrative-management",
    "source": [
     "dk/3.0.20.c"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "top-administration": {
    "organ": "top-administrative-management",
    "source": [
     "dk/3.0.20.c"
    ],
    "confidence": "V",
    "from": "2025-07-01"
   }
  },
  "other": {
   "board-and-executives": {
    "organ": null,
    "source": [
     "dk/3.0.20"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "executives-only": {
    "organ": null,
    "source": [
     "dk/3.0.20"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "executives-and-supervisory-board": {
    "organ": null,
    "source": [
     "dk/3.0.20"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "board-only": {
    "organ": null,
    "source": [
     "dk/3.0.20"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "neither": {
    "organ": null,
    "source": [
     "dk/3.0.20"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   },
   "top-administration": {
    "organ": null,
    "source": [
     "dk/3.0.20"
    ],
    "confidence": "I",
    "from": "2025-07-01"
   }
  }
 },
 "organs": {
  "board": {
   "da": "bestyrelse",
   "en": "board of directors"
  },
  "executive-board": {
   "da": "direktion",
   "en": "executive board"
  },
  "comparable-body": {
   "da": "tilsvarende ledelsesorgan",
   "en": "comparable management body"
  },
  "top-administrative-management": {
   "da": "øverste administrative ledelse",
   "en": "top administrative management"
  }
 }
}

export const decisionLaw: DecisionLaw = {
 "quorum": {
  "companies": {
   "organ": "board",
   "moreThan": 0.5,
   "source": [
    "dk-selskabsloven"
   ],
   "confidence": "I",
   "from": "2025-07-01"
  }
 },
 "own": {
  "requirements": [
   "dk/6.1.1/information-system-security-policy",
   "eu-ir/1.1.1.k",
   "eu-ir/1.1.2"
  ],
  "source": [
   "dk/7.1",
   "eu-ir/1.1.1.k",
   "eu-ir/1.1.2"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 }
}

export const obligations: readonly Obligation[] = [
 {
  "title": {
   "da": "Træf passende og forholdsmæssige foranstaltninger på mindst de ti områder",
   "en": "Take appropriate and proportionate measures in at least the ten areas"
  },
  "when": {
   "da": "hele tiden, uden overgangsordning",
   "en": "at all times, with no transition"
  },
  "binds": "essential-or-important",
  "source": [
   "dk/6.1"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Afhjælp hvert krav, der ikke er opfyldt",
   "en": "Correct each requirement that is not met"
  },
  "when": {
   "da": "uden unødigt ophold",
   "en": "without undue delay"
  },
  "binds": "essential-or-important",
  "source": [
   "dk/6.2"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Opfyld kravene i bilaget til forordning (EU) 2024/2690; efter Digitaliseringsstyrelsens vejledning gælder det hele cvr-nummeret",
   "en": "Meet the requirements in the annex of Regulation (EU) 2024/2690; by the guidance of the Danish Agency for Digital Government, for the whole CVR number"
  },
  "when": {
   "da": "hele tiden",
   "en": "at all times"
  },
  "binds": "regulation",
  "source": [
   "eu-ir-articles/2"
  ],
  "punishable": false,
  "confidence": "S",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Lad ledelsesorganet godkende foranstaltningerne og føre tilsyn med, at de gennemføres",
   "en": "Have the management body approve the measures and oversee that they are carried out"
  },
  "when": {
   "da": "loven sætter ingen frist og intet interval",
   "en": "the act sets no deadline and no interval"
  },
  "binds": "essential-or-important",
  "source": [
   "dk/7.1"
  ],
  "punishable": false,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Lad ledelsesorganets medlemmer tage kurser i at styre cyberrisici, og tilskynd til kurser for de ansatte",
   "en": "Have the members of the management body take courses in managing cyber risks, and encourage courses for the staff"
  },
  "when": {
   "da": "loven sætter ingen frist",
   "en": "the act sets no deadline"
  },
  "binds": "essential-or-important",
  "source": [
   "dk/7.2"
  ],
  "punishable": false,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Registrér enheden hos den kompetente myndighed via Virk.dk",
   "en": "Register the entity with the competent authority through Virk.dk"
  },
  "when": {
   "da": "senest 3 måneder efter, at enheden blev omfattet; den 1. oktober 2025 for dem, der var det fra begyndelsen",
   "en": "within 3 months of becoming covered; by 1 October 2025 for those covered from the start"
  },
  "binds": "registers-9",
  "registration": true,
  "source": [
   "dk/9.2",
   "dk/33.3",
   "dk-620/14"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Meld ændringer i de registrerede oplysninger",
   "en": "Report changes in what was registered"
  },
  "when": {
   "da": "senest 3 måneder efter ændringen",
   "en": "within 3 months of the change"
  },
  "binds": "registers-9",
  "source": [
   "dk/9.3"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Registrér enheden hos den kompetente myndighed via Virk.dk",
   "en": "Register the entity with the competent authority through Virk.dk"
  },
  "when": {
   "da": "senest 2 uger efter, at enheden blev omfattet; den 1. oktober 2025 for dem, der var det fra begyndelsen",
   "en": "within 2 weeks of becoming covered; by 1 October 2025 for those covered from the start"
  },
  "binds": "registers-10",
  "registration": true,
  "source": [
   "dk/10.2",
   "dk/33.3",
   "dk-620/14"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Meld ændringer i de registrerede oplysninger",
   "en": "Report changes in what was registered"
  },
  "when": {
   "da": "senest 2 uger efter ændringen",
   "en": "within 2 weeks of the change"
  },
  "binds": "registers-10",
  "source": [
   "dk/10.3"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Udpeg en repræsentant i en medlemsstat, hvor tjenesterne udbydes",
   "en": "Appoint a representative in a Member State where the services are offered"
  },
  "when": {
   "da": "loven sætter ingen frist",
   "en": "the act sets no deadline"
  },
  "binds": "represented",
  "source": [
   "dk/2.4"
  ],
  "punishable": false,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Før en nøjagtig og fuldstændig database over domænenavnsregistreringer, og offentliggør politikkerne for den",
   "en": "Keep an accurate and complete database of domain registrations, and publish the policies for it"
  },
  "when": {
   "da": "hele tiden; kontrollen af oplysningerne efter bekendtgørelsen fra den 1. januar 2026",
   "en": "at all times; the checking of data under the order from 1 January 2026"
  },
  "binds": "domain-data",
  "source": [
   "dk/11.1",
   "dk/11.2",
   "dk/11.3",
   "dk-653/1"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Offentliggør de registreringsdata, der ikke er personoplysninger",
   "en": "Publish the registration data that are not personal data"
  },
  "when": {
   "da": "uden unødigt ophold, når et domænenavn er registreret",
   "en": "without undue delay once a domain name is registered"
  },
  "binds": "domain-data",
  "source": [
   "dk/11.4"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Besvar berettigede anmodninger om adgang til registreringsdata",
   "en": "Answer legitimate requests for access to registration data"
  },
  "when": {
   "da": "senest 72 timer efter modtagelsen",
   "en": "within 72 hours of receiving them"
  },
  "binds": "domain-data",
  "source": [
   "dk/11.5"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Samarbejd med den anden part om databasen, så data ikke indsamles to gange",
   "en": "Co-operate with the other party on the database, so that data are not collected twice"
  },
  "when": {
   "da": "hele tiden",
   "en": "at all times"
  },
  "binds": "domain-data",
  "source": [
   "dk/11.6"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Send myndigheden og CSIRT'en en tidlig varsling om en væsentlig hændelse",
   "en": "Send the authority and the CSIRT an early warning of a significant incident"
  },
  "when": {
   "da": "uden unødigt ophold, senest 24 timer efter kendskab til den",
   "en": "without undue delay, at the latest 24 hours after getting knowledge of it"
  },
  "binds": "essential-or-important",
  "source": [
   "dk/12.1",
   "dk/13.1.1"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Send en hændelsesunderretning",
   "en": "Send an incident notification"
  },
  "when": {
   "da": "uden unødigt ophold, senest 72 timer efter kendskab til hændelsen",
   "en": "without undue delay, at the latest 72 hours after getting knowledge of the incident"
  },
  "binds": "other-than-trust",
  "source": [
   "dk/13.1.2"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Send en hændelsesunderretning (tillidstjenesteudbyder)",
   "en": "Send an incident notification (trust service provider)"
  },
  "when": {
   "da": "uden unødigt ophold, senest 24 timer efter kendskab til hændelsen",
   "en": "without undue delay, at the latest 24 hours after getting knowledge of the incident"
  },
  "binds": "trust",
  "source": [
   "dk/13.2"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Send en foreløbig rapport, når CSIRT'en beder om det",
   "en": "Send an interim report when the CSIRT asks for one"
  },
  "when": {
   "da": "når der bliver bedt om den; loven sætter ingen frist",
   "en": "when it is asked for; the act sets no deadline"
  },
  "binds": "essential-or-important",
  "source": [
   "dk/13.1.3"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Send en endelig rapport",
   "en": "Send a final report"
  },
  "when": {
   "da": "senest 1 måned efter, at hændelsesunderretningen blev sendt; er hændelsen i gang endnu, en statusrapport da og den endelige senest 1 måned efter, at den er håndteret",
   "en": "at the latest 1 month after the incident notification was sent; if the incident is still going on, a status report then and the final one at the latest 1 month after it was handled"
  },
  "binds": "essential-or-important",
  "source": [
   "dk/13.1.4",
   "dk/13.1.5"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Underret modtagerne af tjenesterne om væsentlige hændelser og ved væsentlige cybertrusler om, hvad de kan gøre, og hvor det er relevant om truslen selv",
   "en": "Tell the recipients of the services of significant incidents and, at significant cyber threats, what they can do and, where relevant, of the threat itself"
  },
  "when": {
   "da": "uden unødigt ophold; loven sætter ingen timer",
   "en": "without undue delay; the act sets no hours"
  },
  "binds": "essential-or-important",
  "source": [
   "dk/15.1",
   "dk/15.2"
  ],
  "punishable": true,
  "confidence": "V",
  "from": "2025-07-01"
 },
 {
  "title": {
   "da": "Fortæl myndigheden, når enheden går ind i eller ud af et cybersikkerhedsfællesskab",
   "en": "Tell the authority when the entity joins or leaves a cybersecurity community"
  },
  "when": {
   "da": "loven sætter ingen frist",
   "en": "the act sets no deadline"
  },
  "binds": "essential-or-important",
  "source": [
   "dk/19.2"
  ],
  "punishable": false,
  "confidence": "V",
  "from": "2025-07-01"
 }
]

export const clauses: ClauseLaw<ClauseId, RequirementId> = {
 "annex": {
  "securityRequirements": {
   "title": {
    "da": "Sikkerhedskrav til leverandøren",
    "en": "Security requirements on the supplier"
   },
   "buyer": {
    "da": "Beskriv i aftalen eller et sikkerhedsbilag, hvad leverancen skal leve op til, valgt ud fra risikoen, og tag jeres krav ved indkøb af ikt med",
    "en": "Set out in the contract or a security annex what the delivery must live up to, chosen by risk, and include your requirements on buying ICT"
   },
   "supplier": {
    "da": "Hold en liste over kundens krav og over det, der viser hvert af dem: politik, indstilling, erklæring eller prøve. Kunden spørger, hvad der ikke er opfyldt, og hvornår det bliver det",
    "en": "Keep a list of the customer's requirements and of what shows each: policy, setting, report or test. The customer asks what is not met and when it will be"
   },
   "serves": [
    "eu-ir/5.1.4.a",
    "dk/6.1.4/contract-terms",
    "dk/6.1.5/acquisition"
   ],
   "source": [
    "eu-ir/5.1.4.a"
   ],
   "confidence": "V"
  },
  "training": {
   "title": {
    "da": "Uddannelse og kompetencer",
    "en": "Training and skills"
   },
   "buyer": {
    "da": "Kræv, at de folk, leverandøren sætter på opgaven, er uddannet til den og kender sikkerhedsreglerne, og nævn de certifikater, I lægger vægt på",
    "en": "Require that the people the supplier puts on the task are trained for it and know the security rules, and name the certificates that matter to you"
   },
   "supplier": {
    "da": "Før en liste over, hvem der arbejder for kunden, hvilke kurser de har taget og hvornår, og gem certifikaterne. Kunden spørger efter en bekræftelse og kun sjældent efter navne",
    "en": "Keep a list of who works for the customer, which courses they took and when, and keep the certificates. The customer asks for a confirmation, seldom for names"
   },
   "serves": [
    "eu-ir/5.1.4.b",
    "dk/6.1.4/contract-terms"
   ],
   "source": [
    "eu-ir/5.1.4.b"
   ],
   "confidence": "V"
  },
  "backgroundChecks": {
   "title": {
    "da": "Baggrundskontrol",
    "en": "Background checks"
   },
   "buyer": {
    "da": "Aftal, for hvilke opgaver leverandøren kontrollerer sine folks baggrund, hvad kontrollen omfatter, og hvornår den gentages, inden for databeskyttelses- og ansættelsesretten",
    "en": "Agree for which tasks the supplier checks the background of its people, what the check covers and when it is repeated, within data protection and employment law"
   },
   "supplier": {
    "da": "Beskriv, hvad I kontrollerer, før nogen får adgang hos en kunde, og bekræft, at det er sket; selve attesterne bliver hos jer. Kunden spørger, hvem der har adgang uden at være kontrolleret",
    "en": "Describe what you check before anyone gets access at a customer and confirm that it was done; the certificates themselves stay with you. The customer asks who has access without having been checked"
   },
   "serves": [
    "eu-ir/5.1.4.c",
    "dk/6.1.4/contract-terms"
   ],
   "source": [
    "eu-ir/5.1.4.c"
   ],
   "confidence": "V"
  },
  "incidentNotice": {
   "title": {
    "da": "Melding af hændelser",
    "en": "Notice of incidents"
   },
   "buyer": {
    "da": "Forpligt leverandøren til straks at melde hændelser, der kan ramme jeres systemer, til en vagt, I udpeger, og sæt et tal på timerne",
    "en": "Oblige the supplier to report at once, to a duty officer you appoint, incidents that could reach your systems, and put a number on the hours"
   },
   "supplier": {
    "da": "Beskriv, hvem der opdager, vurderer og melder, og hvad den første melding indeholder; hold kundernes kontaktpunkter ajour, og gem tidspunktet for hver melding. Kunden spørger efter den seneste øvelse",
    "en": "Describe who detects, assesses and reports, and what the first report holds; keep the customers' contact points current and record the time of each report. The customer asks about the latest exercise"
   },
   "serves": [
    "eu-ir/5.1.4.d",
    "dk/6.1.4/contract-terms",
    "dk/13.1.1/early-warning",
    "dk/13.1.2/incident-notification"
   ],
   "source": [
    "eu-ir/5.1.4.d"
   ],
   "confidence": "V"
  },
  "audit": {
   "title": {
    "da": "Revision",
    "en": "Audit"
   },
   "buyer": {
    "da": "Aftal, at I kan efterse leverandøren eller får rapporter fra en uafhængig revisor, hvor tit, og hvem der betaler",
    "en": "Agree that you may inspect the supplier or are given reports by an independent auditor, how often, and who pays"
   },
   "supplier": {
    "da": "Hav en aktuel rapport eller erklæring klar, f.eks. ISAE 3402, ISAE 3000 eller et ISO/IEC 27001-certifikat med sit anvendelsesområde, og skriv ned, hvad I gjorde ved bemærkningerne. Kunden spørger, om den dækker netop dens leverance",
    "en": "Have a current report or statement ready, such as ISAE 3402, ISAE 3000 or an ISO/IEC 27001 certificate with its scope, and write down what you did about the remarks. The customer asks whether it covers its own delivery"
   },
   "serves": [
    "eu-ir/5.1.4.e",
    "dk/6.1.4/contract-terms",
    "dk/6.1.4/supervision-plan"
   ],
   "source": [
    "eu-ir/5.1.4.e"
   ],
   "confidence": "V"
  },
  "vulnerabilities": {
   "title": {
    "da": "Håndtering af sårbarheder",
    "en": "Handling of vulnerabilities"
   },
   "buyer": {
    "da": "Kræv, at leverandøren finder og lukker sårbarheder, der kan ramme jeres systemer, med frister efter alvor, og fortæller jer om dem",
    "en": "Require that the supplier finds and closes vulnerabilities that could reach your systems, with time limits by severity, and tells you of them"
   },
   "supplier": {
    "da": "Før en liste over kendte sårbarheder i det leverede med alvor, frist og rettelse, og hav en adresse, hvor andre kan melde dem. Et softwarehus bliver også spurgt, hvilke komponenter der indgår, og hvor længe udgaven får rettelser",
    "en": "Keep a list of known vulnerabilities in what you deliver with severity, time limit and fix, and have an address where others can report them. A software house is also asked which components are in it and how long the release is maintained"
   },
   "serves": [
    "eu-ir/5.1.4.f",
    "dk/6.1.4/contract-terms",
    "dk/6.1.4/supplier-vulnerabilities",
    "dk/6.1.5/vulnerability-handling"
   ],
   "source": [
    "eu-ir/5.1.4.f"
   ],
   "confidence": "V"
  },
  "subcontracting": {
   "title": {
    "da": "Underleverandører",
    "en": "Subcontractors"
   },
   "buyer": {
    "da": "Skriv, om underleverandører må bruges og med hvilken godkendelse, og kræv, at de bindes af sikkerhedskravene på samme måde som leverandøren selv",
    "en": "Say whether subcontractors may be used and with whose approval, and require that they are bound by the security requirements as the supplier itself is"
   },
   "supplier": {
    "da": "Før en liste over underleverandører, hvad de kommer i berøring med, og den aftale, der fører kundens krav videre. Kunden spørger, hvordan den får besked, før en af dem skiftes ud",
    "en": "Keep a list of subcontractors, what they touch, and the contract that passes the customer's requirements on. The customer asks how it will be told before one of them is replaced"
   },
   "serves": [
    "eu-ir/5.1.4.g",
    "dk/6.1.4/contract-terms"
   ],
   "source": [
    "eu-ir/5.1.4.g"
   ],
   "confidence": "V"
  },
  "exit": {
   "title": {
    "da": "Ophør",
    "en": "Exit"
   },
   "buyer": {
    "da": "Aftal, hvad der sker, når samarbejdet slutter: adgang lukkes, data leveres tilbage i en form, I kan bruge, og slettes, og leverandøren hjælper med overgangen",
    "en": "Agree what happens when the relation ends: access is closed, data are handed back in a form you can use and then deleted, and the supplier helps with the transition"
   },
   "supplier": {
    "da": "Hav en fast tjekliste for ophør, og giv kunden en skriftlig erklæring om, at data er leveret tilbage og slettet, også hos underleverandører og i sikkerhedskopier. Kunden spørger, hvor længe kopierne lever",
    "en": "Have a standing checklist for exit and give the customer a written statement that data were handed back and deleted, also at subcontractors and in backups. The customer asks how long the copies live"
   },
   "serves": [
    "eu-ir/5.1.4.h",
    "dk/6.1.4/contract-terms"
   ],
   "source": [
    "eu-ir/5.1.4.h"
   ],
   "confidence": "V"
  }
 },
 "ski": {
  "riskAssessment": {
   "title": {
    "da": "Leverandørens egen risikovurdering",
    "en": "The supplier's own risk assessment"
   },
   "buyer": {
    "da": "Kræv, at leverandøren har en skriftlig risikovurdering af leverancen og af det i virksomheden, den hviler på, og holder den ved lige med erfaringer fra jeres øvelser og hændelser og det nationale trusselsbillede",
    "en": "Require that the supplier has a written risk assessment of the delivery and of what it rests on in the business, and maintains it with what your exercises and incidents and the national threat assessments taught"
   },
   "supplier": {
    "da": "Vis risikovurderingen med dato, ejer og næste gennemgang. Kunden spørger, hvad der blev ændret efter den seneste hændelse",
    "en": "Show the risk assessment with date, owner and next review. The customer asks what was changed after the latest incident"
   },
   "serves": [
    "dk/6.1.6/effectiveness",
    "dk/6.1.1/risk-analysis-policy",
    "dk/6.1.4/contract-terms"
   ],
   "source": [
    "ski-02.22/2.1"
   ],
   "confidence": "BG"
  },
  "customerRules": {
   "title": {
    "da": "Kundens egne regler",
    "en": "The customer's own rules"
   },
   "buyer": {
    "da": "Kræv, at leverandøren følger jeres interne politikker og it-regler eller godtgør, at dens egne er lige så gode",
    "en": "Require that the supplier follows your internal policies and IT rules or proves that its own are as good"
   },
   "supplier": {
    "da": "Hold kundens regler op mod jeres egne punkt for punkt, og skriv ved hver afvigelse, hvad der gør det samme. Kunden spørger, hvem der har godkendt afvigelserne",
    "en": "Compare the customer's rules with your own point by point and write at each deviation what does the same. The customer asks who approved the deviations"
   },
   "serves": [
    "dk/6.1.4/contract-terms"
   ],
   "source": [
    "ski-02.22/2.2"
   ],
   "confidence": "BG"
  },
  "traceability": {
   "title": {
    "da": "Sporbarhed og logning",
    "en": "Traceability and logging"
   },
   "buyer": {
    "da": "Kræv, at det kan spores, hvem der gjorde hvad, og at leverandøren følger op på det, loggen viser",
    "en": "Require that it can be traced who did what and that the supplier follows up on what the log shows"
   },
   "supplier": {
    "da": "Beskriv, hvad der logges, hvor længe det gemmes, og hvem der ser på det. Kunden spørger efter et udtræk for sine egne systemer",
    "en": "Describe what is logged, how long it is kept and who looks at it. The customer asks for an extract for its own systems"
   },
   "serves": [
    "dk/6.1.9/access-control",
    "dk/6.1.2/logging-and-monitoring"
   ],
   "source": [
    "ski-02.22/2.4.a"
   ],
   "confidence": "BG"
  },
  "externalAccess": {
   "title": {
    "da": "Flere faktorer ved adgang udefra",
    "en": "Several factors for access from outside"
   },
   "buyer": {
    "da": "Kræv flere faktorer ved enhver adgang udefra",
    "en": "Require several factors for every access from outside"
   },
   "supplier": {
    "da": "Vis, hvilke veje ind der findes, og at hver af dem kræver flere faktorer. Kunden spørger efter dem, der ikke gør",
    "en": "Show which ways in there are and that each requires several factors. The customer asks for those that do not"
   },
   "serves": [
    "dk/6.1.10/multi-factor-authentication",
    "dk/6.1.10/external-access"
   ],
   "source": [
    "ski-02.22/2.4.b"
   ],
   "confidence": "BG"
  },
  "authorisedStaff": {
   "title": {
    "da": "Kun autoriserede medarbejdere",
    "en": "Authorised staff only"
   },
   "buyer": {
    "da": "Kræv, at kun de medarbejdere, der er autoriseret til det, har adgang",
    "en": "Require that only staff authorised for it have access"
   },
   "supplier": {
    "da": "Før en liste over, hvem der har adgang hos kunden, hvem der gav den, og hvornår den sidst er gennemgået. Kunden spørger, hvor hurtigt adgang lukkes, når nogen fratræder",
    "en": "Keep a list of who has access at the customer, who granted it and when it was last reviewed. The customer asks how soon access is closed when somebody leaves"
   },
   "serves": [
    "dk/6.1.9/access-control",
    "dk/6.1.9/access-rights"
   ],
   "source": [
    "ski-02.22/2.4.c"
   ],
   "confidence": "BG"
  },
  "needToKnow": {
   "title": {
    "da": "Adgang efter behov",
    "en": "Need to know"
   },
   "buyer": {
    "da": "Kræv, at ingen kan se eller ændre mere, end opgaven kræver",
    "en": "Require that nobody can see or change more than the task takes"
   },
   "supplier": {
    "da": "Beskriv rollerne og det, hver af dem giver adgang til. Kunden spørger efter de brede roller og begrundelsen for dem",
    "en": "Describe the roles and what each gives access to. The customer asks for the broad roles and the reason for them"
   },
   "serves": [
    "dk/6.1.9/access-control",
    "dk/6.1.9/access-rights"
   ],
   "source": [
    "ski-02.22/2.4.d"
   ],
   "confidence": "BG"
  },
  "cryptography": {
   "title": {
    "da": "Kryptografi og nøgler",
    "en": "Cryptography and keys"
   },
   "buyer": {
    "da": "Kræv korrekt og virksom kryptografi og faste procedurer for nøgler og certifikater, fra de laves, til de slettes, og at andre leverandører ikke har nøglerne, medmindre I ser et forretningsbehov",
    "en": "Require correct and effective cryptography and set procedures for keys and certificates from making to destruction, and that other suppliers hold no keys unless you see a business need"
   },
   "supplier": {
    "da": "Vis, hvilke metoder der bruges hvor, hvem der har nøglerne, og hvornår de skiftes. Kunden spørger, om I selv kan læse dens data",
    "en": "Show which methods are used where, who holds the keys and when they are changed. The customer asks whether you can read its data yourselves"
   },
   "serves": [
    "dk/6.1.8/cryptography",
    "dk/6.1.8/certificates"
   ],
   "source": [
    "ski-02.22/2.7"
   ],
   "confidence": "BG"
  }
 },
 "further": {
  "leadTime": {
   "title": {
    "da": "Tid til kundens egne frister",
    "en": "Time for the customer's own clocks"
   },
   "buyer": {
    "da": "Sæt timerne for melding under de 24 timer, I selv har til tidlig varsling, og aftal, at der meldes videre undervejs, så I kan nå hændelsesunderretningen inden for 72 timer (tillidstjenesteudbydere: 24)",
    "en": "Set the hours for notice below the 24 that you have for the early warning yourselves, and agree on reports along the way so that you can make the incident notification within 72 (trust service providers: 24)"
   },
   "supplier": {
    "da": "Øv vejen fra opdagelse til kundens vagt uden for arbejdstid, og mål, hvor lang tid den tager. Kunden spørger, om første melding kan komme, før årsagen er kendt",
    "en": "Exercise the way from detection to the customer's duty officer outside working hours and measure how long it takes. The customer asks whether the first report can come before the cause is known"
   },
   "serves": [
    "dk/13.1.1/early-warning",
    "dk/13.1.2/incident-notification"
   ],
   "source": [
    "dk/13.1.1",
    "dk/13.1.2",
    "dk/13.2"
   ],
   "confidence": "I"
  },
  "nextTier": {
   "title": {
    "da": "Næste led i kæden",
    "en": "The next tier"
   },
   "buyer": {
    "da": "Kræv, hvor det er nødvendigt, at leverandøren stiller tilsvarende krav til sine egne leverandører og kan vise det",
    "en": "Require, where needed, that the supplier makes corresponding demands on its own suppliers and can show it"
   },
   "supplier": {
    "da": "Vis, hvilke af jeres leverandører kundens leverance hviler på, og hvad aftalerne med dem siger. Kunden spørger, hvem der kan standse leverancen uden selv at være dens leverandør",
    "en": "Show which of your suppliers the customer's delivery rests on and what the contracts with them say. The customer asks who could stop the delivery without being its supplier"
   },
   "serves": [
    "dk/6.1.4/contract-terms"
   ],
   "source": [
    "dk/6.1.4"
   ],
   "confidence": "BG"
  },
  "supplySecurity": {
   "title": {
    "da": "Forsyningssikkerhed",
    "en": "Security of supply"
   },
   "buyer": {
    "da": "Aftal, hvordan leverancen holdes i gang eller erstattes, når leverandøren svigter: reservedele, lager, varsler, adgang til kildekode og en plan for skifte",
    "en": "Agree how the delivery is kept up or replaced when the supplier fails: spare parts, stock, warnings, access to source code and a plan for replacement"
   },
   "supplier": {
    "da": "Beskriv jeres eget beredskab for leverancen, hvornår det sidst er prøvet, og hvor lang tid I kan undvære jeres vigtigste leverandør. Kunden spørger, hvem der kan tage over",
    "en": "Describe your own continuity plan for the delivery, when it was last tested, and how long you can do without your main supplier. The customer asks who could take over"
   },
   "serves": [
    "dk/6.1.4/supplier-procedure"
   ],
   "source": [
    "dk/6.1.4"
   ],
   "confidence": "BG"
  }
 }
}

export const incidents: IncidentLaw<RequirementId> = {
 "clocks": {
  "earlyWarning": {
   "title": {
    "da": "Tidlig varsling",
    "en": "Early warning"
   },
   "within": "PT24H",
   "runsFrom": "knowledge",
   "source": [
    "dk/13.1.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "notification": {
   "title": {
    "da": "Hændelsesunderretning",
    "en": "Incident notification"
   },
   "within": "PT72H",
   "runsFrom": "knowledge",
   "source": [
    "dk/13.1.2"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "trustServiceNotification": {
   "title": {
    "da": "Hændelsesunderretning fra en tillidstjenesteudbyder",
    "en": "Incident notification by a trust service provider"
   },
   "within": "PT24H",
   "runsFrom": "knowledge",
   "source": [
    "dk/13.2"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "finalReport": {
   "title": {
    "da": "Endelig rapport",
    "en": "Final report"
   },
   "within": "P1M",
   "runsFrom": "notification",
   "source": [
    "dk/13.1.4"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "statusReport": {
   "title": {
    "da": "Statusrapport, når hændelsen stadig er i gang",
    "en": "Status report where the incident is still going on"
   },
   "within": "P1M",
   "runsFrom": "notification",
   "source": [
    "dk/13.1.5"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "finalReportAfterOngoing": {
   "title": {
    "da": "Endelig rapport, når hændelsen stadig pågik",
    "en": "Final report where the incident was still going on"
   },
   "within": "P1M",
   "runsFrom": "handled",
   "source": [
    "dk/13.1.5"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "steps": {
  "early-warning": {
   "title": {
    "da": "Tidlig varsling",
    "en": "Early warning"
   },
   "definite": {
    "da": "den tidlige varsling",
    "en": "the early warning"
   },
   "requirement": "dk/13.1.1/early-warning",
   "source": [
    "dk/13.1.1"
   ],
   "confidence": "V",
   "from": "2025-07-01",
   "contents": {
    "malicious": {
     "title": {
      "da": "mistanke om ulovlig eller ondsindet årsag",
      "en": "suspicion of an unlawful or malicious cause"
     },
     "ask": {
      "da": "Mistænkes ulovlige eller ondsindede handlinger at være årsagen: ja, nej eller endnu uvist?",
      "en": "Are unlawful or malicious acts suspected to be the cause: yes, no, or not known yet?"
     },
     "owed": "either",
     "source": [
      "dk/13.1.1"
     ]
    },
    "crossBorder": {
     "title": {
      "da": "mulig virkning over grænserne",
      "en": "possible effect across borders"
     },
     "ask": {
      "da": "Kan hændelsen virke i andre lande, og i hvilke?",
      "en": "Could the incident have effect in other countries, and in which?"
     },
     "owed": "either",
     "source": [
      "dk/13.1.1",
      "dk/12.1"
     ]
    }
   }
  },
  "incident-notification": {
   "title": {
    "da": "Hændelsesunderretning",
    "en": "Incident notification"
   },
   "definite": {
    "da": "hændelsesunderretningen",
    "en": "the incident notification"
   },
   "requirement": "dk/13.1.2/incident-notification",
   "source": [
    "dk/13.1.2"
   ],
   "confidence": "V",
   "from": "2025-07-01",
   "contents": {
    "update": {
     "title": {
      "da": "ajourføring af den tidlige varsling",
      "en": "update of the early warning"
     },
     "ask": {
      "da": "Hvad er nyt, rettet eller uændret siden den tidlige varsling?",
      "en": "What is new, corrected or unchanged since the early warning?"
     },
     "owed": "always",
     "source": [
      "dk/13.1.2"
     ]
    },
    "assessment": {
     "title": {
      "da": "indledende vurdering med alvor og indvirkning",
      "en": "initial assessment with severity and impact"
     },
     "ask": {
      "da": "Hvordan vurderes hændelsen foreløbig: hvor alvorlig er den, og hvad har den ført til?",
      "en": "How is the incident assessed for now: how severe is it, and what has it led to?"
     },
     "owed": "always",
     "source": [
      "dk/13.1.2"
     ]
    },
    "indicators": {
     "title": {
      "da": "kompromitteringsindikatorer",
      "en": "indicators of compromise"
     },
     "ask": {
      "da": "Hvilke kompromitteringsindikatorer er fundet; er der ingen, så skriv det",
      "en": "Which indicators of compromise were found; if there are none, write so"
     },
     "owed": "whereAny",
     "source": [
      "dk/13.1.2"
     ]
    }
   }
  },
  "interim-report": {
   "title": {
    "da": "Foreløbig rapport",
    "en": "Interim report"
   },
   "definite": {
    "da": "den foreløbige rapport",
    "en": "the interim report"
   },
   "requirement": "dk/13.1.3/interim-report",
   "source": [
    "dk/13.1.3"
   ],
   "confidence": "V",
   "from": "2025-07-01",
   "contents": {
    "status": {
     "title": {
      "da": "status på hændelsen",
      "en": "the state of the incident"
     },
     "ask": {
      "da": "Hvor står hændelsen og håndteringen nu, og hvad spurgte CSIRT’en om?",
      "en": "Where do the incident and its handling stand now, and what did the CSIRT ask?"
     },
     "owed": "always",
     "source": [
      "dk/13.1.3"
     ]
    }
   }
  },
  "status-report": {
   "title": {
    "da": "Statusrapport",
    "en": "Status report"
   },
   "definite": {
    "da": "statusrapporten",
    "en": "the status report"
   },
   "requirement": "dk/13.1.5/status-report",
   "source": [
    "dk/13.1.5"
   ],
   "confidence": "V",
   "from": "2025-07-01",
   "contents": {}
  },
  "final-report": {
   "title": {
    "da": "Endelig rapport",
    "en": "Final report"
   },
   "definite": {
    "da": "den endelige rapport",
    "en": "the final report"
   },
   "requirement": "dk/13.1.4/final-report",
   "source": [
    "dk/13.1.4"
   ],
   "confidence": "V",
   "from": "2025-07-01",
   "contents": {
    "description": {
     "title": {
      "da": "detaljeret beskrivelse med alvor og indvirkning",
      "en": "detailed description with severity and impact"
     },
     "ask": {
      "da": "Hvad skete der, trin for trin, hvor alvorligt var det, og hvad førte det til?",
      "en": "What happened, step by step, how severe was it, and what did it lead to?"
     },
     "owed": "always",
     "source": [
      "dk/13.1.4.a"
     ]
    },
    "cause": {
     "title": {
      "da": "trusselstype eller grundårsag",
      "en": "type of threat or root cause"
     },
     "ask": {
      "da": "Hvilken slags trussel eller hvilken grundårsag ligger sandsynligvis bag?",
      "en": "Which type of threat or which root cause probably lies behind it?"
     },
     "owed": "always",
     "source": [
      "dk/13.1.4.b"
     ]
    },
    "mitigation": {
     "title": {
      "da": "foranstaltninger, der er truffet og er i gang",
      "en": "mitigation done and under way"
     },
     "ask": {
      "da": "Hvad er gjort for at afbøde hændelsen, og hvad er endnu i gang?",
      "en": "What was done to mitigate the incident, and what is still under way?"
     },
     "owed": "always",
     "source": [
      "dk/13.1.4.c"
     ]
    },
    "crossBorder": {
     "title": {
      "da": "virkninger over grænserne",
      "en": "effects across borders"
     },
     "ask": {
      "da": "Hvilke virkninger fik hændelsen i andre lande; var der ingen, så skriv det",
      "en": "What effect did the incident have in other countries; if none, write so"
     },
     "owed": "whereAny",
     "source": [
      "dk/13.1.4.d",
      "dk/12.1"
     ]
    }
   }
  }
 },
 "addressees": {
  "authority": {
   "title": {
    "da": "den kompetente myndighed",
    "en": "the competent authority"
   },
   "source": [
    "dk/12.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "csirt": {
   "title": {
    "da": "CSIRT’en",
    "en": "the CSIRT"
   },
   "source": [
    "dk/12.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "limbs": {
  "disruption-or-loss": {
   "title": {
    "da": "alvorlig driftsforstyrrelse eller økonomisk tab hos enheden selv, sket eller muligt",
    "en": "severe disruption of the services, or a financial loss of the entity itself, come about or possible"
   },
   "source": [
    "dk/12.2.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "harm-to-others": {
   "title": {
    "da": "betydelig skade på andre, fysisk eller ikkefysisk, sket eller mulig",
    "en": "considerable damage to others, physical or not, come about or possible"
   },
   "source": [
    "dk/12.2.2"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "voluntary": {
  "title": {
   "da": "Frivillig underretning",
   "en": "Voluntary notification"
  },
  "addressee": "csirt",
  "source": [
   "dk/14.1"
  ],
  "confidence": "V",
  "from": "2025-07-01"
 },
 "recipients": {
  "incident": {
   "title": {
    "da": "Modtagerne af tjenesterne får besked om væsentlige hændelser, der sandsynligvis går ud over leveringen",
    "en": "The recipients of the services are told of significant incidents likely to harm delivery"
   },
   "requirement": "dk/15.1/recipients",
   "source": [
    "dk/15.1"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  },
  "threat": {
   "title": {
    "da": "Modtagere, som en væsentlig cybertrussel kan berøre, får at vide, hvad de selv kan gøre, og hvor det er relevant, hvad truslen er",
    "en": "Recipients whom a significant cyber threat may affect are told what they can do themselves and, where relevant, of the threat itself"
   },
   "requirement": "dk/15.2/threat-recipients",
   "source": [
    "dk/15.2"
   ],
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "alongside": {
  "personalData": {
   "title": {
    "da": "databeskyttelsesforordningens artikel 33 (anmeldelse til Datatilsynet, om muligt inden for 72 timer)",
    "en": "Article 33 of the General Data Protection Regulation (notification to the Danish Data Protection Agency, where feasible within 72 hours)"
   },
   "source": [
    "gdpr/33.1"
   ],
   "confidence": "I",
   "from": "2018-05-25"
  }
 }
}

export const significance: SignificanceLaw<SectorId> = {
 "general": {
  "financial-loss": {
   "title": {
    "da": "direkte økonomisk tab, sket eller muligt, over 500.000 euro eller 5 % af sidste års samlede omsætning, alt efter hvad der er lavest",
    "en": "direct financial loss, come about or possible, over EUR 500,000 or 5 % of the total turnover of last year, whichever is lower"
   },
   "loss": {
    "eur": 500000,
    "percentOfTurnover": 5
   },
   "source": [
    "eu-ir-articles/3.1.a"
   ]
  },
  "trade-secrets": {
   "title": {
    "da": "forretningshemmeligheder er eller kan være hentet ud",
    "en": "trade secrets were or may be exfiltrated"
   },
   "source": [
    "eu-ir-articles/3.1.b"
   ]
  },
  "death": {
   "title": {
    "da": "en persons død, sket eller mulig",
    "en": "the death of a person, come about or possible"
   },
   "source": [
    "eu-ir-articles/3.1.c"
   ]
  },
  "health": {
   "title": {
    "da": "betydelig skade på en persons helbred, sket eller mulig",
    "en": "considerable damage to the health of a person, come about or possible"
   },
   "source": [
    "eu-ir-articles/3.1.d"
   ]
  },
  "malicious-access": {
   "title": {
    "da": "uvedkommende er kommet ind, formentlig i ond hensigt, og kan skabe alvorlig driftsforstyrrelse",
    "en": "somebody without authority got in, suspectedly with malice, and could cause severe operational disruption"
   },
   "malicious": true,
   "source": [
    "eu-ir-articles/3.1.e"
   ]
  },
  "recurring": {
   "title": {
    "da": "gentagne hændelser: mindst 2 på 6 måneder med samme tilsyneladende grundårsag og tilsammen over tabsgrænsen",
    "en": "recurring incidents: at least 2 in 6 months with the same apparent root cause, together over the limit of financial loss"
   },
   "times": 2,
   "within": "P6M",
   "source": [
    "eu-ir-articles/3.1.f",
    "eu-ir-articles/4"
   ]
  }
 },
 "byType": {
  "dns": {
   "title": {
    "da": "DNS-tjenester",
    "en": "DNS services"
   },
   "sectors": [
    "digital-infrastructure.dns"
   ],
   "source": [
    "eu-ir-articles/5"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "opslagstjenesten har været helt utilgængelig i mere end 30 minutter",
      "en": "the resolution service was fully unavailable for more than 30 minutes"
     },
     "lasting": "PT30M"
    },
    "slow": {
     "title": {
      "da": "svar har i mere end 1 time i gennemsnit taget over 10 sekunder",
      "en": "for more than 1 hour replies took over 10 seconds on average"
     },
     "lasting": "PT1H",
     "seconds": 10
    },
    "compromised": {
     "title": {
      "da": "integritet, fortrolighed eller autenticitet af den autoritative tjenestes data er brudt; ikke når blot en fejlkonfiguration gør data forkerte for under 1.000 domænenavne, der højst er 1 % af dem, der forvaltes",
      "en": "integrity, confidentiality or authenticity of the data of the authoritative service was compromised; not where a misconfiguration merely makes data incorrect for fewer than 1,000 domain names, which are at most 1 % of those managed"
     },
     "except": {
      "domainNamesUnder": 1000,
      "percentAtMost": 1
     }
    }
   }
  },
  "tld": {
   "title": {
    "da": "topdomæner",
    "en": "top-level domains"
   },
   "sectors": [
    "digital-infrastructure.tld"
   ],
   "source": [
    "eu-ir-articles/6"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "den autoritative opslagstjeneste har været helt utilgængelig, uanset hvor kort",
      "en": "the authoritative resolution service was fully unavailable, however briefly"
     }
    },
    "slow": {
     "title": {
      "da": "svar har i mere end 1 time i gennemsnit taget over 10 sekunder",
      "en": "for more than 1 hour replies took over 10 seconds on average"
     },
     "lasting": "PT1H",
     "seconds": 10
    },
    "compromised": {
     "title": {
      "da": "integritet, fortrolighed eller autenticitet af data i den tekniske drift af topdomænet er brudt",
      "en": "integrity, confidentiality or authenticity of data in the technical operation of the top-level domain was compromised"
     }
    }
   }
  },
  "cloud": {
   "title": {
    "da": "cloudcomputing",
    "en": "cloud computing"
   },
   "sectors": [
    "digital-infrastructure.cloud"
   ],
   "source": [
    "eu-ir-articles/7"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "en tjeneste har været helt utilgængelig i mere end 30 minutter",
      "en": "a service was fully unavailable for more than 30 minutes"
     },
     "lasting": "PT30M"
    },
    "limited": {
     "title": {
      "da": "en tjeneste har i mere end 1 time været begrænset for over 5 % af dens brugere i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "for more than 1 hour a service was limited for over 5 % of its users in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "lasting": "PT1H",
     "users": {
      "percent": 5,
      "number": 1000000
     }
    },
    "compromised-with-malice": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt, formentlig i ond hensigt",
      "en": "integrity, confidentiality or authenticity of data was compromised, suspectedly with malice"
     },
     "malicious": true
    },
    "compromised-widely": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt med virkning for over 5 % af tjenestens brugere i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "integrity, confidentiality or authenticity of data was compromised with impact on over 5 % of the users of the service in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    }
   }
  },
  "data-centre": {
   "title": {
    "da": "datacentre",
    "en": "data centres"
   },
   "sectors": [
    "digital-infrastructure.data-centre"
   ],
   "source": [
    "eu-ir-articles/8"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "tjenesten fra et datacenter har været helt utilgængelig, uanset hvor kort",
      "en": "the service of a data centre was fully unavailable, however briefly"
     }
    },
    "limited": {
     "title": {
      "da": "tjenesten fra et datacenter har været begrænset i mere end 1 time",
      "en": "the service of a data centre was limited for more than 1 hour"
     },
     "lasting": "PT1H"
    },
    "compromised-with-malice": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt, formentlig i ond hensigt",
      "en": "integrity, confidentiality or authenticity of data was compromised, suspectedly with malice"
     },
     "malicious": true
    },
    "physical-access": {
     "title": {
      "da": "den fysiske adgang til et datacenter er kompromitteret",
      "en": "physical access to a data centre was compromised"
     }
    }
   }
  },
  "cdn": {
   "title": {
    "da": "indholdsleveringsnetværk",
    "en": "content delivery networks"
   },
   "sectors": [
    "digital-infrastructure.cdn"
   ],
   "source": [
    "eu-ir-articles/9"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "en tjeneste har været helt utilgængelig i mere end 30 minutter",
      "en": "a service was fully unavailable for more than 30 minutes"
     },
     "lasting": "PT30M"
    },
    "limited": {
     "title": {
      "da": "en tjeneste har i mere end 1 time været begrænset for over 5 % af dens brugere i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "for more than 1 hour a service was limited for over 5 % of its users in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "lasting": "PT1H",
     "users": {
      "percent": 5,
      "number": 1000000
     }
    },
    "compromised-with-malice": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt, formentlig i ond hensigt",
      "en": "integrity, confidentiality or authenticity of data was compromised, suspectedly with malice"
     },
     "malicious": true
    },
    "compromised-widely": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt med virkning for over 5 % af tjenestens brugere i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "integrity, confidentiality or authenticity of data was compromised with impact on over 5 % of the users of the service in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    }
   }
  },
  "managed": {
   "title": {
    "da": "administrerede tjenester og sikkerhedstjenester",
    "en": "managed services and managed security services"
   },
   "sectors": [
    "ict-service-management.msp",
    "ict-service-management.mssp"
   ],
   "source": [
    "eu-ir-articles/10"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "en tjeneste har været helt utilgængelig i mere end 30 minutter",
      "en": "a service was fully unavailable for more than 30 minutes"
     },
     "lasting": "PT30M"
    },
    "limited": {
     "title": {
      "da": "en tjeneste har i mere end 1 time været begrænset for over 5 % af dens brugere i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "for more than 1 hour a service was limited for over 5 % of its users in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "lasting": "PT1H",
     "users": {
      "percent": 5,
      "number": 1000000
     }
    },
    "compromised-with-malice": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt, formentlig i ond hensigt",
      "en": "integrity, confidentiality or authenticity of data was compromised, suspectedly with malice"
     },
     "malicious": true
    },
    "compromised-widely": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt med virkning for over 5 % af tjenestens brugere i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "integrity, confidentiality or authenticity of data was compromised with impact on over 5 % of the users of the service in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    }
   }
  },
  "marketplace": {
   "title": {
    "da": "onlinemarkedspladser",
    "en": "online marketplaces"
   },
   "sectors": [
    "digital-providers.marketplace"
   ],
   "source": [
    "eu-ir-articles/11"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "platformen har været helt utilgængelig for over 5 % af brugerne i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest, uanset hvor kort",
      "en": "the platform was fully unavailable for over 5 % of its users in the Union or over 1,000,000 of them, whichever is fewer, however briefly"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    },
    "limited": {
     "title": {
      "da": "begrænset tilgængelighed har berørt over 5 % af brugerne i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "limited availability affected over 5 % of the users in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    },
    "compromised-with-malice": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt, formentlig i ond hensigt",
      "en": "integrity, confidentiality or authenticity of data was compromised, suspectedly with malice"
     },
     "malicious": true
    },
    "compromised-widely": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt med virkning for over 5 % af brugerne i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "integrity, confidentiality or authenticity of data was compromised with impact on over 5 % of the users in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    }
   }
  },
  "search": {
   "title": {
    "da": "onlinesøgemaskiner",
    "en": "online search engines"
   },
   "sectors": [
    "digital-providers.search"
   ],
   "source": [
    "eu-ir-articles/12"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "platformen har været helt utilgængelig for over 5 % af brugerne i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest, uanset hvor kort",
      "en": "the platform was fully unavailable for over 5 % of its users in the Union or over 1,000,000 of them, whichever is fewer, however briefly"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    },
    "limited": {
     "title": {
      "da": "begrænset tilgængelighed har berørt over 5 % af brugerne i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "limited availability affected over 5 % of the users in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    },
    "compromised-with-malice": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt, formentlig i ond hensigt",
      "en": "integrity, confidentiality or authenticity of data was compromised, suspectedly with malice"
     },
     "malicious": true
    },
    "compromised-widely": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt med virkning for over 5 % af brugerne i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "integrity, confidentiality or authenticity of data was compromised with impact on over 5 % of the users in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    }
   }
  },
  "social": {
   "title": {
    "da": "sociale netværkstjenester",
    "en": "social networking platforms"
   },
   "sectors": [
    "digital-providers.social"
   ],
   "source": [
    "eu-ir-articles/13"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "platformen har været helt utilgængelig for over 5 % af brugerne i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest, uanset hvor kort",
      "en": "the platform was fully unavailable for over 5 % of its users in the Union or over 1,000,000 of them, whichever is fewer, however briefly"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    },
    "limited": {
     "title": {
      "da": "begrænset tilgængelighed har berørt over 5 % af brugerne i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "limited availability affected over 5 % of the users in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    },
    "compromised-with-malice": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt, formentlig i ond hensigt",
      "en": "integrity, confidentiality or authenticity of data was compromised, suspectedly with malice"
     },
     "malicious": true
    },
    "compromised-widely": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt med virkning for over 5 % af brugerne i Unionen eller over 1.000.000 af dem, alt efter hvad der er færrest",
      "en": "integrity, confidentiality or authenticity of data was compromised with impact on over 5 % of the users in the Union or over 1,000,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 5,
      "number": 1000000
     }
    }
   }
  },
  "trust": {
   "title": {
    "da": "tillidstjenester",
    "en": "trust services"
   },
   "sectors": [
    "digital-infrastructure.trust-qualified",
    "digital-infrastructure.trust"
   ],
   "source": [
    "eu-ir-articles/14"
   ],
   "thresholds": {
    "unavailable": {
     "title": {
      "da": "en tjeneste har været helt utilgængelig i mere end 20 minutter",
      "en": "a service was fully unavailable for more than 20 minutes"
     },
     "lasting": "PT20M"
    },
    "unavailable-in-week": {
     "title": {
      "da": "en tjeneste har i en kalenderuge i alt været utilgængelig i mere end 1 time for brugere eller modtagerparter",
      "en": "within a calendar week a service was unavailable to users or relying parties for more than 1 hour in all"
     },
     "lasting": "PT1H",
     "perWeek": true
    },
    "limited": {
     "title": {
      "da": "begrænset tilgængelighed har berørt over 1 % af brugerne eller modtagerparterne i Unionen eller over 200.000 af dem, alt efter hvad der er færrest",
      "en": "limited availability affected over 1 % of the users or relying parties in the Union or over 200,000 of them, whichever is fewer"
     },
     "users": {
      "percent": 1,
      "number": 200000
     }
    },
    "physical-access": {
     "title": {
      "da": "den fysiske adgang til et afspærret område, eller beskyttelsen af adgangen, er kompromitteret",
      "en": "physical access to a restricted area, or the protection of that access, was compromised"
     }
    },
    "compromised-widely": {
     "title": {
      "da": "dataenes integritet, fortrolighed eller autenticitet er brudt med virkning for over 0,1 % af brugerne eller modtagerparterne i Unionen eller over 100 af dem, alt efter hvad der er færrest",
      "en": "integrity, confidentiality or authenticity of data was compromised with impact on over 0.1 % of the users or relying parties in the Union or over 100 of them, whichever is fewer"
     },
     "users": {
      "percent": 0.1,
      "number": 100
     }
    }
   }
  }
 },
 "planned": {
  "title": {
   "da": "planlagte afbrydelser og planlagte følger af vedligehold tæller ikke med",
   "en": "scheduled interruptions and planned consequences of maintenance do not count"
  },
  "source": [
   "eu-ir-articles/3.2"
  ]
 },
 "counting": {
  "title": {
   "da": "efter artikel 7 og 9-14 er brugere både kunder med kontrakt og de fysiske og juridiske personer, der hører til erhvervskunder",
   "en": "under Articles 7 and 9 to 14, users are customers under contract as well as the natural and legal persons who belong to business customers"
  },
  "types": [
   "cloud",
   "cdn",
   "managed",
   "marketplace",
   "search",
   "social",
   "trust"
  ],
  "source": [
   "eu-ir-articles/3.3"
  ]
 },
 "confidence": "V",
 "from": "2024-11-07"
}

export const supervision: SupervisionLaw = {
 "demands": [
  {
   "by": {
    "essential": "dk/21.1.5",
    "important": "dk/24.1.4"
   },
   "title": {
    "da": "Oplysninger, som myndigheden skal bruge for at bedømme de foranstaltninger, enheden har indført",
    "en": "Information that the authority needs to judge the measures the entity has put in place"
   },
   "requirements": [
    "dk/6",
    "eu-ir"
   ],
   "kinds": [
    "entity",
    "policy",
    "approval",
    "exception",
    "risks",
    "assets",
    "services",
    "suppliers",
    "actions"
   ],
   "evidence": false,
   "source": [
    "dk/21.1.5",
    "dk/21.2",
    "dk/24.1.4",
    "dk/24.2"
   ],
   "confidence": "V",
   "kindsConfidence": "I",
   "from": "2025-07-01"
  },
  {
   "by": {
    "essential": "dk/21.1.6",
    "important": "dk/24.1.5"
   },
   "title": {
    "da": "Adgang til det, tilsynet kræver, også for at afgøre, om loven gælder",
    "en": "Access to what supervision takes, also to decide whether the act applies"
   },
   "requirements": [
    "dk",
    "dk-620",
    "dk-653",
    "eu-ir"
   ],
   "kinds": [
    "entity",
    "registration",
    "policy",
    "approval",
    "oversight",
    "training",
    "exception",
    "risks",
    "assets",
    "services",
    "suppliers",
    "actions"
   ],
   "evidence": true,
   "source": [
    "dk/21.1.6",
    "dk/21.2",
    "dk/24.1.5",
    "dk/24.2"
   ],
   "confidence": "V",
   "kindsConfidence": "I",
   "from": "2025-07-01"
  },
  {
   "by": {
    "essential": "dk/21.1.7",
    "important": "dk/24.1.6"
   },
   "title": {
    "da": "Dokumentation for, at cybersikkerhedspolitikkerne er gennemført",
    "en": "Documentation that the cybersecurity policies have been carried out"
   },
   "requirements": [
    "dk/6",
    "dk/7",
    "eu-ir"
   ],
   "kinds": [
    "entity",
    "policy",
    "approval",
    "oversight",
    "training",
    "exception",
    "risks",
    "assets",
    "services",
    "suppliers",
    "actions"
   ],
   "evidence": true,
   "source": [
    "dk/21.1.7",
    "dk/21.2",
    "dk/24.1.6",
    "dk/24.2"
   ],
   "confidence": "V",
   "kindsConfidence": "I",
   "from": "2025-07-01"
  }
 ]
}
