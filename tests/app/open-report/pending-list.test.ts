/** A pending refresh as people look through it. */
import { changingFigures, pendingList } from "../../../src/app/open-report/pending-list";
import { pendingRefresh } from "../../../src/app/open-report/pending-refresh";
import { NO_CHOICES, type Choices } from "../../../src/core/link/refresh-plan";
import { pack } from "../../../src/pack/pack";
import { typeAfter, typeInWord } from "../../docx/habits/typing";
import type { SampleChange } from "../../make/workbook";
import { checked, FALLEN, GRANTED, written } from "../refresh/refreshed";

async function listed(change: SampleChange, choices: Partial<Choices> = {}, bytes?: Uint8Array) {
  const settings = { pack, relink: false, choices: { ...NO_CHOICES, ...choices } };
  const pending = await pendingRefresh(bytes ?? (await written()), checked(change), settings);
  if (!pending.ok) throw new Error(pending.problem.code);
  return { pending: pending.value, list: pendingList(pending.value) };
}

it("heads the list with words that turn; the others stand under their headings, in the report's order", async () => {
  const { list } = await listed(FALLEN);
  expect(list.turned.map(({ figure }) => figure)).toEqual(["RD_TOTAL", "RD_GROWTH"]);
  expect(list.sections.map(({ title }) => title)).toEqual(["开头"]);
  expect(list.count).toBe(changingFigures(list).length);
});

it("shows old and new in the sentence, by how much, and where to go to", async () => {
  const { list } = await listed(GRANTED);
  const [item] = list.sections.flatMap(({ items }) => items).filter(({ figure }) => figure === "PAT_GRT");
  expect(item?.texts[0]).toMatchObject({ from: "5件", to: "6件", change: "+20.0%" });
  expect(item?.sentence).toMatchObject({ text: "5件", after: "，其中发明2件、实用新型2件、外观设计1件，授权…" });
  expect(item?.place).toMatchObject({ words: "5件" });
});

it("calls the line under the title by its own name, and not by the period that it begins with", async () => {
  const { list } = await listed(FALLEN);
  const items = list.sections.flatMap(({ items: all }) => all);
  expect(items.find(({ texts }) => texts[0]?.from.startsWith("（初稿"))?.name).toBe("初稿说明");
});

it("has nothing to say of the same workbook", async () => {
  const { pending, list } = await listed({});
  expect([pending.steps, list.count, list.asking]).toEqual([null, 0, []]);
});

it("asks about what waits and what was typed over, and not about what is held back for now", async () => {
  const edited = typeInWord("fig:ENT_LIB~s", "9家")(typeAfter("企业R&D经费内部支出", "（含税）")(await written()));
  const { list } = await listed(FALLEN, {}, edited);
  expect(list.asking.map(({ figure, state }) => [figure, state])).toEqual([
    ["ENT_LIB", "hand"],
    ["RD_TOTAL", "waiting"],
    ["RD_GROWTH", "waiting"],
  ]);
  const held = await listed(FALLEN, { held: new Set(["RD_TOTAL"]) });
  expect(held.list.asking).toEqual([]);
  expect(changingFigures(held.list)).toContain("RD_TOTAL");
});
