import Markdown
import TemplateLanguage

/// The quotations of an article published in full, as marks in its text.
///
/// Where quotations overlap, the text is marked in segments, each of which knows how many hold it. A quotation's
/// number stands after each of its parts, so that those which overlap can be told apart.
struct PassageMarks {
    struct Quotation {
        /// From 1, in the source's order.
        let number: Int
        /// What links to its place in the text name.
        let anchor: String
        /// Its entry in the list of quotations.
        let entry: String
        /// Ranges of the text's plain blocks.
        let parts: [Range<Int>]
    }

    private let quotations: [Quotation]
    /// What the reference to a quotation is called, by its number.
    private let label: (Int) -> String

    /// - Parameter quotations: in the order of their numbers.
    init(_ quotations: [Quotation], label: @escaping (Int) -> String) {
        self.quotations = quotations
        self.label = label
    }

    /// Sweeps over the ends of all parts: O(n log n), and as much markup as there are parts.
    var marks: [TextMark] {
        var begins: [Int: [Quotation]] = [:]
        var ends: [Int: [Quotation]] = [:]
        var anchors: [Int: [String]] = [:]
        for quotation in quotations {
            if let first = quotation.parts.first {
                anchors[first.lowerBound, default: []].append(quotation.anchor)
            }
            for part in quotation.parts {
                begins[part.lowerBound, default: []].append(quotation)
                ends[part.upperBound, default: []].append(quotation)
            }
        }
        let bounds = Set(begins.keys).union(ends.keys).sorted()
        var depth = 0
        return zip(bounds, bounds.dropFirst()).compactMap { start, end in
            depth += (begins[start]?.count ?? 0) - (ends[start]?.count ?? 0)
            guard depth > 0 else { return nil }
            return mark(start..<end, depth: depth, anchors: anchors[start] ?? [], ending: ends[end] ?? [])
        }
    }

    private func mark(
        _ range: Range<Int>,
        depth: Int,
        anchors: [String],
        ending: [Quotation]
    ) -> TextMark {
        let name = depth > 1 ? "quoted overlapping" : "quoted"
        let ids = anchors.map { " id=\"\($0)\"" }
        // A second passage that begins here has its anchor within the mark.
        let inner = ids.dropFirst()
        return TextMark(
            range,
            opening: "<mark class=\"\(name)\"\(ids.first ?? "")>" + inner.map { "<span\($0)>" }.joined(),
            reopening: "<mark class=\"\(name)\">" + inner.map { _ in "<span>" }.joined(),
            closing: inner.map { _ in "</span>" }.joined() + "</mark>",
            note: ending.map(reference).joined()
        )
    }

    private func reference(to quotation: Quotation) -> String {
        var name: [UInt8] = []
        name.append(escaping: label(quotation.number))
        return """
            <sup class="reference"><a href="#\(quotation.entry)" \
            aria-label="\(String(decoding: name, as: UTF8.self))">\(quotation.number)</a></sup>
            """
    }
}
