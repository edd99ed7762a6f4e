/** Excel.WorksheetProtection: with or without, but not what a password guards. */
import { described } from "../executor/class-description";
import type { SheetModel } from "../model/model";
import { OfficeError } from "../protocol/office-error";

export const worksheetProtectionClass = described<SheetModel>({
  name: "WorksheetProtection",
  scalars: { Protected: { get: ({ isProtected }) => isProtected } },
  methods: {
    Protect: { call: (self) => protect(self) },
    Unprotect: { call: (self) => unprotect(self) },
  },
});

function protect(sheet: SheetModel): null {
  if (sheet.isProtected) throw new OfficeError("InvalidOperation");
  sheet.isProtected = true;
  return null;
}

function unprotect(sheet: SheetModel): null {
  sheet.isProtected = false;
  return null;
}
