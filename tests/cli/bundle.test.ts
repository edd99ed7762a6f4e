/** The command as it is installed: one bundled file, real files, real processes. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";

const command = join(__dirname, "..", "..", "dist", "cli", "keji.cjs");
const isBundled = existsSync(command);
const suite = isBundled ? describe : describe.skip;
const title = isBundled
  ? "the bundled command"
  : "the bundled command — skipped: dist/cli/keji.cjs is not there, `npm run prepare` makes it";

suite(title, () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keji 命令-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  type Ended = { readonly status: number | null; readonly out: string; readonly err: string };

  function keji(...args: readonly string[]): Ended {
    const env = { ...process.env, KEJI_CLOCK: "2022-01-05" };
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    return { status, out: stdout, err: stderr };
  }

  const listed = (): readonly string[] => readdirSync(folder).sort();

  it("goes from a new workbook to its report", () => {
    expect(keji("init", "样例.xlsx", "--sample").status).toBe(0);
    expect(keji("check", "样例.xlsx")).toMatchObject({ status: 0, err: "" });
    expect(keji("report", "样例.xlsx", "-o", "总结.docx")).toMatchObject({ status: 0, err: "" });
    expect(listed()).toEqual(["总结.docx", "总结_数据底稿.docx", "样例.xlsx"]);
  });

  it("takes today from the environment", () => {
    keji("init", "a.xlsx", "--sample");
    expect(JSON.parse(keji("check", "a.xlsx", "--json").out)).toMatchObject({ parameters: { clock: "2022-01-05" } });
  });

  it("ends with 2 and leaves everything as it was when it cannot run", () => {
    writeFileSync(join(folder, "a.xlsx"), "不是工作簿");
    const { status, out, err } = keji("report", "a.xlsx", "-o", "b.docx");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^[^\n]+。\n$/);
    expect(listed()).toEqual(["a.xlsx"]);
  });

  it("refuses to put a new workbook over an old one", () => {
    writeFileSync(join(folder, "a.xlsx"), "我的数据");
    expect(keji("init", "a.xlsx").status).toBe(2);
    expect(readFileSync(join(folder, "a.xlsx"), "utf8")).toBe("我的数据");
  });

  it("shows the whole way in one command, and again over its own files", () => {
    expect(keji("demo").status).toBe(0);
    expect(keji("demo").status).toBe(0);
    expect(readdirSync(join(folder, "demo")).sort()).toEqual([
      "青溪县科学技术局2021年工作总结.docx",
      "青溪县跟踪工作簿.xlsx",
    ]);
  });

  it("says that a demonstration cannot have its folder", () => {
    writeFileSync(join(folder, "demo"), "一个文件");
    expect(keji("demo")).toMatchObject({ status: 2, err: expect.stringContaining("无法写入“demo”") });
  });

  it("knows its version", () => expect(keji("--version")).toMatchObject({ status: 0, out: `${version}\n` }));
});
