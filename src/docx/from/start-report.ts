/** Carries a rollover out on last year's document: only the words that it names change; every other part goes back byte for byte. */
import { XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";
import { strToU8, zipSync, type Zippable } from "fflate";
import { fail, ok, type Result } from "../../core/base/result";
import { passagesOf, type Passage } from "../../core/proofreading/passage";
import type { Kept, Match, Rebound, Rollover, Year } from "../../core/rollover/rollover";
import type { BoundWords } from "../../core/rollover/successor";
import type { Snapshot } from "../../core/snapshot/snapshot";
import { entryOf, type BoundText } from "../bound-texts";
import { ControlIds } from "../control-ids";
import { storeItemId } from "../custom-xml";
import { FIGURES_NAMESPACE, figuresPart } from "../figures-part";
import { isTooLarge } from "../part-size";
import { PROVENANCE_NAMESPACE, provenancePart, type BlockHash } from "../provenance-part";
import { attributeOf, childOf } from "../reading/nodes";
import type { ReadDocument } from "../reading/read-document";
import type { Piece } from "../reading/shown-words";
import { WORD } from "../reading/word-files";
import { composedBlocks } from "../refresh/composed-blocks";
import { boundTag, titleOf } from "../tags";
import { putParts } from "./add-parts";
import { bindStretch } from "./bind-stretch";
import { ownerOf, setText } from "./dom";
import { letGo, rebind } from "./own-control";

/** What stands behind a number of last year that nothing of this year takes the place of. */
export const LAST_YEARS = "【上年数】";

export type StartedReport = {
  readonly bytes: Uint8Array;
  /** Matches that could not be bound where they stand: their numbers stay, marked. */
  readonly unplaced: ReadonlySet<Match>;
};

/** part-too-large: one of our two parts would pass what Word takes. */
export function startReport(
  document: ReadDocument,
  rollover: Rollover,
  snapshot: Snapshot,
): Result<StartedReport, { readonly code: "word-part-too-large" }> {
  const editor = new Editor(document, snapshot);
  const passages = passagesOf(document.blocks);
  passages.forEach((passage, at) => editor.edit(passage, editsOf(rollover, at)));
  const parts = [
    { namespace: FIGURES_NAMESPACE, storeItemId: editor.storeItemId, xml: figuresPart(editor.texts) },
    {
      namespace: PROVENANCE_NAMESPACE,
      storeItemId: storeItemId(PROVENANCE_NAMESPACE, snapshot.id),
      xml: provenancePart(snapshot, editor.texts, knownBlocks(snapshot)),
    },
  ];
  if (parts.some(({ xml }) => isTooLarge(xml))) return fail({ code: "word-part-too-large" });
  const files = new Map(document.files);
  putParts(files, parts);
  for (const { path, document: part } of document.sources.parts) {
    if (editor.changed.has(part)) files.set(path, strToU8(new XMLSerializer().serializeToString(part)));
  }
  return ok({ bytes: zipped(files), unplaced: editor.unplaced });
}

/** A block that is known and not found counts as deleted: a refresh brings no paragraph that this document never had. */
function knownBlocks({ narrative }: Snapshot): readonly BlockHash[] {
  return composedBlocks(narrative).map(({ block: { key, hash } }) => ({ key, hash }));
}

type Edit = Match | Kept | Year | Rebound;

/** From the last to the first, so that places stay true; a control's words before those it stands in. */
function editsOf({ matches, kept, years, rebound }: Rollover, passage: number): readonly Edit[] {
  const all: readonly Edit[] = [...matches, ...kept, ...years, ...rebound].filter((edit) => edit.passage === passage);
  return [...all].sort((a, b) => b.from - a.from || b.to - a.to);
}

class Editor {
  readonly texts = new Map<string, BoundText>();
  readonly changed = new Set<Document>();
  readonly unplaced = new Set<Match>();
  readonly storeItemId: string;
  private readonly ids: ControlIds;
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    private readonly document: ReadDocument,
    snapshot: Snapshot,
  ) {
    this.storeItemId = document.figures?.itemId ?? storeItemId(FIGURES_NAMESPACE, snapshot.id);
    this.ids = new ControlIds(document.sources.parts.flatMap(({ document: part }) => idsIn(part)));
    this.names = new Map(snapshot.figures.map(({ key, name }) => [key, name]));
  }

  edit(passage: Passage, edits: readonly Edit[]): void {
    const pieces = this.document.sources.pieces.get(passage) ?? [];
    for (const edit of edits) this.apply(edit, pieces);
  }

  private apply(edit: Edit, pieces: readonly Piece[]): void {
    switch (edit.kind) {
      case "match":
        if (!this.bind(edit, pieces)) {
          this.unplaced.add(edit);
          this.mark(edit.to, pieces);
        }
        break;
      case "kept":
        this.mark(edit.to, pieces);
        break;
      case "year":
        if (edit.now !== null) this.overwrite(edit.from, edit.now, pieces);
        break;
      default:
        this.rebind(edit);
    }
  }

  private bind(match: Match, pieces: readonly Piece[]): boolean {
    const { words, from, to } = match;
    const { key, kind, text, mark } = words;
    const isBound = bindStretch(pieces, {
      ...{ from, to, key, text, storeItemId: this.storeItemId, isMarked: mark !== null },
      ...{ tag: boundTag({ kind, key }), title: titleOf(this.titleFor(words)) },
      id: this.ids.take(`from ${key}`, match.number),
    });
    const [piece] = pieces;
    if (!isBound || !piece) return false;
    this.enter(words, piece.node);
    return true;
  }

  private titleFor(words: BoundWords): string {
    const [figure = ""] = words.kind === "mention" ? [words.figure] : words.figures;
    const name = this.names.get(figure) ?? figure;
    return words.kind === "mention" ? name : `措辞·${name}`;
  }

  private enter(words: BoundWords, at: Node): void {
    this.texts.set(words.key, entryOf(words));
    this.changed.add(ownerOf(at));
  }

  /** Behind the words that end at a place, and in their look. */
  private mark(to: number, pieces: readonly Piece[]): void {
    const piece = pieces.find((one) => one.from < to && to <= one.to);
    if (!piece) return;
    const words = piece.node.textContent ?? "";
    const at = to - piece.from;
    if (words.slice(at).startsWith(LAST_YEARS)) return;
    setText(piece.node, words.slice(0, at) + LAST_YEARS + words.slice(at));
    this.changed.add(ownerOf(piece.node));
  }

  /** Sign by sign, so that each keeps its look. */
  private overwrite(from: number, text: string, pieces: readonly Piece[]): void {
    [...text].forEach((sign, offset) => {
      const piece = pieces.find((one) => one.from <= from + offset && from + offset < one.to);
      if (!piece) return;
      const words = piece.node.textContent ?? "";
      const at = from + offset - piece.from;
      setText(piece.node, words.slice(0, at) + sign + words.slice(at + 1));
      this.changed.add(ownerOf(piece.node));
    });
  }

  private rebind({ control: at, words, was }: Rebound): void {
    const control = this.document.sources.controls[at];
    if (!control) throw new Error(`no control ${at}`);
    this.changed.add(ownerOf(control));
    if (words) {
      rebind(control, { key: words.key, text: words.text, storeItemId: this.storeItemId });
      this.enter(words, control);
    } else letGo(control, /\d/.test(was) ? LAST_YEARS : "");
  }
}

function idsIn(part: Document): readonly number[] {
  return [...part.getElementsByTagNameNS(WORD, "sdtPr")].flatMap((properties: Element) => {
    const id = attributeOf(childOf(properties, "id"), "val");
    return id === null ? [] : [Number(id)];
  });
}

/** Without a zone it is local time everywhere, which is what a zip stores: the same bytes in every zone. */
const ZIP_EPOCH = "1980-01-01T00:00:00";

function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const all: Zippable = {};
  for (const [path, bytes] of files) all[path] = bytes;
  return zipSync(all, { mtime: ZIP_EPOCH });
}
