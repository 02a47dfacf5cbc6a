extension LooseText {
    /// Spaces within or around a date: `1863- 03-29`, `[1667, 1668]`.
    var withoutSpaces: Mend? {
        let plain = original.filter { !$0.isWhitespace }
        return plain.count < original.count ? Mend(plain, .spaces) : nil
    }

    /// `201x`, `1985-04-12t23:20:30z`, `2022–12–22`, `y17e8`; `201u`, `1950p2` from EDTF's first draft.
    var withCapitals: Mend? {
        var mended = ""
        var reason = Mend.Reason.letters
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
}
