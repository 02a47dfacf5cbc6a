/// A date that may be uncertain, in the Extended Date/Time Format of the Library of Congress.
///
/// Understood are levels 0, 1 and 2 (ISO 8601-2, https://www.loc.gov/standards/datetime). Sections named in
/// comments are those of that specification.
///
///     let date = try EDTFDate("2022-11-18~")
///     DateWords.english.phrase(for: date)   // "around 18 November 2022"
public struct EDTFDate: Sendable {
    private let parsed: Parsed

    /// A class, so that a date is a single reference: records have room for several dates, most of which are missing.
    private final class Parsed: Sendable {
        let text: String
        let form: Form

        init(text: String, form: Form) {
            self.text = text
            self.form = form
        }
    }

    /// The date as the editor wrote it.
    public var text: String { parsed.text }
    /// What it means.
    public var form: Form { parsed.form }

    public enum Form: Sendable, Hashable {
        /// A day, month, season or year, possibly with unspecified digits and qualifiers.
        case date(QualifiedDate)
        /// A day with the time of day.
        case timestamp(Timestamp)
        /// Something that lasts.
        case interval(Interval)
        /// `[…]`: one of these dates, it isn't known which.
        case oneOf([SetMember])
        /// `{…}`: all of these dates.
        case allOf([SetMember])
    }

    public init(_ text: some StringProtocol) throws(EDTFError) {
        let text = String(text)
        do {
            parsed = Parsed(text: text, form: try Form(notation: text.utf8Span.span))
        } catch {
            throw EDTFError(error, in: text)
        }
    }

    /// Whether it names a moment, however uncertain, and not something that lasts or takes place repeatedly.
    ///
    /// "One of these days" is a moment; an interval isn't, nor are "all of these days".
    public var isMoment: Bool { form.isMoment }
}

extension EDTFDate.Form {
    var isMoment: Bool {
        switch self {
        case .date, .timestamp, .oneOf: true
        case .interval, .allOf: false
        }
    }
}

// The text determines the form, so that it alone need be compared.
extension EDTFDate: Hashable {
    public static func == (one: EDTFDate, other: EDTFDate) -> Bool {
        one.parsed === other.parsed || one.text == other.text
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}

extension EDTFDate: CustomStringConvertible {
    public var description: String { text }
}
