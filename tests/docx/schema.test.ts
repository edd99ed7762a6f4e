import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeReport } from "../../src/docx/write-report";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { sampleSnapshot, snapshotOf, snapshotSaying } from "../make/snapshot";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "./tools";

const lacking = missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash");

const validity = async (snapshot: Snapshot): Promise<string> => {
  const bytes = await writeReport(snapshot);
  return inFolder((folder) => {
    const file = join(folder, "report.docx");
    writeFileSync(file, bytes);
    return spawnSync("bash", [SCHEMA_CHECK, file], { encoding: "utf8" }).stdout.replace(file, "report.docx");
  });
};

testWhenThere(lacking, "every part of the sample is valid by ECMA-376", async () => {
  expect(await validity(sampleSnapshot())).toBe("valid: report.docx\n");
});

testWhenThere(lacking, "so is a report of hostile words, and one of nothing", async () => {
  expect(await validity(snapshotSaying("<b>\u0001&⟨A~s=]]>\ud800'\"⟩"))).toBe("valid: report.docx\n");
  expect(await validity(snapshotOf([]))).toBe("valid: report.docx\n");
});
