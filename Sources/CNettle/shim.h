#ifndef VERBATIM_NETTLE_H
#define VERBATIM_NETTLE_H

#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <nettle/version.h>

static inline void verbatim_sha256_begin(struct sha256_ctx *context)
{
    sha256_init(context);
}

static inline void verbatim_sha256_add(struct sha256_ctx *context, const uint8_t *content, size_t count)
{
    sha256_update(context, count, content);
}

// Nettle 4 no longer asks how many bytes of a digest are wanted.
static inline void verbatim_sha256_end(struct sha256_ctx *context, uint8_t digest[SHA256_DIGEST_SIZE])
{
#if NETTLE_VERSION_MAJOR >= 4
    sha256_digest(context, digest);
#else
    sha256_digest(context, SHA256_DIGEST_SIZE, digest);
#endif
}

static inline void verbatim_sha1(const uint8_t *content, size_t count, uint8_t digest[SHA1_DIGEST_SIZE])
{
    struct sha1_ctx context;
    sha1_init(&context);
    sha1_update(&context, count, content);
#if NETTLE_VERSION_MAJOR >= 4
    sha1_digest(&context, digest);
#else
    sha1_digest(&context, SHA1_DIGEST_SIZE, digest);
#endif
}

#endif
