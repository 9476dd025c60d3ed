import Foundation

/// Whether a person watches standard error: progress is drawn for one, and written in plain lines for a log.
private let isTerminal = isatty(2) == 1

private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

/// Says a line at once, also where standard output is a file or a pipe.
package func say(_ line: String) {
    print(line)
    fflush(nil)
}

/// Work in named steps: "2/3 Reducing and sealing the records".
package final class Steps {
    private let count: Int
    private var current = 0

    package init(of count: Int) { self.count = count }

    package func next(_ words: String) {
        current += 1
        write(isTerminal ? "\r\u{1B}[K\(current)/\(count) \(words) …" : "\(current)/\(count) \(words)\n")
    }

    package func done() { if isTerminal { write("\r\u{1B}[K") } }
}

/// Work whose share done is known: a bar on a terminal, a line at each quarter elsewhere.
package final class Bar {
    private let words: String
    private var shownQuarter = 0

    package init(_ words: String) { self.words = words }

    /// - Parameter share: 0 to 1.
    package func show(_ share: Double) {
        if isTerminal {
            let filled = Int(share * 30)
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
            write("\r\u{1B}[K\(words) \(bar) \(Int(share * 100))%")
        } else if Int(share * 4) > shownQuarter {
            shownQuarter = Int(share * 4)
            write("\(words): \(shownQuarter * 25)%\n")
        }
    }

    package func done() { if isTerminal { write("\r\u{1B}[K") } }
}
