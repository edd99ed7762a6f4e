/// <reference types="office-js" />
/** Calls of the common interface as promises: its answers come by callback, and tell of failures in a result. */

export function asked<Value>(call: (answer: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new CommonError(error.code));
    });
  });
}

/** A failure of the common interface, by Office's number. */
export class CommonError extends Error {
  constructor(readonly code: number) {
    super(`Office error ${code}`);
  }
}
