package io.zhengtu.api.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose request it is. */
public final class CallerAddress {
    private CallerAddress() {}

    /**
     * The address of the caller: the connection's, or, where that is a trusted proxy's, the last one in the chain that
     * is none. What an untrusted caller writes into the header counts for nothing.
     *
     * @param connection the address of the connection
     * @param forwarded the header {@code X-Forwarded-For}: addresses with commas between them, the nearest last
     */
    public static String of(String connection, @Nullable String forwarded, Set<String> trustedProxies) {
        if (forwarded == null || !trustedProxies.contains(connection)) {
            return connection;
        }
        List<String> chain = List.of(forwarded.split(",", -1));
        String caller = connection;
        for (int i = chain.size() - 1; i >= 0; i--) {
            String address = chain.get(i).strip();
            if (address.isEmpty()) {
                return caller;
            }
            caller = address;
            if (!trustedProxies.contains(address)) {
                return caller;
            }
        }
        return caller;
    }
}
