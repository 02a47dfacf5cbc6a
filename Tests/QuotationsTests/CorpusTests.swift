import Foundation
import Quotations
import TestSupport
import Testing

/// Quotations from five articles that were really printed, with all their faults.
@Suite(.enabled("the articles are beside the package, in ../shared/corpus") { articles.count == 5 })
struct `Five printed articles` {
    @Test func `hold these quotations`() throws {
        let expected: [(article: Int, quotation: String, block: Int, of: Int, standing: Standing)] = [
            (
                0, "While we assess that the amount of material delivered to Wagner has not changed", 7, 8,
                .inside
            ),
            (0, "gossip and speculation", 3, 8, .inside),
            (0, "called the designated Wagner Group an \"entity of particular concern\"", 3, 8, .across),
            (0, "entity of particular concern", 3, 8, .inside),
            (0, "North Korea's weapon supply to Russia", 4, 8, .outside),
            (1, "While we assess that the amount of material delivered to Wagner", 7, 18, .inside),
            (1, "We have seen North Korean officials falsely deny", 5, 18, .inside),
            (1, "we're certainly not gonna rule out", 9, 18, .inside),
            (1, "Satellite images purporting to show railcars", 7, 18, .outside),
            (1, "ror military support", 12, 18, .inside),
            (2, "Groundless", 2, 9, .inside),
            (2, "which paid for that equipment", 5, 9, .inside),
            (2, "The Japanese media's false report", 5, 9, .inside),
            (2, "satellite imagery indicates goods have been delivered", 8, 9, .inside),
            (2, "North Korea's interests seldom converge", 8, 9, .outside),
            (
                3, "We can confirm that North Korea has completed an initial arms delivery to Wagner", 3, 15,
                .inside
            ),
            (3, "an estimated 50,000 paramilitaries have been deployed", 6, 15, .outside),
            (3, "arms trade", 9, 15, .inside),
            (3, "cooked up by some dishonest forces for different purposes", 14, 15, .inside),
            (4, "illegal and threatening behavior", 5, 20, .inside),
            (4, "considers Russia a “partner”, as well as complicit", 5, 20, .across),
            (4, "Rockets and infantry missiles aren't exactly a very specific description", 11, 20, .inside),
            (4, "yet still characterizing the information as too", 11, 20, .outside),
            (4, "the security and territorial integrity of its country", 9, 20, .inside),
        ]
        for (article, quotation, block, count, standing) in expected {
            let proof = articles[article].prove(Quotation(quotation))
            let passage = try #require(proof.passage, "\(quotation): \(proof)")
            #expect(passage.blocks == block...block, "\(quotation)")
            #expect(passage.blockCount == count, "\(quotation)")
            #expect(passage.standing == standing, "\(quotation)")
        }
    }

    @Test(arguments: [
        (3, "0,000 paramilitaries have been deployed"), (4, "legal and threatening behavior"),
        (3, "We can confirm that North Korea completed an initial arms delivery"),
        (1, "changed battlefield dynamics in Ukraine"),
    ])
    func `don't hold these`(article: Int, quotation: String) {
        #expect(articles[article].prove(Quotation(quotation)).outcome == "not found")
    }

    @Test func `quote these words`() {
        #expect(
            articles[4].quotedSpans.map(articles[4].words).map { $0.prefix(24) } == [
                "We can confirm that Nort", "also contribute to insta", "partner", "illegal and threatening ",
                "North Korea remains unch", "bringing bloodshed and d", "the security and territo",
                "There is still no tangib", "Rockets and infantry mis", "vague", "cheap",
            ]
        )
        #expect(
            articles[2].quotedSpans.map(articles[2].words).map { $0.prefix(24) } == [
                "Groundless", "groundless", "groundless", "The Japanese media's fal",
                "we can confirm that Nort",
                "satellite imagery indica",
            ]
        )
        #expect(articles.flatMap(\.quotedSpans).allSatisfy { $0.isClosed })
    }
}

private let articles: [QuotableText] = {
    guard let folder = PackageFolder.shared("corpus") else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map {
            QuotableText(plainText: Array($0))
        }
    }
}()
