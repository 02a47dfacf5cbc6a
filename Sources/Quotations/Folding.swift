/// Folds words as quotations are compared: the one door to the folding table for whole strings.
public enum Folding {
    /// The words with marks, dashes, spaces and composition made alike; case is kept.
    public static func fold(_ words: String) -> String {
        String(decoding: bytes(of: words), as: UTF8.self)
    }

    /// The same in UTF-8.
    public static func bytes(of words: String) -> [UInt8] { FoldedWords(words).bytes }
}
