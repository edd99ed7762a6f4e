/** keji report --into, killed in the middle: a report is the old one or the new one, never half of either. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keji } from "../make/command-line";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

const command = join(__dirname, "..", "..", "dist", "cli", "keji.cjs");
const killer = join(__dirname, "..", "make", "die-at.cjs");
const isBundled = existsSync(command);
const suite = isBundled ? describe : describe.skip;
const title = isBundled
  ? "a refresh that is killed"
  : "a refresh that is killed — skipped: dist/cli/keji.cjs is not there, `npm run prepare` makes it";

const ARGUMENTS = ["report", "a.xlsx", "--into", "总结.docx"];
const changed = workbookFile(sampleWorkbook({ cells: { "企业研发!H2": 30 } }));

suite(title, () => {
  let old: Uint8Array;
  let fresh: Uint8Array;
  beforeAll(async () => {
    const first = await keji(["report", "a.xlsx", "-o", "总结.docx", "--no-papers"], {
      files: { "a.xlsx": workbookFile(sampleWorkbook()) },
    });
    old = first.files.get("总结.docx") ?? new Uint8Array();
    const next = await keji(ARGUMENTS, { files: { "a.xlsx": changed, "总结.docx": old } });
    fresh = next.files.get("总结.docx") ?? new Uint8Array();
    expect(Buffer.compare(old, fresh)).not.toBe(0);
  });

  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keji-killed-"));
    writeFileSync(join(folder, "a.xlsx"), changed);
    writeFileSync(join(folder, "总结.docx"), old);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const env = (moment: string): NodeJS.ProcessEnv => ({
    ...process.env,
    KEJI_CLOCK: "2022-01-05",
    KEJI_DIE_AT: moment,
  });

  function run(moment: string): {
    readonly status: number | null;
    readonly signal: string | null;
    readonly err: string;
  } {
    const options = { cwd: folder, env: env(moment), encoding: "utf8" } as const;
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      ["--require", killer, command, ...ARGUMENTS],
      options,
    );
    return { status, signal, err: stderr };
  }

  const leftovers = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

  function standing(): "old" | "new" | "neither" {
    const bytes = readFileSync(join(folder, "总结.docx"));
    if (Buffer.compare(bytes, old) === 0) return "old";
    return Buffer.compare(bytes, fresh) === 0 ? "new" : "neither";
  }

  it.each([
    ["half", "old"],
    ["whole", "old"],
    ["synced", "old"],
    ["renamed", "new"],
  ] as const)("at the moment “%s” leaves the %s report", (moment, expected) => {
    expect(run(moment)).toMatchObject({ status: null, signal: "SIGKILL" });
    expect(standing()).toBe(expected);
    expect(leftovers()).toHaveLength(expected === "old" ? 1 : 0);
  });

  it("leaves the old report and nothing beside it when the disk is full half way", () => {
    const { status, err } = run("full");
    expect([status, standing(), leftovers()]).toEqual([2, "old", []]);
    expect(err).toContain("写入“总结.docx”时磁盘已满或出错");
  });

  it("is whole whenever the kill comes, and what was left behind is in nobody's way", async () => {
    const outcomes: string[] = [];
    for (const after of ["start", "file", "file"] as const) {
      writeFileSync(join(folder, "总结.docx"), old);
      await killedAfter(after);
      outcomes.push(standing());
    }
    expect(outcomes).not.toContain("neither");
    expect(outcomes[0]).toBe("old");
    writeFileSync(join(folder, "总结.docx"), old);
    writeFileSync(join(folder, ".keji-0123456789abcdef.tmp"), old.subarray(0, 100));
    expect(run("never")).toMatchObject({ status: 0, err: "" });
    expect(standing()).toBe("new");
  });

  /** Ends with the process, killed at once or when a file appears beside the report. */
  function killedAfter(sign: "start" | "file"): Promise<void> {
    const child = spawn(process.execPath, [command, ...ARGUMENTS], { cwd: folder, env: env("never") });
    const kill = (): void => void child.kill("SIGKILL");
    if (sign === "start") child.once("spawn", kill);
    const watcher = watch(folder, (_, name) => {
      if (sign === "file" && name?.endsWith(".tmp")) kill();
    });
    return new Promise((resolve) => {
      child.once("exit", () => {
        watcher.close();
        resolve();
      });
    });
  }
});
