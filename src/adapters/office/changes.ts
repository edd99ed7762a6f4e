/** Tells of changes to cells, by whoever: the person, a co-author, another add-in; not by this add-in itself. */

type Listener = (sheetId: string) => void;

/**
 * One registration in Excel for everybody who listens here. Whether ending one of several would end them all is nowhere
 * said, so none is ended: it dies with the pane.
 */
export class ChangeFeed {
  private readonly listeners = new Set<Listener>();
  private isLive = false;

  /** Registers with the context's next round trip; the result is to be called when that succeeded. */
  begin(context: Excel.RequestContext): () => void {
    if (this.isLive) return () => undefined;
    context.workbook.worksheets.onChanged.add((change) => {
      if (change.triggerSource !== "ThisLocalAddin")
        for (const listener of this.listeners) listener(change.worksheetId);
      return Promise.resolve();
    });
    return () => {
      this.isLive = true;
    };
  }

  /** The result ends it. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
