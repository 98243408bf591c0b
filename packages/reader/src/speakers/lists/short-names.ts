/** First names with their short forms, each line one name. Compiled by hand; a short form that stands for several names stands in several lines. */
const GROUPS = `
abigail abby
albert al bert
alexander alex alec sandy
alexandra alex sandra
alfred alf alfie fred
andrew andy drew
anthony tony
antonio tony
benjamin ben benny
bernard bernie
catherine cathy kate katie
katherine kathy kate katie
charles charlie chuck
christine chris chrissie
christopher chris
daniel dan danny
david dave
deborah deb debbie
donald don donnie
dorothy dot dottie
edward ed eddie ted ned
elizabeth liz lizzie beth betty eliza libby
eugene gene
francis frank
frederick fred freddie
gabriel gabe
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
isaac ike
jacob jake
james jim jimmy jamie
jeffrey jeff
geoffrey geoff
jennifer jen jenny
jessica jess jessie
john jack johnny
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
lawrence larry
leonard len lenny
lewis lew
louis lou
margaret maggie meg peggy
martin marty
matthew matt
michael mike mick micky mickey
mitchell mitch
nathaniel nat nate
nicholas nick nicky
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil
phillip phil
raymond ray
rebecca becky
richard rick dick richie ricky
robert bob bobby rob robbie
ronald ron ronnie
rudolph rudy
samantha sam
samuel sam sammy
stanley stan
stephen steve
steven steve
stuart stu
susan sue
terence terry
theodore ted teddy theo
thomas tom tommy
timothy tim
valerie val
victoria vicky
vincent vince vinny
walter walt
william bill billy will willie liam
zachary zach zack`

const LONG = new Map<string, Set<string>>()
for (const line of GROUPS.trim().split('\n')) {
  const [long = '', ...short] = line.split(' ')
  for (const form of short) LONG.set(form, (LONG.get(form) ?? new Set()).add(long))
}

/** The first names that a word is short for; none where it is no short form. */
export const longFor = (short: string): readonly string[] => [...(LONG.get(short) ?? [])]

/** Whether one first name is a short form of another: `Tom` of `Thomas`; both in lower case. */
export const isShortFor = (short: string, long: string): boolean => LONG.get(short)?.has(long) ?? false
