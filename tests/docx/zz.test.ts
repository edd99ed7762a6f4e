import { writeFileSync } from "node:fs";
import { writeReport } from "../../src/docx/write-report";
import { sampleSnapshot } from "../make/snapshot";
test("x", async () => {
  const s = sampleSnapshot();
  writeFileSync("/tmp/docxtry/a.docx", await writeReport(s));
  for (let i = 0; i < 5; i++) { const t = performance.now(); await writeReport(s); console.log(performance.now() - t); }
});
