type Given = {
  readonly action: string
  readonly field: string
  readonly value: string
  /** What is removed, for who hears the button and does not see where it stands. */
  readonly name: string
}

/** A button that removes a feed or an alert. */
export function Remove({ action, field, value, name }: Given) {
  return (
    <form action={action} method="post">
      <input type="hidden" name={field} value={value} />
      <button type="submit">
        Remove<span class="unseen"> {name}</span>
      </button>
    </form>
  )
}
