/** Numbers that a person typed, linked in Word: what is offered, and that the file's refresh and the open document's both follow. */
import type { LinkOffer } from "../../../src/app/open-report/link-offers";
import { linkNumbers, unlinkNumbers } from "../../../src/app/open-report/link-numbers";
import { pendingRefresh, type PendingRefresh } from "../../../src/app/open-report/pending-refresh";
import { proofList, type ProofList, type ProofNumber } from "../../../src/app/open-report/proof-list";
import { verifyReport } from "../../../src/app/verify-report";
import { wordsAfter } from "../../../src/core/link/document-steps";
import { NO_CHOICES } from "../../../src/core/link/refresh-plan";
import { pack } from "../../../src/pack/pack";
import { stripParts } from "../../docx/habits/other-editors";
import { writeAfter } from "../../docx/habits/moving";
import { typeOver } from "../../docx/habits/typing";
import { checked, GRANTED, refresh, written } from "../refresh/refreshed";
import { FileDocument } from "./file-document";

jest.setTimeout(60_000);

const OWN = "经整理，全县专利授权量5件，企业信息库入库企业12家，农村实用技术培训约286人次。";

async function withOwn(words = OWN): Promise<FileDocument> {
  return new FileDocument(writeAfter("hitech", words)(await written()));
}

function listOf({ bytes }: FileDocument, check = checked()): ProofList {
  const list = proofList(bytes, check);
  if (!list.ok) throw new Error(list.problem.code);
  return list.value;
}

function number(list: ProofList, words: string): ProofNumber {
  const [found, ...others] = list.numbers.filter((one) => one.words === words);
  if (!found || others.length > 0) throw new Error(`not one ${words}`);
  return found;
}

function offerOf(list: ProofList, words: string): LinkOffer {
  const { link } = number(list, words);
  if (link === null || link === "update-first") throw new Error(`${words} is not offered: ${link}`);
  return link;
}

async function linked(document: FileDocument, words: string): Promise<readonly number[]> {
  const done = await linkNumbers(document.host, [offerOf(listOf(document), words)], { check: checked(), pack });
  if (!done.ok) throw new Error(done.problem.code);
  return done.value.controls;
}

function pending({ bytes }: FileDocument, change = {}): PendingRefresh {
  const settings = { pack, relink: false, choices: NO_CHOICES };
  const found = pendingRefresh(bytes, checked(change), settings);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

test("a number is offered where it agrees to the letter, and nowhere else", async () => {
  const list = listOf(await withOwn());
  expect(offerOf(list, "5件")).toMatchObject({
    at: { words: "5件", nth: 0 },
    inLine: OWN,
    key: "PAT_GRT~s",
    control: { tag: "fig:PAT_GRT~s", title: "专利授权量" },
  });
  expect(number(list, "12家")).toMatchObject({ state: "conflicts", link: null });
  expect(number(list, "286人次")).toMatchObject({ state: "agrees", link: null });
});

test("while the document says something older of the figure, it is to be updated first", async () => {
  const list = listOf(await withOwn(OWN.replace("5件", "6件")), checked(GRANTED));
  expect(number(list, "6件")).toMatchObject({ state: "agrees", link: "update-first" });
});

test("without a workbook what the document itself says is offered", async () => {
  const list = proofList((await withOwn()).bytes, null);
  expect(list.ok && offerOf(list.value, "5件").key).toBe("PAT_GRT~s");
});

test("in a document that is no report nothing is offered", async () => {
  const list = proofList(stripParts((await withOwn()).bytes), checked());
  expect(list.ok && list.value.isLinked).toBe(false);
  expect(list.ok && number(list.value, "5件")).toMatchObject({ state: "agrees", link: null });
});

test("what was linked verifies, although Word gave its control no binding", async () => {
  const document = await withOwn();
  await linked(document, "5件");
  expect(document.controls("fig:PAT_GRT~s").filter((xml) => !xml.includes("dataBinding"))).toHaveLength(1);
  const verified = verifyReport(document.bytes, checked());
  expect(verified.ok && verified.value.figures.filter(({ state }) => state !== "current")).toEqual([]);
  const stale = verifyReport(document.bytes, checked(GRANTED));
  const own = stale.ok ? stale.value.figures.filter(({ tag }) => tag === "fig:PAT_GRT~s") : [];
  expect(new Set(own.map(({ state, shown, expected }) => `${state} ${shown} ${expected}`))).toEqual(
    new Set(["stale 5件 6件"]),
  );
});

test("the file's refresh updates it, binds it, and takes it for nobody's typing", async () => {
  const document = await withOwn();
  await linked(document, "5件");
  const told = refresh(document.bytes, GRANTED);
  expect(told.figure("PAT_GRT").state).toBe("updated");
  expect(told.line("经整理")).toBe(OWN.replace("5件", "6件"));
  expect(new FileDocument(told.file).controls("fig:PAT_GRT~s").every((xml) => xml.includes("dataBinding"))).toBe(true);
});

test("the open document's refresh updates it, and has nothing to do where nothing changed", async () => {
  const document = await withOwn();
  await linked(document, "5件");
  expect(pending(document).steps).toBeNull();
  const { steps, refreshed } = pending(document, GRANTED);
  expect(steps?.changes.map(wordsAfter)).toContain(OWN.replace("5件", "6件"));
  expect(refreshed.plan.figures.filter(({ state }) => state === "hand")).toEqual([]);
});

test("a figure that the report did not speak of is known from then on", async () => {
  const document = await withOwn("技术合同成交额折合0.05亿元。");
  const [control] = await linked(document, "0.05亿元");
  expect(control).toBeDefined();
  expect(pending(document).steps).toBeNull();
  const itself = verifyReport(document.bytes, null);
  expect(itself.ok && itself.value.figures.filter(({ state }) => state !== "current")).toEqual([]);
});

test("what a person types over it afterwards is the person's", async () => {
  const document = await withOwn();
  await linked(document, "5件");
  const places = document.controls("fig:PAT_GRT~s").length;
  const own = document.controls("fig:PAT_GRT~s").findIndex((xml) => !xml.includes("dataBinding"));
  const typed = typeOver("fig:PAT_GRT~s", "近5件", own)(document.bytes);
  const told = refresh(typed, GRANTED);
  expect(places).toBeGreaterThan(1);
  expect(told.figure("PAT_GRT").state).toBe("hand");
  expect(told.line("经整理")).toBe(OWN.replace("5件", "近5件"));
});

test("taking a link back leaves the words, and a link whose record cannot be written is none", async () => {
  const document = await withOwn();
  const before = document.controls("fig:PAT_GRT~s").length;
  const controls = await linked(document, "5件");
  await unlinkNumbers(document.host, { controls });
  expect(document.controls("fig:PAT_GRT~s")).toHaveLength(before);
  expect(offerOf(listOf(document), "5件").inLine).toBe(OWN);
  const fresh = await withOwn("技术合同成交额折合0.05亿元。");
  const offer = offerOf(listOf(fresh), "0.05亿元");
  fresh.refusesParts = true;
  const refused = await linkNumbers(fresh.host, [offer], { check: checked(), pack });
  expect(refused).toEqual({ ok: false, problem: { code: "document-protected" } });
  expect(fresh.controls(offer.control.tag)).toEqual([]);
});
