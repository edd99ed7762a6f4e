/** Finds the figure that a person names: by its key, its name, or another name of its indicator. */
import { edits } from "../base/nearest";
import type { Indicator } from "../indicator/indicator";
import { matchIndicator, normalizeName } from "../indicator/match-indicator";

/** A figure as it is called. */
export type Called = { readonly key: string; readonly name: string };

export type FoundFigure =
  | { readonly kind: "found"; readonly key: string }
  /** Of several nobody can tell which is meant; of none the nearest are offered. */
  | { readonly kind: "several" | "unknown"; readonly names: readonly Called[] };

const OFFERED = 5;

/** The figure meant; names are compared as matchIndicator compares them, and nothing is guessed. */
export function findFigure(named: string, figures: readonly Called[], indicators: readonly Indicator[]): FoundFigure {
  const asked = named.trim();
  const byKey = figures.find(({ key }) => key === asked) ?? figures.find(({ key }) => key === asked.toUpperCase());
  if (byKey) return { kind: "found", key: byKey.key };
  const wanted = normalizeName(named);
  const sameName = figures.filter(({ name }) => normalizeName(name) === wanted);
  const [only, second] = sameName;
  if (only && !second) return { kind: "found", key: only.key };
  if (second) return { kind: "several", names: sameName.map(called) };
  const meant = matchIndicator(named, indicators);
  const figure = meant ? figures.find(({ key }) => key === meant.id) : undefined;
  return figure
    ? { kind: "found", key: figure.key }
    : { kind: "unknown", names: nearestNames(wanted, figures, indicators) };
}

// The best word of each figure decides; a name that holds the wanted one, or is held by it, goes first.
function nearestNames(wanted: string, figures: readonly Called[], indicators: readonly Indicator[]): readonly Called[] {
  const aliases = new Map(indicators.map(({ id, aliases: more }) => [id, more]));
  const ranked = figures.map(({ key, name }) => {
    const words = [key, name, ...(aliases.get(key) ?? [])].map(normalizeName);
    return { key, name, distance: Math.min(...words.map((word) => distance(wanted, word))) };
  });
  return ranked
    .sort((a, b) => a.distance - b.distance || a.key.length - b.key.length)
    .slice(0, OFFERED)
    .map(called);
}

function called({ key, name }: Called): Called {
  return { key, name };
}

function distance(wanted: string, word: string): number {
  const isPart = wanted.length >= 2 && (word.includes(wanted) || (word.length >= 2 && wanted.includes(word)));
  return (isPart ? 0 : 1) + edits(wanted, word) / Math.max(wanted.length, word.length, 1);
}
