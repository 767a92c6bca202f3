/** One entry of an operator's vocabulary. */
export interface OwnEntry {
  code: string;
  name: string;
  /** The code that it is a part of. */
  parent: string | null;
  /** What says it, as written in the file. */
  phrases: string[];
}

/** A vocabulary that an operator brings as a file: `desk.txt` is `desk`. */
export interface OwnVocabulary {
  vocabulary: string;
  /** What people call it. */
  title: string;
  entries: OwnEntry[];
}

/** What is wrong in a file, and where. */
export interface VocabularyProblem {
  file: string;
  /** From 1; null where it is the file as a whole. */
  line: number | null;
  reason: string;
}
