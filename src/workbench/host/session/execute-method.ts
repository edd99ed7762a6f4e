/** The calls behind Office.js's methods, by their dispatch numbers; any other is answered as not supported. */
import type { BatchRequest } from "../protocol/batch";
import { TRANSPORT_ERROR } from "../protocol/office-error";
import type { HostDocument } from "./document";
import type { BatchStrike } from "./faults";
import type { CommonAnswer } from "./file-store";
import { onlyReleases, runRichApi } from "./run-rich-api";

const DISPATCH = {
  refreshSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  fileUrl: 86,
  richApi: 93,
  commandDone: 94,
} as const;
/** In the flags of a batch: run it when the person has finished editing a cell. */
const DELAY_FOR_EDIT = 64;
/** Batches of the library itself, when it starts. */
const SHELL = "WacPartition";

const NONE: BatchStrike = { kind: "none" };
const EDITING: BatchStrike = { kind: "refusal", code: TRANSPORT_ERROR.editingACell };

type Arguments = Readonly<Record<string, unknown>>;

/** The answer in the form of all of them: the version that was asked with, an error number, and what the call gives. */
export async function executeMethod(document: HostDocument, data: unknown): Promise<Arguments> {
  const args = (data ?? {}) as Arguments;
  const { error, members } = await call(document, args);
  return { Version: 1, Error: error, ...members };
}

async function call(document: HostDocument, args: Arguments): Promise<CommonAnswer> {
  const dispatch = dispatchId(args);
  if (dispatch === DISPATCH.richApi) return richApi(document, args["ArrayData"] as readonly unknown[]);
  const code = document.faults.strikeCall();
  const answered = code === 0 ? commonCall(document, dispatch, args) : { error: code, members: {} };
  document.calls.push({ dispatch, error: answered.error });
  return answered;
}

function commonCall(document: HostDocument, dispatch: number, args: Arguments): CommonAnswer {
  const { app, settings } = document;
  switch (dispatch) {
    case DISPATCH.refreshSettings:
      return { error: 0, members: { Properties: { Settings: app.settingsRefreshed(settings.values) } } };
    case DISPATCH.saveSettings:
      return settings.save(args);
    case DISPATCH.getFile:
      return document.files.getFile(args, app.fileBytes());
    case DISPATCH.getSlice:
      return document.files.getSlice(args);
    case DISPATCH.closeFile:
      return document.files.close(args);
    case DISPATCH.fileUrl:
      return { error: 0, members: { 0: { 1: app.name } } };
    case DISPATCH.commandDone:
      return { error: 0, members: {} };
    default:
      return app.call(dispatch, args) ?? { error: TRANSPORT_ERROR.unsupported, members: {} };
  }
}

function dispatchId(args: Arguments): number {
  return Number((args["DdaMethod"] as { DispatchId?: number } | undefined)?.DispatchId);
}

async function richApi(document: HostDocument, carrier: readonly unknown[]): Promise<CommonAnswer> {
  const body = String(carrier[4]);
  const request = JSON.parse(body) as BatchRequest;
  const { faults, editing, executor, app } = document;
  if (carrier[0] === SHELL || onlyReleases(request)) {
    return answer(
      runRichApi({ request, body, session: executor, strike: NONE, payloadLimit: null, responseLimit: null }),
    );
  }
  if (faults.delay > 0) await new Promise((resume) => setTimeout(resume, faults.delay));
  if ((Number(carrier[6]) & DELAY_FOR_EDIT) !== 0) await editing.ended();
  const strike = editing.isOn ? EDITING : faults.strike();
  const { payloadLimit } = document.profile;
  app.actAs("add-in");
  const ran = runRichApi({
    request,
    body,
    session: executor,
    strike,
    payloadLimit,
    responseLimit: faults.responseLimit,
  });
  app.actAs("person");
  app.afterBatch();
  document.syncs.push(ran.record);
  return answer(ran);
}

function answer({ error, text }: { error: number; text: string }): CommonAnswer {
  const members = error === 0 ? { Data: [200, ["Content-Type", "application/json"], text] } : {};
  return { error, members };
}
