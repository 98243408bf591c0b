/** Query parameters that name no page: where a reader comes from (letters, networks, campaigns, shares), and in which form the page is shown. */
export const FORM_PARAMETERS: readonly (string | RegExp)[] = [
  /^(?:utm|at|ns|mc|_hs|amp)_/i,
  // clicks of the networks
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'msclkid', 'ttclid', 'twclid', 'yclid', 'gbraid', 'wbraid', 'igsh', 'igshid', '_ga', '_gl'],
  // papers' own words for the same
  ...['CMP', 'cmpid', 'campaign_id', 'emc', 'smid', 'smtyp', 'ito', 'ocid', 'icid', 'ncid', 'xtor', 'mkt_tok', 'usqp'],
  ...['ref', 'ref_src', 'ref_url', 'referrer', 'sref', 'share', 'shareToken'],
  ...['amp', 'outputType', 'mobile'],
]
