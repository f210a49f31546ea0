package io.zhengtu.api.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import org.neo4j.driver.Driver;

/** A driver to a store that is still starting: what needs it waits, what only keeps it does not. */
final class PromisedDriver {
    private PromisedDriver() {}

    /** A driver that hands every call to the promised one. */
    static Driver of(CompletableFuture<? extends Driver> promised) {
        return (Driver) Proxy.newProxyInstance(
                PromisedDriver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "promised driver";
                        };
                    }
                    try {
                        return method.invoke(promised.join(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
