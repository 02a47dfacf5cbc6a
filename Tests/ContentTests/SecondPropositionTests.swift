@testable import Content
import Testing

@Suite struct `A claim's sentence` {
    @Test(arguments: [
        ("North Korea delivered arms to Wagner, which paid for them.", "which paid for them"),
        ("Kirby, who spoke on Thursday, named Wagner.", "who spoke on Thursday"),
        ("The gates were opened and nobody was warned.", "and nobody was warned"),
        ("The gates were opened, and the town was flooded by noon.", "and the town was"),
        ("The mayor was told, but did nothing.", "but did nothing"),
        ("The gates were opened but weren't closed again.", "but weren't closed again"),
        ("The ministry ordered the opening and denied it later.", "and denied it later"),
        ("Wagner bought arms and paid for them in November 2022.", "and paid for them"),
        ("The money came first; the trains came later.", "; the money"),
        ("The report is false and that of Friday is true and it was known.", "and it was known"),
        ("Kirby said that it was delivered and that Wagner paid.", "and that Wagner paid"),
        ("Russia has trained and will arm the men.", "and will arm the"),
        ("The minister knew it, whereas the mayor didn't.", "whereas the mayor didn't"),
    ]) func `that holds two propositions shows where the second begins`(sentence: String, second: String) {
        if second.hasPrefix(";") {
            #expect(EnglishSentence(sentence).secondProposition?.hasPrefix(";") == true)
        } else {
            #expect(EnglishSentence(sentence).secondProposition == second)
        }
    }

    @Test(arguments: [
        "Seoul and Washington accused Pyongyang.",
        "Arms could cross the border between Russia and North Korea.",
        "The initial North Korean shipment included infantry rockets and missiles.",
        "Unloaded cargo stood beside trains at least twice in late November and early December 2022.",
        "Yevgeny Prigozhin called the accusation gossip and speculation.",
        "Russia is complicit in illegal and threatening behaviour by North Korea.",
        "Wagner is becoming a rival power centre to the Russian military and other Russian ministries.",
        "The arms trade harms international peace and stability.",
        "The Wagner Group paid for the equipment that North Korea delivered.",
        "The company which owns the trains is Russian.",
        "The ministry, the mayor, and the keepers knew it.",
        "Wounded and displaced people were brought to the town.",
        "The United States and allied forces trained the men.",
        "The gates were raised between April and May.",
        "Kim and Mohammed in Beirut signed it.",
        "Mills and Will Smith were there.",
        "The navy of Russia and that of China sailed together.",
        "He said “it was paid and was delivered, which is false”.",
        "He called it \"paid and then delivered\".",
        "Wagner has deployed 50,000 men and 3,000 dogs.",
        "Nothing but rain filled the lake.",
        "The ship carried shells and grenades for Russia.",
        "The delivery is over and done.",
        "and",
        "",
    ]) func `that joins names and nouns holds one`(sentence: String) {
        #expect(EnglishSentence(sentence).secondProposition == nil)
    }
}
