import Content
import Quotations
import SourceText

/// What `find` prints for a person: each place, then the passage as it's pasted into an article's record.
struct FindReport {
    private let found: FoundPlaces
    private let texts: Int

    init(_ found: FoundPlaces, texts: Int) {
        self.found = found
        self.texts = texts
    }

    var text: String {
        (found.passages.map(block) + [summary]).joined(separator: "\n\n")
    }

    private func block(_ passage: FoundPassage) -> String {
        let article = passage.article.map { ", article:\($0)" } ?? ""
        let head = "\(printableLine(passage.text)), \(passage.passage.placeInWords)\(article)"
        switch passage.match {
        case .exact, .cut, .otherCase: return printable("\(head)\n\(passage.yaml)")
        case .near(let closest):
            let difference = closest.markedDifference.indented
            return printable("\(head), nearly:\n\(difference)\n\(passage.yaml)")
        }
    }

    private var summary: String {
        let shown = found.passages.count
        let all = found.found + found.near
        let places = found.found == 0 ? "no place" : counted(found.found, "place")
        let near = found.near == 0 ? "" : " and \(counted(found.near, "near printing"))"
        let printed = shown == 1 ? "the first is printed" : "the first \(shown) are printed"
        let left = shown < all ? "; \(printed) (--most)" : ""
        let letters =
            found.isInOtherCase ? "; only in other capital or small letters than you typed" : ""
        return "\(places)\(near) in \(counted(texts, "text"))\(letters)\(left)"
    }
}
