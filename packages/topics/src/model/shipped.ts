import shipped from './policy-en.json' with { type: 'json' };
import type { TopicModel } from './port.ts';

/** The model that Slugline brings; what it was trained on stands in its file. */
export function shippedModel(): TopicModel {
  return shipped as unknown as TopicModel;
}
