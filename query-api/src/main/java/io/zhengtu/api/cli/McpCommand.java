package io.zhengtu.api.cli;

import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.mcp.ToolServer;
import io.zhengtu.api.reading.Readings;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.store.GraphStore;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives a language model on this machine the tools that read the graph, over standard input and output. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description =
                "Serve the tools for language models over standard input and output (Model Context Protocol). Where"
                        + " the store is served already, use its address /mcp instead.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the input has ended", "2:wrong options", "4:the store cannot be used"})
final class McpCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (GraphStore store = storeOptions.open(0);
                Graph graph = Graph.open(
                        CompletableFuture.completedFuture(store.driver()), ServerSettings.DEFAULT_QUERY_TIMEOUT)) {
            Runnable end = new ToolServer(Readings.of(graph, QueryCatalog.load()))
                    .converse(new Noticing(System.in, ended), System.out);
            ended.await();
            end.run();
        }
        return 0;
    }

    /** Notices the end of the input, which the protocol's library keeps to itself. */
    private static final class Noticing extends FilterInputStream {
        private final CountDownLatch ended;

        Noticing(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return noticed(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return noticed(super.read(bytes, offset, length));
        }

        private int noticed(int read) {
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
