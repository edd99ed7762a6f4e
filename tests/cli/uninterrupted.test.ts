import { ok } from "../../src/core/base/result";
import { uninterrupted } from "../../src/cli/uninterrupted";

describe("a signal while a file is written", () => {
  const kill = jest.spyOn(process, "kill").mockReturnValue(true);
  afterEach(() => kill.mockClear());
  afterAll(() => kill.mockRestore());

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("takes effect when the file is whole: %s", async (signal) => {
    let finish = (): void => undefined;
    const writing = new Promise<void>((resolve) => (finish = resolve));
    const slow = {
      read: () => Promise.resolve(ok(new Uint8Array())),
      write: () => writing.then(() => ok(null)),
    };
    const written = uninterrupted(slow).write("b.docx", new Uint8Array([1]));
    process.emit(signal, signal);
    await Promise.resolve();
    expect(kill).not.toHaveBeenCalled();
    finish();
    await written;
    expect(kill).toHaveBeenCalledWith(process.pid, signal);
  });

  it("is nobody's business before and after", async () => {
    const before = process.listenerCount("SIGINT");
    const quick = { read: () => Promise.resolve(ok(new Uint8Array())), write: () => Promise.resolve(ok(null)) };
    await uninterrupted(quick).write("b.docx", new Uint8Array());
    expect([process.listenerCount("SIGINT"), kill.mock.calls]).toEqual([before, []]);
  });
});
