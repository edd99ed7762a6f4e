/** The sample's word/document.xml as a whole, a line for each block, run and cell so that a change is readable. */
import { strFromU8, unzipSync } from "fflate";
import { draftReport } from "../../src/app/draft-report";
import { pack } from "../../src/pack/pack";
import { checkSample } from "../make/check";
import { expectGolden } from "../make/golden";

const BLOCK = /(?=<(?:w:p|w:r|w:sdt|w:tbl|w:tr|w:tc|w:bookmarkStart|w:sectPr)[ >])|(?=<\/w:(?:sdt|tbl|tr|body)>)/g;

it("the sample's document is as it was last approved", async () => {
  const { bytes } = await draftReport(checkSample(), pack, "draft");
  const document = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expectGolden("sample/document.xml", `${document.replace(BLOCK, "\n")}\n`);
});
