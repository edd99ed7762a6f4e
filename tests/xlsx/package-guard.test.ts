import { strToU8 } from "fflate";
import { guardPackage, HARMLESS_BYTES, MOST_BYTES } from "../../src/xlsx/package-guard";
import type { XlsxProblem } from "../../src/xlsx/xlsx-problem";
import { compoundFile, HEAD, oneSheet, zipOf } from "../make/package";

/** The problem's code, or "fine". */
function verdict(bytes: Uint8Array): XlsxProblem["code"] | "fine" {
  const guarded = guardPackage(bytes);
  return guarded.ok ? "fine" : guarded.problem.code;
}

function problemOf(bytes: Uint8Array): XlsxProblem | null {
  const guarded = guardPackage(bytes);
  return guarded.ok ? null : guarded.problem;
}

function foundIn(contentType: string): XlsxProblem | null {
  const types = `<Types><Override PartName="/main.xml" ContentType="${contentType}"/></Types>`;
  return problemOf(zipOf({ "[Content_Types].xml": types, "main.xml": "<a/>" }));
}

const workbook = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');

/** Writes over the declared size of every part in the central directory. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

function withFlag(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return changed;
}

describe("what a file is", () => {
  it("takes a plain workbook", () => expect(verdict(workbook)).toBe("fine"));
  it("refuses an empty file", () => expect(verdict(new Uint8Array())).toBe("not-a-zip"));
  it("refuses a CSV", () => expect(verdict(strToU8("序号,企业名称\n1,甲"))).toBe("not-a-zip"));
  it("refuses a web page saved as .xls", () =>
    expect(verdict(strToU8("<html><table></table></html>"))).toBe("not-a-zip"));
  it("knows an .xlsx under a password", () =>
    expect(verdict(compoundFile("EncryptionInfo", "EncryptedPackage"))).toBe("encrypted"));
  it("knows rights management", () =>
    expect(verdict(compoundFile("\u0006DataSpaces", "EncryptedPackage"))).toBe("encrypted"));
  it("knows a zip under a password", () => expect(verdict(withFlag(workbook))).toBe("encrypted"));
  it("knows an .xls of Excel 97", () =>
    expect(verdict(compoundFile("Workbook", "\u0005SummaryInformation"))).toBe("old-format"));
  it("knows an .xls of Excel 5", () => expect(verdict(compoundFile("Book"))).toBe("old-format"));
  it("knows an .et of WPS in the second directory sector", () =>
    expect(verdict(compoundFile("a", "b", "c", "ETExtData", "Workbook"))).toBe("old-format"));
  it("knows bare records of Excel 2 and 4", () => {
    expect(verdict(new Uint8Array([9, 0, 4, 0, 7, 0, 16, 0]))).toBe("old-format");
    expect(verdict(new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]))).toBe("old-format");
  });
  it("knows a .doc", () =>
    expect(problemOf(compoundFile("WordDocument"))).toEqual({ code: "not-a-workbook", found: "document" }));
  it("knows a .ppt", () =>
    expect(problemOf(compoundFile("PowerPoint Document"))).toEqual({ code: "not-a-workbook", found: "presentation" }));
  it("calls a container with nothing known in it no workbook", () =>
    expect(problemOf(compoundFile("Contents"))).toEqual({ code: "not-a-workbook", found: "other" }));
  it("calls a container cut off in its header damaged", () =>
    expect(verdict(compoundFile("Workbook").subarray(0, 40))).toBe("damaged"));
});

describe("what a package holds", () => {
  it.each([
    ["application/vnd.ms-excel.sheet.binary.macroEnabled.main", "binary-workbook"],
    ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "document"],
    ["application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "presentation"],
    ["application/x-anything", "other"],
  ])("knows %s as %s", (type, found) => expect(foundIn(type)).toEqual({ code: "not-a-workbook", found }));
  it.each([
    "vnd.openxmlformats-officedocument.spreadsheetml.template",
    "vnd.ms-excel.sheet.macroEnabled",
    "vnd.ms-excel.template.macroEnabled",
  ])("takes the workbook application/%s.main+xml", (type) =>
    expect(foundIn(`application/${type}.main+xml`)).toBeNull(),
  );
  it("is not misled by a document with a workbook embedded in it", () => {
    const embedded = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    expect(foundIn(embedded)).toEqual({ code: "not-a-workbook", found: "other" });
  });
  it("knows an .ods", () => {
    const ods = zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" });
    expect(problemOf(ods)).toEqual({ code: "not-a-workbook", found: "open-document" });
  });
  it("calls any other zip no workbook", () => expect(verdict(zipOf({ "照片.txt": "甲" }))).toBe("not-a-workbook"));
  it("calls a workbook without content types damaged", () =>
    expect(verdict(oneSheet("", { parts: { "[Content_Types].xml": null } }))).toBe("damaged"));
});

describe("how large it is", () => {
  const zeros = new Uint8Array(HARMLESS_BYTES - 100_000);
  it("takes a small workbook that packs a thousandfold", () =>
    expect(verdict(oneSheet("", { parts: { "xl/calc.bin": zeros } }))).toBe("fine"));
  it("refuses one that grows a hundredfold beyond 10 MB", () => {
    const bomb = oneSheet("", { parts: { "xl/a.bin": zeros, "xl/b.bin": zeros } });
    expect(problemOf(bomb)).toEqual({ code: "too-large", what: "bytes", limit: HARMLESS_BYTES });
  });
  it("refuses more than 256 MB before unpacking any of it", () =>
    expect(problemOf(declaring(withPadding(), MOST_BYTES))).toEqual({
      code: "too-large",
      what: "bytes",
      limit: MOST_BYTES,
    }));
  it("does not believe a directory that declares less than there is", () =>
    expect(verdict(declaring(oneSheet("", { parts: { "xl/a.xml": `<a>${" ".repeat(100_000)}</a>` } }), 10))).toBe(
      "too-large",
    ));
});

// So large in itself that a hundred times its size is more than the absolute bound.
function withPadding(): Uint8Array {
  const noise = new Uint8Array(MOST_BYTES / 100 + 1000);
  for (let index = 0, value = 1; index < noise.length; index++) {
    value = (value * 48271) % 2147483647;
    noise[index] = value;
  }
  return oneSheet("", { parts: { "xl/media/image1.png": noise } });
}

describe("declared entities", () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;">]><a>&y;</a>';
  it.each(["xl/workbook.xml", "xl/sharedStrings.xml", "docProps/app.xml", "xl/worksheets/sheet1.xml"])(
    "are refused in %s",
    (part) =>
      expect(problemOf(oneSheet("", { parts: { [part]: HEAD + bomb } }))).toEqual({ code: "entity-declaration", part }),
  );
  it("are refused behind a long comment", () =>
    expect(verdict(oneSheet("", { parts: { "xl/a.xml": `<!--${"甲".repeat(9000)}-->${bomb}` } }))).toBe(
      "entity-declaration",
    ));
  it("are refused in UTF-16", () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...bomb].flatMap((character) => [character.charCodeAt(0), 0])]);
    expect(verdict(oneSheet("", { parts: { "xl/a.xml": utf16 } }))).toBe("entity-declaration");
  });
  it("are no matter in a logo that is never opened", () =>
    expect(verdict(oneSheet("", { parts: { "xl/media/logo.svg": bomb } }))).toBe("fine"));
  it("may be written about in a cell", () =>
    expect(verdict(oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;!DOCTYPE a&gt;</t></is></c></row>'))).toBe(
      "fine",
    ));
});

describe("a damaged file", () => {
  it.each([30, 200, 400])("is known when it ends after %i bytes", (length) =>
    expect(verdict(workbook.subarray(0, length))).toBe("damaged"),
  );
  it("is known when its directory is overwritten", () => {
    const broken = workbook.slice();
    broken.fill(0, broken.length - 200, broken.length - 30);
    expect(verdict(broken)).toBe("damaged");
  });
  it("never makes the guard throw, wherever a byte is wrong", () => {
    for (let at = 0; at < workbook.length; at += 3) {
      const broken = workbook.slice();
      broken[at] = 255 - (broken[at] ?? 0);
      expect(() => guardPackage(broken)).not.toThrow();
    }
  });
});
