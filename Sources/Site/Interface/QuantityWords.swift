import Content

extension Words {
    /// A quantity in words: "50,000", "10 to 20", "at least 10", "about 50,000".
    func phrase(for quantity: Quantity) -> String {
        let (least, most) = (quantity.least.map(digits), quantity.most.map(digits))
        return switch (least, most) {
        case (let least?, let most?) where least == most:
            quantity.isApproximate ? phrase(.aboutNumber, ["n": least]) : least
        case (let least?, let most?): phrase(.numberFromTo, ["from": least, "to": most])
        case (let least?, nil): phrase(.numberAtLeast, ["n": least])
        case (nil, let most?): phrase(.numberAtMost, ["n": most])
        case (nil, nil): ""
        }
    }

    /// A number in digits, in groups of three from five digits on.
    private func digits(_ number: DecimalNumber) -> String {
        let sign = number.isNegative ? "−" : ""
        let fraction = number.fraction.isEmpty ? "" : self[.decimalMark] + number.fraction
        return sign + grouped(number.whole) + fraction
    }

    private func grouped(_ digits: String) -> String {
        guard digits.utf8.count > 4 else { return digits }
        let first = digits.utf8.count % 3
        var groups = first == 0 ? [] : [String(digits.prefix(first))]
        var rest = digits.dropFirst(first)
        while !rest.isEmpty {
            groups.append(String(rest.prefix(3)))
            rest = rest.dropFirst(3)
        }
        return groups.joined(separator: self[.groupMark])
    }
}
