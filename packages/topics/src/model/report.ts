/** How well answers agree with labels. */
export interface PolicyReport {
  stories: number;
  /** The share of stories whose primary area is their first label. */
  accuracy: number;
  /** The mean of the classes' F1, of the classes that the labels have. */
  macroF1: number;
  classes: ClassReport[];
  /** confusion[label][answer]: stories, by the codes in `classes`. */
  confusion: Map<string, Map<string, number>>;
}

/** One class in a {@link PolicyReport}. */
export interface ClassReport {
  code: string;
  stories: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Compares answers with labels; `0` stands for no policy area. */
export function reportOn(answers: readonly { label: string; answer: string }[]): PolicyReport {
  const confusion = new Map<string, Map<string, number>>();
  const count = (of: Map<string, number>, code: string): void => void of.set(code, (of.get(code) ?? 0) + 1);
  const [labels, given]: [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
  let right = 0;
  for (const { label, answer } of answers) {
    count(labels, label);
    count(given, answer);
    const row = confusion.get(label) ?? new Map<string, number>();
    confusion.set(label, row);
    count(row, answer);
    if (label === answer) right += 1;
  }
  const codes = [...new Set([...labels.keys(), ...given.keys()])].sort((a, b) => Number(a) - Number(b));
  const classes = codes.map((code): ClassReport => {
    const both = confusion.get(code)?.get(code) ?? 0;
    const [stories, answered] = [labels.get(code) ?? 0, given.get(code) ?? 0];
    const f1 = both === 0 ? 0 : (2 * both) / (stories + answered);
    return { code, stories, precision: answered === 0 ? 0 : both / answered, recall: stories === 0 ? 0 : both / stories, f1 };
  });
  const labelled = classes.filter(({ stories }) => stories > 0);
  return {
    stories: answers.length,
    accuracy: answers.length === 0 ? 0 : right / answers.length,
    macroF1: labelled.length === 0 ? 0 : labelled.reduce((sum, { f1 }) => sum + f1, 0) / labelled.length,
    classes,
    confusion,
  };
}
