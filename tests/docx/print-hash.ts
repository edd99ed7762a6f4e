/** Writes the sample's hash to standard output: run in several time zones, it must say the same. */
import { createHash } from "node:crypto";
import { writeReport } from "../../src/docx/write-report";
import { sampleSnapshot } from "../make/snapshot";

void writeReport(sampleSnapshot()).then((bytes) => {
  process.stdout.write(createHash("sha256").update(bytes).digest("hex"));
});
