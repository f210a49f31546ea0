package io.zhengtu.api.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may use the API, and how much.
 *
 * @param keyFile the file with the hashes of keys; null where there is none, and so nobody may write
 * @param keyForReading whether questions need a key too
 * @param requestsPerMinute how many requests one address may make in a minute, and at once; 0 for any number
 * @param trustedProxies addresses of proxies whose word on the caller's address is taken
 * @param origins origins from which pages may ask, such as {@code https://example.org}; {@code *} for all
 * @param logRequests whether every request is logged, and not only what failed or was slow
 */
public record AccessSettings(
        @Nullable Path keyFile,
        boolean keyForReading,
        int requestsPerMinute,
        Set<String> trustedProxies,
        List<String> origins,
        boolean logRequests) {
    /** How many requests a minute one address may make unless told otherwise. */
    public static final int DEFAULT_REQUESTS_PER_MINUTE = 6000;

    public AccessSettings {
        if (requestsPerMinute < 0) {
            throw new IllegalArgumentException(
                    "A limit of requests a minute is 0 (none) or more, not " + requestsPerMinute);
        }
        if (keyForReading && keyFile == null) {
            throw new IllegalArgumentException("Keys cannot be required for reading without a file of keys");
        }
        trustedProxies = Set.copyOf(trustedProxies);
        origins = List.copyOf(origins);
        for (String origin : origins) {
            if (!origin.equals("*") && !origin.matches("https?://[^/\\s*]+")) {
                throw new IllegalArgumentException(
                        "An origin is a scheme and a host, such as https://example.org, or *, not '" + origin + "'");
            }
        }
    }

    /** Anyone may read, nobody may write. */
    public static AccessSettings open() {
        return new AccessSettings(null, false, DEFAULT_REQUESTS_PER_MINUTE, Set.of(), List.of(), false);
    }

    /** The same with keys in this file. */
    public AccessSettings withKeys(Path file, boolean forReading) {
        return new AccessSettings(file, forReading, requestsPerMinute, trustedProxies, origins, logRequests);
    }

    /** The same with this limit. */
    public AccessSettings withRequestsPerMinute(int limit) {
        return new AccessSettings(keyFile, keyForReading, limit, trustedProxies, origins, logRequests);
    }

    /** The same with these proxies trusted. */
    public AccessSettings withTrustedProxies(Set<String> addresses) {
        return new AccessSettings(keyFile, keyForReading, requestsPerMinute, addresses, origins, logRequests);
    }

    /** The same for pages of these origins. */
    public AccessSettings withOrigins(List<String> allowed) {
        return new AccessSettings(keyFile, keyForReading, requestsPerMinute, trustedProxies, allowed, logRequests);
    }
}
