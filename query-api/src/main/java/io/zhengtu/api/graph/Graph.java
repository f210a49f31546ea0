package io.zhengtu.api.graph;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.NamedQuery.Parameter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the graph. Everything runs in a read transaction with a timeout; nothing here can write. Safe for use by
 * several threads.
 */
public final class Graph implements AutoCloseable {
    /** Codes of the database for a question that ran out of its time or memory. */
    private static final Pattern OVER_LIMIT = Pattern.compile("TransactionTimedOut|OutOfMemory");

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final AnnotationConfigApplicationContext context;
    private final TransactionConfig bounds;
    private final TransactionTemplate reads;
    private final FreeCypher statements;
    private final ObjectProvider<EntityRepository> entities;
    private final ObjectProvider<ReportRepository> reports;
    private final GraphVersion version;
    private final Driver driver;

    private Graph(AnnotationConfigApplicationContext context, Driver driver, Duration timeout) {
        this.context = context;
        this.driver = driver;
        this.bounds = TransactionConfig.builder().withTimeout(timeout).build();
        this.version = new GraphVersion(driver);
        this.statements = new FreeCypher(driver, timeout);
        this.entities = context.getBeanProvider(EntityRepository.class);
        this.reports = context.getBeanProvider(ReportRepository.class);
        AbstractPlatformTransactionManager transactions = context.getBean(AbstractPlatformTransactionManager.class);
        // A transaction that the database ended for its time is gone: to roll it back would hide why.
        transactions.setRollbackOnCommitFailure(false);
        this.reads = new TransactionTemplate(transactions);
        reads.setReadOnly(true);
        reads.setTimeout(Math.toIntExact(Math.max(1, timeout.toSeconds())));
    }

    /**
     * Wires the reading side on a driver that may not be there yet: only questions wait for it. It stays the caller's to
     * close.
     *
     * @param promised the driver to the store, once that has started
     * @param timeout how long one question may take; at least a second, in whole seconds
     */
    public static Graph open(CompletableFuture<? extends Driver> promised, Duration timeout) {
        Driver driver = PromisedDriver.of(promised);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(GraphConfiguration.class, () -> new GraphConfiguration(driver));
        context.refresh();
        return new Graph(context, driver, timeout);
    }

    /**
     * The rows of a named query.
     *
     * @param parameters a value for each parameter that the query declares, and for no other
     * @throws IllegalArgumentException if the parameters are not those that the query declares
     * @throws GraphLimitException if it needs more time or memory than this graph allows
     * @throws GraphUnavailableException if the store does not answer
     */
    public List<Row> read(NamedQuery query, Map<String, ? extends @Nullable Object> parameters) {
        Set<String> declared = query.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        if (!declared.equals(parameters.keySet())) {
            throw new IllegalArgumentException(
                    "The query " + query.name() + " takes " + declared + ", not " + parameters.keySet());
        }
        QueryTrace.add(query, parameters);
        // The database begins and ends the transaction itself: one message there and back instead of three.
        try (Session session = driver.session(READING)) {
            return session.run(query.cypher(), new HashMap<>(parameters), bounds)
                    .list(found -> new Row(found.asMap()));
        } catch (IllegalStateException e) {
            // The store was closed under us.
            throw new GraphUnavailableException(e);
        } catch (Neo4jException e) {
            throw translated(e);
        }
    }

    /**
     * Hands over the rows of a named query one by one, however many they are, in a read transaction.
     *
     * @param parameters a value for each parameter that the query declares, and for no other
     * @param limit how long it may take; at least a second
     * @param each is called by this thread
     * @throws GraphLimitException if it takes longer
     * @throws GraphUnavailableException if the store does not answer
     */
    public void stream(
            NamedQuery query, Map<String, ? extends @Nullable Object> parameters, Duration limit, Consumer<Row> each) {
        TransactionConfig timed = TransactionConfig.builder().withTimeout(limit).build();
        try (Session session = driver.session(READING);
                Transaction transaction = session.beginTransaction(timed)) {
            Result rows = transaction.run(query.cypher(), new HashMap<>(parameters));
            while (rows.hasNext()) {
                each.accept(new Row(rows.next().asMap()));
            }
        } catch (Neo4jException | IllegalStateException e) {
            throw translated(e);
        }
    }

    /**
     * The rows of a statement that somebody else wrote.
     *
     * @param limit how many rows at most
     * @throws CypherRefusedException if it is no statement, or does anything but read the graph
     * @throws GraphLimitException if it needs more time or memory than this graph allows
     * @throws GraphUnavailableException if the store does not answer
     */
    public CypherTable run(String statement, Map<String, ? extends @Nullable Object> parameters, int limit) {
        try {
            return statements.run(statement, parameters, limit);
        } catch (CypherRefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw translated(e);
        }
    }

    /** Tells when the graph has changed. */
    public GraphVersion version() {
        return version;
    }

    /** The entity with this id. */
    public Optional<EntityNode> findEntity(String id) {
        EntityRepository repository = entities.getObject();
        return reading(() -> repository.findById(id));
    }

    /** The report with this id. */
    public Optional<ReportNode> findReport(String id) {
        ReportRepository repository = reports.getObject();
        return reading(() -> repository.findById(id));
    }

    /** All reports, the latest year first, then by id. */
    public List<ReportNode> listReports() {
        ReportRepository repository = reports.getObject();
        return reading(repository::findAllByOrderByYearDescIdAsc);
    }

    private <T> T reading(Supplier<T> work) {
        try {
            T result = reads.execute(status -> work.get());
            if (result == null) {
                throw new IllegalStateException("A read gave nothing, not even an empty list");
            }
            return result;
        } catch (RuntimeException e) {
            throw translated(e);
        }
    }

    /** Spring wraps what the driver throws; what a caller can act on is told apart by the driver's own exception. */
    private static RuntimeException translated(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
                return new GraphUnavailableException(thrown);
            }
            if (cause instanceof Neo4jException failure
                    && OVER_LIMIT.matcher(String.valueOf(failure.code())).find()) {
                return new GraphLimitException(thrown);
            }
        }
        // The store was closed under us: no session can be opened any more.
        boolean closed = thrown instanceof TransactionException && thrown.getCause() instanceof IllegalStateException;
        return closed ? new GraphUnavailableException(thrown) : thrown;
    }

    @Override
    public void close() {
        context.close();
    }
}
