/** Puts a check into its wire form. */
import { cellAddress, placeAddress } from "../../core/base/a1";
import type { Figure, FigureValue, Outside } from "../../core/indicator/figure";
import { formatFigure, shownValue } from "../../core/indicator/format-figure";
import { fingerprintOf } from "../../core/ledger/fingerprint";
import type { Ledger } from "../../core/ledger/ledger";
import { normalisationsIn } from "../../core/ledger/normalisations";
import { rateText } from "../../core/narrative/target-values";
import type { SettledEntry } from "../../core/explanation/settle-findings";
import type { FindingExplanation } from "../../core/rule/explained";
import type { Finding, RuleResult } from "../../core/rule/rule";
import { cellsOf } from "../../core/snapshot/cell-list";
import { identityOf } from "../../core/snapshot/identity";
import { countyOf } from "../../core/snapshot/take-snapshot";
import type { TargetResult } from "../../core/target/target";
import { IDLE_SENTENCES } from "../../text/zh/findings/describe-explanation";
import { describeFinding } from "../../text/zh/findings/describe-finding";
import { describeRuleReason } from "../../text/zh/findings/describe-rule-reason";
import { columnOf, type Glossary } from "../../text/zh/glossary";
import { describeMissing } from "../../text/zh/missing";
import type { Check } from "../check";
import type { CheckJson } from "./check-json";

/** Sentences are in Chinese; everything else is codes and values. */
export function checkToJson(check: Check, glossary: Glossary): CheckJson {
  const { ledgers, time } = check;
  return {
    format: 1,
    workbook: {
      name: ledgers.workbook,
      identity: identityOf(ledgers.parameters, time.year),
      fingerprint: fingerprintOf(ledgers),
    },
    parameters: { county: countyOf(ledgers), year: time.year, cutoff: time.cutoff, clock: time.clock },
    ledgers: [...ledgers.ledgers.values()].flatMap(ledgerTables),
    ignoredSheets: [...ledgers.ignoredSheets],
    normalised: normalisationsIn(ledgers.ledgers.values()).map(({ ledger, column, kind, count }) => ({
      ...{ ledger, column: columnOf(glossary, ledger, column)?.name ?? column },
      ...{ kind, count },
    })),
    figures: [...check.figures.values()].map((figure) => figureJson(figure, check, glossary)),
    targets: check.targets.map(targetJson),
    findings: check.findings.map(findingJson),
    explanations: check.explanations.map(settledJson),
    rules: check.rules.map(ruleJson),
  };
}

// One entry for each sheet or table that a ledger is kept on.
function ledgerTables({ schema, tables, tableOf }: Ledger): CheckJson["ledgers"] {
  return tables.map(({ sheet, range }, at) => ({
    id: schema.id,
    name: schema.name,
    sheet,
    range: `${cellAddress(range.top, range.left)}:${cellAddress(range.bottom, range.right)}`,
    rows: tableOf.reduce((rows, table) => (table === at ? rows + 1 : rows), 0),
  }));
}

function figureJson(
  figure: Figure,
  { figures, printed, ledgers }: Check,
  glossary: Glossary,
): CheckJson["figures"][number] {
  const { key, indicator, qualifiers, name, basis, period, asOf, nature, outside, own } = figure;
  return {
    key,
    indicator,
    qualifiers: { ...qualifiers },
    name,
    basis,
    period,
    asOf,
    value: valueJson(shownValue(figure.value), glossary),
    display: formatFigure(figure) ?? "",
    printed: printed.has(key),
    cells: cellsOf(figure, figures, ledgers).map(({ sheet, ranges, count, more }) => ({
      sheet,
      ranges: [...ranges],
      count,
      ...(more ? { more } : {}),
    })),
    ...(nature ? { nature } : {}),
    ...(outside ? { outside: outsideJson(outside) } : {}),
    ...(own ? { own: { value: own.value, period: own.period, asOf: own.asOf } } : {}),
  };
}

function outsideJson({ department, file, told, scope, rank }: Outside): CheckJson["figures"][number]["outside"] {
  return { department, file, told, scope, rank };
}

function valueJson(value: FigureValue, glossary: Glossary): CheckJson["figures"][number]["value"] {
  switch (value.kind) {
    case "decimal":
      return { kind: "decimal", value: value.value, unit: value.unit };
    case "missing":
      return { kind: "missing", why: describeMissing(value.why, glossary) };
    case "status":
      return { kind: "status", status: value.status };
    case "list":
      return { kind: "list", items: [...value.items] };
    default:
      return value;
  }
}

function targetJson(target: TargetResult): CheckJson["targets"][number] {
  const { name, figure, comparator, threshold, actual, verdict, place } = target;
  return {
    name,
    figure,
    comparator,
    target: threshold,
    actual,
    rate: rateText(target),
    verdict,
    at: placeAddress(place),
  };
}

type FindingJson = CheckJson["findings"][number];

function findingJson(finding: Finding): FindingJson {
  const { id, rule, severity, state, at, seen, expected, affects, explanation } = finding;
  return {
    id,
    rule,
    severity,
    state,
    message: describeFinding(finding),
    at: at.map(placeAddress),
    seen: { ...seen },
    expected,
    affects: [...affects],
    explanation: explanation ? explanationJson(explanation) : null,
  };
}

function explanationJson(explanation: FindingExplanation): NonNullable<FindingJson["explanation"]> {
  const { place, why, year: _year, ...said } = explanation;
  return { ...said, why: why === null ? null : IDLE_SENTENCES[why], at: placeAddress(place) };
}

function settledJson({ place, why, isCurrent: _current, ...entry }: SettledEntry): CheckJson["explanations"][number] {
  return { ...entry, why: why === null ? null : IDLE_SENTENCES[why], at: placeAddress(place) };
}

function ruleJson({ id, severity, status, findings, reason }: RuleResult): CheckJson["rules"][number] {
  return { id, severity, status, findings, reason: reason ? describeRuleReason(reason) : null };
}
