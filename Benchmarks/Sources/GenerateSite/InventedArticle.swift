import Inventing

/// A source: its text, and the passages quoted from it.
struct InventedArticle {
    let identifier: String
    let title: String
    let outlet: Int
    let day: Day
    let text: InventedText
    let isFull: Bool
    let passages: [Passage]
    let digest: String

    /// Words of the text with the claims that they bear on.
    struct Passage {
        let words: [String]
        let voice: InventedText.Voice
        let bearings: [Bearing]
    }

    struct Bearing {
        /// The position of a claim.
        let claim: Int
        let stance: String
        let scope: String?
        let readings: [Reading]
    }

    /// What the words give for a point.
    struct Reading {
        let point: String
        /// Those of the passage that give it, if not all of them.
        let words: String?
        /// What it's compared by; nil for what isn't mentioned.
        let value: String?
    }

    init(
        number: Int,
        day: Day,
        _ sizes: SiteSizes,
        claims: [(position: Int, claim: InventedClaim)],
        voices: [(statement: Int, name: String)],
        _ vocabulary: Vocabulary,
        _ generator: inout SeededGenerator
    ) {
        identifier = "\(vocabulary.content(&generator))-\(vocabulary.content(&generator))-\(number)"
        title = vocabulary.phrase(6...12, &generator).joined(separator: " ").capitalisedFirst
        outlet = Int.random(in: InventedActor.outlets(of: sizes.actors), using: &generator)
        self.day = day
        isFull = generator.chance(sizes.full)
        digest = vocabulary.sentence(25...60, &generator) + " " + vocabulary.sentence(25...60, &generator)
        let text = InventedText(words: sizes.words, vocabulary, voices: voices, &generator)
        self.text = text

        let sentences = text.sentences.shuffled(using: &generator)
        var passages: [Passage] = []
        var waiting = claims[...]
        while !waiting.isEmpty {
            // With more claims than sentences the last sentence bears all that's left.
            let isLast = passages.count == sentences.count - 1
            let count = isLast ? waiting.count : Int.random(in: 1...3, using: &generator)
            let sentence = sentences[passages.count]
            let words = sentence.cut(6...14, &generator)
            passages.append(
                Passage(
                    words: words,
                    voice: sentence.voice,
                    bearings: waiting.prefix(count).map {
                        Bearing(on: $0, article: number, words, sentence.voice, &generator)
                    }
                )
            )
            waiting = waiting.dropFirst(count)
        }
        self.passages = passages
    }
}

extension InventedArticle.Bearing {
    init(
        on claim: (position: Int, claim: InventedClaim),
        article: Int,
        _ words: [String],
        _ voice: InventedText.Voice,
        _ generator: inout SeededGenerator
    ) {
        self.claim = claim.position
        // One statement takes one stance on a claim, whichever article reports it.
        let lot: Int
        switch voice {
        case .outlet: lot = article
        case .direct(let statement), .indirect(let statement): lot = statement
        }
        stance =
            ["asserts", "asserts", "asserts", "denies", "asserts", "asserts", "doubts"][
                (lot + claim.position) % 7
            ]
        scope = generator.chance(80) ? nil : generator.pick(["broader", "narrower", "other"])
        readings = claim.claim.points.compactMap { point in
            switch Int.random(in: 0..<10, using: &generator) {
            case 0..<4:
                let count = Int.random(in: 2...4, using: &generator)
                let start = Int.random(in: 0...words.count - count, using: &generator)
                let own = words[start..<start + count].joined(separator: " ")
                return .init(point: point.name, words: own, value: generator.pick(point.values))
            case 4..<6: return .init(point: point.name, words: nil, value: generator.pick(point.values))
            case 6: return .init(point: point.name, words: nil, value: nil)
            default: return nil
            }
        }
    }
}

extension InventedArticle {
    func record(in site: InventedSite) -> Record {
        let source = isFull ? "rights: full" : "text: \(identifier).txt"
        let head = [
            "title: \(title)", "outlet: actor:\(site.actors[outlet].identifier)", "published: \(day)",
            "language: en",
            source, passages.isEmpty ? nil : "passages:",
        ]
        return Record(
            path: "articles/\(identifier).md",
            fields: head + passages.flatMap { lines($0, in: site) },
            body: isFull ? text.text : digest
        )
    }

    private func lines(_ passage: Passage, in site: InventedSite) -> [String] {
        var lines = ["  - quote: |-", "      \(passage.words.joined(separator: " "))"]
        func attribute(to statement: Int, _ speech: String) {
            let statement = site.statements[statement]
            lines += [
                "    statement: \(statement.identifier)", "    speech: \(speech)",
                "    as: \(site.actors[statement.speaker].name)",
            ]
        }
        switch passage.voice {
        case .outlet: break
        case .direct(let statement): attribute(to: statement, "direct")
        case .indirect(let statement): attribute(to: statement, "indirect")
        }
        lines.append("    bears-on:")
        for bearing in passage.bearings {
            lines += [
                "      - claim: \(site.claims[bearing.claim].identifier)",
                "        stance: \(bearing.stance)",
            ]
            if bearing.stance == "denies" { lines.append("        answers: an earlier report") }
            if let scope = bearing.scope { lines.append("        scope: \(scope)") }
            if !bearing.readings.isEmpty {
                lines.append("        says:")
                lines += bearing.readings.map { "          \($0.point): \($0.given)" }
            }
        }
        return lines
    }
}

extension InventedArticle.Reading {
    /// As a record says it.
    fileprivate var given: String {
        guard let value else { return "not-mentioned" }
        return words.map { "{ words: \($0), value: \(value) }" } ?? value
    }
}
