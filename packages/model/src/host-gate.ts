/** How one host may be asked. Times in milliseconds. */
export interface HostRule {
  /** At most so many requests at once. */
  max: number;
  /** Least time between the starts of two. */
  delayMs: number;
  /** After so long a turn ends by itself: its holder died. It takes the turn again to keep it. */
  leaseMs: number;
}

/**
 * The turns at publishers' hosts, kept between processes. Who asks names itself by a ticket and keeps it until its turn is over, so that those who wait for
 * one host are served in the order in which they came.
 */
export interface HostGate {
  /** 0: it is this ticket's turn, to be given back by `leave`. Else ask again in so many milliseconds. */
  take(host: string, ticket: string, rule: HostRule): Promise<number>;
  /** Ends a turn, or the wait for one. */
  leave(host: string, ticket: string): Promise<void>;
  /** No feed of the host is asked for so long; the longest pause holds. */
  pause(host: string, ms: number): Promise<void>;
  /** How long the host's pause lasts yet; 0 when there is none. */
  pausedFor(host: string): Promise<number>;
}
