"""Makes one paper: a request as JSON on standard input, the file on standard output.

Ends with 0 where the file is made, with 3 where typst or python-docx is not installed, and with 1 and a line on
standard error where the paper cannot be made.
"""
import io
import json
import os
import resource
import sys


def limit():
    """No more than this program ever needs, whatever is in the paper."""
    os.closerange(3, 65536)
    resource.setrlimit(resource.RLIMIT_CPU, (40, 40))
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def compiled(template, asked, **how):
    import typst

    return typst.compile(
        template.encode(), root=os.path.dirname(typst.__file__), font_paths=fonts(), ignore_system_fonts=True,
        sys_inputs={"asked": asked}, **how)


def fonts():
    """The letters of the papers, where they are installed; else those that typst carries."""
    try:
        import font_source_sans_pro
    except ImportError:
        return []
    return [os.path.join(os.path.dirname(font_source_sans_pro.__file__), "files")]


def pdf(asked):
    return compiled(
        asked.pop("template"), json.dumps(asked), format="pdf", pdf_standards=["ua-1"], timestamp=moment(asked))


def moment(asked):
    """The paper's own day, so that the same paper gives the same bytes."""
    import datetime

    day = asked["paper"].get("date") or "2000-01-01"
    moment = datetime.datetime.fromisoformat(day).replace(tzinfo=datetime.timezone.utc)
    return int(moment.timestamp())


PICTURE = """#let asked = json(bytes(sys.inputs.asked))
#set page(width: 17cm, height: auto, margin: 2pt)
#image(bytes(asked.svg), format: "svg", width: 100%)
"""


class Word:
    """A Word document with real styles, so that a clerk can edit it."""

    INK, QUIET, ACCENT = (0x1D, 0x24, 0x33), (0x4C, 0x55, 0x66), (0x0B, 0x53, 0x57)

    def __init__(self, asked):
        import docx
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        self.docx, self.element, self.qn = docx, OxmlElement, qn
        self.paper, self.words = asked["paper"], asked["words"]
        self.document = docx.Document()
        self.notes, self.bookmarks = [], []
        self.width = docx.shared.Cm(16.2)

    def bytes(self):
        self.set_up()
        self.frame()
        self.head()
        if self.paper["hasContents"]:
            self.contents()
        for block in self.paper["body"]:
            for kind, it in block.items():
                getattr(self, "add_" + kind)(it.get("_0", it))
        if self.notes:
            self.add_footnotes()
        out = io.BytesIO()
        self.document.save(out)
        return out.getvalue()

    # What holds for the whole document.

    def set_up(self):
        import datetime

        properties = self.document.core_properties
        language = {"en": "en-GB", "cy": "cy-GB"}[self.paper["language"]]
        properties.title, properties.author = self.paper["title"], self.paper["council"]
        properties.language, properties.subject = language, self.paper.get("subtitle") or ""
        properties.comments, properties.last_modified_by = "", self.paper["council"]
        day = datetime.datetime.fromisoformat(self.paper.get("date") or "2000-01-01")
        properties.created = properties.modified = day
        styles = self.document.styles
        defaults = styles.element.find(".//" + self.qn("w:rPrDefault") + "/" + self.qn("w:rPr"))
        for old in defaults.findall(self.qn("w:lang")):
            defaults.remove(old)
        spoken = self.made("w:lang", val=language, eastAsia=language, bidi="ar-SA")
        defaults.append(spoken)
        for name, size, colour, is_bold, before, after in [
            ("Normal", 11, self.INK, None, 0, 8), ("Title", 26, self.ACCENT, True, 6, 6),
            ("Subtitle", 14, self.INK, False, 0, 8), ("Heading 1", 18, self.ACCENT, True, 20, 8),
            ("Heading 2", 14, self.ACCENT, True, 16, 6), ("Heading 3", 12, self.INK, True, 12, 4),
            ("Quote", 14, self.INK, False, 12, 4), ("Caption", 11, self.INK, True, 12, 6),
        ]:
            self.restyle(styles[name], size, colour, is_bold, before, after)
        styles["Quote"].font.italic = False
        styles["Quote"].paragraph_format.left_indent = self.docx.shared.Cm(0.7)
        self.border(styles["Quote"].element.get_or_add_pPr(), "left", 24, "0B5357")
        for old in styles["Title"].element.pPr.findall(self.qn("w:pBdr")):
            styles["Title"].element.pPr.remove(old)
        styles["Caption"].paragraph_format.keep_with_next = True

    def restyle(self, style, size, colour, is_bold, before, after):
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for each in list(fonts.attrib):
            del fonts.attrib[each]
        style.font.name = "Calibri"
        fonts.set(self.qn("w:cs"), "Calibri")
        style.font.size, style.font.bold = self.docx.shared.Pt(size), is_bold
        style.font.color.rgb = self.docx.shared.RGBColor(*colour)
        style.paragraph_format.space_before = self.docx.shared.Pt(before)
        style.paragraph_format.space_after = self.docx.shared.Pt(after)

    def frame(self):
        section, cm = self.document.sections[0], self.docx.shared.Cm
        section.page_width, section.page_height = cm(21), cm(29.7)
        section.left_margin = section.right_margin = cm(2.4)
        section.top_margin, section.bottom_margin = cm(2.5), cm(2.2)
        section.different_first_page_header_footer = True
        head = section.header.paragraphs[0]
        head.paragraph_format.tab_stops.clear_all()
        head.paragraph_format.tab_stops.add_tab_stop(self.width, self.docx.enum.text.WD_TAB_ALIGNMENT.RIGHT)
        self.small(head.add_run(self.paper["runningHead"] + "\t" + self.paper["council"]))
        self.border(head._p.get_or_add_pPr(), "bottom", 4, "B9B3A8")
        for footer in (section.footer, section.first_page_footer):
            foot = footer.paragraphs[0]
            foot.alignment = self.docx.enum.text.WD_ALIGN_PARAGRAPH.RIGHT
            self.field(foot, "PAGE", "1")
            self.small(foot.add_run(" %s " % self.words["of"]))
            self.field(foot, "NUMPAGES", "1")

    def head(self):
        self.document.add_paragraph().add_run(self.paper["council"]).bold = True
        self.document.add_paragraph(self.paper["title"], style="Title")
        if self.paper.get("subtitle"):
            self.document.add_paragraph(self.paper["subtitle"], style="Subtitle")
        facts = [each for each in (self.words["date"], self.paper.get("audience")) if each]
        line = self.document.add_paragraph()
        self.small(line.add_run(" · ".join(facts)))
        self.border(line._p.get_or_add_pPr(), "bottom", 12, "0B5357")

    def contents(self):
        """A field that Word fills with page numbers; until then the headings stand in it."""
        self.document.add_paragraph().add_run(self.words["contents"]).bold = True
        headings = [block["heading"] for block in self.paper["body"] if "heading" in block]
        headings = [each for each in headings if each["level"] < 3] or [{"level": 1, "text": ""}]
        for index, each in enumerate(headings):
            line = self.document.add_paragraph()
            line.paragraph_format.left_indent = self.docx.shared.Cm(0.6 * (each["level"] - 1))
            line.paragraph_format.space_after = self.docx.shared.Pt(2)
            if index == 0:
                self.field_part(line, "begin", dirty="true")
                self.instruction(line, 'TOC \\o "1-2" \\h \\z \\u')
                self.field_part(line, "separate")
            line.add_run(each["text"])
            if index == len(headings) - 1:
                self.field_part(line, "end")
        self.add_pageBreak({})

    # The blocks.

    def add_heading(self, it):
        self.document.add_heading(it["text"], level=it["level"])

    def add_paragraph(self, it):
        self.runs(self.document.add_paragraph(), it["runs"])

    def add_list(self, it):
        style = "List Number" if it["isNumbered"] else "List Bullet"
        number = self.fresh_numbers() if it["isNumbered"] else None
        for item in it["items"]:
            line = self.document.add_paragraph(style=style)
            if number is not None:
                facts = line._p.get_or_add_pPr().get_or_add_numPr()
                facts.get_or_add_ilvl().val = 0
                facts.get_or_add_numId().val = number
            self.runs(line, item)

    def fresh_numbers(self):
        """Numbers that begin at 1 again."""
        numbering = self.document.part.numbering_part.element
        style = self.document.styles["List Number"].element.pPr.numPr.numId.val
        kind = next(each for each in numbering.num_lst if each.numId == style).abstractNumId.val
        number = numbering.add_num(kind)
        number.add_lvlOverride(ilvl=0).add_startOverride(1)
        return number.numId

    def add_quote(self, it):
        said = self.words["openQuote"] + it["text"] + self.words["closeQuote"]
        line = self.document.add_paragraph(style="Quote")
        self.speak(line.add_run(said), it.get("language"))
        line.paragraph_format.keep_with_next = bool(it.get("source"))
        if it.get("source"):
            source = self.document.add_paragraph()
            source.paragraph_format.left_indent = self.docx.shared.Cm(0.7)
            self.small(source.add_run(it["source"]))

    def add_note(self, it):
        """Paragraphs with one frame around them, which Word draws where they follow each other."""
        lines = []
        if it.get("title"):
            lines.append(self.document.add_paragraph())
            lines[0].add_run(it["title"]).bold = True
            lines[0].paragraph_format.keep_with_next = True
        lines.append(self.document.add_paragraph())
        self.runs(lines[-1], it["runs"])
        for line in lines:
            facts = line._p.get_or_add_pPr()
            self.border(facts, "top left bottom right", 6, "4C5566")
            shade = self.made("w:shd", val="clear", color="auto", fill="F6F4EF")
            facts.find(self.qn("w:pBdr")).addnext(shade)

    def add_pageBreak(self, it):
        self.document.add_page_break()

    def add_table(self, it):
        if it.get("caption"):
            self.document.add_paragraph(it["caption"], style="Caption")
        count = len(it["heads"])
        table = self.document.add_table(1 + len(it["rows"]), count, style="Table Grid")
        table.autofit = False
        grey = self.made("w:tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            grey.append(self.made("w:" + side, val="single", sz="4", space="0", color="B9B3A8"))
        # Word is strict about the order in which these facts stand.
        next(each for each in table._tbl.tblPr if each.tag in map(self.qn, ("w:tblLayout", "w:tblLook"))).addprevious(
            grey)
        table._tbl.tblPr.append(self.made("w:tblCaption", val=it.get("caption") or it["heads"][0]))
        widths = [int(self.width * each / 100) for each in it["widths"]]
        for column, width in zip(table.columns, widths):
            column.width = width
        rows = [it["heads"]] + it["rows"]
        for index, (row, texts) in enumerate(zip(table._tbl.tr_lst, rows)):
            facts = row.get_or_add_trPr()
            facts.append(self.made("w:cantSplit"))
            if index == 0:
                facts.append(self.made("w:tblHeader"))
            is_strong = index == 0 or (it["hasTotal"] and index == len(rows) - 1)
            for column, (cell, text) in enumerate(zip(row.tc_lst, texts)):
                cell.width = widths[column]
                self.cell(cell, text, column in it["numberColumns"], is_strong, count > 6)
        self.document.add_paragraph()

    def cell(self, cell, text, is_number, is_strong, is_small):
        from docx.text.paragraph import Paragraph

        line = Paragraph(cell.p_lst[0], cell)
        line.paragraph_format.space_after = self.docx.shared.Pt(2)
        if is_number:
            line.alignment = self.docx.enum.text.WD_ALIGN_PARAGRAPH.RIGHT
        run = line.add_run(text)
        run.font.size = self.docx.shared.Pt(9 if is_small else 10)
        run.bold = is_strong or None

    def add_chart(self, it):
        picture = compiled(PICTURE, json.dumps({"svg": it["svg"]}), format="png", ppi=200)
        self.document.add_paragraph(it["title"], style="Caption")
        line = self.document.add_paragraph()
        shape = line.add_run().add_picture(io.BytesIO(picture), width=self.width)
        facts = shape._inline.docPr
        facts.set("descr", it["description"])
        facts.set("title", it["title"])

    # Smaller things.

    def made(self, name, **attributes):
        element = self.element(name)
        for key, value in attributes.items():
            element.set(self.qn("w:" + key), value)
        return element

    def speak(self, run, language):
        """Says in which language words are, where it is not the paper's."""
        if language:
            code = {"en": "en-GB", "cy": "cy-GB"}[language]
            run._r.get_or_add_rPr().append(self.made("w:lang", val=code))

    def small(self, run):
        run.font.size = self.docx.shared.Pt(9.5)
        run.font.color.rgb = self.docx.shared.RGBColor(*self.QUIET)

    def border(self, properties, sides, size, colour):
        border = self.made("w:pBdr")
        for side in sides.split():
            border.append(self.made("w:" + side, val="single", sz=str(size), space="8", color=colour))
        properties.insert_element_before(
            border, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr")

    def runs(self, line, all_runs):
        for it in all_runs:
            if it.get("link"):
                parent = self.link(line, it["link"])
            else:
                parent = None
            run = line.add_run(it["text"])
            self.speak(run, it.get("language"))
            run.bold = True if it["style"] == "bold" else None
            run.italic = True if it["style"] == "italic" else None
            if parent is not None:
                run.font.underline = True
                run.font.color.rgb = self.docx.shared.RGBColor(*self.ACCENT)
                parent.append(run._r)
            if it.get("footnote"):
                self.notes.append(it["footnote"])
                mark = line.add_run()
                mark.font.superscript = True
                mark._r.append(self.made("w:footnoteReference", id=str(len(self.notes))))

    def link(self, line, address):
        kind = self.docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK
        element = self.element("w:hyperlink")
        element.set(self.qn("r:id"), line.part.relate_to(address, kind, is_external=True))
        line._p.append(element)
        return element

    def field(self, line, code, shown):
        self.field_part(line, "begin")
        self.instruction(line, code)
        self.field_part(line, "separate")
        self.small(line.add_run(shown))
        self.field_part(line, "end")

    def field_part(self, line, kind, **more):
        line.add_run()._r.append(self.made("w:fldChar", fldCharType=kind, **more))

    def instruction(self, line, code):
        text = self.element("w:instrText")
        text.set(self.qn("xml:space"), "preserve")
        text.text = " %s " % code
        line.add_run()._r.append(text)

    def add_footnotes(self):
        """python-docx knows no footnotes: their part is written here."""
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part
        from xml.sax.saxutils import escape

        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        notes = "".join(
            '<w:footnote w:id="%d"><w:p><w:pPr><w:spacing w:after="40"/></w:pPr>%s<w:r><w:rPr><w:sz w:val="18"/>'
            '</w:rPr><w:t xml:space="preserve"> %s</w:t></w:r></w:p></w:footnote>' % (index + 1, mark, escape(text))
            for index, text in enumerate(self.notes))
        xml = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes xmlns:w="%s">'
            '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
            '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
            "</w:footnote>%s</w:footnotes>" % (space, notes))
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        part = Part(PackURI("/word/footnotes.xml"), kind, xml.encode(), self.document.part.package)
        self.document.part.relate_to(
            part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes")


def main():
    limit()
    asked = json.load(sys.stdin.buffer)
    try:
        import docx  # noqa: F401
        import typst  # noqa: F401
    except ImportError as error:
        print(error, file=sys.stderr)
        return 3
    if asked["form"] == "check":
        made = b"ready"
    elif asked["form"] == "pdf":
        made = pdf(asked)
    else:
        made = Word(asked).bytes()
    sys.stdout.buffer.write(made)
    return 0


sys.exit(main())
