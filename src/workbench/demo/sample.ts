/** The sample county's workbook. */
import type { BenchFile } from "./files";
import { SAMPLE_WORKER } from "./workers";

const NAME = "青溪县跟踪工作簿.xlsx";

export async function sampleWorkbook(): Promise<BenchFile> {
  const worker = new Worker(SAMPLE_WORKER, { type: "module" });
  try {
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => resolve(data));
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    });
    return { name: NAME, bytes };
  } finally {
    worker.terminate();
  }
}
