// The index as the search page's script loads it, part by part, as classic scripts: pages opened from a folder may load
// nothing else.
extension SearchIndex {
    /// The folder of a site in which its files stand, and nothing else.
    static let folder = "search/"

    /// - Parameter lines: literals.
    static func file(named name: String, lines: @escaping @Sendable () -> [[UInt8]]) -> SiteFile {
        SiteFile(path: "\(folder)\(name).js") { SearchCode.file(named: name, lines()) }
    }

    /// The files that a search loads first: what parts there are, and the records' days.
    ///
    /// - Parameters:
    ///   - records: the parts with records.
    ///   - terms: those with terms, each with the term with which it begins.
    func lists(of records: [SearchParts.Part], _ terms: [(name: String, term: String)]) -> [SiteFile] {
        let parts = partLines(records, terms)
        let days = dayLines
        return [Self.file(named: "parts") { parts }, Self.file(named: "days") { days }]
    }

    /// How many records there are of each kind; how many each part with records has; with what term each part with
    /// terms begins.
    private func partLines(
        _ records: [SearchParts.Part],
        _ terms: [(name: String, term: String)]
    ) -> [[UInt8]] {
        let countsOfKinds = zip(SearchKind.allCases, counts).map { Self.pair($0.rawValue, $1) }
        let countsOfParts = records.map { Self.pair($0.name, $0.items.count) }
        let firstTerms = terms.map { part in
            var line = Array("[".utf8)
            SearchCode.append(part.name, to: &line)
            line.append(UInt8(ascii: ","))
            SearchCode.append(part.term, to: &line)
            line.append(UInt8(ascii: "]"))
            return line
        }
        return [countsOfKinds, countsOfParts, firstTerms].map { lines in
            Array("[\n".utf8) + lines.joined(separator: ",\n".utf8) + Array("\n]".utf8)
        }
    }

    /// The days of each kind's records, or null.
    private var dayLines: [[UInt8]] {
        days.map { days in
            guard let days else { return Array("null".utf8) }
            let quote = [UInt8(ascii: "\"")]
            return quote + SearchDays.encode(days) + quote
        }
    }

    private static func pair(_ name: String, _ count: Int) -> [UInt8] {
        var line = Array("[".utf8)
        SearchCode.append(name, to: &line)
        line += ",\(count)]".utf8
        return line
    }
}
