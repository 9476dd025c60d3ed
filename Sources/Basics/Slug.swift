import Foundation

extension String {
    /// The words as a key that people can read and write: `Free leisure passes (16+)` gives `free-leisure-passes-16`.
    /// Letters lose their accents; what is neither letter nor digit separates. At most 60 letters, never empty.
    package var slug: String {
        var words: [String] = []
        var word = ""
        for scalar in folded.unicodeScalars {
            if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
                word.unicodeScalars.append(scalar)
            } else if scalar != "’", scalar != "'" {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        var slug = ""
        for word in words where slug.count + word.count < 60 { slug += (slug.isEmpty ? "" : "-") + word }
        if slug.isEmpty, let word = words.first { slug = String(word.prefix(40)) }
        return slug.isEmpty ? "x" : slug
    }

    /// In small letters without accents: what searching compares.
    package var folded: String {
        let marks: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"
        var scalars = String.UnicodeScalarView()
        for scalar in lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
        where !marks.contains(scalar) { scalars.append(scalar) }
        return String(scalars)
    }
}
