// Calls of Linux that Swift's Glibc module leaves out, as it's built without _GNU_SOURCE.

#include <features.h>
#include <linux/stat.h>
#include <stdio.h>

/// rename(2) with flags, here always `exchange_names`.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

static const unsigned int exchange_names = 1 << 1;

int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *status);

/// Whether something is mounted on a folder; no, where the kernel is older than 5.8 and can't tell.
static inline _Bool is_mount_point(int folder, const char *path) {
    struct statx status;
    const int no_follow = 0x100;
    return statx(folder, path, no_follow, 0, &status) == 0
        && (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

#include <poll.h>
#include <sys/inotify.h>

/// Whether something that was printed is lost; errno says why, if that's known only now.
///
/// Swift doesn't see `stdout`, which is a variable that any thread might change.
static inline _Bool output_is_lost(void) {
    const _Bool was_lost = ferror(stdout) != 0;
    return fflush(stdout) != 0 || was_lost;
}

/// The environment, as a program that's started from here gets it.
static inline char **process_environment(void) {
    extern char **environ;
    return environ;
}
