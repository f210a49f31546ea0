package io.zhengtu.loader.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.neo4j.io.fs.FileUtils;

/**
 * An empty database with our schema, made beforehand, that new stores begin as a copy of: making the schema from nothing
 * takes seconds of a first start. It holds the graph's database alone, as a dump does; users and passwords are in
 * Neo4j's system database, which each store makes for itself.
 */
public final class StoreTemplate {
    private static final Path DATABASES = Path.of("databases");
    private static final Path TRANSACTIONS = Path.of("transactions");

    private final Path folder;

    private StoreTemplate(Path folder) {
        this.folder = folder;
    }

    /** The template for a schema and this version of the database; it need not be there. */
    static StoreTemplate in(Path templates, Schema schema) {
        return new StoreTemplate(templates.resolve("neo4j-" + Database.version() + "-schema-" + schema.fingerprint()));
    }

    /**
     * Makes the template of this program, where it is not there yet.
     *
     * @param templates the folder of templates; made where there is none
     * @param scratch an empty folder for a store that the template is taken from
     * @throws IOException if it cannot be written
     * @throws StoreException if the store in the scratch folder cannot be made
     */
    public static void make(Path templates, Path scratch) throws IOException {
        StoreTemplate template = in(templates, Schema.ofThisProgram());
        if (template.exists()) {
            return;
        }
        EmbeddedStore.open(EmbeddedSettings.in(scratch).withBolt(EmbeddedSettings.DEFAULT_HOST, 0))
                .close();
        Path data = StoreFolder.home(scratch).resolve("data");
        Path fresh = template.folder.resolveSibling(template.folder.getFileName() + ".new");
        delete(fresh);
        copy(data, fresh, TRANSACTIONS);
        copy(data, fresh, DATABASES);
        Files.move(fresh, template.folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether it was made. */
    boolean exists() {
        return Files.isDirectory(folder);
    }

    /**
     * Copies it to where a new database is to be. The folder by which a database is known to be there
     * ({@link StoreFolder#hasDatabase()}) comes last and in one step, so that a copy that was cut off is begun anew.
     *
     * @param home the home of a database that was never started
     * @throws IOException if it cannot be copied
     */
    void copyTo(Path home) throws IOException {
        Path data = home.resolve("data");
        Path fresh = data.resolve("copied");
        delete(fresh);
        delete(data.resolve(TRANSACTIONS));
        copy(folder, data, TRANSACTIONS);
        copy(folder, fresh, DATABASES);
        Files.move(fresh.resolve(DATABASES), data.resolve(DATABASES), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(fresh);
    }

    /** Copies the graph's database out of one kind of folder, without the locks of the process that had it. */
    private static void copy(Path from, Path to, Path kind) throws IOException {
        Path source = from.resolve(kind).resolve(Database.NAME);
        Path target = to.resolve(kind).resolve(Database.NAME);
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(target.resolve(source.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.getFileName().toString().endsWith("_lock")) {
                    Files.copy(file, target.resolve(source.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            FileUtils.deleteDirectory(folder);
        }
    }
}
