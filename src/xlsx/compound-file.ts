/** OLE2 compound files: what .xls, .et, .doc and encrypted .xlsx are. Only the names of their streams are read. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_LENGTH = 128;
/** Sector numbers from here on are marks: end of chain, free, table. */
const FIRST_MARK = 0xfffffffa;
const HEADER_TABLE_SECTORS = 109;

/** Whether the file is such a container. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The names of its streams and storages; those that could be read when it is cut off. [MS-CFB] 2.2, 2.6. */
export function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const sectorLength = 1 << view.getUint16(30, true);
    const seen = new Set<number>();
    let sector = view.getUint32(48, true);
    while (sector < FIRST_MARK && !seen.has(sector)) {
      seen.add(sector);
      const start = (sector + 1) * sectorLength;
      for (let at = start; at < start + sectorLength; at += ENTRY_LENGTH) names.add(entryName(view, at));
      sector = nextSector(view, sector, sectorLength);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return names;
}

function entryName(view: DataView, at: number): string {
  const characters = Math.min(32, view.getUint16(at + 64, true) / 2) - 1;
  let name = "";
  for (let index = 0; index < characters; index++) name += String.fromCharCode(view.getUint16(at + index * 2, true));
  return name;
}

// Tables beyond the header's 109 are for files over 6 MB whose directory lies at their end: those end with the names so far.
function nextSector(view: DataView, sector: number, sectorLength: number): number {
  const perTable = sectorLength / 4;
  const table = Math.floor(sector / perTable);
  if (table >= HEADER_TABLE_SECTORS) return FIRST_MARK;
  const tableSector = view.getUint32(76 + table * 4, true);
  return view.getUint32((tableSector + 1) * sectorLength + (sector % perTable) * 4, true);
}
