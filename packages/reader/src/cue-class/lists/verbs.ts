/** Verbs that tell of a saying, in their ground form, by class and family; -ise stands for -ize as well. Many are nouns in the same form (`claim`,
 *  `hope`). Compiled by hand; the commonest cues of PolNeAR's train part were counted to see which were missing. */

import type { Listed } from '../sense.ts'

export const VERBS: readonly Listed[] = [
  [
    'says',
    'said',
    `say tell add note report suggest show find describe argue explain recall recount relate narrate mention state assert claim maintain
    contend insist continue conclude reply respond answer retort counter interject interrupt exclaim remark observe comment opine muse joke quip jest
    kid boast brag gloat gush crow grumble whisper mutter murmur mumble shout yell scream cry roar bark snap snarl boom thunder bellow chant sing recite
    repeat reiterate echo restate rephrase stress emphasise underscore underline highlight spotlight feature list enumerate itemise detail outline
    sketch summarise discuss debate talk speak address cite quote refer reference allude invoke evoke depict portray paint cast characterise frame label
    brand dub name nickname call term style bill tout trumpet pitch promote peddle compare liken equate contrast illustrate demonstrate indicate determine imply
    hint insinuate intimate signal mean signify read display exhibit document record identify pinpoint point attribute ascribe inform notify brief
    update remind reassure assure testify depose vouch attest chat converse confide gossip leak elaborate expound clarify specify define spell articulate
    phrase word formulate present deliver utter voice express provide convey communicate relay share pronounce proclaim lecture preach rant rage fume seethe fulminate ramble dwell raise
    broach expose interview translate interpret render dictate focus vent rehash replay recap venture proffer weigh bet wager hear include contain
    confront lie fib misstate exaggerate overstate embellish mislead cover tip prove volunteer caption entitle title headline coin deem rank rate grade
    chronicle catalogue map trace teach tease intone drawl parrot spout spew plug hype put introduce give make issue touch mouth
    reason counsel hold bemoan revisit outlive deflect pivot dodge profess posit propound purport paraphrase reminisce amplify recast reprise react
    hypothesise conflate beam blare`,
  ],
  [
    'asks',
    'said',
    'ask question query inquire enquire quiz grill interrogate probe request beg plead implore beseech petition appeal solicit invite',
  ],
  ['asks', 'held', 'wonder ponder'],
  [
    'denies',
    'said',
    `deny dispute refute rebut repudiate disavow disown disclaim contradict contest debunk discredit disprove retract recant renounce downplay minimise underplay understate`,
  ],
  [
    'confirms',
    'said',
    `confirm admit acknowledge concede confess affirm reaffirm corroborate verify authenticate validate certify agree concur recognise`,
  ],
  ['confirms', 'done', 'nod'],
  ['promises', 'said', 'promise pledge vow guarantee commit offer swear undertake'],
  ['threatens', 'said', 'threaten menace'],
  [
    'demands',
    'said',
    `demand urge order recommend advise instruct direct command propose exhort encourage push lobby pressure pressurise press advocate prod nudge cajole
    coax persuade convince compel agitate clamour clamor coerce crusade campaign rally summon prescribe subpoena`,
  ],
  ['demands', 'done', 'require oblige obligate stipulate mandate force impose enforce'],
  ['accuses', 'said', 'accuse blame charge allege indict implicate sue prosecute impugn smear libel slander defame impeach arraign'],
  [
    'praises',
    'said',
    `praise thank hail laud commend applaud congratulate compliment salute credit toast extol eulogise glorify lionise honour honor acclaim cheer
    celebrate herald exalt flatter`,
  ],
  ['praises', 'held', 'admire respect revere idolise adore cherish appreciate esteem treasure'],
  ['apologises', 'said', 'apologise'],
  ['apologises', 'held', 'regret rue'],
  [
    'believes',
    'held',
    `believe think feel consider know see view regard sense perceive suspect doubt suppose presume assume guess imagine reckon figure conceive understand
    realise learn discover notice grasp fathom judge appear seem look sound strike worry fret contemplate mull dream envision envisage visualise
    picture theorise infer deduce surmise conjecture disbelieve distrust mistrust trust misunderstand underestimate forget reconsider rethink reflect remember
    marvel care witness watch overhear experience struggle grapple wrestle follow track monitor examine study scrutinise evaluate assess analyse analyze
    treat eye interest concern preoccupy obsess mistake confuse distinguish intuit ascertain gauge measure detect spot tend lean surprise shock stun
    puzzle fascinate impress unsettle matter emerge suffer mind`,
  ],
  ['expects', 'held', 'expect anticipate fear dread await foresee foreshadow brace poise scare frighten'],
  ['expects', 'said', 'predict prophesy foretell speculate'],
  [
    'wants',
    'held',
    `want wish hope desire need prefer aim intend plan seek aspire yearn crave hanker hunger thirst prioritise plot scheme conspire design vie jockey itch motivate pursue explore hesitate work wait prepare target`,
  ],
  ['wants', 'done', 'decide choose opt resolve try attempt strive'],
  [
    'supports',
    'held',
    `support back favour favor embrace side champion espouse uphold subscribe sympathise empathise like love enjoy root relish savour please delight
    thrill excite inspire align devote revel ally fight`,
  ],
  ['supports', 'said', 'endorse defend welcome justify vindicate rationalise second sponsor co-sponsor stump exonerate absolve'],
  [
    'supports',
    'done',
    `vote allow permit enable authorise approve sign pass adopt enact ratify nominate appoint hire select pick elect award fund finance grant donate contribute
    legalise accept implement institute protect exempt pardon empower subsidise join let establish reinstate activate`,
  ],
  [
    'opposes',
    'said',
    `criticise complain whine carp fault condemn denounce attack blast slam decry lambast lambaste assail bash deride ridicule mock lampoon scold rebuke reprimand chide castigate
    chastise admonish berate upbraid lament deplore disparage denigrate vilify malign demonise savage skewer pillory rip knock pan excoriate disagree
    object protest challenge dismiss reject rebuff scoff sneer jeer boo heckle taunt insult belittle trash pummel hammer rail inveigh bristle balk scorn gripe spar clash feud needle undercut undermine demean pounce hit discourage counterattack shred eviscerate troll
    snub lash tear mislabel grouse snipe bicker tussle rubbish satirise second-guess lob`,
  ],
  [
    'opposes',
    'held',
    `oppose refuse decline resist dislike hate loathe despise detest resent abhor disapprove disregard ignore neglect shun avoid shy eschew abandon
    anger infuriate outrage enrage frustrate disappoint disgust appal appall horrify dismay annoy irritate exasperate offend upset bother rattle
    alienate sadden chafe mourn grieve revile spurn rankle mystify`,
  ],
  [
    'opposes',
    'done',
    `ban block prohibit forbid bar veto outlaw restrict repeal overturn filibuster obstruct thwart halt stop prevent exclude boycott fire oust expel
    suspend rescind revoke cancel withdraw abolish curb limit deport disqualify combat defund punish penalise sentence fine jail sack scrap undo overrule override quash void invalidate`,
  ],
  [
    'announces',
    'said',
    `announce declare reveal disclose unveil release publish publicise broadcast rule adjudicate decree launch divulge file submit register circulate
    debut`,
  ],
  ['warns', 'said', 'warn caution alert forewarn'],
  ['estimates', 'said', 'estimate project forecast calculate quantify peg approximate extrapolate tally'],
  [
    'writes',
    'said',
    'write post tweet retweet email e-mail text blog type pen author cable scribble scrawl jot inscribe draft editorialise',
  ],
]
