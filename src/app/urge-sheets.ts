/** 催办清单 (P19): for every unit that findings were handed to, one sheet with its own rows and no other unit's. */
import { compareText } from "../core/base/compare";
import { lastDay } from "../core/base/plain-date";
import type { FindingExplanation } from "../core/rule/explained";
import type { Finding } from "../core/rule/rule";
import { isEmptyCell } from "../core/ledger/token";
import { rawText, type Workbook } from "../core/workbook/workbook";
import type { Pack } from "../pack/pack";
import { describeDay } from "../text/zh/findings/describe-explanation";
import { describePlaces } from "../text/zh/findings/describe-places";
import { SEVERITY_WORDS } from "../text/zh/severity";
import { URGE_HEADERS, URGE_SHEET, urgeTitle } from "../text/zh/urge";
import { freeSheetName, type NewSheet, type SheetPatch } from "../xlsx/patch/sheet-patch";
import type { Check } from "./check";
import { findingWords } from "./finding-words";

const WIDTHS = [6, 8, 8, 60, 30, 16, 10, 30] as const;

type Handed = Finding & { readonly explanation: FindingExplanation };

/** One patch for each unit, and one that empties each list that nothing is left of. */
export function urgePatches(
  check: Check,
  workbook: Workbook,
  { pack, taken }: { readonly pack: Pack; readonly taken: readonly string[] },
): readonly SheetPatch[] {
  const ours = new Map(workbook.sheets.filter(isUrgeSheet).map((sheet) => [unitOf(sheet.name), sheet.name]));
  const names = [...taken];
  const patches: SheetPatch[] = [];
  for (const [unit, findings] of byUnit(check)) {
    const existing = ours.get(unitOf(URGE_SHEET + unit));
    ours.delete(unitOf(URGE_SHEET + unit));
    const name = existing ?? freeSheetName(URGE_SHEET + unit, names);
    names.push(name);
    patches.push({
      kind: existing === undefined ? "add" : "replace",
      sheet: listOf(unit, findings, { check, pack, name }),
    });
  }
  for (const name of ours.values()) {
    patches.push({ kind: "replace", sheet: listOf(name.slice(URGE_SHEET.length), [], { check, pack, name }) });
  }
  return patches;
}

/** How many units the patches urge. */
export function byUnit({ findings }: Pick<Check, "findings">): ReadonlyMap<string, readonly Handed[]> {
  const units = new Map<string, Handed[]>();
  for (const finding of findings) {
    if (!isHanded(finding)) continue;
    const { unit } = finding.explanation;
    units.set(unit, [...(units.get(unit) ?? []), finding]);
  }
  return units;
}

function isHanded(finding: Finding): finding is Handed {
  return finding.state === "handed-on" && finding.explanation !== undefined;
}

// A sheet of the same name that a person made is left alone: ours begins with its title.
function isUrgeSheet({ name, rows }: Workbook["sheets"][number]): boolean {
  const first = rows[0]?.find((raw) => !isEmptyCell(raw)) ?? null;
  return name.startsWith(URGE_SHEET) && rawText(first).startsWith("催办清单：");
}

/** Excel takes sheet names for one whatever their letters' size. */
function unitOf(sheet: string): string {
  return freeSheetName(sheet, []).toUpperCase();
}

type ListOf = { readonly check: Check; readonly pack: Pack; readonly name: string };

function listOf(unit: string, findings: readonly Handed[], { check, pack, name }: ListOf): NewSheet {
  const byDue = [...findings].sort((a, b) => compareText(dueDay(a), dueDay(b)));
  const overdue = findings.filter(({ explanation }) => explanation.overdue).length;
  const title = urgeTitle({ unit, day: check.time.clock, count: findings.length, overdue });
  const rows = byDue.map((finding, at) => rowOf(finding, at + 1, { check, pack }));
  return {
    name,
    widths: WIDTHS,
    rows: [[title], ...(rows.length > 0 ? [URGE_HEADERS, ...rows] : [])],
    frozenRows: 0,
    choices: [],
  };
}

function dueDay({ explanation: { due } }: Handed): string {
  return due === null ? "9999-12-31" : lastDay(due);
}

function rowOf(finding: Handed, number: number, { check, pack }: Omit<ListOf, "name">): NewSheet["rows"][number] {
  const { severity, rule, at, affects, explanation } = finding;
  const affected = affects.filter((key) => check.printed.has(key)).map((key) => check.figures.get(key)?.name ?? key);
  return [
    number,
    SEVERITY_WORDS[severity],
    rule,
    findingWords(finding, check, pack),
    describePlaces(at),
    explanation.due === null ? "" : describeDay(explanation.due),
    explanation.overdue ? "逾期" : "",
    affected.join("、"),
  ];
}
