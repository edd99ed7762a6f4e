/**
 * One report from its first line to the copy that goes out, in both kinds of Word and both languages: written beside a person's own
 * words, kept true, edited, asked about, undone, verified, added to, finished. What is saved then is valid and opens elsewhere.
 */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { draftReport } from "../../src/app/draft-report";
import { verifyReport } from "../../src/app/verify-report";
import { linesOfDocument } from "../../src/docx/live/open-document";
import { readDocument } from "../../src/docx/reading/read-document";
import { pack } from "../../src/pack/pack";
import { documentEnUs } from "../../src/text/pane/document-en-us";
import { documentZhCn } from "../../src/text/pane/document-zh-cn";
import { enUs } from "../../src/text/pane/en-us";
import { zhCn } from "../../src/text/pane/zh-cn";
import { FALLEN, GRANTED } from "../app/refresh/refreshed";
import { missing, printed, SCHEMA_CHECK, schemaFault } from "../docx/tools";
import { checkSample } from "../make/check";
import { sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { bodyBytes, paragraph } from "../workbench/host/document/make";
import { describeInBrowser } from "./browser";
import { notBuilt, Office } from "./built-pane";
import type { HostPage } from "./host-page";
import { picture } from "./looks";

jest.setTimeout(240_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;

const OWN_TABLE = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph("专利")}</w:tc><w:tc>${paragraph("授权数 ")}</w:tc></w:tr></w:tbl>`;
const OWN = paragraph("上报材料") + OWN_TABLE + paragraph("（完）");
/** The workbook as it comes to be: first a patent more, then R&D that fell, too. */
const BOTH: SampleChange = { ...GRANTED, ...FALLEN };
const EDIT = { kind: "reword", words: "引导企业加大研发投入", to: "大力引导企业加大研发投入" } as const;

const lines = (bytes: Uint8Array): readonly string[] => linesOfDocument(bytes).filter((line) => line.trim() !== "");

/** What the pane says, from its beginning, as the file of its words has it; whatever facts are filled in. */
function startOf(words: string): RegExp {
  const plain = words.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${plain.join(".+?")}`);
}

/** What is saved is not held against what is not here. */
const lacking = [missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash"), missing("soffice", "pdftotext")];
const unheld = lacking
  .flatMap((one) => (one === null ? [] : [` (not held against ${one}, which is not here)`]))
  .join("");

journeys(`a report in Word from its first line to the final copy${because}${unheld}`, () => {
  let office: Office;
  const hosts: HostPage[] = [];
  beforeAll(async () => {
    office = await Office.start();
  });
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.close()));
  });
  afterAll(() => office.stop());

  async function choose(pane: Frame, change: SampleChange = {}): Promise<void> {
    const buffer = Buffer.from(workbookFile(sampleWorkbook(change)));
    const file = { name: "青溪县跟踪工作簿.xlsx", mimeType: "application/octet-stream", buffer };
    await pane.locator("input[type=file]").first().setInputFiles(file);
  }

  /** Opens in LibreOffice with its words. */
  async function expectPrints(bytes: Uint8Array, ...words: readonly string[]): Promise<void> {
    if (missing("soffice", "pdftotext") !== null) return;
    const text = (await printed(bytes)).pages.join("").replace(/\s/g, "");
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
  }

  const ways = [
    ["word-2021", "zh-CN", { ...zhCn, ...documentZhCn }],
    ["word-web", "en-US", { ...enUs, ...documentEnUs }],
  ] as const;

  it.each(ways)("in %s and %s", async (profile, locale, words) => {
    const { word, views, proof } = words;
    const { update, write, insert, final } = word;
    const { host, pane } = await office.openDocument({ document: bodyBytes(OWN), profile, locale });
    hosts.push(host);
    host.page.setDefaultTimeout(60_000);
    const press = (label: string): Promise<void> =>
      pane
        .getByRole("button", { name: startOf(label) })
        .first()
        .click();
    const sees = (said: string): Promise<void> => pane.getByText(startOf(said)).first().waitFor();
    const own = async (): Promise<string> => (await host.lines()).find((line) => line.startsWith("大力引导")) ?? "";

    await choose(pane);
    await host.command({ kind: "word-select", at: { words: "上报材料" } });
    await press(write.here);
    await sees(write.inserted);
    await sees(update.clean);

    // The workbook changes: what differs is shown, then taken over.
    await choose(pane, GRANTED);
    await pane.locator("li[data-figure=PAT_GRT]").getByText("6件").first().waitFor();
    await press(update.all);
    await sees(update.applied);
    await sees(update.clean);
    expect((await host.lines()).join("\n")).toContain("专利授权6件");

    // A sentence that a person edited keeps its words; one of them would turn, and waits for the person.
    await host.command({ kind: "word-edit", edit: EDIT, by: "person" });
    await choose(pane, BOTH);
    const asking = pane.locator("li[data-figure=RD_TOTAL]");
    await asking.getByText(startOf(update.state.waiting)).waitFor();
    await picture(host, `through-asking-${locale}`);
    await press(update.all);
    await sees(update.applied);
    const kept = await own();
    expect([kept.includes("比上年增长19.8%"), kept.includes("1461.5万元")]).toEqual([true, true]);
    await asking.getByRole("button", { name: update.confirm }).click();
    await asking.getByText(startOf(update.state.waiting)).waitFor({ state: "detached" });
    await press(update.all);
    await sees(update.clean);
    const turned = await own();
    expect([turned.includes("比上年下降3.4%"), turned.includes("1179万元")]).toEqual([true, true]);
    await press(update.undo);
    await sees(update.undone);
    expect(await own()).toBe(kept);
    await press(update.all);
    await sees(update.clean);
    expect(await own()).toBe(turned);

    await pane.getByRole("tab", { name: views.proof }).click();
    await pane.getByRole("heading", { level: 1, name: proof.holds }).waitFor();

    await pane.getByRole("tab", { name: views.insert }).click();
    await host.command({ kind: "word-select", at: { words: "授权数" }, edge: "End" });
    await pane.getByRole("textbox", { name: insert.search }).fill("pat_grt");
    const figure = pane.locator('[data-figure="PAT_GRT"]');
    await figure.getByRole("button").first().click();
    await figure.locator('[data-key="PAT_GRT~n"]').getByRole("button").click();
    await sees(insert.inserted);

    // All that stands in the document is the person's own, or what the workbook says now.
    const saved = await host.saved();
    const drafted = lines((await draftReport(checkSample(BOTH), pack, "draft")).bytes);
    const wanted = drafted.map((line) => (line.startsWith(EDIT.words) ? `大力${line}` : line));
    expect(lines(saved)).toEqual(["上报材料", ...wanted, "专利", "授权数 6", "（完）"]);
    const verified = verifyReport(saved, checkSample(BOTH));
    expect(verified.ok && verified.value.figures.filter(({ state }) => state !== "current")).toEqual([]);
    expect(await schemaFault(saved)).toBeNull();

    await pane.getByRole("tab", { name: views.final }).click();
    await press(final.make);
    await sees(final.refused);
    await pane.getByLabel(final.by).fill("王某");
    await pane.getByLabel(final.reason).fill("市统计局数据未到，先行报送");
    const saving = host.page.waitForEvent("download");
    await press(final.anyway);
    const copy = readFileSync(await (await saving).path());
    const read = readDocument(copy);
    expect(read.ok && [read.value.controls.length, read.value.figures, read.value.provenance]).toEqual([0, null, null]);
    expect(lines(copy).join("\n")).toMatch(/大力引导企业加大研发投入[^\n]*比上年下降3\.4%/);
    expect(await schemaFault(copy)).toBeNull();
    await expectPrints(copy, "大力引导企业加大研发投入", "授权数6", "（完）");
    expect(host.complaints.filter((line) => !line.startsWith("Applying inline style"))).toEqual([]);
  });
});
