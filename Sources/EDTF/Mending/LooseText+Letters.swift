extension LooseText {
    /// Spaces within or around a date: `1863- 03-29`, `[1667, 1668]`.
    var withoutSpaces: Mend? {
        let plain = original.filter { !$0.isWhitespace }
        return plain.count < original.count ? Mend(plain, .spaces) : nil
    }

    /// `201x`, `1985-04-12t23:20:30z`, `2022–12–22`, `y17e8`, `２０２２-１２`; `201u`, `1950p2` from EDTF's first draft.
    var withCapitals: Mend? {
        if beginsWithDash { return nil }
        var mended = ""
        var reason =
            original.unicodeScalars.contains(where: \.isForeignDigit) ? Mend.Reason.foreignDigits : .letters
        for scalar in text.unicodeScalars {
            switch scalar {
            case "x", "t", "y", "z", "e", "s": mended += scalar.properties.uppercaseMapping
            case "p": mended += "S"
            case "u":
                mended += "X"
                reason = .unspecifiedDigits
            case "a"..."z", " ": return nil
            default: mended.unicodeScalars.append(scalar)
            }
        }
        return Mend(mended, reason)
    }

    /// A dash before a year leaves a span's beginning open, as in `–1985`.
    ///
    /// It's no sign of a year before the common era.
    var beginsWithDash: Bool { original.first == "\u{2013}" || original.first == "\u{2014}" }
}

extension Unicode.Scalar {
    /// Whether it's a digit of another script than ours: `٢`, `２`.
    var isForeignDigit: Bool { !isASCII && properties.generalCategory == .decimalNumber }
}
