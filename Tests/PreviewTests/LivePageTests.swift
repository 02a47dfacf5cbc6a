import Testing

@testable import Preview

@Suite struct `A page in the preview` {
    /// Templates may write a policy's quotation marks as references.
    @Test func `allows what's added to it in a policy that's written with references`() {
        let page = """
            <head>
            <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src &#39;self&#39;">
            </head>
            """
        let live = LivePage(Array(page.utf8), version: "1")
        let policy = """
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; \
            script-src 'self'; style-src 'self'; connect-src 'self'">
            """
        #expect(String(decoding: live.bytes, as: UTF8.self).contains(policy))
    }
}
