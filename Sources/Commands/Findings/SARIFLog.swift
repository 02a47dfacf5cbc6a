import ArgumentParser
import JSON
import SourceText

/// Findings as one document of the Static Analysis Results Interchange Format (OASIS, SARIF 2.1.0).
struct SARIFLog {
    private let findings: [Finding]
    /// The kinds that were found, in the order of the table.
    private let kinds: [FindingKind]

    /// - Parameter findings: sorted.
    init(_ findings: [Finding]) {
        self.findings = findings
        let found = Set(findings.map(\.kind))
        kinds = FindingTable.all.filter(found.contains)
    }

    var json: JSON {
        .object([
            "$schema":
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                .object([
                    "tool": .object([
                        "driver": .object([
                            "name": "Verbatim",
                            "version": .string(ProgramVersion.number),
                            "rules": .array(kinds.map(\.sarifRule)),
                        ])
                    ]),
                    // Columns are counted in Unicode scalars.
                    "columnKind": "unicodeCodePoints",
                    "results": .array(findings.map(result)),
                ])
            ],
        ])
    }

    private func result(_ finding: Finding) -> JSON {
        let help = finding.help.map { "help: \($0)" }
        // The standard wants each of them once.
        var told: Set<Finding.Note> = []
        let notes = finding.notes.filter { told.insert($0).inserted }
        return .object([
            "ruleId": .string(finding.kind.code),
            "ruleIndex": kinds.firstIndex(of: finding.kind).map { .number($0) },
            "level": .string(finding.kind.severity.rawValue),
            "message": ([finding.message] + help).joined(separator: "\n").sarifMessage,
            "locations": [finding.place.sarifLocation(saying: nil)],
            "relatedLocations": notes.isEmpty
                ? nil : .array(notes.map { $0.place.sarifLocation(saying: $0.message) }),
        ])
    }
}

extension FindingKind {
    fileprivate var sarifRule: JSON {
        let page = try? FindingPages.page(on: code)
        return .object([
            "id": .string(code),
            "shortDescription": meaning.sarifMessage,
            "help": page.map { .object(["text": .string($0.text), "markdown": .string($0.markdown)]) },
            "defaultConfiguration": .object(["level": .string(severity.rawValue)]),
        ])
    }
}

extension Place {
    fileprivate func sarifLocation(saying message: String?) -> JSON {
        var region: JSON?
        if let line, let column, let endLine, let endColumn {
            region = .object([
                "startLine": .number(line),
                "startColumn": .number(column),
                "endLine": .number(endLine),
                "endColumn": .number(endColumn),
            ])
        }
        return .object([
            "physicalLocation": .object([
                "artifactLocation": .object(["uri": .string(path.asURI)]),
                "region": region,
            ]),
            "message": message?.sarifMessage,
        ])
    }
}

extension String {
    fileprivate var sarifMessage: JSON { .object(["text": .string(self)]) }

    /// A path as a reference by RFC 3986: relative as it is, absolute with the scheme of files.
    fileprivate var asURI: String { (hasPrefix("/") ? "file://" : "") + PercentEncoding.path(self) }
}
