/** Nouns for people and for bodies of them that mean no source of news by themselves, in lower case and singular: for telling what a text
 *  mentions. Compiled by hand; the commonest heads of people and organisations in GUM's train part were counted to see which were missing. */

import { words } from '../../lists/words.ts'

export const PEOPLE: ReadonlySet<string> =
  words(`people person persons someone somebody anyone anybody everyone everybody guy kid baby folk folks gal crowd youth population public humanity
  humankind elite minority personnel workforce readership viewership mankind generation couple pair thousands millions hundreds dozens
  participant settler enemy individual traveler traveller inhabitant pilgrim instructor god deity recipient proponent employer successor predecessor client
  seeker attendee descendant ancestor slave servant motorist foreigner consumer linguist co-star patron dignitary defector legend learner rider
  professional classmate teammate roommate colleague holder industrialist protégé subscriber angel creator co-creator advertiser terrorist gamer cosplayer superhero
  hero hacker worshipper believer colonizer peacekeeper guide practitioner newcomer buyer killer murderer monarch inventor admirer saint martyr
  apostle grammarian schoolboy schoolgirl schoolchild vegan gangster protestant catholic muslim jew christian atheist vocalist helper counselor
  narrator smuggler trafficker casualty blogger vlogger podcaster superstar celebrity follower peasant civilian ally rapist revolutionary innovator
  stranger immigrant emigrant merchant enthusiast hunter laborer labourer pedestrian buddy fellow chap lad bloke toddler infant teen adult senior elder
  youngster orphan twin heiress bride groom guest stepbrother opponent contender competitor contestant finalist runner-up loser critic skeptic sceptic
  thinker theorist philosopher mathematician physicist chemist biologist astronomer geologist historian curator collector owner shopkeeper bartender
  waitress hostess maid butler porter courier messenger spy assassin thief robber burglar criminal offender convict fugitive suspect culprit
  negotiator liberator founder co-founder forefather pioneer disciple monk nun preacher minister worshiper speaker orator listener onlooker passer-by
  spectator holidaymaker vacationer camper hiker diver sailor fisherman miner logger rancher shepherd gardener cook chef caterer member citizen
  national compatriot countryman parishioner congregation audience student pupil graduate undergraduate alumnus freshman scholar fellow intern trainee apprentice beginner
  expert specialist consultant adviser counsellor therapist psychologist psychiatrist dentist optometrist caregiver carer author writer poet essayist dramatist
  fan supporter backer sponsor donor benefactor philanthropist advocate opponent lobbyist staff staffer crew family friend`)

export const COMPANIES: ReadonlySet<string> = words(
  'faculty municipality tribe religion denomination faction gang gangs band orchestra choir troupe contingent garrison branch affiliate preschool enforcement media press',
)
