/** What rules, ledgers and groups are called in the pane's language; a name without a translation stays the pack's own. */
import type { i18n } from "i18next";
import { never } from "../../core/base/never";
import type { Rule } from "../../core/rule/rule";
import type { Pack } from "../../pack/pack";
import type { GroupOf } from "./finding-rows";

export function ruleName(rules: readonly Rule[], id: string, { t }: i18n): string {
  const name = rules.find((rule) => rule.id === id)?.name ?? id;
  // A rule of the bureau's own (C:…) is called what the bureau calls it; a colon would be a namespace besides.
  if (id.includes(":")) return name;
  return t(`ruleNames.${id}`, { defaultValue: name });
}

export function ledgerName(pack: Pack, id: string, { t }: i18n): string {
  const name = pack.ledgers.find((ledger) => ledger.id === id)?.name ?? id;
  return t(`ledgerNames.${id}`, { defaultValue: name });
}

export type Named = { readonly pack: Pack; readonly rules: readonly Rule[] };

export function groupName(of: GroupOf, { pack, rules }: Named, language: i18n): string {
  switch (of.kind) {
    case "parameters":
      return language.t("list.parameters");
    case "figures":
      return language.t("list.figures");
    case "rule":
      return `${of.id} ${ruleName(rules, of.id, language)}`;
    case "ledger":
      return ledgerName(pack, of.id, language);
    case "sheet":
      return of.id;
    default:
      return never(of);
  }
}
