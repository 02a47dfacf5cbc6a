import TestSupport

/// A record's file taken apart at its lists, to be edited at random.
struct RewrittenRecord {
    private var lines: [String]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    var text: String { lines.joined(separator: "\n") }

    /// Something in a list of the front matter is taken away, written twice, moved or written otherwise; or it's taken
    /// from another file.
    ///
    /// - Parameters:
    ///   - others: texts of articles, by their identifiers.
    ///   - names: identifiers that fields may name, by the field.
    mutating func edit(
        _ others: [String: String],
        _ names: [String: [String]],
        _ generator: inout SeededGenerator
    ) {
        let places = items.shuffled(using: &generator)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0, 1:
            guard let place = places.first else { return }
            lines.removeSubrange(place)
            removeEmptyLists()
        case 2:
            guard let place = places.first else { return }
            lines.insert(contentsOf: lines[place], at: place.upperBound)
        case 3:
            let first = places.first
            guard let first, let next = items.first(where: { isBeside($0, first) }) else { return }
            let swapped = Array(lines[next]) + Array(lines[first])
            lines.replaceSubrange(first.lowerBound..<next.upperBound, with: swapped)
        case 4, 5:
            name(names, &generator)
        default:
            guard let other = others.keys.sorted().randomElement(using: &generator), let text = others[other]
            else { return }
            take(from: RewrittenRecord(text), of: other, &generator)
        }
    }
}

extension RewrittenRecord {
    private var end: Int { lines.dropFirst().firstIndex(of: "---") ?? lines.count }

    /// The lines of each entry in a list, those within entries too.
    private var items: [Range<Int>] {
        (0..<end).filter { lines[$0].drop { $0 == " " }.hasPrefix("- ") && lines[$0].hasPrefix("  ") }.map {
            start in
            let depth = indentation(start)
            let next = (start + 1..<end).first { indentation($0) <= depth } ?? end
            return start..<next
        }
    }

    private func indentation(_ line: Int) -> Int {
        lines[line].isEmpty ? Int.max : lines[line].prefix { $0 == " " }.count
    }

    private func isBeside(_ item: Range<Int>, _ former: Range<Int>) -> Bool {
        item.lowerBound == former.upperBound && indentation(item.lowerBound) == indentation(former.lowerBound)
    }

    /// A key of a list needs one.
    private mutating func removeEmptyLists() {
        for key in ["passages:", "citations:", "bears-on:", "changes:"] {
            while let line = lines[..<end].indices.first(where: {
                lines[$0].drop { $0 == " " } == key
                    && (lines[$0 + 1] == "---" || indentation($0 + 1) <= indentation($0))
            }) { lines.remove(at: line) }
        }
    }

    /// Another record is named in a field.
    private mutating func name(_ names: [String: [String]], _ generator: inout SeededGenerator) {
        let fields = lines[..<end].indices.filter { line in
            // The sentence of a claim is one of its own.
            !lines[line].hasPrefix("claim: ")
                && names.keys.contains { lines[line].drop { " -".contains($0) }.hasPrefix($0 + ": ") }
        }
        guard let line = fields.randomElement(using: &generator),
            let colon = lines[line].firstIndex(of: ":"),
            let all = names[String(lines[line][..<colon].drop { " -".contains($0) })]
        else { return }
        let isList = lines[line].hasSuffix("]")
        let chosen = all.shuffled(using: &generator).prefix(
            isList ? Int.random(in: 0...2, using: &generator) : 1
        )
        let value = chosen.joined(separator: ", ")
        lines[line] = "\(lines[line][...colon]) \(isList ? "[\(value)]" : value)"
    }

    /// A passage of an article is quoted here too: by a claim as its own citation, by an article as if it stood in it; or
    /// by either in its body.
    private mutating func take(
        from other: RewrittenRecord,
        of article: String,
        _ generator: inout SeededGenerator
    ) {
        let passages = other.items.filter { other.lines[$0.lowerBound].hasPrefix("  - quote: ") }
        guard let passage = passages.randomElement(using: &generator).map({ Array(other.lines[$0]) }) else {
            return
        }
        let isClaim = lines.contains { $0.hasPrefix("claim: ") }
        let words = passage[0].dropFirst("  - quote: ".count)
        if isClaim, words.allSatisfy({ $0 != "|" && $0 != "[" }), Bool.random(using: &generator) {
            lines.append("Quoted: [\"\(words)\"](article:\(article)).\n")
            return
        }
        let own = passage.prefix { $0 != "    bears-on:" }
        if isClaim {
            let rest = own.dropFirst().map { $0.hasPrefix("  - ") ? "    " + $0.dropFirst(4) : $0 }
            let citation =
                ["  - article: \(article)", "    " + passage[0].dropFirst(4)] + rest + ["    stance: asserts"]
            put(citation, in: "citations:")
        } else {
            put(Bool.random(using: &generator) ? Array(own) : passage, in: "passages:")
        }
    }

    private mutating func put(_ item: [String], in list: String) {
        if let line = lines[..<end].firstIndex(of: list) {
            lines.insert(contentsOf: item, at: line + 1)
        } else {
            lines.insert(contentsOf: [list] + item, at: end)
        }
    }
}
