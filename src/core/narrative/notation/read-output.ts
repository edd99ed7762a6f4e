/** What stands in {{ }}: a figure or a name with filters, read leniently (full-width signs too) and written as liquid. */
import { nearest } from "../../base/nearest";
import { NEXT_TARGET, STATES, type ArgumentKind, type Filter, type ValueKind } from "../filters";
import type { NotationCode, Trouble } from "./problem";
import { folded, type NamedFigure, type Vocabulary } from "./vocabulary";

/** A stretch of the source with where it begins. */
export type Piece = { readonly text: string; readonly at: number };

export type Report = (code: NotationCode, at: number, told?: Trouble["told"]) => void;

/** The output as liquid; null when something is wrong with it, which has been reported. */
export function readOutput(inner: Piece, words: Vocabulary, report: Report): string | null {
  const [subject, ...filters] = splitAt(inner, /[|｜]/);
  const name = trimmed(subject ?? inner);
  if (name.text === "") return refuse(report, "empty-output", inner.at);
  const printed = words.names.get(name.text);
  if (printed !== undefined) {
    const [first] = filters;
    return first ? refuse(report, "name-with-filter", trimmed(first).at, { name: name.text }) : `{{ ${printed} }}`;
  }
  if (/^[-+]?\d|^["'“”‘’]/.test(name.text) && !words.figures.has(folded(name.text)))
    return refuse(report, "bare-number", name.at, { text: name.text });
  const figure = readFigure(name, words, report);
  if (!figure) return null;
  const chain = readFilters(filters.map(trimmed), figure.kind, { words, report });
  return chain && `{{ ${[variableOf(figure.key), ...chain].join(" | ")} }}`;
}

/** The figure of a name or id; null when there is none, which has been reported with the name it most likely means. */
export function readFigure(name: Piece, { figures }: Vocabulary, report: Report): NamedFigure | null {
  const figure = figures.get(name.text) ?? figures.get(folded(name.text));
  if (figure) return figure;
  const near = nearest(
    folded(name.text),
    [...figures.keys()].map((one) => ({ option: one, words: [one] })),
  );
  report("unknown-figure", name.at, { name: name.text, nearest: near ?? "" });
  return null;
}

/** How a clause writes a figure: its id, or figure["…"] where the key is no name. */
export function variableOf(key: string): string {
  return /^\w+$/.test(key) ? key : `figure["${key}"]`;
}

type At = { readonly words: Vocabulary; readonly report: Report };

function readFilters(filters: readonly Piece[], given: ValueKind, at: At): readonly string[] | null {
  const chain: string[] = [];
  let kind = given;
  let ended: string | null = null;
  for (const piece of filters) {
    const read = readFilter(piece, kind, at);
    if (!read) return null;
    if (ended !== null) return refuse(at.report, "after-words", piece.at, { name: read.filter.name, before: ended });
    if (read.filter.gives === "words") ended = read.filter.name;
    // Next year's target is in words, as the task list has it.
    if (read.filter.name === NEXT_TARGET) kind = "status";
    chain.push(read.liquid);
  }
  return chain;
}

function readFilter(
  piece: Piece,
  kind: ValueKind,
  { words, report }: At,
): { readonly filter: Filter; readonly liquid: string } | null {
  const [head, rest] = splitOnce(piece, /[:：]/);
  const name = trimmed(head);
  const filter = words.filters.get(name.text);
  if (!filter) {
    const options = [...words.filters.keys()].map((one) => ({ option: one, words: [one] }));
    return refuse(report, "unknown-filter", name.at, {
      name: name.text,
      nearest: nearest(name.text, options) ?? "",
    });
  }
  if (!filter.takes.includes(kind)) return refuse(report, "wrong-value", name.at, { name: filter.name, kind });
  const given = rest ? splitAt(rest, /[,，]/).map(trimmed) : [];
  if (given.length < filter.least || given.length > filter.most)
    return refuse(report, "wrong-argument", name.at, { name: filter.name, given: String(given.length), text: "" });
  const values: string[] = [];
  for (const argument of given) {
    const value = readArgument(argument, filter, { words, report });
    if (value === null) return null;
    values.push(value);
  }
  return { filter, liquid: values.length === 0 ? filter.name : `${filter.name}: ${values.join(", ")}` };
}

function readArgument(argument: Piece, filter: Filter, { words, report }: At): string | null {
  const kind = filter.argument as ArgumentKind;
  if (kind === "figure") {
    const figure = readFigure(argument, words, report);
    return figure && variableOf(figure.key);
  }
  if (kind === "list" && /^[1-9]\d?$/.test(argument.text)) return argument.text;
  const quoted = /^["'“”‘’「](.*)["'“”‘’」]$/u.exec(argument.text)?.[1];
  if (quoted === undefined || (kind === "state" && !(quoted in STATES)))
    return refuse(report, "wrong-argument", argument.at, { name: filter.name, given: "", text: argument.text, kind });
  return `"${quoted.replaceAll('"', "”")}"`;
}

/** Reports, and gives the nothing that is read then. */
function refuse(...[report, ...problem]: readonly [Report, ...Parameters<Report>]): null {
  report(...problem);
  return null;
}

/** The parts between separators outside of quotation marks. */
export function splitAt({ text, at }: Piece, separator: RegExp): readonly Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (/["“”]/u.test(sign)) isQuoted = !isQuoted;
    else if (!isQuoted && separator.test(sign)) {
      parts.push({ text: text.slice(from, index), at: at + from });
      from = index + 1;
    }
  }
  return [...parts, { text: text.slice(from), at: at + from }];
}

function splitOnce(piece: Piece, separator: RegExp): readonly [Piece, Piece | null] {
  const [head] = splitAt(piece, separator);
  if (!head || head.text.length === piece.text.length) return [piece, null];
  const after = head.text.length + 1;
  return [head, { text: piece.text.slice(after), at: piece.at + after }];
}

export function trimmed({ text, at }: Piece): Piece {
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), at: at + start };
}
