extension DecimalNumber {
    /// Reads what a number's own notation does, and `2,5`, `1.500,50`, `1,50,000`, `two and a half million`, `5 dozen`.
    init?(loosely text: some StringProtocol) {
        if let number = try? DecimalNumber(reading: text) {
            self = number
            return
        }
        var words = String(text).split(separator: " ").map(String.init)
        guard let last = words.last else { return nil }
        if last == "dozen" {
            guard let dozens = try? DecimalNumber(reading: words.dropLast().joined(separator: " ")) else {
                return nil
            }
            self.init(dozens, times: 12)
            return
        }
        let factor = EnglishNumber.magnitude(last)
        if factor != nil { words.removeLast() }
        guard let number = DecimalNumber(withHalf: words) ?? DecimalNumber(withComma: words) else {
            return nil
        }
        self.init(number, times: factor ?? 1)
    }

    /// A number before a short form of "million" or the like.
    ///
    /// Nobody writes thousands in digits there, so that `1.234` is no doubtful number.
    init?(loosely digits: String, times factor: Int128) {
        self.init(loosely: EnglishNumber.magnitudeWord(factor).map { "\(digits) \($0)" } ?? digits)
    }

    private init?(_ number: DecimalNumber, times factor: Int128) {
        guard let product = number.multiplied(by: factor) else { return nil }
        self = product
    }

    /// `two and a half`, `half a`.
    private init?(withHalf words: [String]) {
        let half = Int128(Self.scale / 2)
        if words == ["half", "a"] {
            self.init(billionths: half)
            return
        }
        guard words.suffix(3) == ["and", "a", "half"],
            let whole = EnglishNumber.read(words.dropLast(3).joined(separator: " "))
        else { return nil }
        self = whole.adding(billionths: half)
    }

    /// `2,5` and `1.500,50`, as most of Europe writes them, and `1,50,000`, as India does.
    private init?(withComma words: [String]) {
        let parts = words.joined(separator: " ").split(separator: ",", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return nil }
        let plain: String
        if parts.count == 2 {
            plain = "\(first.replacing(".", with: ",")).\(last)"
        } else {
            let between = parts.dropFirst().dropLast()
            guard 1...2 ~= first.utf8.count, between.allSatisfy({ $0.utf8.count == 2 }), last.utf8.count == 3
            else {
                return nil
            }
            plain = parts.joined()
        }
        guard let number = try? DecimalNumber(reading: plain) else { return nil }
        self = number
    }
}
