/** Runs an add-in's code in the pane and brings back what it gives, or the error as the add-in sees it. */
/// <reference types="office-js" />
import type { Frame } from "playwright-core";

/** What an add-in sees of an `OfficeExtension.Error`. */
export type SeenError = { readonly code: string; readonly status: number; readonly location: string };

/** The error of code that must fail. Rejects when it does not. */
export function errorOf(pane: Frame, code: () => Promise<unknown>): Promise<SeenError> {
  const text = `(${code.toString()})().then(
    () => { throw new Error("did not fail"); },
    (error) => {
      if (!error.debugInfo) throw error;
      return { code: error.code, status: error.httpStatusCode ?? 0, location: error.debugInfo.errorLocation ?? "" };
    })`;
  return pane.evaluate(text);
}
