/** Why a server cannot listen where it was told to. */
import { errorCode } from "./error-code";
import type { ServeProblem } from "./serve-problem";

/** Throws what is no fault of the place. */
export function listeningProblem(error: unknown, { host, port }: { host: string; port: number }): ServeProblem {
  switch (errorCode(error)) {
    case "EADDRINUSE":
      return { code: "port-in-use", port };
    case "EACCES":
      return { code: "port-forbidden", port };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EINVAL":
      return { code: "unknown-host", host };
    default:
      throw error;
  }
}
