/** Finds the figures that may be put into a document, by words of their name, of their target's name, or of their key. */
import { formatFigure } from "../../core/indicator/format-figure";
import type { Pack } from "../../pack/pack";
import type { Check } from "../check";
import { scopeOfCheck } from "../scope-of-check";

export type FoundFigure = {
  readonly key: string;
  readonly name: string;
  /** What the task list calls it, where that is another name. */
  readonly alias: string | null;
  /** 5件; null where it is no number. */
  readonly value: string | null;
};

/** What the report makes of itself, and next year's targets, mean nothing by themselves. */
const OF_THE_REPORT = /^(DRAFT_|REPORT_PERIOD)|@y\+1$/;

/** Those with a target first; of those that were searched, the ones whose name begins with the words. All words must occur. */
export function findFigures(words: string, check: Check, pack: Pack): readonly FoundFigure[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = insertableFigures(check, pack).filter((figure) => {
    const text = `${figure.name} ${figure.alias ?? ""} ${figure.key}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  const begins = ({ name, key }: FoundFigure): boolean =>
    wanted.length > 0 && [name, key].some((text) => text.toLowerCase().startsWith(wanted[0] ?? ""));
  return [...found.filter(begins), ...found.filter((figure) => !begins(figure))];
}

function insertableFigures(check: Check, pack: Pack): readonly FoundFigure[] {
  const scope = scopeOfCheck(check, pack);
  const aliases = new Map(check.targets.map(({ figure, name }) => [figure, name]));
  const all = [...check.figures.values()];
  const inOrder = [...all.filter(({ key }) => aliases.has(key)), ...all.filter(({ key }) => !aliases.has(key))];
  return inOrder.flatMap((figure) => {
    const { key, name, value } = figure;
    const isEmpty = value.kind === "missing" || (value.kind === "list" && value.items.length === 0);
    if (isEmpty || OF_THE_REPORT.test(key) || scope.isHeldBack(key)) return [];
    const alias = aliases.get(key) ?? name;
    const isNumber = value.kind === "decimal" || value.kind === "coverage";
    return [{ key, name, alias: alias === name ? null : alias, value: isNumber ? formatFigure(figure) : null }];
  });
}
