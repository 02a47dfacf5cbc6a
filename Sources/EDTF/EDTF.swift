// to be replaced by the target's first file
