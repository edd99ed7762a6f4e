/** Names and gaps that the report's templates print: the county, its bureau, and what the bureau itself writes. */
import { maskPersonalData } from "../core/identifier/personal-data";
import { formatDate } from "../core/indicator/format-figure";
import { countyName } from "../core/ledger/parameters";
import type { LedgerSet, Parameter } from "../core/ledger/ledger";
import { PROSE, proseRows } from "../core/narrative/bureau-prose";
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

/** The name under which 工作举措 holds what the bureau is guided by. */
export const GUIDANCE = "指导思想";

/** Names for a report; an absent 县名 leaves a gap. */
export function reportNames({ parameters, registers }: Pick<LedgerSet, "parameters" | "registers">): Names {
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
    guidance: guidanceOf({ parameters, registers }),
    problems: { gap: "【主要问题：由本单位填写】" },
  };
}

// It stands inside a sentence: 「县科技局坚持以……为指导，以培育……」.
function guidanceOf({ parameters, registers }: Pick<LedgerSet, "parameters" | "registers">): Names[string] {
  const gap = { gap: "【指导思想：由本单位填写】" };
  const register = registers.get(PROSE);
  const year = parameters.get("year")?.value;
  if (!register || typeof year !== "number") return gap;
  const row = proseRows(register, year).find(({ chapter, words }) => chapter === GUIDANCE && words !== "");
  return row ? row.words.replace(/[。；，]+$/u, "") : gap;
}

function textOf(parameters: ReadonlyMap<string, Parameter>, key: string): string | null {
  const value = parameters.get(key)?.value;
  return typeof value === "string" && value !== "" ? maskPersonalData(value) : null;
}
