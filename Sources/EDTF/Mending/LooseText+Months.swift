extension LooseText {
    /// `early December 2022`, `mid-December 2022`, `late December 2022`: a third of the month, with what's over; and
    /// `early 2022`, one of the year's.
    var partOfMonth: Mend? {
        for (names, part) in Self.parts {
            guard let text = dropping(prefixes: names)?.asDate,
                let form = try? EDTFDate.Form(notation: text.utf8Span.span),
                case .date(let qualified) = form
            else { continue }
            if qualified.date.precision == .year, qualified.date.year.number != nil {
                return Mend("\(text)-\(part.thirdOfYear)", .partOfYear)
            }
            guard let month = qualified.date.exactMonth, case .month = qualified.date.precision else {
                continue
            }
            return switch part {
            case .early: Mend("\(month)-0X", .partOfMonth)
            case .middle: Mend("\(month)-1X", .partOfMonth)
            // 2X would leave the last days out.
            case .late:
                Mend("[\(month.firstDay.advanced(by: 19))..\(month.lastDay)]", .partOfMonth)
            }
        }
        return nil
    }

    private enum Part {
        case early, middle, late

        var thirdOfYear: Int {
            switch self {
            case .early: 37
            case .middle: 38
            case .late: 39
            }
        }
    }

    private static let parts: [([String], Part)] = [
        (["early in ", "early ", "early-"], .early),
        (["in mid-", "mid-", "mid "], .middle),
        (["late in ", "late ", "late-"], .late),
    ]
}
