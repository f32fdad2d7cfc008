// The neutral page that quick exit leads to. "Open again" goes back to the kit's first page, in this tab.
document.getElementById('open').addEventListener('click', () => {
  try {
    sessionStorage.removeItem('rrk:quiet')
  } catch {
    // Where the browser keeps nothing, nothing holds the page here either.
  }
  location.replace('./')
})
