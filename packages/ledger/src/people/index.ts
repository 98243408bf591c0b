import type { IdentityDecision, Person } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type Decider, decide, decisions, decisionsAbout, undo, type Verdict } from './decisions.ts'
import { subjectsOf } from './subjects.ts'
import { type Timeline, type TimelineQuery, timelineOf } from './timeline.ts'
import { personWith, speakersOfPerson, who } from './who.ts'

/** The people of a ledger: the speakers of many pages who are one. They are told apart anew each time they are asked for, from all that is stored. */
export class People {
  readonly #database: Kysely<Tables>
  readonly #fail: (error: unknown) => never

  /** @param fail  throws what an error of the database means */
  constructor(database: Kysely<Tables>, fail: (error: unknown) => never) {
    this.#database = database
    this.#fail = fail
  }

  /** The people and bodies that have these words in their name, the most quoted first.
   *  @param name  words of a name in any order, each whole or begun */
  who(name: string, { limit = 20 }: { readonly limit?: number } = {}): Promise<Person[]> {
    return who(this.#database, name, limit).catch(this.#fail)
  }

  /** Whom a speaker of a page is.
   *  @param speaker  the id of any speaker of it
   *  @throws {InputError} `no-speaker` */
  with(speaker: string): Promise<Person> {
    return personWith(this.#database, speaker).catch(this.#fail)
  }

  /** What is known of a person over time: how often it is quoted month by month, and the figures that it gave.
   *  @param speaker  the id of any speaker of it
   *  @throws {InputError} `no-speaker`, `bad-cursor` */
  timeline(speaker: string, query?: TimelineQuery): Promise<Timeline> {
    return timelineOf(this.#database, speaker, query).catch(this.#fail)
  }

  /** Words that stand out in what each of two people said: a search by one of them and by either person gives their words on one subject.
   *  @throws {InputError} `no-speaker` */
  async sharedSubjects(a: string, b: string): Promise<string[]> {
    const each = async (speaker: string) => speakersOfPerson(this.#database, speaker).catch(this.#fail)
    return subjectsOf(this.#database, await each(a), await each(b)).catch(this.#fail)
  }

  /** Writes down that two speakers are one person, or two; of two decisions on one pair the later counts.
   *  @throws {InputError} `no-speaker` */
  decide(verdict: Verdict): Promise<IdentityDecision> {
    return decide(this.#database, verdict).catch(this.#fail)
  }

  /** Takes a decision back. It stays written, with who took it back.
   *  @throws {InputError} `no-decision` */
  undo(decision: Decider & { readonly id: string }): Promise<IdentityDecision> {
    return undo(this.#database, decision).catch(this.#fail)
  }

  /** What was decided on a person and stands: whom it is one with, and whom not.
   *  @param speaker  the id of any speaker of it
   *  @throws {InputError} `no-speaker` */
  async decisionsOn(speaker: string): Promise<IdentityDecision[]> {
    const speakers = await speakersOfPerson(this.#database, speaker).catch(this.#fail)
    return decisionsAbout(this.#database, speakers).catch(this.#fail)
  }

  /** Everything that was decided, first to last, a page at a time.
   *  @param after  the id of the last decision of the page before */
  decisions({ limit = 100, after }: { readonly limit?: number; readonly after?: string } = {}): Promise<IdentityDecision[]> {
    return decisions(this.#database, { limit, after }).catch(this.#fail)
  }
}
