import { ok } from "../../src/core/base/result";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { describeSource } from "./workbook-host";

describeSource({
  name: "from its file",
  lacks: [],
  async read({ bytes, workbook: { name } }) {
    const read = await readWorkbook(bytes, name);
    return read.ok ? ok({ workbook: read.value, lacks: [] }) : read;
  },
});
