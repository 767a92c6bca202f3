/** A linear model of policy areas: readable data, the same in every process. */
export interface TopicModel {
  /** What it is and what it was trained on, line by line. */
  about: readonly string[];
  format: 1;
  /** Its classes: codes of policy areas, and `0` for none. */
  classes: readonly string[];
  /** What each class has without any feature. */
  bias: Readonly<Record<string, number>>;
  /** From which resemblance to its training stories on (0 to 1) a story is left to the model alone. */
  fullTrust: number;
  /** How many different words nine in ten of the training stories have at most; a longer story resembles them less. */
  usualWords: number;
  /** Of each feature how many training stories have it, and its weight for each class that it speaks for or against: `n37 12:1.2 20:-.4`. */
  features: Readonly<Record<string, string>>;
}
