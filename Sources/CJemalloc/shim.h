// Nothing is called by name: a program that links jemalloc has its malloc and free in place of the C library's.
