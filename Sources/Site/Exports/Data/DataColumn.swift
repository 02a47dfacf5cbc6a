import EDTF

/// A column of a table: its name, its meaning, and how a row's cell is got.
///
/// The files and their description are all made from it.
struct DataColumn<Row>: Sendable {
    let description: DataColumnDescription
    let value: @Sendable (Row) -> DataValue
}

/// What a column is called and means.
struct DataColumnDescription: Sendable, Hashable {
    let name: String
    let form: Form
    let meaning: String

    enum Form: String, Sendable {
        case text, list, number, decimal, flag
        /// A day of the calendar, `2022-12-22`.
        case day
    }
}

/// Columns that are declared as one: a date is three, itself and its first and last day.
struct DataColumns<Row>: Sendable {
    let all: [DataColumn<Row>]
}

extension DataColumns {
    static func text(
        _ name: String,
        _ meaning: String,
        _ read: @escaping @Sendable (Row) -> String?
    ) -> Self {
        single(name, .text, meaning) { read($0).map(DataValue.text) ?? .nothing }
    }

    static func list(
        _ name: String,
        _ meaning: String,
        _ read: @escaping @Sendable (Row) -> [String]
    ) -> Self {
        single(name, .list, meaning) { .list(read($0)) }
    }

    static func number(
        _ name: String,
        _ meaning: String,
        _ read: @escaping @Sendable (Row) -> Int?
    ) -> Self {
        single(name, .number, meaning) { read($0).map(DataValue.number) ?? .nothing }
    }

    static func decimal(
        _ name: String,
        _ meaning: String,
        _ read: @escaping @Sendable (Row) -> String?
    ) -> Self {
        single(name, .decimal, meaning) { read($0).map(DataValue.decimal) ?? .nothing }
    }

    static func flag(
        _ name: String,
        _ meaning: String,
        _ read: @escaping @Sendable (Row) -> Bool?
    ) -> Self {
        single(name, .flag, meaning) { read($0).map(DataValue.flag) ?? .nothing }
    }

    /// A date as it's written, and the days between which it lies.
    static func date(
        _ name: String,
        _ meaning: String,
        _ read: @escaping @Sendable (Row) -> EDTFDate?
    ) -> Self {
        let text = text(name, meaning) { read($0)?.text }
        return Self(all: text.all + days(of: name, read).all)
    }

    /// The days between which a date lies, without itself.
    static func days(of name: String, _ read: @escaping @Sendable (Row) -> EDTFDate?) -> Self {
        let first = single(
            "\(name)_earliest",
            .day,
            "The first day that it may mean, or on which it may begin."
        ) {
            read($0)?.earliestDay?.inFourDigits ?? .nothing
        }
        let last = single("\(name)_latest", .day, "The last day that it may mean, or on which it may end.") {
            read($0)?.latestDay?.inFourDigits ?? .nothing
        }
        return Self(all: first.all + last.all)
    }

    private static func single(
        _ name: String,
        _ form: DataColumnDescription.Form,
        _ meaning: String,
        _ value: @escaping @Sendable (Row) -> DataValue
    ) -> Self {
        let description = DataColumnDescription(name: name, form: form, meaning: meaning)
        return Self(all: [DataColumn(description: description, value: value)])
    }
}

extension Day {
    /// Nil beyond the years that programs read.
    fileprivate var inFourDigits: DataValue? {
        1...9999 ~= components.year ? .day(self) : nil
    }
}
