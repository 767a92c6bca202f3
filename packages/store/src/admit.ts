import { type Block, bodyText, type Story, storySchema } from '@slugline/model';

/** The most bytes of body text that are kept; Elasticsearch answers 429 for ever to a document far over it (FAULTS section 1.9). */
const MAX_BODY_BYTES = 900_000;
const MAX_STORY_BYTES = 1_500_000;
/** Elasticsearch refuses a whole bulk request for one id over this. */
const MAX_ID_BYTES = 512;

/** A story that can be stored, or why it cannot be. */
export type Admission = { story: Story; json: string } | { refused: string };

/** Checks a story's form and cuts its body to the limit, the same on both tiers, so that one bad story is told apart before it meets others. */
export function admit(candidate: Story): Admission {
  const parsed = storySchema.safeParse(candidate);
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, 3).map((issue) => `${issue.path.join('.') || 'story'}: ${issue.message}`);
    return { refused: `it is not of a story's form (${problems.join('; ')})` };
  }
  const idBytes = Buffer.byteLength(parsed.data.id);
  if (idBytes === 0 || idBytes > MAX_ID_BYTES)
    return { refused: `its id has ${idBytes} bytes; 1 to ${MAX_ID_BYTES} are possible` };
  const story = cutBody(parsed.data);
  const json = JSON.stringify(story);
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_STORY_BYTES) return { refused: `it has ${bytes} bytes; at most ${MAX_STORY_BYTES} are kept` };
  return { story, json };
}

function cutBody(story: Story): Story {
  const length = story.body.reduce((sum, block) => sum + block.text.length, 0);
  // No UTF-16 unit takes more than 3 bytes.
  if (length * 3 <= MAX_BODY_BYTES) return story;
  let left = MAX_BODY_BYTES;
  const body: Block[] = [];
  for (const block of story.body) {
    const text = cutBytes(block.text, left);
    if (text !== '') body.push({ ...block, text });
    left -= Buffer.byteLength(text);
    if (text.length < block.text.length || left <= 0) break;
  }
  const end = bodyText(body).length;
  const tags = story.tags.map((tag) => ({
    ...tag,
    evidence: tag.evidence.filter((evidence) => evidence.field !== 'body' || evidence.end <= end),
  }));
  return { ...story, body, tags };
}

/** The longest beginning of `text` within `bytes`, whole characters only. */
function cutBytes(text: string, bytes: number): string {
  const buffer = Buffer.from(text);
  if (buffer.length <= bytes) return text;
  let end = Math.max(0, bytes);
  while (end > 0 && ((buffer[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return buffer.toString('utf8', 0, end);
}
