/** Words in a class or id, and what they tell. Looked up between non-letters, so that "ad" is not found in "headline". */

/** Parts of a page that are never the story. */
export const UNLIKELY = wordsIn(`
  ad ads advert advertisement adsense sponsor sponsored promo promos promotion outbrain taboola banner skyscraper
  breadcrumb breadcrumbs navigation nav navbar menu pager pagination toolbar
  comment comments commenting disqus livefyre discussion replies reply
  related recirc recirculation recommended recommendations readmore morestories trending popular mostread mostpopular mostviewed latest
  newsletter subscribe subscription signup login register
  share sharing sharebar social socials follow
  footer sidebar rail rightrail masthead cookie cookies gdpr consent modal popup overlay lightbox tooltip
  rss widget widgets poll quiz shoutbox supplemental agegate toc
  tags taglist topics keywords categories
  disclaimer copyright infobox factbox
  bio authorbio aboutauthor
`)

/** Words that take an unlikely part back into the story: its container often carries both. */
export const LIKELY = wordsIn(
  'article articles body content main story storybody entry post text paragraph column section live liveblog hentry blog page',
)

/** Words of containers that hold the story, for the score. */
export const GOOD = wordsIn('article body content entry hentry main page post text blog story storybody articlebody paragraph paragraphs')
/** Words of containers that do not. */
export const BAD = wordsIn(`
  ad banner comment comments contact footer gdpr masthead media meta outbrain promo related share shoutbox sidebar skyscraper sponsor
  shopping tags tool widget caption credit gallery slideshow newsletter byline author social recirc
`)
/** Pictures' words. */
export const CAPTION = wordsIn(
  'caption captions credit credits figcaption photocredit imagecaption cutline gallery slideshow galleries carousel',
)
/** A short line beside a picture. */
export const PICTURE = wordsIn('photo photos image images img picture pictures pic')
/** Posts of other sites. */
export const EMBED = wordsIn('twitter tweet instagram facebook embed mastodon bluesky tiktok')

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}

/** The words of a class or id: `article-body__rightRail` is article, body, right, rail, rightrail and so on. */
export function wordsOf(name: string): Set<string> {
  const parts = name.split(/[^a-zA-Z0-9]+/).filter(Boolean)
  const words = new Set<string>()
  for (const [i, part] of parts.entries()) {
    words.add(part.toLowerCase())
    for (const piece of part.split(/(?<=[a-z])(?=[A-Z0-9])/)) words.add(piece.toLowerCase())
    if (i > 0) words.add(`${parts[i - 1]}${part}`.toLowerCase())
  }
  return words
}
