extension SearchIndex {
    /// The folder of a site in which its files stand, and nothing else.
    static let folder = "search/"

    /// The index as the search page's script loads it, part by part, as classic scripts: pages opened from a folder may
    /// load nothing else.
    var files: [SiteFile] {
        let terms = termParts.parts.map { part in
            Self.file(part.name) { self.terms[part.items].map(\.line) }
        }
        let records = recordParts.parts.map { part in
            Self.file(part.name) { Array(self.records[part.items]) }
        }
        return [Self.file("parts") { partLines }, Self.file("days") { dayLines }] + terms + records
    }

    private static func file(_ name: String, lines: @escaping @Sendable () -> [[UInt8]]) -> SiteFile {
        SiteFile(path: "\(folder)\(name).js") { SearchCode.file(named: name, lines()) }
    }
}

extension SearchIndex {
    /// How many records there are of each kind; how many each part with records has; with what term each part with
    /// terms begins.
    fileprivate var partLines: [[UInt8]] {
        let countsOfKinds = zip(SearchKind.allCases, counts).map { Self.pair($0.rawValue, $1) }
        let countsOfParts = recordParts.parts.map { Self.pair($0.name, $0.items.count) }
        let firstTerms = termParts.parts.map { part in
            var line = Array("[".utf8)
            SearchCode.append(part.name, to: &line)
            line.append(UInt8(ascii: ","))
            SearchCode.append(terms[part.items.lowerBound].term, to: &line)
            line.append(UInt8(ascii: "]"))
            return line
        }
        return [countsOfKinds, countsOfParts, firstTerms].map { lines in
            Array("[\n".utf8) + lines.joined(separator: ",\n".utf8) + Array("\n]".utf8)
        }
    }

    /// The days of each kind's records, or null.
    fileprivate var dayLines: [[UInt8]] {
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
