/** Files are read beside the page, or by the page itself where the browser refuses. */
import { decoderIn, type WorkerAnswer } from "../../../src/taskpane/shared/file-decoder";
import { sampleWorkbook } from "../../make/workbook";
import { workbookFile } from "../../make/workbook-file";

const FILE = { name: "来件.xlsx", bytes: workbookFile(sampleWorkbook()) };
const ANSWER: WorkerAnswer = { result: { ok: false, problem: { code: "encrypted" } } };

/** A worker that does as it is told once it gets a file. */
class FakeWorker {
  static ended = 0;
  onmessage: ((event: { readonly data: WorkerAnswer }) => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(private readonly acts: "answers" | "fails") {}

  postMessage(): void {
    if (this.acts === "answers") this.onmessage?.({ data: ANSWER });
    else this.onerror?.();
  }

  terminate(): void {
    FakeWorker.ended += 1;
  }
}

const decoder = (make: () => FakeWorker) => decoderIn(make as unknown as () => Worker);

it("takes the worker's answer, and ends it", async () => {
  const before = FakeWorker.ended;
  expect(await decoder(() => new FakeWorker("answers"))(FILE)).toEqual({ ...ANSWER, where: "worker" });
  expect(FakeWorker.ended).toBe(before + 1);
});

it.each([
  [
    "a worker is forbidden",
    () => {
      throw new Error("not allowed");
    },
  ],
  ["its file does not come", () => new FakeWorker("fails")],
] as const)("reads the file itself where %s", async (_, make) => {
  const { result, where } = await decoder(make)(FILE);
  expect(where).toBe("page");
  expect(result.ok && result.value.sheets.length).toBe(sampleWorkbook().sheets.length);
});
