/** Opens a .docx and parses parts of it; a file that is no Word document is the user's problem, not ours. */
import { DOMParser, type Document } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { fail, ok, type Result } from "../core/base/result";

/** not-docx: not a zip, or no document in it. broken: its XML cannot be read. too-large: unpacks to more than a report can need. */
export type ReportFileProblem = { readonly code: "not-docx" | "broken" | "too-large" };

/** Part path → its text; only XML parts. */
export type ReportFiles = ReadonlyMap<string, string>;

const LARGEST = 100_000_000;
const WANTED = /^(word\/[^/]+\.xml|customXml\/.+)$/;

export function openReport(bytes: Uint8Array): Result<ReportFiles, ReportFileProblem> {
  let total = 0;
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!WANTED.test(name)) return false;
    total += originalSize;
    return total <= LARGEST;
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter: wanted }));
    if (total > LARGEST) return fail({ code: "too-large" });
    const texts = new Map(files.map(([path, data]) => [path, strFromU8(data)]));
    return texts.has("word/document.xml") ? ok(texts) : fail({ code: "not-docx" });
  } catch {
    return fail({ code: "not-docx" });
  }
}

/** @throws when the text is no well-formed XML, or declares entities: no Word part does. */
export function parseXml(text: string): Document {
  if (text.includes("<!DOCTYPE")) throw new Error("a part with a document type");
  const refuse = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(message);
  };
  // Nobody is told lines and columns; to count them costs a third of the time.
  return new DOMParser({ onError: refuse, locator: false }).parseFromString(text.replace(/^\ufeff/, ""), "text/xml");
}
