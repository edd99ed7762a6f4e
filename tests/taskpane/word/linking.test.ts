/** Keeping a report true in the pane: what stopping leaves, while the workbook is checked, the document read, the changes written. */
import type { Cancel, CarriedOut, DocumentHost, DocumentProblem, Following } from "../../../src/app/ports";
import { fail, ok, type Result } from "../../../src/core/base/result";
import type { DocumentSteps } from "../../../src/core/link/document-steps";
import { decodeList } from "../../../src/app/collect/read-lists";
import { FileWorkbookHost } from "../../../src/taskpane/word/file-workbook-host";
import { makeWord } from "../../../src/taskpane/word/make-word";
import { makePane } from "../../../src/taskpane/shared/make-pane";
import { MemoryDelivery } from "../../../src/adapters/memory/memory-delivery";
import { pack } from "../../../src/pack/pack";
import { FileDocument } from "../../app/open-report/file-document";
import { GRANTED, written } from "../../app/refresh/refreshed";
import { sampleWorkbook, type SampleChange } from "../../make/workbook";
import { workbookFile } from "../../make/workbook-file";

jest.setTimeout(60_000);

type Answer<Value> = Promise<Result<Value, DocumentProblem>>;

/** A document in which a test can do something before each answer. */
class Watched extends FileDocument {
  beforeReading: () => void = () => undefined;
  beforeWriting: () => void = () => undefined;
  /** How often steps came. */
  steps = 0;

  override async read(cancel: Cancel = { isCancelled: false }): Answer<Uint8Array> {
    this.beforeReading();
    return cancel.isCancelled ? fail({ code: "cancelled" }) : super.read();
  }

  carryOut(_: DocumentSteps, { cancel }: Following): Answer<CarriedOut> {
    this.steps += 1;
    this.beforeWriting();
    return Promise.resolve(
      cancel.isCancelled ? fail({ code: "cancelled" }) : ok({ unreached: [], refused: [], isStopped: false }),
    );
  }
}

async function open() {
  const document = new Watched(await written());
  const workbook = new FileWorkbookHost();
  const pace = { now: () => 0, rest: () => Promise.resolve() };
  const ports = {
    ...{ workbook, pace, delivery: new MemoryDelivery(), fetchPack: () => Promise.resolve(pack), version: "0.0.0" },
    decode: async (file: { name: string; bytes: Uint8Array }) => ({
      result: await decodeList(file),
      where: "worker" as const,
    }),
    today: () => "2022-01-05",
  };
  const pane = makePane(ports, "update");
  const word = makeWord({ ...ports, ...pane, pane: pane.store, document: document as unknown as DocumentHost });
  const choose = (change: SampleChange = {}): Promise<void> => {
    const bytes = (): Promise<Uint8Array> => Promise.resolve(workbookFile(sampleWorkbook(change)));
    return word.linking.choose({ name: "青溪县跟踪工作簿.xlsx", bytes });
  };
  return { document, word, pane, choose, state: () => word.store.get() };
}

test("stopped while the document is read, nothing is compared, and it can be read again", async () => {
  const { document, word, choose, state } = await open();
  document.beforeReading = () => word.linking.stop();
  await choose(GRANTED);
  expect(state().document).toEqual({ kind: "stopped" });
  document.beforeReading = () => undefined;
  await word.linking.lookAgain();
  expect(state().document).toMatchObject({ kind: "pending", list: { count: 3 } });
});

test("stopped before anything is written, the document is as it was, and all changes are still pending", async () => {
  const { document, word, choose, state } = await open();
  await choose(GRANTED);
  const before = document.bytes;
  document.beforeWriting = () => word.linking.stop();
  await word.linking.apply();
  expect(state().written).toEqual({ kind: "stopped" });
  expect(state().document).toMatchObject({ kind: "pending", list: { count: 3 } });
  document.beforeReading = () => state().written.kind === "writing" && word.linking.stop();
  await word.linking.apply();
  expect(state().written).toEqual({ kind: "stopped" });
  expect([document.bytes === before, document.steps]).toEqual([true, 1]);
});

test("a check that was stopped leaves nothing of the workbook before it under the new one's name", async () => {
  const { word, pane, choose, state } = await open();
  await choose();
  expect(state().document).toMatchObject({ kind: "pending" });
  const stop = pane.store.subscribe(() => pane.store.get().run.kind === "running" && pane.checking.stop());
  await choose(GRANTED);
  stop();
  expect(pane.store.get()).toMatchObject({ checked: null, run: { kind: "cancelled" } });
  expect(state().document).toEqual({ kind: "unknown" });
  await word.linking.checkAgain();
  expect(state().document).toMatchObject({ kind: "pending", list: { count: 3 } });
});

test("what is pressed while the document still goes to words is done after it, not dropped", async () => {
  const { document, word, choose } = await open();
  await choose(GRANTED);
  let arrive = (): void => undefined;
  const way = new Promise<void>((resolve) => (arrive = resolve));
  Object.assign(document, { select: () => way.then(() => ok(null)) });
  const gone = word.linking.show({ line: 0, words: "5件", nth: 0 });
  const applied = word.linking.apply();
  expect(document.steps).toBe(0);
  arrive();
  await Promise.all([gone, applied]);
  expect(document.steps).toBeGreaterThan(0);
});

test("a file that is chosen while the one before is still checked is what is shown in the end", async () => {
  const { pane, choose, state } = await open();
  await choose();
  const before = pane.checking.start();
  await choose(GRANTED);
  expect(await before).toBe(false);
  expect(state().document).toMatchObject({ kind: "pending", list: { count: 3 } });
});

test("a check that is begun again on another page is what the document is held against", async () => {
  const { pane, choose, state } = await open();
  const stop = pane.store.subscribe(() => pane.store.get().run.kind === "running" && pane.checking.stop());
  await choose(GRANTED);
  stop();
  expect(state().document).toEqual({ kind: "unknown" });
  await pane.checking.start();
  while (state().document.kind !== "pending") await new Promise((resume) => setImmediate(resume));
  expect(state().document).toMatchObject({ list: { count: 3 } });
});

test("a fault of ours while the document is read is told, and it can be read again", async () => {
  const { document, word, choose, state } = await open();
  document.beforeReading = () => {
    throw new Error("a part that did not load");
  };
  await choose(GRANTED);
  expect(state().document).toMatchObject({ kind: "failed", problem: { code: "internal" } });
  document.beforeReading = () => undefined;
  await word.linking.lookAgain();
  expect(state().document).toMatchObject({ kind: "pending" });
});

test("a file that cannot be read leaves the workbook before it in use, under its own name", async () => {
  const { word, choose, state } = await open();
  await choose(GRANTED);
  await word.linking.choose({ name: "坏.xlsx", bytes: () => Promise.resolve(new Uint8Array([1, 2, 3])) });
  expect(state().source).toMatchObject({ kind: "chosen", name: "青溪县跟踪工作簿.xlsx", trouble: { file: "坏.xlsx" } });
  expect(state().document).toMatchObject({ kind: "pending", list: { count: 3 } });
});
