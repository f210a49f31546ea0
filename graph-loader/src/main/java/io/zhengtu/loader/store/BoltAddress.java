package io.zhengtu.loader.store;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Tells early whether Bolt can listen on an address: the database itself would say so only after seconds, at length. */
final class BoltAddress {
    private BoltAddress() {}

    /**
     * Makes sure that an address is free.
     *
     * @throws StoreException if another program listens there, or the address is none of this machine's
     */
    static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (BindException e) {
            throw isInUse(e) ? inUse(host, port, e) : refused(host, port, e);
        } catch (UnknownHostException e) {
            throw refused(host, port, e);
        } catch (IOException e) {
            throw refused(host, port, e);
        }
    }

    private static boolean isInUse(BindException e) {
        return String.valueOf(e.getMessage()).contains("in use");
    }

    static StoreException inUse(String host, int port, Throwable cause) {
        return new StoreException(
                StoreException.Problem.ADDRESS_IN_USE,
                "The port " + port + " of " + host + " is in use by another program."
                        + " Stop that program, or choose another port with --bolt-port.",
                cause);
    }

    private static StoreException refused(String host, int port, IOException e) {
        return new StoreException(
                StoreException.Problem.ADDRESS_REFUSED,
                "Cannot listen on port " + port + " of " + host + " (" + e.getMessage()
                        + "). Choose an address of this machine with --bolt-host, and a port from 1024 with --bolt-port.",
                e);
    }
}
