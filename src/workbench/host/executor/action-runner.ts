/** Runs one action of a batch: instantiate, load, call, assign. */
import { ACTION, PATH, type Action, type BatchRequest } from "../protocol/batch";
import { OfficeError } from "../protocol/office-error";
import type { AnyClass, Target } from "./class-description";
import { isEventRegistration, memberName, methodOf, scalarOf, wireNameOf } from "./members";
import { PathResolver } from "./path-resolver";
import { asJson, queryValue } from "./query";
import type { ExecutorSession } from "./session";

export class ActionRunner {
  private readonly resolver: PathResolver;
  private readonly session: ExecutorSession;
  private readonly keepsAll: boolean;
  /** Reference ids given in this batch, by object path: a proxy gets one and only one. */
  private readonly given = new Map<number, string>();

  constructor(request: BatchRequest, session: ExecutorSession) {
    this.resolver = new PathResolver(request, session);
    this.session = session;
    this.keepsAll = request.AutoKeepReference === true;
  }

  /** The action's result. Throws OfficeError. */
  run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.resolver.resolve(action.ObjectPathId);
    if (target === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identityOf(target, action.ObjectPathId);
      case ACTION.query:
        return this.load(target, action);
      case ACTION.queryAsJson:
        return asJson(this.load(target, action));
      case ACTION.method:
        return this.call(target, action);
      case ACTION.setProperty:
        return this.assign(target, action.Name, action);
      case ACTION.update:
        return this.update(target, action);
      default:
        throw new OfficeError("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  private load(target: Target, action: Action): Record<string, unknown> {
    const scope = { session: this.session, identityOf: (item: Target) => this.itemIdentity(item) };
    const identity = this.identityOf(target, action.ObjectPathId);
    return { ...identity, ...queryValue(target, action.QueryInfo ?? {}, scope) };
  }

  private call(target: Target, action: Action): unknown {
    const name = action.Name;
    if (name === "_KeepReference") {
      this.keep(target, action.ObjectPathId);
      return null;
    }
    const args = this.resolver.argumentsOf(action.ArgumentInfo);
    if (target === this.session.root && name.startsWith("_Remove")) return this.release(name, args);
    if (isEventRegistration(target.type, name)) return null;
    const method = methodOf(target.type, name);
    const result = method.call(target.object, args);
    // Called for what it does: the object it gives is nobody's.
    return method.type === undefined ? (result ?? null) : null;
  }

  private release(name: string, args: readonly unknown[]): null {
    if (name === "_RemoveAllReferences") this.session.references.releaseAll();
    else this.session.references.release(String(args[0]));
    return null;
  }

  private assign(target: Target, name: string, action: Action): null {
    const [value] = this.resolver.argumentsOf(action.ArgumentInfo);
    setScalar(target, name, value);
    return null;
  }

  private update(target: Target, action: Action): null {
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      setScalar(target, wireNameOf(target.type.scalars, name) ?? name, value);
    }
    return null;
  }

  private identityOf(target: Target, pathId: number): Record<string, unknown> {
    const path = this.resolver.pathOf(pathId);
    if (path.ObjectPathType === PATH.reference) return { ...named(target), _ReferenceId: path.Name };
    if (target.type.isReferenceable !== true || !(this.keepsAll || this.given.has(pathId))) return named(target);
    return { ...named(target), _ReferenceId: this.keep(target, pathId) };
  }

  private keep(target: Target, pathId: number): string {
    const path = this.resolver.pathOf(pathId);
    if (path.ObjectPathType === PATH.reference) return path.Name;
    const id = this.given.get(pathId) ?? this.session.references.keep(target);
    this.given.set(pathId, id);
    return id;
  }

  private itemIdentity(item: Target): Record<string, unknown> {
    const kept = item.type.isReferenceable === true && this.keepsAll;
    return kept ? { ...named(item), _ReferenceId: this.session.references.keep(item) } : named(item);
  }

  /** For the location of an error: the class at a path, or at its nearest parent that there is. */
  describe(pathId: number): { readonly type: AnyClass; readonly location: string } {
    const path = this.resolver.known(pathId);
    const { root } = this.session;
    if (path === null || path.ObjectPathType === PATH.root) return { type: root.type, location: root.type.name };
    const parent = this.resolver.typeBefore(path) ?? root.type;
    const name = path.ObjectPathType === PATH.item ? "GetItem" : path.Name;
    return { type: this.resolver.typeAt(pathId) ?? parent, location: memberName(parent, name) };
  }
}

function named({ type, object }: Target): Record<string, unknown> {
  return type.identity === undefined ? {} : { [type.identity]: scalarOf(type, type.identity).get(object) };
}

function setScalar({ type, object }: Target, name: string, value: unknown): void {
  const scalar = scalarOf(type, name);
  if (scalar.set === undefined)
    throw new OfficeError("ApiNotFound", `assigning ${memberName(type, name)} is not emulated`);
  scalar.set(object, value);
}
