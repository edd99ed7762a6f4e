import { insertFigure } from "../../../src/app/open-report/insert-figure";
import { pendingRefresh } from "../../../src/app/open-report/pending-refresh";
import { refreshReport, type Refreshed } from "../../../src/app/refresh-report";
import { verifyReport } from "../../../src/app/verify-report";
import type { Check } from "../../../src/app/check";
import { NO_CHOICES } from "../../../src/core/link/refresh-plan";
import { linesOfDocument } from "../../../src/docx/live/open-document";
import { pack } from "../../../src/pack/pack";
import { savedBytes } from "../../../src/workbench/host/document/open-document";
import { documentOf, opened, paragraph, reportBytes } from "../../workbench/host/document/make";
import { checked, FALLEN, GRANTED } from "../refresh/refreshed";
import { ModelHost } from "./model-host";

const CELLS = `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>专利</w:t></w:r></w:p></w:tc><w:tc>${paragraph("此处")}</w:tc></w:tr></w:tbl>`;

const settings = { pack, choices: NO_CHOICES, relink: false };

function insert(host: ModelHost, key: string, check: Check = checked()): ReturnType<typeof insertFigure> {
  return insertFigure(host, key, { check, pack });
}

function refresh(bytes: Uint8Array, check: Check): Refreshed {
  const refreshed = refreshReport(bytes, check, settings);
  if (!refreshed.ok) throw new Error(refreshed.problem.code);
  return refreshed.value;
}

const partsIn = ({ model }: ModelHost): number => model.xmlParts.filter(({ isBuiltIn }) => !isBuiltIn).length;

describe("a figure put into a document of somebody's own", () => {
  async function withFigure(key: string, body = paragraph("全县专利授权量：")): Promise<ModelHost> {
    const host = new ModelHost(documentOf(body));
    host.cursorAt = body === CELLS ? "此处" : "全县";
    expect(await insert(host, key)).toMatchObject({ ok: true, value: { isKept: true } });
    return host;
  }

  it("stands behind the words, and the document keeps what it was", async () => {
    const host = await withFigure("PAT_GRT~s");
    expect(linesOfDocument(savedBytes(host.model))).toEqual(["全县专利授权量：5件"]);
    expect(partsIn(host)).toBe(2);
    expect(verifyReport(savedBytes(host.model), checked())).toMatchObject({
      ok: true,
      value: { isLinked: true, figures: [{ tag: "fig:PAT_GRT~s", shown: "5件", state: "current" }] },
    });
  });

  it("tells of no other figure and no other target than its own", async () => {
    const host = await withFigure("HT_N_NEW~s", paragraph("全县新增："));
    const [, provenance] = host.model.xmlParts.filter(({ isBuiltIn }) => !isBuiltIn);
    const dom = host.model.package.xml(provenance?.path ?? "");
    const keys = [...dom.getElementsByTagName("figure")].map((one) => one.getAttribute("key"));
    const targets = [...dom.getElementsByTagName("target")].map((one) => one.getAttribute("figure"));
    expect([keys, targets]).toEqual([["HT_N_NEW"], ["HT_N_NEW"]]);
    expect(dom.documentElement?.getAttribute("kind")).toBe("inserted");
  });

  it.each([
    ["in a sentence", paragraph("全县专利授权量："), "全县专利授权量：6件"],
    ["in a table's cell", CELLS, "此处6件"],
  ])("follows the workbook, %s, and nothing else is written", async (_, body, line) => {
    const host = await withFigure("PAT_GRT~s", body);
    const { bytes, plan } = refresh(savedBytes(host.model), checked(GRANTED));
    expect(linesOfDocument(bytes ?? new Uint8Array())).toContain(line);
    expect(linesOfDocument(bytes ?? new Uint8Array())).toHaveLength(body === CELLS ? 2 : 1);
    expect(plan.blocks).toEqual([]);
    expect(plan.figures.map(({ figure, state }) => [figure, state])).toEqual([["PAT_GRT", "updated"]]);
  });

  it("has nothing to be updated from the same workbook", async () => {
    const host = await withFigure("PAT_GRT~s");
    const pending = await pendingRefresh(savedBytes(host.model), checked(), settings);
    expect(pending).toMatchObject({ ok: true, value: { steps: null } });
  });

  it("waits when its words turn (P9)", async () => {
    const host = await withFigure("yoy.RD_TOTAL");
    const before = linesOfDocument(savedBytes(host.model));
    expect(before[0]).toMatch(/增长/);
    const { bytes, plan } = refresh(savedBytes(host.model), checked(FALLEN));
    expect(plan.figures.map(({ figure, state }) => [figure, state])).toEqual([["RD_TOTAL", "waiting"]]);
    expect(bytes === null ? before : linesOfDocument(bytes)).toEqual(before);
  });

  it("a second one joins it", async () => {
    const host = await withFigure("PAT_GRT~s");
    expect(await insert(host, "brief.ENT_LIB")).toMatchObject({ ok: true, value: { isKept: true } });
    expect(partsIn(host)).toBe(2);
    const { plan } = refresh(savedBytes(host.model), checked());
    expect(plan.figures.map(({ figure, state }) => [figure, state])).toEqual([
      ["PAT_GRT", "unchanged"],
      ["ENT_LIB", "unchanged"],
    ]);
  });

  it("is not put beside one that is still to be updated", async () => {
    const host = await withFigure("PAT_GRT~s");
    const before = linesOfDocument(savedBytes(host.model));
    for (const key of ["PAT_GRT~s", "brief.PAT_GRT"])
      expect(await insert(host, key, checked(GRANTED))).toEqual({
        ok: false,
        problem: { code: "report-figure-pending" },
      });
    expect(linesOfDocument(savedBytes(host.model))).toEqual(before);
  });

  it("and one that a person deleted may be put in again with what it says by now", async () => {
    const host = await withFigure("PAT_GRT~s");
    const sdt = host.model.package.xml("word/document.xml").getElementsByTagName("w:sdt")[0];
    sdt?.parentNode?.removeChild(sdt);
    expect(await insert(host, "PAT_GRT~s", checked(GRANTED))).toMatchObject({ ok: true, value: { isKept: true } });
    const { plan } = refresh(savedBytes(host.model), checked());
    expect(plan.figures.map(({ figure, state }) => [figure, state])).toEqual([["PAT_GRT", "updated"]]);
  });
});

describe("a figure put into a report", () => {
  async function report(): Promise<ModelHost> {
    return new ModelHost(opened(await reportBytes(), { bindings: "at-rest" }));
  }

  it.each(["ENT_LIB~n", "RD_TOTAL~yi", "brief.PAT_GRT"])("is known to the report: %s", async (key) => {
    const host = await report();
    host.cursorAt = "青溪县科学技术局2021年工作总结";
    expect(await insert(host, key)).toMatchObject({ ok: true, value: { isKept: true } });
    const { plan, stored } = refresh(savedBytes(host.model), checked());
    expect(stored.texts.has(key)).toBe(true);
    expect(plan.figures.filter(({ state }) => state !== "unchanged")).toEqual([]);
    const pending = await pendingRefresh(savedBytes(host.model), checked(), settings);
    expect(pending).toMatchObject({ ok: true, value: { steps: null } });
  });

  it("in one of its paragraphs makes that an edited one, which keeps its words and follows", async () => {
    const host = await report();
    const line = linesOfDocument(savedBytes(host.model)).find((one) => one.includes("专利授权5件")) ?? "";
    expect(line.length).toBeGreaterThan(20);
    host.cursorAt = line.slice(0, 6);
    expect(await insert(host, "PAT_GRT~n")).toMatchObject({ ok: true });
    const { bytes, plan } = refresh(savedBytes(host.model), checked(GRANTED));
    const kept = plan.blocks.filter(({ state }) => state === "kept");
    expect(kept).toHaveLength(1);
    const now = linesOfDocument(bytes ?? new Uint8Array()).find((one) => one.startsWith(line.slice(0, 6)));
    expect(now).toMatch(/6$/);
    expect(plan.figures.some(({ state }) => state === "hand")).toBe(false);
  });
});

describe("is told, and nothing is put in", () => {
  it.each([
    ["a figure of one firm, or one that is none", "NOBODY~s", "report-nothing-to-say"],
    ["a form that the figure has not", "PAT_GRT~rate.x", "report-nothing-to-say"],
  ])("%s", async (_, key, code) => {
    const host = new ModelHost(documentOf(paragraph("全县")));
    expect(await insert(host, key)).toEqual({ ok: false, problem: { code } });
    expect(host.asked).toEqual(["read"]);
  });

  it("that the program put nothing there", async () => {
    const host = new ModelHost(documentOf(paragraph("全县")));
    host.put = () => Promise.resolve({ ok: true, value: null });
    expect(await insert(host, "PAT_GRT~s")).toMatchObject({ ok: false, problem: { code: "document-failed" } });
    expect(partsIn(host)).toBe(0);
  });

  it("that the document could not keep it", async () => {
    const host = new ModelHost(documentOf(paragraph("全县")));
    host.cursorAt = "全县";
    host.before.set("addPart", () => {
      if (partsIn(host) === 1) host.failing.set("addPart", { code: "document-protected" });
    });
    expect(await insert(host, "PAT_GRT~s")).toMatchObject({ ok: true, value: { isKept: false } });
    expect(partsIn(host)).toBe(0);
  });
});
