import Markdown
import SourceText
enum MarkdownTemplate {
  static func compile(_ pieces: [Piece], labels: HTMLLabels) -> Diagnosed<[Piece]> { Diagnosed(pieces) }
}
enum Mark { static let leadByte: UInt8 = 0xF3 }
