import Quotations
import Testing

@Suite struct `A negation` {
    @Test(arguments: [
        ("en", "They can’t say", "He denied it", "They can say, with Denys Shmyhal and Denise in denim"),
        ("de", "Es gibt keinen Beleg", "Er bestreitet es", "Es gibt einen Beleg, sagte Keinan"),
        ("fr", "Il n’a rien dit sans nous", "Elle a démenti", "Il a dit tout, né en 1950"),
        ("es", "Vino sin ellos", "Lo desmiente", "Vino con ellos"),
        ("it", "Non lo dice", "Ha smentito", "Ne parla sin da ieri"),
        ("pt", "Ninguém veio", "Ele desmentiu", "Veio no domingo"),
        ("nl", "Er is geen bewijs", "Hij ontkent het", "Het is pas begonnen"),
        ("pl", "Nie było go bez nas", "Zaprzeczył temu", "No, pas był nowy"),
        ("ru", "Он не пришёл", "Он отрицает это", "Он пришёл"),
        ("uk", "Він ніколи не був", "Він заперечує це", "Він був"),
        ("ko", "그는 안 왔다", "그것은 사실이 아니다", "아니카가 왔다"),
        ("zh", "他没有来", "他否认", "他来了"),
    ])
    func `is known in a dozen languages, and so is a word of denial`(
        language: String,
        negation: String,
        denial: String,
        other: String
    ) {
        #expect(Negations.stand(in: negation, language: language))
        #expect(Negations.stand(in: denial, language: language))
        #expect(!Negations.stand(in: other, language: language))
    }

    @Test(arguments: [
        ("They seldom say so", "They often say so"), ("It is unlikely", "It is likely"),
        ("It was impossible", "It was possible"), ("The claim is untrue", "The claim is true"),
        ("He failed to come", "A failed state, to him"), ("They refrained from it", "They did it"),
        ("It lacks a roof", "It has a roof"), ("They didnt come", "They did come"),
        ("They cant come", "They can come"), ("the alleged murder", "the murder"),
    ])
    func `may be a word that only leaves little or doubts all, or one without its apostrophe`(
        negation: String,
        other: String
    ) {
        #expect(Negations.stand(in: negation, language: "en"))
        #expect(!Negations.stand(in: other, language: "en"))
    }

    @Test(arguments: [
        ("de", "Das ist unwahrscheinlich"), ("de", "Sie kommen selten"), ("fr", "C’est impossible"),
        ("es", "Es imposible"), ("it", "È impossibile"), ("pt", "É impossível"), ("nl", "Het is onmogelijk"),
        ("pl", "To nieprawda"), ("ru", "Это невозможно"), ("uk", "Це неможливо"), ("ko", "불가능하다"),
    ])
    func `is so in other languages, too`(language: String, negation: String) {
        #expect(Negations.stand(in: negation, language: language))
    }

    @Test(arguments: [
        ("a sin of theirs", "es-MX", true), ("im Mai", "de", false), ("mai", "it", true),
        ("Mai Khoi", nil, false), ("a sin of theirs", "en-GB", false),
        ("a sin of theirs", nil, false),
        ("no", "pt", false), ("no", nil, true), ("rien", nil, true), ("nicht", "en", true),
        ("non-compliant", "en", true), ("non", "nl", false),
    ])
    func `is none where it's an ordinary word of the text's language`(
        words: String,
        language: String?,
        stands: Bool
    ) {
        #expect(Negations.stand(in: words, language: language) == stands)
    }
}
