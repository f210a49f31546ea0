package io.zhengtu.loader.cli;

import io.zhengtu.loader.store.EmbeddedStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the password of the embedded store. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description = "Print the password of the embedded store's user neo4j.")
public final class PasswordCommand implements Callable<Integer> {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${sys:zhengtu.home:-.}/store",
            description = "The folder of the embedded store. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("store");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<String> password = EmbeddedStore.findPassword(folder);
        if (password.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("The store " + folder + " has no password yet. Start it once, or name it with --store.");
            return CommandErrors.STORE;
        }
        spec.commandLine().getOut().println(password.get());
        return 0;
    }
}
