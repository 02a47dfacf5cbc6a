extension String {
    /// If it's longer than so many bytes in UTF-8, the beginning of it.
    func cut(atMost bytes: Int) -> String {
        utf8.count > bytes ? Array(utf8).text(atMost: bytes) : self
    }
}

extension [UInt8] {
    /// UTF-8 as text; if it's longer than so many bytes, cut before a word, or where none begins nearby before a
    /// character.
    func text(atMost bytes: Int) -> String {
        guard count > bytes else { return String(decoding: self, as: UTF8.self) }
        let nearby = self[Swift.max(0, bytes - 30)..<bytes]
        let end = nearby.lastIndex(of: UInt8(ascii: " ")) ?? endOfCharacters(atMost: bytes)
        return String(decoding: self[..<end], as: UTF8.self) + " …"
    }

    /// Where the last of the characters ends that fit whole.
    private func endOfCharacters(atMost bytes: Int) -> Int {
        var end = 0
        // What the last one goes on with stands in the bytes that follow.
        for character in String(decoding: prefix(bytes + 64), as: UTF8.self) {
            guard end + character.utf8.count <= bytes else { break }
            end += character.utf8.count
        }
        return end
    }
}
