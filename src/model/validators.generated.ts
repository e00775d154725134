// Written by npm run generate from schemas/. Do not edit.
// @ts-nocheck
import { equal, formats, type Validator, ucs2length } from './validators.ts'

/** Of each schema the function that tells whether a value follows it. */
export const validators: Readonly<Record<"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/actions.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/approval.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/assets.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/baseline.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/config.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/entity.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/exception.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/incident.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/index.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/oversight.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/policy.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/registration.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/risks.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/services.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/suppliers.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/training.schema.json" | "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/translation.schema.json", Validator>> = {
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/actions.schema.json": validate20,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/approval.schema.json": validate24,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/assets.schema.json": validate27,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/baseline.schema.json": validate28,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/config.schema.json": validate29,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/entity.schema.json": validate30,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/exception.schema.json": validate36,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/incident.schema.json": validate37,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/index.schema.json": validate40,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/oversight.schema.json": validate41,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/policy.schema.json": validate44,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/registration.schema.json": validate99,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/risks.schema.json": validate102,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/services.schema.json": validate103,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/suppliers.schema.json": validate104,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/training.schema.json": validate105,
  "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/translation.schema.json": validate108,
}

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/actions.schema.json","title":"Actions","description":"Register of corrective actions: what was found wanting, and what is done about it.","x-da":"Fortegnelse over korrigerende foranstaltninger: hvad der manglede, og hvad der gøres ved det.","type":"object","additionalProperties":false,"required":["nis2","id","actions"],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"actions"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the register.","x-da":"Fortegnelsens id.","x-names":"actions"},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who keeps the register.","x-da":"Hvem der fører fortegnelsen."},"actions":{"description":"Each corrective action; an empty list says that there are none.","x-da":"Hver korrigerende foranstaltning; en tom liste siger, at der ingen er.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","gap","owner","opened","due"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the action.","x-da":"Foranstaltningens id.","x-names":"action"},"gap":{"$ref":"common.schema.json#/$defs/text","description":"What is wanting.","x-da":"Hvad der mangler."},"requirement":{"$ref":"common.schema.json#/$defs/requirement","description":"The requirement that is not met.","x-da":"Det krav, der ikke er opfyldt."},"measure":{"$ref":"common.schema.json#/$defs/text","description":"What is done about it.","x-da":"Hvad der gøres ved det."},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who carries it out.","x-da":"Hvem der udfører den."},"opened":{"$ref":"common.schema.json#/$defs/date","description":"When it was begun.","x-da":"Hvornår den blev sat i gang."},"due":{"$ref":"common.schema.json#/$defs/date","description":"When it is to be done.","x-da":"Hvornår den skal være gennemført."},"done":{"$ref":"common.schema.json#/$defs/date","description":"When it was done.","x-da":"Hvornår den blev gennemført."},"evidence":{"$ref":"common.schema.json#/$defs/evidence","description":"What shows that it was done: case, or file with its SHA-256.","x-da":"Hvad der viser, at den er gennemført: sag, eller fil med dens SHA-256."},"decidedBy":{"$ref":"common.schema.json#/$defs/id","description":"The decision or meeting that took it up.","x-da":"Den beslutning eller det møde, hvor den blev behandlet.","x-refers":["approval","oversight"]},"incident":{"$ref":"common.schema.json#/$defs/id","description":"The incident that showed it.","x-da":"Den hændelse, der viste det.","x-refers":["incident"]},"risks":{"description":"The risks it concerns.","x-da":"De risici, den angår.","type":"array","items":{"$ref":"common.schema.json#/$defs/id","x-refers":["risk"]},"uniqueItems":true}}}}}};
const schema33 = {"description":"A short name that no other document of the organisation has: letters, digits, dot, dash, underscore.","x-da":"Et kort navn, som intet andet dokument hos organisationen har: bogstaver, cifre, punktum, bindestreg, understreg.","type":"string","pattern":"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$","maxLength":80};
const schema34 = {"description":"A short text.","x-da":"En kort tekst.","type":"string","minLength":1,"maxLength":500};
const schema38 = {"description":"The id of a requirement: the law's, or the organisation's own (org/…) as declared in nis2lint.yaml.","x-da":"Et kravs id: lovens, eller organisationens eget (org/…) som erklæret i nis2lint.yaml.","x-values":"requirements","type":"string","maxLength":120,"if":{"pattern":"^org/"},"else":{"enum":["dk/2.4/representative","dk/3.0.20/management-body","dk/4.1/class","dk/6.1.1/risk-analysis-policy","dk/6.1.1/information-system-security-policy","dk/6.1.1/risk-method","dk/6.1.1/standard","dk/6.1.2/incident-handling","dk/6.1.2/logging-and-monitoring","dk/6.1.2/log-protection","dk/6.1.2/significance-test","dk/6.1.2/notification-workflow","dk/6.1.2/recipient-workflow","dk/6.1.3/continuity","dk/6.1.3/backup","dk/6.1.3/disaster-recovery","dk/6.1.3/crisis-management","dk/6.1.3/restore-procedure","dk/6.1.3/contingency-plan","dk/6.1.3/redundancy-and-utilities","dk/6.1.3/offline-copy","dk/6.1.4/supply-chain-security","dk/6.1.4/direct-suppliers","dk/6.1.4/supplier-procedure","dk/6.1.4/contract-terms","dk/6.1.4/proportionate-requirements","dk/6.1.4/supplier-vulnerabilities","dk/6.1.4/supervision-plan","dk/6.1.5/acquisition","dk/6.1.5/development","dk/6.1.5/maintenance","dk/6.1.5/vulnerability-handling","dk/6.1.5/vulnerability-disclosure","dk/6.1.6/effectiveness","dk/6.1.6/technical-tests","dk/6.1.6/indicators","dk/6.1.7/cyber-hygiene","dk/6.1.7/training","dk/6.1.7/attendance-records","dk/6.1.8/cryptography","dk/6.1.8/encryption","dk/6.1.8/certificates","dk/6.1.8/post-quantum","dk/6.1.9/personnel-security","dk/6.1.9/access-control","dk/6.1.9/asset-management","dk/6.1.9/access-rights","dk/6.1.9/security-duties","dk/6.1.10/multi-factor-authentication","dk/6.1.10/secured-communication","dk/6.1.10/emergency-communication","dk/6.1.10/mfa-reason","dk/6.1.10/external-access","dk/6.1.10/phishing-resistant","dk/6.2/corrective-action","dk/7.1/approval","dk/7.1/oversight","dk/7.2/courses","dk/7.2/staff-courses","dk/9.1/authority","dk/9.1.1/name","dk/9.1.2/establishments","dk/9.1.3/sector-and-type","dk/9.1.4/email","dk/9.1.4/ip-ranges","dk/9.1.4/phone","dk/9.1.4/representative-contact","dk/9.1.5/member-states","dk/9.2/deadline","dk/9.3/changes","dk/10.1/authority","dk/10.1.1/name","dk/10.1.2/address","dk/10.1.2/email","dk/10.1.2/ip-ranges","dk/10.1.2/phone","dk/10.1.3/sector","dk/10.1.4/member-states","dk/10.2/deadline","dk/10.3/changes","dk/11.1/database","dk/11.2/contents","dk/11.3/accuracy-policy","dk/11.3/publication","dk/11.4/public-data","dk/11.5/access-requests","dk/11.5/access-policy","dk/11.6/co-operation","dk/12.1/notify","dk/13.1.1/early-warning","dk/13.1.2/incident-notification","dk/13.1.3/interim-report","dk/13.1.4/final-report","dk/13.1.5/status-report","dk/13.2/trust-notification","dk/15.1/recipients","dk/15.2/threat-recipients","dk/19.2/community","dk/33.3/first-wave","dk-620/14.1/channel","dk-653/3.1/contact-data","dk-653/3.2/contact-point","dk-653/3.3/repeated-validation","dk-653/4.1/name-verification","dk-653/4.5/repeated-verification","dk-653/5.1/activation","dk-653/5.2/late-verification","dk-653/5.3/suspension","dk-653/6.1/legitimate-access","dk-653/6.2/other-requests","eu-ir/1.1.1.a","eu-ir/1.1.1.b","eu-ir/1.1.1.c","eu-ir/1.1.1.d","eu-ir/1.1.1.e","eu-ir/1.1.1.f","eu-ir/1.1.1.g","eu-ir/1.1.1.h","eu-ir/1.1.1.i","eu-ir/1.1.1.j","eu-ir/1.1.1.k","eu-ir/1.1.2","eu-ir/1.2.1","eu-ir/1.2.2","eu-ir/1.2.3","eu-ir/1.2.4","eu-ir/1.2.5","eu-ir/1.2.6","eu-ir/2.1.1","eu-ir/2.1.2","eu-ir/2.1.2.a","eu-ir/2.1.2.b","eu-ir/2.1.2.c","eu-ir/2.1.2.d","eu-ir/2.1.2.e","eu-ir/2.1.2.f","eu-ir/2.1.2.g","eu-ir/2.1.2.h","eu-ir/2.1.2.i","eu-ir/2.1.2.j","eu-ir/2.1.3","eu-ir/2.1.4","eu-ir/2.2.1","eu-ir/2.2.2","eu-ir/2.2.3","eu-ir/2.3.1","eu-ir/2.3.2","eu-ir/2.3.3","eu-ir/2.3.4","eu-ir/3.1.1","eu-ir/3.1.2","eu-ir/3.1.2.a","eu-ir/3.1.2.b","eu-ir/3.1.2.c","eu-ir/3.1.2.d","eu-ir/3.1.3","eu-ir/3.2.1","eu-ir/3.2.2","eu-ir/3.2.3","eu-ir/3.2.3.a","eu-ir/3.2.3.b","eu-ir/3.2.3.c","eu-ir/3.2.3.d","eu-ir/3.2.3.e","eu-ir/3.2.3.f","eu-ir/3.2.3.g","eu-ir/3.2.3.h","eu-ir/3.2.3.i","eu-ir/3.2.3.j","eu-ir/3.2.3.k","eu-ir/3.2.3.l","eu-ir/3.2.4","eu-ir/3.2.5","eu-ir/3.2.6","eu-ir/3.2.7","eu-ir/3.3.1","eu-ir/3.3.2","eu-ir/3.4.1","eu-ir/3.4.2.a","eu-ir/3.4.2.b","eu-ir/3.4.2.c","eu-ir/3.4.2.d","eu-ir/3.4.2.e","eu-ir/3.5.1","eu-ir/3.5.2.a","eu-ir/3.5.2.b","eu-ir/3.5.2.c","eu-ir/3.5.3.a","eu-ir/3.5.3.b","eu-ir/3.5.4","eu-ir/3.5.5","eu-ir/3.6.1","eu-ir/3.6.2","eu-ir/3.6.3","eu-ir/4.1.1","eu-ir/4.1.2","eu-ir/4.1.2.a","eu-ir/4.1.2.b","eu-ir/4.1.2.c","eu-ir/4.1.2.d","eu-ir/4.1.2.e","eu-ir/4.1.2.f","eu-ir/4.1.2.g","eu-ir/4.1.2.h","eu-ir/4.1.3","eu-ir/4.1.4","eu-ir/4.2.1","eu-ir/4.2.2","eu-ir/4.2.2.a","eu-ir/4.2.2.b","eu-ir/4.2.2.c","eu-ir/4.2.2.d","eu-ir/4.2.2.e","eu-ir/4.2.2.f","eu-ir/4.2.3","eu-ir/4.2.4","eu-ir/4.2.4.a","eu-ir/4.2.4.b","eu-ir/4.2.4.c","eu-ir/4.2.4.d","eu-ir/4.2.5","eu-ir/4.2.6","eu-ir/4.3.1","eu-ir/4.3.2.a","eu-ir/4.3.2.b","eu-ir/4.3.2.c","eu-ir/4.3.3","eu-ir/4.3.4","eu-ir/5.1.1","eu-ir/5.1.2","eu-ir/5.1.2.a","eu-ir/5.1.2.b","eu-ir/5.1.2.c","eu-ir/5.1.2.d","eu-ir/5.1.3","eu-ir/5.1.4","eu-ir/5.1.4.a","eu-ir/5.1.4.b","eu-ir/5.1.4.c","eu-ir/5.1.4.d","eu-ir/5.1.4.e","eu-ir/5.1.4.f","eu-ir/5.1.4.g","eu-ir/5.1.4.h","eu-ir/5.1.5","eu-ir/5.1.6","eu-ir/5.1.7.a","eu-ir/5.1.7.b","eu-ir/5.1.7.c","eu-ir/5.1.7.d","eu-ir/5.2","eu-ir/5.2.a","eu-ir/5.2.b","eu-ir/6.1.1","eu-ir/6.1.2.a","eu-ir/6.1.2.b","eu-ir/6.1.2.c","eu-ir/6.1.2.d","eu-ir/6.1.2.e","eu-ir/6.1.2.f","eu-ir/6.1.3","eu-ir/6.2.1","eu-ir/6.2.2.a","eu-ir/6.2.2.b","eu-ir/6.2.2.c","eu-ir/6.2.2.d","eu-ir/6.2.2.e","eu-ir/6.2.2.f","eu-ir/6.2.3","eu-ir/6.2.4","eu-ir/6.3.1","eu-ir/6.3.2.a","eu-ir/6.3.2.b","eu-ir/6.3.3","eu-ir/6.4.1","eu-ir/6.4.2","eu-ir/6.4.3","eu-ir/6.4.4","eu-ir/6.5.1","eu-ir/6.5.2.a","eu-ir/6.5.2.b","eu-ir/6.5.2.c","eu-ir/6.5.2.d","eu-ir/6.5.3","eu-ir/6.6.1","eu-ir/6.6.1.a","eu-ir/6.6.1.b","eu-ir/6.6.1.c","eu-ir/6.6.1.d","eu-ir/6.6.2","eu-ir/6.7.1","eu-ir/6.7.2.a","eu-ir/6.7.2.b","eu-ir/6.7.2.c","eu-ir/6.7.2.d","eu-ir/6.7.2.e","eu-ir/6.7.2.f","eu-ir/6.7.2.g","eu-ir/6.7.2.h","eu-ir/6.7.2.i","eu-ir/6.7.2.j","eu-ir/6.7.2.k","eu-ir/6.7.2.l","eu-ir/6.7.3","eu-ir/6.8.1","eu-ir/6.8.2.a","eu-ir/6.8.2.b","eu-ir/6.8.2.c","eu-ir/6.8.2.d","eu-ir/6.8.2.e","eu-ir/6.8.2.f","eu-ir/6.8.2.g","eu-ir/6.8.2.h","eu-ir/6.8.3","eu-ir/6.9.1","eu-ir/6.9.2","eu-ir/6.10.1","eu-ir/6.10.2.a","eu-ir/6.10.2.b","eu-ir/6.10.2.c","eu-ir/6.10.2.d","eu-ir/6.10.2.e","eu-ir/6.10.3","eu-ir/6.10.4","eu-ir/7.1","eu-ir/7.2","eu-ir/7.2.a","eu-ir/7.2.b","eu-ir/7.2.c","eu-ir/7.2.d","eu-ir/7.2.e","eu-ir/7.2.f","eu-ir/7.3","eu-ir/8.1.1","eu-ir/8.1.2","eu-ir/8.1.2.a","eu-ir/8.1.2.b","eu-ir/8.1.2.c","eu-ir/8.1.3","eu-ir/8.2.1","eu-ir/8.2.2","eu-ir/8.2.3","eu-ir/8.2.3.a","eu-ir/8.2.3.b","eu-ir/8.2.3.c","eu-ir/8.2.4","eu-ir/8.2.5","eu-ir/9.1","eu-ir/9.2.a","eu-ir/9.2.b","eu-ir/9.2.c","eu-ir/9.2.c.i","eu-ir/9.2.c.ii","eu-ir/9.2.c.iii","eu-ir/9.2.c.iv","eu-ir/9.2.c.v","eu-ir/9.2.c.vi","eu-ir/9.2.c.vii","eu-ir/9.2.c.viii","eu-ir/9.2.c.ix","eu-ir/9.2.c.x","eu-ir/9.2.c.xi","eu-ir/9.2.c.xii","eu-ir/9.3","eu-ir/10.1.1","eu-ir/10.1.2.a","eu-ir/10.1.2.b","eu-ir/10.1.2.c","eu-ir/10.1.2.d","eu-ir/10.1.3","eu-ir/10.2.1","eu-ir/10.2.2.a","eu-ir/10.2.2.b","eu-ir/10.2.3","eu-ir/10.3.1","eu-ir/10.3.2","eu-ir/10.4.1","eu-ir/10.4.2","eu-ir/11.1.1","eu-ir/11.1.2.a","eu-ir/11.1.2.b","eu-ir/11.1.2.c","eu-ir/11.1.3","eu-ir/11.2.1","eu-ir/11.2.2.a","eu-ir/11.2.2.b","eu-ir/11.2.2.c","eu-ir/11.2.2.d","eu-ir/11.2.2.e","eu-ir/11.2.2.f","eu-ir/11.2.3","eu-ir/11.3.1","eu-ir/11.3.2.a","eu-ir/11.3.2.b","eu-ir/11.3.2.c","eu-ir/11.3.2.d","eu-ir/11.3.3","eu-ir/11.4.1","eu-ir/11.4.2.a","eu-ir/11.4.2.b","eu-ir/11.4.2.c","eu-ir/11.5.1","eu-ir/11.5.2.a","eu-ir/11.5.2.b","eu-ir/11.5.2.c","eu-ir/11.5.2.d","eu-ir/11.5.3","eu-ir/11.5.4","eu-ir/11.6.1","eu-ir/11.6.2.a","eu-ir/11.6.2.b","eu-ir/11.6.2.c","eu-ir/11.6.2.d","eu-ir/11.6.2.e","eu-ir/11.6.2.f","eu-ir/11.6.3","eu-ir/11.6.4","eu-ir/11.7.1","eu-ir/11.7.2","eu-ir/12.1.1","eu-ir/12.1.2.a","eu-ir/12.1.2.b","eu-ir/12.1.2.c","eu-ir/12.1.3","eu-ir/12.2.1","eu-ir/12.2.2.a","eu-ir/12.2.2.b","eu-ir/12.2.2.c","eu-ir/12.2.3","eu-ir/12.3.1","eu-ir/12.3.2.a","eu-ir/12.3.2.b","eu-ir/12.3.2.c","eu-ir/12.3.2.d","eu-ir/12.3.3","eu-ir/12.4.1","eu-ir/12.4.2","eu-ir/12.4.2.a","eu-ir/12.4.2.b","eu-ir/12.4.3","eu-ir/12.5.1","eu-ir/13.1.1","eu-ir/13.1.2.a","eu-ir/13.1.2.b","eu-ir/13.1.2.c","eu-ir/13.1.2.d","eu-ir/13.1.2.e","eu-ir/13.1.2.f","eu-ir/13.1.3","eu-ir/13.2.1","eu-ir/13.2.2.a","eu-ir/13.2.2.b","eu-ir/13.2.2.c","eu-ir/13.2.3","eu-ir/13.3.1","eu-ir/13.3.2.a","eu-ir/13.3.2.b","eu-ir/13.3.2.c","eu-ir/13.3.2.d","eu-ir/13.3.3"]}};
const schema41 = {"description":"A date, year-month-day.","x-da":"En dato, år-måned-dag.","type":"string","format":"date","maxLength":10};
const func0 = Object.prototype.hasOwnProperty;
const func66 = ucs2length;
const func27 = equal;
const pattern4 = new RegExp("^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$", "u");
const pattern6 = new RegExp("^org/", "u");
const formats0 = formats.date;
const schema44 = {"description":"What shows something: where it is kept, in words, or a file.","x-da":"Det, der viser noget: med ord, hvor det findes, eller en fil.","anyOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"The path of the file, from the folder of this document.","x-da":"Filens sti, regnet fra dette dokuments mappe.","type":"string","minLength":1,"maxLength":500},"sha256":{"$ref":"common.schema.json#/$defs/sha256","description":"The SHA-256 of the file, so that another one in its place is seen.","x-da":"Filens SHA-256, så det ses, hvis den er byttet ud med en anden."}}}]};
const schema45 = {"description":"A SHA-256 in 64 lower-case hexadecimal digits.","x-da":"En SHA-256 i 64 små hexadecimale cifre.","type":"string","format":"sha256","maxLength":64};
const formats6 = formats.sha256;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func66(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file === undefined) || (!(func0.call(data, "file")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "file"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "file") || (key0 === "sha256"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined && func0.call(data, "file")){
let data0 = data.file;
if(typeof data0 === "string"){
if(func66(data0) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func66(data0) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(func66(data1) > 64){
const err8 = {instancePath:instancePath+"/sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats6(data1))){
const err9 = {instancePath:instancePath+"/sha256",keyword:"format",params:{format: "sha256"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err12 = {instancePath,keyword:"anyOf",params:{},parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/actions.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.actions === undefined) || (!(func0.call(data, "actions")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "actions"},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "nis2")) || (key0 === "id")) || (key0 === "title")) || (key0 === "owner")) || (key0 === "actions"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("actions" !== data1){
const err5 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "actions"},parentSchema:schema31.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func66(data2) > 80){
const err6 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err9 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func66(data3) < 1){
const err10 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func66(data4) > 500){
const err12 = {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func66(data4) < 1){
const err13 = {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data5 = data.actions;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.id === undefined) || (!(func0.call(data6, "id")))){
const err15 = {instancePath:instancePath+"/actions/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema31.properties.actions.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data6.gap === undefined) || (!(func0.call(data6, "gap")))){
const err16 = {instancePath:instancePath+"/actions/" + i0,keyword:"required",params:{missingProperty: "gap"},parentSchema:schema31.properties.actions.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data6.owner === undefined) || (!(func0.call(data6, "owner")))){
const err17 = {instancePath:instancePath+"/actions/" + i0,keyword:"required",params:{missingProperty: "owner"},parentSchema:schema31.properties.actions.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data6.opened === undefined) || (!(func0.call(data6, "opened")))){
const err18 = {instancePath:instancePath+"/actions/" + i0,keyword:"required",params:{missingProperty: "opened"},parentSchema:schema31.properties.actions.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data6.due === undefined) || (!(func0.call(data6, "due")))){
const err19 = {instancePath:instancePath+"/actions/" + i0,keyword:"required",params:{missingProperty: "due"},parentSchema:schema31.properties.actions.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!(func0.call(schema31.properties.actions.items.properties, key1))){
const err20 = {instancePath:instancePath+"/actions/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema31.properties.actions.items,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.id !== undefined && func0.call(data6, "id")){
let data7 = data6.id;
if(typeof data7 === "string"){
if(func66(data7) > 80){
const err21 = {instancePath:instancePath+"/actions/" + i0+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern4.test(data7)){
const err22 = {instancePath:instancePath+"/actions/" + i0+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/actions/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.gap !== undefined && func0.call(data6, "gap")){
let data8 = data6.gap;
if(typeof data8 === "string"){
if(func66(data8) > 500){
const err24 = {instancePath:instancePath+"/actions/" + i0+"/gap",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func66(data8) < 1){
const err25 = {instancePath:instancePath+"/actions/" + i0+"/gap",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/actions/" + i0+"/gap",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.requirement !== undefined && func0.call(data6, "requirement")){
let data9 = data6.requirement;
const _errs28 = errors;
let valid10 = true;
const _errs29 = errors;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid0 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs30 = errors;
let valid11;
valid11 = false;
for(const v0 of schema38.else.enum){
if(func27(data9, v0)){
valid11 = true;
break;
}
}
if(!valid11){
const err28 = {instancePath:instancePath+"/actions/" + i0+"/requirement",keyword:"enum",params:{allowedValues: schema38.else.enum},parentSchema:schema38.else,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid10 = _valid0;
}
if(!valid10){
const err29 = {instancePath:instancePath+"/actions/" + i0+"/requirement",keyword:"if",params:{failingKeyword: "else"},parentSchema:schema38,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data9 === "string"){
if(func66(data9) > 120){
const err30 = {instancePath:instancePath+"/actions/" + i0+"/requirement",keyword:"maxLength",params:{limit: 120},parentSchema:schema38,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/actions/" + i0+"/requirement",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.measure !== undefined && func0.call(data6, "measure")){
let data10 = data6.measure;
if(typeof data10 === "string"){
if(func66(data10) > 500){
const err32 = {instancePath:instancePath+"/actions/" + i0+"/measure",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func66(data10) < 1){
const err33 = {instancePath:instancePath+"/actions/" + i0+"/measure",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/actions/" + i0+"/measure",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.owner !== undefined && func0.call(data6, "owner")){
let data11 = data6.owner;
if(typeof data11 === "string"){
if(func66(data11) > 500){
const err35 = {instancePath:instancePath+"/actions/" + i0+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func66(data11) < 1){
const err36 = {instancePath:instancePath+"/actions/" + i0+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/actions/" + i0+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6.opened !== undefined && func0.call(data6, "opened")){
let data12 = data6.opened;
if(typeof data12 === "string"){
if(func66(data12) > 10){
const err38 = {instancePath:instancePath+"/actions/" + i0+"/opened",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(formats0.validate(data12))){
const err39 = {instancePath:instancePath+"/actions/" + i0+"/opened",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/actions/" + i0+"/opened",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.due !== undefined && func0.call(data6, "due")){
let data13 = data6.due;
if(typeof data13 === "string"){
if(func66(data13) > 10){
const err41 = {instancePath:instancePath+"/actions/" + i0+"/due",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(formats0.validate(data13))){
const err42 = {instancePath:instancePath+"/actions/" + i0+"/due",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/actions/" + i0+"/due",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data6.done !== undefined && func0.call(data6, "done")){
let data14 = data6.done;
if(typeof data14 === "string"){
if(func66(data14) > 10){
const err44 = {instancePath:instancePath+"/actions/" + i0+"/done",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(formats0.validate(data14))){
const err45 = {instancePath:instancePath+"/actions/" + i0+"/done",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/actions/" + i0+"/done",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data6.evidence !== undefined && func0.call(data6, "evidence")){
if(!(validate22(data6.evidence, {instancePath:instancePath+"/actions/" + i0+"/evidence",parentData:data6,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data6.decidedBy !== undefined && func0.call(data6, "decidedBy")){
let data16 = data6.decidedBy;
if(typeof data16 === "string"){
if(func66(data16) > 80){
const err47 = {instancePath:instancePath+"/actions/" + i0+"/decidedBy",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern4.test(data16)){
const err48 = {instancePath:instancePath+"/actions/" + i0+"/decidedBy",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/actions/" + i0+"/decidedBy",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data6.incident !== undefined && func0.call(data6, "incident")){
let data17 = data6.incident;
if(typeof data17 === "string"){
if(func66(data17) > 80){
const err50 = {instancePath:instancePath+"/actions/" + i0+"/incident",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern4.test(data17)){
const err51 = {instancePath:instancePath+"/actions/" + i0+"/incident",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/actions/" + i0+"/incident",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data6.risks !== undefined && func0.call(data6, "risks")){
let data18 = data6.risks;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func66(data19) > 80){
const err53 = {instancePath:instancePath+"/actions/" + i0+"/risks/" + i1,keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern4.test(data19)){
const err54 = {instancePath:instancePath+"/actions/" + i0+"/risks/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/actions/" + i0+"/risks/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
let i2 = data18.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data18[i2], data18[j0])){
const err56 = {instancePath:instancePath+"/actions/" + i0+"/risks",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema31.properties.actions.items.properties.risks,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/actions/" + i0+"/risks",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.actions.items.properties.risks,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/actions/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema31.properties.actions.items,data:data6};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.actions,data:data5};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/approval.schema.json","title":"Approval","description":"A decision of the management body or on its behalf, as the minutes record it, or a proposal for one: front matter of a Markdown document.","x-da":"En beslutning truffet af ledelsesorganet eller på dets vegne, som referatet gengiver den, eller et forslag til en: front matter i et Markdown-dokument.","type":"object","additionalProperties":false,"required":["nis2","id","decisions"],"if":{"properties":{"status":{"const":"proposed"}},"required":["status"]},"then":{"$ref":"#/$defs/decider"},"else":{"$ref":"#/$defs/decider","properties":{"date":true},"required":["date"]},"properties":{"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"approval"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the approval.","x-da":"Godkendelsens id.","x-names":"approval"},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"status":{"description":"Whether the decision has been made: what is only proposed approves nothing and needs no date. Decided where nothing is said.","x-da":"Om beslutningen er truffet: det, der kun er foreslået, godkender intet og behøver ingen dato. Truffet, hvor intet er sagt.","enum":["proposed","decided"]},"organ":{"$ref":"common.schema.json#/$defs/organ","description":"The organ that decided; left out where a delegate did.","x-da":"Det organ, der traf beslutningen; udelades, når en bemyndiget person gjorde det."},"delegate":{"$ref":"common.schema.json#/$defs/text","description":"Who decided on behalf of the management body, by name as under delegations in the entity document.","x-da":"Hvem der besluttede på ledelsesorganets vegne, med navn som under delegations i enhedsdokumentet."},"date":{"$ref":"common.schema.json#/$defs/date","description":"The day of the decision.","x-da":"Dagen for beslutningen."},"present":{"description":"Members who took part.","x-da":"Medlemmer, der deltog.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"uniqueItems":true},"minutes":{"$ref":"common.schema.json#/$defs/evidence","description":"Where the minutes are: number, or file with its SHA-256.","x-da":"Hvor referatet findes: nummer, eller fil med dens SHA-256."},"decisions":{"description":"What was approved, each document with its version and digests.","x-da":"Det, der blev godkendt, hvert dokument med version og digests.","type":"array","items":{"type":"object","additionalProperties":false,"required":["document","version"],"properties":{"document":{"$ref":"common.schema.json#/$defs/id","description":"The id of the document.","x-da":"Dokumentets id.","x-refers":["policy","exception"]},"version":{"description":"The version approved, in quotes.","x-da":"Den godkendte version, i anførselstegn.","type":"string","minLength":1,"maxLength":40},"digest":{"$ref":"common.schema.json#/$defs/sha256","description":"The digest of the approved document.","x-da":"Det godkendte dokuments digest."},"words":{"$ref":"common.schema.json#/$defs/sha256","description":"The digest of its words alone.","x-da":"Digest af dets ord alene."}}}},"measures":{"description":"Measures of section 6(1) approved as such, by number.","x-da":"Foranstaltninger efter § 6, stk. 1, der er godkendt som sådan, ved nummer.","type":"array","items":{"$ref":"common.schema.json#/$defs/measure"},"uniqueItems":true},"staffCourses":{"$ref":"common.schema.json#/$defs/text","description":"How the members encouraged that staff be offered courses like their own.","x-da":"Hvordan medlemmerne opfordrede til, at de ansatte tilbydes kurser svarende til deres egne."},"signatures":{"description":"SSH signatures of this approval, in the namespace nis2lint-approval; see docs/signatures.md. They are no part of what is signed.","x-da":"SSH-signaturer på denne godkendelse, i namespace nis2lint-approval; se docs/signatures.md. De er ikke selv en del af det, der underskrives.","x-binding":false,"type":"array","items":{"type":"object","additionalProperties":false,"required":["signer","signature"],"properties":{"signer":{"$ref":"common.schema.json#/$defs/text","description":"Who signed, by the name that stands in .nis2/allowed_signers.","x-da":"Hvem der underskrev, ved det navn, der står i .nis2/allowed_signers."},"signature":{"description":"The signature as ssh-keygen -Y sign writes it.","x-da":"Signaturen, som ssh-keygen -Y sign skriver den.","type":"string","minLength":1,"maxLength":8192}}}}},"$defs":{"decider":{"type":"object","if":{"properties":{"delegate":true},"required":["delegate"]},"else":{"properties":{"organ":true},"required":["organ"]}}}};
const schema50 = {"type":"object","if":{"properties":{"delegate":true},"required":["delegate"]},"else":{"properties":{"organ":true},"required":["organ"]}};
const schema54 = {"description":"A management body.","x-da":"Et ledelsesorgan.","x-values":"organs","type":"string","enum":["board","executive-board","comparable-body","top-administrative-management"]};
const schema63 = {"description":"A measure by its number in section 6(1) of the act.","x-da":"En foranstaltning ved sit nummer i lovens § 6, stk. 1.","type":"integer","minimum":1,"maximum":10};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func66(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file === undefined) || (!(func0.call(data, "file")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "file"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "file") || (key0 === "sha256"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined && func0.call(data, "file")){
let data0 = data.file;
if(typeof data0 === "string"){
if(func66(data0) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func66(data0) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(func66(data1) > 64){
const err8 = {instancePath:instancePath+"/sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats6(data1))){
const err9 = {instancePath:instancePath+"/sha256",keyword:"format",params:{format: "sha256"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err12 = {instancePath,keyword:"anyOf",params:{},parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/approval.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.status !== undefined && func0.call(data, "status")){
if("proposed" !== data.status){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.delegate === undefined) || (!(func0.call(data, "delegate")))) && (missing1 = "delegate")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.organ === undefined) || (!(func0.call(data, "organ")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "organ"},parentSchema:schema50.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.organ = true;
props0.delegate = true;
}
}
if(!valid3){
const err5 = {instancePath,keyword:"if",params:{failingKeyword: "else"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
}
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err6 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs13 = errors;
let valid5 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.delegate === undefined) || (!(func0.call(data, "delegate")))) && (missing2 = "delegate")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.organ === undefined) || (!(func0.call(data, "organ")))){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "organ"},parentSchema:schema50.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
if(valid5){
var props1 = {};
props1.organ = true;
props1.delegate = true;
}
}
if(!valid5){
const err9 = {instancePath,keyword:"if",params:{failingKeyword: "else"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "date"},parentSchema:schema49.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(props1 !== true){
props1 = props1 || {};
props1.date = true;
}
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0},parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data.decisions === undefined) || (!(func0.call(data, "decisions")))){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "decisions"},parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema49.properties, key0))){
const err15 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("approval" !== data1){
const err16 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "approval"},parentSchema:schema49.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func66(data2) > 80){
const err17 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern4.test(data2)){
const err18 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err20 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func66(data3) < 1){
const err21 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
if(!((data4 === "proposed") || (data4 === "decided"))){
const err23 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema49.properties.status.enum},parentSchema:schema49.properties.status,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.organ !== undefined && func0.call(data, "organ")){
let data5 = data.organ;
if(typeof data5 !== "string"){
const err24 = {instancePath:instancePath+"/organ",keyword:"type",params:{type: "string"},parentSchema:schema54,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data5 === "board") || (data5 === "executive-board")) || (data5 === "comparable-body")) || (data5 === "top-administrative-management"))){
const err25 = {instancePath:instancePath+"/organ",keyword:"enum",params:{allowedValues: schema54.enum},parentSchema:schema54,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.delegate !== undefined && func0.call(data, "delegate")){
let data6 = data.delegate;
if(typeof data6 === "string"){
if(func66(data6) > 500){
const err26 = {instancePath:instancePath+"/delegate",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func66(data6) < 1){
const err27 = {instancePath:instancePath+"/delegate",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/delegate",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data7 = data.date;
if(typeof data7 === "string"){
if(func66(data7) > 10){
const err29 = {instancePath:instancePath+"/date",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats0.validate(data7))){
const err30 = {instancePath:instancePath+"/date",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/date",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.present !== undefined && func0.call(data, "present")){
let data8 = data.present;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func66(data9) > 500){
const err32 = {instancePath:instancePath+"/present/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func66(data9) < 1){
const err33 = {instancePath:instancePath+"/present/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/present/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data8[i1], data8[j0])){
const err35 = {instancePath:instancePath+"/present",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema49.properties.present,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/present",keyword:"type",params:{type: "array"},parentSchema:schema49.properties.present,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.minutes !== undefined && func0.call(data, "minutes")){
if(!(validate25(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined && func0.call(data, "decisions")){
let data11 = data.decisions;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.document === undefined) || (!(func0.call(data12, "document")))){
const err37 = {instancePath:instancePath+"/decisions/" + i2,keyword:"required",params:{missingProperty: "document"},parentSchema:schema49.properties.decisions.items,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data12.version === undefined) || (!(func0.call(data12, "version")))){
const err38 = {instancePath:instancePath+"/decisions/" + i2,keyword:"required",params:{missingProperty: "version"},parentSchema:schema49.properties.decisions.items,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 of Object.keys(data12)){
if(!((((key1 === "document") || (key1 === "version")) || (key1 === "digest")) || (key1 === "words"))){
const err39 = {instancePath:instancePath+"/decisions/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema49.properties.decisions.items,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.document !== undefined && func0.call(data12, "document")){
let data13 = data12.document;
if(typeof data13 === "string"){
if(func66(data13) > 80){
const err40 = {instancePath:instancePath+"/decisions/" + i2+"/document",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern4.test(data13)){
const err41 = {instancePath:instancePath+"/decisions/" + i2+"/document",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/decisions/" + i2+"/document",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.version !== undefined && func0.call(data12, "version")){
let data14 = data12.version;
if(typeof data14 === "string"){
if(func66(data14) > 40){
const err43 = {instancePath:instancePath+"/decisions/" + i2+"/version",keyword:"maxLength",params:{limit: 40},parentSchema:schema49.properties.decisions.items.properties.version,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func66(data14) < 1){
const err44 = {instancePath:instancePath+"/decisions/" + i2+"/version",keyword:"minLength",params:{limit: 1},parentSchema:schema49.properties.decisions.items.properties.version,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/decisions/" + i2+"/version",keyword:"type",params:{type: "string"},parentSchema:schema49.properties.decisions.items.properties.version,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.digest !== undefined && func0.call(data12, "digest")){
let data15 = data12.digest;
if(typeof data15 === "string"){
if(func66(data15) > 64){
const err46 = {instancePath:instancePath+"/decisions/" + i2+"/digest",keyword:"maxLength",params:{limit: 64},parentSchema:schema45,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(formats6(data15))){
const err47 = {instancePath:instancePath+"/decisions/" + i2+"/digest",keyword:"format",params:{format: "sha256"},parentSchema:schema45,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/decisions/" + i2+"/digest",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12.words !== undefined && func0.call(data12, "words")){
let data16 = data12.words;
if(typeof data16 === "string"){
if(func66(data16) > 64){
const err49 = {instancePath:instancePath+"/decisions/" + i2+"/words",keyword:"maxLength",params:{limit: 64},parentSchema:schema45,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(formats6(data16))){
const err50 = {instancePath:instancePath+"/decisions/" + i2+"/words",keyword:"format",params:{format: "sha256"},parentSchema:schema45,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/decisions/" + i2+"/words",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/decisions/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema49.properties.decisions.items,data:data12};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "array"},parentSchema:schema49.properties.decisions,data:data11};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.measures !== undefined && func0.call(data, "measures")){
let data17 = data.measures;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i3=0; i3<len2; i3++){
let data18 = data17[i3];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err54 = {instancePath:instancePath+"/measures/" + i3,keyword:"type",params:{type: "integer"},parentSchema:schema63,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 10 || isNaN(data18)){
const err55 = {instancePath:instancePath+"/measures/" + i3,keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema63,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err56 = {instancePath:instancePath+"/measures/" + i3,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema63,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
let i4 = data17.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data17[i4], data17[j1])){
const err57 = {instancePath:instancePath+"/measures",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema49.properties.measures,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/measures",keyword:"type",params:{type: "array"},parentSchema:schema49.properties.measures,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.staffCourses !== undefined && func0.call(data, "staffCourses")){
let data19 = data.staffCourses;
if(typeof data19 === "string"){
if(func66(data19) > 500){
const err59 = {instancePath:instancePath+"/staffCourses",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func66(data19) < 1){
const err60 = {instancePath:instancePath+"/staffCourses",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/staffCourses",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.signatures !== undefined && func0.call(data, "signatures")){
let data20 = data.signatures;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i5=0; i5<len3; i5++){
let data21 = data20[i5];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.signer === undefined) || (!(func0.call(data21, "signer")))){
const err62 = {instancePath:instancePath+"/signatures/" + i5,keyword:"required",params:{missingProperty: "signer"},parentSchema:schema49.properties.signatures.items,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((data21.signature === undefined) || (!(func0.call(data21, "signature")))){
const err63 = {instancePath:instancePath+"/signatures/" + i5,keyword:"required",params:{missingProperty: "signature"},parentSchema:schema49.properties.signatures.items,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key2 of Object.keys(data21)){
if(!((key2 === "signer") || (key2 === "signature"))){
const err64 = {instancePath:instancePath+"/signatures/" + i5,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema49.properties.signatures.items,data:data21};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data21.signer !== undefined && func0.call(data21, "signer")){
let data22 = data21.signer;
if(typeof data22 === "string"){
if(func66(data22) > 500){
const err65 = {instancePath:instancePath+"/signatures/" + i5+"/signer",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func66(data22) < 1){
const err66 = {instancePath:instancePath+"/signatures/" + i5+"/signer",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/signatures/" + i5+"/signer",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data21.signature !== undefined && func0.call(data21, "signature")){
let data23 = data21.signature;
if(typeof data23 === "string"){
if(func66(data23) > 8192){
const err68 = {instancePath:instancePath+"/signatures/" + i5+"/signature",keyword:"maxLength",params:{limit: 8192},parentSchema:schema49.properties.signatures.items.properties.signature,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func66(data23) < 1){
const err69 = {instancePath:instancePath+"/signatures/" + i5+"/signature",keyword:"minLength",params:{limit: 1},parentSchema:schema49.properties.signatures.items.properties.signature,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/signatures/" + i5+"/signature",keyword:"type",params:{type: "string"},parentSchema:schema49.properties.signatures.items.properties.signature,data:data23};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/signatures/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema49.properties.signatures.items,data:data21};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/signatures",keyword:"type",params:{type: "array"},parentSchema:schema49.properties.signatures,data:data20};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/assets.schema.json","title":"Assets","description":"Register of assets that the entity's operations or services rest on.","x-da":"Fortegnelse over de aktiver, som enhedens drift eller tjenester hviler på.","type":"object","additionalProperties":false,"required":["nis2","id","assets"],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"assets"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the register.","x-da":"Fortegnelsens id.","x-names":"assets"},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who keeps the register.","x-da":"Hvem der fører fortegnelsen."},"reviewed":{"$ref":"common.schema.json#/$defs/date","description":"When the register was last gone through.","x-da":"Hvornår fortegnelsen senest er gennemgået."},"assets":{"description":"Each asset.","x-da":"Hvert aktiv.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","type","owner"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the asset.","x-da":"Aktivets id.","x-names":"asset"},"name":{"$ref":"common.schema.json#/$defs/text","description":"Its name.","x-da":"Dets navn."},"type":{"description":"What it is: IT, operational technology, internet of things, data, facility.","x-da":"Hvad det er: it, driftsteknologi (OT), tingenes internet (IoT), data, lokalitet.","enum":["it","ot","iot","data","facility"]},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who answers for it.","x-da":"Hvem der har ansvaret."},"classification":{"description":"What its loss would mean, on the organisation's own scale; the highest number is the gravest.","x-da":"Hvad tab vil betyde, på organisationens egen skala; det højeste tal er det alvorligste.","type":"object","additionalProperties":false,"required":[],"properties":{"confidentiality":{"description":"Confidentiality.","x-da":"Fortrolighed.","type":"integer","minimum":1,"maximum":10},"integrity":{"description":"Integrity.","x-da":"Integritet.","type":"integer","minimum":1,"maximum":10},"availability":{"description":"Availability.","x-da":"Tilgængelighed.","type":"integer","minimum":1,"maximum":10},"authenticity":{"description":"Authenticity.","x-da":"Autenticitet.","type":"integer","minimum":1,"maximum":10}}},"location":{"$ref":"common.schema.json#/$defs/text","description":"Where it is.","x-da":"Hvor det er."},"supports":{"description":"The services that rest on it.","x-da":"De tjenester, der hviler på det.","type":"array","items":{"$ref":"common.schema.json#/$defs/id","x-refers":["service"]},"uniqueItems":true}}}}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/assets.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.assets === undefined) || (!(func0.call(data, "assets")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "assets"},parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "$schema") || (key0 === "nis2")) || (key0 === "id")) || (key0 === "title")) || (key0 === "owner")) || (key0 === "reviewed")) || (key0 === "assets"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema66.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("assets" !== data1){
const err5 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "assets"},parentSchema:schema66.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func66(data2) > 80){
const err6 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err9 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func66(data3) < 1){
const err10 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func66(data4) > 500){
const err12 = {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func66(data4) < 1){
const err13 = {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data5 = data.reviewed;
if(typeof data5 === "string"){
if(func66(data5) > 10){
const err15 = {instancePath:instancePath+"/reviewed",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats0.validate(data5))){
const err16 = {instancePath:instancePath+"/reviewed",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/reviewed",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.assets !== undefined && func0.call(data, "assets")){
let data6 = data.assets;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.id === undefined) || (!(func0.call(data7, "id")))){
const err18 = {instancePath:instancePath+"/assets/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema66.properties.assets.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data7.name === undefined) || (!(func0.call(data7, "name")))){
const err19 = {instancePath:instancePath+"/assets/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema66.properties.assets.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data7.type === undefined) || (!(func0.call(data7, "type")))){
const err20 = {instancePath:instancePath+"/assets/" + i0,keyword:"required",params:{missingProperty: "type"},parentSchema:schema66.properties.assets.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data7.owner === undefined) || (!(func0.call(data7, "owner")))){
const err21 = {instancePath:instancePath+"/assets/" + i0,keyword:"required",params:{missingProperty: "owner"},parentSchema:schema66.properties.assets.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(((((((key1 === "id") || (key1 === "name")) || (key1 === "type")) || (key1 === "owner")) || (key1 === "classification")) || (key1 === "location")) || (key1 === "supports"))){
const err22 = {instancePath:instancePath+"/assets/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema66.properties.assets.items,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.id !== undefined && func0.call(data7, "id")){
let data8 = data7.id;
if(typeof data8 === "string"){
if(func66(data8) > 80){
const err23 = {instancePath:instancePath+"/assets/" + i0+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern4.test(data8)){
const err24 = {instancePath:instancePath+"/assets/" + i0+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/assets/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.name !== undefined && func0.call(data7, "name")){
let data9 = data7.name;
if(typeof data9 === "string"){
if(func66(data9) > 500){
const err26 = {instancePath:instancePath+"/assets/" + i0+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func66(data9) < 1){
const err27 = {instancePath:instancePath+"/assets/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/assets/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.type !== undefined && func0.call(data7, "type")){
let data10 = data7.type;
if(!(((((data10 === "it") || (data10 === "ot")) || (data10 === "iot")) || (data10 === "data")) || (data10 === "facility"))){
const err29 = {instancePath:instancePath+"/assets/" + i0+"/type",keyword:"enum",params:{allowedValues: schema66.properties.assets.items.properties.type.enum},parentSchema:schema66.properties.assets.items.properties.type,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.owner !== undefined && func0.call(data7, "owner")){
let data11 = data7.owner;
if(typeof data11 === "string"){
if(func66(data11) > 500){
const err30 = {instancePath:instancePath+"/assets/" + i0+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func66(data11) < 1){
const err31 = {instancePath:instancePath+"/assets/" + i0+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/assets/" + i0+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.classification !== undefined && func0.call(data7, "classification")){
let data12 = data7.classification;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 of Object.keys(data12)){
if(!((((key2 === "confidentiality") || (key2 === "integrity")) || (key2 === "availability")) || (key2 === "authenticity"))){
const err33 = {instancePath:instancePath+"/assets/" + i0+"/classification",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema66.properties.assets.items.properties.classification,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.confidentiality !== undefined && func0.call(data12, "confidentiality")){
let data13 = data12.confidentiality;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err34 = {instancePath:instancePath+"/assets/" + i0+"/classification/confidentiality",keyword:"type",params:{type: "integer"},parentSchema:schema66.properties.assets.items.properties.classification.properties.confidentiality,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 10 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/assets/" + i0+"/classification/confidentiality",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema66.properties.assets.items.properties.classification.properties.confidentiality,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err36 = {instancePath:instancePath+"/assets/" + i0+"/classification/confidentiality",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema66.properties.assets.items.properties.classification.properties.confidentiality,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data12.integrity !== undefined && func0.call(data12, "integrity")){
let data14 = data12.integrity;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/assets/" + i0+"/classification/integrity",keyword:"type",params:{type: "integer"},parentSchema:schema66.properties.assets.items.properties.classification.properties.integrity,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 10 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/assets/" + i0+"/classification/integrity",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema66.properties.assets.items.properties.classification.properties.integrity,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/assets/" + i0+"/classification/integrity",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema66.properties.assets.items.properties.classification.properties.integrity,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data12.availability !== undefined && func0.call(data12, "availability")){
let data15 = data12.availability;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/assets/" + i0+"/classification/availability",keyword:"type",params:{type: "integer"},parentSchema:schema66.properties.assets.items.properties.classification.properties.availability,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 10 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/assets/" + i0+"/classification/availability",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema66.properties.assets.items.properties.classification.properties.availability,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/assets/" + i0+"/classification/availability",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema66.properties.assets.items.properties.classification.properties.availability,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data12.authenticity !== undefined && func0.call(data12, "authenticity")){
let data16 = data12.authenticity;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err43 = {instancePath:instancePath+"/assets/" + i0+"/classification/authenticity",keyword:"type",params:{type: "integer"},parentSchema:schema66.properties.assets.items.properties.classification.properties.authenticity,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 10 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/assets/" + i0+"/classification/authenticity",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema66.properties.assets.items.properties.classification.properties.authenticity,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/assets/" + i0+"/classification/authenticity",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema66.properties.assets.items.properties.classification.properties.authenticity,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/assets/" + i0+"/classification",keyword:"type",params:{type: "object"},parentSchema:schema66.properties.assets.items.properties.classification,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data7.location !== undefined && func0.call(data7, "location")){
let data17 = data7.location;
if(typeof data17 === "string"){
if(func66(data17) > 500){
const err47 = {instancePath:instancePath+"/assets/" + i0+"/location",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func66(data17) < 1){
const err48 = {instancePath:instancePath+"/assets/" + i0+"/location",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/assets/" + i0+"/location",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data7.supports !== undefined && func0.call(data7, "supports")){
let data18 = data7.supports;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func66(data19) > 80){
const err50 = {instancePath:instancePath+"/assets/" + i0+"/supports/" + i1,keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern4.test(data19)){
const err51 = {instancePath:instancePath+"/assets/" + i0+"/supports/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/assets/" + i0+"/supports/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
let i2 = data18.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data18[i2], data18[j0])){
const err53 = {instancePath:instancePath+"/assets/" + i0+"/supports",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema66.properties.assets.items.properties.supports,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/assets/" + i0+"/supports",keyword:"type",params:{type: "array"},parentSchema:schema66.properties.assets.items.properties.supports,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/assets/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema66.properties.assets.items,data:data7};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/assets",keyword:"type",params:{type: "array"},parentSchema:schema66.properties.assets,data:data6};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/baseline.schema.json","title":"Baseline","description":"nis2lint.baseline.json: what was found on a day, so that lint fails only by what is new. nis2lint baseline writes it.","x-da":"nis2lint.baseline.json: det, der blev fundet en dag, så lint kun fejler af det, der er nyt. nis2lint baseline skriver den.","type":"object","additionalProperties":false,"required":["version","asOf","findings"],"properties":{"version":{"description":"The version of this form.","x-da":"Formens version.","const":1},"asOf":{"description":"The date that was judged by.","x-da":"Den dato, der er bedømt efter.","type":"string","format":"date"},"findings":{"description":"What was found, in the order of folders, paths and rules.","x-da":"Det, der blev fundet, ordnet efter mapper, stier og regler.","type":"array","maxItems":50000,"items":{"type":"object","additionalProperties":false,"required":["root","path","rule","severity","fingerprint","message"],"properties":{"root":{"description":"The folder of the entity; empty where it is that of the baseline.","x-da":"Enhedens mappe; tom, hvor det er mappen med denne fil.","type":"string","maxLength":4000},"path":{"type":"string","maxLength":4000},"rule":{"type":"string","maxLength":100},"severity":{"description":"What has become more severe since is new.","x-da":"Det, der siden er blevet mere alvorligt, er nyt.","enum":["error","warning","notice"]},"fingerprint":{"description":"The same from run to run while the gap is the same.","x-da":"Det samme fra kørsel til kørsel, så længe manglen er den samme.","type":"string","minLength":16,"maxLength":16},"message":{"description":"What was said of it then, for whoever reads this file.","x-da":"Det, der dengang blev sagt om det, til den, der læser filen.","type":"string","maxLength":1000}}}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/baseline.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "asOf"},parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.findings === undefined) || (!(func0.call(data, "findings")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "findings"},parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "version") || (key0 === "asOf")) || (key0 === "findings"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1},parentSchema:schema76.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data1 = data.asOf;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err5 = {instancePath:instancePath+"/asOf",keyword:"format",params:{format: "date"},parentSchema:schema76.properties.asOf,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/asOf",keyword:"type",params:{type: "string"},parentSchema:schema76.properties.asOf,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.findings !== undefined && func0.call(data, "findings")){
let data2 = data.findings;
if(Array.isArray(data2)){
if(data2.length > 50000){
const err7 = {instancePath:instancePath+"/findings",keyword:"maxItems",params:{limit: 50000},parentSchema:schema76.properties.findings,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.root === undefined) || (!(func0.call(data3, "root")))){
const err8 = {instancePath:instancePath+"/findings/" + i0,keyword:"required",params:{missingProperty: "root"},parentSchema:schema76.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data3.path === undefined) || (!(func0.call(data3, "path")))){
const err9 = {instancePath:instancePath+"/findings/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema76.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data3.rule === undefined) || (!(func0.call(data3, "rule")))){
const err10 = {instancePath:instancePath+"/findings/" + i0,keyword:"required",params:{missingProperty: "rule"},parentSchema:schema76.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data3.severity === undefined) || (!(func0.call(data3, "severity")))){
const err11 = {instancePath:instancePath+"/findings/" + i0,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema76.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data3.fingerprint === undefined) || (!(func0.call(data3, "fingerprint")))){
const err12 = {instancePath:instancePath+"/findings/" + i0,keyword:"required",params:{missingProperty: "fingerprint"},parentSchema:schema76.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data3.message === undefined) || (!(func0.call(data3, "message")))){
const err13 = {instancePath:instancePath+"/findings/" + i0,keyword:"required",params:{missingProperty: "message"},parentSchema:schema76.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "root") || (key1 === "path")) || (key1 === "rule")) || (key1 === "severity")) || (key1 === "fingerprint")) || (key1 === "message"))){
const err14 = {instancePath:instancePath+"/findings/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema76.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.root !== undefined && func0.call(data3, "root")){
let data4 = data3.root;
if(typeof data4 === "string"){
if(func66(data4) > 4000){
const err15 = {instancePath:instancePath+"/findings/" + i0+"/root",keyword:"maxLength",params:{limit: 4000},parentSchema:schema76.properties.findings.items.properties.root,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/findings/" + i0+"/root",keyword:"type",params:{type: "string"},parentSchema:schema76.properties.findings.items.properties.root,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.path !== undefined && func0.call(data3, "path")){
let data5 = data3.path;
if(typeof data5 === "string"){
if(func66(data5) > 4000){
const err17 = {instancePath:instancePath+"/findings/" + i0+"/path",keyword:"maxLength",params:{limit: 4000},parentSchema:schema76.properties.findings.items.properties.path,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/findings/" + i0+"/path",keyword:"type",params:{type: "string"},parentSchema:schema76.properties.findings.items.properties.path,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.rule !== undefined && func0.call(data3, "rule")){
let data6 = data3.rule;
if(typeof data6 === "string"){
if(func66(data6) > 100){
const err19 = {instancePath:instancePath+"/findings/" + i0+"/rule",keyword:"maxLength",params:{limit: 100},parentSchema:schema76.properties.findings.items.properties.rule,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/findings/" + i0+"/rule",keyword:"type",params:{type: "string"},parentSchema:schema76.properties.findings.items.properties.rule,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.severity !== undefined && func0.call(data3, "severity")){
let data7 = data3.severity;
if(!(((data7 === "error") || (data7 === "warning")) || (data7 === "notice"))){
const err21 = {instancePath:instancePath+"/findings/" + i0+"/severity",keyword:"enum",params:{allowedValues: schema76.properties.findings.items.properties.severity.enum},parentSchema:schema76.properties.findings.items.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.fingerprint !== undefined && func0.call(data3, "fingerprint")){
let data8 = data3.fingerprint;
if(typeof data8 === "string"){
if(func66(data8) > 16){
const err22 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",keyword:"maxLength",params:{limit: 16},parentSchema:schema76.properties.findings.items.properties.fingerprint,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func66(data8) < 16){
const err23 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",keyword:"minLength",params:{limit: 16},parentSchema:schema76.properties.findings.items.properties.fingerprint,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",keyword:"type",params:{type: "string"},parentSchema:schema76.properties.findings.items.properties.fingerprint,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.message !== undefined && func0.call(data3, "message")){
let data9 = data3.message;
if(typeof data9 === "string"){
if(func66(data9) > 1000){
const err25 = {instancePath:instancePath+"/findings/" + i0+"/message",keyword:"maxLength",params:{limit: 1000},parentSchema:schema76.properties.findings.items.properties.message,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/findings/" + i0+"/message",keyword:"type",params:{type: "string"},parentSchema:schema76.properties.findings.items.properties.message,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/findings/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema76.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},parentSchema:schema76.properties.findings,data:data2};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/config.schema.json","title":"Configuration","description":"nis2lint.yaml: how the linter is to work here. Legal numbers cannot be set.","x-da":"nis2lint.yaml: hvordan linteren skal arbejde her. Lovens tal kan ikke indstilles.","type":"object","additionalProperties":false,"required":[],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"lang":{"description":"Language of the reports.","x-da":"Rapporternes sprog.","enum":["da","en"]},"paths":{"description":"Files and folders that are reported on where the caller names none, relative to the root. All of it is read.","x-da":"Filer og mapper, der rapporteres om, når den, der kalder, ikke nævner nogen, relativt til roden. Alt læses.","type":"array","items":{"type":"string","minLength":1,"maxLength":500}},"ignore":{"description":"Files and folders that are not read, relative to the root.","x-da":"Filer og mapper, der ikke læses, relativt til roden.","type":"array","items":{"type":"string","minLength":1,"maxLength":500}},"intervals":{"description":"Intervals the organisation chooses; none of them is the law's.","x-da":"Tidsrum, som organisationen vælger; ingen af dem er lovens.","type":"object","additionalProperties":false,"required":[],"properties":{"approval":{"$ref":"common.schema.json#/$defs/interval","description":"Longest time an approval stands before the management body decides anew (default P12M).","x-da":"Længste tid, en godkendelse står, før ledelsesorganet tager stilling på ny (P12M, hvis intet er valgt)."},"newMemberCourse":{"$ref":"common.schema.json#/$defs/interval","description":"Time a new member of the management body has to take a course (default P6M).","x-da":"Den tid, et nyt medlem af ledelsesorganet har til at deltage i et kursus (P6M, hvis intet er valgt)."},"oversight":{"$ref":"common.schema.json#/$defs/interval","description":"Longest time between meetings at which the management body oversees how the measures are carried out (default P12M).","x-da":"Længste tid mellem de møder, hvor ledelsesorganet fører tilsyn med foranstaltningernes gennemførelse (P12M, hvis intet er valgt)."},"review":{"$ref":"common.schema.json#/$defs/interval","description":"Longest time between reviews of a policy that states none of its own (default P12M).","x-da":"Længste tid mellem gennemgange af en politik, der ikke selv angiver nogen (P12M, hvis intet er valgt)."},"supplierNotice":{"$ref":"common.schema.json#/$defs/duration","description":"Longest time that a supplier may wait before it gives notice of an incident; 24 hours or more is always told (default PT24H).","x-da":"Længste tid, en leverandør må vente med at melde en hændelse; 24 timer eller mere siges altid til (PT24H, hvis intet er valgt)."}}},"requirements":{"description":"What the organisation asks of itself, by ids such as org/backup-offsite. Policies name them under covers.","x-da":"Det, organisationen kræver af sig selv, efter id'er som org/backup-offsite. Politikker nævner dem under covers.","type":"object","propertyNames":{"type":"string","pattern":"^org/[a-z0-9]+(?:[.-][a-z0-9]+)*$","maxLength":80},"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","ask","level"],"properties":{"title":{"description":"What it is called, in one language or both.","x-da":"Hvad det hedder, på ét sprog eller begge.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"object","additionalProperties":false,"required":["da","en"],"properties":{"da":{"$ref":"common.schema.json#/$defs/text","description":"In Danish.","x-da":"På dansk."},"en":{"$ref":"common.schema.json#/$defs/text","description":"In English.","x-da":"På engelsk."}}}]},"ask":{"description":"What a policy must say to answer it.","x-da":"Hvad en politik skal sige for at besvare det.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"object","additionalProperties":false,"required":["da","en"],"properties":{"da":{"$ref":"common.schema.json#/$defs/text","description":"In Danish.","x-da":"På dansk."},"en":{"$ref":"common.schema.json#/$defs/text","description":"In English.","x-da":"På engelsk."}}}]},"level":{"description":"How much it weighs.","x-da":"Hvor meget det vejer.","enum":["SKAL","BØR","KAN"]},"measure":{"$ref":"common.schema.json#/$defs/measure","description":"The measure of section 6(1) that it belongs to.","x-da":"Den foranstaltning i § 6, stk. 1, som det hører til."}}}},"severities":{"description":"How much findings weigh, by rule or requirement. What is the law's own verified demand may be raised only.","x-da":"Hvor meget fund vejer, efter regel eller krav. Det, der er lovens eget efterprøvede krav, kan kun skærpes.","type":"object","additionalProperties":false,"required":[],"properties":{"all-measures-approved":{"description":"Every measure rests on a decision of the management body in force.","x-da":"Alle foranstaltninger hviler på en gældende beslutning fra ledelsesorganet.","enum":["error","warning","notice","off"]},"approval-current":{"description":"The document is unchanged since the management body approved it.","x-da":"Dokumentet er uændret, siden ledelsesorganet godkendte det.","enum":["error","warning","notice","off"]},"approvals-decided":{"description":"What was put forward for approval is decided.","x-da":"Det, der er forelagt til godkendelse, er besluttet.","enum":["error","warning","notice","off"]},"approved-by-management":{"description":"The management body has approved the policy.","x-da":"Ledelsesorganet har godkendt politikken.","enum":["error","warning","notice","off"]},"approver-entitled":{"description":"Whoever approved was entitled to.","x-da":"Den, der godkendte, kunne gøre det.","enum":["error","warning","notice","off"]},"authority-current":{"description":"The authorities named are the competent authorities.","x-da":"De myndigheder, der er nævnt, er de kompetente myndigheder.","enum":["error","warning","notice","off"]},"belongs-to-entity":{"description":"Each document belongs to one entity.","x-da":"Hvert dokument hører til én enhed.","enum":["error","warning","notice","off"]},"changes-reported-in-time":{"description":"Changes in what is registered were notified in time.","x-da":"Ændringer i det registrerede er meddelt til tiden.","enum":["error","warning","notice","off"]},"citations-correct":{"description":"What the documents say of the law exists and is right.","x-da":"Det, dokumenterne siger om loven, findes og er rigtigt.","enum":["error","warning","notice","off"]},"class-correct":{"description":"The class of the entity follows from §§ 4 and 5.","x-da":"Enhedens klasse følger af §§ 4 og 5.","enum":["error","warning","notice","off"]},"clauses-present":{"description":"The register shows what the contracts with the main suppliers say of the eight security points.","x-da":"Fortegnelsen viser, hvad aftalerne med de vigtigste leverandører siger om de otte sikkerhedspunkter.","enum":["error","warning","notice","off"]},"communities-told":{"description":"The authority knows which cybersecurity communities the entity is in.","x-da":"Myndigheden ved, hvilke cybersikkerhedsfællesskaber enheden er med i.","enum":["error","warning","notice","off"]},"corrective-action-in-time":{"description":"Corrective actions are carried out in time.","x-da":"Korrigerende foranstaltninger er gennemført til tiden.","enum":["error","warning","notice","off"]},"dates-in-order":{"description":"Dates follow one another.","x-da":"Datoer følger hinanden.","enum":["error","warning","notice","off"]},"domain-data-covered":{"description":"Each requirement on domain name registration data is answered in a policy.","x-da":"Hvert krav til domænenavnsregistreringsdata er besvaret i en politik.","enum":["error","warning","notice","off"]},"evidence-verified":{"description":"Files named as evidence are unchanged.","x-da":"Filer, der er nævnt som bevis, er uændrede.","enum":["error","warning","notice","off"]},"exception-used":{"description":"Exceptions are still needed.","x-da":"Der er stadig brug for undtagelserne.","enum":["error","warning","notice","off"]},"exception-valid":{"description":"Exceptions are reasoned, approved and not expired.","x-da":"Undtagelser er begrundede, godkendte og ikke udløbet.","enum":["error","warning","notice","off"]},"exemption-renewed":{"description":"An exemption from digital communication is extended in time.","x-da":"En fritagelse for digital kommunikation er forlænget i tide.","enum":["error","warning","notice","off"]},"facts-complete":{"description":"What is to be set or to happen again and again stands as data.","x-da":"Det, der skal være fastsat eller ske igen og igen, står som data.","enum":["error","warning","notice","off"]},"facts-fresh":{"description":"Tests, exercises and reviews were repeated within their own interval.","x-da":"Prøver, øvelser og gennemgange er gentaget inden for deres eget interval.","enum":["error","warning","notice","off"]},"id-unique":{"description":"Each document and row has an id of its own.","x-da":"Hvert dokument og hver række har sit eget id.","enum":["error","warning","notice","off"]},"incident-addressees-complete":{"description":"Both the competent authority and the CSIRT got every notification.","x-da":"Både den kompetente myndighed og CSIRT’en har fået hver underretning.","enum":["error","warning","notice","off"]},"incident-history-possible":{"description":"What happened in a significant incident stands in an order that can be right.","x-da":"Det, der skete i en væsentlig hændelse, står i en rækkefølge, der kan være rigtig.","enum":["error","warning","notice","off"]},"incident-notifications-complete":{"description":"Each step of a notification has the contents that section 13 asks for.","x-da":"Hvert trin i en underretning har det indhold, § 13 kræver.","enum":["error","warning","notice","off"]},"incident-reported-in-time":{"description":"Significant incidents are notified within the time limits of section 13.","x-da":"Væsentlige hændelser er underrettet inden fristerne i § 13.","enum":["error","warning","notice","off"]},"index-agrees":{"description":"The index names Markdown files that exist and have no metadata of their own.","x-da":"Indekset nævner Markdown-filer, der findes og ikke har egne metadata.","enum":["error","warning","notice","off"]},"inheritance-resolves":{"description":"Policies taken over exist in another entity.","x-da":"Overtagne politikker findes hos en anden enhed.","enum":["error","warning","notice","off"]},"inherited-policies-adopted":{"description":"The entity's own management body has approved the policies it takes over.","x-da":"Enhedens eget ledelsesorgan har godkendt de politikker, den overtager.","enum":["error","warning","notice","off"]},"links-resolve":{"description":"Links lead somewhere.","x-da":"Links fører til noget.","enum":["error","warning","notice","off"]},"losses-weighed":{"description":"Losses from incidents are weighed against the limit of Regulation (EU) 2024/2690, one by one and together.","x-da":"Tab ved hændelser er holdt op mod grænsen i forordning (EU) 2024/2690, hver for sig og tilsammen.","enum":["error","warning","notice","off"]},"management-body-correct":{"description":"The management body is the organ that the act names for the legal form.","x-da":"Ledelsesorganet er det organ, som loven peger på for retsformen.","enum":["error","warning","notice","off"]},"matches-schema":{"description":"The document follows its schema.","x-da":"Dokumentet følger sit skema.","enum":["error","warning","notice","off"]},"maturity-plausible":{"description":"The maturity the organisation has set agrees with what is documented.","x-da":"Den modenhed, organisationen har sat, svarer til det dokumenterede.","enum":["error","warning","notice","off"]},"measure-covered":{"description":"Each requirement on the measures is answered in a policy.","x-da":"Hvert krav til foranstaltningerne er besvaret i en politik.","enum":["error","warning","notice","off"]},"members-trained":{"description":"Each member of the management body has taken part in a course.","x-da":"Hvert medlem af ledelsesorganet har deltaget i et kursus.","enum":["error","warning","notice","off"]},"no-hidden-characters":{"description":"The document holds no hidden characters.","x-da":"Dokumentet indeholder ingen skjulte tegn.","enum":["error","warning","notice","off"]},"no-placeholder":{"description":"The document holds no placeholders.","x-da":"Dokumentet indeholder ingen pladsholdere.","enum":["error","warning","notice","off"]},"numbers-agree":{"description":"Numbers that stand in several places are the same.","x-da":"Tal, der står flere steder, er de samme.","enum":["error","warning","notice","off"]},"oversight-recent":{"description":"The management body has recently overseen the implementation.","x-da":"Ledelsesorganet har for nylig ført tilsyn med gennemførelsen.","enum":["error","warning","notice","off"]},"policy-reviewed-in-time":{"description":"The policy was reviewed in time.","x-da":"Politikken er gennemgået til tiden.","enum":["error","warning","notice","off"]},"readable":{"description":"The document can be read.","x-da":"Dokumentet kan læses.","enum":["error","warning","notice","off"]},"receipt-kept":{"description":"The registration was received, and the receipt is kept.","x-da":"Registreringen er modtaget, og kvitteringen er gemt.","enum":["error","warning","notice","off"]},"recipients-told":{"description":"The recipients of the services were told, or it is said why not.","x-da":"Modtagerne af tjenesterne har fået besked, eller det er begrundet, hvorfor ikke.","enum":["error","warning","notice","off"]},"references-resolve":{"description":"References lead to a document or a row.","x-da":"Henvisninger fører til et dokument eller en række.","enum":["error","warning","notice","off"]},"registers-current":{"description":"Suppliers are reviewed and risks treated by the time the registers state.","x-da":"Leverandører er efterset, og risici er håndteret, til den tid, registrene angiver.","enum":["error","warning","notice","off"]},"registration-agrees-with-entity":{"description":"The registration agrees with the entity.","x-da":"Registreringen stemmer med enheden.","enum":["error","warning","notice","off"]},"registration-complete":{"description":"The registration has all the information that the act requires.","x-da":"Registreringen har alle de oplysninger, loven kræver.","enum":["error","warning","notice","off"]},"registration-on-time":{"description":"The registration was filed in time.","x-da":"Registreringen er indgivet rettidigt.","enum":["error","warning","notice","off"]},"registration-right-paragraph":{"description":"The registration is under the section that governs the types of the entity.","x-da":"Registreringen sker efter den paragraf, der gælder for enhedens typer.","enum":["error","warning","notice","off"]},"requirements-declared":{"description":"The organisation's own requirements are declared before they are named.","x-da":"Organisationens egne krav er erklæret, før de nævnes.","enum":["error","warning","notice","off"]},"scope-carve-out-stated":{"description":"It appears what another act or another state covers.","x-da":"Det fremgår, hvad en anden lov eller en anden stat dækker.","enum":["error","warning","notice","off"]},"section-says-something":{"description":"The section that a requirement is pointed to exists and says something.","x-da":"Afsnittet, som et krav henviser til, findes og siger noget.","enum":["error","warning","notice","off"]},"signature-valid":{"description":"Signatures on approvals hold.","x-da":"Signaturer på godkendelser holder.","enum":["error","warning","notice","off"]},"significance-reasoned":{"description":"Whether each incident is significant has been assessed, with reasons.","x-da":"Det er vurderet og begrundet, om hver hændelse er væsentlig.","enum":["error","warning","notice","off"]},"staff-courses-encouraged":{"description":"The members of the management body have encouraged that staff be offered courses.","x-da":"Ledelsesorganets medlemmer har tilskyndet til, at de ansatte tilbydes kurser.","enum":["error","warning","notice","off"]},"supplier-notice-in-time":{"description":"Suppliers must give notice of incidents so that the entity can make its own early warning.","x-da":"Leverandører skal melde hændelser, så enheden kan nå sin egen tidlige varsling.","enum":["error","warning","notice","off"]},"translation-agrees":{"description":"A translation has the sections, numbers, dates and references of its original.","x-da":"En oversættelse har originalens afsnit, tal, datoer og henvisninger.","enum":["error","warning","notice","off"]},"translation-current":{"description":"A translation is made from the present text of its original.","x-da":"En oversættelse er lavet efter originalens nuværende tekst.","enum":["error","warning","notice","off"]}},"patternProperties":{"/":{"description":"A severity, or off.","x-da":"En alvor, eller off.","type":"string","enum":["error","warning","notice","off"]}}}}};
const schema78 = {"description":"A length of time such as P12M, P1Y or P2W (ISO 8601, one unit).","x-da":"Et tidsrum som P12M, P1Y eller P2W (ISO 8601, én enhed).","type":"string","format":"interval","maxLength":5};
const schema82 = {"description":"A length of time in hours, days, weeks, months or years: PT4H, P7D, P1Y; P0D is the same day.","x-da":"Et tidsrum i timer, dage, uger, måneder eller år: PT4H, P7D, P1Y; P0D er samme dag.","type":"string","format":"duration","maxLength":6};
const formats20 = formats.interval;
const formats28 = formats.duration;
const pattern15 = new RegExp("^org/[a-z0-9]+(?:[.-][a-z0-9]+)*$", "u");
const pattern16 = new RegExp("/", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "$schema") || (key0 === "lang")) || (key0 === "paths")) || (key0 === "ignore")) || (key0 === "intervals")) || (key0 === "requirements")) || (key0 === "severities"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema77.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.lang !== undefined && func0.call(data, "lang")){
let data1 = data.lang;
if(!((data1 === "da") || (data1 === "en"))){
const err2 = {instancePath:instancePath+"/lang",keyword:"enum",params:{allowedValues: schema77.properties.lang.enum},parentSchema:schema77.properties.lang,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paths !== undefined && func0.call(data, "paths")){
let data2 = data.paths;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err3 = {instancePath:instancePath+"/paths/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema77.properties.paths.items,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func66(data3) < 1){
const err4 = {instancePath:instancePath+"/paths/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema77.properties.paths.items,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/paths/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema77.properties.paths.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/paths",keyword:"type",params:{type: "array"},parentSchema:schema77.properties.paths,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ignore !== undefined && func0.call(data, "ignore")){
let data4 = data.ignore;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func66(data5) > 500){
const err7 = {instancePath:instancePath+"/ignore/" + i1,keyword:"maxLength",params:{limit: 500},parentSchema:schema77.properties.ignore.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func66(data5) < 1){
const err8 = {instancePath:instancePath+"/ignore/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema77.properties.ignore.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ignore/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema77.properties.ignore.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ignore",keyword:"type",params:{type: "array"},parentSchema:schema77.properties.ignore,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.intervals !== undefined && func0.call(data, "intervals")){
let data6 = data.intervals;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
if(!(((((key1 === "approval") || (key1 === "newMemberCourse")) || (key1 === "oversight")) || (key1 === "review")) || (key1 === "supplierNotice"))){
const err11 = {instancePath:instancePath+"/intervals",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema77.properties.intervals,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.approval !== undefined && func0.call(data6, "approval")){
let data7 = data6.approval;
if(typeof data7 === "string"){
if(func66(data7) > 5){
const err12 = {instancePath:instancePath+"/intervals/approval",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats20(data7))){
const err13 = {instancePath:instancePath+"/intervals/approval",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/intervals/approval",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.newMemberCourse !== undefined && func0.call(data6, "newMemberCourse")){
let data8 = data6.newMemberCourse;
if(typeof data8 === "string"){
if(func66(data8) > 5){
const err15 = {instancePath:instancePath+"/intervals/newMemberCourse",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats20(data8))){
const err16 = {instancePath:instancePath+"/intervals/newMemberCourse",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/intervals/newMemberCourse",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.oversight !== undefined && func0.call(data6, "oversight")){
let data9 = data6.oversight;
if(typeof data9 === "string"){
if(func66(data9) > 5){
const err18 = {instancePath:instancePath+"/intervals/oversight",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats20(data9))){
const err19 = {instancePath:instancePath+"/intervals/oversight",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/intervals/oversight",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.review !== undefined && func0.call(data6, "review")){
let data10 = data6.review;
if(typeof data10 === "string"){
if(func66(data10) > 5){
const err21 = {instancePath:instancePath+"/intervals/review",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats20(data10))){
const err22 = {instancePath:instancePath+"/intervals/review",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/intervals/review",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.supplierNotice !== undefined && func0.call(data6, "supplierNotice")){
let data11 = data6.supplierNotice;
if(typeof data11 === "string"){
if(func66(data11) > 6){
const err24 = {instancePath:instancePath+"/intervals/supplierNotice",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats28(data11))){
const err25 = {instancePath:instancePath+"/intervals/supplierNotice",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/intervals/supplierNotice",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/intervals",keyword:"type",params:{type: "object"},parentSchema:schema77.properties.intervals,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data12 = data.requirements;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 of Object.keys(data12)){
const _errs33 = errors;
if(typeof key2 === "string"){
if(func66(key2) > 80){
const err28 = {instancePath:instancePath+"/requirements",keyword:"maxLength",params:{limit: 80},parentSchema:schema77.properties.requirements.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern15.test(key2)){
const err29 = {instancePath:instancePath+"/requirements",keyword:"pattern",params:{pattern: "^org/[a-z0-9]+(?:[.-][a-z0-9]+)*$"},parentSchema:schema77.properties.requirements.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/requirements",keyword:"type",params:{type: "string"},parentSchema:schema77.properties.requirements.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid11 = _errs33 === errors;
if(!valid11){
const err31 = {instancePath:instancePath+"/requirements",keyword:"propertyNames",params:{propertyName: key2},parentSchema:schema77.properties.requirements,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key3 of Object.keys(data12)){
let data13 = data12[key3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.title === undefined) || (!(func0.call(data13, "title")))){
const err32 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "title"},parentSchema:schema77.properties.requirements.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data13.ask === undefined) || (!(func0.call(data13, "ask")))){
const err33 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "ask"},parentSchema:schema77.properties.requirements.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data13.level === undefined) || (!(func0.call(data13, "level")))){
const err34 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "level"},parentSchema:schema77.properties.requirements.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 of Object.keys(data13)){
if(!((((key4 === "title") || (key4 === "ask")) || (key4 === "level")) || (key4 === "measure"))){
const err35 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema77.properties.requirements.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.title !== undefined && func0.call(data13, "title")){
let data14 = data13.title;
const _errs40 = errors;
let valid14 = false;
const _errs41 = errors;
if(typeof data14 === "string"){
if(func66(data14) > 500){
const err36 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func66(data14) < 1){
const err37 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid14 = valid14 || _valid0;
const _errs44 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.da === undefined) || (!(func0.call(data14, "da")))){
const err39 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",keyword:"required",params:{missingProperty: "da"},parentSchema:schema77.properties.requirements.additionalProperties.properties.title.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data14.en === undefined) || (!(func0.call(data14, "en")))){
const err40 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",keyword:"required",params:{missingProperty: "en"},parentSchema:schema77.properties.requirements.additionalProperties.properties.title.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key5 of Object.keys(data14)){
if(!((key5 === "da") || (key5 === "en"))){
const err41 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema77.properties.requirements.additionalProperties.properties.title.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.da !== undefined && func0.call(data14, "da")){
let data15 = data14.da;
if(typeof data15 === "string"){
if(func66(data15) > 500){
const err42 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title/da",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func66(data15) < 1){
const err43 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title/da",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title/da",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.en !== undefined && func0.call(data14, "en")){
let data16 = data14.en;
if(typeof data16 === "string"){
if(func66(data16) > 500){
const err45 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title/en",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func66(data16) < 1){
const err46 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title/en",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title/en",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",keyword:"type",params:{type: "object"},parentSchema:schema77.properties.requirements.additionalProperties.properties.title.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs44 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const err49 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",keyword:"anyOf",params:{},parentSchema:schema77.properties.requirements.additionalProperties.properties.title,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data13.ask !== undefined && func0.call(data13, "ask")){
let data17 = data13.ask;
const _errs54 = errors;
let valid19 = false;
const _errs55 = errors;
if(typeof data17 === "string"){
if(func66(data17) > 500){
const err50 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func66(data17) < 1){
const err51 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid19 = valid19 || _valid1;
const _errs58 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.da === undefined) || (!(func0.call(data17, "da")))){
const err53 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",keyword:"required",params:{missingProperty: "da"},parentSchema:schema77.properties.requirements.additionalProperties.properties.ask.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data17.en === undefined) || (!(func0.call(data17, "en")))){
const err54 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",keyword:"required",params:{missingProperty: "en"},parentSchema:schema77.properties.requirements.additionalProperties.properties.ask.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key6 of Object.keys(data17)){
if(!((key6 === "da") || (key6 === "en"))){
const err55 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema77.properties.requirements.additionalProperties.properties.ask.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.da !== undefined && func0.call(data17, "da")){
let data18 = data17.da;
if(typeof data18 === "string"){
if(func66(data18) > 500){
const err56 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask/da",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func66(data18) < 1){
const err57 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask/da",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask/da",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data17.en !== undefined && func0.call(data17, "en")){
let data19 = data17.en;
if(typeof data19 === "string"){
if(func66(data19) > 500){
const err59 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask/en",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func66(data19) < 1){
const err60 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask/en",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask/en",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",keyword:"type",params:{type: "object"},parentSchema:schema77.properties.requirements.additionalProperties.properties.ask.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid1 = _errs58 === errors;
valid19 = valid19 || _valid1;
if(!valid19){
const err63 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",keyword:"anyOf",params:{},parentSchema:schema77.properties.requirements.additionalProperties.properties.ask,data:data17};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data13.level !== undefined && func0.call(data13, "level")){
let data20 = data13.level;
if(!(((data20 === "SKAL") || (data20 === "BØR")) || (data20 === "KAN"))){
const err64 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",keyword:"enum",params:{allowedValues: schema77.properties.requirements.additionalProperties.properties.level.enum},parentSchema:schema77.properties.requirements.additionalProperties.properties.level,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data13.measure !== undefined && func0.call(data13, "measure")){
let data21 = data13.measure;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err65 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/measure",keyword:"type",params:{type: "integer"},parentSchema:schema63,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 10 || isNaN(data21)){
const err66 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/measure",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema63,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err67 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/measure",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema63,data:data21};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema77.properties.requirements.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/requirements",keyword:"type",params:{type: "object"},parentSchema:schema77.properties.requirements,data:data12};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.severities !== undefined && func0.call(data, "severities")){
let data22 = data.severities;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 of Object.keys(data22)){
if(!((func0.call(schema77.properties.severities.properties, key7)) || (pattern16.test(key7)))){
const err70 = {instancePath:instancePath+"/severities",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema77.properties.severities,data:data22};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data22["all-measures-approved"] !== undefined && func0.call(data22, "all-measures-approved")){
let data23 = data22["all-measures-approved"];
if(!((((data23 === "error") || (data23 === "warning")) || (data23 === "notice")) || (data23 === "off"))){
const err71 = {instancePath:instancePath+"/severities/all-measures-approved",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["all-measures-approved"].enum},parentSchema:schema77.properties.severities.properties["all-measures-approved"],data:data23};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data22["approval-current"] !== undefined && func0.call(data22, "approval-current")){
let data24 = data22["approval-current"];
if(!((((data24 === "error") || (data24 === "warning")) || (data24 === "notice")) || (data24 === "off"))){
const err72 = {instancePath:instancePath+"/severities/approval-current",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["approval-current"].enum},parentSchema:schema77.properties.severities.properties["approval-current"],data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data22["approvals-decided"] !== undefined && func0.call(data22, "approvals-decided")){
let data25 = data22["approvals-decided"];
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "notice")) || (data25 === "off"))){
const err73 = {instancePath:instancePath+"/severities/approvals-decided",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["approvals-decided"].enum},parentSchema:schema77.properties.severities.properties["approvals-decided"],data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22["approved-by-management"] !== undefined && func0.call(data22, "approved-by-management")){
let data26 = data22["approved-by-management"];
if(!((((data26 === "error") || (data26 === "warning")) || (data26 === "notice")) || (data26 === "off"))){
const err74 = {instancePath:instancePath+"/severities/approved-by-management",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["approved-by-management"].enum},parentSchema:schema77.properties.severities.properties["approved-by-management"],data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data22["approver-entitled"] !== undefined && func0.call(data22, "approver-entitled")){
let data27 = data22["approver-entitled"];
if(!((((data27 === "error") || (data27 === "warning")) || (data27 === "notice")) || (data27 === "off"))){
const err75 = {instancePath:instancePath+"/severities/approver-entitled",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["approver-entitled"].enum},parentSchema:schema77.properties.severities.properties["approver-entitled"],data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data22["authority-current"] !== undefined && func0.call(data22, "authority-current")){
let data28 = data22["authority-current"];
if(!((((data28 === "error") || (data28 === "warning")) || (data28 === "notice")) || (data28 === "off"))){
const err76 = {instancePath:instancePath+"/severities/authority-current",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["authority-current"].enum},parentSchema:schema77.properties.severities.properties["authority-current"],data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data22["belongs-to-entity"] !== undefined && func0.call(data22, "belongs-to-entity")){
let data29 = data22["belongs-to-entity"];
if(!((((data29 === "error") || (data29 === "warning")) || (data29 === "notice")) || (data29 === "off"))){
const err77 = {instancePath:instancePath+"/severities/belongs-to-entity",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["belongs-to-entity"].enum},parentSchema:schema77.properties.severities.properties["belongs-to-entity"],data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data22["changes-reported-in-time"] !== undefined && func0.call(data22, "changes-reported-in-time")){
let data30 = data22["changes-reported-in-time"];
if(!((((data30 === "error") || (data30 === "warning")) || (data30 === "notice")) || (data30 === "off"))){
const err78 = {instancePath:instancePath+"/severities/changes-reported-in-time",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["changes-reported-in-time"].enum},parentSchema:schema77.properties.severities.properties["changes-reported-in-time"],data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data22["citations-correct"] !== undefined && func0.call(data22, "citations-correct")){
let data31 = data22["citations-correct"];
if(!((((data31 === "error") || (data31 === "warning")) || (data31 === "notice")) || (data31 === "off"))){
const err79 = {instancePath:instancePath+"/severities/citations-correct",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["citations-correct"].enum},parentSchema:schema77.properties.severities.properties["citations-correct"],data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data22["class-correct"] !== undefined && func0.call(data22, "class-correct")){
let data32 = data22["class-correct"];
if(!((((data32 === "error") || (data32 === "warning")) || (data32 === "notice")) || (data32 === "off"))){
const err80 = {instancePath:instancePath+"/severities/class-correct",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["class-correct"].enum},parentSchema:schema77.properties.severities.properties["class-correct"],data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data22["clauses-present"] !== undefined && func0.call(data22, "clauses-present")){
let data33 = data22["clauses-present"];
if(!((((data33 === "error") || (data33 === "warning")) || (data33 === "notice")) || (data33 === "off"))){
const err81 = {instancePath:instancePath+"/severities/clauses-present",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["clauses-present"].enum},parentSchema:schema77.properties.severities.properties["clauses-present"],data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data22["communities-told"] !== undefined && func0.call(data22, "communities-told")){
let data34 = data22["communities-told"];
if(!((((data34 === "error") || (data34 === "warning")) || (data34 === "notice")) || (data34 === "off"))){
const err82 = {instancePath:instancePath+"/severities/communities-told",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["communities-told"].enum},parentSchema:schema77.properties.severities.properties["communities-told"],data:data34};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data22["corrective-action-in-time"] !== undefined && func0.call(data22, "corrective-action-in-time")){
let data35 = data22["corrective-action-in-time"];
if(!((((data35 === "error") || (data35 === "warning")) || (data35 === "notice")) || (data35 === "off"))){
const err83 = {instancePath:instancePath+"/severities/corrective-action-in-time",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["corrective-action-in-time"].enum},parentSchema:schema77.properties.severities.properties["corrective-action-in-time"],data:data35};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data22["dates-in-order"] !== undefined && func0.call(data22, "dates-in-order")){
let data36 = data22["dates-in-order"];
if(!((((data36 === "error") || (data36 === "warning")) || (data36 === "notice")) || (data36 === "off"))){
const err84 = {instancePath:instancePath+"/severities/dates-in-order",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["dates-in-order"].enum},parentSchema:schema77.properties.severities.properties["dates-in-order"],data:data36};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data22["domain-data-covered"] !== undefined && func0.call(data22, "domain-data-covered")){
let data37 = data22["domain-data-covered"];
if(!((((data37 === "error") || (data37 === "warning")) || (data37 === "notice")) || (data37 === "off"))){
const err85 = {instancePath:instancePath+"/severities/domain-data-covered",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["domain-data-covered"].enum},parentSchema:schema77.properties.severities.properties["domain-data-covered"],data:data37};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data22["evidence-verified"] !== undefined && func0.call(data22, "evidence-verified")){
let data38 = data22["evidence-verified"];
if(!((((data38 === "error") || (data38 === "warning")) || (data38 === "notice")) || (data38 === "off"))){
const err86 = {instancePath:instancePath+"/severities/evidence-verified",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["evidence-verified"].enum},parentSchema:schema77.properties.severities.properties["evidence-verified"],data:data38};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data22["exception-used"] !== undefined && func0.call(data22, "exception-used")){
let data39 = data22["exception-used"];
if(!((((data39 === "error") || (data39 === "warning")) || (data39 === "notice")) || (data39 === "off"))){
const err87 = {instancePath:instancePath+"/severities/exception-used",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["exception-used"].enum},parentSchema:schema77.properties.severities.properties["exception-used"],data:data39};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data22["exception-valid"] !== undefined && func0.call(data22, "exception-valid")){
let data40 = data22["exception-valid"];
if(!((((data40 === "error") || (data40 === "warning")) || (data40 === "notice")) || (data40 === "off"))){
const err88 = {instancePath:instancePath+"/severities/exception-valid",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["exception-valid"].enum},parentSchema:schema77.properties.severities.properties["exception-valid"],data:data40};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data22["exemption-renewed"] !== undefined && func0.call(data22, "exemption-renewed")){
let data41 = data22["exemption-renewed"];
if(!((((data41 === "error") || (data41 === "warning")) || (data41 === "notice")) || (data41 === "off"))){
const err89 = {instancePath:instancePath+"/severities/exemption-renewed",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["exemption-renewed"].enum},parentSchema:schema77.properties.severities.properties["exemption-renewed"],data:data41};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data22["facts-complete"] !== undefined && func0.call(data22, "facts-complete")){
let data42 = data22["facts-complete"];
if(!((((data42 === "error") || (data42 === "warning")) || (data42 === "notice")) || (data42 === "off"))){
const err90 = {instancePath:instancePath+"/severities/facts-complete",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["facts-complete"].enum},parentSchema:schema77.properties.severities.properties["facts-complete"],data:data42};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data22["facts-fresh"] !== undefined && func0.call(data22, "facts-fresh")){
let data43 = data22["facts-fresh"];
if(!((((data43 === "error") || (data43 === "warning")) || (data43 === "notice")) || (data43 === "off"))){
const err91 = {instancePath:instancePath+"/severities/facts-fresh",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["facts-fresh"].enum},parentSchema:schema77.properties.severities.properties["facts-fresh"],data:data43};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data22["id-unique"] !== undefined && func0.call(data22, "id-unique")){
let data44 = data22["id-unique"];
if(!((((data44 === "error") || (data44 === "warning")) || (data44 === "notice")) || (data44 === "off"))){
const err92 = {instancePath:instancePath+"/severities/id-unique",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["id-unique"].enum},parentSchema:schema77.properties.severities.properties["id-unique"],data:data44};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data22["incident-addressees-complete"] !== undefined && func0.call(data22, "incident-addressees-complete")){
let data45 = data22["incident-addressees-complete"];
if(!((((data45 === "error") || (data45 === "warning")) || (data45 === "notice")) || (data45 === "off"))){
const err93 = {instancePath:instancePath+"/severities/incident-addressees-complete",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["incident-addressees-complete"].enum},parentSchema:schema77.properties.severities.properties["incident-addressees-complete"],data:data45};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data22["incident-history-possible"] !== undefined && func0.call(data22, "incident-history-possible")){
let data46 = data22["incident-history-possible"];
if(!((((data46 === "error") || (data46 === "warning")) || (data46 === "notice")) || (data46 === "off"))){
const err94 = {instancePath:instancePath+"/severities/incident-history-possible",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["incident-history-possible"].enum},parentSchema:schema77.properties.severities.properties["incident-history-possible"],data:data46};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data22["incident-notifications-complete"] !== undefined && func0.call(data22, "incident-notifications-complete")){
let data47 = data22["incident-notifications-complete"];
if(!((((data47 === "error") || (data47 === "warning")) || (data47 === "notice")) || (data47 === "off"))){
const err95 = {instancePath:instancePath+"/severities/incident-notifications-complete",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["incident-notifications-complete"].enum},parentSchema:schema77.properties.severities.properties["incident-notifications-complete"],data:data47};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data22["incident-reported-in-time"] !== undefined && func0.call(data22, "incident-reported-in-time")){
let data48 = data22["incident-reported-in-time"];
if(!((((data48 === "error") || (data48 === "warning")) || (data48 === "notice")) || (data48 === "off"))){
const err96 = {instancePath:instancePath+"/severities/incident-reported-in-time",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["incident-reported-in-time"].enum},parentSchema:schema77.properties.severities.properties["incident-reported-in-time"],data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data22["index-agrees"] !== undefined && func0.call(data22, "index-agrees")){
let data49 = data22["index-agrees"];
if(!((((data49 === "error") || (data49 === "warning")) || (data49 === "notice")) || (data49 === "off"))){
const err97 = {instancePath:instancePath+"/severities/index-agrees",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["index-agrees"].enum},parentSchema:schema77.properties.severities.properties["index-agrees"],data:data49};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data22["inheritance-resolves"] !== undefined && func0.call(data22, "inheritance-resolves")){
let data50 = data22["inheritance-resolves"];
if(!((((data50 === "error") || (data50 === "warning")) || (data50 === "notice")) || (data50 === "off"))){
const err98 = {instancePath:instancePath+"/severities/inheritance-resolves",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["inheritance-resolves"].enum},parentSchema:schema77.properties.severities.properties["inheritance-resolves"],data:data50};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data22["inherited-policies-adopted"] !== undefined && func0.call(data22, "inherited-policies-adopted")){
let data51 = data22["inherited-policies-adopted"];
if(!((((data51 === "error") || (data51 === "warning")) || (data51 === "notice")) || (data51 === "off"))){
const err99 = {instancePath:instancePath+"/severities/inherited-policies-adopted",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["inherited-policies-adopted"].enum},parentSchema:schema77.properties.severities.properties["inherited-policies-adopted"],data:data51};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data22["links-resolve"] !== undefined && func0.call(data22, "links-resolve")){
let data52 = data22["links-resolve"];
if(!((((data52 === "error") || (data52 === "warning")) || (data52 === "notice")) || (data52 === "off"))){
const err100 = {instancePath:instancePath+"/severities/links-resolve",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["links-resolve"].enum},parentSchema:schema77.properties.severities.properties["links-resolve"],data:data52};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data22["losses-weighed"] !== undefined && func0.call(data22, "losses-weighed")){
let data53 = data22["losses-weighed"];
if(!((((data53 === "error") || (data53 === "warning")) || (data53 === "notice")) || (data53 === "off"))){
const err101 = {instancePath:instancePath+"/severities/losses-weighed",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["losses-weighed"].enum},parentSchema:schema77.properties.severities.properties["losses-weighed"],data:data53};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data22["management-body-correct"] !== undefined && func0.call(data22, "management-body-correct")){
let data54 = data22["management-body-correct"];
if(!((((data54 === "error") || (data54 === "warning")) || (data54 === "notice")) || (data54 === "off"))){
const err102 = {instancePath:instancePath+"/severities/management-body-correct",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["management-body-correct"].enum},parentSchema:schema77.properties.severities.properties["management-body-correct"],data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data22["matches-schema"] !== undefined && func0.call(data22, "matches-schema")){
let data55 = data22["matches-schema"];
if(!((((data55 === "error") || (data55 === "warning")) || (data55 === "notice")) || (data55 === "off"))){
const err103 = {instancePath:instancePath+"/severities/matches-schema",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["matches-schema"].enum},parentSchema:schema77.properties.severities.properties["matches-schema"],data:data55};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data22["maturity-plausible"] !== undefined && func0.call(data22, "maturity-plausible")){
let data56 = data22["maturity-plausible"];
if(!((((data56 === "error") || (data56 === "warning")) || (data56 === "notice")) || (data56 === "off"))){
const err104 = {instancePath:instancePath+"/severities/maturity-plausible",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["maturity-plausible"].enum},parentSchema:schema77.properties.severities.properties["maturity-plausible"],data:data56};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data22["measure-covered"] !== undefined && func0.call(data22, "measure-covered")){
let data57 = data22["measure-covered"];
if(!((((data57 === "error") || (data57 === "warning")) || (data57 === "notice")) || (data57 === "off"))){
const err105 = {instancePath:instancePath+"/severities/measure-covered",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["measure-covered"].enum},parentSchema:schema77.properties.severities.properties["measure-covered"],data:data57};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data22["members-trained"] !== undefined && func0.call(data22, "members-trained")){
let data58 = data22["members-trained"];
if(!((((data58 === "error") || (data58 === "warning")) || (data58 === "notice")) || (data58 === "off"))){
const err106 = {instancePath:instancePath+"/severities/members-trained",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["members-trained"].enum},parentSchema:schema77.properties.severities.properties["members-trained"],data:data58};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data22["no-hidden-characters"] !== undefined && func0.call(data22, "no-hidden-characters")){
let data59 = data22["no-hidden-characters"];
if(!((((data59 === "error") || (data59 === "warning")) || (data59 === "notice")) || (data59 === "off"))){
const err107 = {instancePath:instancePath+"/severities/no-hidden-characters",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["no-hidden-characters"].enum},parentSchema:schema77.properties.severities.properties["no-hidden-characters"],data:data59};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data22["no-placeholder"] !== undefined && func0.call(data22, "no-placeholder")){
let data60 = data22["no-placeholder"];
if(!((((data60 === "error") || (data60 === "warning")) || (data60 === "notice")) || (data60 === "off"))){
const err108 = {instancePath:instancePath+"/severities/no-placeholder",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["no-placeholder"].enum},parentSchema:schema77.properties.severities.properties["no-placeholder"],data:data60};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data22["numbers-agree"] !== undefined && func0.call(data22, "numbers-agree")){
let data61 = data22["numbers-agree"];
if(!((((data61 === "error") || (data61 === "warning")) || (data61 === "notice")) || (data61 === "off"))){
const err109 = {instancePath:instancePath+"/severities/numbers-agree",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["numbers-agree"].enum},parentSchema:schema77.properties.severities.properties["numbers-agree"],data:data61};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data22["oversight-recent"] !== undefined && func0.call(data22, "oversight-recent")){
let data62 = data22["oversight-recent"];
if(!((((data62 === "error") || (data62 === "warning")) || (data62 === "notice")) || (data62 === "off"))){
const err110 = {instancePath:instancePath+"/severities/oversight-recent",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["oversight-recent"].enum},parentSchema:schema77.properties.severities.properties["oversight-recent"],data:data62};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data22["policy-reviewed-in-time"] !== undefined && func0.call(data22, "policy-reviewed-in-time")){
let data63 = data22["policy-reviewed-in-time"];
if(!((((data63 === "error") || (data63 === "warning")) || (data63 === "notice")) || (data63 === "off"))){
const err111 = {instancePath:instancePath+"/severities/policy-reviewed-in-time",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["policy-reviewed-in-time"].enum},parentSchema:schema77.properties.severities.properties["policy-reviewed-in-time"],data:data63};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data22.readable !== undefined && func0.call(data22, "readable")){
let data64 = data22.readable;
if(!((((data64 === "error") || (data64 === "warning")) || (data64 === "notice")) || (data64 === "off"))){
const err112 = {instancePath:instancePath+"/severities/readable",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties.readable.enum},parentSchema:schema77.properties.severities.properties.readable,data:data64};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data22["receipt-kept"] !== undefined && func0.call(data22, "receipt-kept")){
let data65 = data22["receipt-kept"];
if(!((((data65 === "error") || (data65 === "warning")) || (data65 === "notice")) || (data65 === "off"))){
const err113 = {instancePath:instancePath+"/severities/receipt-kept",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["receipt-kept"].enum},parentSchema:schema77.properties.severities.properties["receipt-kept"],data:data65};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data22["recipients-told"] !== undefined && func0.call(data22, "recipients-told")){
let data66 = data22["recipients-told"];
if(!((((data66 === "error") || (data66 === "warning")) || (data66 === "notice")) || (data66 === "off"))){
const err114 = {instancePath:instancePath+"/severities/recipients-told",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["recipients-told"].enum},parentSchema:schema77.properties.severities.properties["recipients-told"],data:data66};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data22["references-resolve"] !== undefined && func0.call(data22, "references-resolve")){
let data67 = data22["references-resolve"];
if(!((((data67 === "error") || (data67 === "warning")) || (data67 === "notice")) || (data67 === "off"))){
const err115 = {instancePath:instancePath+"/severities/references-resolve",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["references-resolve"].enum},parentSchema:schema77.properties.severities.properties["references-resolve"],data:data67};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data22["registers-current"] !== undefined && func0.call(data22, "registers-current")){
let data68 = data22["registers-current"];
if(!((((data68 === "error") || (data68 === "warning")) || (data68 === "notice")) || (data68 === "off"))){
const err116 = {instancePath:instancePath+"/severities/registers-current",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["registers-current"].enum},parentSchema:schema77.properties.severities.properties["registers-current"],data:data68};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data22["registration-agrees-with-entity"] !== undefined && func0.call(data22, "registration-agrees-with-entity")){
let data69 = data22["registration-agrees-with-entity"];
if(!((((data69 === "error") || (data69 === "warning")) || (data69 === "notice")) || (data69 === "off"))){
const err117 = {instancePath:instancePath+"/severities/registration-agrees-with-entity",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["registration-agrees-with-entity"].enum},parentSchema:schema77.properties.severities.properties["registration-agrees-with-entity"],data:data69};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data22["registration-complete"] !== undefined && func0.call(data22, "registration-complete")){
let data70 = data22["registration-complete"];
if(!((((data70 === "error") || (data70 === "warning")) || (data70 === "notice")) || (data70 === "off"))){
const err118 = {instancePath:instancePath+"/severities/registration-complete",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["registration-complete"].enum},parentSchema:schema77.properties.severities.properties["registration-complete"],data:data70};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data22["registration-on-time"] !== undefined && func0.call(data22, "registration-on-time")){
let data71 = data22["registration-on-time"];
if(!((((data71 === "error") || (data71 === "warning")) || (data71 === "notice")) || (data71 === "off"))){
const err119 = {instancePath:instancePath+"/severities/registration-on-time",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["registration-on-time"].enum},parentSchema:schema77.properties.severities.properties["registration-on-time"],data:data71};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data22["registration-right-paragraph"] !== undefined && func0.call(data22, "registration-right-paragraph")){
let data72 = data22["registration-right-paragraph"];
if(!((((data72 === "error") || (data72 === "warning")) || (data72 === "notice")) || (data72 === "off"))){
const err120 = {instancePath:instancePath+"/severities/registration-right-paragraph",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["registration-right-paragraph"].enum},parentSchema:schema77.properties.severities.properties["registration-right-paragraph"],data:data72};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data22["requirements-declared"] !== undefined && func0.call(data22, "requirements-declared")){
let data73 = data22["requirements-declared"];
if(!((((data73 === "error") || (data73 === "warning")) || (data73 === "notice")) || (data73 === "off"))){
const err121 = {instancePath:instancePath+"/severities/requirements-declared",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["requirements-declared"].enum},parentSchema:schema77.properties.severities.properties["requirements-declared"],data:data73};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data22["scope-carve-out-stated"] !== undefined && func0.call(data22, "scope-carve-out-stated")){
let data74 = data22["scope-carve-out-stated"];
if(!((((data74 === "error") || (data74 === "warning")) || (data74 === "notice")) || (data74 === "off"))){
const err122 = {instancePath:instancePath+"/severities/scope-carve-out-stated",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["scope-carve-out-stated"].enum},parentSchema:schema77.properties.severities.properties["scope-carve-out-stated"],data:data74};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data22["section-says-something"] !== undefined && func0.call(data22, "section-says-something")){
let data75 = data22["section-says-something"];
if(!((((data75 === "error") || (data75 === "warning")) || (data75 === "notice")) || (data75 === "off"))){
const err123 = {instancePath:instancePath+"/severities/section-says-something",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["section-says-something"].enum},parentSchema:schema77.properties.severities.properties["section-says-something"],data:data75};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data22["signature-valid"] !== undefined && func0.call(data22, "signature-valid")){
let data76 = data22["signature-valid"];
if(!((((data76 === "error") || (data76 === "warning")) || (data76 === "notice")) || (data76 === "off"))){
const err124 = {instancePath:instancePath+"/severities/signature-valid",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["signature-valid"].enum},parentSchema:schema77.properties.severities.properties["signature-valid"],data:data76};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data22["significance-reasoned"] !== undefined && func0.call(data22, "significance-reasoned")){
let data77 = data22["significance-reasoned"];
if(!((((data77 === "error") || (data77 === "warning")) || (data77 === "notice")) || (data77 === "off"))){
const err125 = {instancePath:instancePath+"/severities/significance-reasoned",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["significance-reasoned"].enum},parentSchema:schema77.properties.severities.properties["significance-reasoned"],data:data77};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data22["staff-courses-encouraged"] !== undefined && func0.call(data22, "staff-courses-encouraged")){
let data78 = data22["staff-courses-encouraged"];
if(!((((data78 === "error") || (data78 === "warning")) || (data78 === "notice")) || (data78 === "off"))){
const err126 = {instancePath:instancePath+"/severities/staff-courses-encouraged",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["staff-courses-encouraged"].enum},parentSchema:schema77.properties.severities.properties["staff-courses-encouraged"],data:data78};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data22["supplier-notice-in-time"] !== undefined && func0.call(data22, "supplier-notice-in-time")){
let data79 = data22["supplier-notice-in-time"];
if(!((((data79 === "error") || (data79 === "warning")) || (data79 === "notice")) || (data79 === "off"))){
const err127 = {instancePath:instancePath+"/severities/supplier-notice-in-time",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["supplier-notice-in-time"].enum},parentSchema:schema77.properties.severities.properties["supplier-notice-in-time"],data:data79};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data22["translation-agrees"] !== undefined && func0.call(data22, "translation-agrees")){
let data80 = data22["translation-agrees"];
if(!((((data80 === "error") || (data80 === "warning")) || (data80 === "notice")) || (data80 === "off"))){
const err128 = {instancePath:instancePath+"/severities/translation-agrees",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["translation-agrees"].enum},parentSchema:schema77.properties.severities.properties["translation-agrees"],data:data80};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data22["translation-current"] !== undefined && func0.call(data22, "translation-current")){
let data81 = data22["translation-current"];
if(!((((data81 === "error") || (data81 === "warning")) || (data81 === "notice")) || (data81 === "off"))){
const err129 = {instancePath:instancePath+"/severities/translation-current",keyword:"enum",params:{allowedValues: schema77.properties.severities.properties["translation-current"].enum},parentSchema:schema77.properties.severities.properties["translation-current"],data:data81};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
for(const key8 of Object.keys(data22)){
if(pattern16.test(key8)){
let data82 = data22[key8];
if(typeof data82 !== "string"){
const err130 = {instancePath:instancePath+"/severities/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema77.properties.severities.patternProperties["/"],data:data82};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!((((data82 === "error") || (data82 === "warning")) || (data82 === "notice")) || (data82 === "off"))){
const err131 = {instancePath:instancePath+"/severities/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema77.properties.severities.patternProperties["/"].enum},parentSchema:schema77.properties.severities.patternProperties["/"],data:data82};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
}
else {
const err132 = {instancePath:instancePath+"/severities",keyword:"type",params:{type: "object"},parentSchema:schema77.properties.severities,data:data22};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/entity.schema.json","title":"Entity","description":"The organisation itself: one legal entity. Its folder and all below it belong to it.","x-da":"Organisationen selv: én juridisk enhed. Dens mappe og alt derunder hører til den.","type":"object","additionalProperties":false,"required":["nis2","id","name","cvr","legalForm","sectors","size","managementBody"],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"entity"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the entity.","x-da":"Enhedens id.","x-names":"entity"},"name":{"$ref":"common.schema.json#/$defs/text","description":"The full name of the entity.","x-da":"Enhedens fulde navn."},"cvr":{"description":"The CVR number, in quotes.","x-da":"CVR-nummeret, i anførselstegn.","type":"string","format":"cvr","maxLength":8},"legalForm":{"$ref":"common.schema.json#/$defs/legalForm","description":"The legal form.","x-da":"Den retlige form."},"sectors":{"description":"Every type from annex 1 or 2 that the entity is.","x-da":"Hver type fra bilag 1 eller 2, som enheden udgør.","type":"array","items":{"$ref":"common.schema.json#/$defs/sector"},"minItems":1,"uniqueItems":true},"size":{"description":"The size of the entity in its latest financial year.","x-da":"Enhedens størrelse i det seneste regnskabsår.","type":"object","additionalProperties":false,"required":["year","employees","turnover","balance"],"properties":{"year":{"description":"The financial year.","x-da":"Regnskabsåret.","type":"integer","minimum":2020,"maximum":2100},"employees":{"description":"Number of people employed.","x-da":"Antal beskæftigede personer.","type":"number","minimum":0},"turnover":{"$ref":"common.schema.json#/$defs/money","description":"Annual turnover.","x-da":"Årlig omsætning."},"balance":{"$ref":"common.schema.json#/$defs/money","description":"Annual balance sheet total.","x-da":"Årlig samlet balance."},"consolidated":{"type":"object","additionalProperties":false,"required":["employees","turnover","balance"],"properties":{"employees":{"description":"Number of people employed.","x-da":"Antal beskæftigede personer.","type":"number","minimum":0},"turnover":{"$ref":"common.schema.json#/$defs/money","description":"Annual turnover.","x-da":"Årlig omsætning."},"balance":{"$ref":"common.schema.json#/$defs/money","description":"Annual balance sheet total.","x-da":"Årlig samlet balance."}},"description":"The figures with partner and linked enterprises counted in.","x-da":"Tallene, når partner- og tilknyttede virksomheder regnes med."}}},"designations":{"description":"Grounds for a class that do not depend on size.","x-da":"Grundlag for en klasse, der ikke afhænger af størrelsen.","type":"array","items":{"$ref":"common.schema.json#/$defs/designation"},"uniqueItems":true},"mainEstablishment":{"description":"The main establishment, which decides jurisdiction for the types listed in section 2(2).","x-da":"Hovedforretningsstedet, som afgør jurisdiktionen for de typer, der er nævnt i § 2, stk. 2.","type":"object","additionalProperties":false,"required":["country","basis","reason"],"properties":{"country":{"description":"The country, in two capital letters (ISO 3166-1).","x-da":"Landet, med to store bogstaver (ISO 3166-1).","type":"string","pattern":"^[A-Z]{2}$","maxLength":2},"basis":{"description":"What it rests on, in the order of section 2(3): where decisions on cybersecurity risks are taken, where cybersecurity operations are carried out, or where most employees are.","x-da":"Hvad det bygger på, i rækkefølgen i § 2, stk. 3: hvor beslutningerne om cybersikkerhedsrisici træffes, hvor cybersikkerhedsoperationerne udføres, eller hvor de fleste ansatte er.","enum":["decisions","operations","employees"]},"reason":{"$ref":"common.schema.json#/$defs/text","description":"The reasoning.","x-da":"Begrundelsen."}}},"representative":{"description":"The representative in the Union, where the entity is not established there.","x-da":"Repræsentanten i Unionen, når enheden ikke er etableret der.","type":"object","additionalProperties":false,"required":["name","memberState"],"properties":{"name":{"$ref":"common.schema.json#/$defs/text","description":"Its name.","x-da":"Navnet."},"memberState":{"$ref":"common.schema.json#/$defs/euMemberState","description":"The Member State where it is established.","x-da":"Den medlemsstat, hvor den er etableret."},"mandate":{"$ref":"common.schema.json#/$defs/text","description":"The mandate: agreement or file.","x-da":"Fuldmagten: aftale eller fil."}}},"otherActs":{"description":"The acts that take this one's place for some of what the entity does.","x-da":"De love, der træder i stedet for denne for noget af det, enheden gør.","type":"array","items":{"type":"object","additionalProperties":false,"required":["sector","activities"],"properties":{"sector":{"$ref":"common.schema.json#/$defs/sector","description":"The sector.","x-da":"Sektoren."},"activities":{"$ref":"common.schema.json#/$defs/text","description":"The activities that the other act covers.","x-da":"De aktiviteter, som den anden lov dækker."},"rest":{"$ref":"common.schema.json#/$defs/text","description":"What remains under this act.","x-da":"Hvad der er tilbage under denne lov."}}}},"coveredSince":{"$ref":"common.schema.json#/$defs/date","description":"The day on which the act began to apply to the entity; left out where it does not, or where that is unsettled.","x-da":"Den dag, loven begyndte at gælde for enheden; udelades, hvor den ikke gør det, eller det er uafklaret."},"class":{"description":"The class the entity holds itself to be.","x-da":"Den klasse, enheden anser sig for at tilhøre.","enum":["essential","important"]},"authorities":{"description":"The competent authorities the entity reckons with.","x-da":"De kompetente myndigheder, enheden regner med.","type":"array","items":{"$ref":"common.schema.json#/$defs/authority"},"uniqueItems":true},"managementBody":{"description":"The management body and its members.","x-da":"Ledelsesorganet og dets medlemmer.","type":"object","additionalProperties":false,"required":["structure","organ","members"],"properties":{"structure":{"$ref":"common.schema.json#/$defs/structure","description":"Which management bodies the entity has.","x-da":"Hvilke ledelsesorganer enheden har."},"organ":{"$ref":"common.schema.json#/$defs/organ","description":"The organ that is the management body in the sense of the act.","x-da":"Det organ, der er ledelsesorgan i lovens forstand."},"reason":{"$ref":"common.schema.json#/$defs/text","description":"Why this organ, where the act does not name one for the legal form.","x-da":"Hvorfor dette organ, hvor loven ikke nævner et for den retlige form."},"quorum":{"description":"How many members must take part in a decision, where the articles or rules of procedure ask for more than half.","x-da":"Hvor mange medlemmer der skal deltage i en beslutning, når vedtægter eller forretningsorden kræver mere end over halvdelen.","type":"integer","minimum":1},"members":{"description":"Members past and present.","x-da":"Nuværende og tidligere medlemmer.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","from"],"properties":{"name":{"$ref":"common.schema.json#/$defs/text","description":"Full name.","x-da":"Fulde navn."},"role":{"description":"Role in the body.","x-da":"Rolle i organet.","enum":["chair","deputy-chair","member","chief-executive","employee-representative"]},"from":{"$ref":"common.schema.json#/$defs/date","description":"Member from.","x-da":"Medlem fra."},"until":{"$ref":"common.schema.json#/$defs/date","description":"Member until.","x-da":"Medlem til."}}},"minItems":1}}},"delegations":{"description":"Who may approve on behalf of the management body, and what.","x-da":"Hvem der kan godkende på ledelsesorganets vegne, og hvad.","type":"array","items":{"type":"object","additionalProperties":false,"required":["to","scope","decision","from"],"properties":{"to":{"$ref":"common.schema.json#/$defs/text","description":"Who it is delegated to.","x-da":"Hvem der er delegeret til."},"scope":{"$ref":"common.schema.json#/$defs/text","description":"What is delegated.","x-da":"Hvad der er delegeret."},"decision":{"$ref":"common.schema.json#/$defs/id","description":"The approval in which the body decided it.","x-da":"Den godkendelse, hvori organet besluttede det.","x-refers":["approval"]},"documents":{"description":"The policies that may be approved under it. What is not named here, the delegate cannot approve.","x-da":"De politikker, der kan godkendes efter den. Hvad der ikke står her, kan den bemyndigede ikke godkende.","type":"array","items":{"$ref":"common.schema.json#/$defs/id","x-refers":["policy"]},"minItems":1,"uniqueItems":true},"editorialOnly":{"description":"Whether only editorial changes of a text that the body has approved may be approved under it.","x-da":"Om der kun kan godkendes redaktionelle ændringer af en tekst, som organet har godkendt.","type":"boolean"},"from":{"$ref":"common.schema.json#/$defs/date","description":"From.","x-da":"Fra."},"until":{"$ref":"common.schema.json#/$defs/date","description":"Until.","x-da":"Til."}}}},"maturity":{"description":"How mature the organisation finds itself, by the number of the measure in section 6(1), 0 to 5. Its own judgement: no level is the law's.","x-da":"Hvor moden organisationen finder sig selv, efter foranstaltningens nummer i § 6, stk. 1, fra 0 til 5. Dens eget skøn: intet niveau er lovens.","type":"object","additionalProperties":false,"properties":{"1":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Risk analysis and security policy.","x-da":"Risikoanalyse og sikkerhedspolitik."},"2":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Incident handling.","x-da":"Håndtering af hændelser."},"3":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Continuity, backup and crisis management.","x-da":"Driftskontinuitet, backup og krisestyring."},"4":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Supply chain.","x-da":"Forsyningskæde."},"5":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Acquisition, development, maintenance and vulnerabilities.","x-da":"Anskaffelse, udvikling, vedligeholdelse og sårbarheder."},"6":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Effectiveness.","x-da":"Effektivitet."},"7":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Cyber hygiene and training.","x-da":"Cyberhygiejne og uddannelse."},"8":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Cryptography.","x-da":"Kryptografi."},"9":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Staff, access and assets.","x-da":"Personale, adgang og aktiver."},"10":{"$ref":"common.schema.json#/$defs/maturityLevel","description":"Authentication and communication.","x-da":"Autentificering og kommunikation."},"assessed":{"$ref":"common.schema.json#/$defs/date","description":"The day of the assessment.","x-da":"Dagen for vurderingen."}}},"standards":{"description":"Standards the entity works by, such as ISO/IEC 27001:2022.","x-da":"Standarder, enheden arbejder efter, f.eks. ISO/IEC 27001:2022.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"}},"inherits":{"description":"Policies taken over from other entities in the repository. Each counts when the entity's own management body has approved it, with its digest.","x-da":"Politikker, der overtages fra andre enheder i repositoryet. Hver tæller, når enhedens eget ledelsesorgan har godkendt den, med dens digest.","type":"array","items":{"type":"object","additionalProperties":false,"required":["entity","policies"],"properties":{"entity":{"$ref":"common.schema.json#/$defs/id","description":"The id of the entity whose policies they are.","x-da":"Id'et på den enhed, der har politikkerne.","x-refers":["entity"],"x-across":true},"policies":{"description":"The ids of the policies.","x-da":"Politikkernes id'er.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/id","x-refers":["policy"],"x-across":true}}}}}}};
const schema93 = {"description":"The legal form of the organisation.","x-da":"Organisationens retlige form.","x-values":"legalForms","type":"string","enum":["public-limited-company","private-limited-company","partnership-company","general-partnership","limited-partnership","cooperative","limited-liability-association","state-authority","region","municipality","other-public-authority","commercial-foundation","sole-proprietorship","foreign-branch","association","other"]};
const schema94 = {"description":"A type of entity from annex 1 or 2 of the act.","x-da":"En type enhed fra lovens bilag 1 eller 2.","x-values":"sectors","type":"string","enum":["energy.electricity","energy.district-heating-cooling","energy.oil","energy.gas","energy.hydrogen","transport.air","transport.rail","transport.water.shipping","transport.water.ports","transport.water.vts","transport.road","banking","financial-market-infrastructure","health","drinking-water","waste-water","digital-infrastructure.ixp","digital-infrastructure.dns","digital-infrastructure.tld","digital-infrastructure.cloud","digital-infrastructure.data-centre","digital-infrastructure.cdn","digital-infrastructure.trust-qualified","digital-infrastructure.trust","digital-infrastructure.telecom","ict-service-management.msp","ict-service-management.mssp","public-administration.central","public-administration.regional","public-administration.local","space","postal-courier","waste-management","chemicals","food","manufacturing.medical-devices","manufacturing.computer-electronic-optical","manufacturing.electrical-equipment","manufacturing.machinery","manufacturing.motor-vehicles","manufacturing.other-transport-equipment","digital-providers.marketplace","digital-providers.search","digital-providers.social","research","domain-registration"]};
const schema97 = {"description":"A ground for a class that does not depend on size.","x-da":"Et grundlag for en klasse, der ikke afhænger af størrelsen.","x-values":"designations","type":"string","enum":["critical-entity","nis1-operator","sole-provider","public-safety-or-health","systemic-risk","national-or-regional-importance","decided-important","commercial-telecom","financial-infrastructure-operator","sector-specific-act","security-activities","exempted-by-minister"]};
const schema100 = {"description":"A Member State of the EU, ISO 3166-1 alpha-2.","x-da":"En EU-medlemsstat, ISO 3166-1 alpha-2.","x-values":"memberStates","type":"string","enum":["AT","BE","BG","CY","CZ","DE","DK","EE","ES","FI","FR","GR","HR","HU","IE","IT","LT","LU","LV","MT","NL","PL","PT","RO","SE","SI","SK"]};
const schema106 = {"description":"The name of an authority, in Danish or English.","x-da":"Navnet på en myndighed, på dansk eller engelsk.","type":"string","minLength":1,"maxLength":200};
const schema107 = {"description":"Which management bodies the organisation has.","x-da":"Hvilke ledelsesorganer organisationen har.","x-values":"structures","type":"string","enum":["board-and-executives","executives-only","executives-and-supervisory-board","board-only","neither","top-administration"]};
const schema119 = {"description":"A level of maturity, 0 (nothing yet) to 5 (measured and steadily improved).","x-da":"Et modenhedsniveau fra 0 (intet endnu) til 5 (målt og løbende forbedret).","type":"number","minimum":0,"maximum":5};
const pattern19 = new RegExp("^[A-Z]{2}$", "u");
const formats30 = formats.cvr;
const schema95 = {"description":"An amount in EUR, or in DKK with the rate (DKK for one EUR) and its date.","x-da":"Et beløb i euro, eller i kroner med kursen (kroner for én euro) og dens dato.","anyOf":[{"type":"number","minimum":0},{"type":"object","additionalProperties":false,"required":["dkk","rate","rateDate"],"properties":{"dkk":{"description":"Amount in DKK.","x-da":"Beløb i kroner.","type":"number","minimum":0},"rate":{"description":"DKK for one EUR.","x-da":"Kroner for én euro.","type":"number","exclusiveMinimum":0},"rateDate":{"$ref":"common.schema.json#/$defs/date","description":"The date of the rate.","x-da":"Kursens dato."}}}]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err0 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema95.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "number"},parentSchema:schema95.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dkk === undefined) || (!(func0.call(data, "dkk")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "dkk"},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.rate === undefined) || (!(func0.call(data, "rate")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "rate"},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.rateDate === undefined) || (!(func0.call(data, "rateDate")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "rateDate"},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "dkk") || (key0 === "rate")) || (key0 === "rateDate"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dkk !== undefined && func0.call(data, "dkk")){
let data0 = data.dkk;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/dkk",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema95.anyOf[1].properties.dkk,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/dkk",keyword:"type",params:{type: "number"},parentSchema:schema95.anyOf[1].properties.dkk,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rate !== undefined && func0.call(data, "rate")){
let data1 = data.rate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/rate",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema95.anyOf[1].properties.rate,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},parentSchema:schema95.anyOf[1].properties.rate,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rateDate !== undefined && func0.call(data, "rateDate")){
let data2 = data.rateDate;
if(typeof data2 === "string"){
if(func66(data2) > 10){
const err10 = {instancePath:instancePath+"/rateDate",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats0.validate(data2))){
const err11 = {instancePath:instancePath+"/rateDate",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/rateDate",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err14 = {instancePath,keyword:"anyOf",params:{},parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate31.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/entity.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.cvr === undefined) || (!(func0.call(data, "cvr")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "cvr"},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.legalForm === undefined) || (!(func0.call(data, "legalForm")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "legalForm"},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.sectors === undefined) || (!(func0.call(data, "sectors")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "sectors"},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.size === undefined) || (!(func0.call(data, "size")))){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "size"},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.managementBody === undefined) || (!(func0.call(data, "managementBody")))){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "managementBody"},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema90.properties, key0))){
const err8 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema90.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("entity" !== data1){
const err10 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "entity"},parentSchema:schema90.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func66(data2) > 80){
const err11 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data2)){
const err12 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data3 = data.name;
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err14 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func66(data3) < 1){
const err15 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.cvr !== undefined && func0.call(data, "cvr")){
let data4 = data.cvr;
if(typeof data4 === "string"){
if(func66(data4) > 8){
const err17 = {instancePath:instancePath+"/cvr",keyword:"maxLength",params:{limit: 8},parentSchema:schema90.properties.cvr,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats30(data4))){
const err18 = {instancePath:instancePath+"/cvr",keyword:"format",params:{format: "cvr"},parentSchema:schema90.properties.cvr,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/cvr",keyword:"type",params:{type: "string"},parentSchema:schema90.properties.cvr,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.legalForm !== undefined && func0.call(data, "legalForm")){
let data5 = data.legalForm;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/legalForm",keyword:"type",params:{type: "string"},parentSchema:schema93,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((((((((((((((data5 === "public-limited-company") || (data5 === "private-limited-company")) || (data5 === "partnership-company")) || (data5 === "general-partnership")) || (data5 === "limited-partnership")) || (data5 === "cooperative")) || (data5 === "limited-liability-association")) || (data5 === "state-authority")) || (data5 === "region")) || (data5 === "municipality")) || (data5 === "other-public-authority")) || (data5 === "commercial-foundation")) || (data5 === "sole-proprietorship")) || (data5 === "foreign-branch")) || (data5 === "association")) || (data5 === "other"))){
const err21 = {instancePath:instancePath+"/legalForm",keyword:"enum",params:{allowedValues: schema93.enum},parentSchema:schema93,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sectors !== undefined && func0.call(data, "sectors")){
let data6 = data.sectors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/sectors",keyword:"minItems",params:{limit: 1},parentSchema:schema90.properties.sectors,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/sectors/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema94,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((data7 === "energy.electricity") || (data7 === "energy.district-heating-cooling")) || (data7 === "energy.oil")) || (data7 === "energy.gas")) || (data7 === "energy.hydrogen")) || (data7 === "transport.air")) || (data7 === "transport.rail")) || (data7 === "transport.water.shipping")) || (data7 === "transport.water.ports")) || (data7 === "transport.water.vts")) || (data7 === "transport.road")) || (data7 === "banking")) || (data7 === "financial-market-infrastructure")) || (data7 === "health")) || (data7 === "drinking-water")) || (data7 === "waste-water")) || (data7 === "digital-infrastructure.ixp")) || (data7 === "digital-infrastructure.dns")) || (data7 === "digital-infrastructure.tld")) || (data7 === "digital-infrastructure.cloud")) || (data7 === "digital-infrastructure.data-centre")) || (data7 === "digital-infrastructure.cdn")) || (data7 === "digital-infrastructure.trust-qualified")) || (data7 === "digital-infrastructure.trust")) || (data7 === "digital-infrastructure.telecom")) || (data7 === "ict-service-management.msp")) || (data7 === "ict-service-management.mssp")) || (data7 === "public-administration.central")) || (data7 === "public-administration.regional")) || (data7 === "public-administration.local")) || (data7 === "space")) || (data7 === "postal-courier")) || (data7 === "waste-management")) || (data7 === "chemicals")) || (data7 === "food")) || (data7 === "manufacturing.medical-devices")) || (data7 === "manufacturing.computer-electronic-optical")) || (data7 === "manufacturing.electrical-equipment")) || (data7 === "manufacturing.machinery")) || (data7 === "manufacturing.motor-vehicles")) || (data7 === "manufacturing.other-transport-equipment")) || (data7 === "digital-providers.marketplace")) || (data7 === "digital-providers.search")) || (data7 === "digital-providers.social")) || (data7 === "research")) || (data7 === "domain-registration"))){
const err24 = {instancePath:instancePath+"/sectors/" + i0,keyword:"enum",params:{allowedValues: schema94.enum},parentSchema:schema94,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data6[i1], data6[j0])){
const err25 = {instancePath:instancePath+"/sectors",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema90.properties.sectors,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/sectors",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.sectors,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data8 = data.size;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.year === undefined) || (!(func0.call(data8, "year")))){
const err27 = {instancePath:instancePath+"/size",keyword:"required",params:{missingProperty: "year"},parentSchema:schema90.properties.size,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data8.employees === undefined) || (!(func0.call(data8, "employees")))){
const err28 = {instancePath:instancePath+"/size",keyword:"required",params:{missingProperty: "employees"},parentSchema:schema90.properties.size,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data8.turnover === undefined) || (!(func0.call(data8, "turnover")))){
const err29 = {instancePath:instancePath+"/size",keyword:"required",params:{missingProperty: "turnover"},parentSchema:schema90.properties.size,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data8.balance === undefined) || (!(func0.call(data8, "balance")))){
const err30 = {instancePath:instancePath+"/size",keyword:"required",params:{missingProperty: "balance"},parentSchema:schema90.properties.size,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!(((((key1 === "year") || (key1 === "employees")) || (key1 === "turnover")) || (key1 === "balance")) || (key1 === "consolidated"))){
const err31 = {instancePath:instancePath+"/size",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema90.properties.size,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.year !== undefined && func0.call(data8, "year")){
let data9 = data8.year;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err32 = {instancePath:instancePath+"/size/year",keyword:"type",params:{type: "integer"},parentSchema:schema90.properties.size.properties.year,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2100 || isNaN(data9)){
const err33 = {instancePath:instancePath+"/size/year",keyword:"maximum",params:{comparison: "<=", limit: 2100},parentSchema:schema90.properties.size.properties.year,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9 < 2020 || isNaN(data9)){
const err34 = {instancePath:instancePath+"/size/year",keyword:"minimum",params:{comparison: ">=", limit: 2020},parentSchema:schema90.properties.size.properties.year,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data8.employees !== undefined && func0.call(data8, "employees")){
let data10 = data8.employees;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err35 = {instancePath:instancePath+"/size/employees",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema90.properties.size.properties.employees,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/size/employees",keyword:"type",params:{type: "number"},parentSchema:schema90.properties.size.properties.employees,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.turnover !== undefined && func0.call(data8, "turnover")){
if(!(validate31(data8.turnover, {instancePath:instancePath+"/size/turnover",parentData:data8,parentDataProperty:"turnover",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data8.balance !== undefined && func0.call(data8, "balance")){
if(!(validate31(data8.balance, {instancePath:instancePath+"/size/balance",parentData:data8,parentDataProperty:"balance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data8.consolidated !== undefined && func0.call(data8, "consolidated")){
let data13 = data8.consolidated;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.employees === undefined) || (!(func0.call(data13, "employees")))){
const err37 = {instancePath:instancePath+"/size/consolidated",keyword:"required",params:{missingProperty: "employees"},parentSchema:schema90.properties.size.properties.consolidated,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data13.turnover === undefined) || (!(func0.call(data13, "turnover")))){
const err38 = {instancePath:instancePath+"/size/consolidated",keyword:"required",params:{missingProperty: "turnover"},parentSchema:schema90.properties.size.properties.consolidated,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data13.balance === undefined) || (!(func0.call(data13, "balance")))){
const err39 = {instancePath:instancePath+"/size/consolidated",keyword:"required",params:{missingProperty: "balance"},parentSchema:schema90.properties.size.properties.consolidated,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 of Object.keys(data13)){
if(!(((key2 === "employees") || (key2 === "turnover")) || (key2 === "balance"))){
const err40 = {instancePath:instancePath+"/size/consolidated",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema90.properties.size.properties.consolidated,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.employees !== undefined && func0.call(data13, "employees")){
let data14 = data13.employees;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err41 = {instancePath:instancePath+"/size/consolidated/employees",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema90.properties.size.properties.consolidated.properties.employees,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/size/consolidated/employees",keyword:"type",params:{type: "number"},parentSchema:schema90.properties.size.properties.consolidated.properties.employees,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.turnover !== undefined && func0.call(data13, "turnover")){
if(!(validate31(data13.turnover, {instancePath:instancePath+"/size/consolidated/turnover",parentData:data13,parentDataProperty:"turnover",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data13.balance !== undefined && func0.call(data13, "balance")){
if(!(validate31(data13.balance, {instancePath:instancePath+"/size/consolidated/balance",parentData:data13,parentDataProperty:"balance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/size/consolidated",keyword:"type",params:{type: "object"},parentSchema:schema90.properties.size.properties.consolidated,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/size",keyword:"type",params:{type: "object"},parentSchema:schema90.properties.size,data:data8};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.designations !== undefined && func0.call(data, "designations")){
let data17 = data.designations;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i2=0; i2<len1; i2++){
let data18 = data17[i2];
if(typeof data18 !== "string"){
const err45 = {instancePath:instancePath+"/designations/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema97,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((((((((((((data18 === "critical-entity") || (data18 === "nis1-operator")) || (data18 === "sole-provider")) || (data18 === "public-safety-or-health")) || (data18 === "systemic-risk")) || (data18 === "national-or-regional-importance")) || (data18 === "decided-important")) || (data18 === "commercial-telecom")) || (data18 === "financial-infrastructure-operator")) || (data18 === "sector-specific-act")) || (data18 === "security-activities")) || (data18 === "exempted-by-minister"))){
const err46 = {instancePath:instancePath+"/designations/" + i2,keyword:"enum",params:{allowedValues: schema97.enum},parentSchema:schema97,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
let i3 = data17.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data17[i3], data17[j1])){
const err47 = {instancePath:instancePath+"/designations",keyword:"uniqueItems",params:{i: i3, j: j1},parentSchema:schema90.properties.designations,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/designations",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.designations,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.mainEstablishment !== undefined && func0.call(data, "mainEstablishment")){
let data19 = data.mainEstablishment;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.country === undefined) || (!(func0.call(data19, "country")))){
const err49 = {instancePath:instancePath+"/mainEstablishment",keyword:"required",params:{missingProperty: "country"},parentSchema:schema90.properties.mainEstablishment,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((data19.basis === undefined) || (!(func0.call(data19, "basis")))){
const err50 = {instancePath:instancePath+"/mainEstablishment",keyword:"required",params:{missingProperty: "basis"},parentSchema:schema90.properties.mainEstablishment,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data19.reason === undefined) || (!(func0.call(data19, "reason")))){
const err51 = {instancePath:instancePath+"/mainEstablishment",keyword:"required",params:{missingProperty: "reason"},parentSchema:schema90.properties.mainEstablishment,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 of Object.keys(data19)){
if(!(((key3 === "country") || (key3 === "basis")) || (key3 === "reason"))){
const err52 = {instancePath:instancePath+"/mainEstablishment",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema90.properties.mainEstablishment,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.country !== undefined && func0.call(data19, "country")){
let data20 = data19.country;
if(typeof data20 === "string"){
if(func66(data20) > 2){
const err53 = {instancePath:instancePath+"/mainEstablishment/country",keyword:"maxLength",params:{limit: 2},parentSchema:schema90.properties.mainEstablishment.properties.country,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern19.test(data20)){
const err54 = {instancePath:instancePath+"/mainEstablishment/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema90.properties.mainEstablishment.properties.country,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/mainEstablishment/country",keyword:"type",params:{type: "string"},parentSchema:schema90.properties.mainEstablishment.properties.country,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data19.basis !== undefined && func0.call(data19, "basis")){
let data21 = data19.basis;
if(!(((data21 === "decisions") || (data21 === "operations")) || (data21 === "employees"))){
const err56 = {instancePath:instancePath+"/mainEstablishment/basis",keyword:"enum",params:{allowedValues: schema90.properties.mainEstablishment.properties.basis.enum},parentSchema:schema90.properties.mainEstablishment.properties.basis,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data19.reason !== undefined && func0.call(data19, "reason")){
let data22 = data19.reason;
if(typeof data22 === "string"){
if(func66(data22) > 500){
const err57 = {instancePath:instancePath+"/mainEstablishment/reason",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func66(data22) < 1){
const err58 = {instancePath:instancePath+"/mainEstablishment/reason",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/mainEstablishment/reason",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/mainEstablishment",keyword:"type",params:{type: "object"},parentSchema:schema90.properties.mainEstablishment,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.representative !== undefined && func0.call(data, "representative")){
let data23 = data.representative;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.name === undefined) || (!(func0.call(data23, "name")))){
const err61 = {instancePath:instancePath+"/representative",keyword:"required",params:{missingProperty: "name"},parentSchema:schema90.properties.representative,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data23.memberState === undefined) || (!(func0.call(data23, "memberState")))){
const err62 = {instancePath:instancePath+"/representative",keyword:"required",params:{missingProperty: "memberState"},parentSchema:schema90.properties.representative,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key4 of Object.keys(data23)){
if(!(((key4 === "name") || (key4 === "memberState")) || (key4 === "mandate"))){
const err63 = {instancePath:instancePath+"/representative",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema90.properties.representative,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.name !== undefined && func0.call(data23, "name")){
let data24 = data23.name;
if(typeof data24 === "string"){
if(func66(data24) > 500){
const err64 = {instancePath:instancePath+"/representative/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func66(data24) < 1){
const err65 = {instancePath:instancePath+"/representative/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/representative/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data23.memberState !== undefined && func0.call(data23, "memberState")){
let data25 = data23.memberState;
if(typeof data25 !== "string"){
const err67 = {instancePath:instancePath+"/representative/memberState",keyword:"type",params:{type: "string"},parentSchema:schema100,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(((((((((((((((((((((((((((data25 === "AT") || (data25 === "BE")) || (data25 === "BG")) || (data25 === "CY")) || (data25 === "CZ")) || (data25 === "DE")) || (data25 === "DK")) || (data25 === "EE")) || (data25 === "ES")) || (data25 === "FI")) || (data25 === "FR")) || (data25 === "GR")) || (data25 === "HR")) || (data25 === "HU")) || (data25 === "IE")) || (data25 === "IT")) || (data25 === "LT")) || (data25 === "LU")) || (data25 === "LV")) || (data25 === "MT")) || (data25 === "NL")) || (data25 === "PL")) || (data25 === "PT")) || (data25 === "RO")) || (data25 === "SE")) || (data25 === "SI")) || (data25 === "SK"))){
const err68 = {instancePath:instancePath+"/representative/memberState",keyword:"enum",params:{allowedValues: schema100.enum},parentSchema:schema100,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data23.mandate !== undefined && func0.call(data23, "mandate")){
let data26 = data23.mandate;
if(typeof data26 === "string"){
if(func66(data26) > 500){
const err69 = {instancePath:instancePath+"/representative/mandate",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func66(data26) < 1){
const err70 = {instancePath:instancePath+"/representative/mandate",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/representative/mandate",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/representative",keyword:"type",params:{type: "object"},parentSchema:schema90.properties.representative,data:data23};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.otherActs !== undefined && func0.call(data, "otherActs")){
let data27 = data.otherActs;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i4=0; i4<len2; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.sector === undefined) || (!(func0.call(data28, "sector")))){
const err73 = {instancePath:instancePath+"/otherActs/" + i4,keyword:"required",params:{missingProperty: "sector"},parentSchema:schema90.properties.otherActs.items,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data28.activities === undefined) || (!(func0.call(data28, "activities")))){
const err74 = {instancePath:instancePath+"/otherActs/" + i4,keyword:"required",params:{missingProperty: "activities"},parentSchema:schema90.properties.otherActs.items,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key5 of Object.keys(data28)){
if(!(((key5 === "sector") || (key5 === "activities")) || (key5 === "rest"))){
const err75 = {instancePath:instancePath+"/otherActs/" + i4,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema90.properties.otherActs.items,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.sector !== undefined && func0.call(data28, "sector")){
let data29 = data28.sector;
if(typeof data29 !== "string"){
const err76 = {instancePath:instancePath+"/otherActs/" + i4+"/sector",keyword:"type",params:{type: "string"},parentSchema:schema94,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((data29 === "energy.electricity") || (data29 === "energy.district-heating-cooling")) || (data29 === "energy.oil")) || (data29 === "energy.gas")) || (data29 === "energy.hydrogen")) || (data29 === "transport.air")) || (data29 === "transport.rail")) || (data29 === "transport.water.shipping")) || (data29 === "transport.water.ports")) || (data29 === "transport.water.vts")) || (data29 === "transport.road")) || (data29 === "banking")) || (data29 === "financial-market-infrastructure")) || (data29 === "health")) || (data29 === "drinking-water")) || (data29 === "waste-water")) || (data29 === "digital-infrastructure.ixp")) || (data29 === "digital-infrastructure.dns")) || (data29 === "digital-infrastructure.tld")) || (data29 === "digital-infrastructure.cloud")) || (data29 === "digital-infrastructure.data-centre")) || (data29 === "digital-infrastructure.cdn")) || (data29 === "digital-infrastructure.trust-qualified")) || (data29 === "digital-infrastructure.trust")) || (data29 === "digital-infrastructure.telecom")) || (data29 === "ict-service-management.msp")) || (data29 === "ict-service-management.mssp")) || (data29 === "public-administration.central")) || (data29 === "public-administration.regional")) || (data29 === "public-administration.local")) || (data29 === "space")) || (data29 === "postal-courier")) || (data29 === "waste-management")) || (data29 === "chemicals")) || (data29 === "food")) || (data29 === "manufacturing.medical-devices")) || (data29 === "manufacturing.computer-electronic-optical")) || (data29 === "manufacturing.electrical-equipment")) || (data29 === "manufacturing.machinery")) || (data29 === "manufacturing.motor-vehicles")) || (data29 === "manufacturing.other-transport-equipment")) || (data29 === "digital-providers.marketplace")) || (data29 === "digital-providers.search")) || (data29 === "digital-providers.social")) || (data29 === "research")) || (data29 === "domain-registration"))){
const err77 = {instancePath:instancePath+"/otherActs/" + i4+"/sector",keyword:"enum",params:{allowedValues: schema94.enum},parentSchema:schema94,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data28.activities !== undefined && func0.call(data28, "activities")){
let data30 = data28.activities;
if(typeof data30 === "string"){
if(func66(data30) > 500){
const err78 = {instancePath:instancePath+"/otherActs/" + i4+"/activities",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(func66(data30) < 1){
const err79 = {instancePath:instancePath+"/otherActs/" + i4+"/activities",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/otherActs/" + i4+"/activities",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data28.rest !== undefined && func0.call(data28, "rest")){
let data31 = data28.rest;
if(typeof data31 === "string"){
if(func66(data31) > 500){
const err81 = {instancePath:instancePath+"/otherActs/" + i4+"/rest",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func66(data31) < 1){
const err82 = {instancePath:instancePath+"/otherActs/" + i4+"/rest",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/otherActs/" + i4+"/rest",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/otherActs/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema90.properties.otherActs.items,data:data28};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/otherActs",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.otherActs,data:data27};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.coveredSince !== undefined && func0.call(data, "coveredSince")){
let data32 = data.coveredSince;
if(typeof data32 === "string"){
if(func66(data32) > 10){
const err86 = {instancePath:instancePath+"/coveredSince",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(formats0.validate(data32))){
const err87 = {instancePath:instancePath+"/coveredSince",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/coveredSince",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.class !== undefined && func0.call(data, "class")){
let data33 = data.class;
if(!((data33 === "essential") || (data33 === "important"))){
const err89 = {instancePath:instancePath+"/class",keyword:"enum",params:{allowedValues: schema90.properties.class.enum},parentSchema:schema90.properties.class,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.authorities !== undefined && func0.call(data, "authorities")){
let data34 = data.authorities;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i5=0; i5<len3; i5++){
let data35 = data34[i5];
if(typeof data35 === "string"){
if(func66(data35) > 200){
const err90 = {instancePath:instancePath+"/authorities/" + i5,keyword:"maxLength",params:{limit: 200},parentSchema:schema106,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func66(data35) < 1){
const err91 = {instancePath:instancePath+"/authorities/" + i5,keyword:"minLength",params:{limit: 1},parentSchema:schema106,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/authorities/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema106,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
let i6 = data34.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func27(data34[i6], data34[j2])){
const err93 = {instancePath:instancePath+"/authorities",keyword:"uniqueItems",params:{i: i6, j: j2},parentSchema:schema90.properties.authorities,data:data34};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err94 = {instancePath:instancePath+"/authorities",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.authorities,data:data34};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.managementBody !== undefined && func0.call(data, "managementBody")){
let data36 = data.managementBody;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.structure === undefined) || (!(func0.call(data36, "structure")))){
const err95 = {instancePath:instancePath+"/managementBody",keyword:"required",params:{missingProperty: "structure"},parentSchema:schema90.properties.managementBody,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((data36.organ === undefined) || (!(func0.call(data36, "organ")))){
const err96 = {instancePath:instancePath+"/managementBody",keyword:"required",params:{missingProperty: "organ"},parentSchema:schema90.properties.managementBody,data:data36};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((data36.members === undefined) || (!(func0.call(data36, "members")))){
const err97 = {instancePath:instancePath+"/managementBody",keyword:"required",params:{missingProperty: "members"},parentSchema:schema90.properties.managementBody,data:data36};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key6 of Object.keys(data36)){
if(!(((((key6 === "structure") || (key6 === "organ")) || (key6 === "reason")) || (key6 === "quorum")) || (key6 === "members"))){
const err98 = {instancePath:instancePath+"/managementBody",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema90.properties.managementBody,data:data36};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data36.structure !== undefined && func0.call(data36, "structure")){
let data37 = data36.structure;
if(typeof data37 !== "string"){
const err99 = {instancePath:instancePath+"/managementBody/structure",keyword:"type",params:{type: "string"},parentSchema:schema107,data:data37};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!((((((data37 === "board-and-executives") || (data37 === "executives-only")) || (data37 === "executives-and-supervisory-board")) || (data37 === "board-only")) || (data37 === "neither")) || (data37 === "top-administration"))){
const err100 = {instancePath:instancePath+"/managementBody/structure",keyword:"enum",params:{allowedValues: schema107.enum},parentSchema:schema107,data:data37};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data36.organ !== undefined && func0.call(data36, "organ")){
let data38 = data36.organ;
if(typeof data38 !== "string"){
const err101 = {instancePath:instancePath+"/managementBody/organ",keyword:"type",params:{type: "string"},parentSchema:schema54,data:data38};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((((data38 === "board") || (data38 === "executive-board")) || (data38 === "comparable-body")) || (data38 === "top-administrative-management"))){
const err102 = {instancePath:instancePath+"/managementBody/organ",keyword:"enum",params:{allowedValues: schema54.enum},parentSchema:schema54,data:data38};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data36.reason !== undefined && func0.call(data36, "reason")){
let data39 = data36.reason;
if(typeof data39 === "string"){
if(func66(data39) > 500){
const err103 = {instancePath:instancePath+"/managementBody/reason",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func66(data39) < 1){
const err104 = {instancePath:instancePath+"/managementBody/reason",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data39};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/managementBody/reason",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data39};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data36.quorum !== undefined && func0.call(data36, "quorum")){
let data40 = data36.quorum;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err106 = {instancePath:instancePath+"/managementBody/quorum",keyword:"type",params:{type: "integer"},parentSchema:schema90.properties.managementBody.properties.quorum,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
const err107 = {instancePath:instancePath+"/managementBody/quorum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema90.properties.managementBody.properties.quorum,data:data40};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data36.members !== undefined && func0.call(data36, "members")){
let data41 = data36.members;
if(Array.isArray(data41)){
if(data41.length < 1){
const err108 = {instancePath:instancePath+"/managementBody/members",keyword:"minItems",params:{limit: 1},parentSchema:schema90.properties.managementBody.properties.members,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len4 = data41.length;
for(let i7=0; i7<len4; i7++){
let data42 = data41[i7];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if((data42.name === undefined) || (!(func0.call(data42, "name")))){
const err109 = {instancePath:instancePath+"/managementBody/members/" + i7,keyword:"required",params:{missingProperty: "name"},parentSchema:schema90.properties.managementBody.properties.members.items,data:data42};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((data42.from === undefined) || (!(func0.call(data42, "from")))){
const err110 = {instancePath:instancePath+"/managementBody/members/" + i7,keyword:"required",params:{missingProperty: "from"},parentSchema:schema90.properties.managementBody.properties.members.items,data:data42};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key7 of Object.keys(data42)){
if(!((((key7 === "name") || (key7 === "role")) || (key7 === "from")) || (key7 === "until"))){
const err111 = {instancePath:instancePath+"/managementBody/members/" + i7,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema90.properties.managementBody.properties.members.items,data:data42};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data42.name !== undefined && func0.call(data42, "name")){
let data43 = data42.name;
if(typeof data43 === "string"){
if(func66(data43) > 500){
const err112 = {instancePath:instancePath+"/managementBody/members/" + i7+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data43};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(func66(data43) < 1){
const err113 = {instancePath:instancePath+"/managementBody/members/" + i7+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data43};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/managementBody/members/" + i7+"/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data43};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data42.role !== undefined && func0.call(data42, "role")){
let data44 = data42.role;
if(!(((((data44 === "chair") || (data44 === "deputy-chair")) || (data44 === "member")) || (data44 === "chief-executive")) || (data44 === "employee-representative"))){
const err115 = {instancePath:instancePath+"/managementBody/members/" + i7+"/role",keyword:"enum",params:{allowedValues: schema90.properties.managementBody.properties.members.items.properties.role.enum},parentSchema:schema90.properties.managementBody.properties.members.items.properties.role,data:data44};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data42.from !== undefined && func0.call(data42, "from")){
let data45 = data42.from;
if(typeof data45 === "string"){
if(func66(data45) > 10){
const err116 = {instancePath:instancePath+"/managementBody/members/" + i7+"/from",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!(formats0.validate(data45))){
const err117 = {instancePath:instancePath+"/managementBody/members/" + i7+"/from",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/managementBody/members/" + i7+"/from",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data45};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data42.until !== undefined && func0.call(data42, "until")){
let data46 = data42.until;
if(typeof data46 === "string"){
if(func66(data46) > 10){
const err119 = {instancePath:instancePath+"/managementBody/members/" + i7+"/until",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data46};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!(formats0.validate(data46))){
const err120 = {instancePath:instancePath+"/managementBody/members/" + i7+"/until",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data46};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/managementBody/members/" + i7+"/until",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data46};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/managementBody/members/" + i7,keyword:"type",params:{type: "object"},parentSchema:schema90.properties.managementBody.properties.members.items,data:data42};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/managementBody/members",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.managementBody.properties.members,data:data41};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/managementBody",keyword:"type",params:{type: "object"},parentSchema:schema90.properties.managementBody,data:data36};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.delegations !== undefined && func0.call(data, "delegations")){
let data47 = data.delegations;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i8=0; i8<len5; i8++){
let data48 = data47[i8];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.to === undefined) || (!(func0.call(data48, "to")))){
const err125 = {instancePath:instancePath+"/delegations/" + i8,keyword:"required",params:{missingProperty: "to"},parentSchema:schema90.properties.delegations.items,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((data48.scope === undefined) || (!(func0.call(data48, "scope")))){
const err126 = {instancePath:instancePath+"/delegations/" + i8,keyword:"required",params:{missingProperty: "scope"},parentSchema:schema90.properties.delegations.items,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((data48.decision === undefined) || (!(func0.call(data48, "decision")))){
const err127 = {instancePath:instancePath+"/delegations/" + i8,keyword:"required",params:{missingProperty: "decision"},parentSchema:schema90.properties.delegations.items,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((data48.from === undefined) || (!(func0.call(data48, "from")))){
const err128 = {instancePath:instancePath+"/delegations/" + i8,keyword:"required",params:{missingProperty: "from"},parentSchema:schema90.properties.delegations.items,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key8 of Object.keys(data48)){
if(!(((((((key8 === "to") || (key8 === "scope")) || (key8 === "decision")) || (key8 === "documents")) || (key8 === "editorialOnly")) || (key8 === "from")) || (key8 === "until"))){
const err129 = {instancePath:instancePath+"/delegations/" + i8,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema90.properties.delegations.items,data:data48};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data48.to !== undefined && func0.call(data48, "to")){
let data49 = data48.to;
if(typeof data49 === "string"){
if(func66(data49) > 500){
const err130 = {instancePath:instancePath+"/delegations/" + i8+"/to",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func66(data49) < 1){
const err131 = {instancePath:instancePath+"/delegations/" + i8+"/to",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data49};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/delegations/" + i8+"/to",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data49};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data48.scope !== undefined && func0.call(data48, "scope")){
let data50 = data48.scope;
if(typeof data50 === "string"){
if(func66(data50) > 500){
const err133 = {instancePath:instancePath+"/delegations/" + i8+"/scope",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data50};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func66(data50) < 1){
const err134 = {instancePath:instancePath+"/delegations/" + i8+"/scope",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data50};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/delegations/" + i8+"/scope",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data50};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data48.decision !== undefined && func0.call(data48, "decision")){
let data51 = data48.decision;
if(typeof data51 === "string"){
if(func66(data51) > 80){
const err136 = {instancePath:instancePath+"/delegations/" + i8+"/decision",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!pattern4.test(data51)){
const err137 = {instancePath:instancePath+"/delegations/" + i8+"/decision",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data51};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/delegations/" + i8+"/decision",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data51};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data48.documents !== undefined && func0.call(data48, "documents")){
let data52 = data48.documents;
if(Array.isArray(data52)){
if(data52.length < 1){
const err139 = {instancePath:instancePath+"/delegations/" + i8+"/documents",keyword:"minItems",params:{limit: 1},parentSchema:schema90.properties.delegations.items.properties.documents,data:data52};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len6 = data52.length;
for(let i9=0; i9<len6; i9++){
let data53 = data52[i9];
if(typeof data53 === "string"){
if(func66(data53) > 80){
const err140 = {instancePath:instancePath+"/delegations/" + i8+"/documents/" + i9,keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data53};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!pattern4.test(data53)){
const err141 = {instancePath:instancePath+"/delegations/" + i8+"/documents/" + i9,keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data53};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/delegations/" + i8+"/documents/" + i9,keyword:"type",params:{type: "string"},parentSchema:schema33,data:data53};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
let i10 = data52.length;
let j3;
if(i10 > 1){
outer3:
for(;i10--;){
for(j3 = i10; j3--;){
if(func27(data52[i10], data52[j3])){
const err143 = {instancePath:instancePath+"/delegations/" + i8+"/documents",keyword:"uniqueItems",params:{i: i10, j: j3},parentSchema:schema90.properties.delegations.items.properties.documents,data:data52};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err144 = {instancePath:instancePath+"/delegations/" + i8+"/documents",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.delegations.items.properties.documents,data:data52};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data48.editorialOnly !== undefined && func0.call(data48, "editorialOnly")){
let data54 = data48.editorialOnly;
if(typeof data54 !== "boolean"){
const err145 = {instancePath:instancePath+"/delegations/" + i8+"/editorialOnly",keyword:"type",params:{type: "boolean"},parentSchema:schema90.properties.delegations.items.properties.editorialOnly,data:data54};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data48.from !== undefined && func0.call(data48, "from")){
let data55 = data48.from;
if(typeof data55 === "string"){
if(func66(data55) > 10){
const err146 = {instancePath:instancePath+"/delegations/" + i8+"/from",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!(formats0.validate(data55))){
const err147 = {instancePath:instancePath+"/delegations/" + i8+"/from",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data55};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/delegations/" + i8+"/from",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data55};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data48.until !== undefined && func0.call(data48, "until")){
let data56 = data48.until;
if(typeof data56 === "string"){
if(func66(data56) > 10){
const err149 = {instancePath:instancePath+"/delegations/" + i8+"/until",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data56};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!(formats0.validate(data56))){
const err150 = {instancePath:instancePath+"/delegations/" + i8+"/until",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data56};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/delegations/" + i8+"/until",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data56};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/delegations/" + i8,keyword:"type",params:{type: "object"},parentSchema:schema90.properties.delegations.items,data:data48};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/delegations",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.delegations,data:data47};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.maturity !== undefined && func0.call(data, "maturity")){
let data57 = data.maturity;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key9 of Object.keys(data57)){
if(!(func0.call(schema90.properties.maturity.properties, key9))){
const err154 = {instancePath:instancePath+"/maturity",keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema90.properties.maturity,data:data57};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data57["1"] !== undefined && func0.call(data57, "1")){
let data58 = data57["1"];
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 5 || isNaN(data58)){
const err155 = {instancePath:instancePath+"/maturity/1",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data58};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data58 < 0 || isNaN(data58)){
const err156 = {instancePath:instancePath+"/maturity/1",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data58};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/maturity/1",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data58};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data57["2"] !== undefined && func0.call(data57, "2")){
let data59 = data57["2"];
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 5 || isNaN(data59)){
const err158 = {instancePath:instancePath+"/maturity/2",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data59};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data59 < 0 || isNaN(data59)){
const err159 = {instancePath:instancePath+"/maturity/2",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data59};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/maturity/2",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data59};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data57["3"] !== undefined && func0.call(data57, "3")){
let data60 = data57["3"];
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 5 || isNaN(data60)){
const err161 = {instancePath:instancePath+"/maturity/3",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data60};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err162 = {instancePath:instancePath+"/maturity/3",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data60};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/maturity/3",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data60};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data57["4"] !== undefined && func0.call(data57, "4")){
let data61 = data57["4"];
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 5 || isNaN(data61)){
const err164 = {instancePath:instancePath+"/maturity/4",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data61};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err165 = {instancePath:instancePath+"/maturity/4",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data61};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/maturity/4",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data61};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data57["5"] !== undefined && func0.call(data57, "5")){
let data62 = data57["5"];
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 5 || isNaN(data62)){
const err167 = {instancePath:instancePath+"/maturity/5",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data62};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err168 = {instancePath:instancePath+"/maturity/5",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data62};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/maturity/5",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data62};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data57["6"] !== undefined && func0.call(data57, "6")){
let data63 = data57["6"];
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 5 || isNaN(data63)){
const err170 = {instancePath:instancePath+"/maturity/6",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data63};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data63 < 0 || isNaN(data63)){
const err171 = {instancePath:instancePath+"/maturity/6",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data63};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/maturity/6",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data63};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data57["7"] !== undefined && func0.call(data57, "7")){
let data64 = data57["7"];
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 5 || isNaN(data64)){
const err173 = {instancePath:instancePath+"/maturity/7",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data64};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data64 < 0 || isNaN(data64)){
const err174 = {instancePath:instancePath+"/maturity/7",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data64};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/maturity/7",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data64};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data57["8"] !== undefined && func0.call(data57, "8")){
let data65 = data57["8"];
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 5 || isNaN(data65)){
const err176 = {instancePath:instancePath+"/maturity/8",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data65};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err177 = {instancePath:instancePath+"/maturity/8",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data65};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/maturity/8",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data65};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data57["9"] !== undefined && func0.call(data57, "9")){
let data66 = data57["9"];
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 5 || isNaN(data66)){
const err179 = {instancePath:instancePath+"/maturity/9",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data66};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err180 = {instancePath:instancePath+"/maturity/9",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data66};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/maturity/9",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data66};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data57["10"] !== undefined && func0.call(data57, "10")){
let data67 = data57["10"];
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 5 || isNaN(data67)){
const err182 = {instancePath:instancePath+"/maturity/10",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema119,data:data67};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data67 < 0 || isNaN(data67)){
const err183 = {instancePath:instancePath+"/maturity/10",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema119,data:data67};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/maturity/10",keyword:"type",params:{type: "number"},parentSchema:schema119,data:data67};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data57.assessed !== undefined && func0.call(data57, "assessed")){
let data68 = data57.assessed;
if(typeof data68 === "string"){
if(func66(data68) > 10){
const err185 = {instancePath:instancePath+"/maturity/assessed",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data68};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!(formats0.validate(data68))){
const err186 = {instancePath:instancePath+"/maturity/assessed",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data68};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/maturity/assessed",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data68};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/maturity",keyword:"type",params:{type: "object"},parentSchema:schema90.properties.maturity,data:data57};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.standards !== undefined && func0.call(data, "standards")){
let data69 = data.standards;
if(Array.isArray(data69)){
const len7 = data69.length;
for(let i11=0; i11<len7; i11++){
let data70 = data69[i11];
if(typeof data70 === "string"){
if(func66(data70) > 500){
const err189 = {instancePath:instancePath+"/standards/" + i11,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data70};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(func66(data70) < 1){
const err190 = {instancePath:instancePath+"/standards/" + i11,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data70};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/standards/" + i11,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data70};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/standards",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.standards,data:data69};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.inherits !== undefined && func0.call(data, "inherits")){
let data71 = data.inherits;
if(Array.isArray(data71)){
const len8 = data71.length;
for(let i12=0; i12<len8; i12++){
let data72 = data71[i12];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if((data72.entity === undefined) || (!(func0.call(data72, "entity")))){
const err193 = {instancePath:instancePath+"/inherits/" + i12,keyword:"required",params:{missingProperty: "entity"},parentSchema:schema90.properties.inherits.items,data:data72};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((data72.policies === undefined) || (!(func0.call(data72, "policies")))){
const err194 = {instancePath:instancePath+"/inherits/" + i12,keyword:"required",params:{missingProperty: "policies"},parentSchema:schema90.properties.inherits.items,data:data72};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key10 of Object.keys(data72)){
if(!((key10 === "entity") || (key10 === "policies"))){
const err195 = {instancePath:instancePath+"/inherits/" + i12,keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema90.properties.inherits.items,data:data72};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data72.entity !== undefined && func0.call(data72, "entity")){
let data73 = data72.entity;
if(typeof data73 === "string"){
if(func66(data73) > 80){
const err196 = {instancePath:instancePath+"/inherits/" + i12+"/entity",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data73};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!pattern4.test(data73)){
const err197 = {instancePath:instancePath+"/inherits/" + i12+"/entity",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data73};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/inherits/" + i12+"/entity",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data73};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data72.policies !== undefined && func0.call(data72, "policies")){
let data74 = data72.policies;
if(Array.isArray(data74)){
if(data74.length < 1){
const err199 = {instancePath:instancePath+"/inherits/" + i12+"/policies",keyword:"minItems",params:{limit: 1},parentSchema:schema90.properties.inherits.items.properties.policies,data:data74};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const len9 = data74.length;
for(let i13=0; i13<len9; i13++){
let data75 = data74[i13];
if(typeof data75 === "string"){
if(func66(data75) > 80){
const err200 = {instancePath:instancePath+"/inherits/" + i12+"/policies/" + i13,keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data75};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!pattern4.test(data75)){
const err201 = {instancePath:instancePath+"/inherits/" + i12+"/policies/" + i13,keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data75};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/inherits/" + i12+"/policies/" + i13,keyword:"type",params:{type: "string"},parentSchema:schema33,data:data75};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
let i14 = data74.length;
let j4;
if(i14 > 1){
outer4:
for(;i14--;){
for(j4 = i14; j4--;){
if(func27(data74[i14], data74[j4])){
const err203 = {instancePath:instancePath+"/inherits/" + i12+"/policies",keyword:"uniqueItems",params:{i: i14, j: j4},parentSchema:schema90.properties.inherits.items.properties.policies,data:data74};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err204 = {instancePath:instancePath+"/inherits/" + i12+"/policies",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.inherits.items.properties.policies,data:data74};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/inherits/" + i12,keyword:"type",params:{type: "object"},parentSchema:schema90.properties.inherits.items,data:data72};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/inherits",keyword:"type",params:{type: "array"},parentSchema:schema90.properties.inherits,data:data71};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema133 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/exception.schema.json","title":"Exception","description":"A requirement that is not applied, with reason and expiry: front matter of a Markdown document. It must itself be approved.","x-da":"Et krav, der ikke anvendes, med begrundelse og udløb: front matter i et Markdown-dokument. Den skal selv være godkendt.","type":"object","additionalProperties":false,"required":["nis2","id","version","requirement","reason","owner","granted","expires"],"properties":{"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"exception"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the exception.","x-da":"Undtagelsens id.","x-names":"exception","x-binding":true},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"version":{"description":"The version, in quotes.","x-da":"Versionen, i anførselstegn.","type":"string","minLength":1,"maxLength":40},"requirement":{"$ref":"common.schema.json#/$defs/requirement","description":"The requirement that is not applied.","x-da":"Det krav, der ikke anvendes.","x-binding":true},"reason":{"description":"Why it is not applied.","x-da":"Hvorfor det ikke anvendes.","type":"string","minLength":1,"maxLength":2000,"x-binding":true},"compensation":{"description":"What is done instead.","x-da":"Hvad der gøres i stedet.","type":"string","minLength":1,"maxLength":2000,"x-binding":true},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who answers for it.","x-da":"Hvem der har ansvaret for den."},"granted":{"$ref":"common.schema.json#/$defs/date","description":"From.","x-da":"Fra.","x-binding":true},"expires":{"$ref":"common.schema.json#/$defs/date","description":"Until.","x-da":"Til.","x-binding":true},"scope":{"$ref":"common.schema.json#/$defs/text","description":"What part of the requirement is not applied; left out, it is all of it. With a scope, a policy must still answer the requirement for the rest.","x-da":"Hvilken del af kravet der ikke anvendes; udelades det, er det hele kravet. Med et omfang skal en politik stadig besvare resten.","x-binding":true}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/exception.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.requirement === undefined) || (!(func0.call(data, "requirement")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "requirement"},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.owner === undefined) || (!(func0.call(data, "owner")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "owner"},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.granted === undefined) || (!(func0.call(data, "granted")))){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "granted"},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.expires === undefined) || (!(func0.call(data, "expires")))){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "expires"},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema133.properties, key0))){
const err8 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data0 = data.nis2;
if("exception" !== data0){
const err9 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "exception"},parentSchema:schema133.properties.nis2,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func66(data1) > 80){
const err10 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func66(data2) > 500){
const err13 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func66(data2) < 1){
const err14 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data3 = data.version;
if(typeof data3 === "string"){
if(func66(data3) > 40){
const err16 = {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 40},parentSchema:schema133.properties.version,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func66(data3) < 1){
const err17 = {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1},parentSchema:schema133.properties.version,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema133.properties.version,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.requirement !== undefined && func0.call(data, "requirement")){
let data4 = data.requirement;
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs16 = errors;
let valid5;
valid5 = false;
for(const v0 of schema38.else.enum){
if(func27(data4, v0)){
valid5 = true;
break;
}
}
if(!valid5){
const err20 = {instancePath:instancePath+"/requirement",keyword:"enum",params:{allowedValues: schema38.else.enum},parentSchema:schema38.else,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = _valid0;
}
if(!valid4){
const err21 = {instancePath:instancePath+"/requirement",keyword:"if",params:{failingKeyword: "else"},parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 120){
const err22 = {instancePath:instancePath+"/requirement",keyword:"maxLength",params:{limit: 120},parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/requirement",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data5 = data.reason;
if(typeof data5 === "string"){
if(func66(data5) > 2000){
const err24 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000},parentSchema:schema133.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func66(data5) < 1){
const err25 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},parentSchema:schema133.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema133.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.compensation !== undefined && func0.call(data, "compensation")){
let data6 = data.compensation;
if(typeof data6 === "string"){
if(func66(data6) > 2000){
const err27 = {instancePath:instancePath+"/compensation",keyword:"maxLength",params:{limit: 2000},parentSchema:schema133.properties.compensation,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func66(data6) < 1){
const err28 = {instancePath:instancePath+"/compensation",keyword:"minLength",params:{limit: 1},parentSchema:schema133.properties.compensation,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/compensation",keyword:"type",params:{type: "string"},parentSchema:schema133.properties.compensation,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data7 = data.owner;
if(typeof data7 === "string"){
if(func66(data7) > 500){
const err30 = {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func66(data7) < 1){
const err31 = {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.granted !== undefined && func0.call(data, "granted")){
let data8 = data.granted;
if(typeof data8 === "string"){
if(func66(data8) > 10){
const err33 = {instancePath:instancePath+"/granted",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats0.validate(data8))){
const err34 = {instancePath:instancePath+"/granted",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/granted",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.expires !== undefined && func0.call(data, "expires")){
let data9 = data.expires;
if(typeof data9 === "string"){
if(func66(data9) > 10){
const err36 = {instancePath:instancePath+"/expires",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(formats0.validate(data9))){
const err37 = {instancePath:instancePath+"/expires",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/expires",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data10 = data.scope;
if(typeof data10 === "string"){
if(func66(data10) > 500){
const err39 = {instancePath:instancePath+"/scope",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func66(data10) < 1){
const err40 = {instancePath:instancePath+"/scope",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema141 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/incident.schema.json","title":"Incident","description":"An incident (what happened when, whether it is significant and why, what was sent to whom): front matter of a Markdown document.","x-da":"En hændelse (hvad der skete hvornår, om den er væsentlig og hvorfor, hvad der blev sendt til hvem): front matter i et Markdown-dokument.","type":"object","additionalProperties":false,"required":["nis2","id","title","status","discovered","timeline"],"properties":{"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"incident"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the incident.","x-da":"Hændelsens id.","x-names":"incident"},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"status":{"description":"Whether it is still worked on or reported (open), or everything is done (closed).","x-da":"Om der stadig arbejdes eller skal underrettes (open), eller alt er gjort (closed).","enum":["open","closed"]},"discovered":{"$ref":"common.schema.json#/$defs/instant","description":"When the entity first noticed anything of it.","x-da":"Hvornår enheden først bemærkede noget."},"known":{"$ref":"common.schema.json#/$defs/instant","description":"When the entity got knowledge of the significant incident: the hours of section 13 run from then.","x-da":"Hvornår enheden fik kendskab til den væsentlige hændelse: timerne i § 13 regnes herfra."},"knownBecause":{"description":"What made it known then, where that is later than the first entry of the timeline.","x-da":"Hvad der gav kendskabet på det tidspunkt, når det er senere end tidslinjens første punkt.","type":"string","minLength":1,"maxLength":1000},"timeline":{"description":"What happened and was done, oldest first.","x-da":"Hvad der skete og blev gjort, ældste først.","type":"array","items":{"type":"object","additionalProperties":false,"required":["at","what"],"properties":{"at":{"$ref":"common.schema.json#/$defs/instant","description":"When.","x-da":"Hvornår."},"what":{"$ref":"common.schema.json#/$defs/text","description":"What.","x-da":"Hvad."}}},"minItems":1},"significance":{"description":"Whether the incident is significant, section 12(2).","x-da":"Om hændelsen er væsentlig, § 12, stk. 2.","type":"object","additionalProperties":false,"required":["assessed","result"],"properties":{"assessed":{"$ref":"common.schema.json#/$defs/instant","description":"When that was assessed.","x-da":"Hvornår det blev vurderet."},"by":{"$ref":"common.schema.json#/$defs/text","description":"Who assessed it: a role, or a name.","x-da":"Hvem der vurderede det: en rolle eller et navn."},"result":{"description":"What came out of it.","x-da":"Hvad der kom ud af det.","enum":["significant","not-significant"]},"reasons":{"description":"Why, in words.","x-da":"Hvorfor, i ord.","type":"string","minLength":1,"maxLength":4000},"limbs":{"description":"The grounds of section 12(2) that are met.","x-da":"De betingelser i § 12, stk. 2, der er opfyldt.","type":"array","items":{"$ref":"common.schema.json#/$defs/limb"},"uniqueItems":true},"met":{"description":"The thresholds of Regulation (EU) 2024/2690 that are exceeded.","x-da":"De tærskler i forordning (EU) 2024/2690, der er overskredet.","type":"array","items":{"$ref":"common.schema.json#/$defs/threshold"},"uniqueItems":true},"notMet":{"description":"The thresholds that were tested and are not exceeded.","x-da":"De tærskler, der er prøvet og ikke er overskredet.","type":"array","items":{"$ref":"common.schema.json#/$defs/threshold"},"uniqueItems":true},"loss":{"$ref":"common.schema.json#/$defs/money","description":"The direct financial loss, come about or possible.","x-da":"Det direkte økonomiske tab, sket eller muligt."}}},"cause":{"$ref":"common.schema.json#/$defs/id","description":"A name for the apparent root cause, the same in every incident that has it.","x-da":"Et navn for den tilsyneladende grundårsag, det samme i hver hændelse, der har den."},"maliciousSuspected":{"description":"Whether unlawful or malicious acts are suspected.","x-da":"Om ulovlige eller ondsindede handlinger mistænkes.","type":"boolean"},"crossBorder":{"description":"Effect in other countries.","x-da":"Virkning i andre lande.","type":"object","additionalProperties":false,"required":["possible"],"properties":{"possible":{"description":"Whether the incident had or could have effect in other countries.","x-da":"Om hændelsen havde eller kunne have virkning i andre lande.","type":"boolean"},"states":{"description":"The other countries of the EU it concerns.","x-da":"De øvrige EU-lande, den angår.","type":"array","items":{"$ref":"common.schema.json#/$defs/euMemberState"},"uniqueItems":true}}},"services":{"description":"The services it struck, by their id in the register.","x-da":"De tjenester, den ramte, ved deres id i fortegnelsen.","type":"array","items":{"$ref":"common.schema.json#/$defs/id","x-refers":["service"]},"uniqueItems":true},"personalData":{"description":"Whether personal data are affected: article 33 of the GDPR then has duties of its own, which are not judged here.","x-da":"Om personoplysninger er berørt: så har databeskyttelsesforordningens artikel 33 sine egne pligter, som ikke bedømmes her.","type":"boolean"},"voluntary":{"description":"Whether the CSIRT is told voluntarily, section 14: of an incident that is not significant, a near miss or a threat.","x-da":"Om CSIRT’en underrettes frivilligt, § 14: om en hændelse, der ikke er væsentlig, en nærvedhændelse eller en trussel.","type":"boolean"},"notifications":{"description":"Each notification sent, oldest first.","x-da":"Hver underretning, der er sendt, ældste først.","type":"array","items":{"type":"object","additionalProperties":false,"required":["step","sent","to","channel"],"properties":{"step":{"$ref":"common.schema.json#/$defs/notificationStep","description":"Which part it is.","x-da":"Hvilken del det er."},"sent":{"$ref":"common.schema.json#/$defs/instant","description":"When it was sent.","x-da":"Hvornår den blev sendt."},"to":{"description":"Whom it was sent to.","x-da":"Hvem den blev sendt til.","type":"array","items":{"$ref":"common.schema.json#/$defs/addressee"},"minItems":1,"uniqueItems":true},"channel":{"$ref":"common.schema.json#/$defs/channel","description":"How it was sent.","x-da":"Hvordan den blev sendt."},"receipt":{"$ref":"common.schema.json#/$defs/text","description":"Number or place of the receipt.","x-da":"Kvitteringens nummer eller sted."},"contents":{"description":"What it told, for each thing that section 13 asks of its step.","x-da":"Hvad den oplyste, for hver ting § 13 kræver af dens trin.","type":"object","additionalProperties":false,"properties":{"malicious":{"description":"Early warning: suspicion of an unlawful or malicious cause.","x-da":"Tidlig varsling: mistanke om ulovlig eller ondsindet årsag.","type":"string","minLength":1,"maxLength":1000},"crossBorder":{"description":"Early warning and final report: effect across borders.","x-da":"Tidlig varsling og endelig rapport: virkning over grænserne.","type":"string","minLength":1,"maxLength":1000},"update":{"description":"Incident notification: what is new since the early warning.","x-da":"Hændelsesunderretning: hvad der er nyt siden den tidlige varsling.","type":"string","minLength":1,"maxLength":1000},"assessment":{"description":"Incident notification: initial assessment with severity and impact.","x-da":"Hændelsesunderretning: indledende vurdering med alvor og indvirkning.","type":"string","minLength":1,"maxLength":1000},"indicators":{"description":"Incident notification: indicators of compromise, or that there are none.","x-da":"Hændelsesunderretning: kompromitteringsindikatorer, eller at der ingen er.","type":"string","minLength":1,"maxLength":1000},"status":{"description":"Interim report: the state of the incident.","x-da":"Foreløbig rapport: status på hændelsen.","type":"string","minLength":1,"maxLength":1000},"description":{"description":"Final report: description with severity and impact.","x-da":"Endelig rapport: beskrivelse med alvor og indvirkning.","type":"string","minLength":1,"maxLength":4000},"cause":{"description":"Final report: type of threat or root cause.","x-da":"Endelig rapport: trusselstype eller grundårsag.","type":"string","minLength":1,"maxLength":1000},"mitigation":{"description":"Final report: mitigation done and under way.","x-da":"Endelig rapport: foranstaltninger, der er truffet og er i gang.","type":"string","minLength":1,"maxLength":4000}}}}}},"requests":{"description":"When the CSIRT asked for an interim report.","x-da":"Hvornår CSIRT’en bad om en foreløbig rapport.","type":"array","items":{"$ref":"common.schema.json#/$defs/instant"},"uniqueItems":true},"ongoing":{"description":"Whether the incident is still going on.","x-da":"Om hændelsen stadig er i gang.","type":"boolean"},"handled":{"$ref":"common.schema.json#/$defs/instant","description":"When the incident had been handled.","x-da":"Hvornår hændelsen var håndteret."},"recipients":{"description":"What the recipients of the services were told, section 15.","x-da":"Hvad modtagerne af tjenesterne fik at vide, § 15.","type":"object","additionalProperties":false,"properties":{"told":{"description":"Each time they were told.","x-da":"Hver gang de fik besked.","type":"array","items":{"type":"object","additionalProperties":false,"required":["at","how"],"properties":{"at":{"$ref":"common.schema.json#/$defs/instant","description":"When.","x-da":"Hvornår."},"how":{"$ref":"common.schema.json#/$defs/text","description":"How, and who.","x-da":"Hvordan, og hvem."}}},"minItems":1},"notTold":{"description":"Why they were not told.","x-da":"Hvorfor de ikke fik besked.","type":"string","minLength":1,"maxLength":1000},"threat":{"description":"Whether a significant cyber threat may affect them, section 15(2).","x-da":"Om en væsentlig cybertrussel kan berøre dem, § 15, stk. 2.","type":"boolean"},"threatMeasures":{"description":"What they were told that they can do themselves against the threat.","x-da":"Hvad de fik at vide, at de selv kan gøre mod truslen.","type":"string","minLength":1,"maxLength":1000}}}}};
const schema144 = {"description":"A point in time with its offset from UTC: 2026-03-12T14:05+01:00 (or Z). Winter time in Denmark is +01:00, summer time +02:00.","x-da":"Et tidspunkt med forskellen til UTC: 2026-03-12T14:05+01:00 (eller Z). Dansk normaltid er +01:00, sommertid +02:00.","type":"string","format":"instant","maxLength":25};
const schema150 = {"description":"A ground of section 12(2) on which an incident is significant.","x-da":"En af betingelserne i § 12, stk. 2, for at en hændelse er væsentlig.","x-values":"limbs","type":"string","enum":["disruption-or-loss","harm-to-others"]};
const schema151 = {"description":"A threshold of Regulation (EU) 2024/2690, articles 3 to 14.","x-da":"En tærskel i forordning (EU) 2024/2690, artikel 3-14.","x-values":"thresholds","type":"string","enum":["financial-loss","trade-secrets","death","health","malicious-access","recurring","dns/unavailable","dns/slow","dns/compromised","tld/unavailable","tld/slow","tld/compromised","cloud/unavailable","cloud/limited","cloud/compromised-with-malice","cloud/compromised-widely","data-centre/unavailable","data-centre/limited","data-centre/compromised-with-malice","data-centre/physical-access","cdn/unavailable","cdn/limited","cdn/compromised-with-malice","cdn/compromised-widely","managed/unavailable","managed/limited","managed/compromised-with-malice","managed/compromised-widely","marketplace/unavailable","marketplace/limited","marketplace/compromised-with-malice","marketplace/compromised-widely","search/unavailable","search/limited","search/compromised-with-malice","search/compromised-widely","social/unavailable","social/limited","social/compromised-with-malice","social/compromised-widely","trust/unavailable","trust/unavailable-in-week","trust/limited","trust/physical-access","trust/compromised-widely"]};
const schema158 = {"description":"A part of a notification under section 13.","x-da":"En del af en underretning efter § 13.","x-values":"steps","type":"string","enum":["early-warning","incident-notification","interim-report","status-report","final-report"]};
const schema160 = {"description":"Whom a notification is sent to: the competent authority or the CSIRT.","x-da":"Hvem en underretning er sendt til: den kompetente myndighed eller CSIRT’en.","x-values":"addressees","type":"string","enum":["authority","csirt"]};
const schema161 = {"description":"How something was sent to the authority.","x-da":"Hvordan noget blev sendt til myndigheden.","x-values":"channels","type":"string","enum":["virk.dk","fallback","exemption","other"]};
const formats50 = formats.instant;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err0 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema95.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "number"},parentSchema:schema95.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dkk === undefined) || (!(func0.call(data, "dkk")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "dkk"},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.rate === undefined) || (!(func0.call(data, "rate")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "rate"},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.rateDate === undefined) || (!(func0.call(data, "rateDate")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "rateDate"},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "dkk") || (key0 === "rate")) || (key0 === "rateDate"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dkk !== undefined && func0.call(data, "dkk")){
let data0 = data.dkk;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/dkk",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema95.anyOf[1].properties.dkk,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/dkk",keyword:"type",params:{type: "number"},parentSchema:schema95.anyOf[1].properties.dkk,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rate !== undefined && func0.call(data, "rate")){
let data1 = data.rate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/rate",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema95.anyOf[1].properties.rate,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},parentSchema:schema95.anyOf[1].properties.rate,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rateDate !== undefined && func0.call(data, "rateDate")){
let data2 = data.rateDate;
if(typeof data2 === "string"){
if(func66(data2) > 10){
const err10 = {instancePath:instancePath+"/rateDate",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats0.validate(data2))){
const err11 = {instancePath:instancePath+"/rateDate",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/rateDate",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema95.anyOf[1],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err14 = {instancePath,keyword:"anyOf",params:{},parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate38.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/incident.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "status"},parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.discovered === undefined) || (!(func0.call(data, "discovered")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "discovered"},parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.timeline === undefined) || (!(func0.call(data, "timeline")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "timeline"},parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema141.properties, key0))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data0 = data.nis2;
if("incident" !== data0){
const err7 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "incident"},parentSchema:schema141.properties.nis2,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func66(data1) > 80){
const err8 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func66(data2) > 500){
const err11 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func66(data2) < 1){
const err12 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data3 = data.status;
if(!((data3 === "open") || (data3 === "closed"))){
const err14 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema141.properties.status.enum},parentSchema:schema141.properties.status,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.discovered !== undefined && func0.call(data, "discovered")){
let data4 = data.discovered;
if(typeof data4 === "string"){
if(func66(data4) > 25){
const err15 = {instancePath:instancePath+"/discovered",keyword:"maxLength",params:{limit: 25},parentSchema:schema144,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats50(data4))){
const err16 = {instancePath:instancePath+"/discovered",keyword:"format",params:{format: "instant"},parentSchema:schema144,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/discovered",keyword:"type",params:{type: "string"},parentSchema:schema144,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.known !== undefined && func0.call(data, "known")){
let data5 = data.known;
if(typeof data5 === "string"){
if(func66(data5) > 25){
const err18 = {instancePath:instancePath+"/known",keyword:"maxLength",params:{limit: 25},parentSchema:schema144,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats50(data5))){
const err19 = {instancePath:instancePath+"/known",keyword:"format",params:{format: "instant"},parentSchema:schema144,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/known",keyword:"type",params:{type: "string"},parentSchema:schema144,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.knownBecause !== undefined && func0.call(data, "knownBecause")){
let data6 = data.knownBecause;
if(typeof data6 === "string"){
if(func66(data6) > 1000){
const err21 = {instancePath:instancePath+"/knownBecause",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.knownBecause,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func66(data6) < 1){
const err22 = {instancePath:instancePath+"/knownBecause",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.knownBecause,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/knownBecause",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.knownBecause,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.timeline !== undefined && func0.call(data, "timeline")){
let data7 = data.timeline;
if(Array.isArray(data7)){
if(data7.length < 1){
const err24 = {instancePath:instancePath+"/timeline",keyword:"minItems",params:{limit: 1},parentSchema:schema141.properties.timeline,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.at === undefined) || (!(func0.call(data8, "at")))){
const err25 = {instancePath:instancePath+"/timeline/" + i0,keyword:"required",params:{missingProperty: "at"},parentSchema:schema141.properties.timeline.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data8.what === undefined) || (!(func0.call(data8, "what")))){
const err26 = {instancePath:instancePath+"/timeline/" + i0,keyword:"required",params:{missingProperty: "what"},parentSchema:schema141.properties.timeline.items,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!((key1 === "at") || (key1 === "what"))){
const err27 = {instancePath:instancePath+"/timeline/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema141.properties.timeline.items,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.at !== undefined && func0.call(data8, "at")){
let data9 = data8.at;
if(typeof data9 === "string"){
if(func66(data9) > 25){
const err28 = {instancePath:instancePath+"/timeline/" + i0+"/at",keyword:"maxLength",params:{limit: 25},parentSchema:schema144,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats50(data9))){
const err29 = {instancePath:instancePath+"/timeline/" + i0+"/at",keyword:"format",params:{format: "instant"},parentSchema:schema144,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/timeline/" + i0+"/at",keyword:"type",params:{type: "string"},parentSchema:schema144,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.what !== undefined && func0.call(data8, "what")){
let data10 = data8.what;
if(typeof data10 === "string"){
if(func66(data10) > 500){
const err31 = {instancePath:instancePath+"/timeline/" + i0+"/what",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func66(data10) < 1){
const err32 = {instancePath:instancePath+"/timeline/" + i0+"/what",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/timeline/" + i0+"/what",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/timeline/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema141.properties.timeline.items,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/timeline",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.timeline,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.significance !== undefined && func0.call(data, "significance")){
let data11 = data.significance;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.assessed === undefined) || (!(func0.call(data11, "assessed")))){
const err36 = {instancePath:instancePath+"/significance",keyword:"required",params:{missingProperty: "assessed"},parentSchema:schema141.properties.significance,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data11.result === undefined) || (!(func0.call(data11, "result")))){
const err37 = {instancePath:instancePath+"/significance",keyword:"required",params:{missingProperty: "result"},parentSchema:schema141.properties.significance,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!((((((((key2 === "assessed") || (key2 === "by")) || (key2 === "result")) || (key2 === "reasons")) || (key2 === "limbs")) || (key2 === "met")) || (key2 === "notMet")) || (key2 === "loss"))){
const err38 = {instancePath:instancePath+"/significance",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema141.properties.significance,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.assessed !== undefined && func0.call(data11, "assessed")){
let data12 = data11.assessed;
if(typeof data12 === "string"){
if(func66(data12) > 25){
const err39 = {instancePath:instancePath+"/significance/assessed",keyword:"maxLength",params:{limit: 25},parentSchema:schema144,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(formats50(data12))){
const err40 = {instancePath:instancePath+"/significance/assessed",keyword:"format",params:{format: "instant"},parentSchema:schema144,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/significance/assessed",keyword:"type",params:{type: "string"},parentSchema:schema144,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data13 = data11.by;
if(typeof data13 === "string"){
if(func66(data13) > 500){
const err42 = {instancePath:instancePath+"/significance/by",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func66(data13) < 1){
const err43 = {instancePath:instancePath+"/significance/by",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/significance/by",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.result !== undefined && func0.call(data11, "result")){
let data14 = data11.result;
if(!((data14 === "significant") || (data14 === "not-significant"))){
const err45 = {instancePath:instancePath+"/significance/result",keyword:"enum",params:{allowedValues: schema141.properties.significance.properties.result.enum},parentSchema:schema141.properties.significance.properties.result,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.reasons !== undefined && func0.call(data11, "reasons")){
let data15 = data11.reasons;
if(typeof data15 === "string"){
if(func66(data15) > 4000){
const err46 = {instancePath:instancePath+"/significance/reasons",keyword:"maxLength",params:{limit: 4000},parentSchema:schema141.properties.significance.properties.reasons,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func66(data15) < 1){
const err47 = {instancePath:instancePath+"/significance/reasons",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.significance.properties.reasons,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/significance/reasons",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.significance.properties.reasons,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data11.limbs !== undefined && func0.call(data11, "limbs")){
let data16 = data11.limbs;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 !== "string"){
const err49 = {instancePath:instancePath+"/significance/limbs/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema150,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((data17 === "disruption-or-loss") || (data17 === "harm-to-others"))){
const err50 = {instancePath:instancePath+"/significance/limbs/" + i1,keyword:"enum",params:{allowedValues: schema150.enum},parentSchema:schema150,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let i2 = data16.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data16[i2], data16[j0])){
const err51 = {instancePath:instancePath+"/significance/limbs",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema141.properties.significance.properties.limbs,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/significance/limbs",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.significance.properties.limbs,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data11.met !== undefined && func0.call(data11, "met")){
let data18 = data11.met;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i3=0; i3<len2; i3++){
let data19 = data18[i3];
if(typeof data19 !== "string"){
const err53 = {instancePath:instancePath+"/significance/met/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema151,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((data19 === "financial-loss") || (data19 === "trade-secrets")) || (data19 === "death")) || (data19 === "health")) || (data19 === "malicious-access")) || (data19 === "recurring")) || (data19 === "dns/unavailable")) || (data19 === "dns/slow")) || (data19 === "dns/compromised")) || (data19 === "tld/unavailable")) || (data19 === "tld/slow")) || (data19 === "tld/compromised")) || (data19 === "cloud/unavailable")) || (data19 === "cloud/limited")) || (data19 === "cloud/compromised-with-malice")) || (data19 === "cloud/compromised-widely")) || (data19 === "data-centre/unavailable")) || (data19 === "data-centre/limited")) || (data19 === "data-centre/compromised-with-malice")) || (data19 === "data-centre/physical-access")) || (data19 === "cdn/unavailable")) || (data19 === "cdn/limited")) || (data19 === "cdn/compromised-with-malice")) || (data19 === "cdn/compromised-widely")) || (data19 === "managed/unavailable")) || (data19 === "managed/limited")) || (data19 === "managed/compromised-with-malice")) || (data19 === "managed/compromised-widely")) || (data19 === "marketplace/unavailable")) || (data19 === "marketplace/limited")) || (data19 === "marketplace/compromised-with-malice")) || (data19 === "marketplace/compromised-widely")) || (data19 === "search/unavailable")) || (data19 === "search/limited")) || (data19 === "search/compromised-with-malice")) || (data19 === "search/compromised-widely")) || (data19 === "social/unavailable")) || (data19 === "social/limited")) || (data19 === "social/compromised-with-malice")) || (data19 === "social/compromised-widely")) || (data19 === "trust/unavailable")) || (data19 === "trust/unavailable-in-week")) || (data19 === "trust/limited")) || (data19 === "trust/physical-access")) || (data19 === "trust/compromised-widely"))){
const err54 = {instancePath:instancePath+"/significance/met/" + i3,keyword:"enum",params:{allowedValues: schema151.enum},parentSchema:schema151,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let i4 = data18.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data18[i4], data18[j1])){
const err55 = {instancePath:instancePath+"/significance/met",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema141.properties.significance.properties.met,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/significance/met",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.significance.properties.met,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data11.notMet !== undefined && func0.call(data11, "notMet")){
let data20 = data11.notMet;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i5=0; i5<len3; i5++){
let data21 = data20[i5];
if(typeof data21 !== "string"){
const err57 = {instancePath:instancePath+"/significance/notMet/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema151,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((data21 === "financial-loss") || (data21 === "trade-secrets")) || (data21 === "death")) || (data21 === "health")) || (data21 === "malicious-access")) || (data21 === "recurring")) || (data21 === "dns/unavailable")) || (data21 === "dns/slow")) || (data21 === "dns/compromised")) || (data21 === "tld/unavailable")) || (data21 === "tld/slow")) || (data21 === "tld/compromised")) || (data21 === "cloud/unavailable")) || (data21 === "cloud/limited")) || (data21 === "cloud/compromised-with-malice")) || (data21 === "cloud/compromised-widely")) || (data21 === "data-centre/unavailable")) || (data21 === "data-centre/limited")) || (data21 === "data-centre/compromised-with-malice")) || (data21 === "data-centre/physical-access")) || (data21 === "cdn/unavailable")) || (data21 === "cdn/limited")) || (data21 === "cdn/compromised-with-malice")) || (data21 === "cdn/compromised-widely")) || (data21 === "managed/unavailable")) || (data21 === "managed/limited")) || (data21 === "managed/compromised-with-malice")) || (data21 === "managed/compromised-widely")) || (data21 === "marketplace/unavailable")) || (data21 === "marketplace/limited")) || (data21 === "marketplace/compromised-with-malice")) || (data21 === "marketplace/compromised-widely")) || (data21 === "search/unavailable")) || (data21 === "search/limited")) || (data21 === "search/compromised-with-malice")) || (data21 === "search/compromised-widely")) || (data21 === "social/unavailable")) || (data21 === "social/limited")) || (data21 === "social/compromised-with-malice")) || (data21 === "social/compromised-widely")) || (data21 === "trust/unavailable")) || (data21 === "trust/unavailable-in-week")) || (data21 === "trust/limited")) || (data21 === "trust/physical-access")) || (data21 === "trust/compromised-widely"))){
const err58 = {instancePath:instancePath+"/significance/notMet/" + i5,keyword:"enum",params:{allowedValues: schema151.enum},parentSchema:schema151,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
let i6 = data20.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func27(data20[i6], data20[j2])){
const err59 = {instancePath:instancePath+"/significance/notMet",keyword:"uniqueItems",params:{i: i6, j: j2},parentSchema:schema141.properties.significance.properties.notMet,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/significance/notMet",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.significance.properties.notMet,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data11.loss !== undefined && func0.call(data11, "loss")){
if(!(validate38(data11.loss, {instancePath:instancePath+"/significance/loss",parentData:data11,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/significance",keyword:"type",params:{type: "object"},parentSchema:schema141.properties.significance,data:data11};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
let data23 = data.cause;
if(typeof data23 === "string"){
if(func66(data23) > 80){
const err62 = {instancePath:instancePath+"/cause",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern4.test(data23)){
const err63 = {instancePath:instancePath+"/cause",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/cause",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.maliciousSuspected !== undefined && func0.call(data, "maliciousSuspected")){
let data24 = data.maliciousSuspected;
if(typeof data24 !== "boolean"){
const err65 = {instancePath:instancePath+"/maliciousSuspected",keyword:"type",params:{type: "boolean"},parentSchema:schema141.properties.maliciousSuspected,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.crossBorder !== undefined && func0.call(data, "crossBorder")){
let data25 = data.crossBorder;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.possible === undefined) || (!(func0.call(data25, "possible")))){
const err66 = {instancePath:instancePath+"/crossBorder",keyword:"required",params:{missingProperty: "possible"},parentSchema:schema141.properties.crossBorder,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key3 of Object.keys(data25)){
if(!((key3 === "possible") || (key3 === "states"))){
const err67 = {instancePath:instancePath+"/crossBorder",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema141.properties.crossBorder,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.possible !== undefined && func0.call(data25, "possible")){
let data26 = data25.possible;
if(typeof data26 !== "boolean"){
const err68 = {instancePath:instancePath+"/crossBorder/possible",keyword:"type",params:{type: "boolean"},parentSchema:schema141.properties.crossBorder.properties.possible,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.states !== undefined && func0.call(data25, "states")){
let data27 = data25.states;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i7=0; i7<len4; i7++){
let data28 = data27[i7];
if(typeof data28 !== "string"){
const err69 = {instancePath:instancePath+"/crossBorder/states/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema100,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(((((((((((((((((((((((((((data28 === "AT") || (data28 === "BE")) || (data28 === "BG")) || (data28 === "CY")) || (data28 === "CZ")) || (data28 === "DE")) || (data28 === "DK")) || (data28 === "EE")) || (data28 === "ES")) || (data28 === "FI")) || (data28 === "FR")) || (data28 === "GR")) || (data28 === "HR")) || (data28 === "HU")) || (data28 === "IE")) || (data28 === "IT")) || (data28 === "LT")) || (data28 === "LU")) || (data28 === "LV")) || (data28 === "MT")) || (data28 === "NL")) || (data28 === "PL")) || (data28 === "PT")) || (data28 === "RO")) || (data28 === "SE")) || (data28 === "SI")) || (data28 === "SK"))){
const err70 = {instancePath:instancePath+"/crossBorder/states/" + i7,keyword:"enum",params:{allowedValues: schema100.enum},parentSchema:schema100,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
let i8 = data27.length;
let j3;
if(i8 > 1){
outer3:
for(;i8--;){
for(j3 = i8; j3--;){
if(func27(data27[i8], data27[j3])){
const err71 = {instancePath:instancePath+"/crossBorder/states",keyword:"uniqueItems",params:{i: i8, j: j3},parentSchema:schema141.properties.crossBorder.properties.states,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/crossBorder/states",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.crossBorder.properties.states,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/crossBorder",keyword:"type",params:{type: "object"},parentSchema:schema141.properties.crossBorder,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data29 = data.services;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i9=0; i9<len5; i9++){
let data30 = data29[i9];
if(typeof data30 === "string"){
if(func66(data30) > 80){
const err74 = {instancePath:instancePath+"/services/" + i9,keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern4.test(data30)){
const err75 = {instancePath:instancePath+"/services/" + i9,keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/services/" + i9,keyword:"type",params:{type: "string"},parentSchema:schema33,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
let i10 = data29.length;
let j4;
if(i10 > 1){
outer4:
for(;i10--;){
for(j4 = i10; j4--;){
if(func27(data29[i10], data29[j4])){
const err77 = {instancePath:instancePath+"/services",keyword:"uniqueItems",params:{i: i10, j: j4},parentSchema:schema141.properties.services,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.services,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.personalData !== undefined && func0.call(data, "personalData")){
let data31 = data.personalData;
if(typeof data31 !== "boolean"){
const err79 = {instancePath:instancePath+"/personalData",keyword:"type",params:{type: "boolean"},parentSchema:schema141.properties.personalData,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.voluntary !== undefined && func0.call(data, "voluntary")){
let data32 = data.voluntary;
if(typeof data32 !== "boolean"){
const err80 = {instancePath:instancePath+"/voluntary",keyword:"type",params:{type: "boolean"},parentSchema:schema141.properties.voluntary,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.notifications !== undefined && func0.call(data, "notifications")){
let data33 = data.notifications;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i11=0; i11<len6; i11++){
let data34 = data33[i11];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.step === undefined) || (!(func0.call(data34, "step")))){
const err81 = {instancePath:instancePath+"/notifications/" + i11,keyword:"required",params:{missingProperty: "step"},parentSchema:schema141.properties.notifications.items,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((data34.sent === undefined) || (!(func0.call(data34, "sent")))){
const err82 = {instancePath:instancePath+"/notifications/" + i11,keyword:"required",params:{missingProperty: "sent"},parentSchema:schema141.properties.notifications.items,data:data34};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((data34.to === undefined) || (!(func0.call(data34, "to")))){
const err83 = {instancePath:instancePath+"/notifications/" + i11,keyword:"required",params:{missingProperty: "to"},parentSchema:schema141.properties.notifications.items,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data34.channel === undefined) || (!(func0.call(data34, "channel")))){
const err84 = {instancePath:instancePath+"/notifications/" + i11,keyword:"required",params:{missingProperty: "channel"},parentSchema:schema141.properties.notifications.items,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key4 of Object.keys(data34)){
if(!((((((key4 === "step") || (key4 === "sent")) || (key4 === "to")) || (key4 === "channel")) || (key4 === "receipt")) || (key4 === "contents"))){
const err85 = {instancePath:instancePath+"/notifications/" + i11,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema141.properties.notifications.items,data:data34};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data34.step !== undefined && func0.call(data34, "step")){
let data35 = data34.step;
if(typeof data35 !== "string"){
const err86 = {instancePath:instancePath+"/notifications/" + i11+"/step",keyword:"type",params:{type: "string"},parentSchema:schema158,data:data35};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(((((data35 === "early-warning") || (data35 === "incident-notification")) || (data35 === "interim-report")) || (data35 === "status-report")) || (data35 === "final-report"))){
const err87 = {instancePath:instancePath+"/notifications/" + i11+"/step",keyword:"enum",params:{allowedValues: schema158.enum},parentSchema:schema158,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data34.sent !== undefined && func0.call(data34, "sent")){
let data36 = data34.sent;
if(typeof data36 === "string"){
if(func66(data36) > 25){
const err88 = {instancePath:instancePath+"/notifications/" + i11+"/sent",keyword:"maxLength",params:{limit: 25},parentSchema:schema144,data:data36};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(formats50(data36))){
const err89 = {instancePath:instancePath+"/notifications/" + i11+"/sent",keyword:"format",params:{format: "instant"},parentSchema:schema144,data:data36};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/notifications/" + i11+"/sent",keyword:"type",params:{type: "string"},parentSchema:schema144,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data34.to !== undefined && func0.call(data34, "to")){
let data37 = data34.to;
if(Array.isArray(data37)){
if(data37.length < 1){
const err91 = {instancePath:instancePath+"/notifications/" + i11+"/to",keyword:"minItems",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.to,data:data37};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const len7 = data37.length;
for(let i12=0; i12<len7; i12++){
let data38 = data37[i12];
if(typeof data38 !== "string"){
const err92 = {instancePath:instancePath+"/notifications/" + i11+"/to/" + i12,keyword:"type",params:{type: "string"},parentSchema:schema160,data:data38};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((data38 === "authority") || (data38 === "csirt"))){
const err93 = {instancePath:instancePath+"/notifications/" + i11+"/to/" + i12,keyword:"enum",params:{allowedValues: schema160.enum},parentSchema:schema160,data:data38};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
let i13 = data37.length;
let j5;
if(i13 > 1){
outer5:
for(;i13--;){
for(j5 = i13; j5--;){
if(func27(data37[i13], data37[j5])){
const err94 = {instancePath:instancePath+"/notifications/" + i11+"/to",keyword:"uniqueItems",params:{i: i13, j: j5},parentSchema:schema141.properties.notifications.items.properties.to,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/notifications/" + i11+"/to",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.notifications.items.properties.to,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.channel !== undefined && func0.call(data34, "channel")){
let data39 = data34.channel;
if(typeof data39 !== "string"){
const err96 = {instancePath:instancePath+"/notifications/" + i11+"/channel",keyword:"type",params:{type: "string"},parentSchema:schema161,data:data39};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!((((data39 === "virk.dk") || (data39 === "fallback")) || (data39 === "exemption")) || (data39 === "other"))){
const err97 = {instancePath:instancePath+"/notifications/" + i11+"/channel",keyword:"enum",params:{allowedValues: schema161.enum},parentSchema:schema161,data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data34.receipt !== undefined && func0.call(data34, "receipt")){
let data40 = data34.receipt;
if(typeof data40 === "string"){
if(func66(data40) > 500){
const err98 = {instancePath:instancePath+"/notifications/" + i11+"/receipt",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data40};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func66(data40) < 1){
const err99 = {instancePath:instancePath+"/notifications/" + i11+"/receipt",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data40};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/notifications/" + i11+"/receipt",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data40};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data34.contents !== undefined && func0.call(data34, "contents")){
let data41 = data34.contents;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key5 of Object.keys(data41)){
if(!(func0.call(schema141.properties.notifications.items.properties.contents.properties, key5))){
const err101 = {instancePath:instancePath+"/notifications/" + i11+"/contents",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema141.properties.notifications.items.properties.contents,data:data41};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data41.malicious !== undefined && func0.call(data41, "malicious")){
let data42 = data41.malicious;
if(typeof data42 === "string"){
if(func66(data42) > 1000){
const err102 = {instancePath:instancePath+"/notifications/" + i11+"/contents/malicious",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.notifications.items.properties.contents.properties.malicious,data:data42};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func66(data42) < 1){
const err103 = {instancePath:instancePath+"/notifications/" + i11+"/contents/malicious",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.contents.properties.malicious,data:data42};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/notifications/" + i11+"/contents/malicious",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.notifications.items.properties.contents.properties.malicious,data:data42};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data41.crossBorder !== undefined && func0.call(data41, "crossBorder")){
let data43 = data41.crossBorder;
if(typeof data43 === "string"){
if(func66(data43) > 1000){
const err105 = {instancePath:instancePath+"/notifications/" + i11+"/contents/crossBorder",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.notifications.items.properties.contents.properties.crossBorder,data:data43};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func66(data43) < 1){
const err106 = {instancePath:instancePath+"/notifications/" + i11+"/contents/crossBorder",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.contents.properties.crossBorder,data:data43};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/notifications/" + i11+"/contents/crossBorder",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.notifications.items.properties.contents.properties.crossBorder,data:data43};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data41.update !== undefined && func0.call(data41, "update")){
let data44 = data41.update;
if(typeof data44 === "string"){
if(func66(data44) > 1000){
const err108 = {instancePath:instancePath+"/notifications/" + i11+"/contents/update",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.notifications.items.properties.contents.properties.update,data:data44};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func66(data44) < 1){
const err109 = {instancePath:instancePath+"/notifications/" + i11+"/contents/update",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.contents.properties.update,data:data44};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/notifications/" + i11+"/contents/update",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.notifications.items.properties.contents.properties.update,data:data44};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data41.assessment !== undefined && func0.call(data41, "assessment")){
let data45 = data41.assessment;
if(typeof data45 === "string"){
if(func66(data45) > 1000){
const err111 = {instancePath:instancePath+"/notifications/" + i11+"/contents/assessment",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.notifications.items.properties.contents.properties.assessment,data:data45};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func66(data45) < 1){
const err112 = {instancePath:instancePath+"/notifications/" + i11+"/contents/assessment",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.contents.properties.assessment,data:data45};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/notifications/" + i11+"/contents/assessment",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.notifications.items.properties.contents.properties.assessment,data:data45};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.indicators !== undefined && func0.call(data41, "indicators")){
let data46 = data41.indicators;
if(typeof data46 === "string"){
if(func66(data46) > 1000){
const err114 = {instancePath:instancePath+"/notifications/" + i11+"/contents/indicators",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.notifications.items.properties.contents.properties.indicators,data:data46};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func66(data46) < 1){
const err115 = {instancePath:instancePath+"/notifications/" + i11+"/contents/indicators",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.contents.properties.indicators,data:data46};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/notifications/" + i11+"/contents/indicators",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.notifications.items.properties.contents.properties.indicators,data:data46};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data41.status !== undefined && func0.call(data41, "status")){
let data47 = data41.status;
if(typeof data47 === "string"){
if(func66(data47) > 1000){
const err117 = {instancePath:instancePath+"/notifications/" + i11+"/contents/status",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.notifications.items.properties.contents.properties.status,data:data47};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(func66(data47) < 1){
const err118 = {instancePath:instancePath+"/notifications/" + i11+"/contents/status",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.contents.properties.status,data:data47};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/notifications/" + i11+"/contents/status",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.notifications.items.properties.contents.properties.status,data:data47};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data41.description !== undefined && func0.call(data41, "description")){
let data48 = data41.description;
if(typeof data48 === "string"){
if(func66(data48) > 4000){
const err120 = {instancePath:instancePath+"/notifications/" + i11+"/contents/description",keyword:"maxLength",params:{limit: 4000},parentSchema:schema141.properties.notifications.items.properties.contents.properties.description,data:data48};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func66(data48) < 1){
const err121 = {instancePath:instancePath+"/notifications/" + i11+"/contents/description",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.contents.properties.description,data:data48};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/notifications/" + i11+"/contents/description",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.notifications.items.properties.contents.properties.description,data:data48};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data41.cause !== undefined && func0.call(data41, "cause")){
let data49 = data41.cause;
if(typeof data49 === "string"){
if(func66(data49) > 1000){
const err123 = {instancePath:instancePath+"/notifications/" + i11+"/contents/cause",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.notifications.items.properties.contents.properties.cause,data:data49};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func66(data49) < 1){
const err124 = {instancePath:instancePath+"/notifications/" + i11+"/contents/cause",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.contents.properties.cause,data:data49};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/notifications/" + i11+"/contents/cause",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.notifications.items.properties.contents.properties.cause,data:data49};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data41.mitigation !== undefined && func0.call(data41, "mitigation")){
let data50 = data41.mitigation;
if(typeof data50 === "string"){
if(func66(data50) > 4000){
const err126 = {instancePath:instancePath+"/notifications/" + i11+"/contents/mitigation",keyword:"maxLength",params:{limit: 4000},parentSchema:schema141.properties.notifications.items.properties.contents.properties.mitigation,data:data50};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(func66(data50) < 1){
const err127 = {instancePath:instancePath+"/notifications/" + i11+"/contents/mitigation",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.notifications.items.properties.contents.properties.mitigation,data:data50};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/notifications/" + i11+"/contents/mitigation",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.notifications.items.properties.contents.properties.mitigation,data:data50};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/notifications/" + i11+"/contents",keyword:"type",params:{type: "object"},parentSchema:schema141.properties.notifications.items.properties.contents,data:data41};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/notifications/" + i11,keyword:"type",params:{type: "object"},parentSchema:schema141.properties.notifications.items,data:data34};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/notifications",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.notifications,data:data33};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.requests !== undefined && func0.call(data, "requests")){
let data51 = data.requests;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i14=0; i14<len8; i14++){
let data52 = data51[i14];
if(typeof data52 === "string"){
if(func66(data52) > 25){
const err132 = {instancePath:instancePath+"/requests/" + i14,keyword:"maxLength",params:{limit: 25},parentSchema:schema144,data:data52};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!(formats50(data52))){
const err133 = {instancePath:instancePath+"/requests/" + i14,keyword:"format",params:{format: "instant"},parentSchema:schema144,data:data52};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/requests/" + i14,keyword:"type",params:{type: "string"},parentSchema:schema144,data:data52};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
let i15 = data51.length;
let j6;
if(i15 > 1){
outer6:
for(;i15--;){
for(j6 = i15; j6--;){
if(func27(data51[i15], data51[j6])){
const err135 = {instancePath:instancePath+"/requests",keyword:"uniqueItems",params:{i: i15, j: j6},parentSchema:schema141.properties.requests,data:data51};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err136 = {instancePath:instancePath+"/requests",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.requests,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.ongoing !== undefined && func0.call(data, "ongoing")){
let data53 = data.ongoing;
if(typeof data53 !== "boolean"){
const err137 = {instancePath:instancePath+"/ongoing",keyword:"type",params:{type: "boolean"},parentSchema:schema141.properties.ongoing,data:data53};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.handled !== undefined && func0.call(data, "handled")){
let data54 = data.handled;
if(typeof data54 === "string"){
if(func66(data54) > 25){
const err138 = {instancePath:instancePath+"/handled",keyword:"maxLength",params:{limit: 25},parentSchema:schema144,data:data54};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!(formats50(data54))){
const err139 = {instancePath:instancePath+"/handled",keyword:"format",params:{format: "instant"},parentSchema:schema144,data:data54};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/handled",keyword:"type",params:{type: "string"},parentSchema:schema144,data:data54};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.recipients !== undefined && func0.call(data, "recipients")){
let data55 = data.recipients;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key6 of Object.keys(data55)){
if(!((((key6 === "told") || (key6 === "notTold")) || (key6 === "threat")) || (key6 === "threatMeasures"))){
const err141 = {instancePath:instancePath+"/recipients",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema141.properties.recipients,data:data55};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data55.told !== undefined && func0.call(data55, "told")){
let data56 = data55.told;
if(Array.isArray(data56)){
if(data56.length < 1){
const err142 = {instancePath:instancePath+"/recipients/told",keyword:"minItems",params:{limit: 1},parentSchema:schema141.properties.recipients.properties.told,data:data56};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len9 = data56.length;
for(let i16=0; i16<len9; i16++){
let data57 = data56[i16];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.at === undefined) || (!(func0.call(data57, "at")))){
const err143 = {instancePath:instancePath+"/recipients/told/" + i16,keyword:"required",params:{missingProperty: "at"},parentSchema:schema141.properties.recipients.properties.told.items,data:data57};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((data57.how === undefined) || (!(func0.call(data57, "how")))){
const err144 = {instancePath:instancePath+"/recipients/told/" + i16,keyword:"required",params:{missingProperty: "how"},parentSchema:schema141.properties.recipients.properties.told.items,data:data57};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key7 of Object.keys(data57)){
if(!((key7 === "at") || (key7 === "how"))){
const err145 = {instancePath:instancePath+"/recipients/told/" + i16,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema141.properties.recipients.properties.told.items,data:data57};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data57.at !== undefined && func0.call(data57, "at")){
let data58 = data57.at;
if(typeof data58 === "string"){
if(func66(data58) > 25){
const err146 = {instancePath:instancePath+"/recipients/told/" + i16+"/at",keyword:"maxLength",params:{limit: 25},parentSchema:schema144,data:data58};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!(formats50(data58))){
const err147 = {instancePath:instancePath+"/recipients/told/" + i16+"/at",keyword:"format",params:{format: "instant"},parentSchema:schema144,data:data58};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/recipients/told/" + i16+"/at",keyword:"type",params:{type: "string"},parentSchema:schema144,data:data58};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data57.how !== undefined && func0.call(data57, "how")){
let data59 = data57.how;
if(typeof data59 === "string"){
if(func66(data59) > 500){
const err149 = {instancePath:instancePath+"/recipients/told/" + i16+"/how",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data59};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(func66(data59) < 1){
const err150 = {instancePath:instancePath+"/recipients/told/" + i16+"/how",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data59};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/recipients/told/" + i16+"/how",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data59};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/recipients/told/" + i16,keyword:"type",params:{type: "object"},parentSchema:schema141.properties.recipients.properties.told.items,data:data57};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/recipients/told",keyword:"type",params:{type: "array"},parentSchema:schema141.properties.recipients.properties.told,data:data56};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data55.notTold !== undefined && func0.call(data55, "notTold")){
let data60 = data55.notTold;
if(typeof data60 === "string"){
if(func66(data60) > 1000){
const err154 = {instancePath:instancePath+"/recipients/notTold",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.recipients.properties.notTold,data:data60};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(func66(data60) < 1){
const err155 = {instancePath:instancePath+"/recipients/notTold",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.recipients.properties.notTold,data:data60};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/recipients/notTold",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.recipients.properties.notTold,data:data60};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data55.threat !== undefined && func0.call(data55, "threat")){
let data61 = data55.threat;
if(typeof data61 !== "boolean"){
const err157 = {instancePath:instancePath+"/recipients/threat",keyword:"type",params:{type: "boolean"},parentSchema:schema141.properties.recipients.properties.threat,data:data61};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data55.threatMeasures !== undefined && func0.call(data55, "threatMeasures")){
let data62 = data55.threatMeasures;
if(typeof data62 === "string"){
if(func66(data62) > 1000){
const err158 = {instancePath:instancePath+"/recipients/threatMeasures",keyword:"maxLength",params:{limit: 1000},parentSchema:schema141.properties.recipients.properties.threatMeasures,data:data62};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(func66(data62) < 1){
const err159 = {instancePath:instancePath+"/recipients/threatMeasures",keyword:"minLength",params:{limit: 1},parentSchema:schema141.properties.recipients.properties.threatMeasures,data:data62};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/recipients/threatMeasures",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.recipients.properties.threatMeasures,data:data62};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/recipients",keyword:"type",params:{type: "object"},parentSchema:schema141.properties.recipients,data:data55};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema167 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/index.schema.json","title":"DocumentIndex","description":"nis2lint.index.yaml: the metadata of Markdown documents that have none of ours themselves, so that they need not be changed.","x-da":"nis2lint.index.yaml: metadata for Markdown-dokumenter, som ikke selv har vores, så de ikke behøver at blive ændret.","type":"object","additionalProperties":false,"required":["nis2","documents"],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"index"},"documents":{"description":"Each document.","x-da":"Hvert dokument.","type":"array","items":{"type":"object","additionalProperties":false,"required":["document","metadata"],"properties":{"document":{"description":"The path of the Markdown file, from the folder of this index; it stands there or below.","x-da":"Markdown-filens sti, regnet fra dette indeks’ mappe; den ligger dér eller dybere.","type":"string","minLength":1,"maxLength":500},"metadata":{"description":"What would else stand in its front matter, with nis2: policy or another kind that is Markdown.","x-da":"Det, der ellers ville stå i dens front matter, med nis2: policy eller en anden slags, der er Markdown.","type":"object"}}}}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/index.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.documents === undefined) || (!(func0.call(data, "documents")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "documents"},parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "$schema") || (key0 === "nis2")) || (key0 === "documents"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema167.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("index" !== data1){
const err4 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "index"},parentSchema:schema167.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.documents !== undefined && func0.call(data, "documents")){
let data2 = data.documents;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.document === undefined) || (!(func0.call(data3, "document")))){
const err5 = {instancePath:instancePath+"/documents/" + i0,keyword:"required",params:{missingProperty: "document"},parentSchema:schema167.properties.documents.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data3.metadata === undefined) || (!(func0.call(data3, "metadata")))){
const err6 = {instancePath:instancePath+"/documents/" + i0,keyword:"required",params:{missingProperty: "metadata"},parentSchema:schema167.properties.documents.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "document") || (key1 === "metadata"))){
const err7 = {instancePath:instancePath+"/documents/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema167.properties.documents.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.document !== undefined && func0.call(data3, "document")){
let data4 = data3.document;
if(typeof data4 === "string"){
if(func66(data4) > 500){
const err8 = {instancePath:instancePath+"/documents/" + i0+"/document",keyword:"maxLength",params:{limit: 500},parentSchema:schema167.properties.documents.items.properties.document,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func66(data4) < 1){
const err9 = {instancePath:instancePath+"/documents/" + i0+"/document",keyword:"minLength",params:{limit: 1},parentSchema:schema167.properties.documents.items.properties.document,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/documents/" + i0+"/document",keyword:"type",params:{type: "string"},parentSchema:schema167.properties.documents.items.properties.document,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.metadata !== undefined && func0.call(data3, "metadata")){
let data5 = data3.metadata;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {instancePath:instancePath+"/documents/" + i0+"/metadata",keyword:"type",params:{type: "object"},parentSchema:schema167.properties.documents.items.properties.metadata,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/documents/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema167.properties.documents.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/documents",keyword:"type",params:{type: "array"},parentSchema:schema167.properties.documents,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema168 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/oversight.schema.json","title":"Oversight","description":"A meeting at which the management body oversaw how the measures are carried out: front matter of a Markdown document.","x-da":"Et møde, hvor ledelsesorganet førte tilsyn med, hvordan foranstaltningerne gennemføres: front matter i et Markdown-dokument.","type":"object","additionalProperties":false,"required":["nis2","id","organ","date","reports"],"properties":{"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"oversight"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the record.","x-da":"Dokumentets id.","x-names":"oversight"},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"organ":{"$ref":"common.schema.json#/$defs/organ","description":"The organ that received the reports.","x-da":"Det organ, der fik rapporterne forelagt."},"date":{"$ref":"common.schema.json#/$defs/date","description":"The day of the meeting.","x-da":"Dagen for mødet."},"present":{"description":"Members who took part.","x-da":"Medlemmer, der deltog.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"uniqueItems":true},"minutes":{"$ref":"common.schema.json#/$defs/evidence","description":"Where the minutes are: number, or file with its SHA-256.","x-da":"Hvor referatet findes: nummer, eller fil med dens SHA-256."},"reports":{"description":"Each report received on how the measures are carried out.","x-da":"Hver rapport, der blev forelagt om foranstaltningernes gennemførelse.","type":"array","items":{"type":"object","additionalProperties":false,"required":["topic"],"properties":{"topic":{"$ref":"common.schema.json#/$defs/text","description":"What it was about.","x-da":"Hvad den handlede om."},"document":{"$ref":"common.schema.json#/$defs/id","description":"The document or register it is about, where it is one of these.","x-da":"Det dokument eller den fortegnelse, den handler om, når det er et af disse.","x-refers":["policy","exception","training","registration","incident","risks","assets","services","suppliers","actions"]}}},"minItems":1},"decisions":{"description":"What the body decided on them.","x-da":"Hvad organet besluttede på den baggrund.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"uniqueItems":true},"followUps":{"description":"What is to be done after the meeting.","x-da":"Hvad der skal gøres efter mødet.","type":"array","items":{"type":"object","additionalProperties":false,"required":["what","owner","due"],"properties":{"what":{"$ref":"common.schema.json#/$defs/text","description":"What is to be done.","x-da":"Hvad der skal gøres."},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who does it.","x-da":"Hvem der gør det."},"due":{"$ref":"common.schema.json#/$defs/date","description":"By when.","x-da":"Hvornår senest."},"done":{"$ref":"common.schema.json#/$defs/date","description":"When it was done.","x-da":"Hvornår det blev gjort."}}}},"staffCourses":{"$ref":"common.schema.json#/$defs/text","description":"How the members encouraged that staff be offered courses like their own.","x-da":"Hvordan medlemmerne opfordrede til, at de ansatte tilbydes kurser svarende til deres egne."}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func66(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file === undefined) || (!(func0.call(data, "file")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "file"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "file") || (key0 === "sha256"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined && func0.call(data, "file")){
let data0 = data.file;
if(typeof data0 === "string"){
if(func66(data0) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func66(data0) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(func66(data1) > 64){
const err8 = {instancePath:instancePath+"/sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats6(data1))){
const err9 = {instancePath:instancePath+"/sha256",keyword:"format",params:{format: "sha256"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err12 = {instancePath,keyword:"anyOf",params:{},parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate42.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/oversight.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.organ === undefined) || (!(func0.call(data, "organ")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "organ"},parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "date"},parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.reports === undefined) || (!(func0.call(data, "reports")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "reports"},parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema168.properties, key0))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data0 = data.nis2;
if("oversight" !== data0){
const err6 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "oversight"},parentSchema:schema168.properties.nis2,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func66(data1) > 80){
const err7 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func66(data2) > 500){
const err10 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func66(data2) < 1){
const err11 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.organ !== undefined && func0.call(data, "organ")){
let data3 = data.organ;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/organ",keyword:"type",params:{type: "string"},parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "board") || (data3 === "executive-board")) || (data3 === "comparable-body")) || (data3 === "top-administrative-management"))){
const err14 = {instancePath:instancePath+"/organ",keyword:"enum",params:{allowedValues: schema54.enum},parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data4 = data.date;
if(typeof data4 === "string"){
if(func66(data4) > 10){
const err15 = {instancePath:instancePath+"/date",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats0.validate(data4))){
const err16 = {instancePath:instancePath+"/date",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/date",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.present !== undefined && func0.call(data, "present")){
let data5 = data.present;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func66(data6) > 500){
const err18 = {instancePath:instancePath+"/present/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func66(data6) < 1){
const err19 = {instancePath:instancePath+"/present/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/present/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data5[i1], data5[j0])){
const err21 = {instancePath:instancePath+"/present",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema168.properties.present,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/present",keyword:"type",params:{type: "array"},parentSchema:schema168.properties.present,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.minutes !== undefined && func0.call(data, "minutes")){
if(!(validate42(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.reports !== undefined && func0.call(data, "reports")){
let data8 = data.reports;
if(Array.isArray(data8)){
if(data8.length < 1){
const err23 = {instancePath:instancePath+"/reports",keyword:"minItems",params:{limit: 1},parentSchema:schema168.properties.reports,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.topic === undefined) || (!(func0.call(data9, "topic")))){
const err24 = {instancePath:instancePath+"/reports/" + i2,keyword:"required",params:{missingProperty: "topic"},parentSchema:schema168.properties.reports.items,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 of Object.keys(data9)){
if(!((key1 === "topic") || (key1 === "document"))){
const err25 = {instancePath:instancePath+"/reports/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema168.properties.reports.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.topic !== undefined && func0.call(data9, "topic")){
let data10 = data9.topic;
if(typeof data10 === "string"){
if(func66(data10) > 500){
const err26 = {instancePath:instancePath+"/reports/" + i2+"/topic",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func66(data10) < 1){
const err27 = {instancePath:instancePath+"/reports/" + i2+"/topic",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/reports/" + i2+"/topic",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.document !== undefined && func0.call(data9, "document")){
let data11 = data9.document;
if(typeof data11 === "string"){
if(func66(data11) > 80){
const err29 = {instancePath:instancePath+"/reports/" + i2+"/document",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data11)){
const err30 = {instancePath:instancePath+"/reports/" + i2+"/document",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/reports/" + i2+"/document",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/reports/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema168.properties.reports.items,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/reports",keyword:"type",params:{type: "array"},parentSchema:schema168.properties.reports,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.decisions !== undefined && func0.call(data, "decisions")){
let data12 = data.decisions;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(func66(data13) > 500){
const err34 = {instancePath:instancePath+"/decisions/" + i3,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func66(data13) < 1){
const err35 = {instancePath:instancePath+"/decisions/" + i3,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/decisions/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let i4 = data12.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data12[i4], data12[j1])){
const err37 = {instancePath:instancePath+"/decisions",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema168.properties.decisions,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "array"},parentSchema:schema168.properties.decisions,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.followUps !== undefined && func0.call(data, "followUps")){
let data14 = data.followUps;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i5=0; i5<len3; i5++){
let data15 = data14[i5];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.what === undefined) || (!(func0.call(data15, "what")))){
const err39 = {instancePath:instancePath+"/followUps/" + i5,keyword:"required",params:{missingProperty: "what"},parentSchema:schema168.properties.followUps.items,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data15.owner === undefined) || (!(func0.call(data15, "owner")))){
const err40 = {instancePath:instancePath+"/followUps/" + i5,keyword:"required",params:{missingProperty: "owner"},parentSchema:schema168.properties.followUps.items,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data15.due === undefined) || (!(func0.call(data15, "due")))){
const err41 = {instancePath:instancePath+"/followUps/" + i5,keyword:"required",params:{missingProperty: "due"},parentSchema:schema168.properties.followUps.items,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key2 of Object.keys(data15)){
if(!((((key2 === "what") || (key2 === "owner")) || (key2 === "due")) || (key2 === "done"))){
const err42 = {instancePath:instancePath+"/followUps/" + i5,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema168.properties.followUps.items,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.what !== undefined && func0.call(data15, "what")){
let data16 = data15.what;
if(typeof data16 === "string"){
if(func66(data16) > 500){
const err43 = {instancePath:instancePath+"/followUps/" + i5+"/what",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func66(data16) < 1){
const err44 = {instancePath:instancePath+"/followUps/" + i5+"/what",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/followUps/" + i5+"/what",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.owner !== undefined && func0.call(data15, "owner")){
let data17 = data15.owner;
if(typeof data17 === "string"){
if(func66(data17) > 500){
const err46 = {instancePath:instancePath+"/followUps/" + i5+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func66(data17) < 1){
const err47 = {instancePath:instancePath+"/followUps/" + i5+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/followUps/" + i5+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.due !== undefined && func0.call(data15, "due")){
let data18 = data15.due;
if(typeof data18 === "string"){
if(func66(data18) > 10){
const err49 = {instancePath:instancePath+"/followUps/" + i5+"/due",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(formats0.validate(data18))){
const err50 = {instancePath:instancePath+"/followUps/" + i5+"/due",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/followUps/" + i5+"/due",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.done !== undefined && func0.call(data15, "done")){
let data19 = data15.done;
if(typeof data19 === "string"){
if(func66(data19) > 10){
const err52 = {instancePath:instancePath+"/followUps/" + i5+"/done",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(formats0.validate(data19))){
const err53 = {instancePath:instancePath+"/followUps/" + i5+"/done",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/followUps/" + i5+"/done",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/followUps/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema168.properties.followUps.items,data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/followUps",keyword:"type",params:{type: "array"},parentSchema:schema168.properties.followUps,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.staffCourses !== undefined && func0.call(data, "staffCourses")){
let data20 = data.staffCourses;
if(typeof data20 === "string"){
if(func66(data20) > 500){
const err57 = {instancePath:instancePath+"/staffCourses",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func66(data20) < 1){
const err58 = {instancePath:instancePath+"/staffCourses",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/staffCourses",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema184 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/policy.schema.json","title":"Policy","description":"A policy, procedure or plan: front matter of a Markdown document.","x-da":"En politik, procedure eller plan: front matter i et Markdown-dokument.","type":"object","additionalProperties":false,"required":["nis2","id","title","version","status","owner"],"properties":{"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"policy"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the policy.","x-da":"Politikkens id.","x-names":"policy","x-binding":true},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"version":{"description":"The version, in quotes.","x-da":"Versionen, i anførselstegn.","type":"string","minLength":1,"maxLength":40},"status":{"description":"Where it stands: a draft binds nobody, a retired policy counts for nothing.","x-da":"Hvor den står: et udkast binder ingen, en udgået politik tæller ikke.","enum":["draft","approved","retired"]},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who answers for it.","x-da":"Hvem der har ansvaret for den."},"effective":{"$ref":"common.schema.json#/$defs/date","description":"In force from.","x-da":"Gælder fra."},"updated":{"$ref":"common.schema.json#/$defs/date","description":"Last changed.","x-da":"Senest ændret."},"reviewed":{"$ref":"common.schema.json#/$defs/date","description":"Last reviewed, changed or not.","x-da":"Senest gennemgået, ændret eller ej."},"reviewEvery":{"$ref":"common.schema.json#/$defs/interval","description":"How often it is to be reviewed.","x-da":"Hvor ofte den skal gennemgås."},"replaces":{"$ref":"common.schema.json#/$defs/id","description":"The policy it replaces.","x-da":"Den politik, den erstatter.","x-refers":["policy"]},"covers":{"description":"Which requirement is answered under which heading.","x-da":"Hvilket krav der er besvaret under hvilken overskrift.","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/requirement"},"additionalProperties":{"type":"string","pattern":"^#[^\\s#]+$","maxLength":200},"x-binding":true},"facts":{"description":"What the text says, in data, by the number of the measure in section 6(1). Binding, apart from the dates on which something was last done: a change of them is a change of the policy.","x-da":"Det, teksten siger, som data efter foranstaltningens nummer i § 6, stk. 1. Bindende, bortset fra de dage, hvor noget sidst er gjort: ændres de, er politikken ændret.","type":"object","additionalProperties":false,"x-binding":true,"properties":{"1":{"$ref":"measures/1.schema.json","description":"Facts on risk analysis and security policy, section 6(1)(1).","x-da":"Oplysninger om risikoanalyse og sikkerhedspolitik, § 6, stk. 1, nr. 1."},"2":{"$ref":"measures/2.schema.json","description":"Facts on incident handling, section 6(1)(2).","x-da":"Oplysninger om håndtering af hændelser, § 6, stk. 1, nr. 2."},"3":{"$ref":"measures/3.schema.json","description":"Facts on continuity, backup and crisis management, section 6(1)(3).","x-da":"Oplysninger om driftskontinuitet, backup og krisestyring, § 6, stk. 1, nr. 3."},"4":{"$ref":"measures/4.schema.json","description":"Facts on the supply chain, section 6(1)(4).","x-da":"Oplysninger om forsyningskæden, § 6, stk. 1, nr. 4."},"5":{"$ref":"measures/5.schema.json","description":"Facts on acquisition, development, maintenance and vulnerabilities, section 6(1)(5).","x-da":"Oplysninger om anskaffelse, udvikling, vedligeholdelse og sårbarheder, § 6, stk. 1, nr. 5."},"6":{"$ref":"measures/6.schema.json","description":"Facts on effectiveness, section 6(1)(6).","x-da":"Oplysninger om effektivitet, § 6, stk. 1, nr. 6."},"7":{"$ref":"measures/7.schema.json","description":"Facts on cyber hygiene and training, section 6(1)(7).","x-da":"Oplysninger om cyberhygiejne og uddannelse, § 6, stk. 1, nr. 7."},"8":{"$ref":"measures/8.schema.json","description":"Facts on cryptography, section 6(1)(8).","x-da":"Oplysninger om kryptografi, § 6, stk. 1, nr. 8."},"9":{"$ref":"measures/9.schema.json","description":"Facts on staff, access and assets, section 6(1)(9).","x-da":"Oplysninger om personale, adgang og aktiver, § 6, stk. 1, nr. 9."},"10":{"$ref":"measures/10.schema.json","description":"Facts on authentication and communication, section 6(1)(10).","x-da":"Oplysninger om autentificering og kommunikation, § 6, stk. 1, nr. 10."}}},"tags":{"description":"Words to sort by.","x-da":"Ord at sortere efter.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"}}}};
const pattern34 = new RegExp("^#[^\\s#]+$", "u");
const schema194 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/1.schema.json","title":"Measure1","description":"Facts on risk analysis and security policy, section 6(1)(1).","x-da":"Oplysninger om risikoanalyse og sikkerhedspolitik, § 6, stk. 1, nr. 1.","type":"object","additionalProperties":false,"properties":{"standard":{"$ref":"../common.schema.json#/$defs/text","description":"The standard or framework the work follows.","x-da":"Den standard eller det rammeværk, arbejdet følger.","x-requirement":"dk/6.1.1/standard"},"riskMethod":{"$ref":"../common.schema.json#/$defs/text","description":"The method of risk analysis.","x-da":"Metoden til risikoanalyse.","x-requirement":"eu-ir/2.1.2.a"},"riskAcceptance":{"description":"Who may accept a risk, and up to which score.","x-da":"Hvem der må acceptere en risiko, og op til hvilken score.","x-requirement":"eu-ir/2.1.2.b","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["upTo","by"],"properties":{"upTo":{"description":"The highest score.","x-da":"Den højeste score.","type":"integer","minimum":1,"maximum":9999},"by":{"$ref":"../common.schema.json#/$defs/text","description":"Who accepts it.","x-da":"Hvem der accepterer."}}}},"riskAssessment":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of the risk assessment and the risk treatment plan.","x-da":"Gennemgang af risikovurdering og risikohåndteringsplan.","x-requirement":"eu-ir/2.1.4"},"complianceReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Check that the policies are followed.","x-da":"Kontrol af, om politikkerne bliver fulgt.","x-requirement":"eu-ir/2.2.3"},"independentReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Independent review of the security work.","x-da":"Uafhængig gennemgang af sikkerhedsarbejdet.","x-requirement":"eu-ir/2.3.4"}}};
const schema198 = {"description":"Something that is done again and again: when it was last done, and how often it is to be done.","x-da":"Noget, der gøres igen og igen: hvornår det sidst er gjort, og hvor ofte det skal gøres.","type":"object","additionalProperties":false,"properties":{"last":{"$ref":"common.schema.json#/$defs/date","description":"The day it was last done. Not binding: doing it again is no change of the policy.","x-da":"Dagen, hvor det sidst er gjort. Ikke bindende: politikken er ikke ændret, fordi det er gjort igen.","x-binding":false},"every":{"$ref":"common.schema.json#/$defs/interval","description":"How often it is to be done.","x-da":"Hvor ofte det skal gøres."}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "standard") || (key0 === "riskMethod")) || (key0 === "riskAcceptance")) || (key0 === "riskAssessment")) || (key0 === "complianceReview")) || (key0 === "independentReview"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema194,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.standard !== undefined && func0.call(data, "standard")){
let data0 = data.standard;
if(typeof data0 === "string"){
if(func66(data0) > 500){
const err1 = {instancePath:instancePath+"/standard",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func66(data0) < 1){
const err2 = {instancePath:instancePath+"/standard",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/standard",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.riskMethod !== undefined && func0.call(data, "riskMethod")){
let data1 = data.riskMethod;
if(typeof data1 === "string"){
if(func66(data1) > 500){
const err4 = {instancePath:instancePath+"/riskMethod",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func66(data1) < 1){
const err5 = {instancePath:instancePath+"/riskMethod",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/riskMethod",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.riskAcceptance !== undefined && func0.call(data, "riskAcceptance")){
let data2 = data.riskAcceptance;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/riskAcceptance",keyword:"minItems",params:{limit: 1},parentSchema:schema194.properties.riskAcceptance,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.upTo === undefined) || (!(func0.call(data3, "upTo")))){
const err8 = {instancePath:instancePath+"/riskAcceptance/" + i0,keyword:"required",params:{missingProperty: "upTo"},parentSchema:schema194.properties.riskAcceptance.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data3.by === undefined) || (!(func0.call(data3, "by")))){
const err9 = {instancePath:instancePath+"/riskAcceptance/" + i0,keyword:"required",params:{missingProperty: "by"},parentSchema:schema194.properties.riskAcceptance.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "upTo") || (key1 === "by"))){
const err10 = {instancePath:instancePath+"/riskAcceptance/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema194.properties.riskAcceptance.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.upTo !== undefined && func0.call(data3, "upTo")){
let data4 = data3.upTo;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/riskAcceptance/" + i0+"/upTo",keyword:"type",params:{type: "integer"},parentSchema:schema194.properties.riskAcceptance.items.properties.upTo,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/riskAcceptance/" + i0+"/upTo",keyword:"maximum",params:{comparison: "<=", limit: 9999},parentSchema:schema194.properties.riskAcceptance.items.properties.upTo,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/riskAcceptance/" + i0+"/upTo",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema194.properties.riskAcceptance.items.properties.upTo,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data3.by !== undefined && func0.call(data3, "by")){
let data5 = data3.by;
if(typeof data5 === "string"){
if(func66(data5) > 500){
const err14 = {instancePath:instancePath+"/riskAcceptance/" + i0+"/by",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func66(data5) < 1){
const err15 = {instancePath:instancePath+"/riskAcceptance/" + i0+"/by",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/riskAcceptance/" + i0+"/by",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/riskAcceptance/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema194.properties.riskAcceptance.items,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/riskAcceptance",keyword:"type",params:{type: "array"},parentSchema:schema194.properties.riskAcceptance,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.riskAssessment !== undefined && func0.call(data, "riskAssessment")){
if(!(validate46(data.riskAssessment, {instancePath:instancePath+"/riskAssessment",parentData:data,parentDataProperty:"riskAssessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.complianceReview !== undefined && func0.call(data, "complianceReview")){
if(!(validate46(data.complianceReview, {instancePath:instancePath+"/complianceReview",parentData:data,parentDataProperty:"complianceReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.independentReview !== undefined && func0.call(data, "independentReview")){
if(!(validate46(data.independentReview, {instancePath:instancePath+"/independentReview",parentData:data,parentDataProperty:"independentReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema194,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema201 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/2.schema.json","title":"Measure2","description":"Facts on incident handling, section 6(1)(2).","x-da":"Oplysninger om håndtering af hændelser, § 6, stk. 1, nr. 2.","type":"object","additionalProperties":false,"properties":{"logRetention":{"$ref":"../common.schema.json#/$defs/interval","description":"How long logs are kept.","x-da":"Hvor længe logfiler gemmes.","x-requirement":"eu-ir/3.2.5"},"loggingReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of which assets are logged.","x-da":"Gennemgang af, hvilke aktiver der logges.","x-requirement":"eu-ir/3.2.7"},"severityLevels":{"description":"The levels of severity, the gravest first.","x-da":"Graderne af alvor, den alvorligste først.","x-requirement":"eu-ir/3.4.2.a","type":"array","minItems":1,"items":{"$ref":"../common.schema.json#/$defs/text"}},"notification":{"description":"The times and channels of notification that the procedure sets.","x-da":"De frister og kanaler for underretning, som proceduren fastsætter.","x-requirement":"dk/6.1.2/notification-workflow","type":"object","additionalProperties":false,"properties":{"earlyWarningHours":{"description":"Hours to the early warning.","x-da":"Timer til tidlig varsling.","type":"integer","minimum":1,"maximum":999},"incidentNotificationHours":{"description":"Hours to the incident notification.","x-da":"Timer til hændelsesunderretning.","type":"integer","minimum":1,"maximum":999},"finalReport":{"$ref":"../common.schema.json#/$defs/interval","description":"Time from the incident notification to the final report.","x-da":"Tid fra hændelsesunderretning til endelig rapport."},"channel":{"$ref":"../common.schema.json#/$defs/text","description":"Where notifications are sent.","x-da":"Hvor underretninger sendes."},"fallbackChannel":{"$ref":"../common.schema.json#/$defs/text","description":"What is used when that is down.","x-da":"Hvad der bruges, når den er nede."}}},"recurringIncidentCheck":{"$ref":"../common.schema.json#/$defs/repeated","description":"Check for recurring incidents.","x-da":"Eftersyn for gentagne hændelser.","x-requirement":"eu-ir/3.4.2.b"},"exercise":{"$ref":"../common.schema.json#/$defs/repeated","description":"Test of the incident procedures.","x-da":"Afprøvning af procedurerne for hændelser.","x-requirement":"eu-ir/3.5.5"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/2.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "logRetention") || (key0 === "loggingReview")) || (key0 === "severityLevels")) || (key0 === "notification")) || (key0 === "recurringIncidentCheck")) || (key0 === "exercise"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema201,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.logRetention !== undefined && func0.call(data, "logRetention")){
let data0 = data.logRetention;
if(typeof data0 === "string"){
if(func66(data0) > 5){
const err1 = {instancePath:instancePath+"/logRetention",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats20(data0))){
const err2 = {instancePath:instancePath+"/logRetention",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/logRetention",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.loggingReview !== undefined && func0.call(data, "loggingReview")){
if(!(validate52(data.loggingReview, {instancePath:instancePath+"/loggingReview",parentData:data,parentDataProperty:"loggingReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.severityLevels !== undefined && func0.call(data, "severityLevels")){
let data2 = data.severityLevels;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/severityLevels",keyword:"minItems",params:{limit: 1},parentSchema:schema201.properties.severityLevels,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err5 = {instancePath:instancePath+"/severityLevels/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func66(data3) < 1){
const err6 = {instancePath:instancePath+"/severityLevels/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/severityLevels/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/severityLevels",keyword:"type",params:{type: "array"},parentSchema:schema201.properties.severityLevels,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.notification !== undefined && func0.call(data, "notification")){
let data4 = data.notification;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
if(!(((((key1 === "earlyWarningHours") || (key1 === "incidentNotificationHours")) || (key1 === "finalReport")) || (key1 === "channel")) || (key1 === "fallbackChannel"))){
const err9 = {instancePath:instancePath+"/notification",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema201.properties.notification,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.earlyWarningHours !== undefined && func0.call(data4, "earlyWarningHours")){
let data5 = data4.earlyWarningHours;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/notification/earlyWarningHours",keyword:"type",params:{type: "integer"},parentSchema:schema201.properties.notification.properties.earlyWarningHours,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 999 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/notification/earlyWarningHours",keyword:"maximum",params:{comparison: "<=", limit: 999},parentSchema:schema201.properties.notification.properties.earlyWarningHours,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/notification/earlyWarningHours",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema201.properties.notification.properties.earlyWarningHours,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data4.incidentNotificationHours !== undefined && func0.call(data4, "incidentNotificationHours")){
let data6 = data4.incidentNotificationHours;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/notification/incidentNotificationHours",keyword:"type",params:{type: "integer"},parentSchema:schema201.properties.notification.properties.incidentNotificationHours,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 999 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/notification/incidentNotificationHours",keyword:"maximum",params:{comparison: "<=", limit: 999},parentSchema:schema201.properties.notification.properties.incidentNotificationHours,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/notification/incidentNotificationHours",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema201.properties.notification.properties.incidentNotificationHours,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data4.finalReport !== undefined && func0.call(data4, "finalReport")){
let data7 = data4.finalReport;
if(typeof data7 === "string"){
if(func66(data7) > 5){
const err16 = {instancePath:instancePath+"/notification/finalReport",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats20(data7))){
const err17 = {instancePath:instancePath+"/notification/finalReport",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/notification/finalReport",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.channel !== undefined && func0.call(data4, "channel")){
let data8 = data4.channel;
if(typeof data8 === "string"){
if(func66(data8) > 500){
const err19 = {instancePath:instancePath+"/notification/channel",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func66(data8) < 1){
const err20 = {instancePath:instancePath+"/notification/channel",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/notification/channel",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.fallbackChannel !== undefined && func0.call(data4, "fallbackChannel")){
let data9 = data4.fallbackChannel;
if(typeof data9 === "string"){
if(func66(data9) > 500){
const err22 = {instancePath:instancePath+"/notification/fallbackChannel",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func66(data9) < 1){
const err23 = {instancePath:instancePath+"/notification/fallbackChannel",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/notification/fallbackChannel",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/notification",keyword:"type",params:{type: "object"},parentSchema:schema201.properties.notification,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.recurringIncidentCheck !== undefined && func0.call(data, "recurringIncidentCheck")){
if(!(validate52(data.recurringIncidentCheck, {instancePath:instancePath+"/recurringIncidentCheck",parentData:data,parentDataProperty:"recurringIncidentCheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.exercise !== undefined && func0.call(data, "exercise")){
if(!(validate52(data.exercise, {instancePath:instancePath+"/exercise",parentData:data,parentDataProperty:"exercise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema201,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema210 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/3.schema.json","title":"Measure3","description":"Facts on continuity, backup and crisis management, section 6(1)(3).","x-da":"Oplysninger om driftskontinuitet, backup og krisestyring, § 6, stk. 1, nr. 3.","type":"object","additionalProperties":false,"properties":{"services":{"description":"Recovery objectives, service by service.","x-da":"Reetableringsmål, tjeneste for tjeneste.","x-requirement":"eu-ir/4.1.2.f","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["service"],"properties":{"service":{"$ref":"../common.schema.json#/$defs/text","description":"The service or system.","x-da":"Tjenesten eller systemet."},"rto":{"$ref":"../common.schema.json#/$defs/duration","description":"How long it may be down (recovery time objective).","x-da":"Hvor længe den må være nede (RTO)."},"rpo":{"$ref":"../common.schema.json#/$defs/duration","description":"How much data, in time, may be lost (recovery point objective).","x-da":"Hvor meget data, målt i tid, der må gå tabt (RPO)."}}}},"backupFrequency":{"$ref":"../common.schema.json#/$defs/duration","description":"How often backup copies are made.","x-da":"Hvor ofte der tages sikkerhedskopi.","x-requirement":"dk/6.1.3/backup"},"backupRetention":{"$ref":"../common.schema.json#/$defs/interval","description":"How long backup copies are kept.","x-da":"Hvor længe sikkerhedskopier gemmes.","x-requirement":"eu-ir/4.2.2.f"},"offSiteCopy":{"description":"The copy at another place.","x-da":"Kopien et andet sted.","x-requirement":"eu-ir/4.2.2.c","type":"object","additionalProperties":false,"properties":{"location":{"$ref":"../common.schema.json#/$defs/text","description":"Where it is.","x-da":"Hvor den er."},"distanceKm":{"description":"Kilometres from the system.","x-da":"Kilometer fra systemet.","type":"integer","minimum":1,"maximum":20000},"frequency":{"$ref":"../common.schema.json#/$defs/duration","description":"How often it is renewed.","x-da":"Hvor ofte den fornyes."}}},"offlineCopy":{"description":"The copy that is off the network or cannot be altered.","x-da":"Kopien, der er uden for nettet eller ikke kan ændres.","x-requirement":"dk/6.1.3/offline-copy","type":"object","additionalProperties":false,"properties":{"location":{"$ref":"../common.schema.json#/$defs/text","description":"Where it is.","x-da":"Hvor den er."},"frequency":{"$ref":"../common.schema.json#/$defs/duration","description":"How often it is renewed.","x-da":"Hvor ofte den fornyes."},"retention":{"$ref":"../common.schema.json#/$defs/interval","description":"How long it is kept.","x-da":"Hvor længe den gemmes."}}},"integrityCheckEvery":{"$ref":"../common.schema.json#/$defs/interval","description":"How often the integrity of copies is checked.","x-da":"Hvor ofte kopiernes integritet kontrolleres.","x-requirement":"eu-ir/4.2.3"},"restoreTest":{"$ref":"../common.schema.json#/$defs/repeated","description":"Restore test from backup.","x-da":"Prøve af gendannelse fra sikkerhedskopi.","x-requirement":"eu-ir/4.2.6"},"planTest":{"$ref":"../common.schema.json#/$defs/repeated","description":"Test of the continuity and recovery plans.","x-da":"Afprøvning af planerne for driftskontinuitet og reetablering.","x-requirement":"eu-ir/4.1.4"},"impactAnalysis":{"$ref":"../common.schema.json#/$defs/repeated","description":"Business impact analysis.","x-da":"Forretningskonsekvensanalyse.","x-requirement":"eu-ir/4.1.3"},"crisisExercise":{"$ref":"../common.schema.json#/$defs/repeated","description":"Exercise of crisis management.","x-da":"Øvelse i krisestyring.","x-requirement":"eu-ir/4.3.4"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/3.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema210.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data0 = data.services;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/services",keyword:"minItems",params:{limit: 1},parentSchema:schema210.properties.services,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.service === undefined) || (!(func0.call(data1, "service")))){
const err2 = {instancePath:instancePath+"/services/" + i0,keyword:"required",params:{missingProperty: "service"},parentSchema:schema210.properties.services.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(((key1 === "service") || (key1 === "rto")) || (key1 === "rpo"))){
const err3 = {instancePath:instancePath+"/services/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema210.properties.services.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.service !== undefined && func0.call(data1, "service")){
let data2 = data1.service;
if(typeof data2 === "string"){
if(func66(data2) > 500){
const err4 = {instancePath:instancePath+"/services/" + i0+"/service",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func66(data2) < 1){
const err5 = {instancePath:instancePath+"/services/" + i0+"/service",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/services/" + i0+"/service",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.rto !== undefined && func0.call(data1, "rto")){
let data3 = data1.rto;
if(typeof data3 === "string"){
if(func66(data3) > 6){
const err7 = {instancePath:instancePath+"/services/" + i0+"/rto",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats28(data3))){
const err8 = {instancePath:instancePath+"/services/" + i0+"/rto",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/services/" + i0+"/rto",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.rpo !== undefined && func0.call(data1, "rpo")){
let data4 = data1.rpo;
if(typeof data4 === "string"){
if(func66(data4) > 6){
const err10 = {instancePath:instancePath+"/services/" + i0+"/rpo",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats28(data4))){
const err11 = {instancePath:instancePath+"/services/" + i0+"/rpo",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/services/" + i0+"/rpo",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/services/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema210.properties.services.items,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.services,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.backupFrequency !== undefined && func0.call(data, "backupFrequency")){
let data5 = data.backupFrequency;
if(typeof data5 === "string"){
if(func66(data5) > 6){
const err15 = {instancePath:instancePath+"/backupFrequency",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats28(data5))){
const err16 = {instancePath:instancePath+"/backupFrequency",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/backupFrequency",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.backupRetention !== undefined && func0.call(data, "backupRetention")){
let data6 = data.backupRetention;
if(typeof data6 === "string"){
if(func66(data6) > 5){
const err18 = {instancePath:instancePath+"/backupRetention",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats20(data6))){
const err19 = {instancePath:instancePath+"/backupRetention",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/backupRetention",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.offSiteCopy !== undefined && func0.call(data, "offSiteCopy")){
let data7 = data.offSiteCopy;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 of Object.keys(data7)){
if(!(((key2 === "location") || (key2 === "distanceKm")) || (key2 === "frequency"))){
const err21 = {instancePath:instancePath+"/offSiteCopy",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema210.properties.offSiteCopy,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.location !== undefined && func0.call(data7, "location")){
let data8 = data7.location;
if(typeof data8 === "string"){
if(func66(data8) > 500){
const err22 = {instancePath:instancePath+"/offSiteCopy/location",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func66(data8) < 1){
const err23 = {instancePath:instancePath+"/offSiteCopy/location",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/offSiteCopy/location",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.distanceKm !== undefined && func0.call(data7, "distanceKm")){
let data9 = data7.distanceKm;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/offSiteCopy/distanceKm",keyword:"type",params:{type: "integer"},parentSchema:schema210.properties.offSiteCopy.properties.distanceKm,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 20000 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/offSiteCopy/distanceKm",keyword:"maximum",params:{comparison: "<=", limit: 20000},parentSchema:schema210.properties.offSiteCopy.properties.distanceKm,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/offSiteCopy/distanceKm",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema210.properties.offSiteCopy.properties.distanceKm,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data7.frequency !== undefined && func0.call(data7, "frequency")){
let data10 = data7.frequency;
if(typeof data10 === "string"){
if(func66(data10) > 6){
const err28 = {instancePath:instancePath+"/offSiteCopy/frequency",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats28(data10))){
const err29 = {instancePath:instancePath+"/offSiteCopy/frequency",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/offSiteCopy/frequency",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/offSiteCopy",keyword:"type",params:{type: "object"},parentSchema:schema210.properties.offSiteCopy,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.offlineCopy !== undefined && func0.call(data, "offlineCopy")){
let data11 = data.offlineCopy;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 of Object.keys(data11)){
if(!(((key3 === "location") || (key3 === "frequency")) || (key3 === "retention"))){
const err32 = {instancePath:instancePath+"/offlineCopy",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema210.properties.offlineCopy,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.location !== undefined && func0.call(data11, "location")){
let data12 = data11.location;
if(typeof data12 === "string"){
if(func66(data12) > 500){
const err33 = {instancePath:instancePath+"/offlineCopy/location",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func66(data12) < 1){
const err34 = {instancePath:instancePath+"/offlineCopy/location",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/offlineCopy/location",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.frequency !== undefined && func0.call(data11, "frequency")){
let data13 = data11.frequency;
if(typeof data13 === "string"){
if(func66(data13) > 6){
const err36 = {instancePath:instancePath+"/offlineCopy/frequency",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(formats28(data13))){
const err37 = {instancePath:instancePath+"/offlineCopy/frequency",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/offlineCopy/frequency",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.retention !== undefined && func0.call(data11, "retention")){
let data14 = data11.retention;
if(typeof data14 === "string"){
if(func66(data14) > 5){
const err39 = {instancePath:instancePath+"/offlineCopy/retention",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(formats20(data14))){
const err40 = {instancePath:instancePath+"/offlineCopy/retention",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/offlineCopy/retention",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/offlineCopy",keyword:"type",params:{type: "object"},parentSchema:schema210.properties.offlineCopy,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.integrityCheckEvery !== undefined && func0.call(data, "integrityCheckEvery")){
let data15 = data.integrityCheckEvery;
if(typeof data15 === "string"){
if(func66(data15) > 5){
const err43 = {instancePath:instancePath+"/integrityCheckEvery",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(formats20(data15))){
const err44 = {instancePath:instancePath+"/integrityCheckEvery",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/integrityCheckEvery",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.restoreTest !== undefined && func0.call(data, "restoreTest")){
if(!(validate58(data.restoreTest, {instancePath:instancePath+"/restoreTest",parentData:data,parentDataProperty:"restoreTest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.planTest !== undefined && func0.call(data, "planTest")){
if(!(validate58(data.planTest, {instancePath:instancePath+"/planTest",parentData:data,parentDataProperty:"planTest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.impactAnalysis !== undefined && func0.call(data, "impactAnalysis")){
if(!(validate58(data.impactAnalysis, {instancePath:instancePath+"/impactAnalysis",parentData:data,parentDataProperty:"impactAnalysis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.crisisExercise !== undefined && func0.call(data, "crisisExercise")){
if(!(validate58(data.crisisExercise, {instancePath:instancePath+"/crisisExercise",parentData:data,parentDataProperty:"crisisExercise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema225 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/4.schema.json","title":"Measure4","description":"Facts on the supply chain, section 6(1)(4).","x-da":"Oplysninger om forsyningskæden, § 6, stk. 1, nr. 4.","type":"object","additionalProperties":false,"properties":{"grades":{"description":"The grades that suppliers are divided into, the most important first.","x-da":"De grupper, leverandører inddeles i, den vigtigste først.","x-requirement":"dk/6.1.4/proportionate-requirements","type":"array","minItems":1,"items":{"$ref":"../common.schema.json#/$defs/text"}},"incidentNotice":{"$ref":"../common.schema.json#/$defs/duration","description":"Within how long suppliers tell of incidents.","x-da":"Hvor hurtigt leverandører giver besked om hændelser.","x-requirement":"eu-ir/5.1.4.d"},"supplierReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of the supply chain policy and the practice of suppliers.","x-da":"Gennemgang af leverandørpolitikken og leverandørernes praksis.","x-requirement":"eu-ir/5.1.6"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/4.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "grades") || (key0 === "incidentNotice")) || (key0 === "supplierReview"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema225,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.grades !== undefined && func0.call(data, "grades")){
let data0 = data.grades;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/grades",keyword:"minItems",params:{limit: 1},parentSchema:schema225.properties.grades,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func66(data1) > 500){
const err2 = {instancePath:instancePath+"/grades/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func66(data1) < 1){
const err3 = {instancePath:instancePath+"/grades/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/grades/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/grades",keyword:"type",params:{type: "array"},parentSchema:schema225.properties.grades,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.incidentNotice !== undefined && func0.call(data, "incidentNotice")){
let data2 = data.incidentNotice;
if(typeof data2 === "string"){
if(func66(data2) > 6){
const err6 = {instancePath:instancePath+"/incidentNotice",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats28(data2))){
const err7 = {instancePath:instancePath+"/incidentNotice",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/incidentNotice",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.supplierReview !== undefined && func0.call(data, "supplierReview")){
if(!(validate65(data.supplierReview, {instancePath:instancePath+"/supplierReview",parentData:data,parentDataProperty:"supplierReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema225,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema231 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/5.schema.json","title":"Measure5","description":"Facts on acquisition, development, maintenance and vulnerabilities, section 6(1)(5).","x-da":"Oplysninger om anskaffelse, udvikling, vedligeholdelse og sårbarheder, § 6, stk. 1, nr. 5.","type":"object","additionalProperties":false,"properties":{"patchDeadlines":{"description":"Within how long a vulnerability is patched, by severity.","x-da":"Hvor hurtigt en sårbarhed rettes, efter alvor.","x-requirement":"eu-ir/6.6.1","type":"object","additionalProperties":false,"properties":{"exploited":{"$ref":"../common.schema.json#/$defs/duration","description":"Exploited already.","x-da":"Udnyttes allerede."},"critical":{"$ref":"../common.schema.json#/$defs/duration","description":"Critical.","x-da":"Kritisk."},"high":{"$ref":"../common.schema.json#/$defs/duration","description":"High.","x-da":"Høj."},"other":{"$ref":"../common.schema.json#/$defs/duration","description":"All others.","x-da":"Alle andre."}}},"scanEvery":{"$ref":"../common.schema.json#/$defs/interval","description":"How often systems are scanned for vulnerabilities.","x-da":"Hvor ofte systemer scannes for sårbarheder.","x-requirement":"eu-ir/6.10.2.b"},"penetrationTest":{"$ref":"../common.schema.json#/$defs/repeated","description":"Penetration test.","x-da":"Penetrationstest.","x-requirement":"eu-ir/6.5.1"},"supplierSession":{"$ref":"../common.schema.json#/$defs/duration","description":"Longest time that a supplier's access stays open.","x-da":"Hvor længe en leverandørs adgang højst er åben.","x-requirement":"eu-ir/6.7.2.h"},"disclosureContact":{"$ref":"../common.schema.json#/$defs/email","description":"Where anybody can report a vulnerability.","x-da":"Hvor enhver kan melde en sårbarhed.","x-requirement":"dk/6.1.5/vulnerability-disclosure"},"disclosureDeadline":{"$ref":"../common.schema.json#/$defs/interval","description":"The latest that a reported vulnerability is made public.","x-da":"Hvornår en meldt sårbarhed senest offentliggøres.","x-requirement":"dk/6.1.5/vulnerability-disclosure"}}};
const schema241 = {"description":"An e-mail address.","x-da":"En e-mailadresse.","type":"string","format":"email","maxLength":254};
const formats138 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/5.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "patchDeadlines") || (key0 === "scanEvery")) || (key0 === "penetrationTest")) || (key0 === "supplierSession")) || (key0 === "disclosureContact")) || (key0 === "disclosureDeadline"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema231,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.patchDeadlines !== undefined && func0.call(data, "patchDeadlines")){
let data0 = data.patchDeadlines;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!((((key1 === "exploited") || (key1 === "critical")) || (key1 === "high")) || (key1 === "other"))){
const err1 = {instancePath:instancePath+"/patchDeadlines",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema231.properties.patchDeadlines,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.exploited !== undefined && func0.call(data0, "exploited")){
let data1 = data0.exploited;
if(typeof data1 === "string"){
if(func66(data1) > 6){
const err2 = {instancePath:instancePath+"/patchDeadlines/exploited",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats28(data1))){
const err3 = {instancePath:instancePath+"/patchDeadlines/exploited",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/patchDeadlines/exploited",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.critical !== undefined && func0.call(data0, "critical")){
let data2 = data0.critical;
if(typeof data2 === "string"){
if(func66(data2) > 6){
const err5 = {instancePath:instancePath+"/patchDeadlines/critical",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats28(data2))){
const err6 = {instancePath:instancePath+"/patchDeadlines/critical",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/patchDeadlines/critical",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.high !== undefined && func0.call(data0, "high")){
let data3 = data0.high;
if(typeof data3 === "string"){
if(func66(data3) > 6){
const err8 = {instancePath:instancePath+"/patchDeadlines/high",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats28(data3))){
const err9 = {instancePath:instancePath+"/patchDeadlines/high",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/patchDeadlines/high",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.other !== undefined && func0.call(data0, "other")){
let data4 = data0.other;
if(typeof data4 === "string"){
if(func66(data4) > 6){
const err11 = {instancePath:instancePath+"/patchDeadlines/other",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats28(data4))){
const err12 = {instancePath:instancePath+"/patchDeadlines/other",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/patchDeadlines/other",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/patchDeadlines",keyword:"type",params:{type: "object"},parentSchema:schema231.properties.patchDeadlines,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scanEvery !== undefined && func0.call(data, "scanEvery")){
let data5 = data.scanEvery;
if(typeof data5 === "string"){
if(func66(data5) > 5){
const err15 = {instancePath:instancePath+"/scanEvery",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats20(data5))){
const err16 = {instancePath:instancePath+"/scanEvery",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/scanEvery",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.penetrationTest !== undefined && func0.call(data, "penetrationTest")){
if(!(validate69(data.penetrationTest, {instancePath:instancePath+"/penetrationTest",parentData:data,parentDataProperty:"penetrationTest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.supplierSession !== undefined && func0.call(data, "supplierSession")){
let data7 = data.supplierSession;
if(typeof data7 === "string"){
if(func66(data7) > 6){
const err18 = {instancePath:instancePath+"/supplierSession",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats28(data7))){
const err19 = {instancePath:instancePath+"/supplierSession",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/supplierSession",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.disclosureContact !== undefined && func0.call(data, "disclosureContact")){
let data8 = data.disclosureContact;
if(typeof data8 === "string"){
if(func66(data8) > 254){
const err21 = {instancePath:instancePath+"/disclosureContact",keyword:"maxLength",params:{limit: 254},parentSchema:schema241,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats138.test(data8))){
const err22 = {instancePath:instancePath+"/disclosureContact",keyword:"format",params:{format: "email"},parentSchema:schema241,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/disclosureContact",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.disclosureDeadline !== undefined && func0.call(data, "disclosureDeadline")){
let data9 = data.disclosureDeadline;
if(typeof data9 === "string"){
if(func66(data9) > 5){
const err24 = {instancePath:instancePath+"/disclosureDeadline",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats20(data9))){
const err25 = {instancePath:instancePath+"/disclosureDeadline",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/disclosureDeadline",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema231,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema243 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/6.schema.json","title":"Measure6","description":"Facts on effectiveness, section 6(1)(6).","x-da":"Oplysninger om effektivitet, § 6, stk. 1, nr. 6.","type":"object","additionalProperties":false,"properties":{"indicators":{"description":"The indicators and their targets.","x-da":"Nøgletallene og deres mål.","x-requirement":"dk/6.1.6/indicators","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"../common.schema.json#/$defs/text","description":"What is measured.","x-da":"Hvad der måles."},"target":{"$ref":"../common.schema.json#/$defs/text","description":"The target, with its unit.","x-da":"Målet med enhed."}}}},"technicalTest":{"$ref":"../common.schema.json#/$defs/repeated","description":"Technical test for vulnerabilities.","x-da":"Teknisk test for sårbarheder.","x-requirement":"dk/6.1.6/technical-tests"},"effectivenessReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of the policy and procedures on effectiveness.","x-da":"Gennemgang af politik og procedurer for effektivitet.","x-requirement":"eu-ir/7.3"}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/6.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "indicators") || (key0 === "technicalTest")) || (key0 === "effectivenessReview"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema243,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.indicators !== undefined && func0.call(data, "indicators")){
let data0 = data.indicators;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/indicators",keyword:"minItems",params:{limit: 1},parentSchema:schema243.properties.indicators,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err2 = {instancePath:instancePath+"/indicators/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema243.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((key1 === "name") || (key1 === "target"))){
const err3 = {instancePath:instancePath+"/indicators/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema243.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func66(data2) > 500){
const err4 = {instancePath:instancePath+"/indicators/" + i0+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func66(data2) < 1){
const err5 = {instancePath:instancePath+"/indicators/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/indicators/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.target !== undefined && func0.call(data1, "target")){
let data3 = data1.target;
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err7 = {instancePath:instancePath+"/indicators/" + i0+"/target",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func66(data3) < 1){
const err8 = {instancePath:instancePath+"/indicators/" + i0+"/target",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/indicators/" + i0+"/target",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/indicators/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema243.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/indicators",keyword:"type",params:{type: "array"},parentSchema:schema243.properties.indicators,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.technicalTest !== undefined && func0.call(data, "technicalTest")){
if(!(validate73(data.technicalTest, {instancePath:instancePath+"/technicalTest",parentData:data,parentDataProperty:"technicalTest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.effectivenessReview !== undefined && func0.call(data, "effectivenessReview")){
if(!(validate73(data.effectivenessReview, {instancePath:instancePath+"/effectivenessReview",parentData:data,parentDataProperty:"effectivenessReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema243,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema249 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/7.schema.json","title":"Measure7","description":"Facts on cyber hygiene and training, section 6(1)(7).","x-da":"Oplysninger om cyberhygiejne og uddannelse, § 6, stk. 1, nr. 7.","type":"object","additionalProperties":false,"properties":{"passwordLength":{"description":"The fewest characters in a password.","x-da":"Det mindste antal tegn i en adgangskode.","x-requirement":"dk/6.1.7/cyber-hygiene","type":"integer","minimum":1,"maximum":200},"newStaffWithin":{"$ref":"../common.schema.json#/$defs/duration","description":"Within how long new staff take the course.","x-da":"Hvor hurtigt nyansatte tager kurset.","x-requirement":"eu-ir/8.1.2.a"},"staffCourse":{"$ref":"../common.schema.json#/$defs/repeated","description":"Course for all staff.","x-da":"Kursus for alle medarbejdere.","x-requirement":"eu-ir/8.1.2.a"},"effectTest":{"$ref":"../common.schema.json#/$defs/repeated","description":"Test of the effect, for instance by phishing.","x-da":"Afprøvning af virkningen, for eksempel med phishing.","x-requirement":"eu-ir/8.1.3"},"roleTraining":{"description":"How often those in each security role are trained.","x-da":"Hvor ofte de, der har hver sikkerhedsrolle, uddannes.","x-requirement":"eu-ir/8.2.1","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"$ref":"../common.schema.json#/$defs/text","description":"The role.","x-da":"Rollen."},"every":{"$ref":"../common.schema.json#/$defs/interval","description":"How often.","x-da":"Hvor ofte."}}}}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/7.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "passwordLength") || (key0 === "newStaffWithin")) || (key0 === "staffCourse")) || (key0 === "effectTest")) || (key0 === "roleTraining"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema249,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.passwordLength !== undefined && func0.call(data, "passwordLength")){
let data0 = data.passwordLength;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/passwordLength",keyword:"type",params:{type: "integer"},parentSchema:schema249.properties.passwordLength,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 200 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/passwordLength",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema249.properties.passwordLength,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/passwordLength",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema249.properties.passwordLength,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.newStaffWithin !== undefined && func0.call(data, "newStaffWithin")){
let data1 = data.newStaffWithin;
if(typeof data1 === "string"){
if(func66(data1) > 6){
const err4 = {instancePath:instancePath+"/newStaffWithin",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats28(data1))){
const err5 = {instancePath:instancePath+"/newStaffWithin",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/newStaffWithin",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.staffCourse !== undefined && func0.call(data, "staffCourse")){
if(!(validate78(data.staffCourse, {instancePath:instancePath+"/staffCourse",parentData:data,parentDataProperty:"staffCourse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.effectTest !== undefined && func0.call(data, "effectTest")){
if(!(validate78(data.effectTest, {instancePath:instancePath+"/effectTest",parentData:data,parentDataProperty:"effectTest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.roleTraining !== undefined && func0.call(data, "roleTraining")){
let data4 = data.roleTraining;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/roleTraining",keyword:"minItems",params:{limit: 1},parentSchema:schema249.properties.roleTraining,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.role === undefined) || (!(func0.call(data5, "role")))){
const err8 = {instancePath:instancePath+"/roleTraining/" + i0,keyword:"required",params:{missingProperty: "role"},parentSchema:schema249.properties.roleTraining.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 of Object.keys(data5)){
if(!((key1 === "role") || (key1 === "every"))){
const err9 = {instancePath:instancePath+"/roleTraining/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema249.properties.roleTraining.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.role !== undefined && func0.call(data5, "role")){
let data6 = data5.role;
if(typeof data6 === "string"){
if(func66(data6) > 500){
const err10 = {instancePath:instancePath+"/roleTraining/" + i0+"/role",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func66(data6) < 1){
const err11 = {instancePath:instancePath+"/roleTraining/" + i0+"/role",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/roleTraining/" + i0+"/role",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.every !== undefined && func0.call(data5, "every")){
let data7 = data5.every;
if(typeof data7 === "string"){
if(func66(data7) > 5){
const err13 = {instancePath:instancePath+"/roleTraining/" + i0+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats20(data7))){
const err14 = {instancePath:instancePath+"/roleTraining/" + i0+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/roleTraining/" + i0+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/roleTraining/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema249.properties.roleTraining.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/roleTraining",keyword:"type",params:{type: "array"},parentSchema:schema249.properties.roleTraining,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema249,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema256 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/8.schema.json","title":"Measure8","description":"Facts on cryptography, section 6(1)(8).","x-da":"Oplysninger om kryptografi, § 6, stk. 1, nr. 8.","type":"object","additionalProperties":false,"properties":{"protocols":{"description":"The approved protocols and algorithms.","x-da":"De godkendte protokoller og algoritmer.","x-requirement":"eu-ir/9.2.b","type":"array","minItems":1,"items":{"$ref":"../common.schema.json#/$defs/text"}},"keyRotation":{"$ref":"../common.schema.json#/$defs/interval","description":"How often keys are replaced.","x-da":"Hvor ofte nøgler skiftes.","x-requirement":"eu-ir/9.2.c.v"},"certificateWarning":{"$ref":"../common.schema.json#/$defs/interval","description":"How long before it expires a certificate gives an alarm.","x-da":"Hvor længe før udløb et certifikat giver alarm.","x-requirement":"dk/6.1.8/certificates"},"cryptographyReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of the policy on cryptography against the state of the art.","x-da":"Gennemgang af politikken for kryptografi mod det tekniske niveau.","x-requirement":"eu-ir/9.3"}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/8.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "protocols") || (key0 === "keyRotation")) || (key0 === "certificateWarning")) || (key0 === "cryptographyReview"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema256,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.protocols !== undefined && func0.call(data, "protocols")){
let data0 = data.protocols;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/protocols",keyword:"minItems",params:{limit: 1},parentSchema:schema256.properties.protocols,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func66(data1) > 500){
const err2 = {instancePath:instancePath+"/protocols/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func66(data1) < 1){
const err3 = {instancePath:instancePath+"/protocols/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/protocols/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/protocols",keyword:"type",params:{type: "array"},parentSchema:schema256.properties.protocols,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.keyRotation !== undefined && func0.call(data, "keyRotation")){
let data2 = data.keyRotation;
if(typeof data2 === "string"){
if(func66(data2) > 5){
const err6 = {instancePath:instancePath+"/keyRotation",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats20(data2))){
const err7 = {instancePath:instancePath+"/keyRotation",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/keyRotation",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.certificateWarning !== undefined && func0.call(data, "certificateWarning")){
let data3 = data.certificateWarning;
if(typeof data3 === "string"){
if(func66(data3) > 5){
const err9 = {instancePath:instancePath+"/certificateWarning",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats20(data3))){
const err10 = {instancePath:instancePath+"/certificateWarning",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/certificateWarning",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cryptographyReview !== undefined && func0.call(data, "cryptographyReview")){
if(!(validate83(data.cryptographyReview, {instancePath:instancePath+"/cryptographyReview",parentData:data,parentDataProperty:"cryptographyReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema256,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema263 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/9.schema.json","title":"Measure9","description":"Facts on staff, access and assets, section 6(1)(9).","x-da":"Oplysninger om personale, adgang og aktiver, § 6, stk. 1, nr. 9.","type":"object","additionalProperties":false,"properties":{"accessReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of access rights.","x-da":"Gennemgang af adgangsrettigheder.","x-requirement":"eu-ir/11.2.3"},"privilegedReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of privileged access.","x-da":"Gennemgang af privilegeret adgang.","x-requirement":"eu-ir/11.3.3"},"leaverDeadline":{"$ref":"../common.schema.json#/$defs/duration","description":"Within how long the access of leavers is closed; P0D is the same day.","x-da":"Hvor hurtigt fratrådtes adgang lukkes; P0D er samme dag.","x-requirement":"eu-ir/11.2.2.b"},"roleReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of who holds the security roles.","x-da":"Gennemgang af, hvem der har sikkerhedsrollerne.","x-requirement":"eu-ir/10.1.3"},"classificationReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of the classification of assets.","x-da":"Gennemgang af aktivernes klassifikation.","x-requirement":"eu-ir/12.1.3"},"inventoryCheck":{"$ref":"../common.schema.json#/$defs/repeated","description":"Check of the asset inventory.","x-da":"Eftersyn af aktivfortegnelsen.","x-requirement":"eu-ir/12.4.3"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/9.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "accessReview") || (key0 === "privilegedReview")) || (key0 === "leaverDeadline")) || (key0 === "roleReview")) || (key0 === "classificationReview")) || (key0 === "inventoryCheck"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema263,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.accessReview !== undefined && func0.call(data, "accessReview")){
if(!(validate87(data.accessReview, {instancePath:instancePath+"/accessReview",parentData:data,parentDataProperty:"accessReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.privilegedReview !== undefined && func0.call(data, "privilegedReview")){
if(!(validate87(data.privilegedReview, {instancePath:instancePath+"/privilegedReview",parentData:data,parentDataProperty:"privilegedReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.leaverDeadline !== undefined && func0.call(data, "leaverDeadline")){
let data2 = data.leaverDeadline;
if(typeof data2 === "string"){
if(func66(data2) > 6){
const err1 = {instancePath:instancePath+"/leaverDeadline",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats28(data2))){
const err2 = {instancePath:instancePath+"/leaverDeadline",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/leaverDeadline",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roleReview !== undefined && func0.call(data, "roleReview")){
if(!(validate87(data.roleReview, {instancePath:instancePath+"/roleReview",parentData:data,parentDataProperty:"roleReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.classificationReview !== undefined && func0.call(data, "classificationReview")){
if(!(validate87(data.classificationReview, {instancePath:instancePath+"/classificationReview",parentData:data,parentDataProperty:"classificationReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.inventoryCheck !== undefined && func0.call(data, "inventoryCheck")){
if(!(validate87(data.inventoryCheck, {instancePath:instancePath+"/inventoryCheck",parentData:data,parentDataProperty:"inventoryCheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema263,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema268 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/10.schema.json","title":"Measure10","description":"Facts on authentication and communication, section 6(1)(10).","x-da":"Oplysninger om autentificering og kommunikation, § 6, stk. 1, nr. 10.","type":"object","additionalProperties":false,"properties":{"mfa":{"description":"Where multi-factor authentication is used.","x-da":"Hvor multifaktorautentificering bruges.","x-requirement":"dk/6.1.10/multi-factor-authentication","type":"object","additionalProperties":false,"properties":{"appliesTo":{"description":"The access it is required for.","x-da":"Den adgang, den kræves til.","type":"array","minItems":1,"items":{"$ref":"../common.schema.json#/$defs/text"}},"exceptions":{"description":"The access without it; an empty list says that there is none.","x-da":"Den adgang, der er uden; en tom liste siger, at der ingen er.","type":"array","items":{"$ref":"../common.schema.json#/$defs/text"}}}},"exceptionReview":{"$ref":"../common.schema.json#/$defs/repeated","description":"Review of the access without several factors.","x-da":"Gennemgang af adgange uden flere faktorer.","x-requirement":"dk/6.1.10/mfa-reason"},"securedChannels":{"description":"What is used for confidential voice, video and text.","x-da":"Hvad der bruges til fortrolig tale, video og tekst.","x-requirement":"dk/6.1.10/secured-communication","type":"array","minItems":1,"items":{"$ref":"../common.schema.json#/$defs/text"}},"emergencyChannel":{"$ref":"../common.schema.json#/$defs/text","description":"What is used when normal channels fail.","x-da":"Hvad der bruges, når de normale kanaler svigter.","x-requirement":"dk/6.1.10/emergency-communication"},"emergencyChannelTest":{"$ref":"../common.schema.json#/$defs/repeated","description":"Test of the emergency channel.","x-da":"Prøve af nødkanalen.","x-requirement":"dk/6.1.10/emergency-communication"}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "last") || (key0 === "every"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last !== undefined && func0.call(data, "last")){
let data0 = data.last;
if(typeof data0 === "string"){
if(func66(data0) > 10){
const err1 = {instancePath:instancePath+"/last",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/last",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data1 = data.every;
if(typeof data1 === "string"){
if(func66(data1) > 5){
const err4 = {instancePath:instancePath+"/every",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats20(data1))){
const err5 = {instancePath:instancePath+"/every",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/measures/10.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "mfa") || (key0 === "exceptionReview")) || (key0 === "securedChannels")) || (key0 === "emergencyChannel")) || (key0 === "emergencyChannelTest"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mfa !== undefined && func0.call(data, "mfa")){
let data0 = data.mfa;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!((key1 === "appliesTo") || (key1 === "exceptions"))){
const err1 = {instancePath:instancePath+"/mfa",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema268.properties.mfa,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.appliesTo !== undefined && func0.call(data0, "appliesTo")){
let data1 = data0.appliesTo;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/mfa/appliesTo",keyword:"minItems",params:{limit: 1},parentSchema:schema268.properties.mfa.properties.appliesTo,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func66(data2) > 500){
const err3 = {instancePath:instancePath+"/mfa/appliesTo/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func66(data2) < 1){
const err4 = {instancePath:instancePath+"/mfa/appliesTo/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/mfa/appliesTo/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/mfa/appliesTo",keyword:"type",params:{type: "array"},parentSchema:schema268.properties.mfa.properties.appliesTo,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.exceptions !== undefined && func0.call(data0, "exceptions")){
let data3 = data0.exceptions;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func66(data4) > 500){
const err7 = {instancePath:instancePath+"/mfa/exceptions/" + i1,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func66(data4) < 1){
const err8 = {instancePath:instancePath+"/mfa/exceptions/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/mfa/exceptions/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/mfa/exceptions",keyword:"type",params:{type: "array"},parentSchema:schema268.properties.mfa.properties.exceptions,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/mfa",keyword:"type",params:{type: "object"},parentSchema:schema268.properties.mfa,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.exceptionReview !== undefined && func0.call(data, "exceptionReview")){
if(!(validate95(data.exceptionReview, {instancePath:instancePath+"/exceptionReview",parentData:data,parentDataProperty:"exceptionReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.securedChannels !== undefined && func0.call(data, "securedChannels")){
let data6 = data.securedChannels;
if(Array.isArray(data6)){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/securedChannels",keyword:"minItems",params:{limit: 1},parentSchema:schema268.properties.securedChannels,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func66(data7) > 500){
const err13 = {instancePath:instancePath+"/securedChannels/" + i2,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func66(data7) < 1){
const err14 = {instancePath:instancePath+"/securedChannels/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/securedChannels/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/securedChannels",keyword:"type",params:{type: "array"},parentSchema:schema268.properties.securedChannels,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.emergencyChannel !== undefined && func0.call(data, "emergencyChannel")){
let data8 = data.emergencyChannel;
if(typeof data8 === "string"){
if(func66(data8) > 500){
const err17 = {instancePath:instancePath+"/emergencyChannel",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func66(data8) < 1){
const err18 = {instancePath:instancePath+"/emergencyChannel",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/emergencyChannel",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.emergencyChannelTest !== undefined && func0.call(data, "emergencyChannelTest")){
if(!(validate95(data.emergencyChannelTest, {instancePath:instancePath+"/emergencyChannelTest",parentData:data,parentDataProperty:"emergencyChannelTest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "status"},parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.owner === undefined) || (!(func0.call(data, "owner")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "owner"},parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema184.properties, key0))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data0 = data.nis2;
if("policy" !== data0){
const err7 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "policy"},parentSchema:schema184.properties.nis2,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func66(data1) > 80){
const err8 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func66(data2) > 500){
const err11 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func66(data2) < 1){
const err12 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data3 = data.version;
if(typeof data3 === "string"){
if(func66(data3) > 40){
const err14 = {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 40},parentSchema:schema184.properties.version,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func66(data3) < 1){
const err15 = {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1},parentSchema:schema184.properties.version,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema184.properties.version,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
if(!(((data4 === "draft") || (data4 === "approved")) || (data4 === "retired"))){
const err17 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema184.properties.status.enum},parentSchema:schema184.properties.status,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data5 = data.owner;
if(typeof data5 === "string"){
if(func66(data5) > 500){
const err18 = {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func66(data5) < 1){
const err19 = {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.effective !== undefined && func0.call(data, "effective")){
let data6 = data.effective;
if(typeof data6 === "string"){
if(func66(data6) > 10){
const err21 = {instancePath:instancePath+"/effective",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats0.validate(data6))){
const err22 = {instancePath:instancePath+"/effective",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/effective",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.updated !== undefined && func0.call(data, "updated")){
let data7 = data.updated;
if(typeof data7 === "string"){
if(func66(data7) > 10){
const err24 = {instancePath:instancePath+"/updated",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats0.validate(data7))){
const err25 = {instancePath:instancePath+"/updated",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/updated",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data8 = data.reviewed;
if(typeof data8 === "string"){
if(func66(data8) > 10){
const err27 = {instancePath:instancePath+"/reviewed",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats0.validate(data8))){
const err28 = {instancePath:instancePath+"/reviewed",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/reviewed",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.reviewEvery !== undefined && func0.call(data, "reviewEvery")){
let data9 = data.reviewEvery;
if(typeof data9 === "string"){
if(func66(data9) > 5){
const err30 = {instancePath:instancePath+"/reviewEvery",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(formats20(data9))){
const err31 = {instancePath:instancePath+"/reviewEvery",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/reviewEvery",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.replaces !== undefined && func0.call(data, "replaces")){
let data10 = data.replaces;
if(typeof data10 === "string"){
if(func66(data10) > 80){
const err33 = {instancePath:instancePath+"/replaces",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern4.test(data10)){
const err34 = {instancePath:instancePath+"/replaces",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/replaces",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.covers !== undefined && func0.call(data, "covers")){
let data11 = data.covers;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 of Object.keys(data11)){
const _errs32 = errors;
const _errs35 = errors;
let valid11 = true;
const _errs36 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid0 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs37 = errors;
let valid12;
valid12 = false;
for(const v0 of schema38.else.enum){
if(func27(key1, v0)){
valid12 = true;
break;
}
}
if(!valid12){
const err37 = {instancePath:instancePath+"/covers",keyword:"enum",params:{allowedValues: schema38.else.enum},parentSchema:schema38.else,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid11 = _valid0;
}
if(!valid11){
const err38 = {instancePath:instancePath+"/covers",keyword:"if",params:{failingKeyword: "else"},parentSchema:schema38,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof key1 === "string"){
if(func66(key1) > 120){
const err39 = {instancePath:instancePath+"/covers",keyword:"maxLength",params:{limit: 120},parentSchema:schema38,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/covers",keyword:"type",params:{type: "string"},parentSchema:schema38,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid9 = _errs32 === errors;
if(!valid9){
const err41 = {instancePath:instancePath+"/covers",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema184.properties.covers,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
let data12 = data11[key2];
if(typeof data12 === "string"){
if(func66(data12) > 200){
const err42 = {instancePath:instancePath+"/covers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},parentSchema:schema184.properties.covers.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern34.test(data12)){
const err43 = {instancePath:instancePath+"/covers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^#[^\\s#]+$"},parentSchema:schema184.properties.covers.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/covers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema184.properties.covers.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/covers",keyword:"type",params:{type: "object"},parentSchema:schema184.properties.covers,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data13 = data.facts;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 of Object.keys(data13)){
if(!(func0.call(schema184.properties.facts.properties, key3))){
const err46 = {instancePath:instancePath+"/facts",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema184.properties.facts,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data13["1"] !== undefined && func0.call(data13, "1")){
if(!(validate45(data13["1"], {instancePath:instancePath+"/facts/1",parentData:data13,parentDataProperty:"1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data13["2"] !== undefined && func0.call(data13, "2")){
if(!(validate51(data13["2"], {instancePath:instancePath+"/facts/2",parentData:data13,parentDataProperty:"2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data13["3"] !== undefined && func0.call(data13, "3")){
if(!(validate57(data13["3"], {instancePath:instancePath+"/facts/3",parentData:data13,parentDataProperty:"3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data13["4"] !== undefined && func0.call(data13, "4")){
if(!(validate64(data13["4"], {instancePath:instancePath+"/facts/4",parentData:data13,parentDataProperty:"4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data13["5"] !== undefined && func0.call(data13, "5")){
if(!(validate68(data13["5"], {instancePath:instancePath+"/facts/5",parentData:data13,parentDataProperty:"5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data13["6"] !== undefined && func0.call(data13, "6")){
if(!(validate72(data13["6"], {instancePath:instancePath+"/facts/6",parentData:data13,parentDataProperty:"6",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data13["7"] !== undefined && func0.call(data13, "7")){
if(!(validate77(data13["7"], {instancePath:instancePath+"/facts/7",parentData:data13,parentDataProperty:"7",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data13["8"] !== undefined && func0.call(data13, "8")){
if(!(validate82(data13["8"], {instancePath:instancePath+"/facts/8",parentData:data13,parentDataProperty:"8",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data13["9"] !== undefined && func0.call(data13, "9")){
if(!(validate86(data13["9"], {instancePath:instancePath+"/facts/9",parentData:data13,parentDataProperty:"9",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data13["10"] !== undefined && func0.call(data13, "10")){
if(!(validate94(data13["10"], {instancePath:instancePath+"/facts/10",parentData:data13,parentDataProperty:"10",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/facts",keyword:"type",params:{type: "object"},parentSchema:schema184.properties.facts,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data24 = data.tags;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(typeof data25 === "string"){
if(func66(data25) > 500){
const err48 = {instancePath:instancePath+"/tags/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func66(data25) < 1){
const err49 = {instancePath:instancePath+"/tags/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},parentSchema:schema184.properties.tags,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema277 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/registration.schema.json","title":"Registration","description":"What the entity has told the competent authority under section 9 or 10 of the act.","x-da":"Det, enheden har oplyst den kompetente myndighed efter lovens § 9 eller § 10.","type":"object","additionalProperties":false,"required":["nis2","id","paragraph"],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"registration"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the registration.","x-da":"Registreringens id.","x-names":"registration"},"paragraph":{"description":"The section under which the entity registers.","x-da":"Den paragraf, enheden registrerer sig efter.","enum":["9","10"]},"name":{"$ref":"common.schema.json#/$defs/text","description":"The name of the entity.","x-da":"Enhedens navn."},"address":{"$ref":"common.schema.json#/$defs/text","description":"The address of the entity (section 10) or of its main establishment (section 9).","x-da":"Enhedens adresse (§ 10) eller adressen på dens hovedforretningssted (§ 9)."},"establishments":{"description":"Addresses of its other establishments in the EU (section 9); an empty list when there are none.","x-da":"Adresserne på dens andre forretningssteder i EU (§ 9); en tom liste, når der ingen er.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"}},"representative":{"description":"The representative appointed under section 2(4).","x-da":"Repræsentanten udpeget efter § 2, stk. 4.","type":"object","additionalProperties":false,"required":["name","address","email","phone"],"properties":{"name":{"$ref":"common.schema.json#/$defs/text","description":"Name.","x-da":"Navn."},"address":{"$ref":"common.schema.json#/$defs/text","description":"Address.","x-da":"Adresse."},"email":{"$ref":"common.schema.json#/$defs/email","description":"E-mail.","x-da":"E-mail."},"phone":{"$ref":"common.schema.json#/$defs/phone","description":"Telephone.","x-da":"Telefon."}}},"sectors":{"description":"The sectors, subsectors and types registered.","x-da":"De sektorer, delsektorer og typer, der er registreret.","type":"array","items":{"$ref":"common.schema.json#/$defs/sector"},"uniqueItems":true},"authorities":{"description":"The competent authorities registered with.","x-da":"De kompetente myndigheder, der er registreret hos.","type":"array","items":{"$ref":"common.schema.json#/$defs/authority"},"uniqueItems":true},"emails":{"description":"E-mail addresses.","x-da":"E-mailadresser.","type":"array","items":{"$ref":"common.schema.json#/$defs/email"},"uniqueItems":true},"phones":{"description":"Telephone numbers.","x-da":"Telefonnumre.","type":"array","items":{"$ref":"common.schema.json#/$defs/phone"},"uniqueItems":true},"ipRanges":{"description":"IP ranges.","x-da":"Ip-intervaller.","type":"array","items":{"$ref":"common.schema.json#/$defs/ipRange"},"uniqueItems":true},"memberStates":{"description":"EU Member States where it provides services: all of them (section 9), the others than Denmark (section 10). An empty list when there are none.","x-da":"EU-medlemsstater, hvor den leverer tjenester: alle (§ 9), de øvrige ud over Danmark (§ 10). En tom liste, når der ingen er.","type":"array","items":{"$ref":"common.schema.json#/$defs/euMemberState"},"uniqueItems":true},"filings":{"description":"Each time the information was filed, oldest first.","x-da":"Hver gang oplysningerne blev indgivet, ældste først.","type":"array","items":{"type":"object","additionalProperties":false,"required":["date","channel"],"properties":{"date":{"$ref":"common.schema.json#/$defs/date","description":"The day it was filed.","x-da":"Den dag, den blev indgivet."},"channel":{"$ref":"common.schema.json#/$defs/channel","description":"How it was filed.","x-da":"Hvordan den blev indgivet."},"receipt":{"$ref":"common.schema.json#/$defs/evidence","description":"Number or place of the receipt, or file with its SHA-256.","x-da":"Kvitteringens nummer eller sted, eller fil med dens SHA-256."},"digest":{"$ref":"common.schema.json#/$defs/sha256","description":"Digest of the information that was filed, as docs/registration.md describes it; nis2lint says which.","x-da":"Digest af de oplysninger, der blev indgivet, som docs/registration.md beskriver; nis2lint oplyser den."}}}},"changes":{"description":"Each change in the information above after it was first filed, oldest first.","x-da":"Hver ændring i oplysningerne ovenfor, efter at de første gang blev indgivet, ældste først.","type":"array","items":{"type":"object","additionalProperties":false,"required":["fields","date"],"properties":{"fields":{"description":"What was changed: names of the fields above.","x-da":"Hvad der blev ændret: navnene på felterne ovenfor.","type":"array","items":{"description":"The name of a field.","x-da":"Navnet på et felt.","enum":["name","address","establishments","representative","sectors","emails","phones","ipRanges","memberStates"]},"minItems":1,"uniqueItems":true},"date":{"$ref":"common.schema.json#/$defs/date","description":"The day it changed.","x-da":"Den dag, det blev ændret."},"reported":{"$ref":"common.schema.json#/$defs/date","description":"The date of the filing that told of it, where that is not the first one from the day of the change on.","x-da":"Datoen for den indgivelse, der oplyste om det, når det ikke er den første fra ændringsdagen og frem."}}}},"exemptions":{"description":"Exemptions from digital communication (order 620/2025, section 16), oldest first; an extension is a line of its own.","x-da":"Fritagelser for digital kommunikation (bekendtgørelse nr. 620/2025, § 16), ældste først; en forlængelse er en linje for sig.","type":"array","items":{"type":"object","additionalProperties":false,"required":["granted","reference"],"properties":{"granted":{"$ref":"common.schema.json#/$defs/date","description":"The day from which it holds.","x-da":"Den dag, den gælder fra."},"expires":{"$ref":"common.schema.json#/$defs/date","description":"The last day on which it holds, as the decision says; otherwise two years are counted from granted.","x-da":"Den sidste dag, den gælder, efter afgørelsen; ellers regnes to år fra granted."},"reference":{"$ref":"common.schema.json#/$defs/text","description":"Number or place of the decision.","x-da":"Afgørelsens nummer eller sted."},"renewalRequested":{"$ref":"common.schema.json#/$defs/date","description":"The day on which its extension was applied for.","x-da":"Den dag, der blev ansøgt om forlængelse."}}}},"communities":{"description":"Cybersecurity communities (section 19) that the entity has joined, and when the authority was told.","x-da":"Cybersikkerhedsfællesskaber (§ 19), som enheden er indgået i, og hvornår myndigheden fik besked.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","joined"],"properties":{"name":{"$ref":"common.schema.json#/$defs/text","description":"The name of the community.","x-da":"Fællesskabets navn."},"joined":{"$ref":"common.schema.json#/$defs/date","description":"The day the entity joined.","x-da":"Den dag, enheden indgik i det."},"joinedTold":{"$ref":"common.schema.json#/$defs/date","description":"The day the competent authority was told of it.","x-da":"Den dag, den kompetente myndighed fik besked om det."},"left":{"$ref":"common.schema.json#/$defs/date","description":"The day the entity left.","x-da":"Den dag, enheden udtrådte af det."},"leftTold":{"$ref":"common.schema.json#/$defs/date","description":"The day the competent authority was told of that.","x-da":"Den dag, den kompetente myndighed fik besked om det."}}}}}};
const schema285 = {"description":"A telephone number with country code, in quotes: \"+4512345678\".","x-da":"Et telefonnummer med landekode, i anførselstegn: \"+4512345678\".","type":"string","format":"phone-e164","maxLength":16};
const schema290 = {"description":"An IP address, a CIDR block or a range: \"192.0.2.0/24\", \"2001:db8::/32\", \"192.0.2.1-192.0.2.9\".","x-da":"En ip-adresse, en CIDR-blok eller et interval: \"192.0.2.0/24\", \"2001:db8::/32\", \"192.0.2.1-192.0.2.9\".","type":"string","format":"ip-range","maxLength":90};
const formats174 = formats["phone-e164"];
const formats180 = formats["ip-range"];

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func66(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file === undefined) || (!(func0.call(data, "file")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "file"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "file") || (key0 === "sha256"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined && func0.call(data, "file")){
let data0 = data.file;
if(typeof data0 === "string"){
if(func66(data0) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func66(data0) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(func66(data1) > 64){
const err8 = {instancePath:instancePath+"/sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats6(data1))){
const err9 = {instancePath:instancePath+"/sha256",keyword:"format",params:{format: "sha256"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err12 = {instancePath,keyword:"anyOf",params:{},parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate100.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/registration.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema277,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema277,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.paragraph === undefined) || (!(func0.call(data, "paragraph")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "paragraph"},parentSchema:schema277,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema277.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema277,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema277.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("registration" !== data1){
const err5 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "registration"},parentSchema:schema277.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func66(data2) > 80){
const err6 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.paragraph !== undefined && func0.call(data, "paragraph")){
let data3 = data.paragraph;
if(!((data3 === "9") || (data3 === "10"))){
const err9 = {instancePath:instancePath+"/paragraph",keyword:"enum",params:{allowedValues: schema277.properties.paragraph.enum},parentSchema:schema277.properties.paragraph,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data4 = data.name;
if(typeof data4 === "string"){
if(func66(data4) > 500){
const err10 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func66(data4) < 1){
const err11 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.address !== undefined && func0.call(data, "address")){
let data5 = data.address;
if(typeof data5 === "string"){
if(func66(data5) > 500){
const err13 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func66(data5) < 1){
const err14 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.establishments !== undefined && func0.call(data, "establishments")){
let data6 = data.establishments;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func66(data7) > 500){
const err16 = {instancePath:instancePath+"/establishments/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func66(data7) < 1){
const err17 = {instancePath:instancePath+"/establishments/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/establishments/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/establishments",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.establishments,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.representative !== undefined && func0.call(data, "representative")){
let data8 = data.representative;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.name === undefined) || (!(func0.call(data8, "name")))){
const err20 = {instancePath:instancePath+"/representative",keyword:"required",params:{missingProperty: "name"},parentSchema:schema277.properties.representative,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data8.address === undefined) || (!(func0.call(data8, "address")))){
const err21 = {instancePath:instancePath+"/representative",keyword:"required",params:{missingProperty: "address"},parentSchema:schema277.properties.representative,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data8.email === undefined) || (!(func0.call(data8, "email")))){
const err22 = {instancePath:instancePath+"/representative",keyword:"required",params:{missingProperty: "email"},parentSchema:schema277.properties.representative,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data8.phone === undefined) || (!(func0.call(data8, "phone")))){
const err23 = {instancePath:instancePath+"/representative",keyword:"required",params:{missingProperty: "phone"},parentSchema:schema277.properties.representative,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!((((key1 === "name") || (key1 === "address")) || (key1 === "email")) || (key1 === "phone"))){
const err24 = {instancePath:instancePath+"/representative",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema277.properties.representative,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.name !== undefined && func0.call(data8, "name")){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func66(data9) > 500){
const err25 = {instancePath:instancePath+"/representative/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func66(data9) < 1){
const err26 = {instancePath:instancePath+"/representative/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/representative/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.address !== undefined && func0.call(data8, "address")){
let data10 = data8.address;
if(typeof data10 === "string"){
if(func66(data10) > 500){
const err28 = {instancePath:instancePath+"/representative/address",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func66(data10) < 1){
const err29 = {instancePath:instancePath+"/representative/address",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/representative/address",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.email !== undefined && func0.call(data8, "email")){
let data11 = data8.email;
if(typeof data11 === "string"){
if(func66(data11) > 254){
const err31 = {instancePath:instancePath+"/representative/email",keyword:"maxLength",params:{limit: 254},parentSchema:schema241,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(formats138.test(data11))){
const err32 = {instancePath:instancePath+"/representative/email",keyword:"format",params:{format: "email"},parentSchema:schema241,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/representative/email",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.phone !== undefined && func0.call(data8, "phone")){
let data12 = data8.phone;
if(typeof data12 === "string"){
if(func66(data12) > 16){
const err34 = {instancePath:instancePath+"/representative/phone",keyword:"maxLength",params:{limit: 16},parentSchema:schema285,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(formats174(data12))){
const err35 = {instancePath:instancePath+"/representative/phone",keyword:"format",params:{format: "phone-e164"},parentSchema:schema285,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/representative/phone",keyword:"type",params:{type: "string"},parentSchema:schema285,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/representative",keyword:"type",params:{type: "object"},parentSchema:schema277.properties.representative,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.sectors !== undefined && func0.call(data, "sectors")){
let data13 = data.sectors;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
const err38 = {instancePath:instancePath+"/sectors/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema94,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((data14 === "energy.electricity") || (data14 === "energy.district-heating-cooling")) || (data14 === "energy.oil")) || (data14 === "energy.gas")) || (data14 === "energy.hydrogen")) || (data14 === "transport.air")) || (data14 === "transport.rail")) || (data14 === "transport.water.shipping")) || (data14 === "transport.water.ports")) || (data14 === "transport.water.vts")) || (data14 === "transport.road")) || (data14 === "banking")) || (data14 === "financial-market-infrastructure")) || (data14 === "health")) || (data14 === "drinking-water")) || (data14 === "waste-water")) || (data14 === "digital-infrastructure.ixp")) || (data14 === "digital-infrastructure.dns")) || (data14 === "digital-infrastructure.tld")) || (data14 === "digital-infrastructure.cloud")) || (data14 === "digital-infrastructure.data-centre")) || (data14 === "digital-infrastructure.cdn")) || (data14 === "digital-infrastructure.trust-qualified")) || (data14 === "digital-infrastructure.trust")) || (data14 === "digital-infrastructure.telecom")) || (data14 === "ict-service-management.msp")) || (data14 === "ict-service-management.mssp")) || (data14 === "public-administration.central")) || (data14 === "public-administration.regional")) || (data14 === "public-administration.local")) || (data14 === "space")) || (data14 === "postal-courier")) || (data14 === "waste-management")) || (data14 === "chemicals")) || (data14 === "food")) || (data14 === "manufacturing.medical-devices")) || (data14 === "manufacturing.computer-electronic-optical")) || (data14 === "manufacturing.electrical-equipment")) || (data14 === "manufacturing.machinery")) || (data14 === "manufacturing.motor-vehicles")) || (data14 === "manufacturing.other-transport-equipment")) || (data14 === "digital-providers.marketplace")) || (data14 === "digital-providers.search")) || (data14 === "digital-providers.social")) || (data14 === "research")) || (data14 === "domain-registration"))){
const err39 = {instancePath:instancePath+"/sectors/" + i1,keyword:"enum",params:{allowedValues: schema94.enum},parentSchema:schema94,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
let i2 = data13.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data13[i2], data13[j0])){
const err40 = {instancePath:instancePath+"/sectors",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema277.properties.sectors,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/sectors",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.sectors,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.authorities !== undefined && func0.call(data, "authorities")){
let data15 = data.authorities;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(func66(data16) > 200){
const err42 = {instancePath:instancePath+"/authorities/" + i3,keyword:"maxLength",params:{limit: 200},parentSchema:schema106,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func66(data16) < 1){
const err43 = {instancePath:instancePath+"/authorities/" + i3,keyword:"minLength",params:{limit: 1},parentSchema:schema106,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/authorities/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema106,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i4 = data15.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data15[i4], data15[j1])){
const err45 = {instancePath:instancePath+"/authorities",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema277.properties.authorities,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/authorities",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.authorities,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.emails !== undefined && func0.call(data, "emails")){
let data17 = data.emails;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i5=0; i5<len3; i5++){
let data18 = data17[i5];
if(typeof data18 === "string"){
if(func66(data18) > 254){
const err47 = {instancePath:instancePath+"/emails/" + i5,keyword:"maxLength",params:{limit: 254},parentSchema:schema241,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(formats138.test(data18))){
const err48 = {instancePath:instancePath+"/emails/" + i5,keyword:"format",params:{format: "email"},parentSchema:schema241,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/emails/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema241,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
let i6 = data17.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func27(data17[i6], data17[j2])){
const err50 = {instancePath:instancePath+"/emails",keyword:"uniqueItems",params:{i: i6, j: j2},parentSchema:schema277.properties.emails,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/emails",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.emails,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.phones !== undefined && func0.call(data, "phones")){
let data19 = data.phones;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i7=0; i7<len4; i7++){
let data20 = data19[i7];
if(typeof data20 === "string"){
if(func66(data20) > 16){
const err52 = {instancePath:instancePath+"/phones/" + i7,keyword:"maxLength",params:{limit: 16},parentSchema:schema285,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(formats174(data20))){
const err53 = {instancePath:instancePath+"/phones/" + i7,keyword:"format",params:{format: "phone-e164"},parentSchema:schema285,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/phones/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema285,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let i8 = data19.length;
let j3;
if(i8 > 1){
outer3:
for(;i8--;){
for(j3 = i8; j3--;){
if(func27(data19[i8], data19[j3])){
const err55 = {instancePath:instancePath+"/phones",keyword:"uniqueItems",params:{i: i8, j: j3},parentSchema:schema277.properties.phones,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/phones",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.phones,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.ipRanges !== undefined && func0.call(data, "ipRanges")){
let data21 = data.ipRanges;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i9=0; i9<len5; i9++){
let data22 = data21[i9];
if(typeof data22 === "string"){
if(func66(data22) > 90){
const err57 = {instancePath:instancePath+"/ipRanges/" + i9,keyword:"maxLength",params:{limit: 90},parentSchema:schema290,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(formats180(data22))){
const err58 = {instancePath:instancePath+"/ipRanges/" + i9,keyword:"format",params:{format: "ip-range"},parentSchema:schema290,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/ipRanges/" + i9,keyword:"type",params:{type: "string"},parentSchema:schema290,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i10 = data21.length;
let j4;
if(i10 > 1){
outer4:
for(;i10--;){
for(j4 = i10; j4--;){
if(func27(data21[i10], data21[j4])){
const err60 = {instancePath:instancePath+"/ipRanges",keyword:"uniqueItems",params:{i: i10, j: j4},parentSchema:schema277.properties.ipRanges,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/ipRanges",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.ipRanges,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.memberStates !== undefined && func0.call(data, "memberStates")){
let data23 = data.memberStates;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i11=0; i11<len6; i11++){
let data24 = data23[i11];
if(typeof data24 !== "string"){
const err62 = {instancePath:instancePath+"/memberStates/" + i11,keyword:"type",params:{type: "string"},parentSchema:schema100,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(((((((((((((((((((((((((((data24 === "AT") || (data24 === "BE")) || (data24 === "BG")) || (data24 === "CY")) || (data24 === "CZ")) || (data24 === "DE")) || (data24 === "DK")) || (data24 === "EE")) || (data24 === "ES")) || (data24 === "FI")) || (data24 === "FR")) || (data24 === "GR")) || (data24 === "HR")) || (data24 === "HU")) || (data24 === "IE")) || (data24 === "IT")) || (data24 === "LT")) || (data24 === "LU")) || (data24 === "LV")) || (data24 === "MT")) || (data24 === "NL")) || (data24 === "PL")) || (data24 === "PT")) || (data24 === "RO")) || (data24 === "SE")) || (data24 === "SI")) || (data24 === "SK"))){
const err63 = {instancePath:instancePath+"/memberStates/" + i11,keyword:"enum",params:{allowedValues: schema100.enum},parentSchema:schema100,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
let i12 = data23.length;
let j5;
if(i12 > 1){
outer5:
for(;i12--;){
for(j5 = i12; j5--;){
if(func27(data23[i12], data23[j5])){
const err64 = {instancePath:instancePath+"/memberStates",keyword:"uniqueItems",params:{i: i12, j: j5},parentSchema:schema277.properties.memberStates,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/memberStates",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.memberStates,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.filings !== undefined && func0.call(data, "filings")){
let data25 = data.filings;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i13=0; i13<len7; i13++){
let data26 = data25[i13];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.date === undefined) || (!(func0.call(data26, "date")))){
const err66 = {instancePath:instancePath+"/filings/" + i13,keyword:"required",params:{missingProperty: "date"},parentSchema:schema277.properties.filings.items,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((data26.channel === undefined) || (!(func0.call(data26, "channel")))){
const err67 = {instancePath:instancePath+"/filings/" + i13,keyword:"required",params:{missingProperty: "channel"},parentSchema:schema277.properties.filings.items,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key2 of Object.keys(data26)){
if(!((((key2 === "date") || (key2 === "channel")) || (key2 === "receipt")) || (key2 === "digest"))){
const err68 = {instancePath:instancePath+"/filings/" + i13,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema277.properties.filings.items,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data26.date !== undefined && func0.call(data26, "date")){
let data27 = data26.date;
if(typeof data27 === "string"){
if(func66(data27) > 10){
const err69 = {instancePath:instancePath+"/filings/" + i13+"/date",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(formats0.validate(data27))){
const err70 = {instancePath:instancePath+"/filings/" + i13+"/date",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/filings/" + i13+"/date",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.channel !== undefined && func0.call(data26, "channel")){
let data28 = data26.channel;
if(typeof data28 !== "string"){
const err72 = {instancePath:instancePath+"/filings/" + i13+"/channel",keyword:"type",params:{type: "string"},parentSchema:schema161,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((((data28 === "virk.dk") || (data28 === "fallback")) || (data28 === "exemption")) || (data28 === "other"))){
const err73 = {instancePath:instancePath+"/filings/" + i13+"/channel",keyword:"enum",params:{allowedValues: schema161.enum},parentSchema:schema161,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data26.receipt !== undefined && func0.call(data26, "receipt")){
if(!(validate100(data26.receipt, {instancePath:instancePath+"/filings/" + i13+"/receipt",parentData:data26,parentDataProperty:"receipt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data26.digest !== undefined && func0.call(data26, "digest")){
let data30 = data26.digest;
if(typeof data30 === "string"){
if(func66(data30) > 64){
const err74 = {instancePath:instancePath+"/filings/" + i13+"/digest",keyword:"maxLength",params:{limit: 64},parentSchema:schema45,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(formats6(data30))){
const err75 = {instancePath:instancePath+"/filings/" + i13+"/digest",keyword:"format",params:{format: "sha256"},parentSchema:schema45,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/filings/" + i13+"/digest",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/filings/" + i13,keyword:"type",params:{type: "object"},parentSchema:schema277.properties.filings.items,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/filings",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.filings,data:data25};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.changes !== undefined && func0.call(data, "changes")){
let data31 = data.changes;
if(Array.isArray(data31)){
const len8 = data31.length;
for(let i14=0; i14<len8; i14++){
let data32 = data31[i14];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.fields === undefined) || (!(func0.call(data32, "fields")))){
const err79 = {instancePath:instancePath+"/changes/" + i14,keyword:"required",params:{missingProperty: "fields"},parentSchema:schema277.properties.changes.items,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((data32.date === undefined) || (!(func0.call(data32, "date")))){
const err80 = {instancePath:instancePath+"/changes/" + i14,keyword:"required",params:{missingProperty: "date"},parentSchema:schema277.properties.changes.items,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key3 of Object.keys(data32)){
if(!(((key3 === "fields") || (key3 === "date")) || (key3 === "reported"))){
const err81 = {instancePath:instancePath+"/changes/" + i14,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema277.properties.changes.items,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data32.fields !== undefined && func0.call(data32, "fields")){
let data33 = data32.fields;
if(Array.isArray(data33)){
if(data33.length < 1){
const err82 = {instancePath:instancePath+"/changes/" + i14+"/fields",keyword:"minItems",params:{limit: 1},parentSchema:schema277.properties.changes.items.properties.fields,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len9 = data33.length;
for(let i15=0; i15<len9; i15++){
let data34 = data33[i15];
if(!(((((((((data34 === "name") || (data34 === "address")) || (data34 === "establishments")) || (data34 === "representative")) || (data34 === "sectors")) || (data34 === "emails")) || (data34 === "phones")) || (data34 === "ipRanges")) || (data34 === "memberStates"))){
const err83 = {instancePath:instancePath+"/changes/" + i14+"/fields/" + i15,keyword:"enum",params:{allowedValues: schema277.properties.changes.items.properties.fields.items.enum},parentSchema:schema277.properties.changes.items.properties.fields.items,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
let i16 = data33.length;
let j6;
if(i16 > 1){
outer6:
for(;i16--;){
for(j6 = i16; j6--;){
if(func27(data33[i16], data33[j6])){
const err84 = {instancePath:instancePath+"/changes/" + i14+"/fields",keyword:"uniqueItems",params:{i: i16, j: j6},parentSchema:schema277.properties.changes.items.properties.fields,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/changes/" + i14+"/fields",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.changes.items.properties.fields,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data32.date !== undefined && func0.call(data32, "date")){
let data35 = data32.date;
if(typeof data35 === "string"){
if(func66(data35) > 10){
const err86 = {instancePath:instancePath+"/changes/" + i14+"/date",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data35};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(formats0.validate(data35))){
const err87 = {instancePath:instancePath+"/changes/" + i14+"/date",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/changes/" + i14+"/date",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data35};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data32.reported !== undefined && func0.call(data32, "reported")){
let data36 = data32.reported;
if(typeof data36 === "string"){
if(func66(data36) > 10){
const err89 = {instancePath:instancePath+"/changes/" + i14+"/reported",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data36};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(formats0.validate(data36))){
const err90 = {instancePath:instancePath+"/changes/" + i14+"/reported",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/changes/" + i14+"/reported",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/changes/" + i14,keyword:"type",params:{type: "object"},parentSchema:schema277.properties.changes.items,data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/changes",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.changes,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.exemptions !== undefined && func0.call(data, "exemptions")){
let data37 = data.exemptions;
if(Array.isArray(data37)){
const len10 = data37.length;
for(let i17=0; i17<len10; i17++){
let data38 = data37[i17];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.granted === undefined) || (!(func0.call(data38, "granted")))){
const err94 = {instancePath:instancePath+"/exemptions/" + i17,keyword:"required",params:{missingProperty: "granted"},parentSchema:schema277.properties.exemptions.items,data:data38};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((data38.reference === undefined) || (!(func0.call(data38, "reference")))){
const err95 = {instancePath:instancePath+"/exemptions/" + i17,keyword:"required",params:{missingProperty: "reference"},parentSchema:schema277.properties.exemptions.items,data:data38};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key4 of Object.keys(data38)){
if(!((((key4 === "granted") || (key4 === "expires")) || (key4 === "reference")) || (key4 === "renewalRequested"))){
const err96 = {instancePath:instancePath+"/exemptions/" + i17,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema277.properties.exemptions.items,data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data38.granted !== undefined && func0.call(data38, "granted")){
let data39 = data38.granted;
if(typeof data39 === "string"){
if(func66(data39) > 10){
const err97 = {instancePath:instancePath+"/exemptions/" + i17+"/granted",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!(formats0.validate(data39))){
const err98 = {instancePath:instancePath+"/exemptions/" + i17+"/granted",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data39};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/exemptions/" + i17+"/granted",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data38.expires !== undefined && func0.call(data38, "expires")){
let data40 = data38.expires;
if(typeof data40 === "string"){
if(func66(data40) > 10){
const err100 = {instancePath:instancePath+"/exemptions/" + i17+"/expires",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data40};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(formats0.validate(data40))){
const err101 = {instancePath:instancePath+"/exemptions/" + i17+"/expires",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data40};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/exemptions/" + i17+"/expires",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data38.reference !== undefined && func0.call(data38, "reference")){
let data41 = data38.reference;
if(typeof data41 === "string"){
if(func66(data41) > 500){
const err103 = {instancePath:instancePath+"/exemptions/" + i17+"/reference",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func66(data41) < 1){
const err104 = {instancePath:instancePath+"/exemptions/" + i17+"/reference",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/exemptions/" + i17+"/reference",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data38.renewalRequested !== undefined && func0.call(data38, "renewalRequested")){
let data42 = data38.renewalRequested;
if(typeof data42 === "string"){
if(func66(data42) > 10){
const err106 = {instancePath:instancePath+"/exemptions/" + i17+"/renewalRequested",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!(formats0.validate(data42))){
const err107 = {instancePath:instancePath+"/exemptions/" + i17+"/renewalRequested",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data42};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/exemptions/" + i17+"/renewalRequested",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data42};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/exemptions/" + i17,keyword:"type",params:{type: "object"},parentSchema:schema277.properties.exemptions.items,data:data38};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/exemptions",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.exemptions,data:data37};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.communities !== undefined && func0.call(data, "communities")){
let data43 = data.communities;
if(Array.isArray(data43)){
const len11 = data43.length;
for(let i18=0; i18<len11; i18++){
let data44 = data43[i18];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.name === undefined) || (!(func0.call(data44, "name")))){
const err111 = {instancePath:instancePath+"/communities/" + i18,keyword:"required",params:{missingProperty: "name"},parentSchema:schema277.properties.communities.items,data:data44};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((data44.joined === undefined) || (!(func0.call(data44, "joined")))){
const err112 = {instancePath:instancePath+"/communities/" + i18,keyword:"required",params:{missingProperty: "joined"},parentSchema:schema277.properties.communities.items,data:data44};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key5 of Object.keys(data44)){
if(!(((((key5 === "name") || (key5 === "joined")) || (key5 === "joinedTold")) || (key5 === "left")) || (key5 === "leftTold"))){
const err113 = {instancePath:instancePath+"/communities/" + i18,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema277.properties.communities.items,data:data44};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data44.name !== undefined && func0.call(data44, "name")){
let data45 = data44.name;
if(typeof data45 === "string"){
if(func66(data45) > 500){
const err114 = {instancePath:instancePath+"/communities/" + i18+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func66(data45) < 1){
const err115 = {instancePath:instancePath+"/communities/" + i18+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/communities/" + i18+"/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data44.joined !== undefined && func0.call(data44, "joined")){
let data46 = data44.joined;
if(typeof data46 === "string"){
if(func66(data46) > 10){
const err117 = {instancePath:instancePath+"/communities/" + i18+"/joined",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data46};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!(formats0.validate(data46))){
const err118 = {instancePath:instancePath+"/communities/" + i18+"/joined",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data46};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/communities/" + i18+"/joined",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data46};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data44.joinedTold !== undefined && func0.call(data44, "joinedTold")){
let data47 = data44.joinedTold;
if(typeof data47 === "string"){
if(func66(data47) > 10){
const err120 = {instancePath:instancePath+"/communities/" + i18+"/joinedTold",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!(formats0.validate(data47))){
const err121 = {instancePath:instancePath+"/communities/" + i18+"/joinedTold",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data47};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/communities/" + i18+"/joinedTold",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data47};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data44.left !== undefined && func0.call(data44, "left")){
let data48 = data44.left;
if(typeof data48 === "string"){
if(func66(data48) > 10){
const err123 = {instancePath:instancePath+"/communities/" + i18+"/left",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data48};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!(formats0.validate(data48))){
const err124 = {instancePath:instancePath+"/communities/" + i18+"/left",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data48};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/communities/" + i18+"/left",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data44.leftTold !== undefined && func0.call(data44, "leftTold")){
let data49 = data44.leftTold;
if(typeof data49 === "string"){
if(func66(data49) > 10){
const err126 = {instancePath:instancePath+"/communities/" + i18+"/leftTold",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data49};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!(formats0.validate(data49))){
const err127 = {instancePath:instancePath+"/communities/" + i18+"/leftTold",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data49};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/communities/" + i18+"/leftTold",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/communities/" + i18,keyword:"type",params:{type: "object"},parentSchema:schema277.properties.communities.items,data:data44};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/communities",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.communities,data:data43};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema277,data};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema308 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/risks.schema.json","title":"Risks","description":"Register of risks to network and information systems.","x-da":"Fortegnelse over risici for net- og informationssystemer.","type":"object","additionalProperties":false,"required":["nis2","id","date","risks"],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"risks"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the register.","x-da":"Fortegnelsens id.","x-names":"risks"},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"method":{"$ref":"common.schema.json#/$defs/id","description":"The policy that sets the method.","x-da":"Den politik, der fastlægger metoden.","x-refers":["policy"]},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who keeps the register.","x-da":"Hvem der fører fortegnelsen."},"date":{"$ref":"common.schema.json#/$defs/date","description":"The date of the assessment.","x-da":"Risikovurderingens dato."},"risks":{"description":"Each risk.","x-da":"Hver risiko.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","likelihood","impact","owner"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the risk.","x-da":"Risikoens id.","x-names":"risk"},"title":{"$ref":"common.schema.json#/$defs/text","description":"What may happen.","x-da":"Hvad der kan ske."},"threat":{"$ref":"common.schema.json#/$defs/text","description":"What or who may bring it about.","x-da":"Hvad eller hvem der kan udløse det."},"likelihood":{"$ref":"common.schema.json#/$defs/step","description":"How likely it is, on the method's scale.","x-da":"Hvor sandsynligt det er, på metodens skala."},"impact":{"$ref":"common.schema.json#/$defs/step","description":"How serious it would be, on the method's scale.","x-da":"Hvor alvorligt det vil være, på metodens skala."},"level":{"$ref":"common.schema.json#/$defs/step","description":"The level of the risk as it is now.","x-da":"Risikoens niveau, som den er nu."},"treatment":{"description":"What is done with it.","x-da":"Hvad der gøres ved den.","enum":["reduce","avoid","share","accept"]},"plan":{"$ref":"common.schema.json#/$defs/text","description":"The measures taken.","x-da":"De foranstaltninger, der træffes."},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who owns it.","x-da":"Hvem der ejer den."},"due":{"$ref":"common.schema.json#/$defs/date","description":"When the measures are to be in place.","x-da":"Hvornår foranstaltningerne skal være på plads."},"done":{"$ref":"common.schema.json#/$defs/date","description":"When the measures were in place.","x-da":"Hvornår foranstaltningerne kom på plads."},"accepted":{"description":"Who accepted what risk is left.","x-da":"Hvem der har accepteret restrisikoen.","type":"object","additionalProperties":false,"required":["by","reason","date"],"properties":{"by":{"$ref":"common.schema.json#/$defs/text","description":"Who accepted it.","x-da":"Hvem der har accepteret den."},"reason":{"$ref":"common.schema.json#/$defs/text","description":"Why.","x-da":"Hvorfor."},"date":{"$ref":"common.schema.json#/$defs/date","description":"When.","x-da":"Hvornår."}}},"assets":{"description":"The assets it concerns.","x-da":"De aktiver, den angår.","type":"array","items":{"$ref":"common.schema.json#/$defs/id","x-refers":["asset"]},"uniqueItems":true},"suppliers":{"description":"The suppliers it concerns.","x-da":"De leverandører, den angår.","type":"array","items":{"$ref":"common.schema.json#/$defs/id","x-refers":["supplier"]},"uniqueItems":true}}}}}};
const schema317 = {"description":"A step of the organisation's own scale: a number or a word.","x-da":"Et trin på organisationens egen skala: et tal eller et ord.","anyOf":[{"type":"integer","minimum":0},{"type":"string","minLength":1,"maxLength":60}]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/risks.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "date"},parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.risks === undefined) || (!(func0.call(data, "risks")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "risks"},parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "nis2")) || (key0 === "id")) || (key0 === "title")) || (key0 === "method")) || (key0 === "owner")) || (key0 === "date")) || (key0 === "risks"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema308.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("risks" !== data1){
const err6 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "risks"},parentSchema:schema308.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func66(data2) > 80){
const err7 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err10 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func66(data3) < 1){
const err11 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
let data4 = data.method;
if(typeof data4 === "string"){
if(func66(data4) > 80){
const err13 = {instancePath:instancePath+"/method",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/method",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data5 = data.owner;
if(typeof data5 === "string"){
if(func66(data5) > 500){
const err16 = {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func66(data5) < 1){
const err17 = {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data6 = data.date;
if(typeof data6 === "string"){
if(func66(data6) > 10){
const err19 = {instancePath:instancePath+"/date",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats0.validate(data6))){
const err20 = {instancePath:instancePath+"/date",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/date",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data7 = data.risks;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.id === undefined) || (!(func0.call(data8, "id")))){
const err22 = {instancePath:instancePath+"/risks/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema308.properties.risks.items,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data8.title === undefined) || (!(func0.call(data8, "title")))){
const err23 = {instancePath:instancePath+"/risks/" + i0,keyword:"required",params:{missingProperty: "title"},parentSchema:schema308.properties.risks.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data8.likelihood === undefined) || (!(func0.call(data8, "likelihood")))){
const err24 = {instancePath:instancePath+"/risks/" + i0,keyword:"required",params:{missingProperty: "likelihood"},parentSchema:schema308.properties.risks.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data8.impact === undefined) || (!(func0.call(data8, "impact")))){
const err25 = {instancePath:instancePath+"/risks/" + i0,keyword:"required",params:{missingProperty: "impact"},parentSchema:schema308.properties.risks.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data8.owner === undefined) || (!(func0.call(data8, "owner")))){
const err26 = {instancePath:instancePath+"/risks/" + i0,keyword:"required",params:{missingProperty: "owner"},parentSchema:schema308.properties.risks.items,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!(func0.call(schema308.properties.risks.items.properties, key1))){
const err27 = {instancePath:instancePath+"/risks/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema308.properties.risks.items,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.id !== undefined && func0.call(data8, "id")){
let data9 = data8.id;
if(typeof data9 === "string"){
if(func66(data9) > 80){
const err28 = {instancePath:instancePath+"/risks/" + i0+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern4.test(data9)){
const err29 = {instancePath:instancePath+"/risks/" + i0+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/risks/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.title !== undefined && func0.call(data8, "title")){
let data10 = data8.title;
if(typeof data10 === "string"){
if(func66(data10) > 500){
const err31 = {instancePath:instancePath+"/risks/" + i0+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func66(data10) < 1){
const err32 = {instancePath:instancePath+"/risks/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/risks/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.threat !== undefined && func0.call(data8, "threat")){
let data11 = data8.threat;
if(typeof data11 === "string"){
if(func66(data11) > 500){
const err34 = {instancePath:instancePath+"/risks/" + i0+"/threat",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func66(data11) < 1){
const err35 = {instancePath:instancePath+"/risks/" + i0+"/threat",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/risks/" + i0+"/threat",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.likelihood !== undefined && func0.call(data8, "likelihood")){
let data12 = data8.likelihood;
const _errs36 = errors;
let valid13 = false;
const _errs37 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err37 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",keyword:"type",params:{type: "integer"},parentSchema:schema317.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema317.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid0 = _errs37 === errors;
valid13 = valid13 || _valid0;
const _errs39 = errors;
if(typeof data12 === "string"){
if(func66(data12) > 60){
const err39 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",keyword:"maxLength",params:{limit: 60},parentSchema:schema317.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func66(data12) < 1){
const err40 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",keyword:"minLength",params:{limit: 1},parentSchema:schema317.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",keyword:"type",params:{type: "string"},parentSchema:schema317.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs39 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const err42 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",keyword:"anyOf",params:{},parentSchema:schema317,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data8.impact !== undefined && func0.call(data8, "impact")){
let data13 = data8.impact;
const _errs43 = errors;
let valid15 = false;
const _errs44 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err43 = {instancePath:instancePath+"/risks/" + i0+"/impact",keyword:"type",params:{type: "integer"},parentSchema:schema317.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/risks/" + i0+"/impact",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema317.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid1 = _errs44 === errors;
valid15 = valid15 || _valid1;
const _errs46 = errors;
if(typeof data13 === "string"){
if(func66(data13) > 60){
const err45 = {instancePath:instancePath+"/risks/" + i0+"/impact",keyword:"maxLength",params:{limit: 60},parentSchema:schema317.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func66(data13) < 1){
const err46 = {instancePath:instancePath+"/risks/" + i0+"/impact",keyword:"minLength",params:{limit: 1},parentSchema:schema317.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/risks/" + i0+"/impact",keyword:"type",params:{type: "string"},parentSchema:schema317.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const err48 = {instancePath:instancePath+"/risks/" + i0+"/impact",keyword:"anyOf",params:{},parentSchema:schema317,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data8.level !== undefined && func0.call(data8, "level")){
let data14 = data8.level;
const _errs50 = errors;
let valid17 = false;
const _errs51 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err49 = {instancePath:instancePath+"/risks/" + i0+"/level",keyword:"type",params:{type: "integer"},parentSchema:schema317.anyOf[0],data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err50 = {instancePath:instancePath+"/risks/" + i0+"/level",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema317.anyOf[0],data:data14};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid2 = _errs51 === errors;
valid17 = valid17 || _valid2;
const _errs53 = errors;
if(typeof data14 === "string"){
if(func66(data14) > 60){
const err51 = {instancePath:instancePath+"/risks/" + i0+"/level",keyword:"maxLength",params:{limit: 60},parentSchema:schema317.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func66(data14) < 1){
const err52 = {instancePath:instancePath+"/risks/" + i0+"/level",keyword:"minLength",params:{limit: 1},parentSchema:schema317.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/risks/" + i0+"/level",keyword:"type",params:{type: "string"},parentSchema:schema317.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const err54 = {instancePath:instancePath+"/risks/" + i0+"/level",keyword:"anyOf",params:{},parentSchema:schema317,data:data14};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data8.treatment !== undefined && func0.call(data8, "treatment")){
let data15 = data8.treatment;
if(!((((data15 === "reduce") || (data15 === "avoid")) || (data15 === "share")) || (data15 === "accept"))){
const err55 = {instancePath:instancePath+"/risks/" + i0+"/treatment",keyword:"enum",params:{allowedValues: schema308.properties.risks.items.properties.treatment.enum},parentSchema:schema308.properties.risks.items.properties.treatment,data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data8.plan !== undefined && func0.call(data8, "plan")){
let data16 = data8.plan;
if(typeof data16 === "string"){
if(func66(data16) > 500){
const err56 = {instancePath:instancePath+"/risks/" + i0+"/plan",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data16};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func66(data16) < 1){
const err57 = {instancePath:instancePath+"/risks/" + i0+"/plan",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/risks/" + i0+"/plan",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data16};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data8.owner !== undefined && func0.call(data8, "owner")){
let data17 = data8.owner;
if(typeof data17 === "string"){
if(func66(data17) > 500){
const err59 = {instancePath:instancePath+"/risks/" + i0+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func66(data17) < 1){
const err60 = {instancePath:instancePath+"/risks/" + i0+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/risks/" + i0+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data8.due !== undefined && func0.call(data8, "due")){
let data18 = data8.due;
if(typeof data18 === "string"){
if(func66(data18) > 10){
const err62 = {instancePath:instancePath+"/risks/" + i0+"/due",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data18};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(formats0.validate(data18))){
const err63 = {instancePath:instancePath+"/risks/" + i0+"/due",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data18};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/risks/" + i0+"/due",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data18};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data8.done !== undefined && func0.call(data8, "done")){
let data19 = data8.done;
if(typeof data19 === "string"){
if(func66(data19) > 10){
const err65 = {instancePath:instancePath+"/risks/" + i0+"/done",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data19};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(formats0.validate(data19))){
const err66 = {instancePath:instancePath+"/risks/" + i0+"/done",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/risks/" + i0+"/done",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data19};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data8.accepted !== undefined && func0.call(data8, "accepted")){
let data20 = data8.accepted;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.by === undefined) || (!(func0.call(data20, "by")))){
const err68 = {instancePath:instancePath+"/risks/" + i0+"/accepted",keyword:"required",params:{missingProperty: "by"},parentSchema:schema308.properties.risks.items.properties.accepted,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data20.reason === undefined) || (!(func0.call(data20, "reason")))){
const err69 = {instancePath:instancePath+"/risks/" + i0+"/accepted",keyword:"required",params:{missingProperty: "reason"},parentSchema:schema308.properties.risks.items.properties.accepted,data:data20};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data20.date === undefined) || (!(func0.call(data20, "date")))){
const err70 = {instancePath:instancePath+"/risks/" + i0+"/accepted",keyword:"required",params:{missingProperty: "date"},parentSchema:schema308.properties.risks.items.properties.accepted,data:data20};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key2 of Object.keys(data20)){
if(!(((key2 === "by") || (key2 === "reason")) || (key2 === "date"))){
const err71 = {instancePath:instancePath+"/risks/" + i0+"/accepted",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema308.properties.risks.items.properties.accepted,data:data20};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data20.by !== undefined && func0.call(data20, "by")){
let data21 = data20.by;
if(typeof data21 === "string"){
if(func66(data21) > 500){
const err72 = {instancePath:instancePath+"/risks/" + i0+"/accepted/by",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func66(data21) < 1){
const err73 = {instancePath:instancePath+"/risks/" + i0+"/accepted/by",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/risks/" + i0+"/accepted/by",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data20.reason !== undefined && func0.call(data20, "reason")){
let data22 = data20.reason;
if(typeof data22 === "string"){
if(func66(data22) > 500){
const err75 = {instancePath:instancePath+"/risks/" + i0+"/accepted/reason",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func66(data22) < 1){
const err76 = {instancePath:instancePath+"/risks/" + i0+"/accepted/reason",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/risks/" + i0+"/accepted/reason",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data20.date !== undefined && func0.call(data20, "date")){
let data23 = data20.date;
if(typeof data23 === "string"){
if(func66(data23) > 10){
const err78 = {instancePath:instancePath+"/risks/" + i0+"/accepted/date",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data23};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!(formats0.validate(data23))){
const err79 = {instancePath:instancePath+"/risks/" + i0+"/accepted/date",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data23};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/risks/" + i0+"/accepted/date",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data23};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/risks/" + i0+"/accepted",keyword:"type",params:{type: "object"},parentSchema:schema308.properties.risks.items.properties.accepted,data:data20};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data8.assets !== undefined && func0.call(data8, "assets")){
let data24 = data8.assets;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 === "string"){
if(func66(data25) > 80){
const err82 = {instancePath:instancePath+"/risks/" + i0+"/assets/" + i1,keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data25};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern4.test(data25)){
const err83 = {instancePath:instancePath+"/risks/" + i0+"/assets/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data25};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/risks/" + i0+"/assets/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema33,data:data25};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let i2 = data24.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data24[i2], data24[j0])){
const err85 = {instancePath:instancePath+"/risks/" + i0+"/assets",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema308.properties.risks.items.properties.assets,data:data24};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/risks/" + i0+"/assets",keyword:"type",params:{type: "array"},parentSchema:schema308.properties.risks.items.properties.assets,data:data24};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data8.suppliers !== undefined && func0.call(data8, "suppliers")){
let data26 = data8.suppliers;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i3=0; i3<len2; i3++){
let data27 = data26[i3];
if(typeof data27 === "string"){
if(func66(data27) > 80){
const err87 = {instancePath:instancePath+"/risks/" + i0+"/suppliers/" + i3,keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data27};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!pattern4.test(data27)){
const err88 = {instancePath:instancePath+"/risks/" + i0+"/suppliers/" + i3,keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data27};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/risks/" + i0+"/suppliers/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema33,data:data27};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let i4 = data26.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data26[i4], data26[j1])){
const err90 = {instancePath:instancePath+"/risks/" + i0+"/suppliers",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema308.properties.risks.items.properties.suppliers,data:data26};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/risks/" + i0+"/suppliers",keyword:"type",params:{type: "array"},parentSchema:schema308.properties.risks.items.properties.suppliers,data:data26};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/risks/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema308.properties.risks.items,data:data8};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/risks",keyword:"type",params:{type: "array"},parentSchema:schema308.properties.risks,data:data7};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema329 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/services.schema.json","title":"Services","description":"Register of the services that the entity provides.","x-da":"Fortegnelse over de tjenester, som enheden leverer.","type":"object","additionalProperties":false,"required":["nis2","id","services"],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"services"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the register.","x-da":"Fortegnelsens id.","x-names":"services"},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who keeps the register.","x-da":"Hvem der fører fortegnelsen."},"reviewed":{"$ref":"common.schema.json#/$defs/date","description":"When the register was last gone through.","x-da":"Hvornår fortegnelsen senest er gennemgået."},"services":{"description":"Each service.","x-da":"Hver tjeneste.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","owner"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the service.","x-da":"Tjenestens id.","x-names":"service"},"name":{"$ref":"common.schema.json#/$defs/text","description":"Its name.","x-da":"Dens navn."},"criticality":{"$ref":"common.schema.json#/$defs/text","description":"What its failure would mean to society.","x-da":"Hvad et svigt vil betyde for samfundet."},"dependants":{"description":"Who depends on it.","x-da":"Hvem der er afhængige af den.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"uniqueItems":true},"supportingAssets":{"description":"The assets it rests on.","x-da":"De aktiver, den hviler på.","type":"array","items":{"$ref":"common.schema.json#/$defs/id","x-refers":["asset"]},"uniqueItems":true},"rto":{"$ref":"common.schema.json#/$defs/duration","description":"Within what time it is to run again.","x-da":"Inden for hvilken tid den skal køre igen."},"rpo":{"$ref":"common.schema.json#/$defs/duration","description":"How much time's data may be lost.","x-da":"Hvor lang tids data der må gå tabt."},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who answers for it.","x-da":"Hvem der har ansvaret."}}}}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/services.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.services === undefined) || (!(func0.call(data, "services")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "services"},parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "$schema") || (key0 === "nis2")) || (key0 === "id")) || (key0 === "title")) || (key0 === "owner")) || (key0 === "reviewed")) || (key0 === "services"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema329.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("services" !== data1){
const err5 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "services"},parentSchema:schema329.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func66(data2) > 80){
const err6 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err9 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func66(data3) < 1){
const err10 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func66(data4) > 500){
const err12 = {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func66(data4) < 1){
const err13 = {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data5 = data.reviewed;
if(typeof data5 === "string"){
if(func66(data5) > 10){
const err15 = {instancePath:instancePath+"/reviewed",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats0.validate(data5))){
const err16 = {instancePath:instancePath+"/reviewed",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/reviewed",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data6 = data.services;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.id === undefined) || (!(func0.call(data7, "id")))){
const err18 = {instancePath:instancePath+"/services/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema329.properties.services.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data7.name === undefined) || (!(func0.call(data7, "name")))){
const err19 = {instancePath:instancePath+"/services/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema329.properties.services.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data7.owner === undefined) || (!(func0.call(data7, "owner")))){
const err20 = {instancePath:instancePath+"/services/" + i0,keyword:"required",params:{missingProperty: "owner"},parentSchema:schema329.properties.services.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!((((((((key1 === "id") || (key1 === "name")) || (key1 === "criticality")) || (key1 === "dependants")) || (key1 === "supportingAssets")) || (key1 === "rto")) || (key1 === "rpo")) || (key1 === "owner"))){
const err21 = {instancePath:instancePath+"/services/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema329.properties.services.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.id !== undefined && func0.call(data7, "id")){
let data8 = data7.id;
if(typeof data8 === "string"){
if(func66(data8) > 80){
const err22 = {instancePath:instancePath+"/services/" + i0+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern4.test(data8)){
const err23 = {instancePath:instancePath+"/services/" + i0+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/services/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.name !== undefined && func0.call(data7, "name")){
let data9 = data7.name;
if(typeof data9 === "string"){
if(func66(data9) > 500){
const err25 = {instancePath:instancePath+"/services/" + i0+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func66(data9) < 1){
const err26 = {instancePath:instancePath+"/services/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/services/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.criticality !== undefined && func0.call(data7, "criticality")){
let data10 = data7.criticality;
if(typeof data10 === "string"){
if(func66(data10) > 500){
const err28 = {instancePath:instancePath+"/services/" + i0+"/criticality",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func66(data10) < 1){
const err29 = {instancePath:instancePath+"/services/" + i0+"/criticality",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/services/" + i0+"/criticality",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.dependants !== undefined && func0.call(data7, "dependants")){
let data11 = data7.dependants;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func66(data12) > 500){
const err31 = {instancePath:instancePath+"/services/" + i0+"/dependants/" + i1,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func66(data12) < 1){
const err32 = {instancePath:instancePath+"/services/" + i0+"/dependants/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/services/" + i0+"/dependants/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i2 = data11.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data11[i2], data11[j0])){
const err34 = {instancePath:instancePath+"/services/" + i0+"/dependants",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema329.properties.services.items.properties.dependants,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/services/" + i0+"/dependants",keyword:"type",params:{type: "array"},parentSchema:schema329.properties.services.items.properties.dependants,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.supportingAssets !== undefined && func0.call(data7, "supportingAssets")){
let data13 = data7.supportingAssets;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(func66(data14) > 80){
const err36 = {instancePath:instancePath+"/services/" + i0+"/supportingAssets/" + i3,keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern4.test(data14)){
const err37 = {instancePath:instancePath+"/services/" + i0+"/supportingAssets/" + i3,keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/services/" + i0+"/supportingAssets/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema33,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let i4 = data13.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data13[i4], data13[j1])){
const err39 = {instancePath:instancePath+"/services/" + i0+"/supportingAssets",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema329.properties.services.items.properties.supportingAssets,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/services/" + i0+"/supportingAssets",keyword:"type",params:{type: "array"},parentSchema:schema329.properties.services.items.properties.supportingAssets,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.rto !== undefined && func0.call(data7, "rto")){
let data15 = data7.rto;
if(typeof data15 === "string"){
if(func66(data15) > 6){
const err41 = {instancePath:instancePath+"/services/" + i0+"/rto",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(formats28(data15))){
const err42 = {instancePath:instancePath+"/services/" + i0+"/rto",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/services/" + i0+"/rto",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.rpo !== undefined && func0.call(data7, "rpo")){
let data16 = data7.rpo;
if(typeof data16 === "string"){
if(func66(data16) > 6){
const err44 = {instancePath:instancePath+"/services/" + i0+"/rpo",keyword:"maxLength",params:{limit: 6},parentSchema:schema82,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(formats28(data16))){
const err45 = {instancePath:instancePath+"/services/" + i0+"/rpo",keyword:"format",params:{format: "duration"},parentSchema:schema82,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/services/" + i0+"/rpo",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data7.owner !== undefined && func0.call(data7, "owner")){
let data17 = data7.owner;
if(typeof data17 === "string"){
if(func66(data17) > 500){
const err47 = {instancePath:instancePath+"/services/" + i0+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func66(data17) < 1){
const err48 = {instancePath:instancePath+"/services/" + i0+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/services/" + i0+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/services/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema329.properties.services.items,data:data7};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"},parentSchema:schema329.properties.services,data:data6};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema342 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/suppliers.schema.json","title":"Suppliers","description":"Register of direct suppliers and service providers, with what their contracts say of security.","x-da":"Fortegnelse over direkte leverandører og tjenesteudbydere, og hvad aftalerne med dem siger om sikkerhed.","type":"object","additionalProperties":false,"required":["nis2","id","suppliers"],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"suppliers"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the register.","x-da":"Fortegnelsens id.","x-names":"suppliers"},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who keeps the register.","x-da":"Hvem der fører fortegnelsen."},"reviewed":{"$ref":"common.schema.json#/$defs/date","description":"When the register was last gone through.","x-da":"Hvornår fortegnelsen senest er gennemgået."},"suppliers":{"description":"Each supplier.","x-da":"Hver leverandør.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","criticality"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the supplier.","x-da":"Leverandørens id.","x-names":"supplier"},"name":{"$ref":"common.schema.json#/$defs/text","description":"Its name.","x-da":"Dens navn."},"criticality":{"description":"How much hangs on it.","x-da":"Hvor meget der afhænger af den.","enum":["critical","important","ordinary"]},"services":{"description":"The services it provides.","x-da":"De tjenester, den leverer.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"uniqueItems":true},"ictProducts":{"description":"The ICT products it delivers.","x-da":"De ikt-produkter, den leverer.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"uniqueItems":true},"supports":{"description":"The services and assets that rest on it.","x-da":"De tjenester og aktiver, der hviler på den.","type":"array","items":{"$ref":"common.schema.json#/$defs/id","x-refers":["service","asset"]},"uniqueItems":true},"contact":{"$ref":"common.schema.json#/$defs/text","description":"Where to reach it.","x-da":"Hvor den kan nås."},"contract":{"$ref":"common.schema.json#/$defs/text","description":"The contract: number or file.","x-da":"Aftalen: nummer eller fil."},"clauses":{"description":"What the contract says of each point: where, or why the point does not apply.","x-da":"Hvad aftalen siger om hvert punkt: hvor det står, eller hvorfor punktet ikke er relevant.","type":"object","additionalProperties":false,"required":[],"properties":{"securityRequirements":{"description":"Security requirements the supplier meets.","x-da":"Sikkerhedskrav, som leverandøren opfylder.","type":"object","additionalProperties":false,"required":[],"properties":{"where":{"$ref":"common.schema.json#/$defs/text","description":"Where in the contract it stands.","x-da":"Hvor i aftalen det står."},"notApplicable":{"$ref":"common.schema.json#/$defs/text","description":"Why it does not apply, where it does not.","x-da":"Hvorfor det ikke er relevant, når det ikke er."}}},"training":{"description":"Skills, training and certificates of its staff.","x-da":"Kvalifikationer, uddannelse og certifikater hos dens ansatte.","type":"object","additionalProperties":false,"required":[],"properties":{"where":{"$ref":"common.schema.json#/$defs/text","description":"Where in the contract it stands.","x-da":"Hvor i aftalen det står."},"notApplicable":{"$ref":"common.schema.json#/$defs/text","description":"Why it does not apply, where it does not.","x-da":"Hvorfor det ikke er relevant, når det ikke er."}}},"backgroundChecks":{"description":"Background checks of its staff.","x-da":"Baggrundskontrol af dens ansatte.","type":"object","additionalProperties":false,"required":[],"properties":{"where":{"$ref":"common.schema.json#/$defs/text","description":"Where in the contract it stands.","x-da":"Hvor i aftalen det står."},"notApplicable":{"$ref":"common.schema.json#/$defs/text","description":"Why it does not apply, where it does not.","x-da":"Hvorfor det ikke er relevant, når det ikke er."}}},"incidentNotice":{"description":"Notice of incidents that put the entity's security at risk.","x-da":"Melding af hændelser, der truer enhedens sikkerhed.","type":"object","additionalProperties":false,"required":[],"properties":{"where":{"$ref":"common.schema.json#/$defs/text","description":"Where in the contract it stands.","x-da":"Hvor i aftalen det står."},"hours":{"description":"Within how many hours the supplier gives notice.","x-da":"Inden for hvor mange timer leverandøren skal give melding.","type":"number","minimum":0},"notApplicable":{"$ref":"common.schema.json#/$defs/text","description":"Why it does not apply, where it does not.","x-da":"Hvorfor det ikke er relevant, når det ikke er."}}},"audit":{"description":"The right to audit, or to receive audit reports.","x-da":"Retten til revision eller til at få revisionsrapporter.","type":"object","additionalProperties":false,"required":[],"properties":{"where":{"$ref":"common.schema.json#/$defs/text","description":"Where in the contract it stands.","x-da":"Hvor i aftalen det står."},"notApplicable":{"$ref":"common.schema.json#/$defs/text","description":"Why it does not apply, where it does not.","x-da":"Hvorfor det ikke er relevant, når det ikke er."}}},"vulnerabilities":{"description":"Handling of vulnerabilities that put the entity's security at risk.","x-da":"Håndtering af sårbarheder, der truer enhedens sikkerhed.","type":"object","additionalProperties":false,"required":[],"properties":{"where":{"$ref":"common.schema.json#/$defs/text","description":"Where in the contract it stands.","x-da":"Hvor i aftalen det står."},"notApplicable":{"$ref":"common.schema.json#/$defs/text","description":"Why it does not apply, where it does not.","x-da":"Hvorfor det ikke er relevant, når det ikke er."}}},"subcontracting":{"description":"Subcontractors, and the requirements passed on to them.","x-da":"Underleverandører og de krav, der føres videre til dem.","type":"object","additionalProperties":false,"required":[],"properties":{"where":{"$ref":"common.schema.json#/$defs/text","description":"Where in the contract it stands.","x-da":"Hvor i aftalen det står."},"notApplicable":{"$ref":"common.schema.json#/$defs/text","description":"Why it does not apply, where it does not.","x-da":"Hvorfor det ikke er relevant, når det ikke er."}}},"exit":{"description":"What happens when the contract ends: return and disposal of data.","x-da":"Hvad der sker ved aftalens ophør: tilbagelevering og sletning af data.","type":"object","additionalProperties":false,"required":[],"properties":{"where":{"$ref":"common.schema.json#/$defs/text","description":"Where in the contract it stands.","x-da":"Hvor i aftalen det står."},"notApplicable":{"$ref":"common.schema.json#/$defs/text","description":"Why it does not apply, where it does not.","x-da":"Hvorfor det ikke er relevant, når det ikke er."}}}}},"lastReview":{"$ref":"common.schema.json#/$defs/date","description":"When it was last reviewed.","x-da":"Hvornår der senest er ført kontrol med den."},"reviewEvery":{"$ref":"common.schema.json#/$defs/interval","description":"How often it is to be reviewed.","x-da":"Hvor ofte der skal føres kontrol med den."},"exitPlan":{"$ref":"common.schema.json#/$defs/text","description":"How it would be replaced: plan or file.","x-da":"Hvordan den kan skiftes ud: plan eller fil."},"subcontractors":{"description":"Subcontractors it uses for this.","x-da":"Underleverandører, den bruger hertil.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"uniqueItems":true}}}}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/suppliers.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema342,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema342,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.suppliers === undefined) || (!(func0.call(data, "suppliers")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "suppliers"},parentSchema:schema342,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "$schema") || (key0 === "nis2")) || (key0 === "id")) || (key0 === "title")) || (key0 === "owner")) || (key0 === "reviewed")) || (key0 === "suppliers"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema342,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema342.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("suppliers" !== data1){
const err5 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "suppliers"},parentSchema:schema342.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func66(data2) > 80){
const err6 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func66(data3) > 500){
const err9 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func66(data3) < 1){
const err10 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func66(data4) > 500){
const err12 = {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func66(data4) < 1){
const err13 = {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data5 = data.reviewed;
if(typeof data5 === "string"){
if(func66(data5) > 10){
const err15 = {instancePath:instancePath+"/reviewed",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats0.validate(data5))){
const err16 = {instancePath:instancePath+"/reviewed",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/reviewed",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.suppliers !== undefined && func0.call(data, "suppliers")){
let data6 = data.suppliers;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.id === undefined) || (!(func0.call(data7, "id")))){
const err18 = {instancePath:instancePath+"/suppliers/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema342.properties.suppliers.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data7.name === undefined) || (!(func0.call(data7, "name")))){
const err19 = {instancePath:instancePath+"/suppliers/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema342.properties.suppliers.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data7.criticality === undefined) || (!(func0.call(data7, "criticality")))){
const err20 = {instancePath:instancePath+"/suppliers/" + i0,keyword:"required",params:{missingProperty: "criticality"},parentSchema:schema342.properties.suppliers.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(func0.call(schema342.properties.suppliers.items.properties, key1))){
const err21 = {instancePath:instancePath+"/suppliers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema342.properties.suppliers.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.id !== undefined && func0.call(data7, "id")){
let data8 = data7.id;
if(typeof data8 === "string"){
if(func66(data8) > 80){
const err22 = {instancePath:instancePath+"/suppliers/" + i0+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern4.test(data8)){
const err23 = {instancePath:instancePath+"/suppliers/" + i0+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/suppliers/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.name !== undefined && func0.call(data7, "name")){
let data9 = data7.name;
if(typeof data9 === "string"){
if(func66(data9) > 500){
const err25 = {instancePath:instancePath+"/suppliers/" + i0+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func66(data9) < 1){
const err26 = {instancePath:instancePath+"/suppliers/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/suppliers/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.criticality !== undefined && func0.call(data7, "criticality")){
let data10 = data7.criticality;
if(!(((data10 === "critical") || (data10 === "important")) || (data10 === "ordinary"))){
const err28 = {instancePath:instancePath+"/suppliers/" + i0+"/criticality",keyword:"enum",params:{allowedValues: schema342.properties.suppliers.items.properties.criticality.enum},parentSchema:schema342.properties.suppliers.items.properties.criticality,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.services !== undefined && func0.call(data7, "services")){
let data11 = data7.services;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func66(data12) > 500){
const err29 = {instancePath:instancePath+"/suppliers/" + i0+"/services/" + i1,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func66(data12) < 1){
const err30 = {instancePath:instancePath+"/suppliers/" + i0+"/services/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/suppliers/" + i0+"/services/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i2 = data11.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data11[i2], data11[j0])){
const err32 = {instancePath:instancePath+"/suppliers/" + i0+"/services",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema342.properties.suppliers.items.properties.services,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/suppliers/" + i0+"/services",keyword:"type",params:{type: "array"},parentSchema:schema342.properties.suppliers.items.properties.services,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.ictProducts !== undefined && func0.call(data7, "ictProducts")){
let data13 = data7.ictProducts;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(func66(data14) > 500){
const err34 = {instancePath:instancePath+"/suppliers/" + i0+"/ictProducts/" + i3,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func66(data14) < 1){
const err35 = {instancePath:instancePath+"/suppliers/" + i0+"/ictProducts/" + i3,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/suppliers/" + i0+"/ictProducts/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let i4 = data13.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data13[i4], data13[j1])){
const err37 = {instancePath:instancePath+"/suppliers/" + i0+"/ictProducts",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema342.properties.suppliers.items.properties.ictProducts,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/suppliers/" + i0+"/ictProducts",keyword:"type",params:{type: "array"},parentSchema:schema342.properties.suppliers.items.properties.ictProducts,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.supports !== undefined && func0.call(data7, "supports")){
let data15 = data7.supports;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i5=0; i5<len3; i5++){
let data16 = data15[i5];
if(typeof data16 === "string"){
if(func66(data16) > 80){
const err39 = {instancePath:instancePath+"/suppliers/" + i0+"/supports/" + i5,keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern4.test(data16)){
const err40 = {instancePath:instancePath+"/suppliers/" + i0+"/supports/" + i5,keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/suppliers/" + i0+"/supports/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema33,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let i6 = data15.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func27(data15[i6], data15[j2])){
const err42 = {instancePath:instancePath+"/suppliers/" + i0+"/supports",keyword:"uniqueItems",params:{i: i6, j: j2},parentSchema:schema342.properties.suppliers.items.properties.supports,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/suppliers/" + i0+"/supports",keyword:"type",params:{type: "array"},parentSchema:schema342.properties.suppliers.items.properties.supports,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.contact !== undefined && func0.call(data7, "contact")){
let data17 = data7.contact;
if(typeof data17 === "string"){
if(func66(data17) > 500){
const err44 = {instancePath:instancePath+"/suppliers/" + i0+"/contact",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func66(data17) < 1){
const err45 = {instancePath:instancePath+"/suppliers/" + i0+"/contact",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/suppliers/" + i0+"/contact",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data7.contract !== undefined && func0.call(data7, "contract")){
let data18 = data7.contract;
if(typeof data18 === "string"){
if(func66(data18) > 500){
const err47 = {instancePath:instancePath+"/suppliers/" + i0+"/contract",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func66(data18) < 1){
const err48 = {instancePath:instancePath+"/suppliers/" + i0+"/contract",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/suppliers/" + i0+"/contract",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data7.clauses !== undefined && func0.call(data7, "clauses")){
let data19 = data7.clauses;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 of Object.keys(data19)){
if(!((((((((key2 === "securityRequirements") || (key2 === "training")) || (key2 === "backgroundChecks")) || (key2 === "incidentNotice")) || (key2 === "audit")) || (key2 === "vulnerabilities")) || (key2 === "subcontracting")) || (key2 === "exit"))){
const err50 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema342.properties.suppliers.items.properties.clauses,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.securityRequirements !== undefined && func0.call(data19, "securityRequirements")){
let data20 = data19.securityRequirements;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 of Object.keys(data20)){
if(!((key3 === "where") || (key3 === "notApplicable"))){
const err51 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/securityRequirements",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.securityRequirements,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.where !== undefined && func0.call(data20, "where")){
let data21 = data20.where;
if(typeof data21 === "string"){
if(func66(data21) > 500){
const err52 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/securityRequirements/where",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func66(data21) < 1){
const err53 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/securityRequirements/where",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/securityRequirements/where",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.notApplicable !== undefined && func0.call(data20, "notApplicable")){
let data22 = data20.notApplicable;
if(typeof data22 === "string"){
if(func66(data22) > 500){
const err55 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/securityRequirements/notApplicable",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func66(data22) < 1){
const err56 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/securityRequirements/notApplicable",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/securityRequirements/notApplicable",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/securityRequirements",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.securityRequirements,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data19.training !== undefined && func0.call(data19, "training")){
let data23 = data19.training;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 of Object.keys(data23)){
if(!((key4 === "where") || (key4 === "notApplicable"))){
const err59 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/training",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.training,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.where !== undefined && func0.call(data23, "where")){
let data24 = data23.where;
if(typeof data24 === "string"){
if(func66(data24) > 500){
const err60 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/training/where",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func66(data24) < 1){
const err61 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/training/where",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/training/where",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.notApplicable !== undefined && func0.call(data23, "notApplicable")){
let data25 = data23.notApplicable;
if(typeof data25 === "string"){
if(func66(data25) > 500){
const err63 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/training/notApplicable",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func66(data25) < 1){
const err64 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/training/notApplicable",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/training/notApplicable",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/training",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.training,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data19.backgroundChecks !== undefined && func0.call(data19, "backgroundChecks")){
let data26 = data19.backgroundChecks;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 of Object.keys(data26)){
if(!((key5 === "where") || (key5 === "notApplicable"))){
const err67 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/backgroundChecks",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.backgroundChecks,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data26.where !== undefined && func0.call(data26, "where")){
let data27 = data26.where;
if(typeof data27 === "string"){
if(func66(data27) > 500){
const err68 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/backgroundChecks/where",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func66(data27) < 1){
const err69 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/backgroundChecks/where",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/backgroundChecks/where",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data26.notApplicable !== undefined && func0.call(data26, "notApplicable")){
let data28 = data26.notApplicable;
if(typeof data28 === "string"){
if(func66(data28) > 500){
const err71 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/backgroundChecks/notApplicable",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func66(data28) < 1){
const err72 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/backgroundChecks/notApplicable",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/backgroundChecks/notApplicable",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/backgroundChecks",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.backgroundChecks,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data19.incidentNotice !== undefined && func0.call(data19, "incidentNotice")){
let data29 = data19.incidentNotice;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key6 of Object.keys(data29)){
if(!(((key6 === "where") || (key6 === "hours")) || (key6 === "notApplicable"))){
const err75 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.incidentNotice,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data29.where !== undefined && func0.call(data29, "where")){
let data30 = data29.where;
if(typeof data30 === "string"){
if(func66(data30) > 500){
const err76 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice/where",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func66(data30) < 1){
const err77 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice/where",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice/where",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data29.hours !== undefined && func0.call(data29, "hours")){
let data31 = data29.hours;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err79 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.incidentNotice.properties.hours,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice/hours",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.incidentNotice.properties.hours,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data29.notApplicable !== undefined && func0.call(data29, "notApplicable")){
let data32 = data29.notApplicable;
if(typeof data32 === "string"){
if(func66(data32) > 500){
const err81 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice/notApplicable",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func66(data32) < 1){
const err82 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice/notApplicable",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice/notApplicable",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/incidentNotice",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.incidentNotice,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data19.audit !== undefined && func0.call(data19, "audit")){
let data33 = data19.audit;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 of Object.keys(data33)){
if(!((key7 === "where") || (key7 === "notApplicable"))){
const err85 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/audit",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.audit,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.where !== undefined && func0.call(data33, "where")){
let data34 = data33.where;
if(typeof data34 === "string"){
if(func66(data34) > 500){
const err86 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/audit/where",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func66(data34) < 1){
const err87 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/audit/where",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/audit/where",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data33.notApplicable !== undefined && func0.call(data33, "notApplicable")){
let data35 = data33.notApplicable;
if(typeof data35 === "string"){
if(func66(data35) > 500){
const err89 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/audit/notApplicable",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(func66(data35) < 1){
const err90 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/audit/notApplicable",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/audit/notApplicable",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/audit",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.audit,data:data33};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data19.vulnerabilities !== undefined && func0.call(data19, "vulnerabilities")){
let data36 = data19.vulnerabilities;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key8 of Object.keys(data36)){
if(!((key8 === "where") || (key8 === "notApplicable"))){
const err93 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/vulnerabilities",keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.vulnerabilities,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data36.where !== undefined && func0.call(data36, "where")){
let data37 = data36.where;
if(typeof data37 === "string"){
if(func66(data37) > 500){
const err94 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/vulnerabilities/where",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func66(data37) < 1){
const err95 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/vulnerabilities/where",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/vulnerabilities/where",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data36.notApplicable !== undefined && func0.call(data36, "notApplicable")){
let data38 = data36.notApplicable;
if(typeof data38 === "string"){
if(func66(data38) > 500){
const err97 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/vulnerabilities/notApplicable",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data38};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func66(data38) < 1){
const err98 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/vulnerabilities/notApplicable",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/vulnerabilities/notApplicable",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/vulnerabilities",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.vulnerabilities,data:data36};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data19.subcontracting !== undefined && func0.call(data19, "subcontracting")){
let data39 = data19.subcontracting;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 of Object.keys(data39)){
if(!((key9 === "where") || (key9 === "notApplicable"))){
const err101 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/subcontracting",keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.subcontracting,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data39.where !== undefined && func0.call(data39, "where")){
let data40 = data39.where;
if(typeof data40 === "string"){
if(func66(data40) > 500){
const err102 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/subcontracting/where",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func66(data40) < 1){
const err103 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/subcontracting/where",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/subcontracting/where",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data39.notApplicable !== undefined && func0.call(data39, "notApplicable")){
let data41 = data39.notApplicable;
if(typeof data41 === "string"){
if(func66(data41) > 500){
const err105 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/subcontracting/notApplicable",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func66(data41) < 1){
const err106 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/subcontracting/notApplicable",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/subcontracting/notApplicable",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/subcontracting",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.subcontracting,data:data39};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data19.exit !== undefined && func0.call(data19, "exit")){
let data42 = data19.exit;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key10 of Object.keys(data42)){
if(!((key10 === "where") || (key10 === "notApplicable"))){
const err109 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/exit",keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.exit,data:data42};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data42.where !== undefined && func0.call(data42, "where")){
let data43 = data42.where;
if(typeof data43 === "string"){
if(func66(data43) > 500){
const err110 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/exit/where",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(func66(data43) < 1){
const err111 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/exit/where",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/exit/where",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data43};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data42.notApplicable !== undefined && func0.call(data42, "notApplicable")){
let data44 = data42.notApplicable;
if(typeof data44 === "string"){
if(func66(data44) > 500){
const err113 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/exit/notApplicable",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data44};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func66(data44) < 1){
const err114 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/exit/notApplicable",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data44};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/exit/notApplicable",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data44};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses/exit",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items.properties.clauses.properties.exit,data:data42};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/suppliers/" + i0+"/clauses",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items.properties.clauses,data:data19};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data7.lastReview !== undefined && func0.call(data7, "lastReview")){
let data45 = data7.lastReview;
if(typeof data45 === "string"){
if(func66(data45) > 10){
const err118 = {instancePath:instancePath+"/suppliers/" + i0+"/lastReview",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data45};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!(formats0.validate(data45))){
const err119 = {instancePath:instancePath+"/suppliers/" + i0+"/lastReview",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data45};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/suppliers/" + i0+"/lastReview",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data45};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data7.reviewEvery !== undefined && func0.call(data7, "reviewEvery")){
let data46 = data7.reviewEvery;
if(typeof data46 === "string"){
if(func66(data46) > 5){
const err121 = {instancePath:instancePath+"/suppliers/" + i0+"/reviewEvery",keyword:"maxLength",params:{limit: 5},parentSchema:schema78,data:data46};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!(formats20(data46))){
const err122 = {instancePath:instancePath+"/suppliers/" + i0+"/reviewEvery",keyword:"format",params:{format: "interval"},parentSchema:schema78,data:data46};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/suppliers/" + i0+"/reviewEvery",keyword:"type",params:{type: "string"},parentSchema:schema78,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data7.exitPlan !== undefined && func0.call(data7, "exitPlan")){
let data47 = data7.exitPlan;
if(typeof data47 === "string"){
if(func66(data47) > 500){
const err124 = {instancePath:instancePath+"/suppliers/" + i0+"/exitPlan",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func66(data47) < 1){
const err125 = {instancePath:instancePath+"/suppliers/" + i0+"/exitPlan",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/suppliers/" + i0+"/exitPlan",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data7.subcontractors !== undefined && func0.call(data7, "subcontractors")){
let data48 = data7.subcontractors;
if(Array.isArray(data48)){
const len4 = data48.length;
for(let i7=0; i7<len4; i7++){
let data49 = data48[i7];
if(typeof data49 === "string"){
if(func66(data49) > 500){
const err127 = {instancePath:instancePath+"/suppliers/" + i0+"/subcontractors/" + i7,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data49};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func66(data49) < 1){
const err128 = {instancePath:instancePath+"/suppliers/" + i0+"/subcontractors/" + i7,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/suppliers/" + i0+"/subcontractors/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
let i8 = data48.length;
let j3;
if(i8 > 1){
outer3:
for(;i8--;){
for(j3 = i8; j3--;){
if(func27(data48[i8], data48[j3])){
const err130 = {instancePath:instancePath+"/suppliers/" + i0+"/subcontractors",keyword:"uniqueItems",params:{i: i8, j: j3},parentSchema:schema342.properties.suppliers.items.properties.subcontractors,data:data48};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err131 = {instancePath:instancePath+"/suppliers/" + i0+"/subcontractors",keyword:"type",params:{type: "array"},parentSchema:schema342.properties.suppliers.items.properties.subcontractors,data:data48};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/suppliers/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema342.properties.suppliers.items,data:data7};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/suppliers",keyword:"type",params:{type: "array"},parentSchema:schema342.properties.suppliers,data:data6};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema342,data};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema374 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/training.schema.json","title":"Training","description":"Courses taken by members of the management body and offered to staff.","x-da":"Kurser, som ledelsesorganets medlemmer har deltaget i, og som er tilbudt medarbejderne.","type":"object","additionalProperties":false,"required":["nis2","id","courses"],"properties":{"$schema":{"description":"The address of this schema, for editors.","x-da":"Adressen på dette skema, til editorer.","type":"string"},"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"training"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the record.","x-da":"Fortegnelsens id.","x-names":"training"},"courses":{"description":"Each course held.","x-da":"Hvert afholdt kursus.","type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","audience","date","participants"],"properties":{"topic":{"$ref":"common.schema.json#/$defs/text","description":"What it was about.","x-da":"Hvad det handlede om."},"audience":{"description":"Who it was for.","x-da":"Hvem det var for.","enum":["management-body","staff"]},"provider":{"$ref":"common.schema.json#/$defs/text","description":"Who held it.","x-da":"Hvem der holdt det."},"date":{"$ref":"common.schema.json#/$defs/date","description":"When.","x-da":"Hvornår."},"participants":{"description":"Who took part: names, or groups of staff.","x-da":"Hvem der deltog: navne, eller grupper af medarbejdere.","type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1},"evidence":{"$ref":"common.schema.json#/$defs/evidence","description":"Proof of attendance: certificate, or file with its SHA-256.","x-da":"Dokumentation for deltagelsen: bevis, eller fil med dens SHA-256."}}}}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func66(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file === undefined) || (!(func0.call(data, "file")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "file"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "file") || (key0 === "sha256"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined && func0.call(data, "file")){
let data0 = data.file;
if(typeof data0 === "string"){
if(func66(data0) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func66(data0) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema44.anyOf[1].properties.file,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(func66(data1) > 64){
const err8 = {instancePath:instancePath+"/sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats6(data1))){
const err9 = {instancePath:instancePath+"/sha256",keyword:"format",params:{format: "sha256"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema44.anyOf[1],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err12 = {instancePath,keyword:"anyOf",params:{},parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate106.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/training.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema374,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema374,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.courses === undefined) || (!(func0.call(data, "courses")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "courses"},parentSchema:schema374,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "$schema") || (key0 === "nis2")) || (key0 === "id")) || (key0 === "courses"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema374,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema374.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data1 = data.nis2;
if("training" !== data1){
const err5 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "training"},parentSchema:schema374.properties.nis2,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func66(data2) > 80){
const err6 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.courses !== undefined && func0.call(data, "courses")){
let data3 = data.courses;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.topic === undefined) || (!(func0.call(data4, "topic")))){
const err9 = {instancePath:instancePath+"/courses/" + i0,keyword:"required",params:{missingProperty: "topic"},parentSchema:schema374.properties.courses.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data4.audience === undefined) || (!(func0.call(data4, "audience")))){
const err10 = {instancePath:instancePath+"/courses/" + i0,keyword:"required",params:{missingProperty: "audience"},parentSchema:schema374.properties.courses.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data4.date === undefined) || (!(func0.call(data4, "date")))){
const err11 = {instancePath:instancePath+"/courses/" + i0,keyword:"required",params:{missingProperty: "date"},parentSchema:schema374.properties.courses.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data4.participants === undefined) || (!(func0.call(data4, "participants")))){
const err12 = {instancePath:instancePath+"/courses/" + i0,keyword:"required",params:{missingProperty: "participants"},parentSchema:schema374.properties.courses.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((((((key1 === "topic") || (key1 === "audience")) || (key1 === "provider")) || (key1 === "date")) || (key1 === "participants")) || (key1 === "evidence"))){
const err13 = {instancePath:instancePath+"/courses/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema374.properties.courses.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.topic !== undefined && func0.call(data4, "topic")){
let data5 = data4.topic;
if(typeof data5 === "string"){
if(func66(data5) > 500){
const err14 = {instancePath:instancePath+"/courses/" + i0+"/topic",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func66(data5) < 1){
const err15 = {instancePath:instancePath+"/courses/" + i0+"/topic",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/courses/" + i0+"/topic",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.audience !== undefined && func0.call(data4, "audience")){
let data6 = data4.audience;
if(!((data6 === "management-body") || (data6 === "staff"))){
const err17 = {instancePath:instancePath+"/courses/" + i0+"/audience",keyword:"enum",params:{allowedValues: schema374.properties.courses.items.properties.audience.enum},parentSchema:schema374.properties.courses.items.properties.audience,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.provider !== undefined && func0.call(data4, "provider")){
let data7 = data4.provider;
if(typeof data7 === "string"){
if(func66(data7) > 500){
const err18 = {instancePath:instancePath+"/courses/" + i0+"/provider",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func66(data7) < 1){
const err19 = {instancePath:instancePath+"/courses/" + i0+"/provider",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/courses/" + i0+"/provider",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.date !== undefined && func0.call(data4, "date")){
let data8 = data4.date;
if(typeof data8 === "string"){
if(func66(data8) > 10){
const err21 = {instancePath:instancePath+"/courses/" + i0+"/date",keyword:"maxLength",params:{limit: 10},parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats0.validate(data8))){
const err22 = {instancePath:instancePath+"/courses/" + i0+"/date",keyword:"format",params:{format: "date"},parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/courses/" + i0+"/date",keyword:"type",params:{type: "string"},parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.participants !== undefined && func0.call(data4, "participants")){
let data9 = data4.participants;
if(Array.isArray(data9)){
if(data9.length < 1){
const err24 = {instancePath:instancePath+"/courses/" + i0+"/participants",keyword:"minItems",params:{limit: 1},parentSchema:schema374.properties.courses.items.properties.participants,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func66(data10) > 500){
const err25 = {instancePath:instancePath+"/courses/" + i0+"/participants/" + i1,keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func66(data10) < 1){
const err26 = {instancePath:instancePath+"/courses/" + i0+"/participants/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/courses/" + i0+"/participants/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/courses/" + i0+"/participants",keyword:"type",params:{type: "array"},parentSchema:schema374.properties.courses.items.properties.participants,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.evidence !== undefined && func0.call(data4, "evidence")){
if(!(validate106(data4.evidence, {instancePath:instancePath+"/courses/" + i0+"/evidence",parentData:data4,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/courses/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema374.properties.courses.items,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/courses",keyword:"type",params:{type: "array"},parentSchema:schema374.properties.courses,data:data3};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema374,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema382 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/translation.schema.json","title":"Translation","description":"A document in another language, for those who do not read the original: front matter of a Markdown document. It answers no requirement and is not approved by itself; the original is.","x-da":"Et dokument på et andet sprog til dem, der ikke læser originalen: front matter i et Markdown-dokument. Den besvarer ingen krav og godkendes ikke selv; det gør originalen.","type":"object","additionalProperties":false,"required":["nis2","id","language","translationOf"],"properties":{"nis2":{"description":"What kind of document this is.","x-da":"Hvilken slags dokument dette er.","const":"translation"},"id":{"$ref":"common.schema.json#/$defs/id","description":"The id of the translation.","x-da":"Oversættelsens id.","x-names":"translation"},"title":{"$ref":"common.schema.json#/$defs/text","description":"The title.","x-da":"Titlen."},"language":{"description":"The language of the translation; the original is in the other.","x-da":"Oversættelsens sprog; originalen er på det andet.","enum":["da","en"]},"owner":{"$ref":"common.schema.json#/$defs/text","description":"Who answers for it.","x-da":"Hvem der har ansvaret for den."},"translationOf":{"description":"The text it was made from.","x-da":"Den tekst, den er lavet efter.","type":"object","additionalProperties":false,"required":["document"],"properties":{"document":{"$ref":"common.schema.json#/$defs/id","description":"The id of the original.","x-da":"Originalens id.","x-refers":["policy","exception","approval","oversight","incident"]},"version":{"description":"The version of the original, in quotes.","x-da":"Originalens version, i anførselstegn.","type":"string","minLength":1,"maxLength":40},"digest":{"$ref":"common.schema.json#/$defs/sha256","description":"The digest of the original as it was when this was made from it.","x-da":"Originalens digest, som det var, da denne blev lavet efter den."}}}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/translation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.nis2 === undefined) || (!(func0.call(data, "nis2")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "nis2"},parentSchema:schema382,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema382,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.language === undefined) || (!(func0.call(data, "language")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "language"},parentSchema:schema382,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.translationOf === undefined) || (!(func0.call(data, "translationOf")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "translationOf"},parentSchema:schema382,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "nis2") || (key0 === "id")) || (key0 === "title")) || (key0 === "language")) || (key0 === "owner")) || (key0 === "translationOf"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema382,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nis2 !== undefined && func0.call(data, "nis2")){
let data0 = data.nis2;
if("translation" !== data0){
const err5 = {instancePath:instancePath+"/nis2",keyword:"const",params:{allowedValue: "translation"},parentSchema:schema382.properties.nis2,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func66(data1) > 80){
const err6 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func66(data2) > 500){
const err9 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func66(data2) < 1){
const err10 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data3 = data.language;
if(!((data3 === "da") || (data3 === "en"))){
const err12 = {instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema382.properties.language.enum},parentSchema:schema382.properties.language,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func66(data4) > 500){
const err13 = {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 500},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func66(data4) < 1){
const err14 = {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.translationOf !== undefined && func0.call(data, "translationOf")){
let data5 = data.translationOf;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.document === undefined) || (!(func0.call(data5, "document")))){
const err16 = {instancePath:instancePath+"/translationOf",keyword:"required",params:{missingProperty: "document"},parentSchema:schema382.properties.translationOf,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 of Object.keys(data5)){
if(!(((key1 === "document") || (key1 === "version")) || (key1 === "digest"))){
const err17 = {instancePath:instancePath+"/translationOf",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema382.properties.translationOf,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.document !== undefined && func0.call(data5, "document")){
let data6 = data5.document;
if(typeof data6 === "string"){
if(func66(data6) > 80){
const err18 = {instancePath:instancePath+"/translationOf/document",keyword:"maxLength",params:{limit: 80},parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern4.test(data6)){
const err19 = {instancePath:instancePath+"/translationOf/document",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$"},schema:"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$",parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/translationOf/document",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.version !== undefined && func0.call(data5, "version")){
let data7 = data5.version;
if(typeof data7 === "string"){
if(func66(data7) > 40){
const err21 = {instancePath:instancePath+"/translationOf/version",keyword:"maxLength",params:{limit: 40},parentSchema:schema382.properties.translationOf.properties.version,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func66(data7) < 1){
const err22 = {instancePath:instancePath+"/translationOf/version",keyword:"minLength",params:{limit: 1},parentSchema:schema382.properties.translationOf.properties.version,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/translationOf/version",keyword:"type",params:{type: "string"},parentSchema:schema382.properties.translationOf.properties.version,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.digest !== undefined && func0.call(data5, "digest")){
let data8 = data5.digest;
if(typeof data8 === "string"){
if(func66(data8) > 64){
const err24 = {instancePath:instancePath+"/translationOf/digest",keyword:"maxLength",params:{limit: 64},parentSchema:schema45,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats6(data8))){
const err25 = {instancePath:instancePath+"/translationOf/digest",keyword:"format",params:{format: "sha256"},parentSchema:schema45,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/translationOf/digest",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/translationOf",keyword:"type",params:{type: "object"},parentSchema:schema382.properties.translationOf,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema382,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
