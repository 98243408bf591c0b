/** What many people say on many occasions: two statements that share no more than such a phrase are two utterances. In the forms of words.ts,
 *  compiled by hand. */
export const STOCK_PHRASES: readonly string[] = `
decline to comment
declined to comment
declining to comment
not immediately respond to a request for comment
not immediately available for comment
not be reached for comment
no comment
not comment on
not comment further
thoughts and prayers
thoughts are with
prayers are with
hearts go out to
deepest condolences
our condolences
friends and family
families of the victims
take this very seriously
takes this very seriously
take these allegations very seriously
takes these allegations very seriously
investigation is ongoing
under investigation
ongoing investigation
cooperate fully with
cooperating fully with
no stone unturned
bring those responsible to justice
hold those responsible to account
safety is our top priority
safety of our customers is our top priority
top priority
one game at a time
gave it everything
give it everything
credit to the boys
proud of the team
at the end of the day
it is what it is
time will tell
looking forward to
look forward to
we are monitoring the situation closely
monitoring the situation
on condition of anonymity
not authorised to speak
not authorized to speak
first and foremost
thank you very much
as soon as possible
going forward
a step in the right direction
all options are on the table
everything is on the table
we will continue to
lessons will be learned
lessons have been learned
speculate on
inappropriate to comment
not guilty
`
  .trim()
  .split('\n')
