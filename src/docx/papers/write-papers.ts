/** Writes working papers: the report's look, a mark on every page, and nothing bound. */
import { Document, Header, Paragraph, TextRun, type ISectionOptions } from "docx";
import type { PlainDate } from "../../core/base/plain-date";
import type { Narrative } from "../../core/narrative/narrative";
import { afterLast, blockElements, type Desk } from "../blocks";
import { Bookmarks } from "../bookmarks";
import { chartsIn, chartPlaces, partsOf } from "../charts/charts-of";
import { ControlIds } from "../control-ids";
import { pageNumberFooters } from "../footer";
import { packReport } from "../package";
import { ownParts, page, shapedSections } from "../write-report";

export type PapersOptions = {
  /** For the file's properties. */
  readonly title: string;
  /** 内部资料, on every page. */
  readonly mark: string;
  readonly clock: PlainDate;
};

/** The bytes of the .docx: the same for the same papers. @throws when a span is bound: papers are never refreshed. */
export async function writePapers(papers: Narrative, { title, mark, clock }: PapersOptions): Promise<Uint8Array> {
  const blocks = shapedSections(papers).flatMap((section) => section.blocks);
  const charts = chartsIn(blocks);
  const desk: Desk = {
    texts: new Map(),
    names: new Map(),
    storeItemId: "",
    marks: "plain",
    ids: new ControlIds(),
    bookmarks: new Bookmarks(),
    charts: chartPlaces(charts),
  };
  const children = [...blocks.flatMap((block) => blockElements(block, desk)), ...afterLast(blocks[blocks.length - 1])];
  const section = { properties: page(), headers: headers(mark), footers: pageNumberFooters(), children };
  return packReport(new Document({ sections: [section] }), {
    replacing: ownParts({ title, clock }),
    customXml: [],
    charts: await partsOf(charts),
  });
}

function headers(mark: string): NonNullable<ISectionOptions["headers"]> {
  const header = (): Header =>
    new Header({ children: [new Paragraph({ style: "Header", children: [new TextRun(mark)] })] });
  return { default: header(), even: header() };
}
