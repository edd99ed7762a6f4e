/** The text of docs/rules.md, with the planted errors as examples. */
import { ANY_RULE } from "../../../src/core/explanation/judge-entry";
import { pack } from "../../../src/pack/pack";
import { rulesPage } from "../../../src/text/zh/rules-page/page";
import type { Example } from "../../../src/text/zh/rules-page/rule-entry";
import { check } from "./checked";
import { planted, plantedFurther } from "./planted";
import type { Planted } from "./planted/plant";

function exampleOf({ tells, input, companions = [] }: Planted): Example {
  const finding = check(input()).findings.find(({ rule, code }) => `${rule}/${code}` === tells);
  if (!finding) throw new Error(`nothing tells ${tells}`);
  return { finding, companions };
}

export function rulesPageText(): string {
  const all = [...planted, ...plantedFurther];
  const examples = pack.rules.map(({ id, codes }) => {
    const own = codes.flatMap((code) => all.filter(({ tells }) => tells === `${id}/${code}`));
    return [id, own.map(exampleOf)] as const;
  });
  return rulesPage({ ...pack, usual: ANY_RULE, examples: new Map(examples) });
}
