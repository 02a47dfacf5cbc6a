extension LooseText {
    /// `44 BC`, `33 AD`, `A.D. 1066`; the year before 1 is 0, so that 44 BC is -0043.
    var inEra: Mend? {
        let plain = LooseText(text.filter { $0 != "." })
        if let date = plain.dropping(suffixes: Self.beforeCommonAfter) {
            return Int(date.text).flatMap { $0 > 0 ? Mend(fourDigits(1 - $0), .beforeCommonEra) : nil }
        }
        guard let date = plain.dropping(suffixes: Self.commonAfter) ?? plain.dropping(prefixes: ["ad "])
        else {
            return nil
        }
        // There was no year 0 before 1 AD.
        return Int(date.text).flatMap { $0 > 0 ? Mend(fourDigits($0), .shortYear) : nil }
    }

    /// Without their dots; as English, German, French, Polish, Russian and Ukrainian have them.
    private static let commonAfter = ["ce", "ad", " n chr", " ap j-c", " нэ", " н э"]
    private static let beforeCommonAfter = [
        "bce", "bc", " v chr", " av j-c", " pne", " до нэ", " до н э", " до н е",
    ]
}
