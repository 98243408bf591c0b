import { changed } from './address.ts'

type Given = {
  readonly path: string
  readonly given: Readonly<Record<string, string>>
  readonly next: string | null
  /** What the way onwards is called. */
  readonly onwards?: string
}

/** The ways to the next entries of a list, and back to the first. */
export function Pager({ path, given, next, onwards = 'Older' }: Given) {
  if (next === null && !given.after) return null
  return (
    <nav class="ways-on" aria-label="Further entries">
      {given.after ? <a href={changed(path, given, { after: null })}>First</a> : ''}
      {next === null ? (
        ''
      ) : (
        <a rel="next" href={changed(path, given, { after: next })}>
          {onwards}
        </a>
      )}
    </nav>
  )
}
