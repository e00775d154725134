// Written by npm run generate from the YAML files in this folder. Do not edit.

import type { Authority, ClassLaw, LegalFormLaw, OutdatedName, Precedence, RegistrationLaw, Requirement, Sector, Source, Text } from './types.ts'

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
  | "dk/12.1/notify"
  | "dk/13.1.1/early-warning"
  | "dk/13.1.2/incident-notification"
  | "dk/13.1.4/final-report"
  | "dk/15.1/recipients"
  | "dk/15.2/threat-recipients"
  | "dk/19.2/community"
  | "dk/33.3/first-wave"
  | "dk-620/14.1/channel"
  | "eu-ir/1.1.1.c"
  | "eu-ir/1.1.1.f"
  | "eu-ir/1.1.1.h"
  | "eu-ir/1.1.1.j"
  | "eu-ir/1.1.1.k"
  | "eu-ir/1.1.2"
  | "eu-ir/1.2.1"
  | "eu-ir/1.2.3"
  | "eu-ir/2.1.1"
  | "eu-ir/2.1.2.a"
  | "eu-ir/2.1.2.b"
  | "eu-ir/2.1.2.d"
  | "eu-ir/2.1.2.j"
  | "eu-ir/2.1.4"
  | "eu-ir/2.2.1"
  | "eu-ir/2.3.1"
  | "eu-ir/2.3.3"
  | "eu-ir/3.1.1"
  | "eu-ir/3.1.2.b"
  | "eu-ir/3.2.1"
  | "eu-ir/3.2.3"
  | "eu-ir/3.2.5"
  | "eu-ir/3.3.1"
  | "eu-ir/3.4.2.a"
  | "eu-ir/3.4.2.b"
  | "eu-ir/3.5.5"
  | "eu-ir/3.6.1"
  | "eu-ir/4.1.2.d"
  | "eu-ir/4.1.2.f"
  | "eu-ir/4.1.3"
  | "eu-ir/4.1.4"
  | "eu-ir/4.2.2.a"
  | "eu-ir/4.2.2.b"
  | "eu-ir/4.2.2.c"
  | "eu-ir/4.2.2.d"
  | "eu-ir/4.2.4"
  | "eu-ir/4.2.6"
  | "eu-ir/4.3.2.a"
  | "eu-ir/4.3.3"
  | "eu-ir/4.3.4"
  | "eu-ir/5.1.2.a"
  | "eu-ir/5.1.2.d"
  | "eu-ir/5.1.3"
  | "eu-ir/5.1.4"
  | "eu-ir/5.1.6"
  | "eu-ir/5.2.a"
  | "eu-ir/6.1.2.a"
  | "eu-ir/6.2.1"
  | "eu-ir/6.3.1"
  | "eu-ir/6.4.1"
  | "eu-ir/6.5.1"
  | "eu-ir/6.6.1"
  | "eu-ir/6.6.2"
  | "eu-ir/6.7.2.a"
  | "eu-ir/6.7.2.h"
  | "eu-ir/6.8.1"
  | "eu-ir/6.9.1"
  | "eu-ir/6.10.2.a"
  | "eu-ir/6.10.2.b"
  | "eu-ir/6.10.2.c"
  | "eu-ir/6.10.2.e"
  | "eu-ir/7.2"
  | "eu-ir/7.2.a"
  | "eu-ir/7.3"
  | "eu-ir/8.1.1"
  | "eu-ir/8.1.2"
  | "eu-ir/8.1.2.a"
  | "eu-ir/8.1.2.c"
  | "eu-ir/8.1.3"
  | "eu-ir/8.2.1"
  | "eu-ir/9.2.a"
  | "eu-ir/9.2.b"
  | "eu-ir/9.2.c"
  | "eu-ir/9.3"
  | "eu-ir/10.1.1"
  | "eu-ir/10.1.3"
  | "eu-ir/10.2.2.a"
  | "eu-ir/10.3.1"
  | "eu-ir/10.4.1"
  | "eu-ir/11.2.2.a"
  | "eu-ir/11.2.3"
  | "eu-ir/11.3.2.a"
  | "eu-ir/11.3.2.b"
  | "eu-ir/11.5.2.a"
  | "eu-ir/11.7.1"
  | "eu-ir/11.7.2"
  | "eu-ir/12.1.2.b"
  | "eu-ir/12.2.1"
  | "eu-ir/12.3.1"
  | "eu-ir/12.4.1"
  | "eu-ir/12.5.1"
  | "eu-ir/13.1.1"
  | "eu-ir/13.2.1"
  | "eu-ir/13.3.2.a"
  | "tool/readable"
  | "tool/schema"
  | "tool/id"
  | "tool/reference"
  | "tool/link"
  | "tool/placeholder"
  | "tool/entity"
  | "tool/dates"
  | "tool/review"
  | "tool/follow-up"
  | "tool/exception"
  | "tool/evidence"
  | "tool/requirement"
  | "tool/inheritance"
  | "tool/hidden-characters"
  | "tool/facts"
  | "tool/repeated"
  | "tool/maturity"
  | "tool/register"

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
  "source": "lov 434/2025 § 33, stk. 1",
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
  "source": "bek. 620/2025 § 17",
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
  "source": "forordning (EU) 2024/2690, bilaget",
  "confidence": "V"
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
  "source": "organisationens konfiguration",
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
  "source": "nis2lint",
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
   "da": "Medarbejderne kender og forpligter sig på deres sikkerhedsansvar",
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
  "check": "partly",
  "punishable": true,
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
  "evidence": "none",
  "check": "manual",
  "punishable": true,
  "from": "2025-07-01",
  "elements": [
   "N2.06",
   "N2.07"
  ]
 },
 "dk/13.1.1/early-warning": {
  "title": {
   "da": "Tidlig varsling sendes uden unødigt ophold og senest inden for 24 timer",
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
  "evidence": "none",
  "check": "manual",
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
  "evidence": "none",
  "check": "manual",
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
  "evidence": "none",
  "check": "manual",
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
  "evidence": "none",
  "check": "manual",
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
  "evidence": "none",
  "check": "manual",
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
  "binds": "covered",
  "evidence": "registration",
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
  "binds": "covered",
  "evidence": "registration",
  "check": "automated",
  "punishable": false,
  "from": "2025-07-01",
  "elements": [
   "N2.07"
  ]
 },
 "eu-ir/1.1.1.c": {
  "title": {
   "da": "Politikken angiver sikkerhedsmål, ressourcer og løbende forbedring",
   "en": "The policy states security objectives, resources and continual improvement"
  },
  "ask": {
   "da": "Angiv i politikken målene for net- og informationssikkerheden, tilsagnet om de nødvendige ressourcer og tilsagnet om løbende forbedring",
   "en": "State in the policy the objectives for network and information security, the commitment to the resources needed and the commitment to continual improvement"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "1.1.1.d",
   "1.1.1.e"
  ],
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
  "title": {
   "da": "Politikken er kommunikeret til og anerkendt af relevante medarbejdere og eksterne parter",
   "en": "The policy is communicated to and acknowledged by relevant staff and external parties"
  },
  "ask": {
   "da": "Beskriv, hvem politikken er givet til, hvordan de har anerkendt den, og hvornår",
   "en": "Describe to whom the policy was given, how they acknowledged it, and when"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/1.1.1.h": {
  "title": {
   "da": "Emnespecifikke politikker og opbevaret dokumentation er opført på lister",
   "en": "Topic-specific policies and the documentation kept are listed"
  },
  "ask": {
   "da": "Opfør de emnespecifikke politikker og den dokumentation, der opbevares, med opbevaringstid for hver del",
   "en": "List the topic-specific policies and the documentation that is kept, with the retention time of each part"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "1.1.1.i"
  ],
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
  "title": {
   "da": "Politikken fastlægger indikatorer for gennemførelse og modenhed",
   "en": "The policy sets indicators of implementation and maturity"
  },
  "ask": {
   "da": "Angiv de indikatorer og målinger, som politikkens gennemførelse og enhedens sikkerhedsmodenhed følges med",
   "en": "State the indicators and measures by which the implementation of the policy and the security maturity of the entity are followed"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Politikken bærer datoen for ledelsesorganets formelle godkendelse",
   "en": "The policy bears the date of formal approval by the management body"
  },
  "ask": {
   "da": "Angiv i politikken den dato, hvor ledelsesorganet formelt godkendte den",
   "en": "State in the policy the date on which the management body formally approved it"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Ledelsesorganet gennemgår politikken mindst en gang om året og efter væsentlige hændelser eller ændringer",
   "en": "The management body reviews the policy at least once a year and after significant incidents or changes"
  },
  "ask": {
   "da": "Angiv, hvornår ledelsesorganet senest gennemgik politikken, anledningen, resultatet, og hvornår næste gennemgang er",
   "en": "State when the management body last reviewed the policy, the occasion, the result, and when the next review is due"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "interval": "P1Y",
  "punishable": false,
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
  "title": {
   "da": "Ansvar og beføjelser er fastlagt, fordelt på roller og meddelt ledelsesorganet",
   "en": "Responsibilities and authorities are laid down, assigned to roles and made known to the management body"
  },
  "ask": {
   "da": "Angiv hver sikkerhedsrolle med ansvar og beføjelser, hvem der har den, og hvornår ledelsesorganet fik fordelingen meddelt",
   "en": "State each security role with its responsibilities and authorities, who holds it, and when the management body was told of the allocation"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "1.1.1.g"
  ],
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
 "eu-ir/1.2.3": {
  "title": {
   "da": "Mindst én person rapporterer direkte til ledelsesorganet om sikkerheden",
   "en": "At least one person reports directly to the management body on security"
  },
  "ask": {
   "da": "Angiv, hvem der rapporterer direkte til ledelsesorganet om net- og informationssikkerhed",
   "en": "State who reports directly to the management body on network and information security"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/2.1.1": {
  "title": {
   "da": "Risikovurderinger er gennemført og dokumenteret",
   "en": "Risk assessments are performed and documented"
  },
  "ask": {
   "da": "Henvis til den seneste risikovurdering med dato, og angiv, hvem der har accepteret resultatet og restrisiciene",
   "en": "Refer to the latest risk assessment with its date and state who accepted the result and the residual risks"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/2.1.2.a": {
  "title": {
   "da": "Risikostyringen følger en metode",
   "en": "Risk management follows a methodology"
  },
  "ask": {
   "da": "Angiv den metode, som risici identificeres, analyseres, vurderes og håndteres efter",
   "en": "Name the methodology by which risks are identified, analysed, assessed and treated"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "2.1.2"
  ],
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
  "title": {
   "da": "Risikotolerance og risikokriterier er fastsat i forhold til risikovilligheden",
   "en": "Risk tolerance and risk criteria are set in line with the risk appetite"
  },
  "ask": {
   "da": "Angiv risikovilligheden, den risikotolerance, der følger af den, og kriterierne for at vurdere og acceptere risici",
   "en": "State the risk appetite, the risk tolerance that follows from it, and the criteria for evaluating and accepting risks"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "2.1.2.c"
  ],
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
  "title": {
   "da": "Risici er identificeret ud fra alle farer, også tredjeparter og enkeltstående fejlkilder",
   "en": "Risks are identified across all hazards, including third parties and single points of failure"
  },
  "ask": {
   "da": "Opfør de risici, der er fundet for alle typer farer, med de risici, der kommer fra tredjeparter, og de enkeltstående fejlkilder",
   "en": "List the risks found across all types of hazard, with those that come from third parties and the single points of failure"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/2.1.2.j": {
  "title": {
   "da": "Risikohåndteringsplanen har ansvarlige, frister og begrundelser for accepterede restrisici",
   "en": "The risk treatment plan has owners, due dates and reasons for accepted residual risks"
  },
  "ask": {
   "da": "Angiv for hver foranstaltning i planen, hvem der gennemfører den og hvornår, og begrund forståeligt hver restrisiko, der er accepteret",
   "en": "State for each measure in the plan who implements it and when, and give an understandable reason for each residual risk accepted"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "2.1.2.i"
  ],
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
 "eu-ir/2.1.4": {
  "title": {
   "da": "Risikovurderingen og risikohåndteringsplanen gennemgås mindst en gang om året",
   "en": "The risk assessment and the risk treatment plan are reviewed at least once a year"
  },
  "ask": {
   "da": "Angiv, hvornår risikovurdering og risikohåndteringsplan senest er gennemgået, og hvilke hændelser eller ændringer der udløser en ny gennemgang",
   "en": "State when the risk assessment and the risk treatment plan were last reviewed and which incidents or changes trigger a new review"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "1.riskAssessment"
  ],
  "repeats": {
   "atMost": "P1Y"
  },
  "punishable": false,
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
  "title": {
   "da": "Efterlevelsen af politikkerne efterprøves jævnligt og rapporteres til ledelsesorganet",
   "en": "Compliance with the policies is reviewed regularly and reported to the management body"
  },
  "ask": {
   "da": "Beskriv, hvordan og hvor ofte efterlevelsen efterprøves, og hvornår ledelsesorganet får rapport om den",
   "en": "Describe how and how often compliance is reviewed and when the management body gets a report on it"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "1.complianceReview"
  ],
  "repeats": {},
  "punishable": false,
  "points": [
   "2.2.2",
   "2.2.3"
  ],
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
 "eu-ir/2.3.1": {
  "title": {
   "da": "Sikkerhedsarbejdet gennemgås uafhængigt",
   "en": "Security work is reviewed independently"
  },
  "ask": {
   "da": "Angiv, hvem der gennemgår sikkerhedsarbejdet uafhængigt, deres revisionsfaglige kompetence, hvor ofte det sker, og hvornår det sidst skete",
   "en": "State who reviews the security work independently, their audit competence, how often, and when it was last done"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "1.independentReview"
  ],
  "repeats": {},
  "punishable": false,
  "points": [
   "2.3.2",
   "2.3.4"
  ],
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
  "title": {
   "da": "Resultater af gennemgange og målinger er rapporteret til ledelsesorganet",
   "en": "Results of reviews and measurements are reported to the management body"
  },
  "ask": {
   "da": "Angiv, hvornår resultaterne af uafhængige gennemgange, efterlevelseskontrol og målinger blev forelagt ledelsesorganet, og hvad der er rettet eller accepteret",
   "en": "State when the results of independent reviews, compliance monitoring and measurements were put to the management body and what was corrected or accepted"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 1,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/3.1.1": {
  "title": {
   "da": "Politikken for håndtering af hændelser fastlægger roller, ansvar og procedurer",
   "en": "The incident handling policy lays down roles, responsibilities and procedures"
  },
  "ask": {
   "da": "Beskriv roller, ansvar og procedurer for at opdage, analysere, inddæmme, reagere på, reetablere efter, dokumentere og indberette hændelser",
   "en": "Describe roles, responsibilities and procedures for detecting, analysing, containing, responding to, recovering from, documenting and reporting incidents"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/3.1.2.b": {
  "title": {
   "da": "Kommunikationsplaner, roller og arbejdsdokumenter til hændelser er klar",
   "en": "Communication plans, roles and working documents for incidents are ready"
  },
  "ask": {
   "da": "Henvis til eskalerings- og kommunikationsplanen, rollefordelingen, kontaktlisterne, vejledningerne og skabelonerne",
   "en": "Refer to the escalation and communication plan, the assignment of roles, the contact lists, the manuals and the templates"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "3.1.2.c",
   "3.1.2.d"
  ],
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
 "eu-ir/3.2.1": {
  "title": {
   "da": "Aktiviteter i net- og informationssystemerne overvåges og logges",
   "en": "Activities on network and information systems are monitored and logged"
  },
  "ask": {
   "da": "Beskriv de procedurer og værktøjer, der overvåger og logger, og hvor meget der sker automatisk og løbende",
   "en": "Describe the procedures and tools that monitor and log, and how much is automated and continuous"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "3.2.2"
  ],
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
  "title": {
   "da": "Det er fastlagt, hvilke aktiver der logges, og logfilerne gennemgås",
   "en": "It is settled which assets are logged, and the logs are reviewed"
  },
  "ask": {
   "da": "Opfør de aktiver, der logges ud fra risikovurderingen, og angiv, hvem der gennemgår logfilerne og hvor ofte, hvilke tærskler der udløser alarm, og hvem der reagerer",
   "en": "List the assets that are logged on the basis of the risk assessment and state who reviews the logs and how often, which thresholds raise an alarm, and who responds"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "3.2.4",
   "3.2.6",
   "3.2.7"
  ],
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
  "title": {
   "da": "Logfiler gemmes i en fastsat periode, sikkerhedskopieres og beskyttes",
   "en": "Logs are kept for a set period, backed up and protected"
  },
  "ask": {
   "da": "Angiv, hvor længe logfiler gemmes, hvor de sikkerhedskopieres, og hvordan de beskyttes mod uvedkommende adgang og ændring",
   "en": "State how long logs are kept, where they are backed up, and how they are protected against unauthorised access and change"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "2.logRetention"
  ],
  "punishable": false,
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
 "eu-ir/3.3.1": {
  "title": {
   "da": "Medarbejdere, leverandører og kunder kan let melde mistænkelige begivenheder",
   "en": "Staff, suppliers and customers can easily report suspicious events"
  },
  "ask": {
   "da": "Angiv, hvordan medarbejdere, leverandører og kunder melder mistænkelige begivenheder, og hvem der modtager dem",
   "en": "State how staff, suppliers and customers report suspicious events and who receives the reports"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/3.4.2.a": {
  "title": {
   "da": "Begivenheder vurderes og inddeles efter kriterier, der er fastsat på forhånd",
   "en": "Events are assessed and categorised by criteria set beforehand"
  },
  "ask": {
   "da": "Angiv kategorierne af hændelser, kriterierne for, hvornår en begivenhed er en hændelse og hvor alvorlig den er, og hvordan rækkefølgen af indsatsen afgøres",
   "en": "State the categories of incidents, the criteria for when an event is an incident and how severe it is, and how the order of response is decided"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "3.1.2.a",
   "3.4.1"
  ],
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
  "title": {
   "da": "Gentagne hændelser efterses hvert kvartal",
   "en": "Recurring incidents are checked each quarter"
  },
  "ask": {
   "da": "Angiv, hvem der hvert kvartal efterser, om hændelser gentager sig, jf. artikel 4, og hvor resultatet står",
   "en": "State who checks each quarter whether incidents recur, see article 4, and where the result is kept"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "2.recurringIncidentCheck"
  ],
  "repeats": {
   "atMost": "P3M"
  },
  "punishable": false,
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
 "eu-ir/3.5.5": {
  "title": {
   "da": "Procedurerne for hændelser afprøves med planlagte mellemrum",
   "en": "Incident response procedures are tested at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvornår procedurerne senest er afprøvet, hvordan, resultatet, og hvornår det sker næste gang",
   "en": "State when the procedures were last tested, how, the result, and when the next test is"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "2.exercise"
  ],
  "repeats": {},
  "punishable": false,
  "points": [
   "3.1.3"
  ],
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
  "title": {
   "da": "Hændelser evalueres bagefter med grundårsag og læring",
   "en": "Incidents are reviewed afterwards with root cause and lessons learned"
  },
  "ask": {
   "da": "Beskriv, hvornår en hændelse evalueres, hvem der gør det, hvordan grundårsagen findes, og hvor læringen dokumenteres",
   "en": "Describe when an incident is reviewed, by whom, how the root cause is found, and where the lessons are documented"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 2,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "conditional": true,
  "points": [
   "3.6.2"
  ],
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
 "eu-ir/4.1.2.d": {
  "title": {
   "da": "Planen angiver iværksættelse, roller, kontakter og rækkefølge for genopretning",
   "en": "The plan states activation, roles, contacts and the order of recovery"
  },
  "ask": {
   "da": "Angiv i planen for driftskontinuitet og reetablering, hvornår den sættes i kraft og ophæves, hvem der har hvilken rolle, hvordan de vigtigste kontakter nås, og i hvilken rækkefølge aktiviteterne genoprettes",
   "en": "State in the continuity and recovery plan when it is activated and deactivated, who holds which role, how the key contacts are reached, and in which order operations are restored"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "conditional": true,
  "points": [
   "4.1.2.b",
   "4.1.2.c",
   "4.1.2.e"
  ],
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
  "title": {
   "da": "Planen har reetableringsmål for de enkelte aktiviteter",
   "en": "The plan has recovery objectives for the individual operations"
  },
  "ask": {
   "da": "Angiv reetableringsplan og reetableringsmål, for eksempel RTO og RPO, for hver aktivitet eller tjeneste",
   "en": "State the recovery plan and recovery objectives, for instance RTO and RPO, for each operation or service"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "3.services"
  ],
  "punishable": false,
  "conditional": true,
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
 "eu-ir/4.1.3": {
  "title": {
   "da": "Der er gennemført en forretningskonsekvensanalyse",
   "en": "A business impact analysis is carried out"
  },
  "ask": {
   "da": "Henvis til forretningskonsekvensanalysen, og angiv de krav til kontinuitet for net- og informationssystemerne, som den førte til",
   "en": "Refer to the business impact analysis and state the continuity requirements for network and information systems it led to"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Planerne for driftskontinuitet og reetablering afprøves, gennemgås og opdateres",
   "en": "The continuity and recovery plans are tested, reviewed and updated"
  },
  "ask": {
   "da": "Angiv, hvornår planerne senest er afprøvet og gennemgået, hvad der blev lært, og hvornår det sker næste gang",
   "en": "State when the plans were last tested and reviewed, what was learned, and when it happens next"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "3.planTest"
  ],
  "repeats": {},
  "punishable": false,
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
 "eu-ir/4.2.2.a": {
  "title": {
   "da": "Planen for sikkerhedskopiering angiver tider for gendannelse",
   "en": "The backup plan states recovery times"
  },
  "ask": {
   "da": "Angiv for hvert system, hvor hurtigt data kan være gendannet fra sikkerhedskopi",
   "en": "State for each system how fast data are to be recovered from backup"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Sikkerhedskopier er fuldstændige og korrekte, også konfiguration og data i skyen",
   "en": "Backup copies are complete and accurate, including configuration and cloud data"
  },
  "ask": {
   "da": "Beskriv, hvordan det sikres, at kopierne er fuldstændige og korrekte, at konfigurationsdata og data i cloudtjenester er med, og hvor ofte integriteten efterprøves",
   "en": "Describe how it is assured that the copies are complete and accurate, that configuration data and data in cloud services are included, and how often integrity is checked"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "4.2.3"
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
 "eu-ir/4.2.2.c": {
  "title": {
   "da": "Sikkerhedskopier ligger uden for systemets net og på sikker afstand",
   "en": "Backup copies are kept outside the network of the system and at a safe distance"
  },
  "ask": {
   "da": "Angiv, hvor kopierne ligger, at det ikke er på samme net som systemet, og afstanden til hovedstedet",
   "en": "State where the copies are kept, that it is not on the same network as the system, and the distance to the main site"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Adgang til og opbevaringstid for sikkerhedskopier er fastsat",
   "en": "Access to backup copies and their retention period are set"
  },
  "ask": {
   "da": "Beskriv den fysiske og logiske adgangskontrol til kopierne efter aktivernes klassifikation, og angiv, hvor længe kopierne gemmes og hvorfor",
   "en": "Describe the physical and logical access control to the copies according to the classification of the assets, and state how long the copies are kept and why"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "3.backupRetention"
  ],
  "punishable": false,
  "points": [
   "4.2.2.f"
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
  "title": {
   "da": "Ressourcer er mindst delvis redundante",
   "en": "Resources are at least partly redundant"
  },
  "ask": {
   "da": "Angiv redundansen for net- og informationssystemer, aktiver, personale med de nødvendige kompetencer og kommunikationskanaler",
   "en": "State the redundancy of network and information systems, assets, staff with the necessary competence and communication channels"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "4.2.4.a",
   "4.2.4.b",
   "4.2.4.c",
   "4.2.4.d"
  ],
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
  "title": {
   "da": "Sikkerhedskopier gendannes på prøve med faste mellemrum",
   "en": "Restoring from backup copies is tested regularly"
  },
  "ask": {
   "da": "Angiv, hvornår gendannelse og redundans senest er prøvet, resultatet, hvad der blev rettet, og hvordan gendannelsen foregår",
   "en": "State when recovery and redundancy were last tested, the result, what was corrected, and how restoring is done"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "3.restoreTest"
  ],
  "repeats": {},
  "punishable": false,
  "points": [
   "4.2.2.e"
  ],
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
 "eu-ir/4.3.2.a": {
  "title": {
   "da": "Roller og kommunikation med myndighederne i en krise er fastlagt",
   "en": "Roles and communication with the authorities in a crisis are settled"
  },
  "ask": {
   "da": "Angiv, hvem der har hvilken rolle i en krise (også leverandører, hvor det er passende), hvilke trin hver af dem følger, og hvordan der kommunikeres med de kompetente myndigheder",
   "en": "State who holds which role in a crisis (suppliers too where appropriate), the steps each follows, and how the entity communicates with the competent authorities"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "4.3.2.b"
  ],
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
  "title": {
   "da": "Oplysninger fra CSIRT’en eller myndighederne modtages og bruges",
   "en": "Information from the CSIRT or the authorities is received and used"
  },
  "ask": {
   "da": "Beskriv, hvem der modtager oplysninger om hændelser, sårbarheder og trusler fra CSIRT’en eller myndighederne, og hvordan de omsættes til handling",
   "en": "Describe who receives information on incidents, vulnerabilities and threats from the CSIRT or the authorities and how it is acted upon"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Krisestyringsplanen afprøves, gennemgås og opdateres",
   "en": "The crisis management plan is tested, reviewed and updated"
  },
  "ask": {
   "da": "Angiv, hvornår krisestyringsplanen senest er afprøvet og gennemgået, hvad der blev ændret, og hvornår det sker næste gang",
   "en": "State when the crisis management plan was last tested and reviewed, what was changed, and when it happens next"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "3.crisisExercise"
  ],
  "punishable": false,
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
 "eu-ir/5.1.2.a": {
  "title": {
   "da": "Valget af leverandører tager hensyn til deres sikkerhedspraksis, evner og produkter",
   "en": "The choice of suppliers takes their security practice, ability and products into account"
  },
  "ask": {
   "da": "Angiv kriterierne for valg af leverandører: cybersikkerhedspraksis og sikker udvikling, evnen til at opfylde krav, og produkternes kvalitet og modstandskraft",
   "en": "State the criteria for choosing suppliers: cybersecurity practice and secure development, ability to meet requirements, and the quality and resilience of products"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "5.1.2.b",
   "5.1.2.c"
  ],
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
  "title": {
   "da": "Spredning på flere leverandører og risikoen for fastlåsning indgår i valget",
   "en": "Diversification and the risk of vendor lock-in are part of the choice"
  },
  "ask": {
   "da": "Beskriv, hvordan enheden kan sprede sine indkøb og begrænse afhængigheden af en enkelt leverandør",
   "en": "Describe how the entity can spread its sources of supply and limit dependence on a single supplier"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Koordinerede EU-risikovurderinger af forsyningskæder indgår i politikken",
   "en": "Coordinated EU risk assessments of supply chains are part of the policy"
  },
  "ask": {
   "da": "Angiv, hvilke koordinerede risikovurderinger efter NIS 2-direktivets artikel 22 der er taget hensyn til, og hvad de førte til",
   "en": "State which coordinated risk assessments under article 22 of the NIS 2 directive were taken into account and what they led to"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Leverandørkontrakterne indeholder de otte sikkerhedspunkter",
   "en": "The supplier contracts hold the eight security points"
  },
  "ask": {
   "da": "Angiv for hver kontrakt, hvor den regulerer sikkerhedskrav, uddannelse, baggrundskontrol, underretning om hændelser uden unødigt ophold, revision, håndtering af sårbarheder, underleverandører og ophør, eller begrund, hvorfor et punkt ikke er passende",
   "en": "State for each contract where it settles security requirements, training, background checks, incident notice without undue delay, audit, vulnerability handling, subcontracting and termination, or give the reason why a point is not appropriate"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "conditional": true,
  "points": [
   "5.1.4.a",
   "5.1.4.b",
   "5.1.4.c",
   "5.1.4.d",
   "5.1.4.e",
   "5.1.4.f",
   "5.1.4.g",
   "5.1.4.h"
  ],
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
 "eu-ir/5.1.6": {
  "title": {
   "da": "Politikken og leverandørernes sikkerhedspraksis følges og gennemgås med planlagte mellemrum",
   "en": "The policy and the security practice of suppliers are monitored and reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvornår politikken og hver leverandør senest er gennemgået, hvad der blev fundet, og hvilke hændelser eller ændringer der udløser en ekstra gennemgang",
   "en": "State when the policy and each supplier were last reviewed, what was found, and which incidents or changes trigger an extra review"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "4.supplierReview"
  ],
  "repeats": {},
  "punishable": false,
  "points": [
   "5.1.7",
   "5.1.7.a",
   "5.1.7.b",
   "5.1.7.c",
   "5.1.7.d"
  ],
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
 "eu-ir/5.2.a": {
  "title": {
   "da": "Leverandørfortegnelsen har kontaktpunkt og ikt-leverancer for hver direkte leverandør",
   "en": "The supplier register has a contact point and the ICT supplied for each direct supplier"
  },
  "ask": {
   "da": "Opfør hver direkte leverandør og tjenesteudbyder med et kontaktpunkt og de ikt-produkter, ikt-tjenester og ikt-processer, den leverer, og angiv, hvornår fortegnelsen senest er ajourført",
   "en": "List each direct supplier and service provider with a contact point and the ICT products, ICT services and ICT processes it supplies, and state when the register was last updated"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 4,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "5.2",
   "5.2.b"
  ],
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
 "eu-ir/6.1.2.a": {
  "title": {
   "da": "Sikkerhedskrav ved indkøb dækker opdateringer, komponenter og validering",
   "en": "Security requirements on acquisition cover updates, components and validation"
  },
  "ask": {
   "da": "Angiv de sikkerhedskrav, der stilles ved indkøb af ikt-tjenester og ikt-produkter, herunder opdateringer i hele levetiden og oplysninger om komponenter og sikker opsætning, og hvordan opfyldelsen valideres og dokumenteres",
   "en": "State the security requirements set when acquiring ICT services and ICT products, including updates over the lifetime and information on components and secure configuration, and how fulfilment is validated and documented"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.1.2.b",
   "6.1.2.c",
   "6.1.2.d",
   "6.1.2.e",
   "6.1.2.f"
  ],
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
 "eu-ir/6.2.1": {
  "title": {
   "da": "Regler for sikker udvikling dækker alle faser, udviklingsmiljøer og testdata",
   "en": "Rules for secure development cover all phases, development environments and test data"
  },
  "ask": {
   "da": "Beskriv reglerne for sikker udvikling fra specifikation til test, herunder analysen af sikkerhedskrav, kravene til udviklingsmiljøer og beskyttelsen af testdata, også ved udvikling hos andre",
   "en": "Describe the rules for secure development from specification to testing, including the analysis of security requirements, the requirements for development environments and the protection of test data, also where development is outsourced"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.2.2.a",
   "6.2.2.c",
   "6.2.2.e",
   "6.2.2.f"
  ],
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
 "eu-ir/6.3.1": {
  "title": {
   "da": "Konfigurationer er fastlagt, dokumenteret, gennemført og overvåget",
   "en": "Configurations are established, documented, implemented and monitored"
  },
  "ask": {
   "da": "Beskriv de sikre konfigurationer for hardware, software, tjenester og net, hvordan de håndhæves, og hvordan afvigelser opdages",
   "en": "Describe the secure configurations of hardware, software, services and networks, how they are enforced, and how deviations are found"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.3.2.a",
   "6.3.2.b"
  ],
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
 "eu-ir/6.4.1": {
  "title": {
   "da": "Ændringer styres efter procedurer og dokumenteres, også hasteændringer",
   "en": "Changes follow procedures and are documented, emergency changes too"
  },
  "ask": {
   "da": "Beskriv, hvordan ændringer vurderes, testes og dokumenteres, før de sættes i drift, og hvor hasteændringer uden om proceduren dokumenteres og forklares",
   "en": "Describe how changes are assessed, tested and documented before they go into operation, and where emergency changes outside the procedure are documented and explained"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.4.2",
   "6.4.3"
  ],
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
 "eu-ir/6.5.1": {
  "title": {
   "da": "Politik og procedurer for sikkerhedstest er fastlagt",
   "en": "Policy and procedures for security testing are laid down"
  },
  "ask": {
   "da": "Angiv testenes behov, omfang, hyppighed, art og metode, og hvor fund vurderes og følges op",
   "en": "State the need, scope, frequency, type and method of the tests and where findings are assessed and followed up"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.5.2.a",
   "6.5.2.b",
   "6.5.2.c",
   "6.5.2.d"
  ],
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
 "eu-ir/6.6.1": {
  "title": {
   "da": "Sikkerhedsrettelser indføres inden for rimelig tid, testet og fra pålidelig kilde",
   "en": "Security patches are applied within a reasonable time, tested and from trusted sources"
  },
  "ask": {
   "da": "Angiv, hvor hurtigt sikkerhedsrettelser indføres, hvordan de testes før drift, og hvordan kilde og integritet efterprøves",
   "en": "State how fast security patches are applied, how they are tested before production, and how source and integrity are checked"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.6.1.a",
   "6.6.1.b",
   "6.6.1.c"
  ],
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
  "title": {
   "da": "Fravalgte sikkerhedsrettelser er dokumenteret og begrundet",
   "en": "Decisions not to apply a patch are documented and justified"
  },
  "ask": {
   "da": "Begrund hvert fravalg af en sikkerhedsrettelse, og angiv de supplerende foranstaltninger, og hvem der har accepteret restrisikoen",
   "en": "Give the reason for each security patch not applied, and state the additional measures and who accepted the residual risk"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.6.1.d"
  ],
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
 "eu-ir/6.7.2.a": {
  "title": {
   "da": "Netværket er dokumenteret og beskyttet mod uvedkommende adgang",
   "en": "The network is documented and protected from unauthorised access"
  },
  "ask": {
   "da": "Henvis til den gældende beskrivelse af netværkets arkitektur, og beskriv, hvordan de interne net beskyttes, unødig trafik og unødige tjenester lukkes, og fjernadgang styres",
   "en": "Refer to the current description of the network architecture, and describe how internal networks are protected, unneeded traffic and services are shut off, and remote access is controlled"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.7.1",
   "6.7.2.b",
   "6.7.2.c",
   "6.7.2.d",
   "6.7.2.f"
  ],
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
  "title": {
   "da": "Tjenesteudbydere får kun adgang efter anmodning og for en fastsat tid",
   "en": "Service providers get access only on request and for a set time"
  },
  "ask": {
   "da": "Beskriv, hvordan en tjenesteudbyders adgang anmodes, godkendes, tidsbegrænses og lukkes",
   "en": "Describe how access for a service provider is requested, approved, limited in time and closed"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/6.8.1": {
  "title": {
   "da": "Net og systemer er segmenteret efter risiko og adskilt fra tredjeparters",
   "en": "Networks and systems are segmented by risk and separated from those of third parties"
  },
  "ask": {
   "da": "Beskriv net og zoner, hvorfor de er delt som de er, og hvordan de er adskilt fra tredjeparters systemer",
   "en": "Describe the networks and zones, why they are divided as they are, and how they are separated from third parties’ systems"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.8.2"
  ],
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
 "eu-ir/6.9.1": {
  "title": {
   "da": "Systemerne er beskyttet mod ondsindet og uautoriseret software",
   "en": "Systems are protected against malicious and unauthorised software"
  },
  "ask": {
   "da": "Beskriv, hvordan ondsindet og uautoriseret software opdages eller forhindres, på hvilke systemer, og hvordan beskyttelsen holdes opdateret",
   "en": "Describe how malicious and unauthorised software is detected or prevented, on which systems, and how the protection is kept up to date"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.9.2"
  ],
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
 "eu-ir/6.10.2.a": {
  "title": {
   "da": "Oplysninger om sårbarheder følges gennem passende kanaler",
   "en": "Information on vulnerabilities is monitored through appropriate channels"
  },
  "ask": {
   "da": "Angiv, hvilke kanaler der følges for oplysninger om sårbarheder, og hvem der vurderer, om enheden er udsat",
   "en": "State which channels are followed for information on vulnerabilities and who assesses whether the entity is exposed"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "6.10.1"
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
 "eu-ir/6.10.2.b": {
  "title": {
   "da": "Sårbarhedsscanninger gennemføres med planlagte mellemrum",
   "en": "Vulnerability scans are carried out at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvilke systemer der scannes, hvor ofte, og hvor resultaterne gemmes",
   "en": "State which systems are scanned, how often, and where the results are kept"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "5.scanEvery"
  ],
  "punishable": false,
  "conditional": true,
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
  "title": {
   "da": "Kritiske sårbarheder afhjælpes uden unødigt ophold",
   "en": "Critical vulnerabilities are addressed without undue delay"
  },
  "ask": {
   "da": "Angiv, hvornår en sårbarhed anses for kritisk, og hvor hurtigt den behandles",
   "en": "State when a vulnerability counts as critical and how fast it is addressed"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/6.10.2.e": {
  "title": {
   "da": "Der er en procedure for offentliggørelse af sårbarheder",
   "en": "There is a procedure for disclosing vulnerabilities"
  },
  "ask": {
   "da": "Beskriv, hvordan sårbarheder modtages og offentliggøres i overensstemmelse med den nationale politik for koordineret offentliggørelse",
   "en": "Describe how vulnerabilities are received and disclosed in line with the national policy on coordinated disclosure"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/7.2": {
  "title": {
   "da": "Vurderingen af effektivitet bygger på risikovurderingen og tidligere væsentlige hændelser",
   "en": "The assessment of effectiveness builds on the risk assessment and past significant incidents"
  },
  "ask": {
   "da": "Beskriv, hvordan risikovurderingen og tidligere væsentlige hændelser indgår, når foranstaltningernes effektivitet vurderes",
   "en": "Describe how the risk assessment and past significant incidents are used when the effectiveness of measures is assessed"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 6,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Det er fastlagt, hvad der måles, hvordan, hvornår og af hvem",
   "en": "It is settled what is measured, how, when and by whom"
  },
  "ask": {
   "da": "Angiv, hvilke foranstaltninger der måles, metoden, hvornår der måles, hvem der måler, hvornår resultaterne analyseres, og hvem der analyserer dem",
   "en": "State which measures are measured, the method, when measuring is done, who measures, when the results are analysed, and who analyses them"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 6,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "7.2.b",
   "7.2.c",
   "7.2.d",
   "7.2.e",
   "7.2.f"
  ],
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
  "title": {
   "da": "Politik og procedurer for effektivitet gennemgås med planlagte mellemrum",
   "en": "The effectiveness policy and procedures are reviewed at planned intervals"
  },
  "ask": {
   "da": "Angiv, hvornår politik og procedurer senest er gennemgået, og hvilke hændelser eller ændringer der udløser en ny gennemgang",
   "en": "State when the policy and procedures were last reviewed and which incidents or changes trigger a new review"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 6,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "6.effectivenessReview"
  ],
  "repeats": {},
  "punishable": false,
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
  "title": {
   "da": "Medarbejdere, ledelsesorganets medlemmer og direkte leverandører kender risiciene og følger god cyberhygiejne",
   "en": "Staff, members of the management body and direct suppliers know the risks and apply cyber hygiene"
  },
  "ask": {
   "da": "Beskriv, hvordan medarbejdere, ledelsesorganets medlemmer og direkte leverandører gøres bekendt med risici og god cyberhygiejne",
   "en": "Describe how staff, members of the management body and direct suppliers are made aware of risks and of cyber hygiene"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 7,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Direkte leverandører og tjenesteudbydere tilbydes oplysningsprogrammet, hvor det er passende",
   "en": "Direct suppliers and service providers are offered the awareness programme where appropriate"
  },
  "ask": {
   "da": "Angiv, hvilke direkte leverandører og tjenesteudbydere der tilbydes programmet, eller begrund, hvorfor det ikke er passende",
   "en": "State which direct suppliers and service providers are offered the programme, or give the reason why it is not appropriate"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 7,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "conditional": true,
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
  "title": {
   "da": "Oplysningsprogrammet er planlagt over tid, gentages og omfatter nyansatte",
   "en": "The awareness programme is scheduled over time, repeated and covers new staff"
  },
  "ask": {
   "da": "Angiv, hvornår programmets aktiviteter holdes, hvor ofte de gentages, og hvornår nyansatte gennemfører dem",
   "en": "State when the activities of the programme are held, how often they are repeated, and when new staff complete them"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 7,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "7.staffCourse"
  ],
  "punishable": false,
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
 "eu-ir/8.1.2.c": {
  "title": {
   "da": "Oplysningsprogrammet dækker trusler, foranstaltninger, kontaktpunkter og cyberhygiejne",
   "en": "The awareness programme covers threats, measures, contact points and cyber hygiene"
  },
  "ask": {
   "da": "Beskriv programmets indhold: relevante trusler, gældende foranstaltninger, hvor der kan hentes råd, og cyberhygiejne for brugerne",
   "en": "Describe the content of the programme: relevant threats, the measures in place, where to get advice, and cyber hygiene for users"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 7,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Oplysningsprogrammets virkning afprøves, hvor det er passende",
   "en": "The effect of the awareness programme is tested where appropriate"
  },
  "ask": {
   "da": "Angiv, hvordan programmets virkning afprøves, for eksempel med phishingtest, og resultatet, eller begrund, hvorfor det ikke er passende",
   "en": "State how the effect of the programme is tested, for instance by phishing tests, and the result, or give the reason why it is not appropriate"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 7,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "conditional": true,
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
  "title": {
   "da": "Medarbejdere i roller, der kræver sikkerhedskompetencer, uddannes jævnligt",
   "en": "Staff in roles that need security skills are trained regularly"
  },
  "ask": {
   "da": "Angiv, hvilke roller der kræver sikkerhedskompetencer, hvilken uddannelse hver rolle får, hvor ofte, og hvordan virkningen vurderes",
   "en": "State which roles need security skills, what training each gets, how often, and how its effect is assessed"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 7,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "7.roleTraining"
  ],
  "punishable": false,
  "points": [
   "8.2.2",
   "8.2.3"
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
 "eu-ir/9.2.a": {
  "title": {
   "da": "Art og styrke af kryptografi følger aktivernes klassifikation",
   "en": "Type and strength of cryptography follow the classification of assets"
  },
  "ask": {
   "da": "Angiv for hver aktivklasse den kryptografi, der kræves, for data under lagring og under overførsel",
   "en": "State for each asset class the cryptography required, for data at rest and in transit"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 8,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Protokoller, algoritmer og styrke er godkendt",
   "en": "Protocols, algorithms and strength are approved"
  },
  "ask": {
   "da": "Opfør de protokoller, algoritmer, nøglestyrker og løsninger, der er godkendt, og angiv, om de kan udskiftes uden stor omlægning",
   "en": "List the protocols, algorithms, cipher strengths and solutions that are approved and state whether they can be replaced without major change"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 8,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "8.protocols"
  ],
  "punishable": false,
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
  "title": {
   "da": "Nøgler forvaltes i hele deres livscyklus",
   "en": "Keys are managed over their whole life cycle"
  },
  "ask": {
   "da": "Beskriv, hvordan nøgler dannes, fordeles, opbevares, udskiftes, tilbagekaldes, genskabes, sikkerhedskopieres og destrueres, hvordan brugen logges og tidsbegrænses, og hvad der sker ved kompromittering",
   "en": "Describe how keys are generated, distributed, stored, changed, revoked, recovered, backed up and destroyed, how their use is logged and limited in time, and what happens on compromise"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 8,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/9.3": {
  "title": {
   "da": "Kryptografien gennemgås i forhold til det aktuelle tekniske niveau",
   "en": "Cryptography is reviewed against the state of the art"
  },
  "ask": {
   "da": "Angiv, hvornår politik og procedurer for kryptografi senest er gennemgået i forhold til det aktuelle tekniske niveau, og hvad det førte til",
   "en": "State when the policy and procedures on cryptography were last reviewed against the state of the art and what it led to"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 8,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "8.cryptographyReview"
  ],
  "repeats": {},
  "punishable": false,
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
  "title": {
   "da": "Medarbejdere og direkte leverandører forstår og forpligter sig på deres sikkerhedsansvar",
   "en": "Staff and direct suppliers understand and commit to their security duties"
  },
  "ask": {
   "da": "Beskriv, hvordan medarbejdere og, hvor det er relevant, direkte leverandører gøres bekendt med deres sikkerhedsansvar og forpligter sig på det",
   "en": "Describe how staff and, where applicable, direct suppliers are made aware of their security duties and commit to them"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/10.1.3": {
  "title": {
   "da": "Bemandingen af sikkerhedsrollerne gennemgås mindst en gang om året",
   "en": "The staffing of security roles is reviewed at least once a year"
  },
  "ask": {
   "da": "Angiv, hvornår bemandingen af sikkerhedsrollerne senest er gennemgået, og hvad der blev ændret",
   "en": "State when the staffing of security roles was last reviewed and what was changed"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "9.roleReview"
  ],
  "repeats": {
   "atMost": "P1Y"
  },
  "punishable": false,
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
 "eu-ir/10.2.2.a": {
  "title": {
   "da": "Det er fastlagt, hvilke roller der kræver baggrundskontrol",
   "en": "It is settled which roles require a background check"
  },
  "ask": {
   "da": "Angiv, hvilke roller og beføjelser der kræver baggrundskontrol, hvad den omfatter, og at den sker, før rollen overtages",
   "en": "State which roles and authorities require a background check, what it covers, and that it is done before the role is taken up"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "10.2.1",
   "10.2.2.b"
  ],
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
 "eu-ir/10.3.1": {
  "title": {
   "da": "Pligter, der gælder efter ansættelsen, er aftalt og håndhæves",
   "en": "Duties that remain after employment are agreed and enforced"
  },
  "ask": {
   "da": "Angiv, hvilke sikkerhedspligter der gælder efter fratræden eller stillingsskift, hvor de er aftalt, og hvordan de håndhæves",
   "en": "State which security duties remain after termination or change of employment, where they are agreed, and how they are enforced"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "10.3.2"
  ],
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
  "title": {
   "da": "Der er en disciplinær proces for brud på sikkerhedspolitikkerne",
   "en": "There is a disciplinary process for breaches of the security policies"
  },
  "ask": {
   "da": "Beskriv, hvordan brud på sikkerhedspolitikkerne behandles, og hvordan medarbejderne er gjort bekendt med det",
   "en": "Describe how breaches of the security policies are dealt with and how staff have been told"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
 "eu-ir/11.2.2.a": {
  "title": {
   "da": "Adgangsrettigheder følger behov, færrest mulige rettigheder og funktionsadskillelse og er registreret",
   "en": "Access rights follow need to know, least privilege and separation of duties, and are registered"
  },
  "ask": {
   "da": "Beskriv, hvordan rettigheder tildeles og fjernes efter behov, færrest mulige rettigheder og funktionsadskillelse, hvor de er registreret, og hvordan ændringer logges",
   "en": "Describe how rights are granted and removed by need to know, least privilege and separation of duties, where they are registered, and how changes are logged"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "11.2.2.e",
   "11.2.2.f"
  ],
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
  "title": {
   "da": "Adgangsrettigheder gennemgås med planlagte mellemrum og ændres ved fratræden og stillingsskift",
   "en": "Access rights are reviewed at planned intervals and changed on termination and change of employment"
  },
  "ask": {
   "da": "Angiv, hvornår rettighederne senest er gennemgået for hvert system, resultatet, hvornår det sker næste gang, og hvem der ændrer rettigheder ved fratræden og stillingsskift",
   "en": "State when the rights were last reviewed for each system, the result, when it happens next, and who changes rights on termination and change of employment"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "9.accessReview"
  ],
  "repeats": {},
  "punishable": false,
  "points": [
   "11.2.2.b"
  ],
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
 "eu-ir/11.3.2.a": {
  "title": {
   "da": "Privilegerede konti og administratorkonti har stærk autentificering",
   "en": "Privileged and administration accounts have strong authentication"
  },
  "ask": {
   "da": "Angiv, hvordan brugere af privilegerede konti og administratorkonti identificeres, autentificeres stærkt, for eksempel med flere faktorer, og autoriseres",
   "en": "State how users of privileged and administration accounts are identified, strongly authenticated, for instance by several factors, and authorised"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "elements": [
   "N10.03",
   "N9.08"
  ],
  "maps": {
   "nis2": [
    "21(2)(i)",
    "21(2)(j)"
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
  "title": {
   "da": "Administratorkonti er særskilte, personlige og gennemgås",
   "en": "Administration accounts are separate, individual and reviewed"
  },
  "ask": {
   "da": "Opfør de konti, der kun bruges til systemadministration, hvem der har hver konto, hvordan rettighederne er begrænset, og hvornår de senest er gennemgået",
   "en": "List the accounts used only for system administration, who holds each, how its privileges are limited, and when they were last reviewed"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "facts": [
   "9.privilegedReview"
  ],
  "repeats": {},
  "punishable": false,
  "points": [
   "11.3.2.c",
   "11.3.3"
  ],
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
 "eu-ir/11.5.2.a": {
  "title": {
   "da": "Systemer og brugere har entydige identiteter, og delte identiteter er godkendt",
   "en": "Systems and users have unique identities, and shared identities are approved"
  },
  "ask": {
   "da": "Beskriv, hvordan hvert system og hver bruger får en entydig identitet (for brugere knyttet til én person), og opfør hver delt identitet med grunden til den og godkendelsen",
   "en": "Describe how each system gets a unique identity and each user one linked to a single person, and list each shared identity with its reason and approval"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "11.5.2.b",
   "11.5.3"
  ],
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
 "eu-ir/11.7.1": {
  "title": {
   "da": "Brugere autentificeres med flere faktorer eller kontinuerligt, hvor det er passende",
   "en": "Users are authenticated by several factors or continuously where appropriate"
  },
  "ask": {
   "da": "Angiv, hvilke adgange der kræver flere faktorer eller kontinuerlig autentificering, og begrund forståeligt, hvor det ikke er passende",
   "en": "State which accesses take several factors or continuous authentication, and give an understandable reason where it is not appropriate"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 10,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Autentificeringens styrke svarer til aktivets klassifikation",
   "en": "The strength of authentication matches the classification of the asset"
  },
  "ask": {
   "da": "Angiv for hver aktivklasse den styrke af autentificering, der kræves",
   "en": "State for each asset class the strength of authentication required"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 10,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "11.6.2.a"
  ],
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
 "eu-ir/12.1.2.b": {
  "title": {
   "da": "Alle aktiver er klassificeret efter fortrolighed, integritet, autenticitet og tilgængelighed",
   "en": "All assets are classified by confidentiality, integrity, authenticity and availability"
  },
  "ask": {
   "da": "Angiv klassifikationsniveauerne, hvad der afgør niveauet, og hvor hvert aktivs niveau står",
   "en": "State the classification levels, what decides the level, and where the level of each asset is kept"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "12.1.1",
   "12.1.2.a"
  ],
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
  "title": {
   "da": "Der er en politik for håndtering af aktiver i hele deres livscyklus",
   "en": "There is a policy on handling assets over their whole life cycle"
  },
  "ask": {
   "da": "Beskriv, hvordan aktiver anskaffes, bruges, opbevares, transporteres, slettes og destrueres, og hvem reglerne er givet til",
   "en": "Describe how assets are acquired, used, stored, transported, deleted and destroyed, and to whom the rules were given"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "12.2.2"
  ],
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
 "eu-ir/12.3.1": {
  "title": {
   "da": "Der er en politik for flytbare lagringsmedier",
   "en": "There is a policy on removable storage media"
  },
  "ask": {
   "da": "Angiv, hvornår flytbare medier må bruges, hvordan de spærres, scannes og beskyttes, og hvem reglerne er givet til",
   "en": "State when removable media may be used, how they are blocked, scanned and protected, and to whom the rules were given"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "12.3.2"
  ],
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
 "eu-ir/12.4.1": {
  "title": {
   "da": "Aktivfortegnelsen er fuldstændig, korrekt og ajourført, og ændringer kan spores",
   "en": "The asset inventory is complete, accurate and up to date, and changes can be traced"
  },
  "ask": {
   "da": "Henvis til fortegnelsen over tjenester og de systemer og aktiver, der understøtter dem, og angiv, hvem der fører den, og hvor ændringer kan ses",
   "en": "Refer to the inventory of services and of the systems and assets that support them, and state who keeps it and where changes can be seen"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "12.4.2",
   "12.4.2.a",
   "12.4.2.b"
  ],
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
  "title": {
   "da": "Aktiver afleveres, tilbageleveres eller slettes ved fratræden",
   "en": "Assets are deposited, returned or deleted on termination of employment"
  },
  "ask": {
   "da": "Beskriv, hvordan aktiver afleveres, tilbageleveres eller slettes ved fratræden, og hvor det dokumenteres",
   "en": "Describe how assets are deposited, returned or deleted on termination of employment and where that is documented"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
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
  "title": {
   "da": "Driften er beskyttet mod svigt i strøm, telekommunikation og anden forsyning",
   "en": "Operations are protected against failure of power, telecommunications and other utilities"
  },
  "ask": {
   "da": "Beskriv, hvordan systemer og drift beskyttes mod svigt i strøm, telekommunikation, køling og anden forsyning, og hvordan forsyningen overvåges og testes",
   "en": "Describe how systems and operations are protected against failure of power, telecommunications, cooling and other utilities and how the supply is monitored and tested"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 3,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "13.1.2"
  ],
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
  "title": {
   "da": "Fysiske og miljømæssige trusler er forebygget eller begrænset",
   "en": "Physical and environmental threats are prevented or reduced"
  },
  "ask": {
   "da": "Beskriv, hvilke fysiske og miljømæssige trusler risikovurderingen peger på, og hvordan følgerne af dem forebygges eller begrænses",
   "en": "Describe which physical and environmental threats the risk assessment points to and how their consequences are prevented or reduced"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 5,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "13.2.2"
  ],
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
 "eu-ir/13.3.2.a": {
  "title": {
   "da": "Områder med systemer og aktiver har sikkerhedsafgrænsning og adgangskontrol",
   "en": "Areas with systems and assets have security perimeters and entry control"
  },
  "ask": {
   "da": "Angiv de områder, der er afgrænset af hensyn til sikkerheden, hvordan adgangen kontrolleres, og hvordan uvedkommende adgang opdages",
   "en": "State the areas that are set off for security, how entry is controlled, and how unauthorised access is detected"
  },
  "level": "SKAL",
  "basis": "regulation",
  "confidence": "V",
  "binds": "regulation",
  "measure": 9,
  "evidence": "policy",
  "check": "partly",
  "punishable": false,
  "points": [
   "13.3.1",
   "13.3.2.b",
   "13.3.2.d"
  ],
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
   "act": {
    "da": "lov nr. 258 af 6. marts 2025 om styrket beredskab i energisektoren",
    "en": "Act no. 258 of 6 March 2025 on strengthened preparedness in the energy sector"
   },
   "extent": "activity"
  },
  "source": "lov 258/2025 § 2; lov 434/2025 § 1, stk. 2, 1. pkt.; bek. 260/2025 § 108",
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
   "act": {
    "da": "lov nr. 258 af 6. marts 2025 om styrket beredskab i energisektoren",
    "en": "Act no. 258 of 6 March 2025 on strengthened preparedness in the energy sector"
   },
   "extent": "activity"
  },
  "source": "lov 258/2025 § 2; lov 434/2025 § 1, stk. 2, 1. pkt.; bek. 260/2025 § 108",
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
   "act": {
    "da": "lov nr. 258 af 6. marts 2025 om styrket beredskab i energisektoren",
    "en": "Act no. 258 of 6 March 2025 on strengthened preparedness in the energy sector"
   },
   "extent": "activity"
  },
  "source": "lov 258/2025 § 2; lov 434/2025 § 1, stk. 2, 1. pkt.; bek. 260/2025 § 108",
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
   "act": {
    "da": "lov nr. 258 af 6. marts 2025 om styrket beredskab i energisektoren",
    "en": "Act no. 258 of 6 March 2025 on strengthened preparedness in the energy sector"
   },
   "extent": "activity"
  },
  "source": "lov 258/2025 § 2; lov 434/2025 § 1, stk. 2, 1. pkt.; bek. 260/2025 § 108",
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
   "act": {
    "da": "lov nr. 258 af 6. marts 2025 om styrket beredskab i energisektoren",
    "en": "Act no. 258 of 6 March 2025 on strengthened preparedness in the energy sector"
   },
   "extent": "activity"
  },
  "source": "lov 258/2025 § 2; lov 434/2025 § 1, stk. 2, 1. pkt.; bek. 260/2025 § 108",
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
   "da": "Kommercielle luftfartsselskaber, lufthavnsdriftsorganer og lufthavne samt udøvere af flyvekontroltjeneste",
   "en": "Commercial air carriers, airport managing bodies and airports, and providers of air traffic control"
  },
  "source": "bek. 620/2025 § 7, nr. 1",
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
  "source": "bek. 620/2025 § 7, nr. 1",
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
  "source": "bek. 620/2025 § 8",
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
  "source": "bek. 620/2025 § 7, nr. 2",
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
  "source": "bek. 620/2025 § 12, nr. 1",
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
  "source": "bek. 620/2025 § 7, nr. 1",
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
   "act": {
    "da": "forordning (EU) 2022/2554 (DORA)",
    "en": "Regulation (EU) 2022/2554 (DORA)"
   },
   "extent": "entity"
  },
  "source": "lov 434/2025 § 1, stk. 3; forordning (EU) 2022/2554",
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
   "act": {
    "da": "forordning (EU) 2022/2554 (DORA)",
    "en": "Regulation (EU) 2022/2554 (DORA)"
   },
   "extent": "entity"
  },
  "source": "lov 434/2025 § 1, stk. 3; forordning (EU) 2022/2554",
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
  "source": "bek. 620/2025 § 4, nr. 1",
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
   "da": "Leverandører og distributører af drikkevand (ikke hvor drikkevand er en uvæsentlig del af virksomheden)",
   "en": "Suppliers and distributors of drinking water (not where drinking water is a non-essential part of the activity)"
  },
  "source": "bek. 620/2025 § 11, nr. 1",
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
  "source": "bek. 620/2025 § 11, nr. 2",
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
  "source": "bek. 620/2025 § 12, nr. 2",
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
  "source": "bek. 620/2025 § 6, nr. 1; lov 434/2025 § 9, stk. 1 og § 4, stk. 3, nr. 1",
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
  "source": "bek. 620/2025 § 6, nr. 1 og 4; lov 434/2025 § 9, stk. 1 og § 4, stk. 3, nr. 1",
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
  "source": "bek. 620/2025 § 6, nr. 1; lov 434/2025 § 9, stk. 1",
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
  "source": "bek. 620/2025 § 6, nr. 1; lov 434/2025 § 9, stk. 1",
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
  "source": "bek. 620/2025 § 6, nr. 1; lov 434/2025 § 9, stk. 1",
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
  "source": "bek. 620/2025 § 6, nr. 1; lov 434/2025 § 4, stk. 3, nr. 1, og § 10, stk. 1",
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
  "source": "bek. 620/2025 § 6, nr. 1; lov 434/2025 § 5, stk. 3, og § 10, stk. 1",
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
    "source": "bek. 620/2025 § 2, nr. 1",
    "confidence": "I"
   }
  ],
  "carveOut": {
   "act": {
    "da": "lov nr. 435 af 6. maj 2025 om sikkerhed og beredskab i telesektoren",
    "en": "Act no. 435 of 6 May 2025 on security and preparedness in the telecommunications sector"
   },
   "extent": "activity",
   "except": {
    "da": "Kommuner og regioner, der udbyder net eller tjenester; de hører under NIS 2-loven",
    "en": "Municipalities and regions that provide networks or services; they fall under the NIS 2 Act"
   }
  },
  "source": "lov 434/2025 § 1, stk. 2, 2. pkt.; lov 435/2025 §§ 1 og 7",
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
  "source": "bek. 620/2025 § 6, nr. 2; lov 434/2025 § 9, stk. 1",
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
  "source": "bek. 620/2025 § 6, nr. 2; lov 434/2025 § 9, stk. 1",
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
    "source": "bek. 620/2025 § 2, nr. 2",
    "confidence": "V"
   },
   {
    "when": {
     "da": "Banedanmark og Vejdirektoratet",
     "en": "Banedanmark (rail infrastructure) and the Danish Road Directorate"
    },
    "authority": "trafikstyrelsen",
    "source": "bek. 620/2025 § 7, nr. 4",
    "confidence": "V"
   }
  ],
  "source": "bek. 620/2025 § 1, nr. 2; lov 434/2025 § 4, stk. 3, nr. 2",
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
  "sector": {
   "da": "Offentlig forvaltning",
   "en": "Public administration"
  },
  "type": {
   "da": "Region",
   "en": "Region (regional authority)"
  },
  "source": "bek. 620/2025 § 2, nr. 1",
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
  "source": "bek. 620/2025 § 1, nr. 1; lov 434/2025 § 1, stk. 7",
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
    "source": "bek. 620/2025 § 10",
    "confidence": "V"
   }
  ],
  "source": "bek. 620/2025 § 9, nr. 1",
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
  "source": "bek. 620/2025 § 7, nr. 3",
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
    "source": "bek. 620/2025 § 5",
    "confidence": "V"
   }
  ],
  "source": "bek. 620/2025 § 11, nr. 3",
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
  "source": "bek. 620/2025 § 12, nr. 3",
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
  "source": "bek. 620/2025 § 13",
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
  "source": "bek. 620/2025 § 4, nr. 2",
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
  "source": "bek. 620/2025 § 12, nr. 4",
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
  "source": "bek. 620/2025 § 12, nr. 5",
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
  "source": "bek. 620/2025 § 12, nr. 6",
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
  "source": "bek. 620/2025 § 12, nr. 7",
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
  "source": "bek. 620/2025 § 12, nr. 7",
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
  "source": "bek. 620/2025 § 6, nr. 3; lov 434/2025 § 9, stk. 1",
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
  "source": "bek. 620/2025 § 6, nr. 3; lov 434/2025 § 9, stk. 1",
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
  "source": "bek. 620/2025 § 6, nr. 3; lov 434/2025 § 9, stk. 1",
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
  "source": "bek. 620/2025 § 9, nr. 2",
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
  "sector": {
   "da": "Domænenavnsregistrering",
   "en": "Domain name registration"
  },
  "type": {
   "da": "Enhed, der leverer domænenavnsregistreringstjenester (registrator eller dennes agent)",
   "en": "Entity providing domain name registration services (a registrar or its agent)"
  },
  "source": "bek. 620/2025 § 6, nr. 4; lov 434/2025 § 9, stk. 1 og § 11",
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
  "source": "bek. 620/2025 §§ 1 og 12; lov 435/2025 § 7",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "digitaliseringsstyrelsen": {
  "name": {
   "da": "Digitaliseringsstyrelsen",
   "en": "Danish Agency for Digital Government"
  },
  "short": null,
  "source": "bek. 620/2025 § 6",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "energistyrelsen": {
  "name": {
   "da": "Energistyrelsen",
   "en": "Danish Energy Agency"
  },
  "short": null,
  "source": "bek. 620/2025 § 5; bek. 260/2025 § 108",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "trafikstyrelsen": {
  "name": {
   "da": "Trafikstyrelsen",
   "en": "Danish Civil Aviation and Railway Authority"
  },
  "short": null,
  "source": "bek. 620/2025 § 7",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "soefartsstyrelsen": {
  "name": {
   "da": "Søfartsstyrelsen",
   "en": "Danish Maritime Authority"
  },
  "short": null,
  "source": "bek. 620/2025 § 8",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "sundhedsdatastyrelsen": {
  "name": {
   "da": "Sundhedsdatastyrelsen",
   "en": "Danish Health Data Authority"
  },
  "short": null,
  "source": "bek. 620/2025 §§ 2 og 4",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "miljoestyrelsen": {
  "name": {
   "da": "Miljøstyrelsen",
   "en": "Danish Environmental Protection Agency"
  },
  "short": null,
  "source": "bek. 620/2025 § 11",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "foedevarestyrelsen": {
  "name": {
   "da": "Fødevarestyrelsen",
   "en": "Danish Veterinary and Food Administration"
  },
  "short": null,
  "source": "bek. 620/2025 § 13",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "uddannelses-og-forskningsstyrelsen": {
  "name": {
   "da": "Uddannelses- og Forskningsstyrelsen",
   "en": "Danish Agency for Higher Education and Science"
  },
  "short": null,
  "source": "bek. 620/2025 § 9",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "klimadatastyrelsen": {
  "name": {
   "da": "Klimadatastyrelsen",
   "en": "Danish Agency for Climate Data"
  },
  "short": null,
  "source": "bek. 620/2025 § 10",
  "confidence": "V",
  "from": "2025-07-01"
 },
 "finanstilsynet": {
  "name": {
   "da": "Finanstilsynet",
   "en": "Danish Financial Supervisory Authority"
  },
  "short": null,
  "source": "lov 434/2025 § 1, stk. 2 og 3; lov om finansiel virksomhed § 333",
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
  "source": "bek. 620/2025 §§ 1-13",
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
  "source": "lov 436/2018 § 14; lov 434/2025 § 33, stk. 4; bek. 620/2025 § 6",
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
  "source": "bek. 620/2025 § 1 og § 2, nr. 2",
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
 "source": "bek. 620/2025 § 3",
 "confidence": "I",
 "from": "2025-07-01"
}

export const measures: Readonly<Record<number, Text>> = {
 "1": {
  "da": "Risikoanalyse og informationssikkerhed",
  "en": "Risk analysis and information security"
 },
 "2": {
  "da": "Håndtering af hændelser",
  "en": "Incident handling"
 },
 "3": {
  "da": "Driftskontinuitet og backup",
  "en": "Business continuity and backup"
 },
 "4": {
  "da": "Forsyningskædesikkerhed",
  "en": "Supply-chain security"
 },
 "5": {
  "da": "Erhvervelse, udvikling og sårbarheder",
  "en": "Acquisition, development, vulnerabilities"
 },
 "6": {
  "da": "Vurdering af effektiviteten",
  "en": "Assessment of effectiveness"
 },
 "7": {
  "da": "Cyberhygiejne og uddannelse",
  "en": "Cyber hygiene and training"
 },
 "8": {
  "da": "Kryptografi",
  "en": "Cryptography"
 },
 "9": {
  "da": "Personale, adgang og aktiver",
  "en": "Personnel, access and assets"
 },
 "10": {
  "da": "Multifaktor og sikret kommunikation",
  "en": "Multi-factor and secured communication"
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
   "source": {
    "da": "lov 434/2025 § 4, stk. 1, nr. 1 og 2",
    "en": "Act 434/2025, section 4(1), nos. 1 and 2"
   },
   "confidence": "V",
   "from": "2025-07-01"
  },
  "medium": {
   "employeesFrom": 50,
   "turnoverOver": 10000000,
   "balanceOver": 10000000,
   "currency": "EUR",
   "source": {
    "da": "lov 434/2025 § 5, stk. 1, nr. 1 og 2",
    "en": "Act 434/2025, section 5(1), nos. 1 and 2"
   },
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
   "source": {
    "da": "lov 434/2025 § 4, stk. 1",
    "en": "Act 434/2025, section 4(1)"
   },
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
   "source": {
    "da": "lov 434/2025 § 5, stk. 1",
    "en": "Act 434/2025, section 5(1)"
   },
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
   "source": {
    "da": "lov 434/2025 § 4, stk. 3, nr. 3",
    "en": "Act 434/2025, section 4(3), no. 3"
   },
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
   "source": {
    "da": "lov 434/2025 § 4, stk. 3, nr. 4",
    "en": "Act 434/2025, section 4(3), no. 4"
   },
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
   "source": {
    "da": "lov 434/2025 § 4, stk. 3, nr. 5, litra a",
    "en": "Act 434/2025, section 4(3), no. 5(a)"
   },
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
   "source": {
    "da": "lov 434/2025 § 4, stk. 3, nr. 5, litra b",
    "en": "Act 434/2025, section 4(3), no. 5(b)"
   },
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
   "source": {
    "da": "lov 434/2025 § 4, stk. 3, nr. 5, litra c",
    "en": "Act 434/2025, section 4(3), no. 5(c)"
   },
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
   "source": {
    "da": "lov 434/2025 § 4, stk. 3, nr. 5, litra d",
    "en": "Act 434/2025, section 4(3), no. 5(d)"
   },
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
   "source": {
    "da": "lov 434/2025 § 5, stk. 2",
    "en": "Act 434/2025, section 5(2)"
   },
   "confidence": "V",
   "from": "2025-07-01"
  },
  "commercial-telecom": {
   "class": "essential",
   "title": {
    "da": "Kommune eller region, der med et kommercielt formål udbyder offentlige elektroniske kommunikationsnet eller -tjenester",
    "en": "Municipality or region providing public electronic communications networks or services for a commercial purpose"
   },
   "needsAnnex": false,
   "forms": [
    "municipality",
    "region"
   ],
   "atLeast": "medium",
   "source": {
    "da": "lov 434/2025 § 4, stk. 2",
    "en": "Act 434/2025, section 4(2)"
   },
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
   "source": {
    "da": "lov 434/2025 § 21, stk. 1",
    "en": "Act 434/2025, section 21(1)"
   },
   "confidence": "V",
   "from": "2025-07-01"
  },
  "important": {
   "mode": "reactive",
   "title": {
    "da": "Reaktivt tilsyn efter indikationer på, at loven ikke overholdes",
    "en": "Reactive supervision, after indications of non-compliance"
   },
   "source": {
    "da": "lov 434/2025 § 24, stk. 1",
    "en": "Act 434/2025, section 24(1)"
   },
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
   "source": {
    "da": "lov 434/2025 § 9, stk. 2 og 3",
    "en": "Act 434/2025, section 9(2) and (3)"
   },
   "confidence": "V",
   "from": "2025-07-01"
  },
  "10": {
   "new": "P2W",
   "change": "P2W",
   "source": {
    "da": "lov 434/2025 § 10, stk. 2 og 3",
    "en": "Act 434/2025, section 10(2) and (3)"
   },
   "confidence": "V",
   "from": "2025-07-01"
  }
 },
 "firstWave": {
  "latest": "2025-10-01",
  "coveredFrom": "2025-07-01",
  "between": "later-of",
  "betweenConfidence": "I",
  "source": {
   "da": "lov 434/2025 § 33, stk. 3",
   "en": "Act 434/2025, section 33(3)"
  },
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
  "source": {
   "da": "bek. 620/2025 § 14",
   "en": "Order 620/2025, section 14"
  },
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
   "source": {
    "da": "bek. 620/2025 § 14",
    "en": "Order 620/2025, section 14"
   },
   "confidence": "V",
   "from": "2025-07-01"
  },
  {
   "key": "fallback",
   "title": {
    "da": "Den alternative kommunikationsløsning, som Styrelsen for Samfundssikkerhed har angivet, når selvbetjeningsløsningen ikke kan tilgås",
    "en": "The alternative channel named by the Danish Resilience Agency, when the self-service solution cannot be reached"
   },
   "source": {
    "da": "bek. 620/2025 § 15, stk. 3",
    "en": "Order 620/2025, section 15(3)"
   },
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
   "source": {
    "da": "bek. 620/2025 § 16",
    "en": "Order 620/2025, section 16"
   },
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
   "source": "lov 434/2025 § 3, nr. 20, litra a; selskabsloven § 1, stk. 1, og § 5, nr. 1",
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
   "source": "lov 434/2025 § 3, nr. 20, litra a; selskabsloven § 1, stk. 1, og § 5, nr. 2",
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
   "source": "lov 434/2025 § 3, nr. 20, litra a; selskabsloven § 5, nr. 1, og § 358",
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
   "source": "lov 434/2025 § 3, nr. 20, litra b; erhvervsvirksomhedsloven § 1, stk. 2, og § 2",
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
   "source": "lov 434/2025 § 3, nr. 20, litra b; erhvervsvirksomhedsloven § 1, stk. 2, og § 2",
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
   "source": "lov 434/2025 § 3, nr. 20, litra b; erhvervsvirksomhedsloven § 1, stk. 2, § 3 og § 4",
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
   "source": "lov 434/2025 § 3, nr. 20, litra b; erhvervsvirksomhedsloven § 1, stk. 2, og § 3",
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
   "source": "lov 434/2025 § 3, nr. 20, litra c",
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
   "source": "lov 434/2025 § 3, nr. 20, litra c",
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
   "source": "lov 434/2025 § 3, nr. 20, litra c",
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
   "source": "lov 434/2025 § 3, nr. 20, litra c",
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
   "source": "lov 434/2025 § 3, nr. 20; lov om erhvervsdrivende fonde § 1",
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
   "source": "lov 434/2025 § 3, nr. 20; erhvervsvirksomhedsloven § 1, stk. 2, og § 2, stk. 3",
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
   "source": "lov 434/2025 § 3, nr. 20",
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
   "source": "lov 434/2025 § 3, nr. 20",
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
   "source": "lov 434/2025 § 3, nr. 20",
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
    "source": "lov 434/2025 § 3, nr. 20, litra a, nr. i",
    "confidence": "V",
    "from": "2025-07-01"
   },
   "executives-only": {
    "organ": "executive-board",
    "source": "lov 434/2025 § 3, nr. 20, litra a, nr. ii",
    "confidence": "V",
    "from": "2025-07-01"
   },
   "executives-and-supervisory-board": {
    "organ": "executive-board",
    "source": "lov 434/2025 § 3, nr. 20, litra a, nr. iii",
    "confidence": "V",
    "from": "2025-07-01"
   },
   "board-only": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20, litra a",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "neither": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20, litra a",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "top-administration": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20, litra a",
    "confidence": "I",
    "from": "2025-07-01"
   }
  },
  "business-enterprises": {
   "board-and-executives": {
    "organ": "board",
    "source": "lov 434/2025 § 3, nr. 20, litra b, nr. i",
    "confidence": "V",
    "from": "2025-07-01"
   },
   "executives-only": {
    "organ": "executive-board",
    "source": "lov 434/2025 § 3, nr. 20, litra b, nr. ii",
    "confidence": "V",
    "from": "2025-07-01"
   },
   "executives-and-supervisory-board": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20, litra b",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "board-only": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20, litra b",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "neither": {
    "organ": "comparable-body",
    "source": "lov 434/2025 § 3, nr. 20, litra b, nr. iii",
    "confidence": "V",
    "from": "2025-07-01"
   },
   "top-administration": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20, litra b",
    "confidence": "I",
    "from": "2025-07-01"
   }
  },
  "public": {
   "board-and-executives": {
    "organ": "top-administrative-management",
    "source": "lov 434/2025 § 3, nr. 20, litra c",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "executives-only": {
    "organ": "top-administrative-management",
    "source": "lov 434/2025 § 3, nr. 20, litra c",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "executives-and-supervisory-board": {
    "organ": "top-administrative-management",
    "source": "lov 434/2025 § 3, nr. 20, litra c",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "board-only": {
    "organ": "top-administrative-management",
    "source": "lov 434/2025 § 3, nr. 20, litra c",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "neither": {
    "organ": "top-administrative-management",
    "source": "lov 434/2025 § 3, nr. 20, litra c",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "top-administration": {
    "organ": "top-administrative-management",
    "source": "lov 434/2025 § 3, nr. 20, litra c",
    "confidence": "V",
    "from": "2025-07-01"
   }
  },
  "other": {
   "board-and-executives": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "executives-only": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "executives-and-supervisory-board": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "board-only": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "neither": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20",
    "confidence": "I",
    "from": "2025-07-01"
   },
   "top-administration": {
    "organ": null,
    "source": "lov 434/2025 § 3, nr. 20",
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
