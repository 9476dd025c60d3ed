import Testing

@testable import SSDA903

/// The codes that each collection year has, as the field's own list tells them (`903.md` section 3), and how many.
struct RuleYearsTests {
    @Test(arguments: 2023...2027)
    func `a year has the rules that the field has in it, and no other`(_ ending: Int) {
        let declared = RuleYearsTests.declared(in: ending)
        let listed = Set(RuleYearsTests.listed.filter { $0.years.contains(ending) }.flatMap(\.codes))
        #expect(listed.subtracting(declared).isEmpty, "not declared: \(listed.subtracting(declared).sorted())")
        #expect(declared.subtracting(listed).isEmpty, "not listed: \(declared.subtracting(listed).sorted())")
    }

    @Test(arguments: zip(2023...2027, [293, 312, 305, 316, 327]))
    func `a year has as many rules as the field counts`(_ ending: Int, _ count: Int) {
        #expect(RuleYearsTests.declared(in: ending).count == count)
    }

    @Test
    func `all years together have 340 rules`() {
        #expect(Set(Rule.all.map(\.code)).count == 340)
    }

    @Test
    func `a code is declared once for each table that it flags`() {
        let declared = Rule.all.map { "\($0.code) of \($0.table.rawValue)" }
        let doubled = Dictionary(grouping: declared) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(doubled.isEmpty, "\(doubled.sorted())")
    }

    private static func declared(in ending: Int) -> Set<String> {
        Set(Rule.all.filter { $0.years.contains(ReturnYear(ending: ending)) }.map(\.code))
    }

    /// Years by the 31 March that ends them.
    private static let listed: [(years: ClosedRange<Int>, codes: [String])] = [
        (
            2023...2024,
            words(
                """
                370 445 451 555 556
                """)
        ),
        (
            2023...2027,
            words(
                """
                101 102 103 104 105 112 113 114 115 116 117 118 119 120 131 132 133 134 141 142 143 144 145 146 147
                148 149 151 153 157 158 159 164 165 166 167 168 169 171 174 175 176 177 178 179 180 181 182 184 185
                186 187 188 189 190 191 192 193 196 197B 197a 198 199 202 203 204 205A 205B 205C 205D 207 208 209
                210 213 214 215 217 218 219 221 222 224 225 226 227 228 229 301 302 303 304 331 333 334 335 336 344
                345 351 352 353 354 355 356 357 358 359 361 362 363 364 365 366 367 371 372 373 374 375 376 377 378
                379 380 381 382 383 384 385 386 387 388 389 390 391 392a 392b 392c 392d 393 398 399 406 407 408 411
                420 426 431 432 433 434 435 436 437 440 441 442 446 452 453 460 501 502 503A 503B 503C 503D 503E
                503F 503G 503H 503J 504 511 514 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 542
                543 544 545 546 547 550 551 552 553 554 557 558 559 560 561 562 563 564 565 566 567 570 571 574 575
                576 577 578 579 580 581 582 583 584 586 601 602 607 611 612 620 621 624 625 626 628 630 631 632 633
                634 635 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1014 1015 3001 EPI INT01
                INT02 INT03 INT04 INT05 INT06 INT07 INT08 INT09 INT11 INT12 INT13 INT14 INT15 INT16 INT17 INT18
                INT21 INT31 INT32 INT33 INT34 INT35 INT36 NoE
                """)
        ),
        (
            2024...2024,
            words(
                """
                217t 230 SW01STG1 SW03STG1 SW11aSTG2 SW14STG2
                """)
        ),
        (
            2024...2027,
            words(
                """
                347 1016 SW02STG1 SW04STG1 SW05STG1 SW06STG2 SW07STG2 SW08STG2 SW09STG2 SW10STG2 SW11bSTG2 SW12STG2
                SW13STG1
                """)
        ),
        (
            2025...2025,
            words(
                """
                SW01aSTG1 SW01bSTG1
                """)
        ),
        (
            2025...2027,
            words(
                """
                231 232
                """)
        ),
        (
            2026...2027,
            words(
                """
                233 234 241 242 243 348 444 454 SW10aSTG2 SW10bSTG2 SW17STG2 SW18STG2 SW19STG2
                """)
        ),
        (
            2027...2027,
            words(
                """
                700 701 702 703 704 705 706 707 708 709 710
                """)
        ),
    ]

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
