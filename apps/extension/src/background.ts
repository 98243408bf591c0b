// a click lets the extension into the page that one is on, and into no other
chrome.action.onClicked.addListener(({ id: tabId }) => {
  if (tabId === undefined) return
  // both in the turn of the click: a panel opens for a user only
  chrome.sidePanel.setOptions({ tabId, path: `panel.html?tab=${tabId}`, enabled: true })
  chrome.sidePanel.open({ tabId })
  // a panel that is open already reads the page that is there now
  chrome.runtime.sendMessage({ read: tabId }).catch(() => {})
})
