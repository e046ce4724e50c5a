// Keeps which unit a place is, with the token that was typed. Sent without what the browser would add by itself, so
// that no other site's form can do the same.
const section = document.querySelector('.settle-places')
const forms = [...(section?.querySelectorAll('form') ?? [])]

/** What a refusal means in words of the page; the rest says itself what is wrong. */
const refusals = { 401: 'denied', 403: 'denied', 409: 'stale' }

async function save(form) {
  const output = form.querySelector('output')
  const chosen = form.querySelector('input[type=radio]:checked')
  const note = form.elements.note.value.trim()
  const token = form.elements.token.value.trim()
  const { text, level, version } = form.dataset
  output.textContent = ''
  const response = await fetch(section.dataset.path, {
    method: 'PUT',
    credentials: 'omit',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
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
    // Typed once for all places of the page, and gone with it.
    for (const other of forms) other.elements.token.value ||= token
    return
  }
  const known = refusals[response?.status]
  output.textContent = known
    ? output.dataset[known]
    : [output.dataset.failed, answer?.detail].filter(Boolean).join(' ')
}

for (const form of forms)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    save(form)
  })
