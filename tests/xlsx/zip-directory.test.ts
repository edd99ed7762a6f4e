import { strFromU8, strToU8, Zip, ZipDeflate } from "fflate";
import { archive, textPart } from "../../src/xlsx/zip-archive";
import { readZipDirectory, type ZipPart } from "../../src/xlsx/zip-directory";
import { unpackStart, unpackText } from "../../src/xlsx/zip-part";
import { zipOf } from "../make/package";

function partsOf(bytes: Uint8Array): readonly ZipPart[] {
  const read = readZipDirectory(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return [...read.value.values()];
}

const texts = (bytes: Uint8Array): [string, string][] => partsOf(bytes).map((part) => [part.name, unpackText(part)]);

function problemOf(bytes: Uint8Array): string {
  const read = readZipDirectory(bytes);
  return read.ok ? "fine" : read.problem.code;
}

/** Sizes after the data instead of before it, as programs write that stream. */
function streamed(name: string, text: string): Uint8Array {
  const chunks: number[] = [];
  const zip = new Zip((_, chunk) => chunks.push(...chunk));
  const file = new ZipDeflate(name);
  zip.add(file);
  file.push(strToU8(text), true);
  zip.end();
  return Uint8Array.from(chunks);
}

/** The same archive with sizes and offsets in 64-bit fields. */
function inSixtyFourBits(bytes: Uint8Array): Uint8Array {
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  const start = old.getUint32(end + 16, true);
  const nameEnd = start + 46 + old.getUint16(start + 28, true);
  const tail = new Uint8Array(28 + 56 + 20 + 22);
  const view = new DataView(tail.buffer);
  view.setUint16(0, 1, true);
  view.setUint16(2, 24, true);
  [old.getUint32(start + 24, true), old.getUint32(start + 20, true), 0].forEach((size, field) =>
    view.setBigUint64(4 + field * 8, BigInt(size), true),
  );
  view.setUint32(28, 0x06064b50, true);
  view.setBigUint64(28 + 32, 1n, true);
  view.setBigUint64(28 + 48, BigInt(start), true);
  view.setUint32(84, 0x07064b50, true);
  view.setBigUint64(92, BigInt(nameEnd + 28), true);
  tail.set(bytes.subarray(end), 104);
  view.setUint16(104 + 10, 0xffff, true);
  view.setUint32(104 + 16, 0xffffffff, true);
  const whole = Uint8Array.from([...bytes.subarray(0, nameEnd), ...tail]);
  const entry = new DataView(whole.buffer, start);
  for (const field of [20, 24, 42]) entry.setUint32(field, 0xffffffff, true);
  entry.setUint16(30, 28, true);
  return whole;
}

describe("a zip's directory", () => {
  it("names its parts and where their bytes lie", () =>
    expect(texts(zipOf({ "a.xml": "<a/>", "b/甲.xml": "乙" }))).toEqual([
      ["a.xml", "<a/>"],
      ["b/甲.xml", "乙"],
    ]));
  it("is read when sizes follow the data", () =>
    expect(texts(streamed("a.xml", "甲".repeat(500)))).toEqual([["a.xml", "甲".repeat(500)]]));
  it("is read when sizes take 64 bits", () =>
    expect(texts(inSixtyFourBits(zipOf({ "a.xml": "<a/>" })))).toEqual([["a.xml", "<a/>"]]));
  it("is read behind a comment", () => {
    const bytes = Uint8Array.from([...zipOf({ "a.xml": "<a/>" }), ...strToU8("hello")]);
    new DataView(bytes.buffer).setUint16(bytes.length - 7, 5, true);
    expect(texts(bytes)).toEqual([["a.xml", "<a/>"]]);
  });
  it("is read in the middle of a larger buffer", () => {
    const zip = zipOf({ "a.xml": "<a/>" });
    const buffer = new Uint8Array(zip.length + 20);
    buffer.set(zip, 7);
    expect(texts(buffer.subarray(7, 7 + zip.length))).toEqual([["a.xml", "<a/>"]]);
  });
  it("spells names with forward slashes", () =>
    expect(partsOf(zipOf({ "xl\\a.xml": "", "/b.xml": "" })).map(({ name }) => name)).toEqual(["xl/a.xml", "b.xml"]));
  it("of unknown compression is damaged", () => {
    const bytes = zipOf({ "a.xml": "<a/>" });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 10, 12, true);
    expect(problemOf(bytes)).toBe("damaged");
  });
  it("of a file without one is damaged", () =>
    expect(problemOf(strToU8("PK\u0003\u0004 and nothing more"))).toBe("damaged"));
});

describe("an archive of packed parts", () => {
  it("holds the same parts", () => {
    const parts = partsOf(zipOf({ "a.xml": "甲".repeat(300), "b.xml": "" }));
    expect(texts(archive([textPart("c.xml", "丙"), ...parts]))).toEqual([
      ["c.xml", "丙"],
      ["a.xml", "甲".repeat(300)],
      ["b.xml", ""],
    ]);
  });
});

describe("the beginning of a part", () => {
  it("is no more than asked for by much", () => {
    const [part] = partsOf(zipOf({ "a.xml": Array.from({ length: 90_000 }, (_, index) => index).join() }));
    if (!part) throw new Error("no part");
    const start = unpackStart(part, 1000);
    expect(strFromU8(start).startsWith("0,1,2,3,")).toBe(true);
    expect(start.length).toBeLessThan(20_000);
  });
});
