/** Files that are dropped on a place of the page. */
import { useState, type DragEvent } from "react";
import type { ChosenFile } from "./collect-state";

export type TakeFiles = (files: FileList | null) => void;

export type Dropping = {
  readonly isOver: boolean;
  readonly dropping: Record<"onDragOver" | "onDragLeave" | "onDrop", (event: DragEvent) => void>;
};

/** `dropping` goes onto the place; `isOver` while something is held over it. */
export function useDropping(take: TakeFiles): Dropping {
  const [isOver, setOver] = useState(false);
  const dropping = {
    onDragOver: (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer.files);
    },
  };
  return { isOver, dropping };
}

export function chosenFile(file: File): ChosenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
