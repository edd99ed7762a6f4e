/** 用上年总结起草: matches are shown, each can be taken out, and files that cannot be read are told. */
import { passagesOf } from "../../../../src/core/proofreading/passage";
import { readDocument } from "../../../../src/docx/reading/read-document";
import type { LastYears } from "../../../../src/taskpane/shared/draft/from-state";
import { draftZhCn } from "../../../../src/text/pane/draft-zh-cn";
import { numbered } from "../../../make/last-years";
import { p, wordFile } from "../../../make/word-file";
import { sampleRows, sampleWorkbook } from "../../../make/workbook";
import { aPane, type APane } from "../../a-pane";

async function checked(): Promise<APane> {
  const pane = aPane();
  await pane.checking.start();
  return pane;
}

async function choose(pane: APane, bytes: Uint8Array | Error, name = "2020年总结.docx"): Promise<void> {
  const done = pane.state().checked;
  if (!done) throw new Error("not checked");
  const content = (): Promise<Uint8Array> => (bytes instanceof Error ? Promise.reject(bytes) : Promise.resolve(bytes));
  await pane.desk.starting.choose({ name, bytes: content }, done.check);
}

function matched(pane: APane): LastYears {
  const { from } = pane.desk.store.get();
  if (from.kind !== "matched") throw new Error(JSON.stringify(from));
  return from.last;
}

function textOf(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return passagesOf(read.value.blocks)
    .map(({ text }) => text)
    .join("\n");
}

const grants = ({ told }: LastYears) => told.matches.find(({ was, now }) => was === "9件" && now === "5件");

it("shows last year's number beside this year's text, and what has no match", async () => {
  const pane = await checked();
  await choose(pane, numbered());
  const last = matched(pane);
  expect(grants(last)).toMatchObject({ was: "9件", now: "5件", figures: [{ key: "PAT_GRT" }] });
  expect(last.told.kept.length).toBeGreaterThan(0);
  expect(pane.delivery.delivered).toEqual([]);
});

it("writes the matches that are wanted; the others stay, marked", async () => {
  const pane = await checked();
  await choose(pane, numbered());
  const { number = 0 } = grants(matched(pane)) ?? {};
  pane.desk.starting.accept(number, false);
  await pane.drafting.handOver(() => pane.desk.starting.write());
  const [first] = pane.delivery.delivered;
  expect(first?.name).toBe("青溪县科学技术局2021年工作总结（初稿，据上年总结）.docx");
  expect(textOf(first?.bytes ?? new Uint8Array())).toContain("专利授权9件【上年数】");
  pane.desk.starting.accept(number, true);
  await pane.drafting.handOver(() => pane.desk.starting.write());
  expect(textOf(pane.delivery.delivered[1]?.bytes ?? new Uint8Array())).toContain("专利授权5件");
});

it("is matched anew with a renewed check, and what was not wanted stays so", async () => {
  const pane = await checked();
  await choose(pane, numbered());
  const before = matched(pane);
  pane.desk.starting.accept(grants(before)?.number ?? 0, false);
  // One patent fewer: this year's number is another.
  pane.host.change("专利", sampleWorkbook({ sheets: { 专利: sampleRows("L06").slice(0, -1) } }));
  await pane.checking.start();
  const done = pane.state().checked;
  if (!done) throw new Error("not checked");
  await pane.desk.follow(done.check);
  const last = matched(pane);
  expect(last.of).toBe(done.check);
  expect(last.told.matches).not.toEqual(before.told.matches);
  expect(last.lost).toBe(0);
  const [declined] = last.told.matches.filter(({ number }) => last.declined.has(number));
  expect(declined?.figures[0]?.key).toBe("PAT_GRT");
});

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [...COMPOUND, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])];

it.each([
  ["an old .doc", Uint8Array.from(COMPOUND), "word-old-format"],
  ["an encrypted one", Uint8Array.from(ENCRYPTED), "word-encrypted"],
  ["a text file", new TextEncoder().encode("总结"), "word-not-zip"],
  ["a broken one", numbered().subarray(0, 400), "word-damaged"],
  [
    "one of the same year",
    wordFile(p("青溪县科学技术局2021年工作总结") + p("2021年专利授权5件。")),
    "from-not-earlier",
  ],
] as const)("tells why %s cannot be started from, with a sentence of its own", async (_, bytes, code) => {
  const pane = await checked();
  await choose(pane, bytes);
  expect(pane.desk.store.get().from).toMatchObject({
    kind: "failed",
    trouble: { kind: "document", problem: { code } },
  });
  expect(draftZhCn.from.problem[code]).toMatch(/请/);
});

it("tells of a file whose content the browser does not give", async () => {
  const pane = await checked();
  await choose(pane, new Error("locked"));
  expect(pane.desk.store.get().from).toMatchObject({ kind: "failed", trouble: { kind: "unreadable" } });
});

it("shows nothing of a file that was given up while it was read", async () => {
  const pane = await checked();
  const reading = choose(pane, numbered());
  pane.desk.starting.clear();
  await reading;
  expect(pane.desk.store.get().from).toEqual({ kind: "none" });
});
