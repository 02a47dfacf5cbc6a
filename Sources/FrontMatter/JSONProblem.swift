/// What's wrong with a line of JSON, in the words of somebody who writes prose.
enum JSONProblem {
    case noRecord, listOfRecords, secondRecord
    case lineEnds
    case noValue, noKey, noColon
    case noComma(closing: Character), surplusComma
    case unknownWord(String), badNumber(String)
    case openText, controlCharacter, badEscape, noCharacter(String)

    var message: String {
        switch self {
        case .noRecord: "a record in JSON begins with '{'"
        case .listOfRecords: "a list begins here, where a record is expected"
        case .secondRecord: "something follows the record on its line"
        case .lineEnds: "the line ends within the record"
        case .noValue: "a value is expected here"
        case .noKey: "a key in double quotation marks is expected here"
        case .noColon: "a colon is expected behind the key"
        case .noComma(let closing): "a comma or '\(closing)' is expected here"
        case .surplusComma: "nothing follows this comma"
        case .unknownWord(let word): "'\(word)' is no value of JSON"
        case .badNumber(let number): "'\(number)' is no number of JSON"
        case .openText: "the text that begins here has no end on this line"
        case .controlCharacter: "a control character stands in a text"
        case .badEscape: "no escape of JSON begins with this backslash"
        case .noCharacter(let escape): "'\(escape)' alone stands for no character"
        }
    }

    var help: String {
        switch self {
        case .noRecord, .listOfRecords, .secondRecord:
            #"write each record on a line of its own, such as {"id": "name", "title": "Words"}"#
        case .lineEnds: "a record stands on one line as a whole: write it without line breaks"
        case .noValue: #"write a text in double quotation marks, or null where nothing is known"#
        case .noKey, .noColon: #"write each key with its value as "key": "value""#
        case .noComma: #"a quotation mark within a text has a backslash before it: \""#
        case .surplusComma: "remove it"
        case .unknownWord:
            "texts stand in double quotation marks; the only bare words are true, false and null"
        case .badNumber: "put it in double quotation marks: it's taken as it's written all the same"
        case .openText: #"end it with a quotation mark; a line break in it is written \n"#
        case .controlCharacter: #"a tab is written \t, a line break \n; remove any other"#
        case .badEscape: #"a backslash is written \\"#
        case .noCharacter: #"remove it; a character of two halves is written with both, such as \ud83d\ude00"#
        }
    }
}
