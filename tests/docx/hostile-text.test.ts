import fc from "fast-check";
import { cleanText } from "../../src/docx/clean-text";
import { readBoundText } from "./read-bound-text";
import { writeReport } from "../../src/docx/write-report";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { section, snapshotFigure, snapshotOf } from "../make/snapshot";
import { open, paragraphs } from "./opened";

function snapshotWith(text: string): Snapshot {
  const spans = [
    { kind: "text", text } as const,
    { kind: "mention", key: "A~s", figure: "A", text: `值${text}`, mark: null } as const,
  ];
  const body = section("s", { kind: "paragraph", key: "p", lead: null, spans });
  const figure = { ...snapshotFigure("A"), name: `名${text}`, value: { kind: "list", items: [text] } as const };
  return snapshotOf([{ ...body, name: `节${text}` }], {
    figures: [figure],
    parameters: { county: text },
    workbook: { name: text, identity: text, fingerprint: "" },
  });
}

async function shown(text: string): Promise<{ words: readonly string[]; bound: string | null | undefined }> {
  const bytes = await writeReport(snapshotWith(text));
  const read = readBoundText(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return { words: paragraphs(open(bytes)), bound: read.value.controls.find(({ tag }) => tag === "fig:A~s")?.bound };
}

const HOSTILE = [
  "<b>6件</b>",
  "__proto__",
  "constructor",
  "=cmd|'/c calc'!A0",
  "&lt;&#x41;",
  "]]>",
  "{default-bullet-numbering-0}",
  "{item1.png}",
  "$& $1",
  "'\"",
  " 　 ",
];

test.each(HOSTILE)("%p is shown as it was typed", async (text) => {
  expect(await shown(text)).toEqual({ words: [`${text}值${text}`], bound: `值${text}` });
});

test("control characters and half surrogates never break the file", async () => {
  expect(await shown("甲\u0000\u0001乙\ud800丙\uffff丁\n戊")).toEqual({
    words: ["甲乙丙丁 戊值甲乙丙丁 戊"],
    bound: "值甲乙丙丁 戊",
  });
});

test("whatever is typed, the file can be read and shows it cleaned", async () => {
  const any = fc.string({ unit: "binary", maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(any, async (text) => {
      const clean = cleanText(text);
      expect(await shown(text)).toEqual({
        words: [`${clean}值${cleanText(`值${text}`).slice(1)}`],
        bound: cleanText(`值${text}`),
      });
    }),
    { numRuns: 40 },
  );
});
