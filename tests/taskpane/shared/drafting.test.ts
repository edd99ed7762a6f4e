/** The draft as a person asks for it. */
import { readBoundText } from "../../docx/read-bound-text";
import { aPane } from "../a-pane";

const NAME = "青溪县科学技术局2021年工作总结（初稿）.docx";

it("does nothing before a check", async () => {
  const pane = aPane();
  await pane.drafting.start();
  expect(pane.state().draft).toEqual({ kind: "none" });
});

it("delivers a linked document and tells how", async () => {
  const pane = aPane();
  await pane.checking.start();
  await pane.drafting.start();
  expect(pane.state().draft).toMatchObject({ kind: "delivered", how: { route: "downloaded", name: NAME } });
  const [document] = pane.delivery.delivered;
  const read = readBoundText(document?.bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(read.problem.code);
  const grants = read.value.controls.find(({ tag }) => tag === "fig:PAT_GRT~s");
  expect(grants?.shown).toBe(grants?.bound);
});

it("keeps the 数据底稿 ready to be saved, and hands over the report alone", async () => {
  const pane = aPane();
  await pane.checking.start();
  await pane.drafting.start();
  const papers = "青溪县科学技术局2021年工作总结（初稿）_数据底稿.docx";
  expect(pane.state().draft).toMatchObject({
    kind: "delivered",
    files: { beside: [{ kind: "papers", name: papers }] },
  });
  expect(pane.delivery.delivered.map(({ name }) => name)).toEqual([NAME]);
});

it("keeps the document when it could not be handed over", async () => {
  const pane = aPane();
  await pane.checking.start();
  pane.delivery.failNext({ code: "offline" });
  await pane.drafting.start();
  expect(pane.state().draft).toMatchObject({
    kind: "failed",
    problem: { code: "offline" },
    files: { report: { name: NAME } },
  });
  expect(pane.state().draft).toHaveProperty("files.report.bytes.length");
});

it("is forgotten with the next check", async () => {
  const pane = aPane();
  await pane.checking.start();
  await pane.drafting.start();
  await pane.checking.start();
  expect(pane.state().draft).toEqual({ kind: "none" });
});
