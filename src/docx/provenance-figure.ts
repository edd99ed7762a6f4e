/** One figure of the provenance part: its exact value, its time, and the cells behind it. */
import { sha256 } from "../core/base/sha256";
import { never } from "../core/base/never";
import type { Period } from "../core/base/plain-date";
import type { FigureValue, MissingReason } from "../core/indicator/figure";
import type { CellList, SnapshotFigure } from "../core/snapshot/snapshot";
import { xmlElement, xmlText } from "./xml";

export type FigureContext = {
  /** The report's own period. */
  readonly period: Period;
  /** Ids of formulas by their text. */
  readonly formulas: ReadonlyMap<string, string>;
  /** At most so many ranges of cells for each sheet. */
  readonly mostRanges: number;
};

/** What can be told from elsewhere is left out: an indicator named as the key, the report's own period, its end as the as-of day. */
export function figureElement(figure: SnapshotFigure, context: FigureContext): string {
  const { key, indicator, name, basis, period, asOf, qualifiers, base } = figure;
  const time = {
    from: period.from === context.period.from ? null : period.from,
    to: period.to === context.period.to ? null : period.to,
    asOf: asOf === period.to ? null : asOf,
  };
  const formula = context.formulas.get(figure.formula) ?? null;
  return xmlElement("figure", { key, indicator: indicator === key ? null : indicator, name, basis, ...time, formula }, [
    ...Object.entries(qualifiers).map(([of, value]) => xmlElement("qualifier", { name: of }, [xmlText(value)])),
    valueElement(figure.value),
    ...(base ? [xmlElement("base", { source: base.source, value: base.value })] : []),
    ...figure.cells.map((cells) => cellsElement(fewerRanges(cells, context.mostRanges))),
  ]);
}

function valueElement(value: FigureValue): string {
  const { kind } = value;
  switch (kind) {
    case "decimal":
      return xmlElement(kind, { unit: value.unit }, [xmlText(value.value)]);
    case "list":
      return xmlElement(
        kind,
        {},
        value.items.map((item) => xmlElement("item", {}, [xmlText(item)])),
      );
    case "period":
      return xmlElement(kind, { from: value.period.from, to: value.period.to });
    case "coverage":
      return xmlElement(kind, { covered: value.covered, total: value.total });
    case "status":
      return xmlElement(kind, {}, [xmlText(value.status)]);
    case "missing":
      return missingElement(value.why);
    default:
      return never(value);
  }
}

function missingElement(why: MissingReason): string {
  return xmlElement("missing", {
    code: why.code,
    what: why.what,
    count: why.code === "empty-cells" ? why.count : null,
  });
}

/** The list cut short, with the digest of all its ranges; a list that was cut short before keeps the digest it has. */
function fewerRanges(cells: CellList, most: number): CellList {
  if (cells.ranges.length <= most) return cells;
  const digest = cells.digest ?? sha256(cells.ranges.join(","));
  return { ...cells, ranges: cells.ranges.slice(0, most), more: true, digest };
}

function cellsElement({ sheet, ranges, count, more, digest }: CellList): string {
  return xmlElement("cells", { sheet, count, more: more ? true : null, digest }, [xmlText(ranges.join(" "))]);
}
