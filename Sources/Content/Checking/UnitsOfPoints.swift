import FrontMatter
import SourceText

extension Check {
    /// The amounts that are given for a point have one unit: what's in another one can't be compared with them.
    static let unitsOfPoints = Check(kinds: [.unitsDiffer]) { evidence in
        let corpus = evidence.corpus
        var units: [Point: Units] = [:]
        for citation in corpus.citations where citation.scope != .other {
            for reading in citation.says {
                let points = corpus[citation.claim].points
                guard let point = points.firstIndex(where: { $0.key.value == reading.point.value }),
                    points[point].value == .amount,
                    let value = reading.comparedText.flatMap({ try? PointValue($0, as: .amount) })
                else { continue }
                units[Point(claim: citation.claim, number: point), default: Units()].add(value, of: reading)
            }
        }
        return units.sorted { $0.key < $1.key }.filter { $1.given.count > 1 }.flatMap { point, units in
            Finding.unitsDiffer(units.given, for: point.number, of: corpus[point.claim])
        }
    }
}

/// A row of a claim's comparison table.
private struct Point: Hashable, Comparable {
    let claim: Index<Claim>
    let number: Int

    static func < (one: Point, other: Point) -> Bool {
        (one.claim, one.number) < (other.claim, other.number)
    }
}

/// The units in which a point is given, each with the reading that has it first.
private struct Units {
    private(set) var given: [(unit: String, reading: Reading)] = []
    private var seen: Set<String> = []

    mutating func add(_ value: PointValue, of reading: Reading) {
        guard case .amount(_, let unit) = value, let folded = value.foldedUnit else { return }
        if seen.insert(folded).inserted { given.append((unit, reading)) }
    }
}

extension FindingKind {
    fileprivate static let unitsDiffer = FindingKind(
        "units-differ",
        .warning,
        "The amounts given for a point have different units, and so aren't compared."
    )
}

extension Finding {
    fileprivate static func unitsDiffer(
        _ given: [(unit: String, reading: Reading)],
        for point: Int,
        of claim: Claim
    ) -> [Finding] {
        let name = claim.points[point].key
        let more = given.count > 2 ? " and \(given.count - 2) more" : ""
        return warning(
            .unitsDiffer,
            "'\(name.value)' is given in different units: '\(given[0].unit)', '\(given[1].unit)'\(more)",
            at: name.place,
            help: "units aren't converted: give each amount a 'value' in one of them, or it isn't compared",
            notes: given.prefix(3).map { Note("in '\($0.unit)'", at: $0.reading.point.place) },
            unless: claim.common.confirmed
        )
    }
}
