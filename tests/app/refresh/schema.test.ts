import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, type Habit } from "../../docx/habits/edit-document";
import { comment, insertTracked, ownBookmark, renameStyles, splitRuns } from "../../docx/habits/in-word";
import { copyAfter, deleteBlock, moveBefore, partParagraph, pasteTableAfter } from "../../docx/habits/moving";
import { dropBindings, dropTags, stripAllControls, stripParts } from "../../docx/habits/other-editors";
import { emptyControl, typeAfter, typeOver } from "../../docx/habits/typing";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "../../docx/tools";
import { FALLEN, refresh, written } from "./refreshed";

const lacking = missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash");

const validity = (bytes: Uint8Array): Promise<string> =>
  inFolder((folder) => {
    const file = join(folder, "report.docx");
    writeFileSync(file, bytes);
    return spawnSync("bash", [SCHEMA_CHECK, file], { encoding: "utf8" }).stdout.replace(file, "report.docx");
  });

const HABITS: Readonly<Record<string, Habit>> = {
  "that nobody edited": (bytes) => bytes,
  "typed in": after(typeAfter("；专利授权", "共"), typeOver("fig:PAT_GRT_INV~s", "9件"), emptyControl("fig:PAT_GRT~s")),
  "with tracked changes, comments and split runs": after(
    insertTracked("；专利授权", "共"),
    splitRuns("；专利授权"),
    ownBookmark("一是创新主体", "_Toc1"),
  ),
  "with a comment and other style ids": after(comment("企业信息库入库企业"), renameStyles),
  "with paragraphs moved, copied, parted and gone, and a table pasted": after(
    moveBefore("rd", "hitech"),
    copyAfter("patents", "plans_items"),
    partParagraph("patents", 5),
    deleteBlock("opening"),
    pasteTableAfter("rd", [["甲", "1"]]),
  ),
  "without tags": dropTags,
  "without bindings": dropBindings,
};

for (const [what, habit] of Object.entries(HABITS)) {
  testWhenThere(lacking, `a refreshed report ${what} is valid by ECMA-376`, async () => {
    expect(await validity(refresh(habit(await written()), FALLEN).file)).toBe("valid: report.docx\n");
  });
}

testWhenThere(lacking, "so is one that was bound again, its parts new", async () => {
  const stripped = after(stripAllControls, stripParts)(await written());
  expect(await validity(refresh(stripped, FALLEN, { relink: true }).file)).toBe("valid: report.docx\n");
});
