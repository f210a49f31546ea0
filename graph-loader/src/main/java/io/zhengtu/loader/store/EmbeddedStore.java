package io.zhengtu.loader.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.io.locker.FileLockException;

/**
 * A store in a folder of its own, run by this process. Other programs of this machine reach it over Bolt, with the
 * password that was made at its first start and lies in the folder, readable by its owner alone.
 */
public final class EmbeddedStore implements GraphStore {
    private final StoreFolder folder;
    private final Database database;
    private final Driver driver;
    private final String boltUri;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedStore(StoreFolder folder, Database database, Driver driver, String boltUri, String password) {
        this.folder = folder;
        this.database = database;
        this.driver = driver;
        this.boltUri = boltUri;
        this.password = password;
    }

    /**
     * Opens a store, and makes it first where there is none; brings its schema up to date.
     *
     * @throws StoreException if the folder is no store, another process or version has it, the address is taken, or
     *     the database does not start
     */
    public static EmbeddedStore open(EmbeddedSettings settings) {
        Schema schema = Schema.ofThisProgram();
        StoreFolder folder = StoreFolder.take(settings.folder(), Database.version(), schema.version());
        try {
            BoltAddress.requireFree(settings.host(), settings.port());
            return start(folder, settings, schema);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedStore start(StoreFolder folder, EmbeddedSettings settings, Schema schema) {
        boolean hadPassword = StoreFolder.password(folder.path()).isPresent();
        String password = folder.passwordOrNew();
        boolean isNew = !folder.hasDatabase();
        if (isNew) {
            Database.setInitialPassword(folder.home(), password);
            copyTemplate(folder, settings, schema);
        }
        Database database = startDatabase(folder, settings);
        Driver driver = null;
        try {
            if (!isNew && !hadPassword) {
                database.setPassword(password);
            }
            String uri = "bolt://" + settings.host() + ":" + database.port();
            driver = Drivers.create(uri, Database.USER, password);
            connect(driver, folder, settings, schema, isNew);
            if (settings.readOnly()) {
                database.refuseAdministration();
            }
            return new EmbeddedStore(folder, database, driver, uri, password);
        } catch (RuntimeException e) {
            close(driver, database);
            throw e;
        }
    }

    private static void copyTemplate(StoreFolder folder, EmbeddedSettings settings, Schema schema) {
        Path templates = settings.templates();
        if (templates != null) {
            StoreTemplate template = StoreTemplate.in(templates, schema);
            if (template.exists()) {
                folder.copy(template);
            }
        }
    }

    private static Database startDatabase(StoreFolder folder, EmbeddedSettings settings) {
        try {
            return Database.start(folder.home(), settings);
        } catch (RuntimeException e) {
            throw startFailure(folder, settings, e);
        }
    }

    private static StoreException startFailure(StoreFolder folder, EmbeddedSettings settings, RuntimeException e) {
        Throwable root = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.net.BindException) {
                return BoltAddress.inUse(settings.host(), settings.port(), e);
            }
            if (cause instanceof FileLockException) {
                return new StoreException(
                        StoreException.Problem.LOCKED,
                        "The database in " + folder.home() + " is in use by another program, such as neo4j-admin."
                                + " Stop it first, or name another store.",
                        e);
            }
            root = cause;
        }
        return new StoreException(
                StoreException.Problem.NOT_STARTED,
                "The database in " + folder.home() + " does not start ("
                        + String.valueOf(root.getMessage()).lines().findFirst().orElse("")
                        + "). See " + folder.home().resolve("logs").resolve("debug.log")
                        + ", or name another store: the reports are then loaded anew.",
                e);
    }

    private static void connect(
            Driver driver, StoreFolder folder, EmbeddedSettings settings, Schema schema, boolean isNew) {
        try {
            if (settings.readOnly()) {
                if (!schema.isCurrent(driver)) {
                    throw new StoreException(
                            StoreException.Problem.SCHEMA,
                            "The store " + folder.path() + " is not at schema V" + schema.version()
                                    + " and was opened read-only. Open it once for writing first.");
                }
                return;
            }
            schema.bringUpToDate(driver, folder.path(), !isNew);
            folder.mark(Database.version(), schema.version());
        } catch (SecurityException e) {
            Path file = StoreFolder.passwordFile(folder.path());
            throw new StoreException(
                    StoreException.Problem.UNAUTHORIZED,
                    "The store " + folder.path() + " does not accept the password in " + file
                            + ". Put the right one there, or delete the file: the next start makes a new one.",
                    e);
        }
    }

    /** Whether a folder has no store yet, so that opening it will make one. */
    public static boolean isNew(Path folder) {
        return !StoreFolder.isStore(folder);
    }

    /** The password of the store in a folder; empty where none was made yet. Needs no running database. */
    public static Optional<String> findPassword(Path folder) {
        return StoreFolder.password(folder);
    }

    @Override
    public Driver driver() {
        return driver;
    }

    @Override
    public String boltUri() {
        return boltUri;
    }

    @Override
    public String user() {
        return Database.USER;
    }

    /** The password of {@link #user()}. */
    public String password() {
        return password;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                close(driver, database);
            } finally {
                folder.close();
            }
        }
    }

    private static void close(@Nullable Driver driver, Database database) {
        try {
            if (driver != null) {
                driver.close();
            }
        } finally {
            database.close();
        }
    }
}
