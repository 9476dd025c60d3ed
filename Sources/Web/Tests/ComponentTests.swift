import Basics
import Testing

@testable import Web

@Suite struct FieldTests {
    @Test func `a script typed into a field comes back as the words that were typed`() {
        let typed = "<script>alert('x')</script>\" onfocus=\"alert(1)"
        let fields = [
            TextField("who", "Who?", value: typed, language: .english).html,
            TextArea("who", "Who?", value: typed, language: .english).html,
            DateField("who", "When?", value: .init(day: typed), language: .english).html,
            Radios("who", "Who?", [Choice(typed, typed, hint: typed)], chosen: typed, language: .english).html,
            Checkboxes("who", typed, [Choice(typed, typed)], chosen: [typed], language: .english).html,
            Select("who", "Who?", [Choice(typed, typed)], hint: typed, chosen: typed, language: .english).html,
            FileField("who", typed, problem: typed, language: .english).html,
            PasswordField("who", typed, problem: typed, language: .english).html,
        ]
        for field in fields {
            #expect(field.source.contains("&lt;script&gt;"))
            #expect(!field.source.contains("<script"))
            #expect(!field.source.contains("\" onfocus=\""))
        }
    }

    @Test func `a problem is read out with its field and marks it as wrong`() {
        let field = TextField("reason", "Why?", hint: "In a line", problem: "Say why", language: .english).html.source
        #expect(field.contains("aria-describedby=\"reason-hint reason-problem\""))
        #expect(field.contains("aria-invalid=\"true\""))
        #expect(field.contains("<p class=\"hint\" id=\"reason-hint\">In a line</p>"))
        #expect(field.contains("id=\"reason-problem\"><span class=\"unseen\">Error: </span>Say why</p>"))
    }

    @Test func `a field with nothing wrong says nothing of problems`() {
        let field = TextField("reason", "Why?", language: .english).html.source
        #expect(field.contains("<label for=\"reason\">Why?</label>"))
        #expect(!field.contains("aria-"))
        #expect(!field.contains("field-wrong"))
    }

    @Test func `a date keeps what was typed even where no calendar has it`() {
        let typed = DateField.Typed(day: "31", month: "4", year: "2027")
        let field = DateField("held-on", "Held on", value: typed, problem: "No such day", language: .welsh).html.source
        #expect(typed.date == nil)
        #expect(field.contains("id=\"held-on\" name=\"held-on-day\" type=\"text\" value=\"31\""))
        #expect(field.contains("name=\"held-on-month\" type=\"text\" value=\"4\""))
        #expect(field.contains("<label for=\"held-on-year\">Blwyddyn</label>"))
        #expect(field.contains("<fieldset class=\"field field-wrong\" aria-describedby=\"held-on-problem\">"))
        #expect(field.contains("Gwall: "))
    }

    @Test func `a date that the calendar has can be read, spaces and all`() {
        #expect(DateField.Typed(day: " 7", month: "03 ", year: "2027").date == Day(2027, 3, 7))
        #expect(Day(2027, 3, 7).map { DateField.Typed($0) } == .init(day: "7", month: "3", year: "2027"))
        #expect(DateField.Typed(day: "seven", month: "3", year: "2027").date == nil)
    }

    @Test func `the error summary's links land on the first box of a group`() {
        let choices = [Choice("a", "A"), Choice("b", "B")]
        let group = Radios("place", "Where?", choices, problem: "Say where", language: .english).html.source
        let summary = ErrorSummary([Problem("place", Bilingual("Say where", cy: "Dywedwch ble"))], language: .english)
        #expect(summary.html.source.contains("<a href=\"#place\">Say where</a>"))
        #expect(group.contains("<input id=\"place\" name=\"place\" type=\"radio\" value=\"a\">"))
        #expect(group.contains("id=\"place-2\""))
    }

    @Test func `a form without problems has no error summary`() {
        #expect(ErrorSummary([Problem](), language: .english).html.isEmpty)
    }

    @Test func `what was chosen stays chosen`() {
        let choices = [Choice("a", "A"), Choice("b", "B")]
        let boxes = Checkboxes("tell", "Who?", choices, chosen: ["b"], language: .english).html.source
        #expect(boxes.contains("value=\"b\" checked>"))
        #expect(!boxes.contains("value=\"a\" checked>"))
        let list = Select("body", "Body", choices, chosen: "b", language: .english).html.source
        #expect(list.contains("<option value=\"b\" selected>B</option>"))
    }

    @Test func `a line break typed first into a text area is not lost`() {
        #expect(TextArea("a", "A", value: "\nwords", language: .english).html.source.contains(">\n\nwords</textarea>"))
    }

    @Test func `a password is never sent back to the page`() {
        let field = PasswordField("password", "Password", purpose: .new, language: .english).html.source
        #expect(!field.contains("value="))
        #expect(field.contains("autocomplete=\"new-password\""))
    }
}

@Suite struct ComponentTests {
    let table = DataTable(
        id: "ages", caption: "By \"age\" & sex",
        columns: [
            .init("Age", sort: .init(href: "?sort=age&down", state: .ascending)),
            .init("Girls", .number, sort: .init(href: "?sort=girls")), .init("Boys", .number),
        ],
        rows: [.init("<b>Under 1</b>", "5", "<script>")], total: .init("All", "61", "78"),
        footnote: .text("At month end"))

    @Test func `a table's words cannot become markup`() {
        let source = table.html.source
        #expect(source.contains("By &quot;age&quot; &amp; sex</caption>"))
        #expect(source.contains("&lt;b&gt;Under 1&lt;/b&gt;"))
        #expect(!source.contains("<script>"))
        #expect(source.contains("href=\"?sort=age&amp;down\""))
    }

    @Test func `a table says which heads belong to which cells, and how it is sorted`() {
        let source = table.html.source
        #expect(source.contains("<th scope=\"col\" role=\"columnheader\" aria-sort=\"ascending\">"))
        #expect(source.contains("class=\"number\" aria-sort=\"none\">"))
        #expect(source.contains("<th scope=\"row\" role=\"rowheader\">All</th>"))
        #expect(source.contains("<td role=\"cell\" data-label=\"Girls\" class=\"number\">61</td>"))
        #expect(source.contains("aria-describedby=\"ages-footnote\""))
    }

    @Test func `a table too wide for the page can be scrolled by keyboard`() {
        let columns = (0..<8).map { DataTable.Column("\($0)") }
        let source = DataTable(id: "wide", caption: "Wide", columns: columns, rows: []).html.source
        #expect(source.contains("role=\"region\" aria-labelledby=\"wide-caption\" tabindex=\"0\""))
    }

    @Test func `the figure comes first, then the percentage, then the sentence`() {
        let sentence = FigureSentence(1188, of: 2209, percentage: "54%", sentence: "mewn pryd", language: .welsh).html
        #expect(
            sentence.source
                == "<p class=\"figure-sentence\"><strong>1,188 o 2,209</strong> "
                + "<span class=\"figure-percentage\">54%</span> <span class=\"figure-meaning\">mewn pryd</span></p>")
    }

    @Test func `the open tab is named as the current page`() {
        let tabs = Tabs("Views", [.init("One", href: "/1", isCurrent: true), .init("Two", href: "/2")]).html.source
        #expect(tabs.contains("<a href=\"/1\" aria-current=\"page\">One</a>"))
        #expect(tabs.contains("<a href=\"/2\">Two</a>"))
    }

    @Test func `a list of one page has no way to other pages`() {
        #expect(Pagination(page: 1, of: 1, previous: nil, next: nil, language: .english).html.isEmpty)
        let first = Pagination(page: 1, of: 3, previous: nil, next: "?page=2", language: .welsh).html.source
        #expect(first.contains("Tudalen 1 o 3"))
        #expect(!first.contains("Tudalen flaenorol"))
    }

    @Test func `the first page has no breadcrumbs`() {
        #expect(Breadcrumbs([], language: .english).html.isEmpty)
    }

    @Test(arguments: [
        (NotificationBanner.Kind.notice, "role=\"region\""), (.done, "role=\"status\""), (.problem, "role=\"alert\""),
    ])
    func `a banner is announced as its kind asks`(kind: NotificationBanner.Kind, role: String) {
        let banner = NotificationBanner(kind, "Tom & Mair", language: .english).html.source
        #expect(banner.contains(role))
        #expect(banner.contains("<p>Tom &amp; Mair</p>"))
    }

    @Test func `a person is asked before anything is sent, and can go back`() {
        let step = ConfirmStep(
            question: "Publish?", whatHappens: .text("Anyone can read it."), action: "/publish",
            hidden: input(.type("hidden"), .name("token"), .value("t")), confirm: "Publish the pack", kind: .primary,
            cancel: "/pack", language: .english
        ).html.source
        #expect(
            step.contains("<form method=\"post\" action=\"/publish\" class=\"confirm-step\"><input type=\"hidden\""))
        #expect(step.contains("<button type=\"submit\" class=\"button\">Publish the pack</button>"))
        #expect(step.contains("<a href=\"/pack\">No, go back</a>"))
    }

    @Test func `a change link says what it changes`() {
        let list = SummaryList([.init("Held on", "27 March", action: PageLink("Change", href: "/d"))]).html.source
        #expect(list.contains("<a href=\"/d\">Change<span class=\"unseen\"> (Held on)</span></a>"))
    }

    @Test func `filters are sent in the address`() {
        let filters = Filters("Narrow", action: "/c", groups: [.text("x")], clear: "/c", language: .english).html.source
        #expect(filters.hasPrefix("<form class=\"filters\" method=\"get\" action=\"/c\" aria-label=\"Narrow\">"))
        #expect(filters.contains("Clear the filters"))
    }
}
