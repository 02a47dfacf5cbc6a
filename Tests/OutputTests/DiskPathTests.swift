import Testing

@testable import Output

@Suite struct `A path on disk` {
    @Test(arguments: [("a", nil), ("a/b", "a"), ("a/b/c", "a/b"), (".", nil)] as [(String, String?)])
    func `stands in a folder`(path: String, folder: String?) {
        #expect(DiskPath(path).folder == folder.map { DiskPath($0) })
    }

    @Test func `has folders on its way, the outermost first`() {
        #expect(DiskPath("a/b/c").ancestors == [DiskPath("a"), DiskPath("a/b")])
        #expect(DiskPath("a").ancestors == [])
    }

    @Test(arguments: [("a", "b", "a/b"), ("a/b", "é/c", "a/b/é/c"), (".", "a", "a"), ("a", ".", "a")])
    func `is put together from a folder's and one below that`(folder: String, path: String, whole: String) {
        #expect(DiskPath(folder) / DiskPath(path) == DiskPath(whole))
    }
}
