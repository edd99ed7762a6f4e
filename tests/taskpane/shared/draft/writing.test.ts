/** What is handed over follows what was chosen: kind, stage, name, and what belongs beside it. */
import { readBoundText } from "../../../docx/read-bound-text";
import { readDocument } from "../../../../src/docx/reading/read-document";
import { passagesOf } from "../../../../src/core/proofreading/passage";
import { besideName, draftName } from "../../../../src/text/zh/draft-name";
import { aPane, type APane } from "../../a-pane";

async function checked(): Promise<APane> {
  const pane = aPane();
  await pane.checking.start();
  return pane;
}

function lines(bytes: Uint8Array): readonly string[] {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return passagesOf(read.value.blocks).map(({ text }) => text);
}

function lastDelivered(pane: APane) {
  const document = pane.delivery.delivered.at(-1);
  if (!document) throw new Error("nothing was delivered");
  return document;
}

it("writes what was chosen, before the page showed any of it", async () => {
  const pane = await checked();
  await pane.desk.choosing.choose({
    kind: "half",
    stage: "征求意见稿",
    highlights: ["growth.RD_TOTAL", "growth.FIN_ST"],
  });
  await pane.desk.choosing.say("yoy.FIN_ST", 2);
  await pane.drafting.start();
  const { name, bytes } = lastDelivered(pane);
  expect(name).toBe("青溪县科学技术局2021年下半年工作小结（征求意见稿）.docx");
  const [title, line] = lines(bytes);
  expect([title, line?.slice(0, 6)]).toEqual(["青溪县科学技术局2021年下半年工作小结", "（征求意见稿"]);
  const read = readBoundText(bytes);
  const shown = read.ok ? read.value.controls.find(({ tag }) => tag === "say:yoy.FIN_ST")?.shown : null;
  expect(shown).toBe("同比增长7.5%");
});

it("writes no 数据底稿 where none is wanted, nor beside a 自评表", async () => {
  const pane = await checked();
  await pane.desk.choosing.choose({ papers: false });
  await pane.drafting.start();
  expect(pane.state().draft).toMatchObject({ kind: "delivered", files: { beside: [] } });
  await pane.desk.choosing.choose({ papers: true, kind: "self" });
  await pane.drafting.start();
  expect(pane.state().draft).toMatchObject({ kind: "delivered", files: { beside: [] } });
  expect(lastDelivered(pane).name).toBe("青溪县科学技术局2021年度考核自评表（初稿）.docx");
  expect(lines(lastDelivered(pane).bytes)[0]).toBe("青溪县科学技术局2021年度考核自评表");
});

it("draws charts and leaves 附件 out where that is wanted", async () => {
  const pane = await checked();
  await pane.desk.choosing.choose({ charts: true, annex: false });
  await pane.drafting.start();
  const text = lines(lastDelivered(pane).bytes).join("\n");
  expect(text).toContain("年度目标任务完成率");
  expect(text).not.toContain("目标任务完成情况表");
});

it("lets a final report go out for somebody who answers, without marks, and keeps the 取数底稿", async () => {
  const pane = await checked();
  const answering = { by: "张某", reason: "县政府当日要件" };
  await pane.drafting.start({ stage: "final", answering, recipient: "县政府办" });
  const { name, bytes } = lastDelivered(pane);
  expect(name).toBe("青溪县科学技术局2021年工作总结（定稿）.docx");
  expect(lines(bytes).join("\n")).not.toMatch(/初稿|〔待核实〕/);
  const { draft } = pane.state();
  if (draft.kind !== "delivered") throw new Error(draft.kind);
  expect(draft.files.stage).toBe("final");
  expect(draft.files.beside.map(({ kind }) => kind)).toEqual(["papers", "retained"]);
  expect(draft.files.beside[1]?.name).toBe("青溪县科学技术局2021年工作总结（定稿）_取数底稿.xlsx");
});

it("tries once more what failed, and not something else", async () => {
  const pane = await checked();
  pane.delivery.failNext({ code: "offline" });
  await pane.drafting.start({ stage: "final", answering: { by: "张某", reason: "急件" }, recipient: "" });
  expect(pane.state().draft.kind).toBe("failed");
  await pane.drafting.again();
  expect(lastDelivered(pane).name).toContain("（定稿）");
});

it("has a name that every system takes, also without a bureau", () => {
  const time = { year: 2021, cutoff: "2021-09-30" };
  expect(draftName({ bureau: "青:溪/县?", kind: "annual", time, word: "初稿" })).toBe(
    "青溪县2021年工作总结（初稿）.docx",
  );
  expect(draftName({ bureau: "", kind: "half", time, word: "初稿" })).toBe("2021年截至9月底工作小结（初稿）.docx");
  expect(draftName({ bureau: "", kind: "self", time, word: null })).toBe("2021年度考核自评表.docx");
  expect(besideName("a（初稿）.docx", "papers")).toBe("a（初稿）_数据底稿.docx");
});
