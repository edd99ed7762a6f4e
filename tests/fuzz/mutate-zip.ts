/** Ways to spoil a package: its parts first, then the zip that holds them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Chance } from "./chance";
import { mutateXml } from "./mutate-xml";

type Parts = Map<string, Uint8Array>;
type PartMutation = (parts: Parts, chance: Chance) => void;
type ByteMutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const PATHS = ["../evil.xml", "/xl/workbook.xml", "xl\\workbook.xml", "XL/WORKBOOK.XML", "", "a/".repeat(500)];
const FIELDS = [6, 8, 10, 16, 20, 24, 28, 30, 32, 34, 38, 42];
const VALUES = [0, 1, 8, 9, 12, 0xff, 0xffff, 0x7fffffff, 0xffffffff];

function nameOf(parts: Parts, chance: Chance): string {
  return chance.oneOf([...parts.keys()]);
}

const PARTS: readonly PartMutation[] = [
  (parts, chance) => parts.delete(nameOf(parts, chance)),
  (parts, chance) => parts.set(nameOf(parts, chance), new Uint8Array()),
  (parts, chance) => parts.set(nameOf(parts, chance), strToU8("not xml at all")),
  (parts, chance) =>
    parts.set(
      nameOf(parts, chance),
      Uint8Array.from({ length: 200 }, () => chance.below(256)),
    ),
  (parts, chance) => {
    const [one, other] = [nameOf(parts, chance), nameOf(parts, chance)];
    parts.set(one, parts.get(other) ?? new Uint8Array());
  },
  (parts, chance) => {
    const name = nameOf(parts, chance);
    parts.set(chance.oneOf(PATHS), parts.get(name) ?? new Uint8Array());
    if (chance.onceIn(2)) parts.delete(name);
  },
  (parts, chance) => {
    const name = nameOf(parts, chance);
    parts.set(name, utf16(strFromU8(parts.get(name) ?? new Uint8Array())));
  },
];

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

const BYTES: readonly ByteMutation[] = [
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  (bytes, chance) => bytes.slice(chance.below(bytes.length)),
  (bytes, chance) => changed(bytes, (view) => view.setUint8(chance.below(bytes.length), chance.below(256))),
  (bytes, chance) =>
    changed(bytes, (view) => {
      for (let turn = 0; turn < 40; turn++) view.setUint8(chance.below(bytes.length), chance.below(256));
    }),
  (bytes, chance) => changed(bytes, (view) => spoilEntry(view, chance)),
  (bytes, chance) => changed(bytes, (view) => spoilEnd(view, chance)),
  (bytes, chance) => Uint8Array.from([...Array.from({ length: 30 }, () => chance.below(256)), ...bytes]),
  (bytes, chance) => Uint8Array.from([...bytes, ...Array.from({ length: 30 }, () => chance.below(256))]),
];

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** A field of one directory entry: flags, method, checksum, sizes, lengths, offset. */
function spoilEntry(view: DataView, chance: Chance): void {
  const entries: number[] = [];
  for (let at = 0; at + 46 <= view.byteLength; at++) if (view.getUint32(at, true) === ENTRY) entries.push(at);
  if (entries.length === 0) return;
  view.setUint16(chance.oneOf(entries) + chance.oneOf(FIELDS), chance.oneOf(VALUES) & 0xffff, true);
  if (chance.onceIn(2))
    view.setUint32(chance.oneOf(entries) + chance.oneOf([16, 20, 24, 42]), chance.oneOf(VALUES), true);
}

function spoilEnd(view: DataView, chance: Chance): void {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    view.setUint16(at + chance.oneOf([4, 6, 8, 10, 20]), chance.oneOf(VALUES) & 0xffff, true);
    if (chance.onceIn(2)) view.setUint32(at + chance.oneOf([12, 16]), chance.oneOf(VALUES), true);
    return;
  }
}

/** Two entries of one name: the zip is written with names of equal length, then one is renamed in place. */
function withTwice(parts: Parts, chance: Chance): Uint8Array {
  const name = nameOf(parts, chance);
  const stand = name.replace(/^./, "~");
  const bytes = zipOf(new Map([...parts, [stand, parts.get(nameOf(parts, chance)) ?? new Uint8Array()]]));
  const [wanted, put] = [strToU8(stand), strToU8(name)];
  for (let at = 0; at + wanted.length <= bytes.length; at++) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) bytes.set(put, at);
  }
  return bytes;
}

function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 1, mtime: new Date(2000, 0, 1) });
}

/** The package spoilt in one to three ways. */
export function mutatePackage(base: Uint8Array, chance: Chance): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(base)));
  const kind = chance.below(10);
  if (kind === 0) return chance.oneOf(BYTES)(base, chance);
  if (kind === 1) return withTwice(parts, chance);
  if (kind === 2) chance.oneOf(PARTS)(parts, chance);
  else for (let turn = 1 + chance.below(3); turn > 0; turn--) spoilXml(parts, chance);
  const bytes = zipOf(parts);
  return chance.onceIn(20) ? chance.oneOf(BYTES)(bytes, chance) : bytes;
}

function spoilXml(parts: Parts, chance: Chance): void {
  const names = [...parts.keys()];
  const sheets = names.filter((name) => /worksheets\/[^/]*\.xml$/.test(name));
  // Half of what can go wrong goes wrong in the sheets, which are most of a workbook.
  const name = chance.oneOf(sheets.length > 0 && chance.onceIn(2) ? sheets : names);
  parts.set(name, strToU8(mutateXml(name, strFromU8(parts.get(name) ?? new Uint8Array()), chance)));
}
