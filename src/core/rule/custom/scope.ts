/** What names mean where an expression stands: variables, columns of the row at hand, then ledgers, indicators and parameters. */
import type { Indicator } from "../../indicator/indicator";
import { matchIndicator, normalizeName } from "../../indicator/match-indicator";
import { matcherOf, type Matcher } from "../../ledger/header-match";
import { headerForm, splitHeader, withoutRemark } from "../../ledger/header-text";
import type { ColumnSchema, LedgerSchema, ParameterSchema } from "../../ledger/schema";
import type { Type } from "./types";

/** Everything the pack gives a name to. */
export type Vocabulary = {
  readonly ledgers: readonly LedgerSchema[];
  readonly parameters: readonly ParameterSchema[];
  readonly indicators: readonly Indicator[];
};

/** One layer of names; `slot` is where the runtime keeps what they stand for. */
export type Layer =
  | { readonly kind: "variable"; readonly name: string; readonly slot: number; readonly type: Type }
  /** A row whose columns are names; `self` names the row as a whole. */
  | { readonly kind: "row"; readonly ledger: LedgerSchema; readonly slot: number; readonly self: string }
  /** A member of a list; its entries, if it has any, are names. */
  | { readonly kind: "member"; readonly slot: number; readonly type: Type };

export type Scope = readonly Layer[];

export type Found =
  | { readonly kind: "variable"; readonly slot: number; readonly type: Type }
  | { readonly kind: "entry"; readonly slot: number; readonly name: string; readonly type: Type }
  | { readonly kind: "column"; readonly slot: number; readonly ledger: LedgerSchema; readonly column: ColumnSchema }
  | { readonly kind: "row"; readonly slot: number; readonly ledger: LedgerSchema }
  | { readonly kind: "ledger"; readonly ledger: LedgerSchema }
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  | { readonly kind: "parameter"; readonly parameter: ParameterSchema }
  | { readonly kind: "constant"; readonly value: boolean | "today" };

/** Names that are always there, after everything of the workbook. */
const CONSTANTS: ReadonlyMap<string, boolean | "today"> = new Map<string, boolean | "today">([
  ["是", true],
  ["否", false],
  ["TRUE", true],
  ["FALSE", false],
  ["今天", "today"],
]);

const MATCHERS = new WeakMap<LedgerSchema, Matcher>();

/** The column that a header, a synonym or a header with its unit names. */
export function columnNamed(ledger: LedgerSchema, name: string): ColumnSchema | null {
  const { words } = matcher(ledger);
  const { whole, name: bare } = splitHeader(name);
  return (words.get(whole) ?? words.get(bare) ?? words.get(withoutRemark(bare)))?.column ?? null;
}

function matcher(ledger: LedgerSchema): Matcher {
  const known = MATCHERS.get(ledger) ?? matcherOf(ledger);
  MATCHERS.set(ledger, known);
  return known;
}

export function ledgerNamed(name: string, { ledgers }: Vocabulary): LedgerSchema | null {
  const wanted = normalizeName(name);
  return (
    ledgers.find((ledger) => ledger.id === name || normalizeName(ledger.name) === wanted) ??
    ledgers.find(({ aliases }) => aliases.some((alias) => normalizeName(alias) === wanted)) ??
    null
  );
}

/** What a name stands for; the innermost layer wins. */
export function findName(name: string, scope: Scope, vocabulary: Vocabulary): Found | null {
  for (let at = scope.length - 1; at >= 0; at--) {
    const found = inLayer(name, scope[at] as Layer);
    if (found) return found;
  }
  return inVocabulary(name, vocabulary);
}

export function inLayer(name: string, layer: Layer): Found | null {
  const { slot } = layer;
  if (layer.kind === "variable") return layer.name === name ? { kind: "variable", slot, type: layer.type } : null;
  if (layer.kind === "row") {
    const { ledger } = layer;
    const column = columnNamed(ledger, name);
    if (column) return { kind: "column", slot, ledger, column };
    return name === layer.self ? { kind: "row", slot, ledger } : null;
  }
  const entry = layer.type.kind === "context" ? layer.type.entries.get(name) : undefined;
  if (entry) return { kind: "entry", slot, name, type: entry };
  return name === "item" ? { kind: "variable", slot, type: layer.type } : null;
}

function inVocabulary(name: string, vocabulary: Vocabulary): Found | null {
  const ledger = ledgerNamed(name, vocabulary);
  if (ledger) return { kind: "ledger", ledger };
  const parameter = parameterNamed(name, vocabulary);
  if (parameter) return { kind: "parameter", parameter };
  const indicator = matchIndicator(name, vocabulary.indicators);
  if (indicator) return { kind: "indicator", indicator };
  const value = CONSTANTS.get(name);
  return value === undefined ? null : { kind: "constant", value };
}

function parameterNamed(name: string, { parameters }: Vocabulary): ParameterSchema | null {
  const wanted = headerForm(name);
  return (
    parameters.find((one) => headerForm(one.name) === wanted) ??
    parameters.find(({ synonyms }) => synonyms.some((synonym) => headerForm(synonym) === wanted)) ??
    null
  );
}

/** Every name that could be written here, for proposals. */
export function namesIn(scope: Scope, vocabulary: Vocabulary): readonly string[] {
  return [...[...scope].reverse().flatMap(namesOf), ...namesOfVocabulary(vocabulary)];
}

function namesOf(layer: Layer): readonly string[] {
  if (layer.kind === "variable") return [layer.name];
  if (layer.kind === "row")
    return [...layer.ledger.columns.flatMap(({ name, synonyms }) => [name, ...synonyms]), layer.self];
  return layer.type.kind === "context" ? [...layer.type.entries.keys()] : ["item"];
}

function namesOfVocabulary({ ledgers, parameters, indicators }: Vocabulary): readonly string[] {
  return [
    ...ledgers.map(({ name }) => name),
    ...parameters.map(({ name }) => name),
    ...indicators.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
}
