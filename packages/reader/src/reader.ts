import { type Article, difference, InputError, type Record, SCHEMA, type Span, type Statement, statementId } from '@onrecord/record'
import { addresseeOf } from './addressee/index.ts'
import { sayingOf } from './cue-class/index.ts'
import { type Attribution, attributionsOf } from './decode/attributions.ts'
import { chosen } from './decode/choice.ts'
import { confidenceOf } from './decode/confidence.ts'
import { datelineIn } from './decode/dateline.ts'
import { inTextOrder, join } from './decode/join.ts'
import { isInner, rereadable } from './decode/nested.ts'
import { outerOf, type Sure } from './decode/outer.ts'
import { parentsOf } from './decode/parents.ts'
import { figuresOf } from './figures/index.ts'
import { Network } from './network/network.ts'
import type { Runtime } from './network/runtime.ts'
import { ModelSettings } from './network/settings.ts'
import { windows } from './network/windows.ts'
import { PageText } from './page-text.ts'
import { kindOf } from './quotations/kind.ts'
import { type Quotation, quotationState, quotationsOf } from './quotations/quotations.ts'
import { withVerbatim } from './quotations/set-off.ts'
import { refusalsBeside, refusalsOf } from './refusals/index.ts'
import { whenAndWhere } from './said/index.ts'
import { NameOdds, resolveSpeakers } from './speakers/index.ts'
import { WordPiece } from './tokens/wordpiece.ts'
import { turnsOf } from './transcript/turns.ts'

export const READER_VERSION = '0.1.0'

/** The confidence of a statement in a language that the model has not learnt, at most: words that look like English ones are all it goes by. */
const FOREIGN = 0.2

/** What a reader is loaded from: the files of a model's folder. */
export type Model = {
  /** `reader.int8.onnx` */
  readonly weights: Uint8Array
  /** `vocabulary.txt` */
  readonly vocabulary: string
  /** `model.json`, parsed */
  readonly settings: unknown
}

/** What of an article statements are found in. */
export type Readable = Pick<Article, 'text' | 'sections'> & Partial<Pick<Article, 'dateline'>>

export type ReadOptions = {
  readonly signal?: AbortSignal
  /** Statements under this confidence are left out; 0 keeps all. */
  readonly minConfidence?: number
}

/** What is found in an article before anything is told of it. */
export type Found = {
  /** Outer and inner, in text order; no two point at the same characters. */
  readonly attributions: readonly Sure[]
  /** What the network takes the names for. */
  readonly names: NameOdds
  /** What the page gives as it was said. */
  readonly verbatim: readonly Quotation[]
}

type Scan = {
  readonly parts: readonly Span[]
  readonly quote: Uint8Array
  /** Given where the names are to be looked at. */
  readonly names?: NameOdds
  readonly signal?: AbortSignal | undefined
}

/** A loaded reader: articles in, records out. The same article gives the same record, byte for byte. */
export class Reader {
  readonly model: string
  readonly #network: Network
  readonly #tokens: WordPiece
  readonly #settings: ModelSettings

  private constructor(network: Network, tokens: WordPiece, settings: ModelSettings) {
    this.#network = network
    this.#tokens = tokens
    this.#settings = settings
    this.model = settings.name
  }

  /** Loads a model into a runtime (onnxruntime-node or onnxruntime-web).
   *  @param threads  cores that one page may use; 1 by default
   *  @throws {InputError} `bad-model` where the settings or the weights cannot be used */
  static async load(model: Model, runtime: Runtime, { threads = 1 }: { threads?: number } = {}): Promise<Reader> {
    const settings = ModelSettings.safeParse(model.settings)
    if (!settings.success)
      throw new InputError('bad-model', 'model.json', `The model's settings do not fit: ${settings.error.issues[0]?.message}`)
    try {
      return new Reader(await Network.load(model.weights, runtime, threads), new WordPiece(model.vocabulary), settings.data)
    } catch (cause) {
      throw new InputError('bad-model', settings.data.name, 'The weights or the vocabulary cannot be loaded. Install onrecord again.', {
        cause,
      })
    }
  }

  /** The language that the model has learnt, as a BCP 47 tag. */
  get language(): string {
    return this.#settings.language
  }

  /** Whether the model has learnt a language, given as a BCP 47 tag; one that is not known is taken to be. */
  reads(language: string | null): boolean {
    return language === null || language.split('-')[0] === this.language
  }

  /** Finds every statement of an article. In a language that the model has not learnt, each has a confidence of {@link FOREIGN} at most.
   *  @throws the signal's reason, when aborted between two windows */
  async read(article: Article, { signal, minConfidence = 0 }: ReadOptions = {}): Promise<Record> {
    const { text } = article
    const { attributions: found, names, verbatim } = await this.find(article, signal)
    const most = this.reads(article.language) ? 1 : FOREIGN
    const attributions = found.map((attribution) => ({ ...attribution, confidence: Math.min(attribution.confidence, most) }))
    const kept = attributions.filter(({ confidence }) => confidence >= minConfidence)
    const page = new PageText(text)
    const spans = kept.map(mutable).map((found) => ({ ...found, addressee: addresseeOf(text, found).map(pair) }))
    const { speakers, of, candidates, to, anonymous } = resolveSpeakers({ text, article: article.id, statements: spans, names, page })
    const ids = spans.map((found) => statementId(article.id, found))
    const parents = parentsOf(kept)
    const statements = kept.map((found, i): Statement => {
      const parent = parents[i] ?? null
      return {
        id: ids[i] as string,
        kind: kindOf(text, found, verbatim),
        ...(spans[i] as (typeof spans)[number]),
        speaker: of[i] ?? null,
        candidates: candidates[i] ?? [],
        to: to[i] ?? [],
        anonymous: anonymous[i] ?? false,
        parent: parent === null ? null : (ids[parent] as string),
        ...sayingOf(text, found),
        said: { date: null, place: null, occasion: null },
        figures: [],
        confidence: found.confidence,
      }
    })
    const { said, occasions } = whenAndWhere({ article, statements, speakers, page })
    const { figures, of: figuresIn } = figuresOf({ article, statements, page })
    return {
      schema: SCHEMA,
      article,
      statements: statements.map((statement, i) => ({ ...statement, said: said[i] ?? statement.said, figures: figuresIn[i] ?? [] })),
      speakers,
      figures,
      occasions,
      reader: { version: READER_VERSION, model: this.model },
    }
  }

  /** The attributions of an article, and what the telling of them needs of the same pass. */
  async find(article: Readable, signal?: AbortSignal): Promise<Found> {
    const { text, sections } = article
    const parts = readableParts(article)
    const quotations = quotationsOf(text)
    const names = new NameOdds(this.#settings.names)
    const found = await this.#scan(text, { parts, quote: quotationState(text, quotations), names, signal })
    const turns = turnsOf(text, parts)
    const outer = outerOf(text, { turns, sections, quotations, found })
    const inner: Sure[] = []
    for (const { content } of outer)
      for (const { part, quote } of rereadable(text, content))
        inner.push(...(await this.#scan(text, { parts: [part], quote, signal })).filter((attribution) => isInner([part], attribution)))
    const refused = refusalsBeside([...outer, ...inner], refusalsOf(text), { parts, quotations })
    const verbatim = withVerbatim(
      quotations,
      sections,
      turns.map(({ content }) => content),
    )
    return { attributions: distinct([...outer, ...inner, ...refused].sort(inTextOrder)), names, verbatim }
  }

  async #scan(text: string, { parts, quote, names, signal }: Scan): Promise<Sure[]> {
    const { decoding, confidence } = this.#settings
    const perWindow: Sure[][] = []
    for (const window of windows(text, parts, quote, this.#tokens)) {
      signal?.throwIfAborted()
      const { states, ...scores } = await this.#network.score(window)
      names?.add(window, states)
      const found = attributionsOf(text, window, scores, decoding)
      const sure = found.map(({ evidence, ...attribution }) => ({ ...attribution, confidence: confidenceOf(evidence, confidence) }))
      perWindow.push(chosen(sure.filter((attribution) => attribution.confidence >= confidence.least)))
    }
    return join(perWindow)
  }

  /** Frees the network's memory. */
  async close(): Promise<void> {
    await this.#network.close()
  }
}

/** The text without what is no part of the story: a dateline is neither said nor does it say. */
function readableParts({ text, sections, dateline }: Readable): Span[] {
  const boilerplate = sections.filter(({ kind }) => kind === 'boilerplate').map(({ start, end }): Span => [start, end])
  return difference([[0, text.length]], [...boilerplate, ...datelineIn(text, dateline?.place ?? null)])
}

function distinct(sorted: readonly Sure[]): Sure[] {
  const seen = new Set<string>()
  return sorted.filter(({ source, cue, content }) => {
    const key = JSON.stringify([source, cue, content])
    return !seen.has(key) && seen.add(key)
  })
}

const pair = ([start, end]: Span): [number, number] => [start, end]
const mutable = ({ source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>) => ({
  source: source.map(pair),
  cue: cue.map(pair),
  content: content.map(pair),
})
