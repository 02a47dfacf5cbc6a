extension QualifiedDate {
    init(notation bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) {
        guard let last = range.last, let qualifier = Qualifier(notation: bytes[last]) else {
            self.init(try CalendarDate(notation: bytes, in: range))
            return
        }
        self.init(try CalendarDate(notation: bytes, in: range.dropLast()), qualifier)
    }
}
