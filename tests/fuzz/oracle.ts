/**
 * What must hold for any workbook, however spoilt: a check or one problem with its sentence, never a throw; a report and a
 * copy that are whole; figures and findings that do not depend on the order of rows or on a blank sheet.
 */
import type { FigureValue } from "../../src/core/indicator/figure";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { annotateWorkbook } from "../../src/app/annotate-workbook";
import type { Check } from "../../src/app/check";
import { checkSheets } from "../../src/app/check-sheets";
import { readAndCheck } from "../../src/app/check-workbook";
import { draftReport } from "../../src/app/draft-report";
import { drain } from "../../src/core/base/progress";
import { fingerprintOf } from "../../src/core/ledger/fingerprint";
import type { RawValue, Sheet, Workbook } from "../../src/core/workbook/workbook";
import { pack } from "../../src/pack/pack";
import { describeFinding } from "../../src/text/zh/findings/describe-finding";
import { describePlaces } from "../../src/text/zh/findings/describe-places";
import { describeProblem, type TellableProblem } from "../../src/text/zh/problem";
import { workbookFile } from "../make/workbook-file";
import { CLOCK } from "./bases";
import type { Chance } from "./chance";

/** What a workbook came to: "checked", or a problem's code. Anything else is a throw. */
export type Outcome = string;

const SENTENCE = /^[^\n]*[\u4e00-\u9fff][^]*。$/;
/** Words of a program that lost its way. What is quoted from a cell, or stands in the name of a thing, may be any word. */
const LOST = /\b(?:NaN|Infinity|undefined)\b|\[object /;
const QUOTED = /“[^”]*”/gu;
/** Numbering is about order: these rows are numbered in the order they stand in. */
const ABOUT_ORDER: ReadonlySet<string> = new Set(["S06"]);

/** The bytes of a file: read, checked, reported, and copied with the rows to explain. */
export async function judgeFile(bytes: Uint8Array, chance: Chance): Promise<Outcome> {
  const before = bytes.slice();
  const read = await readAndCheck({ bytes, name: "试.xlsx" }, { pack, clock: CLOCK });
  must(sameBytes(before, bytes), "the file's bytes were changed while they were read");
  if (!read.ok) return told(read.problem);
  const { workbook, check } = read.value;
  judgeCheck(check);
  if (chance.onceIn(3)) await judgeReport(check);
  await judgeCopy({ bytes, workbook }, check);
  return "checked";
}

/** A workbook in memory: as above, and again with its rows in another order and with a blank sheet. */
export async function judgeGrid(workbook: Workbook, chance: Chance): Promise<Outcome> {
  const checked = drain(checkSheets(workbook, { pack, clock: CLOCK }));
  if (!checked.ok) return told(checked.problem);
  judgeCheck(checked.value);
  judgeBlankSheet(workbook, checked.value, chance);
  if (chance.onceIn(3)) await judgeReport(checked.value);
  if (chance.onceIn(4)) await judgeFile(workbookFile(workbook), chance);
  return "checked";
}

/** Rows of a ledger in another order: the same figures, and findings that are called the same. */
export function judgeOrder(workbook: Workbook, chance: Chance): Outcome {
  const checked = drain(checkSheets(workbook, { pack, clock: CLOCK }));
  if (!checked.ok) return told(checked.problem);
  const form = checked.value.ledgers.parameterSheet;
  const sheets = workbook.sheets.map((sheet): Sheet => {
    if (sheet.name === form) return sheet;
    const [header = [], ...data] = sheet.rows;
    return { ...sheet, rows: [header, ...chance.shuffled(data)] };
  });
  const again = drain(checkSheets({ ...workbook, sheets }, { pack, clock: CLOCK }));
  if (!again.ok) throw new Error(`rows in another order: ${told(again.problem)}`);
  mustAgree("rows in another order", checked.value, again.value, ABOUT_ORDER);
  return "checked";
}

function told(problem: TellableProblem): Outcome {
  const sentence = describeProblem(problem);
  must(SENTENCE.test(sentence), `no sentence for ${problem.code}: ${sentence.slice(0, 200)}`);
  must(!LOST.test(sentence.replace(QUOTED, "")), `a lost sentence: ${sentence.slice(0, 200)}`);
  return problem.code;
}

function judgeCheck({ findings, figures, narrative }: Check): void {
  must(new Set(findings.map(({ id }) => id)).size === findings.length, "two findings of one id");
  for (const finding of findings) {
    const sentence = describeFinding(finding) + describePlaces(finding.at);
    must(!LOST.test(sentence.replace(QUOTED, "")), `a lost sentence of ${finding.id}: ${sentence.slice(0, 200)}`);
  }
  for (const { key, value } of figures.values()) {
    if (value.kind === "decimal") must(/^-?\d+(?:\.\d+)?$/.test(value.value), `figure ${key} is ${value.value}`);
  }
  must(!LOST.test(JSON.stringify(narrative)), "a lost word in the report's text");
}

async function judgeReport(check: Check): Promise<void> {
  const { bytes } = await draftReport(check, pack, "draft");
  mustBeWhole(bytes, "the report");
}

async function judgeCopy(file: { readonly bytes: Uint8Array; readonly workbook: Workbook }, check: Check) {
  const annotated = annotateWorkbook(file, check, pack);
  if (!annotated.ok) return void told(annotated.problem);
  const again = await readAndCheck({ bytes: annotated.value.bytes, name: "试.xlsx" }, { pack, clock: CLOCK });
  if (!again.ok) throw new Error(`the copy cannot be checked: ${JSON.stringify(again.problem)}`);
  mustAgree("the copy", check, again.value.check);
  mustHoldAllOf(file.workbook, again.value.workbook);
}

/** Every sheet stands in the copy as it stood; 核实说明 may have grown. */
function mustHoldAllOf(before: Workbook, after: Workbook): void {
  must(after.sheets.length >= before.sheets.length, "the copy lost a sheet");
  for (const [index, { name, rows }] of before.sheets.entries()) {
    const copied = after.sheets[index];
    must(copied?.name === name, `the copy's sheet ${index + 1} is another`);
    for (const [at, row] of rows.entries()) {
      const kept = copied?.rows[at] ?? [];
      must(
        row.every((raw, column) => isSame(raw, kept[column] ?? null)),
        `sheet ${index + 1}, row ${at + 1} of the copy`,
      );
    }
  }
}

function isSame(one: RawValue, other: RawValue): boolean {
  return (
    one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other)) || Object.is(one, other)
  );
}

function judgeBlankSheet(workbook: Workbook, check: Check, chance: Chance): void {
  const none: ReadonlySet<number> = new Set();
  const blank: Sheet = {
    name: "空白表",
    rows: chance.onceIn(2) ? [] : [[null, " "], []],
    visibility: "visible",
    merges: [],
    tables: [],
    hiddenRows: none,
    hiddenColumns: none,
    formulas: [],
  };
  const sheets = [...workbook.sheets];
  sheets.splice(chance.below(sheets.length + 1), 0, blank);
  const again = drain(checkSheets({ ...workbook, sheets }, { pack, clock: CLOCK }));
  if (!again.ok) throw new Error(`a blank sheet: ${told(again.problem)}`);
  mustAgree("a blank sheet", check, again.value);
  must(fingerprintOf(check.ledgers) === fingerprintOf(again.value.ledgers), "a blank sheet: another fingerprint");
}

function mustAgree(what: string, one: Check, other: Check, but: ReadonlySet<string> = new Set()): void {
  const [figures, others] = [valuesOf(one), valuesOf(other)];
  for (const [key, value] of figures)
    must(others.get(key) === value, `${what}: ${key} is ${others.get(key)}, was ${value}`);
  const [ids, otherIds] = [idsOf(one, but), idsOf(other, but)];
  const lost = [...ids].filter((id) => !otherIds.has(id));
  const new_ = [...otherIds].filter((id) => !ids.has(id));
  must(
    lost.length + new_.length === 0,
    `${what}: findings lost ${lost.slice(0, 3).join(" | ")}; new ${new_.slice(0, 3).join(" | ")}`,
  );
}

/** Figures of the indicators; those of the report itself tell how many findings are open. Names stand in the order of the rows. */
function valuesOf({ computed }: Check): ReadonlyMap<string, string> {
  return new Map(
    [...computed].map(([key, { value }]) => [key, JSON.stringify(value.kind === "list" ? sorted(value) : value)]),
  );
}

function sorted({ items }: Extract<FigureValue, { kind: "list" }>): readonly string[] {
  return [...items].sort();
}

function idsOf({ findings }: Check, but: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(findings.filter(({ rule }) => !but.has(rule)).map(({ id }) => id));
}

/** A package that opens: every part unpacks, and every part of XML is well-formed. */
export function mustBeWhole(bytes: Uint8Array, what: string): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const refuse = (level: string, message: string): void => {
      // The sign for a character that could not be read is a character too: of that it only warns.
      if (level !== "warning") throw new Error(`${what}: ${name} is not well-formed (${level}): ${message}`);
    };
    new DOMParser({ onError: refuse }).parseFromString(strFromU8(part), "text/xml");
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
