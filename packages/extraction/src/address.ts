/** Parameters that only track readers. Nothing else is dropped: an unknown parameter may choose the article. */
const TRACKERS = new Set(
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid yclid ysclid _openstat _hsenc _hsmi __hssc __hstc hsctatracking mkt_tok vero_id vero_conv oly_enc_id oly_anon_id wickedid rb_clickid s_cid icid cmpid ncid ito at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_origin at_link_type at_format at_ptr_name at_bbc_team xtor sr_share smid sref guccounter guce_referrer guce_referrer_sig _ga _gl srsltid wt_mc wtrid ocid ns_mchannel ns_source ns_campaign ns_linkname ns_fee fb_action_ids fb_action_types fb_ref fb_source __twitter_impression ref_src ref_url sc_cid sc_campaign dicbo oborigurl tblci mbid ftag taid traffic_source'.split(
    ' ',
  ),
);

/** Families of such parameters: Google's, Matomo's and HubSpot's. */
const PREFIXED = /^(?:utm|mtm|pk|matomo|hsa)_/;

/** The address, or null where it is none. To ask first (`URL.canParse`) is to parse each twice. */
function urlOf(address: string, base: string | null): URL | null {
  try {
    return new URL(address, base ?? undefined);
  } catch {
    return null;
  }
}

/** A link as an absolute http or https address, or null. */
export function absolute(href: string | null | undefined, base: string | null): string | null {
  const trimmed = (href ?? '').trim();
  if (trimmed === '' || trimmed.length > 4096) return null;
  const parsed = urlOf(trimmed, base);
  return parsed !== null && (parsed.protocol === 'http:' || parsed.protocol === 'https:') ? parsed.href : null;
}

/** An address without fragment, user and known tracking parameters; the path keeps its case. */
export function withoutTrackers(address: string): string {
  const url = urlOf(address, null);
  if (url === null) return address;
  if (!/[?#@]/.test(address)) return url.href;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    const key = name.toLowerCase();
    if (PREFIXED.test(key) || TRACKERS.has(key)) url.searchParams.delete(name);
  }
  return url.href;
}
