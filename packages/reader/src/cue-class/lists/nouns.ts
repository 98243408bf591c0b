/** Nouns that tell of a saying, by class and family, where no verb of the same form is listed with the same sense (`belief`, not `hope`).
 *  Compiled by hand. */

import type { Listed } from '../sense.ts'

export const NOUNS: readonly Listed[] = [
  [
    'says',
    'said',
    `statement testimony account story message anecdote narrative description assertion contention insistence suggestion implication indication reminder
    explanation rationale response rebuttal rhetoric line slogan mantra refrain quotation dictum speech discussion argument monologue sermon
    presentation briefing finding survey poll analysis review article news chapter section page documentary rumour rumor chatter hearsay evidence
    proof example summary video footage clarification elaboration riff conversation ad advertisement commercial series book novel piece paper study
    depiction portrayal characterization characterisation comparison observation conclusion aphorism falsehood`,
  ],
  ['asks', 'said', 'inquiry enquiry plea invitation'],
  ['asks', 'held', 'curiosity'],
  ['denies', 'said', 'denial disavowal retraction contradiction'],
  [
    'confirms',
    'said',
    'confirmation admission acknowledgement acknowledgment confession affirmation recognition concession agreement consensus',
  ],
  ['promises', 'said', 'commitment assurance undertaking oath'],
  ['threatens', 'said', 'threat ultimatum'],
  ['demands', 'said', 'recommendation advice proposal directive instruction summons exhortation edict'],
  ['demands', 'done', 'requirement law act rule regulation treaty contract clause'],
  ['accuses', 'said', 'accusation allegation indictment lawsuit suit insinuation impeachment'],
  ['praises', 'said', 'thanks tribute congratulations applause ovation accolade kudos'],
  ['praises', 'held', 'admiration gratitude appreciation pride'],
  ['apologises', 'said', 'apology'],
  ['apologises', 'held', 'remorse contrition'],
  [
    'believes',
    'held',
    `opinion belief viewpoint perception assumption impression idea notion thought theory hypothesis conviction understanding suspicion feeling sentiment
    stance position perspective attitude mindset outlook interpretation assessment knowledge awareness premise judgment judgement misgiving
    reservation inference anxiety unease angst confusion bewilderment astonishment disbelief shame attention skepticism scepticism faith
    preoccupation obsession wisdom`,
  ],
  ['expects', 'held', 'expectation anticipation apprehension pessimism optimism prospect'],
  ['expects', 'said', 'prediction prophecy speculation'],
  [
    'wants',
    'held',
    `preference intention intent ambition aspiration goal objective agenda strategy determination eagerness willingness readiness
    vision priority purpose mission quest bid effort endeavour endeavor inclination temptation refocus interest`,
  ],
  ['wants', 'done', 'decision choice'],
  [
    'supports',
    'held',
    `supporter backer advocate proponent fan admirer enthusiast believer follower loyalist surrogate sympathy enthusiasm affection allegiance loyalty
    solidarity devotion passion fervour fervor goodwill relief joy satisfaction excitement confidence approval`,
  ],
  ['supports', 'said', 'endorsement defence defense justification'],
  [
    'supports',
    'done',
    'nomination appointment legislation authorisation authorization permission enactment ratification passage licence license',
  ],
  [
    'opposes',
    'said',
    `criticism condemnation denunciation critique mockery jab swipe dig barb broadside tirade diatribe harangue objection disagreement rejection
    dismissal opponent critic detractor foe backlash outcry complaint controversy`,
  ],
  [
    'opposes',
    'held',
    `opposition resistance refusal hostility animosity disdain contempt reluctance aversion antipathy resentment disapproval fury frustration
    disappointment displeasure dissatisfaction discontent bitterness sadness grief distaste`,
  ],
  ['opposes', 'done', 'prohibition restriction withdrawal'],
  [
    'announces',
    'said',
    'declaration announcement disclosure revelation publication ruling verdict proclamation communique communiqué bulletin',
  ],
  ['warns', 'said', 'warning alarm admonition'],
  ['estimates', 'said', 'projection calculation estimation'],
  [
    'writes',
    'said',
    'letter memo memoir op-ed editorial essay column autobiography diary inscription manifesto pamphlet leaflet newsletter petition',
  ],
]
