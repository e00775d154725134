// Written by npm run generate from the YAML files in this folder. Do not edit.

import type { Change, Element, View } from './guide-types.ts'
import type { RequirementId } from './law.generated.ts'

export type ElementId = "N1.01" | "N1.02" | "N1.03" | "N1.04" | "N1.05" | "N1.06" | "N1.07" | "N1.08" | "N1.09" | "N1.10" | "N1.11" | "N1.12" | "N1.13" | "N2.01" | "N2.02" | "N2.03" | "N2.04" | "N2.05" | "N2.06" | "N2.07" | "N2.08" | "N2.09" | "N2.10" | "N2.11" | "N2.12" | "N2.13" | "N3.01" | "N3.02" | "N3.03" | "N3.04" | "N3.05" | "N3.06" | "N3.07" | "N3.08" | "N3.09" | "N3.10" | "N3.11" | "N4.01" | "N4.02" | "N4.03" | "N4.04" | "N4.05" | "N4.06" | "N4.07" | "N4.08" | "N4.09" | "N4.10" | "N5.01" | "N5.02" | "N5.03" | "N5.04" | "N5.05" | "N5.06" | "N5.07" | "N5.08" | "N5.09" | "N5.10" | "N5.11" | "N6.01" | "N6.02" | "N6.03" | "N6.04" | "N6.05" | "N6.06" | "N6.07" | "N6.08" | "N7.01" | "N7.02" | "N7.03" | "N7.04" | "N7.05" | "N7.06" | "N7.07" | "N7.08" | "N7.09" | "N8.01" | "N8.02" | "N8.03" | "N8.04" | "N8.05" | "N8.06" | "N9.01" | "N9.02" | "N9.03" | "N9.04" | "N9.05" | "N9.06" | "N9.07" | "N9.08" | "N9.09" | "N9.10" | "N9.11" | "N9.12" | "N9.13" | "N9.14" | "N10.01" | "N10.02" | "N10.03" | "N10.04" | "N10.05" | "N10.06" | "N10.07" | "N10.08"

export type ViewName = "audit-baseline" | "eight-steps" | "msp"

export const elements: Readonly<Record<ElementId, Element>> = {
 "N1.01": {
  "title": {
   "da": "Den overordnede politik for informationssystemsikkerhed",
   "en": "The overall policy on information-system security"
  },
  "headings": {
   "da": [
    "Informationssikkerhedspolitik",
    "It-sikkerhedspolitik",
    "Politik for informationssystemsikkerhed",
    "Cybersikkerhedspolitik",
    "Overordnet sikkerhedspolitik",
    "Formål og omfang"
   ],
   "en": [
    "Information security policy",
    "IT security policy",
    "Information system security policy",
    "Cybersecurity policy",
    "Overall security policy",
    "Purpose and scope"
   ]
  },
  "terms": {
   "da": [
    "informationssikkerhed",
    "net- og informationssystemer",
    "formål",
    "omfang",
    "rammer",
    "fortrolighed, integritet og tilgængelighed"
   ],
   "en": [
    "information security",
    "network and information systems",
    "purpose",
    "scope",
    "framework",
    "confidentiality, integrity and availability"
   ]
  }
 },
 "N1.02": {
  "title": {
   "da": "Metoden til at finde og håndtere risici",
   "en": "The method by which risks are found and dealt with"
  },
  "headings": {
   "da": [
    "Metode til risikovurdering",
    "Risikostyringsmetode",
    "Risikometode",
    "Risikoanalyse",
    "Risikostyring",
    "Sådan vurderer vi risici"
   ],
   "en": [
    "Risk assessment method",
    "Risk management methodology",
    "Risk methodology",
    "Risk analysis",
    "Risk management",
    "How we assess risks"
   ]
  },
  "terms": {
   "da": [
    "trussel",
    "sårbarhed",
    "sandsynlighed",
    "konsekvens",
    "risikomatrix",
    "ISO 27005"
   ],
   "en": [
    "threat",
    "vulnerability",
    "likelihood",
    "impact",
    "risk matrix",
    "ISO 27005"
   ]
  }
 },
 "N1.03": {
  "title": {
   "da": "Den gennemførte, daterede risikovurdering på tværs af alle farer",
   "en": "The risk assessment as carried out and dated, over all hazards"
  },
  "headings": {
   "da": [
    "Risikovurdering",
    "Risikobillede",
    "Risikoregister",
    "Gennemført risikovurdering",
    "Trusselsvurdering",
    "Resultat af risikovurderingen"
   ],
   "en": [
    "Risk assessment",
    "Risk landscape",
    "Risk register",
    "Risk assessment carried out",
    "Threat assessment",
    "Outcome of the risk assessment"
   ]
  },
  "terms": {
   "da": [
    "vurderet den",
    "alle farer",
    "tredjeparter",
    "enkeltpunkter for fejl",
    "risikoejer",
    "risikoscore"
   ],
   "en": [
    "assessed on",
    "all hazards",
    "third parties",
    "single point of failure",
    "risk owner",
    "risk score"
   ]
  }
 },
 "N1.04": {
  "title": {
   "da": "Risikokriterier, risikotolerance og risikoappetit",
   "en": "Risk criteria, tolerance and appetite"
  },
  "headings": {
   "da": [
    "Risikokriterier",
    "Risikotolerance",
    "Risikoappetit",
    "Risikoaccept",
    "Risikovillighed",
    "Acceptable risici"
   ],
   "en": [
    "Risk criteria",
    "Risk tolerance",
    "Risk appetite",
    "Risk acceptance",
    "Risk acceptance criteria",
    "Acceptable risks"
   ]
  },
  "terms": {
   "da": [
    "acceptkriterier",
    "grænseværdi",
    "risikoniveau",
    "uacceptabel risiko",
    "tolerance"
   ],
   "en": [
    "acceptance criteria",
    "threshold",
    "risk level",
    "unacceptable risk",
    "tolerance"
   ]
  }
 },
 "N1.05": {
  "title": {
   "da": "Plan for risikohåndtering med ansvarlig, frist og begrundet restrisiko",
   "en": "Risk treatment plan with owner, due date and reasons for residual risk"
  },
  "headings": {
   "da": [
    "Risikohåndteringsplan",
    "Handlingsplan for risici",
    "Håndtering af risici",
    "Risikobehandling",
    "Restrisiko",
    "Mitigerende tiltag"
   ],
   "en": [
    "Risk treatment plan",
    "Risk action plan",
    "Treatment of risks",
    "Risk treatment",
    "Residual risk",
    "Mitigating measures"
   ]
  },
  "terms": {
   "da": [
    "ansvarlig",
    "frist",
    "restrisiko",
    "mitigering",
    "accepteret risiko",
    "prioritering"
   ],
   "en": [
    "owner",
    "due date",
    "residual risk",
    "mitigation",
    "accepted risk",
    "priority"
   ]
  }
 },
 "N1.06": {
  "title": {
   "da": "Roller og ansvar, med direkte rapportering til ledelsesorganet",
   "en": "Roles and responsibilities, with direct reporting to the management body"
  },
  "headings": {
   "da": [
    "Roller og ansvar",
    "Organisering af informationssikkerhed",
    "Sikkerhedsorganisation",
    "Ansvar og beføjelser",
    "Governance",
    "Ansvarsfordeling"
   ],
   "en": [
    "Roles and responsibilities",
    "Organisation of information security",
    "Security organisation",
    "Responsibilities and authorities",
    "Governance",
    "Allocation of responsibility"
   ]
  },
  "terms": {
   "da": [
    "CISO",
    "informationssikkerhedsansvarlig",
    "rapporterer til",
    "systemejer",
    "sikkerhedsudvalg",
    "beføjelser"
   ],
   "en": [
    "CISO",
    "information security officer",
    "reports to",
    "system owner",
    "security committee",
    "authority"
   ]
  }
 },
 "N1.07": {
  "title": {
   "da": "Sikkerhedsmål og tilsagn om ressourcer og løbende forbedring",
   "en": "Security objectives and commitment to resources and continual improvement"
  },
  "headings": {
   "da": [
    "Sikkerhedsmål",
    "Målsætninger",
    "Mål for informationssikkerhed",
    "Ledelsens forpligtelse",
    "Løbende forbedring",
    "Ressourcer"
   ],
   "en": [
    "Security objectives",
    "Objectives",
    "Information security objectives",
    "Management commitment",
    "Continual improvement",
    "Resources"
   ]
  },
  "terms": {
   "da": [
    "målsætning",
    "forbedring",
    "budget",
    "nødvendige ressourcer",
    "strategi",
    "ledelsens tilsagn"
   ],
   "en": [
    "objective",
    "improvement",
    "budget",
    "necessary resources",
    "strategy",
    "commitment of management"
   ]
  }
 },
 "N1.08": {
  "title": {
   "da": "Liste over underliggende politikker, og hvilke dokumenter der gemmes hvor længe",
   "en": "List of topic-specific policies, and which documents are kept for how long"
  },
  "headings": {
   "da": [
    "Underliggende politikker",
    "Emnespecifikke politikker",
    "Dokumentoversigt",
    "Dokumentstyring",
    "Opbevaring af dokumentation",
    "Politikhierarki"
   ],
   "en": [
    "Topic-specific policies",
    "Subordinate policies",
    "List of documents",
    "Document control",
    "Retention of documentation",
    "Policy hierarchy"
   ]
  },
  "terms": {
   "da": [
    "dokumentliste",
    "opbevaringsperiode",
    "retningslinjer",
    "versionsstyring",
    "arkivering"
   ],
   "en": [
    "document list",
    "retention period",
    "guidelines",
    "version control",
    "archiving"
   ]
  }
 },
 "N1.09": {
  "title": {
   "da": "Datoen for ledelsesorganets godkendelse",
   "en": "The date of approval by the management body"
  },
  "headings": {
   "da": [
    "Godkendelse",
    "Ledelsens godkendelse",
    "Bestyrelsens godkendelse",
    "Ikrafttræden og godkendelse",
    "Godkendelseshistorik",
    "Dokumenthistorik"
   ],
   "en": [
    "Approval",
    "Management approval",
    "Board approval",
    "Entry into force and approval",
    "Approval history",
    "Document history"
   ]
  },
  "terms": {
   "da": [
    "godkendt den",
    "bestyrelsen",
    "direktionen",
    "ledelsesorganet",
    "bestyrelsesmøde",
    "referat"
   ],
   "en": [
    "approved on",
    "board of directors",
    "executive board",
    "management body",
    "board meeting",
    "minutes"
   ]
  }
 },
 "N1.10": {
  "title": {
   "da": "Gennemgang mindst årligt og efter væsentlige hændelser og ændringer",
   "en": "Review at least yearly and after significant incidents and changes"
  },
  "headings": {
   "da": [
    "Revision af politikken",
    "Gennemgang og ajourføring",
    "Årlig gennemgang",
    "Vedligeholdelse af politikken",
    "Opdatering af dokumentet",
    "Revisionscyklus"
   ],
   "en": [
    "Policy review",
    "Review and update",
    "Annual review",
    "Maintenance of the policy",
    "Updating this document",
    "Review cycle"
   ]
  },
  "terms": {
   "da": [
    "mindst én gang årligt",
    "gennemgås",
    "revideres",
    "væsentlige ændringer",
    "næste revision"
   ],
   "en": [
    "at least once a year",
    "is reviewed",
    "is revised",
    "significant changes",
    "next review"
   ]
  }
 },
 "N1.11": {
  "title": {
   "da": "Politikken er kendt og anerkendt af medarbejdere og eksterne parter",
   "en": "The policy is known to and acknowledged by staff and external parties"
  },
  "headings": {
   "da": [
    "Kommunikation af politikken",
    "Udbredelse af politikken",
    "Bekendtgørelse for medarbejdere",
    "Formidling af politikken",
    "Kvittering for politikken",
    "Målgruppe og formidling"
   ],
   "en": [
    "Communication of the policy",
    "Distribution of the policy",
    "Publication to staff",
    "Policy awareness",
    "Acknowledgement of the policy",
    "Audience and communication"
   ]
  },
  "terms": {
   "da": [
    "intranet",
    "læst og forstået",
    "kvitterer",
    "nye medarbejdere",
    "eksterne parter"
   ],
   "en": [
    "intranet",
    "read and understood",
    "acknowledges",
    "new employees",
    "external parties"
   ]
  }
 },
 "N1.12": {
  "title": {
   "da": "Kontrol af efterlevelse og uafhængig gennemgang, rapporteret til ledelsen",
   "en": "Compliance monitoring and independent review, reported to management"
  },
  "headings": {
   "da": [
    "Overvågning af efterlevelse",
    "Intern audit",
    "Uafhængig gennemgang",
    "Compliance",
    "Kontrol af overholdelse",
    "Revision og audit"
   ],
   "en": [
    "Compliance monitoring",
    "Internal audit",
    "Independent review",
    "Compliance",
    "Checks of adherence",
    "Audits"
   ]
  },
  "terms": {
   "da": [
    "audit",
    "uafhængig",
    "afvigelse",
    "auditrapport",
    "revisor",
    "efterlevelse"
   ],
   "en": [
    "audit",
    "independent",
    "non-conformity",
    "audit report",
    "auditor",
    "adherence"
   ]
  }
 },
 "N1.13": {
  "title": {
   "da": "Den standard, arbejdet følger",
   "en": "The standard that the work follows"
  },
  "headings": {
   "da": [
    "Anvendt standard",
    "Standarder og rammeværk",
    "Rammeværk",
    "Referenceramme",
    "Certificeringer",
    "Normative referencer"
   ],
   "en": [
    "Standard used",
    "Standards and frameworks",
    "Framework",
    "Reference framework",
    "Certifications",
    "Normative references"
   ]
  },
  "terms": {
   "da": [
    "ISO/IEC 27001",
    "NIST CSF",
    "CIS Controls",
    "D-mærket",
    "anvendelseserklæring",
    "SoA"
   ],
   "en": [
    "ISO/IEC 27001",
    "NIST CSF",
    "CIS Controls",
    "D-seal",
    "statement of applicability",
    "SoA"
   ]
  }
 },
 "N2.01": {
  "title": {
   "da": "Proceduren for håndtering af hændelser",
   "en": "The incident handling procedure"
  },
  "headings": {
   "da": [
    "Hændelseshåndtering",
    "Håndtering af sikkerhedshændelser",
    "Procedure for hændelser",
    "Incident response-plan",
    "Beredskab ved cyberangreb",
    "Sikkerhedshændelser"
   ],
   "en": [
    "Incident handling",
    "Handling of security incidents",
    "Incident procedure",
    "Incident response plan",
    "Response to cyber attacks",
    "Security incidents"
   ]
  },
  "terms": {
   "da": [
    "opdage",
    "analysere",
    "inddæmme",
    "reetablere",
    "hændelse",
    "respons"
   ],
   "en": [
    "detect",
    "analyse",
    "contain",
    "recover",
    "incident",
    "response"
   ]
  }
 },
 "N2.02": {
  "title": {
   "da": "Logning og overvågning af unormal aktivitet",
   "en": "Logging and monitoring of anomalies"
  },
  "headings": {
   "da": [
    "Logning og overvågning",
    "Logning",
    "Overvågning",
    "Sikkerhedsovervågning",
    "Detektion",
    "SIEM og overvågning"
   ],
   "en": [
    "Logging and monitoring",
    "Logging",
    "Monitoring",
    "Security monitoring",
    "Detection",
    "SIEM and monitoring"
   ]
  },
  "terms": {
   "da": [
    "SIEM",
    "SOC",
    "anomali",
    "alarm",
    "hændelseslog",
    "EDR"
   ],
   "en": [
    "SIEM",
    "SOC",
    "anomaly",
    "alert",
    "event log",
    "EDR"
   ]
  }
 },
 "N2.03": {
  "title": {
   "da": "Beskyttelse, opbevaring og kopi af logdata",
   "en": "Protection, retention and backup of log data"
  },
  "headings": {
   "da": [
    "Beskyttelse af log",
    "Logopbevaring",
    "Opbevaring af logdata",
    "Adgang til logs",
    "Logintegritet",
    "Logpolitik"
   ],
   "en": [
    "Protection of logs",
    "Log retention",
    "Retention of log data",
    "Access to logs",
    "Log integrity",
    "Log policy"
   ]
  },
  "terms": {
   "da": [
    "opbevaringstid",
    "uændret",
    "skrivebeskyttet",
    "logserver",
    "slettefrist",
    "tidssynkronisering"
   ],
   "en": [
    "retention time",
    "unaltered",
    "write-protected",
    "log server",
    "deletion date",
    "clock synchronisation"
   ]
  }
 },
 "N2.04": {
  "title": {
   "da": "Hvilke aktiver der logges, og hvordan loggen gennemgås",
   "en": "Which assets are logged, and how logs are reviewed"
  },
  "headings": {
   "da": [
    "Logkilder",
    "Systemer, der logges",
    "Gennemgang af log",
    "Alarmgrænser",
    "Loggennemgang",
    "Omfang af logning"
   ],
   "en": [
    "Log sources",
    "Systems that are logged",
    "Review of logs",
    "Alarm thresholds",
    "Log review",
    "Extent of logging"
   ]
  },
  "terms": {
   "da": [
    "logkilde",
    "tærskelværdi",
    "korrelation",
    "gennemgås dagligt",
    "alarmering"
   ],
   "en": [
    "log source",
    "threshold value",
    "correlation",
    "reviewed daily",
    "alerting"
   ]
  }
 },
 "N2.05": {
  "title": {
   "da": "Kategorier og alvorsgrader, der er fastsat på forhånd",
   "en": "Categories and severities settled beforehand"
  },
  "headings": {
   "da": [
    "Klassificering af hændelser",
    "Kategorisering af hændelser",
    "Alvorsgrader",
    "Prioritering af hændelser",
    "Triage",
    "Hændelseskategorier"
   ],
   "en": [
    "Classification of incidents",
    "Categorisation of incidents",
    "Severity levels",
    "Prioritisation of incidents",
    "Triage",
    "Incident categories"
   ]
  },
  "terms": {
   "da": [
    "kritisk",
    "høj",
    "lav",
    "kategori",
    "alvor",
    "prioritet 1"
   ],
   "en": [
    "critical",
    "high",
    "low",
    "category",
    "severity",
    "priority 1"
   ]
  }
 },
 "N2.06": {
  "title": {
   "da": "Prøven af, om en hændelse er væsentlig, og hvem der afgør det",
   "en": "The test of whether an incident is significant, and who decides"
  },
  "headings": {
   "da": [
    "Vurdering af væsentlighed",
    "Væsentlige hændelser",
    "Kriterier for væsentlig hændelse",
    "Væsentlighedsvurdering",
    "Er hændelsen underretningspligtig?"
   ],
   "en": [
    "Assessment of significance",
    "Significant incidents",
    "Criteria for a significant incident",
    "Significance test",
    "Is the incident notifiable?"
   ]
  },
  "terms": {
   "da": [
    "væsentlig hændelse",
    "alvorlige driftsforstyrrelser",
    "økonomisk tab",
    "betydelig skade",
    "beslutter",
    "§ 12"
   ],
   "en": [
    "significant incident",
    "serious disruption",
    "financial loss",
    "considerable damage",
    "decides",
    "section 12"
   ]
  }
 },
 "N2.07": {
  "title": {
   "da": "Gangen i hændelsesunderretning: frister, kanal og reservekanal",
   "en": "The notification workflow: deadlines, channel and fallback"
  },
  "headings": {
   "da": [
    "Underretning af myndigheder",
    "Hændelsesunderretning",
    "Indberetning af hændelser",
    "Frister for underretning",
    "Myndighedsrapportering",
    "Tidlig varsling"
   ],
   "en": [
    "Notification of authorities",
    "Incident notification",
    "Reporting of incidents to authorities",
    "Notification deadlines",
    "Regulatory reporting",
    "Early warning"
   ]
  },
  "terms": {
   "da": [
    "24 timer",
    "72 timer",
    "1 måned",
    "Virk.dk",
    "CSIRT",
    "endelig rapport"
   ],
   "en": [
    "24 hours",
    "72 hours",
    "1 month",
    "Virk.dk",
    "CSIRT",
    "final report"
   ]
  }
 },
 "N2.08": {
  "title": {
   "da": "Gangen i besked til modtagerne af tjenesterne",
   "en": "The workflow for telling recipients of the services"
  },
  "headings": {
   "da": [
    "Underretning af kunder",
    "Orientering af tjenestemodtagere",
    "Besked til modtagere af tjenester",
    "Kundekommunikation ved hændelser",
    "Ekstern orientering om trusler"
   ],
   "en": [
    "Notification of customers",
    "Informing service recipients",
    "Telling recipients of the services",
    "Customer communication in incidents",
    "External information on threats"
   ]
  },
  "terms": {
   "da": [
    "kunder",
    "modtagere",
    "væsentlig cybertrussel",
    "statusside",
    "driftsmeddelelse",
    "§ 15"
   ],
   "en": [
    "customers",
    "recipients",
    "significant cyber threat",
    "status page",
    "service notice",
    "section 15"
   ]
  }
 },
 "N2.09": {
  "title": {
   "da": "Roller, kontakt- og eskaleringslister og skabeloner",
   "en": "Roles, contact and escalation lists, and templates"
  },
  "headings": {
   "da": [
    "Roller ved hændelser",
    "Eskalering",
    "Kontaktliste ved hændelser",
    "Hændelsesteam",
    "Skabeloner til hændelser",
    "Eskaleringsplan"
   ],
   "en": [
    "Roles in incidents",
    "Escalation",
    "Incident contact list",
    "Incident team",
    "Incident templates",
    "Escalation plan"
   ]
  },
  "terms": {
   "da": [
    "hændelsesleder",
    "vagttelefon",
    "eskaleres til",
    "stedfortræder",
    "skabelon"
   ],
   "en": [
    "incident manager",
    "on-call number",
    "escalated to",
    "deputy",
    "template"
   ]
  }
 },
 "N2.10": {
  "title": {
   "da": "En nem vej til at melde mistænkelige forhold",
   "en": "A simple way to report suspicious events"
  },
  "headings": {
   "da": [
    "Indmelding af mistænkelige forhold",
    "Sådan melder du en hændelse",
    "Intern rapportering af hændelser",
    "Anmeldelse af sikkerhedsbrud",
    "Meld en sikkerhedshændelse"
   ],
   "en": [
    "Reporting suspicious events",
    "How to report an incident",
    "Internal reporting of incidents",
    "Reporting a security breach",
    "Report a security incident"
   ]
  },
  "terms": {
   "da": [
    "mistænkelig",
    "phishing-knap",
    "servicedesk",
    "kontakt straks",
    "meld"
   ],
   "en": [
    "suspicious",
    "phishing button",
    "service desk",
    "contact at once",
    "report"
   ]
  }
 },
 "N2.11": {
  "title": {
   "da": "Afprøvning af proceduren med faste mellemrum",
   "en": "Testing of the procedure at planned intervals"
  },
  "headings": {
   "da": [
    "Øvelser i hændelseshåndtering",
    "Test af hændelsesproceduren",
    "Afprøvning af hændelsesplanen",
    "Hændelsesøvelser",
    "Skrivebordsøvelse"
   ],
   "en": [
    "Incident handling exercises",
    "Test of the incident procedure",
    "Trying out the incident plan",
    "Incident drills",
    "Tabletop exercise"
   ]
  },
  "terms": {
   "da": [
    "øvelse",
    "afprøves årligt",
    "scenarie",
    "øvelsesrapport",
    "tabletop"
   ],
   "en": [
    "exercise",
    "tested yearly",
    "scenario",
    "exercise report",
    "tabletop"
   ]
  }
 },
 "N2.12": {
  "title": {
   "da": "Evaluering efter hændelser: rodårsag og læring",
   "en": "Post-incident review: root cause and lessons"
  },
  "headings": {
   "da": [
    "Evaluering efter hændelser",
    "Læring af hændelser",
    "Rodårsagsanalyse",
    "Opfølgning på hændelser",
    "Post mortem",
    "Efterbehandling af hændelser"
   ],
   "en": [
    "Post-incident review",
    "Learning from incidents",
    "Root cause analysis",
    "Follow-up on incidents",
    "Post-mortem",
    "After-action review"
   ]
  },
  "terms": {
   "da": [
    "rodårsag",
    "læringspunkter",
    "forebygge gentagelse",
    "hændelsesrapport",
    "forbedringstiltag"
   ],
   "en": [
    "root cause",
    "lessons learned",
    "prevent recurrence",
    "incident report",
    "improvement"
   ]
  }
 },
 "N2.13": {
  "title": {
   "da": "Kontrol hvert kvartal af, om hændelser går igen",
   "en": "Quarterly check for recurring incidents"
  },
  "headings": {
   "da": [
    "Gentagne hændelser",
    "Kvartalsvis hændelsesgennemgang",
    "Tilbagevendende hændelser",
    "Tendenser i hændelser"
   ],
   "en": [
    "Recurring incidents",
    "Quarterly incident review",
    "Repeated incidents",
    "Trends in incidents"
   ]
  },
  "terms": {
   "da": [
    "hvert kvartal",
    "samme årsag",
    "gentagelse",
    "seks måneder",
    "tendens"
   ],
   "en": [
    "each quarter",
    "same cause",
    "recurrence",
    "six months",
    "trend"
   ]
  }
 },
 "N3.01": {
  "title": {
   "da": "Procedurer for sikkerhedskopiering og gendannelse",
   "en": "Procedures for backup and restore"
  },
  "headings": {
   "da": [
    "Backup",
    "Backup og gendannelse",
    "Sikkerhedskopiering",
    "Backupstyring",
    "Gendannelsesprocedure",
    "Backuppolitik"
   ],
   "en": [
    "Backup",
    "Backup and restore",
    "Backup copies",
    "Backup management",
    "Restore procedure",
    "Backup policy"
   ]
  },
  "terms": {
   "da": [
    "sikkerhedskopi",
    "gendannelse",
    "dagligt",
    "inkrementel",
    "fuld backup",
    "restore"
   ],
   "en": [
    "backup copy",
    "restoration",
    "daily",
    "incremental",
    "full backup",
    "restore"
   ]
  }
 },
 "N3.02": {
  "title": {
   "da": "Beredskabsplan for krisestyring og reetablering",
   "en": "Contingency plan for crisis management and recovery"
  },
  "headings": {
   "da": [
    "Beredskabsplan",
    "It-beredskabsplan",
    "Driftskontinuitet",
    "Krisestyring",
    "Reetablering",
    "Katastrofeberedskab"
   ],
   "en": [
    "Contingency plan",
    "IT contingency plan",
    "Business continuity",
    "Crisis management",
    "Disaster recovery",
    "Business continuity plan"
   ]
  },
  "terms": {
   "da": [
    "beredskab",
    "nøddrift",
    "krise",
    "reetableringsplan",
    "forretningskritisk",
    "kriseledelse"
   ],
   "en": [
    "contingency",
    "fallback operation",
    "crisis",
    "recovery plan",
    "business-critical",
    "crisis leadership"
   ]
  }
 },
 "N3.03": {
  "title": {
   "da": "Redundans, nødstrøm og anden understøttende forsyning",
   "en": "Redundancy, emergency power and other supporting utilities"
  },
  "headings": {
   "da": [
    "Redundans",
    "Nødstrøm",
    "Redundans og nødstrøm",
    "Understøttende forsyning",
    "Strømforsyning",
    "Forsyningssikkerhed i driften"
   ],
   "en": [
    "Redundancy",
    "Emergency power",
    "Redundancy and emergency power",
    "Supporting utilities",
    "Power supply",
    "Security of supply in operations"
   ]
  },
  "terms": {
   "da": [
    "UPS",
    "generator",
    "failover",
    "køling",
    "redundant",
    "alternativ forbindelse"
   ],
   "en": [
    "UPS",
    "generator",
    "failover",
    "cooling",
    "redundant",
    "alternative connection"
   ]
  }
 },
 "N3.04": {
  "title": {
   "da": "Regelmæssig gendannelsestest med dokumenteret resultat",
   "en": "Regular restore tests with a documented result"
  },
  "headings": {
   "da": [
    "Test af gendannelse",
    "Gendannelsestest",
    "Restore-test",
    "Test af backup",
    "Afprøvning af sikkerhedskopier"
   ],
   "en": [
    "Test of restoration",
    "Recovery test",
    "Restore test",
    "Test of backups",
    "Trying out backup copies"
   ]
  },
  "terms": {
   "da": [
    "testresultat",
    "testet den",
    "testgendannelse",
    "fejlet gendannelse",
    "testlog"
   ],
   "en": [
    "test result",
    "tested on",
    "test restore",
    "failed restore",
    "test log"
   ]
  }
 },
 "N3.05": {
  "title": {
   "da": "Mål for genopretning (RTO og RPO) for hver tjeneste",
   "en": "Recovery objectives (RTO and RPO) per service"
  },
  "headings": {
   "da": [
    "RTO og RPO",
    "Mål for genopretning",
    "Genopretningstid",
    "Reetableringsmål",
    "Tilladt nedetid",
    "Acceptabelt datatab"
   ],
   "en": [
    "RTO and RPO",
    "Recovery objectives",
    "Recovery time",
    "Recovery targets",
    "Tolerable downtime",
    "Acceptable data loss"
   ]
  },
  "terms": {
   "da": [
    "RTO",
    "RPO",
    "nedetid",
    "datatab",
    "timer",
    "servicemål"
   ],
   "en": [
    "RTO",
    "RPO",
    "downtime",
    "data loss",
    "hours",
    "service target"
   ]
  }
 },
 "N3.06": {
  "title": {
   "da": "Analyse af, hvad et nedbrud betyder for forretningen",
   "en": "Business impact analysis"
  },
  "headings": {
   "da": [
    "Konsekvensanalyse",
    "Business impact-analyse",
    "BIA",
    "Forretningskonsekvenser",
    "Kritikalitetsvurdering"
   ],
   "en": [
    "Impact analysis",
    "Business impact analysis",
    "BIA",
    "Business consequences",
    "Criticality assessment"
   ]
  },
  "terms": {
   "da": [
    "kritiske processer",
    "afhængigheder",
    "konsekvens for forretningen",
    "kritikalitet",
    "maksimal nedetid"
   ],
   "en": [
    "critical processes",
    "dependencies",
    "business impact",
    "criticality",
    "maximum downtime"
   ]
  }
 },
 "N3.07": {
  "title": {
   "da": "Fuldstændige, adskilte og kontrollerede kopier",
   "en": "Complete, separate and checked copies"
  },
  "headings": {
   "da": [
    "Opbevaring af sikkerhedskopier",
    "Placering af backup",
    "Off-site backup",
    "Backup af konfiguration",
    "Kontrol af backup",
    "Opbevaringsperiode for backup"
   ],
   "en": [
    "Storage of backup copies",
    "Location of backups",
    "Off-site backup",
    "Backup of configuration",
    "Backup checks",
    "Backup retention"
   ]
  },
  "terms": {
   "da": [
    "off-site",
    "anden lokation",
    "integritetskontrol",
    "clouddata",
    "retention",
    "adgang til backup"
   ],
   "en": [
    "off-site",
    "other location",
    "integrity check",
    "cloud data",
    "retention",
    "access to backups"
   ]
  }
 },
 "N3.08": {
  "title": {
   "da": "Hvornår planen sættes i værk, af hvem og i hvilken rækkefølge",
   "en": "When the plan is activated, by whom and in which order"
  },
  "headings": {
   "da": [
    "Aktivering af beredskabet",
    "Aktiveringskriterier",
    "Reetableringsrækkefølge",
    "Roller i beredskabet",
    "Kontakter i beredskabet",
    "Alarmering og aktivering"
   ],
   "en": [
    "Activation of the plan",
    "Activation criteria",
    "Order of recovery",
    "Roles under the contingency plan",
    "Contingency contacts",
    "Alerting and activation"
   ]
  },
  "terms": {
   "da": [
    "aktiveres",
    "deaktiveres",
    "prioriteret rækkefølge",
    "beredskabsleder",
    "kontaktpersoner"
   ],
   "en": [
    "activated",
    "deactivated",
    "order of priority",
    "contingency manager",
    "contact persons"
   ]
  }
 },
 "N3.09": {
  "title": {
   "da": "Afprøvning og opdatering af kontinuitets- og kriseplanen",
   "en": "Testing and updating of the continuity and crisis plan"
  },
  "headings": {
   "da": [
    "Beredskabsøvelse",
    "Test af beredskabsplanen",
    "Kriseøvelse",
    "Øvelsesplan",
    "Vedligeholdelse af beredskabsplanen",
    "Årshjul for beredskab"
   ],
   "en": [
    "Contingency exercise",
    "Test of the contingency plan",
    "Crisis exercise",
    "Exercise programme",
    "Maintenance of the contingency plan",
    "Annual wheel for contingency"
   ]
  },
  "terms": {
   "da": [
    "øvelse hvert år",
    "evaluering",
    "årshjul",
    "opdateres efter øvelse",
    "øvelseslog"
   ],
   "en": [
    "exercise every year",
    "evaluation",
    "annual wheel",
    "updated after exercises",
    "exercise log"
   ]
  }
 },
 "N3.10": {
  "title": {
   "da": "Roller i krisen og kommunikation med myndighederne og CSIRT’en",
   "en": "Crisis roles and communication with authorities and the CSIRT"
  },
  "headings": {
   "da": [
    "Krisestab",
    "Krisekommunikation",
    "Kriseledelse",
    "Kommunikation med myndigheder",
    "Samarbejde med CSIRT’en",
    "Kommunikationsplan"
   ],
   "en": [
    "Crisis staff",
    "Crisis communication",
    "Crisis leadership team",
    "Communication with authorities",
    "Co-operation with the CSIRT",
    "Communication plan"
   ]
  },
  "terms": {
   "da": [
    "presse",
    "talsperson",
    "myndigheder",
    "CSIRT’en",
    "kriseleder",
    "situationsbillede"
   ],
   "en": [
    "press",
    "spokesperson",
    "authorities",
    "the CSIRT",
    "crisis leader",
    "situation report"
   ]
  }
 },
 "N3.11": {
  "title": {
   "da": "En kopi, der er offline eller ikke kan ændres",
   "en": "A copy that is offline or immutable"
  },
  "headings": {
   "da": [
    "Offline-backup",
    "Uforanderlig backup",
    "Immutable backup",
    "Beskyttelse mod ransomware",
    "Air gap"
   ],
   "en": [
    "Offline backup",
    "Unalterable backup",
    "Immutable backup",
    "Protection against ransomware",
    "Air gap"
   ]
  },
  "terms": {
   "da": [
    "offline",
    "uforanderlig",
    "WORM",
    "bånd",
    "ransomware"
   ],
   "en": [
    "offline",
    "immutable",
    "WORM",
    "tape",
    "ransomware"
   ]
  }
 },
 "N4.01": {
  "title": {
   "da": "Proceduren for leverandørstyring",
   "en": "The supplier management procedure"
  },
  "headings": {
   "da": [
    "Leverandørstyring",
    "Forsyningskædesikkerhed",
    "Styring af leverandører",
    "Leverandørpolitik",
    "Sikkerhed hos leverandører",
    "Outsourcing"
   ],
   "en": [
    "Supplier management",
    "Supply chain security",
    "Management of suppliers",
    "Supplier policy",
    "Security at suppliers",
    "Outsourcing"
   ]
  },
  "terms": {
   "da": [
    "direkte leverandør",
    "tjenesteudbyder",
    "leverandøransvarlig",
    "forsyningskæde",
    "tredjepart"
   ],
   "en": [
    "direct supplier",
    "service provider",
    "supplier manager",
    "supply chain",
    "third party"
   ]
  }
 },
 "N4.02": {
  "title": {
   "da": "Krav, der svarer til leverancens betydning",
   "en": "Demands in proportion to what is supplied"
  },
  "headings": {
   "da": [
    "Risikobaserede leverandørkrav",
    "Kategorisering af leverandører",
    "Klassificering af leverandører",
    "Kritiske leverandører",
    "Kravniveau for leverandører"
   ],
   "en": [
    "Risk-based supplier demands",
    "Categorisation of suppliers",
    "Classification of suppliers",
    "Critical suppliers",
    "Level of demands on suppliers"
   ]
  },
  "terms": {
   "da": [
    "kritikalitet",
    "leverandørklasse",
    "proportionalt",
    "vigtig leverandør",
    "risikoniveau"
   ],
   "en": [
    "criticality",
    "supplier class",
    "proportionate",
    "important supplier",
    "risk level"
   ]
  }
 },
 "N4.03": {
  "title": {
   "da": "Sikkerhedsvilkår i kontrakterne og videre ned i kæden",
   "en": "Security terms in contracts and further down the chain"
  },
  "headings": {
   "da": [
    "Sikkerhedskrav i kontrakter",
    "Kontraktkrav",
    "Aftaler med leverandører",
    "Kontraktregulering",
    "Leverandøraftaler"
   ],
   "en": [
    "Security demands in contracts",
    "Contract requirements",
    "Agreements with suppliers",
    "Contractual terms",
    "Supplier agreements"
   ]
  },
  "terms": {
   "da": [
    "kontrakt",
    "aftale",
    "underleverandør",
    "databehandleraftale",
    "SLA",
    "kontraktbilag"
   ],
   "en": [
    "contract",
    "agreement",
    "subcontractor",
    "data processing agreement",
    "SLA",
    "contract annex"
   ]
  }
 },
 "N4.04": {
  "title": {
   "da": "Leverandørens sårbarheder, produktkvalitet og udviklingspraksis",
   "en": "The supplier’s vulnerabilities, product quality and development practice"
  },
  "headings": {
   "da": [
    "Vurdering af leverandører",
    "Leverandørvurdering",
    "Due diligence af leverandører",
    "Leverandørens sikkerhedspraksis",
    "Leverandørrisici"
   ],
   "en": [
    "Assessment of suppliers",
    "Supplier assessment",
    "Supplier due diligence",
    "Security practice of the supplier",
    "Supplier risks"
   ]
  },
  "terms": {
   "da": [
    "produktkvalitet",
    "sikker udvikling",
    "leverandørens sårbarheder",
    "ISAE 3402",
    "spørgeskema",
    "SBOM"
   ],
   "en": [
    "product quality",
    "secure development",
    "vulnerabilities of the supplier",
    "ISAE 3402",
    "questionnaire",
    "SBOM"
   ]
  }
 },
 "N4.05": {
  "title": {
   "da": "Leverandørfortegnelsen med kontaktpunkt og leverancer",
   "en": "The supplier register with contact point and deliveries"
  },
  "headings": {
   "da": [
    "Leverandørfortegnelse",
    "Leverandørregister",
    "Oversigt over leverandører",
    "Leverandørliste",
    "Register over tjenesteudbydere"
   ],
   "en": [
    "Supplier directory",
    "Supplier register",
    "Overview of suppliers",
    "List of suppliers",
    "Register of service providers"
   ]
  },
  "terms": {
   "da": [
    "kontaktpunkt",
    "fortegnelse",
    "ikt-produkter",
    "ikt-tjenester",
    "ajourføres"
   ],
   "en": [
    "contact point",
    "directory",
    "ICT products",
    "ICT services",
    "kept up to date"
   ]
  }
 },
 "N4.06": {
  "title": {
   "da": "Kriterier for valg af leverandør, herunder spredning og binding",
   "en": "Criteria for choosing suppliers, with diversification and lock-in"
  },
  "headings": {
   "da": [
    "Valg af leverandører",
    "Udvælgelseskriterier",
    "Leverandørvalg",
    "Spredning af leverandører",
    "Leverandørbinding"
   ],
   "en": [
    "Choice of suppliers",
    "Selection criteria",
    "Supplier selection",
    "Diversification of suppliers",
    "Vendor lock-in"
   ]
  },
  "terms": {
   "da": [
    "kriterier",
    "vendor lock-in",
    "diversificering",
    "alternativ leverandør",
    "evne til at opfylde"
   ],
   "en": [
    "criteria",
    "lock-in",
    "diversification",
    "alternative supplier",
    "ability to meet"
   ]
  }
 },
 "N4.07": {
  "title": {
   "da": "De enkelte kontraktpunkter, fra uddannelse til ophør",
   "en": "The single contract points, from training to exit"
  },
  "headings": {
   "da": [
    "Kontraktpunkter",
    "Minimumskrav i kontrakter",
    "Kontraktens sikkerhedsbilag",
    "Auditret",
    "Ophør og exit",
    "Underleverandører"
   ],
   "en": [
    "Contract points",
    "Minimum demands in contracts",
    "Security annex of the contract",
    "Right to audit",
    "Termination and exit",
    "Subcontracting"
   ]
  },
  "terms": {
   "da": [
    "auditret",
    "underretning uden unødigt ophold",
    "baggrundskontrol",
    "tilbagelevering",
    "sletning",
    "exitplan"
   ],
   "en": [
    "audit right",
    "notice without undue delay",
    "background check",
    "return of data",
    "disposal",
    "exit plan"
   ]
  }
 },
 "N4.08": {
  "title": {
   "da": "Løbende og dokumenteret opfølgning på leverandører",
   "en": "Periodic and documented follow-up of suppliers"
  },
  "headings": {
   "da": [
    "Opfølgning på leverandører",
    "Kontrol af leverandører",
    "Leverandørtilsyn",
    "Monitorering af leverandører",
    "Leverandørmøder"
   ],
   "en": [
    "Follow-up of suppliers",
    "Checks of suppliers",
    "Supplier oversight",
    "Monitoring of suppliers",
    "Supplier meetings"
   ]
  },
  "terms": {
   "da": [
    "tilsyn",
    "revisionserklæring",
    "statusmøde",
    "SLA-rapport",
    "årlig gennemgang"
   ],
   "en": [
    "oversight",
    "assurance report",
    "status meeting",
    "SLA report",
    "yearly review"
   ]
  }
 },
 "N4.09": {
  "title": {
   "da": "EU’s koordinerede risikovurderinger af forsyningskæder",
   "en": "The EU’s co-ordinated risk assessments of supply chains"
  },
  "headings": {
   "da": [
    "EU’s koordinerede risikovurderinger",
    "Koordinerede risikovurderinger",
    "Kritiske forsyningskæder i EU",
    "EU-vurdering af forsyningskæder"
   ],
   "en": [
    "EU co-ordinated risk assessments",
    "Co-ordinated security risk assessments",
    "Critical supply chains in the EU",
    "Union-level supply chain assessments"
   ]
  },
  "terms": {
   "da": [
    "artikel 22",
    "samarbejdsgruppen",
    "EU-risikovurdering",
    "5G-værktøjskasse",
    "højrisikoleverandør"
   ],
   "en": [
    "Article 22",
    "Cooperation Group",
    "Union risk assessment",
    "5G toolbox",
    "high-risk supplier"
   ]
  }
 },
 "N4.10": {
  "title": {
   "da": "Plan for tilsyn med leverandører i årshjulet",
   "en": "Plan for supplier oversight in the annual wheel"
  },
  "headings": {
   "da": [
    "Tilsynsplan for leverandører",
    "Årshjul for leverandørtilsyn",
    "Plan for leverandørkontrol",
    "Leverandørårshjul"
   ],
   "en": [
    "Supplier oversight plan",
    "Annual wheel for supplier oversight",
    "Plan for supplier checks",
    "Supplier calendar"
   ]
  },
  "terms": {
   "da": [
    "årshjul",
    "tilsynsplan",
    "kvartal",
    "kontrolbesøg",
    "plan for året"
   ],
   "en": [
    "annual wheel",
    "oversight plan",
    "quarter",
    "site visit",
    "plan for the year"
   ]
  }
 },
 "N5.01": {
  "title": {
   "da": "Proceduren for erhvervelse, udvikling og vedligeholdelse",
   "en": "The procedure for acquisition, development and maintenance"
  },
  "headings": {
   "da": [
    "Anskaffelse, udvikling og vedligeholdelse",
    "Erhvervelse af systemer",
    "Systemanskaffelse",
    "Vedligeholdelse af systemer",
    "Systemudvikling og -vedligehold",
    "Systemets livscyklus"
   ],
   "en": [
    "Acquisition, development and maintenance",
    "Acquisition of systems",
    "System acquisition",
    "Maintenance of systems",
    "System development and maintenance",
    "System life cycle"
   ]
  },
  "terms": {
   "da": [
    "anskaffelse",
    "vedligehold",
    "livscyklus",
    "idriftsættelse",
    "udfasning"
   ],
   "en": [
    "acquisition",
    "maintenance",
    "life cycle",
    "commissioning",
    "phasing out"
   ]
  }
 },
 "N5.02": {
  "title": {
   "da": "Håndtering og offentliggørelse af sårbarheder",
   "en": "Handling and disclosure of vulnerabilities"
  },
  "headings": {
   "da": [
    "Sårbarhedshåndtering",
    "Håndtering af sårbarheder",
    "Offentliggørelse af sårbarheder",
    "Koordineret offentliggørelse af sårbarheder",
    "Rapportering af sårbarheder",
    "Responsible disclosure"
   ],
   "en": [
    "Vulnerability handling",
    "Handling of vulnerabilities",
    "Vulnerability disclosure",
    "Coordinated vulnerability disclosure",
    "Reporting of vulnerabilities",
    "Responsible disclosure"
   ]
  },
  "terms": {
   "da": [
    "CVD",
    "security.txt",
    "CVE",
    "anmelder",
    "sårbarhed",
    "offentliggøre"
   ],
   "en": [
    "CVD",
    "security.txt",
    "CVE",
    "finder",
    "vulnerability",
    "disclose"
   ]
  }
 },
 "N5.03": {
  "title": {
   "da": "Sikkerhedskrav ved indkøb og opdateringer i hele levetiden",
   "en": "Security demands in procurement, and updates for the whole lifetime"
  },
  "headings": {
   "da": [
    "Sikkerhedskrav ved indkøb",
    "Krav ved anskaffelse",
    "Indkøb af it",
    "Udbud og indkøb",
    "Support og levetid"
   ],
   "en": [
    "Security demands in procurement",
    "Requirements on acquisition",
    "IT procurement",
    "Tenders and purchasing",
    "Support and lifetime"
   ]
  },
  "terms": {
   "da": [
    "kravspecifikation",
    "sikkerhedsopdateringer",
    "levetid",
    "komponenter",
    "end of life"
   ],
   "en": [
    "specification",
    "security updates",
    "lifetime",
    "components",
    "end of life"
   ]
  }
 },
 "N5.04": {
  "title": {
   "da": "Regler for sikker udvikling, miljøer og testdata",
   "en": "Rules for secure development, environments and test data"
  },
  "headings": {
   "da": [
    "Sikker udvikling",
    "Udviklingspolitik",
    "Secure coding",
    "Udviklings- og testmiljøer",
    "Testdata",
    "Security by design"
   ],
   "en": [
    "Secure development",
    "Development policy",
    "Secure coding",
    "Development and test environments",
    "Test data",
    "Security by design"
   ]
  },
  "terms": {
   "da": [
    "kodegennemgang",
    "OWASP",
    "testmiljø",
    "pseudonymisering",
    "kravanalyse",
    "pipeline"
   ],
   "en": [
    "code review",
    "OWASP",
    "test environment",
    "pseudonymisation",
    "requirements analysis",
    "pipeline"
   ]
  }
 },
 "N5.05": {
  "title": {
   "da": "Sikkerhedsrettelser i rette tid, afprøvet og fra en kilde, man stoler på",
   "en": "Security patches in time, tested and from a trusted source"
  },
  "headings": {
   "da": [
    "Patch management",
    "Sikkerhedsopdateringer",
    "Opdatering af systemer",
    "Patchstyring",
    "Patchfrister"
   ],
   "en": [
    "Patch management",
    "Security updates",
    "Updating of systems",
    "Patching",
    "Patch deadlines"
   ]
  },
  "terms": {
   "da": [
    "patch",
    "inden for dage",
    "opdatering",
    "kritisk rettelse",
    "servicevindue",
    "undladt rettelse"
   ],
   "en": [
    "patch",
    "within days",
    "update",
    "critical fix",
    "maintenance window",
    "patch not applied"
   ]
  }
 },
 "N5.06": {
  "title": {
   "da": "Overvågning af sårbarheder og scanninger",
   "en": "Monitoring of vulnerabilities and scans"
  },
  "headings": {
   "da": [
    "Sårbarhedsscanning",
    "Scanning for sårbarheder",
    "Overvågning af sårbarheder",
    "Kilder til sårbarheder",
    "Scanningsplan"
   ],
   "en": [
    "Vulnerability scanning",
    "Scanning for vulnerabilities",
    "Monitoring of vulnerabilities",
    "Sources on vulnerabilities",
    "Scan schedule"
   ]
  },
  "terms": {
   "da": [
    "scanning",
    "CVSS",
    "scannes ugentligt",
    "varsler",
    "afhjælpes"
   ],
   "en": [
    "scan",
    "CVSS",
    "scanned weekly",
    "advisories",
    "remediated"
   ]
  }
 },
 "N5.07": {
  "title": {
   "da": "Konfigurations- og ændringsstyring, også ved hasteændringer",
   "en": "Configuration and change management, with emergency changes"
  },
  "headings": {
   "da": [
    "Ændringsstyring",
    "Change management",
    "Konfigurationsstyring",
    "Hasteændringer",
    "Sikker konfiguration",
    "Hærdning"
   ],
   "en": [
    "Change control",
    "Change management",
    "Configuration management",
    "Emergency changes",
    "Secure configuration",
    "Hardening"
   ]
  },
  "terms": {
   "da": [
    "change",
    "baseline",
    "godkendt ændring",
    "rollback",
    "konfiguration",
    "hærdning"
   ],
   "en": [
    "change",
    "baseline",
    "approved change",
    "rollback",
    "configuration",
    "hardening"
   ]
  }
 },
 "N5.08": {
  "title": {
   "da": "Politik for sikkerhedstest: omfang, hyppighed, metode og fund",
   "en": "Security testing policy: scope, frequency, method and findings"
  },
  "headings": {
   "da": [
    "Sikkerhedstest",
    "Politik for sikkerhedstest",
    "Test før idriftsættelse",
    "Testmetoder",
    "Testomfang og hyppighed"
   ],
   "en": [
    "Security testing",
    "Security testing policy",
    "Testing before release",
    "Test methods",
    "Scope and frequency of tests"
   ]
  },
  "terms": {
   "da": [
    "testomfang",
    "testmetode",
    "fund",
    "penetrationstest",
    "kodeanalyse"
   ],
   "en": [
    "test scope",
    "test method",
    "findings",
    "penetration test",
    "code analysis"
   ]
  }
 },
 "N5.09": {
  "title": {
   "da": "Netværkssikkerhed og opdeling af nettet",
   "en": "Network security and segmentation"
  },
  "headings": {
   "da": [
    "Netværkssikkerhed",
    "Netværkssegmentering",
    "Segmentering",
    "Netværksarkitektur",
    "Fjernadgang for tredjeparter",
    "Firewall"
   ],
   "en": [
    "Network security",
    "Network segmentation",
    "Segmentation",
    "Network architecture",
    "Remote access by third parties",
    "Firewall"
   ]
  },
  "terms": {
   "da": [
    "VLAN",
    "zone",
    "firewallregler",
    "DMZ",
    "tidsbegrænset adgang",
    "netværksdiagram"
   ],
   "en": [
    "VLAN",
    "zone",
    "firewall rules",
    "DMZ",
    "time-limited access",
    "network diagram"
   ]
  }
 },
 "N5.10": {
  "title": {
   "da": "Beskyttelse mod skadelig og uautoriseret software",
   "en": "Protection against malicious and unauthorised software"
  },
  "headings": {
   "da": [
    "Beskyttelse mod malware",
    "Antivirus",
    "Malwarebeskyttelse",
    "Skadelig software",
    "Endpoint-beskyttelse"
   ],
   "en": [
    "Protection against malware",
    "Antivirus",
    "Malware protection",
    "Malicious software",
    "Endpoint protection"
   ]
  },
  "terms": {
   "da": [
    "antivirus",
    "malware",
    "endpoint",
    "godkendt software",
    "karantæne"
   ],
   "en": [
    "antivirus",
    "malware",
    "endpoint",
    "approved software",
    "quarantine"
   ]
  }
 },
 "N5.11": {
  "title": {
   "da": "Beskyttelse mod fysiske og miljømæssige trusler",
   "en": "Protection against physical and environmental threats"
  },
  "headings": {
   "da": [
    "Miljømæssige trusler",
    "Beskyttelse mod brand og vand",
    "Fysiske trusler",
    "Brandsikring",
    "Klima i serverrum"
   ],
   "en": [
    "Environmental threats",
    "Protection against fire and water",
    "Physical threats",
    "Fire protection",
    "Climate in server rooms"
   ]
  },
  "terms": {
   "da": [
    "brand",
    "oversvømmelse",
    "temperatur",
    "fugt",
    "alarm i serverrum"
   ],
   "en": [
    "fire",
    "flooding",
    "temperature",
    "humidity",
    "server room alarm"
   ]
  }
 },
 "N6.01": {
  "title": {
   "da": "Politik og procedurer for at vurdere effektiviteten",
   "en": "Policy and procedures for assessing effectiveness"
  },
  "headings": {
   "da": [
    "Vurdering af effektivitet",
    "Effektivitetsvurdering",
    "Måling af effektivitet",
    "Evaluering af foranstaltninger",
    "Kontrolmiljø"
   ],
   "en": [
    "Assessment of effectiveness",
    "Effectiveness assessment",
    "Measuring effectiveness",
    "Evaluation of measures",
    "Control environment"
   ]
  },
  "terms": {
   "da": [
    "effektivitet",
    "virker efter hensigten",
    "evaluering",
    "måling",
    "kontrol"
   ],
   "en": [
    "effectiveness",
    "works as intended",
    "evaluation",
    "measurement",
    "control"
   ]
  }
 },
 "N6.02": {
  "title": {
   "da": "Tekniske test for sårbarheder",
   "en": "Technical tests for vulnerabilities"
  },
  "headings": {
   "da": [
    "Penetrationstest",
    "Tekniske test",
    "Tekniske sårbarhedstest",
    "Red team-øvelser",
    "Pentest"
   ],
   "en": [
    "Penetration testing",
    "Technical tests",
    "Technical vulnerability tests",
    "Red team exercises",
    "Pentest"
   ]
  },
  "terms": {
   "da": [
    "penetrationstest",
    "ekstern tester",
    "sårbarhedstest",
    "testrapport",
    "retest"
   ],
   "en": [
    "penetration test",
    "external tester",
    "vulnerability test",
    "test report",
    "retest"
   ]
  }
 },
 "N6.03": {
  "title": {
   "da": "Hvad der måles, hvordan, hvornår og af hvem",
   "en": "What is measured, how, when and by whom"
  },
  "headings": {
   "da": [
    "Måleplan",
    "Målemetode",
    "Hvad vi måler",
    "Målinger og analyse",
    "Måling og monitorering"
   ],
   "en": [
    "Measurement plan",
    "Measuring method",
    "What we measure",
    "Measurements and analysis",
    "Measurement and monitoring"
   ]
  },
  "terms": {
   "da": [
    "måles hver",
    "ansvarlig for måling",
    "analyseres",
    "målepunkt",
    "datakilde"
   ],
   "en": [
    "measured every",
    "responsible for measuring",
    "analysed",
    "measuring point",
    "data source"
   ]
  }
 },
 "N6.04": {
  "title": {
   "da": "Vurderingen bygger på risikovurdering og tidligere væsentlige hændelser",
   "en": "The assessment rests on the risk assessment and past significant incidents"
  },
  "headings": {
   "da": [
    "Grundlag for effektivitetsvurderingen",
    "Erfaringer fra hændelser i målingen",
    "Risikobaseret evaluering",
    "Input til vurderingen"
   ],
   "en": [
    "Basis of the effectiveness assessment",
    "Experience of incidents in measuring",
    "Risk-based evaluation",
    "Input to the assessment"
   ]
  },
  "terms": {
   "da": [
    "risikovurderingen",
    "tidligere hændelser",
    "input",
    "grundlag",
    "tendenser"
   ],
   "en": [
    "the risk assessment",
    "past incidents",
    "input",
    "basis",
    "trends"
   ]
  }
 },
 "N6.05": {
  "title": {
   "da": "Indikatorer og modenhed",
   "en": "Indicators and maturity"
  },
  "headings": {
   "da": [
    "Nøgletal",
    "KPI’er og KRI’er",
    "Indikatorer",
    "Modenhedsmåling",
    "Sikkerhedsindikatorer",
    "Modenhed"
   ],
   "en": [
    "Key figures",
    "KPIs and KRIs",
    "Indicators",
    "Maturity measurement",
    "Security indicators",
    "Maturity"
   ]
  },
  "terms": {
   "da": [
    "KPI",
    "KRI",
    "modenhedsniveau",
    "måltal",
    "dashboard"
   ],
   "en": [
    "KPI",
    "KRI",
    "maturity level",
    "target",
    "dashboard"
   ]
  }
 },
 "N6.06": {
  "title": {
   "da": "Rapportering af resultaterne til ledelsesorganet",
   "en": "Reporting of results to the management body"
  },
  "headings": {
   "da": [
    "Rapportering til ledelsen",
    "Ledelsesrapportering",
    "Rapport til bestyrelsen",
    "Ledelsens evaluering",
    "Ledelsens tilsyn"
   ],
   "en": [
    "Reporting to management",
    "Management reporting",
    "Report to the board",
    "Management review",
    "Oversight by management"
   ]
  },
  "terms": {
   "da": [
    "bestyrelsesrapport",
    "ledelsesrapport",
    "hvert kvartal",
    "fremlægges for",
    "orientering"
   ],
   "en": [
    "board report",
    "management report",
    "each quarter",
    "put before",
    "briefing"
   ]
  }
 },
 "N6.07": {
  "title": {
   "da": "Korrigerende foranstaltninger uden unødigt ophold",
   "en": "Corrective measures without undue delay"
  },
  "headings": {
   "da": [
    "Korrigerende handlinger",
    "Korrigerende foranstaltninger",
    "Afvigelseshåndtering",
    "Udbedring af mangler",
    "Opfølgning på afvigelser",
    "Handlingsplan for mangler"
   ],
   "en": [
    "Corrective actions",
    "Corrective measures",
    "Handling of non-conformities",
    "Mending shortcomings",
    "Follow-up on deviations",
    "Action plan for gaps"
   ]
  },
  "terms": {
   "da": [
    "afvigelse",
    "udbedres",
    "uden unødigt ophold",
    "lukket den",
    "ansvarlig for udbedring"
   ],
   "en": [
    "non-conformity",
    "mended",
    "without undue delay",
    "closed on",
    "responsible for correction"
   ]
  }
 },
 "N6.08": {
  "title": {
   "da": "Gennemgang af effektivitetspolitikken med faste mellemrum",
   "en": "Review of the effectiveness policy at planned intervals"
  },
  "headings": {
   "da": [
    "Revision af effektivitetspolitikken",
    "Gennemgang af målinger og politik",
    "Opdatering af måleplanen",
    "Review af effektivitetsprocedurer"
   ],
   "en": [
    "Review of the effectiveness policy",
    "Review of measurements and policy",
    "Update of the measurement plan",
    "Review of effectiveness procedures"
   ]
  },
  "terms": {
   "da": [
    "gennemgås årligt",
    "efter hændelser",
    "planlagte intervaller",
    "justeres",
    "revision"
   ],
   "en": [
    "reviewed yearly",
    "after incidents",
    "planned intervals",
    "adjusted",
    "review"
   ]
  }
 },
 "N7.01": {
  "title": {
   "da": "Praksis for cyberhygiejne",
   "en": "Cyber hygiene practices"
  },
  "headings": {
   "da": [
    "Cyberhygiejne",
    "Acceptabel brug af it",
    "Adgangskodepolitik",
    "Brug af e-mail og internet",
    "God it-adfærd",
    "Regler for medarbejdere"
   ],
   "en": [
    "Cyber hygiene",
    "Acceptable use of IT",
    "Password policy",
    "Use of e-mail and internet",
    "Good IT conduct",
    "Rules for staff"
   ]
  },
  "terms": {
   "da": [
    "adgangskode",
    "skærmlås",
    "sikker e-mail",
    "mobile enheder",
    "hjemmearbejde",
    "ren pult"
   ],
   "en": [
    "password",
    "screen lock",
    "secure e-mail",
    "mobile devices",
    "home working",
    "clear desk"
   ]
  }
 },
 "N7.02": {
  "title": {
   "da": "Proceduren for uddannelse af medarbejdere",
   "en": "The procedure for training staff"
  },
  "headings": {
   "da": [
    "Uddannelse",
    "Uddannelse af medarbejdere",
    "Sikkerhedsuddannelse",
    "Awareness",
    "Awareness og træning",
    "Kompetencer"
   ],
   "en": [
    "Training",
    "Training of staff",
    "Security training",
    "Awareness",
    "Awareness and training",
    "Competence"
   ]
  },
  "terms": {
   "da": [
    "kursus",
    "awareness",
    "e-læring",
    "undervisning",
    "kompetence"
   ],
   "en": [
    "course",
    "awareness",
    "e-learning",
    "teaching",
    "competence"
   ]
  }
 },
 "N7.03": {
  "title": {
   "da": "Et program, der er lagt over tid, gentages og tager nye med",
   "en": "A programme spread over time, repeated, with new hires"
  },
  "headings": {
   "da": [
    "Uddannelsesprogram",
    "Uddannelsesplan",
    "Awareness-program",
    "Introduktion af nye medarbejdere",
    "Onboarding",
    "Kursuskalender"
   ],
   "en": [
    "Training programme",
    "Training plan",
    "Awareness programme",
    "Introduction of new employees",
    "Onboarding",
    "Course calendar"
   ]
  },
  "terms": {
   "da": [
    "onboarding",
    "årligt",
    "gentages",
    "nyansatte",
    "plan"
   ],
   "en": [
    "onboarding",
    "yearly",
    "repeated",
    "new hires",
    "schedule"
   ]
  }
 },
 "N7.04": {
  "title": {
   "da": "Ledelsesorganets medlemmer er med",
   "en": "Members of the management body are included"
  },
  "headings": {
   "da": [
    "Uddannelse af ledelsen",
    "Bestyrelsens kurser",
    "Ledelsens uddannelse",
    "Kurser for ledelsesorganet",
    "Ledelsens kompetencer"
   ],
   "en": [
    "Training of management",
    "Courses of the board",
    "Management training",
    "Courses for the management body",
    "Competence of management"
   ]
  },
  "terms": {
   "da": [
    "bestyrelsesmedlem",
    "direktion",
    "kursus i styring af cybersikkerhedsrisici",
    "§ 7",
    "kursusbevis"
   ],
   "en": [
    "board member",
    "executive management",
    "course on managing cyber risks",
    "section 7",
    "course certificate"
   ]
  }
 },
 "N7.05": {
  "title": {
   "da": "Indholdet: trusler, foranstaltninger, kontaktpunkter og god adfærd",
   "en": "The content: threats, measures, contact points and good conduct"
  },
  "headings": {
   "da": [
    "Indhold af uddannelsen",
    "Emner i awareness",
    "Kursusindhold",
    "Aktuelle trusler for medarbejdere",
    "Læringsmål"
   ],
   "en": [
    "Content of the training",
    "Awareness topics",
    "Course content",
    "Current threats for staff",
    "Learning objectives"
   ]
  },
  "terms": {
   "da": [
    "phishing",
    "social engineering",
    "kontaktpunkt",
    "trusler",
    "læringsmål"
   ],
   "en": [
    "phishing",
    "social engineering",
    "contact point",
    "threats",
    "learning objective"
   ]
  }
 },
 "N7.06": {
  "title": {
   "da": "Uddannelse efter rolle, med vurdering af udbyttet",
   "en": "Training by role, with an assessment of its effect"
  },
  "headings": {
   "da": [
    "Rollebaseret uddannelse",
    "Uddannelse af nøglemedarbejdere",
    "Specialiseret træning",
    "Uddannelse af it-personale",
    "Kompetencekrav til roller"
   ],
   "en": [
    "Role-based training",
    "Training of key staff",
    "Specialised training",
    "Training of IT staff",
    "Competence demands on roles"
   ]
  },
  "terms": {
   "da": [
    "rolle",
    "systemadministrator",
    "udvikler",
    "certificering",
    "udbytte"
   ],
   "en": [
    "role",
    "system administrator",
    "developer",
    "certification",
    "effect"
   ]
  }
 },
 "N7.07": {
  "title": {
   "da": "Direkte leverandører, hvor det er passende",
   "en": "Direct suppliers, where appropriate"
  },
  "headings": {
   "da": [
    "Uddannelse af leverandører",
    "Awareness hos leverandører",
    "Krav om uddannelse hos leverandører",
    "Eksterne konsulenters uddannelse"
   ],
   "en": [
    "Training of suppliers",
    "Awareness at suppliers",
    "Demands on the training of suppliers",
    "Training of external consultants"
   ]
  },
  "terms": {
   "da": [
    "konsulenter",
    "leverandørens medarbejdere",
    "eksterne",
    "introduktion",
    "uddannelseskrav"
   ],
   "en": [
    "consultants",
    "staff of the supplier",
    "externals",
    "introduction",
    "training demand"
   ]
  }
 },
 "N7.08": {
  "title": {
   "da": "Dokumentation for deltagelse",
   "en": "Records of attendance"
  },
  "headings": {
   "da": [
    "Deltagerlister",
    "Registrering af deltagelse",
    "Kursusbeviser",
    "Dokumentation for uddannelse",
    "Gennemførelsesgrad"
   ],
   "en": [
    "Attendance lists",
    "Recording of attendance",
    "Course certificates",
    "Evidence of training",
    "Completion rate"
   ]
  },
  "terms": {
   "da": [
    "deltaget den",
    "deltagerliste",
    "gennemført",
    "LMS",
    "bevis"
   ],
   "en": [
    "attended on",
    "attendance list",
    "completed",
    "LMS",
    "certificate"
   ]
  }
 },
 "N7.09": {
  "title": {
   "da": "Afprøvning af virkningen, for eksempel phishingtest",
   "en": "Tests of the effect, such as phishing tests"
  },
  "headings": {
   "da": [
    "Phishingtest",
    "Phishingsimulering",
    "Test af awareness",
    "Måling af awareness"
   ],
   "en": [
    "Phishing test",
    "Phishing simulation",
    "Testing of awareness",
    "Measuring awareness"
   ]
  },
  "terms": {
   "da": [
    "simuleret phishing",
    "klikrate",
    "quiz",
    "testkampagne",
    "effekt"
   ],
   "en": [
    "simulated phishing",
    "click rate",
    "quiz",
    "test campaign",
    "effect of training"
   ]
  }
 },
 "N8.01": {
  "title": {
   "da": "Politik og procedure for kryptografi, og kryptering hvor det er relevant",
   "en": "Policy and procedure for cryptography, with encryption where relevant"
  },
  "headings": {
   "da": [
    "Kryptografi",
    "Kryptering",
    "Kryptografipolitik",
    "Krypteringspolitik",
    "Brug af kryptografi"
   ],
   "en": [
    "Cryptography",
    "Encryption",
    "Cryptography policy",
    "Encryption policy",
    "Use of cryptography"
   ]
  },
  "terms": {
   "da": [
    "kryptografi",
    "krypteres",
    "kryptering",
    "TLS",
    "diskkryptering"
   ],
   "en": [
    "cryptography",
    "encrypted",
    "encryption",
    "TLS",
    "disk encryption"
   ]
  }
 },
 "N8.02": {
  "title": {
   "da": "Type og styrke efter aktivets klasse, for data i hvile og under transport",
   "en": "Type and strength by asset class, for data at rest and in transit"
  },
  "headings": {
   "da": [
    "Kryptering af data i hvile",
    "Kryptering under transport",
    "Kryptering efter klassifikation",
    "Data i hvile og under transport",
    "Krav til kryptering"
   ],
   "en": [
    "Encryption of data at rest",
    "Encryption in transit",
    "Encryption by classification",
    "Data at rest and in transit",
    "Demands on encryption"
   ]
  },
  "terms": {
   "da": [
    "data i hvile",
    "under transport",
    "klassifikation",
    "nøglelængde",
    "fortrolige data"
   ],
   "en": [
    "data at rest",
    "in transit",
    "classification",
    "key length",
    "confidential data"
   ]
  }
 },
 "N8.03": {
  "title": {
   "da": "Godkendte protokoller, algoritmer og styrker",
   "en": "Approved protocols, algorithms and strengths"
  },
  "headings": {
   "da": [
    "Godkendte algoritmer",
    "Godkendte protokoller",
    "Algoritmer og nøglelængder",
    "Tilladte krypteringsmetoder",
    "Kryptoagilitet"
   ],
   "en": [
    "Approved algorithms",
    "Approved protocols",
    "Algorithms and key lengths",
    "Permitted encryption methods",
    "Crypto-agility"
   ]
  },
  "terms": {
   "da": [
    "AES-256",
    "TLS 1.3",
    "RSA",
    "algoritme",
    "forældet protokol",
    "kryptoagilitet"
   ],
   "en": [
    "AES-256",
    "TLS 1.3",
    "RSA",
    "algorithm",
    "obsolete protocol",
    "crypto-agility"
   ]
  }
 },
 "N8.04": {
  "title": {
   "da": "Nøglers livscyklus, fra generering til destruktion",
   "en": "The life cycle of keys, from generation to destruction"
  },
  "headings": {
   "da": [
    "Nøglehåndtering",
    "Nøgleadministration",
    "Håndtering af krypteringsnøgler",
    "Nøglers livscyklus",
    "Key management"
   ],
   "en": [
    "Key handling",
    "Key administration",
    "Handling of encryption keys",
    "Key life cycle",
    "Key management"
   ]
  },
  "terms": {
   "da": [
    "nøgle",
    "rotation",
    "tilbagekaldelse",
    "HSM",
    "destruktion",
    "nøglebackup"
   ],
   "en": [
    "key",
    "rotation",
    "revocation",
    "HSM",
    "destruction",
    "key backup"
   ]
  }
 },
 "N8.05": {
  "title": {
   "da": "Certifikater gennem deres levetid, og hvem der må få nøgler",
   "en": "Certificates over their life, and who may be given keys"
  },
  "headings": {
   "da": [
    "Certifikathåndtering",
    "Certifikater",
    "Certifikatstyring",
    "Tredjeparters adgang til nøgler",
    "PKI"
   ],
   "en": [
    "Certificate handling",
    "Certificates",
    "Certificate management",
    "Access of third parties to keys",
    "PKI"
   ]
  },
  "terms": {
   "da": [
    "certifikat",
    "udløbsdato",
    "fornyelse",
    "CA",
    "certifikatregister"
   ],
   "en": [
    "certificate",
    "expiry date",
    "renewal",
    "CA",
    "certificate register"
   ]
  }
 },
 "N8.06": {
  "title": {
   "da": "Gennemgang efter det aktuelle tekniske niveau, herunder kvantesikkerhed",
   "en": "Review against the state of the art, with quantum safety"
  },
  "headings": {
   "da": [
    "Gennemgang af kryptografi",
    "Kvantesikker kryptografi",
    "Post-kvantekryptografi",
    "Revision af kryptografipolitikken",
    "Teknologiovervågning af kryptografi"
   ],
   "en": [
    "Review of cryptography",
    "Quantum-safe cryptography",
    "Post-quantum cryptography",
    "Review of the cryptography policy",
    "Watching the state of cryptography"
   ]
  },
  "terms": {
   "da": [
    "PQC",
    "kvantecomputer",
    "aktuelt teknisk niveau",
    "migreringsplan",
    "kryptoinventar"
   ],
   "en": [
    "PQC",
    "quantum computer",
    "state of the art",
    "migration plan",
    "cryptographic inventory"
   ]
  }
 },
 "N9.01": {
  "title": {
   "da": "Politik for adgangskontrol, og adgangsrettigheder til systemer",
   "en": "Access control policy, and access rights to systems"
  },
  "headings": {
   "da": [
    "Adgangsstyring",
    "Adgangskontrol",
    "Adgangskontrolpolitik",
    "Adgangsrettigheder",
    "Brugeradministration",
    "Logisk adgang"
   ],
   "en": [
    "Access management",
    "Access control",
    "Access control policy",
    "Access rights",
    "User administration",
    "Logical access"
   ]
  },
  "terms": {
   "da": [
    "adgang",
    "rettighed",
    "bruger",
    "tildeling",
    "systemadgang",
    "RBAC"
   ],
   "en": [
    "access",
    "right",
    "user",
    "granting",
    "system access",
    "RBAC"
   ]
  }
 },
 "N9.02": {
  "title": {
   "da": "Medarbejderne forstår deres sikkerhedsansvar, viser det og forpligter sig på det",
   "en": "Staff understand, show and commit to their security duties"
  },
  "headings": {
   "da": [
    "Personalesikkerhed",
    "Medarbejdernes sikkerhedsansvar",
    "HR-sikkerhed",
    "Ansættelsesvilkår",
    "Tavshedspligt"
   ],
   "en": [
    "Personnel security",
    "Security duties of staff",
    "Human resources security",
    "Terms of employment",
    "Confidentiality duty"
   ]
  },
  "terms": {
   "da": [
    "medarbejder",
    "tavshedserklæring",
    "ansættelsesaftale",
    "forpligter sig",
    "ansvar"
   ],
   "en": [
    "employee",
    "non-disclosure agreement",
    "employment contract",
    "commits",
    "duty"
   ]
  }
 },
 "N9.03": {
  "title": {
   "da": "Forvaltning af aktiver, der har betydning for sikkerheden",
   "en": "Management of assets that matter for security"
  },
  "headings": {
   "da": [
    "Forvaltning af aktiver",
    "Aktivstyring",
    "Asset management",
    "Styring af aktiver",
    "Aktivers ejerskab"
   ],
   "en": [
    "Management of assets",
    "Asset control",
    "Asset management",
    "Administration of assets",
    "Ownership of assets"
   ]
  },
  "terms": {
   "da": [
    "aktiv",
    "aktivejer",
    "udstyr",
    "livscyklus",
    "hardware og software"
   ],
   "en": [
    "asset",
    "asset owner",
    "equipment",
    "life cycle",
    "hardware and software"
   ]
  }
 },
 "N9.04": {
  "title": {
   "da": "Fortegnelsen over aktiver, tjenester og de systemer, der bærer dem",
   "en": "The inventory of assets, services and the systems that carry them"
  },
  "headings": {
   "da": [
    "Aktivfortegnelse",
    "Fortegnelse over aktiver",
    "Aktivregister",
    "CMDB",
    "Systemoversigt",
    "Tjenester og systemer"
   ],
   "en": [
    "Asset inventory",
    "Inventory of assets",
    "Asset register",
    "CMDB",
    "System overview",
    "Services and systems"
   ]
  },
  "terms": {
   "da": [
    "fortegnelse",
    "CMDB",
    "register",
    "ajourført",
    "sporbar"
   ],
   "en": [
    "inventory",
    "CMDB",
    "register",
    "kept current",
    "traceable"
   ]
  }
 },
 "N9.05": {
  "title": {
   "da": "Klassificering af aktiver",
   "en": "Classification of assets"
  },
  "headings": {
   "da": [
    "Klassificering af aktiver",
    "Klassifikation af information",
    "Dataklassifikation",
    "Informationsklassifikation",
    "Klassifikationsniveauer"
   ],
   "en": [
    "Classification of assets",
    "Classification of information",
    "Data classification",
    "Information classification",
    "Classification levels"
   ]
  },
  "terms": {
   "da": [
    "fortrolig",
    "intern",
    "offentlig",
    "autenticitet",
    "klassifikationsniveau"
   ],
   "en": [
    "confidential",
    "internal",
    "public",
    "authenticity",
    "classification level"
   ]
  }
 },
 "N9.06": {
  "title": {
   "da": "Arbejdsbetinget behov, færrest rettigheder og funktionsadskillelse",
   "en": "Access by need, fewest rights, and duties kept apart"
  },
  "headings": {
   "da": [
    "Need to know",
    "Mindste rettigheder",
    "Funktionsadskillelse",
    "Least privilege",
    "Register over rettigheder",
    "Tildeling af rettigheder"
   ],
   "en": [
    "Need to know",
    "Fewest rights",
    "Separation of duties",
    "Least privilege",
    "Register of rights",
    "Granting of rights"
   ]
  },
  "terms": {
   "da": [
    "arbejdsbetinget behov",
    "least privilege",
    "funktionsadskillelse",
    "tildelte rettigheder",
    "godkender"
   ],
   "en": [
    "need-to-know",
    "least privilege",
    "separation of duties",
    "rights granted",
    "approver"
   ]
  }
 },
 "N9.07": {
  "title": {
   "da": "Gennemgang af adgange, og til-, om- og fratrædelse",
   "en": "Access reviews, and joiners, movers and leavers"
  },
  "headings": {
   "da": [
    "Gennemgang af adgange",
    "Revision af rettigheder",
    "Til- og fratrædelse",
    "Fratrædelse",
    "Rettighedsgennemgang",
    "Joiner, mover, leaver"
   ],
   "en": [
    "Access review",
    "Review of rights",
    "Joining and leaving",
    "Leavers",
    "Recertification of access",
    "Joiner, mover, leaver"
   ]
  },
  "terms": {
   "da": [
    "fratrådt",
    "lukkes samme dag",
    "halvårlig gennemgang",
    "rolleskift",
    "inaktiv konto"
   ],
   "en": [
    "left",
    "closed the same day",
    "half-yearly review",
    "change of role",
    "inactive account"
   ]
  }
 },
 "N9.08": {
  "title": {
   "da": "Privilegerede konti",
   "en": "Privileged accounts"
  },
  "headings": {
   "da": [
    "Privilegerede konti",
    "Administratorkonti",
    "Privilegeret adgang",
    "Administratorrettigheder",
    "PAM",
    "Systemadministration"
   ],
   "en": [
    "Privileged accounts",
    "Administrator accounts",
    "Privileged access",
    "Administrator rights",
    "PAM",
    "System administration"
   ]
  },
  "terms": {
   "da": [
    "administrator",
    "PAM",
    "separat konto",
    "privilegeret",
    "jumphost"
   ],
   "en": [
    "administrator",
    "PAM",
    "separate account",
    "privileged",
    "jump host"
   ]
  }
 },
 "N9.09": {
  "title": {
   "da": "Entydige identiteter, og fælles konti kun efter godkendelse",
   "en": "Unique identities, and shared ones only by approval"
  },
  "headings": {
   "da": [
    "Identitetsstyring",
    "Identiteter",
    "Fælleskonti",
    "Delte konti",
    "Servicekonti",
    "Unikke brugere"
   ],
   "en": [
    "Identity management",
    "Identities",
    "Common accounts",
    "Shared accounts",
    "Service accounts",
    "Unique users"
   ]
  },
  "terms": {
   "da": [
    "entydig",
    "personlig konto",
    "fælles konto",
    "servicekonto",
    "identitet"
   ],
   "en": [
    "unique",
    "personal account",
    "shared account",
    "service account",
    "identity"
   ]
  }
 },
 "N9.10": {
  "title": {
   "da": "Kriterier for baggrundskontrol",
   "en": "Criteria for background verification"
  },
  "headings": {
   "da": [
    "Baggrundskontrol",
    "Screening",
    "Baggrundstjek",
    "Straffeattest",
    "Ansættelse i betroede stillinger"
   ],
   "en": [
    "Background verification",
    "Screening",
    "Background checks",
    "Criminal record",
    "Hiring for sensitive posts"
   ]
  },
  "terms": {
   "da": [
    "straffeattest",
    "referencer",
    "sikkerhedsgodkendelse",
    "betroet stilling",
    "screening"
   ],
   "en": [
    "criminal record certificate",
    "references",
    "security clearance",
    "sensitive role",
    "screening"
   ]
  }
 },
 "N9.11": {
  "title": {
   "da": "Pligter efter ansættelsen og sanktioner ved brud",
   "en": "Duties after employment and disciplinary process"
  },
  "headings": {
   "da": [
    "Pligter efter ansættelsens ophør",
    "Disciplinære sanktioner",
    "Sanktioner ved overtrædelse",
    "Ophør af ansættelse",
    "Brud på reglerne"
   ],
   "en": [
    "Duties after employment",
    "Disciplinary process",
    "Sanctions for breach",
    "Termination of employment",
    "Breach of the rules"
   ]
  },
  "terms": {
   "da": [
    "advarsel",
    "sanktion",
    "efter fratræden",
    "tavshed",
    "overtrædelse"
   ],
   "en": [
    "warning",
    "sanction",
    "after leaving",
    "confidentiality",
    "breach"
   ]
  }
 },
 "N9.12": {
  "title": {
   "da": "Aflevering og sletning, håndtering af aktiver og flytbare medier",
   "en": "Return and deletion, handling of assets and removable media"
  },
  "headings": {
   "da": [
    "Flytbare medier",
    "Håndtering af aktiver",
    "Aflevering af udstyr",
    "Bortskaffelse af udstyr",
    "USB-medier",
    "Sletning af data"
   ],
   "en": [
    "Removable media",
    "Handling of assets",
    "Return of equipment",
    "Disposal of equipment",
    "USB media",
    "Deletion of data"
   ]
  },
  "terms": {
   "da": [
    "USB",
    "destruktion",
    "afleveres",
    "sikker sletning",
    "transport af medier"
   ],
   "en": [
    "USB",
    "destruction",
    "handed in",
    "secure erasure",
    "transport of media"
   ]
  }
 },
 "N9.13": {
  "title": {
   "da": "Gennemgang af rollefordelingen mindst årligt",
   "en": "Review of role assignments at least yearly"
  },
  "headings": {
   "da": [
    "Gennemgang af roller",
    "Årlig gennemgang af rollefordeling",
    "Revision af sikkerhedsroller",
    "Ajourføring af roller"
   ],
   "en": [
    "Review of roles",
    "Annual review of role assignments",
    "Review of security roles",
    "Updating of roles"
   ]
  },
  "terms": {
   "da": [
    "rollefordeling",
    "mindst årligt",
    "udpeget",
    "stedfortræder",
    "rolleindehaver"
   ],
   "en": [
    "role assignment",
    "at least yearly",
    "appointed",
    "deputy",
    "role holder"
   ]
  }
 },
 "N9.14": {
  "title": {
   "da": "Fysisk afgrænsning og adgangskontrol til lokaler",
   "en": "Physical perimeter and entry control"
  },
  "headings": {
   "da": [
    "Fysisk sikkerhed",
    "Fysisk adgangskontrol",
    "Adgang til lokaler",
    "Perimetersikring",
    "Besøgende",
    "Serverrum"
   ],
   "en": [
    "Physical security",
    "Physical access control",
    "Access to premises",
    "Perimeter protection",
    "Visitors",
    "Server room"
   ]
  },
  "terms": {
   "da": [
    "adgangskort",
    "gæst",
    "videoovervågning",
    "aflåst",
    "serverrum",
    "perimeter"
   ],
   "en": [
    "access card",
    "guest",
    "video surveillance",
    "locked",
    "server room",
    "perimeter"
   ]
  }
 },
 "N10.01": {
  "title": {
   "da": "Multifaktorautentificering eller kontinuerlig autentificering",
   "en": "Multi-factor or continuous authentication"
  },
  "headings": {
   "da": [
    "Multifaktorautentificering",
    "MFA",
    "Flerfaktorautentifikation",
    "To-faktor-godkendelse",
    "Autentificering",
    "Kontinuerlig autentificering"
   ],
   "en": [
    "Multi-factor authentication",
    "MFA",
    "Multifactor login",
    "Two-factor authentication",
    "Authentication",
    "Continuous authentication"
   ]
  },
  "terms": {
   "da": [
    "MFA",
    "engangskode",
    "MitID Erhverv",
    "authenticator",
    "flerfaktor"
   ],
   "en": [
    "MFA",
    "one-time code",
    "MitID Erhverv",
    "authenticator",
    "multi-factor"
   ]
  }
 },
 "N10.02": {
  "title": {
   "da": "Begrundelse for, hvor multifaktorautentificering ikke bruges",
   "en": "Reasons where multi-factor authentication is not used"
  },
  "headings": {
   "da": [
    "Undtagelser fra MFA",
    "Systemer uden MFA",
    "Fravalg af multifaktorautentificering",
    "Begrundelse for undtagelse fra MFA"
   ],
   "en": [
    "Exceptions from MFA",
    "Systems without MFA",
    "Not using multi-factor authentication",
    "Reason for an MFA exception"
   ]
  },
  "terms": {
   "da": [
    "undtaget",
    "kompenserende kontrol",
    "begrundelse",
    "ikke muligt",
    "godkendt undtagelse"
   ],
   "en": [
    "excepted",
    "compensating control",
    "reason",
    "not possible",
    "approved exception"
   ]
  }
 },
 "N10.03": {
  "title": {
   "da": "Stærk autentificering af privilegerede konti",
   "en": "Strong authentication of privileged accounts"
  },
  "headings": {
   "da": [
    "MFA for administratorer",
    "Stærk autentificering",
    "Autentificering af privilegerede konti",
    "Administratorlogin"
   ],
   "en": [
    "MFA for administrators",
    "Strong authentication",
    "Authentication of privileged accounts",
    "Administrator login"
   ]
  },
  "terms": {
   "da": [
    "administrator",
    "hardwarenøgle",
    "stærk autentificering",
    "privilegeret login",
    "domæneadministrator"
   ],
   "en": [
    "administrator",
    "hardware key",
    "strong authentication",
    "privileged login",
    "domain administrator"
   ]
  }
 },
 "N10.04": {
  "title": {
   "da": "Al ekstern adgang med multifaktorautentificering",
   "en": "All external access by multi-factor authentication"
  },
  "headings": {
   "da": [
    "Fjernadgang",
    "Ekstern adgang",
    "VPN",
    "Fjernarbejde og adgang udefra",
    "MFA ved fjernadgang"
   ],
   "en": [
    "Remote access",
    "External access",
    "VPN",
    "Remote work and access from outside",
    "MFA for remote access"
   ]
  },
  "terms": {
   "da": [
    "VPN",
    "fjernadgang",
    "udefra",
    "webadgang",
    "leverandøradgang"
   ],
   "en": [
    "VPN",
    "remote access",
    "from outside",
    "web access",
    "supplier access"
   ]
  }
 },
 "N10.05": {
  "title": {
   "da": "Sikret tale-, video- og tekstkommunikation",
   "en": "Secured voice, video and text communication"
  },
  "headings": {
   "da": [
    "Sikret kommunikation",
    "Sikker tale, video og tekst",
    "Sikker kommunikation",
    "Videomøder og chat",
    "Telefoni og beskeder"
   ],
   "en": [
    "Secured communication",
    "Secure voice, video and text",
    "Secure communication",
    "Video meetings and chat",
    "Telephony and messaging"
   ]
  },
  "terms": {
   "da": [
    "videomøde",
    "krypteret opkald",
    "chat",
    "ende-til-ende-kryptering",
    "telefoni"
   ],
   "en": [
    "video meeting",
    "encrypted call",
    "chat",
    "end-to-end encryption",
    "telephony"
   ]
  }
 },
 "N10.06": {
  "title": {
   "da": "Sikret nødkommunikation inden for enheden",
   "en": "Secured emergency communication inside the entity"
  },
  "headings": {
   "da": [
    "Nødkommunikation",
    "Nødkommunikationssystem",
    "Kommunikation ved nedbrud",
    "Alternativ kommunikation",
    "Kommunikation uden de normale kanaler"
   ],
   "en": [
    "Emergency communication",
    "Emergency communication system",
    "Communication during outages",
    "Alternative communication",
    "Communication without the normal channels"
   ]
  },
  "terms": {
   "da": [
    "nødtelefon",
    "satellittelefon",
    "reservekanal",
    "papirliste",
    "nedbrud"
   ],
   "en": [
    "emergency phone",
    "satellite phone",
    "fallback channel",
    "paper list",
    "outage"
   ]
  }
 },
 "N10.07": {
  "title": {
   "da": "Autentificeringens styrke følger aktivets klasse",
   "en": "The strength of authentication follows the class of the asset"
  },
  "headings": {
   "da": [
    "Autentificeringsniveau",
    "Autentificering efter klassifikation",
    "Styrke af autentificering",
    "Sikringsniveauer",
    "NSIS-niveau"
   ],
   "en": [
    "Authentication level",
    "Authentication by classification",
    "Strength of authentication",
    "Levels of assurance",
    "Assurance level"
   ]
  },
  "terms": {
   "da": [
    "sikringsniveau",
    "NSIS",
    "klassifikation",
    "krav til autentificering",
    "adgangskodelængde"
   ],
   "en": [
    "assurance level",
    "eIDAS level",
    "classification",
    "demands on authentication",
    "password length"
   ]
  }
 },
 "N10.08": {
  "title": {
   "da": "Phishingresistent metode til adgang med høj risiko",
   "en": "Phishing-resistant method for high-risk access"
  },
  "headings": {
   "da": [
    "Phishingresistent MFA",
    "FIDO2 og passkeys",
    "Passkeys",
    "Adgangsnøgler",
    "Adgang med høj risiko"
   ],
   "en": [
    "Phishing-resistant MFA",
    "FIDO2 and passkeys",
    "Passkeys",
    "Security keys",
    "High-risk access"
   ]
  },
  "terms": {
   "da": [
    "FIDO2",
    "passkey",
    "sikkerhedsnøgle",
    "phishingresistent",
    "WebAuthn"
   ],
   "en": [
    "FIDO2",
    "passkey",
    "security key",
    "phishing-resistant",
    "WebAuthn"
   ]
  }
 }
}

export const views: Readonly<Record<ViewName, View<RequirementId>>> = {
 "audit-baseline": {
  "title": {
   "da": "Dokumenter, som et tilsyn typisk spørger efter",
   "en": "Documents that an audit typically asks for"
  },
  "intro": {
   "da": "Listen er en skabelonleverandørs (nis-2-templates.com), ikke en myndigheds. Vi har rettet den efter loven: den endelige rapport skal sendes senest 1 måned (ikke 30 dage) efter hændelsesunderretningen, krisestyring og offentliggørelse af sårbarheder er føjet til, og de fem foranstaltninger, som listen sprang over, er taget med, fordi ledelsesorganet skal godkende dem alle (§ 7, stk. 1). De sidste punkter er fra EY Danmarks bevispakke.",
   "en": "The list is that of a vendor of templates (nis-2-templates.com), not of an authority. We corrected it by the act: the final report is due within 1 month (not 30 days) of the incident notification, crisis management and vulnerability disclosure are added, and so are the five measures that the list passed over, since the management body approves them all (§ 7(1)). The last items are from the evidence pack of EY Denmark."
  },
  "confidence": "BG",
  "items": [
   {
    "part": {
     "da": "Politikker og planer, som ledelsesorganet godkender",
     "en": "Policies and plans that the management body approves"
    },
    "title": {
     "da": "Politik for styring af cyberrisici",
     "en": "Cyber risk-management policy"
    },
    "requirements": [
     "dk/6.1.1/risk-analysis-policy",
     "dk/6.1.1/information-system-security-policy",
     "dk/6.1.1/risk-method",
     "dk/7.1/approval"
    ]
   },
   {
    "part": {
     "da": "Politikker og planer, som ledelsesorganet godkender",
     "en": "Policies and plans that the management body approves"
    },
    "title": {
     "da": "Procedure for hændelser med 24 timer, 72 timer og 1 måned",
     "en": "Incident procedure with 24 hours, 72 hours and 1 month"
    },
    "requirements": [
     "dk/6.1.2/incident-handling",
     "dk/6.1.2/significance-test",
     "dk/6.1.2/notification-workflow",
     "dk/13.1.1/early-warning",
     "dk/13.1.2/incident-notification",
     "dk/13.1.4/final-report",
     "dk/7.1/approval"
    ],
    "note": {
     "da": "Rettet: 1 måned, ikke 30 dage. Tillidstjenesteudbydere har 24 timer til hændelsesunderretningen.",
     "en": "Corrected: 1 month, not 30 days. Trust service providers have 24 hours for the incident notification."
    }
   },
   {
    "part": {
     "da": "Politikker og planer, som ledelsesorganet godkender",
     "en": "Policies and plans that the management body approves"
    },
    "title": {
     "da": "Plan for driftskontinuitet, reetablering og krise",
     "en": "Plan for continuity, recovery and crisis"
    },
    "requirements": [
     "dk/6.1.3/continuity",
     "dk/6.1.3/backup",
     "dk/6.1.3/disaster-recovery",
     "dk/6.1.3/crisis-management",
     "dk/7.1/approval"
    ],
    "note": {
     "da": "Tilføjet: krisestyring, som loven nævner for sig.",
     "en": "Added: crisis management, which the act names on its own."
    }
   },
   {
    "part": {
     "da": "Politikker og planer, som ledelsesorganet godkender",
     "en": "Policies and plans that the management body approves"
    },
    "title": {
     "da": "Politik for forsyningskædesikkerhed",
     "en": "Supply-chain security policy"
    },
    "requirements": [
     "dk/6.1.4/supply-chain-security",
     "dk/6.1.4/direct-suppliers",
     "dk/7.1/approval"
    ]
   },
   {
    "part": {
     "da": "Politikker og planer, som ledelsesorganet godkender",
     "en": "Policies and plans that the management body approves"
    },
    "title": {
     "da": "Politik for sårbarheder og sikkerhedsrettelser",
     "en": "Vulnerability and patch policy"
    },
    "requirements": [
     "dk/6.1.5/vulnerability-handling",
     "dk/6.1.5/maintenance",
     "dk/6.1.5/vulnerability-disclosure",
     "dk/7.1/approval"
    ],
    "note": {
     "da": "Tilføjet: en procedure for at offentliggøre sårbarheder.",
     "en": "Added: a procedure for disclosing vulnerabilities."
    }
   },
   {
    "part": {
     "da": "Det, som listen sprang over",
     "en": "What the list passed over"
    },
    "title": {
     "da": "Politik og procedurer for effektivitet",
     "en": "Policy and procedures on effectiveness"
    },
    "requirements": [
     "dk/6.1.6/effectiveness",
     "dk/7.1/approval"
    ]
   },
   {
    "part": {
     "da": "Det, som listen sprang over",
     "en": "What the list passed over"
    },
    "title": {
     "da": "Cyberhygiejne og uddannelsesplan",
     "en": "Cyber hygiene and training plan"
    },
    "requirements": [
     "dk/6.1.7/cyber-hygiene",
     "dk/6.1.7/training",
     "dk/7.1/approval"
    ]
   },
   {
    "part": {
     "da": "Det, som listen sprang over",
     "en": "What the list passed over"
    },
    "title": {
     "da": "Politik for kryptografi",
     "en": "Cryptography policy"
    },
    "requirements": [
     "dk/6.1.8/cryptography",
     "dk/6.1.8/encryption",
     "dk/7.1/approval"
    ]
   },
   {
    "part": {
     "da": "Det, som listen sprang over",
     "en": "What the list passed over"
    },
    "title": {
     "da": "Politikker for personale, adgang og aktiver",
     "en": "Policies on personnel, access and assets"
    },
    "requirements": [
     "dk/6.1.9/personnel-security",
     "dk/6.1.9/access-control",
     "dk/6.1.9/asset-management",
     "dk/7.1/approval"
    ]
   },
   {
    "part": {
     "da": "Det, som listen sprang over",
     "en": "What the list passed over"
    },
    "title": {
     "da": "Multifaktorautentificering og sikret kommunikation",
     "en": "Multi-factor authentication and secured communication"
    },
    "requirements": [
     "dk/6.1.10/multi-factor-authentication",
     "dk/6.1.10/secured-communication",
     "dk/6.1.10/emergency-communication",
     "dk/7.1/approval"
    ]
   },
   {
    "part": {
     "da": "Dokumentation, som ledelsesorganet ikke godkender",
     "en": "Evidence that the management body does not approve"
    },
    "title": {
     "da": "Kurser for ledelsesorganets medlemmer",
     "en": "Courses of the members of the management body"
    },
    "requirements": [
     "dk/7.2/courses"
    ]
   },
   {
    "part": {
     "da": "Dokumentation, som ledelsesorganet ikke godkender",
     "en": "Evidence that the management body does not approve"
    },
    "title": {
     "da": "Kvittering for registreringen på Virk.dk",
     "en": "Receipt of the registration on Virk.dk"
    },
    "requirements": [
     "dk/9.1/authority",
     "dk/10.1/authority",
     "dk-620/14.1/channel",
     "dk/9.3/changes",
     "dk/10.3/changes"
    ],
    "note": {
     "da": "Enten § 9 eller § 10. Skriv også, hvornår oplysningerne sidst blev efterset.",
     "en": "Either § 9 or § 10. Write down too when the information was last checked."
    }
   },
   {
    "part": {
     "da": "Dokumentation, som ledelsesorganet ikke godkender",
     "en": "Evidence that the management body does not approve"
    },
    "title": {
     "da": "Registrering efter en anden lov (energi, tele, finans)",
     "en": "Registration under another act (energy, telecom, finance)"
    },
    "requirements": [],
    "note": {
     "da": "Kun hvis en anden lov gælder i stedet; den kræves i så fald efter den lov, og nis2lint kontrollerer den ikke.",
     "en": "Only where another act applies instead; it is then asked for by that act, and nis2lint does not check it."
    }
   },
   {
    "part": {
     "da": "EY’s bevispakke (sekundær kilde)",
     "en": "EY’s evidence pack (secondary source)"
    },
    "title": {
     "da": "Godkendt politik og referat",
     "en": "Approved policy and minutes"
    },
    "requirements": [
     "dk/7.1/approval"
    ]
   },
   {
    "part": {
     "da": "EY’s bevispakke (sekundær kilde)",
     "en": "EY’s evidence pack (secondary source)"
    },
    "title": {
     "da": "Faste rapporter med nøgletal",
     "en": "Fixed reports with key figures"
    },
    "requirements": [
     "dk/7.1/oversight",
     "dk/6.1.6/indicators"
    ]
   },
   {
    "part": {
     "da": "EY’s bevispakke (sekundær kilde)",
     "en": "EY’s evidence pack (secondary source)"
    },
    "title": {
     "da": "Risikoregister",
     "en": "Risk register"
    },
    "requirements": [
     "dk/6.1.1/risk-analysis-policy",
     "eu-ir/2.1.1"
    ]
   },
   {
    "part": {
     "da": "EY’s bevispakke (sekundær kilde)",
     "en": "EY’s evidence pack (secondary source)"
    },
    "title": {
     "da": "Prioriteret årsplan",
     "en": "Prioritised year plan"
    },
    "requirements": [
     "eu-ir/2.1.2.g",
     "eu-ir/2.1.2.i"
    ]
   },
   {
    "part": {
     "da": "EY’s bevispakke (sekundær kilde)",
     "en": "EY’s evidence pack (secondary source)"
    },
    "title": {
     "da": "Log over gennemgange",
     "en": "Review log"
    },
    "requirements": [
     "eu-ir/1.1.2",
     "eu-ir/2.1.4"
    ]
   }
  ]
 },
 "eight-steps": {
  "title": {
   "da": "Otte trin fra IT-Branchen",
   "en": "Eight steps from IT-Branchen"
  },
  "intro": {
   "da": "Trinene er IT-Branchens råd om rækkefølgen, ikke lovens. To ting i dem er udeladt, fordi de ikke passer med loven: reglen om størrelse og datoen den 18. oktober 2024; loven gælder fra den 1. juli 2025. Hvilke krav hvert punkt svarer til, er vores læsning.",
   "en": "The steps are the advice of IT-Branchen on the order of work, not the act's. Two things in them are left out since they do not agree with the act: the rule on size and the date of 18 October 2024; the act applies from 1 July 2025. Which requirements each point comes down to is our reading."
  },
  "confidence": "BG",
  "items": [
   {
    "part": {
     "da": "1. Ansvar",
     "en": "1. Responsibility"
    },
    "title": {
     "da": "Ledelsesorganet har ansvaret, og navngivne personer i topledelsen står for det",
     "en": "The management body is responsible, and named persons in top management answer for it"
    },
    "requirements": [
     "dk/3.0.20/management-body",
     "dk/7.1/approval",
     "dk/7.1/oversight"
    ]
   },
   {
    "part": {
     "da": "1. Ansvar",
     "en": "1. Responsibility"
    },
    "title": {
     "da": "En daglig ansvarlig med ressourcer",
     "en": "An operational owner with resources"
    },
    "requirements": [
     "eu-ir/1.1.1.e",
     "eu-ir/1.2.1",
     "eu-ir/1.2.3"
    ]
   },
   {
    "part": {
     "da": "1. Ansvar",
     "en": "1. Responsibility"
    },
    "title": {
     "da": "En plan for gennemførelsen med opgaver, der kan måles",
     "en": "A plan for carrying it out, with tasks that can be measured"
    },
    "requirements": [
     "dk/6.2/corrective-action",
     "eu-ir/2.1.2.i"
    ]
   },
   {
    "part": {
     "da": "1. Ansvar",
     "en": "1. Responsibility"
    },
    "title": {
     "da": "En ramme for dokumentationen af aktiver, risici, foranstaltninger, kontroller og beredskab",
     "en": "A frame for documenting assets, risks, measures, controls and contingency"
    },
    "requirements": [
     "dk/6.1.1/information-system-security-policy",
     "eu-ir/1.1.1.h",
     "eu-ir/1.1.1.i"
    ]
   },
   {
    "part": {
     "da": "2. Tjenester",
     "en": "2. Services"
    },
    "title": {
     "da": "Alle tjenester er på en liste med deres betydning for samfundet og dem, der afhænger af dem",
     "en": "All services are listed, with what they mean to society and who depends on them"
    },
    "requirements": [
     "dk/4.1/class",
     "eu-ir/12.4.2.a",
     "eu-ir/4.1.3"
    ]
   },
   {
    "part": {
     "da": "3. Aktiver",
     "en": "3. Assets"
    },
    "title": {
     "da": "Driftskritiske systemer, hardware, data og infrastruktur er kortlagt, både it og OT",
     "en": "Systems critical to operation, hardware, data and infrastructure are mapped, both IT and OT"
    },
    "requirements": [
     "dk/6.1.9/asset-management",
     "eu-ir/12.4.1",
     "eu-ir/12.4.2.b"
    ]
   },
   {
    "part": {
     "da": "4. Risikovurdering",
     "en": "4. Risk assessment"
    },
    "title": {
     "da": "Trusler, sårbarheder, sandsynlighed og konsekvens er vurderet, også for samfundet",
     "en": "Threats, vulnerabilities, likelihood and consequence are assessed, for society too"
    },
    "requirements": [
     "dk/6.1.1/risk-analysis-policy",
     "dk/6.1.1/risk-method",
     "eu-ir/2.1.2.d",
     "eu-ir/2.1.2.e"
    ]
   },
   {
    "part": {
     "da": "4. Risikovurdering",
     "en": "4. Risk assessment"
    },
    "title": {
     "da": "Tiltag er prioriteret, og risikoappetit og grænser er fastsat",
     "en": "Mitigation is prioritised, and risk appetite and limits are set"
    },
    "requirements": [
     "eu-ir/2.1.2.b",
     "eu-ir/2.1.2.g"
    ]
   },
   {
    "part": {
     "da": "5. Mangler",
     "en": "5. Gaps"
    },
    "title": {
     "da": "Modenheden er vurderet, og politikker, registre og certifikater er gjort op mod kravene",
     "en": "Maturity is assessed, and policies, registers and certificates are set against the requirements"
    },
    "requirements": [
     "dk/6.1.1/standard",
     "dk/6.1.6/indicators",
     "dk/6.2/corrective-action"
    ]
   },
   {
    "part": {
     "da": "5. Mangler",
     "en": "5. Gaps"
    },
    "title": {
     "da": "Politikker og procedurer følger et årshjul med rapportering til ledelsen",
     "en": "Policies and procedures follow an annual wheel with reporting to management"
    },
    "requirements": [
     "dk/7.1/oversight",
     "eu-ir/1.1.2",
     "eu-ir/2.2.1"
    ]
   },
   {
    "part": {
     "da": "6. Leverandører",
     "en": "6. Suppliers"
    },
    "title": {
     "da": "Kritiske leverandører er kortlagt og risikovurderet, og aftalerne er dokumenteret",
     "en": "Critical suppliers are mapped and risk-assessed, and agreements documented"
    },
    "requirements": [
     "dk/6.1.4/supply-chain-security",
     "dk/6.1.4/supplier-procedure",
     "dk/6.1.4/proportionate-requirements",
     "eu-ir/5.2"
    ]
   },
   {
    "part": {
     "da": "6. Leverandører",
     "en": "6. Suppliers"
    },
    "title": {
     "da": "Kontrakter er gennemgået for sikkerhed og rapportering",
     "en": "Contracts are reviewed for security and reporting"
    },
    "requirements": [
     "dk/6.1.4/contract-terms",
     "eu-ir/5.1.4.a",
     "eu-ir/5.1.4.d"
    ]
   },
   {
    "part": {
     "da": "6. Leverandører",
     "en": "6. Suppliers"
    },
    "title": {
     "da": "Tilsyn med leverandører står i årshjulet",
     "en": "Supplier oversight is in the annual wheel"
    },
    "requirements": [
     "dk/6.1.4/supervision-plan",
     "eu-ir/5.1.6"
    ]
   },
   {
    "part": {
     "da": "7. Foranstaltninger",
     "en": "7. Measures"
    },
    "title": {
     "da": "Der er en plan for de ti områder",
     "en": "There is a plan for the ten areas"
    },
    "requirements": [
     "dk/6.1.1/information-system-security-policy",
     "dk/6.1.2/incident-handling",
     "dk/6.1.3/continuity",
     "dk/6.1.4/supply-chain-security",
     "dk/6.1.5/acquisition",
     "dk/6.1.6/effectiveness",
     "dk/6.1.7/cyber-hygiene",
     "dk/6.1.8/cryptography",
     "dk/6.1.9/access-control",
     "dk/6.1.10/multi-factor-authentication"
    ]
   },
   {
    "part": {
     "da": "7. Foranstaltninger",
     "en": "7. Measures"
    },
    "title": {
     "da": "Uddannelse, også af ledelsen",
     "en": "Training, of management too"
    },
    "requirements": [
     "dk/6.1.7/training",
     "dk/7.2/courses",
     "dk/7.2/staff-courses"
    ]
   },
   {
    "part": {
     "da": "7. Foranstaltninger",
     "en": "7. Measures"
    },
    "title": {
     "da": "Håndtering af hændelser og underretning",
     "en": "Incident handling and notification"
    },
    "requirements": [
     "dk/6.1.2/notification-workflow",
     "dk/12.1/notify",
     "dk/13.1.1/early-warning",
     "dk/13.1.2/incident-notification",
     "dk/13.1.4/final-report"
    ]
   },
   {
    "part": {
     "da": "8. Drift",
     "en": "8. Operation"
    },
    "title": {
     "da": "Dokumentationen holdes i live, og kontroller og effektivitet vurderes",
     "en": "Documentation is kept alive, and controls and effectiveness are assessed"
    },
    "requirements": [
     "dk/6.1.6/effectiveness",
     "eu-ir/7.2.a",
     "eu-ir/7.3"
    ]
   },
   {
    "part": {
     "da": "8. Drift",
     "en": "8. Operation"
    },
    "title": {
     "da": "Årshjulet holdes, og øvelser gennemføres",
     "en": "The annual wheel is kept, and exercises are held"
    },
    "requirements": [
     "dk/7.1/oversight",
     "eu-ir/4.1.4",
     "eu-ir/4.3.4"
    ]
   },
   {
    "part": {
     "da": "8. Drift",
     "en": "8. Operation"
    },
    "title": {
     "da": "Trusselsbilledet følges",
     "en": "The threat picture is followed"
    },
    "requirements": [
     "eu-ir/4.3.3",
     "eu-ir/6.10.2.a"
    ]
   }
  ]
 },
 "msp": {
  "title": {
   "da": "Udbydere af administrerede tjenester og sikkerhedstjenester",
   "en": "Managed service and managed security service providers"
  },
  "intro": {
   "da": "Punkterne er en sektorside fra nisdesk.com, rettet efter loven: myndigheden er Digitaliseringsstyrelsen, registreringen sker efter § 9, og loven er fra 2025. En stor udbyder er væsentlig, en mellemstor vigtig, og en lille er kun omfattet, hvis den har et særligt grundlag. Forordning (EU) 2024/2690 gælder for dem, der er omfattet; efter Digitaliseringsstyrelsens vejledning for hele cvr-nummeret, også når tjenesten er en sidebeskæftigelse. Er kunderne finansielle virksomheder, så undersøg, om enheden er udpeget efter § 333 i lov om finansiel virksomhed.",
   "en": "The items are those of a sector page of nisdesk.com, corrected by the act: the authority is the Danish Agency for Digital Government, registration is under § 9, and the act is of 2025. A large provider is essential, a medium-sized one important, and a small one is covered only on a special ground. Regulation (EU) 2024/2690 binds those who are covered; by the guidance of the Danish Agency for Digital Government for the whole CVR number, even where the service is a side activity. Where the customers are financial undertakings, find out whether the entity is designated under section 333 of the Financial Business Act."
  },
  "confidence": "BG",
  "items": [
   {
    "part": {
     "da": "Risici",
     "en": "Risks"
    },
    "title": {
     "da": "Angriberen går fra udbyderen videre ind hos kunderne: opdeling mellem eget net, administrationsnet og kundernes net er dokumenteret",
     "en": "An attacker moves from the provider into customers: segmentation between the own network, that for administration and those of customers is documented"
    },
    "requirements": [
     "eu-ir/6.8.1",
     "eu-ir/6.8.2.f",
     "eu-ir/6.8.2.g",
     "eu-ir/11.4.1",
     "eu-ir/11.4.2.a",
     "eu-ir/11.4.2.b",
     "eu-ir/11.4.2.c"
    ]
   },
   {
    "part": {
     "da": "Risici",
     "en": "Risks"
    },
    "title": {
     "da": "En stjålet adgang rammer mange kunder: multifaktor på al privilegeret adgang og fjernadgang, egne loginoplysninger for hver kunde, ingen delte administratorer uden godkendelse, og hemmeligheder skiftes",
     "en": "A stolen login hits many customers: multi-factor on all privileged and remote access, credentials of its own for each customer, no shared administrators without approval, and secrets are changed"
    },
    "requirements": [
     "dk/6.1.10/multi-factor-authentication",
     "dk/6.1.10/external-access",
     "eu-ir/11.3.2.a",
     "eu-ir/11.3.2.b",
     "eu-ir/11.3.2.c",
     "eu-ir/11.3.2.d",
     "eu-ir/11.5.3",
     "eu-ir/11.6.2.c",
     "eu-ir/11.7.1"
    ]
   },
   {
    "part": {
     "da": "Risici",
     "en": "Risks"
    },
    "title": {
     "da": "Fjernstyringsværktøjet misbruges: det står i aktivfortegnelsen og leverandørfortegnelsen, er hærdet og opdateret, logges og følges for sårbarheder",
     "en": "The remote management tool is exploited: it is in the asset inventory and the supplier register, is hardened and patched, is logged, and is watched for vulnerabilities"
    },
    "requirements": [
     "dk/6.1.9/asset-management",
     "eu-ir/3.2.1",
     "eu-ir/3.2.3",
     "eu-ir/5.2",
     "eu-ir/6.3.1",
     "eu-ir/6.6.1.a",
     "eu-ir/6.9.2",
     "eu-ir/6.10.2.a",
     "eu-ir/12.4.1"
    ]
   },
   {
    "part": {
     "da": "Risici",
     "en": "Risks"
    },
    "title": {
     "da": "Kunder på fælles infrastruktur er ikke adskilt nok: adskillelsen af hver kunde er beskrevet og testet",
     "en": "Customers on shared infrastructure are not kept apart enough: the isolation of each customer is described and tested"
    },
    "requirements": [
     "eu-ir/6.5.1",
     "eu-ir/6.5.2.a",
     "eu-ir/6.8.1",
     "dk/6.1.6/technical-tests"
    ]
   },
   {
    "part": {
     "da": "Pligter",
     "en": "Obligations"
    },
    "title": {
     "da": "Stram adgangskontrol: adgangspolitik, færrest mulige rettigheder og tidsbegrænset adgang for tredjeparter",
     "en": "Strict access control: access policy, least privilege and time-limited access of third parties"
    },
    "requirements": [
     "dk/6.1.9/access-control",
     "eu-ir/6.7.2.h",
     "eu-ir/11.1.1",
     "eu-ir/11.2.2.a",
     "eu-ir/11.2.2.d"
    ],
    "note": {
     "da": "«Zero trust» er i forordningen et eksempel, ikke en pligt.",
     "en": "\"Zero trust\" is an example in the regulation, not a duty."
    }
   },
   {
    "part": {
     "da": "Pligter",
     "en": "Obligations"
    },
    "title": {
     "da": "Hændelsesunderretning: 24 timer, 72 timer og 1 måned, og kontrol hvert kvartal af, om hændelser går igen",
     "en": "Incident notification: 24 hours, 72 hours and 1 month, and a quarterly check for recurring incidents"
    },
    "requirements": [
     "dk/6.1.2/notification-workflow",
     "dk/13.1.1/early-warning",
     "dk/13.1.2/incident-notification",
     "dk/13.1.4/final-report",
     "eu-ir/3.4.2.b"
    ],
    "note": {
     "da": "Hvornår en hændelse er væsentlig, følger af forordningens artikel 3, 4 og 10; beskriv også, hvordan antallet af berørte brugere findes.",
     "en": "When an incident is significant follows from articles 3, 4 and 10 of the regulation; describe too how the number of affected users is found."
    }
   },
   {
    "part": {
     "da": "Pligter",
     "en": "Obligations"
    },
    "title": {
     "da": "Sikkerhedsvilkår i kontrakter i begge retninger: som leverandør til omfattede kunder og som køber",
     "en": "Security terms in contracts both ways: as supplier to covered customers and as buyer"
    },
    "requirements": [
     "dk/6.1.4/contract-terms",
     "eu-ir/5.1.4",
     "eu-ir/5.1.4.a",
     "eu-ir/5.1.4.b",
     "eu-ir/5.1.4.c",
     "eu-ir/5.1.4.d",
     "eu-ir/5.1.4.e",
     "eu-ir/5.1.4.f",
     "eu-ir/5.1.4.g",
     "eu-ir/5.1.4.h"
    ]
   },
   {
    "part": {
     "da": "Pligter",
     "en": "Obligations"
    },
    "title": {
     "da": "Hændelsesplanen dækker kunderne: kontakt for hver kunde, hvilke tjenester kunden har, og skabelon til råd om trusler",
     "en": "The incident plan covers customers: contact of each customer, which services it has, and a template for advice on threats"
    },
    "requirements": [
     "dk/6.1.2/recipient-workflow",
     "dk/15.1/recipients",
     "dk/15.2/threat-recipients",
     "eu-ir/3.5.3.b"
    ]
   },
   {
    "part": {
     "da": "Pligter",
     "en": "Obligations"
    },
    "title": {
     "da": "Registrering efter § 9 hos Digitaliseringsstyrelsen senest 3 måneder efter, at enheden blev omfattet",
     "en": "Registration under § 9 with the Danish Agency for Digital Government within 3 months of becoming covered"
    },
    "requirements": [
     "dk/9.1/authority",
     "dk/9.2/deadline",
     "dk/9.3/changes"
    ],
    "note": {
     "da": "For dem, der var omfattet fra lovens start, senest den 1. oktober 2025 (§ 33, stk. 3).",
     "en": "For those covered from the start of the act, by 1 October 2025 (§ 33(3))."
    }
   }
  ]
 }
}

export const changes: readonly Change[] = [
 {
  "date": "2025-06-02",
  "title": {
   "da": "Bekendtgørelse nr. 620/2025 udpeger de kompetente myndigheder og gør Virk.dk til kanalen",
   "en": "Order 620/2025 names the competent authorities and makes Virk.dk the channel"
  },
  "means": {
   "da": "Registrering og underretning sker fra den 1. juli 2025 digitalt til den myndighed, der hører til sektoren.",
   "en": "From 1 July 2025 registration and notification are digital, to the authority that goes with the sector."
  },
  "status": "in-force",
  "by": {
   "da": "retskildens tekst",
   "en": "the text itself"
  },
  "confidence": "V"
 },
 {
  "date": "2025-06-11",
  "title": {
   "da": "Bekendtgørelse nr. 655/2025 om cybersikkerhed på skibe",
   "en": "Order 655/2025 on cybersecurity on ships"
  },
  "means": {
   "da": "Rederier for ISM-pligtige skibe følger den for skibene fra den 1. juli 2025, ved siden af NIS 2-loven for rederiet som virksomhed.",
   "en": "Companies of ships under the ISM Code follow it for the ships from 1 July 2025, beside the NIS 2 Act for the company as an undertaking."
  },
  "status": "in-force",
  "by": {
   "da": "retskildens tekst",
   "en": "the text itself"
  },
  "confidence": "V"
 },
 {
  "date": "2025-06",
  "title": {
   "da": "ENISA’s tekniske vejledning til forordning (EU) 2024/2690, med tabel til standarder",
   "en": "ENISA’s technical guidance on Regulation (EU) 2024/2690, with a table to standards"
  },
  "means": {
   "da": "Den giver eksempler på dokumentation og forbinder bilagets punkter med ISO/IEC 27001 og NIST CSF; den er ikke bindende.",
   "en": "It gives examples of evidence and ties the points of the annex to ISO/IEC 27001 and NIST CSF; it does not bind."
  },
  "status": "published",
  "by": {
   "da": "vejledningen i en offentlig kopi",
   "en": "the guidance in a public copy"
  },
  "confidence": "S"
 },
 {
  "date": "2025-07-01",
  "title": {
   "da": "NIS 2-loven, CER-loven og lov nr. 435/2025 om tele træder i kraft",
   "en": "The NIS 2 Act, the CER Act and Act 435/2025 on telecom enter into force"
  },
  "means": {
   "da": "Foranstaltninger, ledelsesorganets pligter og hændelsesunderretning gælder uden overgang; kun registreringen fik en senere frist.",
   "en": "Measures, the duties of the management body and incident notification apply with no transition; only registration had a later deadline."
  },
  "status": "in-force",
  "by": {
   "da": "retskildens tekst",
   "en": "the text itself"
  },
  "confidence": "V"
 },
 {
  "date": "2025-08",
  "title": {
   "da": "Styrelsen for Samfundssikkerhed udsender vejledninger, også til kommuner",
   "en": "The Danish Resilience Agency issues guides, also for municipalities"
  },
  "means": {
   "da": "Vejledningen om foranstaltninger skelner mellem skal, bør og kan.",
   "en": "The guide to the measures tells must, should and may apart."
  },
  "status": "published",
  "by": {
   "da": "sekundære kilder; vejledningerne er ikke læst i deres helhed",
   "en": "secondary sources; the guides were not read in full"
  },
  "confidence": "S"
 },
 {
  "date": "2025-09-01",
  "title": {
   "da": "Ny bekendtgørelse om underretning i telesektoren (nr. 1069/2025)",
   "en": "New order on notification in the telecom sector (no. 1069/2025)"
  },
  "means": {
   "da": "Kun for dem, der følger lov nr. 435/2025 i stedet for NIS 2-loven.",
   "en": "Only for those who follow Act 435/2025 instead of the NIS 2 Act."
  },
  "status": "in-force",
  "by": {
   "da": "bekendtgørelsens tekst i en offentlig kopi",
   "en": "the text of the order in a public copy"
  },
  "confidence": "S"
 },
 {
  "date": "2025-10-01",
  "title": {
   "da": "Den første frist for registrering efter §§ 9 og 10",
   "en": "The first deadline for registration under §§ 9 and 10"
  },
  "means": {
   "da": "Den gjaldt dem, der var omfattet fra lovens start; senere omfattede har 2 uger (§ 10) eller 3 måneder (§ 9).",
   "en": "It was for those covered from the start of the act; those covered later have 2 weeks (§ 10) or 3 months (§ 9)."
  },
  "status": "in-force",
  "by": {
   "da": "retskildens tekst",
   "en": "the text itself"
  },
  "confidence": "V"
 },
 {
  "date": "2025-11-19",
  "title": {
   "da": "Kommissionens forslag «Digital Omnibus»: én indgang til hændelsesunderretning hos ENISA",
   "en": "The Commission’s Digital Omnibus proposal: one entry point for incident notification at ENISA"
  },
  "means": {
   "da": "Et forslag, ikke lov: underret fortsat efter §§ 12 og 13 via Virk.dk.",
   "en": "A proposal, not law: keep notifying under §§ 12 and 13 through Virk.dk."
  },
  "status": "proposed",
  "by": {
   "da": "advokatfirmaers og branchers omtale",
   "en": "reports by law firms and the trade"
  },
  "confidence": "S"
 },
 {
  "date": "2025-12-19",
  "title": {
   "da": "Bekendtgørelse nr. 1679/2025 om myndigheder efter CER-loven, ændret i januar 2026",
   "en": "Order 1679/2025 on authorities under the CER Act, amended in January 2026"
  },
  "means": {
   "da": "Den gælder kritiske enheder efter CER-loven, ikke NIS 2-loven; en enhed, der er udpeget som kritisk dér, er væsentlig her, uanset størrelse.",
   "en": "It is for critical entities under the CER Act, not for the NIS 2 Act; an entity identified as critical there is essential here, whatever its size."
  },
  "status": "in-force",
  "by": {
   "da": "bekendtgørelsens tekst i en offentlig kopi",
   "en": "the text of the order in a public copy"
  },
  "confidence": "S"
 },
 {
  "date": "2025-12-29",
  "title": {
   "da": "Lov nr. 1758/2025 om Digital Sundhed Danmark",
   "en": "Act 1758/2025 on Digital Sundhed Danmark"
  },
  "means": {
   "da": "Ministeren kan give Digital Sundhed Danmark opgaver efter NIS 2-loven; myndigheden for sundhed og regioner kan derfor skifte. Hvornår, vides ikke.",
   "en": "The minister can give Digital Sundhed Danmark tasks under the NIS 2 Act, so the authority for health and the regions may change. When is not known."
  },
  "status": "coming",
  "by": {
   "da": "lovens tekst i en offentlig kopi",
   "en": "the text of the act in a public copy"
  },
  "confidence": "S"
 },
 {
  "date": "2026-01-01",
  "title": {
   "da": "Bekendtgørelse nr. 653/2025 om domænenavnsregistreringsdata træder i kraft",
   "en": "Order 653/2025 on domain name registration data enters into force"
  },
  "means": {
   "da": "Topdomænenavneadministratorer og dem, der registrerer domænenavne, skal validere og verificere kontaktoplysninger og navn.",
   "en": "Top-level domain name registries and those who register domain names must validate and verify contact data and name."
  },
  "status": "in-force",
  "by": {
   "da": "retskildens tekst",
   "en": "the text itself"
  },
  "confidence": "V"
 },
 {
  "date": "2026-01",
  "title": {
   "da": "Tilsynet siges at være begyndt",
   "en": "Supervision is said to have begun"
  },
  "means": {
   "da": "Væsentlige enheder kan få tilsyn uden anledning, vigtige kun ved indikationer på, at loven ikke overholdes.",
   "en": "Essential entities can be supervised without cause, important ones only on indications that the act is not followed."
  },
  "status": "reported",
  "by": {
   "da": "en skabelonleverandørs side og andre leverandørers omtale",
   "en": "the page of a vendor of templates and reports of other vendors"
  },
  "confidence": "BG"
 },
 {
  "date": "2026-01-20",
  "title": {
   "da": "Kommissionens forslag til ændring af NIS 2-direktivet (COM(2026) 13)",
   "en": "The Commission’s proposal to amend the NIS 2 Directive (COM(2026) 13)"
  },
  "means": {
   "da": "Et forslag, ikke lov: blandt andet nye typer af enheder og oplysninger om løsesum. Der sigtes mod enighed i begyndelsen af 2027; derefter skulle den danske lov ændres.",
   "en": "A proposal, not law: among other things new types of entity and information on ransom. The aim is agreement in early 2027; the Danish act would then have to be amended."
  },
  "status": "proposed",
  "by": {
   "da": "advokatfirmaers og branchers omtale",
   "en": "reports by law firms and the trade"
  },
  "confidence": "S"
 },
 {
  "date": "2026-09-11",
  "title": {
   "da": "Underretning efter forordningen om cyberrobusthed begynder",
   "en": "Reporting under the Cyber Resilience Act begins"
  },
  "means": {
   "da": "Producenter af produkter med digitale elementer melder udnyttede sårbarheder og alvorlige hændelser efter dén forordning; det erstatter ikke §§ 12 og 13.",
   "en": "Makers of products with digital elements report exploited vulnerabilities and severe incidents under that regulation; it does not replace §§ 12 and 13."
  },
  "status": "in-force",
  "by": {
   "da": "advokatfirmaers og branchers omtale",
   "en": "reports by law firms and the trade"
  },
  "confidence": "S"
 }
]
