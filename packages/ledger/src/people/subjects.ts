import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Statements looked at, of the person and of all: what stands out does so in these. */
const SAMPLE = 1000
const SUBJECTS = 8

/** Words that stand out in what somebody said, or in what each of several did: found in more of its statements than of others', by their ground forms, and shown
 *  in the form that is most often printed. Weighed as tf-idf weighs a term (Spärck Jones 1972), over the newest statements of each and of all; of several the
 *  least weight counts.
 *  @param people  of each the ids of its speakers */
export async function subjectsOf(database: Kysely<Tables>, ...people: readonly (readonly string[])[]): Promise<string[]> {
  const speakers = people.flat()
  const places = people.flatMap((ids, i) => ids.map(() => i))
  const { rows } = await sql<{ word: string }>`
    with given as materialized (
      select * from unnest(${speakers}::text[], ${places}::int[]) as given(speaker, person)
    ), own as materialized (
      select said.* from (select distinct person from given) as each, lateral (
        select each.person, search, words from statement
        where speaker = any(array(select speaker from given where given.person = each.person)) and not "isRepeated"
        order by "publishedAt" desc, id limit ${SAMPLE}
      ) as said
    ), everybody as materialized (
      select search from statement where not "isRepeated" order by "publishedAt" desc, article desc, position limit ${SAMPLE}
    ), lexeme as (
      select person, word, count(*) as said from own, unnest(tsvector_to_array(own.search)) as word
      where length(word) > 2 and word !~ '[0-9]' group by person, word
    ), common as (
      select word, count(*) as said from everybody, unnest(tsvector_to_array(everybody.search)) as word group by word
    ), best as (
      select lexeme.word, min(lexeme.said * ln((select count(*) + 1 from everybody)::float8 / (coalesce(common.said, 0) + 0.5))) as weight
      from lexeme left join common using (word)
      where lexeme.said > 1 or ${people.length > 1}::boolean or (select count(*) from own) < 5
      group by lexeme.word having count(*) = ${people.length}
      order by weight desc, lexeme.word limit ${SUBJECTS}
    ), printed as (
      select lower(token) as token, count(*) as times from own, ts_parse('default', own.words) where tokid = 1 group by lower(token)
    )
    select (select token from printed where (ts_lexize('english_stem', token))[1] = best.word order by times desc, token limit 1) as word
    from best where weight > 0 order by weight desc, best.word`.execute(database)
  return rows.flatMap(({ word }) => word ?? [])
}
