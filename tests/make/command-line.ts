/** Runs the command line in process: files in memory, both streams kept. */
import type { FileProblem } from "../../src/app/ports";
import { newWorkbook } from "../../src/app/new-workbook";
import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/run";
import { fail, ok } from "../../src/core/base/result";
import { pack } from "../../src/pack/pack";

export type Ran = {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Files after the command, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths that were written, in order. */
  readonly written: readonly string[];
};

export type Machine = {
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Paths that cannot be written, and why. */
  readonly refuses?: Readonly<Record<string, FileProblem["code"]>>;
  readonly io?: Partial<Io>;
};

/** The commands see 2022-01-05 as today. */
export async function keji(args: readonly string[], machine: Machine = {}): Promise<Ran> {
  const files = new Map(Object.entries(machine.files ?? {}));
  const written: string[] = [];
  const said = { out: "", err: "" };
  const io: Io = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    files: {
      read: (path) => {
        const bytes = files.get(path);
        return Promise.resolve(bytes ? ok(bytes) : fail({ code: "not-found", path }));
      },
      write: (path, bytes) => {
        const refused = machine.refuses?.[path];
        if (refused) return Promise.resolve(fail({ code: refused, path }));
        files.set(path, bytes);
        written.push(path);
        return Promise.resolve(ok(null));
      },
    },
    makeFolder: () => Promise.resolve(ok(null)),
    today: () => "2022-01-05",
    clock: null,
    version: "0.0.0",
    fonts: () => Promise.resolve(null),
    colour: "plain",
    watcher: "absent",
    confirm: null,
    site: {
      root: "/nowhere",
      data: "/nowhere",
      frameAncestors: "",
      now: () => Date.UTC(2022, 0, 5),
      untilStopped: () => Promise.resolve(),
    },
    ...machine.io,
  };
  const status = await run(args, io);
  return { status, ...said, files, written };
}

/** The sample workbook as `keji init --sample` writes it. */
export function sampleFile(): Promise<Uint8Array> {
  return newWorkbook({ content: "sample", ledgers: pack.ledgers, parameters: pack.parameters, clock: "2022-01-05" });
}
