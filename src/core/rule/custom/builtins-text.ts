/** Functions on texts. Positions count from 1, and every character counts as one, whatever it takes in memory. */
import type { Builtin } from "./builtin";
import { isNum, digitsOf, numberOf, wholeOf } from "./number";
import { BOOLEAN, NUMBER, TEXT } from "./types";
import { Day, Duration, durationText, isMissing, type Value } from "./value";

function onTexts(work: (text: string, other: string) => Value): Builtin["run"] {
  return ([a, b]) => (typeof a === "string" && typeof b === "string" ? work(a, b) : null);
}

const TWO_TEXTS = { takes: ["text", "text"] } as const;

export const textFunctions: Readonly<Record<string, Builtin>> = {
  contains: { ...TWO_TEXTS, gives: BOOLEAN, run: onTexts((text, part) => text.includes(part)) },
  "starts with": { ...TWO_TEXTS, gives: BOOLEAN, run: onTexts((text, part) => text.startsWith(part)) },
  "ends with": { ...TWO_TEXTS, gives: BOOLEAN, run: onTexts((text, part) => text.endsWith(part)) },
  "string length": { takes: ["text"], gives: NUMBER, run: onTextsOne((text) => [...text].length) },
  "upper case": { takes: ["text"], gives: TEXT, run: onTextsOne((text) => text.toUpperCase()) },
  "lower case": { takes: ["text"], gives: TEXT, run: onTextsOne((text) => text.toLowerCase()) },
  substring: { takes: ["text", "number", "number"], optional: 1, gives: TEXT, run: substring },
  "substring before": {
    ...TWO_TEXTS,
    gives: TEXT,
    run: onTexts((text, part) => text.slice(0, Math.max(0, text.indexOf(part)))),
  },
  "substring after": {
    ...TWO_TEXTS,
    gives: TEXT,
    run: onTexts((text, part) => (text.includes(part) ? text.slice(text.indexOf(part) + part.length) : "")),
  },
  string: { takes: ["any"], gives: TEXT, run: ([value]) => textOf(value) },
  number: { takes: ["text", "text", "text"], optional: 2, gaps: true, gives: NUMBER, run: numberIn },
};

function onTextsOne(work: (text: string) => Value): Builtin["run"] {
  return ([text]) => (typeof text === "string" ? work(text) : null);
}

function substring([text, start, length]: readonly Value[]): Value {
  const [from, count] = [whole(start), length === undefined ? Infinity : whole(length)];
  if (typeof text !== "string" || from === null || from === 0 || count === null || count < 1) return null;
  const signs = [...text];
  const first = from > 0 ? from - 1 : signs.length + from;
  return first < 0 ? null : signs.slice(first, first + count).join("");
}

function whole(value: Value): number | null {
  return isNum(value) ? wholeOf(value) : null;
}

/** A value as text; null for what has none. */
export function textOf(value: Value): string | null {
  if (typeof value === "string") return value;
  if (isNum(value)) return digitsOf(value);
  if (typeof value === "boolean") return String(value);
  if (value instanceof Day) return value.date;
  return value instanceof Duration ? durationText(value) : null;
}

const NUMBER_TEXT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** number("1,461.5", ",", "."): the text, what groups its digits, what its decimal sign is. */
function numberIn([text, grouping, point]: readonly Value[]): Value {
  if (typeof text !== "string") return text === undefined ? undefined : null;
  const [group, sign] = [isMissing(grouping) ? "" : grouping, isMissing(point) ? "." : point];
  const known = [" ", ".", ",", ""].includes(String(group)) && [".", ","].includes(String(sign));
  if (!known || group === sign) return null;
  const plain = (group === "" ? text : text.replaceAll(String(group), "")).replace(String(sign), ".");
  return NUMBER_TEXT.test(plain) ? numberOf(plain) : null;
}
