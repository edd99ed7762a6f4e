/** The services of the shell around Word, and what an add-in makes before it gives it to a method. */
import { yesOrNoValue } from "../executor/arguments";
import { described, type AnyClass, type Scalar, type Target } from "../executor/class-description";
import { addinInternalService } from "../executor/addin-service";
import type { SearchOptions } from "../document/search";
import { OfficeError } from "../protocol/office-error";

const OPTIONS = [
  "IgnorePunct",
  "IgnoreSpace",
  "MatchCase",
  "MatchPrefix",
  "MatchSuffix",
  "MatchWholeWord",
  "MatchWildcards",
];

/** Any option may be set; a search refuses those that this host does not know. */
export const searchOptionsClass: AnyClass = described<SearchOptions>({
  name: "SearchOptions",
  scalars: Object.fromEntries(OPTIONS.map((name) => [name, option(name)])),
});

function option(name: string): Scalar<SearchOptions> {
  return {
    get: ({ asked }) => asked.get(name) ?? false,
    set: ({ asked }, value) => void asked.set(name, yesOrNoValue(value)),
  };
}

/** Word on the web makes no documents for an add-in to fill. */
export const applicationClass: AnyClass = described<object>({
  name: "Application",
  methods: {
    CreateDocument: {
      type: "Document",
      call: () => {
        throw new OfficeError("NotImplemented", "Application.createDocument is not emulated");
      },
    },
  },
});

const MAKERS: ReadonlyMap<string, () => Target> = new Map([
  ["Microsoft.InternalService.AddinInternalService", () => ({ type: addinInternalService, object: {} })],
  ["Microsoft.WordServices.SearchOptions", () => ({ type: searchOptionsClass, object: newOptions() })],
  ["Microsoft.WordServices.Application", () => ({ type: applicationClass, object: {} })],
]);

function newOptions(): SearchOptions {
  return { kind: "search-options", asked: new Map() };
}

/** By type name; null when this host does not have it. */
export function serviceOf(name: string): Target | null {
  return MAKERS.get(name)?.() ?? null;
}
