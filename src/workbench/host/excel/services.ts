/** The services of the shell around Excel that the library talks to when it starts. */
import { addinInternalService } from "../executor/addin-service";
import type { Target } from "../executor/class-description";

const SERVICES: ReadonlyMap<string, Target> = new Map([
  ["Microsoft.InternalService.AddinInternalService", { type: addinInternalService, object: {} }],
]);

/** By type name; null when this host does not have it. */
export function serviceOf(name: string): Target | null {
  return SERVICES.get(name) ?? null;
}
