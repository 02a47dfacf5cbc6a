extension LooseQuantity {
    /// `$5m`, `US$14 million`, `EUR 2.5bn`, `-€5`, `5m EUR`: the currency as it's written is the unit.
    ///
    /// What else stands before the digits is never a unit: "about $5" has one of "$".
    var countedInCurrency: CountedUnit? {
        if let counted = countedBehindCurrency { return counted }
        let words = text.split(separator: " ")
        // Before a currency an "m" is a million: "5m EUR".
        guard words.count == 2, words[0].last?.isLetter == true else { return nil }
        return LooseQuantity("\(words[1]) \(words[0])").countedBehindCurrency
    }

    private var countedBehindCurrency: CountedUnit? {
        guard let (sign, amount) = currencyAndAmount else { return nil }
        let digits = amount.prefix { $0.isNumber || ".,' ".contains($0) }
        let word = amount[digits.endIndex...].lowercased()
        let number = digits.split(separator: " ").joined(separator: " ")
        let isNegative = text.hasPrefix("-")
        let factor: Int128
        if word.isEmpty {
            factor = 1
        } else if let magnitude = Self.magnitudes[word] {
            factor = magnitude
        } else {
            return nil
        }
        guard let value = DecimalNumber(loosely: number, times: factor)?.multiplied(by: isNegative ? -1 : 1)
        else { return nil }
        return CountedUnit(number: value, unit: sign, magnitude: factor == 1 ? nil : factor)
    }

    /// The number with the currency of the one before it: `6m` of `$5m-6m`.
    func counted(inCurrencyOf other: LooseQuantity) -> CountedUnit? {
        guard let sign = other.currencyAndAmount?.sign else { return nil }
        return LooseQuantity("\(sign) \(text)").countedBehindCurrency
    }

    /// A symbol with up to three letters before it, or a code of three; and what follows, from its first digit.
    private var currencyAndAmount: (sign: String, amount: Substring)? {
        let rest = text.drop { $0 == "-" }
        guard text.count - rest.count <= 1 else { return nil }
        let letters = rest.prefix { $0.isASCII && $0.isUppercase }
        let afterLetters = rest[letters.endIndex...].drop { $0 == " " }
        let isSymbol = afterLetters.first?.isCurrencySymbol == true
        guard isSymbol && letters.count <= 3 || letters.count == 3 else { return nil }
        let amount = (isSymbol ? afterLetters.dropFirst() : afterLetters).drop { $0 == " " }
        guard amount.first?.isNumber == true else { return nil }
        return (String(letters + afterLetters.prefix(isSymbol ? 1 : 0)), amount)
    }

    /// Beside a currency these can't be units.
    private static let magnitudes: [String: Int128] = [
        "k": 1000, "thousand": 1000,
        "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000, "mio": 1_000_000, "million": 1_000_000,
        "b": 1_000_000_000, "bn": 1_000_000_000, "mrd": 1_000_000_000, "billion": 1_000_000_000,
        "t": 1_000_000_000_000, "tn": 1_000_000_000_000, "trillion": 1_000_000_000_000,
    ]
}

extension Character {
    var isCurrencySymbol: Bool { unicodeScalars.first?.properties.generalCategory == .currencySymbol }
}
