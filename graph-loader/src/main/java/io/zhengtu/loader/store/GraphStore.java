package io.zhengtu.loader.store;

import org.neo4j.driver.Driver;

/**
 * A database that holds the graph, ready for use: it answers, and its schema is the one that this program knows.
 * Closing it twice does nothing more; it may be closed by another thread, such as a shutdown hook.
 */
public interface GraphStore extends AutoCloseable {
    /** The driver for everything that reads or writes; closed together with the store. */
    Driver driver();

    /** The address that other programs on this machine connect to, such as {@code bolt://127.0.0.1:7687}. */
    String boltUri();

    /** The user that the driver signs in as. */
    String user();

    @Override
    void close();
}
