package io.zhengtu.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often a caller may ask: a bucket for each, filled evenly over a minute. Safe for use by several threads. */
public final class RateLimiter {
    private static final Duration PERIOD = Duration.ofMinutes(1);
    /** So many callers are told apart; the one who was away longest is forgotten first. */
    private static final int CALLERS = 100_000;

    private final int requestsPerMinute;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(PERIOD).build();

    /**
     * A limiter.
     *
     * @param requestsPerMinute at least 1
     */
    public RateLimiter(int requestsPerMinute) {
        if (requestsPerMinute < 1) {
            throw new IllegalArgumentException("A limit is at least one request a minute, not " + requestsPerMinute);
        }
        this.requestsPerMinute = requestsPerMinute;
    }

    /**
     * What became of a request.
     *
     * @param isAdmitted whether it may go on
     * @param remaining how many more may follow at once
     * @param retryAfterSeconds how long to wait; 0 where it may go on
     */
    public record Verdict(boolean isAdmitted, long remaining, long retryAfterSeconds) {}

    /** How many requests a minute a caller may make. */
    public int requestsPerMinute() {
        return requestsPerMinute;
    }

    /** Counts a request of a caller. */
    public Verdict admit(String caller) {
        ConsumptionProbe probe = buckets.get(caller, key -> bucket()).tryConsumeAndReturnRemaining(1);
        long wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + 999_999_999L);
        return new Verdict(probe.isConsumed(), probe.getRemainingTokens(), probe.isConsumed() ? 0 : Math.max(1, wait));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requestsPerMinute).refillGreedy(requestsPerMinute, PERIOD))
                .build();
    }
}
