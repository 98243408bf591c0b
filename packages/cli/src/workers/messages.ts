import type { Model } from '@onrecord/reader'
import type { Article, Record } from '@onrecord/record'

/** What a worker is started with. */
export type WorkerOptions = {
  readonly model?: Model | string
  /** Whether it leaves the cores to whoever else has work for them. */
  readonly givesWay?: boolean
}

/** What a worker is told: read this, give that up, end. */
export type Order =
  | { readonly job: number; readonly article: Article; readonly minConfidence?: number }
  | { readonly abort: number }
  | { readonly close: true }

/** A model by its name, and the language that it has learnt. */
export type LoadedModel = { readonly model: string; readonly language: string }

/** What a worker says: loaded, not loaded, a record (without the article, which its reader has), an error. */
export type Answer =
  | { readonly loaded: LoadedModel }
  | { readonly fault: Carried }
  | { readonly job: number; readonly record: Omit<Record, 'article'> & { readonly article: null } }
  | { readonly job: number; readonly error: Carried }

/** An error as it crosses to another thread, where a class does not. */
export type Carried = {
  readonly error: unknown
  readonly input?: { readonly code: string; readonly input: string; readonly advice: string }
}
