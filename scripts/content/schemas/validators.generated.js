// One validator a schema. Made by "npm run generate": do not edit.
import { createRequire } from 'node:module'
import { formats } from './formats.ts'
const require = createRequire(import.meta.url)

export const area = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"area.json","title":"AreaSource","description":"One area of the partnership: its wards, its contact and its officers.","type":"object","additionalProperties":false,"required":["name","summary","wards","officers"],"properties":{"name":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The area's name.","examples":["Canalside"]},"example":{"type":"boolean","description":"true where this is invented: an \"Example\" notice is shown and search engines are kept away. Leave it out otherwise."},"summary":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"One sentence about the area, at most 140 characters.","maxLength":140,"examples":["The streets along the canal."]},"wards":{"type":"array","minItems":1,"items":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"A ward's name."},"description":"The wards that the area covers, at least one.","examples":["[Wharf, Lock Keepers]"]},"contact":{"title":"ContactSource","type":"object","additionalProperties":false,"properties":{"phone":{"type":"string","format":"phone-number","pattern":"^.*\\S.*$","description":"The number to call, with its spaces and in quotation marks: \"01922 654703\"."},"purpose":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What people call for; it completes the sentence \"Call 01922 654703 for …\".","examples":["venue details and dates for your LNP area"]},"email":{"type":"string","format":"e-mail","pattern":"^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$","maxLength":254,"description":"The e-mail address to write to."},"text":{"type":"string","format":"phone-number","pattern":"^.*\\S.*$","description":"A number for text messages, with its spaces and in quotation marks."},"relay":{"type":"boolean","description":"true to say how to call by Relay UK (18001 before the number)."},"hours":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"When somebody answers: Monday to Friday, 9am to 5pm."}},"description":"Whom to call in this area, where it differs from the partnership's contact."},"officers":{"type":"array","description":"The officers, one entry each; [] where none is known.","examples":["[]"],"items":{"title":"OfficerSource","type":"object","additionalProperties":false,"required":["role"],"description":"One officer. A post without a name is shown as vacant.","properties":{"role":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The name of an entry in roles.yaml.","examples":["npo"]},"name":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The officer's name; left out where the post is vacant."},"organisation":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"Whom the officer works for."},"phone":{"type":"string","format":"phone-number","pattern":"^.*\\S.*$","description":"The number of the job, never a private one, with its spaces and in quotation marks."},"email":{"type":"string","format":"e-mail","pattern":"^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$","maxLength":254,"description":"The e-mail address of the job, never a private one."},"work":{"type":"boolean","description":"true says that a mobile number or a free-mail address beside it belongs to the job."}}}},"checked":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The day on which somebody last rang every officer; required where there are officers.","examples":["2026-11-01"]},"succeeded_by":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The folder name of the area that this one became part of."},"succeeded_on":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The day on which that happened."}},"if":{"type":"object","required":["officers"],"properties":{"officers":{"type":"array","minItems":1}}},"then":{"type":"object","required":["checked"],"properties":{"checked":{"description":"The day on which somebody last rang every officer.","examples":["2026-11-01"]}}}};
const func0 = Object.prototype.hasOwnProperty;
const func71 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^.*\\S.*$", "u");
const pattern9 = new RegExp("^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$", "u");
const pattern12 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern17 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const formats0 = formats.date;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="area.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.officers === undefined) || (!(func0.call(data, "officers")))) && (missing0 = "officers")){
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
if(data.officers !== undefined && func0.call(data, "officers")){
let data0 = data.officers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
if(data0.length < 1){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
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
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.checked === undefined) || (!(func0.call(data, "checked")))){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'",schema:schema31.then.required,parentSchema:schema31.then,data};
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
const err5 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.then.type,parentSchema:schema31.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.checked = true;
props0.officers = true;
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.if,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.wards === undefined) || (!(func0.call(data, "wards")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wards"},message:"must have required property '"+"wards"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.officers === undefined) || (!(func0.call(data, "officers")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "officers"},message:"must have required property '"+"officers"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data !== undefined){
data["name"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.name,data:data1};
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
if(data.example !== undefined && func0.call(data, "example")){
let data2 = data.example;
if(typeof data2 !== "boolean"){
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(data2 === "false" || data2 === 0 || data2 === null){
coerced1 = false;
}
else if(data2 === "true" || data2 === 1){
coerced1 = true;
}
else {
const err14 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.example.type,parentSchema:schema31.properties.example,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data !== undefined){
data["example"] = coerced1;
}
}
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if(typeof data3 !== "string"){
let dataType2 = typeof data3;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data3;
}
else if(data3 === null){
coerced2 = "";
}
else {
const err15 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.summary.type,parentSchema:schema31.properties.summary,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced2 !== undefined){
data3 = coerced2;
if(data !== undefined){
data["summary"] = coerced2;
}
}
}
if(typeof data3 === "string"){
if(func71(data3) > 140){
const err16 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters",schema:140,parentSchema:schema31.properties.summary,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern4.test(data3)){
const err17 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.summary,data:data3};
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
if(data.wards !== undefined && func0.call(data, "wards")){
let data4 = data.wards;
if(Array.isArray(data4)){
if(data4.length < 1){
const err18 = {instancePath:instancePath+"/wards",schemaPath:"#/properties/wards/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.wards,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
let dataType3 = typeof data5;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data5;
}
else if(data5 === null){
coerced3 = "";
}
else {
const err19 = {instancePath:instancePath+"/wards/" + i0,schemaPath:"#/properties/wards/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.wards.items.type,parentSchema:schema31.properties.wards.items,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced3 !== undefined){
data5 = coerced3;
if(data4 !== undefined){
data4[i0] = coerced3;
}
}
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err20 = {instancePath:instancePath+"/wards/" + i0,schemaPath:"#/properties/wards/items/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.wards.items,data:data5};
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
}
else {
const err21 = {instancePath:instancePath+"/wards",schemaPath:"#/properties/wards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.wards.type,parentSchema:schema31.properties.wards,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.contact !== undefined && func0.call(data, "contact")){
let data6 = data.contact;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
if(!((((((key1 === "phone") || (key1 === "purpose")) || (key1 === "email")) || (key1 === "text")) || (key1 === "relay")) || (key1 === "hours"))){
const err22 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.contact,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.phone !== undefined && func0.call(data6, "phone")){
let data7 = data6.phone;
if(typeof data7 !== "string"){
let dataType4 = typeof data7;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data7;
}
else if(data7 === null){
coerced4 = "";
}
else {
const err23 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.contact.properties.phone.type,parentSchema:schema31.properties.contact.properties.phone,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced4 !== undefined){
data7 = coerced4;
if(data6 !== undefined){
data6["phone"] = coerced4;
}
}
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err24 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.contact.properties.phone,data:data7};
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
if(data6.purpose !== undefined && func0.call(data6, "purpose")){
let data8 = data6.purpose;
if(typeof data8 !== "string"){
let dataType5 = typeof data8;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data8;
}
else if(data8 === null){
coerced5 = "";
}
else {
const err25 = {instancePath:instancePath+"/contact/purpose",schemaPath:"#/properties/contact/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.contact.properties.purpose.type,parentSchema:schema31.properties.contact.properties.purpose,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced5 !== undefined){
data8 = coerced5;
if(data6 !== undefined){
data6["purpose"] = coerced5;
}
}
}
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err26 = {instancePath:instancePath+"/contact/purpose",schemaPath:"#/properties/contact/properties/purpose/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.contact.properties.purpose,data:data8};
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
if(data6.email !== undefined && func0.call(data6, "email")){
let data9 = data6.email;
if(typeof data9 !== "string"){
let dataType6 = typeof data9;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data9;
}
else if(data9 === null){
coerced6 = "";
}
else {
const err27 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.contact.properties.email.type,parentSchema:schema31.properties.contact.properties.email,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(coerced6 !== undefined){
data9 = coerced6;
if(data6 !== undefined){
data6["email"] = coerced6;
}
}
}
if(typeof data9 === "string"){
if(func71(data9) > 254){
const err28 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema31.properties.contact.properties.email,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern9.test(data9)){
const err29 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"},message:"must match pattern \""+"^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"+"\"",schema:"^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$",parentSchema:schema31.properties.contact.properties.email,data:data9};
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
if(data6.text !== undefined && func0.call(data6, "text")){
let data10 = data6.text;
if(typeof data10 !== "string"){
let dataType7 = typeof data10;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data10;
}
else if(data10 === null){
coerced7 = "";
}
else {
const err30 = {instancePath:instancePath+"/contact/text",schemaPath:"#/properties/contact/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.contact.properties.text.type,parentSchema:schema31.properties.contact.properties.text,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(coerced7 !== undefined){
data10 = coerced7;
if(data6 !== undefined){
data6["text"] = coerced7;
}
}
}
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err31 = {instancePath:instancePath+"/contact/text",schemaPath:"#/properties/contact/properties/text/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.contact.properties.text,data:data10};
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
if(data6.relay !== undefined && func0.call(data6, "relay")){
let data11 = data6.relay;
if(typeof data11 !== "boolean"){
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(data11 === "false" || data11 === 0 || data11 === null){
coerced8 = false;
}
else if(data11 === "true" || data11 === 1){
coerced8 = true;
}
else {
const err32 = {instancePath:instancePath+"/contact/relay",schemaPath:"#/properties/contact/properties/relay/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.contact.properties.relay.type,parentSchema:schema31.properties.contact.properties.relay,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(coerced8 !== undefined){
data11 = coerced8;
if(data6 !== undefined){
data6["relay"] = coerced8;
}
}
}
}
if(data6.hours !== undefined && func0.call(data6, "hours")){
let data12 = data6.hours;
if(typeof data12 !== "string"){
let dataType9 = typeof data12;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data12;
}
else if(data12 === null){
coerced9 = "";
}
else {
const err33 = {instancePath:instancePath+"/contact/hours",schemaPath:"#/properties/contact/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.contact.properties.hours.type,parentSchema:schema31.properties.contact.properties.hours,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(coerced9 !== undefined){
data12 = coerced9;
if(data6 !== undefined){
data6["hours"] = coerced9;
}
}
}
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err34 = {instancePath:instancePath+"/contact/hours",schemaPath:"#/properties/contact/properties/hours/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.contact.properties.hours,data:data12};
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
}
else {
const err35 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.contact.type,parentSchema:schema31.properties.contact,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.officers !== undefined && func0.call(data, "officers")){
let data13 = data.officers;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.role === undefined) || (!(func0.call(data14, "role")))){
const err36 = {instancePath:instancePath+"/officers/" + i1,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema31.properties.officers.items.required,parentSchema:schema31.properties.officers.items,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 of Object.keys(data14)){
if(!((((((key2 === "role") || (key2 === "name")) || (key2 === "organisation")) || (key2 === "phone")) || (key2 === "email")) || (key2 === "work"))){
const err37 = {instancePath:instancePath+"/officers/" + i1,schemaPath:"#/properties/officers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.officers.items,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.role !== undefined && func0.call(data14, "role")){
let data15 = data14.role;
if(typeof data15 !== "string"){
let dataType10 = typeof data15;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data15;
}
else if(data15 === null){
coerced10 = "";
}
else {
const err38 = {instancePath:instancePath+"/officers/" + i1+"/role",schemaPath:"#/properties/officers/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.officers.items.properties.role.type,parentSchema:schema31.properties.officers.items.properties.role,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced10 !== undefined){
data15 = coerced10;
if(data14 !== undefined){
data14["role"] = coerced10;
}
}
}
if(typeof data15 === "string"){
if(func71(data15) > 60){
const err39 = {instancePath:instancePath+"/officers/" + i1+"/role",schemaPath:"#/properties/officers/items/properties/role/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema31.properties.officers.items.properties.role,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern12.test(data15)){
const err40 = {instancePath:instancePath+"/officers/" + i1+"/role",schemaPath:"#/properties/officers/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.officers.items.properties.role,data:data15};
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
if(data14.name !== undefined && func0.call(data14, "name")){
let data16 = data14.name;
if(typeof data16 !== "string"){
let dataType11 = typeof data16;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data16;
}
else if(data16 === null){
coerced11 = "";
}
else {
const err41 = {instancePath:instancePath+"/officers/" + i1+"/name",schemaPath:"#/properties/officers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.officers.items.properties.name.type,parentSchema:schema31.properties.officers.items.properties.name,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(coerced11 !== undefined){
data16 = coerced11;
if(data14 !== undefined){
data14["name"] = coerced11;
}
}
}
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err42 = {instancePath:instancePath+"/officers/" + i1+"/name",schemaPath:"#/properties/officers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.officers.items.properties.name,data:data16};
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
if(data14.organisation !== undefined && func0.call(data14, "organisation")){
let data17 = data14.organisation;
if(typeof data17 !== "string"){
let dataType12 = typeof data17;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data17;
}
else if(data17 === null){
coerced12 = "";
}
else {
const err43 = {instancePath:instancePath+"/officers/" + i1+"/organisation",schemaPath:"#/properties/officers/items/properties/organisation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.officers.items.properties.organisation.type,parentSchema:schema31.properties.officers.items.properties.organisation,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(coerced12 !== undefined){
data17 = coerced12;
if(data14 !== undefined){
data14["organisation"] = coerced12;
}
}
}
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err44 = {instancePath:instancePath+"/officers/" + i1+"/organisation",schemaPath:"#/properties/officers/items/properties/organisation/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.officers.items.properties.organisation,data:data17};
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
if(data14.phone !== undefined && func0.call(data14, "phone")){
let data18 = data14.phone;
if(typeof data18 !== "string"){
let dataType13 = typeof data18;
let coerced13 = undefined;
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data18;
}
else if(data18 === null){
coerced13 = "";
}
else {
const err45 = {instancePath:instancePath+"/officers/" + i1+"/phone",schemaPath:"#/properties/officers/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.officers.items.properties.phone.type,parentSchema:schema31.properties.officers.items.properties.phone,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(coerced13 !== undefined){
data18 = coerced13;
if(data14 !== undefined){
data14["phone"] = coerced13;
}
}
}
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err46 = {instancePath:instancePath+"/officers/" + i1+"/phone",schemaPath:"#/properties/officers/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema31.properties.officers.items.properties.phone,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data14.email !== undefined && func0.call(data14, "email")){
let data19 = data14.email;
if(typeof data19 !== "string"){
let dataType14 = typeof data19;
let coerced14 = undefined;
if(!(coerced14 !== undefined)){
if(dataType14 == "number" || dataType14 == "boolean"){
coerced14 = "" + data19;
}
else if(data19 === null){
coerced14 = "";
}
else {
const err47 = {instancePath:instancePath+"/officers/" + i1+"/email",schemaPath:"#/properties/officers/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.officers.items.properties.email.type,parentSchema:schema31.properties.officers.items.properties.email,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(coerced14 !== undefined){
data19 = coerced14;
if(data14 !== undefined){
data14["email"] = coerced14;
}
}
}
if(typeof data19 === "string"){
if(func71(data19) > 254){
const err48 = {instancePath:instancePath+"/officers/" + i1+"/email",schemaPath:"#/properties/officers/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema31.properties.officers.items.properties.email,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern9.test(data19)){
const err49 = {instancePath:instancePath+"/officers/" + i1+"/email",schemaPath:"#/properties/officers/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"},message:"must match pattern \""+"^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"+"\"",schema:"^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$",parentSchema:schema31.properties.officers.items.properties.email,data:data19};
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
if(data14.work !== undefined && func0.call(data14, "work")){
let data20 = data14.work;
if(typeof data20 !== "boolean"){
let coerced15 = undefined;
if(!(coerced15 !== undefined)){
if(data20 === "false" || data20 === 0 || data20 === null){
coerced15 = false;
}
else if(data20 === "true" || data20 === 1){
coerced15 = true;
}
else {
const err50 = {instancePath:instancePath+"/officers/" + i1+"/work",schemaPath:"#/properties/officers/items/properties/work/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.officers.items.properties.work.type,parentSchema:schema31.properties.officers.items.properties.work,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(coerced15 !== undefined){
data20 = coerced15;
if(data14 !== undefined){
data14["work"] = coerced15;
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/officers/" + i1,schemaPath:"#/properties/officers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.officers.items.type,parentSchema:schema31.properties.officers.items,data:data14};
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
const err52 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.officers.type,parentSchema:schema31.properties.officers,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.checked !== undefined && func0.call(data, "checked")){
let data21 = data.checked;
if(typeof data21 !== "string"){
let dataType16 = typeof data21;
let coerced16 = undefined;
if(!(coerced16 !== undefined)){
if(dataType16 == "number" || dataType16 == "boolean"){
coerced16 = "" + data21;
}
else if(data21 === null){
coerced16 = "";
}
else {
const err53 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.checked.type,parentSchema:schema31.properties.checked,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(coerced16 !== undefined){
data21 = coerced16;
if(data !== undefined){
data["checked"] = coerced16;
}
}
}
if(typeof data21 === "string"){
if(!pattern17.test(data21)){
const err54 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema31.properties.checked,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(formats0(data21))){
const err55 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.checked,data:data21};
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
if(data.succeeded_by !== undefined && func0.call(data, "succeeded_by")){
let data22 = data.succeeded_by;
if(typeof data22 !== "string"){
let dataType17 = typeof data22;
let coerced17 = undefined;
if(!(coerced17 !== undefined)){
if(dataType17 == "number" || dataType17 == "boolean"){
coerced17 = "" + data22;
}
else if(data22 === null){
coerced17 = "";
}
else {
const err56 = {instancePath:instancePath+"/succeeded_by",schemaPath:"#/properties/succeeded_by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.succeeded_by.type,parentSchema:schema31.properties.succeeded_by,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(coerced17 !== undefined){
data22 = coerced17;
if(data !== undefined){
data["succeeded_by"] = coerced17;
}
}
}
if(typeof data22 === "string"){
if(func71(data22) > 60){
const err57 = {instancePath:instancePath+"/succeeded_by",schemaPath:"#/properties/succeeded_by/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema31.properties.succeeded_by,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern12.test(data22)){
const err58 = {instancePath:instancePath+"/succeeded_by",schemaPath:"#/properties/succeeded_by/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.succeeded_by,data:data22};
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
if(data.succeeded_on !== undefined && func0.call(data, "succeeded_on")){
let data23 = data.succeeded_on;
if(typeof data23 !== "string"){
let dataType18 = typeof data23;
let coerced18 = undefined;
if(!(coerced18 !== undefined)){
if(dataType18 == "number" || dataType18 == "boolean"){
coerced18 = "" + data23;
}
else if(data23 === null){
coerced18 = "";
}
else {
const err59 = {instancePath:instancePath+"/succeeded_on",schemaPath:"#/properties/succeeded_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.succeeded_on.type,parentSchema:schema31.properties.succeeded_on,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(coerced18 !== undefined){
data23 = coerced18;
if(data !== undefined){
data["succeeded_on"] = coerced18;
}
}
}
if(typeof data23 === "string"){
if(!pattern17.test(data23)){
const err60 = {instancePath:instancePath+"/succeeded_on",schemaPath:"#/properties/succeeded_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema31.properties.succeeded_on,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(formats0(data23))){
const err61 = {instancePath:instancePath+"/succeeded_on",schemaPath:"#/properties/succeeded_on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.succeeded_on,data:data23};
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
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const cagType = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"cag-type.json","title":"CagTypeSource","description":"A kind of Community Action Group, and who to expect there.","type":"object","additionalProperties":false,"required":["name","introduction","expect"],"properties":{"name":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What this kind of CAG is called.","examples":["Safer & Stronger"]},"order":{"type":"integer","description":"A whole number that sorts lists: 1 stands first."},"introduction":{"type":"string","format":"text","pattern":"\\S","description":"The sentence above the list of who to expect.","examples":["The Officers present at a CAG to facilitate actions and follow up issues:"]},"expect":{"type":"array","minItems":1,"description":"Who to expect, in the order in which they are printed: names of entries in roles.yaml.","examples":["[npo, clo]"],"items":{"anyOf":[{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The name of an entry in roles.yaml."},{"title":"ExpectedSource","type":"object","additionalProperties":false,"required":["role","as"],"description":"A role with the words to print in place of its name: { role: lnp-member, as: LNP Members }.","properties":{"role":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The name of an entry in roles.yaml.","examples":["lnp-member"]},"as":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The words to print here when they differ from the role's name. Where they do not, write the role alone: npo.","examples":["LNP Members"]}}}]}}}};
const pattern21 = new RegExp("\\S", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="cag-type.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.introduction === undefined) || (!(func0.call(data, "introduction")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "introduction"},message:"must have required property '"+"introduction"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.expect === undefined) || (!(func0.call(data, "expect")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "name") || (key0 === "order")) || (key0 === "introduction")) || (key0 === "expect"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["name"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema32.properties.name,data:data0};
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
if(data.order !== undefined && func0.call(data, "order")){
let data1 = data.order;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data1 === null
              || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
const err6 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.order.type,parentSchema:schema32.properties.order,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["order"] = coerced1;
}
}
}
}
if(data.introduction !== undefined && func0.call(data, "introduction")){
let data2 = data.introduction;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err7 = {instancePath:instancePath+"/introduction",schemaPath:"#/properties/introduction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.introduction.type,parentSchema:schema32.properties.introduction,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["introduction"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!pattern21.test(data2)){
const err8 = {instancePath:instancePath+"/introduction",schemaPath:"#/properties/introduction/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.introduction,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
let data3 = data.expect;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.expect,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(typeof data4 !== "string"){
let dataType3 = typeof data4;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data4;
}
else if(data4 === null){
coerced3 = "";
}
else {
const err10 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.expect.items.anyOf[0].type,parentSchema:schema32.properties.expect.items.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced3 !== undefined){
data4 = coerced3;
if(data3 !== undefined){
data3[i0] = coerced3;
}
}
}
if(typeof data4 === "string"){
if(func71(data4) > 60){
const err11 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema32.properties.expect.items.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern12.test(data4)){
const err12 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32.properties.expect.items.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.role === undefined) || (!(func0.call(data4, "role")))){
const err13 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/anyOf/1/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema32.properties.expect.items.anyOf[1].required,parentSchema:schema32.properties.expect.items.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data4.as === undefined) || (!(func0.call(data4, "as")))){
const err14 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/anyOf/1/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'",schema:schema32.properties.expect.items.anyOf[1].required,parentSchema:schema32.properties.expect.items.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((key1 === "role") || (key1 === "as"))){
const err15 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.expect.items.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.role !== undefined && func0.call(data4, "role")){
let data5 = data4.role;
if(typeof data5 !== "string"){
let dataType4 = typeof data5;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data5;
}
else if(data5 === null){
coerced4 = "";
}
else {
const err16 = {instancePath:instancePath+"/expect/" + i0+"/role",schemaPath:"#/properties/expect/items/anyOf/1/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.expect.items.anyOf[1].properties.role.type,parentSchema:schema32.properties.expect.items.anyOf[1].properties.role,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced4 !== undefined){
data5 = coerced4;
if(data4 !== undefined){
data4["role"] = coerced4;
}
}
}
if(typeof data5 === "string"){
if(func71(data5) > 60){
const err17 = {instancePath:instancePath+"/expect/" + i0+"/role",schemaPath:"#/properties/expect/items/anyOf/1/properties/role/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema32.properties.expect.items.anyOf[1].properties.role,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern12.test(data5)){
const err18 = {instancePath:instancePath+"/expect/" + i0+"/role",schemaPath:"#/properties/expect/items/anyOf/1/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32.properties.expect.items.anyOf[1].properties.role,data:data5};
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
if(data4.as !== undefined && func0.call(data4, "as")){
let data6 = data4.as;
if(typeof data6 !== "string"){
let dataType5 = typeof data6;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data6;
}
else if(data6 === null){
coerced5 = "";
}
else {
const err19 = {instancePath:instancePath+"/expect/" + i0+"/as",schemaPath:"#/properties/expect/items/anyOf/1/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.expect.items.anyOf[1].properties.as.type,parentSchema:schema32.properties.expect.items.anyOf[1].properties.as,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced5 !== undefined){
data6 = coerced5;
if(data4 !== undefined){
data4["as"] = coerced5;
}
}
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err20 = {instancePath:instancePath+"/expect/" + i0+"/as",schemaPath:"#/properties/expect/items/anyOf/1/properties/as/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema32.properties.expect.items.anyOf[1].properties.as,data:data6};
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
}
else {
const err21 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.expect.items.anyOf[1].type,parentSchema:schema32.properties.expect.items.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err22 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.properties.expect.items.anyOf,parentSchema:schema32.properties.expect.items,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.expect.type,parentSchema:schema32.properties.expect,data:data3};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const cag = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"cag.json","title":"CagSource","description":"An area's CAG of one kind: where and when it meets.","type":"object","additionalProperties":false,"required":["starts","lasts"],"properties":{"venue":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"Where it meets: the file name of a venue without its ending. Left out, the page says to call."},"meets":{"type":"string","format":"monthly-rule","pattern":"^(first|second|third|fourth|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$","description":"When it meets each month: first, second, third, fourth or last, then the weekday, as first Tuesday. Where it meets in some months only, or more than once a month, leave this out and write the dates."},"starts":{"type":"string","format":"time-of-day","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$","description":"When it begins, on the 24-hour clock and in quotation marks.","examples":["\"18:00\""]},"lasts":{"type":"string","format":"length-of-time","pattern":"^((1 hour|([2-9]|1[01]) hours)( (1 minute|([2-9]|[1-5]\\d) minutes))?|12 hours|1 minute|([2-9]|[1-9]\\d|[1-6]\\d\\d|7[01]\\d|720) minutes)$","description":"How long it lasts: 2 hours, 90 minutes or 1 hour 30 minutes.","examples":["2 hours"]},"refreshments":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What there is to eat and drink."},"dates":{"type":"array","description":"Single dates: changes to the monthly rule, and dates beside it.","items":{"title":"CagDateSource","type":"object","additionalProperties":false,"required":["date"],"description":"One date.","properties":{"date":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The day of the meeting.","examples":["2026-12-08"]},"cancelled":{"type":"boolean","description":"true where the meeting does not take place."},"instead":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"Another date of this CAG that takes the place of the cancelled one."},"note":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"A few words shown beside the date."},"starts":{"type":"string","format":"time-of-day","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$","description":"When it begins on this day, on the 24-hour clock and in quotation marks."},"lasts":{"type":"string","format":"length-of-time","pattern":"^((1 hour|([2-9]|1[01]) hours)( (1 minute|([2-9]|[1-5]\\d) minutes))?|12 hours|1 minute|([2-9]|[1-9]\\d|[1-6]\\d\\d|7[01]\\d|720) minutes)$","description":"How long it lasts on this day."},"venue":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"Where it meets on this day: the file name of a venue without its ending."}}}}}};
const pattern26 = new RegExp("^(first|second|third|fourth|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$", "u");
const pattern27 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
const pattern28 = new RegExp("^((1 hour|([2-9]|1[01]) hours)( (1 minute|([2-9]|[1-5]\\d) minutes))?|12 hours|1 minute|([2-9]|[1-9]\\d|[1-6]\\d\\d|7[01]\\d|720) minutes)$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="cag.json" */;
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
if((data.starts === undefined) || (!(func0.call(data, "starts")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "starts"},message:"must have required property '"+"starts"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.lasts === undefined) || (!(func0.call(data, "lasts")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lasts"},message:"must have required property '"+"lasts"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "venue") || (key0 === "meets")) || (key0 === "starts")) || (key0 === "lasts")) || (key0 === "refreshments")) || (key0 === "dates"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.venue !== undefined && func0.call(data, "venue")){
let data0 = data.venue;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.venue.type,parentSchema:schema33.properties.venue,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["venue"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func71(data0) > 60){
const err4 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema33.properties.venue,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern12.test(data0)){
const err5 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema33.properties.venue,data:data0};
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
if(data.meets !== undefined && func0.call(data, "meets")){
let data1 = data.meets;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err6 = {instancePath:instancePath+"/meets",schemaPath:"#/properties/meets/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.meets.type,parentSchema:schema33.properties.meets,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["meets"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
const err7 = {instancePath:instancePath+"/meets",schemaPath:"#/properties/meets/pattern",keyword:"pattern",params:{pattern: "^(first|second|third|fourth|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$"},message:"must match pattern \""+"^(first|second|third|fourth|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$"+"\"",schema:"^(first|second|third|fourth|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$",parentSchema:schema33.properties.meets,data:data1};
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
if(data.starts !== undefined && func0.call(data, "starts")){
let data2 = data.starts;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err8 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.starts.type,parentSchema:schema33.properties.starts,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["starts"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!pattern27.test(data2)){
const err9 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d$"+"\"",schema:"^([01]\\d|2[0-3]):[0-5]\\d$",parentSchema:schema33.properties.starts,data:data2};
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
if(data.lasts !== undefined && func0.call(data, "lasts")){
let data3 = data.lasts;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
const err10 = {instancePath:instancePath+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.lasts.type,parentSchema:schema33.properties.lasts,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["lasts"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err11 = {instancePath:instancePath+"/lasts",schemaPath:"#/properties/lasts/pattern",keyword:"pattern",params:{pattern: "^((1 hour|([2-9]|1[01]) hours)( (1 minute|([2-9]|[1-5]\\d) minutes))?|12 hours|1 minute|([2-9]|[1-9]\\d|[1-6]\\d\\d|7[01]\\d|720) minutes)$"},message:"must match pattern \""+"^((1 hour|([2-9]|1[01]) hours)( (1 minute|([2-9]|[1-5]\\d) minutes))?|12 hours|1 minute|([2-9]|[1-9]\\d|[1-6]\\d\\d|7[01]\\d|720) minutes)$"+"\"",schema:"^((1 hour|([2-9]|1[01]) hours)( (1 minute|([2-9]|[1-5]\\d) minutes))?|12 hours|1 minute|([2-9]|[1-9]\\d|[1-6]\\d\\d|7[01]\\d|720) minutes)$",parentSchema:schema33.properties.lasts,data:data3};
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
if(data.refreshments !== undefined && func0.call(data, "refreshments")){
let data4 = data.refreshments;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
const err12 = {instancePath:instancePath+"/refreshments",schemaPath:"#/properties/refreshments/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.refreshments.type,parentSchema:schema33.properties.refreshments,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["refreshments"] = coerced4;
}
}
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err13 = {instancePath:instancePath+"/refreshments",schemaPath:"#/properties/refreshments/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema33.properties.refreshments,data:data4};
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
if(data.dates !== undefined && func0.call(data, "dates")){
let data5 = data.dates;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err14 = {instancePath:instancePath+"/dates/" + i0,schemaPath:"#/properties/dates/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema33.properties.dates.items.required,parentSchema:schema33.properties.dates.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!(((((((key1 === "date") || (key1 === "cancelled")) || (key1 === "instead")) || (key1 === "note")) || (key1 === "starts")) || (key1 === "lasts")) || (key1 === "venue"))){
const err15 = {instancePath:instancePath+"/dates/" + i0,schemaPath:"#/properties/dates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.dates.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 !== "string"){
let dataType5 = typeof data7;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data7;
}
else if(data7 === null){
coerced5 = "";
}
else {
const err16 = {instancePath:instancePath+"/dates/" + i0+"/date",schemaPath:"#/properties/dates/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.dates.items.properties.date.type,parentSchema:schema33.properties.dates.items.properties.date,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced5 !== undefined){
data7 = coerced5;
if(data6 !== undefined){
data6["date"] = coerced5;
}
}
}
if(typeof data7 === "string"){
if(!pattern17.test(data7)){
const err17 = {instancePath:instancePath+"/dates/" + i0+"/date",schemaPath:"#/properties/dates/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema33.properties.dates.items.properties.date,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats0(data7))){
const err18 = {instancePath:instancePath+"/dates/" + i0+"/date",schemaPath:"#/properties/dates/items/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema33.properties.dates.items.properties.date,data:data7};
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
if(data6.cancelled !== undefined && func0.call(data6, "cancelled")){
let data8 = data6.cancelled;
if(typeof data8 !== "boolean"){
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(data8 === "false" || data8 === 0 || data8 === null){
coerced6 = false;
}
else if(data8 === "true" || data8 === 1){
coerced6 = true;
}
else {
const err19 = {instancePath:instancePath+"/dates/" + i0+"/cancelled",schemaPath:"#/properties/dates/items/properties/cancelled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.dates.items.properties.cancelled.type,parentSchema:schema33.properties.dates.items.properties.cancelled,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced6 !== undefined){
data8 = coerced6;
if(data6 !== undefined){
data6["cancelled"] = coerced6;
}
}
}
}
if(data6.instead !== undefined && func0.call(data6, "instead")){
let data9 = data6.instead;
if(typeof data9 !== "string"){
let dataType7 = typeof data9;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data9;
}
else if(data9 === null){
coerced7 = "";
}
else {
const err20 = {instancePath:instancePath+"/dates/" + i0+"/instead",schemaPath:"#/properties/dates/items/properties/instead/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.dates.items.properties.instead.type,parentSchema:schema33.properties.dates.items.properties.instead,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced7 !== undefined){
data9 = coerced7;
if(data6 !== undefined){
data6["instead"] = coerced7;
}
}
}
if(typeof data9 === "string"){
if(!pattern17.test(data9)){
const err21 = {instancePath:instancePath+"/dates/" + i0+"/instead",schemaPath:"#/properties/dates/items/properties/instead/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema33.properties.dates.items.properties.instead,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats0(data9))){
const err22 = {instancePath:instancePath+"/dates/" + i0+"/instead",schemaPath:"#/properties/dates/items/properties/instead/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema33.properties.dates.items.properties.instead,data:data9};
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
if(data6.note !== undefined && func0.call(data6, "note")){
let data10 = data6.note;
if(typeof data10 !== "string"){
let dataType8 = typeof data10;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data10;
}
else if(data10 === null){
coerced8 = "";
}
else {
const err23 = {instancePath:instancePath+"/dates/" + i0+"/note",schemaPath:"#/properties/dates/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.dates.items.properties.note.type,parentSchema:schema33.properties.dates.items.properties.note,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced8 !== undefined){
data10 = coerced8;
if(data6 !== undefined){
data6["note"] = coerced8;
}
}
}
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err24 = {instancePath:instancePath+"/dates/" + i0+"/note",schemaPath:"#/properties/dates/items/properties/note/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema33.properties.dates.items.properties.note,data:data10};
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
if(data6.starts !== undefined && func0.call(data6, "starts")){
let data11 = data6.starts;
if(typeof data11 !== "string"){
let dataType9 = typeof data11;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data11;
}
else if(data11 === null){
coerced9 = "";
}
else {
const err25 = {instancePath:instancePath+"/dates/" + i0+"/starts",schemaPath:"#/properties/dates/items/properties/starts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.dates.items.properties.starts.type,parentSchema:schema33.properties.dates.items.properties.starts,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced9 !== undefined){
data11 = coerced9;
if(data6 !== undefined){
data6["starts"] = coerced9;
}
}
}
if(typeof data11 === "string"){
if(!pattern27.test(data11)){
const err26 = {instancePath:instancePath+"/dates/" + i0+"/starts",schemaPath:"#/properties/dates/items/properties/starts/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d$"+"\"",schema:"^([01]\\d|2[0-3]):[0-5]\\d$",parentSchema:schema33.properties.dates.items.properties.starts,data:data11};
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
if(data6.lasts !== undefined && func0.call(data6, "lasts")){
let data12 = data6.lasts;
if(typeof data12 !== "string"){
let dataType10 = typeof data12;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data12;
}
else if(data12 === null){
coerced10 = "";
}
else {
const err27 = {instancePath:instancePath+"/dates/" + i0+"/lasts",schemaPath:"#/properties/dates/items/properties/lasts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.dates.items.properties.lasts.type,parentSchema:schema33.properties.dates.items.properties.lasts,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(coerced10 !== undefined){
data12 = coerced10;
if(data6 !== undefined){
data6["lasts"] = coerced10;
}
}
}
if(typeof data12 === "string"){
if(!pattern28.test(data12)){
const err28 = {instancePath:instancePath+"/dates/" + i0+"/lasts",schemaPath:"#/properties/dates/items/properties/lasts/pattern",keyword:"pattern",params:{pattern: "^((1 hour|([2-9]|1[01]) hours)( (1 minute|([2-9]|[1-5]\\d) minutes))?|12 hours|1 minute|([2-9]|[1-9]\\d|[1-6]\\d\\d|7[01]\\d|720) minutes)$"},message:"must match pattern \""+"^((1 hour|([2-9]|1[01]) hours)( (1 minute|([2-9]|[1-5]\\d) minutes))?|12 hours|1 minute|([2-9]|[1-9]\\d|[1-6]\\d\\d|7[01]\\d|720) minutes)$"+"\"",schema:"^((1 hour|([2-9]|1[01]) hours)( (1 minute|([2-9]|[1-5]\\d) minutes))?|12 hours|1 minute|([2-9]|[1-9]\\d|[1-6]\\d\\d|7[01]\\d|720) minutes)$",parentSchema:schema33.properties.dates.items.properties.lasts,data:data12};
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
if(data6.venue !== undefined && func0.call(data6, "venue")){
let data13 = data6.venue;
if(typeof data13 !== "string"){
let dataType11 = typeof data13;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data13;
}
else if(data13 === null){
coerced11 = "";
}
else {
const err29 = {instancePath:instancePath+"/dates/" + i0+"/venue",schemaPath:"#/properties/dates/items/properties/venue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.dates.items.properties.venue.type,parentSchema:schema33.properties.dates.items.properties.venue,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(coerced11 !== undefined){
data13 = coerced11;
if(data6 !== undefined){
data6["venue"] = coerced11;
}
}
}
if(typeof data13 === "string"){
if(func71(data13) > 60){
const err30 = {instancePath:instancePath+"/dates/" + i0+"/venue",schemaPath:"#/properties/dates/items/properties/venue/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema33.properties.dates.items.properties.venue,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern12.test(data13)){
const err31 = {instancePath:instancePath+"/dates/" + i0+"/venue",schemaPath:"#/properties/dates/items/properties/venue/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema33.properties.dates.items.properties.venue,data:data13};
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
}
else {
const err32 = {instancePath:instancePath+"/dates/" + i0,schemaPath:"#/properties/dates/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.dates.items.type,parentSchema:schema33.properties.dates.items,data:data6};
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
const err33 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.dates.type,parentSchema:schema33.properties.dates,data:data5};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const diagram = validate23;
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"diagram.json","title":"DiagramSource","description":"A flow diagram as steps and arrows.","type":"object","additionalProperties":false,"required":["title","description","steps","then"],"properties":{"title":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What the diagram shows.","examples":["The CAG process"]},"description":{"type":"string","format":"text","pattern":"\\S","description":"The whole diagram in words, for those who cannot see it.","examples":["The process has four steps."]},"steps":{"type":"array","minItems":2,"maxItems":12,"description":"The boxes, 2 to 12 of them, in the order in which they are read.","items":{"title":"DiagramStepSource","type":"object","additionalProperties":false,"required":["id","label"],"description":"One box.","properties":{"id":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"A short name by which the arrows refer to this box.","examples":["tackling"]},"label":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The word or words in bold in the box.","examples":["Tackling"]},"text":{"type":"string","format":"text","pattern":"\\S","description":"What follows the label in the box."}}}},"then":{"type":"array","minItems":1,"description":"The arrows, each as [from, to] or [from, to, words on the arrow].","examples":["[[tackling, helping]]"],"items":{"type":"array","minItems":2,"maxItems":3,"items":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The id of a step; third, the words on the arrow."},"description":"One arrow: [from, to] or [from, to, words on the arrow]."}},"source":{"type":"string","enum":["original","reconstructed"],"description":"original, or reconstructed where the diagram was made anew from the text; that is printed under it."}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="diagram.json" */;
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
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.steps === undefined) || (!(func0.call(data, "steps")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.then === undefined) || (!(func0.call(data, "then")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "title") || (key0 === "description")) || (key0 === "steps")) || (key0 === "then")) || (key0 === "source"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.title.type,parentSchema:schema34.properties.title,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["title"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema34.properties.title,data:data0};
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
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["description"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!pattern21.test(data1)){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.description,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.steps !== undefined && func0.call(data, "steps")){
let data2 = data.steps;
if(Array.isArray(data2)){
if(data2.length > 12){
const err9 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items",schema:12,parentSchema:schema34.properties.steps,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 2){
const err10 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema34.properties.steps,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.id === undefined) || (!(func0.call(data3, "id")))){
const err11 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema34.properties.steps.items.required,parentSchema:schema34.properties.steps.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data3.label === undefined) || (!(func0.call(data3, "label")))){
const err12 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema34.properties.steps.items.required,parentSchema:schema34.properties.steps.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!(((key1 === "id") || (key1 === "label")) || (key1 === "text"))){
const err13 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.steps.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.id !== undefined && func0.call(data3, "id")){
let data4 = data3.id;
if(typeof data4 !== "string"){
let dataType2 = typeof data4;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data4;
}
else if(data4 === null){
coerced2 = "";
}
else {
const err14 = {instancePath:instancePath+"/steps/" + i0+"/id",schemaPath:"#/properties/steps/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.steps.items.properties.id.type,parentSchema:schema34.properties.steps.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced2 !== undefined){
data4 = coerced2;
if(data3 !== undefined){
data3["id"] = coerced2;
}
}
}
if(typeof data4 === "string"){
if(func71(data4) > 60){
const err15 = {instancePath:instancePath+"/steps/" + i0+"/id",schemaPath:"#/properties/steps/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema34.properties.steps.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern12.test(data4)){
const err16 = {instancePath:instancePath+"/steps/" + i0+"/id",schemaPath:"#/properties/steps/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema34.properties.steps.items.properties.id,data:data4};
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
if(data3.label !== undefined && func0.call(data3, "label")){
let data5 = data3.label;
if(typeof data5 !== "string"){
let dataType3 = typeof data5;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data5;
}
else if(data5 === null){
coerced3 = "";
}
else {
const err17 = {instancePath:instancePath+"/steps/" + i0+"/label",schemaPath:"#/properties/steps/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.steps.items.properties.label.type,parentSchema:schema34.properties.steps.items.properties.label,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced3 !== undefined){
data5 = coerced3;
if(data3 !== undefined){
data3["label"] = coerced3;
}
}
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err18 = {instancePath:instancePath+"/steps/" + i0+"/label",schemaPath:"#/properties/steps/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema34.properties.steps.items.properties.label,data:data5};
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
if(data3.text !== undefined && func0.call(data3, "text")){
let data6 = data3.text;
if(typeof data6 !== "string"){
let dataType4 = typeof data6;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data6;
}
else if(data6 === null){
coerced4 = "";
}
else {
const err19 = {instancePath:instancePath+"/steps/" + i0+"/text",schemaPath:"#/properties/steps/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.steps.items.properties.text.type,parentSchema:schema34.properties.steps.items.properties.text,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced4 !== undefined){
data6 = coerced4;
if(data3 !== undefined){
data3["text"] = coerced4;
}
}
}
if(typeof data6 === "string"){
if(!pattern21.test(data6)){
const err20 = {instancePath:instancePath+"/steps/" + i0+"/text",schemaPath:"#/properties/steps/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.steps.items.properties.text,data:data6};
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
}
else {
const err21 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.steps.items.type,parentSchema:schema34.properties.steps.items,data:data3};
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
else {
const err22 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.steps.type,parentSchema:schema34.properties.steps,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.then !== undefined && func0.call(data, "then")){
let data7 = data.then;
if(Array.isArray(data7)){
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.then,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(Array.isArray(data8)){
if(data8.length > 3){
const err24 = {instancePath:instancePath+"/then/" + i1,schemaPath:"#/properties/then/items/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema34.properties.then.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.length < 2){
const err25 = {instancePath:instancePath+"/then/" + i1,schemaPath:"#/properties/then/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema34.properties.then.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 !== "string"){
let dataType5 = typeof data9;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data9;
}
else if(data9 === null){
coerced5 = "";
}
else {
const err26 = {instancePath:instancePath+"/then/" + i1+"/" + i2,schemaPath:"#/properties/then/items/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.then.items.items.type,parentSchema:schema34.properties.then.items.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(coerced5 !== undefined){
data9 = coerced5;
if(data8 !== undefined){
data8[i2] = coerced5;
}
}
}
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err27 = {instancePath:instancePath+"/then/" + i1+"/" + i2,schemaPath:"#/properties/then/items/items/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema34.properties.then.items.items,data:data9};
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
const err28 = {instancePath:instancePath+"/then/" + i1,schemaPath:"#/properties/then/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.then.items.type,parentSchema:schema34.properties.then.items,data:data8};
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
const err29 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.then.type,parentSchema:schema34.properties.then,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data10 = data.source;
if(typeof data10 !== "string"){
let dataType6 = typeof data10;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data10;
}
else if(data10 === null){
coerced6 = "";
}
else {
const err30 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.source.type,parentSchema:schema34.properties.source,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(coerced6 !== undefined){
data10 = coerced6;
if(data !== undefined){
data["source"] = coerced6;
}
}
}
if(!((data10 === "original") || (data10 === "reconstructed"))){
const err31 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema34.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.source.enum,parentSchema:schema34.properties.source,data:data10};
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
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const funding = validate24;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"funding.json","title":"FundingSource","description":"The funding acknowledgements, each under a name of its own.","type":"object","propertyNames":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The name by which other files refer to this funder."},"additionalProperties":{"title":"FunderSource","type":"object","additionalProperties":false,"required":["fund","statement","rules"],"description":"One funder.","properties":{"fund":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The fund's name in full.","examples":["European Regional Development Fund"]},"statement":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The words of the acknowledgement, exactly as the grant gives them.","examples":["Project Part-Financed by the European Union"]},"tagline":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The fund's motto; the rules eu-2007-2013 ask for one.","examples":["Investing in your future"]},"rules":{"type":"string","enum":["eu-2000-2006","eu-2007-2013","eu-2014-2020","none"],"description":"Which publicity rules the grant follows, by the years of its programme.","examples":["eu-2000-2006"]},"emblem":{"type":"string","enum":["eu","none"],"description":"eu for the flag of the European Union, which all EU rules ask for; none if left out."},"from":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The first day of the funding."},"until":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The last day of the funding; the acknowledgement stays after it."}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="funding.json" */;
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
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 !== "string"){
let dataType0 = typeof key0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + key0;
}
else if(key0 === null){
coerced0 = "";
}
else {
const err0 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.propertyNames.type,parentSchema:schema35.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(coerced0 !== undefined){
key0 = coerced0;
if(data !== undefined){
data[parentDataProperty] = coerced0;
}
}
}
if(typeof key0 === "string"){
if(func71(key0) > 60){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema35.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern12.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema35.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema35.propertyNames,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.fund === undefined) || (!(func0.call(data0, "fund")))){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "fund"},message:"must have required property '"+"fund"+"'",schema:schema35.additionalProperties.required,parentSchema:schema35.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data0.statement === undefined) || (!(func0.call(data0, "statement")))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'",schema:schema35.additionalProperties.required,parentSchema:schema35.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data0.rules === undefined) || (!(func0.call(data0, "rules")))){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema35.additionalProperties.required,parentSchema:schema35.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key2 of Object.keys(data0)){
if(!(((((((key2 === "fund") || (key2 === "statement")) || (key2 === "tagline")) || (key2 === "rules")) || (key2 === "emblem")) || (key2 === "from")) || (key2 === "until"))){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema35.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.fund !== undefined && func0.call(data0, "fund")){
let data1 = data0.fund;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fund",schemaPath:"#/additionalProperties/properties/fund/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.additionalProperties.properties.fund.type,parentSchema:schema35.additionalProperties.properties.fund,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data0 !== undefined){
data0["fund"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fund",schemaPath:"#/additionalProperties/properties/fund/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema35.additionalProperties.properties.fund,data:data1};
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
if(data0.statement !== undefined && func0.call(data0, "statement")){
let data2 = data0.statement;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/statement",schemaPath:"#/additionalProperties/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.additionalProperties.properties.statement.type,parentSchema:schema35.additionalProperties.properties.statement,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data0 !== undefined){
data0["statement"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/statement",schemaPath:"#/additionalProperties/properties/statement/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema35.additionalProperties.properties.statement,data:data2};
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
if(data0.tagline !== undefined && func0.call(data0, "tagline")){
let data3 = data0.tagline;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tagline",schemaPath:"#/additionalProperties/properties/tagline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.additionalProperties.properties.tagline.type,parentSchema:schema35.additionalProperties.properties.tagline,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data0 !== undefined){
data0["tagline"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tagline",schemaPath:"#/additionalProperties/properties/tagline/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema35.additionalProperties.properties.tagline,data:data3};
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
if(data0.rules !== undefined && func0.call(data0, "rules")){
let data4 = data0.rules;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules",schemaPath:"#/additionalProperties/properties/rules/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.additionalProperties.properties.rules.type,parentSchema:schema35.additionalProperties.properties.rules,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data0 !== undefined){
data0["rules"] = coerced4;
}
}
}
if(!((((data4 === "eu-2000-2006") || (data4 === "eu-2007-2013")) || (data4 === "eu-2014-2020")) || (data4 === "none"))){
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules",schemaPath:"#/additionalProperties/properties/rules/enum",keyword:"enum",params:{allowedValues: schema35.additionalProperties.properties.rules.enum},message:"must be equal to one of the allowed values",schema:schema35.additionalProperties.properties.rules.enum,parentSchema:schema35.additionalProperties.properties.rules,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.emblem !== undefined && func0.call(data0, "emblem")){
let data5 = data0.emblem;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emblem",schemaPath:"#/additionalProperties/properties/emblem/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.additionalProperties.properties.emblem.type,parentSchema:schema35.additionalProperties.properties.emblem,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data0 !== undefined){
data0["emblem"] = coerced5;
}
}
}
if(!((data5 === "eu") || (data5 === "none"))){
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emblem",schemaPath:"#/additionalProperties/properties/emblem/enum",keyword:"enum",params:{allowedValues: schema35.additionalProperties.properties.emblem.enum},message:"must be equal to one of the allowed values",schema:schema35.additionalProperties.properties.emblem.enum,parentSchema:schema35.additionalProperties.properties.emblem,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.from !== undefined && func0.call(data0, "from")){
let data6 = data0.from;
if(typeof data6 !== "string"){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data6;
}
else if(data6 === null){
coerced6 = "";
}
else {
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/additionalProperties/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.additionalProperties.properties.from.type,parentSchema:schema35.additionalProperties.properties.from,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data0 !== undefined){
data0["from"] = coerced6;
}
}
}
if(typeof data6 === "string"){
if(!pattern17.test(data6)){
const err19 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema35.additionalProperties.properties.from,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats0(data6))){
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/additionalProperties/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema35.additionalProperties.properties.from,data:data6};
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
if(data0.until !== undefined && func0.call(data0, "until")){
let data7 = data0.until;
if(typeof data7 !== "string"){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data7;
}
else if(data7 === null){
coerced7 = "";
}
else {
const err21 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/additionalProperties/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.additionalProperties.properties.until.type,parentSchema:schema35.additionalProperties.properties.until,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data0 !== undefined){
data0["until"] = coerced7;
}
}
}
if(typeof data7 === "string"){
if(!pattern17.test(data7)){
const err22 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/additionalProperties/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema35.additionalProperties.properties.until,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats0(data7))){
const err23 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/additionalProperties/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema35.additionalProperties.properties.until,data:data7};
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
}
else {
const err24 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.additionalProperties.type,parentSchema:schema35.additionalProperties,data:data0};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const glossary = validate25;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"glossary.json","title":"GlossarySource","description":"Abbreviations and what they stand for.","type":"object","propertyNames":{"type":"string","format":"abbreviation","pattern":"^\\S{2,20}$","description":"An abbreviation as it stands in the text: CAG."},"additionalProperties":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What the abbreviation stands for, in full.","examples":["Community Action Group"]}};
const pattern48 = new RegExp("^\\S{2,20}$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="glossary.json" */;
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
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 !== "string"){
let dataType0 = typeof key0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + key0;
}
else if(key0 === null){
coerced0 = "";
}
else {
const err0 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.propertyNames.type,parentSchema:schema36.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(coerced0 !== undefined){
key0 = coerced0;
if(data !== undefined){
data[parentDataProperty] = coerced0;
}
}
}
if(typeof key0 === "string"){
if(!pattern48.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^\\S{2,20}$"},message:"must match pattern \""+"^\\S{2,20}$"+"\"",schema:"^\\S{2,20}$",parentSchema:schema36.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if(typeof data0 !== "string"){
let dataType1 = typeof data0;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data0;
}
else if(data0 === null){
coerced1 = "";
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced1 !== undefined){
data0 = coerced1;
if(data !== undefined){
data[key1] = coerced1;
}
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema36.additionalProperties,data:data0};
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
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const group = validate26;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"group.json","title":"GroupSource","description":"A group of the whole partnership.","type":"object","additionalProperties":false,"required":["name","about"],"properties":{"name":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The group's name.","examples":["Stronger Communities Sub Group"]},"about":{"type":"string","format":"text","pattern":"\\S","description":"What the group does, in a sentence or two.","examples":["The group looks at cohesion and at how residents take part."]},"parent":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The folder name of the group that this one reports to."},"funding":{"type":"array","items":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The name of an entry in funding.yaml."},"uniqueItems":true,"description":"Who paid: names of entries in funding.yaml, as [erdf]. The partnership's if left out; [] for no acknowledgement."}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="group.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.about === undefined) || (!(func0.call(data, "about")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "name") || (key0 === "about")) || (key0 === "parent")) || (key0 === "funding"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["name"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema37.properties.name,data:data0};
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
if(data.about !== undefined && func0.call(data, "about")){
let data1 = data.about;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err5 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.about.type,parentSchema:schema37.properties.about,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["about"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!pattern21.test(data1)){
const err6 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.about,data:data1};
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
if(data.parent !== undefined && func0.call(data, "parent")){
let data2 = data.parent;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err7 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.parent.type,parentSchema:schema37.properties.parent,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["parent"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(func71(data2) > 60){
const err8 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema37.properties.parent,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern12.test(data2)){
const err9 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema37.properties.parent,data:data2};
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
if(data.funding !== undefined && func0.call(data, "funding")){
let data3 = data.funding;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
let dataType3 = typeof data4;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data4;
}
else if(data4 === null){
coerced3 = "";
}
else {
const err10 = {instancePath:instancePath+"/funding/" + i0,schemaPath:"#/properties/funding/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.funding.items.type,parentSchema:schema37.properties.funding.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced3 !== undefined){
data4 = coerced3;
if(data3 !== undefined){
data3[i0] = coerced3;
}
}
}
if(typeof data4 === "string"){
if(func71(data4) > 60){
const err11 = {instancePath:instancePath+"/funding/" + i0,schemaPath:"#/properties/funding/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema37.properties.funding.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern12.test(data4)){
const err12 = {instancePath:instancePath+"/funding/" + i0,schemaPath:"#/properties/funding/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema37.properties.funding.items,data:data4};
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
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema37.properties.funding,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.funding.type,parentSchema:schema37.properties.funding,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const notes = validate27;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"notes.json","title":"NotesSource","description":"Notes of a meeting.","type":"object","additionalProperties":false,"required":["title","status"],"properties":{"title":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The heading of the notes.","examples":["Initial Meeting Notes"]},"about":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"A sub-group or theme that the meeting was about."},"cag":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"Which of the area's CAGs met: the name of its file without its ending."},"status":{"type":"string","enum":["draft","published","agreed"],"description":"draft is not shown to the public, published is not yet agreed, agreed was agreed at a later meeting.","examples":["published"]},"authors":{"type":"array","items":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"A name."},"description":"Who wrote the notes, as [Sam Okafor, Priya Shah]."},"present":{"type":"array","items":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"A name."},"description":"Who was there, as [Sam Okafor, Priya Shah]."},"apologies":{"type":"array","items":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"A name."},"description":"Who sent apologies, as [Sam Okafor, Priya Shah]."},"actions":{"type":"array","description":"What is to be done, one entry each.","items":{"title":"ActionSource","type":"object","additionalProperties":false,"required":["action","status"],"description":"One thing to be done.","properties":{"action":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What is to be done.","examples":["Ask for a dropped kerb on Wharf Street"]},"owner":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"Who does it."},"due":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"By when."},"status":{"type":"string","enum":["open","done","dropped"],"description":"open until it is done or dropped.","examples":["open"]}}}},"agreed_on":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The day on which the notes were agreed; with status agreed."},"quoted":{"type":"boolean","description":"true for a document kept word for word: no advice is given on its language."}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="notes.json" */;
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
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema38.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.title.type,parentSchema:schema38.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["title"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema38.properties.title,data:data0};
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
if(data.about !== undefined && func0.call(data, "about")){
let data1 = data.about;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err5 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.about.type,parentSchema:schema38.properties.about,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["about"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema38.properties.about,data:data1};
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
if(data.cag !== undefined && func0.call(data, "cag")){
let data2 = data.cag;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err7 = {instancePath:instancePath+"/cag",schemaPath:"#/properties/cag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.cag.type,parentSchema:schema38.properties.cag,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["cag"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(func71(data2) > 60){
const err8 = {instancePath:instancePath+"/cag",schemaPath:"#/properties/cag/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema38.properties.cag,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern12.test(data2)){
const err9 = {instancePath:instancePath+"/cag",schemaPath:"#/properties/cag/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema38.properties.cag,data:data2};
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
if(data.status !== undefined && func0.call(data, "status")){
let data3 = data.status;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.status.type,parentSchema:schema38.properties.status,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["status"] = coerced3;
}
}
}
if(!(((data3 === "draft") || (data3 === "published")) || (data3 === "agreed"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.status.enum,parentSchema:schema38.properties.status,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.authors !== undefined && func0.call(data, "authors")){
let data4 = data.authors;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
let dataType4 = typeof data5;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data5;
}
else if(data5 === null){
coerced4 = "";
}
else {
const err12 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/properties/authors/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.authors.items.type,parentSchema:schema38.properties.authors.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced4 !== undefined){
data5 = coerced4;
if(data4 !== undefined){
data4[i0] = coerced4;
}
}
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err13 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/properties/authors/items/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema38.properties.authors.items,data:data5};
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
}
else {
const err14 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.authors.type,parentSchema:schema38.properties.authors,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.present !== undefined && func0.call(data, "present")){
let data6 = data.present;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
let dataType5 = typeof data7;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data7;
}
else if(data7 === null){
coerced5 = "";
}
else {
const err15 = {instancePath:instancePath+"/present/" + i1,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.present.items.type,parentSchema:schema38.properties.present.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced5 !== undefined){
data7 = coerced5;
if(data6 !== undefined){
data6[i1] = coerced5;
}
}
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err16 = {instancePath:instancePath+"/present/" + i1,schemaPath:"#/properties/present/items/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema38.properties.present.items,data:data7};
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
}
else {
const err17 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.present.type,parentSchema:schema38.properties.present,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.apologies !== undefined && func0.call(data, "apologies")){
let data8 = data.apologies;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 !== "string"){
let dataType6 = typeof data9;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data9;
}
else if(data9 === null){
coerced6 = "";
}
else {
const err18 = {instancePath:instancePath+"/apologies/" + i2,schemaPath:"#/properties/apologies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.apologies.items.type,parentSchema:schema38.properties.apologies.items,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced6 !== undefined){
data9 = coerced6;
if(data8 !== undefined){
data8[i2] = coerced6;
}
}
}
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err19 = {instancePath:instancePath+"/apologies/" + i2,schemaPath:"#/properties/apologies/items/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema38.properties.apologies.items,data:data9};
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
}
else {
const err20 = {instancePath:instancePath+"/apologies",schemaPath:"#/properties/apologies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.apologies.type,parentSchema:schema38.properties.apologies,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data10 = data.actions;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.action === undefined) || (!(func0.call(data11, "action")))){
const err21 = {instancePath:instancePath+"/actions/" + i3,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema38.properties.actions.items.required,parentSchema:schema38.properties.actions.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data11.status === undefined) || (!(func0.call(data11, "status")))){
const err22 = {instancePath:instancePath+"/actions/" + i3,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema38.properties.actions.items.required,parentSchema:schema38.properties.actions.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 of Object.keys(data11)){
if(!((((key1 === "action") || (key1 === "owner")) || (key1 === "due")) || (key1 === "status"))){
const err23 = {instancePath:instancePath+"/actions/" + i3,schemaPath:"#/properties/actions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38.properties.actions.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.action !== undefined && func0.call(data11, "action")){
let data12 = data11.action;
if(typeof data12 !== "string"){
let dataType7 = typeof data12;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data12;
}
else if(data12 === null){
coerced7 = "";
}
else {
const err24 = {instancePath:instancePath+"/actions/" + i3+"/action",schemaPath:"#/properties/actions/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.actions.items.properties.action.type,parentSchema:schema38.properties.actions.items.properties.action,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(coerced7 !== undefined){
data12 = coerced7;
if(data11 !== undefined){
data11["action"] = coerced7;
}
}
}
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err25 = {instancePath:instancePath+"/actions/" + i3+"/action",schemaPath:"#/properties/actions/items/properties/action/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema38.properties.actions.items.properties.action,data:data12};
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
if(data11.owner !== undefined && func0.call(data11, "owner")){
let data13 = data11.owner;
if(typeof data13 !== "string"){
let dataType8 = typeof data13;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data13;
}
else if(data13 === null){
coerced8 = "";
}
else {
const err26 = {instancePath:instancePath+"/actions/" + i3+"/owner",schemaPath:"#/properties/actions/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.actions.items.properties.owner.type,parentSchema:schema38.properties.actions.items.properties.owner,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(coerced8 !== undefined){
data13 = coerced8;
if(data11 !== undefined){
data11["owner"] = coerced8;
}
}
}
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err27 = {instancePath:instancePath+"/actions/" + i3+"/owner",schemaPath:"#/properties/actions/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema38.properties.actions.items.properties.owner,data:data13};
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
if(data11.due !== undefined && func0.call(data11, "due")){
let data14 = data11.due;
if(typeof data14 !== "string"){
let dataType9 = typeof data14;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data14;
}
else if(data14 === null){
coerced9 = "";
}
else {
const err28 = {instancePath:instancePath+"/actions/" + i3+"/due",schemaPath:"#/properties/actions/items/properties/due/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.actions.items.properties.due.type,parentSchema:schema38.properties.actions.items.properties.due,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(coerced9 !== undefined){
data14 = coerced9;
if(data11 !== undefined){
data11["due"] = coerced9;
}
}
}
if(typeof data14 === "string"){
if(!pattern17.test(data14)){
const err29 = {instancePath:instancePath+"/actions/" + i3+"/due",schemaPath:"#/properties/actions/items/properties/due/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema38.properties.actions.items.properties.due,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats0(data14))){
const err30 = {instancePath:instancePath+"/actions/" + i3+"/due",schemaPath:"#/properties/actions/items/properties/due/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema38.properties.actions.items.properties.due,data:data14};
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
if(data11.status !== undefined && func0.call(data11, "status")){
let data15 = data11.status;
if(typeof data15 !== "string"){
let dataType10 = typeof data15;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data15;
}
else if(data15 === null){
coerced10 = "";
}
else {
const err31 = {instancePath:instancePath+"/actions/" + i3+"/status",schemaPath:"#/properties/actions/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.actions.items.properties.status.type,parentSchema:schema38.properties.actions.items.properties.status,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(coerced10 !== undefined){
data15 = coerced10;
if(data11 !== undefined){
data11["status"] = coerced10;
}
}
}
if(!(((data15 === "open") || (data15 === "done")) || (data15 === "dropped"))){
const err32 = {instancePath:instancePath+"/actions/" + i3+"/status",schemaPath:"#/properties/actions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.actions.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.actions.items.properties.status.enum,parentSchema:schema38.properties.actions.items.properties.status,data:data15};
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
const err33 = {instancePath:instancePath+"/actions/" + i3,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.actions.items.type,parentSchema:schema38.properties.actions.items,data:data11};
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
const err34 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.actions.type,parentSchema:schema38.properties.actions,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.agreed_on !== undefined && func0.call(data, "agreed_on")){
let data16 = data.agreed_on;
if(typeof data16 !== "string"){
let dataType11 = typeof data16;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data16;
}
else if(data16 === null){
coerced11 = "";
}
else {
const err35 = {instancePath:instancePath+"/agreed_on",schemaPath:"#/properties/agreed_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.agreed_on.type,parentSchema:schema38.properties.agreed_on,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced11 !== undefined){
data16 = coerced11;
if(data !== undefined){
data["agreed_on"] = coerced11;
}
}
}
if(typeof data16 === "string"){
if(!pattern17.test(data16)){
const err36 = {instancePath:instancePath+"/agreed_on",schemaPath:"#/properties/agreed_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema38.properties.agreed_on,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(formats0(data16))){
const err37 = {instancePath:instancePath+"/agreed_on",schemaPath:"#/properties/agreed_on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema38.properties.agreed_on,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.quoted !== undefined && func0.call(data, "quoted")){
let data17 = data.quoted;
if(typeof data17 !== "boolean"){
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(data17 === "false" || data17 === 0 || data17 === null){
coerced12 = false;
}
else if(data17 === "true" || data17 === 1){
coerced12 = true;
}
else {
const err38 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.quoted.type,parentSchema:schema38.properties.quoted,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced12 !== undefined){
data17 = coerced12;
if(data !== undefined){
data["quoted"] = coerced12;
}
}
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const partnership = validate28;
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"partnership.json","title":"PartnershipSource","description":"Who publishes, and how to reach them.","type":"object","additionalProperties":false,"required":["name","abbreviation","url","about","contact","accessibility"],"properties":{"name":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The partnership's name in full.","examples":["Local Neighbourhood Partnerships"]},"abbreviation":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What the name is shortened to; one area is \"an LNP\".","examples":["LNP"]},"example":{"type":"boolean","description":"true where the whole partnership is invented. Leave it out otherwise."},"strapline":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The home page's heading; the name if left out.","examples":["Have a say in your neighbourhood"]},"url":{"type":"string","format":"site-address","pattern":"^https://([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(:\\d+)?/$","description":"The website's own address: begins with https:// and ends in a slash.","examples":["https://lnp.example.org/"]},"about":{"type":"string","format":"text","pattern":"\\S","description":"One or two sentences for the home page.","examples":["Local people and services working together."]},"contact":{"title":"PartnershipContactSource","type":"object","additionalProperties":false,"properties":{"phone":{"type":"string","format":"phone-number","pattern":"^.*\\S.*$","description":"The number to call, with its spaces and in quotation marks: \"01922 654703\"."},"purpose":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What people call for; it completes the sentence \"Call 01922 654703 for …\".","examples":["venue details and dates for your LNP area"]},"email":{"type":"string","format":"e-mail","pattern":"^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$","maxLength":254,"description":"The e-mail address to write to."},"text":{"type":"string","format":"phone-number","pattern":"^.*\\S.*$","description":"A number for text messages, with its spaces and in quotation marks."},"relay":{"type":"boolean","description":"true to say how to call by Relay UK (18001 before the number)."},"hours":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"When somebody answers: Monday to Friday, 9am to 5pm."}},"required":["phone","purpose"],"description":"Whom to call. What an area's contact leaves out is taken from here."},"logo":{"type":"object","additionalProperties":false,"required":["image","alt"],"description":"The partnership's logo; its name in type if left out.","properties":{"image":{"type":"string","format":"image-path","pattern":"^images/[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg|jpeg|svg)$","description":"The picture's file.","examples":["images/logo.svg"]},"alt":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What the logo says, for those who cannot see it.","examples":["Local Neighbourhood Partnerships"]}}},"funding":{"type":"array","items":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The name of an entry in funding.yaml."},"uniqueItems":true,"description":"Who paid: names of entries in funding.yaml, as [erdf]. They are acknowledged on every page and leaflet."},"accessibility":{"type":"object","additionalProperties":false,"required":["prepared","reviewed"],"description":"What the accessibility statement needs.","properties":{"prepared":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The day on which the statement was first written.","examples":["2026-11-22"]},"reviewed":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The day on which the statement was last checked; check it every year.","examples":["2026-11-22"]},"contact":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"Whom to tell about a problem: a phone number or an e-mail address. The partnership's contact if left out."},"tested":{"type":"object","additionalProperties":false,"required":["on","how"],"description":"A test of the website by people.","properties":{"on":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The day of the test.","examples":["2026-11-20"]},"how":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"Who tested, and with what.","examples":["Screen reader and keyboard by two people"]}}},"issues":{"type":"array","items":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"One thing that is not accessible."},"description":"What is known not to be accessible, one sentence each."}}},"privacy":{"type":"object","additionalProperties":false,"description":"What the privacy page needs.","properties":{"contact":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"Whom to ask about personal data: a phone number or an e-mail address."},"attendance_months":{"type":"integer","minimum":0,"maximum":600,"description":"For how many months the names of those present at a meeting are shown; then only how many they were. 24 if left out."}}},"alert":{"type":"object","additionalProperties":false,"required":["text","from","until"],"description":"A notice at the top of every page, for a time.","properties":{"text":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The words of the notice.","examples":["The office is closed over Christmas."]},"from":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The first day on which it is shown.","examples":["2026-12-20"]},"until":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The last day on which it is shown.","examples":["2027-01-04"]},"link":{"type":"string","format":"link","pattern":"^(/(?!/)\\S*|https://[^\\s/]\\S*)$","description":"Where to read more: a page of this site, such as /calendar/, or an address that begins with https://."}}},"redirects":{"type":"object","description":"Old addresses, each with the page that took its place, or the word gone.","propertyNames":{"type":"string","format":"old-address","description":"An old address without the website's name: /old-page/."},"additionalProperties":{"type":"string","format":"redirect-target","pattern":"\\S","description":"A page of this site, such as /areas/canalside/, or the word gone."}}}};
const pattern67 = new RegExp("^https://([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(:\\d+)?/$", "u");
const pattern74 = new RegExp("^images/[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg|jpeg|svg)$", "u");
const pattern87 = new RegExp("^(/(?!/)\\S*|https://[^\\s/]\\S*)$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="partnership.json" */;
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
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.abbreviation === undefined) || (!(func0.call(data, "abbreviation")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "abbreviation"},message:"must have required property '"+"abbreviation"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.url === undefined) || (!(func0.call(data, "url")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.about === undefined) || (!(func0.call(data, "about")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.contact === undefined) || (!(func0.call(data, "contact")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.accessibility === undefined) || (!(func0.call(data, "accessibility")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessibility"},message:"must have required property '"+"accessibility"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema39.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.name.type,parentSchema:schema39.properties.name,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["name"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.name,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.abbreviation !== undefined && func0.call(data, "abbreviation")){
let data1 = data.abbreviation;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err9 = {instancePath:instancePath+"/abbreviation",schemaPath:"#/properties/abbreviation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.abbreviation.type,parentSchema:schema39.properties.abbreviation,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["abbreviation"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/abbreviation",schemaPath:"#/properties/abbreviation/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.abbreviation,data:data1};
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
if(data.example !== undefined && func0.call(data, "example")){
let data2 = data.example;
if(typeof data2 !== "boolean"){
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(data2 === "false" || data2 === 0 || data2 === null){
coerced2 = false;
}
else if(data2 === "true" || data2 === 1){
coerced2 = true;
}
else {
const err11 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.example.type,parentSchema:schema39.properties.example,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["example"] = coerced2;
}
}
}
}
if(data.strapline !== undefined && func0.call(data, "strapline")){
let data3 = data.strapline;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
const err12 = {instancePath:instancePath+"/strapline",schemaPath:"#/properties/strapline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.strapline.type,parentSchema:schema39.properties.strapline,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["strapline"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err13 = {instancePath:instancePath+"/strapline",schemaPath:"#/properties/strapline/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.strapline,data:data3};
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
if(data.url !== undefined && func0.call(data, "url")){
let data4 = data.url;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
const err14 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.url.type,parentSchema:schema39.properties.url,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["url"] = coerced4;
}
}
}
if(typeof data4 === "string"){
if(!pattern67.test(data4)){
const err15 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(:\\d+)?/$"},message:"must match pattern \""+"^https://([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(:\\d+)?/$"+"\"",schema:"^https://([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(:\\d+)?/$",parentSchema:schema39.properties.url,data:data4};
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
if(data.about !== undefined && func0.call(data, "about")){
let data5 = data.about;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
const err16 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.about.type,parentSchema:schema39.properties.about,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["about"] = coerced5;
}
}
}
if(typeof data5 === "string"){
if(!pattern21.test(data5)){
const err17 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema39.properties.about,data:data5};
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
if(data.contact !== undefined && func0.call(data, "contact")){
let data6 = data.contact;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.phone === undefined) || (!(func0.call(data6, "phone")))){
const err18 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'",schema:schema39.properties.contact.required,parentSchema:schema39.properties.contact,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data6.purpose === undefined) || (!(func0.call(data6, "purpose")))){
const err19 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema39.properties.contact.required,parentSchema:schema39.properties.contact,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!((((((key1 === "phone") || (key1 === "purpose")) || (key1 === "email")) || (key1 === "text")) || (key1 === "relay")) || (key1 === "hours"))){
const err20 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.contact,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.phone !== undefined && func0.call(data6, "phone")){
let data7 = data6.phone;
if(typeof data7 !== "string"){
let dataType6 = typeof data7;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data7;
}
else if(data7 === null){
coerced6 = "";
}
else {
const err21 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.contact.properties.phone.type,parentSchema:schema39.properties.contact.properties.phone,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(coerced6 !== undefined){
data7 = coerced6;
if(data6 !== undefined){
data6["phone"] = coerced6;
}
}
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err22 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.contact.properties.phone,data:data7};
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
if(data6.purpose !== undefined && func0.call(data6, "purpose")){
let data8 = data6.purpose;
if(typeof data8 !== "string"){
let dataType7 = typeof data8;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data8;
}
else if(data8 === null){
coerced7 = "";
}
else {
const err23 = {instancePath:instancePath+"/contact/purpose",schemaPath:"#/properties/contact/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.contact.properties.purpose.type,parentSchema:schema39.properties.contact.properties.purpose,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced7 !== undefined){
data8 = coerced7;
if(data6 !== undefined){
data6["purpose"] = coerced7;
}
}
}
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err24 = {instancePath:instancePath+"/contact/purpose",schemaPath:"#/properties/contact/properties/purpose/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.contact.properties.purpose,data:data8};
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
if(data6.email !== undefined && func0.call(data6, "email")){
let data9 = data6.email;
if(typeof data9 !== "string"){
let dataType8 = typeof data9;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data9;
}
else if(data9 === null){
coerced8 = "";
}
else {
const err25 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.contact.properties.email.type,parentSchema:schema39.properties.contact.properties.email,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced8 !== undefined){
data9 = coerced8;
if(data6 !== undefined){
data6["email"] = coerced8;
}
}
}
if(typeof data9 === "string"){
if(func71(data9) > 254){
const err26 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema39.properties.contact.properties.email,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern9.test(data9)){
const err27 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"},message:"must match pattern \""+"^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"+"\"",schema:"^[^\\s@\"<>(),:;\\\\\\[\\]]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$",parentSchema:schema39.properties.contact.properties.email,data:data9};
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
if(data6.text !== undefined && func0.call(data6, "text")){
let data10 = data6.text;
if(typeof data10 !== "string"){
let dataType9 = typeof data10;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data10;
}
else if(data10 === null){
coerced9 = "";
}
else {
const err28 = {instancePath:instancePath+"/contact/text",schemaPath:"#/properties/contact/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.contact.properties.text.type,parentSchema:schema39.properties.contact.properties.text,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(coerced9 !== undefined){
data10 = coerced9;
if(data6 !== undefined){
data6["text"] = coerced9;
}
}
}
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err29 = {instancePath:instancePath+"/contact/text",schemaPath:"#/properties/contact/properties/text/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.contact.properties.text,data:data10};
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
if(data6.relay !== undefined && func0.call(data6, "relay")){
let data11 = data6.relay;
if(typeof data11 !== "boolean"){
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(data11 === "false" || data11 === 0 || data11 === null){
coerced10 = false;
}
else if(data11 === "true" || data11 === 1){
coerced10 = true;
}
else {
const err30 = {instancePath:instancePath+"/contact/relay",schemaPath:"#/properties/contact/properties/relay/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.contact.properties.relay.type,parentSchema:schema39.properties.contact.properties.relay,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(coerced10 !== undefined){
data11 = coerced10;
if(data6 !== undefined){
data6["relay"] = coerced10;
}
}
}
}
if(data6.hours !== undefined && func0.call(data6, "hours")){
let data12 = data6.hours;
if(typeof data12 !== "string"){
let dataType11 = typeof data12;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data12;
}
else if(data12 === null){
coerced11 = "";
}
else {
const err31 = {instancePath:instancePath+"/contact/hours",schemaPath:"#/properties/contact/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.contact.properties.hours.type,parentSchema:schema39.properties.contact.properties.hours,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(coerced11 !== undefined){
data12 = coerced11;
if(data6 !== undefined){
data6["hours"] = coerced11;
}
}
}
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err32 = {instancePath:instancePath+"/contact/hours",schemaPath:"#/properties/contact/properties/hours/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.contact.properties.hours,data:data12};
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
}
else {
const err33 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.contact.type,parentSchema:schema39.properties.contact,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.logo !== undefined && func0.call(data, "logo")){
let data13 = data.logo;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.image === undefined) || (!(func0.call(data13, "image")))){
const err34 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema39.properties.logo.required,parentSchema:schema39.properties.logo,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data13.alt === undefined) || (!(func0.call(data13, "alt")))){
const err35 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/required",keyword:"required",params:{missingProperty: "alt"},message:"must have required property '"+"alt"+"'",schema:schema39.properties.logo.required,parentSchema:schema39.properties.logo,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 of Object.keys(data13)){
if(!((key2 === "image") || (key2 === "alt"))){
const err36 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.logo,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.image !== undefined && func0.call(data13, "image")){
let data14 = data13.image;
if(typeof data14 !== "string"){
let dataType12 = typeof data14;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data14;
}
else if(data14 === null){
coerced12 = "";
}
else {
const err37 = {instancePath:instancePath+"/logo/image",schemaPath:"#/properties/logo/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.logo.properties.image.type,parentSchema:schema39.properties.logo.properties.image,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(coerced12 !== undefined){
data14 = coerced12;
if(data13 !== undefined){
data13["image"] = coerced12;
}
}
}
if(typeof data14 === "string"){
if(!pattern74.test(data14)){
const err38 = {instancePath:instancePath+"/logo/image",schemaPath:"#/properties/logo/properties/image/pattern",keyword:"pattern",params:{pattern: "^images/[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg|jpeg|svg)$"},message:"must match pattern \""+"^images/[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg|jpeg|svg)$"+"\"",schema:"^images/[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg|jpeg|svg)$",parentSchema:schema39.properties.logo.properties.image,data:data14};
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
if(data13.alt !== undefined && func0.call(data13, "alt")){
let data15 = data13.alt;
if(typeof data15 !== "string"){
let dataType13 = typeof data15;
let coerced13 = undefined;
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data15;
}
else if(data15 === null){
coerced13 = "";
}
else {
const err39 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.logo.properties.alt.type,parentSchema:schema39.properties.logo.properties.alt,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(coerced13 !== undefined){
data15 = coerced13;
if(data13 !== undefined){
data13["alt"] = coerced13;
}
}
}
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err40 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.logo.properties.alt,data:data15};
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
}
else {
const err41 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.logo.type,parentSchema:schema39.properties.logo,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.funding !== undefined && func0.call(data, "funding")){
let data16 = data.funding;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 !== "string"){
let dataType14 = typeof data17;
let coerced14 = undefined;
if(!(coerced14 !== undefined)){
if(dataType14 == "number" || dataType14 == "boolean"){
coerced14 = "" + data17;
}
else if(data17 === null){
coerced14 = "";
}
else {
const err42 = {instancePath:instancePath+"/funding/" + i0,schemaPath:"#/properties/funding/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.funding.items.type,parentSchema:schema39.properties.funding.items,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(coerced14 !== undefined){
data17 = coerced14;
if(data16 !== undefined){
data16[i0] = coerced14;
}
}
}
if(typeof data17 === "string"){
if(func71(data17) > 60){
const err43 = {instancePath:instancePath+"/funding/" + i0,schemaPath:"#/properties/funding/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema39.properties.funding.items,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern12.test(data17)){
const err44 = {instancePath:instancePath+"/funding/" + i0,schemaPath:"#/properties/funding/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema39.properties.funding.items,data:data17};
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
let i1 = data16.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data16[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err45 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema39.properties.funding,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err46 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.funding.type,parentSchema:schema39.properties.funding,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.accessibility !== undefined && func0.call(data, "accessibility")){
let data18 = data.accessibility;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.prepared === undefined) || (!(func0.call(data18, "prepared")))){
const err47 = {instancePath:instancePath+"/accessibility",schemaPath:"#/properties/accessibility/required",keyword:"required",params:{missingProperty: "prepared"},message:"must have required property '"+"prepared"+"'",schema:schema39.properties.accessibility.required,parentSchema:schema39.properties.accessibility,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data18.reviewed === undefined) || (!(func0.call(data18, "reviewed")))){
const err48 = {instancePath:instancePath+"/accessibility",schemaPath:"#/properties/accessibility/required",keyword:"required",params:{missingProperty: "reviewed"},message:"must have required property '"+"reviewed"+"'",schema:schema39.properties.accessibility.required,parentSchema:schema39.properties.accessibility,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key3 of Object.keys(data18)){
if(!(((((key3 === "prepared") || (key3 === "reviewed")) || (key3 === "contact")) || (key3 === "tested")) || (key3 === "issues"))){
const err49 = {instancePath:instancePath+"/accessibility",schemaPath:"#/properties/accessibility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.accessibility,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.prepared !== undefined && func0.call(data18, "prepared")){
let data19 = data18.prepared;
if(typeof data19 !== "string"){
let dataType15 = typeof data19;
let coerced15 = undefined;
if(!(coerced15 !== undefined)){
if(dataType15 == "number" || dataType15 == "boolean"){
coerced15 = "" + data19;
}
else if(data19 === null){
coerced15 = "";
}
else {
const err50 = {instancePath:instancePath+"/accessibility/prepared",schemaPath:"#/properties/accessibility/properties/prepared/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.accessibility.properties.prepared.type,parentSchema:schema39.properties.accessibility.properties.prepared,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(coerced15 !== undefined){
data19 = coerced15;
if(data18 !== undefined){
data18["prepared"] = coerced15;
}
}
}
if(typeof data19 === "string"){
if(!pattern17.test(data19)){
const err51 = {instancePath:instancePath+"/accessibility/prepared",schemaPath:"#/properties/accessibility/properties/prepared/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema39.properties.accessibility.properties.prepared,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(formats0(data19))){
const err52 = {instancePath:instancePath+"/accessibility/prepared",schemaPath:"#/properties/accessibility/properties/prepared/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema39.properties.accessibility.properties.prepared,data:data19};
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
if(data18.reviewed !== undefined && func0.call(data18, "reviewed")){
let data20 = data18.reviewed;
if(typeof data20 !== "string"){
let dataType16 = typeof data20;
let coerced16 = undefined;
if(!(coerced16 !== undefined)){
if(dataType16 == "number" || dataType16 == "boolean"){
coerced16 = "" + data20;
}
else if(data20 === null){
coerced16 = "";
}
else {
const err53 = {instancePath:instancePath+"/accessibility/reviewed",schemaPath:"#/properties/accessibility/properties/reviewed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.accessibility.properties.reviewed.type,parentSchema:schema39.properties.accessibility.properties.reviewed,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(coerced16 !== undefined){
data20 = coerced16;
if(data18 !== undefined){
data18["reviewed"] = coerced16;
}
}
}
if(typeof data20 === "string"){
if(!pattern17.test(data20)){
const err54 = {instancePath:instancePath+"/accessibility/reviewed",schemaPath:"#/properties/accessibility/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema39.properties.accessibility.properties.reviewed,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(formats0(data20))){
const err55 = {instancePath:instancePath+"/accessibility/reviewed",schemaPath:"#/properties/accessibility/properties/reviewed/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema39.properties.accessibility.properties.reviewed,data:data20};
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
if(data18.contact !== undefined && func0.call(data18, "contact")){
let data21 = data18.contact;
if(typeof data21 !== "string"){
let dataType17 = typeof data21;
let coerced17 = undefined;
if(!(coerced17 !== undefined)){
if(dataType17 == "number" || dataType17 == "boolean"){
coerced17 = "" + data21;
}
else if(data21 === null){
coerced17 = "";
}
else {
const err56 = {instancePath:instancePath+"/accessibility/contact",schemaPath:"#/properties/accessibility/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.accessibility.properties.contact.type,parentSchema:schema39.properties.accessibility.properties.contact,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(coerced17 !== undefined){
data21 = coerced17;
if(data18 !== undefined){
data18["contact"] = coerced17;
}
}
}
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err57 = {instancePath:instancePath+"/accessibility/contact",schemaPath:"#/properties/accessibility/properties/contact/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.accessibility.properties.contact,data:data21};
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
if(data18.tested !== undefined && func0.call(data18, "tested")){
let data22 = data18.tested;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.on === undefined) || (!(func0.call(data22, "on")))){
const err58 = {instancePath:instancePath+"/accessibility/tested",schemaPath:"#/properties/accessibility/properties/tested/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema39.properties.accessibility.properties.tested.required,parentSchema:schema39.properties.accessibility.properties.tested,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data22.how === undefined) || (!(func0.call(data22, "how")))){
const err59 = {instancePath:instancePath+"/accessibility/tested",schemaPath:"#/properties/accessibility/properties/tested/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema39.properties.accessibility.properties.tested.required,parentSchema:schema39.properties.accessibility.properties.tested,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key4 of Object.keys(data22)){
if(!((key4 === "on") || (key4 === "how"))){
const err60 = {instancePath:instancePath+"/accessibility/tested",schemaPath:"#/properties/accessibility/properties/tested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.accessibility.properties.tested,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.on !== undefined && func0.call(data22, "on")){
let data23 = data22.on;
if(typeof data23 !== "string"){
let dataType18 = typeof data23;
let coerced18 = undefined;
if(!(coerced18 !== undefined)){
if(dataType18 == "number" || dataType18 == "boolean"){
coerced18 = "" + data23;
}
else if(data23 === null){
coerced18 = "";
}
else {
const err61 = {instancePath:instancePath+"/accessibility/tested/on",schemaPath:"#/properties/accessibility/properties/tested/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.accessibility.properties.tested.properties.on.type,parentSchema:schema39.properties.accessibility.properties.tested.properties.on,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(coerced18 !== undefined){
data23 = coerced18;
if(data22 !== undefined){
data22["on"] = coerced18;
}
}
}
if(typeof data23 === "string"){
if(!pattern17.test(data23)){
const err62 = {instancePath:instancePath+"/accessibility/tested/on",schemaPath:"#/properties/accessibility/properties/tested/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema39.properties.accessibility.properties.tested.properties.on,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(formats0(data23))){
const err63 = {instancePath:instancePath+"/accessibility/tested/on",schemaPath:"#/properties/accessibility/properties/tested/properties/on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema39.properties.accessibility.properties.tested.properties.on,data:data23};
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
if(data22.how !== undefined && func0.call(data22, "how")){
let data24 = data22.how;
if(typeof data24 !== "string"){
let dataType19 = typeof data24;
let coerced19 = undefined;
if(!(coerced19 !== undefined)){
if(dataType19 == "number" || dataType19 == "boolean"){
coerced19 = "" + data24;
}
else if(data24 === null){
coerced19 = "";
}
else {
const err64 = {instancePath:instancePath+"/accessibility/tested/how",schemaPath:"#/properties/accessibility/properties/tested/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.accessibility.properties.tested.properties.how.type,parentSchema:schema39.properties.accessibility.properties.tested.properties.how,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(coerced19 !== undefined){
data24 = coerced19;
if(data22 !== undefined){
data22["how"] = coerced19;
}
}
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err65 = {instancePath:instancePath+"/accessibility/tested/how",schemaPath:"#/properties/accessibility/properties/tested/properties/how/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.accessibility.properties.tested.properties.how,data:data24};
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
const err66 = {instancePath:instancePath+"/accessibility/tested",schemaPath:"#/properties/accessibility/properties/tested/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.accessibility.properties.tested.type,parentSchema:schema39.properties.accessibility.properties.tested,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data18.issues !== undefined && func0.call(data18, "issues")){
let data25 = data18.issues;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i2=0; i2<len1; i2++){
let data26 = data25[i2];
if(typeof data26 !== "string"){
let dataType20 = typeof data26;
let coerced20 = undefined;
if(!(coerced20 !== undefined)){
if(dataType20 == "number" || dataType20 == "boolean"){
coerced20 = "" + data26;
}
else if(data26 === null){
coerced20 = "";
}
else {
const err67 = {instancePath:instancePath+"/accessibility/issues/" + i2,schemaPath:"#/properties/accessibility/properties/issues/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.accessibility.properties.issues.items.type,parentSchema:schema39.properties.accessibility.properties.issues.items,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(coerced20 !== undefined){
data26 = coerced20;
if(data25 !== undefined){
data25[i2] = coerced20;
}
}
}
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err68 = {instancePath:instancePath+"/accessibility/issues/" + i2,schemaPath:"#/properties/accessibility/properties/issues/items/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.accessibility.properties.issues.items,data:data26};
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
}
else {
const err69 = {instancePath:instancePath+"/accessibility/issues",schemaPath:"#/properties/accessibility/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.accessibility.properties.issues.type,parentSchema:schema39.properties.accessibility.properties.issues,data:data25};
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
const err70 = {instancePath:instancePath+"/accessibility",schemaPath:"#/properties/accessibility/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.accessibility.type,parentSchema:schema39.properties.accessibility,data:data18};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data27 = data.privacy;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 of Object.keys(data27)){
if(!((key5 === "contact") || (key5 === "attendance_months"))){
const err71 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.privacy,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.contact !== undefined && func0.call(data27, "contact")){
let data28 = data27.contact;
if(typeof data28 !== "string"){
let dataType21 = typeof data28;
let coerced21 = undefined;
if(!(coerced21 !== undefined)){
if(dataType21 == "number" || dataType21 == "boolean"){
coerced21 = "" + data28;
}
else if(data28 === null){
coerced21 = "";
}
else {
const err72 = {instancePath:instancePath+"/privacy/contact",schemaPath:"#/properties/privacy/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.privacy.properties.contact.type,parentSchema:schema39.properties.privacy.properties.contact,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(coerced21 !== undefined){
data28 = coerced21;
if(data27 !== undefined){
data27["contact"] = coerced21;
}
}
}
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err73 = {instancePath:instancePath+"/privacy/contact",schemaPath:"#/properties/privacy/properties/contact/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.privacy.properties.contact,data:data28};
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
if(data27.attendance_months !== undefined && func0.call(data27, "attendance_months")){
let data29 = data27.attendance_months;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
let dataType22 = typeof data29;
let coerced22 = undefined;
if(!(coerced22 !== undefined)){
if(dataType22 === "boolean" || data29 === null
              || (dataType22 === "string" && data29 && data29 == +data29 && !(data29 % 1))){
coerced22 = +data29;
}
else {
const err74 = {instancePath:instancePath+"/privacy/attendance_months",schemaPath:"#/properties/privacy/properties/attendance_months/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.privacy.properties.attendance_months.type,parentSchema:schema39.properties.privacy.properties.attendance_months,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(coerced22 !== undefined){
data29 = coerced22;
if(data27 !== undefined){
data27["attendance_months"] = coerced22;
}
}
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 600 || isNaN(data29)){
const err75 = {instancePath:instancePath+"/privacy/attendance_months",schemaPath:"#/properties/privacy/properties/attendance_months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema39.properties.privacy.properties.attendance_months,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err76 = {instancePath:instancePath+"/privacy/attendance_months",schemaPath:"#/properties/privacy/properties/attendance_months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.privacy.properties.attendance_months,data:data29};
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
}
else {
const err77 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.privacy.type,parentSchema:schema39.properties.privacy,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.alert !== undefined && func0.call(data, "alert")){
let data30 = data.alert;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.text === undefined) || (!(func0.call(data30, "text")))){
const err78 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema39.properties.alert.required,parentSchema:schema39.properties.alert,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((data30.from === undefined) || (!(func0.call(data30, "from")))){
const err79 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema39.properties.alert.required,parentSchema:schema39.properties.alert,data:data30};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((data30.until === undefined) || (!(func0.call(data30, "until")))){
const err80 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema39.properties.alert.required,parentSchema:schema39.properties.alert,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key6 of Object.keys(data30)){
if(!((((key6 === "text") || (key6 === "from")) || (key6 === "until")) || (key6 === "link"))){
const err81 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.alert,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.text !== undefined && func0.call(data30, "text")){
let data31 = data30.text;
if(typeof data31 !== "string"){
let dataType23 = typeof data31;
let coerced23 = undefined;
if(!(coerced23 !== undefined)){
if(dataType23 == "number" || dataType23 == "boolean"){
coerced23 = "" + data31;
}
else if(data31 === null){
coerced23 = "";
}
else {
const err82 = {instancePath:instancePath+"/alert/text",schemaPath:"#/properties/alert/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.alert.properties.text.type,parentSchema:schema39.properties.alert.properties.text,data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(coerced23 !== undefined){
data31 = coerced23;
if(data30 !== undefined){
data30["text"] = coerced23;
}
}
}
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err83 = {instancePath:instancePath+"/alert/text",schemaPath:"#/properties/alert/properties/text/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema39.properties.alert.properties.text,data:data31};
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
if(data30.from !== undefined && func0.call(data30, "from")){
let data32 = data30.from;
if(typeof data32 !== "string"){
let dataType24 = typeof data32;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 == "number" || dataType24 == "boolean"){
coerced24 = "" + data32;
}
else if(data32 === null){
coerced24 = "";
}
else {
const err84 = {instancePath:instancePath+"/alert/from",schemaPath:"#/properties/alert/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.alert.properties.from.type,parentSchema:schema39.properties.alert.properties.from,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(coerced24 !== undefined){
data32 = coerced24;
if(data30 !== undefined){
data30["from"] = coerced24;
}
}
}
if(typeof data32 === "string"){
if(!pattern17.test(data32)){
const err85 = {instancePath:instancePath+"/alert/from",schemaPath:"#/properties/alert/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema39.properties.alert.properties.from,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(formats0(data32))){
const err86 = {instancePath:instancePath+"/alert/from",schemaPath:"#/properties/alert/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema39.properties.alert.properties.from,data:data32};
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
if(data30.until !== undefined && func0.call(data30, "until")){
let data33 = data30.until;
if(typeof data33 !== "string"){
let dataType25 = typeof data33;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 == "number" || dataType25 == "boolean"){
coerced25 = "" + data33;
}
else if(data33 === null){
coerced25 = "";
}
else {
const err87 = {instancePath:instancePath+"/alert/until",schemaPath:"#/properties/alert/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.alert.properties.until.type,parentSchema:schema39.properties.alert.properties.until,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(coerced25 !== undefined){
data33 = coerced25;
if(data30 !== undefined){
data30["until"] = coerced25;
}
}
}
if(typeof data33 === "string"){
if(!pattern17.test(data33)){
const err88 = {instancePath:instancePath+"/alert/until",schemaPath:"#/properties/alert/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema39.properties.alert.properties.until,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(formats0(data33))){
const err89 = {instancePath:instancePath+"/alert/until",schemaPath:"#/properties/alert/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema39.properties.alert.properties.until,data:data33};
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
if(data30.link !== undefined && func0.call(data30, "link")){
let data34 = data30.link;
if(typeof data34 !== "string"){
let dataType26 = typeof data34;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data34;
}
else if(data34 === null){
coerced26 = "";
}
else {
const err90 = {instancePath:instancePath+"/alert/link",schemaPath:"#/properties/alert/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.alert.properties.link.type,parentSchema:schema39.properties.alert.properties.link,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(coerced26 !== undefined){
data34 = coerced26;
if(data30 !== undefined){
data30["link"] = coerced26;
}
}
}
if(typeof data34 === "string"){
if(!pattern87.test(data34)){
const err91 = {instancePath:instancePath+"/alert/link",schemaPath:"#/properties/alert/properties/link/pattern",keyword:"pattern",params:{pattern: "^(/(?!/)\\S*|https://[^\\s/]\\S*)$"},message:"must match pattern \""+"^(/(?!/)\\S*|https://[^\\s/]\\S*)$"+"\"",schema:"^(/(?!/)\\S*|https://[^\\s/]\\S*)$",parentSchema:schema39.properties.alert.properties.link,data:data34};
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
}
else {
const err92 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.alert.type,parentSchema:schema39.properties.alert,data:data30};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.redirects !== undefined && func0.call(data, "redirects")){
let data35 = data.redirects;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 of Object.keys(data35)){
const _errs80 = errors;
if(typeof key7 !== "string"){
let dataType27 = typeof key7;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + key7;
}
else if(key7 === null){
coerced27 = "";
}
else {
const err93 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.redirects.propertyNames.type,parentSchema:schema39.properties.redirects.propertyNames,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(coerced27 !== undefined){
key7 = coerced27;
if(data35 !== undefined){
data35["redirects"] = coerced27;
}
}
}
var valid12 = _errs80 === errors;
if(!valid12){
const err94 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid",schema:schema39.properties.redirects.propertyNames,parentSchema:schema39.properties.redirects,data:data35};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
for(const key8 of Object.keys(data35)){
let data36 = data35[key8];
if(typeof data36 !== "string"){
let dataType28 = typeof data36;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data36;
}
else if(data36 === null){
coerced28 = "";
}
else {
const err95 = {instancePath:instancePath+"/redirects/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redirects/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.redirects.additionalProperties.type,parentSchema:schema39.properties.redirects.additionalProperties,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(coerced28 !== undefined){
data36 = coerced28;
if(data35 !== undefined){
data35[key8] = coerced28;
}
}
}
if(typeof data36 === "string"){
if(!pattern21.test(data36)){
const err96 = {instancePath:instancePath+"/redirects/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redirects/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema39.properties.redirects.additionalProperties,data:data36};
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
const err97 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.redirects.type,parentSchema:schema39.properties.redirects,data:data35};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const roles = validate29;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"roles.json","title":"RolesSource","description":"The officers' roles, each under a name of its own.","type":"object","propertyNames":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The name by which other files refer to this role."},"additionalProperties":{"title":"RoleSource","type":"object","additionalProperties":false,"required":["name"],"description":"One role.","properties":{"name":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The role in full.","examples":["Neighbourhood Partnership Officer"]},"abbreviation":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What the role is shortened to: NPO."},"organisation":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"Whom holders of the role work for."}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="roles.json" */;
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
const _errs1 = errors;
if(typeof key0 !== "string"){
let dataType0 = typeof key0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + key0;
}
else if(key0 === null){
coerced0 = "";
}
else {
const err0 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.propertyNames.type,parentSchema:schema40.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(coerced0 !== undefined){
key0 = coerced0;
if(data !== undefined){
data[parentDataProperty] = coerced0;
}
}
}
if(typeof key0 === "string"){
if(func71(key0) > 60){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema40.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern12.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema40.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema40.propertyNames,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema40.additionalProperties.required,parentSchema:schema40.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key2 of Object.keys(data0)){
if(!(((key2 === "name") || (key2 === "abbreviation")) || (key2 === "organisation"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema40.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.additionalProperties.properties.name.type,parentSchema:schema40.additionalProperties.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data0 !== undefined){
data0["name"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema40.additionalProperties.properties.name,data:data1};
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
if(data0.abbreviation !== undefined && func0.call(data0, "abbreviation")){
let data2 = data0.abbreviation;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/abbreviation",schemaPath:"#/additionalProperties/properties/abbreviation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.additionalProperties.properties.abbreviation.type,parentSchema:schema40.additionalProperties.properties.abbreviation,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data0 !== undefined){
data0["abbreviation"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/abbreviation",schemaPath:"#/additionalProperties/properties/abbreviation/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema40.additionalProperties.properties.abbreviation,data:data2};
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
if(data0.organisation !== undefined && func0.call(data0, "organisation")){
let data3 = data0.organisation;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/organisation",schemaPath:"#/additionalProperties/properties/organisation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.additionalProperties.properties.organisation.type,parentSchema:schema40.additionalProperties.properties.organisation,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data0 !== undefined){
data0["organisation"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/organisation",schemaPath:"#/additionalProperties/properties/organisation/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema40.additionalProperties.properties.organisation,data:data3};
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
}
else {
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.additionalProperties.type,parentSchema:schema40.additionalProperties,data:data0};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sheet = validate30;
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"sheet.json","title":"SheetSource","description":"An information sheet: a page, and leaflets to print.","type":"object","additionalProperties":false,"required":["title","label","summary","editions","leaflet","updated"],"properties":{"title":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"The heading of the page and of the leaflet.","examples":["What is a Community Action Group (CAG)?"]},"short_title":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"A shorter title for breadcrumbs, the feet of pages and tear-off strips; the title if left out."},"label":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What is printed above the title.","examples":["Information sheet"]},"summary":{"type":"string","format":"text","pattern":"\\S","description":"The first paragraph; search engines show it too.","examples":["The aim of this information sheet is to say what a CAG is."]},"editions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["partnership","areas"],"description":"partnership: one for everybody; areas: one for each area, with its contact."},"description":"Which editions to make: partnership for everybody, areas for one of each area's own.","examples":["[partnership, areas]"]},"leaflet":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["a4","a4-large-print","a5-booklet","a3-poster","a4-poster"],"description":"A format of leaflet."},"description":"Which leaflets to make; [] for none. There is always a page.","examples":["[a4]"]},"poster":{"type":"array","minItems":1,"items":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"A heading of this sheet."},"description":"The headings of the sections that the poster carries."},"order":{"type":"integer","description":"A whole number that sorts lists: 1 stands first."},"funding":{"type":"array","items":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The name of an entry in funding.yaml."},"uniqueItems":true,"description":"Who paid: names of entries in funding.yaml, as [erdf]. The partnership's if left out; [] for no acknowledgement."},"updated":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The day on which the sheet was last changed.","examples":["2026-11-01"]},"review_by":{"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The day by which the sheet is to be read again: its page says so, and from then on you are reminded."},"quoted":{"type":"boolean","description":"true for a document kept word for word: no advice is given on its language."}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sheet.json" */;
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
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.label === undefined) || (!(func0.call(data, "label")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.editions === undefined) || (!(func0.call(data, "editions")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "editions"},message:"must have required property '"+"editions"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.leaflet === undefined) || (!(func0.call(data, "leaflet")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leaflet"},message:"must have required property '"+"leaflet"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.updated === undefined) || (!(func0.call(data, "updated")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema41.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.title.type,parentSchema:schema41.properties.title,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["title"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema41.properties.title,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.short_title !== undefined && func0.call(data, "short_title")){
let data1 = data.short_title;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err9 = {instancePath:instancePath+"/short_title",schemaPath:"#/properties/short_title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.short_title.type,parentSchema:schema41.properties.short_title,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["short_title"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/short_title",schemaPath:"#/properties/short_title/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema41.properties.short_title,data:data1};
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
if(data.label !== undefined && func0.call(data, "label")){
let data2 = data.label;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err11 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.label.type,parentSchema:schema41.properties.label,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["label"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err12 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema41.properties.label,data:data2};
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
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
const err13 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.summary.type,parentSchema:schema41.properties.summary,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["summary"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(!pattern21.test(data3)){
const err14 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema41.properties.summary,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.editions !== undefined && func0.call(data, "editions")){
let data4 = data.editions;
if(Array.isArray(data4)){
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema41.properties.editions,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
let dataType4 = typeof data5;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data5;
}
else if(data5 === null){
coerced4 = "";
}
else {
const err16 = {instancePath:instancePath+"/editions/" + i0,schemaPath:"#/properties/editions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.editions.items.type,parentSchema:schema41.properties.editions.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced4 !== undefined){
data5 = coerced4;
if(data4 !== undefined){
data4[i0] = coerced4;
}
}
}
if(!((data5 === "partnership") || (data5 === "areas"))){
const err17 = {instancePath:instancePath+"/editions/" + i0,schemaPath:"#/properties/editions/items/enum",keyword:"enum",params:{allowedValues: schema41.properties.editions.items.enum},message:"must be equal to one of the allowed values",schema:schema41.properties.editions.items.enum,parentSchema:schema41.properties.editions.items,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema41.properties.editions,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.editions.type,parentSchema:schema41.properties.editions,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.leaflet !== undefined && func0.call(data, "leaflet")){
let data6 = data.leaflet;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
let dataType5 = typeof data7;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data7;
}
else if(data7 === null){
coerced5 = "";
}
else {
const err20 = {instancePath:instancePath+"/leaflet/" + i2,schemaPath:"#/properties/leaflet/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.leaflet.items.type,parentSchema:schema41.properties.leaflet.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced5 !== undefined){
data7 = coerced5;
if(data6 !== undefined){
data6[i2] = coerced5;
}
}
}
if(!(((((data7 === "a4") || (data7 === "a4-large-print")) || (data7 === "a5-booklet")) || (data7 === "a3-poster")) || (data7 === "a4-poster"))){
const err21 = {instancePath:instancePath+"/leaflet/" + i2,schemaPath:"#/properties/leaflet/items/enum",keyword:"enum",params:{allowedValues: schema41.properties.leaflet.items.enum},message:"must be equal to one of the allowed values",schema:schema41.properties.leaflet.items.enum,parentSchema:schema41.properties.leaflet.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err22 = {instancePath:instancePath+"/leaflet",schemaPath:"#/properties/leaflet/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema41.properties.leaflet,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err23 = {instancePath:instancePath+"/leaflet",schemaPath:"#/properties/leaflet/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.leaflet.type,parentSchema:schema41.properties.leaflet,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.poster !== undefined && func0.call(data, "poster")){
let data8 = data.poster;
if(Array.isArray(data8)){
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/poster",schemaPath:"#/properties/poster/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema41.properties.poster,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(typeof data9 !== "string"){
let dataType6 = typeof data9;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data9;
}
else if(data9 === null){
coerced6 = "";
}
else {
const err25 = {instancePath:instancePath+"/poster/" + i4,schemaPath:"#/properties/poster/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.poster.items.type,parentSchema:schema41.properties.poster.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced6 !== undefined){
data9 = coerced6;
if(data8 !== undefined){
data8[i4] = coerced6;
}
}
}
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err26 = {instancePath:instancePath+"/poster/" + i4,schemaPath:"#/properties/poster/items/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema41.properties.poster.items,data:data9};
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
const err27 = {instancePath:instancePath+"/poster",schemaPath:"#/properties/poster/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.poster.type,parentSchema:schema41.properties.poster,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.order !== undefined && func0.call(data, "order")){
let data10 = data.order;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
let dataType7 = typeof data10;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 === "boolean" || data10 === null
              || (dataType7 === "string" && data10 && data10 == +data10 && !(data10 % 1))){
coerced7 = +data10;
}
else {
const err28 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.properties.order.type,parentSchema:schema41.properties.order,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(coerced7 !== undefined){
data10 = coerced7;
if(data !== undefined){
data["order"] = coerced7;
}
}
}
}
if(data.funding !== undefined && func0.call(data, "funding")){
let data11 = data.funding;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i5=0; i5<len3; i5++){
let data12 = data11[i5];
if(typeof data12 !== "string"){
let dataType8 = typeof data12;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data12;
}
else if(data12 === null){
coerced8 = "";
}
else {
const err29 = {instancePath:instancePath+"/funding/" + i5,schemaPath:"#/properties/funding/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.funding.items.type,parentSchema:schema41.properties.funding.items,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(coerced8 !== undefined){
data12 = coerced8;
if(data11 !== undefined){
data11[i5] = coerced8;
}
}
}
if(typeof data12 === "string"){
if(func71(data12) > 60){
const err30 = {instancePath:instancePath+"/funding/" + i5,schemaPath:"#/properties/funding/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema41.properties.funding.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern12.test(data12)){
const err31 = {instancePath:instancePath+"/funding/" + i5,schemaPath:"#/properties/funding/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema41.properties.funding.items,data:data12};
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
let i6 = data11.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data11[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err32 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)",schema:true,parentSchema:schema41.properties.funding,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err33 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.funding.type,parentSchema:schema41.properties.funding,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.updated !== undefined && func0.call(data, "updated")){
let data13 = data.updated;
if(typeof data13 !== "string"){
let dataType9 = typeof data13;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data13;
}
else if(data13 === null){
coerced9 = "";
}
else {
const err34 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.updated.type,parentSchema:schema41.properties.updated,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(coerced9 !== undefined){
data13 = coerced9;
if(data !== undefined){
data["updated"] = coerced9;
}
}
}
if(typeof data13 === "string"){
if(!pattern17.test(data13)){
const err35 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema41.properties.updated,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(formats0(data13))){
const err36 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema41.properties.updated,data:data13};
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
if(data.review_by !== undefined && func0.call(data, "review_by")){
let data14 = data.review_by;
if(typeof data14 !== "string"){
let dataType10 = typeof data14;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data14;
}
else if(data14 === null){
coerced10 = "";
}
else {
const err37 = {instancePath:instancePath+"/review_by",schemaPath:"#/properties/review_by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.review_by.type,parentSchema:schema41.properties.review_by,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(coerced10 !== undefined){
data14 = coerced10;
if(data !== undefined){
data["review_by"] = coerced10;
}
}
}
if(typeof data14 === "string"){
if(!pattern17.test(data14)){
const err38 = {instancePath:instancePath+"/review_by",schemaPath:"#/properties/review_by/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema41.properties.review_by,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(formats0(data14))){
const err39 = {instancePath:instancePath+"/review_by",schemaPath:"#/properties/review_by/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema41.properties.review_by,data:data14};
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
if(data.quoted !== undefined && func0.call(data, "quoted")){
let data15 = data.quoted;
if(typeof data15 !== "boolean"){
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(data15 === "false" || data15 === 0 || data15 === null){
coerced11 = false;
}
else if(data15 === "true" || data15 === 1){
coerced11 = true;
}
else {
const err40 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema41.properties.quoted.type,parentSchema:schema41.properties.quoted,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(coerced11 !== undefined){
data15 = coerced11;
if(data !== undefined){
data["quoted"] = coerced11;
}
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const venue = validate31;
const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"venue.json","title":"VenueSource","description":"A library, hall or centre: where CAGs meet and leaflets are picked up.","type":"object","additionalProperties":false,"required":["name","address","postcode"],"properties":{"name":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"What the place is called.","examples":["Canalside Library"]},"example":{"type":"boolean","description":"true where this is invented: an \"Example\" notice is shown and search engines are kept away. Leave it out otherwise."},"address":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"Street and town, without the postcode.","examples":["12 Wharf Street, Exampleton"]},"postcode":{"type":"string","format":"postcode","pattern":"^[A-Z]{1,2}\\d[A-HJ-NP-Z\\d]? \\d[A-Z]{2}$","description":"The postcode in capitals with its space.","examples":["ZZ1 1AA"]},"access":{"type":"array","minItems":1,"items":{"type":"string","format":"line","pattern":"^.*\\S.*$","description":"One thing that helps people get in and take part."},"description":"What helps people get in and take part, as [Step-free entrance, Hearing loop]. Leave it out where nobody has looked."},"phone":{"type":"string","format":"phone-number","pattern":"^.*\\S.*$","description":"The place's own number, with its spaces and in quotation marks."},"stocks":{"type":"array","uniqueItems":true,"items":{"type":"string","format":"id","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60,"description":"The file name of a sheet without its ending."},"description":"Sheets whose leaflets the place keeps for the public, as [what-is-a-cag]."}}};
const pattern103 = new RegExp("^[A-Z]{1,2}\\d[A-HJ-NP-Z\\d]? \\d[A-Z]{2}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="venue.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.address === undefined) || (!(func0.call(data, "address")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.postcode === undefined) || (!(func0.call(data, "postcode")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "name") || (key0 === "example")) || (key0 === "address")) || (key0 === "postcode")) || (key0 === "access")) || (key0 === "phone")) || (key0 === "stocks"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.name.type,parentSchema:schema42.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["name"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema42.properties.name,data:data0};
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
if(data.example !== undefined && func0.call(data, "example")){
let data1 = data.example;
if(typeof data1 !== "boolean"){
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(data1 === "false" || data1 === 0 || data1 === null){
coerced1 = false;
}
else if(data1 === "true" || data1 === 1){
coerced1 = true;
}
else {
const err6 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.example.type,parentSchema:schema42.properties.example,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["example"] = coerced1;
}
}
}
}
if(data.address !== undefined && func0.call(data, "address")){
let data2 = data.address;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.address.type,parentSchema:schema42.properties.address,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["address"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema42.properties.address,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.postcode !== undefined && func0.call(data, "postcode")){
let data3 = data.postcode;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
const err9 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.postcode.type,parentSchema:schema42.properties.postcode,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["postcode"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(!pattern103.test(data3)){
const err10 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{1,2}\\d[A-HJ-NP-Z\\d]? \\d[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{1,2}\\d[A-HJ-NP-Z\\d]? \\d[A-Z]{2}$"+"\"",schema:"^[A-Z]{1,2}\\d[A-HJ-NP-Z\\d]? \\d[A-Z]{2}$",parentSchema:schema42.properties.postcode,data:data3};
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
if(data.access !== undefined && func0.call(data, "access")){
let data4 = data.access;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42.properties.access,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
let dataType4 = typeof data5;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data5;
}
else if(data5 === null){
coerced4 = "";
}
else {
const err12 = {instancePath:instancePath+"/access/" + i0,schemaPath:"#/properties/access/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.access.items.type,parentSchema:schema42.properties.access.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced4 !== undefined){
data5 = coerced4;
if(data4 !== undefined){
data4[i0] = coerced4;
}
}
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err13 = {instancePath:instancePath+"/access/" + i0,schemaPath:"#/properties/access/items/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema42.properties.access.items,data:data5};
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
}
else {
const err14 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.access.type,parentSchema:schema42.properties.access,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.phone !== undefined && func0.call(data, "phone")){
let data6 = data.phone;
if(typeof data6 !== "string"){
let dataType5 = typeof data6;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data6;
}
else if(data6 === null){
coerced5 = "";
}
else {
const err15 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.phone.type,parentSchema:schema42.properties.phone,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced5 !== undefined){
data6 = coerced5;
if(data !== undefined){
data["phone"] = coerced5;
}
}
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err16 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^.*\\S.*$"},message:"must match pattern \""+"^.*\\S.*$"+"\"",schema:"^.*\\S.*$",parentSchema:schema42.properties.phone,data:data6};
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
if(data.stocks !== undefined && func0.call(data, "stocks")){
let data7 = data.stocks;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
let dataType6 = typeof data8;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data8;
}
else if(data8 === null){
coerced6 = "";
}
else {
const err17 = {instancePath:instancePath+"/stocks/" + i1,schemaPath:"#/properties/stocks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.stocks.items.type,parentSchema:schema42.properties.stocks.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced6 !== undefined){
data8 = coerced6;
if(data7 !== undefined){
data7[i1] = coerced6;
}
}
}
if(typeof data8 === "string"){
if(func71(data8) > 60){
const err18 = {instancePath:instancePath+"/stocks/" + i1,schemaPath:"#/properties/stocks/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema42.properties.stocks.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern12.test(data8)){
const err19 = {instancePath:instancePath+"/stocks/" + i1,schemaPath:"#/properties/stocks/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema42.properties.stocks.items,data:data8};
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
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/stocks",schemaPath:"#/properties/stocks/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema42.properties.stocks,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err21 = {instancePath:instancePath+"/stocks",schemaPath:"#/properties/stocks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.stocks.type,parentSchema:schema42.properties.stocks,data:data7};
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
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
