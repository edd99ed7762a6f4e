/** A refresh of the open report keeps how it is made up, as the refresh of its file does: without shading it stays so. */
import { draftReport } from "../../../src/app/draft-report";
import { pendingRefresh, type PendingRefresh } from "../../../src/app/open-report/pending-refresh";
import type { DocumentSteps } from "../../../src/core/link/document-steps";
import { draftSelf } from "../../../src/app/self-assessment/draft-self";
import { selfCheck } from "../../../src/app/self-assessment/self-check";
import { NO_CHOICES } from "../../../src/core/link/refresh-plan";
import type { StageWord } from "../../../src/core/narrative/wanted";
import { GAP_FILL, MARK_FILL } from "../../../src/docx/layout";
import { pack } from "../../../src/pack/pack";
import { open } from "../../docx/opened";
import { withPoints } from "../../make/self-assessment";
import type { SampleChange } from "../../make/workbook";
import { checked, SHAKEN } from "../refresh/refreshed";

type Marks = "shaded" | "plain";

async function pendingOf(marks: Marks, change: SampleChange, stage?: StageWord): Promise<PendingRefresh> {
  const { bytes } = await draftReport(checked(), pack, { stage: "draft", marks });
  const settings = { pack, choices: NO_CHOICES, relink: false, ...(stage ? { stage } : {}) };
  const pending = await pendingRefresh(bytes, checked(change), settings);
  if (!pending.ok) throw new Error(pending.problem.code);
  return pending.value;
}

/** The fills of our own that what is put into the document brings along. */
function fillsIn({ inserts }: DocumentSteps): ReadonlySet<string> {
  const texts = inserts.map(({ file }) => open(file).text("word/document.xml"));
  return new Set(texts.flatMap((xml) => [MARK_FILL, GAP_FILL].filter((fill) => xml.includes(`w:fill="${fill}"`))));
}

test.each([
  ["shaded", [GAP_FILL, MARK_FILL]],
  ["plain", []],
] as const)("what comes into a report that is %s is made up as the rest", async (marks, fills) => {
  const { steps } = await pendingOf(marks, SHAKEN);
  if (!steps) throw new Error("nothing to do");
  expect(steps.inserts.length).toBeGreaterThan(3);
  expect([...fillsIn(steps)].sort()).toEqual([...fills].sort());
});

test.each(["shaded", "plain"] as const)(
  "nothing is put in anew for its looks in a report that is %s",
  async (marks) => {
    expect((await pendingOf(marks, {})).steps).toBeNull();
    const { steps } = await pendingOf(marks, {}, "送审稿");
    expect(steps).toMatchObject({ removes: [], inserts: [], changes: [expect.anything()] });
  },
);

test("the next refresh still knows of it", async () => {
  const { provenance } = await pendingOf("plain", SHAKEN);
  expect(provenance?.xml).toContain('marks="plain"');
});

test("an open 自评表 is refreshed as one: its points follow, and it stays what it is", async () => {
  const drafted = await draftSelf(selfCheck(checked(withPoints()), pack), pack, "draft");
  if (!drafted.ok) throw new Error(drafted.problem.code);
  const fallen = checked({ ...withPoints(), cells: { "企业研发!H2": 30 } });
  const pending = await pendingRefresh(drafted.value, fallen, { pack, choices: NO_CHOICES, relink: false });
  if (!pending.ok) throw new Error(pending.problem.code);
  const { steps, provenance, refreshed } = pending.value;
  expect(steps).not.toBeNull();
  expect(provenance?.xml).toContain('kind="self-assessment"');
  const states = new Map(refreshed.plan.figures.map(({ figure, state }) => [figure, state]));
  expect([states.get("RD_GROWTH"), states.get("POINTS.RD_GROWTH")]).toEqual(["updated", "updated"]);
  const same = await pendingRefresh(drafted.value, checked(withPoints()), { pack, choices: NO_CHOICES, relink: false });
  expect(same.ok && same.value.steps).toBeNull();
});
