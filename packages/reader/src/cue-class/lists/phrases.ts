/** Cues of several words, by class and family: ground forms, one cue a line. `…` stands for up to six words of any kind (`put the figure at`);
 *  adverbs and `it` may stand between any two. They count before single words. Compiled by hand. */

import type { Listed } from '../sense.ts'

export const PHRASES: readonly Listed[] = [
  [
    'says',
    'said',
    `according to
    accord to
    make clear
    make … clear
    make plain
    make … case
    make … point
    make … argument
    make … mention
    point out
    go on to say
    put it
    like to say
    would like to say
    'd like to say
    want to say
    want to make clear
    in … words
    in response to
    tell it
    set out
    lay out
    lay bare
    speak out
    speak up
    shoot back
    fire back
    be like
    weigh in
    chime in
    open up
    touch on
    play up
    bring up
    draw … comparison
    draw … contrast
    draw attention
    call … attention
    know for
    gloss over
    sum up
    tick off
    leave out
    determine that
    adamant that
    be draw
    take to
    be quote as
    return … call
    return … message
    return … request
    return … email`,
  ],
  [
    'asks',
    'said',
    `want to know
    want to ask
    would like to ask
    'd like to ask
    would like to know
    'd like to know
    demand to know
    press on
    press about
    press … on
    call into question
    call … into question
    cast doubt`,
  ],
  [
    'confirms',
    'said',
    `own up
    fess up
    plead guilty
    accept that
    agree with … that`,
  ],
  [
    'denies',
    'said',
    `rule out
    plead not guilty
    distance … from
    walk back
    back away
    play down
    tamp down
    shake … head`,
  ],
  ['promises', 'said', 'agree to\ngive … word'],
  [
    'demands',
    'said',
    `call for
    call on
    call upon
    insist on
    press for
    push for
    put forward
    make demand`,
  ],
  [
    'accuses',
    'said',
    `call out
    point … finger
    file … lawsuit
    file … complaint
    lodge … complaint
    hold … responsible
    hold … accountable`,
  ],
  [
    'praises',
    'said',
    `pay tribute
    want to thank
    would like to thank
    'd like to thank
    speak highly
    sing … praise
    give … credit`,
  ],
  [
    'apologises',
    'said',
    `be sorry
    say sorry
    beg … pardon`,
  ],
  [
    'supports',
    'held',
    `be for
    be behind
    get behind
    swing behind
    stand by
    stand behind
    stand with
    root for
    agree with
    have … confidence
    look up to
    rally behind
    count on
    rally around`,
  ],
  [
    'supports',
    'said',
    `argue for
    speak for
    stick up for
    stand up for
    come out for
    in favour of
    in favor of
    throw … support
    throw … weight behind
    lend … support
    back up
    vouch for
    campaign for
    voice … support`,
  ],
  [
    'supports',
    'done',
    `vote for
    cast … vote for
    cast … ballot for
    give … nod`,
  ],
  [
    'opposes',
    'said',
    `argue against
    speak against
    speak out against
    come out against
    rail against
    lash out
    hit out
    hit back
    go after
    take issue
    take aim
    tear into
    light into
    laugh off
    wave off
    pooh-pooh
    rip into
    lay into
    call foul
    shrug off
    brush off
    brush aside
    fire at
    campaign against
    warn against
    shoot down
    poke fun
    make fun
    single out
    pile on
    take … shot at
    take … swipe`,
  ],
  [
    'opposes',
    'held',
    `be against
    turn against
    turn on
    push back
    turn … back
    balk at
    object to
    look down
    fed up
    take offense
    take offence
    turn away`,
  ],
  [
    'opposes',
    'done',
    `vote against
    vote no
    crack down
    fight against
    strike down
    turn down`,
  ],
  [
    'believes',
    'held',
    `see as
    know as
    think of
    in … view
    in … opinion
    in … eye
    in … mind
    have … in mind
    take … view
    take … comfort
    show … sign
    sign of
    sign that
    find out`,
  ],
  [
    'expects',
    'held',
    `be … way
    look forward
    bet on
    be bet
    price in`,
  ],
  [
    'wants',
    'held',
    `would like
    'd like
    would rather
    'd rather
    would love
    'd love
    would prefer
    look for
    hope for
    look to
    be go to
    determine to
    have … sight
    set … sight`,
  ],
  ['announces', 'said', 'post … profit\npost … loss\npost … revenue\npost … sales'],
  ['wants', 'done', 'elect to'],
  ['announces', 'done', 'return … verdict\ndeclare … emergency\ndeclare war\ndeclare … disaster'],
  [
    'warns',
    'said',
    `sound … alarm
    raise … alarm`,
  ],
  [
    'estimates',
    'said',
    `put … at
    cut … forecast
    raise … forecast
    lower … forecast`,
  ],
  [
    'writes',
    'said',
    `take to twitter
    take to facebook
    take to social
    sign … letter
    sign … petition
    in … letter
    in … email
    in … post
    in … memo`,
  ],
]
