/** One dependency's state as /readyz and `slugline doctor` show it. */
export interface DependencyCheck {
  /** Such as `elasticsearch`, `sqlite`, `redis`, `pglite`. */
  name: string;
  status: 'ok' | 'degraded' | 'down';
  /** What is the matter and what to do, or a fact such as the version; one sentence. */
  reason: string;
}
