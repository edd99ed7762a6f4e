/** What a batch works on: the workbook at the root, the emulated classes, the objects the add-in holds. */
import type { AnyClass, Target } from "./class-description";
import type { ReferenceStore } from "./reference-store";

export type ExecutorSession = {
  /** The object of path type 1. */
  readonly root: Target;
  /** By the name that descriptions use. */
  classOf(name: string): AnyClass;
  /** A service by its type name, such as Microsoft.InternalService.AddinInternalService; null when it is not emulated. */
  serviceOf(name: string): Target | null;
  readonly references: ReferenceStore;
};
