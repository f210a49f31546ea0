package io.zhengtu.loader.store;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/** A store on a server or a cluster, reached by its address. */
public final class RemoteStore implements GraphStore {
    private final String uri;
    private final String user;
    private final Driver driver;

    private RemoteStore(String uri, String user, Driver driver) {
        this.uri = uri;
        this.user = user;
        this.driver = driver;
    }

    /**
     * Connects, and brings the schema up to date.
     *
     * @param uri {@code neo4j://}, {@code bolt://} or their encrypted forms, with host and port
     * @throws StoreException if it does not answer, refuses the user, or has another version's schema
     */
    public static RemoteStore open(String uri, String user, String password) {
        Driver driver = driver(uri, user, password);
        try {
            driver.verifyConnectivity();
            Schema.ofThisProgram().bringUpToDate(driver, uri, false);
            return new RemoteStore(uri, user, driver);
        } catch (SecurityException e) {
            driver.close();
            throw new StoreException(
                    StoreException.Problem.UNAUTHORIZED,
                    "The database " + uri + " refuses the user " + user
                            + ". Check --neo4j-user and the password in NEO4J_PASSWORD.",
                    e);
        } catch (Neo4jException e) {
            driver.close();
            throw new StoreException(
                    StoreException.Problem.UNREACHABLE,
                    "The database " + uri + " does not answer (" + firstLine(e)
                            + "). Start it, or check host, port and scheme of --neo4j-uri.",
                    e);
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private static Driver driver(String uri, String user, String password) {
        try {
            return Drivers.create(uri, user, password);
        } catch (IllegalArgumentException | ClientException e) {
            throw new StoreException(
                    StoreException.Problem.UNREACHABLE,
                    "'" + uri + "' is no address of a database (" + firstLine(e)
                            + "). Give --neo4j-uri as neo4j://host:7687.",
                    e);
        }
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public Driver driver() {
        return driver;
    }

    @Override
    public String boltUri() {
        return uri;
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public void close() {
        driver.close();
    }
}
