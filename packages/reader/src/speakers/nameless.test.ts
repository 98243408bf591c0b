import type { Span } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

const LETTERS = { anonymous: 'a', person: 'p', group: 'g', organisation: 'o' }

/** Who each source between ⟦ and ⟧ is, counted in the order in which they first speak, with the first letter of its kind: `0a` is the first
 *  who speaks, kept without a name; `-` is nobody. What stands between { and } is the content of the source of the same number. */
function read(marked: string): string {
  const sources: Span[] = []
  const contents: Span[] = []
  const open: number[] = []
  let text = ''
  for (const character of marked) {
    if (character === '⟦' || character === '{') open.push(text.length)
    else if (character === '⟧') sources.push([open.pop() as number, text.length])
    else if (character === '}') contents.push([open.pop() as number, text.length])
    else text += character
  }
  const statements = sources.map((source, i) => ({ source: [source], cue: [], content: contents[i] ? [contents[i] as Span] : [] }))
  const { speakers, of } = resolveSpeakers({ text, article: 'art-test', statements })
  const spoke = [...new Set(of)].filter((id) => id !== null)
  const letterOf = (id: string) => LETTERS[speakers.find((speaker) => speaker.id === id)?.kind ?? 'person']
  return of.map((id) => (id === null ? '-' : `${spoke.indexOf(id)}${letterOf(id)}`)).join(' ')
}

describe('a source that is kept without a name', () => {
  test.each([
    [
      'one who was briefed, and who asked for it',
      '⟦A person briefed on the talks, who asked not to be named because the terms are private,⟧ said a deal was close. ⟦The person⟧ put its worth at 40 million crowns.',
      '0a 0a',
    ],
    [
      'two officials, and the reason of one of them told afterwards',
      '⟦Two officials familiar with the order⟧ said it would be signed on Monday. ⟦The officials⟧ spoke on condition of anonymity. ⟦One of the officials⟧ called it a first step.',
      '0a 0a 1a',
    ],
    [
      'sources close to somebody',
      '⟦Sources close to Mr Orlow⟧ say he will stay. ⟦They⟧ insist that he is well. ⟦Orlow⟧ said nothing.',
      '0a 0a 1p',
    ],
    [
      'one resident and another, beside the residents',
      '⟦Residents of Fenn Lane⟧ heard a bang. ⟦One resident⟧ said the windows shook. ⟦Another resident, who did not want to give her name,⟧ said she ran out. ⟦She⟧ had seen smoke.',
      '0g 1a 2a 2a',
    ],
    [
      'a diplomat who is told by no country of his own',
      '⟦A Western diplomat in Karst⟧ said the border was quiet. ⟦The diplomat⟧ added that it would not last. ⟦A second diplomat⟧ disagreed.',
      '0a 0a 1a',
    ],
    [
      'an official of a body that speaks as well',
      '⟦The Harbour Board⟧ denied it. ⟦A Harbour Board official⟧ said a crane had failed. ⟦The official⟧ was not authorised to speak. ⟦The board⟧ would say no more.',
      '0o 1a 1a 0o',
    ],
    [
      'a senior aide to somebody with a name',
      '⟦Governor Ilse Varga⟧ will not run. ⟦A senior aide to Varga⟧ said she was tired. ⟦The aide, who requested anonymity to discuss private matters,⟧ said no one had pressed her.',
      '0p 1a 1a',
    ],
    [
      'people with knowledge of something',
      '⟦Three people with knowledge of the matter⟧ said Corvane Ltd had been told in May. ⟦The people⟧ asked not to be identified. ⟦Corvane⟧ said it had not.',
      '0a 0a 1o',
    ],
    [
      'an insider of tabloids',
      'Dolly Fay has left the show. “She was furious,” said ⟦an insider⟧. ⟦The insider⟧ added: “It had been coming.” ⟦Another source⟧ said they had made up.',
      '0a 0a 1a',
    ],
    [
      'a user of a forum without a name',
      '⟦One user⟧ wrote that the till was down. ⟦Another⟧ had waited an hour. ⟦A third⟧ posted a picture. ⟦Pannier Ltd⟧ said it was sorry.',
      '0a 1a 2a 3o',
    ],
    [
      'a caller and a passer-by',
      '⟦A passer-by⟧ saw the van. ⟦He⟧ said it had no plates. ⟦A caller to Radio Merrow⟧ said the same.',
      '0a 0a 1a',
    ],
    [
      'whoever is called a woman in her forties',
      '⟦A woman in her forties, who declined to give her name,⟧ was laying flowers. ⟦She⟧ said the boy was her neighbour. ⟦A man beside her⟧ nodded and said he was a good boy.',
      '0a 0a 1a',
    ],
    [
      'a former employee of a firm',
      '⟦A former employee of Corvane Ltd⟧ said the log was changed. ⟦The former employee⟧ left in June. ⟦Corvane Ltd⟧ denied it.',
      '0a 0a 1o',
    ],
    [
      'some of many',
      '⟦Two members of the cabinet⟧ are against. ⟦One minister⟧ called it mad. ⟦A second cabinet minister⟧ said it was brave.',
      '0a 1a 2a',
    ],
    [
      'who is hidden under another name',
      '⟦A nurse who asked to be called Iva⟧ said the ward was full. ⟦Iva⟧ works nights. ⟦She⟧ has asked for leave.',
      '0a 0a 0a',
    ],
    [
      'a lawmaker of whom only his party is told',
      '⟦A Civic Union lawmaker⟧ said the vote was lost. ⟦The lawmaker, speaking on background,⟧ blamed the whips. ⟦Tom Hale, a Civic Union lawmaker,⟧ did not.',
      '0a 0a 1p',
    ],
  ])('%s', (_, marked, expected) => expect(read(marked)).toBe(expected))
})

describe('a person without a name who is told by office, trade or kin', () => {
  test.each([
    [
      'the only spokeswoman of a firm',
      '⟦A spokeswoman for Corvane⟧ said the gate was shut. ⟦The spokeswoman⟧ would not say why. ⟦She⟧ hung up.',
      '0p 0p 0p',
    ],
    ['the judge in a trial', '⟦The judge⟧ asked for silence. ⟦Piet Munt⟧ said he was sorry. ⟦The judge⟧ told him to sit.', '0p 1p 0p'],
    ['somebody’s brother', '⟦Piet Munt⟧ has gone. ⟦His brother⟧ said he was at sea. ⟦The brother⟧ had last seen him in May.', '0p 1p 1p'],
    [
      'the owner of a shop',
      '⟦The owner of the car wash⟧ had called the police. ⟦Police⟧ said nobody was hurt. ⟦The owner⟧ said he was shaken.',
      '0p 1o 0p',
    ],
    [
      'the mayor of whom the page has no name',
      '⟦The mayor of Brindle⟧ was booed. ⟦He⟧ left early. ⟦The mayor⟧ later said he was ill.',
      '0p 0p 0p',
    ],
  ])('%s', (_, marked, expected) => expect(read(marked)).toBe(expected))
})

describe('many who are merely not listed', () => {
  test.each([
    [
      'critics and supporters',
      '⟦Critics⟧ say the bill is rushed. ⟦Supporters of the bill⟧ say it is late. ⟦Critics⟧ also fear its cost.',
      '0g 1g 0g',
    ],
    ['experts', '⟦Experts⟧ warn of a drought. ⟦Some experts⟧ say it has begun. ⟦Most economists⟧ agree.', '0g 1g 2g'],
    [
      'analysts at a bank and their forecast',
      '⟦Analysts at Dale Bank⟧ expect a rise. ⟦They⟧ see it in May. ⟦Dale Bank⟧ does not.',
      '0g 0g 1o',
    ],
    ['witnesses, and one of them', '⟦Witnesses⟧ told of a flash. ⟦One witness⟧ said it was blue. ⟦Witnesses⟧ ran.', '0g 1a 0g'],
    ['neighbours', '⟦Neighbours⟧ called him quiet. ⟦A neighbour⟧ said he kept bees. ⟦The neighbour⟧ had fed them.', '0g 1a 1a'],
    [
      'teachers and their union',
      '⟦Teachers⟧ want more. ⟦The Teachers’ League⟧ said so. ⟦The league⟧ will strike. ⟦Many teachers⟧ will not.',
      '0g 1o 1o 2g',
    ],
  ])('%s', (_, marked, expected) => expect(read(marked)).toBe(expected))
})

describe('who is meant by fewer words', () => {
  test.each([
    [
      'a company by its first word and by what it is',
      '⟦Lumora Biologics Inc.⟧ halted the trial. ⟦Lumora⟧ said two had died. ⟦The drugmaker⟧ will pay. ⟦Its rival, Sefton Labs,⟧ said nothing. ⟦The company⟧ was asked twice.',
      '0o 0o 0o 1o 1o',
    ],
    [
      'a ministry by its head word, and not by another ministry’s',
      '⟦The Interior Ministry⟧ said four were held. ⟦The Health Ministry⟧ said nine were hurt. ⟦The interior ministry⟧ added that it was calm.',
      '0o 1o 0o',
    ],
    [
      'two known people by their surnames',
      '⟦Ola Brandt⟧ spoke first. ⟦Sam Pike⟧ followed. ⟦Brandt and Pike⟧ agree on the tax. ⟦Pike⟧ does not like it. ⟦Both⟧ want a vote.',
      '0p 1p 2g 1p 2g',
    ],
    [
      'her colleague is another',
      '⟦Dr Clara Munt⟧ warned of it. ⟦Her colleague Ana Petrov⟧ did not. ⟦Munt⟧ said it would come. ⟦She⟧ had seen it before.',
      '0p 1p 0p 0p',
    ],
    [
      'the candidate who speaks after another of the other sex',
      '⟦Lea Novak, the Civic candidate,⟧ met ⟦Miha Kos, her Labour rival⟧. ⟦He⟧ said it was fair. ⟦She⟧ did not. ⟦The Civic candidate⟧ left.',
      '0p 1p 1p 0p 0p',
    ],
    [
      'a newspaper and its reader',
      '⟦The Merrow Herald⟧ broke the story. ⟦The newspaper⟧ had seen the log. ⟦The paper’s editor, Jo Pratt,⟧ stood by it. ⟦Pratt⟧ said so twice.',
      '0o 0o 1p 1p',
    ],
    [
      'a campaign is not its candidate',
      '⟦Lea Novak⟧ was ill. ⟦Her campaign⟧ said it was a cold. ⟦The campaign⟧ cancelled two rallies. ⟦Novak⟧ said she would be back.',
      '0p 1o 1o 0p',
    ],
    [
      'a pronoun after a quoted man goes to the woman who quotes him',
      '⟦Lea Novak⟧ said {⟦Miha Kos⟧ {had told her to wait}}. ⟦She⟧ said she had not. Kos was silent.',
      '0p 1p 0p',
    ],
    ['both of two, named in full', '⟦Both Ola Brandt and Sam Pike⟧ want it. ⟦Pike⟧ said why.', '0g 1p'],
    ['a surname with a word that tells of no body', '⟦Piet Munt⟧ called it fair. ⟦Munt, a top surrogate of hers,⟧ left.', '0p 0p'],
    ['two states', '⟦France and Germany⟧ want it. ⟦France⟧ said why.', '0g 1o'],
    [
      'one person’s campaign and another’s',
      '⟦Lea Novak’s campaign⟧ said no. ⟦Miha Kos’s campaign⟧ said yes. ⟦The campaign⟧ sent a letter.',
      '0o 1o 1o',
    ],
    [
      'the short form of a longer name',
      'The White House was dark. ⟦The House⟧ voted. ⟦The Merrow Post⟧ said so. ⟦The Post⟧ had seen the vote.',
      '0o 1o 1o',
    ],
    [
      'an acronym in brackets, whatever its letters',
      '⟦The group Alliance to Save Our Schools (ASOS)⟧ marched. On Monday ⟦ASOS⟧ wanted more.',
      '0o 0o',
    ],
    ['his lawyer by another word', '⟦An attorney for Piet Munt, Ana Petrov,⟧ said no. ⟦Munt’s lawyer⟧ said more.', '0p 0p'],
    [
      'a judge of the first line who is named in the next',
      '⟦A Fenn judge⟧ has thrown it out.\n⟦Judge Ana Petrov⟧ ruled on Monday. ⟦The judge⟧ gave no date.',
      '0p 0p 0p',
    ],
    ['the statement of a body', '⟦The Dockers’ League⟧ praised it in a statement. ⟦The statement⟧ named Lea Novak.', '0o 0o'],
    ['who behind a phrase that ends in a place', '⟦Ana Petrov, a barrister from Delhi,⟧ ⟦who⟧ came late, said no.', '0p 0p'],
    ['somebody else than the one of whom a pronoun speaks', 'Miha Kos met Piet Munt. ⟦He⟧ said {that Kos would go}.', '0p'],
    ['whoever is not named because she is young', '⟦An aide, who is not named because she is a minor,⟧ saw Piet Munt. ⟦She⟧ ran.', '0a 0a'],
  ])('%s', (_, marked, expected) => expect(read(marked)).toBe(expected))
})

describe('somebody told in other words', () => {
  test.each([
    [
      'whom a page’s first line tells without a name, and the second with an age',
      '⟦A baker who hid gold in loaves⟧ said he was sorry.\n⟦Tom Hale, 63,⟧ spoke in court. ⟦The baker⟧ wept.',
      '0p 0p 0p',
    ],
    ['but not where the second tells of a woman', '⟦A fisherman⟧ said he was sorry.\n⟦Ann Hale, 63,⟧ spoke in court.', '0a 1p'],
    [
      'whom a page’s first line counts, and the next names',
      '⟦Two nursing unions⟧ rejected it.\n⟦The Guild of Nurses (GN) and the Wards’ League⟧ called it a joke. ⟦Both unions⟧ will vote. ⟦They⟧ want more.',
      '0g 0g 0g 0g',
    ],
    ['who stands trial', '⟦Tom Hale⟧ denies theft. ⟦PC Ann Lund⟧ saw a van. ⟦The accused⟧ wept. ⟦The officer⟧ did not.', '0p 1p 0p 1p'],
    [
      'who speaks for a side',
      '⟦She⟧ agreed when cross-examined by Piers Hale, for the defence. ⟦The solicitor⟧ asked why. ⟦Ann Lund, a clerk,⟧ laughed. ⟦Mr Hale⟧ sat down.',
      '- 0p 1p 0p',
    ],
    [
      'whose relative is whose',
      '⟦Ms Ann Hale⟧ left. ⟦Ms Hale’s daughter, Eilidh,⟧ stayed. ⟦Her mother⟧ was sorry.\n⟦Ann’s sister, Jean,⟧ came. ⟦Her husband⟧ drove. ⟦Ann’s husband, Ken,⟧ slept.',
      '0p 1p 0p 2p 3p 4p',
    ],
    [
      'the counterpart of a minister',
      '⟦Norway’s foreign minister, Ann Lund,⟧ spoke. ⟦Her Chilean counterpart, Hugo Paz,⟧ listened. ⟦The foreign minister of Chile⟧ then left. ⟦The Norwegian minister⟧ stayed.',
      '0p 1p 1p 0p',
    ],
    ['a capital for its state', '⟦Lisbon⟧ agreed. ⟦Portugal⟧ will pay. ⟦Brussels⟧ will not. ⟦Belgium⟧ might.', '0o 0o 1o 2o'],
    [
      'two who speak for two who are called alike',
      '⟦A ministry spokesperson⟧ denied it. ⟦A spokesman for the mayor⟧ did not. ⟦A spokesman for the mill’s landlord, Dale Estates,⟧ hung up. ⟦Dale Estates⟧ is for sale.',
      '0p 1p 2p 3o',
    ],
    ['a name with a which', '⟦Parents Together, which has 30 members,⟧ backed it. ⟦The association⟧ wrote a letter.', '0o 0o'],
    ['a town is no company', 'Ore from Fenn is cheap. ⟦Corvane Ltd⟧ has a mine in Ostrava. ⟦The company⟧ will sell it.', '0o 0o'],
    ['a crowd told by something else', '⟦Two people with knowledge of it⟧ said no. ⟦People close to Ms Lund⟧ said yes.', '0a 1a'],
    ['one of a crowd', '⟦A crew⟧ came, ⟦one of whom⟧ offered her tea. ⟦A man walking his dog⟧ watched.', '0g 1a 2a'],
    ['one who asked that no name be used', '⟦A spokesman for a second chain, who asked that neither he nor it be named,⟧ agreed.', '0a'],
    ['the broadcaster who is a man', '⟦The broadcaster Wystan Hale, who has died,⟧ said so. ⟦Hale⟧ was kind. ⟦He⟧ sang.', '0p 0p 0p'],
    ['a first word that calls nobody', '⟦Tom Lund⟧: {Today, ⟦you⟧ have a boat.}\n⟦Ann Roe⟧: Yes.', '0p 1p 1p'],
    [
      'who is called by name',
      '⟦FM⟧: {Father Hale, ⟦you⟧ have a boat.}\n⟦Tom Lund⟧: No.\n⟦Ann Roe⟧: Yes.\n⟦Piers Hale⟧: I do.',
      '0o 1p 2p 3p 1p',
    ],
  ])('%s', (_, marked, expected) => {
    expect(read(marked)).toBe(expected)
  })

  test('who added is who spoke before, whoever is named in what was said', () => {
    const marked = '⟦The cook⟧ recalled {a lunch at which ⟦Ann Lund⟧ told the mayor no}. “He laughed,” ⟦she⟧ added.'
    const text = marked.replace(/[⟦⟧{}]/g, '')
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
    const { of } = resolveSpeakers({
      text,
      article: 'art-test',
      statements: [
        { source: [at('The cook')], cue: [at('recalled')], content: [at('a lunch at which Ann Lund told the mayor no')] },
        { source: [at('Ann Lund')], cue: [at('told')], content: [at('no')] },
        { source: [at('she')], cue: [at('added')], content: [at('“He laughed,”')] },
      ],
    })
    expect(of[2]).toBe(of[0])
  })
})
