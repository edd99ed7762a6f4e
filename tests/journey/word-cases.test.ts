/** Documents and moments in which the pane in Word has to refuse, wait or leave something: what a person reads then, and that nothing is lost. */
import type { Frame } from "playwright-core";
import { unzipSync, zipSync } from "fflate";
import { draftReport } from "../../src/app/draft-report";
import { pack } from "../../src/pack/pack";
import { GRANTED } from "../app/refresh/refreshed";
import { copyAfter } from "../docx/habits/moving";
import { changed, open as opened } from "../docx/opened";
import { checkSample } from "../make/check";
import { sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { describeInBrowser } from "./browser";
import { notBuilt, Office, type WordOpening } from "./built-pane";
import type { HostPage } from "./host-page";
import { picture, violations } from "./looks";

jest.setTimeout(180_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;

const PROVENANCE = "customXml/item2.xml";

/** The control of 专利授权量 stands in the footer and in a text box too. */
function withAsides(bytes: Uint8Array): Uint8Array {
  const main = opened(bytes).text("word/document.xml");
  const control = /<w:sdt>(?:(?!<\/w:sdt>).)*fig:PAT_GRT~s(?:(?!<\/w:sdt>).)*<\/w:sdt>/s.exec(main)?.[0] ?? "";
  const box =
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>' +
    `<w:p>${control}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const [footer] = opened(bytes).paths.filter((path) => /^word\/footer\d+\.xml$/.test(path));
  const boxed = changed(bytes, "word/document.xml", (xml) => xml.replace("<w:body>", `<w:body><w:p>${box}</w:p>`));
  return changed(boxed, footer ?? "", (xml) => xml.replace(/<\/w:ftr>\s*$/, `<w:p>${control}</w:p></w:ftr>`));
}

journeys(`special cases in Word${because}`, () => {
  let office: Office;
  let report: Uint8Array;
  const hosts: HostPage[] = [];
  beforeAll(async () => {
    office = await Office.start();
    report = (await draftReport(checkSample(), pack, "draft")).bytes;
  });
  afterEach(async () => {
    for (const { complaints } of hosts)
      expect(complaints.filter((line) => !line.startsWith("Applying inline style"))).toEqual([]);
    await Promise.all(hosts.splice(0).map((host) => host.close()));
  });
  afterAll(() => office.stop());

  type Given = Pick<WordOpening, "document"> & Partial<WordOpening> & { readonly change?: SampleChange };

  /** The document with a workbook chosen. */
  async function open({ change, ...given }: Given): Promise<{ host: HostPage; pane: Frame }> {
    const both = await office.openDocument({ profile: "word-web", ...given });
    hosts.push(both.host);
    both.host.page.setDefaultTimeout(60_000);
    const buffer = Buffer.from(workbookFile(sampleWorkbook(change ?? {})));
    const file = { name: "青溪县跟踪工作簿.xlsx", mimeType: "application/octet-stream", buffer };
    await both.pane.locator("input[type=file]").first().setInputFiles(file);
    return both;
  }

  it("refuses another county's report, one of a newer format, and one that two reports were merged into", async () => {
    const figures = unzipSync(report)["customXml/item1.xml"] ?? new Uint8Array();
    const cases = [
      [
        "other-county",
        changed(report, PROVENANCE, (xml) => xml.replace('identity="350423/2021"', 'identity="350425/2021"')),
        /文档是另一个县的报告.*请选择对应的工作簿/,
      ],
      [
        "newer-format",
        changed(report, PROVENANCE, (xml) => xml.replace('format="1"', 'format="2"')),
        /报告由更新版本的科绩写成，请更新科绩/,
      ],
      [
        "two-parts",
        zipSync({ ...unzipSync(report), "customXml/item9.xml": figures }),
        /文档中有两份科绩的数据.*重新生成/,
      ],
    ] as const;
    for (const [name, document, says] of cases) {
      const { host, pane } = await open({ document });
      await pane.getByText(says).waitFor();
      await picture(host, `case-${name}`);
      expect(unzipSync(await host.saved())).toEqual(unzipSync(document));
    }
  });

  it("tells what stands in a footer and a text box where bindings are not live, and knows it once it is typed", async () => {
    const { host, pane } = await open({ document: withAsides(report), change: GRANTED });
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane.getByText(/^有2处没有写成，已保留原文/).waitFor();
    await pane.getByText("已更新2项数值。").waitFor();
    await pane.getByText("“5件”应为“6件”（文本框）").waitFor();
    await pane.getByText("“5件”应为“6件”（页脚）").waitFor();
    await picture(host, "case-asides");
    expect(await violations(pane)).toEqual([]);
    expect((await host.lines()).join("\n")).toContain("专利授权6件");
    const typed = { kind: "type-in-control", tag: "fig:PAT_GRT~s", text: "6件" } as const;
    await host.command({ kind: "word-edit", edit: typed, by: "person" });
    await pane.getByRole("button", { name: "重新比较" }).click();
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane.getByText(/^有1处没有写成，已保留原文/).waitFor();
  });

  it("stops while it is updated, and is left as it was", async () => {
    const { host, pane } = await open({ document: report, change: GRANTED, profile: "word-2021" });
    await pane.getByRole("button", { name: /^全部更新/ }).waitFor();
    const before = await host.lines();
    await host.command({ kind: "delay", milliseconds: 1500 });
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane.getByRole("button", { name: "停止" }).click();
    await pane.getByText("正在停止").first().waitFor();
    await picture(host, "case-stopping");
    await host.command({ kind: "clear-faults" });
    await pane.getByText("已停止，文档没有改动。").waitFor();
    await pane.getByRole("heading", { name: "有3项数值可以更新" }).waitFor();
    expect(await host.lines()).toEqual(before);
  });

  it("brings a copied paragraph along, and says before the click that tracked changes stand in the way", async () => {
    const { host, pane } = await open({ document: copyAfter("patents", "rd")(report), change: GRANTED });
    await host.command({ kind: "word-tracking", state: "on" });
    await pane.getByRole("button", { name: "重新比较" }).click();
    await pane.getByText(/文档正在记录修订，现在不能更新/).waitFor();
    await picture(host, "case-tracked");
    const before = await host.lines();
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane.getByText(/请先在“审阅”中关闭“修订”，再继续/).waitFor();
    expect(await host.lines()).toEqual(before);
    await host.command({ kind: "word-tracking", state: "off" });
    await pane.getByRole("button", { name: "重新比较" }).click();
    await pane.getByText(/文档正在记录修订，现在不能更新/).waitFor({ state: "detached" });
    const at = { words: "推动专利提质增量" };
    await host.command({ kind: "word-lock", at, state: "on" });
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane
      .getByText(/正文，可能有人正在编辑/)
      .first()
      .waitFor();
    expect(await pane.locator("li[data-figure=PAT_GRT]").innerText()).toMatch(/5件\s*6件/);
    await picture(host, "case-locked");
    await host.command({ kind: "word-lock", at, state: "off" });
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane.getByText("没有需要更新的内容").waitFor();
    expect((await host.lines()).filter((line) => line.includes("专利授权6件"))).toHaveLength(2);
  });
});
