/// A quantity as a person wrote it, with digits from 0 to 9, and the same in small letters.
struct LooseQuantity {
    let text: String
    private let small: String

    init(_ text: some StringProtocol) {
        self.text = text.split(separator: " ").joined(separator: " ").withPlainDigits
        small = self.text.lowercased()
    }

    /// `5t`, `$5m`, `2,5 t`, `five dozen eggs`: a number alone, in another way of writing.
    var exact: MeasuredQuantity? {
        counted.map { MeasuredQuantity(number: $0.number.notation, unit: $0.unit) }
    }

    /// The number at the beginning, with what it counts.
    var counted: CountedUnit? { countedInCurrency ?? countedInWords ?? countedInDigits }

    /// What follows one of these beginnings; nil if it begins with none of them.
    func dropping(prefixes: [String]) -> LooseQuantity? {
        guard let prefix = prefixes.first(where: { small.hasPrefix($0) }) else { return nil }
        return LooseQuantity(text.dropFirst(prefix.count))
    }

    /// The parts before and after a separator that stands exactly once.
    func halves(at separator: String) -> (LooseQuantity, LooseQuantity)? {
        let ranges = small.ranges(of: separator)
        // In small letters a place may be another one.
        guard ranges.count == 1, small.count == text.count else { return nil }
        let before = small.distance(from: small.startIndex, to: ranges[0].lowerBound)
        return (
            LooseQuantity(text.prefix(before)), LooseQuantity(text.dropFirst(before + separator.count))
        )
    }

    /// The number before a mark; its unit stands behind the mark or before it.
    func counted(before marks: [String]) -> CountedUnit? {
        for mark in marks {
            guard let (before, after) = halves(at: mark), let stated = before.counted,
                stated.unit.isEmpty || after.text.isEmpty
            else { continue }
            let unit = stated.unit.isEmpty ? after.text : stated.unit
            return CountedUnit(number: stated.number, unit: unit, magnitude: stated.magnitude)
        }
        return nil
    }

    /// The digits at the beginning, with the unit that follows them without a space.
    private var countedInDigits: CountedUnit? {
        guard let letter = text.firstIndex(where: { !($0.isNumber || ".,'".contains($0)) }),
            text[letter].isLetter || text[letter].isSymbolOfUnit
        else { return nil }
        let unit = String(text[letter...])
        // An ordinal counts nothing, and the others may be a factor as well as a unit.
        let isDoubtful = ["st", "nd", "rd", "th", "m", "k", "mn", "bn", "tn"].contains(unit.lowercased())
        guard !isDoubtful, !unit.contains(" ") else { return nil }
        return DecimalNumber(loosely: text[..<letter]).map {
            CountedUnit(number: $0, unit: unit, magnitude: nil)
        }
    }

    /// The number at the beginning, of as many words as make one.
    private var countedInWords: CountedUnit? {
        let words = text.split(separator: " ")
        for count in stride(from: words.count, to: 0, by: -1) {
            let number = words[..<count].joined(separator: " ").lowercased()
            guard let value = DecimalNumber(loosely: number) else { continue }
            // What's left of a number that isn't one as a whole is no unit.
            if count < words.count, EnglishNumber.isPart(words[count].lowercased()) { return nil }
            return CountedUnit(
                number: value,
                unit: words[count...].joined(separator: " "),
                magnitude: EnglishNumber.magnitude(words[count - 1].lowercased())
            )
        }
        return nil
    }
}

extension Character {
    /// Whether a unit may begin with it: `%`, `°C`, `€`.
    fileprivate var isSymbolOfUnit: Bool { self == "%" || self == "°" || isCurrencySymbol }
}

extension String {
    /// With the digits of other scripts, and Arabic's decimal sign, as we write them.
    fileprivate var withPlainDigits: String {
        guard unicodeScalars.contains(where: { !$0.isASCII }) else { return self }
        var plain = ""
        for scalar in unicodeScalars {
            if scalar == "\u{66B}" {
                plain += "."
            } else if scalar == "\u{66C}" {
                plain += ","
            } else if scalar.properties.generalCategory == .decimalNumber,
                let digit = scalar.properties.numericValue
            {
                plain += String(Int(digit))
            } else {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }
}
