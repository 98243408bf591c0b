/** Irregular forms of the verbs that the lists of this folder have, and of the auxiliaries. Compiled by hand. */

const FORMS = `be is are am was were been being 'm 're
have has had 've
do does did done doing
will won't 'll
would 'd
say said
tell told
write wrote written
speak spoke spoken
think thought
know knew known
feel felt
see saw seen
hear heard
find found
mean meant
make made
give gave given
take took taken
lay laid
swear swore sworn
seek sought
fight fought
shoot shot
shake shook shaken
sing sang sung
draw drew drawn
keep kept
stand stood
understand understood
misunderstand misunderstood
foresee foresaw foreseen
foretell foretold
forbid forbade forbidden
choose chose chosen
go went gone goes going
light lit
come came
hold held
undertake undertook undertaken
overhear overheard
dream dreamt
learn learnt
forget forgot forgotten
mistake mistook mistaken
tear tore torn
strike struck stricken
send sent
spend spent
bring brought
teach taught
throw threw thrown
withdraw withdrew withdrawn
plead pled
uphold upheld
lend lent
leave left
spell spelt
bear bore borne
rethink rethought
retell retold
lead led
feed fed
get got gotten
show shown
prove proven
overstate overstated
put puts putting
lie lying lied
input
say sez
vie vying
oversee oversaw
mislead misled
outlaw outlawed
dig dug
text texted
break broke broken
win won
run ran
stick stuck
catch caught
spin spun
drive drove driven`

export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split('\n').flatMap((line) => {
    const [ground = '', ...forms] = line.split(' ')
    return forms.map((form): [string, string] => [form, ground])
  }),
)
