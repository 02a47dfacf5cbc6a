#ifndef VERBATIM_CMARK_GFM_H
#define VERBATIM_CMARK_GFM_H

#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/registry.h>

/* The extensions' node types are numbers given out at registration, in global variables that their
   public headers don't declare. Reading them through functions keeps Swift from seeing mutable globals. */

extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;

static inline cmark_node_type verbatim_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type verbatim_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type verbatim_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }

/* An item of a task list is an ordinary item that belongs to an extension. */
static inline int verbatim_is_task(cmark_node *node) {
  return cmark_node_get_syntax_extension(node) != NULL;
}

/* An extension of our own for `~~`, because cmark's isn't safe on several threads (see CMarkNode.swift).

   Two tildes become a custom inline of which `on_enter` says what they can do: "<" open, ">" close or "<>".
   Pairing them is left to the reader of the tree. Any other number of tildes is text. */
static inline cmark_node *verbatim_match_tildes(cmark_syntax_extension *extension, cmark_parser *parser,
                                                cmark_node *parent, unsigned char character,
                                                cmark_inline_parser *inlines) {
  char tildes[101];
  int can_open, can_close, after_punctuation, before_punctuation, count;
  cmark_node *node;
  (void)extension, (void)parser, (void)parent;
  if (character != '~') return NULL;

  count = cmark_inline_parser_scan_delimiters(inlines, sizeof(tildes) - 1, '~', &can_open, &can_close,
                                              &after_punctuation, &before_punctuation);
  if (count == 2 && (can_open || can_close)) {
    node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
    cmark_node_set_on_enter(node, !can_close ? "<" : !can_open ? ">" : "<>");
    return node;
  }
  memset(tildes, '~', (size_t)count);
  tildes[count] = 0;
  node = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(node, tildes);
  return node;
}

/* Makes `~` special for the whole process, then takes it off the extension's list, so that no parser strikes
   it out of the table of special bytes when it has read its inlines. */
static inline int verbatim_register_tildes(cmark_plugin *plugin) {
  cmark_mem *memory = cmark_get_default_mem_allocator();
  cmark_syntax_extension *tildes = cmark_syntax_extension_new("tildes");
  cmark_llist *characters = cmark_llist_append(memory, NULL, (void *)(size_t)'~');
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_syntax_extension_set_match_inline_func(tildes, verbatim_match_tildes);
  cmark_syntax_extension_set_emphasis(tildes, 1);
  cmark_syntax_extension_set_special_inline_chars(tildes, characters);
  cmark_parser_attach_syntax_extension(parser, tildes);
  cmark_manage_extensions_special_characters(parser, 1);
  cmark_syntax_extension_set_special_inline_chars(tildes, NULL);
  cmark_parser_free(parser);
  cmark_llist_free(memory, characters);
  return cmark_plugin_register_syntax_extension(plugin, tildes);
}

#endif
