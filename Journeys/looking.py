"""What is looked at on every page: accessibility, width, words cut off, words over words."""

import os
from pathlib import Path

import axe_playwright_python

from conftest import NARROW, ROOT, WIDE

AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe*.js")).read_text()
PICTURES = ROOT / "screenshots"

WIDTH = r"""() => {
  const page = document.documentElement
  const faults = []
  if (page.scrollWidth > page.clientWidth) faults.push(`scrolls sideways: ${page.scrollWidth} px in ${page.clientWidth}`)
  const seen = element => {
    const style = getComputedStyle(element), box = element.getBoundingClientRect()
    return box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && style.clipPath === 'none'
      && !element.closest('.unseen, .skip-link, .table-scroll') && !(element.closest('thead') && getComputedStyle(element.closest('thead')).clipPath !== 'none')
  }
  const named = element => `<${element.tagName.toLowerCase()} ${element.className.baseVal ?? element.className}> “${element.textContent.trim().slice(0, 40)}”`
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const elements = new Set()
  while (walker.nextNode()) if (walker.currentNode.data.trim()) elements.add(walker.currentNode.parentElement)
  for (const element of elements) {
    if (!element.checkVisibility({ visibilityProperty: true }) || !seen(element)) continue
    for (const words of element.childNodes) {
      if (words.nodeType !== Node.TEXT_NODE || !words.data.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(words)
      const box = range.getBoundingClientRect()
      if (!/\s/.test(words.data.trim()) && words.data.trim().length < 12 && box.height > 1.8 * parseFloat(getComputedStyle(element).lineHeight))
        faults.push(`a word broken in two: ${named(element)}`)
      if (box.right > page.clientWidth + 1 || box.left < -1) faults.push(`words past the edge: ${named(element)}`)
    }
    for (let frame = element; frame && frame !== document.body; frame = frame.parentElement) {
      const style = getComputedStyle(frame)
      const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
      if (frame.ownerSVGElement === undefined && cuts && frame.clientWidth > 1
        && (frame.scrollWidth > frame.clientWidth + 1 || frame.scrollHeight > frame.clientHeight + 1))
        faults.push(`words cut off: ${named(element)}`)
    }
  }
  for (const input of document.querySelectorAll('input:not([type=hidden], [type=radio], [type=checkbox])'))
    if (input.checkVisibility() && input.scrollWidth > input.clientWidth + 1) faults.push(`typed words cut off: ${input.name} “${input.value}”`)
  const labels = [...document.querySelectorAll('svg text')].filter(text => text.checkVisibility())
    .map(text => [text, text.getBoundingClientRect()])
  labels.forEach(([one, a], place) => labels.slice(place + 1).forEach(([other, b]) => {
    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
      faults.push(`labels over each other: “${one.textContent}” and “${other.textContent}”`)
  }))
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
  for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) faults.push(`id twice: ${id}`)
  return [...new Set(faults)]
}"""

RUN_AXE = """async options => {
  const found = await axe.run(document, options)
  return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help} at ${node.target} ${node.html.slice(0, 120)}`))
}"""


def faults_of(page, name, language, options=None):
    """Looks at the page on both widths, and keeps a picture of each where that was asked for."""
    faults = []
    page.evaluate(AXE)
    for width in (WIDE, NARROW):
        page.set_viewport_size({"width": width, "height": 800})
        seen = page.evaluate(WIDTH) + page.evaluate(RUN_AXE, {"resultTypes": ["violations"], **(options or {})})
        faults += [f"{width} px: {fault}" for fault in seen]
        if os.environ.get("HEARTH_SCREENSHOTS"):
            PICTURES.mkdir(exist_ok=True)
            page.screenshot(path=PICTURES / f"{name}-{language}-{width}.png", full_page=True)
    return faults


# Where the keyboard is, and whether that can be seen.
FOCUS = """() => {
  const element = document.activeElement
  const style = getComputedStyle(element), box = element.getBoundingClientRect()
  return {
    name: element.name || element.className || element.textContent.trim().slice(0, 40), tag: element.tagName, id: element.id,
    href: element.getAttribute('href'),
    isSeen: box.width > 1 && box.top > -1 && box.bottom < innerHeight + 1 && box.left > -1 && box.right < innerWidth + 1,
    isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  }
}"""
