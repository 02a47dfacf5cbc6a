import Quotations

/// What a person most likely meant who wrote a quantity in words or signs of another notation.
struct QuantityMend {
    /// The quantity as it's written here, with its unit if it has one.
    let proposal: String

    /// Tries one way of writing after the other; what's proposed has been read.
    ///
    /// - Parameter isAmount: whether a unit belongs to it.
    init?(of text: String, isAmount: Bool) {
        let folded = Folding.fold(text)
        // A person's quantity is short; a text that isn't one mustn't cost anything.
        guard folded.utf8.count <= 80 else { return nil }
        for rule in Self.rules {
            guard let found = rule(LooseQuantity(folded)), found.unit.isEmpty != isAmount else { continue }
            guard Quantity.isOne(found.description, withUnit: isAmount) else { continue }
            proposal = found.description
            return
        }
        return nil
    }

    private static let rules: [@Sendable (LooseQuantity) -> MeasuredQuantity?] = [
        \.approximate, \.boundedBefore, \.boundedAfter, \.range, \.currency, \.adjoining,
    ]
}

/// A quantity as it's proposed, with its unit, which is empty where there's none.
private struct MeasuredQuantity: CustomStringConvertible {
    let number: String
    let unit: String

    var description: String { unit.isEmpty ? number : "\(number) \(unit)" }
}

/// A quantity as a person wrote it, and the same in small letters.
private struct LooseQuantity {
    let text: String
    private let small: String

    init(_ text: some StringProtocol) {
        self.text = text.withSingleSpaces
        small = self.text.lowercased()
    }

    /// `about five`, `some 50,000 men`, `50,000-odd men`, `5 or so`.
    var approximate: MeasuredQuantity? {
        let stated =
            dropping(prefixes: [
                "about ", "some ", "around ", "nearly ", "almost ", "approximately ", "approx. ", "approx ",
                "roughly ", "circa ", "ca. ", "ca ", "c. ", "~ ",
            ])?.counted ?? counted(before: ["-odd", " or so"])
        return stated.map { MeasuredQuantity(number: "~\($0.number.notation)", unit: $0.unit) }
    }

    /// `at least 5`, `more than 5`, `up to 5 men`.
    var boundedBefore: MeasuredQuantity? {
        if let stated = dropping(prefixes: [
            "at least ", "no fewer than ", "no less than ", "not less than ", "a minimum of ", ">=", "≥",
        ])?.counted {
            return MeasuredQuantity(number: "\(stated.number.notation)..", unit: stated.unit)
        }
        if let stated = dropping(prefixes: ["more than ", "over ", "above ", ">"])?.counted {
            // What's measured, not counted, may lie below the next whole number.
            let least = stated.unit.isEmpty ? stated.number.next(1) : stated.number
            return MeasuredQuantity(number: "\(least.notation)..", unit: stated.unit)
        }
        if let stated = dropping(prefixes: [
            "up to ", "at most ", "no more than ", "not more than ", "as many as ", "a maximum of ", "<=",
            "≤",
        ])?.counted {
            return MeasuredQuantity(number: "..\(stated.number.notation)", unit: stated.unit)
        }
        if let stated = dropping(prefixes: ["fewer than ", "less than ", "under ", "below ", "<"])?.counted {
            let most = stated.unit.isEmpty ? stated.number.next(-1) : stated.number
            return MeasuredQuantity(number: "..\(most.notation)", unit: stated.unit)
        }
        return nil
    }

    /// `5+`, `5 or more`, `5 men or fewer`.
    var boundedAfter: MeasuredQuantity? {
        if let stated = counted(before: ["+", " or more", " and more", " or over"]) {
            return MeasuredQuantity(number: "\(stated.number.notation)..", unit: stated.unit)
        }
        return counted(before: [" or fewer", " or less", " or under"]).map {
            MeasuredQuantity(number: "..\($0.number.notation)", unit: $0.unit)
        }
    }

    /// `10-20`, `10 to 20`, `between 10 and 20 men`, `5 or 6`, `10 to 20 million`.
    var range: MeasuredQuantity? {
        let between = dropping(prefixes: ["between "])
        let start = between ?? dropping(prefixes: ["from "]) ?? self
        for separator in between == nil ? ["-", " to ", " or "] : [" and "] {
            guard let (from, to) = start.halves(at: separator), let most = to.counted,
                let least = from.number(sharing: most.magnitude), least < most.number
            else { continue }
            return MeasuredQuantity(number: "\(least.notation)..\(most.number.notation)", unit: most.unit)
        }
        return nil
    }

    /// `$5m`, `US$14 million`, `EUR 2.5bn`: the currency as it's written, behind the number.
    var currency: MeasuredQuantity? {
        guard let digit = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
        let sign = text[..<digit].withSingleSpaces
        let isCode = sign.utf8.count == 3 && sign.utf8.allSatisfy { 0x41...0x5A ~= $0 }
        guard isCode || sign.unicodeScalars.last?.properties.generalCategory == .currencySymbol else {
            return nil
        }
        // Of this text's own: in small letters a place may be another one.
        var amount = text[digit...].lowercased()[...]
        for (short, magnitude) in [
            ("bn", " billion"), ("mn", " million"), ("m", " million"), ("k", " thousand"),
        ]
        where amount.hasSuffix(short)
            && amount.dropLast(short.utf8.count).last.map({ $0.isNumber || $0 == " " }) == true
        {
            amount = amount.dropLast(short.utf8.count) + magnitude
            break
        }
        guard let stated = LooseQuantity(amount).counted, stated.unit.isEmpty else { return nil }
        return MeasuredQuantity(number: stated.number.notation, unit: sign)
    }

    /// `5t`, `50%`: a unit without a space before it.
    var adjoining: MeasuredQuantity? {
        countedInDigits.map { MeasuredQuantity(number: $0.number.notation, unit: $0.unit) }
    }
}

/// A number that begins a text, and what follows it.
private struct Counted {
    let number: DecimalNumber
    let unit: String
    /// What its last word multiplies it by, such as a million.
    let magnitude: Int128?
}

extension LooseQuantity {
    private var counted: Counted? { countedInWords ?? countedInDigits }

    /// The digits at the beginning, with the unit that follows them without a space.
    private var countedInDigits: Counted? {
        guard let letter = text.firstIndex(where: { !($0.isNumber || ".,'".contains($0)) }),
            text[letter].isLetter || text[letter] == "%"
        else { return nil }
        let unit = String(text[letter...])
        // An ordinal counts nothing, and the others may be a factor as well as a unit.
        let isDoubtful = ["st", "nd", "rd", "th", "m", "k", "mn", "bn", "tn"].contains(unit.lowercased())
        guard !isDoubtful, !unit.contains(" ") else { return nil }
        return (try? DecimalNumber(reading: text[..<letter])).map {
            Counted(number: $0, unit: unit, magnitude: nil)
        }
    }

    /// The number at the beginning, of as many words as make one.
    private var countedInWords: Counted? {
        let words = text.split(separator: " ")
        for count in stride(from: words.count, to: 0, by: -1) {
            let number = words[..<count].joined(separator: " ").lowercased()
            guard let value = try? DecimalNumber(reading: number) else { continue }
            return Counted(
                number: value,
                unit: words[count...].joined(separator: " "),
                magnitude: EnglishNumber.magnitude(words[count - 1].lowercased())
            )
        }
        return nil
    }

    /// The number before a mark; its unit stands behind the mark or before it.
    private func counted(before marks: [String]) -> Counted? {
        for mark in marks {
            guard let (before, after) = halves(at: mark), let stated = before.counted,
                stated.unit.isEmpty || after.text.isEmpty
            else { continue }
            let unit = stated.unit.isEmpty ? after.text : stated.unit
            return Counted(number: stated.number, unit: unit, magnitude: stated.magnitude)
        }
        return nil
    }

    /// The whole as a number; the "million" of "10 to 20 million" is that of both.
    private func number(sharing magnitude: Int128?) -> DecimalNumber? {
        guard let counted, counted.unit.isEmpty else { return nil }
        guard let magnitude, counted.magnitude == nil, counted.number < DecimalNumber(whole: magnitude) else {
            return counted.number
        }
        return counted.number.multiplied(by: magnitude)
    }

    private func dropping(prefixes: [String]) -> LooseQuantity? {
        guard let prefix = prefixes.first(where: { small.hasPrefix($0) }) else { return nil }
        return LooseQuantity(text.dropFirst(prefix.count))
    }

    /// The parts before and after a separator that stands exactly once.
    private func halves(at separator: String) -> (LooseQuantity, LooseQuantity)? {
        let ranges = small.ranges(of: separator)
        guard ranges.count == 1, small.count == text.count else { return nil }
        let before = small.distance(from: small.startIndex, to: ranges[0].lowerBound)
        return (
            LooseQuantity(text.prefix(before)), LooseQuantity(text.dropFirst(before + separator.count))
        )
    }
}

extension StringProtocol {
    /// With none at its ends.
    fileprivate var withSingleSpaces: String { split(separator: " ").joined(separator: " ") }
}
