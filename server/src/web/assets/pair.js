// The code stands after "#", which browsers send to nobody: only a script on the page can show it.
const found = location.hash.length > 1
document.getElementById(found ? 'with-code' : 'without-code').hidden = false
if (found) {
  const link = document.getElementById('link')
  const copy = document.getElementById('copy')
  link.value = location.href
  copy.addEventListener('click', async () => {
    link.select()
    await navigator.clipboard.writeText(link.value)
    copy.textContent = copy.dataset.copied
  })
}
