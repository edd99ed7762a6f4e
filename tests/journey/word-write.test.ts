/** 写入报告 in both kinds of Word: into an empty document, at the cursor, as a new document; and what is refused. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { draftReport } from "../../src/app/draft-report";
import { verifyReport } from "../../src/app/verify-report";
import { linesOfDocument } from "../../src/docx/live/open-document";
import { pack } from "../../src/pack/pack";
import { open as openParts } from "../docx/opened";
import { inFolder, missing, SCHEMA_CHECK } from "../docx/tools";
import { checkSample } from "../make/check";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { bodyBytes, paragraph } from "../workbench/host/document/make";
import { describeInBrowser } from "./browser";
import { notBuilt, Office } from "./built-pane";
import type { HostPage } from "./host-page";

jest.setTimeout(180_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;
const PROFILES = ["word-2021", "word-web"] as const;
const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const SLOW = { timeout: 90_000 };

type Found = { readonly id: string; readonly impact: string | null };

journeys(`a report written from the pane in Word${because}`, () => {
  let office: Office;
  let draft: Uint8Array;
  const hosts: HostPage[] = [];
  beforeAll(async () => {
    office = await Office.start();
    draft = (await draftReport(checkSample(), pack, "draft")).bytes;
  });
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.close()));
  });
  afterAll(() => office.stop());

  /** The document with the sample's workbook chosen in the pane. */
  async function open(options: Parameters<Office["openDocument"]>[0]): Promise<{ host: HostPage; pane: Frame }> {
    const both = await office.openDocument(options);
    hosts.push(both.host);
    const buffer = Buffer.from(workbookFile(sampleWorkbook()));
    const file = { name: "青溪县跟踪工作簿.xlsx", mimeType: "application/octet-stream", buffer };
    await both.pane.locator("input[type=file]").first().setInputFiles(file);
    return both;
  }

  const complaints = ({ complaints: all }: HostPage): readonly string[] =>
    all.filter((line) => !line.startsWith("Applying inline style"));

  const lines = (bytes: Uint8Array): readonly string[] => linesOfDocument(bytes).filter((line) => line !== "");

  /** What axe-core finds serious. */
  async function violations(pane: Frame): Promise<readonly string[]> {
    await pane.evaluate(AXE);
    const found = await pane.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: { run(): Promise<{ violations: readonly Found[] }> } };
      return (await axe.run()).violations.map(({ id, impact }) => ({ id, impact }));
    });
    return found.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id);
  }

  async function partIds(host: HostPage): Promise<readonly string[]> {
    return ((await host.command({ kind: "word-xml-parts" })) as readonly { id: string }[]).map(({ id }) => id);
  }

  /** Valid by the schemas, where they are here; and every figure as the workbook has it. */
  async function expectHolds(bytes: Uint8Array): Promise<void> {
    const verified = verifyReport(bytes, checkSample());
    expect(verified).toMatchObject({ ok: true, value: { isLinked: true } });
    if (verified.ok) {
      expect(verified.value.figures.length).toBeGreaterThan(50);
      expect(verified.value.figures.filter(({ state }) => state !== "current")).toEqual([]);
    }
    if (missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash") !== null) return;
    const said = await inFolder((folder) => {
      const file = join(folder, "saved.docx");
      writeFileSync(file, bytes);
      return spawnSync("bash", [SCHEMA_CHECK, file], { encoding: "utf8" }).stdout.replace(file, "saved.docx");
    });
    expect(said).toBe("valid: saved.docx\n");
  }

  it.each(PROFILES)("fills an empty document, in %s", async (profile) => {
    const { host, pane } = await open({ document: null, profile });
    await pane.getByRole("button", { name: "写入本文档" }).waitFor(SLOW);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "写入本文档" }).click();
    await pane.getByText(/^报告已写入本文档/).waitFor(SLOW);
    await pane.getByText("没有需要更新的内容").waitFor(SLOW);
    expect(await violations(pane)).toEqual([]);
    const saved = await host.saved();
    expect(lines(saved)).toEqual(lines(draft));
    const [figures] = await partIds(host);
    const bound = openParts(saved)
      .text("word/document.xml")
      .match(/storeItemID="[^"]*"/g);
    expect(new Set(bound)).toEqual(new Set([`storeItemID="${figures}"`]));
    await expectHolds(saved);
    expect(complaints(host)).toEqual([]);
  });

  it.each(PROFILES)("comes behind the cursor's paragraph, and leaves the others, in %s", async (profile) => {
    const document = bodyBytes(paragraph("会议通知") + paragraph("请各股室核对。"));
    const { host, pane } = await open({ document, profile });
    await host.command({ kind: "word-select", at: { words: "会议通知" } });
    await pane.getByRole("button", { name: "写入本文档" }).click(SLOW);
    await pane.getByText(/^报告已写入本文档/).waitFor(SLOW);
    const saved = lines(await host.saved());
    expect(saved[0]).toBe("会议通知");
    expect(saved.slice(1, -1)).toEqual(lines(draft));
    expect(saved.at(-1)).toBe("请各股室核对。");
    expect(complaints(host)).toEqual([]);
  });

  it("opens as a new document with its page setup, in word-2021", async () => {
    const { host, pane } = await open({ document: null, profile: "word-2021" });
    await pane.getByRole("button", { name: "作为新文档" }).click(SLOW);
    await pane.getByText(/^已在新窗口打开/).waitFor(SLOW);
    const opened = (await host.command({ kind: "word-opened" })) as readonly string[];
    const [made, ...others] = opened.map((base64) => Buffer.from(base64, "base64"));
    expect([lines(made ?? new Uint8Array()), others]).toEqual([lines(draft), []]);
    expect(openParts(made ?? new Uint8Array()).paths).toEqual(openParts(draft).paths);
    expect((await host.lines()).join("")).toBe("");
    expect(complaints(host)).toEqual([]);
  });

  it("is handed over as a file where Word opens none, in word-web and English", async () => {
    const { host, pane } = await open({ document: null, profile: "word-web", locale: "en-US" });
    const saving = host.page.waitForEvent("download", SLOW);
    await pane.getByRole("button", { name: "As a new document" }).click(SLOW);
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("青溪县科学技术局2021年工作总结（初稿）.docx");
    expect(lines(readFileSync(await saved.path()))).toEqual(lines(draft));
    await pane.getByText(/was downloaded instead/).waitFor(SLOW);
    expect(await host.command({ kind: "word-opened" })).toEqual([]);
    expect(await violations(pane)).toEqual([]);
  });

  it("is refused in a protected document, and leaves nothing in it", async () => {
    const { host, pane } = await open({ document: bodyBytes(paragraph("会议通知")), profile: "word-2021" });
    await pane.getByRole("button", { name: "写入本文档" }).waitFor(SLOW);
    await host.command({ kind: "word-protection", state: "on" });
    await pane.getByRole("button", { name: "写入本文档" }).click();
    await pane.getByText(/文档受保护/).waitFor(SLOW);
    expect([await partIds(host), lines(await host.saved())]).toEqual([[], ["会议通知"]]);
  });
});
