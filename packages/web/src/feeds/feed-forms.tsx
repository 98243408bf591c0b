/** Forms that follow a feed, and those of a file. */
export function FeedForms() {
  return (
    <div class="feed-forms">
      <form action="/feeds" method="post">
        <label>
          Address of a feed or of its site
          <input name="url" type="url" required maxlength={1000} placeholder="https://" />
        </label>
        <button class="first" type="submit">
          Follow
        </button>
      </form>
      <form action="/feeds/import" method="post" enctype="multipart/form-data">
        <label>
          OPML file of another reader
          <input name="file" type="file" required accept=".opml,.xml,text/x-opml" />
        </label>
        <button type="submit">Follow all of it</button>
      </form>
    </div>
  )
}
