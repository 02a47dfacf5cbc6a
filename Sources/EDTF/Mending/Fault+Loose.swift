extension Fault {
    /// What's wrong with a text in no notation that's known to have been meant for EDTF: where the parser stumbled says
    /// nothing of it, but it may be a loose way of writing a day or time that doesn't exist.
    init(ofUnmended text: String, _ fault: Fault) {
        guard fault.problem == .unreadable || fault.problem == .secondSlash, text.utf8.count <= Mend.longest
        else {
            self = fault
            return
        }
        let loose = LooseText(text)
        let whole = 0..<text.utf8.count
        if let found = loose.faultOfTime ?? loose.faultOfDay {
            self = found
        } else if fault.range.isEmpty || loose.lacksYear || text.contains(" ") && fault.problem == .unreadable
        {
            // What has words in it isn't made of EDTF's parts.
            self = Fault(.unreadable, at: whole)
        } else {
            self = fault
        }
    }
}

extension LooseText {
    /// Whether it's a date but for its year: `22 December`, `22.12.22`, `22 Dec '22`.
    var lacksYear: Bool {
        guard text.utf8.count <= Mend.longest else { return false }
        let words = tokens.filter { !FillingWords.contains($0) }
        let numbers = words.filter { $0.first?.isNumber == true }
        let months = words.filter { MonthNames.number(of: $0) != nil }
        guard numbers.count + months.count == words.count, numbers.allSatisfy({ $0.utf8.count <= 2 }) else {
            return false
        }
        return months.count == 1 && 1...2 ~= numbers.count || months.isEmpty && numbers.count == 3
    }

    /// What's wrong with a day that's written loosely and that no calendar has: `31 June 2022`, `30.02.2022`.
    fileprivate var faultOfDay: Fault? {
        guard let meant = single?.onlyProposal else { return nil }
        do {
            _ = try EDTFDate.Form(notation: meant.utf8Span.span)
            return nil
        } catch {
            let whole = 0..<original.utf8.count
            switch error.problem {
            case .noSuchDay(let day, let month, _):
                return Fault(.noSuchDay(day, month: month, date: whole), at: whole)
            case .noSuchMonth(let month, _): return Fault(.noSuchMonth(month, date: whole), at: whole)
            default: return nil
            }
        }
    }
}
