#include <zlib.h>
// `deflateInit2` is a macro, which Swift does not see: this gives the gzip form of it a name.
static inline int hearth_deflate_init_gzip(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
