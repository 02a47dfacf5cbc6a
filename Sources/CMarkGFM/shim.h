#ifndef VERBATIM_CMARK_GFM_H
#define VERBATIM_CMARK_GFM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

/* The extensions' node types are numbers given out at registration, in global variables that their
   public headers don't declare. Reading them through functions keeps Swift from seeing mutable globals. */

extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type verbatim_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type verbatim_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type verbatim_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type verbatim_strikethrough_type(void) { return CMARK_NODE_STRIKETHROUGH; }

/* An item of a task list is an ordinary item that belongs to an extension. */
static inline int verbatim_is_task(cmark_node *node) {
  return cmark_node_get_syntax_extension(node) != NULL;
}

#endif
