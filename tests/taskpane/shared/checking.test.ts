/** The check as a person runs it: started, stopped, failed, out of date. */
import type { PaneState } from "../../../src/taskpane/shared/pane-state";
import { checkSample } from "../../make/check";
import { sampleWorkbook, sheet, workbook } from "../../make/workbook";
import { aPane, type APane } from "../a-pane";

/** Runs `act` the first time the pane's state is as wanted. */
function once(pane: APane, wanted: (state: PaneState) => boolean, act: () => void): void {
  const stop = pane.store.subscribe(() => {
    if (!wanted(pane.state())) return;
    stop();
    act();
  });
}

it("ends with what the same workbook comes to on the command line", async () => {
  const pane = aPane();
  await pane.checking.start();
  expect(pane.runs).toEqual(["running", "idle"]);
  expect(pane.state().checked?.check).toEqual(checkSample());
});

it("says how far it is", async () => {
  const pane = aPane(sampleWorkbook(), 4);
  const steps = new Set<string>();
  pane.store.subscribe(() => {
    const { run } = pane.state();
    if (run.kind === "running" && run.progress) steps.add(run.progress.what);
  });
  await pane.checking.start();
  expect(steps).toContain("reading-sheet");
  expect(steps).toContain("checking-rules");
});

it("says which sheet it reads, and only while it reads", async () => {
  const pane = aPane(sampleWorkbook(), 4);
  const sheets = new Map<string, Set<number | undefined>>();
  pane.store.subscribe(() => {
    const { run } = pane.state();
    if (run.kind !== "running" || !run.progress) return;
    const seen = sheets.get(run.progress.what) ?? new Set();
    sheets.set(run.progress.what, seen.add(run.sheets?.done));
  });
  await pane.checking.start();
  expect([...(sheets.get("reading-sheet") ?? [])]).toEqual(expect.arrayContaining([0, 1, 2]));
  expect([...(sheets.get("checking-rules") ?? [])]).toEqual([undefined]);
});

it("stops while the workbook is read", async () => {
  const pane = aPane();
  once(
    pane,
    ({ run }) => run.kind === "running" && run.progress?.done === 3,
    () => pane.checking.stop(),
  );
  await pane.checking.start();
  expect(pane.runs).toEqual(["running", "stopping", "cancelled"]);
  expect(pane.state().checked).toBeNull();
});

it("stops while the rules run, and keeps the result before", async () => {
  const pane = aPane(sampleWorkbook(), 4);
  await pane.checking.start();
  const before = pane.state().checked;
  once(
    pane,
    ({ run }) => run.kind === "running" && run.progress?.what === "checking-rules",
    () => pane.checking.stop(),
  );
  await pane.checking.start();
  expect(pane.state().run.kind).toBe("cancelled");
  expect(pane.state().checked).toBe(before);
});

it("can be started again after it was stopped", async () => {
  const pane = aPane();
  once(
    pane,
    ({ run }) => run.kind === "running",
    () => pane.checking.stop(),
  );
  await pane.checking.start();
  await pane.checking.start();
  expect(pane.state().run.kind).toBe("idle");
  expect(pane.state().checked).not.toBeNull();
});

it("is not begun twice at once", async () => {
  const pane = aPane();
  await Promise.all([pane.checking.start(), pane.checking.start()]);
  expect(pane.runs).toEqual(["running", "idle"]);
});

it("tells why the host did not answer", async () => {
  const pane = aPane();
  await pane.checking.start();
  pane.host.failNext({ code: "editing-a-cell" });
  await pane.checking.start();
  expect(pane.state().run).toEqual({ kind: "failed", problem: { code: "editing-a-cell" } });
});

it("checks also where the host cannot tell of changes", async () => {
  const pane = aPane();
  pane.host.failNext({ code: "not-supported", what: "onChanged" });
  await pane.checking.start();
  expect(pane.state().checked).not.toBeNull();
});

it("tells that a workbook is none of ours", async () => {
  const pane = aPane(workbook("通讯录.xlsx", sheet("通讯录", [["姓名", "电话"]])));
  await pane.checking.start();
  expect(pane.state().run).toMatchObject({ kind: "failed", problem: { code: "no-ledger" } });
});

it("tells that the report year is missing", async () => {
  const pane = aPane(sampleWorkbook({ parameters: { 报告年度: undefined } }));
  await pane.checking.start();
  expect(pane.state().run).toEqual({ kind: "failed", problem: { code: "no-year" } });
});

it("says that its result is out of date when a sheet is changed, until the next check", async () => {
  const pane = aPane();
  await pane.checking.start();
  expect(pane.state().changed).toBeNull();
  pane.host.change("专利");
  expect(pane.state().changed).toBe("专利");
  await pane.checking.start();
  expect(pane.state().changed).toBeNull();
});

it("counts a change during the rules as one after the check", async () => {
  const pane = aPane(sampleWorkbook(), 4);
  await pane.checking.start();
  once(
    pane,
    ({ run }) => run.kind === "running" && run.progress?.what === "checking-rules",
    () => pane.host.change("专利"),
  );
  await pane.checking.start();
  expect(pane.state().changed).toBe("专利");
});

it("tells a mistake of ours by its kind and place, never by its words", async () => {
  const pane = aPane();
  const cell = "91350423XXXX00019U";
  Object.assign(pane.host, { read: () => Promise.reject(new Error(`cannot read ${cell}`)) });
  await pane.checking.start();
  const { run } = pane.state();
  expect(run).toMatchObject({ kind: "failed", problem: { code: "internal" } });
  expect(JSON.stringify(run)).not.toContain(cell);
});
