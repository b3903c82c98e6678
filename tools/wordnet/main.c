/* wordnet FOLDER OUT.bin OUT.S: compiles WordNet into a block and the assembly that holds
 * it. */
#include "wordnet.h"

#include <string.h>

int main(int argc, char **argv)
{
    if (argc != 4) {
        fputs("usage: wordnet FOLDER OUT.bin OUT.S\n", stderr);
        return 2;
    }
    static struct net net;
    net_read(&net, argv[1]);
    net_link(&net);
    FILE *out = fopen(argv[2], "wb");
    if (!out)
        die("%s cannot be written", argv[2]);
    net_write(&net, out);
    if (fclose(out) != 0)
        die("%s cannot be written", argv[2]);
    FILE *source = fopen(argv[3], "w");
    if (!source)
        die("%s cannot be written", argv[3]);
    fprintf(
        source,
        "/* Made by tools/wordnet; do not edit. */\n"
        "    .section .rodata\n    .balign 64\n"
        "    .globl cc_wn_blob\n    .hidden cc_wn_blob\n    .type cc_wn_blob, @object\n"
        "cc_wn_blob:\n    .incbin \"%s\"\n"
        "    .size cc_wn_blob, . - cc_wn_blob\n"
        "    .section .note.GNU-stack,\"\",@progbits\n",
        argv[2]);
    /* The net itself is left to the system: the program ends here. */
    return fclose(source) == 0 ? 0 : 1;
}
