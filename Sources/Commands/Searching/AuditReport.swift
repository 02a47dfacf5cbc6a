import Content
import Glibc
import Quotations
import SourceText

/// What `audit` prints for a person: each quotation with its line and verdict, then how many there are of each.
struct AuditReport {
    private let quotations: [AuditedQuotation]
    private let file: String
    private let texts: Int
    private let hasColour = Report.mayColour(STDOUT_FILENO)

    init(_ quotations: [AuditedQuotation], of file: String, texts: Int) {
        (self.quotations, self.file, self.texts) = (quotations, printableLine(file), texts)
    }

    var text: String {
        let judged = quotations.filter { !$0.isShort }.map(lines)
        return (judged + [(judged.isEmpty ? "" : "\n") + summary]).joined(separator: "\n")
    }

    private func lines(_ audited: AuditedQuotation) -> String {
        let quotation = audited.quotation
        let words = quotation.words.split(separator: "\n").joined(separator: " ").shortened(to: mostOfWords)
        let open = quotation.isClosed ? "" : " (no mark closes it)"
        let head =
            "\(file):\(quotation.line): \(paint(audited.name, audited.fails)): “\(printable(words))”\(open)"
        return ([head] + details(audited.verdict).map { printable($0).indented }).joined(separator: "\n")
    }

    private func details(_ verdict: AuditedQuotation.Verdict) -> [String] {
        switch verdict {
        case .short, .notFound: return []
        case .asPrinted(let places): return [standing(places)]
        case .marksTurned(let places):
            return ["\(standing(places)); there the marks within these words are of the other kind"]
        case .overEnds(let places):
            let end =
                places[0].blocksAreLines
                ? "a line ends within these words, and as this text has no empty lines, each line counts as a paragraph"
                : "a paragraph ends within these words"
            return ["\(standing(places)); \(end)"]
        case .cut(let places):
            let count = places[0].passage.cuts.reduce(0) { $0 + $1.wordsLeftOut }
            let words = count == 0 ? "no word" : counted(count, "word")
            let negation = places[0].passage.cuts.contains(where: \.leavesOutNegation)
            return ["\(standing(places)); \(words) left out\(negation ? ", a negation among them" : "")"]
        case .apart(let text, let obstacle):
            let name = printableLine(text)
            return ["the parts of these words stand in \(name), but can't be joined", obstacle.inWords]
        case .altered(let text, let passages):
            let isAllOfIt = passages.allSatisfy { $0.cause == .letterCase }
            return passages.flatMap { closest in
                ["\(printableLine(text)), \(closest.passage.placeInWords): \(closest.markedDifference)"]
                    + (closest.cause == .letterCase && !isAllOfIt ? [] : closest.causeInWords)
                    + ["paste: \(paste(closest.words))"]
            }
        }
    }

    private func paste(_ words: String) -> String {
        words.split(separator: "\n").joined(separator: "\n       ")
    }

    /// The first place, and how many more there are.
    private func standing(_ places: [AuditedPlace]) -> String {
        let others = Set(places.map(\.text)).count - 1
        let more = others == 0 ? "" : ", and \(counted(others, "more text"))"
        return "\(printableLine(places[0].text)), \(places[0].passage.placeInWords)\(more)"
    }

    private var summary: String {
        let judged = quotations.filter { !$0.isShort }
        let names = ["as printed", "cut", "marks turned", "apart", "altered", "not found"]
        let parts = names.map { name in (judged.count { $0.name == name }, name) }.filter { $0.0 > 0 }
        let verdicts = parts.isEmpty ? "" : ": " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let short = quotations.count - judged.count
        let left = short == 0 ? "" : "; \(short) of one or two words left alone"
        return "\(counted(judged.count, "quotation")) against \(counted(texts, "text"))\(verdicts)\(left)"
    }

    private func paint(_ name: String, _ isFailure: Bool) -> String {
        hasColour && isFailure ? "\u{1B}[1;31m\(name)\u{1B}[0m" : name
    }
}

/// How much of a quotation is repeated, in characters.
private let mostOfWords = 120

extension AuditedQuotation {
    var isShort: Bool {
        if case .short = verdict { true } else { false }
    }

    var name: String {
        switch verdict {
        case .short: "short"
        case .asPrinted, .overEnds: "as printed"
        case .cut: "cut"
        case .marksTurned: "marks turned"
        case .apart: "apart"
        case .altered: "altered"
        case .notFound: "not found"
        }
    }
}
