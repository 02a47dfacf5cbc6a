#ifndef VERBATIM_YAML_H
#define VERBATIM_YAML_H

#include <yaml.h>

#endif
