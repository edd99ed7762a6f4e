/**
 * What the bureau itself wrote of its work, from the sheet 工作举措 (practice P20): it goes before the figures of the
 * paragraph or item that its 章节 names, as it stands. The rule about it tells which rows go nowhere or are out of date.
 */
import { nearest } from "../base/nearest";
import { maskPersonalData } from "../identifier/personal-data";
import { placeOf, valueAt, type Ledger, type LedgerSet } from "../ledger/ledger";
import type { Rule, Sighting } from "../rule/rule";
import { rawText } from "../workbook/workbook";
import { OWN_TEXTS, type OtherSections } from "./own-texts";
import { chapterNames, plainName } from "./replace-text";
import type { BlockTemplate, ItemTemplate, SectionTemplate } from "./template";

/** The register's schema id. */
export const PROSE = "T8";
/** The id of the rule about it. */
export const ABOUT_PROSE = "W01";

export const proseCodes = ["unknown-chapter", "ended", "not-begun", "outdated"] as const;

/** A phrase whose time is over: said since `since`, `now` is to be written instead. `except`: with these words it is right. */
export type Outdated = {
  readonly word: string;
  readonly since: number;
  readonly now: string;
  readonly except?: readonly string[];
};

/** One row as it counts for the report year. */
export type ProseRow = { readonly chapter: string; readonly department: string | null; readonly words: string };

export type Given = {
  readonly sections: readonly SectionTemplate[];
  /** What takes words beside the sections: 指导思想. */
  readonly names: readonly string[];
  readonly outdated: readonly Outdated[];
  readonly year: number;
  /** Words that other sheets hold, said after those of this one. */
  readonly more: readonly ProseRow[];
  /** Sections of the other kinds of report, in which a row may name what this one has not. */
  readonly others?: OtherSections;
};

export type Told = { readonly sections: readonly SectionTemplate[]; readonly rules: readonly Rule[] };

/** The sections with the bureau's words in their places, and one rule where the workbook has such a sheet. */
export function bureauProse({ registers }: LedgerSet, given: Given): Told {
  const register = registers.get(PROSE);
  const rows = [...(register ? proseRows(register, given.year) : []), ...given.more];
  const templates = registers.get(OWN_TEXTS);
  const rules = register || templates ? [aboutProse({ register, templates }, given)] : [];
  if (rows.length === 0) return { sections: given.sections, rules };
  const taken = new Map<object, ProseRow[]>();
  for (const row of rows) {
    const chapter = chapterOf(row.chapter, given.sections);
    if (chapter) taken.set(chapter, [...(taken.get(chapter) ?? []), row]);
  }
  return { sections: given.sections.map((section) => withProse(section, taken)), rules };
}

/** The rows in force in the year, words with a closing stop. A row without words may still say who is to write them. */
export function proseRows(register: Ledger, year: number): readonly ProseRow[] {
  return rowsOf(register).flatMap((row) => {
    const chapter = textAt(register, row, "section");
    if (chapter === "" || timeOf(register, row, year) !== null) return [];
    const department = textAt(register, row, "dept");
    return [{ chapter, department: department === "" ? null : department, words: wordsAt(register, row) }];
  });
}

function textAt(register: Ledger, row: number, column: string): string {
  return rawText(register.columns.get(column)?.raw[row] ?? null).trim();
}

// Lines are joined: they are one paragraph of the report, and Chinese takes no blank between them.
function wordsAt(register: Ledger, row: number): string {
  const words = textAt(register, row, "words")
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join("");
  const closed = words === "" || /[。！？；：…”』】]$/u.test(words) ? words : `${words}。`;
  return maskPersonalData(closed);
}

function timeOf(register: Ledger, row: number, year: number): "ended" | "not-begun" | null {
  const [from, to] = [valueAt(register, row, "from"), valueAt(register, row, "to")];
  if (typeof to === "number" && to < year) return "ended";
  return typeof from === "number" && from > year ? "not-begun" : null;
}

type Chapter = BlockTemplate | ItemTemplate;

/** Sections → plain name → chapter: a ledger may have thousands of rows that name one. */
const known = new WeakMap<readonly SectionTemplate[], ReadonlyMap<string, Chapter>>();

function chapterOf(name: string, sections: readonly SectionTemplate[]): Chapter | null {
  let chapters = known.get(sections);
  if (!chapters) known.set(sections, (chapters = chaptersByName(sections)));
  return chapters.get(plainName(name)) ?? null;
}

/** Of several chapters of one name the first is meant. */
function chaptersByName(sections: readonly SectionTemplate[]): ReadonlyMap<string, Chapter> {
  const found = new Map<string, Chapter>();
  for (const { names, chapter } of chapterNames(sections)) {
    for (const name of names.map(plainName)) if (!found.has(name)) found.set(name, chapter);
  }
  return found;
}

function withProse(section: SectionTemplate, taken: ReadonlyMap<object, readonly ProseRow[]>): SectionTemplate {
  const blocks = section.blocks.map((block): BlockTemplate => {
    if (block.kind === "paragraph") return { ...block, ...saidOf(taken.get(block)) };
    if (block.kind !== "items") return block;
    const items = block.items.map((item) => ({ ...item, ...proseOnly(saidOf(taken.get(item))) }));
    return { ...block, ...proseOnly(saidOf(taken.get(block))), items };
  });
  return { ...section, blocks };
}

type Said = { readonly prose?: string; readonly department?: string };

function saidOf(rows: readonly ProseRow[] = []): Said {
  const prose = rows.map(({ words }) => words).join("");
  const department = rows.find((row) => row.department !== null)?.department;
  return { ...(prose === "" ? {} : { prose }), ...(department ? { department } : {}) };
}

function proseOnly({ prose }: Said): Said {
  return prose === undefined ? {} : { prose };
}

type Registers = { readonly register: Ledger | undefined; readonly templates: Ledger | undefined };

function aboutProse({ register, templates }: Registers, given: Given): Rule {
  return {
    id: ABOUT_PROSE,
    severity: "verify",
    name: "工作举措有误或提法过时",
    formula: "工作举措的章节在报告中找得到，起止年度包括报告年度，文字没有过时的提法",
    source: "practice P20（固定提法）",
    reads: {},
    codes: proseCodes,
    check: () => [
      ...(register ? troubles(register, given) : []),
      ...(templates ? outdatedTemplates(templates, given) : []),
    ],
  };
}

function troubles(register: Ledger, given: Given): readonly Sighting[] {
  return rowsOf(register).flatMap((row) => {
    const chapter = textAt(register, row, "section");
    if (chapter === "") return [];
    const words = wordsAt(register, row);
    const time = timeOf(register, row, given.year);
    const seen = { chapter, year: String(given.year) };
    if (time !== null) return [trouble(register, row, { code: time, column: time === "ended" ? "to" : "from", seen })];
    const names = given.names.map(plainName);
    const isKnown =
      names.includes(plainName(chapter)) ||
      chapterOf(chapter, given.sections) !== null ||
      [...(given.others?.().values() ?? [])].some((sections) => chapterOf(chapter, sections) !== null);
    const unknown = {
      code: "unknown-chapter",
      column: "section",
      seen: { ...seen, nearest: nearestTo(chapter, given) },
    };
    const outdated = outdatedIn(words, given).map(({ word, now }) =>
      trouble(register, row, { code: "outdated", column: "words", seen: { ...seen, word, now } }),
    );
    return [...(isKnown ? [] : [trouble(register, row, unknown)]), ...outdated];
  });
}

// The bureau's templates hold fixed phrases too.
function outdatedTemplates(templates: Ledger, given: Given): readonly Sighting[] {
  return rowsOf(templates).flatMap((row) =>
    outdatedIn(textAt(templates, row, "text"), given).map(({ word, now }) => {
      const seen = { chapter: textAt(templates, row, "block"), year: String(given.year), word, now };
      return trouble(templates, row, { code: "outdated", column: "text", seen });
    }),
  );
}

function rowsOf({ count }: Ledger): readonly number[] {
  return Array.from({ length: count }, (_, row) => row);
}

function nearestTo(chapter: string, { sections, names }: Given): string {
  const all = [...names, ...chapterNames(sections).flatMap((one) => one.names)];
  return (
    nearest(
      plainName(chapter),
      all.map((option) => ({ option, words: [plainName(option)] })),
    ) ?? ""
  );
}

/** The phrases of a text whose time was over in the report year. */
export function outdatedIn(words: string, { outdated, year }: Pick<Given, "outdated" | "year">): readonly Outdated[] {
  return outdated.filter(({ word, since, except = [] }) => {
    const rest = except.reduce((left, right) => left.replaceAll(right, ""), words);
    return year >= since && rest.includes(word);
  });
}

function trouble(
  register: Ledger,
  row: number,
  {
    code,
    column,
    seen,
  }: { readonly code: string; readonly column: string; readonly seen: Readonly<Record<string, string>> },
): Sighting {
  const place = placeOf(register, row, column);
  if (!place) throw new Error(`row ${row} of ${register.schema.id} has no cell in ${column}, though it was read`);
  const what = seen["word"] === undefined ? "" : `/${seen["word"]}`;
  return {
    code,
    at: [place],
    seen,
    expected: null,
    touches: [],
    key: `${register.schema.id}/${(seen["chapter"] ?? "").replaceAll("/", "／")}/${code}${what}`,
  };
}
