import SourceText

/// What a page shows: the values of its view, and those of all views within it.
///
/// One buffer holds them all, and a record in it is known by the place of its first value; another holds the bytes of
/// all texts. So a page's values take two allocations, however many they are, and a program finds its way among them by
/// numbers alone. Texts kept as strings were a quarter of all that was counted up and down in a build.
public struct Record: ~Copyable {
    /// The page's own record begins at 1.
    ///
    /// At 0 there's nothing: whatever a program doesn't find is found there.
    private(set) var values = PageBuffer<Value>(capacity: 512)
    /// In UTF-8, one after the other.
    private(set) var texts = PageBuffer<UInt8>(capacity: 4_096)

    static let start = 1

    /// The values of a view, in the order in which its fields are declared.
    @inlinable
    public init<Subject: View>(_ subject: Subject) {
        self.init()
        _ = append(subject, ViewLayout(Subject.fields))
    }

    /// The values of two views as those of one: first the one's fields, then the other's.
    @inlinable
    public init<Frame: View, Content: View>(_ frame: Frame, _ content: Content) {
        self.init()
        let (ofFrame, ofContent) = (ViewLayout(Frame.fields), ViewLayout(Content.fields))
        let (start, next) = (appendRoom(for: ofFrame.width), appendRoom(for: ofContent.width))
        write(frame, ofFrame, at: start)
        write(content, ofContent, at: next)
    }

    @usableFromInline
    init() {
        values.append(.nothing)
    }
}

extension Record {
    /// Appends a view within the page's.
    @inlinable
    mutating func append<Subject>(_ subject: Subject, _ layout: ViewLayout<Subject>) -> Value {
        let start = appendRoom(for: layout.width)
        write(subject, layout, at: start)
        return .record(at: Int32(clamping: start))
    }

    @inlinable
    mutating func append<Subject>(_ subjects: [Subject], _ layout: ViewLayout<Subject>) -> Value {
        let width = layout.width
        let start = appendRoom(for: subjects.count * width)
        // A borrowed subject isn't copied; some have thirty references.
        let items = subjects.span
        for index in items.indices { write(items[index], layout, at: start + index * width) }
        return .list(.init(start: start, count: subjects.count, width: width))
    }

    @usableFromInline
    mutating func set(_ value: Value, at place: Int) {
        values.set(value, at: place)
    }

    @usableFromInline
    mutating func set(text: String, at place: Int) {
        set(.text(append(text.utf8.span)), at: place)
    }

    @usableFromInline
    mutating func set(url: Address, at place: Int) {
        let start = texts.count
        url.write(to: &texts)
        set(.url(Value.Stretch(start..<texts.count)), at: place)
    }

    @usableFromInline
    mutating func set(html: [UInt8], at place: Int) {
        set(.html(append(html.span)), at: place)
    }

    private mutating func append(_ bytes: Span<UInt8>) -> Value.Stretch {
        let start = texts.count
        texts.append(copying: bytes)
        return Value.Stretch(start..<texts.count)
    }

    @inlinable
    mutating func write<Subject>(_ subject: Subject, _ layout: ViewLayout<Subject>, at start: Int) {
        // Borrowed: the getters of each would be counted up and down.
        let fields = layout.fields.span
        var place = start
        for index in fields.indices {
            fields[index].write(subject, place, &self)
            place += fields[index].width
        }
    }

    /// Room for some values, and where it begins.
    @usableFromInline
    mutating func appendRoom(for count: Int) -> Int {
        let start = values.count
        values.append(repeating: .nothing, count: count)
        return start
    }
}
