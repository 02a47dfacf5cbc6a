// The floor below which no generator of this kind gets: read every input file, run cmark-gfm over every body, write
// as many files of the same sizes as a built site has. Nothing is checked, joined or filled into a page.
//
//     floor PROJECT SIZES OUTPUT
//
// SIZES has a line for each file of the built site, its size in bytes and its path; reading this list is the only
// work beside the floor's own. What's written comes from one small buffer: the bytes are as many as the site's, but
// they cost nothing to make and are always in the processor's cache. OUTPUT mustn't exist.

#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { thread_count = 2, filling_size = 1 << 16 };

typedef struct {
    char *path;
    size_t size;
} File;

typedef struct {
    File *items;
    size_t count, capacity;
    atomic_size_t next;
} Files;

static Files inputs, outputs;
static char filling[filling_size];

static void fail(const char *what, const char *path) {
    fprintf(stderr, "floor: can't %s '%s'\n", what, path);
    exit(1);
}

static void append(Files *files, const char *path, size_t size) {
    if (files->count == files->capacity) {
        files->capacity = files->capacity ? files->capacity * 2 : 1024;
        files->items = realloc(files->items, files->capacity * sizeof(File));
    }
    files->items[files->count++] = (File){strdup(path), size};
}

static const char *end_of_front_matter(const char *text) {
    const char *end = strncmp(text, "---\n", 4) == 0 ? strstr(text + 4, "\n---\n") : NULL;
    return end ? end + 5 : text;
}

static void run_markdown(const char *body, size_t length) {
    static const char *const extensions[] = {"table", "strikethrough", "tasklist"};
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8);
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
    cmark_parser_feed(parser, body, length);
    cmark_node *document = cmark_parser_finish(parser);
    free(cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser)));
    cmark_node_free(document);
    cmark_parser_free(parser);
}

static void read_input(const File *file) {
    int descriptor = open(file->path, O_RDONLY);
    char *text = malloc(file->size + 1);
    size_t length = 0;
    ssize_t count = -1;
    while (descriptor >= 0 && (count = read(descriptor, text + length, file->size - length)) > 0) length += count;
    if (count < 0) fail("read", file->path);
    close(descriptor);
    text[length] = 0;
    const char *dot = strrchr(file->path, '.');
    if (dot && strcmp(dot, ".md") == 0) {
        const char *body = end_of_front_matter(text);
        run_markdown(body, text + length - body);
    }
    free(text);
}

static void write_output(const File *file) {
    int descriptor = open(file->path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (descriptor < 0) fail("write", file->path);
    for (size_t left = file->size; left > 0;) {
        ssize_t count = write(descriptor, filling, left < filling_size ? left : filling_size);
        if (count < 0) fail("write", file->path);
        left -= count;
    }
    close(descriptor);
}

static void *work(void *unused) {
    (void)unused;
    for (size_t i; (i = atomic_fetch_add(&inputs.next, 1)) < inputs.count;) read_input(&inputs.items[i]);
    for (size_t i; (i = atomic_fetch_add(&outputs.next, 1)) < outputs.count;) write_output(&outputs.items[i]);
    return NULL;
}

static int found(const char *path, const struct stat *status, int type, struct FTW *place) {
    (void)place;
    if (type == FTW_F) append(&inputs, path, status->st_size);
    return 0;
}

static void find_inputs(const char *project, const char *folder) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", project, folder);
    if (nftw(path, found, 64, FTW_PHYS) != 0) fail("read", path);
}

// Makes the folders on the way to a file; that they exist is no error.
static void make_folders(char *path, size_t root) {
    for (char *slash = path + root; (slash = strchr(slash, '/')); *slash++ = '/') {
        *slash = 0;
        mkdir(path, 0755);
    }
}

static void read_sizes(const char *list, const char *output) {
    FILE *stream = fopen(list, "r");
    if (!stream) fail("read", list);
    char line[4096], path[8192], folder[4096] = "";
    while (fgets(line, sizeof line, stream)) {
        char *name;
        size_t size = strtoull(line, &name, 10);
        name[strcspn(name, "\n")] = 0;
        snprintf(path, sizeof path, "%s/%s", output, name + 1);
        // Files of a folder stand together, so that it's made once.
        size_t length = strrchr(path, '/') - path;
        if (length != strlen(folder) || strncmp(folder, path, length) != 0) {
            make_folders(path, strlen(output));
            snprintf(folder, sizeof folder, "%.*s", (int)length, path);
        }
        append(&outputs, path, size);
    }
    fclose(stream);
}

int main(int count, char **arguments) {
    if (count != 4) {
        fprintf(stderr, "usage: floor PROJECT SIZES OUTPUT\n");
        return 2;
    }
    if (mkdir(arguments[3], 0755) != 0) fail("make", arguments[3]);
    memset(filling, 'a', filling_size);
    cmark_gfm_core_extensions_ensure_registered();
    find_inputs(arguments[1], "Content");
    find_inputs(arguments[1], "texts");
    read_sizes(arguments[2], arguments[3]);
    pthread_t threads[thread_count];
    for (int i = 0; i < thread_count; i++) pthread_create(&threads[i], NULL, work, NULL);
    for (int i = 0; i < thread_count; i++) pthread_join(threads[i], NULL);
    return 0;
}
