import Quotations
import SourceText

extension Quantity {
    /// Reads `5`, `2.5`, `50,000`, `1.2 million` or `fifty thousand`; with bounds `10..20`, `10..`, `..20`; and
    /// `~50000` for a number that's called approximate.
    public init(_ text: String) throws(PointValueError) {
        guard let quantity = try Self.read(bare: text) else {
            let hasUnit = (try? Self.read(withUnit: text)) != nil
            throw PointValueError(
                message: "'\(text.shortened(to: Self.mostShown))' isn't one",
                proposal: QuantityMend(of: text, isAmount: false)?.proposal,
                otherwise: hasUnit
                    ? "leave the unit out, or give the claim's point the type amount"
                    : "write digits, such as 50000 or 2.5; with bounds 10..20, 10.. or ..20; and ~50000 for about so many"
            )
        }
        self = quantity
    }

    /// Reads a quantity with what it counts.
    static func withUnit(_ text: String) throws(PointValueError) -> (Quantity, unit: String) {
        if let amount = try read(withUnit: text) { return amount }
        let lacksUnit = (try? read(bare: text)) != nil
        let shown = text.shortened(to: mostShown)
        throw PointValueError(
            message: lacksUnit ? "'\(shown)' has no unit" : "'\(shown)' isn't one",
            proposal: QuantityMend(of: text, isAmount: true)?.proposal,
            otherwise: lacksUnit
                ? "write the unit behind the number, such as 50000 men"
                : "write digits, a space and the unit, such as 50000 men, 10..20 wagons or ~50000 men"
        )
    }

    /// Whether a text is one as it stands.
    static func isOne(_ text: String, withUnit hasUnit: Bool) -> Bool {
        hasUnit ? (try? read(withUnit: text)) != nil : (try? read(bare: text)) != nil
    }

    private static func read(bare text: String) throws(PointValueError) -> Quantity? {
        do throws(DoubtfulNumber) {
            return try read(Folding.fold(text).lowercased()[...])
        } catch {
            throw PointValueError(error)
        }
    }

    /// As many words as make a number, then the unit.
    private static func read(withUnit text: String) throws(PointValueError) -> (Quantity, unit: String)? {
        let words = Folding.fold(text).split(separator: " ")
        for count in stride(from: min(words.count - 1, mostWordsOfNumber), to: 0, by: -1) {
            let number = words[..<count].joined(separator: " ").lowercased()
            let unit = words[count...].joined(separator: " ")
            do throws(DoubtfulNumber) {
                guard let quantity = try read(number[...]) else { continue }
                // "5 or more men" isn't five of anything.
                guard !goesOnCounting(words[count...]) else { return nil }
                return (quantity, unit)
            } catch {
                throw PointValueError(error, unit: unit)
            }
        }
        return nil
    }

    /// How much of a text that's no quantity a finding shows.
    private static let mostShown = 60

    /// No number that anybody writes out has more; a text that isn't one mustn't cost anything.
    private static let mostWordsOfNumber = 30

    /// Whether what follows a number says more of how many there are: `or more men`, `to 20 men`, `men or so`,
    /// `about $`, `men at least`, `500,50 EUR`, `dozen eggs`, `t..`.
    private static func goesOnCounting(_ words: ArraySlice<Substring>) -> Bool {
        let words = words.map { $0.lowercased() }
        guard let first = words.first else { return false }
        if ["or", "to", "and", "-", "+", "plus"].contains(first) || first.hasSuffix("-odd") { return true }
        if EnglishNumber.isPart(first) || isDigits(first) || words.contains(where: { $0.contains("..") }) {
            return true
        }
        // "5 km to 6 km" isn't five of anything either.
        for (word, next) in zip(words, words.dropFirst())
        where ["to", "or", "-"].contains(word) && isDigits(next) {
            return true
        }
        if words.dropLast().last == "or" { return true }
        return sayingMore.contains { more in
            words.starts(with: more) || words.suffix(more.count).elementsEqual(more)
        }
    }

    private static func isDigits(_ word: String) -> Bool {
        word.allSatisfy { $0.isNumber || ".,'/".contains($0) }
    }

    /// Words that say of a number how near it is, wherever they stand.
    private static let sayingMore: [[String]] = [
        ["about"], ["around"], ["approximately"], ["approx."], ["approx"], ["roughly"], ["nearly"],
        ["almost"],
        ["at", "least"], ["at", "most"], ["up", "to"], ["more", "than"], ["less", "than"], ["fewer", "than"],
        ["give", "or", "take"],
    ]

    private static func read(_ text: Substring) throws(DoubtfulNumber) -> Quantity? {
        if let number = DecimalNumber(plainDigits: text) { return Quantity(number) }
        if text.hasPrefix("~") {
            return try DecimalNumber(reading: text.dropFirst()).map { Quantity($0, isApproximate: true) }
        }
        guard let dots = text.firstRange(of: "..") else {
            return try DecimalNumber(reading: text).map { Quantity($0) }
        }
        let (from, to) = (text[..<dots.lowerBound], text[dots.upperBound...])
        let (least, most) = (try DecimalNumber(reading: from), try DecimalNumber(reading: to))
        guard (least != nil || from.isEmpty) && (most != nil || to.isEmpty) else { return nil }
        if let least, let shared = to.magnitude, from.magnitude == nil, !from.isEmpty,
            let both = least.multiplied(by: shared), let most, both <= most
        {
            throw DoubtfulNumber(
                message: "'\(text)' may begin at \(least.notation) or at \(both.notation)",
                meanings: [both, least].map { (number: "\($0.notation)..\(most.notation)", note: "") }
            )
        }
        if let least, let most, most < least {
            throw DoubtfulNumber(
                message: "'\(text)' ends below its beginning",
                meanings: [("\(to)..\(from)", ", the smaller number first")]
            )
        }
        return Quantity(from: least, to: most)
    }
}

extension DecimalNumber {
    /// Reads digits and nothing else, as most numbers are written: no other form need be looked for, which took five
    /// sixths of what reading a quantity did.
    fileprivate init?(plainDigits text: Substring) {
        guard text.utf8.allSatisfy(Self.isDigit), let number = Int64(text) else { return nil }
        self.init(whole: Int128(number))
    }

    /// Reads a number in digits, in words, or in digits with a word such as "million" after them.
    ///
    /// - Parameter text: folded, in lower case.
    init?(reading text: some StringProtocol) throws(DoubtfulNumber) {
        let words = text.split(separator: " ")
        if let number = EnglishNumber.read(text) {
            self = number
        } else if let last = words.last, words.count > 1, let factor = EnglishNumber.magnitude(last),
            let number = try Self.inDigits(words.dropLast().joined(separator: " "), isWhole: false)
        {
            guard let product = number.multiplied(by: factor) else { return nil }
            self = product
        } else if let number = try Self.inDigits(String(text), isWhole: true) {
            self = number
        } else {
            return nil
        }
    }

    /// Digits in groups of three (`50,000`, `50 000`, `50'000`) or in one, with a decimal point.
    ///
    /// - Parameter isWhole: whether no word such as "million" follows, before which nobody writes thousands.
    private static func inDigits(_ text: String, isWhole: Bool) throws(DoubtfulNumber) -> DecimalNumber? {
        var rest = text[...]
        let isNegative = rest.first == "-"
        if isNegative { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let whole = withoutGroups(first) else { return nil }
        let fraction = parts.count > 1 ? parts[1] : ""
        guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.allSatisfy(isDigit),
            fraction.utf8.count <= places, whole.utf8.count <= 24
        else { return nil }
        // Half of the world writes thousands so.
        if isWhole, fraction.utf8.count == 3, whole.utf8.count <= 3, whole != "0",
            first.utf8.count == whole.utf8.count
        {
            let sign = isNegative ? "-" : ""
            let shorter = fraction.trimmingZeros
            let decimal = shorter.isEmpty ? "0" : shorter.utf8.count == 3 ? shorter + "0" : shorter
            throw DoubtfulNumber(
                message: "'\(text)' may be \(sign)\(whole)\(fraction) or a decimal number",
                meanings: [
                    ("\(sign)\(whole)\(fraction)", ""),
                    ("\(sign)\(whole).\(decimal)", " for the decimal number"),
                ]
            )
        }
        let padding = String(repeating: "0", count: places - fraction.utf8.count)
        guard let digits = Int128(whole + fraction + padding) else { return nil }
        return DecimalNumber(billionths: isNegative ? -digits : digits)
    }

    private static func withoutGroups(_ digits: Substring) -> String? {
        if !digits.isEmpty, digits.utf8.allSatisfy(isDigit) { return String(digits) }
        for separator: Character in [",", " ", "'"] {
            let groups = digits.split(separator: separator, omittingEmptySubsequences: false)
            // Half of the world writes a fraction so: `0,500` is no five hundred.
            guard groups.count > 1, (1...3).contains(groups[0].utf8.count), groups[0].first != "0",
                groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
                groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) })
            else { continue }
            return groups.joined()
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}

extension Substring {
    /// What its last word multiplies the number before it by.
    fileprivate var magnitude: Int128? { split(separator: " ").last.flatMap { EnglishNumber.magnitude($0) } }

    /// Without the zeros at its end.
    fileprivate var trimmingZeros: Substring {
        var rest = self
        while rest.last == "0" { rest.removeLast() }
        return rest
    }
}
