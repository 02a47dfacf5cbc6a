extension DateWords {
    /// "around 18 November 2022", "11 June 2004 (year and month approximate)".
    func phrase(for date: QualifiedDate) -> String {
        let plain = phrase(for: date.date)
        guard date.isQualified else { return plain }
        return switch date.qualifier {
        case .approximate: approximate.filled([.date: plain])
        case .uncertain: uncertain.filled([.date: plain])
        case .uncertainAndApproximate: uncertainAndApproximate.filled([.date: plain])
        case nil: qualifiedParts.filled([.date: plain, .part: parts(of: date)])
        }
    }

    /// As in "year and month approximate, day uncertain".
    private func parts(of date: QualifiedDate) -> String {
        let qualifiers = date.qualifiers
        let isPart = if case .part = date.date.precision { true } else { false }
        let components = [
            (yearName, qualifiers.year), (isPart ? partName : monthName, qualifiers.month),
            (dayName, qualifiers.day),
        ]
        let patterns: [(Qualifier, DatePattern)] = [
            (.uncertain, uncertainPart), (.approximate, approximatePart),
            (.uncertainAndApproximate, uncertainAndApproximatePart),
        ]
        return patterns.compactMap { qualifier, pattern in
            let names = components.filter { $0.1 == qualifier }.map(\.0)
            return names.isEmpty ? nil : pattern.filled([.part: list(names, before: and)])
        }.joined(separator: comma)
    }
}
