/** The pane's use cases over a workbook in memory, without a page. */
import { MemoryDelivery } from "../../src/adapters/memory/memory-delivery";
import { MemoryWorkbookHost } from "../../src/adapters/memory/memory-workbook-host";
import type { Workbook } from "../../src/core/workbook/workbook";
import { decodeList } from "../../src/app/collect/read-lists";
import type { NamedFile } from "../../src/app/decode-file";
import { pack } from "../../src/pack/pack";
import { makePane } from "../../src/taskpane/shared/make-pane";
import type { PaneState } from "../../src/taskpane/shared/pane-state";
import { sampleWorkbook } from "../make/workbook";

type Pane = ReturnType<typeof makePane>;

export type APane = Pane & {
  readonly host: MemoryWorkbookHost;
  readonly delivery: MemoryDelivery;
  /** Every kind of run in the order they came, each once. */
  readonly runs: PaneState["run"]["kind"][];
  state(): PaneState;
};

/** Time stands still unless a pace is given, so that a check is one slice. */
export function aPane(workbook: Workbook = sampleWorkbook(), milliseconds = 0): APane {
  const host = new MemoryWorkbookHost(workbook, { selected: { sheet: "目标任务表", range: "B2" } });
  const delivery = new MemoryDelivery();
  let now = 0;
  const pace = { now: () => (now += milliseconds), rest: () => Promise.resolve() };
  const ports = {
    workbook: host,
    delivery,
    fetchPack: () => Promise.resolve(pack),
    decode: async (file: NamedFile) => ({ result: await decodeList(file), where: "worker" as const }),
    pace,
    today: () => "2022-01-05",
    version: "0.0.0",
  };
  const pane = makePane(ports, "check");
  const runs: APane["runs"] = [];
  pane.store.subscribe(() => {
    const { kind } = pane.store.get().run;
    if (runs.at(-1) !== kind) runs.push(kind);
  });
  return { ...pane, host, delivery, runs, state: () => pane.store.get() };
}
