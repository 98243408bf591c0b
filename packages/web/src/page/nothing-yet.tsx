/** What a page says of a ledger that is empty. */
export function NothingYet() {
  return (
    <p>
      Nothing has come in yet. Add pages with <code>onrecord add</code>, or follow <a href="/feeds">feeds</a>.
    </p>
  )
}
