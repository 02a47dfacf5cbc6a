extension LooseQuantity {
    /// `10-20`, `10 to 20`, `between 10 and 20 men`, `5 or 6`, `10 to 20 million`, `$5-6m`, `5 t..6 t`.
    var range: MeasuredQuantity? {
        let between = dropping(prefixes: ["between "])
        let start = between ?? dropping(prefixes: ["from "]) ?? self
        for separator in between == nil ? ["-", "..", " to ", " or "] : [" and "] {
            guard let (from, to) = start.halves(at: separator), let first = from.counted,
                let last = to.counted(inCurrencyOf: from) ?? to.counted,
                let unit = Self.unit(of: first, and: last), let least = first.number(sharing: last.magnitude),
                least < last.number
            else { continue }
            return MeasuredQuantity(number: "\(least.notation)..\(last.number.notation)", unit: unit)
        }
        return nil
    }

    /// That of the one which has one; nil where each has another.
    private static func unit(of one: CountedUnit, and other: CountedUnit) -> String? {
        if one.unit.isEmpty { return other.unit }
        return other.unit.isEmpty || other.unit == one.unit ? one.unit : nil
    }
}

extension CountedUnit {
    /// The "million" of "10 to 20 million" is that of both.
    fileprivate func number(sharing magnitude: Int128?) -> DecimalNumber? {
        guard let magnitude, self.magnitude == nil, number < DecimalNumber(whole: magnitude) else {
            return number
        }
        return number.multiplied(by: magnitude)
    }
}
