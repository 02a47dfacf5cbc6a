/// The letters and digits that stand together in some words, folded; in scripts without spaces each letter alone.
///
/// What a hyphen or a point joins is several runs: so words that stand in a text from boundary to boundary have only
/// runs that the text has, too.
public func wordRuns(of words: String) -> Set<String> {
    let bytes = FoldedWords(words).bytes
    let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    var runs: Set<String> = []
    var (start, position) = (0, 0)
    var previous: WordScalar?
    while position < bytes.count {
        let decoded = DecodedScalar(in: bytes, at: position, limit: bytes.count)
        let scalar = WordScalar(decoded.scalar)
        if previous?.isJoined(to: scalar) != true {
            if previous?.isWord == true { runs.insert(text(start..<position)) }
            start = position
        }
        previous = scalar
        position += decoded.length
    }
    if previous?.isWord == true { runs.insert(text(start..<position)) }
    return runs
}
