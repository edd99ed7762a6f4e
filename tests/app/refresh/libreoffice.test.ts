import { openLinkedReport } from "../../../src/docx/refresh/linked-report";
import { readBoundText } from "../../docx/read-bound-text";
import { savedInLibreOffice } from "../../docx/habits/in-libreoffice";
import { changed, open, paragraphs } from "../../docx/opened";
import { missing, testWhenThere } from "../../docx/tools";
import { FALLEN, GRANTED, refresh, written } from "./refreshed";

const lacking = missing("soffice");

testWhenThere(
  lacking,
  "what LibreOffice makes of the controls is undone, said, and never taken for a person's text",
  async () => {
    const saved = await savedInLibreOffice(await written());
    expect(paragraphs(open(saved))).not.toEqual(paragraphs(open(await written())));
    const told = refresh(saved, GRANTED);
    expect(told.lines).toEqual(paragraphs(open(await written(GRANTED))));
    expect(told.repaired.joined.length).toBeGreaterThan(60);
    expect([told.repaired.unsure, told.plan.figures.filter(({ state }) => state === "hand")]).toEqual([[], []]);
    expect(told.plan.blocks.filter(({ state }) => state !== "same")).toEqual([]);
    const read = readBoundText(told.file);
    expect(read.ok && read.value.controls.filter(({ tag, shown, bound }) => tag === null || shown !== bound)).toEqual(
      [],
    );
    expect(refresh(told.file, GRANTED).bytes).toBeNull();
  },
);

testWhenThere(lacking, "blocks composed anew take the styles as LibreOffice calls them", async () => {
  const told = refresh(await savedInLibreOffice(await written()), FALLEN);
  expect(told.lines).toEqual(paragraphs(open(await written(FALLEN))));
  const known = new Set(
    open(told.file)
      .all("word/styles.xml", "style")
      .map((style) => style.getAttribute("w:styleId")),
  );
  const used = open(told.file)
    .all("word/document.xml", "pStyle")
    .map((style) => style.getAttribute("w:val"));
  expect(used.filter((style) => !known.has(style))).toEqual([]);
});

testWhenThere(
  lacking,
  "a person's words beside the damage stay, in it they are left as they are and told",
  async () => {
    const saved = await savedInLibreOffice(await written());
    const beside = refresh(
      changed(saved, "word/document.xml", (xml) => xml.replace(">；组织<", ">；全力组织<")),
      GRANTED,
    );
    expect(beside.line("梯次培育")).toContain("；全力组织2家企业");
    expect(beside.block("hitech").state).toBe("kept");
    const within = changed(saved, "word/document.xml", (xml) =>
      xml.replace("<w:t>家</w:t><w:t>8家</w:t>", "<w:t>家</w:t><w:t>约8家</w:t>"),
    );
    const told = refresh(within, {});
    expect(told.repaired.unsure).toEqual(["ENT_LIB~s"]);
    expect(told.text("ENT_LIB~s").state).toBe("broken");
    expect(told.line("梯次培育")).toContain("约8家");
  },
);

test("nothing is repaired in a report that Word saved", async () => {
  const opened = openLinkedReport(await written());
  expect(opened.ok && [opened.value.repaired.joined, opened.value.isChanged]).toEqual([[], false]);
});
