/** The pane on a page of its own, over a workbook in memory: what the browser tests open. */
import { createDOMRenderer } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { MemoryWorkbookHost } from "../../src/adapters/memory/memory-workbook-host";
import type { HostProblem, WorkbookHost } from "../../src/app/ports";
import { decodeList } from "../../src/app/collect/read-lists";
import type { NamedFile } from "../../src/app/decode-file";
import { pack } from "../../src/pack/pack";
import { App } from "../../src/taskpane/app";
import { languageOf, startLanguages } from "../../src/taskpane/shared/i18n";
import { makePane } from "../../src/taskpane/shared/make-pane";
import { pagePace } from "../../src/taskpane/shared/page-pace";
import { viewOf } from "../../src/taskpane/shared/pane-state";
import { StartTrouble } from "../../src/taskpane/shared/start-trouble";
import type { ThemeName } from "../../src/taskpane/shared/theme";
import { sampleWorkbook } from "../make/workbook";
import { SavingDelivery } from "./saving-delivery";
import { manyFindings, manyMarking, troubled } from "./workbooks";

/** What a test does to the host, and what it sees of it. */
export type Harness = {
  /** 专利!C5, in the order they were selected. */
  readonly selected: string[];
  fail(problem: HostProblem): void;
  failDelivery(problem: HostProblem): void;
  change(sheet: string): void;
  /** From now on reading waits until `go` is called. */
  hold(): void;
  go(): void;
};

const asked = new URLSearchParams(location.search);
const WORKBOOKS = { sample: () => sampleWorkbook(), troubled, many: manyFindings, marking: manyMarking };
const host = new MemoryWorkbookHost(WORKBOOKS[(asked.get("workbook") ?? "sample") as keyof typeof WORKBOOKS](), {
  selected: { sheet: "目标任务表", range: "B2" },
});
const delivery = new SavingDelivery();
const selected: string[] = [];
const gate: { held: Promise<void> | null; open: () => void; problem: HostProblem | null } = {
  held: null,
  open: () => undefined,
  problem: null,
};

const watched: WorkbookHost = {
  async read(watch, cancel) {
    if (gate.held) {
      watch({ done: 2, total: 6, what: "reading-sheet" });
      watch({ done: 500, total: 9000, what: "reading-rows" });
      await gate.held;
    }
    if (gate.problem) host.failNext(gate.problem);
    gate.problem = null;
    return host.read(watch, cancel);
  },
  async select(cells) {
    const result = await host.select(cells);
    if (result.ok) selected.push(`${cells.sheet}!${cells.range}`);
    return result;
  },
  selection: () => host.selection(),
  onChange: (changed) => host.onChange(changed),
  addRows: (rows) => {
    if (gate.problem) host.failNext(gate.problem);
    gate.problem = null;
    return host.addRows(rows);
  },
  takeBack: (rows) => host.takeBack(rows),
  editLedgers: (edits) => {
    if (gate.problem) host.failNext(gate.problem);
    gate.problem = null;
    return host.editLedgers(edits);
  },
};

const harness: Harness = {
  selected,
  fail: (problem) => (gate.problem = problem),
  failDelivery: (problem) => delivery.failNext(problem),
  change: (sheet) => host.change(sheet),
  hold: () => (gate.held = new Promise((open) => (gate.open = open))),
  go: () => {
    gate.held = null;
    gate.open();
  },
};
Object.assign(window, { harness });

const INSTEAD = {
  trouble: <StartTrouble code="no-answer" details="keji 0.0.0" retry={() => undefined} />,
};
const languages = startLanguages(languageOf(asked.get("language") ?? "zh-CN"));
document.documentElement.lang = languages.language;
languages.on("languageChanged", (next) => (document.documentElement.lang = next));
const theme = (asked.get("theme") ?? "light") as ThemeName;
const ports = {
  workbook: watched,
  delivery,
  fetchPack: () => Promise.resolve(pack),
  decode: async (file: NamedFile) => ({ result: await decodeList(file), where: "worker" as const }),
  pace: pagePace(),
  today: () => "2022-01-05",
  version: "0.0.0",
};
createRoot(document.getElementById("root") as HTMLElement).render(
  <App
    pane={makePane(ports, viewOf(location.search))}
    theme={{ current: () => theme, onChange: () => () => undefined }}
    languages={languages}
    renderer={createDOMRenderer(document, { styleElementAttributes: { nonce: "harness" } })}
    instead={INSTEAD[asked.get("instead") as keyof typeof INSTEAD]}
  />,
);
