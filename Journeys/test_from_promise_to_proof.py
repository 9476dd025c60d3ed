"""Each demonstration council is walked from a promise to its proof and back: in English and in Welsh, at a desk and on
a phone, with scripts and without, and by keyboard alone."""

import json

import pytest

from conftest import COUNCILS, NARROW, WIDE, Way, main_text, path_of
from looking import faults_of

# A commitment that work and a figure stand behind, in each council.
COUNTS = {
    "denbighshire": {"priorities": 4, "activities": 46, "departments": 8},
    "wolverhampton-2010": {"priorities": 4, "practices": 9},
    "dudley": {"priorities": 5},
    "wiltshire": {"priorities": 7, "promise_headings": 3, "promises": 14},
    "wolverhampton-2018": {"priorities": 5},
}
WAYS = [Way("en", WIDE, True), Way("cy", NARROW, False)]


@pytest.mark.parametrize("council", COUNCILS)
def test_the_summary_counts_what_the_document_holds(all_councils, council):
    counts = json.loads(all_councils(council).run("summary", "--format", "json"))
    assert {name: counts.get(name) for name in COUNTS[council]} == COUNTS[council]
    assert counts["links"] > 0 and counts["promises"] > 0 and counts["activities"] > 0


def first_with_work(page):
    """The first promise of the list that somebody works on."""
    return page.locator("ol.thread-list li").filter(has_not_text="Nobody is working").filter(
        has_not_text="nid oes neb yn gweithio").filter(has_not_text="Nid oes neb yn gweithio").first


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize("council", COUNCILS)
def test_a_promise_is_followed_to_the_work_and_back(come, council, way):
    page = come(way, "officer", council)
    page.goto(way.path("/thread"))
    entry = first_with_work(page)
    promised = entry.locator("a").first.inner_text()
    entry.locator("a").first.click()
    assert path_of(page).startswith(way.path("/thread/commitment/"))
    story = path_of(page)
    assert promised in main_text(page)
    # What is being done, on its own page.
    work = page.locator(f"ol.thread a[href^='{way.path('/programme/')}']").first
    title = work.inner_text()
    work.click()
    assert path_of(page).startswith(way.path("/programme/"))
    assert title in main_text(page)
    # And back along the thread.
    page.locator(f"a[href^='{way.path('/thread/activity/')}']").first.click()
    back = page.locator(f"ol.thread a[href='{story}']")
    assert back.count() == 1
    back.click()
    assert path_of(page) == story
    assert promised in main_text(page)


@pytest.mark.parametrize("council", COUNCILS)
def test_the_way_is_found_by_keyboard_alone(come, council):
    page = come(Way(), "officer", council)
    page.goto("/thread")
    target = first_with_work(page).locator("a").first.get_attribute("href")
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('href')") == target:
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**" + target)
    for _ in range(200):
        page.keyboard.press("Tab")
        href = page.evaluate("document.activeElement.getAttribute('href')") or ""
        if href.startswith("/programme/"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/programme/*")


@pytest.mark.parametrize("council", COUNCILS)
def test_what_hangs_loose_is_the_same_on_the_page_and_at_the_command_line(all_councils, come, council):
    page = come(Way(), "officer", council)
    page.goto("/thread/loose")
    hearth = all_councils(council)
    said = hearth.run("thread", "check", allowed=(0, 1))
    assert page.locator("p.answer").inner_text() == said.strip().splitlines()[-1]


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("council", COUNCILS)
@pytest.mark.parametrize("path", ["/thread", "/thread/loose", "/promise", "/strategy", "/programme", "/everything"])
def test_no_page_on_the_way_has_a_fault(come, council, path, language):
    way = Way(language)
    page = come(way, "officer", council)
    page.goto(way.path(path))
    faults = faults_of(page, f"{council}{path.replace('/', '-')}", language)
    assert not faults, "\n".join(faults)
