import { MemoryWorkbookHost } from "../../src/adapters/memory/memory-workbook-host";
import type { Progress } from "../../src/core/base/progress";
import { describeEdits, LEDGERS } from "./edit-ledgers";
import { describeOpenHost, OPEN, type OpenHost } from "./open-workbook";
import { describeSource, rulesNeeding } from "./workbook-host";

const read = (host: MemoryWorkbookHost): ReturnType<MemoryWorkbookHost["read"]> =>
  host.read(() => undefined, { isCancelled: false });

describeSource({
  name: "from memory",
  lacks: [],
  read: ({ workbook }) => read(new MemoryWorkbookHost(workbook)),
});

describeSource({
  name: "from a host that does not tell what is hidden",
  lacks: ["hidden-rows"],
  read: ({ workbook }) => read(new MemoryWorkbookHost(workbook, { lacks: ["hidden-rows"] })),
});

describe("the rules that need more than cells", () => {
  it("are those about sums of visible rows, what is hidden, where tables end and which totals are formulas", () =>
    expect(rulesNeeding(["hidden-rows", "merged-cells", "tables", "very-hidden-sheets", "formulas"])).toEqual([
      ...["S04", "S08", "S13", "S14"],
    ]));
});

function openInMemory(workbook = OPEN.workbook): OpenHost {
  const host = new MemoryWorkbookHost(workbook);
  const heard: string[] = [];
  let stop: (() => Promise<void>) | null = null;
  let editing: string | null = null;
  return {
    async readTelling(cancelAfter) {
      const cancel = { isCancelled: false };
      const progress: Progress[] = [];
      const result = await host.read((step) => {
        progress.push(step);
        cancel.isCancelled = progress.length === cancelAfter;
        if (editing !== null && progress.length === 2) host.change(editing);
      }, cancel);
      editing = null;
      return { result, progress };
    },
    select: (cells) => host.select(cells),
    selection: () => host.selection(),
    addRows: (rows) => host.addRows(rows),
    takeBack: (rows) => host.takeBack(rows),
    editLedgers: (edits) => host.editLedgers(edits),
    async listen() {
      const listening = await host.onChange((name) => heard.push(name));
      if (listening.ok) stop = listening.value;
      return listening.ok;
    },
    heard: () => Promise.resolve(heard),
    stopListening: async () => stop?.(),
    edit: (name, when) => {
      if (when === "now") host.change(name);
      else editing = name;
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

describeOpenHost("in memory", () => Promise.resolve(openInMemory()));
describeEdits("in memory", () => Promise.resolve(openInMemory(LEDGERS.workbook)));
