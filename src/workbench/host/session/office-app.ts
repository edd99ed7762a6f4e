/** What Excel and Word differ in behind the one protocol: the classes, the file, the calls and the events of each. */
import type { AnyClass, Target } from "../executor/class-description";
import type { Holder } from "../executor/reference-store";
import type { Author } from "../protocol/author";
import type { CommonAnswer } from "./file-store";

/** Something the pane is told, if it registered for it: the event's name on the wire with its data. */
export type RaisedEvent = { readonly name: string; readonly data: unknown };

/** The settings of the add-in in this document: names with JSON text. */
export type SettingTexts = ReadonlyMap<string, string>;

export type OfficeApp = {
  /** The number by which Office.js knows the application on the web: 16 Excel, 32 Word. */
  readonly number: number;
  /** The open file's name. */
  readonly name: string;
  readonly root: Target;
  classOf(name: string): AnyClass;
  serviceOf(name: string): Target | null;
  readonly holder: Holder;
  /** The package, for `getFileAsync`. */
  fileBytes(): Uint8Array;
  actAs(author: Author): void;
  /** To be called when a batch of the add-in has been run. */
  afterBatch(): void;
  /** The two applications spell settings differently, at the start and when they are read again. */
  settingsAtStart(values: SettingTexts): unknown;
  settingsRefreshed(values: SettingTexts): unknown;
  /** A call of this application alone, by its dispatch number; null when it has none of that number. */
  call(dispatch: number, args: Readonly<Record<string, unknown>>): CommonAnswer | null;
  /** Whether a pane may register for an event of this name. */
  hasEvent(name: string): boolean;
  /** What happened since the last time, in order. */
  takeEvents(): readonly RaisedEvent[];
};
