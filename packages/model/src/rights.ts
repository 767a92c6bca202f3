import { z } from 'zod';

/**
 * What the publisher asks of machines that read a page: the TDM Reservation Protocol (W3C, 2024), robots meta and X-Robots-Tag. Null where nothing is
 * said.
 */
export const rightsSchema = z.object({
  /** Whether text and data mining is reserved (`tdm-reservation`). */
  tdmReservation: z.boolean().nullable(),
  /** Where the terms for a licence stand (`tdm-policy`). */
  tdmPolicy: z.string().nullable(),
  noai: z.boolean(),
  noindex: z.boolean(),
  noarchive: z.boolean(),
  nosnippet: z.boolean(),
  /** What said so, such as `X-Robots-Tag: noai`. */
  evidence: z.array(z.string()),
});
export type Rights = z.infer<typeof rightsSchema>;

/** Of a page that asks for nothing. */
export const NO_RIGHTS: Readonly<Rights> = {
  tdmReservation: null,
  tdmPolicy: null,
  noai: false,
  noindex: false,
  noarchive: false,
  nosnippet: false,
  evidence: [],
};
