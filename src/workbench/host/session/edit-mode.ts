/** Whether a person is editing a cell: batches fail meanwhile, or wait for the end if the add-in asked for that. */

export class EditMode {
  private isEditing = false;
  private waiting: (() => void)[] = [];

  get isOn(): boolean {
    return this.isEditing;
  }

  begin(): void {
    this.isEditing = true;
  }

  end(): void {
    this.isEditing = false;
    const resume = this.waiting;
    this.waiting = [];
    for (const one of resume) one();
  }

  /** Resolves when nobody edits a cell. */
  async ended(): Promise<void> {
    if (this.isEditing) await new Promise<void>((resume) => this.waiting.push(resume));
  }
}
