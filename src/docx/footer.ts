/** The page number: — 1 — in 四号 宋体, right on odd pages and left on even ones, one character in (GB/T 9704-2012, 7.5). */
import { AlignmentType, Footer, Paragraph, SimpleField, TextRun, type ISectionOptions } from "docx";
import { FOOTER_INDENT } from "./layout";

export function pageNumberFooters(): NonNullable<ISectionOptions["footers"]> {
  return {
    default: footer({ alignment: AlignmentType.RIGHT, indent: { right: FOOTER_INDENT } }),
    even: footer({ alignment: AlignmentType.LEFT, indent: { left: FOOTER_INDENT } }),
  };
}

type Side = Pick<Exclude<ConstructorParameters<typeof Paragraph>[0], string>, "alignment" | "indent">;

function footer(side: Side): Footer {
  // A field without a cached number shows nothing until it is updated.
  const number = [new TextRun("— "), new SimpleField("PAGE", "1"), new TextRun(" —")];
  return new Footer({ children: [new Paragraph({ style: "Footer", ...side, children: number })] });
}
