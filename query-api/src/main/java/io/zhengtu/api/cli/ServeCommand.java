package io.zhengtu.api.cli;

import io.zhengtu.api.server.Preparation;
import io.zhengtu.api.server.ZhengtuServer;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.GraphStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a store as it is, loading nothing. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the API on a store as it is; load nothing.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:ended by Ctrl-C",
            "2:wrong options",
            "4:the store cannot be used",
            "5:the API cannot listen on its address"
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private ServerOptions serverOptions = new ServerOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:zhengtu.home:-.}/data",
            description =
                    "The folder with gazetteers and lexicons, for reports that come in. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        try (Preparation preparation = ZhengtuServer.prepare(serverOptions.settings(storeOptions.folder(), data));
                GraphStore store = storeOptions.open(EmbeddedSettings.DEFAULT_PORT);
                ZhengtuServer server = preparation.start(store)) {
            spec.commandLine().getOut().println(server.address());
            CountDownLatch end = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "end"));
            end.await();
        }
        return 0;
    }
}
