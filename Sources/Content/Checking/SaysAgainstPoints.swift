import FrontMatter
import SourceText

extension Check {
    /// What a passage says is said of one of the claim's points, in the form that the point asks for.
    static let saysAgainstPoints = Check(kinds: [.unknownPoint, .wrongPointValue]) { evidence in
        evidence.corpus.citations.flatMap { citation in
            let claim = evidence.corpus[citation.claim]
            return citation.says.compactMap { reading -> Finding? in
                guard let point = claim.points.first(where: { $0.key.value == reading.point.value }) else {
                    // Of a damaged claim the point itself may be what can't be read.
                    return evidence.corpus.damaged.contains(claim.name)
                        ? nil : .unknownPoint(reading.point, of: claim)
                }
                return .wrongValue(of: reading, for: point.value)
            }
        }
    }
}

extension FindingKind {
    fileprivate static let unknownPoint = FindingKind(
        "unknown-point",
        .error,
        "A passage says something of a point that the claim doesn't have."
    )
    fileprivate static let wrongPointValue = FindingKind(
        "wrong-point-value",
        .error,
        "A value isn't of the type that the claim's point asks for."
    )
}

extension Finding {
    fileprivate static func unknownPoint(_ point: Located<String>, of claim: Claim) -> Finding {
        let names = claim.points.map(\.key.value)
        let help =
            if let nearest = nearestName(to: point.value, among: names) {
                "the nearest point is '\(nearest)'"
            } else if names.isEmpty {
                "add it to the claim: \(claim.common.place.pair("points", [point.value: "text"]))"
            } else {
                "its points are: \(names.joined(separator: ", "))"
            }
        return Finding(
            .unknownPoint,
            "the claim '\(claim.identifier)' has no point '\(point.value)'",
            at: point.place,
            help: help,
            notes: claim.points.prefix(1).map { Note("its points", at: $0.key.place) }
        )
    }

    fileprivate static func wrongValue(of reading: Reading, for type: PointType) -> Finding? {
        // Any words are a text.
        if case .text = type { return nil }
        let (value, isOwnWords): (Located<String>, Bool)
        switch reading.content {
        case .notMentioned: return nil
        case .value(let given): (value, isOwnWords) = (given, false)
        case .words(let words, let given): (value, isOwnWords) = (given, words.range == given.range)
        }
        do {
            _ = try PointValue(value.value, as: type)
            return nil
        } catch {
            let place = value.place
            let help: String? =
                if isOwnWords {
                    .comparedBy(error.proposal ?? type.example, at: place)
                } else if type == .date, RelativeDate.isOne(value.value) {
                    .meant(by: value.value, at: place)
                } else {
                    error.help
                }
            return Finding(
                .wrongPointValue,
                "'\(reading.point.value)' takes \(type.noun): \(error.message)",
                at: place,
                help: help
            )
        }
    }
}

extension String {
    fileprivate static func comparedBy(_ value: String, at place: Place) -> String {
        "add the value that the words are compared by: \(place.map(["words": "…", "value": value]))"
    }

    /// How words that count from the day on which they were said stand beside the date that they mean.
    fileprivate static func meant(by words: String, at place: Place) -> String {
        let both = place.map(["words": words, "value": "YYYY-MM-DD"])
        return "write \(both), with the day or month that the words mean"
    }
}

extension PointType {
    fileprivate var noun: String {
        switch self {
        case .text: "a text"
        case .date: "a date"
        case .number: "a number"
        case .amount: "a number and its unit"
        }
    }

    fileprivate var example: String {
        switch self {
        case .text: "Wagner paid"
        case .date: "YYYY-MM-DD"
        case .number: "50000"
        case .amount: "50000 men"
        }
    }
}
