import { writingProblem } from "../../../src/adapters/file/writing-problem";

describe("a failed write", () => {
  it.each([
    ["EPERM", "win32", "open-elsewhere"],
    ["EPERM", "linux", "unwritable"],
    ["EBUSY", "win32", "open-elsewhere"],
    ["EACCES", "darwin", "unwritable"],
    ["ENOSPC", "linux", "disk-full"],
    ["ENOENT", "linux", "no-such-folder"],
    [null, "linux", "unwritable"],
  ])("with %s on %s is %s", (code, platform, problem) => expect(writingProblem(code, platform)).toBe(problem));
});
