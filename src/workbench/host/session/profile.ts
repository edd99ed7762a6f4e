/** The platforms this host can stand for: what each says it supports, and its limits. */

export type ProfileName = "excel-2021" | "web" | "mac" | "word-2021" | "word-web";

/** The one table of versions: no more is stated than the library of the npm package has. */
export type Profile = {
  readonly name: ProfileName;
  readonly host: "Excel" | "Word";
  /** Requirement sets by name with the highest version supported. */
  readonly sets: Readonly<Record<string, string>>;
  /** Bytes of a request and of a response; null where Excel has no such limit. */
  readonly payloadLimit: number | null;
  readonly word: WordHabits | null;
};

/** How a Word behaves where platforms differ. What is known and what is assumed: docs/host-page.md. */
export type WordHabits = {
  /** "live": a changed custom XML part shows in bound controls and typing in one writes the part; "at-rest": neither. */
  readonly bindings: "live" | "at-rest";
  /** Bytes of a custom XML part; a larger one is not found. */
  readonly xmlPartLimit: number | null;
  /** Whether plain-text controls are among those of `contentControls`; until WordApi 1.5 they are not. */
  readonly plainTextControls: "seen" | "unseen";
  /** Whether a text arrives that `setTextAsync` of this library sends without a name. */
  readonly takesNamelessText: boolean;
  /** Whether an add-in may make a new document, which Word then opens in a window of its own. */
  readonly createsDocuments: boolean;
};

const SHARED = {
  CompressedFile: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  File: "1.1",
  Settings: "1.1",
} as const;

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const ONE_MEGABYTE = 1024 * 1024;

/** What Excel's profiles leave out. */
const EXCEL = { host: "Excel", word: null } as const;
/** Word has no limit of bytes that is known. */
const WORD = { host: "Word", payloadLimit: null, sets: { ...SHARED, WordApi: "1.3" } } as const;

const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  "excel-2021": { ...EXCEL, name: "excel-2021", sets: { ...SHARED, ExcelApi: "1.14" }, payloadLimit: null },
  web: {
    ...EXCEL,
    name: "web",
    sets: { ...SHARED, ExcelApi: "1.15", ExcelApiOnline: "1.1" },
    payloadLimit: FIVE_MEGABYTES,
  },
  mac: { ...EXCEL, name: "mac", sets: { ...SHARED, ExcelApi: "1.15" }, payloadLimit: null },
  "word-2021": {
    ...WORD,
    name: "word-2021",
    word: {
      bindings: "live",
      plainTextControls: "unseen",
      xmlPartLimit: null,
      takesNamelessText: true,
      createsDocuments: true,
    },
  },
  "word-web": {
    ...WORD,
    name: "word-web",
    word: {
      bindings: "at-rest",
      plainTextControls: "unseen",
      xmlPartLimit: ONE_MEGABYTE,
      takesNamelessText: false,
      createsDocuments: false,
    },
  },
};

export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];

export function profileOf(name: ProfileName): Profile {
  return PROFILES[name];
}
