extension SetMember {
    /// Reads `[a,b..c,d..]` or `{a,b}`: commas between the members, open ends only outermost.
    static func set(
        notation bytes: Span<UInt8>,
        closedBy bracket: Unicode.Scalar
    ) throws(Fault) -> [SetMember] {
        let whole = 0..<bytes.count
        guard bytes[whole.upperBound - 1] == UInt8(ascii: bracket) else {
            throw Fault(.unclosedSet(bracket), at: whole)
        }
        let inside = 1..<whole.upperBound - 1
        guard !inside.isEmpty else { throw Fault(.emptySet, at: whole) }
        var members: [SetMember] = []
        var start = inside.lowerBound
        while true {
            let end = bytes.firstIndex(of: UInt8(ascii: ","), in: start..<inside.upperBound)
            let range = start..<(end ?? inside.upperBound)
            let member = try SetMember(notation: bytes, in: range)
            switch member {
            case .until where start != inside.lowerBound: throw Fault(.openEndInside, at: range)
            case .onOrAfter where end != nil: throw Fault(.openEndInside, at: range)
            default: members.append(member)
            }
            guard let end else { return members }
            start = end + 1
        }
    }

    private init(notation bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) {
        guard let dots = range.first(where: { bytes.hasDots(at: $0, in: range) }) else {
            self = .date(try Self.date(bytes, in: range))
            return
        }
        let before = range.lowerBound..<dots
        let after = dots + 2..<range.upperBound
        switch (before.isEmpty, after.isEmpty) {
        case (true, true): throw Fault(.emptySet, at: range)
        case (true, false): self = .until(try Self.date(bytes, in: after))
        case (false, true): self = .onOrAfter(try Self.date(bytes, in: before))
        case (false, false):
            let from = try Self.date(bytes, in: before)
            let to = try Self.date(bytes, in: after)
            guard from.days.lowerBound <= to.days.lowerBound else {
                throw Fault(.endsBeforeItBegins, at: range)
            }
            self = .range(from, to)
        }
    }

    private static func date(_ bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) -> CalendarDate {
        if bytes.firstIndex(of: UInt8(ascii: "T"), in: range) != nil { throw Fault(.timeInSet, at: range) }
        let qualified = try QualifiedDate(notation: bytes, in: range)
        guard !qualified.isQualified else { throw Fault(.qualifierInSet, at: range) }
        return qualified.date
    }
}
