/// <reference types="office-js" />
/** Waits for Office, but not for ever: where its library is blocked or finds no host it never answers. */
import { fail, ok, type Result } from "../../core/base/result";
import { localeOf, type HostLocale } from "./locale";
import { platformOf, programOf, type HostPlatform, type HostProgram } from "./platform";

export type OfficeHost = {
  readonly program: HostProgram;
  readonly platform: HostPlatform;
  readonly locale: HostLocale;
  /** Excel's or Word's own version, for support. */
  readonly version: string;
};

export type ReadyProblem =
  /** The library is not there: it was not served, or something blocked it. */
  | { readonly code: "no-library" }
  /** It is there and did not answer in time. */
  | { readonly code: "no-answer"; readonly milliseconds: number }
  /** It answered that this is a page outside Office. */
  | { readonly code: "outside-office" };

export const READY_MILLISECONDS = 10_000;

/** Which host this is. */
export async function officeReady(milliseconds = READY_MILLISECONDS): Promise<Result<OfficeHost, ReadyProblem>> {
  if (typeof Office === "undefined") return fail({ code: "no-library" });
  const info = await inTime(Office.onReady(), milliseconds);
  if (info === "late") return fail({ code: "no-answer", milliseconds });
  // What is typed as a host is null in a plain browser.
  const host: unknown = info.host;
  if (host === null || host === undefined) return fail({ code: "outside-office" });
  const { displayLanguage, diagnostics } = Office.context;
  return ok({
    program: programOf(host),
    platform: platformOf(info.platform),
    locale: localeOf(displayLanguage),
    version: diagnostics.version,
  });
}

async function inTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | "late"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
