/** What verifying the open document shows: by kind, with the sentences of the command line, each with its place. */
import { proofList, type ProofList } from "../../../src/app/open-report/proof-list";
import type { Check } from "../../../src/app/check";
import { wordFile, p } from "../../make/word-file";
import { after } from "../../docx/habits/edit-document";
import { writeAfter } from "../../docx/habits/moving";
import { typeOver } from "../../docx/habits/typing";
import { checked, FALLEN, written } from "../refresh/refreshed";

jest.setTimeout(60_000);

const OWN = "全县有效发明专利6件，比上年末减少1件，企业信息库入库企业12家。";

function listOf(bytes: Uint8Array, check: Check | null = checked()): ProofList {
  const list = proofList(bytes, check);
  if (!list.ok) throw new Error(list.problem.code);
  return list.value;
}

const lived = after(typeOver("fig:PAT_GRT~s", "9件"), writeAfter("hitech", OWN));

test("a report as it was written has nothing wrong", async () => {
  const list = listOf(await written());
  expect(list).toMatchObject({ holds: true, wrong: 0, against: "workbook", isLinked: true });
  expect(list.figures.length).toBeGreaterThan(100);
  expect(list.figures.every(({ place }) => place !== null)).toBe(true);
  expect(list.figures.every(({ place, shown }) => place?.words.startsWith(shown) === true)).toBe(true);
});

test("what was typed over is shown with what it should be, where it stands", async () => {
  const { figures, wrong } = listOf(lived(await written()));
  const edited = figures.filter(({ state }) => state === "edited");
  expect(edited).toMatchObject([{ name: "专利授权量", shown: "9件", expected: "5件", why: "" }]);
  expect(edited[0]?.place).toMatchObject({ words: "9件", nth: 0 });
  expect(edited[0]?.place?.inLine).toContain("专利授权9件");
  expect(wrong).toBeGreaterThan(1);
});

test("words against numbers are told as the command line tells them, errors first", async () => {
  const { findings } = listOf(lived(await written()));
  const direction = findings.find(({ sentence }) => sentence.includes("写了“减少”"));
  expect(direction?.sentence).toBe("写了“减少”，而“有效发明专利拥有量”比上年增加1件，请改措辞");
  expect(direction?.place).toMatchObject({ words: "减少", nth: 0, inLine: OWN });
  expect(findings.map(({ isDoubt }) => isDoubt)).toEqual([...findings.map(({ isDoubt }) => isDoubt)].sort());
});

test("numbers that nobody linked: what disagrees comes first", async () => {
  const { numbers } = listOf(lived(await written()));
  const own = numbers.filter(({ place }) => place?.inLine === OWN);
  expect(own.map(({ words, state }) => [words, state])).toEqual([
    ["1件", "conflicts"],
    ["12家", "conflicts"],
    ["6件", "agrees"],
  ]);
  expect(own[1]?.sentence).toBe("“12家”与“企业信息库入库企业数”不一致，应为8家");
});

test("against a workbook that changed figures are stale, and without one nothing is", async () => {
  const states = (list: ProofList): readonly string[] => [...new Set(list.figures.map(({ state }) => state))].sort();
  expect(states(listOf(await written(), checked(FALLEN)))).toEqual(["current", "stale"]);
  const itself = listOf(await written(), null);
  expect([states(itself), itself.against, itself.workbook]).toEqual([["current"], "provenance", null]);
});

test("a document of somebody else's is held against the workbook, and against nothing without one", () => {
  const bytes = wordFile(p("全县专利授权量7件。"));
  expect(listOf(bytes)).toMatchObject({ isLinked: false, wrong: 1, figures: [] });
  expect(proofList(bytes, null)).toEqual({ ok: false, problem: { code: "not-linked" } });
});
