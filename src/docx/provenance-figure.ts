/** One figure of the provenance part: its exact value, how it is computed, and the cells behind it. */
import { never } from "../core/base/never";
import type { FigureValue, MissingReason } from "../core/indicator/figure";
import type { CellList, SnapshotFigure } from "../core/snapshot/snapshot";
import { xmlElement, xmlText } from "./xml";

export function figureElement(figure: SnapshotFigure): string {
  const { key, indicator, name, basis, period, asOf, display, qualifiers, base } = figure;
  return xmlElement("figure", { key, indicator, name, basis, from: period.from, to: period.to, asOf, display }, [
    ...Object.entries(qualifiers).map(([of, value]) => xmlElement("qualifier", { name: of }, [xmlText(value)])),
    valueElement(figure.value),
    xmlElement("formula", {}, [xmlText(figure.formula)]),
    ...(base ? [xmlElement("base", { source: base.source, value: base.value })] : []),
    ...figure.cells.map(cellsElement),
  ]);
}

function valueElement(value: FigureValue): string {
  const { kind } = value;
  switch (kind) {
    case "decimal":
      return xmlElement("value", { kind, unit: value.unit, decimals: value.decimals }, [xmlText(value.value)]);
    case "list":
      return xmlElement("value", { kind }, value.items.map((item) => xmlElement("item", {}, [xmlText(item)])));
    case "period":
      return xmlElement("value", { kind, from: value.period.from, to: value.period.to });
    case "coverage":
      return xmlElement("value", { kind, covered: value.covered, total: value.total });
    case "status":
      return xmlElement("value", { kind }, [xmlText(value.status)]);
    case "missing":
      return missingElement(value.why);
    default:
      return never(value);
  }
}

function missingElement(why: MissingReason): string {
  const count = why.code === "empty-cells" ? why.count : null;
  return xmlElement("value", { kind: "missing", code: why.code, what: why.what, count });
}

function cellsElement({ sheet, ranges, count, more, digest }: CellList): string {
  return xmlElement("cells", { sheet, count, more, digest }, [xmlText(ranges.join(" "))]);
}
