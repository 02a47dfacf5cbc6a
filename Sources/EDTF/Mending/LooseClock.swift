/// A time of day as people write it, at the beginning of a text in small letters: `13:08:15.250`, `5:30 p.m.`, `5pm`,
/// `17h30`, `17.30 Uhr`, `1730 hrs`.
struct LooseClock {
    /// Hour, minute and second as they're written, as far as they are; a fraction of a second is left out.
    let fields: [Substring]
    /// What follows, without spaces at its ends.
    let rest: Substring
    private let half: Half?

    private enum Half { case morning, afternoon }
}

extension LooseClock {
    /// Nil if the text doesn't begin with one.
    init?(_ text: Substring) {
        let first = text.prefix { $0.isNumber }
        var rest = text[first.endIndex...]
        var fields = [first]
        var isTold = false
        if rest.first == ":" {
            (fields, rest) = Self.fields(text)
            isTold = 2...3 ~= fields.count
        } else if rest.first == "h", !rest.hasPrefix("hr"), !rest.hasPrefix("ho") {
            let minutes = rest.dropFirst().prefix { $0.isNumber }
            rest = rest[minutes.endIndex...]
            fields += minutes.isEmpty ? [] : [minutes]
            isTold = true
        } else if rest.first == "." {
            let minutes = rest.dropFirst().prefix { $0.isNumber }
            rest = rest[minutes.endIndex...]
            fields.append(minutes)
            // At the end it can be nothing else behind a whole day.
            isTold = minutes.count == 2 && rest.isEmpty
        } else if first.count == 4 {
            fields = [first.prefix(2), first.suffix(2)]
        }
        rest = rest.trimmed
        half = Self.half(&rest)
        for word in ["o'clock", "uhr", "hours", "hrs", "h"] where rest.startsWithWord(word) {
            rest = rest.dropFirst(word.count).trimmed
            isTold = true
            break
        }
        guard isTold || half != nil, fields.allSatisfy({ 1...2 ~= $0.count }) else { return nil }
        self.fields = fields
        self.rest = rest
    }

    private init(_ clock: LooseClock, rest: Substring) {
        (fields, half, self.rest) = (clock.fields, clock.half, rest)
    }

    /// With nothing behind it.
    var withoutRest: LooseClock { LooseClock(self, rest: "") }

    /// The hour from 0 to 23, as the half of the day tells it; nil where they can't both be right.
    var hour: String? {
        guard let half else { return String(fields[0]) }
        guard let hour = Int(fields[0]) else { return nil }
        switch half {
        case .morning: return hour > 12 ? nil : "\(hour % 12)"
        case .afternoon: return "\(hour < 12 ? hour + 12 : hour)"
        }
    }

    /// The numbers between colons, and what follows them.
    private static func fields(_ text: Substring) -> ([Substring], Substring) {
        let clock = text.prefix { $0.isNumber || $0 == ":" }
        var rest = text[clock.endIndex...]
        if rest.first == ".", rest.dropFirst().first?.isNumber == true {
            rest = rest.dropFirst().drop { $0.isNumber }
        }
        return (clock.split(separator: ":"), rest)
    }

    /// Takes `am` or `p.m.` from the beginning.
    private static func half(_ rest: inout Substring) -> Half? {
        for (words, half) in [(["a.m.", "a.m", "am"], Half.morning), (["p.m.", "p.m", "pm"], .afternoon)] {
            guard let word = words.first(where: rest.startsWithWord) else { continue }
            rest = rest.dropFirst(word.count).trimmed
            return half
        }
        return nil
    }
}

extension Substring {
    fileprivate func startsWithWord(_ word: String) -> Bool {
        hasPrefix(word) && dropFirst(word.count).first?.isLetter != true
    }
}
