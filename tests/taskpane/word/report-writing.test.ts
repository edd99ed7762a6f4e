/** 写入报告 in the pane: what is chosen is what stands in the document then, or in the one of its own. */
import { refreshReport } from "../../../src/app/refresh-report";
import { NO_CHOICES } from "../../../src/core/link/refresh-plan";
import { linesOfDocument } from "../../../src/docx/live/open-document";
import { pack } from "../../../src/pack/pack";
import { FileWorkbookHost } from "../../../src/taskpane/word/file-workbook-host";
import { makeWord } from "../../../src/taskpane/word/make-word";
import type { WordPane } from "../../../src/taskpane/word/word-context";
import type { WordState } from "../../../src/taskpane/word/word-state";
import { savedBytes } from "../../../src/workbench/host/document/open-document";
import { ModelHost } from "../../app/open-report/model-host";
import { numbered } from "../../make/last-years";
import { documentOf, opened, paragraph } from "../../workbench/host/document/make";
import { aPane, type APane } from "../a-pane";

jest.setTimeout(60_000);

type Open = {
  readonly pane: APane;
  readonly word: WordPane;
  readonly host: ModelHost;
  readonly state: () => WordState;
  readonly lines: () => readonly string[];
};

async function open(host = new ModelHost(documentOf("<w:p/>"))): Promise<Open> {
  const pane = aPane();
  await pane.checking.start();
  const { checking, desk, packs, store } = pane;
  const decode = () => Promise.reject(new Error("no file is read here"));
  const word = makeWord({
    ...{ document: host, delivery: pane.delivery, workbook: new FileWorkbookHost(), decode, today: () => "2022-01-05" },
    ...{ checking, desk, packs, pane: store },
  });
  const lines = () => textOf(savedBytes(host.model));
  return { pane, word, host, lines, state: () => word.store.get() };
}

function textOf(bytes: Uint8Array): readonly string[] {
  return linesOfDocument(bytes).filter((line) => line.trim() !== "");
}

test("a 半年小结 as 征求意见稿, with highlights and another wording, stands in the empty document and needs no update", async () => {
  const { pane, word, host, lines, state } = await open();
  const highlights = ["growth.RD_TOTAL", "growth.FIN_ST"];
  await pane.desk.choosing.choose({ kind: "half", stage: "征求意见稿", highlights, charts: true, shading: false });
  await pane.desk.choosing.say("yoy.FIN_ST", 2);
  await word.writing.here();
  expect(state().written).toMatchObject({
    kind: "inserted",
    standing: { missing: [], unbound: 0, unmarked: 0 },
    beside: [{ kind: "papers", name: "青溪县科学技术局2021年下半年工作小结（征求意见稿）_数据底稿.docx" }],
  });
  const [title, draftLine] = lines();
  expect([title, draftLine?.slice(0, 7)]).toEqual(["青溪县科学技术局2021年下半年工作小结", "（征求意见稿，"]);
  expect(lines().join("\n")).toMatch(/财政科技支出2580万元，同比增长7\.5%/);
  expect(lines().join("\n")).toMatch(/图1 {2}/);
  expect(state().document).toMatchObject({ kind: "pending", pending: { steps: null } });
  const again = refreshReport(savedBytes(host.model), checkOf(pane), { pack, choices: NO_CHOICES, relink: false });
  expect(again.ok && again.value.plan.figures.filter((figure) => figure.state !== "unchanged")).toEqual([]);
});

test("behind the cursor's paragraph it comes as chosen, and the others stay", async () => {
  const { pane, word, lines } = await open(new ModelHost(documentOf(paragraph("前言") + paragraph("后记"))));
  await pane.desk.choosing.choose({ annex: false, papers: false });
  await word.writing.here();
  expect([lines()[0], lines()[1], lines().at(-1)]).toEqual(["前言", "青溪县科学技术局2021年工作总结", "后记"]);
  expect(lines().join("\n")).not.toContain("目标任务完成情况表");
});

test("a 自评表 is written into the document, whole, and follows the workbook", async () => {
  const { pane, word, lines, state } = await open();
  await pane.desk.choosing.choose({ kind: "self" });
  await word.writing.here();
  expect(state().written).toMatchObject({ kind: "inserted", standing: { missing: [], unbound: 0 }, beside: [] });
  expect(lines()[0]).toBe("青溪县科学技术局2021年度考核自评表");
  expect(state().document).toMatchObject({ kind: "pending", list: { count: 0, asking: [] } });
});

test("a document of its own is what is chosen, under its name, with what belongs beside it", async () => {
  const { pane, word, host, state } = await open();
  await pane.desk.choosing.choose({ kind: "quarter", stage: "送审稿" });
  await word.writing.asNew();
  expect(state().written).toMatchObject({
    kind: "made",
    how: { route: "opened", name: "青溪县科学技术局2021年第四季度工作小结（送审稿）.docx" },
    files: { beside: [{ kind: "papers" }] },
  });
  expect(textOf(host.opened[0] ?? new Uint8Array())[0]).toBe("青溪县科学技术局2021年第四季度工作小结");
});

test("带问题定稿 becomes a document of its own without the draft line, with the 取数底稿 beside it", async () => {
  const { pane, word, host, state } = await open();
  const answering = { by: "张某", reason: "县政府当日要件" };
  const final = { stage: "final", answering, recipient: "市科技局" } as const;
  await word.writing.handOver(() => pane.desk.write(checkOf(pane), final));
  expect(state().written).toMatchObject({ kind: "made", files: { stage: "final" } });
  const { written } = state();
  expect(written.kind === "made" && written.files.beside.map(({ kind }) => kind)).toEqual(["papers", "retained"]);
  expect(textOf(host.opened[0] ?? new Uint8Array())[1]).not.toMatch(/^（初稿/);
});

test("the open document is last year's, and this year's becomes a document of its own", async () => {
  const { pane, word, host, lines } = await open(new ModelHost(opened(numbered())));
  const before = lines();
  await pane.desk.starting.choose(word.writing.asLastYears("打开的文档"), checkOf(pane));
  await word.writing.handOver(() => pane.desk.starting.write());
  expect(textOf(host.opened[0] ?? new Uint8Array()).join("\n")).toContain("专利授权5件");
  expect(lines()).toEqual(before);
});

test("an open document that cannot be read is told as unreadable", async () => {
  const { pane, word, host } = await open();
  host.failing.set("read", { code: "document-offline" });
  await pane.desk.starting.choose(word.writing.asLastYears("打开的文档"), checkOf(pane));
  expect(pane.desk.store.get().from).toMatchObject({ kind: "failed", trouble: { kind: "unreadable" } });
});

test("stopping while the report is written leaves the document as it was", async () => {
  const { word, state, lines } = await open();
  const stopped = word.store.subscribe(() => {
    const { written } = state();
    if (written.kind === "putting" && written.step === "writing-report" && written.total > 1) word.writing.stop();
  });
  await word.writing.here();
  stopped();
  expect(state().written).toEqual({ kind: "stopped" });
  expect(lines()).toEqual([]);
});

function checkOf(pane: APane) {
  const { checked } = pane.state();
  if (!checked) throw new Error("not checked");
  return checked.check;
}
