/** Puts what the rules look at into its wire form. */
import { coverageOf, type Looked } from "../../core/rule/coverage";
import type { Pack } from "../../pack/pack";
import { partName } from "../../text/zh/coverage";
import { indicatorName } from "../../text/zh/glossary";
import type { CoverageJson } from "./check-json";

export function coverageToJson(pack: Pack): CoverageJson {
  const { columns, parameters, figures } = coverageOf(pack);
  const whyOf = (what: string): string | null => pack.unlooked.find((one) => one.what.includes(what))?.why ?? null;
  const part = ({ what, rules }: Looked): CoverageJson["columns"][number] => ({
    id: what,
    name: partName(what, pack),
    rules: [...rules],
    why: whyOf(what),
  });
  return {
    columns: columns.map(part),
    parameters: parameters.map(part),
    indicators: figures.map(({ what, rules }) => ({
      id: what,
      name: indicatorName(pack, what),
      rules: [...rules],
      why: whyOf(what),
    })),
  };
}
