/** Which members of Office.js our source uses, found by the compiler: accesses, destructurings and the paths of `load`. */
import { join } from "node:path";
import ts from "typescript";

/** "Excel.Range" and "values" with the first place they are used at; data are the members of arguments and events. */
export type UsedMember = {
  readonly owner: string;
  readonly name: string;
  readonly kind: "class" | "data" | "namespace";
  readonly at: string;
};

const TYPES = "@types/office-js/index.d.ts";
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: ["office-js"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};
/** Namespaces whose members must be there and be emulated. */
const NAMESPACES = /^(?:Excel|Word|Office)\./;

/** Of the files, without repetition, in order of owner and name. */
export function usedMembers(files: readonly string[], root: string): UsedMember[] {
  const program = ts.createProgram([...files], { ...OPTIONS, typeRoots: [join(root, "node_modules", "@types")] });
  const found = new Map<string, UsedMember>();
  const walk = new Walk(program.getTypeChecker(), found);
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`no file ${file}`);
    walk.visit(source);
  }
  return [...found.values()].sort((a, b) => (`${a.owner}.${a.name}` < `${b.owner}.${b.name}` ? -1 : 1));
}

class Walk {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly found: Map<string, UsedMember>,
  ) {}

  visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.note(this.checker.getSymbolAtLocation(node.name), node);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      const type = this.checker.getTypeAtLocation(node.expression);
      this.note(type.getProperty(node.argumentExpression.text), node);
    }
    if (ts.isBindingElement(node)) this.noteBinding(node);
    if (ts.isCallExpression(node)) this.noteLoad(node);
    ts.forEachChild(node, (child) => this.visit(child));
  }

  private noteBinding(node: ts.BindingElement): void {
    if (!ts.isObjectBindingPattern(node.parent)) return;
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) this.note(this.checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
  }

  private note(symbol: ts.Symbol | undefined, node: ts.Node): void {
    const declaration = symbol?.declarations?.[0];
    if (!symbol || !declaration?.getSourceFile().fileName.endsWith(TYPES)) return;
    const owner = ownerOf(declaration);
    const kind = ts.isClassDeclaration(declaration.parent)
      ? "class"
      : ts.isInterfaceDeclaration(declaration.parent)
        ? "data"
        : "namespace";
    if (owner !== null) this.add({ owner, name: symbol.name, kind, at: placeOf(node) });
  }

  private add(member: UsedMember): void {
    const key = `${member.owner}.${member.name}`;
    if (NAMESPACES.test(key) && !this.found.has(key)) this.found.set(key, member);
  }

  /** `range.load("values,worksheet/id")` uses Range.values, Range.worksheet and Worksheet.id. */
  private noteLoad({ expression, arguments: [paths] }: ts.CallExpression): void {
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load" || !paths) return;
    const loaded = this.checker.getTypeAtLocation(expression.expression);
    if (!this.isOffice(loaded)) return;
    for (const text of this.texts(paths)) {
      for (const path of text.split(",")) this.notePath(loaded, path.trim().split("/"), paths);
    }
  }

  private isOffice(type: ts.Type): boolean {
    return type.symbol?.declarations?.[0]?.getSourceFile().fileName.endsWith(TYPES) === true;
  }

  private notePath(type: ts.Type, [step, ...rest]: readonly string[], node: ts.Node): void {
    if (step === undefined || step === "") return;
    const symbol = type.getProperty(step);
    if (!symbol) throw new Error(`${placeOf(node)}: ${this.checker.typeToString(type)} has no ${step} to load`);
    this.note(symbol, node);
    const next = this.checker.getTypeOfSymbolAtLocation(symbol, node);
    const items = step === "items" ? this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) : undefined;
    this.notePath(items ?? next, rest, node);
  }

  /** The texts an argument stands for: literals, templates, constants, lists of them. */
  private texts(node: ts.Expression): string[] {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((element) => this.texts(element));
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map((span) => (this.texts(span.expression)[0] ?? "") + span.literal.text);
      return [node.head.text + spans.join("")];
    }
    const constant = this.constantOf(node);
    if (constant) return this.texts(constant);
    if (ts.isCallExpression(node) || ts.isBinaryExpression(node) || ts.isIdentifier(node)) return this.typeTexts(node);
    throw new Error(`${placeOf(node)}: what is loaded must be a constant text`);
  }

  private typeTexts(node: ts.Expression): string[] {
    const type = this.checker.getTypeAtLocation(node);
    const literals = type.isUnion() ? type.types : [type];
    const texts = literals.flatMap((literal) => (literal.isStringLiteral() ? [literal.value] : []));
    if (texts.length === 0) throw new Error(`${placeOf(node)}: what is loaded must be a constant text`);
    return texts;
  }

  private constantOf(node: ts.Expression): ts.Expression | null {
    if (!ts.isIdentifier(node)) return null;
    const symbol = this.checker.getSymbolAtLocation(node);
    const imported = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    const declaration = imported?.valueDeclaration;
    const initializer = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    if (!initializer) return null;
    return ts.isAsExpression(initializer) ? initializer.expression : initializer;
  }
}

/** "Excel.Range" for a member of the class; "Office" for what stands in the namespace itself. */
function ownerOf(declaration: ts.Declaration): string | null {
  const names: string[] = [];
  for (let node: ts.Node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    const name = nameOf(node);
    if (name !== null) names.unshift(name);
    // Members of enumerations and of objects without a name are values, not calls to the host.
    if (ts.isEnumDeclaration(node) || ts.isTypeLiteralNode(node)) return null;
  }
  return names.length === 0 ? null : names.join(".");
}

function nameOf(node: ts.Node): string | null {
  const named = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isModuleDeclaration(node);
  return named ? (node.name?.text ?? null) : null;
}

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName}:${line + 1}`;
}
