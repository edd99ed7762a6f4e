import type { Element } from "@xmldom/xmldom";
import { sha256 } from "../../src/core/base/sha256";
import { boundTexts } from "../../src/docx/bound-texts";
import { provenancePart } from "../../src/docx/provenance-part";
import { writeReport } from "../../src/docx/write-report";
import { paragraph, sampleSnapshot, section, snapshotFigure, snapshotOf } from "../make/snapshot";
import { open, type Opened } from "./opened";

let part: Opened;
const all = (name: string): readonly Element[] => part.all("customXml/item2.xml", name);
const attributes = (element: Element | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
beforeAll(async () => {
  part = open(await writeReport(sampleSnapshot()));
});

test("it tells its format, the snapshot, the clock and the cut-off", () => {
  expect(attributes(all("provenance")[0])).toEqual({
    xmlns: "urn:keji:provenance:1",
    format: "1",
    snapshot: sampleSnapshot().id,
    county: "青溪县",
    year: "2021",
    cutoff: "2021-12-31",
    clock: "2022-01-05",
  });
});

test("it tells the pack, the workbook and the parameters in a fixed order", () => {
  expect(attributes(all("pack")[0])).toEqual({ id: "county-science-bureau", version: "0.1.0" });
  expect(attributes(all("workbook")[0])).toEqual({
    name: "青溪县2021年科技工作台账.xlsx",
    identity: "350425/2021",
    fingerprint: sampleSnapshot().workbook.fingerprint,
  });
  expect(all("parameter").map((one) => [one.getAttribute("key"), one.getAttribute("type"), one.textContent])).toEqual([
    ["county", "string", "青溪县"],
    ["cutoff", "string", "2021-12-31"],
    ["gdp", "none", ""],
    ["year", "number", "2021"],
  ]);
});

test("a figure has its exact value, how it is computed, and its cells; the report's own period is not repeated", () => {
  const figure = all("figure").find((one) => one.getAttribute("key") === "PAT_GRT");
  expect(attributes(figure)).toEqual({ key: "PAT_GRT", name: "专利授权量", basis: "flow", formula: "1" });
  const children = [...(figure?.getElementsByTagName("*") ?? [])];
  expect(children.map((child) => [child.localName, attributes(child), child.textContent])).toEqual([
    ["decimal", { unit: "件" }, "6"],
    ["cells", { sheet: "专利", count: "7" }, "H3:H8 H11"],
  ]);
});

test("a formula that several figures share is kept once", () => {
  expect(all("formula").map((one) => [one.getAttribute("id"), one.textContent])).toEqual([
    ["1", "专利台账中授权日在期内的行数"],
  ]);
});

test("a bound text is kept with its mark, so that a typed one can be told from it", () => {
  const text = all("text").find((one) => one.getAttribute("key") === "change.RD_TOTAL");
  expect(attributes(text)).toEqual({
    key: "change.RD_TOTAL",
    mark: "verify",
    outcome: "said",
    figures: "RD_TOTAL",
  });
  expect(text?.textContent).toBe("增长19.8%〔待核实〕");
});

test("a target has its verdict and where it stands", () => {
  expect(all("target").map(attributes)).toEqual([
    {
      name: "专利授权量",
      figure: "PAT_GRT",
      comparator: ">=",
      threshold: "8",
      actual: "6",
      unit: "件",
      rate: "75",
      verdict: "missed",
      at: "目标任务表!D2",
    },
  ]);
});

const written = (changes: Parameters<typeof snapshotOf>[1]): string => {
  const snapshot = snapshotOf([section("s", paragraph("p", "专利授权⟨PAT_GRT~s=6件⟩"))], changes);
  return provenancePart(snapshot, boundTexts(snapshot.narrative), []);
};

test.each(["C:\\Users\\wang\\台账.xlsx", "/home/wang/台账.xlsx", "台账.xlsx"])(
  "of %s only the file's name is kept",
  (name) => {
    expect(written({ workbook: { name, identity: "", fingerprint: "" } })).toContain('<workbook name="台账.xlsx"');
  },
);

test("a figure that the report does not speak of stays in the workbook", () => {
  const xml = written({ figures: [snapshotFigure("PAT_GRT"), snapshotFigure("RD_GDP", "0.0984")] });
  expect(xml).toContain('key="PAT_GRT"');
  expect(xml).not.toContain("RD_GDP");
});

const withFigure = (changes: Partial<ReturnType<typeof snapshotFigure>>): string =>
  written({ figures: [{ ...snapshotFigure("PAT_GRT"), ...changes }] });

test("what differs from the report is said: another period, another as-of day, qualifiers, a base", () => {
  const xml = withFigure({
    indicator: "PAT",
    period: { from: "2020-01-01", to: "2020-12-31" },
    asOf: "2021-03-31",
    qualifiers: { kind: "invention" },
    base: { source: "target", value: "5" },
  });
  expect(xml).toContain(
    '<figure key="PAT_GRT" indicator="PAT" name="专利授权量" basis="flow" from="2020-01-01" to="2020-12-31" asOf="2021-03-31" formula="1">' +
      '<qualifier name="kind">invention</qualifier><decimal unit="件">6</decimal><base source="target" value="5"/>',
  );
});

test.each([
  [{ kind: "list", items: ["甲", "乙"] }, "<list><item>甲</item><item>乙</item></list>"],
  [{ kind: "period", period: { from: "2021-01-01", to: "2021-11-30" } }, '<period from="2021-01-01" to="2021-11-30"/>'],
  [{ kind: "coverage", covered: "5", total: "6" }, '<coverage covered="5" total="6"/>'],
  [{ kind: "status", status: "全覆盖" }, "<status>全覆盖</status>"],
  [
    { kind: "missing", why: { code: "empty-cells", what: "L14.amount", count: 2 } },
    '<missing code="empty-cells" what="L14.amount" count="2"/>',
  ],
  [{ kind: "missing", why: { code: "no-ledger", what: "L14" } }, '<missing code="no-ledger" what="L14"/>'],
] as const)("the value %j is kept as %s", (value, xml) => {
  expect(withFigure({ value })).toContain(xml);
});

test("a phrase keeps every wording that was true with it", () => {
  const phrase = {
    kind: "phrase",
    key: "change.A",
    text: "增加1件",
    outcome: "up",
    figures: ["A"],
    mark: null,
  } as const;
  const spans = [{ ...phrase, choices: ["增加1件", "比上年多1件"] }];
  const snapshot = snapshotOf([section("s", { kind: "paragraph", key: "p", lead: null, spans })]);
  expect(provenancePart(snapshot, boundTexts(snapshot.narrative), [])).toContain(
    '<text key="change.A" outcome="up" figures="A">增加1件</text><choice key="change.A">增加1件</choice><choice key="change.A">比上年多1件</choice>',
  );
});

const ranges = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `H${at * 2 + 3}`);

test("a list of cells that was cut short says so and keeps its digest", () => {
  const cells = { sheet: "专利", ranges: ranges(40), count: 99, more: true, digest: "abc" };
  expect(withFigure({ cells: [cells] })).toContain('<cells sheet="专利" count="99" more="true" digest="abc">H3 H5 ');
});

test("a report of 1,500 figures keeps fewer ranges, so that the part fits, and their digest", async () => {
  const words = Array.from({ length: 1500 }, (_, at) => `⟨F${at}~s=${at}件⟩`).join("，");
  const plain = snapshotOf([section("s", paragraph("p", words))]);
  const wide = ranges(40).map((cell) => `${cell}0000:${cell}0009`);
  const cells = [{ sheet: "专利", ranges: wide, count: 400, more: false, digest: null }];
  const great = { ...plain, figures: plain.figures.map((figure) => ({ ...figure, cells })) };
  const [kept] = open(await writeReport(great)).all("customXml/item2.xml", "cells");
  expect(attributes(kept)).toEqual({ sheet: "专利", count: "400", more: "true", digest: sha256(wide.join(",")) });
  expect(kept?.textContent).toBe(wide.slice(0, 8).join(" "));
});
