// Written by npm run generate from the pages of the rules and policies-example. Do not edit.

import type { Answer, Workspace } from './example-types.ts'

export const goodWorkspaces: Readonly<Record<string, Workspace>> = {
 "all-measures-approved": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.1/risk-analysis-policy: \"#risk-analysis-policy\"\n  dk/6.1.2/incident-handling: \"#incident-handling\"\n  dk/6.1.3/continuity: \"#continuity\"\n  dk/6.1.4/supply-chain-security: \"#supply-chain-security\"\n  dk/6.1.5/acquisition: \"#acquisition\"\n  dk/6.1.6/effectiveness: \"#effectiveness\"\n  dk/6.1.7/cyber-hygiene: \"#cyber-hygiene\"\n  dk/6.1.8/cryptography: \"#cryptography\"\n  dk/6.1.9/access-control: \"#access-control\"\n  dk/6.1.10/secured-communication: \"#secured-communication\"\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: POL-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": []
 },
 "approval-current": {
  "files": [
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Adgangsstyring\n\nAlle konti gennemgås hvert halve år af it-chefen.\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: POL-1, version: \"1.0\", digest: b448af55998f2ae8bcdc94090ce2ca8ad708f9be029f4f7075b1b35b1abbdc30, words: 5ca3042fbf4fc9ef539b88ce11ed7ab991a8c6fe51f0e00900c2b83fd957d733 }\n---\n"
   }
  ],
  "says": []
 },
 "approvals-decided": {
  "files": [
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\nstatus: decided\norgan: board\ndate: 2026-03-12\nminutes: Referat 2026/2, punkt 4\nmeasures: [1]\ndecisions: []\n---\n"
   }
  ],
  "says": []
 },
 "approved-by-management": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "access.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: POL-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": []
 },
 "approver-entitled": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members:\n    - { name: Mette Holm, role: chair, from: 2023-04-01 }\n    - { name: Søren Dahl, role: deputy-chair, from: 2023-04-01 }\n    - { name: Ida Krogh, from: 2023-04-01 }\n    - { name: Ole Lund, from: 2019-04-01, until: 2026-04-30 }\n    - { name: Eva Brandt, from: 2024-04-01 }\n    - { name: Per Toft, from: 2026-05-01 }\ndelegations:\n  - { to: Anne Vang, scope: Adgangsstyring, decision: BEST-2026-03, documents: [POL-2], from: 2026-03-12 }\n"
   },
   {
    "path": "crypto.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Kryptografi\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\nupdated: 2026-03-01\n---\n"
   },
   {
    "path": "access.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\nupdated: 2026-05-20\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\npresent: [Mette Holm, Ida Krogh, Ole Lund]\nminutes: Referat 2026/2, punkt 4\ndecisions:\n  - { document: POL-1, version: \"1.0\" }\n---\n"
   },
   {
    "path": "approvals/2026-05-22.md",
    "text": "---\nnis2: approval\nid: DIR-2026-05\ndelegate: Anne Vang\ndate: 2026-05-22\ndecisions:\n  - { document: POL-2, version: \"1.0\" }\n---\n"
   }
  ],
  "says": []
 },
 "authority-current": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water, chemicals]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\nauthorities: [Miljøstyrelsen, SAMSIK]\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water, chemicals]\nauthorities: [Danish Environmental Protection Agency, Styrelsen for Samfundssikkerhed]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": []
 },
 "belongs-to-entity": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   }
  ],
  "says": []
 },
 "changes-reported-in-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings:\n  - date: 2025-09-20\n    channel: virk.dk\n    receipt: kvitteringer/2025-09-20.pdf\n    digest: ba9d08a887c563ea80f3e095605a515605c9ae95ec368c7b03419a90615cfccd\n"
   }
  ],
  "says": []
 },
 "citations-correct": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policies/hændelser.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Hændelser\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Hændelser\n\n## Underretning efter NIS 2-loven\n\nTidlig varsling sendes senest 24 timer og hændelsesunderretning senest 72 timer efter, at vi fik kendskab til den\nvæsentlige hændelse, og endelig rapport senest 1 måned efter, at hændelsesunderretningen blev sendt (§ 13, stk. 1,\nnr. 1, 2 og 4). Fristen er ikke 30 dage. Er Virk.dk nede, følges bekendtgørelse nr. 620/2025, § 15, stk. 3.\n\nBrud på persondatasikkerheden anmeldes efter databeskyttelsesforordningens artikel 33. Oplysninger om strafbare forhold\nbehandles efter § 8 i databeskyttelsesloven, og efter § 41 kan overtrædelse straffes.\n"
   }
  ],
  "says": []
 },
 "class-correct": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": []
 },
 "clauses-present": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - id: nordhegn\n    name: Nordhegn IT ApS\n    criticality: critical\n    clauses:\n      securityRequirements: { where: \"Bilag 3, punkt 1\" }\n      training: { where: \"Bilag 3, punkt 2\" }\n      backgroundChecks: { where: \"Bilag 3, punkt 3\" }\n      incidentNotice: { where: \"Bilag 3, punkt 4\", hours: 8 }\n      audit: { where: \"Bilag 3, punkt 5\" }\n      vulnerabilities: { where: \"Bilag 3, punkt 6\" }\n      subcontracting: { where: \"Bilag 3, punkt 7\" }\n      exit: { where: \"Bilag 3, punkt 8\" }\n  - id: limtek\n    name: Limtek Automation A/S\n    criticality: important\n    clauses:\n      securityRequirements: { where: \"Bilag 3, punkt 1\" }\n      training: { notApplicable: Leverandøren har ingen adgang til vores systemer }\n      backgroundChecks: { notApplicable: Leverandøren har ingen adgang til vores systemer }\n      incidentNotice: { where: \"Bilag 3, punkt 4\", hours: 8 }\n      audit: { where: \"Bilag 3, punkt 5\" }\n      vulnerabilities: { where: \"Bilag 3, punkt 6\" }\n      subcontracting: { where: \"Bilag 3, punkt 7\" }\n      exit: { where: \"Bilag 3, punkt 8\" }\n  - id: papir\n    name: Papir og Kontor\n    criticality: ordinary\n"
   }
  ],
  "says": []
 },
 "communities-told": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings:\n  - date: 2025-09-20\n    channel: virk.dk\n    receipt: kvitteringer/2025-09-20.pdf\n    digest: ba9d08a887c563ea80f3e095605a515605c9ae95ec368c7b03419a90615cfccd\ncommunities:\n  - { name: Vandsektorens fællesskab, joined: 2026-02-02, joinedTold: 2026-02-03, left: 2026-05-01, leftTold: 2026-05-04 }\n"
   }
  ],
  "says": []
 },
 "corrective-action-in-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "actions.yaml",
    "text": "nis2: actions\nid: KORR\nactions:\n  - { id: K-1, gap: Fælles administrationsnet, owner: Driftschefen, opened: 2026-01-19, due: 2026-04-30, done: 2026-04-24, evidence: Sag 2026-14 }\n  - { id: K-2, gap: Ingen prøvegendannelse, requirement: dk/6.1.3/backup, owner: It-chefen, opened: 2026-05-04, due: 2026-06-01 }\n"
   }
  ],
  "says": []
 },
 "dates-in-order": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: \n    - { name: Mette Holm, role: chair, from: 2023-04-01 }\n    - { name: Jens Dam, from: 2020-04-01, until: 2023-04-01 }\ndelegations:\n  - { to: Direktionen, scope: Procedurer, decision: BEST-2026-03, from: 2026-03-12, until: 2027-03-12 }\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: POL-1, version: \"1.0\" }\n---\n"
   },
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\neffective: 2026-05-01\nupdated: 2026-03-01\nreviewed: 2026-06-01\n---\n"
   },
   {
    "path": "exception.md",
    "text": "---\nnis2: exception\nid: UND-1\nversion: \"1.0\"\nrequirement: dk/6.1.8/encryption\nreason: Styringen kan ikke kryptere\nowner: Driftschefen\ngranted: 2026-01-01\nexpires: 2026-12-31\n---\n"
   }
  ],
  "says": []
 },
 "domain-data-covered": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: vand\nname: Vandværket a.m.b.a.\ncvr: \"12345674\"\nlegalForm: cooperative\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": []
 },
 "evidence-verified": {
  "files": [
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: beslutning-2026-03-12\norgan: board\ndate: 2026-03-12\npresent: [Mette Holm]\nminutes: { file: referater/2026-1.txt, sha256: 8c74bec454cbc7ec2aa2d747e17024a88423cef436732e38cf757af9bb625614 }\ndecisions: [{ document: POL-1, version: \"1.0\" }]\n---\n\n# Godkendelse\n\nBestyrelsen godkendte POL-1 i version 1.0.\n"
   },
   {
    "path": "approvals/referater/2026-1.txt",
    "text": "Referat af bestyrelsesmøde nr. 2026/1, torsdag den 12. marts 2026.\n\nPunkt 4. Bestyrelsen godkendte politikken POL-1 i version 1.0.\n"
   }
  ],
  "says": []
 },
 "exception-used": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "exception.md",
    "text": "---\nnis2: exception\nid: UND-1\nversion: \"1.0\"\nrequirement: dk/6.1.8/encryption\nreason: Styringen på de ældste pumpestationer kan ikke kryptere\nowner: Driftschefen\ngranted: 2026-01-01\nexpires: 2026-12-31\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: UND-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": []
 },
 "exception-valid": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "exception.md",
    "text": "---\nnis2: exception\nid: UND-1\nversion: \"1.0\"\nrequirement: dk/6.1.8/encryption\nreason: Anlægget kan ikke kryptere, og nettet er adskilt fra resten\nowner: It-chefen\ngranted: 2026-03-12\nexpires: 2026-12-31\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: UND-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": []
 },
 "exemption-renewed": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings:\n  - date: 2025-09-20\n    channel: exemption\n    receipt: kvitteringer/2025-09-20.pdf\n    digest: ba9d08a887c563ea80f3e095605a515605c9ae95ec368c7b03419a90615cfccd\nexemptions:\n  - { granted: 2025-09-01, expires: 2027-08-31, reference: \"sag 2024-118\" }\n"
   }
  ],
  "says": []
 },
 "facts-complete": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "continuity.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Driftskontinuitet\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\ncovers:\n  eu-ir/4.2.6: \"#gendannelse\"\nfacts:\n  \"3\":\n    restoreTest: { last: 2026-03-11, every: P6M }\n---\n\n# Gendannelse\n"
   },
   {
    "path": "logs.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Logning\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\nfacts:\n  \"2\":\n    logRetention: P13M\n---\n\n# Gendannelse\n"
   },
   {
    "path": "incidents.md",
    "text": "---\nnis2: policy\nid: POL-3\ntitle: Hændelser\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\ncovers:\n  eu-ir/3.2.5: \"#logfiler\"\n---\n\n# Logfiler\n"
   }
  ],
  "says": []
 },
 "facts-fresh": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "continuity.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Driftskontinuitet\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\nfacts:\n  \"3\":\n    restoreTest: { last: 2026-03-11, every: P6M }\n    crisisExercise: { last: 2025-06-01, every: P1Y }\n---\n\n# Gendannelse\n"
   },
   {
    "path": "old.md",
    "text": "---\nnis2: policy\nid: POL-0\ntitle: Driftskontinuitet\nversion: \"1.0\"\nstatus: retired\nowner: Driftschefen\nfacts:\n  \"3\":\n    restoreTest: { last: 2019-03-11, every: P6M }\n---\n\n# Gendannelse\n"
   }
  ],
  "says": []
 },
 "id-unique": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "access.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   },
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   }
  ],
  "says": []
 },
 "incident-addressees-complete": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: closed\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nhandled: 2026-04-14T17:00+02:00\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\n  - step: incident-notification\n    sent: 2026-04-16T16:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, assessment: Alvorlig i syv timer, indicators: Ingen fundet }\n  - step: final-report\n    sent: 2026-05-15T11:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { description: Forløbet time for time, cause: Fejl i styringen, mitigation: Styringen er skiftet, crossBorder: Ingen }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": []
 },
 "incident-history-possible": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: closed\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nhandled: 2026-04-14T17:00+02:00\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\n  - step: incident-notification\n    sent: 2026-04-16T16:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, assessment: Alvorlig i syv timer, indicators: Ingen fundet }\n  - step: final-report\n    sent: 2026-05-15T11:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { description: Forløbet time for time, cause: Fejl i styringen, mitigation: Styringen er skiftet, crossBorder: Ingen }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": []
 },
 "incident-notifications-complete": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: closed\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nhandled: 2026-04-14T17:00+02:00\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\n  - step: incident-notification\n    sent: 2026-04-16T16:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, assessment: Alvorlig i syv timer, indicators: Ingen fundet }\n  - step: final-report\n    sent: 2026-05-15T11:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { description: Forløbet time for time, cause: Fejl i styringen, mitigation: Styringen er skiftet, crossBorder: Ingen }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": []
 },
 "incident-reported-in-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: closed\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nhandled: 2026-04-14T17:00+02:00\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\n  - step: incident-notification\n    sent: 2026-04-16T16:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, assessment: Alvorlig i syv timer, indicators: Ingen fundet }\n  - step: final-report\n    sent: 2026-05-15T11:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { description: Forløbet time for time, cause: Fejl i styringen, mitigation: Styringen er skiftet, crossBorder: Ingen }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": []
 },
 "index-agrees": {
  "files": [
   {
    "path": "nis2lint.index.yaml",
    "text": "nis2: index\ndocuments:\n  - document: policies/backup.md\n    metadata:\n      nis2: policy\n      id: POL-1\n      title: Backup\n      version: \"1.0\"\n      status: approved\n      owner: It-chefen\n"
   },
   {
    "path": "policies/backup.md",
    "text": "# Backup\n\nServerne kopieres hver nat.\n"
   }
  ],
  "says": []
 },
 "inheritance-resolves": {
  "files": [
   {
    "path": "koncern/entity.yaml",
    "text": "nis2: entity\nid: koncern\nname: Koncern A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "koncern/backup.md",
    "text": "---\nnis2: policy\nid: K-01\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\n---\n\n# Backup\n\nAlle servere kopieres hver nat.\n"
   },
   {
    "path": "datter/entity.yaml",
    "text": "nis2: entity\nid: datter\nname: Datter A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\ninherits:\n  - { entity: koncern, policies: [K-01] }\n"
   }
  ],
  "says": []
 },
 "inherited-policies-adopted": {
  "files": [
   {
    "path": "koncern/entity.yaml",
    "text": "nis2: entity\nid: koncern\nname: Koncern A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "koncern/backup.md",
    "text": "---\nnis2: policy\nid: K-01\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\n---\n\n# Backup\n\nAlle servere kopieres hver nat.\n"
   },
   {
    "path": "datter/entity.yaml",
    "text": "nis2: entity\nid: datter\nname: Datter A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\ninherits:\n  - { entity: koncern, policies: [K-01] }\n"
   },
   {
    "path": "datter/2026-03.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - document: K-01\n    version: \"1.0\"\n    digest: 64d722435b8dbab9212e3196b03c452c7970dc4deadc285c7c0e693fc49b60c3\n    words: 4704f5b1a63eec1fe450aedf545d0d5bc6b9c4fad70801cdb0e1306c89facc68\n---\n"
   }
  ],
  "says": []
 },
 "links-resolve": {
  "files": [
   {
    "path": "policies/backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Backup\n\n<a id=\"kopier\"></a>\n\nDer tages backup efter [adgangspolitikken](../access.md#hvem-har-adgang), se [referaterne](/approvals/),\n[hændelser](h%C3%A6ndelser.md), [kopier](#kopier), [regler](#backup) og [loven](https://www.retsinformation.dk/eli/lta/2025/434).\nSkriv til [driften](mailto:drift@acme.example). [50 %](#backup \"ikke 100%\").\n"
   },
   {
    "path": "policies/hændelser.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Hændelser\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   },
   {
    "path": "access.md",
    "text": "---\nnis2: policy\nid: POL-3\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Adgangsstyring\n\n## Hvem har adgang?\n\nDriftsgruppen.\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: POL-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": []
 },
 "losses-weighed": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 9000000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T12:00+02:00\n  result: not-significant\n  reasons: Kort afbrydelse\n  loss: 200000\ncause: stroem\n---\n"
   },
   {
    "path": "incidents/h-2.md",
    "text": "---\nnis2: incident\nid: H-2\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-05-12T09:30+02:00\ntimeline: [{ at: 2026-05-12T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-05-12T12:00+02:00\n  result: not-significant\n  reasons: Kort afbrydelse\n  loss: 250000\ncause: stroem\n---\n"
   }
  ],
  "says": []
 },
 "management-body-correct": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": []
 },
 "matches-schema": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.3/backup: \"#backup\"\n---\n\n# Backup\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nemails: [drift@acme.example]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\", \"2001:db8::/32\"]\n"
   }
  ],
  "says": []
 },
 "maturity-plausible": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\nmaturity: { assessed: 2026-01-15, \"3\": 3, \"4\": 1 }\n"
   }
  ],
  "says": []
 },
 "measure-covered": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: lille\nname: Lille Vandværk a.m.b.a.\ncvr: \"12345674\"\nlegalForm: cooperative\nsectors: [drinking-water]\nsize: { year: 2025, employees: 3, turnover: 900000, balance: 4000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": []
 },
 "members-trained": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members:\n    - { name: Mette Holm, role: chair, from: 2023-04-01 }\n    - { name: Søren Dahl, from: 2024-04-01 }\n    - { name: Ole Lund, from: 2019-04-01, until: 2025-12-31 }\n"
   },
   {
    "path": "training.yaml",
    "text": "nis2: training\nid: KUR-1\ncourses:\n  - { topic: Cyberrisici for bestyrelser, audience: management-body, provider: Dansk Kursus, date: 2026-02-03, participants: [Mette Holm, søren dahl], evidence: kurser/2026-02-03.pdf }\n"
   }
  ],
  "says": []
 },
 "no-hidden-characters": {
  "files": [
   {
    "path": "backup.md",
    "text": "﻿---\nnis2: policy\nid: POL-3\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\n---\n\n# Smørrebrød 👩‍💻 og 1️⃣\n\nAlle servere kopieres hver nat ✅.\n"
   }
  ],
  "says": []
 },
 "no-placeholder": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Backup\n\nAdgangsrettigheder gennemgås hvert kvartal [note 1], og formularen udfyldes af nærmeste leder.\n\n- [x] Test gendannelsen\n- [ ] Gennemgå leverandører\n\n<!-- TODO: spørg leverandøren om kryptering -->\n\n```sh\nrestic backup --host \"{{ host }}\"\n```\n"
   }
  ],
  "says": []
 },
 "numbers-agree": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policies/hændelser.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Hændelser\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\nfacts:\n  \"2\":\n    logRetention: P13M\n    notification: { earlyWarningHours: 12, incidentNotificationHours: 72, finalReport: P4W }\n  \"3\":\n    services:\n      - { service: Vandforsyning, rto: P1D, rpo: PT4H }\n---\n\n# Hændelser\n\nTidlig varsling sendes senest 24 timer og hændelsesunderretning senest 72 timer efter, at vi fik kendskab til den væsentlige\nhændelse; den endelige rapport følger inden for en måned.\n\nTidlig varsling: 2 timer internt, 24 timer til myndigheden og CSIRT'en.\n\n## Leverandører\n\nLeverandørens hændelsesunderretning til os skal ske senest 5 dage efter opdagelsen.\n\n## Test og overvågning\n\nDen endelige rapport fra penetrationstesten leveres senest seks uger efter testen, og revisionens endelige rapport foreligger senest to\nmåneder efter revisionen. An early warning from the monitoring platform is triaged within 2 days if it is rated low.\n"
   },
   {
    "path": "services.yaml",
    "text": "nis2: services\nid: TJENESTER\nservices:\n  - { id: vand, name: Vandforsyning, owner: Driftschefen, rto: PT24H, rpo: PT4H }\n"
   }
  ],
  "says": []
 },
 "oversight-recent": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "oversight/2026-03-12.md",
    "text": "---\nnis2: oversight\nid: TILSYN-2026-1\norgan: board\ndate: 2026-03-12\nreports:\n  - { topic: Kvartalsrapport om foranstaltningerne }\nfollowUps:\n  - { what: Plan for udskiftning af radioer, owner: Driftschefen, due: 2026-05-01, done: 2026-04-20 }\n  - { what: Pris for at skifte leverandør, owner: Direktøren, due: 2026-06-01 }\n---\n"
   },
   {
    "path": "oversight/2026-04-02.md",
    "text": "---\nnis2: oversight\nid: TILSYN-DIR\norgan: executive-board\ndate: 2026-04-02\nreports:\n  - { topic: Kvartalsrapport om foranstaltningerne }\n---\n"
   }
  ],
  "says": []
 },
 "policy-reviewed-in-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\nreviewed: 2025-09-10\n---\n"
   },
   {
    "path": "access.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\nupdated: 2024-08-01\nreviewEvery: P2Y\n---\n"
   },
   {
    "path": "old.md",
    "text": "---\nnis2: policy\nid: POL-0\ntitle: Backup\nversion: \"1.0\"\nstatus: retired\nowner: It-chefen\nreviewed: 2019-01-01\n---\n"
   }
  ],
  "says": []
 },
 "readable": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Backup\n\nDer tages backup hver nat.\n"
   }
  ],
  "says": []
 },
 "receipt-kept": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings:\n  - date: 2025-09-20\n    channel: virk.dk\n    receipt: kvitteringer/2025-09-20.pdf\n    digest: ba9d08a887c563ea80f3e095605a515605c9ae95ec368c7b03419a90615cfccd\n"
   }
  ],
  "says": []
 },
 "recipients-told": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": []
 },
 "references-resolve": {
  "files": [
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: POL-1, version: \"1.0\" }\n---\n"
   },
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   }
  ],
  "says": []
 },
 "registers-current": {
  "files": [
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - { id: nordhegn-it, name: Nordhegn IT, criticality: critical, lastReview: 2026-02-01, reviewEvery: P12M }\n  - { id: papir, name: Papir og Kontor, criticality: ordinary }\n"
   },
   {
    "path": "risks.yaml",
    "text": "nis2: risks\nid: risici\ndate: 2026-02-01\nrisks:\n  - { id: R-01, title: Løsepengeangreb, likelihood: 3, impact: 4, owner: Driftschefen, due: 2026-04-30, done: 2026-04-12 }\n  - { id: R-02, title: Brand i serverrummet, likelihood: 1, impact: 4, owner: Driftschefen, due: 2026-12-31 }\n"
   }
  ],
  "says": []
 },
 "registration-agrees-with-entity": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": []
 },
 "registration-complete": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": []
 },
 "registration-on-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": []
 },
 "registration-right-paragraph": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"9\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nestablishments: []\nsectors: [ict-service-management.msp]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: [DK]\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": []
 },
 "requirements-declared": {
  "files": [
   {
    "path": "nis2lint.yaml",
    "text": "requirements:\n  org/backup-offsite:\n    title: Backup opbevares uden for driftsstedet\n    ask: Beskriv, hvor kopierne opbevares\n    level: SKAL\n    measure: 3\n"
   },
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-3\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\ncovers:\n  org/backup-offsite: \"#backup\"\n---\n\n# Backup\n\nKopierne opbevares i et andet hus.\n"
   },
   {
    "path": "undtagelse.md",
    "text": "---\nnis2: exception\nid: UND-1\nversion: \"1.0\"\nrequirement: org/backup-offsite\nreason: Der er kun ét driftssted, og kopierne er krypteret hos en leverandør.\nowner: Driftschefen\ngranted: 2026-01-01\nexpires: 2026-12-31\n---\n"
   }
  ],
  "says": []
 },
 "scope-carve-out-stated": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water, energy.district-heating-cooling]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\notherActs:\n  - sector: energy.district-heating-cooling\n    activities: Produktion og levering af fjernvarme\n    rest: Vandforsyningen og de systemer, den deler med administrationen\n"
   }
  ],
  "says": []
 },
 "section-says-something": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.3/backup: \"#backup\"\n---\n\n# Backup\n\nDer tages backup af alle servere hver nat, og kopien opbevares i et andet datacenter end driften.\n"
   }
  ],
  "says": []
 },
 "signature-valid": {
  "files": [
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: beslutning-2026-03-12\norgan: board\ndate: 2026-03-12\npresent: [Mette Holm]\nminutes: Referat 2026/1, punkt 4\ndecisions: [{ document: POL-1, version: \"1.0\" }]\nsignatures:\n  - signer: mette.holm@acme.example\n    signature: |\n      -----BEGIN SSH SIGNATURE-----\n      U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgAYAqsKtCmsxjYBTc2PfFux3vOb\n      V/WZg/hAWpg1jDzy4AAAARbmlzMmxpbnQtYXBwcm92YWwAAAAAAAAABnNoYTUxMgAAAFMA\n      AAALc3NoLWVkMjU1MTkAAABAd7LyXYdkR/YcHgL0MUnOyOfJNHELy8w5jN8IueGcBb4rn+\n      2CfVX7E0pqKLKeuVTcczZVYSlZxlY8lLeT9CDgCw==\n      -----END SSH SIGNATURE-----\n---\n\n# Godkendelse\n\nBestyrelsen godkendte POL-1 i version 1.0.\n"
   },
   {
    "path": ".nis2/allowed_signers",
    "text": "mette.holm@acme.example namespaces=\"nis2lint-approval\" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAGAKrCrQprMY2AU3Nj3xbsd7zm1f1mYP4QFqYNYw88u\n"
   }
  ],
  "says": []
 },
 "significance-reasoned": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": []
 },
 "staff-courses-encouraged": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "training.yaml",
    "text": "nis2: training\nid: KURSER\ncourses:\n  - { topic: Styring af cybersikkerhedsrisici, audience: staff, provider: Kursus A/S, date: 2026-02-10, participants: [Driftsfolk], evidence: Deltagerliste i sag 2026-31 }\n"
   }
  ],
  "says": []
 },
 "supplier-notice-in-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - id: nordhegn\n    name: Nordhegn IT ApS\n    criticality: critical\n    clauses:\n      incidentNotice: { where: \"Bilag 3, punkt 4\", hours: 8 }\n  - id: aalund\n    name: Ålund Kemi A/S\n    criticality: important\n    clauses:\n      incidentNotice: { notApplicable: Har ingen adgang til vores systemer }\n  - id: papir\n    name: Papir og Kontor\n    criticality: ordinary\n    clauses:\n      incidentNotice: { where: \"Vilkår, punkt 9\", hours: 72 }\n"
   }
  ],
  "says": []
 },
 "translation-agrees": {
  "files": [
   {
    "path": "policies/backup.md",
    "text": "---\nnis2: policy\nid: POL-3\ntitle: Backup\nversion: \"1.2\"\nstatus: approved\nowner: It-chefen\n---\n\n# Backup\n\nGælder fra 1. marts 2025, jf. NIS 2-lovens § 6, stk. 1, nr. 3.\n\n## Kopier\n\nKopier tages hver 24. time og gemmes i to uger. Der er plads til 1.500,5 GB, og 99,9 % af kopierne lykkes.\n\n## Prøver\n\nGendannelse prøves hver 6. måned kl. 8-16 hos [driften](backup.md).\n"
   },
   {
    "path": "policies/backup.en.md",
    "text": "---\nnis2: translation\nid: POL-3-EN\nlanguage: en\ntranslationOf:\n  document: POL-3\n  version: \"1.2\"\n  digest: ba277de9fede772c0bd438e1673b3de8ab3cb8ae3b6b38fe8016d04412ef06ca\n---\n\n# Backup\n\nIn force from 1 March 2025, see section 6(1) no. 3 of the NIS 2 Act.\n\n## Copies\n\nCopies are made every 24 hours and kept for 14 days. There is room for 1,500.5 GB, and 99.9% of the copies succeed.\n\n## Tests\n\nRestoring is tested every six months from 8:00 to 4 pm at [operations](backup.md).\n"
   }
  ],
  "says": []
 },
 "translation-current": {
  "files": [
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Adgangsstyring\n\nAlle konti gennemgås hvert halve år af it-chefen.\n"
   },
   {
    "path": "policy.en.md",
    "text": "---\nnis2: translation\nid: POL-1-EN\nlanguage: en\ntranslationOf: { document: POL-1, version: \"1.0\", digest: b448af55998f2ae8bcdc94090ce2ca8ad708f9be029f4f7075b1b35b1abbdc30 }\n---\n\n# Access management\n\nThe head of IT reviews all accounts each half-year.\n"
   }
  ],
  "says": []
 }
}

export const badWorkspaces: Readonly<Record<string, Workspace>> = {
 "all-measures-approved": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.1/risk-analysis-policy: \"#risk-analysis-policy\"\n  dk/6.1.2/incident-handling: \"#incident-handling\"\n  dk/6.1.3/continuity: \"#continuity\"\n  dk/6.1.4/supply-chain-security: \"#supply-chain-security\"\n  dk/6.1.5/acquisition: \"#acquisition\"\n  dk/6.1.6/effectiveness: \"#effectiveness\"\n  dk/6.1.7/cyber-hygiene: \"#cyber-hygiene\"\n  dk/6.1.8/cryptography: \"#cryptography\"\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: POL-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Ingen gældende beslutning fra ledelsesorganet (bestyrelse) dækker foranstaltning 9 (Personale, adgang og aktiver) og 10 (Multifaktor og sikret kommunikation)",
    "en": "No decision of the management body (board of directors) in force covers measure 9 (Personnel, access and assets) and 10 (Multi-factor and secured communication)"
   }
  ]
 },
 "all-measures-approved tool/approval-age": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.1/risk-analysis-policy: \"#risk-analysis-policy\"\n  dk/6.1.2/incident-handling: \"#incident-handling\"\n  dk/6.1.3/continuity: \"#continuity\"\n  dk/6.1.4/supply-chain-security: \"#supply-chain-security\"\n  dk/6.1.5/acquisition: \"#acquisition\"\n  dk/6.1.6/effectiveness: \"#effectiveness\"\n  dk/6.1.7/cyber-hygiene: \"#cyber-hygiene\"\n  dk/6.1.8/cryptography: \"#cryptography\"\n---\n"
   },
   {
    "path": "approvals/2025-03-20.md",
    "text": "---\nnis2: approval\nid: BEST-2025-03\norgan: board\ndate: 2025-03-20\nmeasures: [9, 10]\ndecisions:\n  - { document: POL-1, version: \"1.0\" }\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\nmeasures: [1, 2, 10]\ndecisions: []\n---\n"
   }
  ],
  "says": [
   {
    "da": "Beslutningen BEST-2025-03 fra den 20. marts 2025 er stadig grundlaget for POL-1 og foranstaltning 9 (Personale, adgang og aktiver); efter intervallet approval, som er nis2lints valg og ikke lovens, skulle ledelsesorganet have taget stilling på ny senest den 20. marts 2026, for 73 dage siden",
    "en": "The decision BEST-2025-03 of 20 March 2025 is still the ground of POL-1 and measure 9 (Personnel, access and assets); by the interval approval, which is nis2lint's choice and not the law's, the management body was to decide anew by 20 March 2026, 73 days ago"
   }
  ]
 },
 "approval-current": {
  "files": [
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Adgangsstyring\n\nAlle konti gennemgås hvert hele år af it-chefen.\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: POL-1, version: \"1.0\", digest: b448af55998f2ae8bcdc94090ce2ca8ad708f9be029f4f7075b1b35b1abbdc30, words: 5ca3042fbf4fc9ef539b88ce11ed7ab991a8c6fe51f0e00900c2b83fd957d733 }\n---\n"
   }
  ],
  "says": [
   {
    "da": "POL-1 er ændret efter godkendelsen den 12. marts 2026, så den godkendelse dækker ikke den nuværende tekst",
    "en": "POL-1 was changed after its approval on 12 March 2026, so that approval does not cover the present text"
   }
  ]
 },
 "approvals-decided": {
  "files": [
   {
    "path": "approvals/forslag.md",
    "text": "---\nnis2: approval\nid: FORSLAG-1\nstatus: proposed\norgan: board\nmeasures: [1]\ndecisions: []\n---\n"
   },
   {
    "path": "approvals/2026-06-18.md",
    "text": "---\nnis2: approval\nid: FORSLAG-2\nstatus: proposed\norgan: board\ndate: 2026-06-18\nminutes: Referat 2026/4, punkt 2\nmeasures: [2]\ndecisions: []\n---\n"
   }
  ],
  "says": [
   {
    "da": "FORSLAG-2 er et forslag og godkender intet endnu",
    "en": "FORSLAG-2 is a proposal and approves nothing yet"
   },
   {
    "da": "FORSLAG-1 er et forslag og godkender intet endnu",
    "en": "FORSLAG-1 is a proposal and approves nothing yet"
   }
  ]
 },
 "approved-by-management": {
  "files": [
   {
    "path": "access.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   }
  ],
  "says": [
   {
    "da": "POL-1 er ikke godkendt af ledelsesorganet",
    "en": "POL-1 is not approved by the management body"
   }
  ]
 },
 "approver-entitled": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members:\n    - { name: Mette Holm, role: chair, from: 2023-04-01 }\n    - { name: Søren Dahl, role: deputy-chair, from: 2023-04-01 }\n    - { name: Ida Krogh, from: 2023-04-01 }\n    - { name: Ole Lund, from: 2019-04-01, until: 2026-04-30 }\n    - { name: Eva Brandt, from: 2024-04-01 }\n    - { name: Per Toft, from: 2026-05-01 }\n"
   },
   {
    "path": "approvals/2026-05-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-05\norgan: board\ndate: 2026-05-12\npresent: [Mette Holm, Søren Dal, Ida Krogh, Ole Lund, Eva Brandt, Bo Friis]\nminutes: Referat 2026/3, punkt 4\nmeasures: [1]\ndecisions: []\n---\n"
   },
   {
    "path": "oversight/2026-04-20.md",
    "text": "---\nnis2: oversight\nid: TILSYN-2026-1\norgan: board\ndate: 2026-04-20\npresent: [Mette Holm, Per Toft]\nreports:\n  - { topic: Kvartalsrapport om foranstaltningerne }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Søren Dal står som deltager i BEST-2026-05 den 12. maj 2026, men ikke på listen over ledelsesorganets medlemmer, hvor Søren Dahl står",
    "en": "Søren Dal is named as taking part in BEST-2026-05 on 12 May 2026, but not in the list of members of the management body, where Søren Dahl is"
   },
   {
    "da": "Ole Lund står som deltager i BEST-2026-05 den 12. maj 2026, men var kun medlem af ledelsesorganet fra den 1. april 2019 til den 30. april 2026",
    "en": "Ole Lund is named as taking part in BEST-2026-05 on 12 May 2026, but was a member of the management body only from 1 April 2019 to 30 April 2026"
   },
   {
    "da": "Bo Friis står som deltager i BEST-2026-05 den 12. maj 2026, men ikke på listen over ledelsesorganets medlemmer",
    "en": "Bo Friis is named as taking part in BEST-2026-05 on 12 May 2026, but not in the list of members of the management body"
   },
   {
    "da": "Per Toft står som deltager i TILSYN-2026-1 den 20. april 2026, men blev først medlem af ledelsesorganet den 1. maj 2026",
    "en": "Per Toft is named as taking part in TILSYN-2026-1 on 20 April 2026, but became a member of the management body only on 1 May 2026"
   }
  ]
 },
 "authority-current": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\nauthorities: [Erhvervsstyrelsen]\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": [
   {
    "da": "«Erhvervsstyrelsen» er ikke kompetent myndighed efter bekendtgørelse nr. 620/2025",
    "en": "\"Erhvervsstyrelsen\" is not a competent authority under Order 620/2025"
   }
  ]
 },
 "authority-current dk/10.1/authority": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [chemicals]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\nauthorities:\n  - \"Styrelsen for Samfundssikkerhed og Beredskab\"\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": [
   {
    "da": "«Styrelsen for Samfundssikkerhed og Beredskab» er ikke kompetent myndighed efter bekendtgørelse nr. 620/2025",
    "en": "\"Styrelsen for Samfundssikkerhed og Beredskab\" is not a competent authority under Order 620/2025"
   }
  ]
 },
 "belongs-to-entity": {
  "files": [
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   },
   {
    "path": "policy-2.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   }
  ],
  "says": [
   {
    "da": "Intet enhedsdokument (nis2: entity) står i mappen eller over den (dokumenter uden enhed: 2)",
    "en": "No entity document stands in the folder or above it (documents without an entity: 2)"
   }
  ]
 },
 "changes-reported-in-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\",\"198.51.100.0/25\"]\nmemberStates: []\nfilings:\n  - date: 2025-09-20\n    channel: virk.dk\n    receipt: kvitteringer/2025-09-20.pdf\n    digest: ba9d08a887c563ea80f3e095605a515605c9ae95ec368c7b03419a90615cfccd\nchanges:\n  - { fields: [ipRanges], date: 2026-05-11 }\n"
   }
  ],
  "says": [
   {
    "da": "Ændringen af ipRanges den 11. maj 2026 skulle være meddelt senest den 25. maj 2026, for 7 dage siden, men ingen indgivelse viser det",
    "en": "The change of ipRanges on 11 May 2026 was to be notified by 25 May 2026, 7 days ago, but no filing shows it"
   }
  ]
 },
 "changes-reported-in-time dk/9.3/changes": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"9\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nestablishments: []\nsectors: [ict-service-management.msp]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\",\"198.51.100.0/25\"]\nmemberStates: [DK]\nfilings:\n  - date: 2025-09-20\n    channel: virk.dk\n    receipt: kvitteringer/2025-09-20.pdf\n    digest: 09aa26e17d3bf85ba159bf7ed9a6f4f097886c7eb81392431d6a145bad849941\nchanges:\n  - { fields: [ipRanges], date: 2026-02-28 }\n"
   }
  ],
  "says": [
   {
    "da": "Ændringen af ipRanges den 28. februar 2026 skulle være meddelt senest den 28. maj 2026, for 4 dage siden, men ingen indgivelse viser det",
    "en": "The change of ipRanges on 28 February 2026 was to be notified by 28 May 2026, 4 days ago, but no filing shows it"
   }
  ]
 },
 "citations-correct": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policies/hændelser.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Hændelser\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.2/notification-workflow: \"#underretning\"\nfacts:\n  \"2\":\n    notification:\n      fallbackChannel: Den løsning, der følger af § 18 i bekendtgørelse nr. 620/2025\n---\n\n# Hændelser\n\n## Underretning\n\nEfter NIS 2-lovens § 13, stk. 4, og § 35 underretter vi myndigheden. Indholdet følger af § 13, stk. 1, nr. 6, i NIS 2-loven.\nDen alternative løsning findes i bekendtgørelse nr. 620/2025, § 15, stk. 4. Tærsklerne står i artikel 23 i forordning\n(EU) 2024/2690 og foranstaltningerne i direktiv (EU) 2022/2555, artikel 21, stk. 2, litra k.\n\n## Ledelsen\n\nBestyrelsen godkender foranstaltningerne, jf. § 7, stk. 3.\n"
   }
  ],
  "says": [
   {
    "da": "Stedet findes ikke: bekendtgørelse nr. 620/2025, § 18; det nærmeste, der findes, er bekendtgørelse nr. 620/2025, § 17",
    "en": "There is no such place: Order 620/2025, § 18; the nearest that exists is Order 620/2025, § 17"
   },
   {
    "da": "Stedet findes ikke: § 13, stk. 4, i NIS 2-loven; det nærmeste, der findes, er § 13, stk. 3",
    "en": "There is no such place: § 13(4) of the Danish NIS 2 Act; the nearest that exists is § 13(3)"
   },
   {
    "da": "Stedet findes ikke: § 35 i NIS 2-loven; det nærmeste, der findes, er § 34",
    "en": "There is no such place: § 35 of the Danish NIS 2 Act; the nearest that exists is § 34"
   },
   {
    "da": "Stedet findes ikke: § 13, stk. 1, nr. 6, i NIS 2-loven; det nærmeste, der findes, er § 13, stk. 1, nr. 5",
    "en": "There is no such place: § 13(1) no. 6 of the Danish NIS 2 Act; the nearest that exists is § 13(1) no. 5"
   },
   {
    "da": "Stedet findes ikke: bekendtgørelse nr. 620/2025, § 15, stk. 4; det nærmeste, der findes, er bekendtgørelse nr. 620/2025, § 15, stk. 3",
    "en": "There is no such place: Order 620/2025, § 15(4); the nearest that exists is Order 620/2025, § 15(3)"
   },
   {
    "da": "Stedet findes ikke: forordning (EU) 2024/2690, artikel 23; det nærmeste, der findes, er forordning (EU) 2024/2690, artikel 16",
    "en": "There is no such place: Regulation (EU) 2024/2690, Article 23; the nearest that exists is Regulation (EU) 2024/2690, Article 16"
   },
   {
    "da": "Stedet findes ikke: NIS 2-direktivet, artikel 21, stk. 2, litra k; det nærmeste, der findes, er NIS 2-direktivet, artikel 21, stk. 2, litra j",
    "en": "There is no such place: the NIS 2 Directive, Article 21(2)(k); the nearest that exists is the NIS 2 Directive, Article 21(2)(j)"
   },
   {
    "da": "Stedet findes ikke: § 7, stk. 3, i NIS 2-loven; det nærmeste, der findes, er § 7, stk. 2",
    "en": "There is no such place: § 7(3) of the Danish NIS 2 Act; the nearest that exists is § 7(2)"
   }
  ]
 },
 "citations-correct dk/12.1/notify": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policies/hændelser.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Hændelser\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Hændelser\n\n## Underretning\n\nHændelser indberettes til Center for Cybersikkerhed inden for 24 timer. Den endelige rapport sendes til myndigheden senest 30 dage\nefter hændelsen.\n\n## Sanktioner\n\nNIS 2-loven fastsætter bøder på op til 10 mio. euro. Offentlige myndigheder kan ikke få bøde efter loven.\n"
   }
  ],
  "says": [
   {
    "da": "«indberettes til Center for Cybersikkerhed» er ikke, hvad loven siger. Ingen af dem er kompetent myndighed efter bekendtgørelse nr. 620/2025; en væsentlig hændelse meldes til sektorens kompetente myndighed og CSIRT'en, via Virk.dk (§ 12, stk. 1; bekendtgørelse nr. 620/2025, § 14, stk. 1)",
    "en": "\"indberettes til Center for Cybersikkerhed\" is not what the law says. Neither is a competent authority under Order 620/2025; a significant incident is notified to the competent authority of the sector and to the CSIRT, through Virk.dk (§ 12(1); Order 620/2025, § 14(1))"
   },
   {
    "da": "«endelige rapport sendes til myndigheden senest 30 dage» er ikke, hvad loven siger. Senest én kalendermåned efter, at hændelsesunderretningen (den på 72 timer) blev sendt: ikke 30 dage, og ikke regnet fra hændelsen (§ 13, stk. 1, nr. 4)",
    "en": "\"endelige rapport sendes til myndigheden senest 30 dage\" is not what the law says. At the latest one calendar month after the incident notification (the one of 72 hours) was sent: not 30 days, and not counted from the incident (§ 13(1) no. 4)"
   },
   {
    "da": "«10 mio. euro» er ikke, hvad loven siger. Loven nævner intet beløb og ingen procent. Tallene er direktivets: så højt skal det øverste bødeniveau mindst kunne nå (det højeste af beløbet og andelen af omsætningen på verdensplan i den virksomhed, enheden hører til) for brud på direktivets artikel 21 eller 23 (§ 32, stk. 1; NIS 2-direktivet, artikel 34, stk. 4; NIS 2-direktivet, artikel 34, stk. 5)",
    "en": "\"10 mio. euro\" is not what the law says. The act names no amount and no percentage. The figures are the directive's: so high must the top of the range at least be (the higher of the amount and the share of the worldwide turnover of the undertaking the entity belongs to) for breach of its articles 21 or 23 (§ 32(1); the NIS 2 Directive, Article 34(4); the NIS 2 Directive, Article 34(5))"
   },
   {
    "da": "«Offentlige myndigheder kan ikke få bøde» er ikke, hvad loven siger. § 32 undtager dem ikke. Straffelovens § 27, stk. 2, begrænser ansvaret for stat og kommuner til virksomhed, der kan sammenlignes med private (§ 32, stk. 2; straffeloven, § 27, stk. 2)",
    "en": "\"Offentlige myndigheder kan ikke få bøde\" is not what the law says. § 32 does not exempt them. Section 27(2) of the Criminal Code limits the liability of state and municipalities to activity comparable to that of private parties (§ 32(2); the Criminal Code, § 27(2))"
   }
  ]
 },
 "citations-correct dk/13.1.4/final-report": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policies/hændelser.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Hændelser\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Hændelser\n\n## Underretning\n\nHændelser indberettes til Center for Cybersikkerhed inden for 24 timer. Den endelige rapport sendes til myndigheden senest 30 dage\nefter hændelsen.\n\n## Sanktioner\n\nNIS 2-loven fastsætter bøder på op til 10 mio. euro. Offentlige myndigheder kan ikke få bøde efter loven.\n"
   }
  ],
  "says": [
   {
    "da": "«indberettes til Center for Cybersikkerhed» er ikke, hvad loven siger. Ingen af dem er kompetent myndighed efter bekendtgørelse nr. 620/2025; en væsentlig hændelse meldes til sektorens kompetente myndighed og CSIRT'en, via Virk.dk (§ 12, stk. 1; bekendtgørelse nr. 620/2025, § 14, stk. 1)",
    "en": "\"indberettes til Center for Cybersikkerhed\" is not what the law says. Neither is a competent authority under Order 620/2025; a significant incident is notified to the competent authority of the sector and to the CSIRT, through Virk.dk (§ 12(1); Order 620/2025, § 14(1))"
   },
   {
    "da": "«endelige rapport sendes til myndigheden senest 30 dage» er ikke, hvad loven siger. Senest én kalendermåned efter, at hændelsesunderretningen (den på 72 timer) blev sendt: ikke 30 dage, og ikke regnet fra hændelsen (§ 13, stk. 1, nr. 4)",
    "en": "\"endelige rapport sendes til myndigheden senest 30 dage\" is not what the law says. At the latest one calendar month after the incident notification (the one of 72 hours) was sent: not 30 days, and not counted from the incident (§ 13(1) no. 4)"
   },
   {
    "da": "«10 mio. euro» er ikke, hvad loven siger. Loven nævner intet beløb og ingen procent. Tallene er direktivets: så højt skal det øverste bødeniveau mindst kunne nå (det højeste af beløbet og andelen af omsætningen på verdensplan i den virksomhed, enheden hører til) for brud på direktivets artikel 21 eller 23 (§ 32, stk. 1; NIS 2-direktivet, artikel 34, stk. 4; NIS 2-direktivet, artikel 34, stk. 5)",
    "en": "\"10 mio. euro\" is not what the law says. The act names no amount and no percentage. The figures are the directive's: so high must the top of the range at least be (the higher of the amount and the share of the worldwide turnover of the undertaking the entity belongs to) for breach of its articles 21 or 23 (§ 32(1); the NIS 2 Directive, Article 34(4); the NIS 2 Directive, Article 34(5))"
   },
   {
    "da": "«Offentlige myndigheder kan ikke få bøde» er ikke, hvad loven siger. § 32 undtager dem ikke. Straffelovens § 27, stk. 2, begrænser ansvaret for stat og kommuner til virksomhed, der kan sammenlignes med private (§ 32, stk. 2; straffeloven, § 27, stk. 2)",
    "en": "\"Offentlige myndigheder kan ikke få bøde\" is not what the law says. § 32 does not exempt them. Section 27(2) of the Criminal Code limits the liability of state and municipalities to activity comparable to that of private parties (§ 32(2); the Criminal Code, § 27(2))"
   }
  ]
 },
 "class-correct": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 250, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": [
   {
    "da": "Acme A/S er angivet som en vigtig enhed, men er en væsentlig enhed efter § 4, stk. 1: 250 beskæftigede er 250 eller derover",
    "en": "Acme A/S is given as an important entity, but is an essential entity under § 4(1): 250 employed is 250 or more"
   }
  ]
 },
 "clauses-present": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - id: nordhegn\n    name: Nordhegn IT ApS\n    criticality: critical\n    clauses:\n      securityRequirements: { where: \"Bilag 3, punkt 1\" }\n      training: { where: \"Bilag 3, punkt 2\" }\n      backgroundChecks: { where: \"Bilag 3, punkt 3\" }\n      incidentNotice: { where: \"Bilag 3, punkt 4\", hours: 8 }\n      vulnerabilities: { where: \"Bilag 3, punkt 6\" }\n      subcontracting: { where: \"Bilag 3, punkt 7\" }\n      exit: {}\n"
   }
  ],
  "says": [
   {
    "da": "Fortegnelsen viser hverken, hvor aftalen med nordhegn har punktet «Revision», eller hvorfor punktet ikke er relevant",
    "en": "The register shows neither where the contract with nordhegn has the point \"Audit\" nor why the point does not apply"
   },
   {
    "da": "Fortegnelsen viser hverken, hvor aftalen med nordhegn har punktet «Ophør», eller hvorfor punktet ikke er relevant",
    "en": "The register shows neither where the contract with nordhegn has the point \"Exit\" nor why the point does not apply"
   }
  ]
 },
 "clauses-present eu-ir/5.1.4": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - id: nordhegn\n    name: Nordhegn IT ApS\n    criticality: critical\n"
   }
  ],
  "says": [
   {
    "da": "Fortegnelsen viser intet om de sikkerhedspunkter, som aftalen med nordhegn skal indeholde, hvor det er passende: «Sikkerhedskrav til leverandøren», «Uddannelse og kompetencer», «Baggrundskontrol», «Melding af hændelser», «Revision», «Håndtering af sårbarheder», «Underleverandører» og «Ophør»",
    "en": "The register shows nothing of the security points that the contract with nordhegn is to hold where appropriate: \"Security requirements on the supplier\", \"Training and skills\", \"Background checks\", \"Notice of incidents\", \"Audit\", \"Handling of vulnerabilities\", \"Subcontractors\" and \"Exit\""
   }
  ]
 },
 "clauses-present eu-ir/5.1.4.f": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - id: limtek\n    name: Limtek Automation A/S\n    criticality: important\n    clauses:\n      securityRequirements: { where: \"Bilag 3, punkt 1\" }\n      training: { notApplicable: Leverandøren har ingen adgang til vores systemer }\n      backgroundChecks: { notApplicable: Leverandøren har ingen adgang til vores systemer }\n      incidentNotice: { where: \"Bilag 3, punkt 4\", hours: 8 }\n      audit: { where: \"Bilag 3, punkt 5\" }\n      subcontracting: { where: \"Bilag 3, punkt 7\" }\n"
   }
  ],
  "says": [
   {
    "da": "Fortegnelsen viser ikke, hvad aftalen med limtek siger om disse punkter, eller hvorfor de ikke er relevante: «Håndtering af sårbarheder» og «Ophør»",
    "en": "The register does not show what the contract with limtek says of these points or why they do not apply: \"Handling of vulnerabilities\" and \"Exit\""
   }
  ]
 },
 "clauses-present dk/6.1.4/contract-terms": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - id: nordhegn\n    name: Nordhegn IT ApS\n    criticality: critical\n    clauses:\n      securityRequirements: { where: \"Bilag 3, punkt 1\" }\n      backgroundChecks: { where: \"Bilag 3, punkt 3\" }\n      incidentNotice: { where: \"Bilag 3, punkt 4\", hours: 8 }\n      vulnerabilities: { where: \"Bilag 3, punkt 6\" }\n      subcontracting: { where: \"Bilag 3, punkt 7\" }\n      exit: { where: \"Bilag 3, punkt 8\" }\n  - id: limtek\n    name: Limtek Automation A/S\n    criticality: important\n    clauses:\n      securityRequirements: { where: \"Bilag 3, punkt 1\" }\n      training: { notApplicable: Leverandøren har ingen adgang til vores systemer }\n      backgroundChecks: { notApplicable: Leverandøren har ingen adgang til vores systemer }\n      incidentNotice: { where: \"Bilag 3, punkt 4\", hours: 8 }\n      audit: { where: \"Bilag 3, punkt 5\" }\n      subcontracting: { where: \"Bilag 3, punkt 7\" }\n"
   }
  ],
  "says": [
   {
    "da": "Fortegnelsen viser ikke, hvad aftalen med nordhegn siger om disse punkter, eller hvorfor de ikke er relevante: «Uddannelse og kompetencer» og «Revision»; listen er en målestok fra forordning (EU) 2024/2690, som ikke binder enheden",
    "en": "The register does not show what the contract with nordhegn says of these points or why they do not apply: \"Training and skills\" and \"Audit\"; the list is a benchmark from Regulation (EU) 2024/2690, which does not bind the entity"
   }
  ]
 },
 "communities-told": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings:\n  - date: 2025-09-20\n    channel: virk.dk\n    receipt: kvitteringer/2025-09-20.pdf\n    digest: ba9d08a887c563ea80f3e095605a515605c9ae95ec368c7b03419a90615cfccd\ncommunities:\n  - { name: Vandsektorens fællesskab, joined: 2026-02-02, left: 2026-05-01 }\n"
   }
  ],
  "says": [
   {
    "da": "Enheden indgik i Vandsektorens fællesskab den 2. februar 2026, men det fremgår ikke, at den kompetente myndighed har fået besked; loven sætter ingen frist",
    "en": "The entity joined Vandsektorens fællesskab on 2 February 2026, but it does not appear that the competent authority was told; the act sets no time limit"
   },
   {
    "da": "Enheden udtrådte af Vandsektorens fællesskab den 1. maj 2026, men det fremgår ikke, at den kompetente myndighed har fået besked; loven sætter ingen frist",
    "en": "The entity left Vandsektorens fællesskab on 1 May 2026, but it does not appear that the competent authority was told; the act sets no time limit"
   }
  ]
 },
 "corrective-action-in-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": [
   {
    "da": "Ingen fortegnelse over korrigerende foranstaltninger (nis2: actions) viser, hvilke mangler der er fundet, og hvad der gøres ved dem",
    "en": "No actions document shows which shortcomings were found and what is done about them"
   }
  ]
 },
 "dates-in-order": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: \n    - { name: Mette Holm, role: chair, from: 2023-04-01 }\n    - { name: Jens Dam, from: 2023-04-01, until: 2020-04-01 }\ndelegations:\n  - { to: Direktionen, scope: Procedurer, decision: BEST-2026-03, from: 2026-03-12, until: 2025-03-12 }\n"
   },
   {
    "path": "exception.md",
    "text": "---\nnis2: exception\nid: UND-1\nversion: \"1.0\"\nrequirement: dk/6.1.8/encryption\nreason: Styringen kan ikke kryptere\nowner: Driftschefen\ngranted: 2026-12-31\nexpires: 2026-01-01\n---\n"
   }
  ],
  "says": [
   {
    "da": "Medlemskabet for Jens Dam slutter den 1. april 2020, men begynder først den 1. april 2023",
    "en": "The membership of Jens Dam ends on 1 April 2020 but begins only on 1 April 2023"
   },
   {
    "da": "Delegationen til Direktionen slutter den 12. marts 2025, men begynder først den 12. marts 2026",
    "en": "The delegation to Direktionen ends on 12 March 2025 but begins only on 12 March 2026"
   },
   {
    "da": "Undtagelsen UND-1 gælder først fra den 31. december 2026",
    "en": "The exception UND-1 takes effect only on 31 December 2026"
   },
   {
    "da": "Undtagelsen UND-1 slutter den 1. januar 2026, men begynder først den 31. december 2026",
    "en": "The exception UND-1 ends on 1 January 2026 but begins only on 31 December 2026"
   }
  ]
 },
 "domain-data-covered": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: navn\nname: Navneregistratoren ApS\ncvr: \"12345674\"\nlegalForm: private-limited-company\nsectors: [domain-registration]\nsize: { year: 2025, employees: 9, turnover: 1800000, balance: 900000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: executives-only\n  organ: executive-board\n  members: [{ name: Mette Holm, role: chief-executive, from: 2023-04-01 }]\n"
   },
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-D\ntitle: Domænenavnsregistreringsdata\nversion: \"1.0\"\nstatus: approved\nowner: Registreringschefen\ncovers:\n  dk/11.1/database: \"#databasen\"\n  dk/11.2/contents: \"#databasen\"\n  dk/11.3/accuracy-policy: \"#kontrol\"\n  dk/11.3/publication: \"#kontrol\"\n  dk/11.5/access-requests: \"#adgang\"\n  dk-653/3.1/contact-data: \"#kontrol\"\n  dk-653/3.3/repeated-validation: \"#kontrol\"\n  dk-653/4.1/name-verification: \"#kontrol\"\n  dk-653/4.5/repeated-verification: \"#kontrol\"\n  dk-653/5.1/activation: \"#kontrol\"\n  dk-653/5.2/late-verification: \"#kontrol\"\n  dk-653/6.1/legitimate-access: \"#adgang\"\n  dk-653/6.2/other-requests: \"#adgang\"\n---\n\n# Domænenavnsregistreringsdata\n\n## Databasen\n\n## Kontrol\n\n## Adgang\n"
   }
  ],
  "says": [
   {
    "da": "Ingen politik beskriver, hvordan dette krav til domænenavnsregistreringsdata efterleves: «Registreringsdata, der ikke er personoplysninger, offentliggøres»",
    "en": "No policy describes how this requirement on domain name registration data is kept: \"Registration data that are not personal data are made public\""
   },
   {
    "da": "Domænenavnsregistreringsdata er ikke dokumenteret på punktet «Politikker og procedurer for adgangen til registreringsdata er offentliggjort»: ingen politik henviser til kravet",
    "en": "Domain name registration data are not documented on the point \"Policies and procedures for access to registration data are published\": no policy refers to the requirement"
   },
   {
    "da": "Ingen politik beskriver, hvordan dette krav til domænenavnsregistreringsdata efterleves: «Registreringsdata indsamles ikke to gange»",
    "en": "No policy describes how this requirement on domain name registration data is kept: \"Registration data are not collected twice\""
   },
   {
    "da": "Domænenavnsregistreringsdata: ingen politik dækker «Kontaktpunktets e-mailadresse eller telefonnummer er valideret og verificeret» eller begrunder, at det ikke er relevant",
    "en": "Domain name registration data: no policy covers \"The e-mail address or telephone number of the contact point is validated and verified\" or says why it is not relevant"
   },
   {
    "da": "Domænenavnsregistreringsdata er ikke dokumenteret på punktet «Kan en fornyet kontrol ikke gennemføres, suspenderes eller slettes domænenavnet inden for 30 dage»: ingen politik henviser til kravet",
    "en": "Domain name registration data are not documented on the point \"Where a repeated check cannot be completed, the domain name is suspended or deleted within 30 days\": no policy refers to the requirement"
   }
  ]
 },
 "domain-data-covered dk/11.3/accuracy-policy": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: navn\nname: Navneregistratoren ApS\ncvr: \"12345674\"\nlegalForm: private-limited-company\nsectors: [domain-registration]\nsize: { year: 2025, employees: 9, turnover: 1800000, balance: 900000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: executives-only\n  organ: executive-board\n  members: [{ name: Mette Holm, role: chief-executive, from: 2023-04-01 }]\n"
   },
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-D\ntitle: Adgang til domænenavnsregistreringsdata\nversion: \"0.1\"\nstatus: draft\nowner: Registreringschefen\ncovers:\n  dk/11.1/database: \"#alt\"\n  dk/11.2/contents: \"#alt\"\n  dk/11.3/accuracy-policy: \"#alt\"\n  dk/11.3/publication: \"#alt\"\n  dk/11.4/public-data: \"#alt\"\n  dk/11.5/access-requests: \"#alt\"\n  dk/11.5/access-policy: \"#alt\"\n  dk/11.6/co-operation: \"#alt\"\n  dk-653/3.1/contact-data: \"#alt\"\n  dk-653/3.2/contact-point: \"#alt\"\n  dk-653/3.3/repeated-validation: \"#alt\"\n  dk-653/4.1/name-verification: \"#alt\"\n  dk-653/4.5/repeated-verification: \"#alt\"\n  dk-653/5.1/activation: \"#alt\"\n  dk-653/5.2/late-verification: \"#alt\"\n  dk-653/5.3/suspension: \"#alt\"\n  dk-653/6.1/legitimate-access: \"#alt\"\n  dk-653/6.2/other-requests: \"#alt\"\n---\n\n# Alt\n"
   }
  ],
  "says": [
   {
    "da": "POL-D er et udkast, så det, den siger om domænenavnsregistreringsdata, tæller ikke endnu",
    "en": "POL-D is a draft, so what it says of domain name registration data does not count yet"
   }
  ]
 },
 "evidence-verified": {
  "files": [
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: beslutning-2026-03-12\norgan: board\ndate: 2026-03-12\npresent: [Mette Holm]\nminutes: { file: referater/2026-1.txt, sha256: 8c74bec454cbc7ec2aa2d747e17024a88423cef436732e38cf757af9bb625614 }\ndecisions: [{ document: POL-1, version: \"1.0\" }]\n---\n\n# Godkendelse\n\nBestyrelsen godkendte POL-1 i version 1.0.\n"
   },
   {
    "path": "approvals/referater/2026-1.txt",
    "text": "Referat af bestyrelsesmøde nr. 2026/1, torsdag den 12. marts 2026.\n\nPunkt 4. Bestyrelsen godkendte politikken POL-1 i version 1.1.\n"
   }
  ],
  "says": [
   {
    "da": "Filen referater/2026-1.txt er en anden end den, der er nævnt: dens SHA-256 er 8944438caad3…, ikke 8c74bec454cb…",
    "en": "The file referater/2026-1.txt is not the one that was named: its SHA-256 is 8944438caad3…, not 8c74bec454cb…"
   }
  ]
 },
 "evidence-verified tool/evidence": {
  "files": [
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: beslutning-2026-03-12\norgan: board\ndate: 2026-03-12\npresent: [Mette Holm]\nminutes: { file: referater/2026-1.txt }\ndecisions: [{ document: POL-1, version: \"1.0\" }]\n---\n\n# Godkendelse\n\nBestyrelsen godkendte POL-1 i version 1.0.\n"
   },
   {
    "path": "approvals/referater/2026-1.txt",
    "text": "Referat af bestyrelsesmøde nr. 2026/1, torsdag den 12. marts 2026.\n\nPunkt 4. Bestyrelsen godkendte politikken POL-1 i version 1.0.\n"
   }
  ],
  "says": [
   {
    "da": "Filen referater/2026-1.txt er nævnt uden sin SHA-256, så det ses ikke, hvis den byttes ud",
    "en": "The file referater/2026-1.txt is named without its SHA-256, so nobody sees it when it is replaced"
   }
  ]
 },
 "exception-used": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "exception.md",
    "text": "---\nnis2: exception\nid: UND-1\nversion: \"1.0\"\nrequirement: dk/6.1.8/encryption\nreason: Styringen på de ældste pumpestationer kan ikke kryptere\nowner: Driftschefen\ngranted: 2026-01-01\nexpires: 2026-12-31\n---\n"
   },
   {
    "path": "cryptography.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Kryptografi\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.8/encryption: \"#kryptering\"\n---\n\n## Kryptering\n\nAl trafik mellem anlæggene går gennem krypterede forbindelser, og bærbare computere har krypterede diske, som it-chefen kontrollerer hver måned.\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: UND-1, version: \"1.0\" }\n  - { document: POL-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": [
   {
    "da": "POL-1 besvarer «Politik og procedurer dækker kryptering, hvor det er relevant», som UND-1 undtager fra",
    "en": "POL-1 answers \"Policy and procedures cover encryption where relevant\", from which UND-1 exempts"
   }
  ]
 },
 "exception-valid": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "exception.md",
    "text": "---\nnis2: exception\nid: UND-1\nversion: \"1.0\"\nrequirement: dk/6.1.3/backup\nreason: Anlægget tages i brug i december og har endnu ingen data\nowner: It-chefen\ngranted: 2026-03-12\nexpires: 2026-12-31\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: UND-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": [
   {
    "da": "«Sikkerhedskopiering er styret» er en pligt uden forbehold, så undtagelsen ophæver den ikke; kravet tæller som delvis dokumenteret",
    "en": "\"Backups are managed\" is a duty without reservation, so the exception does not lift it; the requirement counts as partly documented"
   }
  ]
 },
 "exception-valid dk/6.1.8/encryption": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "exception.md",
    "text": "---\nnis2: exception\nid: UND-1\nversion: \"1.0\"\nrequirement: dk/6.1.8/encryption\nreason: Anlægget kan ikke kryptere, og nettet er adskilt fra resten\nowner: It-chefen\ngranted: 2026-03-12\nexpires: 2026-05-31\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: UND-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Undtagelsen fra «Politik og procedurer dækker kryptering, hvor det er relevant» udløb den 31. maj 2026, så kravet gælder igen",
    "en": "The exception from \"Policy and procedures cover encryption where relevant\" expired on 31 May 2026, so the requirement applies again"
   }
  ]
 },
 "exception-valid eu-ir/3.1.1": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "exception.md",
    "text": "---\nnis2: exception\nid: UND-1\nversion: \"1.0\"\nrequirement: eu-ir/3.1.1\nreason: Anlægget kan ikke kryptere, og nettet er adskilt fra resten\nowner: It-chefen\ngranted: 2026-03-12\nexpires: 2026-05-31\n---\n"
   },
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: UND-1, version: \"1.0\" }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Undtagelsen fra «Politikken for håndtering af hændelser fastlægger roller, ansvar og procedurer» udløb den 31. maj 2026, så kravet gælder igen",
    "en": "The exception from \"The incident handling policy lays down roles, responsibilities and procedures\" expired on 31 May 2026, so the requirement applies again"
   }
  ]
 },
 "exemption-renewed": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings:\n  - date: 2025-09-20\n    channel: virk.dk\n    receipt: kvitteringer/2025-09-20.pdf\n    digest: ba9d08a887c563ea80f3e095605a515605c9ae95ec368c7b03419a90615cfccd\nexemptions:\n  - { granted: 2025-09-01, expires: 2026-09-30, reference: \"sag 2024-118\" }\n"
   }
  ],
  "says": [
   {
    "da": "Fritagelsen udløber den 30. september 2026; en forlængelse skal søges senest den 30. juni 2026, om 29 dage (bekendtgørelse nr. 620/2025, § 16, stk. 2)",
    "en": "The exemption ends on 30 September 2026; an extension is to be applied for by 30 June 2026, in 29 days (Order 620/2025, § 16(2))"
   }
  ]
 },
 "facts-complete": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "continuity.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Driftskontinuitet\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\ncovers:\n  dk/6.1.3/backup: \"#backup\"\n  eu-ir/4.2.2.d: \"#backup\"\n  eu-ir/4.2.6: \"#gendannelse\"\nfacts:\n  \"3\":\n    restoreTest: {}\n---\n\n# Backup\n\n# Gendannelse\n"
   }
  ],
  "says": [
   {
    "da": "POL-1 besvarer punkter i forordning (EU) 2024/2690, hvor noget skal være fastsat eller gentages, men dette står ikke som data: «Prøve af gendannelse fra sikkerhedskopi» (3.restoreTest)",
    "en": "POL-1 answers points of Regulation (EU) 2024/2690 where something is to be set or repeated, but this does not stand as data: \"Restore test from backup\" (3.restoreTest)"
   }
  ]
 },
 "facts-fresh": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "continuity.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Driftskontinuitet\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\nfacts:\n  \"3\":\n    restoreTest: { last: 2025-06-11, every: P6M }\n---\n\n# Gendannelse\n"
   }
  ],
  "says": [
   {
    "da": "«Prøve af gendannelse fra sikkerhedskopi» er senest sket den 11. juni 2025 og skulle efter jeres eget interval være sket igen senest den 11. december 2025, for 172 dage siden",
    "en": "\"Restore test from backup\" was last done on 11 June 2025 and by your own interval was to be done again by 11 December 2025, 172 days ago"
   }
  ]
 },
 "facts-fresh eu-ir/4.2.6": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "continuity.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Driftskontinuitet\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\nfacts:\n  \"3\":\n    restoreTest: { last: 2025-06-11, every: P6M }\n---\n\n# Gendannelse\n"
   }
  ],
  "says": [
   {
    "da": "«Prøve af gendannelse fra sikkerhedskopi» er senest sket den 11. juni 2025 og skulle efter jeres eget interval være sket igen senest den 11. december 2025, for 172 dage siden",
    "en": "\"Restore test from backup\" was last done on 11 June 2025 and by your own interval was to be done again by 11 December 2025, 172 days ago"
   }
  ]
 },
 "facts-fresh eu-ir/2.1.4": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "risk.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Risikostyring\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\nfacts:\n  \"1\":\n    riskAssessment: { last: 2026-02-05, every: P2Y }\n---\n\n# Gendannelse\n"
   }
  ],
  "says": [
   {
    "da": "Intervallet for «Gennemgang af risikovurdering og risikohåndteringsplan» er P2Y, men efter «Risikovurderingen og risikohåndteringsplanen gennemgås mindst en gang om året» må det højst være P1Y",
    "en": "The interval of \"Review of the risk assessment and the risk treatment plan\" is P2Y, but under \"The risk assessment and the risk treatment plan are reviewed at least once a year\" it may be P1Y at most"
   }
  ]
 },
 "id-unique": {
  "files": [
   {
    "path": "access.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   },
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   }
  ],
  "says": [
   {
    "da": "Id’et «POL-1» er allerede brugt af access.md, så henvisninger til det er tvetydige",
    "en": "The id \"POL-1\" is already used by access.md, so references to it are ambiguous"
   }
  ]
 },
 "incident-addressees-complete": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\n  - step: incident-notification\n    sent: 2026-04-16T16:00+02:00\n    to: [authority]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, assessment: Alvorlig i syv timer, indicators: Ingen fundet }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Hændelsesunderretningen om H-1 er ikke sendt til CSIRT’en; § 12, stk. 1, nævner både den kompetente myndighed og CSIRT’en",
    "en": "The incident notification of H-1 was not sent to the CSIRT; section 12(1) names both the competent authority and the CSIRT"
   }
  ]
 },
 "incident-history-possible": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T11:00+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Fristerne for H-1 regnes fra den 14. april 2026 kl. 11.00, men noget skete allerede den 14. april 2026 kl. 09.30; det fremgår ikke, hvorfor enheden først da havde kendskab til en væsentlig hændelse",
    "en": "The time limits of H-1 are counted from 14 April 2026 at 11:00, but something happened as early as 14 April 2026 at 09:30; it does not appear why the entity had knowledge of a significant incident only then"
   }
  ]
 },
 "incident-history-possible dk/13.1.5/status-report": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T13:00+02:00\nknown: 2026-04-14T12:30+02:00\ntimeline: [{ at: 2026-04-14T13:00+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nongoing: true\nhandled: 2026-04-14T11:00+02:00\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T14:30+05:30\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\n  - step: incident-notification\n    sent: 2026-04-16T16:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, assessment: Alvorlig i syv timer, indicators: Ingen fundet }\n  - step: status-report\n    sent: 2026-05-15T11:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": [
   {
    "da": "H-1 er kendt den 14. april 2026 kl. 12.30, før der blev bemærket noget den 14. april 2026 kl. 13.00",
    "en": "H-1 was known on 14 April 2026 at 12:30, before anything was noticed on 14 April 2026 at 13:00"
   },
   {
    "da": "H-1 er håndteret den 14. april 2026 kl. 11.00, før der blev bemærket noget den 14. april 2026 kl. 13.00",
    "en": "H-1 was handled on 14 April 2026 at 11:00, before anything was noticed on 14 April 2026 at 13:00"
   },
   {
    "da": "H-1 står både som stadig i gang og som håndteret den 14. april 2026 kl. 11.00",
    "en": "H-1 is said both to be going on still and to have been handled on 14 April 2026 at 11:00"
   },
   {
    "da": "Den tidlige varsling om H-1 er sendt den 14. april 2026 kl. 11.00, før enheden fik kendskab til hændelsen den 14. april 2026 kl. 12.30",
    "en": "The early warning of H-1 was sent on 14 April 2026 at 11:00, before the entity got knowledge of the incident on 14 April 2026 at 12:30"
   },
   {
    "da": "Statusrapporten om H-1 er sendt den 15. maj 2026 kl. 11.00, efter at hændelsen var håndteret den 14. april 2026 kl. 11.00; da er det den endelige rapport, der mangler",
    "en": "The status report of H-1 was sent on 15 May 2026 at 11:00, after the incident had been handled on 14 April 2026 at 11:00; it is the final report that is asked for then"
   }
  ]
 },
 "incident-notifications-complete": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nhandled: 2026-04-14T17:00+02:00\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: {}\n  - step: incident-notification\n    sent: 2026-04-16T16:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, indicators: Ingen }\n  - step: interim-report\n    sent: 2026-04-20T10:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: {}\n  - step: final-report\n    sent: 2026-05-15T11:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { description: Forløbet, cause: Fejl, crossBorder: Ingen }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Den tidlige varsling om H-1 siger intet om mistanke om ulovlig eller ondsindet årsag, som kræves (§ 13, stk. 1, nr. 1)",
    "en": "The early warning of H-1 says nothing of suspicion of an unlawful or malicious cause, which is asked for (§ 13(1) no. 1)"
   },
   {
    "da": "Den tidlige varsling om H-1 siger intet om mulig virkning over grænserne, som kræves (§ 13, stk. 1, nr. 1; § 12, stk. 1)",
    "en": "The early warning of H-1 says nothing of possible effect across borders, which is asked for (§ 13(1) no. 1; § 12(1))"
   },
   {
    "da": "Hændelsesunderretningen om H-1 siger intet om indledende vurdering med alvor og indvirkning, som kræves (§ 13, stk. 1, nr. 2)",
    "en": "The incident notification of H-1 says nothing of initial assessment with severity and impact, which is asked for (§ 13(1) no. 2)"
   },
   {
    "da": "Den foreløbige rapport om H-1 siger intet om status på hændelsen, som kræves (§ 13, stk. 1, nr. 3)",
    "en": "The interim report of H-1 says nothing of the state of the incident, which is asked for (§ 13(1) no. 3)"
   },
   {
    "da": "Den endelige rapport om H-1 siger intet om foranstaltninger, der er truffet og er i gang, som kræves (§ 13, stk. 1, nr. 4, litra c)",
    "en": "The final report of H-1 says nothing of mitigation done and under way, which is asked for (§ 13(1) no. 4(c))"
   }
  ]
 },
 "incident-notifications-complete tool/other-duties": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\npersonalData: true\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\n  - step: incident-notification\n    sent: 2026-04-16T16:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, assessment: Alvorlig i syv timer, indicators: Ingen fundet }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Personoplysninger er berørt af H-1; se også databeskyttelsesforordningens artikel 33 (anmeldelse til Datatilsynet, om muligt inden for 72 timer), som ikke bedømmes her",
    "en": "Personal data are affected by H-1; see also Article 33 of the General Data Protection Regulation (notification to the Danish Data Protection Agency, where feasible within 72 hours), which is not judged here"
   }
  ]
 },
 "incident-reported-in-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nhandled: 2026-04-14T17:00+02:00\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\n  - step: incident-notification\n    sent: 2026-04-17T10:30+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, assessment: Alvorlig i syv timer, indicators: Ingen fundet }\n  - step: final-report\n    sent: 2026-05-18T00:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { description: Forløbet time for time, cause: Fejl i styringen, mitigation: Styringen er skiftet, crossBorder: Ingen }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Hændelsesunderretningen om H-1 blev sendt den 17. april 2026 kl. 10.30, 1 time efter fristen den 17. april 2026 kl. 09.30",
    "en": "The incident notification of H-1 was sent on 17 April 2026 at 10:30, 1 hour after it was due on 17 April 2026 at 09:30"
   },
   {
    "da": "Den endelige rapport om H-1 blev sendt den 18. maj 2026 kl. 00.00, 1 dag efter fristen den 17. maj 2026",
    "en": "The final report of H-1 was sent on 18 May 2026 at 00:00, 1 day after it was due on 17 May 2026"
   }
  ]
 },
 "incident-reported-in-time dk/13.2/trust-notification": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [digital-infrastructure.trust]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nhandled: 2026-04-14T17:00+02:00\nnotifications:\n  - step: early-warning\n    sent: 2026-04-14T15:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { malicious: Nej, crossBorder: Nej }\n  - step: incident-notification\n    sent: 2026-04-15T10:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { update: Intet nyt, assessment: Alvorlig i syv timer, indicators: Ingen fundet }\n  - step: final-report\n    sent: 2026-05-15T11:00+02:00\n    to: [authority, csirt]\n    channel: virk.dk\n    receipt: K-1\n    contents: { description: Forløbet time for time, cause: Fejl i styringen, mitigation: Styringen er skiftet, crossBorder: Ingen }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": [
   {
    "da": "Hændelsesunderretningen om H-1 blev sendt den 15. april 2026 kl. 10.00, 30 minutter efter fristen den 15. april 2026 kl. 09.30",
    "en": "The incident notification of H-1 was sent on 15 April 2026 at 10:00, 30 minutes after it was due on 15 April 2026 at 09:30"
   }
  ]
 },
 "index-agrees": {
  "files": [
   {
    "path": "nis2lint.index.yaml",
    "text": "nis2: index\ndocuments:\n  - document: policies/backups.md\n    metadata:\n      nis2: policy\n      id: POL-1\n      title: Backup\n      version: \"1.0\"\n      status: approved\n      owner: It-chefen\n  - document: policies/kryptering-af-baerbare.md\n    metadata: { nis2: policy, id: POL-2, title: Kryptering, version: \"1\", status: draft, owner: It-chefen }\n"
   },
   {
    "path": "policies/backup.md",
    "text": "# Backup\n\nServerne kopieres hver nat.\n"
   }
  ],
  "says": [
   {
    "da": "Indekset nævner «policies/backups.md», som ikke findes",
    "en": "The index names \"policies/backups.md\", which does not exist"
   },
   {
    "da": "Indekset nævner «policies/kryptering-af-baerbare.md», som ikke findes",
    "en": "The index names \"policies/kryptering-af-baerbare.md\", which does not exist"
   }
  ]
 },
 "inheritance-resolves": {
  "files": [
   {
    "path": "koncern/entity.yaml",
    "text": "nis2: entity\nid: koncern\nname: Koncern A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "koncern/backup.md",
    "text": "---\nnis2: policy\nid: K-01\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\n---\n\n# Backup\n\nAlle servere kopieres hver nat.\n"
   },
   {
    "path": "datter/entity.yaml",
    "text": "nis2: entity\nid: datter\nname: Datter A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\ninherits:\n  - { entity: moderselskabet, policies: [K-01] }\n"
   }
  ],
  "says": [
   {
    "da": "Ingen enhed her har id’et «moderselskabet», så intet overtages",
    "en": "No entity here has the id \"moderselskabet\", so nothing is taken over"
   }
  ]
 },
 "inherited-policies-adopted": {
  "files": [
   {
    "path": "koncern/entity.yaml",
    "text": "nis2: entity\nid: koncern\nname: Koncern A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "koncern/backup.md",
    "text": "---\nnis2: policy\nid: K-01\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\n---\n\n# Backup\n\nAlle servere kopieres hver nat.\n"
   },
   {
    "path": "koncern/2026-03.md",
    "text": "---\nnis2: approval\nid: K-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: K-01, version: \"1.0\" }\n---\n"
   },
   {
    "path": "datter/entity.yaml",
    "text": "nis2: entity\nid: datter\nname: Datter A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\ninherits:\n  - { entity: koncern, policies: [K-01] }\n"
   }
  ],
  "says": [
   {
    "da": "K-01, som overtages fra Koncern A/S, er ikke godkendt af enhedens eget ledelsesorgan (bestyrelse) og tæller derfor ikke",
    "en": "K-01, taken over from Koncern A/S, is not approved by the entity's own management body (board of directors) and so does not count"
   }
  ]
 },
 "links-resolve": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Backup\n\nSe [planen](planer/beredskab-2024.pdf).\n"
   }
  ],
  "says": [
   {
    "da": "Linket fører til «planer/beredskab-2024.pdf», som ikke findes",
    "en": "The link leads to \"planer/beredskab-2024.pdf\", which does not exist"
   }
  ]
 },
 "losses-weighed": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 9000000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T12:00+02:00\n  result: not-significant\n  reasons: Kort afbrydelse\n  loss: 460000\n---\n"
   }
  ],
  "says": [
   {
    "da": "Det direkte tab ved H-1 er 460.000 euro, over grænsen på 450.000 euro (forordning (EU) 2024/2690, artikel 3, stk. 1, litra a), men hændelsen er ikke fundet væsentlig",
    "en": "The direct loss from H-1 is EUR 460,000, over the limit of EUR 450,000 (Regulation (EU) 2024/2690, Article 3(1)(a)), but the incident was not found significant"
   }
  ]
 },
 "management-body-correct": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: executive-board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": [
   {
    "da": "Ledelsesorganet er angivet som «direktion», men er «bestyrelse» (retsform: Aktieselskab, ledelse: Bestyrelse og direktion)",
    "en": "The management body is given as \"executive board\", but is \"board of directors\" (legal form: Public limited company, led by: Board of directors and executive board)"
   }
  ]
 },
 "matches-schema": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\n---\n"
   }
  ],
  "says": [
   {
    "da": "Feltet «owner» mangler",
    "en": "The field \"owner\" is missing"
   }
  ]
 },
 "maturity-plausible": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\nmaturity:\n  assessed: 2026-01-15\n  \"3\": 4\n"
   }
  ],
  "says": [
   {
    "da": "Modenheden for foranstaltning nr. 3 er sat til 4 af 5, men under halvdelen af kravene til den er dokumenteret",
    "en": "The maturity of measure no. 3 is set to 4 of 5, but less than half of what it requires is documented"
   }
  ]
 },
 "measure-covered": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Samlet politik\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.1/risk-analysis-policy: \"#alt\"\n  dk/6.1.1/information-system-security-policy: \"#alt\"\n  dk/6.1.1/risk-method: \"#alt\"\n  dk/6.1.1/standard: \"#alt\"\n  dk/6.1.2/incident-handling: \"#alt\"\n  dk/6.1.2/logging-and-monitoring: \"#alt\"\n  dk/6.1.2/log-protection: \"#alt\"\n  dk/6.1.2/significance-test: \"#alt\"\n  dk/6.1.2/notification-workflow: \"#alt\"\n  dk/6.1.2/recipient-workflow: \"#alt\"\n  dk/6.1.3/continuity: \"#alt\"\n  dk/6.1.3/disaster-recovery: \"#alt\"\n  dk/6.1.3/crisis-management: \"#alt\"\n  dk/6.1.3/restore-procedure: \"#alt\"\n  dk/6.1.3/contingency-plan: \"#alt\"\n  dk/6.1.3/redundancy-and-utilities: \"#alt\"\n  dk/6.1.4/supply-chain-security: \"#alt\"\n  dk/6.1.4/direct-suppliers: \"#alt\"\n  dk/6.1.4/supplier-procedure: \"#alt\"\n  dk/6.1.4/contract-terms: \"#alt\"\n  dk/6.1.4/proportionate-requirements: \"#alt\"\n  dk/6.1.4/supplier-vulnerabilities: \"#alt\"\n  dk/6.1.4/supervision-plan: \"#alt\"\n  dk/6.1.5/acquisition: \"#alt\"\n  dk/6.1.5/development: \"#alt\"\n  dk/6.1.5/maintenance: \"#alt\"\n  dk/6.1.5/vulnerability-handling: \"#alt\"\n  dk/6.1.5/vulnerability-disclosure: \"#alt\"\n  dk/6.1.6/effectiveness: \"#alt\"\n  dk/6.1.6/technical-tests: \"#alt\"\n  dk/6.1.7/cyber-hygiene: \"#alt\"\n  dk/6.1.7/training: \"#alt\"\n  dk/6.1.8/cryptography: \"#alt\"\n  dk/6.1.8/encryption: \"#alt\"\n  dk/6.1.8/certificates: \"#alt\"\n  dk/6.1.9/personnel-security: \"#alt\"\n  dk/6.1.9/access-control: \"#alt\"\n  dk/6.1.9/asset-management: \"#alt\"\n  dk/6.1.9/access-rights: \"#alt\"\n  dk/6.1.9/security-duties: \"#alt\"\n  dk/6.1.10/multi-factor-authentication: \"#alt\"\n  dk/6.1.10/emergency-communication: \"#alt\"\n  dk/6.1.10/mfa-reason: \"#alt\"\n  dk/6.1.10/external-access: \"#alt\"\n---\n\n# Alt\n"
   },
   {
    "path": "actions.yaml",
    "text": "nis2: actions\nid: ACT\ntitle: Korrigerende foranstaltninger\nowner: It-chefen\nactions:\n  - id: K-1\n    gap: Der er ingen beskrevet backup\n    requirement: dk/6.1.3/backup\n    measure: Beskriv og afprøv backup\n    owner: It-chefen\n    opened: 2026-05-04\n    due: 2026-07-01\n"
   }
  ],
  "says": [
   {
    "da": "Forordning (EU) 2024/2690, som ikke binder enheden, men kan bruges som målestok, har 350 punkter, som ingen politik besvarer",
    "en": "Regulation (EU) 2024/2690, which does not bind the entity but can serve as a benchmark, has 350 points that no policy answers"
   },
   {
    "da": "Foranstaltning nr. 3 er ikke dokumenteret på punktet «Sikkerhedskopiering er styret»: ingen politik henviser til kravet",
    "en": "Measure no. 3 is not documented on the point \"Backups are managed\": no policy refers to the requirement"
   },
   {
    "da": "Foranstaltning nr. 10: ingen politik dækker «Tale-, video- og tekstkommunikation er sikret, hvor det er relevant» eller begrunder, at det ikke er relevant",
    "en": "Measure no. 10: no policy covers \"Voice, video and text communication is secured where relevant\" or says why it is not relevant"
   }
  ]
 },
 "measure-covered org/backup-offsite": {
  "files": [
   {
    "path": "nis2lint.yaml",
    "text": "requirements:\n  org/backup-offsite:\n    title: { da: Backup uden for huset, en: Backup off site }\n    ask: { da: \"Beskriv, hvor kopierne opbevares\", en: Describe where the copies are kept }\n    level: BØR\n"
   },
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: andel\nname: Andelsselskabet Kilden\ncvr: \"12345674\"\nlegalForm: cooperative\nsectors: [drinking-water]\nsize: { year: 2025, employees: 8, turnover: 1800000, balance: 960000 }\ncoveredSince: 2025-07-01\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": [
   {
    "da": "Organisationens eget krav: ingen politik dækker «Backup uden for huset»",
    "en": "The organisation's own requirement: no policy covers \"Backup off site\""
   }
  ]
 },
 "members-trained": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members:\n    - { name: Mette Holm, role: chair, from: 2023-04-01 }\n    - { name: Søren Dahl, from: 2024-04-01 }\n"
   },
   {
    "path": "training.yaml",
    "text": "nis2: training\nid: KUR-1\ncourses:\n  - { topic: Cyberrisici for bestyrelser, audience: management-body, provider: Dansk Kursus, date: 2026-02-03, participants: [Mette Holm], evidence: kurser/2026-02-03.pdf }\n  - { topic: Cyberrisici for bestyrelser, audience: staff, provider: Dansk Kursus, date: 2026-02-03, participants: [Søren Dahl], evidence: kurser/2026-02-03.pdf }\n"
   }
  ],
  "says": [
   {
    "da": "Søren Dahl, medlem af ledelsesorganet siden 1. april 2024, står ikke som deltager i noget kursus for ledelsesorganet; efter newMemberCourse, som ikke er lovens, skulle det være sket senest den 1. januar 2026, for 151 dage siden",
    "en": "Søren Dahl, member of the management body since 1 April 2024, is named in no course for the management body; under newMemberCourse, which is not the law's, the member was to have taken one by 1 January 2026, 151 days ago"
   }
  ]
 },
 "no-hidden-characters": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-3\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\n---\n\n# Backup\n\nKopier slettes ‮ikke‬ efter 30 dage.\n"
   }
  ],
  "says": [
   {
    "da": "Her står et tegn, der ikke kan ses: U+202E (tvinger skriveretningen)",
    "en": "Here is a character that cannot be seen: U+202E (forces the writing direction)"
   },
   {
    "da": "Her står et tegn, der ikke kan ses: U+202C (styrer skriveretningen)",
    "en": "Here is a character that cannot be seen: U+202C (controls the writing direction)"
   }
  ]
 },
 "no-placeholder": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Backup\n\n[**Indsæt virksomhedens navn**] tager backup hver nat. Kopien ligger hos <angiv leverandør> i XX dage.\n\n## Gendannelse\n\nTODO\n"
   }
  ],
  "says": [
   {
    "da": "Teksten indeholder stadig pladsholderen «[**Indsæt virksomhedens navn**]»",
    "en": "The text still holds the placeholder \"[**Indsæt virksomhedens navn**]\""
   },
   {
    "da": "Teksten indeholder stadig pladsholderen «<angiv leverandør>»",
    "en": "The text still holds the placeholder \"<angiv leverandør>\""
   },
   {
    "da": "Teksten indeholder stadig pladsholderen «XX dage»",
    "en": "The text still holds the placeholder \"XX dage\""
   },
   {
    "da": "Teksten indeholder stadig pladsholderen «TODO»",
    "en": "The text still holds the placeholder \"TODO\""
   }
  ]
 },
 "numbers-agree": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "policies/hændelser.md",
    "text": "---\nnis2: policy\nid: POL-2\ntitle: Hændelser\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\nfacts:\n  \"2\":\n    logRetention: P13M\n    notification: { earlyWarningHours: 12, incidentNotificationHours: 72, finalReport: P1M }\n  \"3\":\n    services:\n      - { service: Vandforsyning, rto: P1D }\n  \"5\":\n    patchDeadlines: { critical: P7D, high: P30D }\n---\n\n# Hændelser\n\nTidlig varsling sendes senest 6 timer efter, at vi fik kendskab til den væsentlige hændelse.\n"
   },
   {
    "path": "policies/opdateringer.md",
    "text": "---\nnis2: policy\nid: POL-5\ntitle: Drift\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\nfacts:\n  \"2\":\n    logRetention: P1Y\n  \"5\":\n    patchDeadlines: { critical: P14D, high: P30D }\n---\n\n# Drift\n\nRettelser lægges på i servicevinduet.\n"
   },
   {
    "path": "services.yaml",
    "text": "nis2: services\nid: TJENESTER\nservices:\n  - { id: vand, name: Vandforsyning, owner: Driftschefen, rto: PT8H, rpo: PT4H }\n"
   }
  ],
  "says": [
   {
    "da": "Teksten siger «Tidlig varsling sendes senest 6 timer», men i POL-2 er «De frister og kanaler for underretning, som proceduren fastsætter: Timer til tidlig varsling» 12",
    "en": "The text says \"Tidlig varsling sendes senest 6 timer\", but in POL-2 \"The times and channels of notification that the procedure sets: Hours to the early warning\" is 12"
   },
   {
    "da": "«Hvor længe logfiler gemmes» er 1 år her, men 13 måneder i POL-2",
    "en": "\"How long logs are kept\" is 1 year here but 13 months in POL-2"
   },
   {
    "da": "«Hvor hurtigt en sårbarhed rettes, efter alvor: Kritisk» er 14 dage her, men 7 dage i POL-2",
    "en": "\"Within how long a vulnerability is patched, by severity: Critical\" is 14 days here but 7 days in POL-2"
   },
   {
    "da": "«RTO for Vandforsyning» er 8 timer her, men 1 dag i POL-2",
    "en": "\"RTO of Vandforsyning\" is 8 hours here but 1 day in POL-2"
   }
  ]
 },
 "oversight-recent": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": [
   {
    "da": "Intet tilsynsreferat (nis2: oversight) viser, at ledelsesorganet (bestyrelse) har ført tilsyn med foranstaltningernes gennemførelse",
    "en": "No oversight document shows that the management body (board of directors) has overseen how the measures are carried out"
   }
  ]
 },
 "oversight-recent tool/follow-up": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "oversight/2026-03-12.md",
    "text": "---\nnis2: oversight\nid: TILSYN-2026-1\norgan: board\ndate: 2026-03-12\nreports:\n  - { topic: Kvartalsrapport om foranstaltningerne }\nfollowUps:\n  - { what: Plan for udskiftning af radioer, owner: Driftschefen, due: 2026-05-01 }\n---\n"
   }
  ],
  "says": [
   {
    "da": "«Plan for udskiftning af radioer» skulle ifølge TILSYN-2026-1 være gjort senest den 1. maj 2026, for 31 dage siden",
    "en": "\"Plan for udskiftning af radioer\" was, by TILSYN-2026-1, to be done by 1 May 2026, 31 days ago"
   }
  ]
 },
 "policy-reviewed-in-time": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\nreviewed: 2025-04-22\n---\n"
   }
  ],
  "says": [
   {
    "da": "POL-1 skulle være gennemgået senest den 22. april 2026, for 40 dage siden",
    "en": "POL-1 was to be reviewed by 22 April 2026, 40 days ago"
   }
  ]
 },
 "policy-reviewed-in-time eu-ir/1.1.2": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "security.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Informationssikkerhed\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\nreviewed: 2025-05-20\nreviewEvery: P3Y\ncovers:\n  eu-ir/1.1.2: \"#gennemgang\"\n---\n\n# Gennemgang\n"
   }
  ],
  "says": [
   {
    "da": "POL-1 er senest gennemgået den 20. maj 2025 og skulle efter «Ledelsesorganet gennemgår politikken mindst årligt og efter væsentlige hændelser eller ændringer» være gennemgået igen senest den 20. maj 2026",
    "en": "POL-1 was last reviewed on 20 May 2025 and under \"The management body reviews the policy at least yearly and after significant incidents or changes\" was to be reviewed again by 20 May 2026"
   }
  ]
 },
 "readable": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Gendannelse og n�dberedskab\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   }
  ],
  "says": [
   {
    "da": "Filen indeholder tegn, der ikke er UTF-8",
    "en": "The file holds bytes that are not UTF-8"
   }
  ]
 },
 "receipt-kept": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings:\n  - date: 2025-09-20\n    channel: exemption\n    receipt: kvitteringer/2025-09-20.pdf\n    digest: ba9d08a887c563ea80f3e095605a515605c9ae95ec368c7b03419a90615cfccd\n"
   }
  ],
  "says": [
   {
    "da": "Registreringen den 20. september 2025 står som sket under en fritagelse for digital kommunikation, men ingen fritagelse er skrevet ned",
    "en": "The registration on 20 September 2025 is said to have been made under an exemption from digital communication, but no exemption is written down"
   }
  ]
 },
 "receipt-kept tool/filed-facts": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings:\n  - date: 2025-09-20\n    channel: virk.dk\n    receipt: kvitteringer/2025-09-20.pdf\n"
   }
  ],
  "says": [
   {
    "da": "Indgivelsen den 20. september 2025 viser ikke, hvilke oplysninger der blev indgivet, så en senere ændring af dem ikke kan ses",
    "en": "The filing on 20 September 2025 does not show which information was filed, so that a later change of it cannot be seen"
   }
  ]
 },
 "recipients-told": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\n---\n"
   }
  ],
  "says": [
   {
    "da": "H-1 viser hverken, hvornår modtagerne af tjenesterne fik besked, eller hvorfor de ikke fik det; besked gives uden unødigt ophold, når hændelsen sandsynligvis går ud over leveringen",
    "en": "H-1 shows neither when the recipients of the services were told nor why they were not; they are told without undue delay where the incident is likely to harm delivery"
   }
  ]
 },
 "recipients-told dk/15.2/threat-recipients": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance:\n  assessed: 2026-04-14T09:30+02:00\n  result: significant\n  limbs: [disruption-or-loss]\n  reasons: Fem vandværker kunne ikke styres i syv timer\nrecipients:\n  told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }]\n  threat: true\n---\n"
   }
  ],
  "says": [
   {
    "da": "H-1 er også en væsentlig cybertrussel mod modtagerne, men det fremgår ikke, hvad de fik at vide, at de selv kan gøre",
    "en": "H-1 is a significant cyber threat to the recipients too, but it does not appear what they were told that they can do themselves"
   }
  ]
 },
 "references-resolve": {
  "files": [
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: BEST-2026-03\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: BEREDSKAB, version: \"1.0\" }\n---\n"
   },
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n"
   }
  ],
  "says": [
   {
    "da": "Intet dokument og ingen række har id’et «BEREDSKAB»",
    "en": "No document or row has the id \"BEREDSKAB\""
   }
  ]
 },
 "registers-current": {
  "files": [
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - { id: nordhegn-it, name: Nordhegn IT, criticality: critical, lastReview: 2025-02-01, reviewEvery: P12M }\n  - { id: limtek, name: Limtek Automation, criticality: critical, reviewEvery: P12M }\n"
   },
   {
    "path": "risks.yaml",
    "text": "nis2: risks\nid: risici\ndate: 2026-02-01\nrisks:\n  - { id: R-01, title: Løsepengeangreb, likelihood: 3, impact: 4, owner: Driftschefen, due: 2026-04-30 }\n"
   }
  ],
  "says": [
   {
    "da": "Foranstaltningerne mod risiko R-01 skulle efter jeres egen plan være på plads senest den 30. april 2026, for 32 dage siden",
    "en": "The measures against risk R-01 were by your own plan to be in place by 30 April 2026, 32 days ago"
   },
   {
    "da": "nordhegn-it er senest efterset den 1. februar 2025 og skulle efter jeres eget interval være efterset igen senest den 1. februar 2026, for 120 dage siden",
    "en": "nordhegn-it was last reviewed on 1 February 2025 and by your own interval was to be reviewed again by 1 February 2026, 120 days ago"
   },
   {
    "da": "limtek skal efterses med et fast interval, men er endnu ikke efterset",
    "en": "limtek is to be reviewed at an interval, but has not been reviewed yet"
   }
  ]
 },
 "registration-agrees-with-entity": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme Vand A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": [
   {
    "da": "Registreringen har navnet «Acme A/S», men enheden hedder «Acme Vand A/S»",
    "en": "The registration has the name \"Acme A/S\", but the entity is called \"Acme Vand A/S\""
   }
  ]
 },
 "registration-complete": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   }
  ],
  "says": [
   {
    "da": "Intet dokument viser enhedens registrering efter § 10, som skulle være indgivet senest den 1. oktober 2025",
    "en": "No document shows the registration of the entity under § 10, which was to be filed by 1 October 2025"
   }
  ]
 },
 "registration-complete dk/9.1.2/establishments": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"9\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [ict-service-management.msp]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: []\nmemberStates: []\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": [
   {
    "da": "Registreringen mangler establishments, som § 9 kræver",
    "en": "The registration lacks establishments, which § 9 requires"
   },
   {
    "da": "Listen ipRanges er tom, men § 9 kræver mindst én oplysning",
    "en": "The list ipRanges is empty, but § 9 requires at least one entry"
   },
   {
    "da": "Listen memberStates er tom, men § 9 kræver mindst én oplysning",
    "en": "The list memberStates is empty, but § 9 requires at least one entry"
   }
  ]
 },
 "registration-complete dk/9.1.4/ip-ranges": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"9\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [ict-service-management.msp]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: []\nmemberStates: []\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": [
   {
    "da": "Registreringen mangler establishments, som § 9 kræver",
    "en": "The registration lacks establishments, which § 9 requires"
   },
   {
    "da": "Listen ipRanges er tom, men § 9 kræver mindst én oplysning",
    "en": "The list ipRanges is empty, but § 9 requires at least one entry"
   },
   {
    "da": "Listen memberStates er tom, men § 9 kræver mindst én oplysning",
    "en": "The list memberStates is empty, but § 9 requires at least one entry"
   }
  ]
 },
 "registration-complete dk/9.1.5/member-states": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"9\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [ict-service-management.msp]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: []\nmemberStates: []\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": [
   {
    "da": "Registreringen mangler establishments, som § 9 kræver",
    "en": "The registration lacks establishments, which § 9 requires"
   },
   {
    "da": "Listen ipRanges er tom, men § 9 kræver mindst én oplysning",
    "en": "The list ipRanges is empty, but § 9 requires at least one entry"
   },
   {
    "da": "Listen memberStates er tom, men § 9 kræver mindst én oplysning",
    "en": "The list memberStates is empty, but § 9 requires at least one entry"
   }
  ]
 },
 "registration-complete dk/10.1.4/member-states": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: [DK, SE]\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": [
   {
    "da": "memberStates nævner DK, men § 10 spørger kun om de øvrige medlemsstater",
    "en": "memberStates names DK, but § 10 asks only for the other Member States"
   }
  ]
 },
 "registration-on-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings: [{ date: 2025-10-02, channel: virk.dk, receipt: kvitteringer/virk.pdf }]\n"
   }
  ],
  "says": [
   {
    "da": "Registreringen blev indgivet den 2. oktober 2025, 1 dag efter fristen den 1. oktober 2025",
    "en": "The registration was filed on 2 October 2025, 1 day after it was due on 1 October 2025"
   }
  ]
 },
 "registration-on-time dk/10.2/deadline": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2026-04-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [drinking-water]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings: [{ date: 2026-04-16, channel: virk.dk, receipt: kvitteringer/virk.pdf }]\n"
   }
  ],
  "says": [
   {
    "da": "Registreringen blev indgivet den 16. april 2026, 1 dag efter fristen den 15. april 2026",
    "en": "The registration was filed on 16 April 2026, 1 day after it was due on 15 April 2026"
   }
  ]
 },
 "registration-on-time dk/9.2/deadline": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-09-20\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"9\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nestablishments: []\nsectors: [ict-service-management.msp]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: [DK]\n"
   }
  ],
  "says": [
   {
    "da": "Registreringen er ikke indgivet, og fristen den 20. december 2025 er overskredet med 163 dage",
    "en": "The registration has not been filed, and was due on 20 December 2025, 163 days ago"
   }
  ]
 },
 "registration-right-paragraph": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "registration.yaml",
    "text": "nis2: registration\nid: REG-1\nparagraph: \"10\"\nname: Acme A/S\naddress: \"Vandværksvej 1, 8000 Aarhus C\"\nsectors: [ict-service-management.msp]\nemails: [\"it@acme.example\"]\nphones: [\"+4512345678\"]\nipRanges: [\"192.0.2.0/24\"]\nmemberStates: []\nfilings: [{ date: 2025-09-20, channel: virk.dk, receipt: kvitteringer/2025-09-20.pdf }]\n"
   }
  ],
  "says": [
   {
    "da": "Registreringen er angivet efter § 10, men enheden (ict-service-management.msp) registreres efter § 9",
    "en": "The registration is given under § 10, but the entity (ict-service-management.msp) registers under § 9"
   }
  ]
 },
 "requirements-declared": {
  "files": [
   {
    "path": "nis2lint.yaml",
    "text": "requirements:\n  org/backup-offsite:\n    title: Backup opbevares uden for driftsstedet\n    ask: Beskriv, hvor kopierne opbevares\n    level: SKAL\n    measure: 3\n"
   },
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-3\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: Driftschefen\ncovers:\n  org/backup-offsit: \"#backup\"\n---\n\n# Backup\n\nKopierne opbevares i et andet hus.\n"
   }
  ],
  "says": [
   {
    "da": "Organisationens eget krav «org/backup-offsit» er ikke erklæret i nis2lint.yaml",
    "en": "The organisation's own requirement \"org/backup-offsit\" is not declared in nis2lint.yaml"
   }
  ]
 },
 "scope-carve-out-stated": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water, energy.district-heating-cooling, energy.gas]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\notherActs:\n  - sector: energy.gas\n    activities: Distribution af gas\n"
   }
  ],
  "says": [
   {
    "da": "lov nr. 258/2025 træder i stedet for loven for Operatører af fjernvarme eller fjernkøling (energy.district-heating-cooling), så langt den dækker aktiviteterne, men det fremgår ikke, hvilke det er; loven kræver ikke, at det skrives ned",
    "en": "Act 258/2025 takes the place of the act for Operators of district heating or district cooling (energy.district-heating-cooling) as far as it covers the activities, but it does not appear which those are; the act does not ask that it be written down"
   },
   {
    "da": "Det fremgår, hvad lov nr. 258/2025 dækker for Gas (energy.gas), men ikke, hvad der er tilbage under denne lov",
    "en": "It appears what Act 258/2025 covers for Gas (energy.gas), but not what remains under this act"
   }
  ]
 },
 "scope-carve-out-stated dk/2.4/representative": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\nmainEstablishment: { country: US, basis: decisions, reason: Koncernens sikkerhedschef sidder i Boston }\n"
   }
  ],
  "says": [
   {
    "da": "Hovedforretningsstedet er i US, uden for EU, men der er ingen repræsentant (§ 2, stk. 4); § 2, stk. 2, nævner Udbyder af administrerede tjenester (ict-service-management.msp)",
    "en": "The main establishment is in US, outside the EU, but there is no representative (§ 2(4)); § 2(2) lists Managed service provider (ict-service-management.msp)"
   }
  ]
 },
 "section-says-something": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.3/restore-procedure: \"#gendannelse\"\n---\n\n# Backup\n\nDer tages backup af alle servere hver nat, og kopien opbevares i et andet datacenter end driften.\n"
   }
  ],
  "says": [
   {
    "da": "«Gendannelse fra sikkerhedskopi følger en procedure» siges at være besvaret under «#gendannelse», men den overskrift findes ikke",
    "en": "\"Restoring from backup follows a procedure\" is said to be answered under \"#gendannelse\", but there is no such heading"
   }
  ]
 },
 "section-says-something dk/6.1.3/crisis-management": {
  "files": [
   {
    "path": "backup.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Backup\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.3/crisis-management: \"#krisestyring\"\n---\n\n# Backup\n\nDer tages backup af alle servere hver nat, og kopien opbevares i et andet datacenter end driften.\n\n## Krisestyring\n\n[beskriv, hvem der leder krisen]\n"
   }
  ],
  "says": [
   {
    "da": "Afsnittet «Krisestyring», der skal besvare «Krisestyring er tilrettelagt», siger ikke noget endnu",
    "en": "The section \"Krisestyring\", which is to answer \"Crisis management is arranged\", says nothing yet"
   }
  ]
 },
 "signature-valid": {
  "files": [
   {
    "path": "approvals/2026-03-12.md",
    "text": "---\nnis2: approval\nid: beslutning-2026-03-12\norgan: board\ndate: 2026-03-12\npresent: [Mette Holm]\nminutes: Referat 2026/1, punkt 4\ndecisions: [{ document: POL-1, version: \"1.0\" }]\nsignatures:\n  - signer: mette.holm@acme.example\n    signature: |\n      -----BEGIN SSH SIGNATURE-----\n      U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgAYAqsKtCmsxjYBTc2PfFux3vOb\n      V/WZg/hAWpg1jDzy4AAAARbmlzMmxpbnQtYXBwcm92YWwAAAAAAAAABnNoYTUxMgAAAFMA\n      AAALc3NoLWVkMjU1MTkAAABAd7LyXYdkR/YcHgL0MUnOyOfJNHELy8w5jN8IueGcBb4rn+\n      2CfVX7E0pqKLKeuVTcczZVYSlZxlY8lLeT9CDgCw==\n      -----END SSH SIGNATURE-----\n---\n\n# Godkendelse\n\nBestyrelsen godkendte POL-1 i version 1.1.\n"
   },
   {
    "path": ".nis2/allowed_signers",
    "text": "mette.holm@acme.example namespaces=\"nis2lint-approval\" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAGAKrCrQprMY2AU3Nj3xbsd7zm1f1mYP4QFqYNYw88u\n"
   }
  ],
  "says": [
   {
    "da": "Signaturen fra mette.holm@acme.example passer ikke til det, der står: teksten eller signaturen er ændret, siden der blev underskrevet",
    "en": "The signature of mette.holm@acme.example does not fit what is written: text or signature was changed after the signing"
   }
  ]
 },
 "significance-reasoned": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "incidents/h-1.md",
    "text": "---\nnis2: incident\nid: H-1\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\n---\n"
   },
   {
    "path": "incidents/h-2.md",
    "text": "---\nnis2: incident\nid: H-2\ntitle: Styringen svigter\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm fra styringen }]\nsignificance: { assessed: 2026-04-14T09:30+02:00, result: significant }\nrecipients: { told: [{ at: 2026-04-14T10:00+02:00, how: Sms fra kundechefen }] }\n---\n"
   }
  ],
  "says": [
   {
    "da": "H-1 viser ikke, om hændelsen er vurderet som væsentlig; fristerne i § 13 regnes fra kendskabet, ikke fra vurderingen",
    "en": "H-1 does not show whether the incident was assessed as significant; the time limits of section 13 run from knowledge, not from the assessment"
   },
   {
    "da": "Vurderingen af H-2 har ingen begrundelse",
    "en": "The assessment of H-2 has no reasons"
   },
   {
    "da": "H-2 er fundet væsentlig, men det fremgår ikke, efter hvilken betingelse i § 12, stk. 2",
    "en": "H-2 was found significant, but it does not appear on which ground of section 12(2)"
   }
  ]
 },
 "staff-courses-encouraged": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "training.yaml",
    "text": "nis2: training\nid: KURSER\ncourses:\n  - { topic: Styring af cybersikkerhedsrisici, audience: management-body, provider: Kursus A/S, date: 2026-02-10, participants: [Mette Holm] }\n"
   }
  ],
  "says": [
   {
    "da": "Intet viser, at ledelsesorganets medlemmer tilskynder til, at de ansatte tilbydes tilsvarende kurser: hverken et kursus for ansatte eller en udtalelse i en beslutning",
    "en": "Nothing shows that the members of the management body encourage that staff be offered similar courses: neither a course for staff nor words in a decision"
   }
  ]
 },
 "supplier-notice-in-time": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [drinking-water]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - id: nordhegn\n    name: Nordhegn IT ApS\n    criticality: critical\n    clauses:\n      incidentNotice: { where: \"Bilag 3, punkt 4\", hours: 24 }\n  - id: maalvand\n    name: Målvand A/S\n    criticality: important\n    clauses:\n      incidentNotice: { where: \"Aftalens punkt 7: uden unødigt ophold\" }\n"
   }
  ],
  "says": [
   {
    "da": "nordhegn må vente 24 timer med at melde en hændelse; det er ikke kortere end de 24 timer, enheden selv har til tidlig varsling, fra den får kendskab (§ 13, stk. 1, nr. 1)",
    "en": "nordhegn may wait 24 hours before it gives notice of an incident; that is no shorter than the 24 hours that the entity itself has for its early warning, from when it knows (§ 13(1) no. 1)"
   },
   {
    "da": "Aftalen med maalvand har et punkt om melding af hændelser, men det fremgår ikke, inden for hvor mange timer der skal meldes",
    "en": "The contract with maalvand has a point on notice of incidents, but it does not appear within how many hours notice is due"
   }
  ]
 },
 "supplier-notice-in-time eu-ir/5.1.4.d": {
  "files": [
   {
    "path": "entity.yaml",
    "text": "nis2: entity\nid: acme\nname: Acme A/S\ncvr: \"12345674\"\nlegalForm: public-limited-company\nsectors: [ict-service-management.msp]\nsize: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }\ncoveredSince: 2025-07-01\nclass: important\nmanagementBody:\n  structure: board-and-executives\n  organ: board\n  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]\n"
   },
   {
    "path": "suppliers.yaml",
    "text": "nis2: suppliers\nid: leverandoerer\nsuppliers:\n  - id: nordhegn\n    name: Nordhegn IT ApS\n    criticality: critical\n    clauses:\n      incidentNotice: { where: \"Bilag 3, punkt 4\", hours: 48 }\n"
   }
  ],
  "says": [
   {
    "da": "nordhegn må vente 48 timer med at melde en hændelse; det er ikke kortere end de 24 timer, enheden selv har til tidlig varsling, fra den får kendskab (§ 13, stk. 1, nr. 1)",
    "en": "nordhegn may wait 48 hours before it gives notice of an incident; that is no shorter than the 24 hours that the entity itself has for its early warning, from when it knows (§ 13(1) no. 1)"
   }
  ]
 },
 "translation-agrees": {
  "files": [
   {
    "path": "policies/backup.md",
    "text": "---\nnis2: policy\nid: POL-3\ntitle: Backup\nversion: \"1.2\"\nstatus: approved\nowner: It-chefen\n---\n\n# Backup\n\nGælder fra 1. marts 2025, jf. NIS 2-lovens § 6, stk. 1, nr. 3.\n\n## Kopier\n\nKopier tages hver 24. time og gemmes i to uger. Der er plads til 1.500 GB.\n\n## Prøver\n\nGendannelse prøves hver 6. måned af [driften](backup.md), sidst den 4. maj 2026. Ved fejl ringes +45 70 10 10 10.\n"
   },
   {
    "path": "policies/backup.en.md",
    "text": "---\nnis2: translation\nid: POL-3-EN\nlanguage: en\ntranslationOf:\n  document: POL-3\n  version: \"1.1\"\n  digest: 82235bd2a355903e97fde12ae36a76093ce266d00d45d52500ffc3d137a2c2ed\n---\n\n# Backup\n\nIn force from 3 January 2025, see section 6(1) no. 4 of the NIS 2 Act.\n\n## Copies\n\nCopies are made every 24 days and kept for two weeks. There is room for 1.500 GB on 3 disks.\n\n## Tests\n\nRestoring is tested every 6 months by operations, last on 4 May 2026.\n"
   }
  ],
  "says": [
   {
    "da": "Oversættelsen er af version 1.1, men teksten med det digest er version 1.2 af POL-3",
    "en": "The translation is of version 1.1, but the text with that digest is version 1.2 of POL-3"
   },
   {
    "da": "Oversættelsen siger «3 January 2025», hvor originalen siger «1. marts 2025»",
    "en": "The translation says \"3 January 2025\" where the original says \"1. marts 2025\""
   },
   {
    "da": "Oversættelsen siger «§ 6, stk. 1, nr. 4», hvor originalen siger «§ 6, stk. 1, nr. 3»",
    "en": "The translation says \"§ 6(1) no. 4\" where the original says \"§ 6(1) no. 3\""
   },
   {
    "da": "Oversættelsen siger «24 days», hvor originalen siger «24. time»",
    "en": "The translation says \"24 days\" where the original says \"24. time\""
   },
   {
    "da": "«1.500» er skrevet som i originalen, men er et andet tal på oversættelsens sprog",
    "en": "\"1.500\" is written as in the original, but is another number in the language of the translation"
   },
   {
    "da": "Oversættelsen siger «3» her, men det gør originalen ikke",
    "en": "The translation says \"3\" here, but the original does not"
   },
   {
    "da": "Her er 0 link, men 1 i originalen",
    "en": "The number of links is 0 here but 1 in the original"
   },
   {
    "da": "Originalen siger «+45 70 10 10 10» her, men det gør oversættelsen ikke",
    "en": "The original says \"+45 70 10 10 10\" here, but the translation does not"
   }
  ]
 },
 "translation-current": {
  "files": [
   {
    "path": "policy.md",
    "text": "---\nnis2: policy\nid: POL-1\ntitle: Adgangsstyring\nversion: \"1.0\"\nstatus: approved\nowner: It-chefen\n---\n\n# Adgangsstyring\n\nAlle konti gennemgås hvert hele år af it-chefen.\n"
   },
   {
    "path": "policy.en.md",
    "text": "---\nnis2: translation\nid: POL-1-EN\nlanguage: en\ntranslationOf: { document: POL-1, version: \"1.0\", digest: b448af55998f2ae8bcdc94090ce2ca8ad708f9be029f4f7075b1b35b1abbdc30 }\n---\n\n# Access management\n\nThe head of IT reviews all accounts each half-year.\n"
   }
  ],
  "says": [
   {
    "da": "POL-1 er ændret, siden oversættelsen blev lavet",
    "en": "POL-1 was changed after the translation was made"
   }
  ]
 }
}

export const badAbout: Readonly<Record<string, string>> = {
 "dk/7.1/approval": "all-measures-approved",
 "tool/approval-age": "all-measures-approved tool/approval-age",
 "tool/decided": "approvals-decided",
 "dk/7.1/oversight": "approver-entitled",
 "dk/9.1/authority": "authority-current",
 "dk/10.1/authority": "authority-current dk/10.1/authority",
 "tool/entity": "belongs-to-entity",
 "dk/10.3/changes": "changes-reported-in-time",
 "dk/9.3/changes": "changes-reported-in-time dk/9.3/changes",
 "tool/citation": "citations-correct",
 "dk/12.1/notify": "citations-correct dk/12.1/notify",
 "dk/13.1.4/final-report": "citations-correct dk/13.1.4/final-report",
 "dk/4.1/class": "class-correct",
 "eu-ir/5.1.4.e": "clauses-present",
 "eu-ir/5.1.4.h": "clauses-present",
 "eu-ir/5.1.4": "clauses-present eu-ir/5.1.4",
 "eu-ir/5.1.4.f": "clauses-present eu-ir/5.1.4.f",
 "dk/6.1.4/contract-terms": "clauses-present dk/6.1.4/contract-terms",
 "dk/19.2/community": "communities-told",
 "dk/6.2/corrective-action": "corrective-action-in-time",
 "tool/dates": "dates-in-order",
 "dk/11.4/public-data": "domain-data-covered",
 "dk/11.5/access-policy": "domain-data-covered",
 "dk/11.6/co-operation": "domain-data-covered",
 "dk-653/3.2/contact-point": "domain-data-covered",
 "dk-653/5.3/suspension": "domain-data-covered",
 "dk/11.3/accuracy-policy": "domain-data-covered dk/11.3/accuracy-policy",
 "tool/evidence-unchanged": "evidence-verified",
 "tool/evidence": "evidence-verified tool/evidence",
 "tool/exception": "exception-used",
 "dk/6.1.3/backup": "exception-valid",
 "dk/6.1.8/encryption": "exception-valid dk/6.1.8/encryption",
 "eu-ir/3.1.1": "exception-valid eu-ir/3.1.1",
 "dk-620/14.1/channel": "exemption-renewed",
 "tool/facts": "facts-complete",
 "tool/repeated": "facts-fresh",
 "eu-ir/4.2.6": "facts-fresh eu-ir/4.2.6",
 "eu-ir/2.1.4": "facts-fresh eu-ir/2.1.4",
 "tool/id": "id-unique",
 "dk/13.1.1/early-warning": "incident-history-possible",
 "dk/13.1.5/status-report": "incident-history-possible dk/13.1.5/status-report",
 "dk/13.1.2/incident-notification": "incident-notifications-complete",
 "dk/13.1.3/interim-report": "incident-notifications-complete",
 "tool/other-duties": "incident-notifications-complete tool/other-duties",
 "dk/13.2/trust-notification": "incident-reported-in-time dk/13.2/trust-notification",
 "tool/reference": "index-agrees",
 "tool/inheritance": "inheritance-resolves",
 "tool/link": "links-resolve",
 "dk/3.0.20/management-body": "management-body-correct",
 "tool/schema": "matches-schema",
 "tool/maturity": "maturity-plausible",
 "eu-ir/1.1.1.a": "measure-covered",
 "dk/6.1.10/secured-communication": "measure-covered",
 "org/backup-offsite": "measure-covered org/backup-offsite",
 "dk/7.2/courses": "members-trained",
 "tool/hidden-characters": "no-hidden-characters",
 "tool/placeholder": "no-placeholder",
 "tool/agreement": "numbers-agree",
 "tool/follow-up": "oversight-recent tool/follow-up",
 "tool/review": "policy-reviewed-in-time",
 "eu-ir/1.1.2": "policy-reviewed-in-time eu-ir/1.1.2",
 "tool/readable": "readable",
 "tool/filed-facts": "receipt-kept tool/filed-facts",
 "dk/15.1/recipients": "recipients-told",
 "dk/15.2/threat-recipients": "recipients-told dk/15.2/threat-recipients",
 "tool/register": "registers-current",
 "dk/9.1.2/establishments": "registration-complete dk/9.1.2/establishments",
 "dk/9.1.4/ip-ranges": "registration-complete dk/9.1.4/ip-ranges",
 "dk/9.1.5/member-states": "registration-complete dk/9.1.5/member-states",
 "dk/10.1.4/member-states": "registration-complete dk/10.1.4/member-states",
 "dk/33.3/first-wave": "registration-on-time",
 "dk/10.2/deadline": "registration-on-time dk/10.2/deadline",
 "dk/9.2/deadline": "registration-on-time dk/9.2/deadline",
 "tool/requirement": "requirements-declared",
 "tool/carve-out": "scope-carve-out-stated",
 "dk/2.4/representative": "scope-carve-out-stated dk/2.4/representative",
 "dk/6.1.3/restore-procedure": "section-says-something",
 "dk/6.1.3/crisis-management": "section-says-something dk/6.1.3/crisis-management",
 "tool/signature": "signature-valid",
 "dk/7.2/staff-courses": "staff-courses-encouraged",
 "eu-ir/5.1.4.d": "supplier-notice-in-time eu-ir/5.1.4.d",
 "tool/translation": "translation-agrees"
}

export const sections: readonly Answer[] = [
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "ramme-for-informationssikkerheden",
  "text": "## Ramme for informationssikkerheden\n\n### Formål\n\nNordlys driver it for 63 kunder, blandt dem fem kommuner og ni vandværker. En fejl eller et angreb hos os kan\nramme dem alle på én gang. Politikken skal holde kundernes systemer tilgængelige og deres data fortrolige og\nrigtige, og den skal forhindre, at vores administrative adgang bliver vejen fra én kunde til den næste.\n\n### Omfang\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "standard",
  "text": "## Standard\n\nArbejdet følger ISO/IEC 27001:2022 med bilag A som kontrolkatalog. Standarden er en ramme: Nordlys er ikke\ncertificeret og har ikke planer om det før 2028. Anvendelseserklæringen, hvor 88 af de 93 kontroller er valgt\ntil og de sidste fem er fravalgt med begrundelse, ligger i Håndbogen og gennemgås af sikkerhedschefen hvert år\ni januar. Hvor bilaget til forordning (EU) 2024/2690 kræver mere end standarden, følges forordningen."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "risikostyring",
  "text": "## Risikostyring\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "sådan-styres-sikkerheden",
  "text": "### Sådan styres sikkerheden\n\nSikkerheden styres efter risiko og i en fast årlig runde. I januar og februar vurderes risici og måles\nmodenhed. I marts sætter bestyrelsen mål, fordeler penge og godkender politikker og plan. Resten af året\ngennemfører afdelingslederne planen, sikkerhedschefen kontrollerer hvert kvartal, og i oktober og november\nefterprøver en uafhængig revisor arbejdet. Resultaterne er det, næste års risikovurdering begynder med. Hver\nforanstaltning skal kunne føres tilbage til en risiko, et lovkrav eller en aftale med en kunde."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "sammenhæng-med-forretningen",
  "text": "### Sammenhæng med forretningen\n\nForretningsplanen for 2026-2028, som bestyrelsen vedtog den 11. december 2025, vil have flere kommuner og\nforsyninger som kunder, vokse i Sverige og beholde de kunder, vi har. De kunder vælger efter, om driften\nholder, så målene nedenfor er sat på det, de mærker: oppetid, adskillelse, rettelser og gendannelse.\nPolitikken lægger det til planen, som den ikke selv siger noget om: en ny tjeneste, et nyt land eller et opkøb\ngår først i gang, når risiciene er vurderet og ligger inden for tolerancen, og en kunde, der beder om en\nløsning uden for den, får nej. Er et salgsmål og tolerancen i strid, gælder tolerancen, til bestyrelsen har\nbesluttet andet."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "mål-ressourcer-og-løbende-forbedring",
  "text": "## Mål, ressourcer og løbende forbedring\n\nFor 2026 har bestyrelsen sat fire mål: ingen hændelse må brede sig fra én kunde til en anden; tjenesterne må i\nalt højst være nede fire timer om året hver, planlagt vedligehold fraregnet; kritiske rettelser skal være inde\ninden for fristerne i [NIT-05](05-anskaffelse-udvikling-vedligeholdelse.md#sikkerhedsrettelser); og\ngendannelsesprøver skal lykkes første gang i 95 procent af tilfældene.\n\nBestyrelsen har for 2026 afsat 4,1 mio. kr. og tre fuldtidsstillinger til sikkerhed ud over den daglige drift\nog forpligter sig til at afsætte det, målene kræver, af folk, penge, processer, værktøjer og teknik, også når\nen risiko kræver mere, end budgettet rummer. Af beløbet går 1,9 mio. kr. til overvågning og test, 1,4 mio. kr.\ntil planens foranstaltninger og 0,8 mio. kr. til værktøjer og kurser.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "kommunikation-og-anerkendelse",
  "text": "## Kommunikation og anerkendelse\n\nDenne udgave lægges i Kursusbogen til alle ansatte, når den træder i kraft den 16. marts 2026; nyansatte får\nden på første arbejdsdag. Hver af dem bekræfter at have læst og accepteret den inden 14 dage, og HR-chefen\nrykker dem, der mangler. Den forrige udgave var bekræftet af alle 82 ansatte den 18. juli 2025. Syv af de otte\nleverandører i gruppe A har den som kontraktbilag og har skrevet under på den, senest i januar og\nfebruar 2026. Skybord Ltd. bruger egne standardvilkår og har fået kravene i et brev af 9. januar 2026, som de\nhar kvitteret for. Kunderne kan læse et uddrag på Nordlys Portal."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "roller-ansvar-og-beføjelser",
  "text": "## Roller, ansvar og beføjelser\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "politikker-og-dokumentation-der-opbevares",
  "text": "## Politikker og dokumentation, der opbevares\n\n| Id | Emnepolitik |\n|---|---|\n| NIT-02 | [Hændelser](02-haendelser.md) |\n| NIT-03 | [Driftskontinuitet, backup og krisestyring](03-driftskontinuitet.md) |\n| NIT-04 | [Leverandører](04-leverandoerer.md) |\n| NIT-05 | [Anskaffelse, udvikling, vedligeholdelse og sårbarheder](05-anskaffelse-udvikling-vedligeholdelse.md) |\n| NIT-06 | [Vurdering af effektivitet](06-effektivitet.md) |\n| NIT-07 | [Cyberhygiejne og uddannelse](07-hygiejne-og-uddannelse.md) |\n| NIT-08 | [Kryptografi](08-kryptografi.md) |\n| NIT-09 | [Personale](09-personale.md) |\n| NIT-10 | [Adgangsstyring](10-adgangsstyring.md) |\n| NIT-11 | [Aktiver og fysisk sikring](11-aktiver.md) |\n| NIT-12 | [Autentificering og sikret kommunikation](12-autentificering-og-kommunikation.md) |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "indikatorer-og-modenhed",
  "text": "## Indikatorer og modenhed\n\nGennemførelsen følges med de ti nøgletal i [NIT-06](06-effektivitet.md#nøgletal), som sikkerhedschefen opgør\nhvert kvartal. Modenheden måles én gang om året på en skala fra 0 til 5 for hvert af de ti områder i § 6,\nstk. 1: 1 er tilfældig praksis, 3 er skreven og fulgt praksis, 5 er målt og løbende forbedret. I januar 2026\nvar gennemsnittet 2,9 mod 2,4 året før; lavest lå leverandører med 2,2. Målet er 3,5 ved udgangen af 2027 og\nintet område under 3."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "bestyrelsens-godkendelse",
  "text": "## Bestyrelsens godkendelse\n\nBestyrelsen i Nordlys IT-Drift A/S godkendte denne udgave, version 2.0, formelt den 12. marts 2026, jf.\n[referatet](../approvals/2026-03-12.md). Første udgave, version 1.0, blev godkendt den 24. juni 2025."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "bestyrelsens-gennemgang-af-politikken",
  "text": "## Bestyrelsens gennemgang af politikken\n\nBestyrelsen gennemgår politikken på mødet i marts hvert år og desuden på førstkommende møde efter en væsentlig\nhændelse, et opkøb, en ny tjeneste eller en ny risiko på 15 eller mere. Den seneste gennemgang var den 12.\nmarts 2026; anledningen var den årlige gennemgang og den uafhængige rapport fra december 2025. Resultatet var\nnye mål for 2026, en lavere risikotolerance for tværgående administrationsadgang og to nye roller. Næste\ngennemgang er på mødet i marts 2027."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "krav-til-ansatte-og-tredjeparter",
  "text": "### Krav til ansatte og tredjeparter\n\nAlle ansatte, indlejede og tredjeparter med adgang skal følge denne politik, emnepolitikkerne og de\nprocedurer, der hører til. For ansatte står kravet i ansættelseskontraktens bilag 2, for indlejede i\nkonsulentaftalen, og begge bekræfter politikkerne i Kursusbogen, jf.\n[NIT-09](09-personale.md#forpligtelse-på-sikkerhedsansvaret). For leverandører står det i sikkerhedsbilagets\npunkt S1, jf. [NIT-04](04-leverandoerer.md#kontrakternes-sikkerhedspunkter), og deres folk bekræfter reglerne\npersonligt, før en session åbnes. Gæster og håndværkere går med følge og får højst gæstenettet.\nAfdelingslederne sørger for, at reglerne bliver fulgt i det daglige. Den, der ikke kan følge en regel, søger\nsikkerhedschefen om en undtagelse, inden den fraviges; bestyrelsen godkender den. Brud behandles efter\n[NIT-09](09-personale.md#brud-på-reglerne) eller kontrakten."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "rapportering-til-bestyrelsen",
  "text": "## Rapportering til bestyrelsen\n\nSikkerhedschefen rapporterer direkte til bestyrelsen om net- og informationssikkerhed, både i den skriftlige\nkvartalsrapport og mundtligt på hvert ordinært møde. Rapporten sendes til bestyrelsens formand samtidig med\ndirektøren og kan ikke ændres af andre. Ved en væsentlig hændelse ringer sikkerhedschefen til formanden samme\ndag."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "roller-på-fuld-tid-og-roller-ved-siden-af",
  "text": "### Roller på fuld tid og roller ved siden af\n\nMed 84 ansatte er der brug for folk, som ikke laver andet end sikkerhed, men ikke for en stilling til hver\nopgave. Tre arbejder kun med sikkerhed: sikkerhedschefen, stedfortræderen og en sikkerhedstekniker, som\nforbereder stikprøver og følger afvigelser, til de er lukket. De øvrige roller i tabellen ligger ved siden af\nen anden stilling og står i stillingsbeskrivelsen. Hændelsesledere og vagthavende er fri for andre opgaver, så\nlænge hændelsen eller vagten varer. Sikkerhedsovervågning døgnet rundt er købt hos Fyrvagt A/S, fordi den\nville kræve mindst seks stillinger."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "adskilte-opgaver",
  "text": "### Adskilte opgaver\n\nIngen kontrollerer sit eget arbejde: den, der driver et system, godkender ikke egne ændringer eller adgange,\nog sikkerhedschefen driver ingen systemer. Disse opgaver må ikke ligge hos samme person:\n\n| Opgave | Adskilt fra | Sådan |\n|---|---|---|\n| Udføre en ændring | Godkende den | Kompas afviser egen godkendelse |\n| Oprette konti | Godkende dem | Spærret i Porten, jf. [NIT-10](10-adgangsstyring.md#tildeling-fjernelse-og-register) |\n| Skrive kode | Sætte den i drift | Udviklere kan ikke idriftsætte |\n| Føre backup | Slette på Driftsplatformen | Spærret i Porten |\n| Drive det system, der svigtede | Afgøre, om hændelsen er væsentlig | Sikkerhedschefen afgør det |\n| Vælge leverandør | Godkende dens sikkerhed | Indkøb vælger, sikkerhedschefen har veto |\n| Eje en risiko på 8 eller mere | Acceptere den | Direktøren eller bestyrelsen |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "bestyrelsens-gennemgang-af-rollerne",
  "text": "### Bestyrelsens gennemgang af rollerne\n\nBestyrelsen gennemgår roller, ansvar og beføjelser på mødet i marts hvert år. Grundlaget er HR-chefens og\ndirektørens gennemgang af bemandingen i februar, jf.\n[NIT-09](09-personale.md#årlig-gennemgang-af-sikkerhedsroller). Den gør det også på førstkommende møde efter\nen væsentlig hændelse og efter et opkøb, en ny tjeneste, en omlægning af afdelingerne eller en anden væsentlig\nændring af drift eller risici. Senest var den 12. marts 2026, hvor fordelingen i tabellen blev godkendt; næste\ngang er i marts 2027."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "metode",
  "text": "### Metode\n\nMetoden bygger på ISO/IEC 27005:2022 og er beskrevet i Håndbogen, vejledning V-03. Hver risiko skrives som en\nhændelse med årsag og følge. Sandsynlighed sættes fra 1 (sjældnere end hvert tiende år) til 5 (flere gange om\nåret), konsekvens fra 1 (mærkes kun internt) til 5 (flere kunder uden drift i over et døgn, eller følger for\nborgeres helbred eller forsyning). Tallene ganges. Der vurderes før og efter foranstaltninger. Ejeren foreslår\nscoren, sikkerhedschefen udfordrer den, og uenighed afgøres af direktøren."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "risikovillighed-tolerance-og-kriterier",
  "text": "### Risikovillighed, tolerance og kriterier\n\nBestyrelsen vil ikke løbe risici for, at et angreb breder sig mellem kunder, eller for at vandforsyning eller\nkommunale borgerløsninger går i stå. For interne systemer uden kundedata er villigheden større. Det giver\ndenne tolerance:\n\n| Score | Hvem kan acceptere | Hvad der kræves |\n|---|---|---|\n| 1-6 | Risikoens ejer | Efterses årligt |\n| 8-12 | Administrerende direktør | Foranstaltning med frist inden for 12 måneder, eller skriftlig begrundelse |\n| 15-25 | Kun bestyrelsen | Handling straks, midlertidig sikring inden for 14 dage |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "risici",
  "text": "### Risici\n\nVurderingen går alle farer igennem: angreb, fejl, svigt hos andre, brand, vand, vejr, strøm og mangel på folk.\nDe 41 risici står i RV-2026. De ni største:\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "analyse-og-vurdering",
  "text": "### Analyse og vurdering\n\nFor hver risiko skrives truslen, den sårbarhed, den kan udnytte, sandsynligheden, konsekvensen og niveauet.\nTrusler tages fra CSIRT'ens og myndighedernes varsler, månedsmødet med Fyrvagt A/S og den betalte kilde om\naktiv udnyttelse. Sårbarheder tages fra listen SÅRB, de ugentlige scanninger og den seneste penetrationstest,\njf. [NIT-05](05-anskaffelse-udvikling-vedligeholdelse.md#håndtering-af-sårbarheder). En sårbarhed, der\nudnyttes hos andre, giver mindst 4 i sandsynlighed, til den er lukket. R-05 er et eksempel: 4 gange 4, fordi\nfirewalls og fjernstyring hos driftsleverandører blev angrebet hele 2025, og nu 2 gange 4, fordi rettelserne\nhar korte frister og Fjernhånd ligger i sin egen zone.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "valg-af-håndtering",
  "text": "### Valg af håndtering\n\nFor hver risiko over 6 overvejes alle fire veje: at undgå den ved at holde op med noget, at mindske den, at\ndele den med en leverandør eller et forsikringsselskab og at acceptere den. Ejeren og sikkerhedschefen skriver\nmindst to muligheder op med pris og ventet score og vælger ud fra fem ting:\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "løbende-opfølgning-på-planen",
  "text": "### Løbende opfølgning på planen\n\nHver foranstaltning er en opgave i Kompas, knyttet til sin risiko. Udføreren skriver status hver måned, og\nKompas minder om fristen 14 dage før og melder overskridelser til sikkerhedschefen samme dag. Sikkerhedschefen\ngennemgår alle åbne opgaver med direktøren den første tirsdag i hver måned: er der fremdrift, holder pengene,\nog virker det, der er gjort færdigt. En frist kan kun flyttes af den, der må acceptere risikoen, og grunden\nskrives i registret. Når en opgave lukkes, scorer ejeren risikoen igen inden for 14 dage."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "risikohåndteringsplan",
  "text": "### Risikohåndteringsplan\n\n| Nr. | Foranstaltning | Risiko | Udføres af | Frist |\n|---|---|---|---|---|\n| P-01 | Eget administrationsnet for de sidste seks kunder | R-01 | Netværkschef | 2026-06-30 |\n| P-02 | Sikkerhedsnøgle til de sidste seks administratorkonti | R-01 | Sikkerhedschef | 2026-05-31 |\n| P-03 | Fuld gendannelse af Driftsplatformen alene fra kopien i Malmö | R-02 | Driftschef | 2026-06-30 |\n| P-04 | Endnu en person oplært i backup og i kernenet | R-07 | Driftschef | 2026-09-30 |\n| P-05 | Flere vandfølere og ny brandslukning i maskinrummet | R-04 | Driftschef | 2026-08-31 |\n| P-06 | Ny overvågningsboks hos kunde K-031 | R-09 | Kundechef | 2027-03-31 |\n| P-07 | Reserveudgave af Kompas i Hjørring | Fejlkilde | Driftschef | 2026-12-15 |\n\nTabellen er planen ved godkendelsen; løbende status og nye frister føres i risikoregistret og forelægges hvert\nkvartal.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "gennemgang-af-risikovurdering-og-plan",
  "text": "### Gennemgang af risikovurdering og plan\n\nRisikovurdering og plan gennemgås mindst én gang om året, i januar og februar; de er senest gennemgået den 5.\nfebruar 2026. En ny gennemgang af de berørte dele sker inden for 30 dage efter en væsentlig hændelse, en ny\neller ændret tjeneste, skift af en leverandør i gruppe A, et nyt angrebsmønster mod driftsleverandører eller\net fund i kategorien høj fra en test, og også efter andre væsentlige ændringer af drift eller risici.\nFremdriften i planen efterses hvert kvartal og står i kvartalsrapporten."
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "kontrol-af-politikkernes-efterlevelse",
  "text": "## Kontrol af politikkernes efterlevelse\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "rapportering-om-efterlevelsen",
  "text": "### Rapportering om efterlevelsen\n\nAfvigelser fra kontrol, målinger, hændelser og leverandørtilsyn samles ét sted i Kompas, så de kan tælles på\nsamme måde. Afdelingslederne kommenterer tallene, men kan ikke ændre dem, når de er afleveret, jf. kontrollen\nfra kilden i [NIT-06](06-effektivitet.md#måleplan). Rapporten er bygget efter Nordlys: en linje for hver\nafdeling, for driften i Aalborg og i Hjørring, for kundernes net og for leverandørerne i gruppe A, og kommuner\nog vandværker står for sig, fordi svigt dér rammer borgere. Et afsnit om kvartalets trusler siger, hvad der er\nændret i kontrollen på grund af dem.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "uafhængig-gennemgang",
  "text": "## Uafhængig gennemgang\n\nÉn gang om året, i oktober og november, gennemgår Kridthøj Revision P/S sikkerhedsarbejdet: mennesker,\nprocesser og teknik. De to revisorer er CISA-certificerede, har ikke rådgivet Nordlys og refererer til\nbestyrelsens formand. Seneste gennemgang sluttede med rapporten af 4. december 2025: ingen kritiske fund, tre\nalvorlige og ni mindre. Næste er bestilt til oktober og november 2026. En ekstra gennemgang bestilles efter en\nvæsentlig hændelse, et opkøb eller en anden væsentlig ændring af drift eller risici; den begynder inden for 60\ndage og kan nøjes med det, der er berørt.\n\n### Processen for uafhængige gennemgange\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "processen-for-uafhængige-gennemgange",
  "text": "### Processen for uafhængige gennemgange\n\nProcessen står i Håndbogen, vejledning V-04, og efterses af sikkerhedschefen hvert år i januar efter det, den\nseneste gennemgang lærte os. Bestyrelsens formand godkender omfanget i august, så de ti områder i § 6, stk. 1,\nalle er gennemgået over tre år og risici over 6 hvert år. Revisorerne vælger selv stikprøver, har læseadgang og\ntaler med ansatte uden ledere til stede. Afdelingerne kan rette faktiske fejl i udkastet inden for ti\narbejdsdage, men ikke fund.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/01-informationssikkerhed-og-risiko.md",
  "anchor": "forelæggelse-af-resultater",
  "text": "## Forelæggelse af resultater\n\nDen uafhængige rapport, kontrollen af politikkerne og målingerne for 2025 blev forelagt bestyrelsen den 11.\ndecember 2025 og samlet den 12. marts 2026. Af de tre alvorlige fund er to rettet: gamle tjenestekonti blev\nlukket den 30. januar 2026, og gendannelsesprøver dokumenteres nu i Kompas. Det tredje, manglende eget\nadministrationsnet for seks kunder, rettes med P-01. Af de ni mindre er otte rettet; det sidste, logning fra\nprintere, er accepteret som restrisiko (score 2)."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "sådan-håndteres-en-hændelse",
  "text": "## Sådan håndteres en hændelse\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "er-hændelsen-væsentlig",
  "text": "## Er hændelsen væsentlig\n\nSikkerhedschefen afgør det, ellers stedfortræderen og derefter hændelseslederen, senest to timer efter at en\nsag har fået niveau 1 eller 2. Afgørelsen skrives i sagen med begrundelse, også når svaret er nej. For\ntjenester som vores er det artikel 3, 4 og 10 i forordning (EU) 2024/2690, der uddyber § 12, stk. 2. Ét ja er\nnok:\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "underretning-af-myndighed-og-csirt",
  "text": "## Underretning af myndighed og CSIRT\n\nFristerne regnes fra det tidspunkt, hvor Nordlys fik kendskab til den væsentlige hændelse; det noteres i sagen\ni minutter. Sikkerhedschefen sender hver underretning til den kompetente myndighed (Digitaliseringsstyrelsen)\nog CSIRT'en via Virk.dk med MitID. Stedfortræderen, driftschefen og direktøren har samme rettighed;\nrettighederne prøves hvert halve år.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "besked-til-modtagerne-af-tjenesterne",
  "text": "## Besked til modtagerne af tjenesterne\n\nKundechefen giver besked uden unødigt ophold, når en væsentlig hændelse sandsynligvis går ud over leveringen,\nog ved en væsentlig cybertrussel mod kunderne. Beskeden siger, hvad der er sket, hvilke tjenester det rammer,\nhvad kunden selv kan gøre, og hvornår næste besked kommer; om en trussel siger den først og fremmest, hvad\nkunden kan gøre. Den sendes som sms og mail til hver kundes kontakter og lægges på statussiden, som drives\nuden for vores eget net. Svenske kunder får den på svensk. Kontakterne, også uden for arbejdstid, og hvilke\ntjenester hver kunde har, står i Kundekortet; det udskrives til beredskabsmappen hver uge og bekræftes af\nkunderne hvert halve år."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "roller-og-procedurer",
  "text": "## Roller og procedurer\n\n| Opgave | Hvem | Inden for |\n|---|---|---|\n| Opdage | Fyrvagt i Vagttårnet, vagthavende i Termometret | Døgnet rundt; Fyrvagt ringer inden for 15 minutter |\n| Modtage og oprette sag | Vagthavende, døgnet rundt | 15 minutter |\n| Analysere og sætte niveau | Vagthavende; niveau 1-2 hændelseslederen | 30 minutter |\n| Inddæmme og fjerne årsagen | Hændelseslederen med drifts- og netteknikere | Straks, niveau 1-2 døgnet rundt |\n| Reetablere | Driftschefen | Målene i [NIT-03](03-driftskontinuitet.md#reetableringsmål) |\n| Dokumentere | En logfører, som hændelseslederen udpeger ved hver sag på niveau 1-2 | Løbende, hvert skridt med klokkeslæt |\n| Underrette myndighed og CSIRT | Sikkerhedschefen | Se fristerne nedenfor |\n| Give besked til kunder | Kundechefen | Uden unødigt ophold |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "sammenhæng-med-beredskabsplanen",
  "text": "## Sammenhæng med beredskabsplanen\n\nEn hændelse håndteres efter denne politik, indtil driftschefen, i fravær hændelseslederen, sætter\n[beredskabsplanen i kraft](03-driftskontinuitet.md#iværksættelse-roller-og-rækkefølge). Derefter leder\ndriftschefen reetableringen efter planen, mens hændelseslederen fortsætter med at inddæmme og finde årsagen.\nLogbog, underretning og kundebesked følger stadig denne politik. Niveauer, roller og reetableringsmål er de\nsamme i begge dokumenter; hvornår kriseledelsen træder sammen, står i\n[NIT-03](03-driftskontinuitet.md#krisestyring). Sikkerhedschefen og driftschefen læser de to sammen, hver gang\ndet ene ændres."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "kategorier-og-alvor",
  "text": "## Kategorier og alvor\n\nDen vagthavende vurderer hver alarm og melding inden for 30 minutter: er det en hændelse, af hvilken kategori\nog på hvilket niveau? Svarene skrives i skemaet i Kompas, som kun kender kategorierne og niveauerne her, så\nvurdering, hændelse og statistik bruger de samme. En begivenhed er en hændelse, når den bringer\ntilgængelighed, fortrolighed, integritet eller autenticitet i fare. Er den ikke det, lukkes sagen med en\nbegrundelse. Kategorierne er: skadelig software, misbrugt adgang, dataudslip, afbrydelse, fejl i ændring,\nfysisk hændelse og hændelse hos leverandør.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "planer-kontaktlister-og-skabeloner",
  "text": "## Planer, kontaktlister og skabeloner\n\nEskalations- og kommunikationsplanen er Håndbogen V-11: hvem ringes op i hvilken rækkefølge, hvem taler med\nkunder, presse, politi og myndigheder. Hændelseslederen melder niveau 1 til direktøren inden for 30 minutter\nog niveau 2 inden for to timer; ved en væsentlig hændelse ringer sikkerhedschefen til bestyrelsens formand\nsamme dag. Rollerne for hver uge står i vagtplanen i Kompas. Kontaktlisten over kunder er Kundekortet, over\nleverandører Kortet og over myndigheder V-12. Vejledninger V-13 til V-18 dækker ransomware, misbrugt\nadministratorkonto, dataudslip, tjeneste nede, phishing og angreb via leverandør. Skabeloner til underretning,\nkundebesked og evaluering ligger i V-19. Alt findes også på papir i beredskabsmappen i Aalborg og Hjørring;\ndriftschefen efterser mapperne hvert kvartal."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "hvem-der-kan-have-rollerne",
  "text": "### Hvem der kan have rollerne\n\nVagthavende og hændelsesledere har taget kurset i hændelsesledelse, bevissikring og adfærd ved alarm, før de\novertager rollen, og tager det igen hvert år i maj, jf.\n[NIT-07](07-hygiejne-og-uddannelse.md#roller-der-kræver-særlig-uddannelse). En ny vagthavende går med på fem\nvagter, før teamlederen lader vedkommende stå alene. Logføreren udpeges blandt dem, der har taget samme kursus\nog ikke selv arbejder i de ramte systemer. Hvem der er hændelsesleder og stedfortræder, står i\n[NIT-01](01-informationssikkerhed-og-risiko.md#roller-ansvar-og-beføjelser); navnene for ugen står i\nvagtplanen."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "gennemgang-og-ny-afprøvning",
  "text": "### Gennemgang og ny afprøvning\n\nRoller, ansvar og procedurer gennemgås af sikkerhedschefen hvert år efter øvelsen i maj. Det sker også inden\nfor 30 dage efter en væsentlig hændelse, en ny eller ændret tjeneste, skift af en leverandør i gruppe A, en\nomlægning af driftsvagten eller en ny risiko på 15 eller mere. Det trin, der svigtede eller blev ændret,\nafprøves igen i en bordøvelse, inden der er gået to måneder. Er der behov, rettes politikken, og bestyrelsen\ngodkender den; rettes kun vejledninger og skabeloner, godkender sikkerhedschefen."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "overvågning-og-logning",
  "text": "## Overvågning og logning\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "hvad-der-logges-og-hvem-der-ser-på-det",
  "text": "## Hvad der logges, og hvem der ser på det\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "tærskler-og-alarmer",
  "text": "### Tærskler og alarmer\n\nAlarm udløses automatisk ved ti mislykkede logins på ti minutter, login på administratorkonto uden for Danmark\nog Sverige, ny administratorkonto uden sag, sletning af en backupkopi, et job i Fjernhånd mod flere end 25\nenheder uden godkendt ændring og en logkilde, der er tavs i 30 minutter. Fyrvagts analytiker vurderer alarmen\nog ringer til den vagthavende inden for 15 minutter; på niveau 1 og 2 kalder den vagthavende hændelseslederen.\nTendenser over længere tid (mislykkede logins, trafik ud, brug af administratorkonti, diskforbrug) gennemgås\npå månedsmødet med Fyrvagt og sammenlignes med de tre foregående måneder."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "opbevaring-og-beskyttelse-af-logfiler",
  "text": "## Opbevaring og beskyttelse af logfiler\n\nLogfiler gemmes i 13 måneder, de første 90 dage direkte søgbare. En kopi lægges hvert døgn i objektlageret i\nMalmö, låst mod ændring og sletning i samme periode. Ingen i Nordlys kan ændre eller slette i Vagttårnet; fem\npersoner kan læse alt, og teknikere kan læse deres egne systemer. Fyrvagts medarbejdere arbejder med\npersonlige konti, og deres egne handlinger logges hos dem og gennemgås af sikkerhedschefen hvert kvartal. At\nlogning stoppes, pauses eller startes, giver i sig selv alarm."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "tid-og-redundans",
  "text": "### Tid og redundans\n\nUrene stilles efter to uafhængige tidskilder, og en afvigelse på over ét sekund giver alarm. Styringsudstyr\nhos vandværker kan ikke altid følge dem; dér får linjerne tid, når zonens firewall modtager dem. Vagttårnet\nkører to steder, og Termometret holder øje med det fra et andet net. Termometret måler fra Aalborg og Hjørring\nhver for sig, og Fyrvagt får alarm, hvis et af dem tier i fem minutter. Logkilder gemmer selv mindst et døgn\nog sender efter, når forbindelsen er tilbage."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "gennemgang-af-procedurer-og-liste",
  "text": "### Gennemgang af procedurer og liste\n\nSikkerhedschefen reviderer procedurerne for overvågning og logning og listen over aktiver, der logges, hvert\nhalve år og efter væsentlige hændelser, senest den 20. august 2026. Listen sammenholdes med risikovurderingen\nog med nye linjer i Kortet; mangler en logkilde, bliver det en sag til systemets vedligeholder. Rettelser i\nprocedurerne lægges i Håndbogen og gennemgås med driftsvagten og Fyrvagt."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "melding-af-mistænkelige-begivenheder",
  "text": "## Melding af mistænkelige begivenheder\n\nMedarbejdere trykker på knappen Meld i mailprogrammet, ringer til driftsvagten på +4512345671 eller skriver\ntil driftsvagt@nordlys-it.example. Leverandører og kunder bruger samme nummer og adresse eller formularen på\nNordlys Portal, som virker uden login. Alle veje ender hos den vagthavende, som kvitterer inden for\n30 minutter, døgnet rundt. Nummeret står på medarbejdernes adgangskort, i alle kontrakter og i bunden af hver\nfaktura, og nye kundebrugere får meldevejen vist ved første login på Nordlys Portal. Ingen får påtale for en\nmelding, der viser sig at være falsk alarm. Meldingen øves på grundkurset hvert år, og nyansatte prøver\nknappen på [introduktionen](07-hygiejne-og-uddannelse.md#plan-for-året)."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "gentagne-hændelser",
  "text": "## Gentagne hændelser\n\nNanna Frost, sikkerhedschefens stedfortræder, gennemgår i første uge af januar, april, juli og oktober alle\nhændelser fra de seneste seks måneder. Hun ser efter, om to eller flere har samme formodede grundårsag og\ntilsammen når tabsgrænsen på 500.000 euro. Resultatet føres i Kompas, liste H-GEN, også når intet er fundet,\nog står i kvartalsrapporten. I juli 2026 var der to afbrydelser med samme årsag (en strømforsyning i Hjørring)\nog et samlet tab på cirka 9.000 euro, altså langt under grænsen."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "logfiler-i-vurderingen",
  "text": "### Logfiler i vurderingen\n\nVed vurderingen ses logfilerne igennem fra det ramte system, Porten, Nøgleskabet og den nærmeste firewall,\nmindst 24 timer tilbage, og ved mistanke om misbrug også Fjernhånd. Vagttårnet omsætter dem til samme format\nog tid og samkører dem på bruger, maskine, adresse og kunde, så det ses, om flere kunder har de samme spor.\nFyrvagts analytiker afleverer forløbet til sagen inden for to timer på niveau 1 og 2 og ellers næste\narbejdsdag. Et mønster, som ingen regel fangede, bliver til en ny regel. Loggene ses altid igennem, før\nniveauet sættes lavere."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "fornyet-vurdering",
  "text": "### Fornyet vurdering\n\nKategori og niveau sættes om, når der kommer nyt, og når en analyse af det, vi allerede havde, viser noget\nandet; hver ændring begrundes i sagen. På niveau 1 og 2 tager hændelseslederen niveauet op ved hver status.\nLukkede sager og begivenheder, der ikke blev regnet for hændelser, åbnes igen, hvis et varsel, en ny regel\neller en anden sag giver grund til det; sporene søges 90 dage tilbage i loggene."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "kommunikation-under-en-hændelse",
  "text": "## Kommunikation under en hændelse\n\n| Med hvem | Hvem taler | Hvordan og hvornår |\n|---|---|---|\n| Dem, der arbejder på sagen | Hændelseslederen | Niveau 1 og 2 på Lanternen med status hver time, tilkaldte teknikere gennem den vagthavende; niveau 3 og 4 i sagen i Kompas |\n| Øvrige medarbejdere | Hændelseslederen, i en krise HR-chefen | Intranettet, ellers sms; i en krise hver anden time |\n| Direktør og bestyrelse | Hændelseslederen og sikkerhedschefen | Lanternen, efter fristerne ovenfor |\n| Kunder | Kundechefen | Sms, mail og statusside, se [besked til modtagerne](#besked-til-modtagerne-af-tjenesterne) |\n| Leverandører | Hændelseslederen | Leverandørens døgnnummer; kun det, der skal til for at få hjælp |\n| Myndigheder, CSIRT og politi | Sikkerhedschefen | Virk.dk og telefon |\n| Presse | Direktøren | Skriftligt, efter aftale med sikkerhedschefen |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "logbog-og-beviser",
  "text": "### Logbog og beviser\n\nPå niveau 1 og 2 fører logføreren sagens logbog i Kompas: hvad der er gjort, af hvem og hvornår. På niveau 3\nog 4 skriver teknikeren selv. En linje i logbogen kan ikke ændres, kun rettes med en ny, og logbogen sendes\nløbende til Vagttårnet og gemmes som [andre logfiler](#opbevaring-og-beskyttelse-af-logfiler). Det, der gøres\ngennem Nøgleskabet og Fjernhånd, logges af systemerne selv. Beviser sikres, før systemer slettes: kopi af disk\neller hukommelse, kontrolsum og modtager noteres i sagen. Kopierne ligger krypteret i et aflåst skab i\nAalborg; udlevering, for eksempel til politiet, kvitteres på sagens bevisliste."
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "øvelser",
  "text": "## Øvelser\n\nProcedurerne øves mindst én gang om året og gennemgås efter hver øvelse og hver væsentlig hændelse. Den\nseneste øvelse var den 20. maj 2026: en misbrugt administratorkonto i Fjernhånd og ransomware hos tre kunder,\nledet af Blåvand Test ApS over fem timer. Udkast til tidlig varsling var klar efter 2 timer og 10 minutter.\nTre fejl blev fundet: seks af 63 kunder manglede en kontakt uden for arbejdstid, to stedfortrædere manglede\nrettighed på Virk.dk, og logføreren blev udpeget for sent. Alle tre var rettet den 30. juni 2026, og denne\nudgave bygger på dem. Næste øvelse er i maj 2027.\n\n### Gennemgang og ny afprøvning\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/02-haendelser.md",
  "anchor": "evaluering-bagefter",
  "text": "## Evaluering bagefter\n\nHver hændelse på niveau 1 og 2 evalueres inden 10 arbejdsdage efter, at driften er normal. Det samme gælder\nniveau 3, når det er tredje gang på et år. Øvrige hændelser evalueres ikke hver for sig, fordi ingen data er i\nfare og de løses i daglig drift; de indgår i eftersynet af [gentagne hændelser](#gentagne-hændelser).\nSikkerhedschefen leder evalueringen sammen med dem, der deltog, og en, der ikke gjorde. Grundårsagen findes\nved at spørge baglæns fra følgen, indtil der er noget, vi selv kan ændre. Læringen skrives i sagen i Kompas,\nog hver forbedring bliver en opgave med ansvarlig og frist, eventuelt en ny linje i risikoregistret.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "driftskontinuitet",
  "text": "## Driftskontinuitet\n\nAlle fem tjenester holdes i gang fra to driftssteder, maskinrummet i Aalborg og lejet plads hos Vendsyssel\nDatahus A/S i Hjørring. Driftsplatformen, Porten og Nøgleskabet kører begge steder og kan flyttes med én\nkommando. Netværksdrift fortsætter lokalt hos kunden, også når Nordlys er væk. Servicedesk flytter til\nmobiltelefoner og en sagsliste på papir. Backup som tjeneste må standse i op til ét døgn. Driftschefen har\nansvaret for, at det virker; den vagthavende må selv flytte en tjeneste, når Aalborg har været nede i ti\nminutter."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "backup",
  "text": "## Backup\n\n| Data | Hvor ofte | Hvor | Gemmes |\n|---|---|---|---|\n| Kundernes servere på Driftsplatformen | Hver 4. time | Aalborg og Hjørring | 35 dage |\n| Samme, låst kopi | Hvert døgn kl. 01 | Malmö | 35 dage, månedskopi i 12 måneder |\n| Konfiguration af net, firewalls og virtualisering | Hver nat | Hjørring og Malmö | 12 måneder |\n| Porten, Nøgleskabet, Kompas og Kortet | Hver 4. time | Hjørring og Malmö | 35 dage |\n| Skybord (mail, filer, kalendere) | Hvert døgn | Aalborg og Malmö | 12 måneder |\n\nDriftschefen ejer backupplanen, og to backupteknikere fører den i Arkivar. Mislykkes et job to gange i træk,\nfår den vagthavende alarm og opretter en sag. Nye servere får automatisk et job; en server uden job ses på den\ndaglige liste kl. 8.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "reetablering-efter-en-katastrofe",
  "text": "## Reetablering efter en katastrofe\n\nEr Aalborg tabt, leder driftschefen arbejdet fra Hjørring. Rækkefølgen er: net og firewalls, Porten og\nNøgleskabet, Vagttårnet og Termometret, Driftsplatformen for vandværker og kommuner, Driftsplatformen for\nøvrige kunder, Arbejdspladsdrift, Kompas, Backup som tjeneste. Er begge steder ramt af ransomware, bygges et\nrent miljø op på reserveservere, og data hentes fra den låste kopi i Malmö; intet sættes i drift, før\nsikkerhedschefen har set, at det er rent, og alle administrative nøgler er skiftet. Hver tjeneste har sin egen\ntrinvise plan, Håndbogen V-21 til V-26. Når Aalborg kan bruges igen, flyttes tilbage en tjeneste ad gangen\nuden for arbejdstid.\n\n### Fra nødløsning til normal drift\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "krisestyring",
  "text": "## Krisestyring\n\nDen administrerende direktør leder kriseledelsen, i direktørens fravær driftschefen. Den træder sammen inden\nfor 60 minutter, når en hændelse på niveau 1 ventes at vare mere end to timer, når flere tjenester er ramt,\nnår liv eller helbred er i fare, eller når beredskabsplanen sættes i kraft. Den mødes i Aalborg, ellers hos\nVendsyssel Datahus, og taler sammen på Lanternen, jf.\n[NIT-12](12-autentificering-og-kommunikation.md#nødkommunikation). Medarbejderne får besked hver anden time\nfra HR-chefen. Kunder får besked fra kundechefen, myndigheder fra sikkerhedschefen og pressen fra direktøren.\nKun de tre udtaler sig udadtil."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "kopien-der-ikke-kan-ændres",
  "text": "## Kopien, der ikke kan ændres\n\nDen daglige kopi hos Øresund Objektlager AB i Malmö skrives til et lager med skrivelås: i 35 dage, for\nmånedskopien i 12 måneder, kan hverken Nordlys eller en angriber med vores rettigheder ændre eller slette den.\nLåsen kan kun forlænges. Kontoen administreres fra et særligt arbejdssted, som ikke indgår i Porten. Kopien\nfornyes hvert døgn, og den seneste godkendte kopi vises på skærmen i driftsvagten; er den ældre end 30 timer,\nkommer der alarm."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "beredskabsplanen",
  "text": "## Beredskabsplanen\n\nDette dokument er Nordlys' plan for driftskontinuitet og reetablering, når en hændelse ikke kan klares i\nalmindelig drift. Driften genoprettes efter planen; skal den fraviges, beslutter driftschefen det, og grunden\nskrives i sagen i Kompas. Planen bygger på RV-2026: R-02 (ransomware) er grunden til den låste kopi og det\nrene miljø, R-03 (svigt hos leverandør) til to internetudbydere, R-04 (brand, vand og strømsvigt i Aalborg)\ntil skiftet til Hjørring og R-07 (tab af nøglepersoner) til afløserne. Driftschefen vedligeholder den:\ntelefonlister hver måned, resten, når en tjeneste, en leverandør i gruppe A eller risikovurderingen ændrer\nsig.\n\n### Formål, omfang og modtagere\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "formål-omfang-og-modtagere",
  "text": "### Formål, omfang og modtagere\n\nPlanen skal få de fem tjenester i gang igen inden for [reetableringsmålene](#reetableringsmål) og holde\nkundernes data uskadte imens. Den dækker begge driftssteder og de systemer, tjenesterne hviler på, også\nSkybord og andet, som leverandører driver for os. Udstyr, kunden selv driver, er ikke med. Den er skrevet til\nkriseledelsen, hændelseslederne, driftsvagten og backupteknikerne. Kommuner og vandværker får et uddrag uden\nnavne og numre, så deres egne planer passer til vores."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "iværksættelse-roller-og-rækkefølge",
  "text": "## Iværksættelse, roller og rækkefølge\n\nDriftschefen, i fravær hændelseslederen, sætter planen i kraft, når en tjeneste har været helt nede i\n30 minutter uden kendt årsag, når et driftssted er tabt, eller når data skal hentes fra Malmö. Hun ophæver\nden, når alle tjenester har kørt stabilt i 12 timer.\n\n| Rolle | Opgave |\n|---|---|\n| Driftschef | Leder planen, vælger driftssted, frigiver tjenester |\n| Netværkschef | Net, firewalls og fjernadgang, altid først |\n| Backuptekniker på vagt | Gendannelse i den fastlagte rækkefølge |\n| Sikkerhedschef | Efterser, at miljøet er rent; underretter myndigheden |\n| Kundechef | Kunder og statusside |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "kontakter-og-kommunikationsveje",
  "text": "### Kontakter og kommunikationsveje\n\n| Hvem | Vej | Ellers |\n|---|---|---|\n| Deltagere i planen | Mobil | Lanternen, privat telefonnummer, satellittelefon |\n| Øvrige medarbejdere | Sms og mail fra HR-chefen | Ringekæde efter liste i mappen |\n| Kunder | Sms, mail og statusside | Opkald efter det udskrevne Kundekort, vandværker og kommuner først |\n| Digitaliseringsstyrelsen og CSIRT'en | Telefon og Virk.dk | Den alternative løsning i [NIT-02](02-haendelser.md#underretning-af-myndighed-og-csirt) |\n| Leverandører | Døgnnumre på side 2 i mappen | Kontaktpunkterne i [NIT-04](04-leverandoerer.md#leverandørfortegnelse) |\n| Politi og brandvæsen | 112, politiet ellers 114 | Satellittelefon |\n\nNumrene føres i Kundekortet, Kortet og Håndbogen V-12 og ligger på papir i begge mapper."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "reetableringsmål",
  "text": "## Reetableringsmål\n\n| Aktivitet | RTO | RPO | Hvis kun Malmö er brugbar |\n|---|---|---|---|\n| Driftsplatformen | 8 timer | 4 timer | 30 timer, højst et døgns tab |\n| Arbejdspladsdrift | 12 timer | 24 timer | 36 timer |\n| Netværksdrift | 4 timer | 24 timer (konfiguration) | 8 timer |\n| Backup som tjeneste | 24 timer | 24 timer | 48 timer |\n| Servicedesk | 4 timer | 24 timer | 4 timer, på papir |\n| Porten og Nøgleskabet | 4 timer | 4 timer | 8 timer, et døgns tab |\n\nMålene er aftalt med kunderne og følger forretningskonsekvensanalysen. Hver aktivitets plan i Håndbogen, V-21\ntil V-26, siger, hvem der gør hvad for at nå målet, og hvilke reserver der skal bruges."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "ressourcer",
  "text": "### Ressourcer\n\n| Ressource | Hvad planen kræver | Hvor |\n|---|---|---|\n| Kopier | Seneste godkendte kopi af hvert system og nøglen til at læse den | Hjørring og Malmö; nøglen i Nøgleskabet og bankboks |\n| Udstyr | Seks reserveservere, to firewalls, strømforsyninger og optiske moduler | Lager i Hjørring, de to sidste også i Aalborg |\n| Kapacitet | Plads til Driftsplatformen, Porten og Nøgleskabet på ét sted alene | Begge driftssteder |\n| Folk | To vagthavende straks; hændelsesleder, backuptekniker og tekniker til kernenettet inden for én time | Vagtplanen, også på papir |\n| Lokale og samtale | Mødelokale, Lanternen og to satellittelefoner | Aalborg og Hjørring |\n| Leverandører | Fyrvagt, Vendsyssel Datahus, Jysk Nødstrøm og Limfjord Fiber efter aftale | Døgnnumre i beredskabsmappen |\n\nDriftschefen tæller udstyret og efterser listen hvert kvartal sammen med mapperne."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "fra-nødløsning-til-normal-drift",
  "text": "### Fra nødløsning til normal drift\n\nHver nødløsning får ejer og slutdato på listen NØD i Kompas, ellers på papir. Data, der er blevet til i\nHjørring, kopieres tilbage og sammenholdes med kontrolsum. Så prøves tjenesten i Aalborg af to teknikere og en\nbruger hos en kunde, driftschefen frigiver den, og Hjørring holdes klar i 48 timer endnu. Første fulde kopi af\net flyttet system tages samme nat. Servicedeskens papirsager er skrevet ind i Kompas inden to arbejdsdage.\nMidlertidige konti og regler i firewalls er lukket, og lånt udstyr leveret tilbage, senest fem arbejdsdage\nefter at planen er ophævet; sikkerhedschefen kontrollerer listen, før sagen lukkes."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "forretningskonsekvensanalyse",
  "text": "## Forretningskonsekvensanalyse\n\nAnalysen af 29. januar 2026 (FKA-2026 i Håndbogen) er lavet af driftschefen og kundechefen på grundlag af\nsamtaler med 14 kunder. Den spørger for hver tjeneste, hvad én time, fire timer, et døgn og en uge uden den\nbetyder for kunder, borgere og Nordlys. To resultater blev krav: vandværkernes og kommunernes servere\ngenoprettes før alle andre, fordi vandværker kan køre manuelt i omkring et halvt døgn; og Porten og\nNøgleskabet skal kunne køre alene i Hjørring, fordi intet andet kan gendannes uden. Analysen fornyes hvert år\ni januar og ved nye tjenester."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "afprøvning-af-beredskabsplanen",
  "text": "## Afprøvning af beredskabsplanen\n\nPlanen prøves mindst én gang om året og gennemgås derefter, også efter væsentlige hændelser og større\nændringer. Seneste prøve var den 3. juni 2026: maskinrummet i Aalborg blev meldt tabt en onsdag kl. 19, og\nDriftsplatformen for to kommuner kørte i Hjørring efter 47 minutter. Lært: papirlisten over leverandørers\ndøgnnumre var et halvt år gammel, og firewallparret i Hjørring deler strømskinne. Listen udskrives nu hver\nmåned, og en ekstra strømskinne blev bestilt den 9. juni 2026 til montering senest 30. november 2026. Planen\ner gennemgået den 24. august 2026. Næste prøve er i juni 2027."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "backupplanen",
  "text": "### Backupplanen\n\nPlanen ligger i Håndbogen, V-20, med én linje for hvert system: data, hyppighed, sted, gendannelsestid,\nkontrol, adgang, vejledning i gendannelse og opbevaringstid. Den følger RV-2026 og reetableringsmålene: et RPO\npå fire timer giver kopi hver 4. time, R-02 giver den låste kopi og R-04 kopierne uden for Aalborg.\nDriftschefen godkender den hvert år i februar efter risikovurderingen, og når en tjeneste eller et mål ændres."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "gendannelsestider",
  "text": "## Gendannelsestider\n\n| System | Fra Hjørring eller Aalborg | Fra Malmö |\n|---|---|---|\n| En kundeserver på op til 500 GB | 2 timer | 6 timer |\n| Hele Driftsplatformen | 8 timer | 30 timer |\n| Konfiguration af en firewall | 30 minutter | 2 timer |\n| Porten og Nøgleskabet | 2 timer | 6 timer |\n| Kompas og Kortet | 4 timer | 8 timer |\n| En postkasse i Skybord | 1 time | 4 timer |\n| Hele Skybord (6,1 TB) | 36 timer | 60 timer |\n\nTiderne er målt ved prøverne i første halvår 2026 og lagt 20 procent på."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "fuldstændige-og-korrekte-kopier",
  "text": "## Fuldstændige og korrekte kopier\n\nArkivar sammenligner hver morgen listen over job med Kortet; det, der mangler, bliver en sag samme dag.\nKopierne omfatter hele servere med styresystem og opsætning, konfiguration fra netudstyr, virtualisering og\nFjernhånd samt mail, filer og kalendere i Skybord. Efter hver kopiering kontrolleres kontrolsummen, og hver\nuge læses 5 procent af kopierne igennem fra ende til anden, så alt er læst inden for et halvt år. Databaser\nsættes i ro under kopieringen, og databasens egen kontrol køres på en gendannet kopi hver måned."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "hvor-kopierne-ligger",
  "text": "## Hvor kopierne ligger\n\nHurtige kopier står i Aalborg på et net for sig, som ikke kan nås fra Driftsplatformen. Den anden kopi står\nhos Vendsyssel Datahus i Hjørring, cirka 45 km i luftlinje fra Aalborg, ad egen fiber og på eget net. Den\ntredje, låste kopi ligger hos Øresund Objektlager i Malmö, cirka 250 km borte, i et andet land og hos et andet\nfirma. Ingen af de tre steder deler strøm, adgangskoder eller administrationsnet. Afstanden er valgt, så\noversvømmelse, storm eller brand ikke kan ramme to på én gang."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "adgang-til-kopier-og-opbevaringstid",
  "text": "## Adgang til kopier og opbevaringstid\n\nKopier er klassificeret som niveau 4, det højeste, jf. [NIT-11](11-aktiver.md#klassifikation). Backuprummene\ner aflåst med adgangskort og kode; seks personer har adgang. I Arkivar har to backupteknikere og driftschefen\npersonlige konti med sikkerhedsnøgle, og sletning kræver to af dem. Kopierne er krypteret, og nøglen ligger i\nNøgleskabet og i bankboks. De 35 dage er valgt, fordi skjulte angreb typisk opdages inden for en måned; de\n12 måneder, fordi kunderne skal kunne hente et årsregnskab. Kunder med lovkrav om længere tid har det i\nkontrakten. Vi kender ingen lov, der sætter en tid for vores egne kopier; databeskyttelsesreglerne taler for\nikke at gemme dem længere end nødvendigt, og de slettes derfor af sig selv, når tiden er gået."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "gendannelse",
  "text": "## Gendannelse\n\nKunden, systemets ejer eller hændelseslederen beder om gendannelse i en sag i Kompas. Filer og postkasser\ngendanner backupteknikeren uden videre; en hel server kræver driftschefens ja, uden for arbejdstid\nhændelseslederens, og følger fem trin:\n\n1. Backupteknikeren vælger den seneste kopi fra før fejlen. Er der mistanke om et angreb, godkender\n   sikkerhedschefen valget.\n2. Data gendannes til et lukket net, og kontrolsummen sammenholdes.\n3. Systemet startes, scannes og kontrolleres af ejeren eller kunden.\n4. Driftschefen frigiver det, og overvågningen er skærpet i et døgn.\n5. Kopi, tid og resultat skrives i sagen.\n\nNøglen til krypterede kopier hentes i Nøgleskabet; er det tabt, henter to personer den i bankboksen.\nVejledningerne for hvert system er bilag til V-20 og ligger på papir i mapperne."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "redundans",
  "text": "## Redundans\n\nOmfanget følger RV-2026, især R-03, R-04 og R-07, og reetableringsmålene. Det, andet ikke kan gendannes uden,\nfindes begge steder.\n\n| Hvad | Redundans |\n|---|---|\n| Net og systemer | To kernefirewalls og to kerneswitche hvert sted; Porten, Nøgleskabet og Driftsplatformen begge steder |\n| Lokaler og udstyr | To driftssteder; seks reserveservere og to firewalls på lager i Hjørring |\n| Forsyninger | UPS, generator og brændstof til 36 timer; strømforsyninger, diske og optiske moduler på lager begge steder |\n| Personale | To vagthavende ad gangen; hver nøgleopgave kan løses af mindst to, backup og kernenet af tre. [Afløserne](#iværksættelse-roller-og-rækkefølge) har samme ansvar og beføjelser |\n| Forbindelser | Limfjord Fiber og Kattegat Net ad adskilte veje, 5G som tredje; Lanternen uden om det hele |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "kapacitet-og-bemanding",
  "text": "### Kapacitet og bemanding\n\nDriftschefen sammenholder ledig kapacitet med reservebehovet hvert kvartal. Termometret viser forbrug af\nregnekraft, lager og linjer, og hvert sted skal have plads til, at det andet falder bort, og 20 procent ledigt\nbackuplager. Nås grænsen, bestilles der, før nye kunder tages ind. Ved nye tjenester regnes kopier og reserve\nmed fra begyndelsen. Lokaler ses efter for plads, strøm og køling samme kvartal, og vagtplanen for de næste\ntre måneder må ikke have en dag, hvor en nøgleopgave kun kan løses af én."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "gendannelsesprøver",
  "text": "## Gendannelsesprøver\n\nHver måned gendannes fem tilfældige servere og en postkasse. Hvert halve år gendannes en hel tjeneste, og der\nskiftes mellem driftsstederne. Seneste store prøve var den 17. juni 2026: hele Driftsplatformen alene fra\nMalmö på 26 timer mod målet 30. Alle data stemte; licensserveren manglede i rækkefølgen, og det blev rettet\nden 3. juli 2026. Skiftet til Hjørring blev prøvet den 3. juni 2026. I månedsprøverne fra januar til august\n2026 lykkedes 47 af 48 første gang; den ene fejl var en udløbet adgang, som nu overvåges. Backupteknikeren\nvælger kopi, gendanner til et lukket net, starter systemet, kontrollerer data med kunden og skriver resultat\nog tid i Kompas, liste G-PRØVE. Næste store prøve er i december 2026."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "roller-og-myndigheder-i-en-krise",
  "text": "## Roller og myndigheder i en krise\n\n| Rolle | Trin |\n|---|---|\n| Administrerende direktør | Sammenkalder, beslutter prioritering, orienterer bestyrelsens formand |\n| Driftschef | Beslutter driftssted, leder teknikken, melder status hver time |\n| Sikkerhedschef | Underretter Digitaliseringsstyrelsen og CSIRT'en, holder sikkerheden oppe under nødløsninger |\n| Kundechef | Ringer til vandværker og kommuner først, derefter de øvrige |\n| HR-chef | Afløsning, mad og hvil; højst 10 timer ad gangen |\n| Fyrvagt A/S | Skærpet overvågning og to analytikere til rådighed inden for to timer |\n| Vendsyssel Datahus A/S | Åbner mødelokale og adgang for navngivne personer |\n\nMed den kompetente myndighed tales i telefon og på Virk.dk, ellers på den alternative løsning i\n[NIT-02](02-haendelser.md#underretning-af-myndighed-og-csirt).\n\n### Sikkerheden under en krise\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "sikkerheden-under-en-krise",
  "text": "### Sikkerheden under en krise\n\nNødløsninger må ikke slå logning, flere faktorer eller firewalls fra uden sikkerhedschefens ja, og hvert\nfravalg føres tilbage, når krisen er ovre. Fravalgene står på listen NØD, og sikkerhedschefen ser den igennem\nhver 12. time. Midlertidig adgang åbnes i Nøgleskabet, optages og lukker efter højst otte timer. Nødkontiene i\nPorten åbnes af to personer sammen, giver alarm og får ny kode bagefter. Rent udstyr og ramt udstyr kommer\naldrig på samme net. Kopieringen fortsætter, og den låste kopi røres kun for at læse. Kan logfiler ikke nå\nVagttårnet, gemmes de lokalt og sendes, når der er forbindelse."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "oplysninger-fra-csirt-og-myndigheder",
  "text": "## Oplysninger fra CSIRT og myndigheder\n\nVarsler fra CSIRT'en og myndighederne kommer til sikkerhed@nordlys-it.example. Sikkerhedschefens stedfortræder\nlæser dem på arbejdsdage inden kl. 9 og igen kl. 14, den vagthavende resten af døgnet. Hvert varsel får en sag\ni Kompas med svar på tre spørgsmål: har vi det, har vores kunder det, og hvad gør vi hvornår. Er noget udsat,\noprettes en ændring, og spor fra varslet søges i loggene 90 dage tilbage. Varsler om kritiske sårbarheder\nvurderes inden for fire timer. Fra januar til august 2026 kom der 61 varsler; 17 førte til en ændring, og to\ngav kundebesked."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "afprøvning-af-krisestyringen",
  "text": "## Afprøvning af krisestyringen\n\nKrisestyringen øves mindst én gang om året og gennemgås efter hver øvelse og hver krise. Seneste øvelse var\nden 20. maj 2026, sidste halvdel af øvelsen i [NIT-02](02-haendelser.md#øvelser). Kriseledelsen var samlet\nefter 38 minutter. Ændret siden: HR-chefen har fået ansvar for afløsning, og fire nyansatte, som ikke kunne\nnås på Lanternen, er meldt til. Planen er gennemgået den 24. august 2026. Næste øvelse er i maj 2027 og tager\nudgangspunkt i tab af Hjørring."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "strøm-køling-og-forbindelser",
  "text": "## Strøm, køling og forbindelser\n\nI Aalborg dækker UPS 30 minutter, og en dieselgenerator tager over inden for 60 sekunder. Tanken rækker\n36 timer; Jysk Nødstrøm A/S fylder op inden for 12 timer efter aftale. Køling er tre anlæg, hvor to er nok.\nStrøm- og fiberkabler går ind ad to veje i aflåste skakter. I Hjørring leverer Vendsyssel Datahus to\nstrømveje, generator og køling med aftalt oppetid. Følere måler strøm, temperatur, fugt og vand hvert minut og\nalarmerer den vagthavende uden for grænserne i\n[NIT-05](05-anskaffelse-udvikling-vedligeholdelse.md#fysiske-og-miljømæssige-trusler). Generatoren køres med\nfuld last hver måned, senest den 5. august 2026, UPS-batterier måles hvert halve år, og skift mellem\ninternetudbyderne prøves hvert kvartal.\n\n### Forsyninger og reserver\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "forsyninger-og-reserver",
  "text": "### Forsyninger og reserver\n\n| Forsyning i Aalborg | Sådan er driften beskyttet | Reserve |\n|---|---|---|\n| Strøm | UPS, generator og overspændingsbeskyttelse | Generatoren; begge elkabler kommer fra samme transformerstation. Et kabel fra en anden er overvejet i januar 2026 og fravalgt, fordi generatoren og Hjørring dækker |\n| Telekommunikation | Fiber fra Limfjord Fiber og Kattegat Net ad adskilte veje | 5G, Lanternen og to satellittelefoner |\n| Ventilation og køling | Tre anlæg på generatoren, hvor to er nok | Det tredje anlæg |\n| Vand og afløb | Køling i lukket kreds uden vandforsyning, ingen rør over udstyret, kontraventil i afløbet | Overvejet og ikke nødvendig, da driften ikke bruger vand |\n| Gas | Bygningen har ingen | Ikke relevant |\n\nDet samme er gået igennem for Hjørring med Vendsyssel Datahus; svarene ligger ved tillægget til kontrakten."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "kabler-og-føringsveje",
  "text": "### Kabler og føringsveje\n\nDe to veje ind i huset ligger på hver sin side i nedgravede rør og ender i aflåste skakter med døralarm, jf.\n[NIT-11](11-aktiver.md#sikrede-områder). Tavler og krydsfelter er låst, og stik uden brug er taget fra. Trafik\nmellem driftsstederne og ud af huset er krypteret efter [NIT-08](08-kryptografi.md), så en aflyttet fiber ikke\ngiver læsbare data. Falder lyset på fiberen mellem driftsstederne mere end 3 dB, får den vagthavende alarm.\nLimfjord Fiber varsler gravearbejde langs strækningen."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "overvågning-af-forsyningen",
  "text": "### Overvågning af forsyningen\n\nFølerne og Termometret følger spænding, last på UPS, generatorens beredskab, brændstof, lys på fiberen,\npakketab og svartid. Uden for grænserne går alarmen til den vagthavende, som inden for 15 minutter ringer til\nden, der kan rette fejlen: Jysk Nødstrøm om strøm i Aalborg, Limfjord Fiber eller Kattegat Net om forbindelser\nog Vendsyssel Datahus om Hjørring. Driftschefen får besked om strøm og køling, netværkschefen om forbindelser.\nHvert udsving bliver en sag i Kompas."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "aftaler-om-nødforsyning",
  "text": "### Aftaler om nødforsyning\n\nJysk Nødstrøm A/S (aftale 2022-008) leverer brændstof inden for 12 timer, har døgnvagt på UPS og generator og\nstiller med en lejet generator inden for otte timer, hvis vores egen fejler; imens kører driften fra Hjørring.\nVendsyssel Datahus A/S (aftale 2023-002) leverer nødstrøm med brændstof og køling i Hjørring. Kattegat Net ApS\n(aftale 2025-014) leverer reserveinternet og 5G. Aftalerne gælder døgnet rundt og følges efter\n[NIT-04](04-leverandoerer.md#opfølgning-og-seneste-gennemgang)."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "prøver-og-vedligehold-af-forsyningen",
  "text": "### Prøver og vedligehold af forsyningen\n\n| Anlæg | Vedligehold | Prøve |\n|---|---|---|\n| Generator og tank | Service hvert år, brændstoffet analyseres hvert år | Fuld last hver måned |\n| UPS | Batterier måles hvert halve år og skiftes efter fem år | Udfald af nettet prøves hvert år |\n| Temperatur og fugt | Service to gange om året, følere kalibreres hvert år | Ét køleanlæg slukkes hvert kvartal |\n| Internet og fiber | Moduler og kabler efterses hvert halve år | Skift mellem udbyderne hvert kvartal |\n\nDriftschefen fører planen i Kompas, netværkschefen den nederste linje. Mislykkes en prøve, får den en sag med\nfrist samme dag og gentages, når fejlen er rettet. For Hjørring læses resultaterne i Vendsyssel Datahus'\nmånedlige driftsrapport."
 },
 {
  "path": "policies-example/nordlys/policies/03-driftskontinuitet.md",
  "anchor": "gennemgang-af-forsyningens-beskyttelse",
  "text": "### Gennemgang af forsyningens beskyttelse\n\nDriftschefen og netværkschefen gennemgår beskyttelsen hvert år i august og desuden efter væsentlige hændelser\nog større ændringer i drift eller risici, senest den 24. august 2026. Anledningen var også de to afbrydelser,\nsom en strømforsyning i Hjørring gav, jf. [NIT-02](02-haendelser.md#gentagne-hændelser): alle af samme type er\nskiftet, og strømforsyninger ligger nu på lager begge steder. Planen for prøver blev ellers beholdt uændret."
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "styring-af-forsyningskæden",
  "text": "## Styring af forsyningskæden\n\nIndkøbschefen har ansvaret, og sikkerhedschefen har veto. Risici findes tre steder: ved indkøb, hvor\nleverandøren vurderes, før noget underskrives; ved den årlige risikovurdering, hvor hver leverandør i gruppe A\nhar sin egen linje; og løbende, når en leverandør melder en hændelse eller ændrer sin leverance. De begrænses\nved krav i kontrakten, ved at give leverandøren mindst mulig adgang, ved reserver og ved tilsyn. Nordlys er\nselv leverandør til kommuner, vandværker og industri, og en fejl hos vores leverandør er derfor kundernes fejl\ni anden række. Den rolle oplyses til hver leverandør i gruppe A i sikkerhedsbilagets indledning, til Skybord i\nbrevet af 9. januar 2026, til gruppe B i bilagets indledning og til gruppe C i indkøbsbetingelserne."
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "leverandører-med-betydning-for-sikkerheden",
  "text": "## Leverandører med betydning for sikkerheden\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "inddeling-og-krav",
  "text": "## Inddeling og krav\n\n| Gruppe | Kriterium | Krav |\n|---|---|---|\n| A | Adgang til flere kunders systemer eller data, eller tjenesten står stille uden den | Alle otte punkter, årligt tilsyn, plan for udskiftning, bestyrelsen orienteres om valget |\n| B | Adgang til ét system, eller reserve for en i gruppe A | Krav, hændelser, sårbarheder og ophør; tilsyn hvert andet år |\n| C | Ingen adgang og let at erstatte | Fortrolighed og kontaktpunkt |\n\nIndkøbschefen foreslår gruppen på et skema med seks spørgsmål, og sikkerhedschefen godkender. Gruppen tages op\nigen ved ændret leverance og mindst hvert andet år. I marts 2026 er der otte i gruppe A, fem i B og 33 i C."
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "leverandørernes-sårbarheder-og-produkter",
  "text": "## Leverandørernes sårbarheder og produkter\n\nFor hver leverandør i gruppe A føres et ark i Kortet med dens egne svage punkter, produktets kvalitet og dens\nmåde at udvikle på. Arket bygger på sårbarhedsvarsler om produktet, den seneste testrapport, en liste over\nindbyggede komponenter, hvor den findes, og vores egne fejlsager. Fire af de fem programleverandører afleverer\nkomponentliste; Skybord gør ikke og vurderes ud fra sine erklæringer. Netværkschefen fornyer arkene, når\ntilsynet holdes, og straks ved en kritisk sårbarhed. Fjernhånd har den højeste restrisiko og kører derfor bag\n[sin egen zone](05-anskaffelse-udvikling-vedligeholdelse.md#zoner-og-segmentering)."
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "tilsyn-i-årshjulet",
  "text": "## Tilsyn i årshjulet\n\n| Måned | Leverandør | Hvordan | Hvem |\n|---|---|---|---|\n| September | Fjernhånd Software | Interview og testrapport | Sikkerhedschef, driftschef |\n| Oktober | Skybord, Arkivar | Gennemgang af erklæringer og komponentliste | Sikkerhedschef |\n| November | Øresund Objektlager; gruppe B hvert andet år | Prøve af låsen, spørgeskema | Driftschef, indkøbschef |\n| December | Limfjord Fiber | Oppetidsrapport og møde | Netværkschef |\n| Januar | Vendsyssel Datahus | Besøg med tjekliste | Driftschef, sikkerhedschef |\n| Februar | Fyrvagt, Nøglehus | Møde, prøvealarm, erklæring | Sikkerhedschef |\n\nIndkøbschefen indkalder og fører liste L-TILSYN i Kompas; udsættes et tilsyn mere end en måned, står det i\nkvartalsrapporten."
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "kriterier-for-valg",
  "text": "## Kriterier for valg\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "spredning-og-fastlåsning",
  "text": "## Spredning og fastlåsning\n\nInternet købes hos to selskaber, og backup ligger tre steder. For hver leverandør i gruppe A findes en\nudskiftningsplan, som siger, hvem der kan overtage, hvad det tager af tid, og hvordan data kommer ud i et\nformat, andre kan læse. Svagest står Fjernhånd: et skifte tager cirka fire måneder, og derfor holdes et\nenklere fjernstyringsværktøj klar til de 20 vigtigste kunder. Kontrakter løber højst tre år, med ret til at gå\nud efter 12 måneder i gruppe A. Skybord er valgt med åbne øjne; data kopieres dagligt ud til os selv."
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "eus-koordinerede-risikovurderinger",
  "text": "## EU's koordinerede risikovurderinger\n\nSikkerhedschefen efterser i januar og juli, om NIS-samarbejdsgruppen har offentliggjort nye koordinerede\nvurderinger efter direktivets artikel 22, og om de rører noget, vi køber. Den seneste kontrol, 14. januar\n2026, førte ikke til udskiftning af produkter. Den koordinerede vurdering af 5G-net fra 2019 er ældre end\nartikel 22, men bruges på samme måde: ved køb af 5G-reserven i 2025 blev Kattegat Net spurgt om sin\nnetleverandør, og svaret er en del af kontrakten. Kontrollerne journaliseres i Kompas, sag K-22690."
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "kontrakternes-sikkerhedspunkter",
  "text": "## Kontrakternes sikkerhedspunkter\n\nSikkerhedsbilaget, udgave 3, har otte punkter: S1 sikkerhedskrav, S2 uddannelse og kompetencer, S3\nbaggrundskontrol, S4 besked om hændelser uden unødigt ophold og senest efter 12 timer, S5 revision eller\nrevisionsrapport, S6 håndtering af sårbarheder, S7 underleverandører på samme vilkår, S8 tilbagelevering og\nsletning ved ophør.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "sikkerhedsbilagets-indhold",
  "text": "### Sikkerhedsbilagets indhold\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "brug-ved-nye-leverandører-og-indkøb",
  "text": "### Brug ved nye leverandører og indkøb\n\nIndkøbssagen efter [NIT-05](05-anskaffelse-udvikling-vedligeholdelse.md#anskaffelse) har to faste felter, og\nden kan ikke sendes til underskrift, før begge er udfyldt. I det ene lægges skemaet med kriterierne, også når\nen kendt leverandør skal levere noget nyt. I det andet skriver sikkerhedschefen, om den seneste kontrol af\n[EU's risikovurderinger](#eus-koordinerede-risikovurderinger) og vurderingen af [spredning og\nfastlåsning](#spredning-og-fastlåsning) ændrer valget. I 2025 gik 14 indkøb den vej; to tilbudsgivere faldt på\nunder 2 point for rettelsestid."
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "opfølgning-og-seneste-gennemgang",
  "text": "## Opfølgning og seneste gennemgang\n\nPolitikken er senest gennemgået den 26. februar 2026; nyt er udgave 3 af bilaget og grænsen på 12 timer. Den\ngennemgås hvert år i februar og efter en væsentlig hændelse eller en væsentlig ændring i drift, risici eller\nleverancer.\n\n| Leverandør | Senest | Fundet |\n|---|---|---|\n| Fjernhånd Software | 2025-09-17 | To gamle testkonti hos os, lukket samme dag |\n| Skybord | 2025-10-15 | Intet |\n| Arkivar | 2025-10-22 | Ingen komponentliste; modtaget 4. december 2025 |\n| Øresund Objektlager | 2025-11-12 | Intet; låsen holdt |\n| Gruppe B | 2025-11-25 | Lanternen manglede kontakt ved hændelser, tilføjet |\n| Limfjord Fiber | 2025-12-03 | Intet |\n| Vendsyssel Datahus | 2026-01-20 | Tre gamle adgangskort, spærret; nyt tillæg underskrevet |\n| Fyrvagt | 2026-02-10 | Prøvealarm besvaret efter 9 minutter |\n| Nøglehus | 2026-02-17 | Intet |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "løbende-opfølgning",
  "text": "### Løbende opfølgning\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/04-leverandoerer.md",
  "anchor": "leverandørfortegnelse",
  "text": "## Leverandørfortegnelse\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "anskaffelse",
  "text": "## Anskaffelse\n\nIntet system tages i brug uden en indkøbssag i Kompas. Bestilleren beskriver behov og klassifikation,\nindkøbschefen henter tilbud, og sikkerhedschefen vælger kravene fra kataloget nedenfor og godkender, før der\nunderskrives. Er systemet på [klassifikation](11-aktiver.md#klassifikation) 3 eller 4, prøves det i\ntestmiljøet mod kravene. Sagen kan ikke lukkes, og systemet kan ikke få adgang til nettet, før en navngiven\ntekniker har krydset hvert krav af som opfyldt eller henvist til et godkendt fravalg. Cloudtjenester behandles\npå samme måde, også gratis.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "udvikling",
  "text": "## Udvikling\n\nNordlys udvikler Nordlys Portal og cirka 120 scripts til drift. Fem udviklere arbejder under\nudviklingslederen. Hver opgave begynder med et afsnit om sikkerhed: hvilke data, hvilke rettigheder, hvad kan\nmisbruges. Kode gennemses af en anden end forfatteren, en automatisk kontrol leder efter kendte fejl,\nhemmeligheder og gamle biblioteker, og funktionerne prøves, før udviklingslederen frigiver. Alt ligger i et\nversionsstyret arkiv. Udvikling hos andre sker i dag ikke; sker det, gælder samme regler som\n[kontraktkrav](#udvikling-hos-andre).\n\n### Regler for sikker udvikling\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "vedligeholdelse",
  "text": "## Vedligeholdelse\n\nDriftschefen har ansvaret for servere og klienter, netværkschefen for net og firewalls, udviklingslederen for\negen software. Hvert system har en vedligeholder i Kortet, et fast månedligt vindue (anden tirsdag kl. 20 til\n24), en basisopsætning og en dato for ophør af støtte. Listen over systemer, der mister støtte inden for\n12 måneder, gennemgås hvert kvartal; de skiftes ud eller isoleres. Ved udfasning lukkes konti, regler i\nfirewalls og overvågning, kopier beholdes i aftalt tid, og diske destrueres efter\n[NIT-11](11-aktiver.md#håndtering-i-hele-levetiden).\n\n### Sikre konfigurationer\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "håndtering-af-sårbarheder",
  "text": "## Håndtering af sårbarheder\n\nSårbarheder kendes fra varsler, scanninger, test og meldinger udefra. Sikkerhedschefens stedfortræder fører\ndem i Kompas, liste SÅRB. Hver vurderes inden for én arbejdsdag: er vi udsat, kan den nås udefra, udnyttes\nden, hvor mange kunder berører den? Derefter rettes den inden for fristerne under\n[sikkerhedsrettelser](#sikkerhedsrettelser). Kan den ikke rettes, laves en plan for at begrænse den, eller det\nbegrundes, hvorfor den kan stå, jf. [nedenfor](#plan-eller-begrundelse). Rettelser går gennem\nændringsproceduren; er sårbarheden udnyttet, bliver den en hændelse efter [NIT-02](02-haendelser.md).\nOverskredne frister vises på driftens tavle og i kvartalsrapporten.\n\n### Samspil med de øvrige procedurer\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "melding-og-offentliggørelse-af-sårbarheder",
  "text": "## Melding og offentliggørelse af sårbarheder\n\nAlle kan melde en sårbarhed til sikkerhed@nordlys-it.example eller på nordlys-it.example/sikkerhed, også\nanonymt, på dansk, svensk eller engelsk; security.txt viser vej, og en offentlig nøgle ligger samme sted.\nSikkerhedschefen kvitterer inden for to arbejdsdage, giver en vurdering inden for ti og aftaler med melderen,\nhvornår den offentliggøres, normalt når den er rettet og senest efter 90 dage. Kunder får besked først.\nOffentliggørelsen står på samme side med beskrivelse, berørte udgaver, rettelse og tak til melderen, hvis den\nønskes. Den, der melder i god tro, bliver ikke anmeldt.\n\n### Offentliggørelse efter den nationale politik\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "krav-ved-indkøb-og-validering",
  "text": "### Krav ved indkøb og validering\n\nKataloget (Håndbogen V-31) kræver: flere faktorer for administratorer, logning der kan sendes til Vagttårnet,\nkryptering efter [NIT-08](08-kryptografi.md), ændring af alle standardadgangskoder, IPv6 i netudstyr,\nrettelser så længe systemet bruges og mindst 90 dages varsel om støttens ophør. Efter den dato skiftes\nsystemet ud, eller det isoleres. Leverandøren skal oplyse, hvilke hardware- og softwarekomponenter der indgår,\nhvilke sikkerhedsfunktioner der er, og hvordan de sættes sikkert op. Den skal erklære, at kravene er opfyldt.\nVi kontrollerer selv: scanning, gennemgang af opsætning og prøve af adgang, logning og opdatering. Resultatet\nligger i indkøbssagen."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "gennemgang-af-processer-og-netværk",
  "text": "## Gennemgang af processer og netværk\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "regler-for-sikker-udvikling",
  "text": "### Regler for sikker udvikling\n\nReglerne (Håndbogen V-32) gælder, før en opgave begynder, og dækker fem faser. Specifikation: krav til\nsikkerhed skrives og godkendes. Udformning: trusler tegnes op på dataflowet, og intet i portalen stoler på\nnoget uden fornyet kontrol af identitet. Programmering: faste biblioteker til login, forespørgsler og\nkryptering. Test: automatisk ved hver ændring, manuelt ved nye funktioner. Idriftsættelse: kun fra\nbyggeserveren, aldrig fra en pc. De gælder portal og scripts, og på samme måde, hvis andre udvikler for os."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "analyse-og-principper",
  "text": "### Analyse og principper\n\nSikkerhedskrav analyseres to gange i hvert projekt: når det specificeres, og når det udformes.\nUdviklingslederen gør det ved egen udvikling og sikkerhedschefen ved køb, også når en konsulent eller\nleverandør står for projektet. Der spørges om, hvilke data det rører, hvem der må hvad, hvad lov og kunder\nkræver, og hvordan det kan misbruges. Svarene er et fast felt i sagen i Kompas, og uden dem kan den ikke gå\nvidere.\n\nSeks principper følges ved al udvikling: mindst mulig rettighed, sikre standardværdier, beskyttelse i flere\nlag, kontrol af alt input, ingen hemmeligheder i koden og zero trust, det vil sige, at hvert kald\nkontrolleres, også når det kommer inde fra nettet. Kodestandarden (V-33) bygger på OWASP ASVS, niveau 2, og\nden, der gennemser koden, krydser af efter den."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "udviklingsmiljøer-og-testdata",
  "text": "### Udviklingsmiljøer og testdata\n\nUdviklings- og testmiljø er adskilt fra driften, kræver flere faktorer og har ingen forbindelse til kunder.\nKun de fem udviklere kan skrive i kodearkivet, ingen kan godkende sin egen ændring, maskinerne følger\nbasisopsætningerne, og miljøet rettes og logges som driften.\n\nTestdata er opdigtede og vælges, så de rammer grænsetilfælde og forsøg på misbrug. De ligger kun i testmiljøet\nog føres i kodearkivet sammen med de test, de hører til. Skal rigtige data bruges, godkender udviklingslederen\ndet, adgangen gives til to personer, og data slettes efter 14 dage. Risikovurderingen og\n[klassifikationen](11-aktiver.md#klassifikation) afgør, hvor meget der renses: navne, numre og adresser sløres\naltid først, på niveau 3 fjernes desuden alt andet, der kan føre til en person eller en kunde, og data på\nniveau 4 bruges ikke."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "sikkerhedstest-i-udviklingen",
  "text": "### Sikkerhedstest i udviklingen\n\nVed hver ændring kører byggeserveren kodeanalyse, kontrol af biblioteker mod kendte sårbarheder, søgning efter\nhemmeligheder og prøver af login og adskillelse mellem kunder. Et alvorligt fund standser udgaven. Nye\nfunktioner prøves i hånden mod de former for misbrug, analysen fandt, og portalen testes før hver større\nudgave efter [testplanen](#sikkerhedstest). Resultaterne lægges i sagen i Kompas, og udviklingslederen\nfrigiver først, når de er set igennem."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "udvikling-hos-andre",
  "text": "### Udvikling hos andre\n\nNordlys lægger i dag ingen udvikling ud. Gør vi det, er [reglerne](#regler-for-sikker-udvikling) en del af\nkontrakten. Leverandøren vælges, inddeles og følges efter [NIT-04](04-leverandoerer.md#inddeling-og-krav) og\nfår sikkerhedsbilaget, og leverancen går gennem en indkøbssag med [krav, erklæring og\nvalidering](#krav-ved-indkøb-og-validering) som ethvert køb. Udviklingslederen gennemser koden, før den tages\ni brug."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "sikre-konfigurationer",
  "text": "### Sikre konfigurationer\n\nDer findes 14 basisopsætninger: servere (fire styresystemer), arbejdspladser, firewalls, switche,\nvirtualisering, Porten, Skybord, Fjernhånd, Arkivar, databaser, webservere og mobiler. De bygger på\nleverandørens og CIS' anbefalinger, og afvigelser er begrundet i filen. De ligger i versionsarkivet og lægges\npå af Fjernhånd eller konfigurationsserveren, også på systemer, der allerede kører. Hver nat sammenlignes alle\nsystemer med deres opsætning; afvigelser rettes automatisk eller bliver en sag inden kl. 8. Opsætningerne\ngennemgås hvert år i februar og efter væsentlige hændelser eller væsentlige ændringer i drift eller risici, og\nsikkerhedschefen godkender det, der ændres."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "ændringer-og-hasteændringer",
  "text": "### Ændringer og hasteændringer\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "sikkerhedstest",
  "text": "### Sikkerhedstest\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "sikkerhedsrettelser",
  "text": "### Sikkerhedsrettelser\n\n| Sårbarhed | Rettet senest |\n|---|---|\n| Udnyttes aktivt | 48 timer |\n| Kritisk | 7 dage |\n| Høj | 14 dage |\n| Øvrige | 35 dage, i det månedlige vindue |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "fravalgte-sikkerhedsrettelser",
  "text": "### Fravalgte sikkerhedsrettelser\n\nVil en vedligeholder undlade en rettelse, skal det være, fordi den skader mere end den gavner, og det skal\nfremgå, hvad den ødelægger, og hvad der mistes uden den. Findes der ingen rettelse, føres systemet på samme\nliste. Grund, supplerende beskyttelse og ny dato skrives i Kompas, liste R-FRAVALG, og sikkerhedschefen\ngodkender; score 8 eller mere går til direktøren og 15 eller mere til bestyrelsen. Pr. 12. marts 2026 er der\ntre:\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "netværkets-arkitektur-og-beskyttelse",
  "text": "## Netværkets arkitektur og beskyttelse\n\nDen gældende tegning over net, zoner og forbindelser ligger i Håndbogen (V-35) med et overblik på én side og\net ark for hvert driftssted, så en ny vagthavende kan læse den. Netværkschefen fornyer den ved hver ændring,\nsenest den 11. februar 2026. Nettet beskyttes i lag mod de trusler, RV-2026 nævner: firewalls, zoner, kendt\nudstyr, krypterede forbindelser og overvågning i Vagttårnet.\n\nMod internettet og mellem zoner står firewalls, hvor alt er lukket, undtagen det, der har en regel med ejer og\nudløbsdato. Regler uden trafik i 90 dage lukkes. Ubrugte porte, protokoller og tjenester er forbudt efter\nbasisopsætningen og slået fra. Systemer til sikkerhedsstyring bruges ikke til andet: på Nøgleskabet,\nfirewallstyringen, konfigurationsserveren og springserverne er der hverken mail, internet eller andre opgaver.\n\n### Fjernadgang og kendt udstyr\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "fjernadgang-og-kendt-udstyr",
  "text": "### Fjernadgang og kendt udstyr\n\nFjernadgang for ansatte sker kun gennem VPN med flere faktorer og fra udstyr, der er kendt i Porten og er\nopdateret. Leverandører kommer kun ind gennem Nøgleskabets portal, som viser dem en session og ikke giver\nderes udstyr en forbindelse, jf. [tjenesteudbyderes adgang](#tjenesteudbyderes-adgang). Alle veje ind står i\n[NIT-12](12-autentificering-og-kommunikation.md#veje-ind-udefra), og hver forbindelse logges i Vagttårnet.\n\nPå kontorer og driftssteder åbner stik og trådløst net kun for udstyr med certifikat fra Seglet. Andet udstyr\nkommer på gæstenettet, som ikke har vej til andre zoner. Netudstyr og styringsudstyr, der ikke kan bære et\ncertifikat, er låst til ét stik og én adresse. Netværkschefen sammenholder hvert kvartal listen over kendt\nudstyr med Kortet."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "tjenesteudbyderes-adgang",
  "text": "### Tjenesteudbyderes adgang\n\nEn leverandør har ingen adgang, før den beder om den. Anmodningen oprettes i Kompas med formål, system og\ntidsrum og godkendes af vedligeholderen og den vagthavende. Så åbner Nøgleskabet en personlig session gennem\nspringserveren, højst otte timer ad gangen, og den optages. Adgangen lukker af sig selv, når tiden er gået.\nFyrvagts faste læseadgang til Vagttårnet er den eneste løbende; den er begrænset til deres navngivne\nanalytikere, gives efter anmodning for ét kvartal ad gangen og udløber, hvis gennemgangen ikke forlænger den.\nI 2025 blev der åbnet 212 sessioner."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "kanaler-mellem-systemer",
  "text": "### Kanaler mellem systemer\n\nSystemer taler kun sammen ad forbindelser, der står i Kortet med formål, ejer og de to endepunkter. Inden for\net driftssted er forbindelsen adskilt med eget VLAN og en regel i firewallen, mellem driftsstederne og til\nkunder med IPsec, og mellem Nordlys' egne systemer desuden med TLS, hvor modtageren og på klassifikation 3 og\n4 begge ender viser certifikat fra Seglet. Et ukendt certifikat afvises og giver alarm. Kryptering efter\n[NIT-08](08-kryptografi.md#krav-efter-klassifikation) hindrer, at data læses eller ændres undervejs.\nStyresignalerne hos de tre vandværker, hvor udstyret ikke kan kryptere, går i et fysisk adskilt net, hvor\nbegge ender er låst til deres stik."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "plan-for-ipv6-og-mail",
  "text": "### Plan for IPv6 og mail\n\nNetværkschefen ejer planen (Håndbogen V-36), som sikkerhedschefen vedtog den 11. februar 2026. Status føres i\nKompas og vises i kvartalsrapporten.\n\n| Trin | IPv6 | Frist |\n|---|---|---|\n| 1 | Alle nye net oprettes med IPv6 | Gennemført 2025 |\n| 2 | Internetvendt zone og Nordlys Portal svarer på begge protokoller | 2026-09-30 |\n| 3 | Administration, kontor og forbindelsen mellem driftsstederne | 2027-06-30 |\n| 4 | Kundernes underzoner, når deres netudstyr skiftes | 2029-12-31 |\n| 5 | IPv4 lukkes, hvor intet længere bruger det | Løbende fra 2028 |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "dns-og-ruter",
  "text": "### DNS og ruter\n\nVi følger anbefalingerne i MANRS og BCP 38 for ruter og IETF's for DNS. Domæner, vi fører, er signeret med\nDNSSEC, ligger på navneservere både i Aalborg og Hjørring og er låst hos registratoren; ændringer kræver to\npersoner. Interne opslag kontrollerer signaturen, kan ikke bruges udefra og afviser kendte skadelige domæner.\nEgne adresser er signeret i RPKI. Kantudstyret sender kun trafik ud fra egne adresser og tager ikke imod\ntrafik udefra, der udgiver sig for at komme fra dem, og Limfjord Fiber og Kattegat Net har skriftligt\nbekræftet, at de afviser ruter med ugyldig signatur. Annoncerer andre vores adresser, får den vagthavende\nalarm."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "zoner-og-segmentering",
  "text": "### Zoner og segmentering\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "trafik-mellem-zoner",
  "text": "### Trafik mellem zoner\n\nHver zone har et ark i V-35 med ejer, klassifikation og krav til dem, der vil ind. Adgang søges i Kompas, og\nnetværkschefen vurderer, om brugeren eller systemet opfylder arkets krav, før reglen åbnes.\n\nAl trafik til og fra internettet ender i den internetvendte zone (DMZ), hvor VPN, Nordlys Portal, Nøgleskabets\nportal og webfilteret står. Intet system i en anden zone svarer direkte på kald udefra. Mellem zoner er kun de\ntjenester åbne, som driften eller vandværkernes sikkerhed kræver, og kun i den nødvendige retning. Inden for\nen zone har hver server sin egen firewall, så servere uden fælles opgave ikke når hinanden, og arbejdspladser\nkan ikke nå andre arbejdspladser."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "administration-drift-og-test",
  "text": "### Administration, drift og test\n\nAdministration sker fra et særskilt net med egne switche, springservere og maskiner, jf.\n[NIT-10](10-adgangsstyring.md#administratorkonti); driftsnettet har ingen vej ind i det. Netudstyr,\nvirtualisering og lager kan kun styres gennem deres administrationsporte i det net. Styring på alle andre\nporte er slået fra, kanalerne er krypteret, og mellem driftsstederne har de deres egen IPsec-forbindelse.\n\nSystemer i drift er adskilt fra udvikling og test. Testzonen har egne servere, eget lager og egne konti og\ningen regel til drift eller kunder. Det gælder også kopierne: testsystemers kopier ligger i et lager for sig\nmed egen nøgle, og kopier fra driften kan ikke gendannes til testzonen. Gendannelsesprøver sker til et lukket\nnet, jf. [NIT-03](03-driftskontinuitet.md#gendannelsesprøver)."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "beskyttelse-mod-skadelig-software",
  "text": "### Beskyttelse mod skadelig software\n\nAlle servere og arbejdspladser, der kan bære det, har en agent, som genkender skadelig adfærd og kan isolere\nmaskinen. Signaturer og regler hentes flere gange i timen, og agentens egen udgave følger med inden for syv\ndage; det følger af risikovurderingen (R-02) og af aftalen med agentens leverandør. På servere og\nadministratorers maskiner må kun godkendte programmer køre; andet blokeres og logges. Øvrige brugere kan ikke\ninstallere programmer selv. Mail og filer scannes, før de når brugeren, og makroer fra internettet er slået\nfra. Styringsudstyr uden agent står i egne zoner. En agent, der er tavs i 24 timer, bliver en sag. Dækningen\nvar 99,1 procent i januar 2026."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "kanaler-for-sårbarheder",
  "text": "### Kanaler for sårbarheder\n\nDer følges fem kanaler: CSIRT'ens varsler, den kompetente myndigheds meddelelser, leverandørernes\nsikkerhedslister for alle produkter i Kortet, den europæiske sårbarhedsdatabase og en betalt kilde fra Fyrvagt\nmed oplysninger om aktiv udnyttelse. Sikkerhedschefens stedfortræder, uden for arbejdstid den vagthavende,\nsammenholder dem med Kortet og afgør, om vi eller en kunde er udsat. Kanalerne gennemgås hvert år i januar; i\n2026 kom EU-databasen til."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "sårbarhedsscanninger",
  "text": "### Sårbarhedsscanninger\n\nAlle systemer i Kortet scannes hver uge med login, natten til torsdag. Alt, der kan nås fra internettet,\nscannes desuden hver nat fra et net uden for Nordlys. Styringsudstyr hos vandværker scannes ikke, fordi det\nkan gå i stå; det følges gennem leverandørens varsler og gennemgås med kunden to gange om året. Resultater\ngemmes i scanneren i 13 måneder og som kvartalsudtræk i Kompas i fem år. En scanning, der ikke nåede\n98 procent af systemerne, bliver en sag."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "kritiske-sårbarheder",
  "text": "### Kritiske sårbarheder\n\nEn sårbarhed er kritisk, når den har CVSS 9,0 eller derover og kan nås af uvedkommende, når den udnyttes og\nfindes hos os, eller når den sidder i Fjernhånd, Porten, Nøgleskabet, Arkivar eller en firewall og giver\nadgang uden login. Behandlingen begynder straks, også om natten: den vagthavende kalder netværkschefen eller\ndriftschefen, som inden for fire timer lukker for adgangen eller sætter en anden beskyttelse ind. Rettelsen er\npå plads inden for 48 timer, hvis den udnyttes, ellers syv dage."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "samspil-med-de-øvrige-procedurer",
  "text": "### Samspil med de øvrige procedurer\n\nDen samme sag i Kompas følger sårbarheden hele vejen. Rettelsen oprettes fra den som en ændring efter\n[ændringsproceduren](#ændringer-og-hasteændringer), ved aktiv udnyttelse om nødvendigt som hasteændring, og\nmed fristerne for [sikkerhedsrettelser](#sikkerhedsrettelser). Et fravalg eller en plan med score 8 eller mere\nbliver en linje i risikoregistret efter [NIT-01](01-informationssikkerhed-og-risiko.md#risikostyring). Er der\nspor af udnyttelse, knyttes sagen til en hændelse efter\n[NIT-02](02-haendelser.md#sådan-håndteres-en-hændelse), og hændelseslederen bestemmer rækkefølgen.\nSikkerhedschefen følger hvert kvartal fem tilfældige sager gennem alle led."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "offentliggørelse-efter-den-nationale-politik",
  "text": "### Offentliggørelse efter den nationale politik\n\nSikkerhedschefen følger den til enhver tid gældende nationale politik for koordineret offentliggørelse og\nefterser den i januar og juli. Rammer en sårbarhed andres produkter, meldes den til producenten og, hvis\nproducenten ikke svarer inden for 14 dage, eller flere producenter er berørt, til CSIRT'en, som koordinerer.\nFundne sårbarheder i egne udgivelser får et nummer, når de berører kunder. Ingen detaljer offentliggøres, før\nrettelsen kan hentes, medmindre den allerede udnyttes; så gives råd uden detaljer. Hele forløbet står i\nKompas, liste SÅRB. I 2025 kom to meldinger; begge var rettet på under 30 dage."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "plan-eller-begrundelse",
  "text": "### Plan eller begrundelse\n\nEn kritisk eller høj sårbarhed, der ikke kan rettes inden fristen, får inden to arbejdsdage en plan i sagen:\nmidlertidig beskyttelse, endelig løsning, ansvarlig og dato. Det samme gælder, når en mindre sårbarhed kan\nbrede sig mellem kunder. Vedligeholderen skriver planen, sikkerhedschefen godkender den og følger den hver\nuge, til den er gennemført. I andre tilfælde skrives det på listen SÅRB, hvorfor der ikke skal gøres noget,\nfor eksempel at funktionen er slået fra, eller at systemet ikke kan nås. Sikkerhedschefens stedfortræder\ngodkender begrundelsen og prøver den igen efter seks måneder."
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "fysiske-og-miljømæssige-trusler",
  "text": "## Fysiske og miljømæssige trusler\n\nRV-2026 nævner brand, vand (maskinrummet ligger i stueetagen ved en å), strømsvigt, varme, indbrud og storm.\nDerfor: inertgas-slukning og røgfølere, vandfølere under gulvet og udstyr mindst 20 cm over det,\nlynbeskyttelse, tyverialarm og vagtselskab. Grænserne er 18 til 27 grader, 30 til 60 procent luftfugtighed og\nspænding inden for 10 procent; uden for dem får den vagthavende alarm. Flere vandfølere og ny slukning er på\nvej (P-05). Følgerne begrænses af driften i Hjørring, jf.\n[NIT-03](03-driftskontinuitet.md#strøm-køling-og-forbindelser). Beskyttelsen efterprøves hvert år i oktober,\nsenest den 15. oktober 2025.\n\n### Grænseværdier og alarmer\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "grænseværdier-og-alarmer",
  "text": "### Grænseværdier og alarmer\n\n| Forhold i maskinrum og backuprum | Nedre grænse | Øvre grænse |\n|---|---|---|\n| Temperatur | 18 grader | 27 grader |\n| Luftfugtighed | 30 procent | 60 procent |\n| Spænding | 10 procent under den normale | 10 procent over den normale |\n| Vand under gulvet | Ingen | Enhver fugt på føleren |\n| Åens vandstand | Ingen | 50 cm under dørtrinnet |\n| Røg | Ingen | Første føler; slukning ved to følere samtidig |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/05-anskaffelse-udvikling-vedligeholdelse.md",
  "anchor": "afprøvning-af-den-fysiske-beskyttelse",
  "text": "### Afprøvning af den fysiske beskyttelse\n\nPrøven i oktober omfatter røgfølere, slukningens tryk, vandfølere, tyverialarm og hver alarms vej til den\nvagthavende. Den 15. oktober 2025 virkede alle alarmer, men vandfølerne dækkede ikke siden mod åen, og\nslukningen nærmede sig sin udløbsdato; begge dele er nu P-05. Samme dag gennemgår driftschefen\nforanstaltninger og grænseværdier. Det sker også efter væsentlige hændelser, ombygning og væsentlige ændringer\ni drift eller risici, og resultatet skrives i Kompas med ansvarlig og frist."
 },
 {
  "path": "policies-example/nordlys/policies/06-effektivitet.md",
  "anchor": "sådan-vurderes-effektiviteten",
  "text": "## Sådan vurderes effektiviteten\n\nDer måles på tre måder: [nøgletal](#nøgletal) hvert kvartal, stikprøver i hver politik mindst én gang om året\nog prøver i virkeligheden, det vil sige penetrationstest, gendannelsesprøver, øvelser og prøvealarmer. Hvert\nområde får en vurdering: virker, virker delvis eller virker ikke. Afdelingslederne leverer tal,\nsikkerhedschefen vurderer, og Kridthøj Revision P/S efterprøver vurderingen i den årlige uafhængige\ngennemgang. Virker et område delvis eller ikke, oprettes en opgave i Kompas inden fem arbejdsdage, og risikoen\nscores igen. Samlet vurdering forelægges bestyrelsen i marts, korte udgaver i juni, september og december."
 },
 {
  "path": "policies-example/nordlys/policies/06-effektivitet.md",
  "anchor": "nøgletal",
  "text": "## Nøgletal\n\n| Nr. | Nøgletal | Mål | 4. kvartal 2025 |\n|---|---|---|---|\n| 1 | Kritiske rettelser inden for frist | 98 % | 97,2 % |\n| 2 | Systemer scannet den seneste uge | 98 % | 98,6 % |\n| 3 | Gendannelsesprøver lykkedes første gang | 95 % | 96 % |\n| 4 | Administratorkonti med sikkerhedsnøgle | 100 % | 88 % (46 af 52) |\n| 5 | Fratrådtes adgang lukket samme dag | 100 % | 100 % |\n| 6 | Alarmer besvaret inden 15 minutter | 95 % | 94 % |\n| 7 | Klik i phishingprøve | højst 4 % | 5,1 % |\n| 8 | Ansatte med årets grundkursus | 98 % | 99 % (81 af 82) |\n| 9 | Gruppe A-leverandører med tilsyn inden 12 måneder | 100 % | 100 % |\n| 10 | Fund og afvigelser over frist | 0 | 2 |\n\nTal for senere kvartaler står i kvartalsrapporterne i Håndbogen. Et nøgletal under mål to kvartaler i træk\nkræver en skriftlig plan."
 },
 {
  "path": "policies-example/nordlys/policies/06-effektivitet.md",
  "anchor": "risici-og-hændelser-som-grundlag",
  "text": "## Risici og hændelser som grundlag\n\nHvilke foranstaltninger der måles tættest, afgøres af risikovurderingen: R-01, R-02 og R-05 scorede højest,\nfør der blev gjort noget, og derfor måles administratorkonti, backup og rettelser hvert kvartal og prøves i\nøvelser. Nordlys har ikke haft en væsentlig hændelse siden 1. juli 2025. Afbrydelsen den 7. november 2024,\nhvor Driftsplatformen var nede i fem timer efter en opdatering af lageret, indgår stadig: den er grunden til,\nat tilbagerulning af ændringer og skift til Hjørring måles. Efter hver væsentlig hændelse spørges der ved\nevalueringen, hvilken måling der burde have vist det i forvejen, og måleplanen rettes."
 },
 {
  "path": "policies-example/nordlys/policies/06-effektivitet.md",
  "anchor": "måleplan",
  "text": "## Måleplan\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/06-effektivitet.md",
  "anchor": "gennemgang-af-denne-politik",
  "text": "## Gennemgang af denne politik\n\nPolitik og måleplan er senest gennemgået den 26. februar 2026. Nyt var nøgletal 4 og 9 og en kontrolmåling fra\nkilden, fordi den uafhængige rapport fra december 2025 fandt to tal, der ikke kunne genskabes. De gennemgås\nhvert år i februar og desuden efter en væsentlig hændelse, en ny tjeneste, et nyt lovkrav, en ændret\nrisikovurdering med en score på 15 eller mere, eller når en måling har vist noget andet end en test."
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "regler-for-alle-brugere",
  "text": "## Regler for alle brugere\n\n- Adgangskoder er på mindst 14 tegn, ligger i den udleverede adgangskodehusker og bruges kun ét sted. Ingen\n  kender andres.\n- Flere faktorer bruges til alt; en uventet anmodning om godkendelse afvises og meldes.\n- Mail: links og vedhæftede filer fra ukendte åbnes ikke, betalinger og ændrede kontonumre bekræftes på et\n  kendt telefonnummer, og mistænkeligt meldes med knappen Meld.\n- Udstyr: kun Nordlys' egne maskiner, opdateret inden tre dage efter besked, låst når bordet forlades,\n  skærmlås efter ti minutter.\n- Kundedata gemmes kun i de systemer, kunden er aftalt til, og aldrig lokalt eller i private tjenester, heller\n  ikke i åbne sprogmodeller.\n- Ukendte USB-nøgler afleveres til driftsvagten. På rejse bruges VPN og skærmfilter.\n\nReglerne hænger i hvert lokale og ligger i Kursusbogen."
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "uddannelse",
  "text": "## Uddannelse\n\nAlle ansatte har grundkursus hvert år (to timer) og fire korte lektioner om året. Nøgleroller har egne forløb,\nog alle ledere og teamledere tager et kursus i styring af cybersikkerhedsrisici hvert andet år, svarende til\ndet, bestyrelsen tager. Bestyrelsens medlemmer tager et kursus i styring af cybersikkerhedsrisici senest seks\nmåneder efter, at de er valgt, og følger op hvert år. HR-chefen planlægger, sikkerhedschefen underviser eller\nvælger underviser, og afdelingslederne giver tid. Bestyrelsen opfordrede på mødet den 11. december 2025 til,\nat lederkurset blev tilbudt alle, der har ansvar for et system."
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "kursusbogen",
  "text": "## Kursusbogen\n\nDeltagelse registreres i Kursusbogen: navn, forløb, dato, underviser og resultat af den afsluttende prøve.\nBeviser fra eksterne kurser lægges ved. Bestyrelsens og de fælles kurser står desuden i\n[training.yaml](../training.yaml), som HR-chefen ajourfører inden for 14 dage efter hvert kursus. Den, der\nmangler et kursus, får en rykker efter 14 dage; efter 60 dage lukkes adgangen til kundesystemer, indtil kurset\ner taget. Oplysningerne gemmes under ansættelsen og i tre år derefter."
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "kendskab-hos-ansatte-bestyrelse-og-leverandører",
  "text": "## Kendskab hos ansatte, bestyrelse og leverandører\n\nAnsatte bliver bekendt med risici og gode vaner gennem grundkurset, de korte lektioner og en månedlig besked\npå intranettet om det, der faktisk er sket hos os og kunderne, og hvad det kostede. Bestyrelsens medlemmer får\nsamme besked, deltager i grundkursets prøve og bruger en halv time af hvert ordinært møde på\nkvartalsrapporten. Direkte leverandører i gruppe A og B får sikkerhedsbilaget, et opslag med vores regler for\nadgang og besked, når en trussel berører dem. Gruppe C, som ingen adgang har, får med indkøbsbetingelserne én\nside om falske fakturaer, sikre adgangskoder og hvem hos os man ringer til. Leverandørers folk, der arbejder i\nvores rum eller systemer, bekræfter reglerne, før adgangen åbnes."
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "tilbud-til-leverandører",
  "text": "## Tilbud til leverandører\n\nAnsatte indkaldes efter [planen for året](#plan-for-året), og bestyrelsens medlemmer får de samme lektioner og\nprøven tilsendt. Grundkurset tilbydes desuden gratis og på nettet til de leverandører, hvis folk logger ind\nhos os eller arbejder i vores rum: Fyrvagt, Vendsyssel Datahus, Jysk Nødstrøm, Fjernhånd Software og Blåvand\nTest. I 2025 tog 23 personer det. Skybord, Arkivar, Øresund Objektlager, Limfjord Fiber, Kattegat Net,\nNøglehus, Lanternen og Kridthøj Revision tilbydes det ikke: deres folk har ingen adgang til vores systemer,\neller, for revisorernes vedkommende, kun læseadgang under gennemgangen, og de har egne programmer, som\nefterses ved tilsynet. De 33 i gruppe C tilbydes det heller ikke, fordi de ikke kan påvirke sikkerheden i\ntjenesterne."
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "plan-for-året",
  "text": "## Plan for året\n\n| Hvornår | Hvad | For hvem |\n|---|---|---|\n| Første arbejdsdag og inden 30 dage | Introduktion på én time, derefter grundkursus | Nyansatte |\n| Januar, april, juli, november | Kort lektion på ti minutter | Alle |\n| Februar | Styring af cybersikkerhedsrisici, hvert andet år | Direktion, ledere, teamledere |\n| Maj | Hændelsesledelse | Hændelsesledere, driftsvagt |\n| Oktober | Grundkursus og prøve | Alle |\n| Oktober eller november | Opfølgning | Bestyrelsen |\n\nIntroduktionen er en betingelse for adgang til kundesystemer. Planen fastlægges i december for det følgende år\nog lægges i alles kalender."
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "programmets-indhold",
  "text": "## Programmets indhold\n\nProgrammet dækker trusler, vi selv møder: phishing mod teknikere, falske opkald til servicedesken, misbrug af\nfjernstyring, ransomware og angreb gennem leverandører. Det gennemgår de foranstaltninger, der gælder hos os\n(adgang i Nøgleskabet, ændringer i Kompas, zoner, rettelser), og hvorfor de er der. Det viser, hvem man\nspørger: sikkerhedschefen og stedfortræderen i arbejdstiden, driftsvagten altid, og hvor politikkerne står.\nDet øver reglerne for brugere i praksis, herunder at melde en begivenhed. Indholdet fornyes hvert år i\nseptember ud fra årets hændelser og trusselsbeskrivelser.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "afprøvning-af-virkningen",
  "text": "## Afprøvning af virkningen\n\nVirkningen prøves på tre måder: en prøve efter hvert grundkursus (80 procent rigtige kræves), fire\nphishingprøver om året og to opkald om året til servicedesken fra en, der udgiver sig for kunde. I november\n2025 klikkede 5,1 procent på phishingprøven, og 61 procent meldte den; målet er højst 4 og mindst 60. Den ene\naf to opringninger i 2025 lykkedes med at få en adgangskode nulstillet. Siden kræves tilbagekald til et kendt\nnummer. Resultater bruges ikke over for den enkelte; den, der klikker tre gange på et år, får en samtale.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "roller-der-kræver-særlig-uddannelse",
  "text": "## Roller, der kræver særlig uddannelse\n\n| Rolle | Uddannelse | Hvor ofte |\n|---|---|---|\n| Sikkerhedschef og stedfortræder | Mindst fem dages kurser efter eget valg, godkendt af direktøren | Hvert år |\n| Driftsteknikere og netværksteknikere | Sikker opsætning og drift af egne systemer, to dage | Hvert år |\n| Hændelsesledere og driftsvagt | Hændelsesledelse, bevissikring, adfærd ved alarm | Hvert år i maj |\n| Udviklere | Sikker programmering, én dag | Hvert år |\n| Backupteknikere | Gendannelse under angreb, én dag | Hvert andet år |\n| Servicedesk | Identitetskontrol ved opkald, en halv dag | Hvert halve år |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "kriterier-for-uddannelsesbehov",
  "text": "### Kriterier for uddannelsesbehov\n\nUddannelsesprogrammet (Håndbogen V-61) følger NIT-01, emnepolitikkerne og deres vejledninger. En stilling skal\nhave et forløb, når den opfylder mindst ét kriterium; opfylder den flere, lægges forløbene sammen.\n\n| Kriterium | Giver forløb i | Roller i dag |\n|---|---|---|\n| Fastlægger eller kontrollerer krav til sikkerhed | Styring, lovkrav, kontrol | Sikkerhedschef og stedfortræder |\n| Har administratorkonto på systemer på niveau 3 eller 4 | Sikker opsætning og drift | Drifts- og netværksteknikere |\n| Modtager alarmer eller leder hændelser | Hændelsesledelse og beviser | Hændelsesledere og driftsvagt |\n| Skriver kode, der kommer i drift | Sikker programmering | Udviklere |\n| Kan slette eller gendanne kopier | Gendannelse under angreb | Backupteknikere |\n| Nulstiller adgang for andre | Identitetskontrol | Servicedesk |"
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "fælles-indhold-i-forløbene",
  "text": "### Fælles indhold i forløbene\n\nHvert forløb har ud over rollens eget stof tre faste dele:\n\n1. **Sikker opsætning og drift.** Basisopsætningerne for de systemer, rollen rører, hvordan en afvigelse\n   opdages og rettes, og hvordan bærbare og telefoner sættes op, krypteres, opdateres og slettes på afstand.\n2. **Kendte trusler.** En halv time med sikkerhedschefen om de angreb, som aktuelt rammer driftsleverandører,\n   ud fra Fyrvagts månedsrapport og CSIRT'ens varsler.\n3. **Adfærd, når noget sker.** En øvelse med en opdigtet alarm eller opringning: stoppe op, melde til den\n   vagthavende, sikre spor og ikke slukke maskinen. Teknikere øver også, hvornår de selv må isolere et system."
 },
 {
  "path": "policies-example/nordlys/policies/07-hygiejne-og-uddannelse.md",
  "anchor": "ajourføring-af-uddannelsesprogrammet",
  "text": "### Ajourføring af uddannelsesprogrammet\n\nHR-chefen og sikkerhedschefen ajourfører programmet hvert år i december, når planen for det følgende år\nlægges, og det gennemføres med de mellemrum, der står i tabellen over roller. De går fem ting igennem: ændrede\npolitikker og lovregler, den seneste [gennemgang af\nroller](09-personale.md#årlig-gennemgang-af-sikkerhedsroller), årets hændelser og prøver, kendte trusler, og\nny teknik, der er på vej i drift. Senest skete det den 15. december 2025; nyt var en del om sikkerhedsnøgler\nfor teknikere og et øvet tilbagekald for servicedesken."
 },
 {
  "path": "policies-example/nordlys/policies/08-kryptografi.md",
  "anchor": "hvor-kryptografi-bruges",
  "text": "## Hvor kryptografi bruges\n\nKryptografi bruges i VPN og webtjenester, på diske og i backup, til login med sikkerhedsnøgler, til signering\naf egen software og til hemmeligheder i scripts. Kun løsninger på [listen over protokoller og\nalgoritmer](#godkendte-protokoller-og-algoritmer) er godkendt; netværkschefen fører den, og sikkerhedschefen\ngodkender ændringer. Nøgler til drift forvaltes i Nøgleskabet, til certifikater i certifikatsystemet Seglet og\ntil arbejdspladsers diske i Porten. Ny brug af kryptografi kræver en ændringssag, hvor løsning, nøgle, ejer og\nudløb er udfyldt. En månedlig scanning finder forældede protokoller; fund rettes efter fristerne i\n[NIT-05](05-anskaffelse-udvikling-vedligeholdelse.md#sikkerhedsrettelser)."
 },
 {
  "path": "policies-example/nordlys/policies/08-kryptografi.md",
  "anchor": "hvad-der-krypteres",
  "text": "## Hvad der krypteres\n\nUnder lagring krypteres alle bærbare og stationære maskiner, mobiler, servere på Driftsplatformen, lageret i\nbegge driftssteder, alle backupkopier og databaser med adgangskoder. Under overførsel krypteres al trafik ud\naf huset, mellem driftsstederne, mellem zoner, når der er kundedata i den, og al administration. Mail\nkrypteres mellem servere, når modtageren kan; følsomt indhold sendes via Nordlys Portal. Kryptering er ikke\nrelevant for statussiden og den offentlige hjemmesides indhold (kun overførslen er krypteret). Den er ikke\nmulig for styresignaler hos tre vandværker, hvor udstyret ikke kan. Der er signalerne lagt i et fysisk adskilt\nnet, og det er skrevet ind i kundernes driftsaftaler."
 },
 {
  "path": "policies-example/nordlys/policies/08-kryptografi.md",
  "anchor": "certifikater-og-tredjeparters-nøgler",
  "text": "## Certifikater og tredjeparters nøgler\n\nCertifikater bestilles, installeres og fornyes automatisk af Seglet, de offentlige fra to udstedere, de\ninterne fra Nordlys' egen rod, hvis nøgle ligger uden forbindelse til nettet. Et certifikat udstedes kun til\net system, som står i Kortet med en ejer, og bestilling uden om Seglet kræver netværkschefens godkendelse.\nSeglet fornyer, når en tredjedel af tiden er tilbage, og alarmerer netværkschefen 14 dage før udløb. Kun\nudstedere på DNS-listen (CAA) kan udstede til vores domæner, og nye certifikater overvåges i de offentlige\nlister. Tilbagekaldelse sker inden for én time ved mistanke og samme dag ved nedlæggelse. En tredjepart får\nkun adgang til en nøgle, hvis kunden har et forretningsmæssigt behov og godkender det skriftligt. I dag har\ningen det."
 },
 {
  "path": "policies-example/nordlys/policies/08-kryptografi.md",
  "anchor": "formål-og-grundlag",
  "text": "## Formål og grundlag\n\nKryptografi skal holde data fortrolige, ægte og uændrede. Hvor stærk den skal være, følger\n[klassifikationen](#krav-efter-klassifikation) og risikovurderingen RV-2026: R-08 (læk af kundedata) er\ngrunden til kravene på niveau 3, og R-01 (misbrugt administratoradgang) til, at nøgler på niveau 4 kræver to\npersoner. Håndbogen V-41 fastlægger parametre, V-42 fremgangsmåden for nøgler. Politikken gennemføres i\nbasisopsætningerne efter [NIT-05](05-anskaffelse-udvikling-vedligeholdelse.md#sikre-konfigurationer), så et\nsystem ikke kommer i drift uden. Netværkschefen måler efterlevelsen hver måned, og sikkerhedschefen vurderer\ntallene hvert kvartal, jf. [måleplanen](06-effektivitet.md#måleplan)."
 },
 {
  "path": "policies-example/nordlys/policies/08-kryptografi.md",
  "anchor": "krav-efter-klassifikation",
  "text": "## Krav efter klassifikation\n\n| Klassifikation | Under lagring | Under overførsel |\n|---|---|---|\n| 1 Åben | Intet krav | TLS 1.2 eller nyere |\n| 2 Intern | Fuld diskkryptering, AES-128 eller stærkere | TLS 1.2 eller nyere |\n| 3 Fortrolig (kundedata) | AES-256 på disk og lager | TLS 1.3, ellers TLS 1.2 med fremadrettet hemmeligholdelse; IPsec mellem steder |\n| 4 Kritisk (nøgler, backup, administration) | AES-256 med nøgle uden for systemet, i kryptografisk modul | TLS 1.3 eller IPsec med gensidig identifikation |\n\nNiveauerne er dem, der er fastlagt i [NIT-11](11-aktiver.md#klassifikation). Kan et system på niveau 3 eller 4\nikke leve op til rækken, står det i risikoregistret med en anden beskyttelse og en dato."
 },
 {
  "path": "policies-example/nordlys/policies/08-kryptografi.md",
  "anchor": "godkendte-protokoller-og-algoritmer",
  "text": "## Godkendte protokoller og algoritmer\n\n| Formål | Godkendt | Mindste styrke |\n|---|---|---|\n| Web og API | TLS 1.3, TLS 1.2 med ECDHE | Kurver på 256 bit, AES-GCM eller ChaCha20-Poly1305 |\n| VPN og forbindelser mellem steder | IPsec med IKEv2, WireGuard | AES-256-GCM eller ChaCha20-Poly1305 |\n| Fjernadministration | SSH 2 | Ed25519 eller RSA 3072 |\n| Lagring | AES i XTS eller GCM | 256 bit |\n| Signering og certifikater | ECDSA P-256 og P-384, RSA, Ed25519 | RSA 3072, SHA-256 |\n| Adgangskoder | Argon2id, ellers bcrypt | Parametre i V-41 |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/08-kryptografi.md",
  "anchor": "nøglers-livscyklus",
  "text": "## Nøglers livscyklus\n\nNøgler forvaltes samlet i [Nøgleskabet, Seglet og Porten](#hvor-kryptografi-bruges). Uden for dem ligger en\nnøgle kun i det system, der bruger den, og i de kopier, der står i tabellen; rodnøglen til de interne\ncertifikater ligger for sig. Netværkschefen har ansvaret, og hver nøgle har en ejer, et formål og et system i\nderes fortegnelser. Alle trin nedenfor anvendes; ingen er valgt fra.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/08-kryptografi.md",
  "anchor": "gennemgang-mod-det-tekniske-niveau",
  "text": "## Gennemgang mod det tekniske niveau\n\nNetværkschefen gennemgår politik og liste hvert år i februar mod anbefalinger fra europæiske og nordiske\nsikkerhedsmyndigheder og mod leverandørernes planer. Seneste gennemgang var den 19. februar 2026. Den førte\ntil, at RSA 2048 udgik af listen, at TLS 1.2 uden ECDHE blev lukket på de sidste to systemer, og at SSH-nøgler\nblev samlet i Nøgleskabet. Samtidig blev der lavet en liste over de steder, en kvantecomputer ville kunne\nbryde. Den er endnu ikke til en plan med datoer; sikkerhedschefen tager det op ved gennemgangen i februar\n2027, når leverandørerne af VPN og Nøgleskabet har meldt deres ud."
 },
 {
  "path": "policies-example/nordlys/policies/09-personale.md",
  "anchor": "før-under-og-efter-ansættelsen",
  "text": "## Før, under og efter ansættelsen\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/09-personale.md",
  "anchor": "forpligtelse-på-sikkerhedsansvaret",
  "text": "## Forpligtelse på sikkerhedsansvaret\n\nSikkerhedsansvaret står i ansættelseskontraktens bilag 2, som underskrives før første arbejdsdag, og i\nstillingsbeskrivelsen. Den ansatte bekræfter politikkerne i Kursusbogen inden 14 dage og igen ved hver ny\nudgave. Leverandører forpligtes ved sikkerhedsbilaget, og deres folk bekræfter reglerne personligt, før en\nsession åbnes i Nøgleskabet.\n\n### Cyberhygiejne i hverdagen\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/09-personale.md",
  "anchor": "cyberhygiejne-i-hverdagen",
  "text": "### Cyberhygiejne i hverdagen\n\nAt [reglerne for alle brugere](07-hygiejne-og-uddannelse.md#regler-for-alle-brugere) er forstået, viser prøven\nefter grundkurset, hvor 80 procent rigtige kræves, og de fire phishingprøver om året. At de følges, er så vidt\nmuligt lagt i teknikken: USB-lager er spærret, skærme låser af sig selv, og kun kendte og opdaterede maskiner\nkan nå systemer på niveau 3 og 4. Resten ser teamlederne efter på en runde hvert kvartal (ulåste skærme,\npapir, fremmed udstyr), som noteres i Kompas. Leverandører i gruppe A og B får reglerne med sikkerhedsbilaget.\nI vores systemer arbejder deres folk i optagne sessioner, bortset fra Fyrvagts læseadgang, som logges og\ngennemgås hvert kvartal, og ti sessioner kontrolleres hvert år ved [stikprøven](06-effektivitet.md#måleplan).\nGruppe C har ingen adgang og er derfor ikke med."
 },
 {
  "path": "policies-example/nordlys/policies/09-personale.md",
  "anchor": "administratorers-ansvar",
  "text": "### Administratorers ansvar\n\nHar man en administratorkonto, underskriver man hvert år i januar en side om, hvad den må bruges til, og om at\nalt optages. Siden nævner rollen, de systemer og kunder, den gælder, hvad man selv må beslutte, og hvornår\nhændelseslederen skal kaldes. Nye indehavere gennemgår den med deres leder, før kontoen åbnes. Nøgleskabet\nåbner kun en session til en godkendt sag, og sikkerhedschefen ser hver uge på udtrækket af usædvanlige\nsessioner efter [NIT-02](02-haendelser.md#overvågning-og-logning). Er siden ikke underskrevet den 31. januar,\nspærres kontoen."
 },
 {
  "path": "policies-example/nordlys/policies/09-personale.md",
  "anchor": "bestyrelsens-og-direktionens-ansvar",
  "text": "### Bestyrelsens og direktionens ansvar\n\nBestyrelsens medlemmer får ansvaret gennemgået af sikkerhedschefen, inden de deltager i deres første møde, og\nskriver under på det; det samme gør den administrerende direktør ved tiltrædelsen. Kurserne følger\n[NIT-07](07-hygiejne-og-uddannelse.md#uddannelse). Hvad bestyrelsen og direktøren hver især må og skal\nbeslutte, står i [NIT-01](01-informationssikkerhed-og-risiko.md#roller-ansvar-og-beføjelser). Hvert år på\nmødet i december går formanden med sikkerhedschefens liste igennem, om alle godkendelser, tilsyn, accepter af\nrestrisici og kurser er på plads; det, der mangler, sættes på næste møde med en ansvarlig."
 },
 {
  "path": "policies-example/nordlys/policies/09-personale.md",
  "anchor": "årlig-gennemgang-af-sikkerhedsroller",
  "text": "## Årlig gennemgang af sikkerhedsroller\n\nHR-chefen og direktøren gennemgår hvert år i februar, hvem der har hver rolle i\n[NIT-01](01-informationssikkerhed-og-risiko.md#roller-ansvar-og-beføjelser), om den har tid og evner nok, og\nhvem der tager over ved fravær. Seneste gennemgang var den 23. februar 2026. Ændret: Nanna Frost blev fast\nstedfortræder for sikkerhedschefen, Morten Gade kom til som tredje hændelsesleder, og driftsvagten blev\nudvidet fra 12 til 14 personer, fordi ferier ellers gav enkeltvagter. Resultatet er lagt i Kompas, sag\nK-23410, og forelagt bestyrelsen den 12. marts 2026."
 },
 {
  "path": "policies-example/nordlys/policies/09-personale.md",
  "anchor": "baggrundskontrol",
  "text": "## Baggrundskontrol\n\n| Rolle eller beføjelse | Kontrol |\n|---|---|\n| Alle med administratorkonto, backupteknikere, driftsvagt | Privat straffeattest, referencer, identitet med billedlegitimation |\n| Sikkerhedschef, stedfortræder, direktør, økonomichef | Som ovenfor og opslag i konkurs- og selskabsregistre |\n| Leverandørers folk med administrativ adgang | Leverandøren kontrollerer og erklærer det, jf. bilagets punkt S3 |\n| Øvrige | Referencer og identitet |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/09-personale.md",
  "anchor": "pligter-efter-fratræden",
  "text": "## Pligter efter fratræden\n\nTavshedspligten om kunder, sårbarheder, adgangsveje og forretningshemmeligheder fortsætter uden tidsgrænse.\nKopier af data og værktøjer må ikke beholdes, og viden om kundernes sikkerhed må ikke bruges hos en ny\narbejdsgiver. Pligterne står i kontraktens bilag 2, punkt 6 til 8, for indlejede i konsulentaftalen, og de\ngælder på samme måde for det gamle område ved stillingsskift. De genbekræftes skriftligt ved\nfratrædelsessamtalen. Ser HR-chefen tegn på brud, sendes påkrav, og direktøren afgør, om sagen går til advokat\nefter kontrakten og lov om forretningshemmeligheder. Logge for den fratrådtes konti gennemgås for de sidste\n30 dage."
 },
 {
  "path": "policies-example/nordlys/policies/09-personale.md",
  "anchor": "brud-på-reglerne",
  "text": "## Brud på reglerne\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "hvem-kan-få-adgang",
  "text": "## Hvem kan få adgang\n\nAdgang gives til en navngiven person eller et navngivet system, aldrig til en funktion. Ansatte får det,\nstillingen kræver; indlejede og leverandører kun til ét system og med slutdato; gæster kun til gæstenettet.\nLederen søger i Kompas, og systemets ejer godkender; adgang til kunders systemer godkendes også af den\nkundeansvarlige. Ingen kan godkende sin egen. Adgangen ændres ved stillingsskift og fjernes samme dag ved\nfratræden, ved bortvisning inden for en time. En konto uden brug i 60 dage lukkes af sig selv. Systemer får\nadgang til hinanden med egne nøgler, som er begrænset til det, de skal.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "gennemgang-af-politikken",
  "text": "## Gennemgang af politikken\n\nNetværkschefen gennemgår politikken hvert år i februar og desuden inden for 30 dage efter en væsentlig\nhændelse, en ny eller ændret tjeneste, en omorganisering eller en ændret risiko på 15 eller mere. Ændringer\ngodkendes af bestyrelsen. Den seneste gennemgang blev afsluttet på mødet den 12. marts 2026."
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "tildeling-fjernelse-og-register",
  "text": "## Tildeling, fjernelse og register\n\nRettigheder gives gennem 31 roller i Porten, som hver er skrevet ned med det mindste, rollen kan nøjes med. En\nteknikers daglige konto kan intet administrere. Uforenelige roller er spærret mod hinanden: den, der opretter\nkonti, kan ikke godkende dem; den, der fører backup, kan ikke slette på Driftsplatformen; udviklere kan ikke\nidriftsætte. HR-systemet fjerner rollerne, når ansættelsen slutter eller skifter. Porten er registret over\nalle rettigheder med ansøgning, godkender, start og slut. Hver tildeling, ændring og fjernelse logges i\nVagttårnet, og ændringer uden sag giver alarm."
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "stillingsskift-og-fratræden",
  "text": "## Stillingsskift og fratræden\n\nHR-chefen melder stillingsskift, orlov og fratræden i HR-systemet, så snart datoen kendes. På dagen fjernes\nrollerne i Porten, og servicedesken lukker det, der ikke styres derfra: sikkerhedsnøgler, certifikater, konti\nhos kunder og koder, som personen har kendt. Ved skift begynder man forfra med den nye stillings roller; intet\nfølger med. Ved orlov over 60 dage spærres kontoen. Bortvisning meldes i telefon til driftsvagten, som lukker\nalt inden for en time. Systemets ejer kontrollerer dagen efter, og sagen i Kompas kan ikke lukkes før. Det\nsamme gælder indlejede og leverandørers folk, når opgaven er slut."
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "gæster-leverandører-og-tjenesteudbydere",
  "text": "## Gæster, leverandører og tjenesteudbydere\n\n| Hvem | Højst adgang til | Ophører |\n|---|---|---|\n| Gæster | Gæstenettet | Samme dag kl. 18 |\n| Indlejede | Ét system | Ved kontraktens slutdato, højst efter seks måneder ad gangen |\n| Leverandørers folk | Ét system gennem springserver og Nøgleskabet, efter anmodning | Efter højst otte timer, jf. [NIT-05](05-anskaffelse-udvikling-vedligeholdelse.md#tjenesteudbyderes-adgang) |\n| Fyrvagts analytikere | Læsning i Vagttårnet | Ved fratræden hos Fyrvagt eller aftalens ophør; gennemgås hvert kvartal |\n| Revisorer | Læsning i ét system ad gangen, mens det gennemgås | Når gennemgangen er slut |\n| Kunders brugere | Egne data i Nordlys Portal | Når kundens kontakt melder dem fra, ellers efter 60 dage uden brug |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "gennemgang-af-rettigheder",
  "text": "## Gennemgang af rettigheder\n\n| System | Hvor ofte | Senest | Resultat |\n|---|---|---|---|\n| Nøgleskabet | Januar, april, juli, oktober | 2026-01-22 | 4 konti lukket, 3 begrænset |\n| Porten | Januar, april, juli, oktober | 2026-01-22 | 1 rolle delt i to |\n| Fjernhånd | Januar, april, juli, oktober | 2026-01-23 | 2 kunder for meget på en gruppe, rettet |\n| Firewalls og kernenet | Januar, april, juli, oktober | 2026-01-23 | Intet |\n| Arkivar og Malmö | Januar, april, juli, oktober | 2026-01-26 | Intet |\n| Vagttårnet (også Fyrvagts) | Januar, april, juli, oktober | 2026-01-26 | 2 analytikere fratrådt, lukket |\n| Skybord, Kompas, Kortet | Januar og juli | 2026-01-29 | 11 gæsteadgange lukket |\n| Nordlys Portal | Januar og juli | 2026-01-29 | 37 gamle kundebrugere lukket |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "regler-for-privilegerede-konti",
  "text": "## Regler for privilegerede konti\n\nEn konto er privilegeret, når den kan ændre andres rettigheder, opsætning, logning eller kopier, eller når den\nkan læse data på klassifikation 4. Der er tre slags: administratorkonti til mennesker, driftskonti med\nudvidede rettigheder og de to nødkonti i Porten. En administratorkonto kræver bestået baggrundskontrol,\nrollens kursus efter [NIT-07](07-hygiejne-og-uddannelse.md#roller-der-kræver-særlig-uddannelse), en ansøgning\nfra lederen og netværkschefens godkendelse; netværkschefens egen godkendes af driftschefen. Den gives for\nhøjst et år ad gangen, al brug optages, og den inddrages ved skift af opgave eller misbrug. En driftskonto kan\nikke bruges til at logge ind fra en arbejdsplads. Reglerne uddybes i de følgende afsnit, og afvigelser\ngodkendes af både sikkerhedschefen og bestyrelsen."
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "identifikation-og-godkendelse-af-administratorer",
  "text": "## Identifikation og godkendelse af administratorer\n\nEn administrator identificeres personligt med billedlegitimation, når kontoen udleveres, og har gennemgået\n[baggrundskontrol](09-personale.md#baggrundskontrol). Login i Nøgleskabet kræver sikkerhedsnøgle og kode fra\nen maskine, som er til formålet. Seks servicedesk- og byggekonti bruger kode og app med talvalg, indtil de får\nsikkerhedsnøgle senest den 31. maj 2026 (P-02). Derefter skal hver session have en sag; uden en sag åbnes den\nikke. Adgang til klassifikation 4 kræver, at en kollega godkender på stedet. Sessioner lukker efter\n15 minutter uden aktivitet, optages og gemmes i 13 måneder. Administrator-adgangskoder skiftes af Nøgleskabet\nefter hver brug."
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "administratorkonti",
  "text": "## Administratorkonti\n\n| Gruppe | Indehavere | Antal | Begrænset til |\n|---|---|---|---|\n| Servere og klienter | Driftsteknikere | 33 | Egne kundegrupper, højst 12 kunder ad gangen |\n| Net og firewalls | Netværksteknikere, netværkschef | 8 | Netudstyr |\n| Backup | To backupteknikere, driftschef | 3 | Arkivar og Malmö |\n| Nulstilling af adgangskoder | Teamledere i servicedesk | 4 | Brugerkonti, ikke administratorers |\n| Byggeserver | To udviklere | 2 | Nordlys Portal |\n| Porten og Nøgleskabet | To systemteknikere | 2 | De to systemer |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "gennemgang-af-privilegerede-konti",
  "text": "## Gennemgang af privilegerede konti\n\nAlle administratorkonti, driftskonti med udvidede rettigheder og nødkonti gennemgås i januar, april, juli og\noktober og desuden inden for fem arbejdsdage efter en ændring i organisationen. Netværkschefen trækker listen\nfra Nøgleskabet, og lederne bekræfter hver konto med navn, gruppe og kundegrupper. Det, der ikke er bekræftet\nefter fem arbejdsdage, spærres. I januar 2026 blev 4 konti i Nøgleskabet lukket og 3 begrænset, og en rolle i\nPorten blev delt i to. Skema, resultat og hver rettelse gemmes i Porten i tre år, og sikkerhedschefen prøver\nti konti efter ved hver gennemgang."
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "administrationssystemer",
  "text": "## Administrationssystemer\n\nAdministrationssystemer er springserverne, administratormaskinerne, Nøgleskabet, Fjernhånd, Arkivars konsol og\nkonfigurationsserveren. De kan kun bruges af indehavere af en administratorkonto i den gruppe, der har brug\nfor dem.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "identiteters-livscyklus",
  "text": "## Identiteters livscyklus\n\n| Trin | Personer | Systemer, maskiner og driftskonti |\n|---|---|---|\n| Oprettelse | HR-systemet opretter identiteten i Porten, når kontrakten er underskrevet; servicedesken åbner den mod billedlegitimation | Sag i Kompas med formål, ejer og slutdato; Seglet udsteder certifikat |\n| Ændring | Navn, stilling og afdeling hentes fra HR-systemet hver nat | Ny ejer udpeges, før den gamle skifter stilling eller fratræder |\n| Spærring | Samme dag ved fratræden, efter 60 dage uden brug | Når den ikke længere bruges, senest samme uge, og ved udfasning |\n| Sletning | Tre år efter spærring; medarbejdernummeret genbruges ikke | Når linjen i Kortet sættes til udgået |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/10-adgangsstyring.md",
  "anchor": "entydige-og-delte-identiteter",
  "text": "## Entydige og delte identiteter\n\nHver bruger har én identitet i Porten, knyttet til medarbejdernummeret, og den genbruges ikke. Hvert system og\nhver maskine har et entydigt navn og eget certifikat. Driftskonti har en ansvarlig person og gennemgås hvert\nkvartal; dem, der ikke længere bruges, lukkes samme uge. Alt, der sker med identiteter, logges. Delte\nidentiteter er kun tilladt efter ansøgning og indgår i risikovurderingen:\n\n| Identitet | Grund | Godkendt |\n|---|---|---|\n| Nødkonto 1 og 2 i Porten | Adgang, hvis flere faktorer svigter; i forseglet kuvert, brug giver alarm | Direktøren, 2026-01-08 |\n| Skærmen i driftsvagten | Viser kun Termometret, ingen ændringer | Sikkerhedschefen, 2026-01-08 |\n| Overvågningsboks hos K-031 | Boksen kan kun have én konto; bruges gennem Nøgleskabet, som noterer personen | Bestyrelsen, 2026-03-12, [NIT-E01](../exceptions/NIT-E01-overvaagningsboks.md) |"
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "forvaltning-af-aktiver",
  "text": "## Forvaltning af aktiver\n\nHvert aktiv får en ejer og en vedligeholder, før det tages i brug, og registreres i\n[Kortet](#aktivfortegnelsen-kortet). Ejeren afgør klassifikation og hvem der må bruge det; vedligeholderen\nholder det opdateret og i orden. Aktiver bruges kun til arbejdet og kun som beskrevet nedenfor. De afvikles\nmed en sag i Kompas, som først lukkes, når data er slettet, adgangen lukket og linjen i Kortet sat til udgået.\nKundernes aktiver ejes af kunden, men følger de samme regler, så længe vi driver dem. Driftschefen har det\nsamlede ansvar."
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "klassifikation",
  "text": "## Klassifikation\n\nAlle aktiver har et niveau, også oplysninger på papir og i skyen. Niveauet afgør den beskyttelse, der kræves\nved [håndtering](#håndtering-i-hele-levetiden),\n[login](12-autentificering-og-kommunikation.md#styrke-efter-klassifikation),\n[kryptering](08-kryptografi.md#krav-efter-klassifikation) og backup.\n\n| Niveau | Afgørende | Eksempler | RTO |\n|---|---|---|---|\n| 1 Åben | Ingen skade ved tab eller kendskab | Hjemmeside, produktblade | Efter lejlighed |\n| 2 Intern | Besvær for Nordlys | Intranet, Kursusbogen | 3 døgn |\n| 3 Fortrolig | Skade for en kunde eller personer | Kundeservere, Kompas, postkasser | 8 til 24 timer |\n| 4 Kritisk | Skade for flere kunder, forsyning eller borgere | Porten, Nøgleskabet, Fjernhånd, Arkivar, kopier, firewalls, vandværkers servere | 4 til 8 timer, Arkivar 24 timer |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "håndtering-i-hele-levetiden",
  "text": "## Håndtering i hele levetiden\n\n| Fase | Regel |\n|---|---|\n| Anskaffelse | Via indkøbssag, mærket og registreret ved modtagelsen |\n| Brug | Kun til arbejdet, kun godkendte programmer, ingen udlån |\n| Opbevaring | Niveau 3 og 4 i aflåst rum eller krypteret system; papir i aflåst skab |\n| Transport | Krypteret, i forseglet emballage med kvittering; niveau 4 af to personer eller sikret bud |\n| Overdragelse | Data over krypteret forbindelse til navngiven modtager; udstyr slettet og mod kvittering; nøgler og papir på niveau 3 og 4 i hånden |\n| Sletning | Uigenkaldeligt ved kryptografisk sletning og overskrivning, kontrolleret ved stikprøve |\n| Destruktion | Diske fra niveau 3 og 4 makuleres af firma med attest, som lægges i Kortet |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "flytbare-lagringsmedier",
  "text": "## Flytbare lagringsmedier\n\nUSB-lager er spærret teknisk på alle maskiner. Undtaget er to nummererede, krypterede nøgler til opsætning af\nstyringsudstyr hos vandværker uden net; de udleveres af den vagthavende mod underskrift, højst et døgn ad\ngangen. De scannes på en særlig maskine både før og efter brug, og selvkørende programmer er slået fra\noveralt. Medier fra kunder kobles kun til scanningsmaskinen, som ikke er på nettet. Diske med data\ntransporteres krypteret og kvitteres, og medier, der ikke bruges, ligger i skab i driftsvagten. Reglerne er\ngivet til alle ansatte og til leverandørers og kunders folk, før de kommer i rummene. De gennemgås hvert år i\nfebruar og efter væsentlige hændelser eller væsentlige ændringer i drift eller risici."
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "aktivfortegnelsen-kortet",
  "text": "## Aktivfortegnelsen Kortet\n\nKortet er fortegnelsen over Nordlys' aktiviteter og de fem tjenester med beskrivelse af hver (uddrag i\n[tjenester.yaml](../registers/tjenester.yaml)), de systemer og leverancer, som hver af dem hviler på (uddrag i\n[aktiver.yaml](../registers/aktiver.yaml)), og cirka 5.900 enheder (servere, klienter, netudstyr, licenser,\ncertifikater, lokaler og data). Hver linje har ejer, klassifikation, placering, udgave, ophør af støtte og\nlogflag. Driftschefen fører den med hjælp fra to teknikere. Fjernhånd og netscanningen melder nye og\nforsvundne enheder hver nat; forskelle bliver sager inden kl. 8. Ændringer gemmes med tid, person og\nsagsnummer og kan ses på linjens fane Historik i fem år. Stikprøve på 100 linjer hvert kvartal; i januar 2026\nvar 98 rigtige. Ejerne gennemgår desuden alle linjer for egne tjenester og systemer hvert år i januar og\nretter dem på stedet.\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "aflevering-ved-fratræden",
  "text": "## Aflevering ved fratræden\n\nPå sidste arbejdsdag afleverer medarbejderen maskine, telefon, adgangskort, sikkerhedsnøgle, nøgler og papir\ntil servicedesken, som krydser af på listen fra Kortet; begge skriver under. Data på private enheder findes\nikke efter reglerne, men arbejdsprofilen på telefoner slettes på afstand. Kan noget ikke afleveres, spærres\ndet, certifikatet trækkes tilbage, og enheden slettes på afstand samme dag, så den ikke længere kan nå nettet.\nAlt dokumenteres i fratrædelsessagen i Kompas. Det samme gælder indlejede og leverandørers lånte udstyr. I\n2025 fratrådte ni; to telefoner måtte slettes på afstand."
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "sikrede-områder",
  "text": "## Sikrede områder\n\n| Område | Adgang | Overvågning |\n|---|---|---|\n| Maskinrum Aalborg | Kort og kode, 11 personer; gæster ledsages | Kamera, døralarm, tyverialarm |\n| Backuprum Aalborg | Kort og kode, 6 personer | Kamera, døralarm |\n| Driftsvagten | Kort, driftens folk | Bemandet døgnet rundt |\n| Skakter til strøm og fiber | Nøgle, kvitteres ud | Døralarm |\n| Lejede skabe i Hjørring | Vendsyssel Datahus' kort og egen lås, 9 personer | Deres kameraer, døralarm til os |\n| Kontorer | Kort; gæster skriver sig ind og bærer skilt | Tyverialarm uden for arbejdstid |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "adgangskort-og-adgangsveje",
  "text": "### Adgangskort og adgangsveje\n\nMan kommer ind ad hovedindgangen, uden for arbejdstid kun med kort og kode; varer modtages ved en dør for sig\nog pakkes ud uden for maskinrummet. Nøddøre åbner kun indefra og giver alarm. Kortet er personligt, bestilles\naf lederen i Kompas og spærres samme dag, som nogen fratræder. Adgang til maskinrum og backuprum kræver\ndriftschefens ja og begrundes. Et mistet kort meldes til den vagthavende, som spærrer det inden for\n30 minutter. Gæster og håndværkere viser legitimation, skriver sig ind og ledsages i alle rum i tabellen; nøgler\ntil skakterne udleveres af den vagthavende mod kvittering."
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "kontorer-rum-og-anlæg",
  "text": "### Kontorer, rum og anlæg\n\nGæsteområde og mødelokaler ligger uden for den første kortdør. Maskinrum og backuprum har ingen vinduer og\nintet skilt, og vinduerne i stueetagen har folie og alarm. Rackskabe er låst, og netstik i gæsteområdet fører\nkun til gæstenettet. Skærmene i driftsvagten kan ikke ses udefra. Papir på niveau 3 og 4 ligger i aflåst skab,\nnår det ikke bruges. Generator, tank og køling står i en aflåst gård med hegn og kamera. Er et rum bygget om,\nser sikkerhedschefen det, før det tages i brug."
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "overvågning-af-lokalerne",
  "text": "### Overvågning af lokalerne\n\nDriftsvagten følger kameraer og døralarmer døgnet rundt. En dør, der står åben i mere end et minut, tre\nafviste kort i træk og et kamera uden billede giver alarm. I arbejdstiden er receptionen bemandet, og den, der\ngår uden kort eller skilt, bliver talt til; uden for arbejdstiden er tyverialarmen i kontorerne slået til, og\nvagtselskabet går en runde hver nat. Skabene i Hjørring overvåges af Vendsyssel Datahus, som ringer til den\nvagthavende. Optagelser slettes efter 30 dage, medmindre de er bevis i en sag."
 },
 {
  "path": "policies-example/nordlys/policies/11-aktiver.md",
  "anchor": "afprøvning-af-den-fysiske-adgangskontrol",
  "text": "### Afprøvning af den fysiske adgangskontrol\n\nPrøven i oktober går hver dør, hvert kamera og hver alarm igennem, og en tester fra Blåvand Test ApS forsøger\nat komme ind uden kort. Den 15. oktober 2025 blev forsøget stoppet ved receptionen; en dør, der ikke lukkede\nhelt, blev rettet den 22. oktober 2025. Gennemgangen af adgangslister og besøget i januar 2026 gav tre gamle\nkort hos Vendsyssel Datahus, som blev spærret. Driftschefen gennemgår reglerne hvert år i oktober og desuden\nefter indbrud og andre væsentlige hændelser, flytning, ombygning og væsentlige ændringer i drift eller risici."
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "hvor-flere-faktorer-kræves",
  "text": "## Hvor flere faktorer kræves\n\nFlere faktorer kræves af alle 84 ansatte, indlejede, leverandører og bestyrelsesmedlemmer i Porten, og dermed\ntil Skybord, Kompas, Kortet, Nordlys Portal, Håndbogen, Kursusbogen, Vagttårnet og VPN. De kræves igen, når en\nadministrator åbner Nøgleskabet, og derfra til Fjernhånd, Arkivar, firewalls og kundernes systemer. Kundernes\nbrugere på Nordlys Portal skal bruge dem fra første login. Systemer uden tilslutning til Porten har egne\nfaktorer eller kan kun nås gennem Nøgleskabet. Det er ikke relevant for gæstenettet og statussiden, som ikke\nhar login, og ikke for maskiner, der taler med maskiner; de bruger certifikater. Det er ikke passende, hvor\nudstyret ikke kan, og adgangen er lukket på anden måde, jf. næste afsnit. Kontinuerlig kontrol af enhed og\nsted supplerer: skifter de undervejs, kræves nyt login."
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "sikret-tale-video-og-tekst",
  "text": "## Sikret tale, video og tekst\n\n| Formål | Løsning | Sikring |\n|---|---|---|\n| Møder og beskeder, også med kunder | Skybord | Krypteret, kun indbudte, optagelse kun efter samtykke |\n| Hændelser på niveau 1 og 2, drøftelse af sårbarheder | Lanternen | Krypteret fra ende til ende, uden om Porten og eget net |\n| Adgangsoplysninger og følsomme filer | Nøgleskabet, Nordlys Portal | Navngiven modtager, udløber efter syv dage |\n| Telefon til servicedesk | Erhvervstelefoni | Ikke krypteret helt frem; adgangskoder oplyses aldrig, tilbagekald til kendt nummer |\n\nFor almindelige telefonsamtaler om drift er kryptering hele vejen ikke relevant, fordi der ikke må nævnes\nadgangsveje eller personoplysninger. Private beskedtjenester må ikke bruges til arbejde."
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "nødkommunikation",
  "text": "## Nødkommunikation\n\nSvigter mail, telefoni, Skybord eller eget net, eller kan de være aflyttet, bruges Lanternen: tale og tekst,\nkrypteret fra ende til ende, drevet af en leverandør, der ikke deler noget med vores øvrige systemer, på\ntelefoner med abonnement hos to mobilselskaber. 31 personer er tilmeldt: kriseledelse, hændelsesledere,\ndriftsvagt og stedfortrædere; bestyrelsens formand er med. Deltagerlisten findes på papir. Svigter\nmobilnettet, er der to satellittelefoner, en i Aalborg og en i Hjørring, og fast mødested. Prøves hvert halve\når uden varsel, senest den 5. august 2026: 29 af 31 svarede inden ti minutter; de to sidste havde nye\ntelefoner og er tilmeldt igen. HR-chefen melder til og fra samme dag."
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "adgange-uden-flere-faktorer",
  "text": "## Adgange uden flere faktorer\n\n| Adgang | Hvorfor | Hvad beskytter i stedet |\n|---|---|---|\n| Overvågningsboks hos kunde K-031 | Fra 2014, kun én konto og adgangskode, rettes ikke af leverandøren | Egen zone, kun gennem springserver og Nøgleskabet, hvor der er flere faktorer; optagelse; erstattes senest 31. marts 2027. Se [NIT-E01](../exceptions/NIT-E01-overvaagningsboks.md) |\n| Seriel konsol på netudstyr | Bruges kun, når nettet er nede | Aflåst skab i sikret rum, to personer, koden skiftes efter brug |\n| Nødkonto 1 og 2 i Porten | Skal virke, når flere faktorer svigter | Forseglet kuvert, lang kode i to dele, alarm ved brug |\n\nAndre findes ikke. Listen efterprøves hvert kvartal med et udtræk fra Porten, senest den 15. juli 2026. En ny\nlinje kræver sikkerhedschefens godkendelse, og for administrativ adgang også bestyrelsens."
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "veje-ind-udefra",
  "text": "## Veje ind udefra\n\nDer er fire veje ind udefra, og hver af dem kræver flere faktorer: VPN for ansatte, Nøgleskabets portal for\nleverandører, Nordlys Portal for kunder og Skybord i skyen. Forbindelser mellem netværk, for eksempel til\nkunder og driftsstedet i Hjørring, er ikke veje for personer: de identificerer sig med certifikater og slipper\nkun aftalt trafik igennem. Administration fra internettet direkte til et system er lukket i alle firewalls, og\nden daglige scanning udefra kontrollerer det. Seneste test udefra, november 2025, fandt ingen femte vej."
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "metoder-der-modstår-phishing",
  "text": "## Metoder, der modstår phishing\n\nHøj risiko har adgang til Nøgleskabet, Porten som administrator, Fjernhånd, Arkivar, kontoen i Malmö og\ndomæneregistreringen. Her bruges sikkerhedsnøgler (FIDO2), bundet til domænet, så de ikke kan bruges på en\nfalsk side. Alle 52 administratorkonti har haft dem siden den 29. maj 2026; hver indehaver har to nøgler, og\nden ene ligger i pengeskab. Nøglen udleveres personligt mod billedlegitimation, og mistes den, spærres den\ninden for en time. App med talvalg kan ikke bruges til disse adgange, heller ikke midlertidigt."
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "procedurer-og-teknik-til-login",
  "text": "## Procedurer og teknik til login\n\nLogin sker ét sted, i Porten, som kender brugerens roller efter [NIT-10](10-adgangsstyring.md) og kun åbner\ndet, rollen giver ret til; derfra videre med signerede billetter, aldrig med koden selv. Administrativ adgang\ngår desuden gennem Nøgleskabet. Et afvist login siger ikke, om det var navnet eller koden, der var forkert.\nKoder gemmes kun som Argon2id eller bcrypt, jf. [NIT-08](08-kryptografi.md#godkendte-protokoller-og-algoritmer).\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "styrke-efter-klassifikation",
  "text": "## Styrke efter klassifikation\n\n| Klassifikation | Mindstekrav |\n|---|---|\n| 1 Åben | Intet login for at læse; flere faktorer for at ændre |\n| 2 Intern | Adgangskode på 14 tegn og app med talvalg |\n| 3 Fortrolig | Som 2, og kun fra kendt og opdateret enhed; ny kontrol efter 12 timer |\n| 4 Kritisk | Sikkerhedsnøgle, særlig maskine, sag i Kompas og ny kontrol ved hver session |\n\nNiveauerne står i [NIT-11](11-aktiver.md#klassifikation), og Porten henter dem fra Kortet: Uden den styrke,\ntabellen kræver, åbner systemet ikke, bortset fra de tre\n[adgange uden flere faktorer](#adgange-uden-flere-faktorer). Flyttes et system op, gælder det nye krav inden\nfor fem arbejdsdage."
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "udlevering-og-håndtering-af-adgangsoplysninger",
  "text": "## Udlevering og håndtering af adgangsoplysninger\n\nFørste kode vises én gang i servicedesken mod billedlegitimation eller sendes som engangslink, der udløber\nefter et døgn, til et kendt nummer. Nulstilling kræver tilbagekald til et kendt nummer; en kode siges aldrig i\ntelefonen eller skrives i en sag. Ingen i Nordlys kan læse en brugers kode. Systemers hemmeligheder ligger i\nNøgleskabet, og scripts henter dem dér, når de kører. Fabrikskoder ændres, før udstyr kommer på nettet.\n\nAdministratorkonti har egne koder og nøgler, som ikke virker til den daglige konto, og Nøgleskabet afviser\ndaglige konti. Personalet lærer på introduktionsdagen og hvert år i grundkurset at bruge adgangskodehuskeren,\nat afvise uventede anmodninger og at melde en mistanke straks, jf.\n[NIT-07](07-hygiejne-og-uddannelse.md#regler-for-alle-brugere)."
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "skift-spærring-og-tidsgrænser",
  "text": "## Skift, spærring og tidsgrænser\n\nEn konto låses efter ti forkerte forsøg og åbnes efter identitetskontrol, og koden nulstilles samtidig. Koder\nskiftes ved første login og ved mistanke, for nødkonti og konsoller hver 12. måned.\n\n| Oplysning | Skiftes med fast mellemrum | Sessionen afsluttes uden aktivitet |\n|---|---|---|\n| Brugeres koder, også kunders | Hver 12. måned | Skærmen låser efter 10 minutter; Porten, VPN og Nordlys Portal efter 60 |\n| Administratorers koder | Af Nøgleskabet efter hver brug | Efter 15 minutter |\n| Nødkonti og serielle konsoller | Hver 12. måned og efter hver brug | Efter 15 minutter |\n| Driftskonti, nøgler og hemmeligheder i scripts | Som i [NIT-08](08-kryptografi.md#nøglers-livscyklus) | Ikke relevant: de holder ingen session åben for et menneske |\n| Sikkerhedsnøgler | Hvert femte år | Følger den konto, de bruges til |\n\n…"
 },
 {
  "path": "policies-example/nordlys/policies/12-autentificering-og-kommunikation.md",
  "anchor": "gennemgang-af-metoderne",
  "text": "## Gennemgang af metoderne\n\nMetoderne gennemgås hvert år i august. Netværkschefen sammenholder procedurer, teknik og tidsgrænser med årets\nhændelser, resultaterne af test udefra og anbefalinger fra europæiske og nordiske sikkerhedsmyndigheder.\nSeneste gennemgang sluttede den 24. august 2026 og gav ikke anledning til andet end det, der står under\n[ændringer i denne udgave](#ændringer-i-denne-udgave). Næste er i august 2027, eller før, hvis en metode\nviser sig brudt."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-01-informationssikkerhed-og-risikostyring.md",
  "anchor": "metode-og-skalaer",
  "text": "## Metode og skalaer\n\nSandsynlighed vurderes fra 1 (sjældnere end hvert tiende år) til 5 (flere gange om året). Konsekvens vurderes også fra\n1 til 5, hver for sig for liv og sundhed, forsyning, miljø, økonomi og fortrolighed, og den højeste tæller. For\nforsyning betyder 3, at over 500 husstande mangler vand i mere end seks timer; 5 betyder, at et helt vandværk er ude i\nmere end to døgn. Tallene ganges: op til 6 er grønt og følges årligt, 8 til 12 er gult og kræver en plan med frist, og\nfra 15 er det rødt og forelægges direktøren samme uge. OT-risici gennemgås zone for zone."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-02-haendelser.md",
  "anchor": "logning-og-overvågning",
  "text": "## Logning og overvågning\n\nSRO-servere, ingeniørstation, firewalls, fjernadgangsserver, domænecontrollere, Microsoft 365 og målersystemet sender\nlogfiler til den centrale logserver. PLC'er og routere på pumpestationerne melder login, programændring og tabt\nforbindelse til SRO-anlægget. Nordhegn IT overvåger kontornettet døgnet rundt; SRO-nettet overvåges af en passiv\nsensor, som kender den normale trafik. Alarm udløses blandt andet af login uden for vagtplanen, nye enheder på\nSRO-nettet, skrivning til en PLC uden en åben ændringssag og fem fejlslagne login på ti minutter. Døgnvagten kvitterer\ninden for et kvarter, og den it- og OT-sikkerhedsansvarlige gennemgår alarmerne hver mandag."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-02-haendelser.md",
  "anchor": "beskyttelse-af-logdata",
  "text": "## Beskyttelse af logdata\n\nLogserveren står i sit eget netsegment, og systemerne kan kun skrive til den. Nordhegn IT kan læse logdata fra\nkontornettet, og kun den it- og OT-sikkerhedsansvarlige og dennes stedfortræder kan læse dem alle. Ingen af dem kan\nrette eller slette: logfilerne forsegles hver time med en kontrolsum, der gemmes i en anden bygning. Administratorer\npå logserveren har ikke rettigheder på de systemer, der logges. Data gemmes i 13 måneder og slettes derefter\nautomatisk. Opslag i medarbejderes aktivitet kræver en sag i sagssystemet. Urene stilles efter selskabets egen\ntidsserver."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-03-backup-og-driftskontinuitet.md",
  "anchor": "gendannelse-fra-backup",
  "text": "## Gendannelse fra backup\n\nGendannelse sættes i gang af den SRO-ansvarlige for OT og af den it- og OT-sikkerhedsansvarlige for resten. Uden for\narbejdstid kan døgnvagten beslutte det efter opkald til én af dem.\n\n1. Opret en sag i driftsjournalen, og skriv, hvad der mangler, og fra hvornår.\n2. Vælg den seneste kopi fra før fejlen, og kontrollér dens kontrolsum.\n3. Gendan til en server uden forbindelse til SRO-nettet, og scan den.\n4. Sammenlign PLC-programmer og setpunkter med de godkendte udgaver.\n5. Få driftschefens ja, kobl på, og følg anlægget i fire timer.\n\nMindst én gang om året gendanner den SRO-ansvarlige SRO-anlægget fra backup på prøve. Tid, kopi og fejl skrives i\ndriftsjournalen, og fejl rettes inden for 30 dage."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-03-backup-og-driftskontinuitet.md",
  "anchor": "redundans-og-nødstrøm",
  "text": "## Redundans og nødstrøm\n\nSRO-serverne er to, i hver sin brandcelle på Højgård, og den anden tager over af sig selv. Vandværkerne har hver to\nuafhængige udpumpningslinjer. Højgård, Nørrekær og Sydhavn Renseanlæg har faste dieselgeneratorer med brændstof til to\ndøgn, Klitvang og Ås har udtag til den mobile generator, og serverrum, PLC'er og netudstyr har batterier til mindst to\ntimer. Generatorerne prøvekøres med last den første onsdag i måneden, og resultatet står i driftsjournalen. Signaler\ngår over fiber med mobilnet som reserve. Aftalen om brændstof giver levering inden for otte timer."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-04-krisestyring.md",
  "anchor": "beredskabsplanen",
  "text": "## Beredskabsplanen\n\nHandlingerne i en krise står i [beredskabsplanen](../planer/beredskabsplan-2024.md). Den dækker forurening af\ndrikkevand, tab af vandværk, tab af SRO-anlægget, angreb på it-systemer, oversvømmelse og langvarigt strømsvigt for\nalle anlæg. Ejer er direktøren, og driftscheferne skriver hver deres del. Planen blev senest revideret den 7. oktober\n2024. Den findes trykt i kontrolrummet, i vagtbilerne og på rådhuset, og den it- og OT-sikkerhedsansvarlige\nkontrollerer hvert kvartal, at de trykte udgaver er den nyeste."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-05-leverandoerer.md",
  "anchor": "fra-valg-til-ophør",
  "text": "## Fra valg til ophør\n\nProceduren gælder hver direkte leverandør, hvis svigt kan gå ud over sikkerheden i vand- eller spildevandsforsyningen.\nFør valget udfylder leverandøren vores spørgeskema, den it- og OT-sikkerhedsansvarlige vurderer svarene, og\nøkonomichefen ser på regnskab, reservedele og muligheden for at skifte. I aftaleperioden meldes hændelser hos\nleverandøren til døgnvagten, og ændringer i underleverandører godkendes skriftligt. Ved ophør lukkes al adgang samme\ndag, data leveres tilbage og slettes mod en skriftlig erklæring, og programkode, adgangskoder og tegninger til\nanlæggene overdrages. Trinnene er en tjekliste i sagssystemet."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-05-leverandoerer.md",
  "anchor": "krav-i-kontrakterne",
  "text": "## Krav i kontrakterne\n\nKontrakterne med Limtek og Nordhegn kræver personlige konti, to faktorer, baggrundstjek af teknikere, melding af\nhændelser til vores døgnvagt senest otte timer efter, at de er opdaget, årlig revisionserklæring, ret til eftersyn,\nrettelse af sårbarheder og hjælp ved ophør. Begge skal stille de samme krav til underleverandører, der rører vores\nsystemer. Målvand er bundet af melding inden for otte timer, kryptering, årlig erklæring og hjælp ved ophør; kravene\ngælder også dets datacenter. Ålund Kemi er bundet af leveringssikkerhed og forbud mod nettilsluttet udstyr.\nKontrakterne ligger i sag 2025-0655."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-07-maaling-og-test.md",
  "anchor": "tekniske-test",
  "text": "## Tekniske test\n\nKontornet, Microsoft 365, hjemmeside og fjernadgang scannes hver uge af Nordhegn og prøves hvert år i april af et\nfirma, som ikke driver dem; i 2025 var det Vesterhav Test ApS. SRO-anlægget angrebsprøves hvert andet år i\nprøveopstillingen, aldrig på anlæg i drift, og adskillelsen mellem kontornet og SRO-net kontrolleres hvert kvartal fra\nbegge sider. Ti pumpestationer besøges hvert år, hvor skab, lås, router og ledige porte ses efter. Fund vurderes efter\nfristerne i FV-06, og det, der er rettet, prøves igen inden en måned."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-10-personale-adgang-og-aktiver.md",
  "anchor": "medarbejdernes-forpligtelser",
  "text": "## Medarbejdernes forpligtelser\n\nSikkerhedsreglerne på to sider følger med ansættelsesbrevet og underskrives før første arbejdsdag. Nærmeste leder\ngennemgår dem i første uge sammen med de særlige regler for stillingen; for driftsfolk er det lokal styring, nøgler og\nadgang til SRO. Hvert år efter kurset i maj svarer alle på ti spørgsmål i læringssystemet og bekræfter reglerne på ny.\nDen, der svarer forkert på mere end to, taler med sin leder. Vikarer og håndværkere med nøgle underskriver en kort\nudgave ved udlevering. Underskrifter og svar ligger på personalesagen."
 },
 {
  "path": "policies-example/fjordvand/policies/fv-10-personale-adgang-og-aktiver.md",
  "anchor": "tildeling-og-eftersyn",
  "text": "## Tildeling og eftersyn\n\nHvert system har en ejer og en liste over brugere og rettigheder: SRO og PLC'er, fjernadgang, domæne, Microsoft 365,\nkundesystem, målersystem, økonomi, sagssystem og adgangsbrikker. Tildelinger og ændringer sker kun fra en sag i\nsagssystemet, så det altid kan ses, hvem der gav ja. I marts og september holder ejerne af SRO, fjernadgang og\nadministratorkonti listen op mod personalelisten; de øvrige gør det i marts. Rettigheder, som ingen kan forklare,\nfjernes med det samme. Resultatet underskrives af ejeren, og den it- og OT-sikkerhedsansvarlige samler dem på én sag\npr. runde."
 }
]

export const answeredIn: Readonly<Record<string, number>> = {
 "dk/6.1.1/information-system-security-policy": 0,
 "dk/6.1.1/standard": 1,
 "dk/6.1.1/risk-analysis-policy": 2,
 "eu-ir/1.1.1.a": 3,
 "eu-ir/1.1.1.b": 4,
 "eu-ir/1.1.1.c": 5,
 "eu-ir/1.1.1.d": 5,
 "eu-ir/1.1.1.e": 5,
 "eu-ir/1.1.1.f": 6,
 "eu-ir/1.1.1.g": 7,
 "eu-ir/1.1.1.h": 8,
 "eu-ir/1.1.1.i": 8,
 "eu-ir/1.1.1.j": 9,
 "eu-ir/1.1.1.k": 10,
 "eu-ir/1.1.2": 11,
 "eu-ir/1.2.1": 7,
 "eu-ir/1.2.2": 12,
 "eu-ir/1.2.3": 13,
 "eu-ir/1.2.4": 14,
 "eu-ir/1.2.5": 15,
 "eu-ir/1.2.6": 16,
 "eu-ir/2.1.1": 2,
 "eu-ir/2.1.2": 2,
 "eu-ir/2.1.2.a": 17,
 "eu-ir/2.1.2.b": 18,
 "eu-ir/2.1.2.c": 18,
 "eu-ir/2.1.2.d": 19,
 "eu-ir/2.1.2.e": 20,
 "eu-ir/2.1.2.f": 20,
 "eu-ir/2.1.2.g": 21,
 "eu-ir/2.1.2.h": 22,
 "eu-ir/2.1.2.i": 23,
 "eu-ir/2.1.2.j": 23,
 "eu-ir/2.1.3": 21,
 "eu-ir/2.1.4": 24,
 "eu-ir/2.2.1": 25,
 "eu-ir/2.2.2": 26,
 "eu-ir/2.2.3": 25,
 "eu-ir/2.3.1": 27,
 "eu-ir/2.3.2": 28,
 "eu-ir/2.3.3": 29,
 "eu-ir/2.3.4": 27,
 "dk/6.1.2/incident-handling": 30,
 "dk/6.1.2/significance-test": 31,
 "dk/6.1.2/notification-workflow": 32,
 "dk/6.1.2/recipient-workflow": 33,
 "eu-ir/3.1.1": 34,
 "eu-ir/3.1.2": 35,
 "eu-ir/3.1.2.a": 36,
 "eu-ir/3.1.2.b": 37,
 "eu-ir/3.1.2.c": 38,
 "eu-ir/3.1.2.d": 37,
 "eu-ir/3.1.3": 39,
 "eu-ir/3.2.1": 40,
 "eu-ir/3.2.2": 40,
 "eu-ir/3.2.3": 41,
 "eu-ir/3.2.3.a": 41,
 "eu-ir/3.2.3.b": 41,
 "eu-ir/3.2.3.c": 41,
 "eu-ir/3.2.3.d": 41,
 "eu-ir/3.2.3.e": 41,
 "eu-ir/3.2.3.f": 41,
 "eu-ir/3.2.3.g": 41,
 "eu-ir/3.2.3.h": 41,
 "eu-ir/3.2.3.i": 41,
 "eu-ir/3.2.3.j": 41,
 "eu-ir/3.2.3.k": 41,
 "eu-ir/3.2.3.l": 41,
 "eu-ir/3.2.4": 42,
 "eu-ir/3.2.5": 43,
 "eu-ir/3.2.6": 44,
 "eu-ir/3.2.7": 45,
 "eu-ir/3.3.1": 46,
 "eu-ir/3.3.2": 46,
 "eu-ir/3.4.1": 36,
 "eu-ir/3.4.2.a": 36,
 "eu-ir/3.4.2.b": 47,
 "eu-ir/3.4.2.c": 48,
 "eu-ir/3.4.2.d": 48,
 "eu-ir/3.4.2.e": 49,
 "eu-ir/3.5.1": 34,
 "eu-ir/3.5.2.a": 30,
 "eu-ir/3.5.2.b": 30,
 "eu-ir/3.5.2.c": 30,
 "eu-ir/3.5.3.a": 32,
 "eu-ir/3.5.3.b": 50,
 "eu-ir/3.5.4": 51,
 "eu-ir/3.5.5": 52,
 "eu-ir/3.6.1": 53,
 "eu-ir/3.6.2": 53,
 "eu-ir/3.6.3": 53,
 "dk/6.1.3/continuity": 54,
 "dk/6.1.3/backup": 55,
 "dk/6.1.3/disaster-recovery": 56,
 "dk/6.1.3/crisis-management": 57,
 "dk/6.1.3/offline-copy": 58,
 "eu-ir/4.1.1": 59,
 "eu-ir/4.1.2": 59,
 "eu-ir/4.1.2.a": 60,
 "eu-ir/4.1.2.b": 61,
 "eu-ir/4.1.2.c": 62,
 "eu-ir/4.1.2.d": 61,
 "eu-ir/4.1.2.e": 61,
 "eu-ir/4.1.2.f": 63,
 "eu-ir/4.1.2.g": 64,
 "eu-ir/4.1.2.h": 65,
 "eu-ir/4.1.3": 66,
 "eu-ir/4.1.4": 67,
 "eu-ir/4.2.1": 55,
 "eu-ir/4.2.2": 68,
 "eu-ir/4.2.2.a": 69,
 "eu-ir/4.2.2.b": 70,
 "eu-ir/4.2.2.c": 71,
 "eu-ir/4.2.2.d": 72,
 "eu-ir/4.2.2.e": 73,
 "eu-ir/4.2.2.f": 72,
 "eu-ir/4.2.3": 70,
 "eu-ir/4.2.4": 74,
 "eu-ir/4.2.4.a": 74,
 "eu-ir/4.2.4.b": 74,
 "eu-ir/4.2.4.c": 74,
 "eu-ir/4.2.4.d": 74,
 "eu-ir/4.2.5": 75,
 "eu-ir/4.2.6": 76,
 "eu-ir/4.3.1": 57,
 "eu-ir/4.3.2.a": 77,
 "eu-ir/4.3.2.b": 77,
 "eu-ir/4.3.2.c": 78,
 "eu-ir/4.3.3": 79,
 "eu-ir/4.3.4": 80,
 "eu-ir/13.1.1": 81,
 "eu-ir/13.1.2.a": 82,
 "eu-ir/13.1.2.b": 82,
 "eu-ir/13.1.2.c": 83,
 "eu-ir/13.1.2.d": 84,
 "eu-ir/13.1.2.e": 85,
 "eu-ir/13.1.2.f": 86,
 "eu-ir/13.1.3": 87,
 "dk/6.1.4/supply-chain-security": 88,
 "dk/6.1.4/direct-suppliers": 89,
 "dk/6.1.4/proportionate-requirements": 90,
 "dk/6.1.4/supplier-vulnerabilities": 91,
 "dk/6.1.4/supervision-plan": 92,
 "eu-ir/5.1.1": 88,
 "eu-ir/5.1.2": 93,
 "eu-ir/5.1.2.a": 93,
 "eu-ir/5.1.2.b": 93,
 "eu-ir/5.1.2.c": 93,
 "eu-ir/5.1.2.d": 94,
 "eu-ir/5.1.3": 95,
 "eu-ir/5.1.4": 96,
 "eu-ir/5.1.4.a": 97,
 "eu-ir/5.1.4.b": 97,
 "eu-ir/5.1.4.c": 97,
 "eu-ir/5.1.4.d": 97,
 "eu-ir/5.1.4.e": 97,
 "eu-ir/5.1.4.f": 97,
 "eu-ir/5.1.4.g": 97,
 "eu-ir/5.1.4.h": 97,
 "eu-ir/5.1.5": 98,
 "eu-ir/5.1.6": 99,
 "eu-ir/5.1.7.a": 100,
 "eu-ir/5.1.7.b": 100,
 "eu-ir/5.1.7.c": 100,
 "eu-ir/5.1.7.d": 100,
 "eu-ir/5.2": 101,
 "eu-ir/5.2.a": 101,
 "eu-ir/5.2.b": 101,
 "dk/6.1.5/acquisition": 102,
 "dk/6.1.5/development": 103,
 "dk/6.1.5/maintenance": 104,
 "dk/6.1.5/vulnerability-handling": 105,
 "dk/6.1.5/vulnerability-disclosure": 106,
 "eu-ir/6.1.1": 102,
 "eu-ir/6.1.2.a": 107,
 "eu-ir/6.1.2.b": 107,
 "eu-ir/6.1.2.c": 107,
 "eu-ir/6.1.2.d": 107,
 "eu-ir/6.1.2.e": 107,
 "eu-ir/6.1.2.f": 107,
 "eu-ir/6.1.3": 108,
 "eu-ir/6.2.1": 109,
 "eu-ir/6.2.2.a": 110,
 "eu-ir/6.2.2.b": 110,
 "eu-ir/6.2.2.c": 111,
 "eu-ir/6.2.2.d": 112,
 "eu-ir/6.2.2.e": 111,
 "eu-ir/6.2.2.f": 111,
 "eu-ir/6.2.3": 113,
 "eu-ir/6.2.4": 108,
 "eu-ir/6.3.1": 114,
 "eu-ir/6.3.2.a": 114,
 "eu-ir/6.3.2.b": 114,
 "eu-ir/6.3.3": 114,
 "eu-ir/6.4.1": 115,
 "eu-ir/6.4.2": 115,
 "eu-ir/6.4.3": 115,
 "eu-ir/6.4.4": 108,
 "eu-ir/6.5.1": 116,
 "eu-ir/6.5.2.a": 116,
 "eu-ir/6.5.2.b": 116,
 "eu-ir/6.5.2.c": 116,
 "eu-ir/6.5.2.d": 116,
 "eu-ir/6.5.3": 108,
 "eu-ir/6.6.1": 117,
 "eu-ir/6.6.1.a": 117,
 "eu-ir/6.6.1.b": 117,
 "eu-ir/6.6.1.c": 117,
 "eu-ir/6.6.1.d": 118,
 "eu-ir/6.6.2": 118,
 "eu-ir/6.7.1": 119,
 "eu-ir/6.7.2.a": 119,
 "eu-ir/6.7.2.b": 119,
 "eu-ir/6.7.2.c": 119,
 "eu-ir/6.7.2.d": 120,
 "eu-ir/6.7.2.e": 119,
 "eu-ir/6.7.2.f": 119,
 "eu-ir/6.7.2.g": 120,
 "eu-ir/6.7.2.h": 121,
 "eu-ir/6.7.2.i": 122,
 "eu-ir/6.7.2.j": 123,
 "eu-ir/6.7.2.k": 123,
 "eu-ir/6.7.2.l": 124,
 "eu-ir/6.7.3": 108,
 "eu-ir/6.8.1": 125,
 "eu-ir/6.8.2.a": 125,
 "eu-ir/6.8.2.b": 126,
 "eu-ir/6.8.2.c": 125,
 "eu-ir/6.8.2.d": 126,
 "eu-ir/6.8.2.e": 126,
 "eu-ir/6.8.2.f": 127,
 "eu-ir/6.8.2.g": 127,
 "eu-ir/6.8.2.h": 127,
 "eu-ir/6.8.3": 108,
 "eu-ir/6.9.1": 128,
 "eu-ir/6.9.2": 128,
 "eu-ir/6.10.1": 105,
 "eu-ir/6.10.2.a": 129,
 "eu-ir/6.10.2.b": 130,
 "eu-ir/6.10.2.c": 131,
 "eu-ir/6.10.2.d": 132,
 "eu-ir/6.10.2.e": 133,
 "eu-ir/6.10.3": 134,
 "eu-ir/6.10.4": 129,
 "eu-ir/13.2.1": 135,
 "eu-ir/13.2.2.a": 135,
 "eu-ir/13.2.2.b": 136,
 "eu-ir/13.2.2.c": 136,
 "eu-ir/13.2.3": 137,
 "dk/6.1.6/effectiveness": 138,
 "dk/6.1.6/indicators": 139,
 "eu-ir/7.1": 138,
 "eu-ir/7.2": 140,
 "eu-ir/7.2.a": 141,
 "eu-ir/7.2.b": 141,
 "eu-ir/7.2.c": 141,
 "eu-ir/7.2.d": 141,
 "eu-ir/7.2.e": 141,
 "eu-ir/7.2.f": 141,
 "eu-ir/7.3": 142,
 "dk/6.1.7/cyber-hygiene": 143,
 "dk/6.1.7/training": 144,
 "dk/6.1.7/attendance-records": 145,
 "eu-ir/8.1.1": 146,
 "eu-ir/8.1.2": 147,
 "eu-ir/8.1.2.a": 148,
 "eu-ir/8.1.2.b": 149,
 "eu-ir/8.1.2.c": 149,
 "eu-ir/8.1.3": 150,
 "eu-ir/8.2.1": 151,
 "eu-ir/8.2.2": 152,
 "eu-ir/8.2.3": 151,
 "eu-ir/8.2.3.a": 153,
 "eu-ir/8.2.3.b": 153,
 "eu-ir/8.2.3.c": 153,
 "eu-ir/8.2.4": 151,
 "eu-ir/8.2.5": 154,
 "dk/6.1.8/cryptography": 155,
 "dk/6.1.8/encryption": 156,
 "dk/6.1.8/certificates": 157,
 "eu-ir/9.1": 158,
 "eu-ir/9.2.a": 159,
 "eu-ir/9.2.b": 160,
 "eu-ir/9.2.c": 161,
 "eu-ir/9.2.c.i": 161,
 "eu-ir/9.2.c.ii": 157,
 "eu-ir/9.2.c.iii": 161,
 "eu-ir/9.2.c.iv": 161,
 "eu-ir/9.2.c.v": 161,
 "eu-ir/9.2.c.vi": 161,
 "eu-ir/9.2.c.vii": 161,
 "eu-ir/9.2.c.viii": 161,
 "eu-ir/9.2.c.ix": 161,
 "eu-ir/9.2.c.x": 161,
 "eu-ir/9.2.c.xi": 161,
 "eu-ir/9.2.c.xii": 161,
 "eu-ir/9.3": 162,
 "dk/6.1.9/personnel-security": 163,
 "eu-ir/10.1.1": 164,
 "eu-ir/10.1.2.a": 165,
 "eu-ir/10.1.2.b": 166,
 "eu-ir/10.1.2.c": 167,
 "eu-ir/10.1.2.d": 163,
 "eu-ir/10.1.3": 168,
 "eu-ir/10.2.1": 169,
 "eu-ir/10.2.2.a": 169,
 "eu-ir/10.2.2.b": 169,
 "eu-ir/10.2.3": 169,
 "eu-ir/10.3.1": 170,
 "eu-ir/10.3.2": 170,
 "eu-ir/10.4.1": 171,
 "eu-ir/10.4.2": 171,
 "dk/6.1.9/access-control": 172,
 "eu-ir/11.1.1": 172,
 "eu-ir/11.1.2.a": 172,
 "eu-ir/11.1.2.b": 172,
 "eu-ir/11.1.2.c": 172,
 "eu-ir/11.1.3": 173,
 "eu-ir/11.2.1": 174,
 "eu-ir/11.2.2.a": 174,
 "eu-ir/11.2.2.b": 175,
 "eu-ir/11.2.2.c": 172,
 "eu-ir/11.2.2.d": 176,
 "eu-ir/11.2.2.e": 174,
 "eu-ir/11.2.2.f": 174,
 "eu-ir/11.2.3": 177,
 "eu-ir/11.3.1": 178,
 "eu-ir/11.3.2.a": 179,
 "eu-ir/11.3.2.b": 180,
 "eu-ir/11.3.2.c": 180,
 "eu-ir/11.3.2.d": 180,
 "eu-ir/11.3.3": 181,
 "eu-ir/11.4.1": 182,
 "eu-ir/11.4.2.a": 182,
 "eu-ir/11.4.2.b": 182,
 "eu-ir/11.4.2.c": 182,
 "eu-ir/11.5.1": 183,
 "eu-ir/11.5.2.a": 184,
 "eu-ir/11.5.2.b": 184,
 "eu-ir/11.5.2.c": 183,
 "eu-ir/11.5.2.d": 183,
 "eu-ir/11.5.3": 184,
 "eu-ir/11.5.4": 183,
 "dk/6.1.9/asset-management": 185,
 "eu-ir/12.1.1": 186,
 "eu-ir/12.1.2.a": 186,
 "eu-ir/12.1.2.b": 186,
 "eu-ir/12.1.2.c": 186,
 "eu-ir/12.1.3": 186,
 "eu-ir/12.2.1": 187,
 "eu-ir/12.2.2.a": 187,
 "eu-ir/12.2.2.b": 187,
 "eu-ir/12.2.2.c": 187,
 "eu-ir/12.2.3": 187,
 "eu-ir/12.3.1": 188,
 "eu-ir/12.3.2.a": 188,
 "eu-ir/12.3.2.b": 188,
 "eu-ir/12.3.2.c": 188,
 "eu-ir/12.3.2.d": 188,
 "eu-ir/12.3.3": 188,
 "eu-ir/12.4.1": 189,
 "eu-ir/12.4.2": 189,
 "eu-ir/12.4.2.a": 189,
 "eu-ir/12.4.2.b": 189,
 "eu-ir/12.4.3": 189,
 "eu-ir/12.5.1": 190,
 "eu-ir/13.3.1": 191,
 "eu-ir/13.3.2.a": 191,
 "eu-ir/13.3.2.b": 192,
 "eu-ir/13.3.2.c": 193,
 "eu-ir/13.3.2.d": 194,
 "eu-ir/13.3.3": 195,
 "dk/6.1.10/multi-factor-authentication": 196,
 "dk/6.1.10/secured-communication": 197,
 "dk/6.1.10/emergency-communication": 198,
 "dk/6.1.10/mfa-reason": 199,
 "dk/6.1.10/external-access": 200,
 "dk/6.1.10/phishing-resistant": 201,
 "eu-ir/11.6.1": 202,
 "eu-ir/11.6.2.a": 203,
 "eu-ir/11.6.2.b": 204,
 "eu-ir/11.6.2.c": 205,
 "eu-ir/11.6.2.d": 205,
 "eu-ir/11.6.2.e": 205,
 "eu-ir/11.6.2.f": 204,
 "eu-ir/11.6.3": 202,
 "eu-ir/11.6.4": 206,
 "eu-ir/11.7.1": 196,
 "eu-ir/11.7.2": 203,
 "dk/6.1.1/risk-method": 207,
 "dk/6.1.2/logging-and-monitoring": 208,
 "dk/6.1.2/log-protection": 209,
 "dk/6.1.3/restore-procedure": 210,
 "dk/6.1.3/redundancy-and-utilities": 211,
 "dk/6.1.3/contingency-plan": 212,
 "dk/6.1.4/supplier-procedure": 213,
 "dk/6.1.4/contract-terms": 214,
 "dk/6.1.6/technical-tests": 215,
 "dk/6.1.9/security-duties": 216,
 "dk/6.1.9/access-rights": 217
}

export const registered: Readonly<Record<string, Readonly<Record<string, string>>>> = {
 "9": {
  "nis2": "nis2: registration",
  "id": "id: nordlys-registrering",
  "paragraph": "paragraph: \"9\"",
  "name": "name: Nordlys IT-Drift A/S",
  "address": "address: Eksempelvej 12, 9220 Aalborg Øst, Danmark",
  "establishments": "establishments: []",
  "sectors": "sectors:\n  - ict-service-management.msp",
  "authorities": "authorities:\n  - Digitaliseringsstyrelsen",
  "emails": "emails:\n  - sikkerhed@nordlys-it.example\n  - driftsvagt@nordlys-it.example",
  "phones": "phones:\n  - \"+4512345670\" # sikkerhedschefen\n  - \"+4512345671\" # driftsvagten, døgnet rundt",
  "ipRanges": "ipRanges:\n  - 192.0.2.0/24\n  - 198.51.100.0/25\n  - 2001:db8:4711::/48",
  "memberStates": "memberStates: [DK, SE]",
  "filings": "filings:\n  - date: 2025-09-12\n    channel: virk.dk\n    receipt: Kvittering i Digital Post 12-09-2025, journaliseret i Kompas, sag K-20931\n    digest: 4fa5d355ab3a03024e00bb80d5e00c790af9591c385d220a2570e21a187a5a56\n  - date: 2026-02-03\n    channel: virk.dk\n    receipt: Kvittering i Digital Post 03-02-2026, journaliseret i Kompas, sag K-23077\n    digest: 3580b9087047421a0eb423d3f36ce6b044a61c0f2f1f2eafd1649775f9a43d4d",
  "changes": "changes:\n  # Ip-intervallet 198.51.100.0/25 kom til med den nye reserveforbindelse.\n  - fields: [ipRanges]\n    date: 2026-01-12"
 },
 "10": {
  "nis2": "nis2: registration",
  "id": "id: REG-01",
  "paragraph": "paragraph: \"10\"",
  "name": "name: Fjordvand A/S",
  "address": "address: Vandværksvej 8, 9699 Nørre Fjordby",
  "sectors": "sectors: [drinking-water]",
  "authorities": "authorities: [CFCS]",
  "emails": "emails:\n  - sikkerhed@fjordvand.example\n  - vagt@fjordvand.example",
  "phones": "phones:\n  - \"+4596123450\"\n  - +4596123456",
  "memberStates": "memberStates: []",
  "filings": "filings:\n  - date: 2025-10-23\n    channel: virk.dk\n    receipt: Digital Post 2025-10-23, sag 2025-0731",
  "changes": "changes:\n  # Vagten fik egen postkasse ved overgangen til den nye vagtordning.\n  - fields: [emails]\n    date: 2026-09-01"
 }
}
