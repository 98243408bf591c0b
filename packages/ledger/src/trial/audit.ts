import type { Audit } from '@onrecord/record'

const count = { statements: 8, articles: 2, anonymous: 2, accusations: 4, unanswered: 1 }
const withoutAccusation = { ...count, accusations: 0, unanswered: 0 }

/** The name of an outlet that is no HTML. */
const HOSTILE_NAME = '<script>alert(1)</script>'

/** An audit with names that are hostile to a page and to a terminal, and with what no page gives: an outlet, a month, a country. */
export const inventedAudit: Audit = {
  total: count,
  checked: { right: 2, corrected: 1, wrong: 1 },
  outlets: [
    { outlet: HOSTILE_NAME, ...count },
    { outlet: null, ...withoutAccusation },
  ],
  months: [
    { month: '2026-02', ...count },
    { month: null, ...withoutAccusation },
  ],
  outletMonths: [
    { outlet: HOSTILE_NAME, month: '2026-02', ...count },
    { outlet: null, month: null, ...count },
  ],
  speakers: [{ name: 'Ilse Varga \u001b[31m', kind: 'person', statements: 6, articles: 2 }],
  roles: [{ role: 'mayor', statements: 6, articles: 2 }],
  countries: [],
}

/** An audit of nothing. */
export const emptyAudit: Audit = {
  total: { statements: 0, articles: 0, anonymous: 0, accusations: 0, unanswered: 0 },
  checked: { right: 0, corrected: 0, wrong: 0 },
  outlets: [],
  months: [],
  outletMonths: [],
  speakers: [],
  roles: [],
  countries: [],
}
