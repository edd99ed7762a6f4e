/** What `npm start` tells, in Chinese and then in English. */

export function describeWorkbench(address: string): string {
  return [
    `科绩演示工作台已启动：${address}`,
    "  1. 左边是青溪县（虚构）的跟踪工作簿，右边是科绩的任务窗格；也可以把自己的 .xlsx 拖进来。",
    "  2. 在窗格里点“开始校验”，再点一条问题，左边会选中有关单元格；改正后点“重新校验”。",
    "  3. 到窗格的“报告”页点“生成初稿”，报告会在“报告”视图中打开。",
    "  4. 再改工作簿，到“报告”视图点“把工作簿交给窗格”，看哪些数过时了，点“全部更新”。",
    "  这里不是 Excel 或 Word。文件不离开本机。按 Ctrl-C 停止。",
    "",
    `The Keji workbench is running: ${address}`,
    "  1. On the left is the workbook of a made-up county, on the right Keji's task pane; you may drop an .xlsx of your own.",
    "  2. Press 开始校验 in the pane, click a finding to go to its cells, correct them, press 重新校验.",
    "  3. On the pane's page 报告 press 生成初稿: the report opens in the view 报告.",
    "  4. Change the workbook again and press 把工作簿交给窗格 in the view 报告 to see what is out of date; 全部更新 takes it over.",
    "  This is not Excel or Word. No file leaves this machine. Press Ctrl-C to stop.",
  ].join("\n");
}

export type StartProblem =
  | { readonly code: "port-in-use" | "port-forbidden"; readonly port: number }
  | { readonly code: "bad-port"; readonly raw: string }
  | { readonly code: "unknown-option"; readonly raw: string }
  | { readonly code: "not-built" };

export function describeStartProblem(problem: StartProblem): string {
  switch (problem.code) {
    case "port-in-use":
      return both(
        `端口 ${problem.port} 已被占用，也许工作台已经在运行。请停止占用它的程序，或者换一个端口：npm start -- --port ${problem.port + 1}`,
        `Port ${problem.port} is taken; perhaps the workbench is already running. Stop what uses it, or take another port: npm start -- --port ${problem.port + 1}`,
      );
    case "port-forbidden":
      return both(
        `系统不允许使用端口 ${problem.port}。请换一个端口：npm start -- --port 3100`,
        `The system does not allow port ${problem.port}. Take another one: npm start -- --port 3100`,
      );
    case "bad-port":
      return both(
        `“${problem.raw}”不是端口号。请写 1 到 65535 之间的整数，例如 npm start -- --port 3100`,
        `“${problem.raw}” is no port. Give a whole number from 1 to 65535, such as npm start -- --port 3100`,
      );
    case "unknown-option":
      return both(
        `不认识“${problem.raw}”。可以用的选项：--port <端口>、--no-open`,
        `“${problem.raw}” is not known. There are --port <port> and --no-open.`,
      );
    case "not-built":
      return both("工作台还没有生成。请运行 npm start。", "The workbench is not built. Please run npm start.");
  }
}

function both(zh: string, en: string): string {
  return `${zh}\n${en}`;
}
