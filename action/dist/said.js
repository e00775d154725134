import { EOL } from "node:os";
// src/version.ts
/** The version of nis2lint. */
const version = "0.1.0";
// action/frames.ts
/** Where an error came from, for a report of it: names and places in our own code. Messages may hold text from documents and are left out. */
function framesOf(error) {
	if (!(error instanceof Error)) return [typeof error];
	const { name, message, stack = "", cause } = error;
	const after = stack.indexOf(message) + message.length;
	return [
		name,
		...stack.slice(after).split("\n").map((line) => line.trim()).filter((line) => line.startsWith("at ")),
		...cause === void 0 ? [] : framesOf(cause)
	];
}
// src/report/visible.ts
/** From DEL on, as a class of a regular expression has them: what steers a terminal or the direction of writing, or takes no room. */
const unseen = "\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff";
const hidden = new RegExp(`[\\u0000-\\u001f${unseen}]|\\p{Cs}`, "gu");
/** Control, direction and zero-width characters shown as U+FFFD: a document must not steer whoever reads about it. */
function visible(text) {
	return text.replace(hidden, (character) => character === "	" ? " " : "�");
}
// action/say.ts
/** Writes a line to the log. The only way there: whatever a document or a file name holds, the runner obeys none of it. */
function say(text) {
	write(harmless(text));
}
/** Says something that went wrong beside the point: it stands on the run's page and fails nothing. */
function warn(text) {
	write(command("warning", text));
}
/** Says in a sentence why the step fails, and fails it. */
function fail(text) {
	process.exitCode = 1;
	write(command("error", text));
}
/** A text as one line in which the runner finds no command: those begin with `::` or, anywhere in a line, with `##[`. */
function harmless(text) {
	return visible(text).replace(/:(?=:)/g, ": ").replace(/#(?=#\[)/g, "# ");
}
function command(name, text) {
	return `::${name}::${harmless(text).replaceAll("%", "%25")}`;
}
function write(line) {
	process.stdout.write(line + EOL);
}
// action/failed.ts
/** Fails the step for a fault of ours, and says where it happened; what the error says may hold text from documents. */
function failed(error) {
	for (const frame of framesOf(error)) say(frame);
	fail(`nis2lint ${version} failed, which is a fault of ours: please report it with the lines above.`);
}
// action/lang.ts
/** The language of what is said before any input is read, and where one cannot be. */
const lang = process.env["INPUT_LANG"]?.trim() === "en" ? "en" : "da";
export { say as a, visible as c, harmless as i, version as l, failed as n, warn as o, fail as r, unseen as s, lang as t };
