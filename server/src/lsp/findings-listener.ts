import type { Folder } from "./folders.ts";

/** Is told when findings, and the references they speak of, may have changed. */
export interface FindingsListener {
  /** Those of some files. */
  changed(folder: Folder, paths: Iterable<string>): void;
  /** Those of any file of the folder. */
  allChanged(folder: Folder): void;
  /** Registries have answered: what is said of models beside their findings may be another thing now. */
  factsArrived?(folder: Folder): void;
  /** The folder was closed, or is analysed no more. */
  cleared(folder: Folder): void;
  /** Files were made, changed or deleted on the disk: analysed ones, and others that say how the project is kept. */
  changedOnDisk?(folder: Folder): void;
  /** Folders are being read, or have been; readings may overlap, and each is told of on its own. */
  reading?(isReading: boolean): void;
  /** The session ends. */
  ended?(): void;
}
