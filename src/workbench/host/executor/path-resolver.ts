/** Turns the object paths of one batch into objects: lazily, and each only once, for methods such as Add must not run twice. */
import { PATH, type ArgumentInfo, type BatchRequest, type ObjectPath } from "../protocol/batch";
import { OfficeError } from "../protocol/office-error";
import type { AnyClass, Target } from "./class-description";
import { methodOf, navigationOf, notEmulated } from "./members";
import type { ExecutorSession } from "./session";

export class PathResolver {
  private readonly resolved = new Map<number, Target | null>();
  private readonly request: BatchRequest;
  private readonly session: ExecutorSession;

  constructor(request: BatchRequest, session: ExecutorSession) {
    this.request = request;
    this.session = session;
  }

  /** The object; null for a null object. Throws what Excel raises when it is not to be found. */
  resolve(id: number): Target | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const target = this.evaluate(this.pathOf(id));
    this.resolved.set(id, target);
    return target;
  }

  pathOf(id: number): ObjectPath {
    const path = this.known(id);
    if (path === null) throw new OfficeError("GeneralException", `no object path ${id}`);
    return path;
  }

  /** The path, if the batch has it. */
  known(id: number): ObjectPath | null {
    return this.request.ObjectPaths[String(id)] ?? null;
  }

  /** The class of an object that has been found already. */
  typeAt(id: number): AnyClass | null {
    return this.resolved.get(id)?.type ?? null;
  }

  typeBefore(path: ObjectPath): AnyClass | null {
    return path.ParentObjectPathId === undefined ? null : this.typeAt(path.ParentObjectPathId);
  }

  private evaluate(path: ObjectPath): Target | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.session.root;
      case PATH.service:
        return this.service(path.Name);
      case PATH.reference:
        return this.session.references.find(path.Name);
      case PATH.nothing:
        return null;
      default:
        return this.child(path);
    }
  }

  private service(name: string): Target {
    const service = this.session.serviceOf(name);
    if (service === null) throw new OfficeError("ApiNotFound", `${name} is not emulated`);
    return service;
  }

  private child(path: ObjectPath): Target | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.method) return this.callForObject(parent, path);
    if (path.ObjectPathType === PATH.property) {
      const navigation = navigationOf(parent.type, path.Name);
      return this.targetOf(navigation.type, navigation.get(parent.object));
    }
    if (path.ObjectPathType === PATH.item) return this.item(parent, path);
    throw new OfficeError("NotImplemented", `object path type ${path.ObjectPathType}`);
  }

  private callForObject(parent: Target, path: ObjectPath): Target | null {
    const method = methodOf(parent.type, path.Name);
    if (method.type === undefined) throw notEmulated(parent.type, path.Name);
    const object = method.call(parent.object, this.argumentsOf(path.ArgumentInfo)) as object | null;
    return this.targetOf(method.type, object);
  }

  private item(parent: Target, path: ObjectPath): Target {
    const { items } = parent.type;
    if (items?.byKey === undefined) throw notEmulated(parent.type, "GetItem");
    const object = items.byKey(parent.object, path.ArgumentInfo?.Arguments?.[0]);
    if (object === null) throw new OfficeError("ItemNotFound");
    return { type: this.session.classOf(items.type), object };
  }

  private targetOf(type: string, object: object | null): Target | null {
    return object === null ? null : { type: this.session.classOf(type), object };
  }

  /** The arguments of a call, with model objects in place of references to object paths. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference)?.object ?? null;
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item: unknown, index) => this.argument(item, reference[index]));
    }
    return value;
  }
}
