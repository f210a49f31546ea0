package io.zhengtu.api.export;

import java.io.Closeable;
import java.io.IOException;

/** A file of some format that is being written: first all nodes, then all links, then it is closed. */
interface GraphFile extends Closeable {
    /** Adds a node. */
    void node(ExportedNode node) throws IOException;

    /** All nodes are written; links follow. */
    void links() throws IOException;

    /** Adds a link. */
    void link(ExportedLink link) throws IOException;

    /** Writes what is left and the end; leaves the stream open. */
    @Override
    void close() throws IOException;
}
