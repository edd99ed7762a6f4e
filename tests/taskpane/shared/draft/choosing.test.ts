/** What is chosen of the draft shows in its words, outlives a renewed check, and is given up only where it no longer holds. */
import { spansOf } from "../../../../src/core/narrative/narrative";
import { wordsOf } from "../../../../src/core/narrative/spans";
import { NOTHING_CHOSEN, highlightCount } from "../../../../src/taskpane/shared/draft/draft-choices";
import type { Worded } from "../../../../src/taskpane/shared/draft/draft-state";
import { sampleRows, sampleWorkbook } from "../../../make/workbook";
import { aPane, type APane } from "../../a-pane";

async function checked(pane = aPane()): Promise<APane> {
  await pane.checking.start();
  await follow(pane);
  return pane;
}

async function follow(pane: APane): Promise<void> {
  const { checked: done } = pane.state();
  if (!done) throw new Error("not checked");
  await pane.desk.follow(done.check);
}

function worded(pane: APane): Worded {
  const { worded: now, problem } = pane.desk.store.get();
  if (!now) throw new Error(JSON.stringify(problem));
  return now;
}

function textOf(pane: APane): string {
  const { sections } = worded(pane).narrative;
  return sections.flatMap(({ blocks }) => blocks.map((block) => wordsOf(spansOf(block)))).join("\n");
}

const opening = (pane: APane): string =>
  textOf(pane)
    .split("\n")
    .find((line) => line.includes("县科技局")) ?? "";

it("begins with an annual 初稿 and nothing ticked, in the words of the check itself", async () => {
  const pane = await checked();
  const { choices } = pane.desk.store.get();
  expect(choices).toEqual(NOTHING_CHOSEN);
  expect(worded(pane).check).toBe(pane.state().checked?.check);
});

it("offers candidates best first, each with words and cells", async () => {
  const { candidates } = worded(await checked());
  expect(candidates.map(({ key }) => key)).toEqual(["exceeded.RD_GROWTH", "growth.RD_TOTAL", "growth.FIN_ST"]);
  expect(candidates.every(({ words, cells }) => words !== "" && cells.length > 0)).toBe(true);
});

it("says ticked highlights in the opening, in their order, and no longer when they are unticked", async () => {
  const pane = await checked();
  await pane.desk.choosing.tick("growth.FIN_ST", true);
  await pane.desk.choosing.tick("growth.RD_TOTAL", true);
  expect(pane.desk.store.get().choices.highlights).toEqual(["growth.RD_TOTAL", "growth.FIN_ST"]);
  expect(opening(pane)).toMatch(/R&D经费内部支出1461\.5万元.*财政科技支出2580万元，比上年增长7\.5%。$/);
  await pane.desk.choosing.tick("growth.FIN_ST", false);
  expect(opening(pane)).not.toContain("财政科技支出2580万元");
});

it.each([
  [0, "none"],
  [1, "few"],
  [2, "fit"],
  [4, "fit"],
  [5, "many"],
] as const)("calls %i highlights %s", (count, how) => expect(highlightCount(count)).toBe(how));

it("says a phrase in another of its true wordings, everywhere it stands, and the usual one again", async () => {
  const pane = await checked();
  const usual = textOf(pane).split("距4家的目标尚差1家").length - 1;
  expect(usual).toBeGreaterThan(0);
  await pane.desk.choosing.say("gap.SME_N", 2);
  expect(textOf(pane).split("未达到4家以上的年度目标")).toHaveLength(usual + 1);
  await pane.desk.choosing.say("gap.SME_N", 1);
  expect(pane.desk.store.get().choices.wordings.size).toBe(0);
  expect(textOf(pane)).toContain("距4家的目标尚差1家");
});

it("writes a 半年小结 under its stage, with or without 附件 and charts", async () => {
  const pane = await checked();
  await pane.desk.choosing.choose({ kind: "half", stage: "送审稿" });
  expect(textOf(pane)).toMatch(/^青溪县科学技术局2021年下半年工作小结\n（送审稿，/);
  await pane.desk.choosing.choose({ kind: "annual", charts: true });
  expect(textOf(pane)).toMatch(/图1 {2}年度目标任务完成率/);
  expect(textOf(pane)).toContain("目标任务完成情况表");
  await pane.desk.choosing.choose({ charts: false, annex: false });
  expect(textOf(pane)).not.toMatch(/图1|目标任务完成情况表/);
});

it("shows the 自评表 in place of the summary, with what is open in it", async () => {
  const pane = await checked();
  await pane.desk.choosing.choose({ kind: "self" });
  expect(textOf(pane)).toMatch(/^青溪县科学技术局2021年度考核自评表/);
  expect(worded(pane).open.gaps.some((gap) => gap.includes("自评得分"))).toBe(true);
});

it("keeps what holds while the check is renewed, and tells what was given up", async () => {
  const pane = await checked();
  await pane.desk.choosing.choose({ kind: "quarter", stage: "征求意见稿" });
  await pane.desk.choosing.tick("growth.RD_TOTAL", true);
  await pane.desk.choosing.tick("growth.FIN_ST", true);
  await pane.desk.choosing.say("coverage.TS_COVERAGE.village", 2);
  const [headers = [], ...rows] = sampleRows("L18");
  const spent = headers.indexOf("支出数（万元）");
  const fallen = rows.map((row) => row.map((value, at) => (at === spent && row.includes(2021) ? 1 : value)));
  pane.host.change("财政科技投入", sampleWorkbook({ sheets: { 财政科技投入: [headers, ...fallen] } }));
  await pane.checking.start();
  await follow(pane);
  const { choices, dropped } = pane.desk.store.get();
  expect(choices).toMatchObject({ kind: "quarter", stage: "征求意见稿", highlights: ["growth.RD_TOTAL"] });
  expect([...choices.wordings]).toEqual([["coverage.TS_COVERAGE.village", 2]]);
  expect(dropped).toEqual([{ kind: "highlight", words: "财政科技支出2580万元，比上年增长7.5%。" }]);
  expect(worded(pane).check.wanted?.highlights).toEqual(["growth.RD_TOTAL"]);
});

it("gives a wording up when its phrase is no longer said", async () => {
  const pane = await checked();
  await pane.desk.choosing.say("gap.SME_N", 2);
  const check = pane.state().checked?.check;
  if (!check) throw new Error("not checked");
  const reached = check.targets.map((target) =>
    target.figure === "SME_N" ? { ...target, verdict: "met" as const } : target,
  );
  await pane.desk.follow({ ...check, targets: reached });
  expect(pane.desk.store.get().dropped).toEqual([{ kind: "wording", words: "未达到4家以上的年度目标" }]);
});

it("names before release the figures that add up fewer than three firms (P23)", async () => {
  const two = sampleRows("L14").filter((_, at) => at < 3);
  const pane = await checked(aPane(sampleWorkbook({ sheets: { 企业研发: two } })));
  expect(worded(pane).thin).toContain("企业R&D经费内部支出");
  expect(worded(await checked()).thin).toEqual([]);
});

it("keeps an explanation that was given after the check in the words that were chosen", async () => {
  const pane = await checked();
  const finding = pane.state().checked?.check.findings.find(({ rule }) => rule === "X27");
  if (!finding) throw new Error("no such finding");
  await pane.settling.say([finding], {
    ask: "explain",
    category: "不在统计范围",
    basis: "统计局名录，电话核实",
    by: "张某",
    unit: "",
    due: "",
  });
  await follow(pane);
  await pane.desk.choosing.choose({ stage: "送审稿" });
  const { check } = worded(pane);
  expect(check.findings.find(({ id }) => id === finding.id)?.state).toBe("explained");
});

it("shows the last of several choices that come faster than they can be worded", async () => {
  const pane = await checked(aPane(sampleWorkbook(), 20));
  await Promise.all([
    pane.desk.choosing.choose({ stage: "征求意见稿" }),
    pane.desk.choosing.choose({ kind: "half" }),
    pane.desk.choosing.choose({ stage: "送审稿" }),
  ]);
  expect(textOf(pane)).toMatch(/下半年工作小结\n（送审稿，/);
  expect(pane.desk.store.get().isWording).toBe(false);
});
