/** Reads the cells of a numeric column into its canonical unit: 元, 千元 and 亿元 become 万元, 1.2万 becomes 12000. */
import type { RawValue } from "../workbook/workbook";
import type { CellReader } from "./reads-cell";
import type { Flaw } from "./ledger";
import { readNumber } from "./number-value";
import { convert, isConvertible, parseUnit, roundMicro, type Unit } from "./unit";

/** How to read a column whose values are kept in `unit`, when its header (or the sheet) names `headerUnit`. */
export function amountReader(unit: string, headerUnit: string | null): CellReader {
  const target = parseUnit(unit);
  // Each row names its own unit: nothing to convert into.
  if (target === null) return readAsStated;
  const stated = headerUnit === null ? null : parseUnit(headerUnit);
  const source = stated !== null && isConvertible(stated, target) ? stated : target;
  const plain = plainReader(source, target);
  return (raw, flaws) =>
    typeof raw === "number" ? plain(raw, flaws) : readOther(raw, { source, target, plain }, flaws);
}

type Scale = {
  readonly source: Unit;
  readonly target: Unit;
  readonly plain: (value: number, flaws: Flaw[]) => number | null;
};

function plainReader(source: Unit, target: Unit): Scale["plain"] {
  if (target.family === "%") {
    return (value, flaws) => {
      // 0.18 under a % header may be 18% typed without its format (domain N30).
      if (value !== 0 && Math.abs(value) <= 1) flaws.push("percent-ambiguous");
      return roundMicro(value);
    };
  }
  return source.exponent === target.exponent
    ? roundMicro
    : (value, flaws) => converted(value, { from: source, to: target }, flaws);
}

function readOther(raw: RawValue, scale: Scale, flaws: Flaw[]): number | null {
  const { value, unit, flaws: found } = readNumber(raw);
  flaws.push(...found);
  if (value === null) return null;
  if (unit === null) return scale.plain(value, flaws);
  const stated = parseUnit(unit);
  if (stated === null || !isConvertible(stated, scale.target)) {
    flaws.push("unit-unknown");
    return null;
  }
  if (stated.exponent !== scale.source.exponent) flaws.push("unit-converted");
  return converted(value, { from: stated, to: scale.target }, flaws);
}

/** 1E308 亿元 is typed in a moment and is more 万元 than a number can hold. */
function converted(
  value: number,
  { from, to }: { readonly from: Unit; readonly to: Unit },
  flaws: Flaw[],
): number | null {
  const amount = convert(value, from, to);
  if (Number.isFinite(amount)) return amount;
  flaws.push("unparseable");
  return null;
}

function readAsStated(raw: RawValue, flaws: Flaw[]): number | null {
  const { value, flaws: found } = readNumber(raw);
  flaws.push(...found);
  return value;
}
