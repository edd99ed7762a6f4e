/** Opens a .docx that anybody made: its parts' texts, or what it is instead. */
import { strFromU8, unzipSync } from "fflate";
import { fail, ok, type Result } from "../../core/base/result";

/** Why a file cannot be read as a Word document, and the part that is to blame where one is. */
export type WordProblem =
  | { readonly code: "word-encrypted" | "word-old-format" | "word-not-zip" | "word-damaged" | "word-too-large" }
  | { readonly code: "word-other"; readonly found: "workbook" | "presentation" | "open-document" | "other" }
  /** ISO strict form, whose namespaces are others. */
  | { readonly code: "word-strict" };

/** Part path → its bytes, as the package has them. */
export type WordFiles = ReadonlyMap<string, Uint8Array>;

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const LARGEST = 200_000_000;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function openWord(bytes: Uint8Array): Result<WordFiles, WordProblem> {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return fail({ code: compoundKind(bytes) });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail({ code: "word-not-zip" });
  let total = 0;
  const isWithin = ({ originalSize }: { originalSize: number }): boolean => (total += originalSize) <= LARGEST;
  try {
    const files = new Map(Object.entries(unzipSync(bytes, { filter: isWithin })));
    if (total > LARGEST) return fail({ code: "word-too-large" });
    return documentIn(files);
  } catch {
    return fail({ code: "word-damaged" });
  }
}

/** An encrypted package is a compound file with a stream of that name, in UTF-16 ([MS-OFFCRYPTO] 2.3.4.4); others are .doc and .wps. */
function compoundKind(bytes: Uint8Array): "word-encrypted" | "word-old-format" {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 2) {
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return "word-encrypted";
  }
  return "word-old-format";
}

function documentIn(files: WordFiles): Result<WordFiles, WordProblem> {
  const document = files.get("word/document.xml");
  if (document) {
    const start = strFromU8(document.subarray(0, 4000));
    return start.includes(STRICT) && !start.includes(WORD) ? fail({ code: "word-strict" }) : ok(files);
  }
  const has = (part: string): boolean => files.has(part);
  if (has("xl/workbook.xml") || has("xl/workbook.bin")) return fail({ code: "word-other", found: "workbook" });
  if (has("ppt/presentation.xml")) return fail({ code: "word-other", found: "presentation" });
  return fail({ code: "word-other", found: has("mimetype") ? "open-document" : "other" });
}

/** A part's text; empty where there is none. */
export function textOf(files: WordFiles, path: string): string {
  const bytes = files.get(path);
  return bytes ? strFromU8(bytes) : "";
}

const STORIES: readonly (readonly [RegExp, Story])[] = [
  [/^word\/document\.xml$/, "body"],
  [/^word\/header\d*\.xml$/, "header"],
  [/^word\/footer\d*\.xml$/, "footer"],
  [/^word\/footnotes\.xml$/, "footnote"],
  [/^word\/endnotes\.xml$/, "endnote"],
];

export type Story = "body" | "header" | "footer" | "footnote" | "endnote";

/** The parts that hold words people read, the body first. */
export function storiesOf(files: WordFiles): readonly { readonly path: string; readonly story: Story }[] {
  return STORIES.flatMap(([pattern, story]) =>
    [...files.keys()]
      .filter((path) => pattern.test(path))
      .sort()
      .map((path) => ({ path, story })),
  );
}
