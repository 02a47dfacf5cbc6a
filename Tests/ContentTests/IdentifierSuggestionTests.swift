import Content
import Testing

@Suite struct `The identifier suggested for a text` {
    @Test(arguments: [
        ("Ferry Aground!", "ferry-aground"), ("  a__b  ", "a-b"), ("2025-03-10", "2025-03-10"),
        (String(repeating: "abcd ", count: 60), String(repeating: "abcd-", count: 19) + "abcd"),
        ("Müller", "muller"), ("Éva Weiß-Møller", "eva-weiss-moller"), ("Łódź, Đà Nẵng", "lodz-da-nang"),
        ("ÅRSMELDING 2024", "arsmelding-2024"), ("平壤 2024", "2024"),
    ])
    func `has lower-case letters, digits and single hyphens`(text: String, expected: String) {
        #expect(Identifier.suggestion(for: text)?.text == expected)
    }

    @Test(arguments: [
        ("Пхеньян: заявление, объект ещё", "pkhenyan-zayavlenie-obekt-eshche"),
        ("Київ і Одеса", "kyyiv-i-odesa"),
        ("Беларусь", "belarus"), ("Југославија", "jugoslavija"),
        ("Αύγουστος, Εύβοια, ευχή", "avgoustos-evvoia-efchi"), ("Άγγελος του Λευκού", "angelos-tou-lefkou"),
        ("평양 로동신문", "pyeongyang-rodongsinmun"), ("서울, 독일", "seoul-dogil"), ("한국어", "hangugeo"),
    ])
    func `has Latin letters for those of other alphabets`(text: String, expected: String) {
        #expect(Identifier.suggestion(for: text)?.text == expected)
    }

    @Test(arguments: ["", "!?", "Index", "con", "平壤"])
    func `is none where no name is left`(text: String) {
        #expect(Identifier.suggestion(for: text) == nil)
    }
}
