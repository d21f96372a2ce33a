/** Where the page keeps what the reader has chosen, and what it saves. */
export interface DriftSource {
  /** What was written last, as the part of an address behind `#`. */
  read(): string;
  write(state: string): void;
  save(fileName: string, data: Blob): void | Promise<void>;
}

/** A page by itself: the state is in its address, files are downloaded. */
export const pageByItself: DriftSource = {
  read: () => location.hash.replace(/^#/, ""),
  write: (state) => history.replaceState(null, "", `#${state}`),
  save: (fileName, data) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(data);
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  },
};
