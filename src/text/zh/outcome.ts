/** What a command tells when it has done its work. */
import { describeOpen, type OpenCounts } from "./check";

export function describeNewWorkbook(path: string, check: string): string {
  return `已新建跟踪工作簿：${path}\n请先填参数表和目标任务表，再把各项数据填入对应的台账，然后审核：${check}`;
}

export function describeSampleWorkbook(path: string, check: string): string {
  return `已新建样例工作簿：${path}（青溪县为虚构，数据仅供演示）\n可以审核：${check}`;
}

/** 初稿已写出：x.docx, or what stage it is. `marks` counts as the draft line does. */
export function describeDraft(
  path: string,
  marks: { readonly correct: number; readonly verify: number; readonly gaps: number },
  stage = "初稿",
): string {
  const parts = [
    marks.correct > 0 ? `${marks.correct}处数据待更正` : "",
    marks.verify > 0 ? `${marks.verify}处数据待核实` : "",
    marks.gaps > 0 ? `${marks.gaps}处待补` : "",
  ].filter((part) => part !== "");
  return `${stage}已写出：${path}${parts.length > 0 ? `（${parts.join("、")}）` : ""}`;
}

/** `check` checks the copy; counts are of rows to fill in and of lists. */
export function describeCopy(
  path: string,
  { prepared, units }: { readonly prepared: number; readonly units: number },
  check: string,
): string {
  const parts = [
    prepared > 0 ? `待填写的核实说明${prepared}条` : "没有新的待填说明",
    ...(units > 0 ? [`催办清单${units}张`] : []),
  ];
  return `副本已写出：${path}（${parts.join("、")}）\n请在“核实说明”中选原因类别、写依据，再审核这份副本：${check}`;
}

export function describeFinal(path: string): string {
  return `定稿已写出：${path}`;
}

export function describeRetained(path: string): string {
  return `取数底稿已写出：${path}（内部资料，由本单位留存）`;
}

/** 带问题定稿：张某，理由：…; 定稿时尚有：… */
export function describeAnswering(
  { by, reason }: { readonly by: string; readonly reason: string },
  open: OpenCounts,
): string {
  return `带问题定稿：${by}，理由：${reason}（已记入文档的数据来源）\n定稿时尚有：${describeOpen(open)}`;
}

/** What no option of the command can override is refused without naming one. */
export function describeRefusedFinal(open: OpenCounts, mayAnswer: boolean): string {
  const answer = mayAnswer ? "；确需带问题定稿的，用 --with-problems --by <姓名> --reason <理由> 写明" : "";
  return `没有写出定稿：还有${describeOpen(open)}，请处理后再试，或去掉 --final 先写出初稿${answer}。`;
}

export function describeDemo(workbook: string, report: string): string {
  return `演示完成，请打开这两个文件对照着看：\n  ${workbook}\n  ${report}`;
}

/** For a throw, which is our mistake and not the person's. */
export function describeInternalError(version: string, details: string): string {
  return `科绩内部错误，请把下面的内容和操作步骤反馈给维护人员。\n科绩 ${version}\n${details}`;
}
