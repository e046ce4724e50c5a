// Keeps which unit a place is, with the token that was typed. Sent without what the browser would add by itself, so
// that no other site's form can do the same.
const section = document.querySelector('.settle-places')

async function save(form) {
  const output = form.querySelector('output')
  const chosen = form.querySelector('input[type=radio]:checked')
  const note = form.elements.note.value.trim()
  const { text, level, version } = form.dataset
  const response = await fetch(section.dataset.path, {
    method: 'PUT',
    credentials: 'omit',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${form.elements.token.value.trim()}`,
    },
    body: JSON.stringify({
      text,
      level,
      version: Number(version),
      code: chosen.value || null,
      ...(note && { note }),
    }),
  }).catch(() => null)
  const answer = await response?.json().catch(() => null)
  if (response?.ok) {
    form.dataset.version = answer.version
    output.textContent = output.dataset.saved
    return
  }
  output.textContent = [output.dataset.failed, answer?.detail].filter(Boolean).join(' ')
}

for (const form of section?.querySelectorAll('form') ?? [])
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    save(form)
  })
