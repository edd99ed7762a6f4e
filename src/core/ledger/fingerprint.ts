/** The fingerprint of a workbook: the same from a file, from Office and from memory, whatever else the workbook holds. */
import { compareText } from "../base/compare";
import { never } from "../base/never";
import { drain, type Steps } from "../base/progress";
import { Sha256 } from "../base/sha256";
import type { RawValue } from "../workbook/workbook";
import type { Ledger, LedgerSet } from "./ledger";

const ROWS_PER_STEP = 5000;

/**
 * SHA-256 over the raw values of the 参数表 and the recognised ledgers: parameters by key, ledgers by id, rows as they
 * stand, columns by key. Sheet names, formats, order of columns and sheets that are no ledger do not count.
 */
export function fingerprintOf(set: LedgerSet): string {
  return drain(fingerprinting(set));
}

/** The same in steps, for long ledgers on a thread that people wait for. */
export function* fingerprinting(set: LedgerSet): Steps<string> {
  const hash = new Sha256();
  for (const key of [...set.parameters.keys()].sort(compareText)) {
    hash.update(`${token(key)}${token(set.parameters.get(key)?.raw ?? null)}`);
  }
  for (const id of [...set.ledgers.keys()].sort(compareText)) {
    const ledger = set.ledgers.get(id);
    if (ledger !== undefined) yield* addLedger(hash, ledger);
  }
  return hash.hex();
}

function* addLedger(hash: Sha256, ledger: Ledger): Steps<void> {
  const keys = [...ledger.columns.keys()].sort(compareText);
  hash.update(`ledger ${token(ledger.schema.id)}${ledger.count};${keys.map(token).join("")}`);
  const columns = keys.map((key) => ledger.columns.get(key)?.raw ?? []);
  for (let row = 0; row < ledger.count; row++) {
    let line = "";
    for (const raw of columns) line += token(raw[row] ?? null);
    hash.update(line);
    if (row % ROWS_PER_STEP === 0) yield { done: row, total: ledger.count, what: "fingerprinting" };
  }
}

/** A value with a tag for its type, and texts with their length, so that no two different rows read the same. */
function token(raw: RawValue): string {
  if (raw === null || raw === "") return "_";
  if (typeof raw === "string") return `s${raw.length}:${raw}`;
  if (typeof raw === "number") return `n${raw};`;
  if (typeof raw === "boolean") return raw ? "t" : "f";
  switch (raw.kind) {
    case "date":
      return `d${raw.date}`;
    case "percent":
      return `p${raw.value};`;
    case "error":
      return `e${raw.text};`;
    default:
      return never(raw);
  }
}
