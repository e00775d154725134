// Written by npm run generate from the YAML files in adopt. Do not edit.

import type { LabelWords, PassingWords, SectionWords } from './adopt-types.ts'
import type { RequirementId } from './law.generated.ts'

export const labelWords: LabelWords = {
 "fields": {
  "id": {
   "da": [
    "id",
    "dokument-id",
    "dokumentid",
    "dokumentnr",
    "dokumentnummer",
    "dok nr",
    "dok id",
    "dok.nr",
    "politiknr",
    "politiknummer",
    "politik-id",
    "nr",
    "nummer",
    "reference",
    "referencenummer",
    "sagsnr dokument",
    "dokumentkode",
    "kode",
    "instruksnummer",
    "instruksnr"
   ],
   "en": [
    "id",
    "document id",
    "doc id",
    "docid",
    "document number",
    "document no",
    "doc no",
    "doc number",
    "policy id",
    "policy number",
    "policy no",
    "reference",
    "ref",
    "reference number",
    "identifier",
    "document reference",
    "doc ref",
    "document code",
    "control number"
   ],
   "de": [
    "id",
    "dokument-id",
    "dokumenten-id",
    "dokumentnummer",
    "dokumentennummer",
    "dokument-nr",
    "dokumenten-nr",
    "dok-nr",
    "dok-id",
    "richtliniennummer",
    "richtlinien-nr",
    "richtlinien-id",
    "kennung",
    "kennzeichen",
    "referenz",
    "aktenzeichen",
    "dokumentenkennung",
    "dokumentkennung"
   ],
   "sv": [
    "id",
    "dokument-id",
    "dokumentid",
    "dokumentnummer",
    "dokumentnr",
    "dok nr",
    "dok id",
    "policynummer",
    "policy-id",
    "beteckning",
    "diarienummer",
    "diarienr",
    "referens",
    "dokumentbeteckning"
   ],
   "no": [
    "id",
    "dokument-id",
    "dokumentid",
    "dokumentnummer",
    "dokumentnr",
    "dok nr",
    "dok id",
    "policy-id",
    "referanse",
    "referansenummer",
    "retningslinjenr",
    "saksnummer",
    "prosedyrenummer"
   ]
  },
  "title": {
   "da": [
    "titel",
    "dokumenttitel",
    "dokumentnavn",
    "navn",
    "dokument",
    "politik",
    "politikkens navn",
    "emne",
    "overskrift",
    "navn på politik"
   ],
   "en": [
    "title",
    "document title",
    "document name",
    "policy name",
    "policy title",
    "name",
    "document",
    "subject",
    "policy"
   ],
   "de": [
    "titel",
    "dokumenttitel",
    "dokumententitel",
    "dokumentname",
    "name",
    "dokument",
    "richtlinie",
    "bezeichnung",
    "betreff",
    "thema"
   ],
   "sv": [
    "titel",
    "dokumenttitel",
    "dokumentnamn",
    "namn",
    "dokument",
    "rubrik",
    "benämning",
    "ämne",
    "policynamn"
   ],
   "no": [
    "tittel",
    "dokumenttittel",
    "dokumentnavn",
    "navn",
    "dokument",
    "emne",
    "policy",
    "retningslinje"
   ]
  },
  "version": {
   "da": [
    "version",
    "versionsnummer",
    "versionsnr",
    "versionnr",
    "version nr",
    "udgave",
    "revision",
    "rev",
    "revisionsnr",
    "revisionsnummer",
    "gældende version",
    "aktuel version",
    "dokumentversion",
    "ver"
   ],
   "en": [
    "version",
    "version number",
    "version no",
    "ver",
    "revision",
    "rev",
    "revision number",
    "revision no",
    "issue",
    "edition",
    "document version",
    "current version",
    "release"
   ],
   "de": [
    "version",
    "versionsnummer",
    "versions-nr",
    "versionsnr",
    "ausgabe",
    "revision",
    "rev",
    "revisionsnummer",
    "fassung",
    "revisionsstand",
    "version nr",
    "dokumentversion",
    "dokumentenversion"
   ],
   "sv": [
    "version",
    "versionsnummer",
    "versionsnr",
    "versionnr",
    "utgåva",
    "utgåvenr",
    "revision",
    "revisionsnummer",
    "revisionsnr",
    "rev",
    "gällande version",
    "dokumentversion"
   ],
   "no": [
    "versjon",
    "versjonsnummer",
    "versjonsnr",
    "versjon nr",
    "utgave",
    "utgavenr",
    "revisjon",
    "revisjonsnr",
    "revisjonsnummer",
    "rev",
    "gjeldende versjon",
    "dokumentversjon"
   ]
  },
  "owner": {
   "da": [
    "ejer",
    "dokumentejer",
    "politikejer",
    "ansvarlig",
    "dokumentansvarlig",
    "ansvarlig for dokumentet",
    "ansvarlig ejer",
    "procesejer",
    "systemejer",
    "ejer af dokumentet",
    "ansvarlig person",
    "politikansvarlig",
    "indholdsansvarlig",
    "fagansvarlig",
    "dokumentets ejer",
    "ejer og kontakt",
    "ansvarlig enhed",
    "ansvarlig leder",
    "kontaktperson",
    "ansvarlig funktion"
   ],
   "en": [
    "owner",
    "document owner",
    "policy owner",
    "responsible",
    "responsible person",
    "accountable",
    "process owner",
    "maintained by",
    "maintainer",
    "owned by",
    "document custodian",
    "custodian",
    "responsible party",
    "responsible role",
    "policy lead",
    "owner role",
    "contact",
    "responsible owner"
   ],
   "de": [
    "eigentümer",
    "dokumenteneigentümer",
    "dokumenteigentümer",
    "eigner",
    "dokumenteneigner",
    "dokumenteigner",
    "verantwortlich",
    "verantwortliche",
    "verantwortlicher",
    "verantwortliche person",
    "verantwortliche stelle",
    "dokumentenverantwortlicher",
    "dokumentenverantwortliche",
    "dokumentverantwortlicher",
    "dokumentverantwortliche",
    "dokumentverantwortung",
    "dokumentenverantwortung",
    "richtlinienverantwortlicher",
    "prozesseigner",
    "prozesseigentümer",
    "inhaltlich verantwortlich",
    "fachverantwortlich",
    "fachverantwortung",
    "zuständig",
    "zuständigkeit",
    "verantwortung",
    "ansprechpartner",
    "inhaber",
    "dokumenteninhaber",
    "prozessverantwortlicher",
    "verantwortliche rolle"
   ],
   "sv": [
    "ägare",
    "dokumentägare",
    "policyägare",
    "ansvarig",
    "dokumentansvarig",
    "ansvarig för dokumentet",
    "processägare",
    "ansvarig funktion",
    "ansvarig person",
    "ansvarig chef",
    "informationsägare",
    "förvaltas av",
    "förvaltare",
    "innehållsansvarig",
    "kontaktperson",
    "ansvarig roll"
   ],
   "no": [
    "eier",
    "dokumenteier",
    "policyeier",
    "ansvarlig",
    "dokumentansvarlig",
    "ansvarlig for dokumentet",
    "prosesseier",
    "ansvarlig enhet",
    "ansvarlig person",
    "ansvarlig leder",
    "fagansvarlig",
    "systemeier",
    "innholdsansvarlig",
    "kontaktperson",
    "ansvarlig rolle"
   ]
  },
  "effective": {
   "da": [
    "gyldig fra",
    "gældende fra",
    "gælder fra",
    "ikrafttræden",
    "ikrafttrædelse",
    "ikrafttrædelsesdato",
    "ikraft",
    "i kraft",
    "i kraft fra",
    "træder i kraft",
    "trådt i kraft",
    "ikrafttrådt",
    "gyldig pr",
    "gældende pr",
    "gyldighedsdato",
    "virkningsdato",
    "udgivelsesdato",
    "udgivet",
    "effektiv fra",
    "gyldighed fra",
    "startdato",
    "udstedt",
    "ikraftsat",
    "gyldig fra og med",
    "ikraft fra"
   ],
   "en": [
    "effective",
    "effective date",
    "effective from",
    "in force",
    "in force from",
    "in force since",
    "valid from",
    "start date",
    "date effective",
    "entry into force",
    "applies from",
    "issue date",
    "issued",
    "date of issue",
    "publication date",
    "published",
    "commencement",
    "commencement date",
    "enforced from",
    "effective as of"
   ],
   "de": [
    "gültig ab",
    "gültig seit",
    "gültig von",
    "inkrafttreten",
    "in kraft ab",
    "in kraft seit",
    "in kraft",
    "gilt ab",
    "gilt seit",
    "in kraft getreten am",
    "tritt in kraft",
    "tritt in kraft am",
    "wirksam ab",
    "ausgabedatum",
    "inkraftsetzung",
    "datum des inkrafttretens",
    "veröffentlicht",
    "veröffentlicht am",
    "gültigkeit ab",
    "gültigkeitsbeginn",
    "inkrafttreten am"
   ],
   "sv": [
    "gäller från",
    "giltig från",
    "giltigt från",
    "gällande från",
    "gäller från och med",
    "gäller fr o m",
    "ikraftträdande",
    "ikraftträdandedatum",
    "träder i kraft",
    "i kraft",
    "i kraft från",
    "giltighet från",
    "giltig fr o m",
    "publicerad",
    "utgivningsdatum",
    "utfärdad",
    "gäller sedan",
    "gällande fr.o.m",
    "giltig från och med",
    "ikraft"
   ],
   "no": [
    "gyldig fra",
    "gjelder fra",
    "gjeldende fra",
    "ikrafttredelse",
    "ikrafttreden",
    "ikrafttredelsesdato",
    "trer i kraft",
    "i kraft",
    "i kraft fra",
    "trådte i kraft",
    "utgitt",
    "utgivelsesdato",
    "publisert",
    "gyldighetsdato",
    "gyldig fra og med",
    "virkningsdato",
    "gyldig fra dato"
   ]
  },
  "updated": {
   "da": [
    "opdateret",
    "senest opdateret",
    "sidst opdateret",
    "ændret",
    "senest ændret",
    "sidst ændret",
    "senest redigeret",
    "sidst redigeret",
    "opdateringsdato",
    "ændringsdato",
    "seneste ændring",
    "seneste opdatering",
    "dato",
    "versionsdato",
    "dokumentdato",
    "sidste ændring",
    "ajourført",
    "senest ajourført",
    "udgavedato",
    "redigeret"
   ],
   "en": [
    "updated",
    "last updated",
    "last update",
    "modified",
    "last modified",
    "changed",
    "last changed",
    "date",
    "version date",
    "document date",
    "last edited",
    "date modified",
    "revision date",
    "date of last update",
    "date updated",
    "last revised",
    "revised",
    "date of revision",
    "last revision"
   ],
   "de": [
    "stand",
    "aktualisiert",
    "zuletzt aktualisiert",
    "letzte aktualisierung",
    "geändert",
    "geändert am",
    "zuletzt geändert",
    "zuletzt geändert am",
    "letzte änderung",
    "aktualisiert am",
    "datum",
    "dokumentdatum",
    "dokumentendatum",
    "versionsdatum",
    "änderungsdatum",
    "stand vom",
    "bearbeitungsstand",
    "datum der version",
    "letzte bearbeitung",
    "zuletzt bearbeitet"
   ],
   "sv": [
    "uppdaterad",
    "senast uppdaterad",
    "ändrad",
    "senast ändrad",
    "ändringsdatum",
    "senaste ändring",
    "senaste uppdatering",
    "datum",
    "versionsdatum",
    "dokumentdatum",
    "uppdaterat",
    "senast uppdaterat",
    "senast redigerad",
    "uppdateringsdatum"
   ],
   "no": [
    "oppdatert",
    "sist oppdatert",
    "endret",
    "sist endret",
    "endringsdato",
    "siste endring",
    "siste oppdatering",
    "dato",
    "versjonsdato",
    "dokumentdato",
    "sist redigert",
    "oppdateringsdato",
    "senest oppdatert"
   ]
  },
  "reviewed": {
   "da": [
    "gennemgået",
    "senest gennemgået",
    "sidst gennemgået",
    "revideret",
    "senest revideret",
    "sidst revideret",
    "seneste revision",
    "seneste gennemgang",
    "sidste revision",
    "sidste gennemgang",
    "revisionsdato",
    "gennemgangsdato",
    "evalueret",
    "senest evalueret",
    "review",
    "senest reviewet",
    "kontrolleret",
    "senest kontrolleret",
    "seneste review"
   ],
   "en": [
    "reviewed",
    "last reviewed",
    "last review",
    "review date",
    "date reviewed",
    "date of last review",
    "reviewed on",
    "most recent review",
    "last review date"
   ],
   "de": [
    "überprüft",
    "überprüft am",
    "zuletzt überprüft",
    "zuletzt überprüft am",
    "letzte überprüfung",
    "geprüft",
    "geprüft am",
    "zuletzt geprüft",
    "letzte prüfung",
    "letztes review",
    "letzte revision",
    "revidiert",
    "zuletzt revidiert",
    "überprüfungsdatum",
    "prüfdatum",
    "revisionsdatum",
    "review",
    "datum der letzten überprüfung"
   ],
   "sv": [
    "granskad",
    "senast granskad",
    "granskningsdatum",
    "senaste granskning",
    "reviderad",
    "senast reviderad",
    "senaste revision",
    "revisionsdatum",
    "senaste översyn",
    "översedd",
    "senast översedd",
    "senaste revidering",
    "revideringsdatum",
    "kontrollerad"
   ],
   "no": [
    "gjennomgått",
    "sist gjennomgått",
    "revidert",
    "sist revidert",
    "siste revisjon",
    "siste gjennomgang",
    "revisjonsdato",
    "gjennomgangsdato",
    "siste revidering",
    "revideringsdato",
    "sist evaluert",
    "kontrollert",
    "senest revidert"
   ]
  },
  "nextReview": {
   "da": [
    "næste revision",
    "næste gennemgang",
    "næste review",
    "næste opdatering",
    "skal revideres",
    "skal gennemgås",
    "revideres senest",
    "gennemgås senest",
    "revisionsfrist",
    "næste evaluering",
    "revision senest",
    "gyldig til",
    "udløber",
    "udløbsdato",
    "næste revisionsdato",
    "revideres næste gang",
    "genbesøges",
    "revideres inden"
   ],
   "en": [
    "next review",
    "next review date",
    "review due",
    "review by",
    "due for review",
    "next revision",
    "valid until",
    "expires",
    "expiry date",
    "review due date",
    "next scheduled review",
    "date of next review",
    "to be reviewed by"
   ],
   "de": [
    "nächste überprüfung",
    "nächste prüfung",
    "nächste revision",
    "nächstes review",
    "nächste aktualisierung",
    "überprüfung bis",
    "wiedervorlage",
    "gültig bis",
    "läuft ab",
    "nächster review",
    "nächste überarbeitung",
    "überprüfung fällig",
    "wiedervorlage am"
   ],
   "sv": [
    "nästa granskning",
    "nästa revision",
    "nästa översyn",
    "nästa revidering",
    "ska granskas",
    "revideras senast",
    "giltig till",
    "gäller till",
    "gäller till och med",
    "nästa uppdatering",
    "giltig t o m",
    "nästa genomgång"
   ],
   "no": [
    "neste revisjon",
    "neste gjennomgang",
    "neste revidering",
    "skal revideres",
    "revideres innen",
    "gyldig til",
    "utløper",
    "utløpsdato",
    "neste oppdatering",
    "revisjonsfrist",
    "neste evaluering"
   ]
  },
  "reviewEvery": {
   "da": [
    "revisionscyklus",
    "revisionsinterval",
    "revisionsfrekvens",
    "gennemgangsinterval",
    "revideres",
    "gennemgås",
    "opdateres",
    "reviewcyklus",
    "hyppighed for gennemgang",
    "reviewfrekvens",
    "revisionshyppighed",
    "gennemgangsfrekvens",
    "interval for gennemgang",
    "genovervejes",
    "opdateringsfrekvens",
    "evalueres",
    "revurderes",
    "interval for revision"
   ],
   "en": [
    "review cycle",
    "review frequency",
    "review interval",
    "review period",
    "reviewed every",
    "frequency of review",
    "review",
    "revision cycle",
    "review schedule",
    "revision frequency",
    "update frequency",
    "review every",
    "reviewcycle",
    "reviewevery"
   ],
   "de": [
    "überprüfungszyklus",
    "prüfzyklus",
    "überprüfungsintervall",
    "prüfintervall",
    "revisionszyklus",
    "revisionsintervall",
    "reviewzyklus",
    "review-zyklus",
    "review-intervall",
    "überprüfungsturnus",
    "prüfturnus",
    "turnus",
    "revisionsturnus",
    "überprüfung",
    "überarbeitungszyklus",
    "aktualisierungszyklus",
    "prüfungsintervall",
    "überprüfungsrhythmus"
   ],
   "sv": [
    "granskningscykel",
    "granskningsintervall",
    "revideringsintervall",
    "revisionsintervall",
    "översynsintervall",
    "revideras",
    "granskas",
    "ses över",
    "översyn",
    "revisionscykel",
    "uppdateringsintervall",
    "revisionsfrekvens",
    "granskningsfrekvens",
    "uppdateras"
   ],
   "no": [
    "revisjonssyklus",
    "revisjonsintervall",
    "revisjonsfrekvens",
    "gjennomgangsintervall",
    "revideres",
    "gjennomgås",
    "oppdateres",
    "frekvens for gjennomgang",
    "gjennomgangsfrekvens",
    "revideringsintervall",
    "gjennomgangssyklus",
    "evalueres"
   ]
  },
  "status": {
   "da": [
    "status",
    "dokumentstatus",
    "tilstand",
    "godkendelsesstatus",
    "fase"
   ],
   "en": [
    "status",
    "document status",
    "state",
    "approval status",
    "lifecycle",
    "policy status"
   ],
   "de": [
    "status",
    "dokumentstatus",
    "dokumentenstatus",
    "zustand",
    "freigabestatus",
    "bearbeitungsstatus"
   ],
   "sv": [
    "status",
    "dokumentstatus",
    "tillstånd",
    "godkännandestatus"
   ],
   "no": [
    "status",
    "dokumentstatus",
    "tilstand",
    "godkjenningsstatus"
   ]
  },
  "approved": {
   "da": [
    "godkendt",
    "godkendt den",
    "godkendelsesdato",
    "dato for godkendelse",
    "vedtaget",
    "vedtaget den",
    "godkendelse",
    "godkendt dato",
    "tiltrådt",
    "besluttet",
    "ledelsesgodkendt",
    "godkendt pr"
   ],
   "en": [
    "approved",
    "approved on",
    "approval date",
    "date approved",
    "date of approval",
    "adopted",
    "adopted on",
    "approval",
    "signed off",
    "ratified",
    "sign-off date"
   ],
   "de": [
    "freigegeben am",
    "freigabe",
    "freigabedatum",
    "genehmigt am",
    "genehmigt",
    "freigegeben",
    "verabschiedet",
    "verabschiedet am",
    "beschlossen am",
    "beschlossen",
    "genehmigung",
    "datum der freigabe",
    "genehmigungsdatum",
    "freigabe am",
    "in der fassung vom"
   ],
   "sv": [
    "godkänd",
    "godkänt",
    "godkänd den",
    "godkännandedatum",
    "fastställd",
    "fastställd den",
    "fastställt",
    "fastställandedatum",
    "beslutad",
    "beslutad den",
    "beslutsdatum",
    "antagen",
    "antagen den",
    "beslutat"
   ],
   "no": [
    "godkjent",
    "godkjent den",
    "godkjenningsdato",
    "godkjent dato",
    "vedtatt",
    "vedtatt den",
    "vedtaksdato",
    "besluttet",
    "fastsatt",
    "godkjenning",
    "dato for godkjenning"
   ]
  },
  "approvedBy": {
   "da": [
    "godkendt af",
    "godkender",
    "vedtaget af",
    "godkendende organ",
    "tiltrådt af",
    "besluttet af",
    "godkendelse ved"
   ],
   "en": [
    "approved by",
    "approver",
    "adopted by",
    "approving body",
    "signed off by",
    "authorised by",
    "authorized by",
    "approval authority",
    "ratified by"
   ],
   "de": [
    "freigegeben durch",
    "genehmigt durch",
    "freigabe durch",
    "freigegeben von",
    "genehmigt von",
    "freigeber",
    "beschlossen durch",
    "verabschiedet von",
    "genehmigende stelle",
    "beschlossen von"
   ],
   "sv": [
    "godkänd av",
    "fastställd av",
    "beslutad av",
    "antagen av",
    "godkännare",
    "beslutsfattare",
    "fastställt av",
    "godkänt av",
    "beslutsinstans"
   ],
   "no": [
    "godkjent av",
    "vedtatt av",
    "besluttet av",
    "godkjenner",
    "fastsatt av",
    "godkjenningsmyndighet"
   ]
  },
  "other": {
   "da": [
    "forfatter",
    "udarbejdet af",
    "oprettet",
    "oprettet af",
    "oprettet den",
    "klassifikation",
    "klassificering",
    "fortrolighed",
    "målgruppe",
    "modtagere",
    "organisation",
    "virksomhed",
    "afdeling",
    "sprog",
    "emneord",
    "kategori",
    "type",
    "dokumenttype",
    "journalnummer",
    "sagsnummer",
    "distribution",
    "erstatter",
    "kvalitetssikret af",
    "område",
    "omfatter",
    "lokation",
    "gælder for"
   ],
   "en": [
    "author",
    "authors",
    "prepared by",
    "created",
    "created by",
    "classification",
    "confidentiality",
    "audience",
    "organisation",
    "organization",
    "company",
    "department",
    "language",
    "keywords",
    "tags",
    "category",
    "type",
    "document type",
    "distribution",
    "supersedes",
    "replaces",
    "scope",
    "reviewer",
    "reviewed by",
    "layout",
    "applies to",
    "draft",
    "date created",
    "written by"
   ],
   "de": [
    "autor",
    "verfasser",
    "ersteller",
    "erstellt",
    "erstellt am",
    "erstellt von",
    "klassifizierung",
    "vertraulichkeit",
    "zielgruppe",
    "verteiler",
    "organisation",
    "unternehmen",
    "abteilung",
    "sprache",
    "schlagwörter",
    "kategorie",
    "typ",
    "dokumententyp",
    "dokumenttyp",
    "ersetzt",
    "geltungsbereich",
    "geprüft durch",
    "geprüft von",
    "prüfer",
    "art",
    "vertraulichkeitsstufe",
    "einstufung"
   ],
   "sv": [
    "författare",
    "upprättad",
    "upprättad av",
    "skapad",
    "skapad av",
    "klassning",
    "klassificering",
    "målgrupp",
    "organisation",
    "avdelning",
    "språk",
    "nyckelord",
    "kategori",
    "typ",
    "dokumenttyp",
    "ersätter",
    "distribution",
    "granskad av",
    "omfattning",
    "informationsklass",
    "gäller för",
    "diariefört"
   ],
   "no": [
    "forfatter",
    "utarbeidet av",
    "opprettet",
    "opprettet av",
    "klassifisering",
    "gradering",
    "målgruppe",
    "organisasjon",
    "avdeling",
    "språk",
    "nøkkelord",
    "kategori",
    "type",
    "dokumenttype",
    "erstatter",
    "distribusjon",
    "kontrollert av",
    "omfang",
    "gjelder for"
   ]
  }
 },
 "statuses": {
  "retired": {
   "da": [
    "udgået",
    "ophævet",
    "forældet",
    "udløbet",
    "tilbagekaldt",
    "erstattet",
    "arkiveret",
    "annulleret",
    "ugyldig",
    "bortfaldet"
   ],
   "en": [
    "retired",
    "withdrawn",
    "obsolete",
    "superseded",
    "archived",
    "expired",
    "deprecated",
    "cancelled",
    "revoked",
    "rescinded"
   ],
   "de": [
    "außer kraft",
    "ausser kraft",
    "aufgehoben",
    "ungültig",
    "veraltet",
    "abgelöst",
    "ersetzt",
    "archiviert",
    "zurückgezogen",
    "abgelaufen"
   ],
   "sv": [
    "upphävd",
    "utgången",
    "ersatt",
    "inaktuell",
    "arkiverad",
    "ogiltig",
    "upphört",
    "återkallad"
   ],
   "no": [
    "utgått",
    "opphevet",
    "erstattet",
    "foreldet",
    "arkivert",
    "ugyldig",
    "utløpt",
    "tilbaketrukket"
   ]
  },
  "draft": {
   "da": [
    "udkast",
    "kladde",
    "under udarbejdelse",
    "i høring",
    "høring",
    "til godkendelse",
    "under revision",
    "afventer godkendelse",
    "ikke godkendt",
    "foreløbig",
    "under behandling",
    "til kommentering",
    "til review",
    "arbejdsudkast"
   ],
   "en": [
    "draft",
    "work in progress",
    "wip",
    "in review",
    "under review",
    "proposed",
    "pending",
    "pending approval",
    "for approval",
    "awaiting approval",
    "not approved",
    "in preparation",
    "preliminary",
    "for comment",
    "in progress",
    "unapproved"
   ],
   "de": [
    "entwurf",
    "in arbeit",
    "in bearbeitung",
    "in prüfung",
    "zur prüfung",
    "zur freigabe",
    "vorläufig",
    "in überarbeitung",
    "in abstimmung",
    "nicht freigegeben",
    "in erstellung",
    "zur genehmigung",
    "arbeitsversion"
   ],
   "sv": [
    "utkast",
    "under arbete",
    "på remiss",
    "remiss",
    "förslag",
    "under granskning",
    "arbetsversion",
    "för godkännande",
    "preliminär",
    "ej godkänd",
    "inte godkänd",
    "under beredning",
    "arbetsmaterial"
   ],
   "no": [
    "utkast",
    "under arbeid",
    "på høring",
    "høring",
    "forslag",
    "til godkjenning",
    "under revisjon",
    "foreløpig",
    "ikke godkjent",
    "kladd",
    "under utarbeidelse",
    "under behandling"
   ]
  },
  "approved": {
   "da": [
    "godkendt",
    "gældende",
    "i kraft",
    "aktiv",
    "vedtaget",
    "endelig",
    "publiceret",
    "frigivet",
    "ikraft",
    "gyldig",
    "udgivet",
    "ledelsesgodkendt",
    "tiltrådt"
   ],
   "en": [
    "approved",
    "final",
    "active",
    "in force",
    "published",
    "released",
    "effective",
    "current",
    "adopted",
    "live",
    "signed off",
    "accepted",
    "ratified",
    "in effect"
   ],
   "de": [
    "freigegeben",
    "gültig",
    "in kraft",
    "genehmigt",
    "aktiv",
    "verabschiedet",
    "veröffentlicht",
    "final",
    "verbindlich",
    "beschlossen",
    "freigabe erteilt"
   ],
   "sv": [
    "godkänd",
    "godkänt",
    "fastställd",
    "fastställt",
    "gällande",
    "antagen",
    "beslutad",
    "gäller",
    "publicerad",
    "aktiv",
    "giltig",
    "slutlig",
    "i kraft"
   ],
   "no": [
    "godkjent",
    "gjeldende",
    "vedtatt",
    "publisert",
    "aktiv",
    "gyldig",
    "endelig",
    "i kraft",
    "besluttet",
    "fastsatt"
   ]
  }
 },
 "months": {
  "1": [
   "januar",
   "january",
   "januari",
   "jan",
   "jänner"
  ],
  "2": [
   "februar",
   "february",
   "februari",
   "feb",
   "feber",
   "febr"
  ],
  "3": [
   "marts",
   "march",
   "märz",
   "mars",
   "mar",
   "mär",
   "maerz",
   "mrz"
  ],
  "4": [
   "april",
   "apr"
  ],
  "5": [
   "maj",
   "may",
   "mai"
  ],
  "6": [
   "juni",
   "june",
   "jun"
  ],
  "7": [
   "juli",
   "july",
   "jul"
  ],
  "8": [
   "august",
   "augusti",
   "aug"
  ],
  "9": [
   "september",
   "sep",
   "sept"
  ],
  "10": [
   "oktober",
   "october",
   "okt",
   "oct"
  ],
  "11": [
   "november",
   "nov"
  ],
  "12": [
   "december",
   "dezember",
   "desember",
   "dec",
   "dez",
   "des"
  ]
 },
 "intervals": {
  "P1Y": [
   "årligt",
   "årlig",
   "hvert år",
   "en gang om året",
   "én gang om året",
   "en gang årligt",
   "én gang årligt",
   "mindst årligt",
   "mindst en gang årligt",
   "annually",
   "annual",
   "yearly",
   "every year",
   "once a year",
   "once per year",
   "per annum",
   "each year",
   "jährlich",
   "jedes jahr",
   "einmal jährlich",
   "einmal im jahr",
   "einmal pro jahr",
   "årligen",
   "varje år",
   "en gång per år",
   "en gång om året",
   "en gång årligen",
   "hvert kalenderår",
   "én gang i året",
   "en gang i året",
   "én gang per år",
   "en gang per år",
   "1 gang årligt",
   "1 gang om året",
   "mindst 1 gang årligt"
  ],
  "P2Y": [
   "hvert andet år",
   "hver andet år",
   "every two years",
   "every other year",
   "every second year",
   "biennial",
   "biennially",
   "alle zwei jahre",
   "jedes zweite jahr",
   "zweijährlich",
   "vartannat år",
   "annethvert år",
   "hvert annet år",
   "annenhvert år"
  ],
  "P3Y": [
   "hvert tredje år",
   "every three years",
   "every third year",
   "alle drei jahre",
   "dreijährlich",
   "vart tredje år"
  ],
  "P6M": [
   "halvårligt",
   "halvårlig",
   "hvert halve år",
   "hvert halvår",
   "to gange årligt",
   "to gange om året",
   "half-yearly",
   "twice a year",
   "every six months",
   "semi-annually",
   "semiannually",
   "semi-annual",
   "biannually",
   "halbjährlich",
   "alle sechs monate",
   "zweimal jährlich",
   "zweimal im jahr",
   "halvårsvis",
   "två gånger per år",
   "två gånger om året",
   "varje halvår",
   "to ganger i året",
   "to ganger årlig"
  ],
  "P3M": [
   "kvartalsvis",
   "hvert kvartal",
   "quarterly",
   "every quarter",
   "every three months",
   "vierteljährlich",
   "quartalsweise",
   "pro quartal",
   "jedes quartal",
   "varje kvartal",
   "en gång per kvartal"
  ],
  "P1M": [
   "månedligt",
   "månedlig",
   "hver måned",
   "monthly",
   "every month",
   "monatlich",
   "jeden monat",
   "månadsvis",
   "varje månad",
   "månedsvis"
  ]
 },
 "units": {
  "M": [
   "måned",
   "måneder",
   "mdr",
   "mdr.",
   "md",
   "month",
   "months",
   "monat",
   "monate",
   "monaten",
   "månad",
   "månader",
   "mån"
  ],
  "Y": [
   "år",
   "year",
   "years",
   "jahr",
   "jahre",
   "jahren",
   "yr",
   "yrs"
  ],
  "W": [
   "uge",
   "uger",
   "week",
   "weeks",
   "woche",
   "wochen",
   "vecka",
   "veckor",
   "uke",
   "uker"
  ]
 },
 "numbers": {
  "1": [
   "et",
   "en",
   "én",
   "ét",
   "one",
   "ein",
   "eine",
   "einem",
   "ett",
   "a"
  ],
  "2": [
   "to",
   "two",
   "zwei",
   "två"
  ],
  "3": [
   "tre",
   "three",
   "drei"
  ],
  "4": [
   "fire",
   "four",
   "vier",
   "fyra"
  ],
  "6": [
   "seks",
   "six",
   "sechs",
   "sex"
  ],
  "12": [
   "tolv",
   "twelve",
   "zwölf"
  ],
  "18": [
   "atten",
   "eighteen",
   "achtzehn",
   "arton"
  ],
  "24": [
   "fireogtyve",
   "twenty-four",
   "vierundzwanzig",
   "tjugofyra",
   "tjuefire"
  ]
 },
 "blanks": [
  "-",
  "–",
  "—",
  "?",
  "tbd",
  "tba",
  "todo",
  "n/a",
  "na",
  "ingen",
  "none",
  "keine",
  "ikke angivet",
  "udfyldes",
  "angives",
  "indsæt",
  "insert",
  "ej angivet",
  "xx",
  "xxx",
  "...",
  "…",
  "ikke fastsat",
  "offen",
  "noch offen",
  "saknas",
  "mangler",
  "kommer",
  "ukendt",
  "unknown",
  "se ovenfor"
 ],
 "notPolicies": {
  "names": [
   "readme",
   "changelog",
   "license",
   "contributing",
   "security",
   "code_of_conduct",
   "index",
   "summary",
   "todo",
   "template",
   "skabelon",
   "vorlage",
   "mall"
  ],
  "words": {
   "da": [
    "referat",
    "mødereferat",
    "dagsorden",
    "mødeindkaldelse",
    "tilbud",
    "faktura",
    "nyhedsbrev",
    "ansættelseskontrakt",
    "mødenoter"
   ],
   "en": [
    "minutes",
    "meeting notes",
    "agenda",
    "newsletter",
    "invoice",
    "changelog",
    "release notes"
   ],
   "de": [
    "protokoll der sitzung",
    "sitzungsprotokoll",
    "besprechungsprotokoll",
    "tagesordnung",
    "rechnung",
    "angebot",
    "newsletter"
   ],
   "sv": [
    "mötesprotokoll",
    "protokoll",
    "dagordning",
    "faktura",
    "offert",
    "nyhetsbrev",
    "minnesanteckningar"
   ],
   "no": [
    "møtereferat",
    "referat",
    "dagsorden",
    "saksliste",
    "faktura",
    "tilbud",
    "nyhetsbrev"
   ]
  }
 }
}

export const sectionWords: { readonly [Id in RequirementId]?: SectionWords<RequirementId> } = {
 "dk/6.1.1/risk-analysis-policy": {
  "also": [
   "dk/6.1.1/risk-method"
  ],
  "headings": {
   "da": [
    "risikostyring",
    "risikoanalyse",
    "risikovurdering",
    "politik risici",
    "risikohåndtering",
    "håndtering risici",
    "styring risici",
    "vurdering risici",
    "risikoproces"
   ],
   "en": [
    "risk management",
    "risk analysis",
    "risk assessment",
    "managing risk",
    "risk treatment",
    "risk policy",
    "risk process",
    "assessing risk"
   ],
   "de": [
    "risikomanagement",
    "risikoanalyse",
    "risikobewertung",
    "risikobehandlung",
    "umgang risiken",
    "risikobeurteilung",
    "risikosteuerung",
    "risikoprozess"
   ],
   "sv": [
    "riskhantering",
    "riskanalys",
    "riskbedömning",
    "hantering risker",
    "riskpolicy",
    "riskprocess",
    "riskstyrning",
    "riskbehandling"
   ],
   "no": [
    "risikostyring",
    "risikoanalyse",
    "risikovurdering",
    "håndtering risiko",
    "risikohåndtering",
    "risikoprosess"
   ]
  },
  "terms": {
   "da": [
    "risiko",
    "risici",
    "trussel",
    "sårbarhed",
    "sandsynlighed",
    "konsekvens",
    "risikoejer",
    "risikoregister",
    "restrisiko",
    "risikoaccept"
   ],
   "en": [
    "risk",
    "threat",
    "likelihood",
    "impact",
    "risk owner",
    "risk register",
    "residual risk",
    "treatment",
    "accept"
   ],
   "de": [
    "risiko",
    "bedrohung",
    "eintrittswahrscheinlichkeit",
    "auswirkung",
    "schadenshöhe",
    "risikoeigner",
    "restrisiko",
    "risikoregister",
    "akzeptanz"
   ],
   "sv": [
    "risk",
    "hot",
    "sannolikhet",
    "konsekvens",
    "riskägare",
    "riskregister",
    "kvarvarande risk",
    "åtgärdsplan"
   ],
   "no": [
    "risiko",
    "trussel",
    "sannsynlighet",
    "konsekvens",
    "risikoeier",
    "risikoregister",
    "restrisiko",
    "akseptabel"
   ]
  }
 },
 "dk/6.1.1/information-system-security-policy": {
  "headings": {
   "da": [
    "informationssikkerhedspolitik",
    "it-sikkerhedspolitik",
    "sikkerhedspolitik",
    "cybersikkerhedspolitik",
    "politik informationssikkerhed",
    "overordnet politik",
    "politik it-sikkerhed",
    "politik cybersikkerhed",
    "overordnede rammer",
    "sikkerhedshåndbog"
   ],
   "en": [
    "information security policy",
    "it security policy",
    "security policy",
    "cybersecurity policy",
    "cyber security policy",
    "overarching policy",
    "information security management",
    "policy statement"
   ],
   "de": [
    "informationssicherheitsleitlinie",
    "sicherheitsleitlinie",
    "informationssicherheitspolitik",
    "informationssicherheitsrichtlinie",
    "leitlinie informationssicherheit",
    "sicherheitsrichtlinie",
    "it-sicherheitsleitlinie",
    "leitlinie cybersicherheit",
    "richtlinie informationssicherheit",
    "informationssicherheit"
   ],
   "sv": [
    "informationssäkerhetspolicy",
    "it-säkerhetspolicy",
    "säkerhetspolicy",
    "cybersäkerhetspolicy",
    "policy informationssäkerhet",
    "policy cybersäkerhet",
    "informationssäkerhet"
   ],
   "no": [
    "informasjonssikkerhetspolicy",
    "sikkerhetspolicy",
    "it-sikkerhetspolicy",
    "policy informasjonssikkerhet",
    "styringsdokument informasjonssikkerhet",
    "sikkerhetspolitikk",
    "informasjonssikkerhet",
    "overordnet policy"
   ]
  },
  "terms": {
   "da": [
    "informationssikkerhed",
    "fortrolighed",
    "integritet",
    "tilgængelighed",
    "overordnet",
    "rammer",
    "ledelsessystem",
    "sikkerhedsmål"
   ],
   "en": [
    "information security",
    "confidentiality",
    "integrity",
    "availability",
    "framework",
    "objectives",
    "management system"
   ],
   "de": [
    "informationssicherheit",
    "vertraulichkeit",
    "integrität",
    "verfügbarkeit",
    "managementsystem",
    "schutzziele",
    "leitlinie"
   ],
   "sv": [
    "informationssäkerhet",
    "konfidentialitet",
    "riktighet",
    "tillgänglighet",
    "ledningssystem",
    "övergripande"
   ],
   "no": [
    "informasjonssikkerhet",
    "konfidensialitet",
    "integritet",
    "tilgjengelighet",
    "styringssystem",
    "overordnet"
   ]
  }
 },
 "dk/6.1.1/risk-method": {
  "headings": {
   "da": [
    "risikometode",
    "metode risiko",
    "risikomatrix",
    "metode risici",
    "risikoskala",
    "skala sandsynlighed",
    "risikokriterier",
    "sådan vurderer risici"
   ],
   "en": [
    "risk method",
    "risk methodology",
    "risk matrix",
    "risk scale",
    "methodology risk",
    "risk criteria",
    "risk scoring",
    "risk rating",
    "scoring risk"
   ],
   "de": [
    "risikomethod",
    "risikomatrix",
    "methode risiko",
    "methodik risiko",
    "risikokriterien",
    "bewertungsskala",
    "bewertungsmethodik"
   ],
   "sv": [
    "riskmetod",
    "riskmatris",
    "metod risk",
    "riskkriterier",
    "bedömningsskala",
    "skala sannolikhet"
   ],
   "no": [
    "risikometode",
    "risikomatrise",
    "metode risiko",
    "risikokriterier",
    "skala sannsynlighet",
    "akseptkriterier"
   ]
  },
  "terms": {
   "da": [
    "matrix",
    "skala",
    "fra 1 til 5",
    "sandsynlighed",
    "konsekvens",
    "score",
    "metode",
    "ISO 27005"
   ],
   "en": [
    "matrix",
    "scale",
    "from 1 to 5",
    "likelihood",
    "impact",
    "score",
    "method",
    "ISO 27005"
   ],
   "de": [
    "matrix",
    "skala",
    "stufen",
    "eintrittswahrscheinlichkeit",
    "schadensausmaß",
    "methode",
    "ISO 27005",
    "BSI 200-3"
   ],
   "sv": [
    "matris",
    "skala",
    "sannolikhet",
    "konsekvens",
    "metod",
    "ISO 27005"
   ],
   "no": [
    "matrise",
    "skala",
    "sannsynlighet",
    "konsekvens",
    "metode",
    "ISO 27005"
   ]
  }
 },
 "dk/6.1.1/standard": {
  "headings": {
   "da": [
    "anvendt standard",
    "standarder",
    "rammeværk",
    "referenceramme",
    "iso 27001",
    "standard følger",
    "certificering informationssikkerhed",
    "normativ"
   ],
   "en": [
    "standards",
    "framework",
    "frameworks",
    "iso 27001",
    "reference framework",
    "standard used",
    "normative reference",
    "certification"
   ],
   "de": [
    "normen",
    "standards",
    "iso 27001",
    "rahmenwerk",
    "normative",
    "zugrunde gelegt standard",
    "bsi-grundschutz",
    "it-grundschutz",
    "grundschutz"
   ],
   "sv": [
    "standarder",
    "ramverk",
    "iso 27001",
    "standard tillämpas",
    "normativa"
   ],
   "no": [
    "standarder",
    "rammeverk",
    "iso 27001",
    "standard følges",
    "nsm grunnprinsipper",
    "grunnprinsipper"
   ]
  },
  "terms": {
   "da": [
    "ISO 27001",
    "ISO 27002",
    "NIST CSF",
    "CIS",
    "D-mærket",
    "anvendelseserklæring",
    "standard",
    "SoA"
   ],
   "en": [
    "ISO 27001",
    "ISO 27002",
    "NIST CSF",
    "CIS Controls",
    "statement of applicability",
    "standard",
    "SoA"
   ],
   "de": [
    "ISO 27001",
    "ISO 27002",
    "NIST CSF",
    "CIS",
    "IT-Grundschutz",
    "Anwendbarkeitserklärung",
    "Norm"
   ],
   "sv": [
    "ISO 27001",
    "ISO 27002",
    "NIST CSF",
    "CIS",
    "MSB",
    "standard",
    "tillämplighetsförklaring"
   ],
   "no": [
    "ISO 27001",
    "ISO 27002",
    "NIST CSF",
    "CIS",
    "NSM",
    "standard",
    "anvendelseserklæring"
   ]
  }
 },
 "dk/6.1.2/incident-handling": {
  "headings": {
   "da": [
    "hændelseshåndtering",
    "håndtering hændelse",
    "sikkerhedshændelse",
    "incident response",
    "hændelsesprocedure",
    "hændelser",
    "cyberangreb",
    "sikkerhedsbrud",
    "håndtering sikkerhedsbrud",
    "hændelsesstyring",
    "incident management"
   ],
   "en": [
    "incident handling",
    "incident response",
    "incident management",
    "security incident",
    "handling incident",
    "managing incident",
    "responding incident",
    "incident procedure",
    "incidents",
    "security breach",
    "cyber attack"
   ],
   "de": [
    "vorfallmanagement",
    "vorfallsmanagement",
    "sicherheitsvorfall",
    "sicherheitsvorfälle",
    "umgang vorfäll",
    "behandlung vorfäll",
    "incident response",
    "incident management",
    "vorfallbehandlung",
    "vorfallsbehandlung",
    "störfall",
    "vorfälle"
   ],
   "sv": [
    "incidenthantering",
    "hantering incident",
    "säkerhetsincident",
    "incidentprocess",
    "incidentrespons",
    "incidenter",
    "it-incident",
    "incident response"
   ],
   "no": [
    "hendelseshåndtering",
    "håndtering hendelse",
    "sikkerhetshendelse",
    "hendelsesrespons",
    "hendelser",
    "sikkerhetsbrudd",
    "avvikshåndtering sikkerhet",
    "uønskede hendelse",
    "incident response",
    "dataangrep"
   ]
  },
  "terms": {
   "da": [
    "hændelse",
    "inddæmme",
    "isoler",
    "analyser",
    "reetabler",
    "vagt",
    "eskaler",
    "responsteam",
    "triage",
    "hændelsesleder",
    "alarm"
   ],
   "en": [
    "incident",
    "contain",
    "isolate",
    "eradicate",
    "recover",
    "escalate",
    "response team",
    "triage",
    "on-call",
    "incident manager"
   ],
   "de": [
    "vorfall",
    "eindämm",
    "isolier",
    "wiederherstell",
    "eskal",
    "bereitschaft",
    "notfallteam",
    "meldung",
    "vorfallsteam",
    "analyse"
   ],
   "sv": [
    "incident",
    "isoler",
    "begräns",
    "återställ",
    "eskaler",
    "jour",
    "incidentledare",
    "analysera",
    "incidentteam"
   ],
   "no": [
    "hendelse",
    "isoler",
    "begrens",
    "gjenopprett",
    "eskaler",
    "vakt",
    "hendelsesleder",
    "analyser",
    "beredskapsteam"
   ]
  }
 },
 "dk/6.1.2/logging-and-monitoring": {
  "headings": {
   "da": [
    "logning",
    "overvågning",
    "logning overvågning",
    "sikkerhedsovervågning",
    "siem!",
    "detektion",
    "logpolitik",
    "hændelseslog",
    "netværksovervågning",
    "monitorering"
   ],
   "en": [
    "logging",
    "monitoring",
    "logging monitoring",
    "security monitoring",
    "siem!",
    "detection",
    "log management",
    "event log",
    "audit log"
   ],
   "de": [
    "protokollierung",
    "überwachung",
    "protokollierung überwachung",
    "logging",
    "sicherheitsüberwachung",
    "monitoring",
    "siem!",
    "angriffserkennung",
    "detektion",
    "logmanagement"
   ],
   "sv": [
    "loggning",
    "övervakning",
    "loggning övervakning",
    "säkerhetsövervakning",
    "siem!",
    "logghantering",
    "detektering"
   ],
   "no": [
    "logging",
    "overvåking",
    "overvåkning",
    "logging overvåking",
    "sikkerhetsovervåking",
    "siem!",
    "logghåndtering",
    "deteksjon"
   ]
  },
  "terms": {
   "da": [
    "log",
    "logges",
    "SIEM",
    "SOC",
    "alarm",
    "overvåges",
    "anomali",
    "EDR",
    "logfil",
    "hændelseslog"
   ],
   "en": [
    "log",
    "logs",
    "SIEM",
    "SOC",
    "alert",
    "monitored",
    "anomaly",
    "EDR",
    "log source"
   ],
   "de": [
    "protokoll",
    "SIEM",
    "SOC",
    "alarm",
    "überwacht",
    "anomalie",
    "EDR",
    "logdaten",
    "protokolldaten"
   ],
   "sv": [
    "logg",
    "loggas",
    "SIEM",
    "SOC",
    "larm",
    "övervakas",
    "avvikelse",
    "EDR"
   ],
   "no": [
    "logg",
    "logges",
    "SIEM",
    "SOC",
    "alarm",
    "overvåkes",
    "avvik",
    "EDR"
   ]
  }
 },
 "dk/6.1.2/log-protection": {
  "headings": {
   "da": [
    "beskyttelse log",
    "logopbevaring",
    "opbevaring log",
    "adgang log",
    "logintegritet",
    "sikring log",
    "beskyttelse logdata",
    "beskyttelse logge"
   ],
   "en": [
    "protection log",
    "log protection",
    "log retention",
    "retention log",
    "access log",
    "log integrity",
    "protecting log",
    "integrity log"
   ],
   "de": [
    "schutz protokoll",
    "aufbewahrung protokoll",
    "schutz log",
    "logaufbewahrung",
    "zugriff protokoll",
    "integrität protokoll",
    "schutz protokolldaten",
    "aufbewahrung log"
   ],
   "sv": [
    "skydd logg",
    "lagring logg",
    "åtkomst logg",
    "loggskydd",
    "bevarande logg",
    "skydd loggdata"
   ],
   "no": [
    "beskyttelse logg",
    "lagring logg",
    "oppbevaring logg",
    "tilgang logg",
    "sikring logg",
    "beskyttelse loggdata"
   ]
  },
  "terms": {
   "da": [
    "log",
    "skrivebeskyttet",
    "ændres",
    "slettes",
    "opbevares",
    "logserver",
    "manipul",
    "uændret"
   ],
   "en": [
    "log",
    "write-once",
    "tamper",
    "altered",
    "deleted",
    "retained",
    "log server",
    "read-only"
   ],
   "de": [
    "protokoll",
    "manipul",
    "schreibgeschützt",
    "aufbewahrt",
    "gelöscht",
    "verändert",
    "logserver"
   ],
   "sv": [
    "logg",
    "manipul",
    "skrivskydd",
    "sparas",
    "raderas",
    "ändras",
    "loggserver"
   ],
   "no": [
    "logg",
    "manipul",
    "skrivebeskytt",
    "lagres",
    "slettes",
    "endres",
    "loggserver"
   ]
  }
 },
 "dk/6.1.2/significance-test": {
  "headings": {
   "da": [
    "væsentlig hændelse",
    "væsentlige hændelse",
    "væsentlighedsvurdering",
    "vurdering væsentlig",
    "underretningspligtig",
    "klassificering hændelse",
    "klassifikation hændelse",
    "alvorsgrad",
    "kategorisering hændelse",
    "væsentlighed"
   ],
   "en": [
    "significant incident",
    "significance",
    "incident classification",
    "classification incident",
    "severity level",
    "incident severity",
    "severity assessment",
    "reportable incident",
    "notifiable",
    "categorisation incident",
    "severity"
   ],
   "de": [
    "erheblich vorfall",
    "erhebliche vorfälle",
    "erheblicher sicherheitsvorfall",
    "erheblichkeit",
    "klassifizierung vorfäll",
    "einstufung vorfäll",
    "meldepflichtig vorfall",
    "klassifizierung sicherheitsvorfäll",
    "schweregrad",
    "einstufung sicherheitsvorfäll",
    "erhebliche sicherheitsvorfälle"
   ],
   "sv": [
    "betydande incident",
    "klassning incident",
    "klassificering incident",
    "allvarlighetsgrad",
    "incidentklassning",
    "incidentklassificering",
    "bedömning incident",
    "rapporteringspliktig"
   ],
   "no": [
    "vesentlig hendelse",
    "betydelig hendelse",
    "alvorlighetsgrad",
    "klassifisering hendelse",
    "vurdering alvorlighet",
    "meldepliktig",
    "kategorisering hendelse"
   ]
  },
  "terms": {
   "da": [
    "væsentlig",
    "driftsforstyrrelse",
    "økonomisk tab",
    "skade",
    "afgør",
    "kriterie",
    "alvor",
    "§ 12"
   ],
   "en": [
    "significant",
    "disruption",
    "financial loss",
    "damage",
    "decides",
    "criteria",
    "severity"
   ],
   "de": [
    "erheblich",
    "betriebsstörung",
    "finanziell",
    "schaden",
    "entscheidet",
    "kriterien",
    "schweregrad"
   ],
   "sv": [
    "betydande",
    "driftstörning",
    "ekonomisk",
    "skada",
    "avgör",
    "kriterier",
    "allvarlig"
   ],
   "no": [
    "vesentlig",
    "betydelig",
    "driftsforstyrrelse",
    "økonomisk",
    "skade",
    "avgjør",
    "kriterier",
    "alvorlig"
   ]
  }
 },
 "dk/6.1.2/notification-workflow": {
  "headings": {
   "da": [
    "underretning myndighed",
    "hændelsesunderretning",
    "indberetning",
    "underretning csirt",
    "frister underretning",
    "tidlig varsling",
    "myndighedsrapportering",
    "myndighedsunderretning",
    "anmeldelse myndighed",
    "rapportering myndighed",
    "underretningsfrist",
    "underretning inden"
   ],
   "en": [
    "notification authorit",
    "incident notification",
    "reporting authorit",
    "early warning",
    "notification deadline",
    "regulatory reporting",
    "regulatory notification",
    "notifying authorit",
    "reporting csirt",
    "notification csirt",
    "external reporting",
    "statutory reporting",
    "incident reporting"
   ],
   "de": [
    "meldung behörd",
    "meldepflicht",
    "meldefrist",
    "frühwarnung",
    "meldung csirt",
    "behördenmeldung",
    "meldung bsi",
    "meldewege behörd",
    "meldeverfahren",
    "vorfallmeldung"
   ],
   "sv": [
    "rapportering myndighet",
    "incidentrapportering",
    "anmälan myndighet",
    "tidig varning",
    "rapporteringsfrist",
    "underrättelse myndighet",
    "rapportering msb",
    "rapportering csirt"
   ],
   "no": [
    "varsling myndighet",
    "rapportering myndighet",
    "tidlig varsling",
    "varslingsfrist",
    "meldeplikt",
    "hendelsesrapportering",
    "melding myndighet",
    "varsling csirt",
    "varsling nsm"
   ]
  },
  "terms": {
   "da": [
    "24 timer",
    "72 timer",
    "en måned",
    "Virk",
    "CSIRT",
    "myndighed",
    "varsling",
    "endelig rapport",
    "underretning"
   ],
   "en": [
    "24 hours",
    "72 hours",
    "one month",
    "CSIRT",
    "authority",
    "early warning",
    "final report",
    "notification"
   ],
   "de": [
    "24 stunden",
    "72 stunden",
    "einem monat",
    "CSIRT",
    "BSI",
    "behörde",
    "frühwarnung",
    "abschlussbericht",
    "meldung"
   ],
   "sv": [
    "24 timmar",
    "72 timmar",
    "en månad",
    "CSIRT",
    "MSB",
    "myndighet",
    "tidig varning",
    "slutrapport",
    "anmälan"
   ],
   "no": [
    "24 timer",
    "72 timer",
    "en måned",
    "CSIRT",
    "NSM",
    "myndighet",
    "tidlig varsel",
    "sluttrapport",
    "varsling"
   ]
  }
 },
 "dk/6.1.2/recipient-workflow": {
  "headings": {
   "da": [
    "underretning kunde",
    "orientering kunde",
    "besked kunde",
    "information kunde",
    "kundekommunikation",
    "orientering tjenestemodtager",
    "besked modtager",
    "underretning modtager",
    "kundeinformation",
    "orientering forbruger",
    "information borger",
    "orientering brugere"
   ],
   "en": [
    "notification customer",
    "customer notification",
    "informing customer",
    "customer communication",
    "informing recipient",
    "notifying customer",
    "telling customer",
    "service recipient",
    "informing user",
    "communication customer",
    "notification recipient",
    "notification client",
    "informing client"
   ],
   "de": [
    "information kunden",
    "benachrichtigung kunden",
    "kundeninformation",
    "unterrichtung kunden",
    "kundenkommunikation",
    "unterrichtung dienstempfänger",
    "information empfänger",
    "kundenbenachrichtigung",
    "unterrichtung nutzer"
   ],
   "sv": [
    "information kund",
    "underrättelse kund",
    "kundinformation",
    "kundkommunikation",
    "information mottagare",
    "meddelande kund",
    "information användare",
    "information abonnent"
   ],
   "no": [
    "varsling kunde",
    "informasjon kunde",
    "kundeinformasjon",
    "kundevarsling",
    "informasjon mottaker",
    "kundekommunikasjon",
    "varsling brukere",
    "varsling abonnent"
   ]
  },
  "terms": {
   "da": [
    "kunde",
    "statusside",
    "driftsmeddelelse",
    "orienteres",
    "modtager",
    "besked",
    "sms",
    "forbruger"
   ],
   "en": [
    "customer",
    "status page",
    "service notice",
    "informed",
    "recipient",
    "affected",
    "e-mail",
    "client"
   ],
   "de": [
    "kunde",
    "statusseite",
    "informiert",
    "betroffen",
    "empfänger",
    "benachrichtig"
   ],
   "sv": [
    "kund",
    "statussida",
    "driftmeddelande",
    "informeras",
    "mottagare",
    "berörda"
   ],
   "no": [
    "kunde",
    "statusside",
    "driftsmelding",
    "informeres",
    "mottaker",
    "berørte",
    "varsles"
   ]
  }
 },
 "dk/6.1.3/continuity": {
  "headings": {
   "da": [
    "driftskontinuitet",
    "forretningskontinuitet",
    "kontinuitet",
    "kontinuitetsplan",
    "business continuity",
    "nøddrift",
    "opretholdelse drift",
    "fortsat drift",
    "kontinuitetsstyring"
   ],
   "en": [
    "business continuity",
    "continuity",
    "continuity of operation",
    "continuity plan",
    "continuity management",
    "operational continuity",
    "fallback operation",
    "emergency operation",
    "operational resilience"
   ],
   "de": [
    "betriebskontinuität",
    "geschäftskontinuität",
    "business continuity",
    "kontinuitätsmanagement",
    "notbetrieb",
    "aufrechterhaltung betrieb",
    "bcm!",
    "geschäftsfortführung",
    "notfallmanagement",
    "notfallvorsorge",
    "kontinuität"
   ],
   "sv": [
    "kontinuitet",
    "kontinuitetshantering",
    "kontinuitetsplan",
    "verksamhetskontinuitet",
    "reservdrift",
    "business continuity",
    "kontinuitetsplanering",
    "reservrutin"
   ],
   "no": [
    "driftskontinuitet",
    "kontinuitet",
    "virksomhetskontinuitet",
    "forretningskontinuitet",
    "kontinuitetsplan",
    "business continuity",
    "nøddrift",
    "kontinuitetsstyring",
    "opprettholdelse drift"
   ]
  },
  "terms": {
   "da": [
    "kontinuitet",
    "nøddrift",
    "kritiske processer",
    "forstyrrelse",
    "manuelle procedurer",
    "nedetid",
    "RTO",
    "holdes i gang"
   ],
   "en": [
    "continuity",
    "disruption",
    "critical processes",
    "manual procedures",
    "downtime",
    "RTO",
    "keep running",
    "workaround"
   ],
   "de": [
    "kontinuität",
    "notbetrieb",
    "kritische prozesse",
    "ausfall",
    "wiederanlauf",
    "manuell",
    "RTO"
   ],
   "sv": [
    "kontinuitet",
    "avbrott",
    "kritiska processer",
    "manuella rutiner",
    "reservrutin",
    "RTO"
   ],
   "no": [
    "kontinuitet",
    "avbrudd",
    "kritiske prosesser",
    "manuelle rutiner",
    "nøddrift",
    "nedetid",
    "RTO"
   ]
  }
 },
 "dk/6.1.3/backup": {
  "also": [
   "dk/6.1.3/restore-procedure"
  ],
  "headings": {
   "da": [
    "backup",
    "sikkerhedskopi",
    "sikkerhedskopiering",
    "backuppolitik",
    "datasikkerhedskopi"
   ],
   "en": [
    "backup",
    "backups",
    "back-up",
    "backup policy",
    "data backup"
   ],
   "de": [
    "datensicherung",
    "backup",
    "sicherungskopie",
    "sicherungskonzept",
    "datensicherungskonzept"
   ],
   "sv": [
    "säkerhetskopi",
    "säkerhetskopiering",
    "backup",
    "reservkopi"
   ],
   "no": [
    "sikkerhetskopi",
    "sikkerhetskopiering",
    "backup",
    "reservekopi"
   ]
  },
  "terms": {
   "da": [
    "backup",
    "sikkerhedskopi",
    "kopier",
    "hver nat",
    "inkrementel",
    "retention",
    "gemmes",
    "off-site",
    "dagligt"
   ],
   "en": [
    "backup",
    "copies",
    "nightly",
    "incremental",
    "retention",
    "off-site",
    "daily",
    "full backup"
   ],
   "de": [
    "datensicherung",
    "sicherung",
    "backup",
    "täglich",
    "inkrementell",
    "aufbewahr",
    "ausgelagert"
   ],
   "sv": [
    "säkerhetskopi",
    "backup",
    "varje natt",
    "inkrementell",
    "sparas",
    "dagligen"
   ],
   "no": [
    "sikkerhetskopi",
    "backup",
    "hver natt",
    "inkrementell",
    "lagres",
    "daglig"
   ]
  }
 },
 "dk/6.1.3/disaster-recovery": {
  "headings": {
   "da": [
    "disaster recovery",
    "reetablering",
    "katastrofe",
    "genopretning",
    "reetableringsplan",
    "genetablering",
    "genopretning katastrofe"
   ],
   "en": [
    "disaster recovery",
    "recovery plan",
    "recovery systems",
    "recovery disaster",
    "it recovery",
    "service recovery",
    "system recovery",
    "recovery objectives"
   ],
   "de": [
    "disaster recovery",
    "wiederanlauf",
    "wiederanlaufplan",
    "notfallwiederherstellung",
    "katastrophenfall",
    "wiederherstellung systeme",
    "wiederherstellung notfall",
    "katastrophe"
   ],
   "sv": [
    "återställning efter",
    "katastrofåterställning",
    "katastrof",
    "återstart",
    "disaster recovery",
    "återställningsplan",
    "återuppbyggnad"
   ],
   "no": [
    "gjenoppretting etter",
    "katastrofe",
    "katastrofegjenoppretting",
    "gjenopprettingsplan",
    "disaster recovery",
    "reetablering",
    "gjenoppretting system"
   ]
  },
  "terms": {
   "da": [
    "reetabler",
    "genopbyg",
    "rækkefølge",
    "RTO",
    "RPO",
    "katastrofe",
    "sekundær lokation",
    "genoprett"
   ],
   "en": [
    "recover",
    "rebuild",
    "order of recovery",
    "RTO",
    "RPO",
    "disaster",
    "secondary site",
    "restore"
   ],
   "de": [
    "wiederanlauf",
    "wiederaufbau",
    "reihenfolge",
    "RTO",
    "RPO",
    "katastrophe",
    "ausweichrechenzentrum"
   ],
   "sv": [
    "återställ",
    "återuppbygg",
    "ordning",
    "RTO",
    "RPO",
    "katastrof",
    "reservplats"
   ],
   "no": [
    "gjenopprett",
    "bygge opp",
    "rekkefølge",
    "RTO",
    "RPO",
    "katastrofe",
    "reservested"
   ]
  }
 },
 "dk/6.1.3/crisis-management": {
  "headings": {
   "da": [
    "krisestyring",
    "kriseledelse",
    "krisestab",
    "krisekommunikation",
    "krisehåndtering",
    "kriseplan",
    "kriseberedskab"
   ],
   "en": [
    "crisis management",
    "crisis team",
    "crisis communication",
    "crisis leadership",
    "crisis plan",
    "crisis response",
    "crisis staff",
    "handling crisis"
   ],
   "de": [
    "krisenmanagement",
    "krisenstab",
    "krisenkommunikation",
    "krisenbewältigung",
    "krisenplan",
    "krisenteam"
   ],
   "sv": [
    "krishantering",
    "krisledning",
    "kriskommunikation",
    "krisplan",
    "krisorganisation",
    "krisstab"
   ],
   "no": [
    "krisehåndtering",
    "kriseledelse",
    "krisekommunikasjon",
    "krisestab",
    "kriseplan",
    "krisestyring",
    "kriseberedskap"
   ]
  },
  "terms": {
   "da": [
    "krise",
    "krisestab",
    "presse",
    "talsperson",
    "samles",
    "kommuniker",
    "kriseleder",
    "beslutning"
   ],
   "en": [
    "crisis",
    "crisis team",
    "press",
    "spokesperson",
    "convene",
    "communicat",
    "crisis leader",
    "decision"
   ],
   "de": [
    "krise",
    "krisenstab",
    "presse",
    "sprecher",
    "einberuf",
    "kommunikation",
    "lagebild"
   ],
   "sv": [
    "kris",
    "krisledning",
    "press",
    "talesperson",
    "kallas",
    "kommunik",
    "lägesbild"
   ],
   "no": [
    "krise",
    "kriseledelse",
    "presse",
    "talsperson",
    "innkalles",
    "kommunik",
    "situasjonsbilde"
   ]
  }
 },
 "dk/6.1.3/restore-procedure": {
  "headings": {
   "da": [
    "gendannelse",
    "restore",
    "gendannelsestest",
    "gendannelsesprocedure",
    "test backup",
    "genskabelse data",
    "indlæsning backup",
    "gendannelse data",
    "restoretest",
    "tilbageindlæsning",
    "test sikkerhedskopi"
   ],
   "en": [
    "restore",
    "restoring",
    "restoration",
    "restore test",
    "restoring data",
    "recovery test",
    "test backup",
    "data restoration",
    "restore procedure",
    "data recovery"
   ],
   "de": [
    "rücksicherung",
    "wiederherstellung",
    "datenwiederherstellung",
    "wiederherstellungstest",
    "rücksicherungstest",
    "wiederherstellung daten",
    "restore",
    "test datensicherung"
   ],
   "sv": [
    "återläsning",
    "återläsningstest",
    "återställning",
    "återställningstest",
    "återställning data",
    "återläsning data",
    "test säkerhetskopi",
    "restore"
   ],
   "no": [
    "gjenoppretting",
    "gjenopprettingstest",
    "restore",
    "tilbakelesing",
    "tilbakelegging",
    "gjenoppretting data",
    "test sikkerhetskopi",
    "test backup"
   ]
  },
  "terms": {
   "da": [
    "gendan",
    "restore",
    "indlæs",
    "test",
    "trin",
    "sikkerhedskopi",
    "prøvegendan",
    "verificer"
   ],
   "en": [
    "restore",
    "step",
    "test restore",
    "verify",
    "backup",
    "reload",
    "recovered"
   ],
   "de": [
    "rücksicher",
    "wiederherstell",
    "test",
    "schritt",
    "einspiel",
    "prüf"
   ],
   "sv": [
    "återläs",
    "återställ",
    "test",
    "steg",
    "verifier",
    "kontroller"
   ],
   "no": [
    "gjenopprett",
    "tilbakeles",
    "test",
    "trinn",
    "verifiser",
    "kontroller"
   ]
  }
 },
 "dk/6.1.3/contingency-plan": {
  "headings": {
   "da": [
    "beredskabsplan",
    "beredskab",
    "it-beredskab",
    "beredskabsøvelse",
    "it-beredskabsplan",
    "nødplan",
    "beredskabsorganisation"
   ],
   "en": [
    "contingency plan",
    "contingency",
    "emergency plan",
    "it contingency",
    "emergency preparedness",
    "preparedness plan",
    "bcp!"
   ],
   "de": [
    "notfallplan",
    "notfallkonzept",
    "notfallhandbuch",
    "notfallplanung",
    "notfallübung",
    "it-notfallplan"
   ],
   "sv": [
    "beredskapsplan",
    "beredskap",
    "krisberedskap",
    "it-beredskap",
    "beredskapsövning",
    "nödplan"
   ],
   "no": [
    "beredskapsplan",
    "beredskap",
    "it-beredskap",
    "ikt-beredskap",
    "beredskapsøvelse",
    "nødplan"
   ]
  },
  "terms": {
   "da": [
    "beredskab",
    "beredskabsplan",
    "aktiver",
    "øvelse",
    "beredskabsleder",
    "alarmering",
    "plan"
   ],
   "en": [
    "contingency",
    "plan",
    "activat",
    "exercise",
    "alerting",
    "contact list"
   ],
   "de": [
    "notfall",
    "notfallplan",
    "aktivier",
    "übung",
    "alarmierung",
    "kontaktliste"
   ],
   "sv": [
    "beredskap",
    "plan",
    "aktivera",
    "övning",
    "larm",
    "kontaktlista"
   ],
   "no": [
    "beredskap",
    "plan",
    "aktiver",
    "øvelse",
    "varslingsliste",
    "kontaktliste"
   ]
  }
 },
 "dk/6.1.3/redundancy-and-utilities": {
  "headings": {
   "da": [
    "redundans",
    "nødstrøm",
    "strømforsyning",
    "forsyning køling",
    "ups!",
    "generator",
    "understøttende forsyning",
    "nødgenerator",
    "strøm køling"
   ],
   "en": [
    "redundancy",
    "emergency power",
    "power supply",
    "supporting utilities",
    "utilities",
    "ups!",
    "generator",
    "redundant",
    "power cooling",
    "high availability"
   ],
   "de": [
    "redundanz",
    "notstrom",
    "stromversorgung",
    "usv!",
    "versorgungseinrichtung",
    "notstromversorgung",
    "klimatisierung",
    "hochverfügbarkeit",
    "redundante"
   ],
   "sv": [
    "redundans",
    "reservkraft",
    "strömförsörjning",
    "elförsörjning",
    "ups!",
    "försörjningssystem",
    "kyla",
    "reservel"
   ],
   "no": [
    "redundans",
    "nødstrøm",
    "strømforsyning",
    "reservekraft",
    "aggregat",
    "ups!",
    "støttesystem",
    "kjøling",
    "nødaggregat"
   ]
  },
  "terms": {
   "da": [
    "UPS",
    "generator",
    "redundant",
    "failover",
    "køling",
    "strøm",
    "diesel",
    "fiberforbindelse"
   ],
   "en": [
    "UPS",
    "generator",
    "redundant",
    "failover",
    "cooling",
    "power",
    "diesel",
    "second line"
   ],
   "de": [
    "USV",
    "generator",
    "redundant",
    "umschaltung",
    "kühlung",
    "strom",
    "diesel",
    "leitung"
   ],
   "sv": [
    "UPS",
    "generator",
    "redundant",
    "omkoppling",
    "kyla",
    "ström",
    "diesel",
    "förbindelse"
   ],
   "no": [
    "UPS",
    "aggregat",
    "redundant",
    "omkobling",
    "kjøling",
    "strøm",
    "diesel",
    "forbindelse"
   ]
  }
 },
 "dk/6.1.3/offline-copy": {
  "headings": {
   "da": [
    "offline backup",
    "offline kopi",
    "offlinekopi",
    "offlinebackup",
    "uforanderlig",
    "immutable",
    "air gap",
    "airgap",
    "offline sikkerhedskopi",
    "ransomwaresikret backup",
    "beskyttelse ransomware"
   ],
   "en": [
    "offline backup",
    "offline cop",
    "immutable",
    "air gap",
    "airgap",
    "unalterable",
    "offline storage",
    "ransomware protection",
    "ransomware-proof"
   ],
   "de": [
    "offline sicherung",
    "offline backup",
    "offline-kopie",
    "unveränderlich",
    "immutable",
    "air gap",
    "offlinesicherung",
    "offline-sicherung",
    "ransomware schutz"
   ],
   "sv": [
    "offline kopi",
    "offline backup",
    "offlinekopi",
    "oföränderlig",
    "immutable",
    "air gap",
    "offline säkerhetskopi",
    "frånkopplad"
   ],
   "no": [
    "offline kopi",
    "offline backup",
    "offlinekopi",
    "uforanderlig",
    "immutable",
    "air gap",
    "offline sikkerhetskopi",
    "frakoblet"
   ]
  },
  "terms": {
   "da": [
    "offline",
    "uforanderlig",
    "immutable",
    "bånd",
    "WORM",
    "ransomware",
    "frakoblet",
    "pengeskab"
   ],
   "en": [
    "offline",
    "immutable",
    "tape",
    "WORM",
    "ransomware",
    "disconnected",
    "vault",
    "safe"
   ],
   "de": [
    "offline",
    "unveränderlich",
    "band",
    "WORM",
    "ransomware",
    "getrennt",
    "tresor"
   ],
   "sv": [
    "offline",
    "oföränderlig",
    "band",
    "WORM",
    "ransomware",
    "frånkopplad",
    "kassaskåp"
   ],
   "no": [
    "offline",
    "uforanderlig",
    "tape",
    "WORM",
    "løsepenge",
    "frakoblet",
    "safe"
   ]
  }
 },
 "dk/6.1.4/supply-chain-security": {
  "also": [
   "dk/6.1.4/direct-suppliers",
   "dk/6.1.4/supplier-procedure"
  ],
  "headings": {
   "da": [
    "forsyningskæde",
    "forsyningskædesikkerhed",
    "leverandørkæde",
    "leverandørsikkerhed",
    "værdikæde sikkerhed"
   ],
   "en": [
    "supply chain",
    "supply-chain",
    "supply chain security",
    "supplier security",
    "third-party risk",
    "third party risk",
    "vendor risk",
    "supplier risk",
    "third-party security"
   ],
   "de": [
    "lieferkette",
    "lieferkettensicherheit",
    "sicherheit lieferkette",
    "lieferantensicherheit",
    "lieferantenrisik"
   ],
   "sv": [
    "leveranskedja",
    "leverantörskedja",
    "försörjningskedja",
    "leverantörssäkerhet",
    "leverantörsrisk",
    "säkerhet leverantör"
   ],
   "no": [
    "leverandørkjede",
    "forsyningskjede",
    "leverandørsikkerhet",
    "verdikjede",
    "leverandørrisiko"
   ]
  },
  "terms": {
   "da": [
    "forsyningskæde",
    "leverandør",
    "underleverandør",
    "tredjepart",
    "afhængig",
    "risiko"
   ],
   "en": [
    "supply chain",
    "supplier",
    "subcontractor",
    "third party",
    "vendor",
    "dependency",
    "risk"
   ],
   "de": [
    "lieferkette",
    "lieferant",
    "unterauftragnehmer",
    "dritte",
    "dienstleister",
    "abhängigkeit"
   ],
   "sv": [
    "leveranskedja",
    "leverantör",
    "underleverantör",
    "tredjepart",
    "beroende"
   ],
   "no": [
    "leverandørkjede",
    "leverandør",
    "underleverandør",
    "tredjepart",
    "avhengig"
   ]
  }
 },
 "dk/6.1.4/direct-suppliers": {
  "headings": {
   "da": [
    "direkte leverandør",
    "driftsleverandør",
    "leverandører tjenesteudbydere",
    "kritiske leverandør",
    "leverandørfortegnelse",
    "leverandørregister",
    "leverandøroversigt",
    "tjenesteudbyder",
    "leverandørliste",
    "væsentlige leverandør"
   ],
   "en": [
    "direct supplier",
    "service provider",
    "supplier register",
    "critical supplier",
    "key supplier",
    "supplier list",
    "list supplier",
    "critical vendor",
    "supplier inventory",
    "hosting provider",
    "managed service provider"
   ],
   "de": [
    "direkte lieferanten",
    "unmittelbare anbieter",
    "dienstleister",
    "diensteanbieter",
    "kritische lieferanten",
    "lieferantenverzeichnis",
    "lieferantenregister",
    "wesentliche lieferanten",
    "it-dienstleister"
   ],
   "sv": [
    "direkta leverantör",
    "tjänsteleverantör",
    "leverantörsregister",
    "kritiska leverantör",
    "leverantörsförteckning",
    "driftleverantör",
    "viktiga leverantör"
   ],
   "no": [
    "direkte leverandør",
    "tjenesteleverandør",
    "leverandørregister",
    "kritiske leverandør",
    "leverandøroversikt",
    "driftsleverandør",
    "viktige leverandør"
   ]
  },
  "terms": {
   "da": [
    "leverandør",
    "driftsleverandør",
    "hosting",
    "tjenesteudbyder",
    "register",
    "kontaktperson",
    "kontraktansvarlig"
   ],
   "en": [
    "supplier",
    "hosting",
    "provider",
    "register",
    "contact",
    "vendor",
    "outsourc"
   ],
   "de": [
    "lieferant",
    "dienstleister",
    "hosting",
    "verzeichnis",
    "ansprechpartner",
    "rechenzentrum"
   ],
   "sv": [
    "leverantör",
    "drift",
    "hosting",
    "register",
    "kontaktperson"
   ],
   "no": [
    "leverandør",
    "drift",
    "hosting",
    "register",
    "kontaktperson"
   ]
  }
 },
 "dk/6.1.4/supplier-procedure": {
  "also": [
   "dk/6.1.4/supply-chain-security",
   "dk/6.1.4/direct-suppliers"
  ],
  "headings": {
   "da": [
    "leverandørstyring",
    "styring leverandør",
    "leverandørpolitik",
    "leverandørprocedure",
    "outsourcing",
    "leverandørforhold",
    "leverandører",
    "leverandørhåndtering"
   ],
   "en": [
    "supplier management",
    "vendor management",
    "managing supplier",
    "managing vendor",
    "supplier policy",
    "supplier procedure",
    "outsourcing",
    "third-party management",
    "third party management",
    "supplier relation",
    "suppliers",
    "vendors"
   ],
   "de": [
    "lieferantenmanagement",
    "lieferantensteuerung",
    "dienstleistersteuerung",
    "steuerung lieferanten",
    "steuerung dienstleister",
    "auslagerung",
    "outsourcing",
    "lieferantenbeziehung",
    "lieferanten",
    "dienstleistermanagement"
   ],
   "sv": [
    "leverantörsstyrning",
    "leverantörshantering",
    "hantering leverantör",
    "styrning leverantör",
    "outsourcing",
    "leverantörspolicy",
    "leverantörsrelation",
    "leverantörer",
    "utkontraktering"
   ],
   "no": [
    "leverandørstyring",
    "leverandøroppfølging",
    "styring leverandør",
    "håndtering leverandør",
    "utkontraktering",
    "tjenesteutsetting",
    "leverandørforhold",
    "leverandører",
    "leverandørhåndtering"
   ]
  },
  "terms": {
   "da": [
    "leverandør",
    "leverandøransvarlig",
    "kontrakt",
    "vurder",
    "opfølgning",
    "tilsyn",
    "indgåelse"
   ],
   "en": [
    "supplier",
    "vendor",
    "contract owner",
    "assess",
    "follow-up",
    "review",
    "onboarding"
   ],
   "de": [
    "lieferant",
    "dienstleister",
    "vertrag",
    "bewert",
    "steuerung",
    "überprüf"
   ],
   "sv": [
    "leverantör",
    "avtal",
    "bedöm",
    "uppföljning",
    "avtalsägare"
   ],
   "no": [
    "leverandør",
    "avtale",
    "vurder",
    "oppfølging",
    "avtaleeier"
   ]
  }
 },
 "dk/6.1.4/contract-terms": {
  "headings": {
   "da": [
    "kontraktkrav",
    "sikkerhedskrav kontrakt",
    "kontrakt",
    "leverandøraftale",
    "leverandørkontrakt",
    "aftaler leverandør",
    "databehandleraftale",
    "aftalekrav",
    "krav aftale",
    "krav leverandør"
   ],
   "en": [
    "contract",
    "contractual",
    "supplier agreement",
    "security clause",
    "contract term",
    "agreements supplier",
    "data processing agreement",
    "agreement vendor",
    "requirements supplier"
   ],
   "de": [
    "vertrag",
    "vertraglich",
    "sicherheitsanforderungen vertr",
    "vertragliche anforderungen",
    "vertragsanforderung",
    "auftragsverarbeitung",
    "verträge lieferanten",
    "anforderungen lieferanten",
    "vertragsgestaltung"
   ],
   "sv": [
    "avtal!",
    "avtalskrav",
    "säkerhetskrav avtal",
    "leverantörsavtal",
    "krav leverantör",
    "personuppgiftsbiträdesavtal",
    "kontrakt"
   ],
   "no": [
    "avtaler!",
    "kontrakt",
    "avtalekrav",
    "sikkerhetskrav avtale",
    "leverandøravtale",
    "databehandleravtale",
    "krav leverandør",
    "kontraktskrav"
   ]
  },
  "terms": {
   "da": [
    "kontrakt",
    "aftale",
    "sikkerhedsbilag",
    "underleverandør",
    "auditret",
    "underret",
    "databehandleraftale",
    "SLA"
   ],
   "en": [
    "contract",
    "agreement",
    "clause",
    "subcontractor",
    "right to audit",
    "notify",
    "SLA",
    "annex"
   ],
   "de": [
    "vertrag",
    "vereinbarung",
    "klausel",
    "unterauftragnehmer",
    "auditrecht",
    "prüfrecht",
    "SLA"
   ],
   "sv": [
    "avtal",
    "klausul",
    "underleverantör",
    "revisionsrätt",
    "bilaga",
    "SLA"
   ],
   "no": [
    "avtale",
    "kontrakt",
    "klausul",
    "underleverandør",
    "revisjonsrett",
    "vedlegg",
    "SLA"
   ]
  }
 },
 "dk/6.1.4/proportionate-requirements": {
  "headings": {
   "da": [
    "klassificering leverandør",
    "kategorisering leverandør",
    "leverandørklassificering",
    "leverandørkategori",
    "inddeling leverandør",
    "risikobaserede krav leverandør",
    "leverandørklasse",
    "klassifikation leverandør",
    "leverandørniveau"
   ],
   "en": [
    "supplier classification",
    "classification supplier",
    "supplier tier",
    "categorisation supplier",
    "supplier categor",
    "vendor tier",
    "tiering",
    "risk-based supplier",
    "grading supplier",
    "vendor classification"
   ],
   "de": [
    "klassifizierung lieferanten",
    "lieferantenklassifizierung",
    "einstufung lieferanten",
    "kategorisierung lieferanten",
    "lieferantenkategorie",
    "einstufung dienstleister",
    "klassifizierung dienstleister",
    "lieferantenklasse"
   ],
   "sv": [
    "klassning leverantör",
    "klassificering leverantör",
    "leverantörsklassning",
    "kategorisering leverantör",
    "leverantörskategori",
    "leverantörsnivå"
   ],
   "no": [
    "klassifisering leverandør",
    "kategorisering leverandør",
    "leverandørkategori",
    "leverandørklassifisering",
    "inndeling leverandør",
    "leverandørnivå"
   ]
  },
  "terms": {
   "da": [
    "kategori",
    "klasse a",
    "kritisk",
    "niveau",
    "inddeles",
    "betydning",
    "krav"
   ],
   "en": [
    "tier",
    "category",
    "critical",
    "level",
    "graded",
    "importance"
   ],
   "de": [
    "kategorie",
    "klasse",
    "kritisch",
    "stufe",
    "eingeteilt",
    "bedeutung"
   ],
   "sv": [
    "kategori",
    "klass",
    "kritisk",
    "nivå",
    "delas in"
   ],
   "no": [
    "kategori",
    "klasse",
    "kritisk",
    "nivå",
    "deles inn"
   ]
  }
 },
 "dk/6.1.4/supplier-vulnerabilities": {
  "headings": {
   "da": [
    "leverandørvurdering",
    "vurdering leverandør",
    "due diligence",
    "leverandørens sårbarheder",
    "sårbarheder leverandør",
    "produktkvalitet",
    "leverandørgodkendelse",
    "leverandørens udvikling",
    "udvælgelse leverandør",
    "valg leverandør"
   ],
   "en": [
    "supplier assessment",
    "vendor assessment",
    "assessment supplier",
    "due diligence",
    "supplier vulnerabilit",
    "supplier selection",
    "vendor selection",
    "assessing supplier",
    "selection supplier",
    "product quality",
    "supplier evaluation"
   ],
   "de": [
    "lieferantenbewertung",
    "bewertung lieferanten",
    "due diligence",
    "schwachstellen lieferanten",
    "lieferantenauswahl",
    "auswahl lieferanten",
    "bewertung dienstleister",
    "produktqualität",
    "auswahl dienstleister"
   ],
   "sv": [
    "leverantörsbedömning",
    "bedömning leverantör",
    "due diligence",
    "leverantörsutvärdering",
    "sårbarheter leverantör",
    "val leverantör",
    "produktkvalitet",
    "utvärdering leverantör"
   ],
   "no": [
    "leverandørvurdering",
    "vurdering leverandør",
    "due diligence",
    "leverandørevaluering",
    "sårbarheter leverandør",
    "valg leverandør",
    "produktkvalitet",
    "leverandørgodkjenning"
   ]
  },
  "terms": {
   "da": [
    "spørgeskema",
    "ISAE 3402",
    "certifikat",
    "sikker udvikling",
    "sårbarheder",
    "SBOM",
    "erklæring",
    "vurderes"
   ],
   "en": [
    "questionnaire",
    "ISAE 3402",
    "SOC 2",
    "certificate",
    "secure development",
    "SBOM",
    "assessed"
   ],
   "de": [
    "fragebogen",
    "ISAE 3402",
    "zertifikat",
    "sichere entwicklung",
    "SBOM",
    "bewertet"
   ],
   "sv": [
    "frågeformulär",
    "ISAE 3402",
    "certifikat",
    "säker utveckling",
    "SBOM",
    "bedöms"
   ],
   "no": [
    "spørreskjema",
    "ISAE 3402",
    "sertifikat",
    "sikker utvikling",
    "SBOM",
    "vurderes"
   ]
  }
 },
 "dk/6.1.4/supervision-plan": {
  "headings": {
   "da": [
    "tilsyn leverandør",
    "leverandørtilsyn",
    "tilsynsplan",
    "opfølgning leverandør",
    "leverandøropfølgning",
    "kontrol leverandør",
    "årshjul leverandør",
    "leverandørkontrol",
    "leverandøraudit"
   ],
   "en": [
    "supplier oversight",
    "monitoring supplier",
    "supplier monitoring",
    "supplier review",
    "supplier audit",
    "vendor audit",
    "follow-up supplier",
    "audits supplier",
    "vendor monitoring",
    "supervision supplier",
    "oversight supplier"
   ],
   "de": [
    "überwachung lieferanten",
    "lieferantenaudit",
    "lieferantenüberwachung",
    "kontrolle lieferanten",
    "audits lieferanten",
    "überprüfung lieferanten",
    "überwachung dienstleister",
    "kontrolle dienstleister",
    "überprüfung dienstleister"
   ],
   "sv": [
    "uppföljning leverantör",
    "leverantörsuppföljning",
    "tillsyn leverantör",
    "leverantörsrevision",
    "kontroll leverantör",
    "revision leverantör",
    "leverantörskontroll"
   ],
   "no": [
    "oppfølging leverandør",
    "tilsyn leverandør",
    "leverandørtilsyn",
    "kontroll leverandør",
    "leverandørrevisjon",
    "revisjon leverandør",
    "leverandørkontroll"
   ]
  },
  "terms": {
   "da": [
    "tilsyn",
    "årshjul",
    "kvartal",
    "revisionserklæring",
    "statusmøde",
    "besøg",
    "plan"
   ],
   "en": [
    "oversight",
    "annual",
    "quarter",
    "assurance report",
    "status meeting",
    "visit",
    "plan"
   ],
   "de": [
    "audit",
    "jahresplan",
    "quartal",
    "prüfbericht",
    "statustermin",
    "besuch"
   ],
   "sv": [
    "uppföljning",
    "årshjul",
    "kvartal",
    "intyg",
    "möte",
    "besök"
   ],
   "no": [
    "oppfølging",
    "årshjul",
    "kvartal",
    "erklæring",
    "statusmøte",
    "besøk"
   ]
  }
 },
 "dk/6.1.5/acquisition": {
  "headings": {
   "da": [
    "anskaffelse",
    "indkøb",
    "erhvervelse",
    "udbud",
    "indkøb it",
    "systemanskaffelse",
    "it-indkøb",
    "anskaffelse systemer"
   ],
   "en": [
    "acquisition",
    "procurement",
    "purchasing",
    "it procurement",
    "acquiring",
    "tender",
    "purchase"
   ],
   "de": [
    "beschaffung",
    "erwerb",
    "einkauf",
    "anschaffung",
    "it-beschaffung",
    "ausschreibung"
   ],
   "sv": [
    "anskaffning",
    "inköp",
    "upphandling",
    "förvärv",
    "it-inköp",
    "systemanskaffning"
   ],
   "no": [
    "anskaffelse",
    "innkjøp",
    "erverv",
    "systemanskaffelse",
    "ikt-anskaffelse",
    "anbud"
   ]
  },
  "terms": {
   "da": [
    "indkøb",
    "anskaffelse",
    "kravspecifikation",
    "udbud",
    "før købet",
    "sikkerhedskrav",
    "levetid"
   ],
   "en": [
    "procurement",
    "purchase",
    "specification",
    "tender",
    "before buying",
    "security requirements"
   ],
   "de": [
    "beschaffung",
    "einkauf",
    "anforderung",
    "ausschreibung",
    "vor dem kauf",
    "lastenheft"
   ],
   "sv": [
    "inköp",
    "upphandling",
    "kravspecifikation",
    "anskaffning",
    "säkerhetskrav"
   ],
   "no": [
    "innkjøp",
    "anskaffelse",
    "kravspesifikasjon",
    "anbud",
    "sikkerhetskrav"
   ]
  }
 },
 "dk/6.1.5/development": {
  "headings": {
   "da": [
    "udvikling",
    "systemudvikling",
    "softwareudvikling",
    "sikker udvikling",
    "kodegennemgang",
    "secure coding",
    "udviklingspolitik",
    "udviklingsmiljø",
    "testmiljø"
   ],
   "en": [
    "development",
    "secure development",
    "software development",
    "secure coding",
    "system development",
    "code review",
    "development lifecycle",
    "sdlc!",
    "devsecops",
    "development environment"
   ],
   "de": [
    "entwicklung",
    "softwareentwicklung",
    "sichere entwicklung",
    "systementwicklung",
    "sichere programmierung",
    "code-review",
    "entwicklungsumgebung"
   ],
   "sv": [
    "utveckling",
    "systemutveckling",
    "säker utveckling",
    "programutveckling",
    "kodgranskning",
    "mjukvaruutveckling",
    "utvecklingsmiljö"
   ],
   "no": [
    "utvikling",
    "systemutvikling",
    "sikker utvikling",
    "programvareutvikling",
    "kodegjennomgang",
    "utviklingsmiljø"
   ]
  },
  "terms": {
   "da": [
    "udvikling",
    "kode",
    "kodegennemgang",
    "OWASP",
    "pipeline",
    "testmiljø",
    "produktion",
    "repository"
   ],
   "en": [
    "development",
    "code",
    "code review",
    "OWASP",
    "pipeline",
    "test environment",
    "production",
    "repository"
   ],
   "de": [
    "entwicklung",
    "code",
    "code-review",
    "OWASP",
    "pipeline",
    "testumgebung",
    "produktion"
   ],
   "sv": [
    "utveckling",
    "kod",
    "kodgranskning",
    "OWASP",
    "pipeline",
    "testmiljö",
    "produktion"
   ],
   "no": [
    "utvikling",
    "kode",
    "kodegjennomgang",
    "OWASP",
    "pipeline",
    "testmiljø",
    "produksjon"
   ]
  }
 },
 "dk/6.1.5/maintenance": {
  "headings": {
   "da": [
    "vedligehold",
    "vedligeholdelse system",
    "ændringsstyring",
    "change management",
    "patch",
    "patch management",
    "opdatering system",
    "sikkerhedsopdatering",
    "konfigurationsstyring",
    "systemvedligehold",
    "hærdning",
    "patchstyring",
    "programopdatering",
    "softwareopdatering",
    "udfasning"
   ],
   "en": [
    "maintenance",
    "change management",
    "change control",
    "patch",
    "patching",
    "patch management",
    "configuration management",
    "system maintenance",
    "hardening",
    "software update",
    "security update",
    "decommissioning"
   ],
   "de": [
    "wartung",
    "änderungsmanagement",
    "change management",
    "patchmanagement",
    "patch-management",
    "patch",
    "konfigurationsmanagement",
    "systemwartung",
    "härtung",
    "instandhaltung",
    "sicherheitsupdate",
    "softwareaktualisierung",
    "änderungsverwaltung"
   ],
   "sv": [
    "underhåll",
    "ändringshantering",
    "patch",
    "patchhantering",
    "konfigurationshantering",
    "systemunderhåll",
    "säkerhetsuppdatering",
    "härdning",
    "change management",
    "programuppdatering",
    "förändringshantering"
   ],
   "no": [
    "vedlikehold",
    "endringshåndtering",
    "endringsstyring",
    "patch",
    "patching",
    "konfigurasjonsstyring",
    "systemvedlikehold",
    "sikkerhetsoppdatering",
    "herding",
    "change management",
    "programvareoppdatering"
   ]
  },
  "terms": {
   "da": [
    "opdatering",
    "ændring",
    "vedligehold",
    "patch",
    "servicevindue",
    "konfiguration",
    "rollback",
    "udfases",
    "change"
   ],
   "en": [
    "update",
    "change",
    "maintenance",
    "patch",
    "maintenance window",
    "configuration",
    "rollback",
    "retire"
   ],
   "de": [
    "update",
    "änderung",
    "wartung",
    "patch",
    "wartungsfenster",
    "konfiguration",
    "rollback",
    "außerbetriebnahme"
   ],
   "sv": [
    "uppdatering",
    "ändring",
    "underhåll",
    "patch",
    "servicefönster",
    "konfiguration",
    "avveckl"
   ],
   "no": [
    "oppdatering",
    "endring",
    "vedlikehold",
    "patch",
    "servicevindu",
    "konfigurasjon",
    "utfas"
   ]
  }
 },
 "dk/6.1.5/vulnerability-handling": {
  "headings": {
   "da": [
    "sårbarhedshåndtering",
    "sårbarhed",
    "sårbarheder",
    "sårbarhedsscanning",
    "sårbarhedsstyring",
    "håndtering sårbarhed",
    "scanning sårbarhed",
    "tekniske sårbarheder"
   ],
   "en": [
    "vulnerability",
    "vulnerabilities",
    "vulnerability management",
    "vulnerability handling",
    "vulnerability scanning",
    "handling vulnerabilit",
    "technical vulnerabilit",
    "vulnerability scan"
   ],
   "de": [
    "schwachstelle",
    "schwachstellenmanagement",
    "umgang schwachstellen",
    "behandlung schwachstellen",
    "schwachstellenscan",
    "technische schwachstellen"
   ],
   "sv": [
    "sårbarhet",
    "sårbarhetshantering",
    "hantering sårbarhet",
    "sårbarhetsskanning",
    "sårbarhetsscanning",
    "tekniska sårbarheter"
   ],
   "no": [
    "sårbarhet",
    "sårbarhetshåndtering",
    "håndtering sårbarhet",
    "sårbarhetsskanning",
    "sårbarhetsstyring",
    "tekniske sårbarheter"
   ]
  },
  "terms": {
   "da": [
    "sårbarhed",
    "CVE",
    "CVSS",
    "scanning",
    "kritisk",
    "afhjælp",
    "inden for dage",
    "varsel"
   ],
   "en": [
    "vulnerability",
    "CVE",
    "CVSS",
    "scan",
    "critical",
    "remediat",
    "within days",
    "advisory"
   ],
   "de": [
    "schwachstelle",
    "CVE",
    "CVSS",
    "scan",
    "kritisch",
    "behoben",
    "innerhalb tagen"
   ],
   "sv": [
    "sårbarhet",
    "CVE",
    "CVSS",
    "skanning",
    "kritisk",
    "åtgärd",
    "inom dagar"
   ],
   "no": [
    "sårbarhet",
    "CVE",
    "CVSS",
    "skanning",
    "kritisk",
    "utbedr",
    "innen dager"
   ]
  }
 },
 "dk/6.1.5/vulnerability-disclosure": {
  "headings": {
   "da": [
    "offentliggørelse sårbarhed",
    "responsible disclosure",
    "koordineret offentliggørelse",
    "rapportering sårbarhed",
    "indmelding sårbarhed",
    "security txt",
    "anmeldelse sårbarhed",
    "meld sårbarhed",
    "sårbarhedsrapportering"
   ],
   "en": [
    "vulnerability disclosure",
    "disclosure",
    "responsible disclosure",
    "coordinated disclosure",
    "reporting vulnerabilit",
    "coordinated vulnerability",
    "bug bounty",
    "security txt",
    "vulnerability reporting"
   ],
   "de": [
    "offenlegung schwachstellen",
    "responsible disclosure",
    "koordinierte offenlegung",
    "meldung schwachstellen",
    "schwachstellenmeldung",
    "offenlegung",
    "schwachstellenoffenlegung",
    "security txt"
   ],
   "sv": [
    "offentliggörande sårbarhet",
    "responsible disclosure",
    "samordnad sårbarhet",
    "rapportera sårbarhet",
    "rapportering sårbarhet",
    "sårbarhetsrapportering",
    "anmälan sårbarhet",
    "security txt"
   ],
   "no": [
    "offentliggjøring sårbarhet",
    "responsible disclosure",
    "koordinert sårbarhet",
    "melding sårbarhet",
    "rapportering sårbarhet",
    "ansvarlig varsling",
    "sårbarhetsvarsling",
    "security txt"
   ]
  },
  "terms": {
   "da": [
    "security.txt",
    "anmelder",
    "offentliggør",
    "CVD",
    "finder",
    "koordiner",
    "90 dage"
   ],
   "en": [
    "security.txt",
    "finder",
    "researcher",
    "disclose",
    "CVD",
    "coordinate",
    "90 days"
   ],
   "de": [
    "security.txt",
    "melder",
    "offenleg",
    "CVD",
    "forscher",
    "koordinier",
    "90 tage"
   ],
   "sv": [
    "security.txt",
    "anmälare",
    "offentliggör",
    "CVD",
    "forskare",
    "samordna"
   ],
   "no": [
    "security.txt",
    "melder",
    "offentliggjør",
    "CVD",
    "forsker",
    "koordiner"
   ]
  }
 },
 "dk/6.1.6/effectiveness": {
  "headings": {
   "da": [
    "effektivitet",
    "effektivitetsvurdering",
    "vurdering effekt",
    "måling effekt",
    "evaluering foranstaltning",
    "intern audit",
    "kontrol efterlevelse",
    "effektmåling",
    "virkning foranstaltning",
    "egenkontrol",
    "compliancekontrol"
   ],
   "en": [
    "effectiveness",
    "assessing effectiveness",
    "measuring effectiveness",
    "effectiveness assessment",
    "internal audit",
    "evaluation measures",
    "control testing",
    "evaluation controls",
    "compliance monitoring",
    "performance evaluation"
   ],
   "de": [
    "wirksamkeit",
    "wirksamkeitsprüfung",
    "bewertung wirksamkeit",
    "wirksamkeitskontrolle",
    "internes audit",
    "interne audits",
    "überprüfung maßnahmen",
    "erfolgskontrolle"
   ],
   "sv": [
    "effektivitet",
    "utvärdering åtgärd",
    "mätning effekt",
    "effektmätning",
    "internrevision",
    "uppföljning åtgärder",
    "verkan",
    "utvärdering säkerhetsåtgärder"
   ],
   "no": [
    "effektivitet",
    "evaluering tiltak",
    "måling effekt",
    "effektmåling",
    "internrevisjon",
    "måling tiltak",
    "virkning tiltak",
    "oppfølging tiltak"
   ]
  },
  "terms": {
   "da": [
    "effekt",
    "virker",
    "evaluer",
    "måles",
    "kontrol",
    "audit",
    "foranstaltning",
    "rapporteres"
   ],
   "en": [
    "effective",
    "works",
    "evaluate",
    "measured",
    "control",
    "audit",
    "measures"
   ],
   "de": [
    "wirksam",
    "bewert",
    "gemessen",
    "kontrolle",
    "audit",
    "maßnahmen"
   ],
   "sv": [
    "effekt",
    "fungerar",
    "utvärder",
    "mäts",
    "kontroll",
    "revision",
    "åtgärder"
   ],
   "no": [
    "effekt",
    "fungerer",
    "evaluer",
    "måles",
    "kontroll",
    "revisjon",
    "tiltak"
   ]
  }
 },
 "dk/6.1.6/technical-tests": {
  "headings": {
   "da": [
    "penetrationstest",
    "pentest",
    "tekniske test",
    "sikkerhedstest",
    "red team",
    "teknisk test",
    "sårbarhedstest"
   ],
   "en": [
    "penetration test",
    "pen test",
    "pentest",
    "technical test",
    "security testing",
    "red team",
    "technical testing",
    "pen-test"
   ],
   "de": [
    "penetrationstest",
    "pentest",
    "technische tests",
    "sicherheitstest",
    "red team",
    "technische prüfung"
   ],
   "sv": [
    "penetrationstest",
    "pentest",
    "tekniska test",
    "säkerhetstest",
    "red team",
    "säkerhetstester",
    "tekniska tester"
   ],
   "no": [
    "penetrasjonstest",
    "inntrengingstest",
    "pentest",
    "tekniske tester",
    "sikkerhetstest",
    "red team",
    "sikkerhetstesting"
   ]
  },
  "terms": {
   "da": [
    "penetrationstest",
    "ekstern",
    "tester",
    "rapport",
    "fund",
    "retest",
    "årlig"
   ],
   "en": [
    "penetration",
    "external",
    "tester",
    "report",
    "findings",
    "retest"
   ],
   "de": [
    "penetrationstest",
    "extern",
    "tester",
    "bericht",
    "befunde",
    "nachtest"
   ],
   "sv": [
    "penetrationstest",
    "extern",
    "testare",
    "rapport",
    "fynd",
    "omtest"
   ],
   "no": [
    "penetrasjonstest",
    "ekstern",
    "tester",
    "rapport",
    "funn",
    "retest"
   ]
  }
 },
 "dk/6.1.6/indicators": {
  "headings": {
   "da": [
    "nøgletal",
    "kpi!",
    "kri!",
    "indikatorer",
    "måltal",
    "sikkerhedsindikator",
    "modenhed",
    "målepunkter"
   ],
   "en": [
    "kpi!",
    "kri!",
    "key figures",
    "indicators",
    "metrics",
    "maturity",
    "key performance",
    "dashboard"
   ],
   "de": [
    "kennzahlen",
    "kpi!",
    "indikatoren",
    "kennzahl",
    "reifegrad",
    "metriken",
    "messgrößen"
   ],
   "sv": [
    "nyckeltal",
    "kpi!",
    "indikatorer",
    "mätetal",
    "mognad",
    "mått"
   ],
   "no": [
    "nøkkeltall",
    "kpi!",
    "indikatorer",
    "måltall",
    "modenhet",
    "måleparametere"
   ]
  },
  "terms": {
   "da": [
    "KPI",
    "nøgletal",
    "procent",
    "måltal",
    "dashboard",
    "andel",
    "kvartal"
   ],
   "en": [
    "KPI",
    "metric",
    "percent",
    "target",
    "dashboard",
    "share",
    "quarter"
   ],
   "de": [
    "KPI",
    "kennzahl",
    "prozent",
    "zielwert",
    "dashboard",
    "anteil"
   ],
   "sv": [
    "KPI",
    "nyckeltal",
    "procent",
    "målvärde",
    "andel"
   ],
   "no": [
    "KPI",
    "nøkkeltall",
    "prosent",
    "måltall",
    "andel"
   ]
  }
 },
 "dk/6.1.7/cyber-hygiene": {
  "headings": {
   "da": [
    "cyberhygiejne",
    "acceptabel brug",
    "adgangskode",
    "adgangskodepolitik",
    "brug e-mail",
    "it-adfærd",
    "regler medarbejder",
    "password",
    "brug it-udstyr",
    "mobile enheder",
    "ren pult",
    "ryddeligt skrivebord",
    "retningslinjer medarbejder",
    "kodeord",
    "brug internet",
    "hjemmearbejde"
   ],
   "en": [
    "cyber hygiene",
    "acceptable use",
    "password",
    "password policy",
    "clean desk",
    "clear desk",
    "mobile device",
    "use of e-mail",
    "email use",
    "basic hygiene",
    "internet use",
    "rules staff",
    "home working",
    "remote working"
   ],
   "de": [
    "cyberhygiene",
    "zulässige nutzung",
    "passwort",
    "passwortrichtlinie",
    "nutzung e-mail",
    "verhaltensregeln",
    "mobile geräte",
    "aufgeräumter arbeitsplatz",
    "clean desk",
    "kennwort",
    "kennwörter",
    "passwörter",
    "internetnutzung",
    "homeoffice",
    "private nutzung",
    "it-nutzung"
   ],
   "sv": [
    "cyberhygien",
    "godtagbar användning",
    "lösenord",
    "lösenordspolicy",
    "användning e-post",
    "mobila enheter",
    "rent skrivbord",
    "clean desk",
    "regler medarbetare",
    "användarregler",
    "distansarbete",
    "internetanvändning"
   ],
   "no": [
    "cyberhygiene",
    "akseptabel bruk",
    "passord",
    "passordpolicy",
    "bruk e-post",
    "mobile enheter",
    "ryddig pult",
    "rent skrivebord",
    "regler ansatte",
    "brukerregler",
    "hjemmekontor",
    "datahygiene",
    "sikkerhetshygiene"
   ]
  },
  "terms": {
   "da": [
    "adgangskode",
    "skærm",
    "låses",
    "e-mail",
    "mobil",
    "USB",
    "hjemmearbejde",
    "password manager",
    "tegn"
   ],
   "en": [
    "password",
    "screen",
    "lock",
    "e-mail",
    "mobile",
    "USB",
    "home working",
    "password manager",
    "characters"
   ],
   "de": [
    "passwort",
    "bildschirm",
    "sperren",
    "e-mail",
    "mobil",
    "USB",
    "homeoffice",
    "passwortmanager",
    "zeichen"
   ],
   "sv": [
    "lösenord",
    "skärm",
    "låsas",
    "e-post",
    "mobil",
    "USB",
    "hemarbete",
    "lösenordshanterare",
    "tecken"
   ],
   "no": [
    "passord",
    "skjerm",
    "låses",
    "e-post",
    "mobil",
    "USB",
    "hjemmekontor",
    "passordbehandler",
    "tegn"
   ]
  }
 },
 "dk/6.1.7/training": {
  "headings": {
   "da": [
    "uddannelse",
    "awareness",
    "sikkerhedsuddannelse",
    "træning",
    "kurser",
    "oplæring",
    "undervisning",
    "awarenesstræning",
    "medarbejderuddannelse",
    "sikkerhedsbevidsthed",
    "kompetence"
   ],
   "en": [
    "training",
    "awareness",
    "security training",
    "awareness training",
    "education",
    "security awareness",
    "staff training",
    "e-learning",
    "courses"
   ],
   "de": [
    "schulung",
    "sensibilisierung",
    "awareness",
    "sicherheitsschulung",
    "unterweisung",
    "ausbildung",
    "mitarbeiterschulung",
    "schulungen"
   ],
   "sv": [
    "utbildning",
    "medvetenhet",
    "säkerhetsutbildning",
    "utbildning personal",
    "awareness",
    "säkerhetsmedvetande",
    "medvetandehöjande",
    "kompetens"
   ],
   "no": [
    "opplæring",
    "bevisstgjøring",
    "sikkerhetsopplæring",
    "kurs!",
    "awareness",
    "kompetanse",
    "sikkerhetskultur",
    "holdningsskapende"
   ]
  },
  "terms": {
   "da": [
    "kursus",
    "e-læring",
    "medarbejder",
    "nyansat",
    "phishing",
    "gennemfør",
    "årligt",
    "awareness"
   ],
   "en": [
    "course",
    "e-learning",
    "staff",
    "new hires",
    "phishing",
    "complete",
    "annually",
    "awareness"
   ],
   "de": [
    "schulung",
    "e-learning",
    "mitarbeiter",
    "neue",
    "phishing",
    "jährlich",
    "teilnahme"
   ],
   "sv": [
    "kurs",
    "e-utbildning",
    "medarbetare",
    "nyanställd",
    "phishing",
    "årligen",
    "genomför"
   ],
   "no": [
    "kurs",
    "e-læring",
    "ansatte",
    "nyansatt",
    "phishing",
    "årlig",
    "gjennomfør"
   ]
  }
 },
 "dk/6.1.7/attendance-records": {
  "headings": {
   "da": [
    "deltagelse",
    "deltagerliste",
    "kursusbog",
    "kursusliste",
    "registrering deltagelse",
    "kursusbevis",
    "dokumentation uddannelse",
    "dokumentation kurser",
    "gennemførelsesgrad",
    "registrering kurser",
    "kursusregistrering",
    "dokumentation træning"
   ],
   "en": [
    "attendance",
    "attendance record",
    "training record",
    "records training",
    "course certificate",
    "completion rate",
    "evidence training",
    "participation",
    "recording training"
   ],
   "de": [
    "teilnahmenachweis",
    "schulungsnachweis",
    "teilnehmerliste",
    "nachweis schulung",
    "dokumentation schulung",
    "nachweis teilnahme",
    "schulungsdokumentation"
   ],
   "sv": [
    "deltagarlista",
    "registrering deltagande",
    "närvaro",
    "utbildningsbevis",
    "dokumentation utbildning",
    "kursintyg",
    "deltagande",
    "genomförandegrad"
   ],
   "no": [
    "deltakelse",
    "deltakerliste",
    "registrering deltakelse",
    "kursbevis",
    "dokumentasjon opplæring",
    "oppmøte",
    "gjennomføringsgrad"
   ]
  },
  "terms": {
   "da": [
    "deltager",
    "registreres",
    "liste",
    "bevis",
    "LMS",
    "gennemført",
    "gemmes"
   ],
   "en": [
    "attendance",
    "recorded",
    "list",
    "certificate",
    "LMS",
    "completed",
    "kept"
   ],
   "de": [
    "teilnehm",
    "erfasst",
    "liste",
    "nachweis",
    "LMS",
    "abgeschlossen"
   ],
   "sv": [
    "deltagare",
    "registreras",
    "lista",
    "intyg",
    "LMS",
    "genomförd"
   ],
   "no": [
    "deltaker",
    "registreres",
    "liste",
    "bevis",
    "LMS",
    "gjennomført"
   ]
  }
 },
 "dk/6.1.8/cryptography": {
  "also": [
   "dk/6.1.8/encryption"
  ],
  "headings": {
   "da": [
    "kryptografi",
    "kryptografipolitik",
    "brug kryptografi",
    "kryptografiske",
    "kryptopolitik"
   ],
   "en": [
    "cryptography",
    "cryptographic",
    "cryptography policy",
    "use of cryptography",
    "crypto policy",
    "cryptographic controls"
   ],
   "de": [
    "kryptografie",
    "kryptographie",
    "kryptokonzept",
    "kryptografisch",
    "kryptographisch",
    "kryptorichtlinie"
   ],
   "sv": [
    "kryptografi",
    "kryptografisk",
    "kryptopolicy",
    "kryptografiska"
   ],
   "no": [
    "kryptografi",
    "kryptografisk",
    "kryptopolicy",
    "kryptografiske"
   ]
  },
  "terms": {
   "da": [
    "kryptografi",
    "algoritme",
    "nøgle",
    "AES",
    "TLS",
    "godkendte",
    "protokol"
   ],
   "en": [
    "cryptography",
    "algorithm",
    "key",
    "AES",
    "TLS",
    "approved",
    "protocol"
   ],
   "de": [
    "kryptografie",
    "algorithm",
    "schlüssel",
    "AES",
    "TLS",
    "zugelassen",
    "protokoll"
   ],
   "sv": [
    "kryptografi",
    "algoritm",
    "nyckel",
    "AES",
    "TLS",
    "godkända",
    "protokoll"
   ],
   "no": [
    "kryptografi",
    "algoritme",
    "nøkkel",
    "AES",
    "TLS",
    "godkjente",
    "protokoll"
   ]
  }
 },
 "dk/6.1.8/encryption": {
  "also": [
   "dk/6.1.8/cryptography"
  ],
  "headings": {
   "da": [
    "kryptering",
    "krypteringspolitik",
    "diskkryptering",
    "kryptering data",
    "kryptering under transport",
    "kryptering e-mail"
   ],
   "en": [
    "encryption",
    "encrypting",
    "disk encryption",
    "encryption policy",
    "encryption at rest",
    "encryption in transit",
    "data encryption"
   ],
   "de": [
    "verschlüsselung",
    "festplattenverschlüsselung",
    "datenverschlüsselung",
    "transportverschlüsselung",
    "verschlüsselung daten"
   ],
   "sv": [
    "kryptering",
    "diskkryptering",
    "kryptering data",
    "krypteringspolicy"
   ],
   "no": [
    "kryptering",
    "diskkryptering",
    "kryptering data",
    "krypteringspolicy"
   ]
  },
  "terms": {
   "da": [
    "krypteres",
    "kryptering",
    "disk",
    "bærbar",
    "TLS",
    "BitLocker",
    "i hvile",
    "under transport"
   ],
   "en": [
    "encrypted",
    "encryption",
    "disk",
    "laptop",
    "TLS",
    "BitLocker",
    "at rest",
    "in transit"
   ],
   "de": [
    "verschlüsselt",
    "festplatte",
    "notebook",
    "TLS",
    "BitLocker",
    "übertragung",
    "ruhend"
   ],
   "sv": [
    "krypteras",
    "disk",
    "bärbar",
    "TLS",
    "BitLocker",
    "i vila",
    "överföring"
   ],
   "no": [
    "krypteres",
    "disk",
    "bærbar",
    "TLS",
    "BitLocker",
    "i ro",
    "overføring"
   ]
  }
 },
 "dk/6.1.8/certificates": {
  "headings": {
   "da": [
    "certifikat",
    "nøglehåndtering",
    "nøgleadministration",
    "krypteringsnøgle",
    "certifikathåndtering",
    "nøglestyring",
    "pki!",
    "nøgler certifikat",
    "nøglernes livscyklus"
   ],
   "en": [
    "certificate",
    "key management",
    "encryption key",
    "certificate management",
    "key handling",
    "pki!",
    "key lifecycle",
    "cryptographic key",
    "keys certificate"
   ],
   "de": [
    "zertifikat",
    "schlüsselverwaltung",
    "schlüsselmanagement",
    "zertifikatsverwaltung",
    "zertifikatsmanagement",
    "pki!",
    "kryptografische schlüssel",
    "zertifikate"
   ],
   "sv": [
    "certifikat",
    "nyckelhantering",
    "certifikathantering",
    "krypteringsnyck",
    "pki!",
    "nycklar certifikat"
   ],
   "no": [
    "sertifikat",
    "nøkkelhåndtering",
    "nøkkeladministrasjon",
    "sertifikathåndtering",
    "krypteringsnøk",
    "pki!",
    "nøkler sertifikat"
   ]
  },
  "terms": {
   "da": [
    "certifikat",
    "nøgle",
    "udløb",
    "fornyes",
    "rotation",
    "HSM",
    "CA",
    "tilbagekald"
   ],
   "en": [
    "certificate",
    "key",
    "expiry",
    "renewed",
    "rotation",
    "HSM",
    "CA",
    "revoke"
   ],
   "de": [
    "zertifikat",
    "schlüssel",
    "ablauf",
    "erneuert",
    "rotation",
    "HSM",
    "CA",
    "widerruf",
    "sperr"
   ],
   "sv": [
    "certifikat",
    "nyckel",
    "utgång",
    "förnyas",
    "rotation",
    "HSM",
    "CA",
    "återkall"
   ],
   "no": [
    "sertifikat",
    "nøkkel",
    "utløp",
    "fornyes",
    "rotasjon",
    "HSM",
    "CA",
    "tilbakekall"
   ]
  }
 },
 "dk/6.1.8/post-quantum": {
  "headings": {
   "da": [
    "kvantesikker",
    "kvantesikker kryptografi",
    "kvantesikker kryptering",
    "postkvante",
    "post-kvante",
    "kvantecomputer",
    "pqc!",
    "kvante",
    "kvanteresistent"
   ],
   "en": [
    "post-quantum",
    "post-quantum cryptograph",
    "quantum-safe cryptograph",
    "quantum",
    "pqc!",
    "quantum-safe",
    "quantum-resistant"
   ],
   "de": [
    "post-quanten",
    "post-quanten-kryptografie",
    "quantensichere verschlüsselung",
    "quantensichere kryptografie",
    "quantensicher",
    "quantencomputer",
    "pqc!",
    "postquanten",
    "quantenresistent"
   ],
   "sv": [
    "kvantsäker",
    "kvantsäker kryptografi",
    "kvantsäker kryptering",
    "postkvant",
    "kvantdator",
    "pqc!",
    "kvantresistent"
   ],
   "no": [
    "kvantesikker",
    "kvantesikker kryptografi",
    "kvantesikker kryptering",
    "postkvante",
    "kvantedatamaskin",
    "pqc!",
    "kvanteresistent"
   ]
  },
  "terms": {
   "da": [
    "kvantecomputer",
    "PQC",
    "migrering",
    "inventar",
    "ML-KEM",
    "overgang"
   ],
   "en": [
    "quantum",
    "PQC",
    "migration",
    "inventory",
    "ML-KEM",
    "transition"
   ],
   "de": [
    "quantencomputer",
    "PQC",
    "migration",
    "inventar",
    "ML-KEM",
    "umstellung"
   ],
   "sv": [
    "kvantdator",
    "PQC",
    "migrering",
    "inventering",
    "ML-KEM",
    "övergång"
   ],
   "no": [
    "kvantedatamaskin",
    "PQC",
    "migrering",
    "oversikt",
    "ML-KEM",
    "overgang"
   ]
  }
 },
 "dk/6.1.9/personnel-security": {
  "also": [
   "dk/6.1.9/security-duties"
  ],
  "headings": {
   "da": [
    "personalesikkerhed",
    "hr-sikkerhed",
    "baggrundstjek",
    "baggrundskontrol",
    "medarbejdersikkerhed",
    "screening",
    "straffeattest",
    "fratrædelse",
    "ansættelse ophør",
    "sikkerhed ansættelse",
    "personalemæssig sikkerhed"
   ],
   "en": [
    "personnel security",
    "human resources security",
    "hr security",
    "background check",
    "screening",
    "vetting",
    "employee security",
    "staff security",
    "termination employment",
    "leavers",
    "people security",
    "background verification"
   ],
   "de": [
    "personalsicherheit",
    "personelle sicherheit",
    "sicherheitsüberprüfung",
    "hintergrundüberprüfung",
    "personal!",
    "führungszeugnis",
    "austritt mitarbeiter",
    "einstellung personal",
    "ausscheiden"
   ],
   "sv": [
    "personalsäkerhet",
    "bakgrundskontroll",
    "säkerhetsprövning",
    "anställning upphör",
    "screening",
    "avslut anställning",
    "avslutad anställning"
   ],
   "no": [
    "personellsikkerhet",
    "personalsikkerhet",
    "bakgrunnssjekk",
    "sikkerhetsklarering",
    "ansettelse",
    "bakgrunnskontroll",
    "avslutning arbeidsforhold",
    "politiattest"
   ]
  },
  "terms": {
   "da": [
    "ansættelse",
    "straffeattest",
    "referencer",
    "baggrund",
    "fratræd",
    "stilling",
    "tavshed"
   ],
   "en": [
    "employment",
    "criminal record",
    "references",
    "background",
    "leaving",
    "role",
    "confidentiality"
   ],
   "de": [
    "einstellung",
    "führungszeugnis",
    "referenzen",
    "hintergrund",
    "ausscheiden",
    "beschäftigung"
   ],
   "sv": [
    "anställning",
    "belastningsregister",
    "referenser",
    "bakgrund",
    "slutar",
    "befattning"
   ],
   "no": [
    "ansettelse",
    "politiattest",
    "referanser",
    "bakgrunn",
    "slutter",
    "stilling"
   ]
  }
 },
 "dk/6.1.9/access-control": {
  "also": [
   "dk/6.1.9/access-rights"
  ],
  "headings": {
   "da": [
    "adgangsstyring",
    "adgangskontrol",
    "adgangskontrolpolitik",
    "adgangspolitik",
    "brugerstyring",
    "identitets adgangsstyring",
    "logisk adgang",
    "adgang systemer"
   ],
   "en": [
    "access control",
    "access management",
    "access policy",
    "identity access",
    "logical access",
    "user access",
    "identity management",
    "iam!"
   ],
   "de": [
    "zugriffskontrolle",
    "zugangskontrolle",
    "zugriffssteuerung",
    "berechtigungskonzept",
    "zugriffsmanagement",
    "zugangssteuerung",
    "identitäts zugriff",
    "zugriffsschutz",
    "identitätsmanagement"
   ],
   "sv": [
    "åtkomstkontroll",
    "åtkomststyrning",
    "åtkomsthantering",
    "behörighetsstyrning",
    "behörighetskontroll",
    "identitets åtkomst",
    "åtkomstpolicy"
   ],
   "no": [
    "tilgangskontroll",
    "tilgangsstyring",
    "tilgangspolicy",
    "identitets tilgang",
    "adgangskontroll",
    "tilgangshåndtering"
   ]
  },
  "terms": {
   "da": [
    "adgang",
    "bruger",
    "rettighed",
    "rolle",
    "mindst",
    "tildel",
    "godkend",
    "leder"
   ],
   "en": [
    "access",
    "user",
    "role",
    "least privilege",
    "grant",
    "approve",
    "manager",
    "need-to-know"
   ],
   "de": [
    "zugriff",
    "benutzer",
    "rolle",
    "berechtigung",
    "least privilege",
    "vergabe",
    "vorgesetzte"
   ],
   "sv": [
    "åtkomst",
    "användare",
    "roll",
    "behörighet",
    "minsta",
    "tilldel",
    "chef"
   ],
   "no": [
    "tilgang",
    "bruker",
    "rolle",
    "rettighet",
    "minste",
    "tildel",
    "leder"
   ]
  }
 },
 "dk/6.1.9/asset-management": {
  "headings": {
   "da": [
    "aktivstyring",
    "aktivforvaltning",
    "forvaltning aktiver",
    "aktivfortegnelse",
    "asset management",
    "aktiver",
    "fortegnelse aktiver",
    "aktivregister",
    "cmdb!",
    "udstyr",
    "klassifikation information",
    "dataklassifikation",
    "informationsklassifikation",
    "klassificering information",
    "systemfortegnelse",
    "systemoversigt",
    "inventar"
   ],
   "en": [
    "asset",
    "assets",
    "asset management",
    "asset inventory",
    "asset register",
    "inventory",
    "cmdb!",
    "information classification",
    "data classification",
    "classification information",
    "equipment",
    "hardware inventory"
   ],
   "de": [
    "vermögenswerte",
    "asset",
    "assets",
    "asset management",
    "asset-management",
    "inventar",
    "werte!",
    "informationswerte",
    "cmdb!",
    "klassifizierung information",
    "datenklassifizierung",
    "betriebsmittel",
    "inventarverzeichnis",
    "bestandsverzeichnis"
   ],
   "sv": [
    "tillgång",
    "tillgångar",
    "tillgångshantering",
    "tillgångsförteckning",
    "informationstillgång",
    "cmdb!",
    "informationsklassning",
    "informationsklassificering",
    "hantering tillgångar",
    "systemförteckning"
   ],
   "no": [
    "verdier!",
    "aktiva!",
    "eiendeler",
    "forvaltning verdier",
    "informasjonsverdi",
    "aktivaoversikt",
    "cmdb!",
    "informasjonsklassifisering",
    "klassifisering informasjon",
    "systemoversikt",
    "utstyr"
   ]
  },
  "terms": {
   "da": [
    "aktiv",
    "fortegnelse",
    "ejer",
    "udstyr",
    "software",
    "CMDB",
    "klassif",
    "fortrolig",
    "bortskaf"
   ],
   "en": [
    "asset",
    "inventory",
    "owner",
    "equipment",
    "software",
    "CMDB",
    "classif",
    "confidential",
    "dispos"
   ],
   "de": [
    "wert",
    "inventar",
    "eigentümer",
    "gerät",
    "software",
    "CMDB",
    "klassif",
    "vertraulich",
    "entsorg"
   ],
   "sv": [
    "tillgång",
    "förteckning",
    "ägare",
    "utrustning",
    "programvara",
    "CMDB",
    "klass",
    "avveckl"
   ],
   "no": [
    "verdi",
    "oversikt",
    "eier",
    "utstyr",
    "programvare",
    "CMDB",
    "klassif",
    "avhend"
   ]
  }
 },
 "dk/6.1.9/access-rights": {
  "headings": {
   "da": [
    "adgangsrettighed",
    "rettigheder",
    "tildeling rettighed",
    "brugeradministration",
    "gennemgang rettighed",
    "gennemgang adgang",
    "brugeroprettelse",
    "oprettelse nedlæggelse",
    "privilegerede",
    "administratorrettighed",
    "privilegeret adgang",
    "tildeling adgang",
    "brugerrettighed",
    "inddragelse adgang",
    "rettighedsstyring"
   ],
   "en": [
    "access right",
    "privilege",
    "privileged",
    "user provisioning",
    "access review",
    "review access",
    "granting access",
    "user administration",
    "joiners movers leavers",
    "recertification",
    "privileged access",
    "admin account",
    "account management",
    "user account",
    "user accounts"
   ],
   "de": [
    "zugriffsrecht",
    "berechtigung",
    "berechtigungsvergabe",
    "benutzerverwaltung",
    "rezertifizierung",
    "privilegiert",
    "berechtigungsverwaltung",
    "überprüfung berechtigung",
    "administratorkonten",
    "vergabe rechten",
    "benutzerkonten",
    "entzug berechtigung"
   ],
   "sv": [
    "åtkomsträttighet",
    "behörighet",
    "behörigheter",
    "behörighetshantering",
    "tilldelning behörighet",
    "genomgång behörighet",
    "privilegierad",
    "användarkonton",
    "användaradministration",
    "administratörskonton",
    "behörighetsgenomgång"
   ],
   "no": [
    "tilgangsrettighet",
    "rettighet",
    "rettigheter",
    "tildeling tilgang",
    "gjennomgang tilgang",
    "privilegert",
    "brukeradministrasjon",
    "brukerkontoer",
    "administratorkontoer",
    "tilgangsgjennomgang",
    "privilegerte"
   ]
  },
  "terms": {
   "da": [
    "rettighed",
    "tildeles",
    "fratages",
    "gennemgås",
    "nedlægges",
    "administrator",
    "privileger",
    "fratråd"
   ],
   "en": [
    "rights",
    "granted",
    "revoked",
    "reviewed",
    "removed",
    "administrator",
    "privileged",
    "left"
   ],
   "de": [
    "recht",
    "vergeben",
    "entzogen",
    "überprüft",
    "gelöscht",
    "administrator",
    "privileg"
   ],
   "sv": [
    "behörighet",
    "tilldelas",
    "tas bort",
    "granskas",
    "administratör",
    "privileg"
   ],
   "no": [
    "rettighet",
    "tildeles",
    "fjernes",
    "gjennomgås",
    "administrator",
    "privileg"
   ]
  }
 },
 "dk/6.1.9/security-duties": {
  "headings": {
   "da": [
    "medarbejdernes ansvar",
    "medarbejderes ansvar",
    "tavshedspligt",
    "tavshedserklæring",
    "sanktioner",
    "medarbejderens pligter",
    "ansættelsesvilkår",
    "sikkerhedsansvar medarbejder",
    "medarbejderens ansvar",
    "ansvar medarbejder",
    "disciplinær"
   ],
   "en": [
    "employee responsibilit",
    "staff responsibilit",
    "user responsibilit",
    "confidentiality agreement",
    "terms of employment",
    "disciplinary",
    "sanction",
    "duties staff",
    "obligations employee",
    "non-disclosure",
    "responsibilities staff",
    "responsibilities employee",
    "duties employee",
    "duties of staff"
   ],
   "de": [
    "pflichten mitarbeit",
    "verantwortung mitarbeit",
    "verschwiegenheit",
    "vertraulichkeitsverpflichtung",
    "sanktionen",
    "pflichten beschäftigt",
    "verpflichtung mitarbeit",
    "disziplinar"
   ],
   "sv": [
    "medarbetares ansvar",
    "medarbetarnas ansvar",
    "tystnadsplikt",
    "sekretess",
    "anställningsvillkor",
    "sanktioner",
    "ansvar medarbetare",
    "sekretessförbindelse",
    "personalens ansvar"
   ],
   "no": [
    "ansattes ansvar",
    "taushetsplikt",
    "taushetserklæring",
    "sanksjoner",
    "arbeidsvilkår",
    "ansattes plikter",
    "medarbeiderens ansvar",
    "ansvar ansatte",
    "reaksjoner brudd"
   ]
  },
  "terms": {
   "da": [
    "medarbejder",
    "tavshed",
    "underskriv",
    "forpligt",
    "ansvar",
    "advarsel",
    "overtræd"
   ],
   "en": [
    "employee",
    "non-disclosure",
    "sign",
    "commit",
    "responsib",
    "warning",
    "breach"
   ],
   "de": [
    "mitarbeiter",
    "verschwiegen",
    "unterschreib",
    "verpflicht",
    "abmahnung",
    "verstoß"
   ],
   "sv": [
    "medarbetare",
    "tystnad",
    "undertecknar",
    "förbinder",
    "varning",
    "överträd"
   ],
   "no": [
    "ansatt",
    "taushet",
    "signerer",
    "forplikt",
    "advarsel",
    "brudd"
   ]
  }
 },
 "dk/6.1.10/multi-factor-authentication": {
  "headings": {
   "da": [
    "multifaktor",
    "multifaktorautentificering",
    "mfa",
    "flerfaktor",
    "to-faktor",
    "tofaktor",
    "2fa!",
    "totrinsbekræftelse",
    "autentificering",
    "autentifikation",
    "totrins",
    "totrinslogin"
   ],
   "en": [
    "multi-factor",
    "multifactor",
    "mfa",
    "two-factor",
    "2fa!",
    "authentication",
    "strong authentication",
    "two-step"
   ],
   "de": [
    "multi-faktor",
    "multifaktor",
    "mfa",
    "zwei-faktor",
    "zweifaktor",
    "2fa!",
    "authentifizierung",
    "authentisierung",
    "mehrfaktor"
   ],
   "sv": [
    "multifaktor",
    "mfa",
    "flerfaktor",
    "tvåfaktor",
    "2fa!",
    "autentisering",
    "stark autentisering",
    "tvåstegs"
   ],
   "no": [
    "multifaktor",
    "mfa",
    "flerfaktor",
    "tofaktor",
    "to-faktor",
    "2fa!",
    "autentisering",
    "totrinns"
   ]
  },
  "terms": {
   "da": [
    "MFA",
    "faktor",
    "authenticator",
    "engangskode",
    "login",
    "app",
    "MitID"
   ],
   "en": [
    "MFA",
    "factor",
    "authenticator",
    "one-time code",
    "sign-in",
    "app",
    "token"
   ],
   "de": [
    "MFA",
    "faktor",
    "authenticator",
    "einmalcode",
    "anmeldung",
    "app",
    "token"
   ],
   "sv": [
    "MFA",
    "faktor",
    "autentiser",
    "engångskod",
    "inloggning",
    "app",
    "BankID"
   ],
   "no": [
    "MFA",
    "faktor",
    "autentiser",
    "engangskode",
    "innlogging",
    "app",
    "BankID"
   ]
  }
 },
 "dk/6.1.10/secured-communication": {
  "headings": {
   "da": [
    "sikker kommunikation",
    "sikret kommunikation",
    "tale video",
    "videomøde",
    "krypteret kommunikation",
    "chat!",
    "telefoni",
    "sikre møder",
    "onlinemøde"
   ],
   "en": [
    "secure communication",
    "secured communication",
    "voice video",
    "video conferenc",
    "messaging",
    "secure messaging",
    "telephony",
    "chat!",
    "video meeting",
    "encrypted communication",
    "secure voice"
   ],
   "de": [
    "sichere kommunikation",
    "gesicherte kommunikation",
    "sprach video",
    "videokonferenz",
    "messenger",
    "chat!",
    "telefonie",
    "sprachkommunikation",
    "verschlüsselte kommunikation"
   ],
   "sv": [
    "säker kommunikation",
    "säkrad kommunikation",
    "röst video",
    "videomöte",
    "chatt",
    "telefoni",
    "meddelandetjänst",
    "krypterad kommunikation",
    "videokonferens"
   ],
   "no": [
    "sikker kommunikasjon",
    "sikret kommunikasjon",
    "tale video",
    "videomøte",
    "chat!",
    "telefoni",
    "meldingstjeneste",
    "kryptert kommunikasjon",
    "videokonferanse"
   ]
  },
  "terms": {
   "da": [
    "video",
    "opkald",
    "chat!",
    "Teams",
    "Signal",
    "ende-til-ende",
    "møde",
    "tale"
   ],
   "en": [
    "video",
    "call",
    "chat!",
    "Teams",
    "Signal",
    "end-to-end",
    "meeting",
    "voice"
   ],
   "de": [
    "video",
    "anruf",
    "chat!",
    "Teams",
    "Signal",
    "ende-zu-ende",
    "besprechung",
    "sprache"
   ],
   "sv": [
    "video",
    "samtal",
    "chatt",
    "Teams",
    "Signal",
    "end-to-end",
    "möte",
    "röst"
   ],
   "no": [
    "video",
    "samtale",
    "chat!",
    "Teams",
    "Signal",
    "ende-til-ende",
    "møte",
    "tale"
   ]
  }
 },
 "dk/6.1.10/emergency-communication": {
  "headings": {
   "da": [
    "nødkommunikation",
    "kommunikation nedbrud",
    "alternativ kommunikation",
    "reservekommunikation",
    "nødkanal",
    "satellittelefon",
    "nødtelefon",
    "kommunikation nødsituation",
    "reservekanal",
    "beredskabskommunikation"
   ],
   "en": [
    "emergency communication",
    "out-of-band",
    "alternative communication",
    "communication outage",
    "backup communication",
    "fallback communication",
    "emergency channel",
    "satellite phone",
    "fallback channel"
   ],
   "de": [
    "notfallkommunikation",
    "notkommunikation",
    "alternative kommunikation",
    "ersatzkommunikation",
    "kommunikation notfall",
    "kommunikation ausfall",
    "satellitentelefon",
    "notfallkanal",
    "ausweichkommunikation"
   ],
   "sv": [
    "nödkommunikation",
    "reservkommunikation",
    "alternativ kommunikation",
    "kommunikation avbrott",
    "satellittelefon",
    "nödkanal",
    "kommunikation nödläge",
    "rakel"
   ],
   "no": [
    "nødkommunikasjon",
    "reservekommunikasjon",
    "alternativ kommunikasjon",
    "kommunikasjon bortfall",
    "satellittelefon",
    "nødkanal",
    "nødsamband",
    "beredskapskommunikasjon",
    "nødnett"
   ]
  },
  "terms": {
   "da": [
    "nødtelefon",
    "satellit",
    "radio",
    "reserve",
    "papir",
    "SINE",
    "nedbrud"
   ],
   "en": [
    "emergency phone",
    "satellite",
    "radio",
    "fallback",
    "paper",
    "out-of-band",
    "outage"
   ],
   "de": [
    "notfalltelefon",
    "satellit",
    "funk",
    "ersatz",
    "papier",
    "ausfall"
   ],
   "sv": [
    "nödtelefon",
    "satellit",
    "radio",
    "reserv",
    "papper",
    "Rakel",
    "avbrott"
   ],
   "no": [
    "nødtelefon",
    "satellitt",
    "radio",
    "reserve",
    "papir",
    "Nødnett",
    "bortfall"
   ]
  }
 },
 "dk/6.1.10/mfa-reason": {
  "headings": {
   "da": [
    "undtagelse mfa",
    "uden mfa",
    "fravalg mfa",
    "mfa undtag",
    "fravalg multifaktor",
    "undtagelser multifaktor",
    "undtagelser flerfaktor",
    "undtagelser to-faktor",
    "uden multifaktor",
    "uden flerfaktor"
   ],
   "en": [
    "mfa exception",
    "exceptions mfa",
    "without mfa",
    "exceptions multi-factor",
    "exceptions multifactor",
    "exemption mfa",
    "exceptions two-factor",
    "without multi-factor",
    "mfa exemption"
   ],
   "de": [
    "ausnahmen mfa",
    "ohne mfa",
    "mfa ausnahme",
    "ausnahmen multi-faktor",
    "ausnahmen zwei-faktor",
    "verzicht mfa",
    "ausnahmen multifaktor",
    "ohne zwei-faktor",
    "ausnahmen mehrfaktor"
   ],
   "sv": [
    "undantag mfa",
    "utan mfa",
    "undantag multifaktor",
    "undantag flerfaktor",
    "undantag tvåfaktor",
    "avsteg mfa"
   ],
   "no": [
    "unntak mfa",
    "uten mfa",
    "unntak multifaktor",
    "unntak tofaktor",
    "unntak flerfaktor",
    "fravik mfa"
   ]
  },
  "terms": {
   "da": [
    "undtaget",
    "begrundelse",
    "kompenserende",
    "ikke mulig",
    "ikke understøt",
    "godkendt af"
   ],
   "en": [
    "exempt",
    "reason",
    "compensating",
    "not possible",
    "not support",
    "approved by"
   ],
   "de": [
    "ausgenommen",
    "begründung",
    "kompensier",
    "nicht möglich",
    "nicht unterstütz"
   ],
   "sv": [
    "undantag",
    "motivering",
    "kompenser",
    "inte möjlig",
    "stöder inte"
   ],
   "no": [
    "unntak",
    "begrunnelse",
    "kompenser",
    "ikke mulig",
    "støtter ikke"
   ]
  }
 },
 "dk/6.1.10/external-access": {
  "headings": {
   "da": [
    "fjernadgang",
    "ekstern adgang",
    "vpn!",
    "adgang udefra",
    "fjernarbejde",
    "adgang hjemmefra",
    "fjernforbindelse",
    "fjernopkobling",
    "fjernsupport",
    "leverandørers fjernadgang"
   ],
   "en": [
    "remote access",
    "external access",
    "vpn!",
    "access from outside",
    "remote connection",
    "remote support",
    "teleworking access",
    "supplier remote access"
   ],
   "de": [
    "fernzugriff",
    "externer zugriff",
    "vpn!",
    "fernwartung",
    "remote-zugriff",
    "remotezugriff",
    "zugriff von außen",
    "fernzugang",
    "fernwartungszugänge"
   ],
   "sv": [
    "fjärråtkomst",
    "extern åtkomst",
    "vpn!",
    "distansåtkomst",
    "fjärranslutning",
    "fjärruppkoppling",
    "åtkomst utifrån"
   ],
   "no": [
    "fjerntilgang",
    "ekstern tilgang",
    "vpn!",
    "fjernaksess",
    "tilgang utenfra",
    "fjernpålogging",
    "fjernoppkobling",
    "fjernstyring"
   ]
  },
  "terms": {
   "da": [
    "VPN",
    "fjern",
    "udefra",
    "hjemmefra",
    "jumphost",
    "leverandør",
    "MFA",
    "opkobling"
   ],
   "en": [
    "VPN",
    "remote",
    "outside",
    "home",
    "jump host",
    "supplier",
    "MFA",
    "connection"
   ],
   "de": [
    "VPN",
    "fern",
    "außen",
    "homeoffice",
    "sprungserver",
    "MFA",
    "verbindung"
   ],
   "sv": [
    "VPN",
    "fjärr",
    "utifrån",
    "hemifrån",
    "hoppserver",
    "MFA",
    "anslut"
   ],
   "no": [
    "VPN",
    "fjern",
    "utenfra",
    "hjemmefra",
    "hoppserver",
    "MFA",
    "tilkobl"
   ]
  }
 },
 "dk/6.1.10/phishing-resistant": {
  "headings": {
   "da": [
    "phishingresistent",
    "fido2",
    "passkey",
    "sikkerhedsnøgle",
    "hardwarenøgle",
    "phishing-resistent",
    "adgangsnøgler",
    "yubikey"
   ],
   "en": [
    "phishing-resistant",
    "fido2",
    "passkey",
    "security key",
    "hardware key",
    "phishing resistant",
    "yubikey",
    "hardware token"
   ],
   "de": [
    "phishing-resistent",
    "phishingresistent",
    "fido2",
    "passkey",
    "sicherheitsschlüssel",
    "hardware-token",
    "yubikey"
   ],
   "sv": [
    "phishingresistent",
    "nätfiskeresistent",
    "fido2",
    "passkey",
    "säkerhetsnyck",
    "hårdvarunyck",
    "phishing-resistent",
    "yubikey"
   ],
   "no": [
    "phishingresistent",
    "phishing-resistent",
    "fido2",
    "passkey",
    "sikkerhetsnøkkel",
    "maskinvarenøkkel",
    "yubikey"
   ]
  },
  "terms": {
   "da": [
    "FIDO2",
    "passkey",
    "YubiKey",
    "nøgle",
    "administrator",
    "phishing",
    "WebAuthn"
   ],
   "en": [
    "FIDO2",
    "passkey",
    "YubiKey",
    "key",
    "administrator",
    "phishing",
    "WebAuthn"
   ],
   "de": [
    "FIDO2",
    "passkey",
    "YubiKey",
    "schlüssel",
    "administrator",
    "phishing",
    "WebAuthn"
   ],
   "sv": [
    "FIDO2",
    "passkey",
    "YubiKey",
    "nyckel",
    "administratör",
    "phishing",
    "WebAuthn"
   ],
   "no": [
    "FIDO2",
    "passkey",
    "YubiKey",
    "nøkkel",
    "administrator",
    "phishing",
    "WebAuthn"
   ]
  }
 }
}

export const passingWords: PassingWords = {
 "headings": {
  "da": [
   "definition",
   "begreb",
   "ordforklaring",
   "referencer",
   "henvisning",
   "relaterede dokument",
   "indholdsfortegnelse",
   "indhold",
   "versionshistorik",
   "ændringslog",
   "dokumenthistorik",
   "dokumentkontrol",
   "dokumentoplysninger",
   "bilag",
   "revisionshistorik",
   "dokumentstyring",
   "lovgrundlag",
   "læs mere",
   "links"
  ],
  "en": [
   "definition",
   "glossary",
   "terms",
   "references",
   "related document",
   "table of contents",
   "contents",
   "version history",
   "change log",
   "document history",
   "document control",
   "document information",
   "appendix",
   "annex",
   "revision history",
   "further reading",
   "links",
   "legal basis"
  ],
  "de": [
   "begriff",
   "definition",
   "glossar",
   "referenzen",
   "verweise",
   "mitgeltende dokument",
   "mitgeltende unterlagen",
   "inhaltsverzeichnis",
   "inhalt",
   "versionshistorie",
   "änderungshistorie",
   "dokumentenlenkung",
   "dokumentinformation",
   "anhang",
   "anlagen",
   "rechtsgrundlage",
   "änderungsverzeichnis"
  ],
  "sv": [
   "definition",
   "begrepp",
   "ordlista",
   "referenser",
   "relaterade dokument",
   "innehållsförteckning",
   "innehåll",
   "versionshistorik",
   "ändringslogg",
   "dokumenthistorik",
   "dokumentkontroll",
   "bilaga",
   "bilagor",
   "revisionshistorik",
   "lagkrav"
  ],
  "no": [
   "definisjon",
   "begrep",
   "ordliste",
   "referanser",
   "relaterte dokument",
   "innholdsfortegnelse",
   "innhold",
   "versjonshistorikk",
   "endringslogg",
   "dokumenthistorikk",
   "dokumentkontroll",
   "vedlegg",
   "revisjonshistorikk",
   "hjemmel"
  ]
 },
 "small": {
  "da": [
   "og",
   "i",
   "af",
   "for",
   "til",
   "ved",
   "på",
   "med",
   "om",
   "den",
   "det",
   "de",
   "en",
   "et",
   "eller",
   "fra",
   "hos",
   "over",
   "under",
   "efter",
   "som",
   "vores",
   "vi",
   "hvordan",
   "sådan",
   "politik",
   "procedure",
   "retningslinje",
   "retningslinjer",
   "plan",
   "proces",
   "krav",
   "regler",
   "håndtering",
   "styring",
   "generelt"
  ],
  "en": [
   "and",
   "of",
   "the",
   "for",
   "to",
   "in",
   "on",
   "at",
   "by",
   "with",
   "a",
   "an",
   "or",
   "from",
   "our",
   "we",
   "how",
   "its",
   "policy",
   "procedure",
   "guideline",
   "guidelines",
   "plan",
   "process",
   "rules",
   "requirements",
   "general",
   "management",
   "handling"
  ],
  "de": [
   "und",
   "der",
   "die",
   "das",
   "von",
   "für",
   "zu",
   "im",
   "in",
   "des",
   "bei",
   "mit",
   "den",
   "dem",
   "zur",
   "zum",
   "oder",
   "auf",
   "über",
   "unser",
   "unsere",
   "wir",
   "wie",
   "richtlinie",
   "verfahren",
   "konzept",
   "plan",
   "prozess",
   "regelung",
   "regelungen",
   "anforderungen",
   "umgang",
   "allgemein",
   "leitlinie",
   "vorgaben"
  ],
  "sv": [
   "och",
   "i",
   "av",
   "för",
   "till",
   "vid",
   "på",
   "med",
   "om",
   "den",
   "det",
   "de",
   "en",
   "ett",
   "eller",
   "från",
   "hos",
   "våra",
   "vår",
   "vi",
   "hur",
   "policy",
   "rutin",
   "riktlinje",
   "riktlinjer",
   "plan",
   "process",
   "krav",
   "regler",
   "hantering",
   "allmänt",
   "instruktion"
  ],
  "no": [
   "og",
   "i",
   "av",
   "for",
   "til",
   "ved",
   "på",
   "med",
   "om",
   "den",
   "det",
   "de",
   "en",
   "et",
   "eller",
   "fra",
   "hos",
   "vår",
   "våre",
   "vi",
   "hvordan",
   "slik",
   "policy",
   "prosedyre",
   "rutine",
   "retningslinje",
   "retningslinjer",
   "plan",
   "prosess",
   "krav",
   "regler",
   "håndtering",
   "generelt",
   "instruks"
  ]
 },
 "little": [
  "hver",
  "fra",
  "til",
  "alle",
  "ikke",
  "som",
  "ved",
  "efter",
  "inden",
  "før",
  "skal",
  "kan",
  "må",
  "bliver",
  "dag",
  "dage",
  "år",
  "mindst",
  "nat",
  "flere",
  "each",
  "every",
  "all",
  "not",
  "must",
  "can",
  "may",
  "day",
  "days",
  "year",
  "before",
  "after",
  "within",
  "one",
  "two",
  "alle",
  "nicht",
  "muss",
  "kann",
  "jede",
  "jedes",
  "tag",
  "tage",
  "tagen",
  "jahr",
  "vor",
  "nach",
  "ein",
  "eine",
  "wird",
  "werden",
  "inte",
  "ska",
  "kan",
  "varje",
  "dag",
  "dagar",
  "år",
  "minst",
  "före",
  "ikke",
  "skal",
  "hver",
  "dag",
  "dager",
  "minst",
  "før",
  "etter",
  "innen"
 ],
 "elsewhere": {
  "da": [
   "fysisk adgang",
   "fysisk adgangskontrol",
   "fysisk sikkerhed",
   "adgang bygning",
   "adgang lokaler",
   "adgang lokale",
   "besøgende adgang",
   "adgangskort",
   "kompetenceudvikling medarbejder",
   "medarbejderudvikling",
   "forretningsudvikling",
   "produktudvikling",
   "persondata",
   "personoplysninger",
   "databeskyttelse",
   "arbejdsulykke",
   "bygningsvedligehold",
   "vedligehold bygning",
   "køretøj",
   "ansættelseskontrakt",
   "lejekontrakt",
   "kontorartikler",
   "træningsdata",
   "børneattest",
   "kundehændelse",
   "miljøhændelse",
   "brandøvelse",
   "indkøb kantine"
  ],
  "en": [
   "physical access",
   "physical security",
   "building access",
   "access building",
   "access premises",
   "visitor access",
   "access card",
   "staff development",
   "career development",
   "business development",
   "product development",
   "personal data",
   "data protection",
   "privacy",
   "work accident",
   "accident work",
   "vehicle maintenance",
   "maintenance building",
   "building maintenance",
   "employment contract",
   "lease contract",
   "office supplies",
   "training data",
   "environmental incident",
   "fire drill",
   "expense"
  ],
  "de": [
   "zutritt",
   "zutrittskontrolle",
   "physische sicherheit",
   "gebäudesicherheit",
   "besucher",
   "personalentwicklung",
   "produktentwicklung",
   "geschäftsentwicklung",
   "personenbezogen",
   "datenschutz",
   "arbeitsunfall",
   "arbeitsvertrag",
   "mietvertrag",
   "gebäudewartung",
   "fuhrpark",
   "büromaterial",
   "trainingsdaten",
   "umweltvorfall",
   "brandschutzübung"
  ],
  "sv": [
   "fysisk säkerhet",
   "fysisk åtkomst",
   "tillträde",
   "tillträdeskontroll",
   "besökare",
   "kompetensutveckling personal",
   "personalutveckling",
   "affärsutveckling",
   "produktutveckling",
   "personuppgifter",
   "dataskydd",
   "arbetsolycka",
   "anställningsavtal",
   "hyresavtal",
   "fastighetsunderhåll",
   "fordon",
   "kontorsmaterial",
   "träningsdata",
   "brandövning"
  ],
  "no": [
   "fysisk sikkerhet",
   "fysisk adgang",
   "fysisk tilgang",
   "adgang bygg",
   "adgang lokaler",
   "besøkende",
   "kompetanseutvikling ansatte",
   "forretningsutvikling",
   "produktutvikling",
   "personopplysninger",
   "personvern",
   "arbeidsulykke",
   "arbeidsavtale",
   "leieavtale",
   "bygningsvedlikehold",
   "kjøretøy",
   "kontorrekvisita",
   "treningsdata",
   "brannøvelse"
  ]
 },
 "framing": {
  "da": [
   "formål",
   "baggrund",
   "indledning",
   "omfang",
   "gyldighedsområde",
   "anvendelsesområde",
   "ansvar",
   "roller",
   "målgruppe",
   "introduktion",
   "ikrafttræden",
   "godkendelse",
   "opfølgning",
   "revision",
   "afvigelser",
   "undtagelser",
   "dispensation",
   "kontakt",
   "overtrædelse",
   "vedligeholdelse politik",
   "generelt",
   "gyldighed"
  ],
  "en": [
   "purpose",
   "background",
   "introduction",
   "scope",
   "objective",
   "objectives",
   "responsibilities",
   "responsibility",
   "roles",
   "audience",
   "applicability",
   "approval",
   "review",
   "exceptions",
   "enforcement",
   "compliance",
   "contact",
   "overview",
   "general",
   "policy statement",
   "entry force"
  ],
  "de": [
   "zweck",
   "ziel",
   "ziele",
   "hintergrund",
   "einleitung",
   "geltungsbereich",
   "anwendungsbereich",
   "verantwortung",
   "verantwortlichkeiten",
   "zuständigkeiten",
   "rollen",
   "zielgruppe",
   "inkrafttreten",
   "freigabe",
   "ausnahmen",
   "überprüfung",
   "kontakt",
   "allgemeines",
   "präambel"
  ],
  "sv": [
   "syfte",
   "bakgrund",
   "inledning",
   "omfattning",
   "tillämpning",
   "tillämpningsområde",
   "ansvar",
   "roller",
   "målgrupp",
   "ikraftträdande",
   "godkännande",
   "uppföljning",
   "undantag",
   "kontakt",
   "allmänt",
   "mål"
  ],
  "no": [
   "formål",
   "bakgrunn",
   "innledning",
   "omfang",
   "virkeområde",
   "ansvar",
   "roller",
   "målgruppe",
   "ikrafttredelse",
   "godkjenning",
   "oppfølging",
   "avvik",
   "unntak",
   "kontakt",
   "generelt",
   "hensikt",
   "mål"
  ]
 }
}
