/** Adjectives and adverbs that tell of a stance or a source, by class and family. Compiled by hand. */

import type { Listed } from '../sense.ts'

export const ADJECTIVES: readonly Listed[] = [
  ['says', 'said', 'vocal outspoken'],
  ['asks', 'held', 'curious'],
  ['apologises', 'held', 'regretful remorseful contrite'],
  ['praises', 'held', 'grateful thankful proud respectful'],
  [
    'believes',
    'held',
    `certain sure unsure uncertain aware unaware unclear clear sceptical skeptical sceptic skeptic dubious doubtful baffled perplexed interested disinterested
    conscious mindful cognisant cognizant familiar ignorant agnostic embarrassed ashamed intrigued known alarmed convinced amazed astonished worrisome mistaken concerned
    devastated heartbroken`,
  ],
  ['expects', 'held', 'confident optimistic pessimistic afraid fearful nervous anxious apprehensive likely unlikely liable set slated due'],
  ['wants', 'held', 'hopeful eager keen willing ready prepared desperate impatient inclined adamant insistent hungry tempted'],
  [
    'supports',
    'held',
    `favourable favorable supportive sympathetic enthusiastic happy glad elated overjoyed satisfied content relieved comfortable fond enamoured
    enamored loyal passionate friendly amenable receptive jubilant exuberant amused favourite favorite pro`,
  ],
  [
    'opposes',
    'held',
    `wary leery hesitant averse loath reluctant unwilling hostile unhappy angry furious disillusioned disenchanted bitter critical uncomfortable
    uneasy tired uninterested unenthusiastic cynical ambivalent indifferent unimpressed anti sad`,
  ],
]

export const ADVERBS: readonly Listed[] = [
  ['says', 'said', 'reportedly purportedly famously per via'],
  ['accuses', 'said', 'allegedly'],
  ['believes', 'held', 'seemingly apparently supposedly ostensibly presumably evidently'],
  ['wants', 'held', 'hopefully'],
]

/** Words that are a cue only where the whole cue is made of them: `for critics, it is a sham`, `under the law`. */
export const BARE: readonly Listed[] = [
  ['says', 'said', 'in on of about from by with at between among'],
  ['says', 'said', 'under'],
  ['believes', 'held', 'for to'],
  ['promises', 'said', "will shall 'll"],
]
