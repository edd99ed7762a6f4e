/** Names that sentences call things by: those that the pack gives its ledgers, columns, parameters and indicators. */
import type { Indicator } from "../../core/indicator/indicator";
import type { ColumnSchema, LedgerSchema, ParameterSchema } from "../../core/ledger/schema";

export type Glossary = {
  readonly ledgers: readonly LedgerSchema[];
  readonly parameters: readonly ParameterSchema[];
  readonly indicators: readonly Indicator[];
};

/** 专利台账; an id that is not known stands for itself. */
export function ledgerName(glossary: Glossary, id: string): string {
  return glossary.ledgers.find((ledger) => ledger.id === id)?.name ?? id;
}

export function columnOf(glossary: Glossary, ledger: string, key: string): ColumnSchema | undefined {
  return glossary.ledgers.find(({ id }) => id === ledger)?.columns.find((column) => column.key === key);
}

/** “授权公告日” */
export function columnName(glossary: Glossary, ledger: string, key: string): string {
  return `“${columnOf(glossary, ledger, key)?.name ?? key}”`;
}

/** “常住人口” */
export function parameterName(glossary: Glossary, key: string): string {
  return `“${glossary.parameters.find((parameter) => parameter.key === key)?.name ?? key}”`;
}

/** 有效发明专利拥有量; a part of a breakdown that the pack does not list is called as the whole is. */
export function indicatorName({ indicators }: Glossary, id: string): string {
  const [whole] = id.split(".");
  const named = indicators.find((one) => one.id === id) ?? indicators.find((one) => one.id === whole);
  return named?.name ?? id;
}

/** The name of whatever a code stands for: L06, L06.gdate, an indicator's id or a parameter's key. */
export function nameOf(glossary: Glossary, what: string): string {
  const dot = what.indexOf(".");
  if (dot > 0)
    return ledgerName(glossary, what.slice(0, dot)) + columnName(glossary, what.slice(0, dot), what.slice(dot + 1));
  if (glossary.ledgers.some(({ id }) => id === what)) return ledgerName(glossary, what);
  if (glossary.parameters.some(({ key }) => key === what)) return parameterName(glossary, what);
  return `“${indicatorName(glossary, what)}”`;
}
