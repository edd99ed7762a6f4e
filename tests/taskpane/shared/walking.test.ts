/** Going to cells and back to where the person was. */
import type { CellsAt, HostProblem } from "../../../src/app/ports";
import { ok, type Result } from "../../../src/core/base/result";
import { aPane } from "../a-pane";

const C5 = { sheet: "专利", range: "C5" };
const D7 = { sheet: "企业信息库", range: "D7" };
const START = { sheet: "目标任务表", range: "B2" };

async function selectionOf({ host }: ReturnType<typeof aPane>): Promise<CellsAt | null> {
  const selected = await host.selection();
  return selected.ok ? selected.value : null;
}

it("selects the cells and remembers where the person was", async () => {
  const pane = aPane();
  await pane.walking.show(C5);
  expect(await selectionOf(pane)).toEqual(C5);
  expect(pane.state().walk).toEqual({ origin: START, problem: null });
});

it("remembers the first place, however far the walk", async () => {
  const pane = aPane();
  await pane.walking.show(C5);
  await pane.walking.show(D7);
  expect(pane.state().walk.origin).toEqual(START);
});

it("goes back once", async () => {
  const pane = aPane();
  await pane.walking.show(C5);
  await pane.walking.back();
  expect(await selectionOf(pane)).toEqual(START);
  expect(pane.state().walk.origin).toBeNull();
});

it("follows a fast walker to the last place only", async () => {
  const pane = aPane();
  const selected: CellsAt[] = [];
  Object.assign(pane.host, {
    select: (cells: CellsAt): Promise<Result<null, HostProblem>> => {
      selected.push(cells);
      return Promise.resolve(ok(null));
    },
  });
  const cells = [1, 2, 3, 4, 5].map((row) => ({ sheet: "专利", range: `A${row}` }));
  await Promise.all(cells.map((at) => pane.walking.show(at)));
  expect(selected.length).toBeLessThan(5);
  expect(selected.at(-1)).toEqual(cells.at(-1));
});

it("says why a place could not be gone to, until the next that can", async () => {
  const pane = aPane();
  await pane.walking.show({ sheet: "没有的表", range: "A1" });
  expect(pane.state().walk.problem).toEqual({ code: "gone", what: "没有的表" });
  await pane.walking.show(C5);
  expect(pane.state().walk.problem).toBeNull();
});

it("keeps the way back when the way back fails", async () => {
  const pane = aPane();
  await pane.walking.show(C5);
  pane.host.failNext({ code: "other-window" });
  await pane.walking.back();
  expect(pane.state().walk).toEqual({ origin: START, problem: { code: "other-window" } });
});
