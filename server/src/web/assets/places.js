// Names of units while one types in the place field. Without it the form takes a name just as well.
const field = document.getElementById('place')
const list = document.getElementById('places')
let timer
let latest = ''

async function suggest() {
  const asked = field.value.trim()
  if (asked === latest || asked.length < 2) return
  latest = asked
  const response = await fetch(`/api/places?q=${encodeURIComponent(asked)}`).catch(() => null)
  if (!response?.ok || latest !== asked) return
  const { places } = await response.json()
  list.replaceChildren(
    ...places.slice(0, 12).map(({ code, path }) => {
      const option = document.createElement('option')
      option.value = code
      option.label = [...path].reverse().join(', ')
      return option
    }),
  )
}

field?.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(suggest, 150)
})
