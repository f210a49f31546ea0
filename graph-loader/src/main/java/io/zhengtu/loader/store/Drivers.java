package io.zhengtu.loader.store;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;

/** Drivers, set up the same for every store. */
final class Drivers {
    private static final int CONNECT_SECONDS = 5;

    private Drivers() {}

    /** A driver that is not connected yet, and tells nobody how it is used. */
    static Driver create(String uri, String user, String password) {
        Config config = Config.builder()
                .withUserAgent("zhengtu")
                .withTelemetryDisabled(true)
                .withLogging(Logging.slf4j())
                .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .withNotificationConfig(NotificationConfig.disableAllConfig())
                .build();
        return GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
    }
}
