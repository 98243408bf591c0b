import { cut, readSpans, type Span, writeSpans } from '@onrecord/record'
import { select, selectedIn } from './place.ts'
import { type Choice, choiceAt, spanOf, stepped, wordsOf } from './step.ts'

/** In text that runs from right to left the next word stands on the left. */
const MIRRORED: Readonly<{ [key: string]: string }> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

const ROLES = ['content', 'cue', 'source'] as const
type Role = (typeof ROLES)[number]

/** Has the words of a statement marked in its paragraph: by dragging over them, or word by word with the arrow keys. What is marked stands in the
 *  fields of the form, which work by themselves. */
export class Marking {
  readonly #paragraph: HTMLElement
  readonly #details: HTMLDetailsElement
  readonly #text: string
  readonly #start: number
  readonly #words: readonly Span[]
  #choice: Choice = { from: 0, to: 0 }

  constructor(paragraph: HTMLElement, details: HTMLDetailsElement) {
    this.#paragraph = paragraph
    this.#details = details
    this.#text = paragraph.textContent ?? ''
    this.#start = Number(paragraph.dataset.start)
    this.#words = wordsOf(this.#text)
    paragraph.addEventListener('keydown', (event) => this.#key(event))
    paragraph.addEventListener('pointerup', (event) => this.#dragged(event))
    details.addEventListener('toggle', () => this.#toggled())
    for (const hidden of details.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false
    for (const radio of this.#radios()) radio.addEventListener('change', () => this.#goTo(this.#role))
    for (const role of ROLES) this.#field(role).addEventListener('input', () => this.#show())
  }

  /** Opens the fix, at the words as they are marked now. */
  open(): void {
    this.#details.open = true
    this.#toggled()
    this.#paragraph.focus()
    this.#goTo(this.#role)
  }

  get #role(): Role {
    return this.#radios().find(({ checked }) => checked)?.value as Role
  }

  #radios = () => [...this.#details.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  #field = (role: Role) => this.#details.querySelector(`input[name=${role}]`) as HTMLInputElement
  /** Pieces as the field has them; none while it is half written. */
  #spans = (role: Role) => readSpans(this.#field(role).value) ?? []

  #toggled(): void {
    this.#paragraph.tabIndex = this.#details.open ? 0 : -1
    this.#paragraph.setAttribute('role', 'group')
    this.#paragraph.setAttribute('aria-label', 'The paragraph. Arrow keys choose words, Shift more of them, Enter marks them.')
  }

  /** Chooses the words that a role has. */
  #goTo(role: Role): void {
    const spans = this.#spans(role).map(([start, end]): Span => [start - this.#start, end - this.#start])
    const [first, last] = [spans[0], spans.at(-1)]
    this.#choose((first && last && choiceAt(this.#words, [first[0], last[1]])) ?? this.#choice)
  }

  #choose(choice: Choice): void {
    this.#choice = choice
    if (this.#words.length > 0) select(this.#paragraph, spanOf(this.#words, choice))
  }

  #key(event: KeyboardEvent): void {
    if (!this.#details.open || event.ctrlKey || event.metaKey || event.altKey) return
    const radio = this.#radios()[Number(event.key) - 1]
    const isMirrored = getComputedStyle(this.#paragraph).direction === 'rtl'
    const key = isMirrored ? (MIRRORED[event.key] ?? event.key) : event.key
    const next = stepped(this.#choice, key, { isShift: event.shiftKey, count: this.#words.length })
    if (next) this.#choose(next)
    else if (event.key === 'Enter') {
      this.#mark(event.shiftKey)
      this.#choose(this.#choice)
    } else if (event.key === 'Delete' || event.key === 'Backspace') this.#set(this.#role, [])
    else if (event.key === 'Escape') this.#details.open = false
    else if (radio) radio.click()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #dragged(event: PointerEvent): void {
    const selected = selectedIn(this.#paragraph)
    const choice = selected && choiceAt(this.#words, selected)
    if (!choice) return
    this.#choice = choice
    this.#details.open = true
    this.#mark(event.shiftKey)
    // the next drag with Shift begins anew, and goes not on from this one
    getSelection()?.removeAllRanges()
  }

  /** Marks the words that are chosen: instead of what the role had, or beside it. */
  #mark(isMore: boolean): void {
    const [start, end] = spanOf(this.#words, this.#choice)
    const marked: Span = [start + this.#start, end + this.#start]
    const others = isMore ? this.#spans(this.#role) : []
    this.#set(
      this.#role,
      [...others, marked].sort((a, b) => a[0] - b[0]),
    )
  }

  #set(role: Role, spans: readonly Span[]): void {
    this.#field(role).value = writeSpans(spans)
    this.#show()
  }

  /** Shows what the fields say. */
  #show(): void {
    const marks = ROLES.flatMap((role) => this.#spans(role).map((span) => ({ role, span })))
    const pieces = cut(this.#text, marks, this.#start).map(({ words, over }) => {
      const role = over[0]?.role
      if (role === undefined) return words
      const element = document.createElement(role === 'content' ? 'mark' : 'span')
      element.className = role
      element.textContent = words
      return element
    })
    this.#paragraph.replaceChildren(...pieces)
  }
}
