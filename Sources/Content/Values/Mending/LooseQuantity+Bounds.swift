extension LooseQuantity {
    /// `at least 5`, `more than 5`, `up to 5 men`, `at least €5bn`; `5+`, `5 or more`, `5 men or fewer`, `5 t..`.
    var bounded: MeasuredQuantity? {
        for (words, bound) in Self.boundsBefore {
            if let stated = dropping(prefixes: words)?.counted { return bound.of(stated) }
        }
        for (words, bound) in Self.boundsAfter {
            if let stated = counted(before: words) { return bound.of(stated) }
        }
        return nil
    }

    private static let boundsBefore: [([String], Bound)] = [
        (
            [
                "at least ", "no fewer than ", "no less than ", "not less than ", "not fewer than ",
                "a minimum of ",
                "minimum ", "upwards of ", ">=", "≥",
            ], .atLeast
        ),
        (["more than ", "over ", "above ", "in excess of ", "exceeding ", ">"], .moreThan),
        (
            [
                "up to ", "at most ", "no more than ", "not more than ", "as many as ", "as much as ",
                "a maximum of ",
                "maximum ", "<=", "≤",
            ], .atMost
        ),
        (["fewer than ", "less than ", "under ", "below ", "<"], .lessThan),
    ]

    private static let boundsAfter: [([String], Bound)] = [
        (["+", "..", " or more", " and more", " or over", " or above", " at least"], .atLeast),
        ([" or fewer", " or less", " or under", " or below", " at most"], .atMost),
    ]

    private enum Bound {
        case atLeast, moreThan, atMost, lessThan

        func of(_ stated: CountedUnit) -> MeasuredQuantity {
            // What's measured, not counted, may lie beside the bound by less than a whole.
            let isCounted = stated.unit.isEmpty
            let number =
                switch self {
                case .atLeast: "\(stated.number.notation).."
                case .moreThan: "\((isCounted ? stated.number.next(1) : stated.number).notation).."
                case .atMost: "..\(stated.number.notation)"
                case .lessThan: "..\((isCounted ? stated.number.next(-1) : stated.number).notation)"
                }
            return MeasuredQuantity(number: number, unit: stated.unit)
        }
    }
}
