/** Names and gaps that the report's templates print: the county, its bureau, and what the bureau itself writes. */
import { maskPersonalData } from "../core/identifier/personal-data";
import { formatDate } from "../core/indicator/format-figure";
import { countyName } from "../core/ledger/parameters";
import type { Parameter } from "../core/ledger/ledger";
import type { Names } from "../core/narrative/render-clause";

/** What templates call them. */
export const nameWords: ReadonlyMap<string, string> = new Map([
  ["单位名称", "bureau"],
  ["本级", "level"],
  ["署名单位", "signer"],
  ["成文日期", "date"],
  ["指导思想", "guidance"],
  ["主要问题", "problems"],
]);

/** Names for a report; an absent 县名 leaves a gap. */
export function reportNames(parameters: ReadonlyMap<string, Parameter>): Names {
  const county = textOf(parameters, "county");
  const name = county === null ? null : countyName(county);
  const bureau = name === null ? { gap: "【单位名称】" } : `${name}科学技术局`;
  const written = parameters.get("written-on")?.value;
  return {
    bureau,
    // 县, 县级市, 区 and 旗 all have such a bureau; the short form follows the name's last character.
    level: /[县市区旗]$/.exec(name ?? "")?.[0] ?? "县",
    signer: textOf(parameters, "signer") ?? bureau,
    date: typeof written === "string" && written.length === 10 ? formatDate(written) : { gap: "【成文日期】" },
    guidance: { gap: "【指导思想：由本单位填写】" },
    problems: { gap: "【主要问题：由本单位填写】" },
  };
}

function textOf(parameters: ReadonlyMap<string, Parameter>, key: string): string | null {
  const value = parameters.get(key)?.value;
  return typeof value === "string" && value !== "" ? maskPersonalData(value) : null;
}
