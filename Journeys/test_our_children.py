"""The picture of the children looked after."""

import csv
import io
import json
import re

import pytest

from conftest import NARROW, WIDE, Way, by_every_way, by_two_ways, main_text, path_of, problems_of, query_of, rows_of

VIEWS = {
    "glance": ["sex", "age", "placement"], "why": ["legal-status", "need"], "who": ["ethnicity", "unaccompanied"],
    "time": ["years-in-care"], "movement": ["starts", "ceases"],
}


def choose(page, **days):
    """Fills in the days of the form, opening it first where it is folded away, and sends it."""
    folded = page.locator("details:has(form.filters)")
    if folded.count() and folded.get_attribute("open") is None:
        folded.locator("summary").click()
    for name, (day, month, year) in days.items():
        name = name.replace("_", "-")
        page.fill(f"#{name}", day)
        page.fill(f"#{name}-month", month)
        page.fill(f"#{name}-year", year)
    page.click("form.filters button[type=submit]")


def number(text):
    return int(text.replace(",", "").replace("+", "").replace("\N{MINUS SIGN}", "-"))


def tables_of(page):
    """{breakdown: rows without their total}, of the tables of the open view."""
    ids = page.locator(".tables table").evaluate_all("tables => tables.map(table => table.id)")
    return {each: rows_of(page, each) for each in ids}


@by_every_way
def test_an_analyst_reads_how_many_children_there_are(come, way):
    page = come(way, "analyst")
    page.goto(way.path("/children"))
    assert page.inner_text(".answer") == way.of(
        "139 children were looked after on 30 April 2009.", "Roedd 139 o blant yn derbyn gofal ar 30 Ebrill 2009.")
    # The picture, once: wide or narrow.
    assert sum(svg.is_visible() for svg in page.locator("figure#monthly svg").all()) == 1
    drawing = page.locator("figure#monthly svg:visible")
    assert drawing.get_attribute("role") == "img"
    assert "139" in drawing.text_content()
    # The same as a table, behind a click that needs no script.
    summary = page.locator("details:has(#monthly-table) summary")
    summary.click()
    assert page.locator("#monthly-table").is_visible()
    assert rows_of(page, "monthly-table")[0][1] == "139"
    assert len(rows_of(page, "monthly-table")) == 61


@pytest.mark.parametrize("way", [Way("en", WIDE, True), Way("cy", NARROW, False)], ids=str)
@pytest.mark.parametrize("view", VIEWS)
def test_each_tab_shows_its_tables_and_every_table_adds_up(come, way, view):
    page = come(way, "analyst")
    page.goto(way.path("/children"))
    tab = page.locator(".tabs a").nth(list(VIEWS).index(view))
    tab.click()
    current = page.locator(".tabs a[aria-current=page]")
    assert current.count() == 1
    tables = tables_of(page)
    assert len(tables) == len(VIEWS[view])
    for rows in tables.values():
        *parts, total = [number(row[1]) for row in rows]
        assert sum(parts) == total
        if view in ("glance", "why", "who", "time"):
            assert total == 139


def test_everything_shows_every_table(come):
    page = come(Way(), "analyst")
    page.goto("/children")
    page.locator(".tabs a").last.click()
    assert len(tables_of(page)) == sum(len(tables) for tables in VIEWS.values())


@by_every_way
def test_a_comparison_says_whether_the_change_is_more_than_chance(come, way):
    page = come(way, "analyst")
    page.goto(way.path("/children"))
    choose(page, compare=("31", "3", "2005"))
    assert path_of(page) == way.path("/children")
    assert "compare=2005-03-31" in query_of(page)
    said = main_text(page)
    assert "z = 0.36" in said
    assert way.of("ordinary fluctuation", "amrywiad arferol") in said
    *_, total = rows_of(page, "sex")
    assert [number(cell) for cell in total[1:]] == [139, 145, -6]
    # The chosen day stays in its boxes.
    assert [int(page.input_value(box)) for box in ("#compare", "#compare-month", "#compare-year")] == [31, 3, 2005]


@by_every_way
def test_a_day_that_no_calendar_has_stays_in_its_boxes_with_the_reason(come, way):
    page = come(way, "analyst")
    page.goto(way.path("/children"))
    with page.expect_navigation() as navigation:
        choose(page, as_at=("31", "4", "2009"))
    assert navigation.value.status == 422
    assert [field for field, _ in problems_of(page)] == ["as-at"]
    assert "31/4/2009" in page.inner_text(".error-summary")
    assert [page.input_value(box) for box in ("#as-at", "#as-at-month", "#as-at-year")] == ["31", "4", "2009"]
    assert page.locator("#as-at").get_attribute("aria-invalid") == "true"
    page.click(".error-summary a")
    assert page.locator("#as-at").is_visible()
    if way.has_scripts:
        assert page.evaluate("document.activeElement.id") == "as-at"


@by_two_ways
def test_a_day_that_no_return_tells_of_is_refused_with_the_days_that_are(come, way):
    page = come(way, "analyst")
    page.goto(way.path("/children"))
    choose(page, as_at=("1", "1", "1999"), compare=("2", "2", "2030"))
    assert [field for field, _ in problems_of(page)] == ["as-at", "compare"]
    for sentence in page.locator(".error-summary li").all_inner_texts():
        assert way.of("31 March 2004", "31 Mawrth 2004") in sentence
        assert way.of("30 April 2009", "30 Ebrill 2009") in sentence
    assert page.input_value("#as-at-year") == "1999"
    assert page.input_value("#compare-year") == "2030"


@by_two_ways
def test_the_departments_rows_take_the_place_of_the_councils(come, way):
    page = come(way, "analyst")
    page.goto(way.path("/children"))
    own = [row[0] for row in rows_of(page, "placement")]
    folded = page.locator("details:has(form.filters)")
    if folded.count() and folded.get_attribute("open") is None:
        folded.locator("summary").click()
    page.check("input[name=rows][value=dfe]")
    page.click("form.filters button[type=submit]")
    assert "rows=dfe" in query_of(page)
    assert page.is_checked("input[name=rows][value=dfe]")
    assert [row[0] for row in rows_of(page, "placement")] != own
    assert number(rows_of(page, "placement")[-1][1]) == 139


@pytest.mark.parametrize("query", ["", "?as-at=2007-03-31&rows=dfe&show=all", "?compare=2005-03-31&show=all"])
@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_downloads_hold_what_the_page_shows(come, language, query):
    way = Way(language)
    page = come(way, "analyst")
    page.goto(way.path("/children") + query)
    tables = tables_of(page)
    shown = {}
    for table, rows in tables.items():
        counts = 2 if "compare" in query else 1
        shown[table] = [[row[0], *[number(cell) for cell in row[1:1 + counts]]] for row in rows[:-1]]

    with page.expect_download() as download:
        page.locator(".actions a[href*='children.csv']").first.click()
    text = download.value.path().read_text(encoding="utf-8")
    assert re.fullmatch(r"our-children-\d{4}-\d\d-\d\d\.csv", download.value.suggested_filename)
    head, total, *lines = list(csv.reader(io.StringIO(text)))
    assert head[:4] == ["breakdown", "row", "words", "count"]
    assert total[3] == re.search(r"[\d,]+", page.inner_text(".answer")).group()
    kept = {}
    for breakdown, _, words, *counts in lines:
        kept.setdefault(breakdown, []).append([words, *map(int, counts)])
    assert kept == shown

    href = page.locator(".actions a[href*='children.json']").get_attribute("href")
    answer = page.request.get(href)
    file = json.loads(answer.text())
    kept = {}
    for row in file["rows"][1:]:
        counts = [row["count"]] + ([row["compared"]] if "compare" in query else [])
        kept.setdefault(row["breakdown"], []).append([row["words"], *counts])
    assert kept == shown
    months = [row[1] for row in reversed(rows_of(page, "monthly-table"))]
    assert [str(point["count"]) if point.get("count") is not None else None for point in file["series"]] == [
        month if month[:1].isdigit() else None for month in months]


@by_every_way
def test_changing_the_language_keeps_the_page_and_what_was_asked(come, way):
    page = come(way, "analyst")
    asked = "as-at=2008-03-31&compare=2005-03-31&rows=dfe&show=why"
    page.goto(way.path("/children?" + asked))
    counts = page.locator(".tables td").all_inner_texts()
    page.click(".language-switch")
    other = "cy" if way.language == "en" else "en"
    assert page.locator("html").get_attribute("lang") == other
    assert path_of(page) == ("/cy/children" if other == "cy" else "/children")
    assert query_of(page) == asked
    assert page.locator(".tables td").all_inner_texts() == counts
    page.click(".language-switch")
    assert path_of(page) == way.path("/children")


@by_two_ways
def test_a_kept_address_shows_the_same_to_a_colleague(come, way):
    page = come(way, "analyst")
    page.goto(way.path("/children?show=why"))
    choose(page, as_at=("31", "3", "2008"), compare=("31", "3", "2006"))
    colleague = come(way, "officer")
    colleague.goto(page.url)
    assert main_text(colleague) == main_text(page)


@by_two_ways
def test_the_first_page_answers_in_a_sentence_and_leads_to_the_picture(come, way):
    page = come(way, "analyst")
    page.goto(way.path("/"))
    assert way.of("139 children were looked after", "139 o blant yn derbyn gofal") in main_text(page)
    page.click("main section.question a[href$='/children']")
    assert path_of(page) == way.path("/children")
