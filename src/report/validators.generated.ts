// Written by npm run generate from schemas/. Do not edit.
// @ts-nocheck
import { equal, formats, type Validator, ucs2length } from '../model/validators.ts'

/** Of each schema the function that tells whether a value follows it. */
export const validators: Readonly<Record<"pack" | "report", Validator>> = {
  "pack": validate20,
  "report": validate22,
}

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/pack.schema.json","title":"EvidencePack","description":"The manifest of an evidence pack: an in-toto statement about the files in it.","x-da":"Bevispakkens manifest: en in-toto-erklæring om filerne i den.","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"const":"https://in-toto.io/Statement/v1"},"subject":{"description":"Every file of the pack but this one, in the order in which they stand.","x-da":"Hver fil i pakken undtagen denne, i den rækkefølge de står.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","digest"],"properties":{"name":{"type":"string","minLength":1},"digest":{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}}}}},"predicateType":{"const":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/pack.schema.json"},"predicate":{"type":"object","additionalProperties":false,"required":["version","tool","law","asOf","entity","commit","uncommitted","asked","redacted","documents","files","leftOut"],"properties":{"version":{"description":"The version of this form; it goes up when a field changes its meaning.","x-da":"Formens version; den stiger, når et felt ændrer betydning.","const":1},"tool":{"description":"What made the pack.","x-da":"Det, der lavede pakken.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"nis2lint"},"version":{"type":"string"}}},"law":{"description":"The law as nis2lint had it: SHA-256 of its data (RFC 8785), and the texts with the day each began to apply.","x-da":"Loven, som nis2lint havde den: SHA-256 af dens data (RFC 8785) og teksterne med den dag, hver af dem begyndte at gælde.","type":"object","additionalProperties":false,"required":["sha256","texts"],"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"},"texts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","number","from"],"properties":{"id":{"type":"string"},"number":{"type":"string"},"from":{"type":"string","format":"date"}}}}}},"asOf":{"description":"The date that was judged by.","x-da":"Den dato, der er bedømt efter.","type":"string","format":"date"},"entity":{"type":"object","additionalProperties":false,"required":["id","name","cvr","class"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"cvr":{"type":"string"},"class":{"description":"The class that follows from §§ 4 and 5 by what is documented.","x-da":"Den klasse, der følger af §§ 4 og 5 efter det dokumenterede.","enum":["essential","important",null]}}},"commit":{"description":"The commit that the files are of; null outside git.","x-da":"Den commit, filerne er fra; null uden for git.","type":["string","null"],"pattern":"^[0-9a-f]{40,64}$"},"uncommitted":{"description":"Files that were read for the pack and are not in that commit as they are here: documents of the entity, their evidence and nis2lint.yaml, and documents that only the commit still has. Outside git all of them.","x-da":"Filer, der er læst til pakken og ikke står i den commit, som de er her: enhedens dokumenter, deres bilag og nis2lint.yaml samt dokumenter, som kun den commit stadig har. Uden for git dem alle.","type":"array","items":{"type":"string"}},"asked":{"description":"The places of the law that the pack was narrowed to; null where it holds all that is in force.","x-da":"De steder i loven, pakken er afgrænset til; null, hvor den har alt, der gælder.","type":["array","null"],"items":{"type":"string"}},"redacted":{"description":"How many persons have a pseudonym in the place of their name; null where nothing was redacted. Then neither the SHA-256 of a document's file nor the digests that approvals record are those of the text in the pack.","x-da":"Hvor mange personer der har et pseudonym i stedet for deres navn; null, hvor intet er anonymiseret. Ellers er hverken dokumenternes oprindelige SHA-256 eller de digests, godkendelserne nævner, dem for teksten i pakken.","type":["integer","null"],"minimum":0},"documents":{"description":"The documents, with the digests nis2lint-v1 of the originals.","x-da":"Dokumenterne med originalernes digests nis2lint-v1.","type":"array","items":{"type":"object","additionalProperties":false,"required":["file","id","kind","version","digest"],"properties":{"file":{"type":"string"},"id":{"type":["string","null"]},"kind":{"type":"string"},"version":{"type":["string","null"]},"digest":{"anyOf":[{"type":"null"},{"$ref":"common.schema.json#/$defs/sha256"}]},"words":{"$ref":"common.schema.json#/$defs/sha256"}}}},"files":{"description":"What each file under subject is, and whether it is in the commit as it is here.","x-da":"Hvad hver fil under subject er, og om den står i den commit, som den er her.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","is","in"],"properties":{"name":{"type":"string"},"is":{"enum":["document","evidence","report","help"]},"in":{"description":"commit: the bytes of the commit. changed, new: the file is another there, or not there. redacted: made from it. made: written by nis2lint. unknown: there is no git.","x-da":"commit: bytes fra den commit. changed, new: filen er en anden der eller findes ikke der. redacted: lavet af den. made: skrevet af nis2lint. unknown: der er intet git.","enum":["commit","changed","new","redacted","made","unknown"]}}}},"leftOut":{"description":"How many documents of each kind, and files named as evidence, are not in the pack, and why.","x-da":"Hvor mange dokumenter af hver slags, og filer nævnt som bilag, der ikke er i pakken, og hvorfor.","type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","count","because"],"properties":{"kind":{"type":"string"},"count":{"type":"integer","minimum":1},"because":{"enum":["not-in-force","not-asked","redacted","not-here"]}}}}}}}};
const schema33 = {"description":"A SHA-256 in 64 lower-case hexadecimal digits.","x-da":"En SHA-256 i 64 små hexadecimale cifre.","type":"string","format":"sha256","maxLength":64};
const func0 = Object.prototype.hasOwnProperty;
const func69 = ucs2length;
const formats0 = formats.sha256;
const formats4 = formats.date;
const pattern4 = new RegExp("^[0-9a-f]{40,64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/pack.schema.json" */;
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
if((data._type === undefined) || (!(func0.call(data, "_type")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "_type"},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.subject === undefined) || (!(func0.call(data, "subject")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "subject"},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.predicateType === undefined) || (!(func0.call(data, "predicateType")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "predicateType"},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.predicate === undefined) || (!(func0.call(data, "predicate")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "predicate"},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "_type") || (key0 === "subject")) || (key0 === "predicateType")) || (key0 === "predicate"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data._type !== undefined && func0.call(data, "_type")){
let data0 = data._type;
if("https://in-toto.io/Statement/v1" !== data0){
const err5 = {instancePath:instancePath+"/_type",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},parentSchema:schema31.properties._type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
let data1 = data.subject;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err6 = {instancePath:instancePath+"/subject/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema31.properties.subject.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data2.digest === undefined) || (!(func0.call(data2, "digest")))){
const err7 = {instancePath:instancePath+"/subject/" + i0,keyword:"required",params:{missingProperty: "digest"},parentSchema:schema31.properties.subject.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((key1 === "name") || (key1 === "digest"))){
const err8 = {instancePath:instancePath+"/subject/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema31.properties.subject.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func69(data3) < 1){
const err9 = {instancePath:instancePath+"/subject/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.subject.items.properties.name,data:data3};
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
const err10 = {instancePath:instancePath+"/subject/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.subject.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.digest !== undefined && func0.call(data2, "digest")){
let data4 = data2.digest;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.sha256 === undefined) || (!(func0.call(data4, "sha256")))){
const err11 = {instancePath:instancePath+"/subject/" + i0+"/digest",keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema31.properties.subject.items.properties.digest,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(key2 === "sha256")){
const err12 = {instancePath:instancePath+"/subject/" + i0+"/digest",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema31.properties.subject.items.properties.digest,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.sha256 !== undefined && func0.call(data4, "sha256")){
let data5 = data4.sha256;
if(typeof data5 === "string"){
if(func69(data5) > 64){
const err13 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema33,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats0(data5))){
const err14 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",keyword:"format",params:{format: "sha256"},parentSchema:schema33,data:data5};
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
const err15 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data5};
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
const err16 = {instancePath:instancePath+"/subject/" + i0+"/digest",keyword:"type",params:{type: "object"},parentSchema:schema31.properties.subject.items.properties.digest,data:data4};
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
const err17 = {instancePath:instancePath+"/subject/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema31.properties.subject.items,data:data2};
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
const err18 = {instancePath:instancePath+"/subject",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.subject,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.predicateType !== undefined && func0.call(data, "predicateType")){
let data6 = data.predicateType;
if("https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/pack.schema.json" !== data6){
const err19 = {instancePath:instancePath+"/predicateType",keyword:"const",params:{allowedValue: "https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/pack.schema.json"},parentSchema:schema31.properties.predicateType,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.predicate !== undefined && func0.call(data, "predicate")){
let data7 = data.predicate;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.version === undefined) || (!(func0.call(data7, "version")))){
const err20 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "version"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data7.tool === undefined) || (!(func0.call(data7, "tool")))){
const err21 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "tool"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data7.law === undefined) || (!(func0.call(data7, "law")))){
const err22 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "law"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data7.asOf === undefined) || (!(func0.call(data7, "asOf")))){
const err23 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "asOf"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data7.entity === undefined) || (!(func0.call(data7, "entity")))){
const err24 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "entity"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data7.commit === undefined) || (!(func0.call(data7, "commit")))){
const err25 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "commit"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data7.uncommitted === undefined) || (!(func0.call(data7, "uncommitted")))){
const err26 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "uncommitted"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data7.asked === undefined) || (!(func0.call(data7, "asked")))){
const err27 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "asked"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data7.redacted === undefined) || (!(func0.call(data7, "redacted")))){
const err28 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "redacted"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data7.documents === undefined) || (!(func0.call(data7, "documents")))){
const err29 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "documents"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data7.files === undefined) || (!(func0.call(data7, "files")))){
const err30 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "files"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data7.leftOut === undefined) || (!(func0.call(data7, "leftOut")))){
const err31 = {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "leftOut"},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 of Object.keys(data7)){
if(!(func0.call(schema31.properties.predicate.properties, key3))){
const err32 = {instancePath:instancePath+"/predicate",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema31.properties.predicate,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.version !== undefined && func0.call(data7, "version")){
let data8 = data7.version;
if(1 !== data8){
const err33 = {instancePath:instancePath+"/predicate/version",keyword:"const",params:{allowedValue: 1},parentSchema:schema31.properties.predicate.properties.version,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.tool !== undefined && func0.call(data7, "tool")){
let data9 = data7.tool;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.name === undefined) || (!(func0.call(data9, "name")))){
const err34 = {instancePath:instancePath+"/predicate/tool",keyword:"required",params:{missingProperty: "name"},parentSchema:schema31.properties.predicate.properties.tool,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data9.version === undefined) || (!(func0.call(data9, "version")))){
const err35 = {instancePath:instancePath+"/predicate/tool",keyword:"required",params:{missingProperty: "version"},parentSchema:schema31.properties.predicate.properties.tool,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 of Object.keys(data9)){
if(!((key4 === "name") || (key4 === "version"))){
const err36 = {instancePath:instancePath+"/predicate/tool",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema31.properties.predicate.properties.tool,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.name !== undefined && func0.call(data9, "name")){
let data10 = data9.name;
if("nis2lint" !== data10){
const err37 = {instancePath:instancePath+"/predicate/tool/name",keyword:"const",params:{allowedValue: "nis2lint"},parentSchema:schema31.properties.predicate.properties.tool.properties.name,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.version !== undefined && func0.call(data9, "version")){
let data11 = data9.version;
if(typeof data11 !== "string"){
const err38 = {instancePath:instancePath+"/predicate/tool/version",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.tool.properties.version,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/predicate/tool",keyword:"type",params:{type: "object"},parentSchema:schema31.properties.predicate.properties.tool,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.law !== undefined && func0.call(data7, "law")){
let data12 = data7.law;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.sha256 === undefined) || (!(func0.call(data12, "sha256")))){
const err40 = {instancePath:instancePath+"/predicate/law",keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema31.properties.predicate.properties.law,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data12.texts === undefined) || (!(func0.call(data12, "texts")))){
const err41 = {instancePath:instancePath+"/predicate/law",keyword:"required",params:{missingProperty: "texts"},parentSchema:schema31.properties.predicate.properties.law,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 of Object.keys(data12)){
if(!((key5 === "sha256") || (key5 === "texts"))){
const err42 = {instancePath:instancePath+"/predicate/law",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema31.properties.predicate.properties.law,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.sha256 !== undefined && func0.call(data12, "sha256")){
let data13 = data12.sha256;
if(typeof data13 === "string"){
if(func69(data13) > 64){
const err43 = {instancePath:instancePath+"/predicate/law/sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema33,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(formats0(data13))){
const err44 = {instancePath:instancePath+"/predicate/law/sha256",keyword:"format",params:{format: "sha256"},parentSchema:schema33,data:data13};
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
const err45 = {instancePath:instancePath+"/predicate/law/sha256",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.texts !== undefined && func0.call(data12, "texts")){
let data14 = data12.texts;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.id === undefined) || (!(func0.call(data15, "id")))){
const err46 = {instancePath:instancePath+"/predicate/law/texts/" + i1,keyword:"required",params:{missingProperty: "id"},parentSchema:schema31.properties.predicate.properties.law.properties.texts.items,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data15.number === undefined) || (!(func0.call(data15, "number")))){
const err47 = {instancePath:instancePath+"/predicate/law/texts/" + i1,keyword:"required",params:{missingProperty: "number"},parentSchema:schema31.properties.predicate.properties.law.properties.texts.items,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data15.from === undefined) || (!(func0.call(data15, "from")))){
const err48 = {instancePath:instancePath+"/predicate/law/texts/" + i1,keyword:"required",params:{missingProperty: "from"},parentSchema:schema31.properties.predicate.properties.law.properties.texts.items,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key6 of Object.keys(data15)){
if(!(((key6 === "id") || (key6 === "number")) || (key6 === "from"))){
const err49 = {instancePath:instancePath+"/predicate/law/texts/" + i1,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema31.properties.predicate.properties.law.properties.texts.items,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data15.id !== undefined && func0.call(data15, "id")){
let data16 = data15.id;
if(typeof data16 !== "string"){
const err50 = {instancePath:instancePath+"/predicate/law/texts/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.law.properties.texts.items.properties.id,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.number !== undefined && func0.call(data15, "number")){
let data17 = data15.number;
if(typeof data17 !== "string"){
const err51 = {instancePath:instancePath+"/predicate/law/texts/" + i1+"/number",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.law.properties.texts.items.properties.number,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.from !== undefined && func0.call(data15, "from")){
let data18 = data15.from;
if(typeof data18 === "string"){
if(!(formats4.validate(data18))){
const err52 = {instancePath:instancePath+"/predicate/law/texts/" + i1+"/from",keyword:"format",params:{format: "date"},parentSchema:schema31.properties.predicate.properties.law.properties.texts.items.properties.from,data:data18};
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
const err53 = {instancePath:instancePath+"/predicate/law/texts/" + i1+"/from",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.law.properties.texts.items.properties.from,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/predicate/law/texts/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema31.properties.predicate.properties.law.properties.texts.items,data:data15};
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
const err55 = {instancePath:instancePath+"/predicate/law/texts",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.predicate.properties.law.properties.texts,data:data14};
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
const err56 = {instancePath:instancePath+"/predicate/law",keyword:"type",params:{type: "object"},parentSchema:schema31.properties.predicate.properties.law,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data7.asOf !== undefined && func0.call(data7, "asOf")){
let data19 = data7.asOf;
if(typeof data19 === "string"){
if(!(formats4.validate(data19))){
const err57 = {instancePath:instancePath+"/predicate/asOf",keyword:"format",params:{format: "date"},parentSchema:schema31.properties.predicate.properties.asOf,data:data19};
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
const err58 = {instancePath:instancePath+"/predicate/asOf",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.asOf,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data7.entity !== undefined && func0.call(data7, "entity")){
let data20 = data7.entity;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.id === undefined) || (!(func0.call(data20, "id")))){
const err59 = {instancePath:instancePath+"/predicate/entity",keyword:"required",params:{missingProperty: "id"},parentSchema:schema31.properties.predicate.properties.entity,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data20.name === undefined) || (!(func0.call(data20, "name")))){
const err60 = {instancePath:instancePath+"/predicate/entity",keyword:"required",params:{missingProperty: "name"},parentSchema:schema31.properties.predicate.properties.entity,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data20.cvr === undefined) || (!(func0.call(data20, "cvr")))){
const err61 = {instancePath:instancePath+"/predicate/entity",keyword:"required",params:{missingProperty: "cvr"},parentSchema:schema31.properties.predicate.properties.entity,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data20.class === undefined) || (!(func0.call(data20, "class")))){
const err62 = {instancePath:instancePath+"/predicate/entity",keyword:"required",params:{missingProperty: "class"},parentSchema:schema31.properties.predicate.properties.entity,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key7 of Object.keys(data20)){
if(!((((key7 === "id") || (key7 === "name")) || (key7 === "cvr")) || (key7 === "class"))){
const err63 = {instancePath:instancePath+"/predicate/entity",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema31.properties.predicate.properties.entity,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.id !== undefined && func0.call(data20, "id")){
let data21 = data20.id;
if(typeof data21 !== "string"){
const err64 = {instancePath:instancePath+"/predicate/entity/id",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.entity.properties.id,data:data21};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.name !== undefined && func0.call(data20, "name")){
let data22 = data20.name;
if(typeof data22 !== "string"){
const err65 = {instancePath:instancePath+"/predicate/entity/name",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.entity.properties.name,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data20.cvr !== undefined && func0.call(data20, "cvr")){
let data23 = data20.cvr;
if(typeof data23 !== "string"){
const err66 = {instancePath:instancePath+"/predicate/entity/cvr",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.entity.properties.cvr,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.class !== undefined && func0.call(data20, "class")){
let data24 = data20.class;
if(!(((data24 === "essential") || (data24 === "important")) || (data24 === null))){
const err67 = {instancePath:instancePath+"/predicate/entity/class",keyword:"enum",params:{allowedValues: schema31.properties.predicate.properties.entity.properties.class.enum},parentSchema:schema31.properties.predicate.properties.entity.properties.class,data:data24};
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
else {
const err68 = {instancePath:instancePath+"/predicate/entity",keyword:"type",params:{type: "object"},parentSchema:schema31.properties.predicate.properties.entity,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data7.commit !== undefined && func0.call(data7, "commit")){
let data25 = data7.commit;
if((typeof data25 !== "string") && (data25 !== null)){
const err69 = {instancePath:instancePath+"/predicate/commit",keyword:"type",params:{type: schema31.properties.predicate.properties.commit.type},parentSchema:schema31.properties.predicate.properties.commit,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err70 = {instancePath:instancePath+"/predicate/commit",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},schema:"^[0-9a-f]{40,64}$",parentSchema:schema31.properties.predicate.properties.commit,data:data25};
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
if(data7.uncommitted !== undefined && func0.call(data7, "uncommitted")){
let data26 = data7.uncommitted;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 !== "string"){
const err71 = {instancePath:instancePath+"/predicate/uncommitted/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.uncommitted.items,data:data27};
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
const err72 = {instancePath:instancePath+"/predicate/uncommitted",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.predicate.properties.uncommitted,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data7.asked !== undefined && func0.call(data7, "asked")){
let data28 = data7.asked;
if((!(Array.isArray(data28))) && (data28 !== null)){
const err73 = {instancePath:instancePath+"/predicate/asked",keyword:"type",params:{type: schema31.properties.predicate.properties.asked.type},parentSchema:schema31.properties.predicate.properties.asked,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(typeof data29 !== "string"){
const err74 = {instancePath:instancePath+"/predicate/asked/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.asked.items,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
if(data7.redacted !== undefined && func0.call(data7, "redacted")){
let data30 = data7.redacted;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
const err75 = {instancePath:instancePath+"/predicate/redacted",keyword:"type",params:{type: schema31.properties.predicate.properties.redacted.type},parentSchema:schema31.properties.predicate.properties.redacted,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err76 = {instancePath:instancePath+"/predicate/redacted",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema31.properties.predicate.properties.redacted,data:data30};
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
if(data7.documents !== undefined && func0.call(data7, "documents")){
let data31 = data7.documents;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.file === undefined) || (!(func0.call(data32, "file")))){
const err77 = {instancePath:instancePath+"/predicate/documents/" + i4,keyword:"required",params:{missingProperty: "file"},parentSchema:schema31.properties.predicate.properties.documents.items,data:data32};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((data32.id === undefined) || (!(func0.call(data32, "id")))){
const err78 = {instancePath:instancePath+"/predicate/documents/" + i4,keyword:"required",params:{missingProperty: "id"},parentSchema:schema31.properties.predicate.properties.documents.items,data:data32};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((data32.kind === undefined) || (!(func0.call(data32, "kind")))){
const err79 = {instancePath:instancePath+"/predicate/documents/" + i4,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema31.properties.predicate.properties.documents.items,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((data32.version === undefined) || (!(func0.call(data32, "version")))){
const err80 = {instancePath:instancePath+"/predicate/documents/" + i4,keyword:"required",params:{missingProperty: "version"},parentSchema:schema31.properties.predicate.properties.documents.items,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((data32.digest === undefined) || (!(func0.call(data32, "digest")))){
const err81 = {instancePath:instancePath+"/predicate/documents/" + i4,keyword:"required",params:{missingProperty: "digest"},parentSchema:schema31.properties.predicate.properties.documents.items,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key8 of Object.keys(data32)){
if(!((((((key8 === "file") || (key8 === "id")) || (key8 === "kind")) || (key8 === "version")) || (key8 === "digest")) || (key8 === "words"))){
const err82 = {instancePath:instancePath+"/predicate/documents/" + i4,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema31.properties.predicate.properties.documents.items,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data32.file !== undefined && func0.call(data32, "file")){
let data33 = data32.file;
if(typeof data33 !== "string"){
const err83 = {instancePath:instancePath+"/predicate/documents/" + i4+"/file",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.documents.items.properties.file,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.id !== undefined && func0.call(data32, "id")){
let data34 = data32.id;
if((typeof data34 !== "string") && (data34 !== null)){
const err84 = {instancePath:instancePath+"/predicate/documents/" + i4+"/id",keyword:"type",params:{type: schema31.properties.predicate.properties.documents.items.properties.id.type},parentSchema:schema31.properties.predicate.properties.documents.items.properties.id,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data32.kind !== undefined && func0.call(data32, "kind")){
let data35 = data32.kind;
if(typeof data35 !== "string"){
const err85 = {instancePath:instancePath+"/predicate/documents/" + i4+"/kind",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.documents.items.properties.kind,data:data35};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data32.version !== undefined && func0.call(data32, "version")){
let data36 = data32.version;
if((typeof data36 !== "string") && (data36 !== null)){
const err86 = {instancePath:instancePath+"/predicate/documents/" + i4+"/version",keyword:"type",params:{type: schema31.properties.predicate.properties.documents.items.properties.version.type},parentSchema:schema31.properties.predicate.properties.documents.items.properties.version,data:data36};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32.digest !== undefined && func0.call(data32, "digest")){
let data37 = data32.digest;
const _errs82 = errors;
let valid21 = false;
const _errs83 = errors;
if(data37 !== null){
const err87 = {instancePath:instancePath+"/predicate/documents/" + i4+"/digest",keyword:"type",params:{type: "null"},parentSchema:schema31.properties.predicate.properties.documents.items.properties.digest.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid0 = _errs83 === errors;
valid21 = valid21 || _valid0;
const _errs85 = errors;
if(typeof data37 === "string"){
if(func69(data37) > 64){
const err88 = {instancePath:instancePath+"/predicate/documents/" + i4+"/digest",keyword:"maxLength",params:{limit: 64},parentSchema:schema33,data:data37};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(formats0(data37))){
const err89 = {instancePath:instancePath+"/predicate/documents/" + i4+"/digest",keyword:"format",params:{format: "sha256"},parentSchema:schema33,data:data37};
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
const err90 = {instancePath:instancePath+"/predicate/documents/" + i4+"/digest",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data37};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid0 = _errs85 === errors;
valid21 = valid21 || _valid0;
if(!valid21){
const err91 = {instancePath:instancePath+"/predicate/documents/" + i4+"/digest",keyword:"anyOf",params:{},parentSchema:schema31.properties.predicate.properties.documents.items.properties.digest,data:data37};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data32.words !== undefined && func0.call(data32, "words")){
let data38 = data32.words;
if(typeof data38 === "string"){
if(func69(data38) > 64){
const err92 = {instancePath:instancePath+"/predicate/documents/" + i4+"/words",keyword:"maxLength",params:{limit: 64},parentSchema:schema33,data:data38};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(formats0(data38))){
const err93 = {instancePath:instancePath+"/predicate/documents/" + i4+"/words",keyword:"format",params:{format: "sha256"},parentSchema:schema33,data:data38};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/predicate/documents/" + i4+"/words",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data38};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/predicate/documents/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema31.properties.predicate.properties.documents.items,data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/predicate/documents",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.predicate.properties.documents,data:data31};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data7.files !== undefined && func0.call(data7, "files")){
let data39 = data7.files;
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.name === undefined) || (!(func0.call(data40, "name")))){
const err97 = {instancePath:instancePath+"/predicate/files/" + i5,keyword:"required",params:{missingProperty: "name"},parentSchema:schema31.properties.predicate.properties.files.items,data:data40};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((data40.is === undefined) || (!(func0.call(data40, "is")))){
const err98 = {instancePath:instancePath+"/predicate/files/" + i5,keyword:"required",params:{missingProperty: "is"},parentSchema:schema31.properties.predicate.properties.files.items,data:data40};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((data40.in === undefined) || (!(func0.call(data40, "in")))){
const err99 = {instancePath:instancePath+"/predicate/files/" + i5,keyword:"required",params:{missingProperty: "in"},parentSchema:schema31.properties.predicate.properties.files.items,data:data40};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key9 of Object.keys(data40)){
if(!(((key9 === "name") || (key9 === "is")) || (key9 === "in"))){
const err100 = {instancePath:instancePath+"/predicate/files/" + i5,keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema31.properties.predicate.properties.files.items,data:data40};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data40.name !== undefined && func0.call(data40, "name")){
let data41 = data40.name;
if(typeof data41 !== "string"){
const err101 = {instancePath:instancePath+"/predicate/files/" + i5+"/name",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.files.items.properties.name,data:data41};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data40.is !== undefined && func0.call(data40, "is")){
let data42 = data40.is;
if(!((((data42 === "document") || (data42 === "evidence")) || (data42 === "report")) || (data42 === "help"))){
const err102 = {instancePath:instancePath+"/predicate/files/" + i5+"/is",keyword:"enum",params:{allowedValues: schema31.properties.predicate.properties.files.items.properties.is.enum},parentSchema:schema31.properties.predicate.properties.files.items.properties.is,data:data42};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data40.in !== undefined && func0.call(data40, "in")){
let data43 = data40.in;
if(!((((((data43 === "commit") || (data43 === "changed")) || (data43 === "new")) || (data43 === "redacted")) || (data43 === "made")) || (data43 === "unknown"))){
const err103 = {instancePath:instancePath+"/predicate/files/" + i5+"/in",keyword:"enum",params:{allowedValues: schema31.properties.predicate.properties.files.items.properties.in.enum},parentSchema:schema31.properties.predicate.properties.files.items.properties.in,data:data43};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/predicate/files/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema31.properties.predicate.properties.files.items,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/predicate/files",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.predicate.properties.files,data:data39};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data7.leftOut !== undefined && func0.call(data7, "leftOut")){
let data44 = data7.leftOut;
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.kind === undefined) || (!(func0.call(data45, "kind")))){
const err106 = {instancePath:instancePath+"/predicate/leftOut/" + i6,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema31.properties.predicate.properties.leftOut.items,data:data45};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((data45.count === undefined) || (!(func0.call(data45, "count")))){
const err107 = {instancePath:instancePath+"/predicate/leftOut/" + i6,keyword:"required",params:{missingProperty: "count"},parentSchema:schema31.properties.predicate.properties.leftOut.items,data:data45};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((data45.because === undefined) || (!(func0.call(data45, "because")))){
const err108 = {instancePath:instancePath+"/predicate/leftOut/" + i6,keyword:"required",params:{missingProperty: "because"},parentSchema:schema31.properties.predicate.properties.leftOut.items,data:data45};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key10 of Object.keys(data45)){
if(!(((key10 === "kind") || (key10 === "count")) || (key10 === "because"))){
const err109 = {instancePath:instancePath+"/predicate/leftOut/" + i6,keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema31.properties.predicate.properties.leftOut.items,data:data45};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data45.kind !== undefined && func0.call(data45, "kind")){
let data46 = data45.kind;
if(typeof data46 !== "string"){
const err110 = {instancePath:instancePath+"/predicate/leftOut/" + i6+"/kind",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.predicate.properties.leftOut.items.properties.kind,data:data46};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data45.count !== undefined && func0.call(data45, "count")){
let data47 = data45.count;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err111 = {instancePath:instancePath+"/predicate/leftOut/" + i6+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.predicate.properties.leftOut.items.properties.count,data:data47};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 1 || isNaN(data47)){
const err112 = {instancePath:instancePath+"/predicate/leftOut/" + i6+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema31.properties.predicate.properties.leftOut.items.properties.count,data:data47};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data45.because !== undefined && func0.call(data45, "because")){
let data48 = data45.because;
if(!((((data48 === "not-in-force") || (data48 === "not-asked")) || (data48 === "redacted")) || (data48 === "not-here"))){
const err113 = {instancePath:instancePath+"/predicate/leftOut/" + i6+"/because",keyword:"enum",params:{allowedValues: schema31.properties.predicate.properties.leftOut.items.properties.because.enum},parentSchema:schema31.properties.predicate.properties.leftOut.items.properties.because,data:data48};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/predicate/leftOut/" + i6,keyword:"type",params:{type: "object"},parentSchema:schema31.properties.predicate.properties.leftOut.items,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/predicate/leftOut",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.predicate.properties.leftOut,data:data44};
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
const err116 = {instancePath:instancePath+"/predicate",keyword:"type",params:{type: "object"},parentSchema:schema31.properties.predicate,data:data7};
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
const err117 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/report.schema.json","title":"Report","description":"What nis2lint found, as --format json writes it.","x-da":"Det, nis2lint fandt, som --format json skriver det.","type":"object","additionalProperties":false,"required":["version","tool","asOf","history","workspaces","summary"],"properties":{"version":{"description":"The version of this form; it goes up when a field changes its meaning.","x-da":"Formens version; den stiger, når et felt ændrer betydning.","const":1},"tool":{"description":"What made the report.","x-da":"Det, der lavede rapporten.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"nis2lint"},"version":{"type":"string"}}},"asOf":{"description":"The date that was judged by.","x-da":"Den dato, der er bedømt efter.","type":"string","format":"date"},"shard":{"description":"Which part of the entities of a repository it is, where several runs share them (--shard); nis2lint merge joins them.","x-da":"Hvilken del af et repositorys enheder det er, hvor flere kørsler deles om dem (--shard); nis2lint merge samler dem.","type":"object","additionalProperties":false,"required":["index","of"],"properties":{"index":{"type":"integer","minimum":1},"of":{"type":"integer","minimum":1}}},"history":{"description":"How much of the git history could be read, where a document was changed after its approval; null where none was and git was not asked. No finding and no severity depends on it.","x-da":"Hvor meget af git-historikken der kunne læses, hvor et dokument er ændret efter sin godkendelse; null, hvor ingen er det og git ikke er spurgt. Intet fund og ingen alvor afhænger af det.","enum":["full","shallow","cut","none",null]},"workspaces":{"description":"Each entity.","x-da":"Hver enhed.","type":"array","items":{"$ref":"#/$defs/workspace"}},"summary":{"description":"How many findings there are of each severity.","x-da":"Hvor mange fund der er af hver alvor.","type":"object","additionalProperties":false,"required":["errors","warnings","notices"],"properties":{"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"notices":{"type":"integer","minimum":0}}},"comparison":{"description":"What the change does to what was found, as the GitHub Action's page tells it; only there, and its texts are of the language `lang`.","x-da":"Det, ændringen gør ved fundene, som GitHub Action'ens side fortæller det; kun dér, og dens tekster er på sproget `lang`.","type":"object","additionalProperties":false,"required":["lang","asOf","documents","base","configuration","entities"],"properties":{"lang":{"enum":["da","en"]},"asOf":{"description":"The date that was judged by.","x-da":"Den dato, der er bedømt efter.","type":"string","format":"date"},"documents":{"description":"How many documents were checked.","x-da":"Hvor mange dokumenter der er kontrolleret.","type":"integer","minimum":0},"base":{"description":"The commit compared with; null where there was none, and then nothing is new.","x-da":"Det commit, der er sammenlignet med; null, hvor der ikke var noget, og så er intet nyt.","type":["string","null"]},"configuration":{"description":"The configuration where the change changes it, and whether it was judged by the one before or after.","x-da":"Konfigurationen, hvor ændringen ændrer den, og om der er bedømt efter den før eller efter.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["path","by"],"properties":{"path":{"type":"string"},"by":{"enum":["base","head"]}}}]},"entities":{"description":"Each entity.","x-da":"Hver enhed.","type":"array","items":{"$ref":"#/$defs/comparedEntity"}}}}},"$defs":{"workspace":{"type":"object","additionalProperties":false,"required":["root","entity","class","regime","registration","authorities","readiness","documents","measures","approvals","signatures","requirements","findings","suppressed"],"properties":{"root":{"description":"The folder of the entity document.","x-da":"Mappen med entity-dokumentet.","type":"string"},"entity":{"description":"The entity; null for documents that belong to none.","x-da":"Enheden; null for dokumenter, der ikke hører til nogen.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["id","name","cvr"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"cvr":{"type":"string"}}}]},"class":{"description":"The class that follows from §§ 4 and 5.","x-da":"Den klasse, der følger af §§ 4 og 5.","enum":["essential","important",null]},"regime":{"description":"Whether Regulation (EU) 2024/2690 binds the entity.","x-da":"Om forordning (EU) 2024/2690 binder enheden.","enum":["regulation-2024-2690","general",null]},"registration":{"description":"The section it registers under.","x-da":"Den paragraf, den registreres efter.","enum":["9","10",null]},"authorities":{"description":"The competent authorities.","x-da":"De kompetente myndigheder.","type":"array","items":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}},"readiness":{"$ref":"#/$defs/readiness"},"documents":{"description":"The documents with their digests, as docs/digest.md describes them.","x-da":"Dokumenterne med deres digests, som docs/digest.md beskriver dem.","type":"array","items":{"$ref":"#/$defs/document"}},"measures":{"description":"The ten measures of section 6(1): what is documented of each, and how mature the organisation finds itself.","x-da":"De ti foranstaltninger i § 6, stk. 1: hvad der er dokumenteret af hver, og hvor moden organisationen finder sig selv.","type":"array","items":{"$ref":"#/$defs/measure"}},"approvals":{"description":"Which of the ten measures rests on which decisions in force; empty where no approval is asked for.","x-da":"Hvilken af de ti foranstaltninger der hviler på hvilke gældende beslutninger; tom, hvor ingen godkendelse kræves.","type":"array","items":{"$ref":"#/$defs/approved"}},"signatures":{"description":"Each signature on an approval, or on the commit that last changed one.","x-da":"Hver signatur på en godkendelse eller på det commit, der sidst ændrede en.","type":"array","items":{"$ref":"#/$defs/signature"}},"requirements":{"description":"Where each requirement stands.","x-da":"Hvor hvert krav står.","type":"array","items":{"$ref":"#/$defs/requirement"}},"findings":{"description":"What was found, by path and place.","x-da":"Det, der blev fundet, efter sti og sted.","type":"array","items":{"$ref":"#/$defs/finding"}},"suppressed":{"description":"What was found, but is excused by an exception in force; it is counted nowhere.","x-da":"Det, der blev fundet, men undskyldes af en gældende undtagelse; det tælles ikke med.","type":"array","items":{"$ref":"#/$defs/suppressed"}}}},"readiness":{"description":"How much of what the law demands the documentation shows. It does not say that anybody complies.","x-da":"Hvor meget af det, loven kræver, dokumentationen viser. Den siger ikke, at nogen overholder loven.","type":"object","additionalProperties":false,"required":["share","level","counts","measures","chapters","paragraphs"],"properties":{"share":{"description":"Met and exempt requirements of those that count, partial ones half, in whole per cent.","x-da":"Dokumenterede og undtagne krav af dem, der tæller, delvise halvt, i hele procent.","type":"integer","minimum":0,"maximum":100},"level":{"enum":["audit-ready","gaps","not-ready"]},"counts":{"$ref":"#/$defs/counts"},"measures":{"description":"The same of each of the ten measures of section 6(1); the id is the measure's number.","x-da":"Det samme for hver af de ti foranstaltninger i § 6, stk. 1; id er foranstaltningens nummer.","type":"array","items":{"$ref":"#/$defs/readinessPart"}},"chapters":{"description":"The same of each chapter of the annex of Regulation (EU) 2024/2690, where the regulation binds.","x-da":"Det samme for hvert kapitel i bilaget til forordning (EU) 2024/2690, hvor forordningen binder.","type":"array","items":{"$ref":"#/$defs/readinessPart"}},"paragraphs":{"description":"The same of each section of the act and of the orders.","x-da":"Det samme for hver paragraf i loven og bekendtgørelserne.","type":"array","items":{"$ref":"#/$defs/readinessPart"}}}},"counts":{"type":"object","additionalProperties":false,"required":["met","partial","missing","exempt","manual"],"properties":{"met":{"type":"integer","minimum":0},"partial":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"exempt":{"type":"integer","minimum":0},"manual":{"type":"integer","minimum":0}}},"readinessPart":{"description":"A part of readiness, with what every number in it rests on.","x-da":"En del af tilsynsparatheden med det, hvert tal i den hviler på.","type":"object","additionalProperties":false,"required":["id","share","counts","requirements","because"],"properties":{"id":{"description":"What it is a part of: a measure by its number, otherwise a place such as dk/7 or eu-ir/3.","x-da":"Hvad den er en del af: en foranstaltning ved sit nummer, ellers et sted som dk/7 eller eu-ir/3.","type":"string"},"share":{"description":"As for all; null where people have to look at everything in it.","x-da":"Som for det hele; null, hvor alt i den skal efterses manuelt.","anyOf":[{"type":"null"},{"type":"integer","minimum":0,"maximum":100}]},"counts":{"$ref":"#/$defs/counts"},"requirements":{"description":"The ids of the requirements that count in it.","x-da":"Id'erne på de krav, der tæller i den.","type":"array","items":{"type":"string"}},"because":{"description":"Fingerprints of the findings that speak against those partial or missing.","x-da":"Fingeraftryk af de fund, der taler imod de delvise og manglende.","type":"array","items":{"type":"string","pattern":"^[0-9a-f]{16}$"}}}},"measure":{"type":"object","additionalProperties":false,"required":["number","title","counted","documented","maturity"],"properties":{"number":{"type":"integer","minimum":1,"maximum":10},"title":{"type":"string"},"counted":{"description":"How many of its requirements bind and can be seen from documents.","x-da":"Hvor mange af dens krav der er bindende og kan ses af dokumenter.","type":"integer","minimum":0},"documented":{"description":"How many of those are documented or exempt.","x-da":"Hvor mange af dem der er dokumenteret eller undtaget.","type":"integer","minimum":0},"maturity":{"description":"The level, 0 to 5, that the organisation has set itself; null where it has set none.","x-da":"Det niveau fra 0 til 5, som organisationen selv har sat; null, hvis den ikke har sat noget.","type":["number","null"],"minimum":0,"maximum":5}}},"approved":{"type":"object","additionalProperties":false,"required":["measure","decisions"],"properties":{"measure":{"type":"integer","minimum":1,"maximum":10},"decisions":{"description":"The decisions in force that it rests on, oldest first; none where the management body has not decided.","x-da":"De gældende beslutninger, den hviler på, de ældste først; ingen, hvor ledelsesorganet ikke har besluttet.","type":"array","items":{"type":"object","additionalProperties":false,"required":["approval","date","organ","delegate","documents"],"properties":{"approval":{"description":"The id of the approval document.","x-da":"Beslutningsreferatets id.","type":"string"},"date":{"type":"string","format":"date"},"organ":{"description":"The organ that decided; null where a delegate did.","x-da":"Det organ, der besluttede; null, hvor det skete efter delegation.","type":["string","null"]},"delegate":{"description":"Who decided on behalf of the management body; null where it did itself.","x-da":"Hvem der besluttede på ledelsesorganets vegne; null, hvor det selv gjorde det.","type":["string","null"]},"documents":{"description":"The policies on the measure that were approved; none where it is the measure as such.","x-da":"De politikker om foranstaltningen, der blev godkendt; ingen, hvor det er foranstaltningen som sådan.","type":"array","items":{"type":"string"}}}}}}},"signature":{"type":"object","additionalProperties":false,"required":["approval","path","of","commit","signer","status","reason","strength","fingerprint"],"properties":{"approval":{"description":"The id of the approval document.","x-da":"Beslutningsreferatets id.","type":"string"},"path":{"type":"string"},"of":{"description":"What was signed: the approval, or the commit that last changed it.","x-da":"Hvad der er underskrevet: godkendelsen eller det commit, der sidst ændrede den.","enum":["approval","commit"]},"commit":{"type":["string","null"]},"signer":{"description":"Who is said to have signed; of a commit, whose key it is by .nis2/allowed_signers, or null.","x-da":"Hvem der angives at have underskrevet; for et commit den, nøglen tilhører efter .nis2/allowed_signers, eller null.","type":["string","null"]},"status":{"description":"unchecked: nobody can say, for the reason given.","x-da":"unchecked: ingen kan sige det, af den anførte grund.","enum":["valid","broken","unchecked"]},"reason":{"description":"Why it does not hold or was not checked; null where it is valid.","x-da":"Hvorfor den ikke holder eller ikke er kontrolleret; null, når den er gyldig.","type":["string","null"]},"strength":{"description":"The type of the key, of RSA with its size.","x-da":"Nøglens type, for RSA med dens størrelse.","type":["string","null"]},"fingerprint":{"type":["string","null"]}}},"requirement":{"type":"object","additionalProperties":false,"required":["id","title","level","basis","confidence","punishable","status","evidence","reason","findings","because"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"level":{"enum":["SKAL","BØR","KAN"]},"basis":{"enum":["act","order","regulation","guidance","product","org"]},"confidence":{"enum":["V","S","BG","I"]},"punishable":{"type":"boolean"},"status":{"enum":["met","partial","missing","exempt","manual"]},"evidence":{"type":"array","items":{"$ref":"#/$defs/place"}},"reason":{"description":"Why it is not met.","x-da":"Hvorfor det ikke er dokumenteret.","enum":["no-claim","no-document","no-incident","unapproved","section","finding","exception","by-hand",null]},"action":{"description":"The corrective action under way against it (section 6(2)), the one due first, where it is not documented.","x-da":"Den korrigerende foranstaltning, der er i gang mod det (§ 6, stk. 2), den med den tidligste frist, når det ikke er dokumenteret.","type":"object","additionalProperties":false,"required":["id","owner","due","at"],"properties":{"id":{"type":"string"},"owner":{"type":"string"},"due":{"type":"string","format":"date"},"at":{"$ref":"#/$defs/place"}}},"findings":{"description":"Fingerprints of the findings about it.","x-da":"Fingeraftryk af fundene om det.","type":"array","items":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"because":{"description":"Fingerprints of the findings, about it or about what claims it, that keep it partial or missing.","x-da":"Fingeraftryk af de fund, om det eller om det, der gør krav på at svare på det, som holder det delvist eller manglende.","type":"array","items":{"type":"string","pattern":"^[0-9a-f]{16}$"}}}},"suppressed":{"description":"A finding with the exception that excuses it.","x-da":"Et fund med den undtagelse, der undskylder det.","type":"object","additionalProperties":false,"required":["finding","exception"],"properties":{"finding":{"$ref":"#/$defs/finding"},"exception":{"description":"The exception document, its reason and last day.","x-da":"Undtagelsen, dens begrundelse og sidste dag.","type":"object","additionalProperties":false,"required":["id","reason","expires","at"],"properties":{"id":{"type":"string"},"reason":{"type":"string"},"expires":{"type":"string","format":"date"},"at":{"$ref":"#/$defs/place"}}}}},"finding":{"type":"object","additionalProperties":false,"required":["rule","requirement","level","severity","message","fix","path","line","column","endLine","endColumn","related","law","fingerprint"],"properties":{"rule":{"type":"string"},"requirement":{"type":"string"},"level":{"enum":["SKAL","BØR","KAN"]},"severity":{"enum":["error","warning","notice"]},"message":{"type":"string"},"fix":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"related":{"type":"array","items":{"$ref":"#/$defs/place"}},"law":{"description":"Where it stands and what it rests on.","x-da":"Hvor det står, og hvad det bygger på.","type":"string"},"fingerprint":{"description":"The same from run to run while the gap is the same.","x-da":"Det samme fra kørsel til kørsel, så længe manglen er den samme.","type":"string","pattern":"^[0-9a-f]{16}$"},"known":{"description":"That it stands in the baseline (nis2lint.baseline.json), so that no run fails by it. It counts in everything else.","x-da":"At det står i nis2lint.baseline.json, så ingen kørsel fejler af det. Det tæller i alt andet.","const":true},"edits":{"description":"What would mend it, all of it together. --fix leaves alone what was decided on or whose digest is on record.","x-da":"Det, der ville rette det, i sin helhed. --fix rører ikke det, der er taget stilling til, eller hvis digest er skrevet ned.","type":"array","minItems":1,"items":{"$ref":"#/$defs/edit"}},"change":{"$ref":"#/$defs/change"},"changedSinceFiling":{"$ref":"#/$defs/changedSinceFiling"}}},"document":{"type":"object","additionalProperties":false,"required":["path","id","kind","digest"],"properties":{"path":{"type":"string"},"id":{"type":["string","null"]},"kind":{"type":"string"},"digest":{"description":"Null where the file could not be read from end to end.","x-da":"Null, hvor filen ikke kunne læses fra ende til anden.","type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"words":{"description":"Of Markdown: the digest of its words alone.","x-da":"For Markdown: digest af dets ord alene.","type":"string","pattern":"^[0-9a-f]{64}$"}}},"changedSinceFiling":{"description":"Since when a registration says something else than was filed, as git tells it, and when the authority was then to be told at the latest.","x-da":"Siden hvornår en registrering siger noget andet end det indgivne, som git fortæller det, og hvornår myndigheden i så fald senest skulle have besked.","type":"object","additionalProperties":false,"required":["commit","date","due","days"],"properties":{"commit":{"description":"The first commit that left another text.","x-da":"Den første commit, der efterlod en anden tekst.","type":"string"},"date":{"description":"The day of that commit, in UTC.","x-da":"Dagen for den commit, i UTC.","type":"string","format":"date"},"due":{"description":"The end of the time limit, reckoned from that day.","x-da":"Fristens udløb, regnet fra den dag.","type":"string","format":"date"},"days":{"description":"Days from the date judged by until then; negative once it has passed.","x-da":"Dage fra den dato, der bedømmes efter, til da; negativ, når den er passeret.","type":"integer"}}},"change":{"description":"What was changed in a document since the text that was approved, as git tells it. The class is advice on who must decide.","x-da":"Hvad der er ændret i et dokument siden den tekst, der blev godkendt, som git fortæller det. Klassen er vejledende for, hvem der må tage stilling.","type":"object","additionalProperties":false,"required":["class","reasons","approved","latest","commits","uncommitted","facts","claims","sections","words","more"],"properties":{"class":{"description":"Layout needs no decision; an editorial change may be approved by a delegate too; a material one is for the management body.","x-da":"Opsætning kræver ingen beslutning; en redaktionel ændring kan også godkendes af en delegeret; en indholdsmæssig er for ledelsesorganet.","enum":["layout","editorial","material"]},"reasons":{"description":"Why it is material, weightiest first.","x-da":"Hvorfor den er indholdsmæssig, vægtigste først.","type":"array","items":{"enum":["fact","claim","section","hidden","number","date","modal","negation","quantifier","role","scope","name","address","sentence","wording"]}},"approved":{"$ref":"#/$defs/version","description":"The commit that brought the approved text.","x-da":"Den commit, der bragte den godkendte tekst."},"latest":{"description":"The last commit that changed more than metadata that binds nobody.","x-da":"Den seneste commit, der ændrede mere end metadata, som ikke binder nogen.","anyOf":[{"type":"null"},{"$ref":"#/$defs/version"}]},"commits":{"description":"How many such commits there are since the approved text.","x-da":"Hvor mange sådanne commits der er siden den godkendte tekst.","type":"integer","minimum":0},"uncommitted":{"description":"Whether the present text has not been committed.","x-da":"Om den nuværende tekst endnu ikke er i git.","type":"boolean"},"facts":{"description":"Binding data that was changed; null where there was or is none.","x-da":"Bindende data, der er ændret; null, hvor der ikke var eller er nogen.","type":"array","items":{"type":"object","additionalProperties":false,"required":["path","from","to"],"properties":{"path":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]}}}},"claims":{"description":"Requirements that are answered under another heading, no longer, or newly.","x-da":"Krav, der besvares under en anden overskrift, ikke længere eller fra nu af.","type":"array","items":{"type":"object","additionalProperties":false,"required":["requirement","from","to"],"properties":{"requirement":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]}}}},"sections":{"type":"object","additionalProperties":false,"required":["added","removed","renamed"],"properties":{"added":{"type":"array","items":{"type":"string"}},"removed":{"type":"array","items":{"type":"string"}},"renamed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}}}},"words":{"description":"The first changed passages, with a few words around them.","x-da":"De første ændrede passager med et par ord omkring.","type":"array","items":{"type":"object","additionalProperties":false,"required":["before","removed","added","after"],"properties":{"before":{"type":"string"},"removed":{"type":"string"},"added":{"type":"string"},"after":{"type":"string"}}}},"more":{"description":"How many further passages there are.","x-da":"Hvor mange passager der er ud over dem.","type":"integer","minimum":0}}},"version":{"type":"object","additionalProperties":false,"required":["commit","date","path","digest","earliest"],"properties":{"commit":{"type":"string","pattern":"^[0-9a-f]{40,64}$"},"date":{"type":"string","format":"date"},"path":{"type":"string"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"earliest":{"description":"The history that could be read begins here, so the text may be older.","x-da":"Den historik, der kunne læses, begynder her, så teksten kan være ældre.","type":"boolean"}}},"edit":{"description":"What stands at a place in a file, to be replaced by a text.","x-da":"Det, der står et sted i en fil og skal erstattes af en tekst.","type":"object","additionalProperties":false,"required":["path","line","column","endLine","endColumn","text"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string"}}},"place":{"description":"A place in a file; lines and columns from one, columns in UTF-16 code units.","x-da":"Et sted i en fil; linjer og kolonner fra én, kolonner i UTF-16-enheder.","type":"object","additionalProperties":false,"required":["path","line","column","endLine","endColumn"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1}}},"comparedEntity":{"type":"object","additionalProperties":false,"required":["name","before","after","new","existing","fixed","gone","excused","requirements","effects"],"properties":{"name":{"type":"string"},"before":{"description":"Readiness before the change.","x-da":"Tilsynsparathed før ændringen.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["share","level"],"properties":{"share":{"type":"integer","minimum":0,"maximum":100},"level":{"enum":["audit-ready","gaps","not-ready"]}}}]},"after":{"description":"Readiness after it.","x-da":"Tilsynsparathed efter den.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["share","level"],"properties":{"share":{"type":"integer","minimum":0,"maximum":100},"level":{"enum":["audit-ready","gaps","not-ready"]}}}]},"new":{"description":"What is found now and was not before.","x-da":"Det, der er fundet nu og ikke før.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"existing":{"description":"What was found before too.","x-da":"Det, der også var fundet før.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"fixed":{"description":"What is mended; places are those before the change.","x-da":"Det, der er udbedret; stederne er dem før ændringen.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"gone":{"description":"What went with deleted documents.","x-da":"Det, der forsvandt med slettede dokumenter.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"excused":{"description":"What an exception now excuses.","x-da":"Det, en undtagelse nu undskylder.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"requirements":{"description":"Requirements whose status changed.","x-da":"Krav, hvis stilling er ændret.","type":"array","items":{"type":"object","additionalProperties":false,"required":["title","law","measure","before","after"],"properties":{"title":{"type":"string"},"law":{"type":"string"},"measure":{"description":"Number and name of the measure of section 6(1).","x-da":"Nummer og navn på foranstaltningen i § 6, stk. 1.","type":["string","null"]},"before":{"enum":["met","partial","missing","exempt","manual",null]},"after":{"enum":["met","partial","missing","exempt","manual",null]}}}},"effects":{"description":"What the change means in law, beside findings.","x-da":"Det, ændringen betyder efter loven, ud over fund.","type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","says","todo","law","at","details","passages"],"properties":{"kind":{"enum":["class","approval-voided","approved","registered","due"]},"says":{"type":"string"},"todo":{"description":"Empty where nothing is to be done.","x-da":"Tom, hvor intet skal gøres.","type":"string"},"law":{"type":"string"},"at":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}]},"details":{"type":"array","items":{"type":"string"}},"passages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["before","removed","added","after"],"properties":{"before":{"type":"string"},"removed":{"type":"string"},"added":{"type":"string"},"after":{"type":"string"}}}}}}}}},"comparedFinding":{"type":"object","additionalProperties":false,"required":["severity","message","fix","law","rule","path","line"],"properties":{"severity":{"enum":["error","warning","notice"]},"message":{"type":"string"},"fix":{"type":"string"},"law":{"type":"string"},"rule":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}}};
const schema38 = {"type":"object","additionalProperties":false,"required":["root","entity","class","regime","registration","authorities","readiness","documents","measures","approvals","signatures","requirements","findings","suppressed"],"properties":{"root":{"description":"The folder of the entity document.","x-da":"Mappen med entity-dokumentet.","type":"string"},"entity":{"description":"The entity; null for documents that belong to none.","x-da":"Enheden; null for dokumenter, der ikke hører til nogen.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["id","name","cvr"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"cvr":{"type":"string"}}}]},"class":{"description":"The class that follows from §§ 4 and 5.","x-da":"Den klasse, der følger af §§ 4 og 5.","enum":["essential","important",null]},"regime":{"description":"Whether Regulation (EU) 2024/2690 binds the entity.","x-da":"Om forordning (EU) 2024/2690 binder enheden.","enum":["regulation-2024-2690","general",null]},"registration":{"description":"The section it registers under.","x-da":"Den paragraf, den registreres efter.","enum":["9","10",null]},"authorities":{"description":"The competent authorities.","x-da":"De kompetente myndigheder.","type":"array","items":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}},"readiness":{"$ref":"#/$defs/readiness"},"documents":{"description":"The documents with their digests, as docs/digest.md describes them.","x-da":"Dokumenterne med deres digests, som docs/digest.md beskriver dem.","type":"array","items":{"$ref":"#/$defs/document"}},"measures":{"description":"The ten measures of section 6(1): what is documented of each, and how mature the organisation finds itself.","x-da":"De ti foranstaltninger i § 6, stk. 1: hvad der er dokumenteret af hver, og hvor moden organisationen finder sig selv.","type":"array","items":{"$ref":"#/$defs/measure"}},"approvals":{"description":"Which of the ten measures rests on which decisions in force; empty where no approval is asked for.","x-da":"Hvilken af de ti foranstaltninger der hviler på hvilke gældende beslutninger; tom, hvor ingen godkendelse kræves.","type":"array","items":{"$ref":"#/$defs/approved"}},"signatures":{"description":"Each signature on an approval, or on the commit that last changed one.","x-da":"Hver signatur på en godkendelse eller på det commit, der sidst ændrede en.","type":"array","items":{"$ref":"#/$defs/signature"}},"requirements":{"description":"Where each requirement stands.","x-da":"Hvor hvert krav står.","type":"array","items":{"$ref":"#/$defs/requirement"}},"findings":{"description":"What was found, by path and place.","x-da":"Det, der blev fundet, efter sti og sted.","type":"array","items":{"$ref":"#/$defs/finding"}},"suppressed":{"description":"What was found, but is excused by an exception in force; it is counted nowhere.","x-da":"Det, der blev fundet, men undskyldes af en gældende undtagelse; det tælles ikke med.","type":"array","items":{"$ref":"#/$defs/suppressed"}}}};
const schema43 = {"type":"object","additionalProperties":false,"required":["path","id","kind","digest"],"properties":{"path":{"type":"string"},"id":{"type":["string","null"]},"kind":{"type":"string"},"digest":{"description":"Null where the file could not be read from end to end.","x-da":"Null, hvor filen ikke kunne læses fra ende til anden.","type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"words":{"description":"Of Markdown: the digest of its words alone.","x-da":"For Markdown: digest af dets ord alene.","type":"string","pattern":"^[0-9a-f]{64}$"}}};
const schema44 = {"type":"object","additionalProperties":false,"required":["number","title","counted","documented","maturity"],"properties":{"number":{"type":"integer","minimum":1,"maximum":10},"title":{"type":"string"},"counted":{"description":"How many of its requirements bind and can be seen from documents.","x-da":"Hvor mange af dens krav der er bindende og kan ses af dokumenter.","type":"integer","minimum":0},"documented":{"description":"How many of those are documented or exempt.","x-da":"Hvor mange af dem der er dokumenteret eller undtaget.","type":"integer","minimum":0},"maturity":{"description":"The level, 0 to 5, that the organisation has set itself; null where it has set none.","x-da":"Det niveau fra 0 til 5, som organisationen selv har sat; null, hvis den ikke har sat noget.","type":["number","null"],"minimum":0,"maximum":5}}};
const schema45 = {"type":"object","additionalProperties":false,"required":["measure","decisions"],"properties":{"measure":{"type":"integer","minimum":1,"maximum":10},"decisions":{"description":"The decisions in force that it rests on, oldest first; none where the management body has not decided.","x-da":"De gældende beslutninger, den hviler på, de ældste først; ingen, hvor ledelsesorganet ikke har besluttet.","type":"array","items":{"type":"object","additionalProperties":false,"required":["approval","date","organ","delegate","documents"],"properties":{"approval":{"description":"The id of the approval document.","x-da":"Beslutningsreferatets id.","type":"string"},"date":{"type":"string","format":"date"},"organ":{"description":"The organ that decided; null where a delegate did.","x-da":"Det organ, der besluttede; null, hvor det skete efter delegation.","type":["string","null"]},"delegate":{"description":"Who decided on behalf of the management body; null where it did itself.","x-da":"Hvem der besluttede på ledelsesorganets vegne; null, hvor det selv gjorde det.","type":["string","null"]},"documents":{"description":"The policies on the measure that were approved; none where it is the measure as such.","x-da":"De politikker om foranstaltningen, der blev godkendt; ingen, hvor det er foranstaltningen som sådan.","type":"array","items":{"type":"string"}}}}}}};
const schema46 = {"type":"object","additionalProperties":false,"required":["approval","path","of","commit","signer","status","reason","strength","fingerprint"],"properties":{"approval":{"description":"The id of the approval document.","x-da":"Beslutningsreferatets id.","type":"string"},"path":{"type":"string"},"of":{"description":"What was signed: the approval, or the commit that last changed it.","x-da":"Hvad der er underskrevet: godkendelsen eller det commit, der sidst ændrede den.","enum":["approval","commit"]},"commit":{"type":["string","null"]},"signer":{"description":"Who is said to have signed; of a commit, whose key it is by .nis2/allowed_signers, or null.","x-da":"Hvem der angives at have underskrevet; for et commit den, nøglen tilhører efter .nis2/allowed_signers, eller null.","type":["string","null"]},"status":{"description":"unchecked: nobody can say, for the reason given.","x-da":"unchecked: ingen kan sige det, af den anførte grund.","enum":["valid","broken","unchecked"]},"reason":{"description":"Why it does not hold or was not checked; null where it is valid.","x-da":"Hvorfor den ikke holder eller ikke er kontrolleret; null, når den er gyldig.","type":["string","null"]},"strength":{"description":"The type of the key, of RSA with its size.","x-da":"Nøglens type, for RSA med dens størrelse.","type":["string","null"]},"fingerprint":{"type":["string","null"]}}};
const schema39 = {"description":"How much of what the law demands the documentation shows. It does not say that anybody complies.","x-da":"Hvor meget af det, loven kræver, dokumentationen viser. Den siger ikke, at nogen overholder loven.","type":"object","additionalProperties":false,"required":["share","level","counts","measures","chapters","paragraphs"],"properties":{"share":{"description":"Met and exempt requirements of those that count, partial ones half, in whole per cent.","x-da":"Dokumenterede og undtagne krav af dem, der tæller, delvise halvt, i hele procent.","type":"integer","minimum":0,"maximum":100},"level":{"enum":["audit-ready","gaps","not-ready"]},"counts":{"$ref":"#/$defs/counts"},"measures":{"description":"The same of each of the ten measures of section 6(1); the id is the measure's number.","x-da":"Det samme for hver af de ti foranstaltninger i § 6, stk. 1; id er foranstaltningens nummer.","type":"array","items":{"$ref":"#/$defs/readinessPart"}},"chapters":{"description":"The same of each chapter of the annex of Regulation (EU) 2024/2690, where the regulation binds.","x-da":"Det samme for hvert kapitel i bilaget til forordning (EU) 2024/2690, hvor forordningen binder.","type":"array","items":{"$ref":"#/$defs/readinessPart"}},"paragraphs":{"description":"The same of each section of the act and of the orders.","x-da":"Det samme for hver paragraf i loven og bekendtgørelserne.","type":"array","items":{"$ref":"#/$defs/readinessPart"}}}};
const schema40 = {"type":"object","additionalProperties":false,"required":["met","partial","missing","exempt","manual"],"properties":{"met":{"type":"integer","minimum":0},"partial":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"exempt":{"type":"integer","minimum":0},"manual":{"type":"integer","minimum":0}}};
const schema41 = {"description":"A part of readiness, with what every number in it rests on.","x-da":"En del af tilsynsparatheden med det, hvert tal i den hviler på.","type":"object","additionalProperties":false,"required":["id","share","counts","requirements","because"],"properties":{"id":{"description":"What it is a part of: a measure by its number, otherwise a place such as dk/7 or eu-ir/3.","x-da":"Hvad den er en del af: en foranstaltning ved sit nummer, ellers et sted som dk/7 eller eu-ir/3.","type":"string"},"share":{"description":"As for all; null where people have to look at everything in it.","x-da":"Som for det hele; null, hvor alt i den skal efterses manuelt.","anyOf":[{"type":"null"},{"type":"integer","minimum":0,"maximum":100}]},"counts":{"$ref":"#/$defs/counts"},"requirements":{"description":"The ids of the requirements that count in it.","x-da":"Id'erne på de krav, der tæller i den.","type":"array","items":{"type":"string"}},"because":{"description":"Fingerprints of the findings that speak against those partial or missing.","x-da":"Fingeraftryk af de fund, der taler imod de delvise og manglende.","type":"array","items":{"type":"string","pattern":"^[0-9a-f]{16}$"}}}};
const pattern5 = new RegExp("^[0-9a-f]{16}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.share === undefined) || (!(func0.call(data, "share")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "share"},parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "counts"},parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "requirements"},parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.because === undefined) || (!(func0.call(data, "because")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "because"},parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "share")) || (key0 === "counts")) || (key0 === "requirements")) || (key0 === "because"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema41,data};
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
let data0 = data.id;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.share !== undefined && func0.call(data, "share")){
let data1 = data.share;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data1 !== null){
const err7 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "null"},parentSchema:schema41.properties.share.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "integer"},parentSchema:schema41.properties.share.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/share",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema41.properties.share.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/share",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema41.properties.share.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err11 = {instancePath:instancePath+"/share",keyword:"anyOf",params:{},parentSchema:schema41.properties.share,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data2 = data.counts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.met === undefined) || (!(func0.call(data2, "met")))){
const err12 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "met"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data2.partial === undefined) || (!(func0.call(data2, "partial")))){
const err13 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "partial"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data2.missing === undefined) || (!(func0.call(data2, "missing")))){
const err14 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "missing"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data2.exempt === undefined) || (!(func0.call(data2, "exempt")))){
const err15 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "exempt"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data2.manual === undefined) || (!(func0.call(data2, "manual")))){
const err16 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "manual"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((((key1 === "met") || (key1 === "partial")) || (key1 === "missing")) || (key1 === "exempt")) || (key1 === "manual"))){
const err17 = {instancePath:instancePath+"/counts",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.met !== undefined && func0.call(data2, "met")){
let data3 = data2.met;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/counts/met",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.met,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/counts/met",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.met,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data2.partial !== undefined && func0.call(data2, "partial")){
let data4 = data2.partial;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/counts/partial",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.partial,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/counts/partial",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.partial,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data2.missing !== undefined && func0.call(data2, "missing")){
let data5 = data2.missing;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err22 = {instancePath:instancePath+"/counts/missing",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.missing,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/counts/missing",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.missing,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data2.exempt !== undefined && func0.call(data2, "exempt")){
let data6 = data2.exempt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/counts/exempt",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.exempt,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/counts/exempt",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.exempt,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data2.manual !== undefined && func0.call(data2, "manual")){
let data7 = data2.manual;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/counts/manual",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.manual,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/counts/manual",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.manual,data:data7};
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
}
else {
const err28 = {instancePath:instancePath+"/counts",keyword:"type",params:{type: "object"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data8 = data.requirements;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err29 = {instancePath:instancePath+"/requirements/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema41.properties.requirements.items,data:data9};
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
const err30 = {instancePath:instancePath+"/requirements",keyword:"type",params:{type: "array"},parentSchema:schema41.properties.requirements,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.because !== undefined && func0.call(data, "because")){
let data10 = data.because;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err31 = {instancePath:instancePath+"/because/" + i1,keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},schema:"^[0-9a-f]{16}$",parentSchema:schema41.properties.because.items,data:data11};
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
const err32 = {instancePath:instancePath+"/because/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema41.properties.because.items,data:data11};
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
const err33 = {instancePath:instancePath+"/because",keyword:"type",params:{type: "array"},parentSchema:schema41.properties.because,data:data10};
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
const err34 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.share === undefined) || (!(func0.call(data, "share")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "share"},parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "level"},parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "counts"},parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.measures === undefined) || (!(func0.call(data, "measures")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "measures"},parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.chapters === undefined) || (!(func0.call(data, "chapters")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "chapters"},parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.paragraphs === undefined) || (!(func0.call(data, "paragraphs")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "paragraphs"},parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "share") || (key0 === "level")) || (key0 === "counts")) || (key0 === "measures")) || (key0 === "chapters")) || (key0 === "paragraphs"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.share !== undefined && func0.call(data, "share")){
let data0 = data.share;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/share",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.share,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/share",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema39.properties.share,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/share",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema39.properties.share,data:data0};
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
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
if(!(((data1 === "audit-ready") || (data1 === "gaps")) || (data1 === "not-ready"))){
const err10 = {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema39.properties.level.enum},parentSchema:schema39.properties.level,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data2 = data.counts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.met === undefined) || (!(func0.call(data2, "met")))){
const err11 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "met"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data2.partial === undefined) || (!(func0.call(data2, "partial")))){
const err12 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "partial"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data2.missing === undefined) || (!(func0.call(data2, "missing")))){
const err13 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "missing"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data2.exempt === undefined) || (!(func0.call(data2, "exempt")))){
const err14 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "exempt"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data2.manual === undefined) || (!(func0.call(data2, "manual")))){
const err15 = {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "manual"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((((key1 === "met") || (key1 === "partial")) || (key1 === "missing")) || (key1 === "exempt")) || (key1 === "manual"))){
const err16 = {instancePath:instancePath+"/counts",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.met !== undefined && func0.call(data2, "met")){
let data3 = data2.met;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err17 = {instancePath:instancePath+"/counts/met",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.met,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/counts/met",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.met,data:data3};
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
if(data2.partial !== undefined && func0.call(data2, "partial")){
let data4 = data2.partial;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/counts/partial",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.partial,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/counts/partial",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.partial,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data2.missing !== undefined && func0.call(data2, "missing")){
let data5 = data2.missing;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/counts/missing",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.missing,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/counts/missing",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.missing,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data2.exempt !== undefined && func0.call(data2, "exempt")){
let data6 = data2.exempt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/counts/exempt",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.exempt,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/counts/exempt",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.exempt,data:data6};
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
if(data2.manual !== undefined && func0.call(data2, "manual")){
let data7 = data2.manual;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err25 = {instancePath:instancePath+"/counts/manual",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.manual,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err26 = {instancePath:instancePath+"/counts/manual",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.manual,data:data7};
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
}
else {
const err27 = {instancePath:instancePath+"/counts",keyword:"type",params:{type: "object"},parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.measures !== undefined && func0.call(data, "measures")){
let data8 = data.measures;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data8[i0], {instancePath:instancePath+"/measures/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/measures",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.measures,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.chapters !== undefined && func0.call(data, "chapters")){
let data10 = data.chapters;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data10[i1], {instancePath:instancePath+"/chapters/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/chapters",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.chapters,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.paragraphs !== undefined && func0.call(data, "paragraphs")){
let data12 = data.paragraphs;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate25(data12[i2], {instancePath:instancePath+"/paragraphs/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/paragraphs",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.paragraphs,data:data12};
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
const err31 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":false,"required":["id","title","level","basis","confidence","punishable","status","evidence","reason","findings","because"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"level":{"enum":["SKAL","BØR","KAN"]},"basis":{"enum":["act","order","regulation","guidance","product","org"]},"confidence":{"enum":["V","S","BG","I"]},"punishable":{"type":"boolean"},"status":{"enum":["met","partial","missing","exempt","manual"]},"evidence":{"type":"array","items":{"$ref":"#/$defs/place"}},"reason":{"description":"Why it is not met.","x-da":"Hvorfor det ikke er dokumenteret.","enum":["no-claim","no-document","no-incident","unapproved","section","finding","exception","by-hand",null]},"action":{"description":"The corrective action under way against it (section 6(2)), the one due first, where it is not documented.","x-da":"Den korrigerende foranstaltning, der er i gang mod det (§ 6, stk. 2), den med den tidligste frist, når det ikke er dokumenteret.","type":"object","additionalProperties":false,"required":["id","owner","due","at"],"properties":{"id":{"type":"string"},"owner":{"type":"string"},"due":{"type":"string","format":"date"},"at":{"$ref":"#/$defs/place"}}},"findings":{"description":"Fingerprints of the findings about it.","x-da":"Fingeraftryk af fundene om det.","type":"array","items":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"because":{"description":"Fingerprints of the findings, about it or about what claims it, that keep it partial or missing.","x-da":"Fingeraftryk af de fund, om det eller om det, der gør krav på at svare på det, som holder det delvist eller manglende.","type":"array","items":{"type":"string","pattern":"^[0-9a-f]{16}$"}}}};
const schema48 = {"description":"A place in a file; lines and columns from one, columns in UTF-16 code units.","x-da":"Et sted i en fil; linjer og kolonner fra én, kolonner i UTF-16-enheder.","type":"object","additionalProperties":false,"required":["path","line","column","endLine","endColumn"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "level"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.basis === undefined) || (!(func0.call(data, "basis")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "basis"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.confidence === undefined) || (!(func0.call(data, "confidence")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "confidence"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.punishable === undefined) || (!(func0.call(data, "punishable")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "punishable"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "status"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.evidence === undefined) || (!(func0.call(data, "evidence")))){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "evidence"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.findings === undefined) || (!(func0.call(data, "findings")))){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "findings"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.because === undefined) || (!(func0.call(data, "because")))){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "because"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema47.properties, key0))){
const err11 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 !== "string"){
const err12 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema47.properties.id,data:data0};
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
let data1 = data.title;
if(typeof data1 !== "string"){
const err13 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema47.properties.title,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data2 = data.level;
if(!(((data2 === "SKAL") || (data2 === "BØR")) || (data2 === "KAN"))){
const err14 = {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema47.properties.level.enum},parentSchema:schema47.properties.level,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data3 = data.basis;
if(!((((((data3 === "act") || (data3 === "order")) || (data3 === "regulation")) || (data3 === "guidance")) || (data3 === "product")) || (data3 === "org"))){
const err15 = {instancePath:instancePath+"/basis",keyword:"enum",params:{allowedValues: schema47.properties.basis.enum},parentSchema:schema47.properties.basis,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.confidence !== undefined && func0.call(data, "confidence")){
let data4 = data.confidence;
if(!((((data4 === "V") || (data4 === "S")) || (data4 === "BG")) || (data4 === "I"))){
const err16 = {instancePath:instancePath+"/confidence",keyword:"enum",params:{allowedValues: schema47.properties.confidence.enum},parentSchema:schema47.properties.confidence,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.punishable !== undefined && func0.call(data, "punishable")){
let data5 = data.punishable;
if(typeof data5 !== "boolean"){
const err17 = {instancePath:instancePath+"/punishable",keyword:"type",params:{type: "boolean"},parentSchema:schema47.properties.punishable,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data6 = data.status;
if(!(((((data6 === "met") || (data6 === "partial")) || (data6 === "missing")) || (data6 === "exempt")) || (data6 === "manual"))){
const err18 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema47.properties.status.enum},parentSchema:schema47.properties.status,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data7 = data.evidence;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.path === undefined) || (!(func0.call(data8, "path")))){
const err19 = {instancePath:instancePath+"/evidence/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema48,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data8.line === undefined) || (!(func0.call(data8, "line")))){
const err20 = {instancePath:instancePath+"/evidence/" + i0,keyword:"required",params:{missingProperty: "line"},parentSchema:schema48,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data8.column === undefined) || (!(func0.call(data8, "column")))){
const err21 = {instancePath:instancePath+"/evidence/" + i0,keyword:"required",params:{missingProperty: "column"},parentSchema:schema48,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data8.endLine === undefined) || (!(func0.call(data8, "endLine")))){
const err22 = {instancePath:instancePath+"/evidence/" + i0,keyword:"required",params:{missingProperty: "endLine"},parentSchema:schema48,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data8.endColumn === undefined) || (!(func0.call(data8, "endColumn")))){
const err23 = {instancePath:instancePath+"/evidence/" + i0,keyword:"required",params:{missingProperty: "endColumn"},parentSchema:schema48,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!(((((key1 === "path") || (key1 === "line")) || (key1 === "column")) || (key1 === "endLine")) || (key1 === "endColumn"))){
const err24 = {instancePath:instancePath+"/evidence/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema48,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.path !== undefined && func0.call(data8, "path")){
let data9 = data8.path;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/evidence/" + i0+"/path",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.path,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.line !== undefined && func0.call(data8, "line")){
let data10 = data8.line;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/evidence/" + i0+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.line,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/evidence/" + i0+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.line,data:data10};
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
if(data8.column !== undefined && func0.call(data8, "column")){
let data11 = data8.column;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/evidence/" + i0+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.column,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/evidence/" + i0+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.column,data:data11};
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
if(data8.endLine !== undefined && func0.call(data8, "endLine")){
let data12 = data8.endLine;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/evidence/" + i0+"/endLine",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.endLine,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/evidence/" + i0+"/endLine",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.endLine,data:data12};
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
if(data8.endColumn !== undefined && func0.call(data8, "endColumn")){
let data13 = data8.endColumn;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err32 = {instancePath:instancePath+"/evidence/" + i0+"/endColumn",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.endColumn,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/evidence/" + i0+"/endColumn",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.endColumn,data:data13};
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
}
else {
const err34 = {instancePath:instancePath+"/evidence/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema48,data:data8};
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
const err35 = {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},parentSchema:schema47.properties.evidence,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data14 = data.reason;
if(!(((((((((data14 === "no-claim") || (data14 === "no-document")) || (data14 === "no-incident")) || (data14 === "unapproved")) || (data14 === "section")) || (data14 === "finding")) || (data14 === "exception")) || (data14 === "by-hand")) || (data14 === null))){
const err36 = {instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema47.properties.reason.enum},parentSchema:schema47.properties.reason,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.action !== undefined && func0.call(data, "action")){
let data15 = data.action;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.id === undefined) || (!(func0.call(data15, "id")))){
const err37 = {instancePath:instancePath+"/action",keyword:"required",params:{missingProperty: "id"},parentSchema:schema47.properties.action,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data15.owner === undefined) || (!(func0.call(data15, "owner")))){
const err38 = {instancePath:instancePath+"/action",keyword:"required",params:{missingProperty: "owner"},parentSchema:schema47.properties.action,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data15.due === undefined) || (!(func0.call(data15, "due")))){
const err39 = {instancePath:instancePath+"/action",keyword:"required",params:{missingProperty: "due"},parentSchema:schema47.properties.action,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data15.at === undefined) || (!(func0.call(data15, "at")))){
const err40 = {instancePath:instancePath+"/action",keyword:"required",params:{missingProperty: "at"},parentSchema:schema47.properties.action,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 of Object.keys(data15)){
if(!((((key2 === "id") || (key2 === "owner")) || (key2 === "due")) || (key2 === "at"))){
const err41 = {instancePath:instancePath+"/action",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema47.properties.action,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.id !== undefined && func0.call(data15, "id")){
let data16 = data15.id;
if(typeof data16 !== "string"){
const err42 = {instancePath:instancePath+"/action/id",keyword:"type",params:{type: "string"},parentSchema:schema47.properties.action.properties.id,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.owner !== undefined && func0.call(data15, "owner")){
let data17 = data15.owner;
if(typeof data17 !== "string"){
const err43 = {instancePath:instancePath+"/action/owner",keyword:"type",params:{type: "string"},parentSchema:schema47.properties.action.properties.owner,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.due !== undefined && func0.call(data15, "due")){
let data18 = data15.due;
if(typeof data18 === "string"){
if(!(formats4.validate(data18))){
const err44 = {instancePath:instancePath+"/action/due",keyword:"format",params:{format: "date"},parentSchema:schema47.properties.action.properties.due,data:data18};
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
const err45 = {instancePath:instancePath+"/action/due",keyword:"type",params:{type: "string"},parentSchema:schema47.properties.action.properties.due,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.at !== undefined && func0.call(data15, "at")){
let data19 = data15.at;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.path === undefined) || (!(func0.call(data19, "path")))){
const err46 = {instancePath:instancePath+"/action/at",keyword:"required",params:{missingProperty: "path"},parentSchema:schema48,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data19.line === undefined) || (!(func0.call(data19, "line")))){
const err47 = {instancePath:instancePath+"/action/at",keyword:"required",params:{missingProperty: "line"},parentSchema:schema48,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data19.column === undefined) || (!(func0.call(data19, "column")))){
const err48 = {instancePath:instancePath+"/action/at",keyword:"required",params:{missingProperty: "column"},parentSchema:schema48,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((data19.endLine === undefined) || (!(func0.call(data19, "endLine")))){
const err49 = {instancePath:instancePath+"/action/at",keyword:"required",params:{missingProperty: "endLine"},parentSchema:schema48,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((data19.endColumn === undefined) || (!(func0.call(data19, "endColumn")))){
const err50 = {instancePath:instancePath+"/action/at",keyword:"required",params:{missingProperty: "endColumn"},parentSchema:schema48,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 of Object.keys(data19)){
if(!(((((key3 === "path") || (key3 === "line")) || (key3 === "column")) || (key3 === "endLine")) || (key3 === "endColumn"))){
const err51 = {instancePath:instancePath+"/action/at",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema48,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.path !== undefined && func0.call(data19, "path")){
let data20 = data19.path;
if(typeof data20 !== "string"){
const err52 = {instancePath:instancePath+"/action/at/path",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.path,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.line !== undefined && func0.call(data19, "line")){
let data21 = data19.line;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err53 = {instancePath:instancePath+"/action/at/line",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.line,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err54 = {instancePath:instancePath+"/action/at/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.line,data:data21};
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
if(data19.column !== undefined && func0.call(data19, "column")){
let data22 = data19.column;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err55 = {instancePath:instancePath+"/action/at/column",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.column,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err56 = {instancePath:instancePath+"/action/at/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.column,data:data22};
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
if(data19.endLine !== undefined && func0.call(data19, "endLine")){
let data23 = data19.endLine;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err57 = {instancePath:instancePath+"/action/at/endLine",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.endLine,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err58 = {instancePath:instancePath+"/action/at/endLine",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.endLine,data:data23};
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
if(data19.endColumn !== undefined && func0.call(data19, "endColumn")){
let data24 = data19.endColumn;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err59 = {instancePath:instancePath+"/action/at/endColumn",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.endColumn,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err60 = {instancePath:instancePath+"/action/at/endColumn",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.endColumn,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/action/at",keyword:"type",params:{type: "object"},parentSchema:schema48,data:data19};
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
const err62 = {instancePath:instancePath+"/action",keyword:"type",params:{type: "object"},parentSchema:schema47.properties.action,data:data15};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.findings !== undefined && func0.call(data, "findings")){
let data25 = data.findings;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err63 = {instancePath:instancePath+"/findings/" + i1,keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},schema:"^[0-9a-f]{16}$",parentSchema:schema47.properties.findings.items,data:data26};
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
const err64 = {instancePath:instancePath+"/findings/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema47.properties.findings.items,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},parentSchema:schema47.properties.findings,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.because !== undefined && func0.call(data, "because")){
let data27 = data.because;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err66 = {instancePath:instancePath+"/because/" + i2,keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},schema:"^[0-9a-f]{16}$",parentSchema:schema47.properties.because.items,data:data28};
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
const err67 = {instancePath:instancePath+"/because/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema47.properties.because.items,data:data28};
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
else {
const err68 = {instancePath:instancePath+"/because",keyword:"type",params:{type: "array"},parentSchema:schema47.properties.because,data:data27};
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
const err69 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","additionalProperties":false,"required":["rule","requirement","level","severity","message","fix","path","line","column","endLine","endColumn","related","law","fingerprint"],"properties":{"rule":{"type":"string"},"requirement":{"type":"string"},"level":{"enum":["SKAL","BØR","KAN"]},"severity":{"enum":["error","warning","notice"]},"message":{"type":"string"},"fix":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"related":{"type":"array","items":{"$ref":"#/$defs/place"}},"law":{"description":"Where it stands and what it rests on.","x-da":"Hvor det står, og hvad det bygger på.","type":"string"},"fingerprint":{"description":"The same from run to run while the gap is the same.","x-da":"Det samme fra kørsel til kørsel, så længe manglen er den samme.","type":"string","pattern":"^[0-9a-f]{16}$"},"known":{"description":"That it stands in the baseline (nis2lint.baseline.json), so that no run fails by it. It counts in everything else.","x-da":"At det står i nis2lint.baseline.json, så ingen kørsel fejler af det. Det tæller i alt andet.","const":true},"edits":{"description":"What would mend it, all of it together. --fix leaves alone what was decided on or whose digest is on record.","x-da":"Det, der ville rette det, i sin helhed. --fix rører ikke det, der er taget stilling til, eller hvis digest er skrevet ned.","type":"array","minItems":1,"items":{"$ref":"#/$defs/edit"}},"change":{"$ref":"#/$defs/change"},"changedSinceFiling":{"$ref":"#/$defs/changedSinceFiling"}}};
const schema52 = {"description":"What stands at a place in a file, to be replaced by a text.","x-da":"Det, der står et sted i en fil og skal erstattes af en tekst.","type":"object","additionalProperties":false,"required":["path","line","column","endLine","endColumn","text"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string"}}};
const schema56 = {"description":"Since when a registration says something else than was filed, as git tells it, and when the authority was then to be told at the latest.","x-da":"Siden hvornår en registrering siger noget andet end det indgivne, som git fortæller det, og hvornår myndigheden i så fald senest skulle have besked.","type":"object","additionalProperties":false,"required":["commit","date","due","days"],"properties":{"commit":{"description":"The first commit that left another text.","x-da":"Den første commit, der efterlod en anden tekst.","type":"string"},"date":{"description":"The day of that commit, in UTC.","x-da":"Dagen for den commit, i UTC.","type":"string","format":"date"},"due":{"description":"The end of the time limit, reckoned from that day.","x-da":"Fristens udløb, regnet fra den dag.","type":"string","format":"date"},"days":{"description":"Days from the date judged by until then; negative once it has passed.","x-da":"Dage fra den dato, der bedømmes efter, til da; negativ, når den er passeret.","type":"integer"}}};
const schema53 = {"description":"What was changed in a document since the text that was approved, as git tells it. The class is advice on who must decide.","x-da":"Hvad der er ændret i et dokument siden den tekst, der blev godkendt, som git fortæller det. Klassen er vejledende for, hvem der må tage stilling.","type":"object","additionalProperties":false,"required":["class","reasons","approved","latest","commits","uncommitted","facts","claims","sections","words","more"],"properties":{"class":{"description":"Layout needs no decision; an editorial change may be approved by a delegate too; a material one is for the management body.","x-da":"Opsætning kræver ingen beslutning; en redaktionel ændring kan også godkendes af en delegeret; en indholdsmæssig er for ledelsesorganet.","enum":["layout","editorial","material"]},"reasons":{"description":"Why it is material, weightiest first.","x-da":"Hvorfor den er indholdsmæssig, vægtigste først.","type":"array","items":{"enum":["fact","claim","section","hidden","number","date","modal","negation","quantifier","role","scope","name","address","sentence","wording"]}},"approved":{"$ref":"#/$defs/version","description":"The commit that brought the approved text.","x-da":"Den commit, der bragte den godkendte tekst."},"latest":{"description":"The last commit that changed more than metadata that binds nobody.","x-da":"Den seneste commit, der ændrede mere end metadata, som ikke binder nogen.","anyOf":[{"type":"null"},{"$ref":"#/$defs/version"}]},"commits":{"description":"How many such commits there are since the approved text.","x-da":"Hvor mange sådanne commits der er siden den godkendte tekst.","type":"integer","minimum":0},"uncommitted":{"description":"Whether the present text has not been committed.","x-da":"Om den nuværende tekst endnu ikke er i git.","type":"boolean"},"facts":{"description":"Binding data that was changed; null where there was or is none.","x-da":"Bindende data, der er ændret; null, hvor der ikke var eller er nogen.","type":"array","items":{"type":"object","additionalProperties":false,"required":["path","from","to"],"properties":{"path":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]}}}},"claims":{"description":"Requirements that are answered under another heading, no longer, or newly.","x-da":"Krav, der besvares under en anden overskrift, ikke længere eller fra nu af.","type":"array","items":{"type":"object","additionalProperties":false,"required":["requirement","from","to"],"properties":{"requirement":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]}}}},"sections":{"type":"object","additionalProperties":false,"required":["added","removed","renamed"],"properties":{"added":{"type":"array","items":{"type":"string"}},"removed":{"type":"array","items":{"type":"string"}},"renamed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}}}},"words":{"description":"The first changed passages, with a few words around them.","x-da":"De første ændrede passager med et par ord omkring.","type":"array","items":{"type":"object","additionalProperties":false,"required":["before","removed","added","after"],"properties":{"before":{"type":"string"},"removed":{"type":"string"},"added":{"type":"string"},"after":{"type":"string"}}}},"more":{"description":"How many further passages there are.","x-da":"Hvor mange passager der er ud over dem.","type":"integer","minimum":0}}};
const schema54 = {"type":"object","additionalProperties":false,"required":["commit","date","path","digest","earliest"],"properties":{"commit":{"type":"string","pattern":"^[0-9a-f]{40,64}$"},"date":{"type":"string","format":"date"},"path":{"type":"string"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"earliest":{"description":"The history that could be read begins here, so the text may be older.","x-da":"Den historik, der kunne læses, begynder her, så teksten kan være ældre.","type":"boolean"}}};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.class === undefined) || (!(func0.call(data, "class")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "class"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reasons === undefined) || (!(func0.call(data, "reasons")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "reasons"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.approved === undefined) || (!(func0.call(data, "approved")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "approved"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.latest === undefined) || (!(func0.call(data, "latest")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "latest"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.commits === undefined) || (!(func0.call(data, "commits")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "commits"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.uncommitted === undefined) || (!(func0.call(data, "uncommitted")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "uncommitted"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.facts === undefined) || (!(func0.call(data, "facts")))){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "facts"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.claims === undefined) || (!(func0.call(data, "claims")))){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "claims"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.sections === undefined) || (!(func0.call(data, "sections")))){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "sections"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.words === undefined) || (!(func0.call(data, "words")))){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "words"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.more === undefined) || (!(func0.call(data, "more")))){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "more"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema53.properties, key0))){
const err11 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.class !== undefined && func0.call(data, "class")){
let data0 = data.class;
if(!(((data0 === "layout") || (data0 === "editorial")) || (data0 === "material"))){
const err12 = {instancePath:instancePath+"/class",keyword:"enum",params:{allowedValues: schema53.properties.class.enum},parentSchema:schema53.properties.class,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reasons !== undefined && func0.call(data, "reasons")){
let data1 = data.reasons;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((((((((((((((data2 === "fact") || (data2 === "claim")) || (data2 === "section")) || (data2 === "hidden")) || (data2 === "number")) || (data2 === "date")) || (data2 === "modal")) || (data2 === "negation")) || (data2 === "quantifier")) || (data2 === "role")) || (data2 === "scope")) || (data2 === "name")) || (data2 === "address")) || (data2 === "sentence")) || (data2 === "wording"))){
const err13 = {instancePath:instancePath+"/reasons/" + i0,keyword:"enum",params:{allowedValues: schema53.properties.reasons.items.enum},parentSchema:schema53.properties.reasons.items,data:data2};
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
const err14 = {instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"},parentSchema:schema53.properties.reasons,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.approved !== undefined && func0.call(data, "approved")){
let data3 = data.approved;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.commit === undefined) || (!(func0.call(data3, "commit")))){
const err15 = {instancePath:instancePath+"/approved",keyword:"required",params:{missingProperty: "commit"},parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data3.date === undefined) || (!(func0.call(data3, "date")))){
const err16 = {instancePath:instancePath+"/approved",keyword:"required",params:{missingProperty: "date"},parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data3.path === undefined) || (!(func0.call(data3, "path")))){
const err17 = {instancePath:instancePath+"/approved",keyword:"required",params:{missingProperty: "path"},parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data3.digest === undefined) || (!(func0.call(data3, "digest")))){
const err18 = {instancePath:instancePath+"/approved",keyword:"required",params:{missingProperty: "digest"},parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data3.earliest === undefined) || (!(func0.call(data3, "earliest")))){
const err19 = {instancePath:instancePath+"/approved",keyword:"required",params:{missingProperty: "earliest"},parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!(((((key1 === "commit") || (key1 === "date")) || (key1 === "path")) || (key1 === "digest")) || (key1 === "earliest"))){
const err20 = {instancePath:instancePath+"/approved",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.commit !== undefined && func0.call(data3, "commit")){
let data4 = data3.commit;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err21 = {instancePath:instancePath+"/approved/commit",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},schema:"^[0-9a-f]{40,64}$",parentSchema:schema54.properties.commit,data:data4};
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
const err22 = {instancePath:instancePath+"/approved/commit",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.commit,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.date !== undefined && func0.call(data3, "date")){
let data5 = data3.date;
if(typeof data5 === "string"){
if(!(formats4.validate(data5))){
const err23 = {instancePath:instancePath+"/approved/date",keyword:"format",params:{format: "date"},parentSchema:schema54.properties.date,data:data5};
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
const err24 = {instancePath:instancePath+"/approved/date",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.date,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.path !== undefined && func0.call(data3, "path")){
let data6 = data3.path;
if(typeof data6 !== "string"){
const err25 = {instancePath:instancePath+"/approved/path",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.path,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.digest !== undefined && func0.call(data3, "digest")){
let data7 = data3.digest;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err26 = {instancePath:instancePath+"/approved/digest",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema54.properties.digest,data:data7};
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
const err27 = {instancePath:instancePath+"/approved/digest",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.digest,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.earliest !== undefined && func0.call(data3, "earliest")){
let data8 = data3.earliest;
if(typeof data8 !== "boolean"){
const err28 = {instancePath:instancePath+"/approved/earliest",keyword:"type",params:{type: "boolean"},parentSchema:schema54.properties.earliest,data:data8};
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
const err29 = {instancePath:instancePath+"/approved",keyword:"type",params:{type: "object"},parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.latest !== undefined && func0.call(data, "latest")){
let data9 = data.latest;
const _errs21 = errors;
let valid5 = false;
const _errs22 = errors;
if(data9 !== null){
const err30 = {instancePath:instancePath+"/latest",keyword:"type",params:{type: "null"},parentSchema:schema53.properties.latest.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid5 = valid5 || _valid0;
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.commit === undefined) || (!(func0.call(data9, "commit")))){
const err31 = {instancePath:instancePath+"/latest",keyword:"required",params:{missingProperty: "commit"},parentSchema:schema54,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data9.date === undefined) || (!(func0.call(data9, "date")))){
const err32 = {instancePath:instancePath+"/latest",keyword:"required",params:{missingProperty: "date"},parentSchema:schema54,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data9.path === undefined) || (!(func0.call(data9, "path")))){
const err33 = {instancePath:instancePath+"/latest",keyword:"required",params:{missingProperty: "path"},parentSchema:schema54,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data9.digest === undefined) || (!(func0.call(data9, "digest")))){
const err34 = {instancePath:instancePath+"/latest",keyword:"required",params:{missingProperty: "digest"},parentSchema:schema54,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data9.earliest === undefined) || (!(func0.call(data9, "earliest")))){
const err35 = {instancePath:instancePath+"/latest",keyword:"required",params:{missingProperty: "earliest"},parentSchema:schema54,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 of Object.keys(data9)){
if(!(((((key2 === "commit") || (key2 === "date")) || (key2 === "path")) || (key2 === "digest")) || (key2 === "earliest"))){
const err36 = {instancePath:instancePath+"/latest",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema54,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.commit !== undefined && func0.call(data9, "commit")){
let data10 = data9.commit;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err37 = {instancePath:instancePath+"/latest/commit",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},schema:"^[0-9a-f]{40,64}$",parentSchema:schema54.properties.commit,data:data10};
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
const err38 = {instancePath:instancePath+"/latest/commit",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.commit,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.date !== undefined && func0.call(data9, "date")){
let data11 = data9.date;
if(typeof data11 === "string"){
if(!(formats4.validate(data11))){
const err39 = {instancePath:instancePath+"/latest/date",keyword:"format",params:{format: "date"},parentSchema:schema54.properties.date,data:data11};
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
const err40 = {instancePath:instancePath+"/latest/date",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.date,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.path !== undefined && func0.call(data9, "path")){
let data12 = data9.path;
if(typeof data12 !== "string"){
const err41 = {instancePath:instancePath+"/latest/path",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.path,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.digest !== undefined && func0.call(data9, "digest")){
let data13 = data9.digest;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err42 = {instancePath:instancePath+"/latest/digest",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema54.properties.digest,data:data13};
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
const err43 = {instancePath:instancePath+"/latest/digest",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.digest,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data9.earliest !== undefined && func0.call(data9, "earliest")){
let data14 = data9.earliest;
if(typeof data14 !== "boolean"){
const err44 = {instancePath:instancePath+"/latest/earliest",keyword:"type",params:{type: "boolean"},parentSchema:schema54.properties.earliest,data:data14};
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
const err45 = {instancePath:instancePath+"/latest",keyword:"type",params:{type: "object"},parentSchema:schema54,data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err46 = {instancePath:instancePath+"/latest",keyword:"anyOf",params:{},parentSchema:schema53.properties.latest,data:data9};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.commits !== undefined && func0.call(data, "commits")){
let data15 = data.commits;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err47 = {instancePath:instancePath+"/commits",keyword:"type",params:{type: "integer"},parentSchema:schema53.properties.commits,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err48 = {instancePath:instancePath+"/commits",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema53.properties.commits,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.uncommitted !== undefined && func0.call(data, "uncommitted")){
let data16 = data.uncommitted;
if(typeof data16 !== "boolean"){
const err49 = {instancePath:instancePath+"/uncommitted",keyword:"type",params:{type: "boolean"},parentSchema:schema53.properties.uncommitted,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data17 = data.facts;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.path === undefined) || (!(func0.call(data18, "path")))){
const err50 = {instancePath:instancePath+"/facts/" + i1,keyword:"required",params:{missingProperty: "path"},parentSchema:schema53.properties.facts.items,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data18.from === undefined) || (!(func0.call(data18, "from")))){
const err51 = {instancePath:instancePath+"/facts/" + i1,keyword:"required",params:{missingProperty: "from"},parentSchema:schema53.properties.facts.items,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data18.to === undefined) || (!(func0.call(data18, "to")))){
const err52 = {instancePath:instancePath+"/facts/" + i1,keyword:"required",params:{missingProperty: "to"},parentSchema:schema53.properties.facts.items,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key3 of Object.keys(data18)){
if(!(((key3 === "path") || (key3 === "from")) || (key3 === "to"))){
const err53 = {instancePath:instancePath+"/facts/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema53.properties.facts.items,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.path !== undefined && func0.call(data18, "path")){
let data19 = data18.path;
if(typeof data19 !== "string"){
const err54 = {instancePath:instancePath+"/facts/" + i1+"/path",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.facts.items.properties.path,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data18.from !== undefined && func0.call(data18, "from")){
let data20 = data18.from;
if((typeof data20 !== "string") && (data20 !== null)){
const err55 = {instancePath:instancePath+"/facts/" + i1+"/from",keyword:"type",params:{type: schema53.properties.facts.items.properties.from.type},parentSchema:schema53.properties.facts.items.properties.from,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.to !== undefined && func0.call(data18, "to")){
let data21 = data18.to;
if((typeof data21 !== "string") && (data21 !== null)){
const err56 = {instancePath:instancePath+"/facts/" + i1+"/to",keyword:"type",params:{type: schema53.properties.facts.items.properties.to.type},parentSchema:schema53.properties.facts.items.properties.to,data:data21};
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
const err57 = {instancePath:instancePath+"/facts/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema53.properties.facts.items,data:data18};
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
const err58 = {instancePath:instancePath+"/facts",keyword:"type",params:{type: "array"},parentSchema:schema53.properties.facts,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.claims !== undefined && func0.call(data, "claims")){
let data22 = data.claims;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.requirement === undefined) || (!(func0.call(data23, "requirement")))){
const err59 = {instancePath:instancePath+"/claims/" + i2,keyword:"required",params:{missingProperty: "requirement"},parentSchema:schema53.properties.claims.items,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data23.from === undefined) || (!(func0.call(data23, "from")))){
const err60 = {instancePath:instancePath+"/claims/" + i2,keyword:"required",params:{missingProperty: "from"},parentSchema:schema53.properties.claims.items,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data23.to === undefined) || (!(func0.call(data23, "to")))){
const err61 = {instancePath:instancePath+"/claims/" + i2,keyword:"required",params:{missingProperty: "to"},parentSchema:schema53.properties.claims.items,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key4 of Object.keys(data23)){
if(!(((key4 === "requirement") || (key4 === "from")) || (key4 === "to"))){
const err62 = {instancePath:instancePath+"/claims/" + i2,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema53.properties.claims.items,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.requirement !== undefined && func0.call(data23, "requirement")){
let data24 = data23.requirement;
if(typeof data24 !== "string"){
const err63 = {instancePath:instancePath+"/claims/" + i2+"/requirement",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.claims.items.properties.requirement,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.from !== undefined && func0.call(data23, "from")){
let data25 = data23.from;
if((typeof data25 !== "string") && (data25 !== null)){
const err64 = {instancePath:instancePath+"/claims/" + i2+"/from",keyword:"type",params:{type: schema53.properties.claims.items.properties.from.type},parentSchema:schema53.properties.claims.items.properties.from,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data23.to !== undefined && func0.call(data23, "to")){
let data26 = data23.to;
if((typeof data26 !== "string") && (data26 !== null)){
const err65 = {instancePath:instancePath+"/claims/" + i2+"/to",keyword:"type",params:{type: schema53.properties.claims.items.properties.to.type},parentSchema:schema53.properties.claims.items.properties.to,data:data26};
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
const err66 = {instancePath:instancePath+"/claims/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema53.properties.claims.items,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},parentSchema:schema53.properties.claims,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.sections !== undefined && func0.call(data, "sections")){
let data27 = data.sections;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.added === undefined) || (!(func0.call(data27, "added")))){
const err68 = {instancePath:instancePath+"/sections",keyword:"required",params:{missingProperty: "added"},parentSchema:schema53.properties.sections,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data27.removed === undefined) || (!(func0.call(data27, "removed")))){
const err69 = {instancePath:instancePath+"/sections",keyword:"required",params:{missingProperty: "removed"},parentSchema:schema53.properties.sections,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data27.renamed === undefined) || (!(func0.call(data27, "renamed")))){
const err70 = {instancePath:instancePath+"/sections",keyword:"required",params:{missingProperty: "renamed"},parentSchema:schema53.properties.sections,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key5 of Object.keys(data27)){
if(!(((key5 === "added") || (key5 === "removed")) || (key5 === "renamed"))){
const err71 = {instancePath:instancePath+"/sections",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema53.properties.sections,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.added !== undefined && func0.call(data27, "added")){
let data28 = data27.added;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(typeof data29 !== "string"){
const err72 = {instancePath:instancePath+"/sections/added/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema53.properties.sections.properties.added.items,data:data29};
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
const err73 = {instancePath:instancePath+"/sections/added",keyword:"type",params:{type: "array"},parentSchema:schema53.properties.sections.properties.added,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data27.removed !== undefined && func0.call(data27, "removed")){
let data30 = data27.removed;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(typeof data31 !== "string"){
const err74 = {instancePath:instancePath+"/sections/removed/" + i4,keyword:"type",params:{type: "string"},parentSchema:schema53.properties.sections.properties.removed.items,data:data31};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/sections/removed",keyword:"type",params:{type: "array"},parentSchema:schema53.properties.sections.properties.removed,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data27.renamed !== undefined && func0.call(data27, "renamed")){
let data32 = data27.renamed;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.from === undefined) || (!(func0.call(data33, "from")))){
const err76 = {instancePath:instancePath+"/sections/renamed/" + i5,keyword:"required",params:{missingProperty: "from"},parentSchema:schema53.properties.sections.properties.renamed.items,data:data33};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((data33.to === undefined) || (!(func0.call(data33, "to")))){
const err77 = {instancePath:instancePath+"/sections/renamed/" + i5,keyword:"required",params:{missingProperty: "to"},parentSchema:schema53.properties.sections.properties.renamed.items,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key6 of Object.keys(data33)){
if(!((key6 === "from") || (key6 === "to"))){
const err78 = {instancePath:instancePath+"/sections/renamed/" + i5,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema53.properties.sections.properties.renamed.items,data:data33};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data33.from !== undefined && func0.call(data33, "from")){
let data34 = data33.from;
if(typeof data34 !== "string"){
const err79 = {instancePath:instancePath+"/sections/renamed/" + i5+"/from",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.sections.properties.renamed.items.properties.from,data:data34};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data33.to !== undefined && func0.call(data33, "to")){
let data35 = data33.to;
if(typeof data35 !== "string"){
const err80 = {instancePath:instancePath+"/sections/renamed/" + i5+"/to",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.sections.properties.renamed.items.properties.to,data:data35};
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
const err81 = {instancePath:instancePath+"/sections/renamed/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema53.properties.sections.properties.renamed.items,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/sections/renamed",keyword:"type",params:{type: "array"},parentSchema:schema53.properties.sections.properties.renamed,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/sections",keyword:"type",params:{type: "object"},parentSchema:schema53.properties.sections,data:data27};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.words !== undefined && func0.call(data, "words")){
let data36 = data.words;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.before === undefined) || (!(func0.call(data37, "before")))){
const err84 = {instancePath:instancePath+"/words/" + i6,keyword:"required",params:{missingProperty: "before"},parentSchema:schema53.properties.words.items,data:data37};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((data37.removed === undefined) || (!(func0.call(data37, "removed")))){
const err85 = {instancePath:instancePath+"/words/" + i6,keyword:"required",params:{missingProperty: "removed"},parentSchema:schema53.properties.words.items,data:data37};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((data37.added === undefined) || (!(func0.call(data37, "added")))){
const err86 = {instancePath:instancePath+"/words/" + i6,keyword:"required",params:{missingProperty: "added"},parentSchema:schema53.properties.words.items,data:data37};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data37.after === undefined) || (!(func0.call(data37, "after")))){
const err87 = {instancePath:instancePath+"/words/" + i6,keyword:"required",params:{missingProperty: "after"},parentSchema:schema53.properties.words.items,data:data37};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key7 of Object.keys(data37)){
if(!((((key7 === "before") || (key7 === "removed")) || (key7 === "added")) || (key7 === "after"))){
const err88 = {instancePath:instancePath+"/words/" + i6,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema53.properties.words.items,data:data37};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data37.before !== undefined && func0.call(data37, "before")){
let data38 = data37.before;
if(typeof data38 !== "string"){
const err89 = {instancePath:instancePath+"/words/" + i6+"/before",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.words.items.properties.before,data:data38};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.removed !== undefined && func0.call(data37, "removed")){
let data39 = data37.removed;
if(typeof data39 !== "string"){
const err90 = {instancePath:instancePath+"/words/" + i6+"/removed",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.words.items.properties.removed,data:data39};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data37.added !== undefined && func0.call(data37, "added")){
let data40 = data37.added;
if(typeof data40 !== "string"){
const err91 = {instancePath:instancePath+"/words/" + i6+"/added",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.words.items.properties.added,data:data40};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data37.after !== undefined && func0.call(data37, "after")){
let data41 = data37.after;
if(typeof data41 !== "string"){
const err92 = {instancePath:instancePath+"/words/" + i6+"/after",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.words.items.properties.after,data:data41};
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
const err93 = {instancePath:instancePath+"/words/" + i6,keyword:"type",params:{type: "object"},parentSchema:schema53.properties.words.items,data:data37};
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
const err94 = {instancePath:instancePath+"/words",keyword:"type",params:{type: "array"},parentSchema:schema53.properties.words,data:data36};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.more !== undefined && func0.call(data, "more")){
let data42 = data.more;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err95 = {instancePath:instancePath+"/more",keyword:"type",params:{type: "integer"},parentSchema:schema53.properties.more,data:data42};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err96 = {instancePath:instancePath+"/more",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema53.properties.more,data:data42};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
else {
const err97 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rule === undefined) || (!(func0.call(data, "rule")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "rule"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.requirement === undefined) || (!(func0.call(data, "requirement")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "requirement"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "level"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "message"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.fix === undefined) || (!(func0.call(data, "fix")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "fix"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.line === undefined) || (!(func0.call(data, "line")))){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "line"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.column === undefined) || (!(func0.call(data, "column")))){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "column"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.endLine === undefined) || (!(func0.call(data, "endLine")))){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "endLine"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.endColumn === undefined) || (!(func0.call(data, "endColumn")))){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "endColumn"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.related === undefined) || (!(func0.call(data, "related")))){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "related"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.law === undefined) || (!(func0.call(data, "law")))){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "law"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.fingerprint === undefined) || (!(func0.call(data, "fingerprint")))){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "fingerprint"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema50.properties, key0))){
const err14 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data0 = data.rule;
if(typeof data0 !== "string"){
const err15 = {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.requirement !== undefined && func0.call(data, "requirement")){
let data1 = data.requirement;
if(typeof data1 !== "string"){
const err16 = {instancePath:instancePath+"/requirement",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.requirement,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data2 = data.level;
if(!(((data2 === "SKAL") || (data2 === "BØR")) || (data2 === "KAN"))){
const err17 = {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema50.properties.level.enum},parentSchema:schema50.properties.level,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data3 = data.severity;
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "notice"))){
const err18 = {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema50.properties.severity.enum},parentSchema:schema50.properties.severity,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data4 = data.message;
if(typeof data4 !== "string"){
const err19 = {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.message,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.fix !== undefined && func0.call(data, "fix")){
let data5 = data.fix;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/fix",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.fix,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data6 = data.path;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.path,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.line !== undefined && func0.call(data, "line")){
let data7 = data.line;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema50.properties.line,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema50.properties.line,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.column !== undefined && func0.call(data, "column")){
let data8 = data.column;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema50.properties.column,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema50.properties.column,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.endLine !== undefined && func0.call(data, "endLine")){
let data9 = data.endLine;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/endLine",keyword:"type",params:{type: "integer"},parentSchema:schema50.properties.endLine,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/endLine",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema50.properties.endLine,data:data9};
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
if(data.endColumn !== undefined && func0.call(data, "endColumn")){
let data10 = data.endColumn;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err28 = {instancePath:instancePath+"/endColumn",keyword:"type",params:{type: "integer"},parentSchema:schema50.properties.endColumn,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/endColumn",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema50.properties.endColumn,data:data10};
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
if(data.related !== undefined && func0.call(data, "related")){
let data11 = data.related;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.path === undefined) || (!(func0.call(data12, "path")))){
const err30 = {instancePath:instancePath+"/related/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data12.line === undefined) || (!(func0.call(data12, "line")))){
const err31 = {instancePath:instancePath+"/related/" + i0,keyword:"required",params:{missingProperty: "line"},parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data12.column === undefined) || (!(func0.call(data12, "column")))){
const err32 = {instancePath:instancePath+"/related/" + i0,keyword:"required",params:{missingProperty: "column"},parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data12.endLine === undefined) || (!(func0.call(data12, "endLine")))){
const err33 = {instancePath:instancePath+"/related/" + i0,keyword:"required",params:{missingProperty: "endLine"},parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data12.endColumn === undefined) || (!(func0.call(data12, "endColumn")))){
const err34 = {instancePath:instancePath+"/related/" + i0,keyword:"required",params:{missingProperty: "endColumn"},parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 of Object.keys(data12)){
if(!(((((key1 === "path") || (key1 === "line")) || (key1 === "column")) || (key1 === "endLine")) || (key1 === "endColumn"))){
const err35 = {instancePath:instancePath+"/related/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.path !== undefined && func0.call(data12, "path")){
let data13 = data12.path;
if(typeof data13 !== "string"){
const err36 = {instancePath:instancePath+"/related/" + i0+"/path",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.path,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.line !== undefined && func0.call(data12, "line")){
let data14 = data12.line;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/related/" + i0+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.line,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/related/" + i0+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.line,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data12.column !== undefined && func0.call(data12, "column")){
let data15 = data12.column;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/related/" + i0+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.column,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/related/" + i0+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.column,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data12.endLine !== undefined && func0.call(data12, "endLine")){
let data16 = data12.endLine;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err41 = {instancePath:instancePath+"/related/" + i0+"/endLine",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.endLine,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/related/" + i0+"/endLine",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.endLine,data:data16};
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
if(data12.endColumn !== undefined && func0.call(data12, "endColumn")){
let data17 = data12.endColumn;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err43 = {instancePath:instancePath+"/related/" + i0+"/endColumn",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.endColumn,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err44 = {instancePath:instancePath+"/related/" + i0+"/endColumn",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.endColumn,data:data17};
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
}
else {
const err45 = {instancePath:instancePath+"/related/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema48,data:data12};
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
else {
const err46 = {instancePath:instancePath+"/related",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.related,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.law !== undefined && func0.call(data, "law")){
let data18 = data.law;
if(typeof data18 !== "string"){
const err47 = {instancePath:instancePath+"/law",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.law,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.fingerprint !== undefined && func0.call(data, "fingerprint")){
let data19 = data.fingerprint;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err48 = {instancePath:instancePath+"/fingerprint",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},schema:"^[0-9a-f]{16}$",parentSchema:schema50.properties.fingerprint,data:data19};
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
const err49 = {instancePath:instancePath+"/fingerprint",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.fingerprint,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.known !== undefined && func0.call(data, "known")){
let data20 = data.known;
if(true !== data20){
const err50 = {instancePath:instancePath+"/known",keyword:"const",params:{allowedValue: true},parentSchema:schema50.properties.known,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.edits !== undefined && func0.call(data, "edits")){
let data21 = data.edits;
if(Array.isArray(data21)){
if(data21.length < 1){
const err51 = {instancePath:instancePath+"/edits",keyword:"minItems",params:{limit: 1},parentSchema:schema50.properties.edits,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.path === undefined) || (!(func0.call(data22, "path")))){
const err52 = {instancePath:instancePath+"/edits/" + i1,keyword:"required",params:{missingProperty: "path"},parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data22.line === undefined) || (!(func0.call(data22, "line")))){
const err53 = {instancePath:instancePath+"/edits/" + i1,keyword:"required",params:{missingProperty: "line"},parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data22.column === undefined) || (!(func0.call(data22, "column")))){
const err54 = {instancePath:instancePath+"/edits/" + i1,keyword:"required",params:{missingProperty: "column"},parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((data22.endLine === undefined) || (!(func0.call(data22, "endLine")))){
const err55 = {instancePath:instancePath+"/edits/" + i1,keyword:"required",params:{missingProperty: "endLine"},parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data22.endColumn === undefined) || (!(func0.call(data22, "endColumn")))){
const err56 = {instancePath:instancePath+"/edits/" + i1,keyword:"required",params:{missingProperty: "endColumn"},parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data22.text === undefined) || (!(func0.call(data22, "text")))){
const err57 = {instancePath:instancePath+"/edits/" + i1,keyword:"required",params:{missingProperty: "text"},parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key2 of Object.keys(data22)){
if(!((((((key2 === "path") || (key2 === "line")) || (key2 === "column")) || (key2 === "endLine")) || (key2 === "endColumn")) || (key2 === "text"))){
const err58 = {instancePath:instancePath+"/edits/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.path !== undefined && func0.call(data22, "path")){
let data23 = data22.path;
if(typeof data23 !== "string"){
const err59 = {instancePath:instancePath+"/edits/" + i1+"/path",keyword:"type",params:{type: "string"},parentSchema:schema52.properties.path,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.line !== undefined && func0.call(data22, "line")){
let data24 = data22.line;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err60 = {instancePath:instancePath+"/edits/" + i1+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema52.properties.line,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err61 = {instancePath:instancePath+"/edits/" + i1+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema52.properties.line,data:data24};
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
if(data22.column !== undefined && func0.call(data22, "column")){
let data25 = data22.column;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err62 = {instancePath:instancePath+"/edits/" + i1+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema52.properties.column,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err63 = {instancePath:instancePath+"/edits/" + i1+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema52.properties.column,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data22.endLine !== undefined && func0.call(data22, "endLine")){
let data26 = data22.endLine;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err64 = {instancePath:instancePath+"/edits/" + i1+"/endLine",keyword:"type",params:{type: "integer"},parentSchema:schema52.properties.endLine,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err65 = {instancePath:instancePath+"/edits/" + i1+"/endLine",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema52.properties.endLine,data:data26};
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
if(data22.endColumn !== undefined && func0.call(data22, "endColumn")){
let data27 = data22.endColumn;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err66 = {instancePath:instancePath+"/edits/" + i1+"/endColumn",keyword:"type",params:{type: "integer"},parentSchema:schema52.properties.endColumn,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err67 = {instancePath:instancePath+"/edits/" + i1+"/endColumn",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema52.properties.endColumn,data:data27};
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
if(data22.text !== undefined && func0.call(data22, "text")){
let data28 = data22.text;
if(typeof data28 !== "string"){
const err68 = {instancePath:instancePath+"/edits/" + i1+"/text",keyword:"type",params:{type: "string"},parentSchema:schema52.properties.text,data:data28};
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
const err69 = {instancePath:instancePath+"/edits/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/edits",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.edits,data:data21};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.change !== undefined && func0.call(data, "change")){
if(!(validate33(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.changedSinceFiling !== undefined && func0.call(data, "changedSinceFiling")){
let data30 = data.changedSinceFiling;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.commit === undefined) || (!(func0.call(data30, "commit")))){
const err71 = {instancePath:instancePath+"/changedSinceFiling",keyword:"required",params:{missingProperty: "commit"},parentSchema:schema56,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((data30.date === undefined) || (!(func0.call(data30, "date")))){
const err72 = {instancePath:instancePath+"/changedSinceFiling",keyword:"required",params:{missingProperty: "date"},parentSchema:schema56,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((data30.due === undefined) || (!(func0.call(data30, "due")))){
const err73 = {instancePath:instancePath+"/changedSinceFiling",keyword:"required",params:{missingProperty: "due"},parentSchema:schema56,data:data30};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data30.days === undefined) || (!(func0.call(data30, "days")))){
const err74 = {instancePath:instancePath+"/changedSinceFiling",keyword:"required",params:{missingProperty: "days"},parentSchema:schema56,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key3 of Object.keys(data30)){
if(!((((key3 === "commit") || (key3 === "date")) || (key3 === "due")) || (key3 === "days"))){
const err75 = {instancePath:instancePath+"/changedSinceFiling",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema56,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.commit !== undefined && func0.call(data30, "commit")){
let data31 = data30.commit;
if(typeof data31 !== "string"){
const err76 = {instancePath:instancePath+"/changedSinceFiling/commit",keyword:"type",params:{type: "string"},parentSchema:schema56.properties.commit,data:data31};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data30.date !== undefined && func0.call(data30, "date")){
let data32 = data30.date;
if(typeof data32 === "string"){
if(!(formats4.validate(data32))){
const err77 = {instancePath:instancePath+"/changedSinceFiling/date",keyword:"format",params:{format: "date"},parentSchema:schema56.properties.date,data:data32};
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
const err78 = {instancePath:instancePath+"/changedSinceFiling/date",keyword:"type",params:{type: "string"},parentSchema:schema56.properties.date,data:data32};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data30.due !== undefined && func0.call(data30, "due")){
let data33 = data30.due;
if(typeof data33 === "string"){
if(!(formats4.validate(data33))){
const err79 = {instancePath:instancePath+"/changedSinceFiling/due",keyword:"format",params:{format: "date"},parentSchema:schema56.properties.due,data:data33};
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
const err80 = {instancePath:instancePath+"/changedSinceFiling/due",keyword:"type",params:{type: "string"},parentSchema:schema56.properties.due,data:data33};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data30.days !== undefined && func0.call(data30, "days")){
let data34 = data30.days;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err81 = {instancePath:instancePath+"/changedSinceFiling/days",keyword:"type",params:{type: "integer"},parentSchema:schema56.properties.days,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/changedSinceFiling",keyword:"type",params:{type: "object"},parentSchema:schema56,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"description":"A finding with the exception that excuses it.","x-da":"Et fund med den undtagelse, der undskylder det.","type":"object","additionalProperties":false,"required":["finding","exception"],"properties":{"finding":{"$ref":"#/$defs/finding"},"exception":{"description":"The exception document, its reason and last day.","x-da":"Undtagelsen, dens begrundelse og sidste dag.","type":"object","additionalProperties":false,"required":["id","reason","expires","at"],"properties":{"id":{"type":"string"},"reason":{"type":"string"},"expires":{"type":"string","format":"date"},"at":{"$ref":"#/$defs/place"}}}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((data.finding === undefined) || (!(func0.call(data, "finding")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "finding"},parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.exception === undefined) || (!(func0.call(data, "exception")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "exception"},parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "finding") || (key0 === "exception"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.finding !== undefined && func0.call(data, "finding")){
if(!(validate32(data.finding, {instancePath:instancePath+"/finding",parentData:data,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.exception !== undefined && func0.call(data, "exception")){
let data1 = data.exception;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err3 = {instancePath:instancePath+"/exception",keyword:"required",params:{missingProperty: "id"},parentSchema:schema57.properties.exception,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.reason === undefined) || (!(func0.call(data1, "reason")))){
const err4 = {instancePath:instancePath+"/exception",keyword:"required",params:{missingProperty: "reason"},parentSchema:schema57.properties.exception,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.expires === undefined) || (!(func0.call(data1, "expires")))){
const err5 = {instancePath:instancePath+"/exception",keyword:"required",params:{missingProperty: "expires"},parentSchema:schema57.properties.exception,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.at === undefined) || (!(func0.call(data1, "at")))){
const err6 = {instancePath:instancePath+"/exception",keyword:"required",params:{missingProperty: "at"},parentSchema:schema57.properties.exception,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((key1 === "id") || (key1 === "reason")) || (key1 === "expires")) || (key1 === "at"))){
const err7 = {instancePath:instancePath+"/exception",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema57.properties.exception,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
let data2 = data1.id;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/exception/id",keyword:"type",params:{type: "string"},parentSchema:schema57.properties.exception.properties.id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.reason !== undefined && func0.call(data1, "reason")){
let data3 = data1.reason;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/exception/reason",keyword:"type",params:{type: "string"},parentSchema:schema57.properties.exception.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.expires !== undefined && func0.call(data1, "expires")){
let data4 = data1.expires;
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
const err10 = {instancePath:instancePath+"/exception/expires",keyword:"format",params:{format: "date"},parentSchema:schema57.properties.exception.properties.expires,data:data4};
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
const err11 = {instancePath:instancePath+"/exception/expires",keyword:"type",params:{type: "string"},parentSchema:schema57.properties.exception.properties.expires,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.at !== undefined && func0.call(data1, "at")){
let data5 = data1.at;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.path === undefined) || (!(func0.call(data5, "path")))){
const err12 = {instancePath:instancePath+"/exception/at",keyword:"required",params:{missingProperty: "path"},parentSchema:schema48,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data5.line === undefined) || (!(func0.call(data5, "line")))){
const err13 = {instancePath:instancePath+"/exception/at",keyword:"required",params:{missingProperty: "line"},parentSchema:schema48,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data5.column === undefined) || (!(func0.call(data5, "column")))){
const err14 = {instancePath:instancePath+"/exception/at",keyword:"required",params:{missingProperty: "column"},parentSchema:schema48,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data5.endLine === undefined) || (!(func0.call(data5, "endLine")))){
const err15 = {instancePath:instancePath+"/exception/at",keyword:"required",params:{missingProperty: "endLine"},parentSchema:schema48,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data5.endColumn === undefined) || (!(func0.call(data5, "endColumn")))){
const err16 = {instancePath:instancePath+"/exception/at",keyword:"required",params:{missingProperty: "endColumn"},parentSchema:schema48,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!(((((key2 === "path") || (key2 === "line")) || (key2 === "column")) || (key2 === "endLine")) || (key2 === "endColumn"))){
const err17 = {instancePath:instancePath+"/exception/at",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema48,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.path !== undefined && func0.call(data5, "path")){
let data6 = data5.path;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/exception/at/path",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.path,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.line !== undefined && func0.call(data5, "line")){
let data7 = data5.line;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/exception/at/line",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.line,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/exception/at/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.line,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data5.column !== undefined && func0.call(data5, "column")){
let data8 = data5.column;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/exception/at/column",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.column,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/exception/at/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.column,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data5.endLine !== undefined && func0.call(data5, "endLine")){
let data9 = data5.endLine;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err23 = {instancePath:instancePath+"/exception/at/endLine",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.endLine,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/exception/at/endLine",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.endLine,data:data9};
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
if(data5.endColumn !== undefined && func0.call(data5, "endColumn")){
let data10 = data5.endColumn;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/exception/at/endColumn",keyword:"type",params:{type: "integer"},parentSchema:schema48.properties.endColumn,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/exception/at/endColumn",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema48.properties.endColumn,data:data10};
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
}
else {
const err27 = {instancePath:instancePath+"/exception/at",keyword:"type",params:{type: "object"},parentSchema:schema48,data:data5};
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
const err28 = {instancePath:instancePath+"/exception",keyword:"type",params:{type: "object"},parentSchema:schema57.properties.exception,data:data1};
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
const err29 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.root === undefined) || (!(func0.call(data, "root")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "root"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.entity === undefined) || (!(func0.call(data, "entity")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "entity"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.class === undefined) || (!(func0.call(data, "class")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "class"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.regime === undefined) || (!(func0.call(data, "regime")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "regime"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.registration === undefined) || (!(func0.call(data, "registration")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "registration"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.authorities === undefined) || (!(func0.call(data, "authorities")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "authorities"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.readiness === undefined) || (!(func0.call(data, "readiness")))){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "readiness"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.documents === undefined) || (!(func0.call(data, "documents")))){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "documents"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.measures === undefined) || (!(func0.call(data, "measures")))){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "measures"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.approvals === undefined) || (!(func0.call(data, "approvals")))){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "approvals"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.signatures === undefined) || (!(func0.call(data, "signatures")))){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "signatures"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "requirements"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.findings === undefined) || (!(func0.call(data, "findings")))){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "findings"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.suppressed === undefined) || (!(func0.call(data, "suppressed")))){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "suppressed"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema38.properties, key0))){
const err14 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.root !== undefined && func0.call(data, "root")){
let data0 = data.root;
if(typeof data0 !== "string"){
const err15 = {instancePath:instancePath+"/root",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.root,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.entity !== undefined && func0.call(data, "entity")){
let data1 = data.entity;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data1 !== null){
const err16 = {instancePath:instancePath+"/entity",keyword:"type",params:{type: "null"},parentSchema:schema38.properties.entity.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err17 = {instancePath:instancePath+"/entity",keyword:"required",params:{missingProperty: "id"},parentSchema:schema38.properties.entity.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err18 = {instancePath:instancePath+"/entity",keyword:"required",params:{missingProperty: "name"},parentSchema:schema38.properties.entity.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data1.cvr === undefined) || (!(func0.call(data1, "cvr")))){
const err19 = {instancePath:instancePath+"/entity",keyword:"required",params:{missingProperty: "cvr"},parentSchema:schema38.properties.entity.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "cvr"))){
const err20 = {instancePath:instancePath+"/entity",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema38.properties.entity.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
let data2 = data1.id;
if(typeof data2 !== "string"){
const err21 = {instancePath:instancePath+"/entity/id",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.entity.anyOf[1].properties.id,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data3 = data1.name;
if(typeof data3 !== "string"){
const err22 = {instancePath:instancePath+"/entity/name",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.entity.anyOf[1].properties.name,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.cvr !== undefined && func0.call(data1, "cvr")){
let data4 = data1.cvr;
if(typeof data4 !== "string"){
const err23 = {instancePath:instancePath+"/entity/cvr",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.entity.anyOf[1].properties.cvr,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/entity",keyword:"type",params:{type: "object"},parentSchema:schema38.properties.entity.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err25 = {instancePath:instancePath+"/entity",keyword:"anyOf",params:{},parentSchema:schema38.properties.entity,data:data1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.class !== undefined && func0.call(data, "class")){
let data5 = data.class;
if(!(((data5 === "essential") || (data5 === "important")) || (data5 === null))){
const err26 = {instancePath:instancePath+"/class",keyword:"enum",params:{allowedValues: schema38.properties.class.enum},parentSchema:schema38.properties.class,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.regime !== undefined && func0.call(data, "regime")){
let data6 = data.regime;
if(!(((data6 === "regulation-2024-2690") || (data6 === "general")) || (data6 === null))){
const err27 = {instancePath:instancePath+"/regime",keyword:"enum",params:{allowedValues: schema38.properties.regime.enum},parentSchema:schema38.properties.regime,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.registration !== undefined && func0.call(data, "registration")){
let data7 = data.registration;
if(!(((data7 === "9") || (data7 === "10")) || (data7 === null))){
const err28 = {instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema38.properties.registration.enum},parentSchema:schema38.properties.registration,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.authorities !== undefined && func0.call(data, "authorities")){
let data8 = data.authorities;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.key === undefined) || (!(func0.call(data9, "key")))){
const err29 = {instancePath:instancePath+"/authorities/" + i0,keyword:"required",params:{missingProperty: "key"},parentSchema:schema38.properties.authorities.items,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data9.name === undefined) || (!(func0.call(data9, "name")))){
const err30 = {instancePath:instancePath+"/authorities/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema38.properties.authorities.items,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 of Object.keys(data9)){
if(!((key2 === "key") || (key2 === "name"))){
const err31 = {instancePath:instancePath+"/authorities/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema38.properties.authorities.items,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.key !== undefined && func0.call(data9, "key")){
let data10 = data9.key;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/authorities/" + i0+"/key",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.authorities.items.properties.key,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.name !== undefined && func0.call(data9, "name")){
let data11 = data9.name;
if(typeof data11 !== "string"){
const err33 = {instancePath:instancePath+"/authorities/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.authorities.items.properties.name,data:data11};
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
const err34 = {instancePath:instancePath+"/authorities/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema38.properties.authorities.items,data:data9};
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
const err35 = {instancePath:instancePath+"/authorities",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.authorities,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.readiness !== undefined && func0.call(data, "readiness")){
if(!(validate24(data.readiness, {instancePath:instancePath+"/readiness",parentData:data,parentDataProperty:"readiness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.documents !== undefined && func0.call(data, "documents")){
let data13 = data.documents;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.path === undefined) || (!(func0.call(data14, "path")))){
const err36 = {instancePath:instancePath+"/documents/" + i1,keyword:"required",params:{missingProperty: "path"},parentSchema:schema43,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data14.id === undefined) || (!(func0.call(data14, "id")))){
const err37 = {instancePath:instancePath+"/documents/" + i1,keyword:"required",params:{missingProperty: "id"},parentSchema:schema43,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data14.kind === undefined) || (!(func0.call(data14, "kind")))){
const err38 = {instancePath:instancePath+"/documents/" + i1,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema43,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data14.digest === undefined) || (!(func0.call(data14, "digest")))){
const err39 = {instancePath:instancePath+"/documents/" + i1,keyword:"required",params:{missingProperty: "digest"},parentSchema:schema43,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 of Object.keys(data14)){
if(!(((((key3 === "path") || (key3 === "id")) || (key3 === "kind")) || (key3 === "digest")) || (key3 === "words"))){
const err40 = {instancePath:instancePath+"/documents/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema43,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data14.path !== undefined && func0.call(data14, "path")){
let data15 = data14.path;
if(typeof data15 !== "string"){
const err41 = {instancePath:instancePath+"/documents/" + i1+"/path",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.path,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.id !== undefined && func0.call(data14, "id")){
let data16 = data14.id;
if((typeof data16 !== "string") && (data16 !== null)){
const err42 = {instancePath:instancePath+"/documents/" + i1+"/id",keyword:"type",params:{type: schema43.properties.id.type},parentSchema:schema43.properties.id,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data14.kind !== undefined && func0.call(data14, "kind")){
let data17 = data14.kind;
if(typeof data17 !== "string"){
const err43 = {instancePath:instancePath+"/documents/" + i1+"/kind",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.kind,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data14.digest !== undefined && func0.call(data14, "digest")){
let data18 = data14.digest;
if((typeof data18 !== "string") && (data18 !== null)){
const err44 = {instancePath:instancePath+"/documents/" + i1+"/digest",keyword:"type",params:{type: schema43.properties.digest.type},parentSchema:schema43.properties.digest,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err45 = {instancePath:instancePath+"/documents/" + i1+"/digest",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema43.properties.digest,data:data18};
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
if(data14.words !== undefined && func0.call(data14, "words")){
let data19 = data14.words;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err46 = {instancePath:instancePath+"/documents/" + i1+"/words",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema43.properties.words,data:data19};
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
const err47 = {instancePath:instancePath+"/documents/" + i1+"/words",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.words,data:data19};
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
const err48 = {instancePath:instancePath+"/documents/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema43,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/documents",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.documents,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.measures !== undefined && func0.call(data, "measures")){
let data20 = data.measures;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.number === undefined) || (!(func0.call(data21, "number")))){
const err50 = {instancePath:instancePath+"/measures/" + i2,keyword:"required",params:{missingProperty: "number"},parentSchema:schema44,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data21.title === undefined) || (!(func0.call(data21, "title")))){
const err51 = {instancePath:instancePath+"/measures/" + i2,keyword:"required",params:{missingProperty: "title"},parentSchema:schema44,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data21.counted === undefined) || (!(func0.call(data21, "counted")))){
const err52 = {instancePath:instancePath+"/measures/" + i2,keyword:"required",params:{missingProperty: "counted"},parentSchema:schema44,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data21.documented === undefined) || (!(func0.call(data21, "documented")))){
const err53 = {instancePath:instancePath+"/measures/" + i2,keyword:"required",params:{missingProperty: "documented"},parentSchema:schema44,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data21.maturity === undefined) || (!(func0.call(data21, "maturity")))){
const err54 = {instancePath:instancePath+"/measures/" + i2,keyword:"required",params:{missingProperty: "maturity"},parentSchema:schema44,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 of Object.keys(data21)){
if(!(((((key4 === "number") || (key4 === "title")) || (key4 === "counted")) || (key4 === "documented")) || (key4 === "maturity"))){
const err55 = {instancePath:instancePath+"/measures/" + i2,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema44,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data21.number !== undefined && func0.call(data21, "number")){
let data22 = data21.number;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err56 = {instancePath:instancePath+"/measures/" + i2+"/number",keyword:"type",params:{type: "integer"},parentSchema:schema44.properties.number,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 10 || isNaN(data22)){
const err57 = {instancePath:instancePath+"/measures/" + i2+"/number",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema44.properties.number,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/measures/" + i2+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema44.properties.number,data:data22};
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
if(data21.title !== undefined && func0.call(data21, "title")){
let data23 = data21.title;
if(typeof data23 !== "string"){
const err59 = {instancePath:instancePath+"/measures/" + i2+"/title",keyword:"type",params:{type: "string"},parentSchema:schema44.properties.title,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data21.counted !== undefined && func0.call(data21, "counted")){
let data24 = data21.counted;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err60 = {instancePath:instancePath+"/measures/" + i2+"/counted",keyword:"type",params:{type: "integer"},parentSchema:schema44.properties.counted,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err61 = {instancePath:instancePath+"/measures/" + i2+"/counted",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema44.properties.counted,data:data24};
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
if(data21.documented !== undefined && func0.call(data21, "documented")){
let data25 = data21.documented;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err62 = {instancePath:instancePath+"/measures/" + i2+"/documented",keyword:"type",params:{type: "integer"},parentSchema:schema44.properties.documented,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err63 = {instancePath:instancePath+"/measures/" + i2+"/documented",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema44.properties.documented,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data21.maturity !== undefined && func0.call(data21, "maturity")){
let data26 = data21.maturity;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err64 = {instancePath:instancePath+"/measures/" + i2+"/maturity",keyword:"type",params:{type: schema44.properties.maturity.type},parentSchema:schema44.properties.maturity,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 5 || isNaN(data26)){
const err65 = {instancePath:instancePath+"/measures/" + i2+"/maturity",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema44.properties.maturity,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err66 = {instancePath:instancePath+"/measures/" + i2+"/maturity",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema44.properties.maturity,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/measures/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema44,data:data21};
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
else {
const err68 = {instancePath:instancePath+"/measures",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.measures,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.approvals !== undefined && func0.call(data, "approvals")){
let data27 = data.approvals;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.measure === undefined) || (!(func0.call(data28, "measure")))){
const err69 = {instancePath:instancePath+"/approvals/" + i3,keyword:"required",params:{missingProperty: "measure"},parentSchema:schema45,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data28.decisions === undefined) || (!(func0.call(data28, "decisions")))){
const err70 = {instancePath:instancePath+"/approvals/" + i3,keyword:"required",params:{missingProperty: "decisions"},parentSchema:schema45,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key5 of Object.keys(data28)){
if(!((key5 === "measure") || (key5 === "decisions"))){
const err71 = {instancePath:instancePath+"/approvals/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema45,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data28.measure !== undefined && func0.call(data28, "measure")){
let data29 = data28.measure;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err72 = {instancePath:instancePath+"/approvals/" + i3+"/measure",keyword:"type",params:{type: "integer"},parentSchema:schema45.properties.measure,data:data29};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 10 || isNaN(data29)){
const err73 = {instancePath:instancePath+"/approvals/" + i3+"/measure",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema45.properties.measure,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err74 = {instancePath:instancePath+"/approvals/" + i3+"/measure",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema45.properties.measure,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data28.decisions !== undefined && func0.call(data28, "decisions")){
let data30 = data28.decisions;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.approval === undefined) || (!(func0.call(data31, "approval")))){
const err75 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4,keyword:"required",params:{missingProperty: "approval"},parentSchema:schema45.properties.decisions.items,data:data31};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((data31.date === undefined) || (!(func0.call(data31, "date")))){
const err76 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4,keyword:"required",params:{missingProperty: "date"},parentSchema:schema45.properties.decisions.items,data:data31};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((data31.organ === undefined) || (!(func0.call(data31, "organ")))){
const err77 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4,keyword:"required",params:{missingProperty: "organ"},parentSchema:schema45.properties.decisions.items,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((data31.delegate === undefined) || (!(func0.call(data31, "delegate")))){
const err78 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4,keyword:"required",params:{missingProperty: "delegate"},parentSchema:schema45.properties.decisions.items,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((data31.documents === undefined) || (!(func0.call(data31, "documents")))){
const err79 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4,keyword:"required",params:{missingProperty: "documents"},parentSchema:schema45.properties.decisions.items,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key6 of Object.keys(data31)){
if(!(((((key6 === "approval") || (key6 === "date")) || (key6 === "organ")) || (key6 === "delegate")) || (key6 === "documents"))){
const err80 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema45.properties.decisions.items,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data31.approval !== undefined && func0.call(data31, "approval")){
let data32 = data31.approval;
if(typeof data32 !== "string"){
const err81 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4+"/approval",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.decisions.items.properties.approval,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data31.date !== undefined && func0.call(data31, "date")){
let data33 = data31.date;
if(typeof data33 === "string"){
if(!(formats4.validate(data33))){
const err82 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4+"/date",keyword:"format",params:{format: "date"},parentSchema:schema45.properties.decisions.items.properties.date,data:data33};
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
const err83 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4+"/date",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.decisions.items.properties.date,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.organ !== undefined && func0.call(data31, "organ")){
let data34 = data31.organ;
if((typeof data34 !== "string") && (data34 !== null)){
const err84 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4+"/organ",keyword:"type",params:{type: schema45.properties.decisions.items.properties.organ.type},parentSchema:schema45.properties.decisions.items.properties.organ,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data31.delegate !== undefined && func0.call(data31, "delegate")){
let data35 = data31.delegate;
if((typeof data35 !== "string") && (data35 !== null)){
const err85 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4+"/delegate",keyword:"type",params:{type: schema45.properties.decisions.items.properties.delegate.type},parentSchema:schema45.properties.decisions.items.properties.delegate,data:data35};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.documents !== undefined && func0.call(data31, "documents")){
let data36 = data31.documents;
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
let data37 = data36[i5];
if(typeof data37 !== "string"){
const err86 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4+"/documents/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema45.properties.decisions.items.properties.documents.items,data:data37};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4+"/documents",keyword:"type",params:{type: "array"},parentSchema:schema45.properties.decisions.items.properties.documents,data:data36};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/approvals/" + i3+"/decisions/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema45.properties.decisions.items,data:data31};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/approvals/" + i3+"/decisions",keyword:"type",params:{type: "array"},parentSchema:schema45.properties.decisions,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/approvals/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema45,data:data28};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/approvals",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.approvals,data:data27};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.signatures !== undefined && func0.call(data, "signatures")){
let data38 = data.signatures;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
let data39 = data38[i6];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.approval === undefined) || (!(func0.call(data39, "approval")))){
const err92 = {instancePath:instancePath+"/signatures/" + i6,keyword:"required",params:{missingProperty: "approval"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((data39.path === undefined) || (!(func0.call(data39, "path")))){
const err93 = {instancePath:instancePath+"/signatures/" + i6,keyword:"required",params:{missingProperty: "path"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((data39.of === undefined) || (!(func0.call(data39, "of")))){
const err94 = {instancePath:instancePath+"/signatures/" + i6,keyword:"required",params:{missingProperty: "of"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((data39.commit === undefined) || (!(func0.call(data39, "commit")))){
const err95 = {instancePath:instancePath+"/signatures/" + i6,keyword:"required",params:{missingProperty: "commit"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((data39.signer === undefined) || (!(func0.call(data39, "signer")))){
const err96 = {instancePath:instancePath+"/signatures/" + i6,keyword:"required",params:{missingProperty: "signer"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((data39.status === undefined) || (!(func0.call(data39, "status")))){
const err97 = {instancePath:instancePath+"/signatures/" + i6,keyword:"required",params:{missingProperty: "status"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((data39.reason === undefined) || (!(func0.call(data39, "reason")))){
const err98 = {instancePath:instancePath+"/signatures/" + i6,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((data39.strength === undefined) || (!(func0.call(data39, "strength")))){
const err99 = {instancePath:instancePath+"/signatures/" + i6,keyword:"required",params:{missingProperty: "strength"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((data39.fingerprint === undefined) || (!(func0.call(data39, "fingerprint")))){
const err100 = {instancePath:instancePath+"/signatures/" + i6,keyword:"required",params:{missingProperty: "fingerprint"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key7 of Object.keys(data39)){
if(!(func0.call(schema46.properties, key7))){
const err101 = {instancePath:instancePath+"/signatures/" + i6,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data39.approval !== undefined && func0.call(data39, "approval")){
let data40 = data39.approval;
if(typeof data40 !== "string"){
const err102 = {instancePath:instancePath+"/signatures/" + i6+"/approval",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.approval,data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data39.path !== undefined && func0.call(data39, "path")){
let data41 = data39.path;
if(typeof data41 !== "string"){
const err103 = {instancePath:instancePath+"/signatures/" + i6+"/path",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.path,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data39.of !== undefined && func0.call(data39, "of")){
let data42 = data39.of;
if(!((data42 === "approval") || (data42 === "commit"))){
const err104 = {instancePath:instancePath+"/signatures/" + i6+"/of",keyword:"enum",params:{allowedValues: schema46.properties.of.enum},parentSchema:schema46.properties.of,data:data42};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data39.commit !== undefined && func0.call(data39, "commit")){
let data43 = data39.commit;
if((typeof data43 !== "string") && (data43 !== null)){
const err105 = {instancePath:instancePath+"/signatures/" + i6+"/commit",keyword:"type",params:{type: schema46.properties.commit.type},parentSchema:schema46.properties.commit,data:data43};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data39.signer !== undefined && func0.call(data39, "signer")){
let data44 = data39.signer;
if((typeof data44 !== "string") && (data44 !== null)){
const err106 = {instancePath:instancePath+"/signatures/" + i6+"/signer",keyword:"type",params:{type: schema46.properties.signer.type},parentSchema:schema46.properties.signer,data:data44};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data39.status !== undefined && func0.call(data39, "status")){
let data45 = data39.status;
if(!(((data45 === "valid") || (data45 === "broken")) || (data45 === "unchecked"))){
const err107 = {instancePath:instancePath+"/signatures/" + i6+"/status",keyword:"enum",params:{allowedValues: schema46.properties.status.enum},parentSchema:schema46.properties.status,data:data45};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data39.reason !== undefined && func0.call(data39, "reason")){
let data46 = data39.reason;
if((typeof data46 !== "string") && (data46 !== null)){
const err108 = {instancePath:instancePath+"/signatures/" + i6+"/reason",keyword:"type",params:{type: schema46.properties.reason.type},parentSchema:schema46.properties.reason,data:data46};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data39.strength !== undefined && func0.call(data39, "strength")){
let data47 = data39.strength;
if((typeof data47 !== "string") && (data47 !== null)){
const err109 = {instancePath:instancePath+"/signatures/" + i6+"/strength",keyword:"type",params:{type: schema46.properties.strength.type},parentSchema:schema46.properties.strength,data:data47};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data39.fingerprint !== undefined && func0.call(data39, "fingerprint")){
let data48 = data39.fingerprint;
if((typeof data48 !== "string") && (data48 !== null)){
const err110 = {instancePath:instancePath+"/signatures/" + i6+"/fingerprint",keyword:"type",params:{type: schema46.properties.fingerprint.type},parentSchema:schema46.properties.fingerprint,data:data48};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/signatures/" + i6,keyword:"type",params:{type: "object"},parentSchema:schema46,data:data39};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/signatures",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.signatures,data:data38};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data49 = data.requirements;
if(Array.isArray(data49)){
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
if(!(validate30(data49[i7], {instancePath:instancePath+"/requirements/" + i7,parentData:data49,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err113 = {instancePath:instancePath+"/requirements",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.requirements,data:data49};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.findings !== undefined && func0.call(data, "findings")){
let data51 = data.findings;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
if(!(validate32(data51[i8], {instancePath:instancePath+"/findings/" + i8,parentData:data51,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err114 = {instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.findings,data:data51};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.suppressed !== undefined && func0.call(data, "suppressed")){
let data53 = data.suppressed;
if(Array.isArray(data53)){
const len9 = data53.length;
for(let i9=0; i9<len9; i9++){
if(!(validate36(data53[i9], {instancePath:instancePath+"/suppressed/" + i9,parentData:data53,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err115 = {instancePath:instancePath+"/suppressed",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.suppressed,data:data53};
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
const err116 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"required":["name","before","after","new","existing","fixed","gone","excused","requirements","effects"],"properties":{"name":{"type":"string"},"before":{"description":"Readiness before the change.","x-da":"Tilsynsparathed før ændringen.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["share","level"],"properties":{"share":{"type":"integer","minimum":0,"maximum":100},"level":{"enum":["audit-ready","gaps","not-ready"]}}}]},"after":{"description":"Readiness after it.","x-da":"Tilsynsparathed efter den.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["share","level"],"properties":{"share":{"type":"integer","minimum":0,"maximum":100},"level":{"enum":["audit-ready","gaps","not-ready"]}}}]},"new":{"description":"What is found now and was not before.","x-da":"Det, der er fundet nu og ikke før.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"existing":{"description":"What was found before too.","x-da":"Det, der også var fundet før.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"fixed":{"description":"What is mended; places are those before the change.","x-da":"Det, der er udbedret; stederne er dem før ændringen.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"gone":{"description":"What went with deleted documents.","x-da":"Det, der forsvandt med slettede dokumenter.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"excused":{"description":"What an exception now excuses.","x-da":"Det, en undtagelse nu undskylder.","type":"array","items":{"$ref":"#/$defs/comparedFinding"}},"requirements":{"description":"Requirements whose status changed.","x-da":"Krav, hvis stilling er ændret.","type":"array","items":{"type":"object","additionalProperties":false,"required":["title","law","measure","before","after"],"properties":{"title":{"type":"string"},"law":{"type":"string"},"measure":{"description":"Number and name of the measure of section 6(1).","x-da":"Nummer og navn på foranstaltningen i § 6, stk. 1.","type":["string","null"]},"before":{"enum":["met","partial","missing","exempt","manual",null]},"after":{"enum":["met","partial","missing","exempt","manual",null]}}}},"effects":{"description":"What the change means in law, beside findings.","x-da":"Det, ændringen betyder efter loven, ud over fund.","type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","says","todo","law","at","details","passages"],"properties":{"kind":{"enum":["class","approval-voided","approved","registered","due"]},"says":{"type":"string"},"todo":{"description":"Empty where nothing is to be done.","x-da":"Tom, hvor intet skal gøres.","type":"string"},"law":{"type":"string"},"at":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}]},"details":{"type":"array","items":{"type":"string"}},"passages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["before","removed","added","after"],"properties":{"before":{"type":"string"},"removed":{"type":"string"},"added":{"type":"string"},"after":{"type":"string"}}}}}}}}};
const schema60 = {"type":"object","additionalProperties":false,"required":["severity","message","fix","law","rule","path","line"],"properties":{"severity":{"enum":["error","warning","notice"]},"message":{"type":"string"},"fix":{"type":"string"},"law":{"type":"string"},"rule":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":1}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.before === undefined) || (!(func0.call(data, "before")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "before"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.after === undefined) || (!(func0.call(data, "after")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "after"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.new === undefined) || (!(func0.call(data, "new")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "new"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.existing === undefined) || (!(func0.call(data, "existing")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "existing"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.fixed === undefined) || (!(func0.call(data, "fixed")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "fixed"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.gone === undefined) || (!(func0.call(data, "gone")))){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "gone"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.excused === undefined) || (!(func0.call(data, "excused")))){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "excused"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "requirements"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.effects === undefined) || (!(func0.call(data, "effects")))){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "effects"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema59.properties, key0))){
const err10 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.name,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.before !== undefined && func0.call(data, "before")){
let data1 = data.before;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data1 !== null){
const err12 = {instancePath:instancePath+"/before",keyword:"type",params:{type: "null"},parentSchema:schema59.properties.before.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.share === undefined) || (!(func0.call(data1, "share")))){
const err13 = {instancePath:instancePath+"/before",keyword:"required",params:{missingProperty: "share"},parentSchema:schema59.properties.before.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data1.level === undefined) || (!(func0.call(data1, "level")))){
const err14 = {instancePath:instancePath+"/before",keyword:"required",params:{missingProperty: "level"},parentSchema:schema59.properties.before.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((key1 === "share") || (key1 === "level"))){
const err15 = {instancePath:instancePath+"/before",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema59.properties.before.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.share !== undefined && func0.call(data1, "share")){
let data2 = data1.share;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/before/share",keyword:"type",params:{type: "integer"},parentSchema:schema59.properties.before.anyOf[1].properties.share,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/before/share",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema59.properties.before.anyOf[1].properties.share,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err18 = {instancePath:instancePath+"/before/share",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema59.properties.before.anyOf[1].properties.share,data:data2};
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
if(data1.level !== undefined && func0.call(data1, "level")){
let data3 = data1.level;
if(!(((data3 === "audit-ready") || (data3 === "gaps")) || (data3 === "not-ready"))){
const err19 = {instancePath:instancePath+"/before/level",keyword:"enum",params:{allowedValues: schema59.properties.before.anyOf[1].properties.level.enum},parentSchema:schema59.properties.before.anyOf[1].properties.level,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/before",keyword:"type",params:{type: "object"},parentSchema:schema59.properties.before.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err21 = {instancePath:instancePath+"/before",keyword:"anyOf",params:{},parentSchema:schema59.properties.before,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
let data4 = data.after;
const _errs15 = errors;
let valid3 = false;
const _errs16 = errors;
if(data4 !== null){
const err22 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "null"},parentSchema:schema59.properties.after.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid3 = valid3 || _valid1;
const _errs18 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.share === undefined) || (!(func0.call(data4, "share")))){
const err23 = {instancePath:instancePath+"/after",keyword:"required",params:{missingProperty: "share"},parentSchema:schema59.properties.after.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data4.level === undefined) || (!(func0.call(data4, "level")))){
const err24 = {instancePath:instancePath+"/after",keyword:"required",params:{missingProperty: "level"},parentSchema:schema59.properties.after.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((key2 === "share") || (key2 === "level"))){
const err25 = {instancePath:instancePath+"/after",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema59.properties.after.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.share !== undefined && func0.call(data4, "share")){
let data5 = data4.share;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err26 = {instancePath:instancePath+"/after/share",keyword:"type",params:{type: "integer"},parentSchema:schema59.properties.after.anyOf[1].properties.share,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err27 = {instancePath:instancePath+"/after/share",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema59.properties.after.anyOf[1].properties.share,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/after/share",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema59.properties.after.anyOf[1].properties.share,data:data5};
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
if(data4.level !== undefined && func0.call(data4, "level")){
let data6 = data4.level;
if(!(((data6 === "audit-ready") || (data6 === "gaps")) || (data6 === "not-ready"))){
const err29 = {instancePath:instancePath+"/after/level",keyword:"enum",params:{allowedValues: schema59.properties.after.anyOf[1].properties.level.enum},parentSchema:schema59.properties.after.anyOf[1].properties.level,data:data6};
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
const err30 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "object"},parentSchema:schema59.properties.after.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err31 = {instancePath:instancePath+"/after",keyword:"anyOf",params:{},parentSchema:schema59.properties.after,data:data4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.new !== undefined && func0.call(data, "new")){
let data7 = data.new;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.severity === undefined) || (!(func0.call(data8, "severity")))){
const err32 = {instancePath:instancePath+"/new/" + i0,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data8.message === undefined) || (!(func0.call(data8, "message")))){
const err33 = {instancePath:instancePath+"/new/" + i0,keyword:"required",params:{missingProperty: "message"},parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data8.fix === undefined) || (!(func0.call(data8, "fix")))){
const err34 = {instancePath:instancePath+"/new/" + i0,keyword:"required",params:{missingProperty: "fix"},parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data8.law === undefined) || (!(func0.call(data8, "law")))){
const err35 = {instancePath:instancePath+"/new/" + i0,keyword:"required",params:{missingProperty: "law"},parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data8.rule === undefined) || (!(func0.call(data8, "rule")))){
const err36 = {instancePath:instancePath+"/new/" + i0,keyword:"required",params:{missingProperty: "rule"},parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data8.path === undefined) || (!(func0.call(data8, "path")))){
const err37 = {instancePath:instancePath+"/new/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data8.line === undefined) || (!(func0.call(data8, "line")))){
const err38 = {instancePath:instancePath+"/new/" + i0,keyword:"required",params:{missingProperty: "line"},parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key3 of Object.keys(data8)){
if(!(((((((key3 === "severity") || (key3 === "message")) || (key3 === "fix")) || (key3 === "law")) || (key3 === "rule")) || (key3 === "path")) || (key3 === "line"))){
const err39 = {instancePath:instancePath+"/new/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data8.severity !== undefined && func0.call(data8, "severity")){
let data9 = data8.severity;
if(!(((data9 === "error") || (data9 === "warning")) || (data9 === "notice"))){
const err40 = {instancePath:instancePath+"/new/" + i0+"/severity",keyword:"enum",params:{allowedValues: schema60.properties.severity.enum},parentSchema:schema60.properties.severity,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.message !== undefined && func0.call(data8, "message")){
let data10 = data8.message;
if(typeof data10 !== "string"){
const err41 = {instancePath:instancePath+"/new/" + i0+"/message",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.message,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data8.fix !== undefined && func0.call(data8, "fix")){
let data11 = data8.fix;
if(typeof data11 !== "string"){
const err42 = {instancePath:instancePath+"/new/" + i0+"/fix",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.fix,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data8.law !== undefined && func0.call(data8, "law")){
let data12 = data8.law;
if(typeof data12 !== "string"){
const err43 = {instancePath:instancePath+"/new/" + i0+"/law",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.law,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.rule !== undefined && func0.call(data8, "rule")){
let data13 = data8.rule;
if(typeof data13 !== "string"){
const err44 = {instancePath:instancePath+"/new/" + i0+"/rule",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.rule,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.path !== undefined && func0.call(data8, "path")){
let data14 = data8.path;
if(typeof data14 !== "string"){
const err45 = {instancePath:instancePath+"/new/" + i0+"/path",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.path,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data8.line !== undefined && func0.call(data8, "line")){
let data15 = data8.line;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err46 = {instancePath:instancePath+"/new/" + i0+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema60.properties.line,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err47 = {instancePath:instancePath+"/new/" + i0+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema60.properties.line,data:data15};
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
}
else {
const err48 = {instancePath:instancePath+"/new/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/new",keyword:"type",params:{type: "array"},parentSchema:schema59.properties.new,data:data7};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.existing !== undefined && func0.call(data, "existing")){
let data16 = data.existing;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.severity === undefined) || (!(func0.call(data17, "severity")))){
const err50 = {instancePath:instancePath+"/existing/" + i1,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema60,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data17.message === undefined) || (!(func0.call(data17, "message")))){
const err51 = {instancePath:instancePath+"/existing/" + i1,keyword:"required",params:{missingProperty: "message"},parentSchema:schema60,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data17.fix === undefined) || (!(func0.call(data17, "fix")))){
const err52 = {instancePath:instancePath+"/existing/" + i1,keyword:"required",params:{missingProperty: "fix"},parentSchema:schema60,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data17.law === undefined) || (!(func0.call(data17, "law")))){
const err53 = {instancePath:instancePath+"/existing/" + i1,keyword:"required",params:{missingProperty: "law"},parentSchema:schema60,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data17.rule === undefined) || (!(func0.call(data17, "rule")))){
const err54 = {instancePath:instancePath+"/existing/" + i1,keyword:"required",params:{missingProperty: "rule"},parentSchema:schema60,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((data17.path === undefined) || (!(func0.call(data17, "path")))){
const err55 = {instancePath:instancePath+"/existing/" + i1,keyword:"required",params:{missingProperty: "path"},parentSchema:schema60,data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data17.line === undefined) || (!(func0.call(data17, "line")))){
const err56 = {instancePath:instancePath+"/existing/" + i1,keyword:"required",params:{missingProperty: "line"},parentSchema:schema60,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key4 of Object.keys(data17)){
if(!(((((((key4 === "severity") || (key4 === "message")) || (key4 === "fix")) || (key4 === "law")) || (key4 === "rule")) || (key4 === "path")) || (key4 === "line"))){
const err57 = {instancePath:instancePath+"/existing/" + i1,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema60,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data17.severity !== undefined && func0.call(data17, "severity")){
let data18 = data17.severity;
if(!(((data18 === "error") || (data18 === "warning")) || (data18 === "notice"))){
const err58 = {instancePath:instancePath+"/existing/" + i1+"/severity",keyword:"enum",params:{allowedValues: schema60.properties.severity.enum},parentSchema:schema60.properties.severity,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data17.message !== undefined && func0.call(data17, "message")){
let data19 = data17.message;
if(typeof data19 !== "string"){
const err59 = {instancePath:instancePath+"/existing/" + i1+"/message",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.message,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data17.fix !== undefined && func0.call(data17, "fix")){
let data20 = data17.fix;
if(typeof data20 !== "string"){
const err60 = {instancePath:instancePath+"/existing/" + i1+"/fix",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.fix,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data17.law !== undefined && func0.call(data17, "law")){
let data21 = data17.law;
if(typeof data21 !== "string"){
const err61 = {instancePath:instancePath+"/existing/" + i1+"/law",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.law,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data17.rule !== undefined && func0.call(data17, "rule")){
let data22 = data17.rule;
if(typeof data22 !== "string"){
const err62 = {instancePath:instancePath+"/existing/" + i1+"/rule",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.rule,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data17.path !== undefined && func0.call(data17, "path")){
let data23 = data17.path;
if(typeof data23 !== "string"){
const err63 = {instancePath:instancePath+"/existing/" + i1+"/path",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.path,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data17.line !== undefined && func0.call(data17, "line")){
let data24 = data17.line;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err64 = {instancePath:instancePath+"/existing/" + i1+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema60.properties.line,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err65 = {instancePath:instancePath+"/existing/" + i1+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema60.properties.line,data:data24};
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
}
else {
const err66 = {instancePath:instancePath+"/existing/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema60,data:data17};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/existing",keyword:"type",params:{type: "array"},parentSchema:schema59.properties.existing,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.fixed !== undefined && func0.call(data, "fixed")){
let data25 = data.fixed;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.severity === undefined) || (!(func0.call(data26, "severity")))){
const err68 = {instancePath:instancePath+"/fixed/" + i2,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema60,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data26.message === undefined) || (!(func0.call(data26, "message")))){
const err69 = {instancePath:instancePath+"/fixed/" + i2,keyword:"required",params:{missingProperty: "message"},parentSchema:schema60,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data26.fix === undefined) || (!(func0.call(data26, "fix")))){
const err70 = {instancePath:instancePath+"/fixed/" + i2,keyword:"required",params:{missingProperty: "fix"},parentSchema:schema60,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((data26.law === undefined) || (!(func0.call(data26, "law")))){
const err71 = {instancePath:instancePath+"/fixed/" + i2,keyword:"required",params:{missingProperty: "law"},parentSchema:schema60,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((data26.rule === undefined) || (!(func0.call(data26, "rule")))){
const err72 = {instancePath:instancePath+"/fixed/" + i2,keyword:"required",params:{missingProperty: "rule"},parentSchema:schema60,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((data26.path === undefined) || (!(func0.call(data26, "path")))){
const err73 = {instancePath:instancePath+"/fixed/" + i2,keyword:"required",params:{missingProperty: "path"},parentSchema:schema60,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data26.line === undefined) || (!(func0.call(data26, "line")))){
const err74 = {instancePath:instancePath+"/fixed/" + i2,keyword:"required",params:{missingProperty: "line"},parentSchema:schema60,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key5 of Object.keys(data26)){
if(!(((((((key5 === "severity") || (key5 === "message")) || (key5 === "fix")) || (key5 === "law")) || (key5 === "rule")) || (key5 === "path")) || (key5 === "line"))){
const err75 = {instancePath:instancePath+"/fixed/" + i2,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema60,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data26.severity !== undefined && func0.call(data26, "severity")){
let data27 = data26.severity;
if(!(((data27 === "error") || (data27 === "warning")) || (data27 === "notice"))){
const err76 = {instancePath:instancePath+"/fixed/" + i2+"/severity",keyword:"enum",params:{allowedValues: schema60.properties.severity.enum},parentSchema:schema60.properties.severity,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data26.message !== undefined && func0.call(data26, "message")){
let data28 = data26.message;
if(typeof data28 !== "string"){
const err77 = {instancePath:instancePath+"/fixed/" + i2+"/message",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.message,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data26.fix !== undefined && func0.call(data26, "fix")){
let data29 = data26.fix;
if(typeof data29 !== "string"){
const err78 = {instancePath:instancePath+"/fixed/" + i2+"/fix",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.fix,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data26.law !== undefined && func0.call(data26, "law")){
let data30 = data26.law;
if(typeof data30 !== "string"){
const err79 = {instancePath:instancePath+"/fixed/" + i2+"/law",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.law,data:data30};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data26.rule !== undefined && func0.call(data26, "rule")){
let data31 = data26.rule;
if(typeof data31 !== "string"){
const err80 = {instancePath:instancePath+"/fixed/" + i2+"/rule",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.rule,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data26.path !== undefined && func0.call(data26, "path")){
let data32 = data26.path;
if(typeof data32 !== "string"){
const err81 = {instancePath:instancePath+"/fixed/" + i2+"/path",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.path,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data26.line !== undefined && func0.call(data26, "line")){
let data33 = data26.line;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err82 = {instancePath:instancePath+"/fixed/" + i2+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema60.properties.line,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err83 = {instancePath:instancePath+"/fixed/" + i2+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema60.properties.line,data:data33};
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
}
else {
const err84 = {instancePath:instancePath+"/fixed/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema60,data:data26};
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
const err85 = {instancePath:instancePath+"/fixed",keyword:"type",params:{type: "array"},parentSchema:schema59.properties.fixed,data:data25};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.gone !== undefined && func0.call(data, "gone")){
let data34 = data.gone;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.severity === undefined) || (!(func0.call(data35, "severity")))){
const err86 = {instancePath:instancePath+"/gone/" + i3,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema60,data:data35};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data35.message === undefined) || (!(func0.call(data35, "message")))){
const err87 = {instancePath:instancePath+"/gone/" + i3,keyword:"required",params:{missingProperty: "message"},parentSchema:schema60,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((data35.fix === undefined) || (!(func0.call(data35, "fix")))){
const err88 = {instancePath:instancePath+"/gone/" + i3,keyword:"required",params:{missingProperty: "fix"},parentSchema:schema60,data:data35};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((data35.law === undefined) || (!(func0.call(data35, "law")))){
const err89 = {instancePath:instancePath+"/gone/" + i3,keyword:"required",params:{missingProperty: "law"},parentSchema:schema60,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((data35.rule === undefined) || (!(func0.call(data35, "rule")))){
const err90 = {instancePath:instancePath+"/gone/" + i3,keyword:"required",params:{missingProperty: "rule"},parentSchema:schema60,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((data35.path === undefined) || (!(func0.call(data35, "path")))){
const err91 = {instancePath:instancePath+"/gone/" + i3,keyword:"required",params:{missingProperty: "path"},parentSchema:schema60,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data35.line === undefined) || (!(func0.call(data35, "line")))){
const err92 = {instancePath:instancePath+"/gone/" + i3,keyword:"required",params:{missingProperty: "line"},parentSchema:schema60,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key6 of Object.keys(data35)){
if(!(((((((key6 === "severity") || (key6 === "message")) || (key6 === "fix")) || (key6 === "law")) || (key6 === "rule")) || (key6 === "path")) || (key6 === "line"))){
const err93 = {instancePath:instancePath+"/gone/" + i3,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema60,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data35.severity !== undefined && func0.call(data35, "severity")){
let data36 = data35.severity;
if(!(((data36 === "error") || (data36 === "warning")) || (data36 === "notice"))){
const err94 = {instancePath:instancePath+"/gone/" + i3+"/severity",keyword:"enum",params:{allowedValues: schema60.properties.severity.enum},parentSchema:schema60.properties.severity,data:data36};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data35.message !== undefined && func0.call(data35, "message")){
let data37 = data35.message;
if(typeof data37 !== "string"){
const err95 = {instancePath:instancePath+"/gone/" + i3+"/message",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.message,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data35.fix !== undefined && func0.call(data35, "fix")){
let data38 = data35.fix;
if(typeof data38 !== "string"){
const err96 = {instancePath:instancePath+"/gone/" + i3+"/fix",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.fix,data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data35.law !== undefined && func0.call(data35, "law")){
let data39 = data35.law;
if(typeof data39 !== "string"){
const err97 = {instancePath:instancePath+"/gone/" + i3+"/law",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.law,data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data35.rule !== undefined && func0.call(data35, "rule")){
let data40 = data35.rule;
if(typeof data40 !== "string"){
const err98 = {instancePath:instancePath+"/gone/" + i3+"/rule",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.rule,data:data40};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data35.path !== undefined && func0.call(data35, "path")){
let data41 = data35.path;
if(typeof data41 !== "string"){
const err99 = {instancePath:instancePath+"/gone/" + i3+"/path",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.path,data:data41};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data35.line !== undefined && func0.call(data35, "line")){
let data42 = data35.line;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err100 = {instancePath:instancePath+"/gone/" + i3+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema60.properties.line,data:data42};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
const err101 = {instancePath:instancePath+"/gone/" + i3+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema60.properties.line,data:data42};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
else {
const err102 = {instancePath:instancePath+"/gone/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema60,data:data35};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/gone",keyword:"type",params:{type: "array"},parentSchema:schema59.properties.gone,data:data34};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.excused !== undefined && func0.call(data, "excused")){
let data43 = data.excused;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.severity === undefined) || (!(func0.call(data44, "severity")))){
const err104 = {instancePath:instancePath+"/excused/" + i4,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema60,data:data44};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((data44.message === undefined) || (!(func0.call(data44, "message")))){
const err105 = {instancePath:instancePath+"/excused/" + i4,keyword:"required",params:{missingProperty: "message"},parentSchema:schema60,data:data44};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((data44.fix === undefined) || (!(func0.call(data44, "fix")))){
const err106 = {instancePath:instancePath+"/excused/" + i4,keyword:"required",params:{missingProperty: "fix"},parentSchema:schema60,data:data44};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((data44.law === undefined) || (!(func0.call(data44, "law")))){
const err107 = {instancePath:instancePath+"/excused/" + i4,keyword:"required",params:{missingProperty: "law"},parentSchema:schema60,data:data44};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((data44.rule === undefined) || (!(func0.call(data44, "rule")))){
const err108 = {instancePath:instancePath+"/excused/" + i4,keyword:"required",params:{missingProperty: "rule"},parentSchema:schema60,data:data44};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((data44.path === undefined) || (!(func0.call(data44, "path")))){
const err109 = {instancePath:instancePath+"/excused/" + i4,keyword:"required",params:{missingProperty: "path"},parentSchema:schema60,data:data44};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((data44.line === undefined) || (!(func0.call(data44, "line")))){
const err110 = {instancePath:instancePath+"/excused/" + i4,keyword:"required",params:{missingProperty: "line"},parentSchema:schema60,data:data44};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key7 of Object.keys(data44)){
if(!(((((((key7 === "severity") || (key7 === "message")) || (key7 === "fix")) || (key7 === "law")) || (key7 === "rule")) || (key7 === "path")) || (key7 === "line"))){
const err111 = {instancePath:instancePath+"/excused/" + i4,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema60,data:data44};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data44.severity !== undefined && func0.call(data44, "severity")){
let data45 = data44.severity;
if(!(((data45 === "error") || (data45 === "warning")) || (data45 === "notice"))){
const err112 = {instancePath:instancePath+"/excused/" + i4+"/severity",keyword:"enum",params:{allowedValues: schema60.properties.severity.enum},parentSchema:schema60.properties.severity,data:data45};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data44.message !== undefined && func0.call(data44, "message")){
let data46 = data44.message;
if(typeof data46 !== "string"){
const err113 = {instancePath:instancePath+"/excused/" + i4+"/message",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.message,data:data46};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data44.fix !== undefined && func0.call(data44, "fix")){
let data47 = data44.fix;
if(typeof data47 !== "string"){
const err114 = {instancePath:instancePath+"/excused/" + i4+"/fix",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.fix,data:data47};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data44.law !== undefined && func0.call(data44, "law")){
let data48 = data44.law;
if(typeof data48 !== "string"){
const err115 = {instancePath:instancePath+"/excused/" + i4+"/law",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.law,data:data48};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data44.rule !== undefined && func0.call(data44, "rule")){
let data49 = data44.rule;
if(typeof data49 !== "string"){
const err116 = {instancePath:instancePath+"/excused/" + i4+"/rule",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.rule,data:data49};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data44.path !== undefined && func0.call(data44, "path")){
let data50 = data44.path;
if(typeof data50 !== "string"){
const err117 = {instancePath:instancePath+"/excused/" + i4+"/path",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.path,data:data50};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data44.line !== undefined && func0.call(data44, "line")){
let data51 = data44.line;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err118 = {instancePath:instancePath+"/excused/" + i4+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema60.properties.line,data:data51};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 1 || isNaN(data51)){
const err119 = {instancePath:instancePath+"/excused/" + i4+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema60.properties.line,data:data51};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/excused/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema60,data:data44};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/excused",keyword:"type",params:{type: "array"},parentSchema:schema59.properties.excused,data:data43};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data52 = data.requirements;
if(Array.isArray(data52)){
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
let data53 = data52[i5];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if((data53.title === undefined) || (!(func0.call(data53, "title")))){
const err122 = {instancePath:instancePath+"/requirements/" + i5,keyword:"required",params:{missingProperty: "title"},parentSchema:schema59.properties.requirements.items,data:data53};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((data53.law === undefined) || (!(func0.call(data53, "law")))){
const err123 = {instancePath:instancePath+"/requirements/" + i5,keyword:"required",params:{missingProperty: "law"},parentSchema:schema59.properties.requirements.items,data:data53};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((data53.measure === undefined) || (!(func0.call(data53, "measure")))){
const err124 = {instancePath:instancePath+"/requirements/" + i5,keyword:"required",params:{missingProperty: "measure"},parentSchema:schema59.properties.requirements.items,data:data53};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((data53.before === undefined) || (!(func0.call(data53, "before")))){
const err125 = {instancePath:instancePath+"/requirements/" + i5,keyword:"required",params:{missingProperty: "before"},parentSchema:schema59.properties.requirements.items,data:data53};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((data53.after === undefined) || (!(func0.call(data53, "after")))){
const err126 = {instancePath:instancePath+"/requirements/" + i5,keyword:"required",params:{missingProperty: "after"},parentSchema:schema59.properties.requirements.items,data:data53};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key8 of Object.keys(data53)){
if(!(((((key8 === "title") || (key8 === "law")) || (key8 === "measure")) || (key8 === "before")) || (key8 === "after"))){
const err127 = {instancePath:instancePath+"/requirements/" + i5,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema59.properties.requirements.items,data:data53};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data53.title !== undefined && func0.call(data53, "title")){
let data54 = data53.title;
if(typeof data54 !== "string"){
const err128 = {instancePath:instancePath+"/requirements/" + i5+"/title",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.requirements.items.properties.title,data:data54};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data53.law !== undefined && func0.call(data53, "law")){
let data55 = data53.law;
if(typeof data55 !== "string"){
const err129 = {instancePath:instancePath+"/requirements/" + i5+"/law",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.requirements.items.properties.law,data:data55};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data53.measure !== undefined && func0.call(data53, "measure")){
let data56 = data53.measure;
if((typeof data56 !== "string") && (data56 !== null)){
const err130 = {instancePath:instancePath+"/requirements/" + i5+"/measure",keyword:"type",params:{type: schema59.properties.requirements.items.properties.measure.type},parentSchema:schema59.properties.requirements.items.properties.measure,data:data56};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data53.before !== undefined && func0.call(data53, "before")){
let data57 = data53.before;
if(!((((((data57 === "met") || (data57 === "partial")) || (data57 === "missing")) || (data57 === "exempt")) || (data57 === "manual")) || (data57 === null))){
const err131 = {instancePath:instancePath+"/requirements/" + i5+"/before",keyword:"enum",params:{allowedValues: schema59.properties.requirements.items.properties.before.enum},parentSchema:schema59.properties.requirements.items.properties.before,data:data57};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data53.after !== undefined && func0.call(data53, "after")){
let data58 = data53.after;
if(!((((((data58 === "met") || (data58 === "partial")) || (data58 === "missing")) || (data58 === "exempt")) || (data58 === "manual")) || (data58 === null))){
const err132 = {instancePath:instancePath+"/requirements/" + i5+"/after",keyword:"enum",params:{allowedValues: schema59.properties.requirements.items.properties.after.enum},parentSchema:schema59.properties.requirements.items.properties.after,data:data58};
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
const err133 = {instancePath:instancePath+"/requirements/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema59.properties.requirements.items,data:data53};
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
const err134 = {instancePath:instancePath+"/requirements",keyword:"type",params:{type: "array"},parentSchema:schema59.properties.requirements,data:data52};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.effects !== undefined && func0.call(data, "effects")){
let data59 = data.effects;
if(Array.isArray(data59)){
const len6 = data59.length;
for(let i6=0; i6<len6; i6++){
let data60 = data59[i6];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if((data60.kind === undefined) || (!(func0.call(data60, "kind")))){
const err135 = {instancePath:instancePath+"/effects/" + i6,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema59.properties.effects.items,data:data60};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((data60.says === undefined) || (!(func0.call(data60, "says")))){
const err136 = {instancePath:instancePath+"/effects/" + i6,keyword:"required",params:{missingProperty: "says"},parentSchema:schema59.properties.effects.items,data:data60};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((data60.todo === undefined) || (!(func0.call(data60, "todo")))){
const err137 = {instancePath:instancePath+"/effects/" + i6,keyword:"required",params:{missingProperty: "todo"},parentSchema:schema59.properties.effects.items,data:data60};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((data60.law === undefined) || (!(func0.call(data60, "law")))){
const err138 = {instancePath:instancePath+"/effects/" + i6,keyword:"required",params:{missingProperty: "law"},parentSchema:schema59.properties.effects.items,data:data60};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((data60.at === undefined) || (!(func0.call(data60, "at")))){
const err139 = {instancePath:instancePath+"/effects/" + i6,keyword:"required",params:{missingProperty: "at"},parentSchema:schema59.properties.effects.items,data:data60};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((data60.details === undefined) || (!(func0.call(data60, "details")))){
const err140 = {instancePath:instancePath+"/effects/" + i6,keyword:"required",params:{missingProperty: "details"},parentSchema:schema59.properties.effects.items,data:data60};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((data60.passages === undefined) || (!(func0.call(data60, "passages")))){
const err141 = {instancePath:instancePath+"/effects/" + i6,keyword:"required",params:{missingProperty: "passages"},parentSchema:schema59.properties.effects.items,data:data60};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key9 of Object.keys(data60)){
if(!(((((((key9 === "kind") || (key9 === "says")) || (key9 === "todo")) || (key9 === "law")) || (key9 === "at")) || (key9 === "details")) || (key9 === "passages"))){
const err142 = {instancePath:instancePath+"/effects/" + i6,keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema59.properties.effects.items,data:data60};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data60.kind !== undefined && func0.call(data60, "kind")){
let data61 = data60.kind;
if(!(((((data61 === "class") || (data61 === "approval-voided")) || (data61 === "approved")) || (data61 === "registered")) || (data61 === "due"))){
const err143 = {instancePath:instancePath+"/effects/" + i6+"/kind",keyword:"enum",params:{allowedValues: schema59.properties.effects.items.properties.kind.enum},parentSchema:schema59.properties.effects.items.properties.kind,data:data61};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data60.says !== undefined && func0.call(data60, "says")){
let data62 = data60.says;
if(typeof data62 !== "string"){
const err144 = {instancePath:instancePath+"/effects/" + i6+"/says",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.effects.items.properties.says,data:data62};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data60.todo !== undefined && func0.call(data60, "todo")){
let data63 = data60.todo;
if(typeof data63 !== "string"){
const err145 = {instancePath:instancePath+"/effects/" + i6+"/todo",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.effects.items.properties.todo,data:data63};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data60.law !== undefined && func0.call(data60, "law")){
let data64 = data60.law;
if(typeof data64 !== "string"){
const err146 = {instancePath:instancePath+"/effects/" + i6+"/law",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.effects.items.properties.law,data:data64};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data60.at !== undefined && func0.call(data60, "at")){
let data65 = data60.at;
const _errs145 = errors;
let valid31 = false;
const _errs146 = errors;
if(data65 !== null){
const err147 = {instancePath:instancePath+"/effects/" + i6+"/at",keyword:"type",params:{type: "null"},parentSchema:schema59.properties.effects.items.properties.at.anyOf[0],data:data65};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid2 = _errs146 === errors;
valid31 = valid31 || _valid2;
const _errs148 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.path === undefined) || (!(func0.call(data65, "path")))){
const err148 = {instancePath:instancePath+"/effects/" + i6+"/at",keyword:"required",params:{missingProperty: "path"},parentSchema:schema59.properties.effects.items.properties.at.anyOf[1],data:data65};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((data65.line === undefined) || (!(func0.call(data65, "line")))){
const err149 = {instancePath:instancePath+"/effects/" + i6+"/at",keyword:"required",params:{missingProperty: "line"},parentSchema:schema59.properties.effects.items.properties.at.anyOf[1],data:data65};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key10 of Object.keys(data65)){
if(!((key10 === "path") || (key10 === "line"))){
const err150 = {instancePath:instancePath+"/effects/" + i6+"/at",keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema59.properties.effects.items.properties.at.anyOf[1],data:data65};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data65.path !== undefined && func0.call(data65, "path")){
let data66 = data65.path;
if(typeof data66 !== "string"){
const err151 = {instancePath:instancePath+"/effects/" + i6+"/at/path",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.effects.items.properties.at.anyOf[1].properties.path,data:data66};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data65.line !== undefined && func0.call(data65, "line")){
let data67 = data65.line;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err152 = {instancePath:instancePath+"/effects/" + i6+"/at/line",keyword:"type",params:{type: "integer"},parentSchema:schema59.properties.effects.items.properties.at.anyOf[1].properties.line,data:data67};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 1 || isNaN(data67)){
const err153 = {instancePath:instancePath+"/effects/" + i6+"/at/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema59.properties.effects.items.properties.at.anyOf[1].properties.line,data:data67};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/effects/" + i6+"/at",keyword:"type",params:{type: "object"},parentSchema:schema59.properties.effects.items.properties.at.anyOf[1],data:data65};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid2 = _errs148 === errors;
valid31 = valid31 || _valid2;
if(!valid31){
const err155 = {instancePath:instancePath+"/effects/" + i6+"/at",keyword:"anyOf",params:{},parentSchema:schema59.properties.effects.items.properties.at,data:data65};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
}
if(data60.details !== undefined && func0.call(data60, "details")){
let data68 = data60.details;
if(Array.isArray(data68)){
const len7 = data68.length;
for(let i7=0; i7<len7; i7++){
let data69 = data68[i7];
if(typeof data69 !== "string"){
const err156 = {instancePath:instancePath+"/effects/" + i6+"/details/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema59.properties.effects.items.properties.details.items,data:data69};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/effects/" + i6+"/details",keyword:"type",params:{type: "array"},parentSchema:schema59.properties.effects.items.properties.details,data:data68};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data60.passages !== undefined && func0.call(data60, "passages")){
let data70 = data60.passages;
if(Array.isArray(data70)){
const len8 = data70.length;
for(let i8=0; i8<len8; i8++){
let data71 = data70[i8];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if((data71.before === undefined) || (!(func0.call(data71, "before")))){
const err158 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8,keyword:"required",params:{missingProperty: "before"},parentSchema:schema59.properties.effects.items.properties.passages.items,data:data71};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((data71.removed === undefined) || (!(func0.call(data71, "removed")))){
const err159 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8,keyword:"required",params:{missingProperty: "removed"},parentSchema:schema59.properties.effects.items.properties.passages.items,data:data71};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((data71.added === undefined) || (!(func0.call(data71, "added")))){
const err160 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8,keyword:"required",params:{missingProperty: "added"},parentSchema:schema59.properties.effects.items.properties.passages.items,data:data71};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((data71.after === undefined) || (!(func0.call(data71, "after")))){
const err161 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8,keyword:"required",params:{missingProperty: "after"},parentSchema:schema59.properties.effects.items.properties.passages.items,data:data71};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key11 of Object.keys(data71)){
if(!((((key11 === "before") || (key11 === "removed")) || (key11 === "added")) || (key11 === "after"))){
const err162 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8,keyword:"additionalProperties",params:{additionalProperty: key11},parentSchema:schema59.properties.effects.items.properties.passages.items,data:data71};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data71.before !== undefined && func0.call(data71, "before")){
let data72 = data71.before;
if(typeof data72 !== "string"){
const err163 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8+"/before",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.effects.items.properties.passages.items.properties.before,data:data72};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data71.removed !== undefined && func0.call(data71, "removed")){
let data73 = data71.removed;
if(typeof data73 !== "string"){
const err164 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8+"/removed",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.effects.items.properties.passages.items.properties.removed,data:data73};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data71.added !== undefined && func0.call(data71, "added")){
let data74 = data71.added;
if(typeof data74 !== "string"){
const err165 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8+"/added",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.effects.items.properties.passages.items.properties.added,data:data74};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data71.after !== undefined && func0.call(data71, "after")){
let data75 = data71.after;
if(typeof data75 !== "string"){
const err166 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8+"/after",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.effects.items.properties.passages.items.properties.after,data:data75};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/effects/" + i6+"/passages/" + i8,keyword:"type",params:{type: "object"},parentSchema:schema59.properties.effects.items.properties.passages.items,data:data71};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/effects/" + i6+"/passages",keyword:"type",params:{type: "array"},parentSchema:schema59.properties.effects.items.properties.passages,data:data70};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/effects/" + i6,keyword:"type",params:{type: "object"},parentSchema:schema59.properties.effects.items,data:data60};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/effects",keyword:"type",params:{type: "array"},parentSchema:schema59.properties.effects,data:data59};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "tool"},parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "asOf"},parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.history === undefined) || (!(func0.call(data, "history")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "history"},parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.workspaces === undefined) || (!(func0.call(data, "workspaces")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "workspaces"},parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "summary"},parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "version") || (key0 === "tool")) || (key0 === "asOf")) || (key0 === "shard")) || (key0 === "history")) || (key0 === "workspaces")) || (key0 === "summary")) || (key0 === "comparison"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err7 = {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1},parentSchema:schema37.properties.version,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err8 = {instancePath:instancePath+"/tool",keyword:"required",params:{missingProperty: "name"},parentSchema:schema37.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data1.version === undefined) || (!(func0.call(data1, "version")))){
const err9 = {instancePath:instancePath+"/tool",keyword:"required",params:{missingProperty: "version"},parentSchema:schema37.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((key1 === "name") || (key1 === "version"))){
const err10 = {instancePath:instancePath+"/tool",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema37.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
if("nis2lint" !== data2){
const err11 = {instancePath:instancePath+"/tool/name",keyword:"const",params:{allowedValue: "nis2lint"},parentSchema:schema37.properties.tool.properties.name,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.version !== undefined && func0.call(data1, "version")){
let data3 = data1.version;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/tool/version",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.tool.properties.version,data:data3};
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
const err13 = {instancePath:instancePath+"/tool",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
const err14 = {instancePath:instancePath+"/asOf",keyword:"format",params:{format: "date"},parentSchema:schema37.properties.asOf,data:data4};
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
const err15 = {instancePath:instancePath+"/asOf",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.asOf,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.shard !== undefined && func0.call(data, "shard")){
let data5 = data.shard;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.index === undefined) || (!(func0.call(data5, "index")))){
const err16 = {instancePath:instancePath+"/shard",keyword:"required",params:{missingProperty: "index"},parentSchema:schema37.properties.shard,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data5.of === undefined) || (!(func0.call(data5, "of")))){
const err17 = {instancePath:instancePath+"/shard",keyword:"required",params:{missingProperty: "of"},parentSchema:schema37.properties.shard,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!((key2 === "index") || (key2 === "of"))){
const err18 = {instancePath:instancePath+"/shard",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema37.properties.shard,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.index !== undefined && func0.call(data5, "index")){
let data6 = data5.index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/shard/index",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.shard.properties.index,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/shard/index",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.shard.properties.index,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data5.of !== undefined && func0.call(data5, "of")){
let data7 = data5.of;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/shard/of",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.shard.properties.of,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/shard/of",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.shard.properties.of,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/shard",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.shard,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.history !== undefined && func0.call(data, "history")){
let data8 = data.history;
if(!(((((data8 === "full") || (data8 === "shallow")) || (data8 === "cut")) || (data8 === "none")) || (data8 === null))){
const err24 = {instancePath:instancePath+"/history",keyword:"enum",params:{allowedValues: schema37.properties.history.enum},parentSchema:schema37.properties.history,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.workspaces !== undefined && func0.call(data, "workspaces")){
let data9 = data.workspaces;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data9[i0], {instancePath:instancePath+"/workspaces/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/workspaces",keyword:"type",params:{type: "array"},parentSchema:schema37.properties.workspaces,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data11 = data.summary;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.errors === undefined) || (!(func0.call(data11, "errors")))){
const err26 = {instancePath:instancePath+"/summary",keyword:"required",params:{missingProperty: "errors"},parentSchema:schema37.properties.summary,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.warnings === undefined) || (!(func0.call(data11, "warnings")))){
const err27 = {instancePath:instancePath+"/summary",keyword:"required",params:{missingProperty: "warnings"},parentSchema:schema37.properties.summary,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.notices === undefined) || (!(func0.call(data11, "notices")))){
const err28 = {instancePath:instancePath+"/summary",keyword:"required",params:{missingProperty: "notices"},parentSchema:schema37.properties.summary,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 of Object.keys(data11)){
if(!(((key3 === "errors") || (key3 === "warnings")) || (key3 === "notices"))){
const err29 = {instancePath:instancePath+"/summary",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema37.properties.summary,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.errors !== undefined && func0.call(data11, "errors")){
let data12 = data11.errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/summary/errors",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.summary.properties.errors,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/summary/errors",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.summary.properties.errors,data:data12};
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
if(data11.warnings !== undefined && func0.call(data11, "warnings")){
let data13 = data11.warnings;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err32 = {instancePath:instancePath+"/summary/warnings",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.summary.properties.warnings,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/summary/warnings",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.summary.properties.warnings,data:data13};
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
if(data11.notices !== undefined && func0.call(data11, "notices")){
let data14 = data11.notices;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err34 = {instancePath:instancePath+"/summary/notices",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.summary.properties.notices,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err35 = {instancePath:instancePath+"/summary/notices",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.summary.properties.notices,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/summary",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.summary,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.comparison !== undefined && func0.call(data, "comparison")){
let data15 = data.comparison;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.lang === undefined) || (!(func0.call(data15, "lang")))){
const err37 = {instancePath:instancePath+"/comparison",keyword:"required",params:{missingProperty: "lang"},parentSchema:schema37.properties.comparison,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data15.asOf === undefined) || (!(func0.call(data15, "asOf")))){
const err38 = {instancePath:instancePath+"/comparison",keyword:"required",params:{missingProperty: "asOf"},parentSchema:schema37.properties.comparison,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data15.documents === undefined) || (!(func0.call(data15, "documents")))){
const err39 = {instancePath:instancePath+"/comparison",keyword:"required",params:{missingProperty: "documents"},parentSchema:schema37.properties.comparison,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data15.base === undefined) || (!(func0.call(data15, "base")))){
const err40 = {instancePath:instancePath+"/comparison",keyword:"required",params:{missingProperty: "base"},parentSchema:schema37.properties.comparison,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data15.configuration === undefined) || (!(func0.call(data15, "configuration")))){
const err41 = {instancePath:instancePath+"/comparison",keyword:"required",params:{missingProperty: "configuration"},parentSchema:schema37.properties.comparison,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data15.entities === undefined) || (!(func0.call(data15, "entities")))){
const err42 = {instancePath:instancePath+"/comparison",keyword:"required",params:{missingProperty: "entities"},parentSchema:schema37.properties.comparison,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key4 of Object.keys(data15)){
if(!((((((key4 === "lang") || (key4 === "asOf")) || (key4 === "documents")) || (key4 === "base")) || (key4 === "configuration")) || (key4 === "entities"))){
const err43 = {instancePath:instancePath+"/comparison",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema37.properties.comparison,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.lang !== undefined && func0.call(data15, "lang")){
let data16 = data15.lang;
if(!((data16 === "da") || (data16 === "en"))){
const err44 = {instancePath:instancePath+"/comparison/lang",keyword:"enum",params:{allowedValues: schema37.properties.comparison.properties.lang.enum},parentSchema:schema37.properties.comparison.properties.lang,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.asOf !== undefined && func0.call(data15, "asOf")){
let data17 = data15.asOf;
if(typeof data17 === "string"){
if(!(formats4.validate(data17))){
const err45 = {instancePath:instancePath+"/comparison/asOf",keyword:"format",params:{format: "date"},parentSchema:schema37.properties.comparison.properties.asOf,data:data17};
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
const err46 = {instancePath:instancePath+"/comparison/asOf",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.comparison.properties.asOf,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data15.documents !== undefined && func0.call(data15, "documents")){
let data18 = data15.documents;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err47 = {instancePath:instancePath+"/comparison/documents",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.comparison.properties.documents,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/comparison/documents",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.comparison.properties.documents,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data15.base !== undefined && func0.call(data15, "base")){
let data19 = data15.base;
if((typeof data19 !== "string") && (data19 !== null)){
const err49 = {instancePath:instancePath+"/comparison/base",keyword:"type",params:{type: schema37.properties.comparison.properties.base.type},parentSchema:schema37.properties.comparison.properties.base,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data15.configuration !== undefined && func0.call(data15, "configuration")){
let data20 = data15.configuration;
const _errs42 = errors;
let valid7 = false;
const _errs43 = errors;
if(data20 !== null){
const err50 = {instancePath:instancePath+"/comparison/configuration",keyword:"type",params:{type: "null"},parentSchema:schema37.properties.comparison.properties.configuration.anyOf[0],data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid7 = valid7 || _valid0;
const _errs45 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.path === undefined) || (!(func0.call(data20, "path")))){
const err51 = {instancePath:instancePath+"/comparison/configuration",keyword:"required",params:{missingProperty: "path"},parentSchema:schema37.properties.comparison.properties.configuration.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data20.by === undefined) || (!(func0.call(data20, "by")))){
const err52 = {instancePath:instancePath+"/comparison/configuration",keyword:"required",params:{missingProperty: "by"},parentSchema:schema37.properties.comparison.properties.configuration.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key5 of Object.keys(data20)){
if(!((key5 === "path") || (key5 === "by"))){
const err53 = {instancePath:instancePath+"/comparison/configuration",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema37.properties.comparison.properties.configuration.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.path !== undefined && func0.call(data20, "path")){
let data21 = data20.path;
if(typeof data21 !== "string"){
const err54 = {instancePath:instancePath+"/comparison/configuration/path",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.comparison.properties.configuration.anyOf[1].properties.path,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.by !== undefined && func0.call(data20, "by")){
let data22 = data20.by;
if(!((data22 === "base") || (data22 === "head"))){
const err55 = {instancePath:instancePath+"/comparison/configuration/by",keyword:"enum",params:{allowedValues: schema37.properties.comparison.properties.configuration.anyOf[1].properties.by.enum},parentSchema:schema37.properties.comparison.properties.configuration.anyOf[1].properties.by,data:data22};
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
const err56 = {instancePath:instancePath+"/comparison/configuration",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.comparison.properties.configuration.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err57 = {instancePath:instancePath+"/comparison/configuration",keyword:"anyOf",params:{},parentSchema:schema37.properties.comparison.properties.configuration,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data15.entities !== undefined && func0.call(data15, "entities")){
let data23 = data15.entities;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate40(data23[i1], {instancePath:instancePath+"/comparison/entities/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/comparison/entities",keyword:"type",params:{type: "array"},parentSchema:schema37.properties.comparison.properties.entities,data:data23};
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
const err59 = {instancePath:instancePath+"/comparison",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.comparison,data:data15};
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
const err60 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
