import Quotations
import Testing

@Suite struct `A quotation begins and ends with whole words` {
    @Test(arguments: [
        ("0,000 paramilitaries have been", "an estimated 50,000 paramilitaries have been deployed"),
        ("000 paramilitaries have been", "an estimated 50,000 paramilitaries have been deployed"),
        ("an estimated 50", "an estimated 50,000 paramilitaries"),
        ("legal and threatening behavior", "its illegal and threatening behavior"),
        ("legal and threatening behavior", "its il\u{AD}legal and threatening behavior"),
        ("legal and threatening behavior", "its il\u{200B}legal and threatening behavior"),
        ("legal and threatening behavior", "its extra-legal and threatening behavior"),
        ("legal and threatening behavior", "its extra\u{2011}legal and threatening behavior"),
        ("-legal and threatening behavior", "its extra-legal and threatening behavior"),
        ("and threatening extra", "illegal and threatening extra-legal"),
        ("the position of Russia", "the position of Russia's government"),
        ("the position of Russia", "the position of Russia’s government"),
        ("s government denied it", "Russia’s government denied it"),
        ("S. satellite photos show", "U.S. satellite photos show"),
        ("5 percent of them", "0.5 percent of them"),
        ("5 percent of them", ".5 percent of them"),
        ("5 degrees at night", "it was -5 degrees at night"),
        ("5 degrees at night", "it was −5 degrees at night"),
        ("23 was a bad year", "2022–23 was a bad year"),
        ("2 of all trains", "1/2 of all trains"),
        ("000 men were sent", "50\u{A0}000 men were sent"),
        ("000 men were sent", "50\u{202F}000 men were sent"),
        ("$14 million in arms", "worth US$14 million in arms"),
        ("navy.mil for details", "write to john@navy.mil for details"),
        ("08 IST on Friday", "Published 13:08 IST on Friday"),
        ("nd the missing link", "ﬁnd the missing link"),
        ("ind the missing link", "ﬁnd the missing link"),
        ("cafe was closed", "the cafe\u{301} was closed"),
        ("the closed caf", "the closed café"),
        ("wait and then.", "wait and then..."),
        ("wait and then..", "wait and then..."),
        ("name is a secret", "file_name is a secret"),
        ("한 사람 말했다 그", "착한 사람 말했다 그"),
        ("5人的部队来了", "15人的部队来了"),
        // A word that a line's end cuts in two.
        ("safe at any dose", "the medicine is un-\nsafe at any dose for people over sixty"),
        ("the medicine is un", "the medicine is un-\nsafe at any dose for people over sixty"),
        ("the medicine is un-", "the medicine is un-\nsafe at any dose for people over sixty"),
        ("safe for the people", "it is un\u{AD}\nsafe for the people who live nearby"),
        ("it is un", "it is un\u{AD}\nsafe for the people who live nearby"),
        ("compliant with the protocol", "he was non- \r\n\tcompliant with the protocol he signed"),
        ("verständnis bleibt", "das Miss‐\nverständnis bleibt"),
        ("European countries may join", "they say that non-\nEuropean countries may join"),
        ("they say that non", "they say that non-\nEuropean countries may join"),
        ("EU-Bürger dürfen hier", "Nicht-\nEU-Bürger dürfen hier"),
        ("NUCLEAR STATES MAY JOIN", "NON-\nNUCLEAR STATES MAY JOIN"),
        ("Korean border", "the Russian-\nKorean border"),
        ("16 jets in all", "they sold F-\n16 jets in all"),
        ("15 crates in all", "there were 10-\n15 crates in all"),
        ("15 crates in all", "there were 10–\n15 crates in all"),
        ("old boys in all", "three 12-year-\nold boys in all"),
        ("חוקי מאז יום שני", "הנמל בלתי־\nחוקי מאז יום שני"),
        // Written as one, they'd be other words.
        ("nonEuropean countries may join", "they say that non-\nEuropean countries may join"),
        ("there were 1015 crates", "there were 10-\n15 crates in all"),
        ("a 3year plan", "a 3-\nyear plan"),
        // Marks that join words in other languages and houses.
        ("legal des de dilluns", "el port és il·legal des de dilluns"),
        ("el port és il", "el port és il·legal des de dilluns"),
        ("legal des de dilluns", "el port és il\u{2027}legal des de dilluns"),
        ("חוקי מאז יום שני", "הנמל בלתי־חוקי מאז יום שני"),
        ("Well, we can", "Well, we can′t open the port"),
        ("Well, we can", "Well, we can‛t open the port"),
        ("t open the port", "Well, we can´t open the port"),
        ("ל נכנסו לעיר", "כוחות צה״ל נכנסו לעיר"),
        ("ל נכנסו לעיר", "כוחות צה\"ל נכנסו לעיר"),
        ("הכוחות של צה", "הכוחות של צה״ל נכנסו לעיר"),
        // And numbers.
        ("5% of patients", "it was 0·5% of patients"),
        ("5% of patients", "it was 0⋅5% of patients"),
        ("٠٠٠ شخص", "قتل ٥٠٬٠٠٠ شخص"),
        ("٣ في المئة", "نحو ٥٫٣ في المئة"),
        // A sign that a number isn't the same without.
        ("0.5 % in the first group", "≤0.5 % in the first group"),
        ("0.5 % in the first group", "<=0.5 % in the first group"),
        ("3 % in the second", "some ~3 % in the second"),
        ("19 in all", "≈19 in all"),
        ("4 points", "56 %, ±4 points"),
        ("0.05 in all", "p<0.05 in all"),
        ("2.5 % of them", "(>2.5 % of them)"),
        ("40 % in a year", "changed by +40 % in a year"),
        ("$5 million in a year", "a result of −$5 million in a year"),
        ("5 crates in store", "there were ≠5 crates in store"),
        ("5 crates in store", "there were ≦5 crates in store"),
        ("5 crates in store", "there were ⩽5 crates in store"),
        ("5 crates in store", "there were ＜5 crates in store"),
        ("5 crates in store", "there were 10^5 crates in store"),
        ("5 crates in store", "there were 3×5 crates in store"),
        ("5 degrees at night", "it was –5 degrees at night"),
        ("5 degrees at night", "it was ‑5 degrees at night"),
        ("5 degrees at night", "it was －5 degrees at night"),
        ("The attack killed 5", "The attack killed 5% of the herd"),
        ("The attack killed 5", "The attack killed 5‰ of the herd"),
        ("The attack killed 50", "The attack killed 50+ people"),
        ("the price is 5", "the price is 5€ a crate"),
        ("at night it was 5", "at night it was 5°C"),
        ("the store held 10", "the store held 10^5 crates"),
        // Digits that a space groups, be it a plain one, a rare one or a line's end.
        ("000 men in the port", "They hold 5 000 men in the port"),
        ("They hold 5", "They hold 5 000 men in the port"),
        ("They hold 5 000", "They hold 5 000 000 men in the port"),
        ("000 men in the port", "They hold 50\n000 men in the port"),
        ("They hold 500", "They hold 500  000 men in the port"),
        ("They hold 5", "They hold 5\u{2004}000 men in the port"),
        ("000 men in the port", "They hold 5\u{2008}000 men in the port"),
        ("000 men in the port", "They hold 5\u{200A}000 men in the port"),
        ("They hold 5", "They hold 5\u{205F}000 men in the port"),
        ("000 men in the port", "They hold 5，000 men in the port"),
        ("000 men in the port", "They hold 5、000 men in the port"),
        ("000 men in the port", "They hold 5．000 men in the port"),
        ("200 men came", "on May 5 200 men came"),
        // What a number is counted in, or a sign that belongs to it, after a space.
        ("They hold 50", "They hold 50 % of the port"),
        ("They hold 50", "They hold 50\u{202F}% of the port"),
        ("it was sold for 50", "it was sold for 50 € a crate"),
        ("50 of the port", "they hold %50 of the port"),
        ("5 ships in the port", "they hold ≤ 5 ships in the port"),
        ("5 degrees at night", "it was − 5 degrees at night"),
        ("5 ships in the port", "they hold < 5 ships in the port"),
        ("5 ships in the port", "they hold 3 × 5 ships in the port"),
        // Signs between numbers and before them.
        ("50 men in the port", "they hold 2÷50 men in the port"),
        ("50 men in the port", "they hold 1∕50 men in the port"),
        ("50 men in the port", "they hold 1∶50 men in the port"),
        ("50 men in the port", "they hold 1／50 men in the port"),
        ("50 men in the port", "they hold 2*50 men in the port"),
        ("30 men in the port", "at 5：30 men in the port"),
        ("the risk of it is 10", "the risk of it is 10⁻⁵ a year"),
        ("5 ships in the port", "they hold ～5 ships in the port"),
        ("5 ships in the port", "they hold 〜5 ships in the port"),
        ("5 ships in the port", "they hold ⁓5 ships in the port"),
        ("5 ships in the port", "they hold ∓5 ships in the port"),
        ("5 ships in the port", "they hold √5 ships in the port"),
        // A bullet that's typed for a hyphen, and letters that got lost.
        ("closed to all ships", "the port is non⁃closed to all ships"),
        ("closed to all ships", "the port is un\u{E000}closed to all ships"),
        ("closed to all ships", "the port is un\u{FFFC}closed to all ships"),
        ("closed to all ships", "the port is un\u{FFFD}closed to all ships"),
        // An editor's brackets within a word.
        ("paid staff left it", "the un[der]paid staff left it"),
        ("staff that was un", "staff that was un[der]paid"),
        ("eceived it in full", "They [r]eceived it in full"),
        ("r]eceived it in full", "They [r]eceived it in full"),
        ("legal transfer of arms", "an (il)legal transfer of arms"),
        ("transfer was (il", "transfer was (il)legal"),
        ("eceived it in full", "They (r)eceived it in full"),
        ("lethal aid to both", "(non-)lethal aid to both"),
        ("the minister", "the minister(s) of both"),
        // One sign of several scalars.
        ("alone 🤷", "alone 🤷🏽\u{200D}♀\u{FE0F} at home"),
        ("🏽 at home", "alone 🤷🏽 at home"),
        ("to \u{1F1FA}", "from here to \u{1F1FA}\u{1F1E6} today"),
    ])
    func `so these aren't there`(words: String, text: String) {
        #expect(QuotableText(blocks: [text]).prove(Quotation(words, prefix: "")).outcome == "not found")
    }

    @Test(arguments: [
        ("50,000 paramilitaries", "an estimated 50,000 paramilitaries have been deployed"),
        ("which North Korea denies", "weapons—which North Korea denies"),
        ("which North Korea denies", "weapons–which North Korea denies"),
        ("weapons to Wagner", "weapons to Wagner—a mercenary group"),
        ("Korean border", "the Russian–Korean border"),
        ("While we assess that", "(White House/Released)”While we assess that"),
        ("Next sentence here", "the end of the year.Next sentence here"),
        ("deemed fit inside the U.N", "if deemed fit inside the U.N."),
        ("the officials", "the officials’ claim"),
        ("Groundless", "'Groundless': North Korea"),
        ("Ukraine's war", "(Ukraine's war)"),
        (", which paid", "to Wagner, which paid for it"),
        ("5 trains", "- 5 trains"),
        ("5 trains", "…5 trains"),
        ("wait and then.", "wait and then. . . ."),
        ("wait in the U.S.", "wait in the U.S. … and"),
        ("2022", "on Nov. 18, 2022: trains"),
        ("朝鮮は", "北朝鮮は否定した"),
        ("Wagnerに", "はWagnerに"),
        ("ประเทศ", "ในประเทศไทย"),
        ("한국 사람", "그 한국 사람 말"),
        ("un- safe at any dose", "the medicine is un-\nsafe at any dose"),
        ("Russian- Korean border", "the Russian-\nKorean border"),
        ("that they paid", "they say –\nthat they paid"),
        ("Korean border", "the Russian–\nKorean border"),
        ("2020 and 2021", "in 2019,\n2020 and 2021"),
        ("러시아 정상", "한국·러시아 정상"),
        ("הנמל סגור", "הוא אמר ש\"הנמל סגור\""),
        ("הארץ", "נכתב ב\"הארץ\" אתמול"),
        ("that they paid", "they say -\nthat they paid"),
        ("<0.05 in all", "p<0.05 in all"),
        ("5 trains", "a train + 5 trains"),
        ("the facilities", "the facilities[12] were closed"),
        ("the staff who left", "[Editor’s note: the staff who left]"),
        ("the facilities", "the facilities(12) were closed"),
        ("the facilities", "(the facilities) were closed"),
        ("were closed", "the office(s) were closed"),
        ("The ministry said", "SEOUL (Reuters)The ministry said"),
        ("5% of the herd", "killed 5% of the herd"),
        ("killed 5%", "killed 5% of the herd"),
        ("killed 5", "killed 5 (or 6)"),
        ("5 de ellos", "los trenes —5 de ellos— no"),
        ("5€", "it’s 5€."),
        ("The ministry said", "SEOUL [Reuters]The ministry said"),
        ("we ❤", "we ❤\u{FE0F} it"),
        ("200 people came", "in 1999 200 people came"),
        ("in May 5", "in May 5 2022 they came"),
        ("200 people came", "at 13:08 200 people came"),
        ("200,000 people came", "on May 5 200,000 people came"),
        ("They hold 5", "They hold 5 00 men"),
        ("200 people came", "in row 05 200 people came"),
        ("200人来了", "截至2019，200人来了"),
        ("5 000 men in the port", "They hold 5 000 men in the port"),
        ("men in the port", "They hold 5 000 men in the port"),
        ("they had 50", "they had 50 $5 notes"),
        ("5 men came", "> 5 men came"),
        ("closed to all ships", "⁃ closed to all ships"),
        ("AFP reports it", "Reuters/AFP reports it"),
        ("Share this page", "\u{E000}Share this page"),
        ("alone 🤷🏽\u{200D}♀", "alone 🤷🏽\u{200D}♀\u{FE0F} at home"),
        ("\u{1F1F5}\u{1F1F1}", "\u{1F1FA}\u{1F1E6}\u{1F1F5}\u{1F1F1}"),
    ])
    func `so these are`(words: String, text: String) throws {
        let text = QuotableText(blocks: [text])
        let passage = try #require(text.prove(Quotation(words, prefix: "")).passages.first)
        #expect(text.words(of: passage) == words)
    }

    /// What's quoted, what the source prints, and how that's shown.
    @Test(arguments: [
        ("The pharmacovigilance office", "The phar-\nmacovigilance office", "The phar- macovigilance office"),
        ("non-compliant with it", "he was non‐\n  compliant with it", "non‐ compliant with it"),
        ("noncompliant with it", "he was non-\ncompliant with it", "non- compliant with it"),
        ("unsafe for the people", "un\u{AD}\nsafe for the people", "un\u{AD} safe for the people"),
        ("was un-safe and inhuman, he", "it was un-\nsafe and inhuman, he", "was un- safe and inhuman, he"),
        ("non-European countries", "all non-\nEuropean countries", "non- European countries"),
        ("their F-16 jets", "with their F-\n16 jets", "their F- 16 jets"),
        ("some 10–15 crates", "some 10-\n15 crates", "some 10- 15 crates"),
        (
            "the pharmacy in non-European states", "the phar-\nmacy in non-\nEuropean states",
            "the phar- macy in non- European states"
        ),
        (
            "it was inhuman and unsafe, he", "it was in-\nhuman and un\u{AD}\nsafe, he",
            "it was in- human and un\u{AD} safe, he"
        ),
    ])
    func `and a word that a line's end cuts in two may be written as one`(
        words: String,
        source: String,
        shown: String
    ) {
        let text = QuotableText(blocks: [source])
        #expect(text.prove(Quotation(words)).passages.map(text.words) == [shown])
    }

    @Test func `and such a word is found as often as it stands there, in whatever way`() {
        let text = QuotableText(
            blocks: ["The pharmacovigilance office, the phar-\nmacovigilance", "office of phar-\nmacists"]
        )
        #expect(text.prove(Quotation("pharmacovigilance")).outcome == "repeated")
        #expect(text.prove(Quotation("the pharmacovigilance\noffice of pharmacists")).outcome == "proven")
        #expect(text.prove(Quotation("the pharmacovigilance office of pharmacists")).outcome == "not found")
        #expect(text.prove(Quotation("the pharmacovigi")).outcome == "not found")
    }

    @Test(arguments: [
        ("two persons were count", ["two persons were count-", "Page 14", "ed twice by them"], "not found"),
        ("two persons were count-", ["two persons were count-", "Page 14", "ed twice by them"], "proven"),
        ("the medicine is un", ["the medicine is un-", "safe at any dose"], "not found"),
        ("the medicine is un-", ["the medicine is un-", "safe at any dose"], "not found"),
        ("safe at any dose", ["the medicine is un-", "safe at any dose"], "not found"),
        ("is un-\nsafe at any dose", ["the medicine is un-", "safe at any dose"], "proven"),
        ("the medicine is un", ["the medicine is un\u{AD}", "safe at any dose"], "not found"),
        ("safe at any dose", ["the medicine is un\u{AD}", "safe at any dose"], "not found"),
        // Somebody was interrupted.
        ("we never said that-", ["“we never said that-", "Reporter: You did."], "proven"),
        ("Reporter: You did.", ["“we never said that-", "Reporter: You did."], "proven"),
        ("we never said that", ["“we never said that —", "you did it all"], "proven"),
        ("you did it all", ["“we never said that —", "you did it all"], "proven"),
    ])
    func `and a paragraph that ends with a hyphen may end within one`(
        words: String,
        blocks: [String],
        outcome: String
    ) {
        #expect(QuotableText(blocks: blocks).prove(Quotation(words)).outcome == outcome)
    }

    /// In a text without an empty line each line is a paragraph.
    @Test(arguments: [
        "They say that non-\nEuropean countries may join", "NON-\nNUCLEAR STATES MAY JOIN",
        "I say 10-\n15 crates",
    ])
    func `and where each line is a paragraph, too`(source: String) {
        let text = QuotableText(plainText: Array(source.utf8))
        let half = String(source.drop { $0 != "\n" }.dropFirst())
        #expect(text.prove(Quotation(half, prefix: "")).outcome == "not found")
        #expect(text.prove(Quotation(source)).outcome == "proven")
    }

    @Test(arguments: [
        ("paid for that equipment", "to Wagner, which paid for that equipment", true),
        ("paid for that", "which “paid for\nthat” equipment", true),
        ("didn't pay", "it didn’t pay", true),
        ("legal port", "un il·legal port", false),
        ("paid for", "repaid for it", false),
        ("equip", "that equipment", false),
        ("Paid", "paid", false),
        ("", "paid", false),
    ])
    func `and so do the words that are read out of it`(words: String, quotation: String, stands: Bool) {
        #expect(PrintedQuotation(quotation, isLiteral: true).contains(words: words) == stands)
    }

    @Test func `and words that an editor put in are none of the quotation's`() {
        let words = "Wagner [never gave a coin] paid […] for it"
        let edited = PrintedQuotation(words, isLiteral: false)
        #expect(!edited.contains(words: "never gave a coin"))
        #expect(!edited.contains(words: "Wagner paid"))
        #expect(edited.contains(words: "paid"))
        #expect(PrintedQuotation(words, isLiteral: true).contains(words: "never gave a coin"))
    }
}
