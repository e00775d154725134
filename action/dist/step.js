import { D as nearest, E as isDate, O as UsageError, b as failOns, k as getInput, t as run, y as live } from "./run.js";
import { n as failed, r as fail, t as lang } from "./said.js";
// src/text/alike.ts
/** The known names that somebody may have meant by a word, the likeliest first: of names in parts, such as `a.b-c`, any part may be alike. */
function alike(word, known, most = 5) {
	const written = word.toLowerCase();
	if (written === "") return [];
	const whole = nearest(written, known);
	const ending = known.filter((one) => one.endsWith(`.${written}`));
	const holding = known.filter((one) => written.length > 2 && one.includes(written));
	const parted = known.filter((one) => nearest(written, one.split(/[.-]/)) !== void 0 && written.length > 2);
	const beside = partsOf(written).length > 1 ? known.filter((one) => partsOf(written).some((part) => partsOf(one).includes(part))) : [];
	return [.../* @__PURE__ */ new Set([
		...whole === void 0 ? [] : [whole],
		...ending,
		...holding,
		...parted,
		...beside
	])].slice(0, most);
}
/** Names in fewer words: of several that begin alike, such as `a.b` and `a.c`, only `a.*`. */
function headsOf(names) {
	const head = (name) => name.split(".")[0] ?? name;
	const isShared = (name) => names.filter((other) => head(other) === head(name)).length > 1;
	return [...new Set(names.map((name) => isShared(name) ? `${head(name)}.*` : name))];
}
function partsOf(name) {
	return name.split(/[.-]/).filter((part) => part.length > 3);
}
// src/cli/refusals.ts
/** Of more choices than these, only those are named that somebody may have meant. */
const mostNamed = 15;
/** What to say of a value that is not among the choices: the nearest of them, and all where they are few. `what` is the option or input. */
function notAmong(what, value, choices) {
	const near = nearest(value, choices) ?? choices.find((choice) => choice.endsWith(`.${value.toLowerCase()}`));
	const likely = choices.length > mostNamed ? alike(value, choices).filter((one) => one !== near) : [];
	const all = choicesNamed(likely.length > 0 ? likely : choices);
	if (value === "") return new UsageError({
		da: `${what}: skriv en af ${all}`,
		en: `${what}: name one of ${all}`
	});
	if (!near && likely.length > 0) return new UsageError({
		da: `${what}: ${value} findes ikke; det nærmeste er ${all}`,
		en: `${what}: there is no ${value}; the nearest are ${all}`
	});
	if (near && choices.length > mostNamed && likely.length === 0) return new UsageError({
		da: `${what}: ${value} findes ikke; mente du ${near}?`,
		en: `${what}: there is no ${value}; did you mean ${near}?`
	});
	return new UsageError({
		da: `${what}: ${value} findes ikke${near ? `; mente du ${near}?` : ""} (${all})`,
		en: `${what}: there is no ${value}${near ? `; did you mean ${near}?` : ""} (${all})`
	});
}
/** Choices in a line: where they are many, by what they begin with. */
function choicesNamed(choices) {
	return (choices.length > mostNamed ? headsOf(choices) : choices).join(", ");
}
/** What to say of a value that is no date. `what` is the option or input. */
function notADate(what, value) {
	return new UsageError({
		da: `${what}: ${value} er ikke en dato; skriv år-måned-dag, f.eks. 2026-03-12`,
		en: `${what}: ${value} is not a date; write year-month-day, for example 2026-03-12`
	});
}
// action/inputs.ts
/** Every input by its name in action.yml, with what it is where the workflow leaves it empty. */
const defaults = {
	paths: "",
	config: "",
	lang: "",
	"as-of": "",
	base: "",
	"config-from": "base",
	"fail-on": "new-error",
	"min-score": "",
	comment: "on-change",
	"comment-id": "default",
	annotations: "changed",
	"review-comments": "false",
	"max-review-comments": "10",
	"job-summary": "true",
	"badge-dir": "",
	"report-file": "",
	"sarif-file": "",
	"from-report": "",
	"pull-request": "",
	"overdue-issue": "false",
	"github-token": ""
};
/** Checks every input before anything is read. Throws UsageError for the first that is wrong. */
function readInputs(get) {
	const text = (name) => get(name).trim() || defaults[name];
	const path = (name) => text(name) ? inside(name, text(name)) : void 0;
	return {
		paths: text("paths").split(/\r?\n/).map((line) => line.trim()).filter(Boolean).map((line) => inside("paths", line)).filter((line) => line !== ""),
		config: path("config"),
		lang: text("lang") ? choice("lang", text("lang"), ["da", "en"]) : void 0,
		asOf: text("as-of") ? date(text("as-of")) : void 0,
		base: text("base") ? revision(text("base")) : void 0,
		configFrom: choice("config-from", text("config-from"), ["base", "head"]),
		failOn: choice("fail-on", text("fail-on"), failOns),
		minScore: text("min-score") ? share(text("min-score")) : void 0,
		comment: choice("comment", text("comment"), [
			"on-change",
			"always",
			"never"
		]),
		commentId: identifier(text("comment-id")),
		annotations: choice("annotations", text("annotations"), [
			"changed",
			"all",
			"none"
		]),
		reviewComments: choice("review-comments", text("review-comments").toLowerCase(), ["true", "false"]) === "true",
		maxReviewComments: reviewComments(text("max-review-comments")),
		jobSummary: choice("job-summary", text("job-summary").toLowerCase(), ["true", "false"]) === "true",
		badgeDir: path("badge-dir"),
		reportFile: path("report-file"),
		sarifFile: path("sarif-file"),
		fromReport: path("from-report"),
		pullRequest: text("pull-request") ? numbered(text("pull-request")) : void 0,
		overdueIssue: choice("overdue-issue", text("overdue-issue").toLowerCase(), ["true", "false"]) === "true",
		token: text("github-token")
	};
}
function choice(name, value, choices) {
	const found = choices.find((one) => one === value);
	if (found !== void 0) return found;
	throw notAmong(name, value, choices);
}
function date(value) {
	if (isDate(value)) return value;
	throw notADate("as-of", value);
}
/** A commit, branch or tag: nothing that git takes for an option, a range or a way through history. */
function revision(value) {
	if (/^[\w][\w./-]{0,199}$/.test(value) && !value.includes("..")) return value;
	throw new UsageError({
		da: `base: ${value} er ikke navnet på en commit, en gren eller et tag`,
		en: `base: ${value} is no name of a commit, a branch or a tag`
	});
}
function share(value) {
	if (/^(?:100|\d{1,2})$/.test(value)) return Number(value);
	throw new UsageError({
		da: `min-score: ${value} er ikke et helt tal fra 0 til 100`,
		en: `min-score: ${value} is no whole number from 0 to 100`
	});
}
function numbered(value) {
	if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
	throw new UsageError({
		da: "pull-request: nummeret på en pull request, f.eks. 17",
		en: "pull-request: the number of a pull request, for example 17"
	});
}
function reviewComments(value) {
	if (/^(?:[1-9]|[12]\d|30)$/.test(value)) return Number(value);
	throw new UsageError({
		da: "max-review-comments: et tal fra 1 til 30",
		en: "max-review-comments: a number from 1 to 30"
	});
}
function identifier(value) {
	if (/^[\w.-]{1,64}$/.test(value)) return value;
	throw new UsageError({
		da: "comment-id: højst 64 bogstaver, cifre, punktum, bindestreg og understregning",
		en: "comment-id: at most 64 letters, digits, dots, dashes and underscores"
	});
}
/** A path with its `.` taken out; `''` is the checkout itself. */
function inside(name, value) {
	const parts = value.split("/").filter((part) => part !== "" && part !== ".");
	if (!/^(?:\/|[A-Za-z]:)|\\/.test(value) && !parts.includes("..")) return parts.join("/");
	throw new UsageError({
		da: `${name}: ${value} skal være en sti inde i det udtjekkede, med / mellem mapper`,
		en: `${name}: ${value} must be a path inside the checkout, with / between folders`
	});
}
// action/step.ts
live();
try {
	await run(readInputs((name) => getInput(name)));
} catch (error) {
	if (error instanceof UsageError) fail(`nis2lint: ${error.text[lang]}`);
	else failed(error);
}
export {};
