import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "../../src/cli/make-folder";

describe("a folder to write into", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keji-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is made where there is none", async () => {
    const path = join(folder, "演示");
    expect(await makeFolder(path)).toEqual({ ok: true, value: null });
    expect(statSync(path).isDirectory()).toBe(true);
  });
  it("may be there already", async () => expect((await makeFolder(folder)).ok).toBe(true));
  it("is not made in a folder that is not there", async () => {
    const path = join(folder, "无", "演示");
    expect(await makeFolder(path)).toEqual({ ok: false, problem: { code: "no-such-folder", path } });
  });
  it("does not take the place of a file", async () => {
    const path = join(folder, "演示");
    writeFileSync(path, "");
    expect(await makeFolder(path)).toEqual({ ok: false, problem: { code: "unwritable", path } });
  });
});
