/** What a person can ask the command line for. */
import type { HandChoices } from "../app/adopt-typed";
import type { CommandName } from "../text/zh/help";
import type { Answering, DocumentKind, ReportKind, StageWord } from "../core/narrative/wanted";

export type Command =
  /** Of all commands, or of one. */
  | { readonly kind: "help"; readonly of: CommandName | null }
  | { readonly kind: "version" }
  | { readonly kind: "init"; readonly workbook: string; readonly content: "empty" | "sample" }
  | {
      readonly kind: "check";
      readonly workbook: string;
      readonly output: "text" | "json";
      readonly rules: "summary" | "all";
      /** The file that says how unknown headers are read; null when none is given. */
      readonly map: string | null;
      /** The file that a copy with 核实说明 goes to; null when none is asked for. */
      readonly copy: string | null;
    }
  | {
      readonly kind: "collect";
      readonly files: readonly string[];
      readonly into: string;
      /** Another file to write; null writes the workbook itself. */
      readonly copy: string | null;
      /** The file that says how unknown headers and the lists' sheets are read; null when none is given. */
      readonly map: string | null;
      /** Write without asking. */
      readonly agreed: boolean;
      readonly output: "text" | "json";
    }
  | ReportCommand
  /** keji report --highlights: lists what could be highlighted, and writes nothing. */
  | ({ readonly kind: "highlights"; readonly workbook: string } & Wishes)
  | StartCommand
  | SelfCommand
  | ExplainCommand
  | {
      readonly kind: "verify";
      readonly report: string;
      /** null: held against what the document itself remembers. */
      readonly workbook: string | null;
      readonly output: "text" | "json";
    }
  | {
      readonly kind: "clean";
      readonly report: string;
      readonly copy: string;
      /** 带问题定稿 (P11): who lets it go out as it is, and why; null where nobody does. */
      readonly withProblems: Answering | null;
    }
  | RefreshCommand
  | { readonly kind: "demo"; readonly folder: string }
  | {
      readonly kind: "serve";
      readonly host: string;
      readonly port: number;
      readonly certificate: { readonly cert: string; readonly key: string } | null;
    };

export type ReportCommand = {
  readonly kind: "report";
  readonly workbook: string;
} & ReportToWrite &
  Wishes &
  Sending;

/** What a person wants of the report; what is absent is not asked for. */
export type Wishes = {
  readonly reportKind?: ReportKind;
  readonly stageWord?: StageWord;
  /** Numbers of the list that --highlights shows, from 1 on (P21). */
  readonly highlights?: readonly number[];
  /** Phrase key → number of the wording, from 1 on (P14). */
  readonly wordings?: ReadonlyMap<string, number>;
  /** 带问题定稿 (P11). */
  readonly withProblems?: Answering;
  readonly marks?: "plain";
};

/** 报送对象 of a report that is marked as sent (--submit). */
export type Sending = { readonly submit?: string };

/** `keji report --kind self`: a 自评表 of our own, or somebody else's form filled in. */
export type SelfCommand = Pick<ReportToWrite, "report" | "stage"> &
  Sending & {
    readonly kind: "self";
    readonly workbook: string;
    /** The form that is filled; null: the table is ours. */
    readonly form: string | null;
    /** The stage that our table's draft line names. */
    readonly stageWord?: StageWord;
  };

/** 取数说明 of a figure now or as of a 取数底稿 (`retained`), or what changed since that. */
export type ExplainCommand = { readonly kind: "explain"; readonly output: "text" | "json" } & (
  | { readonly of: "figure"; readonly workbook: string; readonly figure: string }
  | { readonly of: "as-of"; readonly retained: string; readonly figure: string }
  | { readonly of: "since"; readonly retained: string; readonly workbook: string }
);

/** keji report --from: starts this year's report from last year's document. */
export type StartCommand = {
  readonly kind: "start";
  readonly workbook: string;
  readonly from: string;
  readonly reportKind?: ReportKind;
  /** null: nothing is to be written (--dry-run without -o). */
  readonly report: string | null;
  /** look: show the matches, write nothing. ask: whoever sits at the terminal. */
  readonly run: "write" | "look" | "ask";
  /** Numbers of matches that are not to be bound. */
  readonly declined: ReadonlySet<number>;
  readonly output: "text" | "json";
};

/** keji report --into: refreshes a report that is there. */
export type RefreshCommand = {
  readonly kind: "refresh";
  readonly workbook: string;
  readonly report: string;
  /** Another file to write; null writes the report itself. */
  readonly copy: string | null;
  /** look: print what would be done, write nothing. */
  readonly run: "write" | "look";
  readonly roll: boolean;
  readonly relink: boolean;
  readonly stageWord?: StageWord;
  /** What the person takes the report for. */
  readonly reportKind?: DocumentKind;
  readonly output: "text" | "json";
  /** Keys or figures whose turned words a person agrees to. */
  readonly confirmed: ReadonlySet<string> | "all";
  /** Key, figure or "all" → what becomes of a text that was typed over. */
  readonly hand: HandChoices;
  /** Who says that typed numbers count, and why (以审定数为准); null where none is to be adopted. */
  readonly adopting: Answering | null;
};

/** What keji report writes, and with what (P12). */
export type ReportToWrite = {
  readonly report: string;
  readonly stage: "draft" | "final";
  /** 附件 目标任务完成情况表. */
  readonly annex: "with" | "without";
  readonly charts: "drawn" | "none";
  /** The 数据底稿 beside the report. */
  readonly papers: "with" | "without";
};

/** A command, with the day that it shall take for today, if the person set one. */
export type Invocation = { readonly command: Command; readonly clock: string | null };

/** Why a command line cannot be understood. */
export type UsageProblem =
  | { readonly code: "no-command" }
  | { readonly code: "unknown-command"; readonly name: string }
  | { readonly code: "unknown-option" | "later-option"; readonly option: string; readonly command: string }
  | { readonly code: "option-without-value" | "option-with-value" | "repeated-option"; readonly option: string }
  | { readonly code: "missing-argument"; readonly what: string; readonly usage: string }
  | { readonly code: "extra-argument"; readonly argument: string; readonly usage: string }
  | { readonly code: "wrong-extension"; readonly path: string; readonly wanted: string }
  | { readonly code: "form-extension"; readonly path: string }
  | { readonly code: "option-needs-option"; readonly option: string; readonly needs: string }
  | { readonly code: "bad-kind"; readonly kind: string }
  | { readonly code: "bad-stage" | "bad-highlights" | "bad-wording"; readonly raw: string }
  | { readonly code: "self-apart"; readonly option: string }
  | { readonly code: "options-apart"; readonly option: string; readonly other: string }
  | { readonly code: "bad-skip"; readonly raw: string }
  | { readonly code: "bad-hand"; readonly raw: string }
  | { readonly code: "bad-port"; readonly raw: string }
  | { readonly code: "bad-clock"; readonly raw: string };
