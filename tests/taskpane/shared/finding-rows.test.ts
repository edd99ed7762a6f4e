/** The findings as the list shows them. */
import type { Check } from "../../../src/app/check";
import type { Finding } from "../../../src/core/rule/rule";
import { pack } from "../../../src/pack/pack";
import { findingRows, stepFrom, type FindingRow } from "../../../src/taskpane/shared/finding-rows";
import { EVERYTHING, type FindingFilter } from "../../../src/taskpane/shared/pane-state";
import { checkOf } from "../../make/check";
import { troubled } from "../workbooks";

const check = checkOf(troubled());

function rows(filter: Partial<FindingFilter> = {}, of: Check = check): readonly FindingRow[] {
  return findingRows(of, pack, { ...EVERYTHING, ...filter });
}

function findings(of: readonly FindingRow[]): readonly Finding[] {
  return of.flatMap((row) => (row.kind === "finding" ? [row.finding] : []));
}

it("leaves none out", () => {
  expect(new Set(findings(rows()).map(({ id }) => id))).toEqual(new Set(check.findings.map(({ id }) => id)));
  expect(findings(rows({ grouping: "rule" }))).toHaveLength(check.findings.length);
});

it("begins with those that change a printed figure (P5)", () => {
  const changes = findings(rows()).map(({ affects }) => affects.some((key) => check.printed.has(key)));
  expect(changes).toEqual([...changes].sort((a, b) => Number(b) - Number(a)));
  expect(rows()[0]).toMatchObject({ kind: "part", part: "printed" });
});

it("counts every group and part", () => {
  const all = rows();
  const counted = all.reduce((count, row) => count + (row.kind === "group" ? row.count : 0), 0);
  const parts = all.reduce((count, row) => count + (row.kind === "part" ? row.count : 0), 0);
  expect([counted, parts]).toEqual([check.findings.length, check.findings.length]);
});

it("numbers the findings from 1", () => {
  const numbers = rows().flatMap((row) => (row.kind === "finding" ? [row.number] : []));
  expect(numbers).toEqual(check.findings.map((_, at) => at + 1));
});

it("groups by ledger, by 参数表 and by figures", () => {
  const groups = rows().flatMap((row) => (row.kind === "group" ? [row.of] : []));
  expect(groups).toContainEqual({ kind: "ledger", id: "L06" });
  expect(groups).toContainEqual({ kind: "figures" });
});

it("groups by rule", () => {
  const groups = rows({ grouping: "rule" }).flatMap((row) => (row.kind === "group" ? [row.of] : []));
  expect(groups).toContainEqual({ kind: "rule", id: "S01" });
});

it("shows only the chosen severities", () => {
  const shown = findings(rows({ severities: ["mandatory"] }));
  expect(new Set(shown.map(({ severity }) => severity))).toEqual(new Set(["mandatory"]));
});

it("shows only the chosen state", () => {
  expect(findings(rows({ state: "explained" }))).toEqual([]);
  expect(findings(rows({ state: "open" }))).toHaveLength(check.findings.length);
});

it.each([
  ["a rule", "s01", "S01"],
  ["a rule's name", "主键重复", "S01"],
  ["a cell", "企业信息库!C3", "R08"],
  ["two words", "主键 专利", "S01"],
])("finds by %s", (_, text, rule) => {
  expect(findings(rows({ text })).map((finding) => finding.rule)).toContain(rule);
});

it("finds nothing by words that stand nowhere", () => {
  expect(rows({ text: "没有这样的词" })).toEqual([]);
});

it.each([
  ["next", 0, 1],
  ["previous", 0, 0],
  ["previous", 3, 2],
  ["first", 5, 0],
  ["last", 0, -1],
  ["next", -1, -1],
] as const)("%s from %i is %i", (step, from, to) => {
  const all = findings(rows());
  expect(stepFrom(rows(), all.at(from)?.id ?? null, step)).toBe(all.at(to));
});

it("begins a walk at the first finding", () => {
  expect(stepFrom(rows(), null, "next")).toBe(findings(rows())[0]);
  expect(stepFrom([], null, "next")).toBeNull();
});
