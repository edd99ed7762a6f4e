import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileStore } from "../../../src/adapters/file/file-store";
import type { FileProblem } from "../../../src/app/ports";
import type { Result } from "../../../src/core/base/result";

let folder = "";
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), "keji-file-"));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await fs.rm(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const textAt = (name: string): Promise<string> => fs.readFile(at(name), "utf8");
const code = (result: Result<unknown, FileProblem>): string => (result.ok ? "fine" : result.problem.code);

/** The operating system refuses one of its calls, as it does when another program is in the way. */
function refusing(call: "open" | "rename" | "access", errorCode: string): void {
  const system = jest.requireActual<typeof fs>("node:fs/promises");
  jest.spyOn(system, call).mockRejectedValue(Object.assign(new Error(errorCode), { code: errorCode }));
}

describe("reading", () => {
  it("gives the file's bytes", async () => {
    await fs.writeFile(at("台账.xlsx"), "甲");
    expect(await fileStore.read(at("台账.xlsx"))).toEqual({ ok: true, value: bytes("甲") });
  });
  it("says when there is no such file", async () =>
    expect(await fileStore.read(at("无.xlsx"))).toEqual({
      ok: false,
      problem: { code: "not-found", path: at("无.xlsx") },
    }));
  it("says when the path goes through a file", async () => {
    await fs.writeFile(at("a"), "");
    expect(code(await fileStore.read(at("a/b.xlsx")))).toBe("not-found");
  });
  it("says when it is a folder", async () => expect(code(await fileStore.read(folder))).toBe("is-a-directory"));
  it("says when it may not be read", async () => {
    const system = jest.requireActual<typeof fs>("node:fs/promises");
    jest.spyOn(system, "readFile").mockRejectedValue(Object.assign(new Error("EACCES"), { code: "EACCES" }));
    expect(code(await fileStore.read(at("a")))).toBe("unreadable");
  });
});

describe("writing", () => {
  it("makes a file and leaves nothing beside it", async () => {
    expect(await fileStore.write(at("总结.docx"), bytes("甲"))).toEqual({ ok: true, value: null });
    expect([await textAt("总结.docx"), await fs.readdir(folder)]).toEqual(["甲", ["总结.docx"]]);
  });
  it("replaces a file and keeps who may read it", async () => {
    await fs.writeFile(at("a"), "a much longer text", { mode: 0o600 });
    expect(code(await fileStore.write(at("a"), bytes("b")))).toBe("fine");
    expect([await textAt("a"), (await fs.stat(at("a"))).mode & 0o777]).toEqual(["b", 0o600]);
  });
  it("replaces the file that a link points at", async () => {
    await fs.writeFile(at("real"), "a");
    await fs.symlink(at("real"), at("link"));
    expect(code(await fileStore.write(at("link"), bytes("b")))).toBe("fine");
    expect([await textAt("real"), (await fs.lstat(at("link"))).isSymbolicLink()]).toEqual(["b", true]);
  });
  it("takes names as long as the file system does", async () =>
    expect(code(await fileStore.write(at(`${"科".repeat(83)}.doc`), bytes("b")))).toBe("fine"));
  it("says when the folder is not there", async () =>
    expect(await fileStore.write(at("无/a.docx"), bytes("b"))).toEqual({
      ok: false,
      problem: { code: "no-such-folder", path: at("无/a.docx") },
    }));
  it("says when the target is a folder", async () => {
    await fs.mkdir(at("总结.docx"));
    expect(code(await fileStore.write(at("总结.docx"), bytes("b")))).toBe("is-a-directory");
  });
  it.each([
    ["open", "EACCES", "unwritable"],
    ["open", "EROFS", "unwritable"],
    ["open", "ENOSPC", "disk-full"],
    ["access", "EACCES", "unwritable"],
    ["rename", "EBUSY", "open-elsewhere"],
    ["rename", "EXDEV", "unwritable"],
  ] as const)("that fails in %s with %s is %s, and the old file stays", async (call, errorCode, expected) => {
    await fs.writeFile(at("a"), "old");
    refusing(call, errorCode);
    const result = await fileStore.write(at("a"), bytes("new"));
    jest.restoreAllMocks();
    expect([code(result), await textAt("a"), await fs.readdir(folder)]).toEqual([expected, "old", ["a"]]);
  });
});
