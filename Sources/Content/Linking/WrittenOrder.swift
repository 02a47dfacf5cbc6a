/// Where something stands in the order in which a corpus is written: first the passages of articles, then the citations
/// of claims, then what bodies quote; record by record.
///
/// It holds from one writing of a record to the next, when positions in the corpus's arrays may say nothing of it.
public struct WrittenOrder: Sendable, Hashable, Comparable {
    /// The section in four bits, and the record in the others: a large site has millions of these.
    private let place: UInt32
    private let number: UInt32

    fileprivate init(_ section: Int, _ record: Int, _ number: Int) {
        precondition(record < 1 << Self.recordBits)
        place = UInt32(section) << Self.recordBits | UInt32(record)
        self.number = UInt32(number)
    }

    private static let recordBits: UInt32 = 28

    public static func < (one: WrittenOrder, other: WrittenOrder) -> Bool {
        (one.place, one.number) < (other.place, other.number)
    }

    /// The claim in whose body it stands; nil for all that stands elsewhere.
    public var claimOfBody: Index<Claim>? {
        place >> Self.recordBits == RecordKind.claim.sectionOfBody
            ? Index(Int(place & (1 << Self.recordBits - 1))) : nil
    }
}

/// A record as a part of what's written.
struct WrittenRecord {
    let kind: RecordKind
    /// Among the corpus's records of its kind.
    let position: Int

    /// Where one of its passages or citations stands.
    func entry(_ number: Int) -> WrittenOrder { WrittenOrder(kind.section, position, number) }

    /// Where something stands that its body quotes.
    func quotation(_ number: Int) -> WrittenOrder { WrittenOrder(kind.sectionOfBody, position, number) }

    var entries: Range<WrittenOrder> { entry(0)..<WrittenOrder(kind.section, position + 1, 0) }
    var body: Range<WrittenOrder> { quotation(0)..<WrittenOrder(kind.sectionOfBody, position + 1, 0) }

    func writes(_ passage: Passage) -> Bool { passage.order.map(entries.contains) ?? false }
    func writes(_ quotation: BodyQuotation) -> Bool { body.contains(quotation.order) }
}

extension RecordKind {
    fileprivate var section: Int {
        switch self {
        case .article: 0
        case .claim: 1
        case .statement: 2
        case .actor: 3
        case .topic: 4
        case .page: 5
        }
    }

    fileprivate var sectionOfBody: Int { section + Self.allCases.count }
}
