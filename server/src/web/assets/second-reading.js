// Asks for a second reading with the token that was typed. Sent without what the browser would add by itself, so
// that no other site's form can do the same.
const form = document.getElementById('ask-reader')
form?.addEventListener('submit', async (event) => {
  event.preventDefault()
  const token = document.getElementById('reader-token').value.trim()
  const output = form.querySelector('output')
  const response = await fetch(form.dataset.path, {
    method: 'POST',
    credentials: 'omit',
    headers: { Authorization: `Bearer ${token}` },
  }).catch(() => null)
  if (response?.ok) {
    output.textContent = output.dataset.waiting
    return
  }
  const problem = await response?.json().catch(() => null)
  output.textContent = [output.dataset.failed, problem?.detail].filter(Boolean).join(' ')
})
